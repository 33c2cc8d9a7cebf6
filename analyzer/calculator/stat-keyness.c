/* Keyness of words in two texts: f1 of n1 tokens against f2 of n2. */
#include "config.h"

#include <math.h>

#include "calculator/statistics.h"
#include "stats/exact-ratio.h"
#include "stats/interval.h"
#include "stats/keyness.h"

#define CASE_NEEDS "case_id; f1 of n1 tokens, f2 of n2 tokens"

/* The rows of a table of cases. */
typedef struct {
	GPtrArray *keys; /* of char *, owned */
	CadFrequencyPair *pairs;
	guint n;
} Cases;

static void
cases_clear(Cases *cases)
{
	g_clear_pointer(&cases->keys, g_ptr_array_unref);
	g_clear_pointer(&cases->pairs, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Cases, cases_clear)

static void
check_size(CadFrame *frame, guint row, const char *count_name, guint64 count, const char *size_name,
	   guint64 size)
{
	if (count <= size)
		return;
	cad_frame_report(frame, (int)row, cad_frame_find(frame, count_name),
			 "%s is %" G_GUINT64_FORMAT ", more than %s, %" G_GUINT64_FORMAT,
			 count_name, count, size_name, size);
}

/* Returns: whether the table could be read. */
static gboolean
read_cases(CadFrame *frame, Cases *cases)
{
	static const char *const needed[] = {"f1", "n1", "f2", "n2", NULL};
	static const char *const keys[] = {"case_id", "case", "term", "word", "id", NULL};
	const int key = cad_frame_find_key(frame, keys);

	if (!cad_frame_require(frame, needed))
		return FALSE;
	g_autofree guint64 *f1 = cad_frame_read_counts(frame, "f1");
	g_autofree guint64 *n1 = cad_frame_read_counts(frame, "n1");
	g_autofree guint64 *f2 = cad_frame_read_counts(frame, "f2");
	g_autofree guint64 *n2 = cad_frame_read_counts(frame, "n2");

	cases->n = cad_frame_get_n_rows(frame);
	cases->keys = cad_frame_read_keys(frame, key);
	cases->pairs = g_new0(CadFrequencyPair, cases->n + 1);
	const gboolean is_read = !cad_frame_has_errors(frame);

	for (guint i = 0; i < cases->n; i++) {
		if (is_read) {
			check_size(frame, i, "f1", f1[i], "n1", n1[i]);
			check_size(frame, i, "f2", f2[i], "n2", n2[i]);
		}
		cases->pairs[i] = (CadFrequencyPair){f1[i], n1[i], f2[i], n2[i]};
	}
	return !cad_frame_has_errors(frame);
}

static const CadrageField exact_fields[] = {
	CAD_KEY("case_id"),
	CAD_FIGURE("g2_signed"),
	CAD_FIGURE("g2_two_cell_rayson"),
	CAD_FIGURE("p_g2"),
	CAD_FIGURE("log10_p_g2"),
	CAD_FIGURE("g2_williams_signed"),
	CAD_FIGURE("chi2"),
	CAD_FIGURE("chi2_yates"),
	CAD_FIGURE("log_ratio_hardie"),
	CAD_FIGURE("log_ratio_walter"),
};

static void
compute_exact(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_auto(Cases) cases = {0};

	(void)options;
	if (!read_cases(frame, &cases))
		return;
	for (guint i = 0; i < cases.n; i++) {
		const CadKeynessTests tests = cad_keyness_tests(&cases.pairs[i]);
		const CadKeynessSizes sizes = cad_keyness_sizes(&cases.pairs[i]);
		const CadrageValue row[] = {
			{.text = cases.keys->pdata[i]},
			{.number = tests.g2},
			{.number = tests.g2_two_cell},
			{.number = tests.p},
			{.number = tests.log10_p},
			{.number = tests.g2_williams},
			{.number = tests.chi2},
			{.number = tests.chi2_yates},
			{.number = cad_keyness_log_ratio(&cases.pairs[i])},
			{.number = sizes.log_ratio_walter},
		};

		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_keyness_exact50 = {
	{"keyness_exact50", "G2, chi-square and log ratios of a word in two texts", CASE_NEEDS},
	exact_fields,
	G_N_ELEMENTS(exact_fields),
	compute_exact,
};

static const CadrageField fields[] = {
	CAD_KEY("case_id"),
	CAD_COUNT("f1"),
	CAD_COUNT("n1"),
	CAD_COUNT("f2"),
	CAD_COUNT("n2"),
	CAD_FIGURE("pct_diff"),
	CAD_FIGURE("odds_ratio"),
	CAD_FIGURE("lrc_95_unadjusted"),
	CAD_FIGURE("lrc_95_bonferroni"),
	CAD_FIGURE("bic"),
	CAD_FIGURE("rr"),
	CAD_FIGURE("rr_exact_lo95"),
	CAD_FIGURE("rr_exact_hi95"),
	CAD_FIGURE("p_exact_central"),
};

/* What the names of the columns say. */
#define LEVEL 0.95

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_auto(Cases) cases = {0};

	(void)options;
	if (!read_cases(frame, &cases))
		return;
	for (guint i = 0; i < cases.n; i++) {
		const CadFrequencyPair *pair = &cases.pairs[i];
		const CadKeynessSizes sizes = cad_keyness_sizes(pair);
		const CadInterval ratio = cad_interval_rate_ratio(
			pair->count_a, pair->size_a, pair->count_b, pair->size_b, LEVEL);
		const CadrageValue row[] = {
			{.text = cases.keys->pdata[i]},
			{.integer = (gint64)pair->count_a},
			{.integer = (gint64)pair->size_a},
			{.integer = (gint64)pair->count_b},
			{.integer = (gint64)pair->size_b},
			{.number = sizes.pct_diff},
			{.number = sizes.odds_ratio},
			{.number = cad_keyness_lrc(pair, LEVEL)},
			{.number = cad_keyness_lrc(pair, 1 - (1 - LEVEL) / cases.n)},
			{.number = sizes.bic},
			{.number = sizes.rr},
			{.number = ratio.lo},
			{.number = ratio.hi},
			{.number = cad_exact_ratio_p(pair)},
		};

		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_keyness = {
	{"keyness", "how large a difference of a word in two texts is, with exact intervals",
	 CASE_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
