/* A comparison: outlets side by side, with intervals, tests and verdicts. */
#pragma once

#include <cadrage/copies.h>
#include <cadrage/reading.h>

G_BEGIN_DECLS

/**
 * CadrageVerdict:
 *
 * What may be said of a pair of outlets and a category or label; the first that fires wins, in
 * this order. It belongs to a pair, never to an outlet.
 */
typedef enum {
	CADRAGE_VERDICT_NOT_COVERED,
	CADRAGE_VERDICT_NOT_ENOUGH_DATA,
	CADRAGE_VERDICT_NOT_TESTABLE,
	CADRAGE_VERDICT_CONCENTRATED,
	CADRAGE_VERDICT_ESTABLISHED,
	CADRAGE_VERDICT_NOT_ESTABLISHED,
} CadrageVerdict;

/** cadrage_verdict_to_name: Returns: the word of JSON and CSV, such as "not_enough_data". */
CADRAGE_API const char *cadrage_verdict_to_name(CadrageVerdict verdict);

/**
 * CadrageRule:
 *
 * What a verdict fell by; the first that fires, in this order.
 */
typedef enum {
	CADRAGE_RULE_COVERAGE,		  /* not covered */
	CADRAGE_RULE_DOCUMENTS,		  /* not enough: independent documents of an outlet */
	CADRAGE_RULE_MATCHES,		  /* not enough: matches in both together */
	CADRAGE_RULE_MENTIONS,		  /* not enough: mentions of the naming set */
	CADRAGE_RULE_FOUND_ON,		  /* not testable: found on these very documents */
	CADRAGE_RULE_SMALLEST_P,	  /* not testable: so few documents give no small p */
	CADRAGE_RULE_FEW_DOCUMENTS,	  /* concentrated: matches in fewer than three */
	CADRAGE_RULE_ONE_DOCUMENT,	  /* concentrated: half of the matches in one */
	CADRAGE_RULE_Q_ABOVE_LEVEL,	  /* not established: chance gives as much */
	CADRAGE_RULE_INTERVAL_INCLUDES_1, /* not established: the ratio may be 1 */
	CADRAGE_RULE_Q_AND_INTERVAL,	  /* established */
	CADRAGE_RULE_Q,			  /* established, of something without a ratio */
} CadrageRule;

#define CADRAGE_N_RULES 12

/** cadrage_rule_to_name: Returns: the word of JSON and CSV, such as "few_documents". */
CADRAGE_API const char *cadrage_rule_to_name(CadrageRule rule);

/**
 * CadrageInterval:
 *
 * How an interval was made.
 */
typedef enum {
	CADRAGE_INTERVAL_NONE,	    /* undefined */
	CADRAGE_INTERVAL_JACKKNIFE, /* delete-one-document jackknife on the log scale, t(k-1) */
	CADRAGE_INTERVAL_NAIVE,	    /* Garwood; words taken as independent */
} CadrageInterval;

CADRAGE_API const char *cadrage_interval_to_name(CadrageInterval interval);

/**
 * CadrageColumn:
 *
 * Which words a column counts: the outlet's wording (own words and paraphrases), one voice, or
 * all.
 */
typedef enum {
	CADRAGE_COLUMN_WORDING,
	CADRAGE_COLUMN_OWN,
	CADRAGE_COLUMN_PARAPHRASE,
	CADRAGE_COLUMN_QUOTED,
	CADRAGE_COLUMN_ALL,
} CadrageColumn;

#define CADRAGE_N_COLUMNS 5

CADRAGE_API const char *cadrage_column_to_name(CadrageColumn column);
/** cadrage_column_from_name: @name: of a column, or of voices with commas between; see
 * cadrage_voice_set_from_name(). Returns: whether there is a column of these voices. */
CADRAGE_API gboolean cadrage_column_from_name(const char *name, CadrageColumn *column);

/**
 * CadrageGroup:
 *
 * What the documents are put side by side by. Under CADRAGE_GROUP_AGENCY "outlet" means the news
 * agency of the dateline, and documents that name none form the group "none".
 */
typedef enum {
	CADRAGE_GROUP_OUTLET,
	CADRAGE_GROUP_AGENCY,
} CadrageGroup;

/**
 * CadrageCopyUse:
 *
 * What becomes of documents that are copies of others.
 */
typedef enum {
	CADRAGE_COPIES_ALL,	/* every document counts; tests take a text and its copies as one */
	CADRAGE_COPIES_WITHOUT, /* what several outlets carry (agency copy) is left out, and of
				   copies within an outlet all but the first */
} CadrageCopyUse;

CADRAGE_API const char *cadrage_copy_use_to_name(CadrageCopyUse use);

