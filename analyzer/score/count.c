#include "config.h"

#include "score/document-reading.h"

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
extend_stretch(guint32 *stretch_end, guint32 start, guint32 end)
{
	gboolean is_new = start >= *stretch_end;

	*stretch_end = MAX(*stretch_end, end);
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
		if (extend_stretch(&stretch_end, matches[i].span.start, matches[i].span.end))
			count += !voice || *voice == matches[i].voice;
	}
	return count;
}

static void
add_to_sum(CadMatchSum *sum, gboolean is_negated, gboolean is_undated, gint32 weight)
{
	sum->n++;
	sum->n_negated += is_negated;
	sum->n_undated += is_undated;
	sum->weight += weight;
}

void
cad_reading_match_add(const CadReadingMatch *match, CadMatchSum *sum)
{
	add_to_sum(sum, match->is_negated, match->is_undated, match->weight);
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
			if (extend_stretch(&stretch_ends[category], matches[i].span.start,
					   matches[i].span.end))
				add_to_sum(&sums[category * CADRAGE_N_VOICES + matches[i].voice],
					   matches[i].is_negated, matches[i].is_undated,
					   matches[i].weight);
			category = cadrage_lexicons_get_category_parent(lexicons, category);
		}
	}
}

void
cad_reading_count_categories(const CadrageReading *reading, const guint8 *is_left_out,
			     CadMatchSum *sums)
{
	CadrageLexicons *lexicons = cadrage_reading_get_lexicons(reading);
	guint n_matches;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);
	g_autofree guint32 *stretch_ends =
		g_new0(guint32, cadrage_lexicons_get_n_categories(lexicons) + 1);

	for (guint i = 0; i < n_matches; i++) {
		const CadReadingMatch *match = &matches[i];
		guint category =
			match->label == G_MAXUINT32 || (is_left_out && is_left_out[match->label])
				? G_MAXUINT
				: cadrage_lexicons_get_label_category(lexicons, match->label);

		while (category != G_MAXUINT) {
			if (extend_stretch(&stretch_ends[category], match->token,
					   match->token + match->n_tokens))
				cad_reading_match_add(
					match, &sums[category * CADRAGE_N_VOICES + match->voice]);
			category = cadrage_lexicons_get_category_parent(lexicons, category);
		}
	}
}
