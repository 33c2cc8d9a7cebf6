#include "config.h"

#include "score/score.h"

/*
 * Matches of the categories below a category may overlap, and its own where its labels are nested:
 * it counts each stretch of tokens once, in the voice, and with the weight, of its beginning.
 */

gboolean
cad_category_is_below(const CadrageLexicons *lexicons, guint category, guint ancestor)
{
	while (category != G_MAXUINT && category != ancestor)
		category = cadrage_lexicons_get_category_parent(lexicons, category);
	return category == ancestor;
}

/* Whether a match begins a stretch that those before it did not reach; matches come in text
 * order. */
static gboolean
extend_stretch(guint32 *stretch_end, const CadrageMatch *match)
{
	gboolean is_new = match->span.start >= *stretch_end;

	*stretch_end = MAX(*stretch_end, match->span.end);
	return is_new;
}

guint
cadrage_score_count(const CadrageScore *score, guint category, const CadrageVoice *voice)
{
	CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	guint32 stretch_end = 0;
	guint count = 0;

	g_return_val_if_fail(category < cadrage_lexicons_get_n_categories(lexicons), 0);
	for (guint i = 0; i < n_matches; i++) {
		if (!cad_category_is_below(lexicons, matches[i].category, category))
			continue;
		if (extend_stretch(&stretch_end, &matches[i]))
			count += !voice || *voice == matches[i].voice;
	}
	return count;
}

void
cad_match_sum_add(CadMatchSum *sum, const CadrageMatch *match)
{
	sum->n++;
	sum->n_negated += match->is_negated;
	sum->n_undated += match->is_undated;
	sum->weight += match->weight;
}

void
cad_score_count_categories(const CadrageScore *score, CadMatchSum *sums)
{
	CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	g_autofree guint32 *stretch_ends =
		g_new0(guint32, cadrage_lexicons_get_n_categories(lexicons));

	for (guint i = 0; i < n_matches; i++) {
		guint category = matches[i].category;

		while (category != G_MAXUINT) {
			if (extend_stretch(&stretch_ends[category], &matches[i]))
				cad_match_sum_add(
					&sums[category * CADRAGE_N_VOICES + matches[i].voice],
					&matches[i]);
			category = cadrage_lexicons_get_category_parent(lexicons, category);
		}
	}
}