/**
 * CadrageComparisonOptions:
 * @group: what is compared
 * @column: the words that rates, tests and verdicts of the main table are about
 * @categories: (array zero-terminated=1) (nullable): category ids to keep, with what is below
 *   them; NULL for all
 * @min_documents: fewer in either outlet: not enough data
 * @min_matches: fewer in both together: not enough data
 * @min_mentions: fewer naming mentions in both together: not enough data
 * @level: the tests' level
 * @use_holm: correct by Holm instead of Benjamini-Hochberg
 * @seed: of the Monte Carlo permutations
 * @n_permutations: relabellings when there are too many to enumerate
 * @count_words: whether all words are counted, for cadrage_keyness_new()
 * @copies: whether copies count
 * @targets: (nullable) (array zero-terminated=1): ids of outlets that stand by themselves, while
 * the documents of all others together are one outlet, CADRAGE_REST; NULL: every outlet by itself
 * @rest_name: (nullable): what the others are called; NULL for their id
 */
typedef struct {
	CadrageGroup group;
	CadrageColumn column;
	const char *const *categories;
	guint min_documents;
	guint min_matches;
	guint min_mentions;
	double level;
	gboolean use_holm;
	guint64 seed;
	guint n_permutations;
	gboolean count_words;
	CadrageCopyUse copies;
	const char *const *targets;
	const char *rest_name;
} CadrageComparisonOptions;

/* The id of all outlets but the targets. */
#define CADRAGE_REST "rest"

#define CADRAGE_COMPARISON_OPTIONS_INIT                                                    \
	{                                                                                  \
		CADRAGE_GROUP_OUTLET, CADRAGE_COLUMN_WORDING, NULL, 5, 5, 30, 0.05, FALSE, \
			20151117, 9999, FALSE, CADRAGE_COPIES_ALL, NULL, NULL              \
	}

/**
 * CadrageComparison:
 *
 * Documents are added one by one, then it is finished once, then read. Reference counted; from
 * cadrage_comparison_finish() on immutable and shared by threads.
 */
typedef struct _CadrageComparison CadrageComparison;

/**
 * cadrage_comparison_new:
 * @outlets: the profiles in force, for display names
 * @lexicons: the lexicons in force
 * @options: (nullable): options
 * @error: return location
 *
 * Returns: (transfer full): an empty comparison; NULL with CADRAGE_ERROR_NOT_FOUND when a category
 * of the options is unknown (the message suggests one).
 */
CADRAGE_API CadrageComparison *
cadrage_comparison_new(CadrageOutlets *outlets, CadrageLexicons *lexicons,
		       const CadrageComparisonOptions *options,
		       GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageComparison *cadrage_comparison_ref(CadrageComparison *comparison);
CADRAGE_API void cadrage_comparison_unref(CadrageComparison *comparison);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageComparison, cadrage_comparison_unref)

/**
 * cadrage_comparison_add:
 * @comparison: a comparison not finished yet
 * @score: a scored document of the same lexicons
 *
 * Counts a document, and keeps its counts and passages but not its text. A repeat of an article
 * of the same outlet is listed, not counted; of repeats the one with the first id counts. A
 * document without an outlet, and one that no lexicon covers, is listed, not counted.
 */
CADRAGE_API void cadrage_comparison_add(CadrageComparison *comparison, CadrageScore *score);

/**
 * cadrage_comparison_add_reading:
 * @comparison: a comparison not finished yet, whose options do not count words
 * @reading: a reading by the same lexicons
 *
 * cadrage_comparison_add() of the score that the reading was made of. A reading without passages
 * counts all the same, and shows none. Words are not in a reading: where they are counted, add the
 * score.
 */
CADRAGE_API void
cadrage_comparison_add_reading(CadrageComparison *comparison, const CadrageReading *reading);

/**
 * cadrage_comparison_refuse:
 * @comparison: a comparison not finished yet
 * @refusal: why an input was refused
 *
 * Lists a refused input.
 */
CADRAGE_API void cadrage_comparison_refuse(CadrageComparison *comparison, const GError *refusal);

/**
 * cadrage_comparison_set_copies:
 * @comparison: a comparison not finished yet
 * @copies: the copies among its documents, finished; a reference is taken
 *
 * Says which documents are copies of one another. Without it the comparison looks for copies itself
 * among the documents whose scores were added.
 */
CADRAGE_API void
cadrage_comparison_set_copies(CadrageComparison *comparison, CadrageCopies *copies);

