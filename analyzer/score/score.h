/* Scoring with a thread's own working memory, and counts for the room above. */
#pragma once

#include <cadrage/score.h>

#include "lexicon/matcher.h"

/** cad_score_new: cadrage_score_new() with working memory that the thread keeps. */
CadrageScore *cad_score_new(CadrageDocument *document, CadrageLexicons *lexicons,
			    const CadrageScoreOptions *options, CadMatcherScratch *scratch);

/** cad_score_find_uncounted_tokens: Returns: (transfer full) (array): for each token whether
 * nothing may match there: zones that are not the article, and repeats. */
guint8 *cad_score_find_uncounted_tokens(const CadrageDocument *document);

/** cad_score_get_token_voices: Returns: (transfer none) (array): a CadrageVoice for each token of
 * the document. */
const guint8 *cad_score_get_token_voices(const CadrageScore *score);

/** cad_category_is_below: Returns: whether @category is @ancestor or stands below it. */
gboolean cad_category_is_below(const CadrageLexicons *lexicons, guint category, guint ancestor);

/**
 * CadMatchSum:
 * @n: matches
 * @n_negated: of them, negated ones
 * @n_undated: of them, those of terms with dates in a document that has none for certain
 * @weight: their weights, in thousandths
 *
 * What some matches come to.
 */
typedef struct {
	guint32 n;
	guint32 n_negated;
	guint32 n_undated;
	gint64 weight;
} CadMatchSum;

/**
 * cad_score_count_categories:
 * @score: a score
 * @sums: (array): CADRAGE_N_VOICES sums for each category of the lexicons; added to
 *
 * What cadrage_score_count() gives, for every category in one pass: sum
 * @sums[category * CADRAGE_N_VOICES + voice].
 */
void cad_score_count_categories(const CadrageScore *score, CadMatchSum *sums);
