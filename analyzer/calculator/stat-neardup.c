/* Near duplicates: every pair of texts by the shingles they share. */
#include "config.h"

#include <string.h>

#include "calculator/statistics.h"
#include "document/shingle.h"

static const CadrageField fields[] = {
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_COUNT("shingles_a"),
	CAD_COUNT("shingles_b"),
	CAD_COUNT("common"),
	CAD_FIGURE("jaccard"),
	CAD_FIGURE("containment_a_in_b"),
	CAD_FIGURE("containment_b_in_a"),
};

static void
add_pair(CadOutcome *outcome, const GPtrArray *names, const GPtrArray *texts, guint a, guint b)
{
	const CadShingles *first = texts->pdata[a], *second = texts->pdata[b];
	const CadResemblance result = cad_shingles_compare(first, second);
	const CadrageValue row[] = {
		{.text = names->pdata[a]}, {.text = names->pdata[b]},	 {.integer = first->n},
		{.integer = second->n},	   {.integer = result.n_common}, {.number = result.jaccard},
		{.number = result.a_in_b}, {.number = result.b_in_a},
	};

	cad_outcome_add(outcome, row);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const needed[] = {"text", NULL};
	static const char *const keys[] = {"text_id", "doc_id", "id", "file", NULL};
	const int key = cad_frame_find_any(frame, keys);
	g_autoptr(GPtrArray) texts =
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_shingles_free);

	(void)options;
	if (!cad_frame_require(frame, needed) || cad_frame_has_errors(frame))
		return;
	g_autoptr(GPtrArray) names = cad_frame_read_keys(frame, key);
	g_autoptr(GPtrArray) words = cad_frame_read_keys(frame, cad_frame_find(frame, "text"));

	if (!cad_frame_check_pairs(frame, words->len, "texts"))
		return;
	for (guint i = 0; i < words->len; i++)
		g_ptr_array_add(texts, cad_shingles_new_from_text(words->pdata[i],
								  strlen(words->pdata[i])));
	for (guint a = 0; a < texts->len; a++)
		for (guint b = a + 1; b < texts->len; b++)
			add_pair(outcome, names, texts, a, b);
}

const CadStatistic cad_statistic_neardup = {
	{"neardup", "runs of five words that two texts share, of every pair", "text_id; text"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