/**
 * cadrage_comparison_set_found_on:
 * @comparison: a comparison not finished yet
 * @label: index of a label in the lexicons
 * @ids: (array zero-terminated=1): documents, as they are called here, or their content hashes
 *
 * Says that a term was found by looking at these documents: that its rate is unusual there is why
 * it was found, and no test on them can confirm it. The pairs of outlets that have any of them are
 * not testable for that label, nor, where it has a match in either, for the totals that count it
 * and the shares of its naming set. Other ids may be among them; said again, the documents are
 * added. A term whose lexicon says on which articles it was found (`found on:`) needs no call.
 */
CADRAGE_API void
cadrage_comparison_set_found_on(CadrageComparison *comparison, guint label, const char *const *ids);

/**
 * cadrage_comparison_finish:
 * @comparison: a comparison
 *
 * Computes rates, intervals, shares, tests and verdicts. The order in which documents were added
 * changes nothing.
 */
CADRAGE_API void cadrage_comparison_finish(CadrageComparison *comparison);

CADRAGE_API CadrageLexicons *cadrage_comparison_get_lexicons(const CadrageComparison *comparison);
CADRAGE_API const CadrageComparisonOptions *
cadrage_comparison_get_options(const CadrageComparison *comparison);

/* Outlets compared, numbered in byte order of their ids. One whose articles lexicons of several
 * languages cover is one a language, with the id "outlet:fr": what different lexicons counted is
 * not pooled. */

typedef struct {
	const char *id;
	const char *name;
	const char *language; /* of its counted documents; NULL without any */
	guint n_documents;    /* counted */
	guint n_undated;      /* of those, without an exact date */
	guint n_repeats;      /* left out as repeats */
	guint n_units;	      /* of n_documents, a text and its copies in the outlet taken as one */
	guint n_copies;	      /* copies of an earlier document of the outlet */
	guint n_shared;	      /* documents of texts that other outlets carry, too */
	guint n_left_out;     /* copies that do not count, with CADRAGE_COPIES_WITHOUT */
	guint64 n_tokens[CADRAGE_N_COLUMNS];
	const char *first_date; /* NULL when no date is exact */
	const char *last_date;
} CadrageOutletSummary;

CADRAGE_API guint cadrage_comparison_get_n_outlets(const CadrageComparison *comparison);
CADRAGE_API const CadrageOutletSummary *
cadrage_comparison_get_outlet(const CadrageComparison *comparison, guint outlet);

/* Documents: every input, counted or not, in byte order of their ids. */

typedef enum {
	CADRAGE_STATUS_COUNTED,
	CADRAGE_STATUS_REPEAT, /* of a document of the same outlet */
	CADRAGE_STATUS_NO_OUTLET,
	CADRAGE_STATUS_NOT_COVERED, /* no lexicon of its language */
	CADRAGE_STATUS_REFUSED,
	CADRAGE_STATUS_COPY, /* left out by CADRAGE_COPIES_WITHOUT */
} CadrageStatus;

CADRAGE_API const char *cadrage_status_to_name(CadrageStatus status);

typedef struct {
	CadrageStatus status;
	const char *id;
	const char *reason; /* why it is not counted; NULL when it is */
	guint outlet;	    /* G_MAXUINT when it has none */
	CadrageEvidence outlet_evidence;
	const char *outlet_passage; /* the words it was read from, or NULL */
	const char *agency;
	const char *title;
	const char *url;
	const char *language;
	const char *date;
	CadrageReliability date_reliability;
	CadrageEvidence date_evidence;
	const char *date_passage; /* the words it was read from, or that were refused; or NULL */
	const char *const *date_candidates; /* days that fit, when one is not sure; may be empty */
	const char *const *notices;
	guint n_tokens;
	guint n_matches;
	const char *cluster; /* id of the first document of its text; NULL for nobody's copy */
	const char *copy_of; /* the first of its text in its outlet, or in another one; or NULL */
	gboolean is_shared;  /* whether several outlets carry the text */
} CadrageDocumentSummary;

CADRAGE_API guint cadrage_comparison_get_n_documents(const CadrageComparison *comparison);
CADRAGE_API const CadrageDocumentSummary *
cadrage_comparison_get_document(const CadrageComparison *comparison, guint document);

/**
 * CadrageMark:
 * @label: index of the label in the lexicons
 * @token: place of its first token among the tokens of the article, from 0
 * @n_tokens: its length
 * @voice: voice of its first token
 * @zone: an article zone
 *
 * One match by its place in the article.
 */
typedef struct {
	guint32 label;
	guint32 token;
	guint32 n_tokens;
	CadrageVoice voice;
	CadrageZone zone;
} CadrageMark;

