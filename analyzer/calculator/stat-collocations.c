/* Collocations: pairs of words by every measure of association. */
#include "config.h"

#include "calculator/statistics.h"
#include "stats/collocation.h"

static const CadrageField fields[] = {
	CAD_KEY("case_id"),
	CAD_COUNT("o11"),
	CAD_COUNT("f1"),
	CAD_COUNT("f2"),
	CAD_COUNT("n"),
	CAD_FIGURE("expected"),
	CAD_FIGURE("pmi_log2"),
	CAD_FIGURE("npmi"),
	CAD_FIGURE("mi3"),
	CAD_FIGURE("t_score"),
	CAD_FIGURE("z_score"),
	CAD_FIGURE("dice"),
	CAD_FIGURE("log_dice"),
	CAD_FIGURE("g2"),
	CAD_FIGURE("chi2"),
	CAD_FIGURE("delta_p_2given1"),
	CAD_FIGURE("delta_p_1given2"),
	CAD_FIGURE("log_ratio"),
};

static void
check(CadFrame *frame, guint row, const CadCooccurrence *words)
{
	const int column = cad_frame_find(frame, "o11");

	if (words->joint > words->count_a || words->joint > words->count_b)
		cad_frame_report(frame, (int)row, column,
				 "o11 is %" G_GUINT64_FORMAT ", more than f1 or f2", words->joint);
	else if (words->count_a > words->size ||
		 words->count_b - words->joint > words->size - words->count_a)
		cad_frame_report(frame, (int)row, cad_frame_find(frame, "n"),
				 "n is %" G_GUINT64_FORMAT ", less than f1 + f2 - o11",
				 words->size);
}

static void
add(CadOutcome *outcome, const char *key, const CadCooccurrence *words)
{
	const CadCollocation measures = cad_collocation(words);
	const CadrageValue row[] = {
		{.text = key},
		{.integer = (gint64)words->joint},
		{.integer = (gint64)words->count_a},
		{.integer = (gint64)words->count_b},
		{.integer = (gint64)words->size},
		{.number = measures.expected},
		{.number = measures.pmi},
		{.number = measures.npmi},
		{.number = measures.mi3},
		{.number = measures.t_score},
		{.number = measures.z_score},
		{.number = measures.dice},
		{.number = measures.log_dice},
		{.number = measures.g2},
		{.number = measures.chi2},
		{.number = measures.delta_p_b_given_a},
		{.number = measures.delta_p_a_given_b},
		{.number = measures.log_ratio},
	};

	cad_outcome_add(outcome, row);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const needed[] = {"o11", "f1", "f2", "n", NULL};
	static const char *const keys[] = {"case_id", "case", "pair", "term", "word", "id", NULL};
	const int key = cad_frame_find_key(frame, keys);

	(void)options;
	if (!cad_frame_require(frame, needed))
		return;
	g_autoptr(GPtrArray) names = cad_frame_read_keys(frame, key);
	g_autofree guint64 *o11 = cad_frame_read_counts(frame, "o11");
	g_autofree guint64 *f1 = cad_frame_read_counts(frame, "f1");
	g_autofree guint64 *f2 = cad_frame_read_counts(frame, "f2");
	g_autofree guint64 *n = cad_frame_read_counts(frame, "n");
	const gboolean is_read = !cad_frame_has_errors(frame);

	for (guint i = 0; is_read && i < names->len; i++) {
		const CadCooccurrence words = {o11[i], f1[i], f2[i], n[i]};

		check(frame, i, &words);
		if (!cad_frame_has_errors(frame))
			add(outcome, names->pdata[i], &words);
	}
}

const CadStatistic cad_statistic_collocations = {
	{"collocations", "how strongly two words attract each other, by 13 measures",
	 "case_id; o11 joint occurrences, f1 and f2 of each word, n in all"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
