/* What a comparison takes from a reading. */
#pragma once

#include <cadrage/reading.h>

#include "score/score.h"

/**
 * CadReadingHead:
 *
 * What is known of the document; see <cadrage/document.h>. Strings live with the reading, NULL
 * where nothing is known.
 */
typedef struct {
	const char *id;
	const char *outlet;
	const char *outlet_passage;
	const char *agency;
	const char *title;
	const char *url;
	const char *language;
	const char *date;
	const char *date_passage;
	const char *content_hash;
	const char *const *date_candidates; /* (array zero-terminated=1) */
	const char *const *notices;	    /* (array zero-terminated=1) */
	CadrageEvidence outlet_evidence;
	CadrageEvidence date_evidence;
	CadrageReliability date_reliability;
	guint32 n_tokens;
} CadReadingHead;

/**
 * CadReadingName:
 * @category: a category's id
 * @label: one of its labels
 * @index: the label in the lexicons in force, G_MAXUINT32 when they do not have it
 */
typedef struct {
	const char *category;
	const char *label;
	guint32 index;
} CadReadingName;

/**
 * CadReadingMatch:
 * @name: which of the reading's names
 * @label: the same as an index in the lexicons in force, G_MAXUINT32 when they do not have it
 * @token: place of its first token among the tokens of the article, from 0
 * @n_tokens: its length
 * @weight: in thousandths, see CadrageMatch
 * @voice: a CadrageVoice
 * @zone: a CadrageZone
 */
typedef struct {
	guint32 name;
	guint32 label;
	guint32 token;
	guint32 n_tokens;
	gint32 weight;
	guint8 voice;
	guint8 zone;
	guint8 is_negated;
	guint8 is_undated;
} CadReadingMatch;

/**
 * CadReadingPassage:
 * @match: number of the match
 *
 * One match's place in the file and its surroundings; see CadrageMatch. It owns its strings.
 */
typedef struct {
	guint32 match;
	CadrageSpan raw;
	guint32 line;
	guint32 column;
	gboolean crosses_voice;
	char *speaker; /* NULL when nobody is named */
	char *left;
	char *text;
	char *right;
} CadReadingPassage;

void cad_reading_passage_clear(CadReadingPassage *passage);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadReadingPassage, cad_reading_passage_clear)

/** cad_reading_new_view: cadrage_reading_new() that makes passages when they are asked for. It
 * keeps the score, text and all, and is not for keeping. */
CadrageReading *cad_reading_new_view(CadrageScore *score);

const CadReadingHead *cad_reading_get_head(const CadrageReading *reading);

/** cad_reading_is_covered: Returns: whether a lexicon of its language is in force. */
gboolean cad_reading_is_covered(const CadrageReading *reading);

/** cad_reading_get_n_tokens: Returns: article tokens in @voice and @zone, repeats left out. */
guint32
cad_reading_get_n_tokens(const CadrageReading *reading, CadrageVoice voice, CadrageZone zone);

/** cad_reading_get_names: @n: (out): how many. Returns: (array length=n): the labels that matches
 * and uncounted ones are of, in order of category and label, each once. */
const CadReadingName *cad_reading_get_names(const CadrageReading *reading, guint *n);

/** cad_reading_get_matches: @n: (out): how many. Returns: (array length=n): in text order. */
const CadReadingMatch *cad_reading_get_matches(const CadrageReading *reading, guint *n);

/** cad_reading_get_uncounted: @n: (out): how many. Returns: (array length=n): labels whose pattern
 * ran out of budget, as numbers of names, ascending. */
const guint32 *cad_reading_get_uncounted(const CadrageReading *reading, guint *n);

/** cad_reading_get_stretches: @n: (out): how many. Returns: (array length=n): the zones. */
const CadrageStretch *cad_reading_get_stretches(const CadrageReading *reading, guint *n);

/** cad_reading_get_passage: @passage: (out): of match number @match, for
 * cad_reading_passage_clear(). Returns: whether the reading has it. */
gboolean
cad_reading_get_passage(const CadrageReading *reading, guint match, CadReadingPassage *passage);

/** cad_reading_count_categories: cad_score_count_categories() of a reading; matches of labels that
 * the lexicons in force do not have are passed over, and those of labels that are set in
 * @is_left_out, which may be NULL. */
void cad_reading_count_categories(const CadrageReading *reading, const guint8 *is_left_out,
				  CadMatchSum *sums);

/** cad_reading_match_add: adds one match to a sum. */
void cad_reading_match_add(const CadReadingMatch *match, CadMatchSum *sum);
