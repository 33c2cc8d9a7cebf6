/* The verdict: the one place that decides what may be said of two outlets. */
#pragma once

#include <cadrage/comparison.h>

#include "compare/prospect.h"

/**
 * CadFacts:
 * @is_covered: whether both outlets have documents that the row's lexicon covers
 * @n_documents_a: units of outlet a, see CadragePair
 * @n_documents_b: units of outlet b
 * @n_matches: matches in both together
 * @has_mentions: whether the row is about shares of a naming set
 * @n_mentions: mentions of the set in both together, where @has_mentions
 * @n_documents_with: units of both together with a match
 * @top_count: matches of the unit with most of them
 * @min_p: smallest p that so many units can give
 * @q: corrected p; NAN while not known
 * @has_size: whether the difference has a size that must be told from none: FALSE only for the
 *   total variation of a naming set
 * @lo: lower end of the ratio's interval, or lower bound; NAN when there is none
 * @hi: upper end or bound; NAN when there is none
 * @n_found_on_a: documents of a that the row's term was found on, see
 *   cadrage_comparison_set_found_on()
 * @n_found_on_b: documents of b that it was found on
 * @p: p before correction, where it is known; for what cad_verdict_get_needed() says
 * @gap: the gap, for the same; all 0 where nothing is to be extrapolated
 *
 * All that a verdict rests on. None but @q, @lo, @hi, @p and @gap depends on which document is
 * whose.
 */
typedef struct {
	gboolean is_covered;
	guint n_documents_a;
	guint n_documents_b;
	guint64 n_matches;
	gboolean has_mentions;
	guint64 n_mentions;
	guint n_documents_with;
	guint64 top_count;
	double min_p;
	double q;
	gboolean has_size;
	double lo;
	double hi;
	guint n_found_on_a;
	guint n_found_on_b;
	double p;
	CadGap gap;
} CadFacts;

/**
 * cad_verdict_awaits_test:
 * @facts: facts; @q, @lo and @hi are not looked at
 * @options: floors and level
 *
 * Returns: whether no floor has decided already, so that the test decides.
 */
gboolean cad_verdict_awaits_test(const CadFacts *facts, const CadrageComparisonOptions *options);

/**
 * cad_verdict_decide:
 * @facts: facts
 * @options: floors and level
 *
 * The first that fires: not covered; not enough data (units, matches, mentions below their
 * floors); not testable (the term was found on these documents, or the smallest p is above the
 * level); concentrated (matches in fewer than three units, or half of them in one); established (q
 * at most the level, and the interval of the ratio excludes 1); not established. Where one outlet
 * has no match the ratio has no interval, and a conservative bound must exclude 1 instead; the
 * shares of a whole naming set have no ratio, and q alone decides.
 *
 * Returns: the verdict.
 */
CadrageVerdict cad_verdict_decide(const CadFacts *facts, const CadrageComparisonOptions *options);

/** cad_verdict_find_rule: Returns: the rule by which cad_verdict_decide() decides. */
CadrageRule cad_verdict_find_rule(const CadFacts *facts, const CadrageComparisonOptions *options);

/**
 * CadNeeded:
 * @documents_a: units of a that are missing
 * @documents_b: units of b that are missing
 * @matches: matches (mentions, for naming) missing in both together
 * @documents_with: units with a match that are missing in both together
 * @documents_each: units that each outlet would need, by extrapolation; 0 without one
 * @is_beyond: more than @documents_each, as far as is extrapolated
 *
 * What is missing; all 0 when nothing is, or nothing can be said.
 */
typedef struct {
	guint documents_a;
	guint documents_b;
	guint matches;
	guint documents_with;
	guint documents_each;
	gboolean is_beyond;
} CadNeeded;

/**
 * cad_verdict_get_needed:
 * @facts: facts
 * @options: floors and level
 *
 * What would have been needed for another verdict, by the rule that fired. Exactly: what is missing
 * to the floors; the documents that would make a test possible; for a term found on these
 * documents, those missing to the floors once they are left out; the documents with a match that
 * would spread the matches (as many in each as in those there are). By extrapolation, see
 * cad_prospect_find(): the documents of each outlet with which a gap of this size would be told
 * from none at the level, as sharply as this table's correction asks now (q over p).
 *
 * Returns: what is missing.
 */
CadNeeded cad_verdict_get_needed(const CadFacts *facts, const CadrageComparisonOptions *options);

/**
 * cad_needed_to_text:
 * @needed: what is missing
 * @outlet_a: id of outlet a
 * @outlet_b: id of outlet b
 * @has_mentions: whether units must mention the set, and matches are mentions
 *
 * Returns: (transfer full) (nullable): in English, "3 more documents of reuters, 2 more matches";
 * NULL when nothing is missing.
 */
char *cad_needed_to_text(const CadNeeded *needed, const char *outlet_a, const char *outlet_b,
			 gboolean has_mentions);