/** cadrage_comparison_get_marks: @n_marks: (out): how many. Returns: (transfer none)
 * (array length=n_marks): the matches of a document in rows of the comparison, in text order; NULL
 * for a document that is not counted. */
CADRAGE_API const CadrageMark *
cadrage_comparison_get_marks(const CadrageComparison *comparison, guint document, guint *n_marks);
/** cadrage_comparison_get_stretches: @n_stretches: (out): how many. Returns: (transfer none)
 * (array length=n_stretches): the zones of a document, as above. */
CADRAGE_API const CadrageStretch *
cadrage_comparison_get_stretches(const CadrageComparison *comparison, guint document,
				 guint *n_stretches);

/**
 * CadrageRow:
 * @category: index in the lexicons
 * @label: index in the lexicons; G_MAXUINT for a total of the category
 * @is_base: whether terms that were found by looking at articles (`found on:`) are left out of the
 *   total
 *
 * Rows are a category's total, or one of its labels, in order of category id then of label, totals
 * first; only of categories that the options keep. A category with terms that were found by
 * looking at articles, and others, has a second total behind its labels, of the others only: its
 * tests hold for these articles, too. Naming sets have none.
 */
typedef struct {
	guint category;
	guint label;
	gboolean is_base;
} CadrageRow;

CADRAGE_API guint cadrage_comparison_get_n_rows(const CadrageComparison *comparison);
CADRAGE_API const CadrageRow *
cadrage_comparison_get_row(const CadrageComparison *comparison, guint row);
/** cadrage_comparison_shows_row: Returns: whether a finished comparison has anything to say of the
 * row: FALSE for one of a language that no article is in, while other rows are covered. */
CADRAGE_API gboolean cadrage_comparison_shows_row(const CadrageComparison *comparison, guint row);

/**
 * CadrageCell:
 * @count: matches
 * @n_tokens: size of the words counted: the tokens of that column in @n_documents
 * @n_documents: the outlet's counted documents that the row's lexicon covers
 * @n_documents_with: of those, with at least one match
 * @n_units: independent units behind the interval: documents with any of the words counted, a text
 *   and its copies in the outlet taken as one
 * @rate: matches per 1,000 tokens; NAN without tokens
 * @lo: lower end of its 95 % interval, NAN when undefined
 * @hi: upper end
 * @interval: how the interval was made
 * @share: part of the naming set, 0 to 1; NAN for a category's total or a category of another kind
 * @share_lo: lower end of the Goodman simultaneous 95 % interval
 * @share_hi: upper end
 * @top_document_share: part of @count that the document with most of them has, its copies with it;
 *   NAN at count 0
 * @is_covered: whether the row's lexicon covers any of the outlet's documents; otherwise all
 *   figures are undefined, which is not zero
 * @n_uncounted: documents left out of this row because one of its patterns ran out of budget there;
 *   they are in none of the other figures
 * @n_outside: documents that the dates (since, until) of the row's terms leave out; they are in the
 *   figures, with no match. When they are all, the row is not covered
 * @n_negated: of @count, matches that are negated
 * @n_undated: of @count, matches of terms with dates in documents that have none for certain
 * @weighted_index: sum of the matches' weights per 1,000 tokens, negated ones of terms that say so
 *   taken away; the rate where no term has a weight. NAN without tokens
 */
typedef struct {
	guint64 count;
	guint64 n_tokens;
	guint n_documents;
	guint n_documents_with;
	guint n_units;
	double rate;
	double lo;
	double hi;
	CadrageInterval interval;
	double share;
	double share_lo;
	double share_hi;
	double top_document_share;
	gboolean is_covered;
	guint n_uncounted;
	guint n_outside;
	guint64 n_negated;
	guint64 n_undated;
	double weighted_index;
} CadrageCell;

CADRAGE_API const CadrageCell *
cadrage_comparison_get_cell(const CadrageComparison *comparison, guint outlet, guint row,
			    CadrageColumn column);

/**
 * CadrageTest:
 *
 * What a pair's test is about.
 */
typedef enum {
	CADRAGE_TEST_RATE,   /* one rate against another */
	CADRAGE_TEST_SHARE,  /* a naming label: its share of the set, against the other's */
	CADRAGE_TEST_SHARES, /* a naming set: all its shares at once, total variation distance */
} CadrageTest;

CADRAGE_API const char *cadrage_test_to_name(CadrageTest test);

