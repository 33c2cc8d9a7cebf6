/* Discovery: words and phrases that one outlet uses and others do not, as terms for a lexicon. */
#pragma once

#include <cadrage/comparison.h>
#include <cadrage/score.h>

G_BEGIN_DECLS

/**
 * CadrageDiscoveryOptions:
 * @outlet: id of the outlet whose words are looked for
 * @against: (array zero-terminated=1) (nullable): ids of those it is held against; NULL for all
 *   others
 * @voices: whose words are looked at
 * @min_documents: articles of the outlet that a word must stand in; 0 for as many as fit their
 *   number
 * @keep_names: whether names of people and places are offered, too
 * @limit: candidates offered, 0 for all that are kept
 * @n_passages: passages shown of each
 * @dictionaries: (nullable): folder of Hunspell dictionaries, by which forms are told
 */
typedef struct {
	const char *outlet;
	const char *const *against;
	CadrageVoiceSet voices;
	guint min_documents;
	gboolean keep_names;
	guint limit;
	guint n_passages;
	const char *dictionaries;
} CadrageDiscoveryOptions;

#define CADRAGE_DISCOVERY_OPTIONS_INIT                                    \
	{                                                                 \
		NULL, NULL, CADRAGE_VOICES_WORDING, 0, FALSE, 30, 3, NULL \
	}

/**
 * CadrageFindPassage:
 * @document: the article, as it is called here
 * @line: 1-based
 * @column: 1-based, in characters
 * @left: what stands before, within the paragraph, white space folded
 * @words: as they stand there
 * @right: what stands behind
 */
typedef struct {
	char *document;
	guint line;
	guint column;
	char *left;
	char *words;
	char *right;
} CadrageFindPassage;

/**
 * CadrageFind:
 * @words: the word or phrase; "..." for a gap
 * @pattern: the same in the lexicon language
 * @forms: (array zero-terminated=1): as it is written in the outlet's articles, most frequent first
 * @n_words: words in it, 1 to 5
 * @has_gap: whether up to three other words may stand between its two
 * @count_target: how often the outlet has it
 * @count_reference: how often the others have it
 * @documents_target: in how many articles
 * @documents_reference: in how many of the others'
 * @n_subjects: subjects on which the outlet has it
 * @crowding: how many of its articles with it count as one, since they are on like subjects; 1 when
 *   no two are alike
 * @top_share: share of @count_target in the article that has most
 * @ratio: by how much the odds that an article has it are higher, at equal length, among articles
 *   on the same subjects; infinite where only the outlet has it
 * @lo: lower end of the 95 % interval of @ratio
 * @hi: upper end
 * @cautious: lower end where articles on like subjects count as fewer; finds are in its order
 * @log_ratio: binary logarithm of @ratio; NAN where it is 0 or infinite, like those that follow
 * @log_lo: of @lo
 * @log_hi: of @hi
 * @log_cautious: of @cautious
 * @p: two-sided p-value, exact under relabelling of the articles on the same subjects
 * @q: @p corrected for all words and phrases looked at
 * @verdict: established, not_established, concentrated or not_enough_data
 * @passages: (array length=n_passages): some of its places, of different subjects where possible
 * @n_passages: how many
 *
 * A word or phrase that the lexicons in force lack. What is said of it holds for these very
 * articles, in which it was found: to confirm it takes others.
 */
typedef struct {
	char *words;
	char *pattern;
	char **forms;
	guint n_words;
	gboolean has_gap;
	guint64 count_target;
	guint64 count_reference;
	guint documents_target;
	guint documents_reference;
	guint n_subjects;
	double crowding;
	double top_share;
	double ratio;
	double lo;
	double hi;
	double cautious;
	double log_ratio;
	double log_lo;
	double log_hi;
	double log_cautious;
	double p;
	double q;
	CadrageVerdict verdict;
	CadrageFindPassage *passages;
	guint n_passages;
} CadrageFind;

/**
 * CadrageStandIn:
 * @category: a naming category of the lexicons in force, its id
 * @words: what stands where its names stand, as it is written most often
 * @pattern: the same in the lexicon language
 * @documents: articles of the outlet that have it there
 * @n_contexts: different surroundings that it shares with the category's names
 * @together: of these articles, the part that also has one of the names, 0 to 1
 * @passages: (array length=n_passages): some of its places
 * @n_passages: how many
 *
 * Perhaps another name of the same party, perhaps another party of the same kind: to be read, no
 * test.
 */
typedef struct {
	const char *category;
	char *words;
	char *pattern;
	guint documents;
	guint n_contexts;
	double together;
	CadrageFindPassage *passages;
	guint n_passages;
} CadrageStandIn;

/**
 * CadrageDiscoverySummary:
 * @language: of the articles looked at, that of most of the outlet's
 * @n_target: articles of the outlet, copies left out
 * @n_reference: articles of the others, copies left out
 * @n_other_language: articles in another language, not looked at
 * @n_shared: articles left out because both sides carry them, such as agency copy
 * @n_copies: copies of another article of their side, left out
 * @is_matched: whether articles could be matched by subject; else words of subjects are among the
 *   finds
 * @n_subjects: subjects that both sides write on
 * @n_target_matched: articles of the outlet on these
 * @n_reference_matched: articles of the others on these
 * @min_documents: articles of the outlet that a word had to stand in
 * @n_tested: words and phrases looked at
 * @n_found: those kept, shown or not
 * @n_established: of the kept ones, with that verdict
 */
