/* Scoring: the matches of one document by category, voice and zone, and whole batches of them. */
#pragma once

#include <cadrage/attribution.h>
#include <cadrage/document.h>
#include <cadrage/lexicon.h>
#include <cadrage/reader.h>
#include <cadrage/voice.h>

G_BEGIN_DECLS

/**
 * CadrageExclusion:
 *
 * Why a match is found but not counted.
 */
typedef enum {
	CADRAGE_EXCLUSION_NONE,	 /* it is counted */
	CADRAGE_EXCLUSION_ZONE,	 /* it stands in none of its term's zones */
	CADRAGE_EXCLUSION_VOICE, /* it is in none of its term's voices */
} CadrageExclusion;

/** cadrage_exclusion_to_name: Returns: (nullable): the word of JSON and CSV; NULL for
 * CADRAGE_EXCLUSION_NONE. */
CADRAGE_API const char *cadrage_exclusion_to_name(CadrageExclusion exclusion);

/**
 * CadrageMatch:
 * @label: index of the label in the lexicons in force
 * @category: index of the label's category
 * @voice: voice of its first token
 * @crosses_voice: whether it runs on into another voice
 * @speaker: index of the speaker among the score's voices, of a reporting verb in the outlet's own
 *   words the one it lets speak; CADRAGE_NO_SPEAKER for nobody, or the outlet
 * @confidence: how often the rule that told its voice was right, 0 to 1
 * @zone: an article zone
 * @span: bytes of the document's clean text
 * @raw: bytes of the original file; for a record of a JSON Lines file, bytes of its "title" (zone
 *   headline) or "text"
 * @line: 1-based line in the file (in the text, for JSON Lines)
 * @column: 1-based column in characters
 * @n_tokens: length of the match in tokens
 * @exclusion: why it is not counted, CADRAGE_EXCLUSION_NONE when it is
 * @is_undated: whether its term has dates and the document none that is certain
 * @is_negated: whether a word of its clause negates it
 * @weight: of its term, in thousandths; its sign is changed where the term inverts what is negated
 */
typedef struct {
	guint32 label;
	guint32 category;
	CadrageVoice voice;
	gboolean crosses_voice;
	guint32 speaker;
	double confidence;
	CadrageZone zone;
	CadrageSpan span;
	CadrageSpan raw;
	guint32 line;
	guint32 column;
	guint32 n_tokens;
	CadrageExclusion exclusion;
	gboolean is_undated;
	gboolean is_negated;
	gint32 weight;
} CadrageMatch;

/**
 * CadrageScore:
 *
 * One document's matches, in text order. Immutable, reference counted.
 */
typedef struct _CadrageScore CadrageScore;

/**
 * CadrageScoreOptions:
 * @attribution: (nullable): the words by which voices are told; without them quotation marks alone
 *   tell
 * @min_confidence: a stretch told to be a paraphrase by a rule that was right less often counts as
 *   the outlet's own, 0 to 1; what stands in quotation marks stays quoted
 */
typedef struct {
	const CadrageAttribution *attribution;
	double min_confidence;
} CadrageScoreOptions;

#define CADRAGE_SCORE_OPTIONS_INIT \
	{                          \
		NULL, 0            \
	}

/**
 * cadrage_score_new:
 * @document: a document
 * @lexicons: the lexicons in force
 * @options: (nullable): options
 *
 * Finds and counts. Matches in zones that are not the article, and in repeats of the headline or
 * lead, are left out; so are matches of a category of reporting verbs (CADRAGE_CATEGORY_VERBS)
 * inside a quotation, where they attribute nothing. A pure function; may be called from any thread.
 *
 * Returns: (transfer full): the score.
 */
CADRAGE_API CadrageScore *cadrage_score_new(CadrageDocument *document, CadrageLexicons *lexicons,
					    const CadrageScoreOptions *options);
CADRAGE_API CadrageScore *cadrage_score_ref(CadrageScore *score);
CADRAGE_API void cadrage_score_unref(CadrageScore *score);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageScore, cadrage_score_unref)

CADRAGE_API CadrageDocument *cadrage_score_get_document(const CadrageScore *score);
CADRAGE_API CadrageLexicons *cadrage_score_get_lexicons(const CadrageScore *score);
/** cadrage_score_get_voices: Returns: (transfer none): the document's voices and speakers. */
CADRAGE_API const CadrageVoices *cadrage_score_get_voices(const CadrageScore *score);
/** cadrage_score_get_speaker: Returns: (transfer none) (nullable): the name of a match's speaker,
 * NULL when it has none. */
CADRAGE_API const char *
cadrage_score_get_speaker(const CadrageScore *score, const CadrageMatch *match);
/** cadrage_score_get_matches: @n_matches: (out): how many. Returns: (transfer none)
 * (array length=n_matches): the matches that count. */
CADRAGE_API const CadrageMatch *
cadrage_score_get_matches(const CadrageScore *score, guint *n_matches);
/** cadrage_score_get_excluded: @n_matches: (out): how many. Returns: (transfer none)
 * (array length=n_matches): matches outside their term's zones or voices, in text order; they are
 * in no count. */
CADRAGE_API const CadrageMatch *
cadrage_score_get_excluded(const CadrageScore *score, guint *n_matches);
/** cadrage_score_get_n_tokens: Returns: article tokens in @voice and @zone, repeats left out. */
CADRAGE_API guint cadrage_score_get_n_tokens(const CadrageScore *score, CadrageVoice voice,
					     CadrageZone zone);
