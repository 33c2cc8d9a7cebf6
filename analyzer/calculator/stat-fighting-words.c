/* Fighting words: every word of two vocabularies, by the log-odds method. */
#include "config.h"

#include "calculator/contingency.h"
#include "calculator/statistics.h"
#include "stats/fighting-words.h"

/* The priors that the columns' names speak of. */
#define FLAT_PRIOR	 0.01
#define INFORMATIVE_SIZE 500

static const CadrageField fields[] = {
	CAD_KEY("term"),
	CAD_COUNT("y1"),
	CAD_COUNT("y2"),
	CAD_FIGURE("delta_uninf_001"),
	CAD_FIGURE("z_uninf_001_var2"),
	CAD_FIGURE("z_uninf_001_var4"),
	CAD_FIGURE("delta_inf_a0_500"),
	CAD_FIGURE("z_inf_a0_500_var2"),
	CAD_FIGURE("z_inf_a0_500_var4"),
	CAD_FIGURE("scattertext_z_prior_is_counts"),
};

static void
add_word(CadOutcome *outcome, const char *term, const CadFrequencyPair *pair, guint n_words)
{
	const double both = (double)pair->count_a + (double)pair->count_b;
	const double size = (double)pair->size_a + (double)pair->size_b;
	const CadFightingWords flat = cad_fighting_words(pair, FLAT_PRIOR, FLAT_PRIOR * n_words);
	const CadFightingWords informative =
		cad_fighting_words(pair, INFORMATIVE_SIZE * both / size, INFORMATIVE_SIZE);
	const CadFightingWords unscaled = cad_fighting_words(pair, both, size);
	const CadrageValue row[] = {
		{.text = term},
		{.integer = (gint64)pair->count_a},
		{.integer = (gint64)pair->count_b},
		{.number = flat.delta},
		{.number = flat.z_two_terms},
		{.number = flat.z_four_terms},
		{.number = informative.delta},
		{.number = informative.z_two_terms},
		{.number = informative.z_four_terms},
		{.number = unscaled.z_four_terms},
	};

	cad_outcome_add(outcome, row);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const keys[] = {"term", "word", "lemma", "type", NULL};
	CadrageStatisticOptions chosen = *options;

	/* The columns are the groups. */
	chosen.terms = options->groups ? options->groups : options->terms;
	g_autoptr(CadContingency) table = cad_contingency_read(frame, &chosen, keys, FALSE);

	if (!table)
		return;
	if (table->column_names->len != 2) {
		cad_frame_report(
			frame, -1, 0,
			"the words of two texts are compared, and the table has %u columns "
			"of counts; name two of them with --group",
			table->column_names->len);
		return;
	}
	const guint64 size_a = cad_contingency_sum_column(table, 0);
	const guint64 size_b = cad_contingency_sum_column(table, 1);

	for (guint row = 0; row < table->row_names->len; row++) {
		const CadFrequencyPair pair = {cad_contingency_get(table, row, 0), size_a,
					       cad_contingency_get(table, row, 1), size_b};

		add_word(outcome, table->row_names->pdata[row], &pair, table->row_names->len);
	}
}

const CadStatistic cad_statistic_fightin = {
	{"fightin", "log-odds of every word of two texts, drawn to a prior (Fightin' Words)",
	 "term; two columns of counts, one a text, with every word of both"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