typedef struct {
	const char *language;
	guint n_target;
	guint n_reference;
	guint n_other_language;
	guint n_shared;
	guint n_copies;
	gboolean is_matched;
	guint n_subjects;
	guint n_target_matched;
	guint n_reference_matched;
	guint min_documents;
	guint n_tested;
	guint n_found;
	guint n_established;
} CadrageDiscoverySummary;

/**
 * CadrageDiscovery:
 *
 * Takes articles, is finished once, then read. The order of adding changes nothing. Not for use
 * from two threads at once.
 */
typedef struct _CadrageDiscovery CadrageDiscovery;

/** cadrage_discovery_new: @options: copied, its strings too. Returns: (transfer full): a discovery
 * without articles. */
CADRAGE_API CadrageDiscovery *cadrage_discovery_new(const CadrageDiscoveryOptions *options);
CADRAGE_API void cadrage_discovery_free(CadrageDiscovery *discovery);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageDiscovery, cadrage_discovery_free)

/** cadrage_discovery_add: takes an article; one of an outlet that is on neither side is passed
 * over. Keeps a few bytes for each of its words, and the text of the outlet's own. */
CADRAGE_API void cadrage_discovery_add(CadrageDiscovery *discovery, const CadrageScore *score);

/**
 * cadrage_discovery_finish:
 * @discovery: a discovery
 * @error: return location
 *
 * Finds the candidates. Errors: CADRAGE_ERROR_NOT_FOUND (no article of the outlet, with the nearest
 * one, or none to hold it against), CADRAGE_ERROR_LIMIT (more distinct words than can be kept).
 *
 * Returns: whether it could.
 */
CADRAGE_API gboolean cadrage_discovery_finish(CadrageDiscovery *discovery,
					      GError **error) G_GNUC_WARN_UNUSED_RESULT;

CADRAGE_API const CadrageDiscoverySummary *
cadrage_discovery_get_summary(const CadrageDiscovery *discovery);
CADRAGE_API guint cadrage_discovery_get_n_finds(const CadrageDiscovery *discovery);
/** cadrage_discovery_get_find: Returns: (transfer none): a find, the best first. */
CADRAGE_API const CadrageFind *
cadrage_discovery_get_find(const CadrageDiscovery *discovery, guint index);

CADRAGE_API guint cadrage_discovery_get_n_stand_ins(const CadrageDiscovery *discovery);
/** cadrage_discovery_get_stand_in: Returns: (transfer none): one of them, by category, the likest
 * first. */
CADRAGE_API const CadrageStandIn *
cadrage_discovery_get_stand_in(const CadrageDiscovery *discovery, guint index);

#define CADRAGE_FOUND_PREFIX "found-"
#define CADRAGE_FOUND_SUFFIX ".found"

/**
 * cadrage_discovery_get_found_on:
 * @discovery: a finished discovery
 * @text: (out) (transfer none): a line for each article that was looked at, its content hash
 *
 * A term that is found by looking at articles cannot be tested on them. A lexicon says of it
 * `found on: NAME`, and has @text beside it in the file NAME.found.
 *
 * Returns: (transfer none): the name, CADRAGE_FOUND_PREFIX and the beginning of the SHA-256 of
 * @text.
 */
CADRAGE_API const char *
cadrage_discovery_get_found_on(const CadrageDiscovery *discovery, const char **text);

/**
 * CadrageAcceptanceOptions:
 * @sheet: a file of decisions, CSV or the like, with the columns keep, label, pattern and perhaps
 *   category, forms, language, found_on
 * @name: of the lexicon to be
 * @path: of its file, beside which the lists of articles are that terms were found on
 * @language: (nullable): ISO 639-1 code; NULL for what the sheet says
 * @base: the lexicons in force
 * @lexicon_options: (nullable): the options they were loaded with
 */
typedef struct {
	const char *sheet;
	const char *name;
	const char *path;
	const char *language;
	CadrageLexicons *base;
	const CadrageLexiconOptions *lexicon_options;
} CadrageAcceptanceOptions;

/**
 * CadrageAcceptance:
 * @n_terms: rows kept
 * @n_new_categories: categories that the lexicons in force do not have
 * @n_without_list: terms whose list of articles cannot be read: they can be tested on these
 */
typedef struct {
	guint n_terms;
	guint n_new_categories;
	guint n_without_list;
} CadrageAcceptance;

/**
 * cadrage_discovery_accept:
 * @options: options
 * @acceptance: (out): what came of it
 * @error: return location
 *
 * Makes a lexicon of the rows that are kept. "yes", "oui", "x" or "1" in the column keep take a row
 * as it is; anything else but "no" and the like is its category, or its category and label with a
 * slash between. The lexicon includes those in force that have its categories; a label that is
 * there gets more patterns. Each term has an example, its first form in a sentence that is
 * nobody's.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_NOT_FOUND (nothing kept),
 * CADRAGE_ERROR_SYNTAX, with the sheet's line.
 *
 * Returns: (transfer full): the text of a .lex file.
 */
CADRAGE_API char *
cadrage_discovery_accept(const CadrageAcceptanceOptions *options, CadrageAcceptance *acceptance,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