/** cadrage_score_is_covered: Returns: whether a lexicon of the document's language is in force. */
CADRAGE_API gboolean cadrage_score_is_covered(const CadrageScore *score);
/** cadrage_score_get_uncounted: @n_labels: (out): how many. Returns: (transfer none)
 * (array length=n_labels): labels whose pattern ran out of its budget here; they are not counted
 * in this document, which is not the same as zero. */
CADRAGE_API const guint32 *cadrage_score_get_uncounted(const CadrageScore *score, guint *n_labels);

/**
 * cadrage_score_count:
 * @score: a score
 * @category: a category
 * @voice: (nullable): only this voice
 *
 * Matches of a category. A parent category counts each stretch of tokens once, whatever number of
 * its descendants match there; the stretch has the voice of its first match.
 *
 * Returns: the count.
 */
CADRAGE_API guint cadrage_score_count(const CadrageScore *score, guint category,
				      const CadrageVoice *voice);

/**
 * cadrage_score_get_match_text:
 * @score: a score
 * @match: one of its matches
 *
 * Returns: (transfer full): the words matched, white space folded to single blanks; from
 * CAD_MAX_MATCH_SHOWN characters on, cut with an ellipsis.
 */
CADRAGE_API char *
cadrage_score_get_match_text(const CadrageScore *score, const CadrageMatch *match);

/**
 * cadrage_score_get_match_context:
 * @score: a score
 * @match: one of its matches
 * @width: characters on each side
 * @left: (out) (transfer full): up to @width characters before, cut at a word
 * @right: (out) (transfer full): up to @width characters after, cut at a word
 *
 * The match's surroundings within its paragraph and zone, white space folded to single blanks.
 * @left ends, and @right begins, with what stands next to the match, a blank too: the three put
 * together without more are the text.
 */
CADRAGE_API void
cadrage_score_get_match_context(const CadrageScore *score, const CadrageMatch *match, guint width,
				char **left, char **right);

/**
 * cadrage_score_get_match_sentence:
 * @score: a score
 * @match: one of its matches
 * @left: (out) (transfer full): the sentence up to the match
 * @right: (out) (transfer full): the sentence from its end
 *
 * As cadrage_score_get_match_context(), but of the match's own sentence: from its first word to
 * the sign that ends it, CAD_MAX_SENTENCE_SHOWN characters on each side at most.
 */
CADRAGE_API void
cadrage_score_get_match_sentence(const CadrageScore *score, const CadrageMatch *match, char **left,
				 char **right);

/**
 * cadrage_score_explain:
 * @score: a score
 * @line: 1-based line of its file, as of a match
 * @column: 1-based column in characters
 * @category: only what this category finds; G_MAXUINT for all
 *
 * For the word that stands there: the zone and voice, with the speaker and the rule that told; each
 * match over it, as cadrage_lexicons_explain() has it; the matches that lost their words to it;
 * what a condition, a date or a negator keeps out; and where nothing is found, why.
 *
 * Returns: (transfer full) (nullable): lines of text for a person; NULL when the article has no
 * such place.
 */
CADRAGE_API char *
cadrage_score_explain(const CadrageScore *score, guint line, guint column, guint category);

#define CADRAGE_MAX_THREADS 256

/**
 * CadrageWantFunc:
 * @document: a document
 * @payload: what the caller gave
 *
 * Is called from any thread.
 *
 * Returns: whether the document is wanted.
 */
typedef gboolean (*CadrageWantFunc)(const CadrageDocument *document, void *payload);

/**
 * CadrageBatchOptions:
 * @n_threads: worker threads, 0 for one per processor, at most CADRAGE_MAX_THREADS; the result does
 *   not depend on it
 * @score: how each document is scored
 * @wants: (nullable): which documents are scored; the others are passed over
 * @wants_payload: given to @wants
 */
typedef struct {
	guint n_threads;
	CadrageScoreOptions score;
	CadrageWantFunc wants;
	void *wants_payload;
} CadrageBatchOptions;

#define CADRAGE_BATCH_OPTIONS_INIT                        \
	{                                                 \
		0, CADRAGE_SCORE_OPTIONS_INIT, NULL, NULL \
	}

/**
 * CadrageScoreFunc:
 * @score: (nullable): a scored document; NULL when the input was refused
 * @refusal: (nullable): why an input was refused; its message begins with the input's name
 * @payload: what the caller gave
 *
 * Takes the documents of a batch one by one, in reading order, on the caller's thread.
 *
 * Returns: whether to go on.
 */
typedef gboolean (*CadrageScoreFunc)(CadrageScore *score, const GError *refusal, void *payload);

/**
 * cadrage_batch_run:
 * @reader: where records come from
 * @outlets: the profiles in force
 * @lexicons: the lexicons in force
 * @options: (nullable): options
 * @func: takes each document
 * @payload: given to @func
 *
 * Reads and scores every record. At most a few records per thread are held at a time, so memory
 * does not grow with the number of documents. An article met before (same content hash) is given
 * to @func all the same; the caller decides what a repeat counts.
 */
CADRAGE_API void
cadrage_batch_run(CadrageReader *reader, CadrageOutlets *outlets, CadrageLexicons *lexicons,
		  const CadrageBatchOptions *options, CadrageScoreFunc func, void *payload);

G_END_DECLS