/**
 * CadragePair:
 * @outlet_a: the first outlet, in outlet order
 * @outlet_b: the second
 * @row: the row compared
 * @column: the words compared
 * @test: what is compared: rates, or shares of a naming set
 * @difference: a less b, per 1,000 tokens for rates, 0 to 1 for a share; for CADRAGE_TEST_SHARES
 *   the total variation distance; NAN when undefined
 * @ratio: rate (or share) of a over that of b; NAN when either is zero or undefined, and for
 *   CADRAGE_TEST_SHARES
 * @lo: lower end of its 95 % jackknife-Welch interval, NAN when undefined; with a zero count on
 *   one side only, a conservative bound of the ratio: @lo where b has none (@hi NAN), @hi where a
 *   has none (@lo 0)
 * @hi: upper end
 * @p: two-sided document permutation test; NAN when not covered or nothing was found
 * @q: @p corrected over the table's family; NAN when the verdict fell without a test
 * @min_p: the smallest @p these numbers of documents can give
 * @is_exact: whether every relabelling was counted
 * @n_independent_a: units of a in the test
 * @n_independent_b: units of b in the test
 * @verdict: what may be said
 * @rule: what the verdict fell by
 * @needed: what is missing to another verdict, in English: "3 more documents of reuters"; NULL when
 *   nothing is, or nothing can be said
 * @needed_documents_a: documents of a that are missing
 * @needed_documents_b: documents of b that are missing
 * @needed_matches: matches (mentions, for naming) missing to the floor, in both together
 * @needed_documents_with: documents with a match missing in both together, for a verdict that few
 *   documents carry
 * @needed_documents_each: for a gap that is not established, the documents of each outlet with
 * which one of this size would be, all else equal: an extrapolation; 0 without one. The documents
 * missing are then those missing to this number
 * @is_needed_beyond: whether it is more than @needed_documents_each
 *
 * The units of a test are documents that have anything to show: for rates, those with a token in
 * the column's voice; for shares, those with a mention of the set. A document and its copies in the
 * outlet are one unit. A text that both outlets carry stays with both in every relabelling: it
 * weighs in rates, ratio and interval, but is no unit of the test, and reaches no floor. Where
 * lexicons of several languages cover a row, the documents of one language are compared, the one in
 * which the smaller outlet has most: what different lexicons counted is not comparable.
 */
typedef struct {
	guint outlet_a;
	guint outlet_b;
	guint row;
	CadrageColumn column;
	CadrageTest test;
	double difference;
	double ratio;
	double lo;
	double hi;
	double p;
	double q;
	double min_p;
	gboolean is_exact;
	guint n_independent_a;
	guint n_independent_b;
	CadrageVerdict verdict;
	CadrageRule rule;
	const char *needed;
	guint needed_documents_a;
	guint needed_documents_b;
	guint needed_matches;
	guint needed_documents_with;
	guint needed_documents_each;
	gboolean is_needed_beyond;
} CadragePair;

/* Pairs: every two outlets, every row, every column, in that order. */
CADRAGE_API guint cadrage_comparison_get_n_pairs(const CadrageComparison *comparison);
CADRAGE_API const CadragePair *
cadrage_comparison_get_pair(const CadrageComparison *comparison, guint pair);
/** cadrage_comparison_find_pair: Returns: the pair, outlets in either order; NULL when an outlet
 * is compared with itself. */
CADRAGE_API const CadragePair *
cadrage_comparison_find_pair(const CadrageComparison *comparison, guint outlet_a, guint outlet_b,
			     guint row, CadrageColumn column);
/** cadrage_comparison_get_family_size: Returns: the number of tests that were corrected together:
 * those of the options' column, over all pairs and rows, that decide a verdict. Too few data or
 * documents rule a test out beforehand, whatever outlets the documents are from, and it is then
 * not in the family. */
CADRAGE_API guint cadrage_comparison_get_family_size(const CadrageComparison *comparison);

/**
 * CadragePassage:
 *
 * One match with its surroundings. Strings live with the comparison.
 */
typedef struct {
	guint document; /* index of the document */
	guint outlet;
	guint category;
	guint label;
	CadrageVoice voice;
	const char *speaker; /* NULL when nobody is named */
	gboolean crosses_voice;
	CadrageZone zone;
	gboolean is_negated; /* a word of its clause negates it */
	gboolean is_undated; /* its term has dates, the document none that is certain */
	CadrageSpan raw;
	guint32 line;
	guint32 column;
	const char *left;
	const char *text;
	const char *right;
} CadragePassage;

/* Passages: in order of document, then of text; at most CAD_MAX_PASSAGES_PER_CELL for each outlet
 * and label, the first in that order. */
CADRAGE_API guint cadrage_comparison_get_n_passages(const CadrageComparison *comparison);
CADRAGE_API const CadragePassage *
cadrage_comparison_get_passage(const CadrageComparison *comparison, guint passage);

G_END_DECLS
