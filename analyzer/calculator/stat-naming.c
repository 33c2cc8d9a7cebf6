/* Naming: the shares of an actor's names, by group. */
#include "config.h"

#include "calculator/contingency.h"
#include "calculator/statistics.h"
#include "stats/shares.h"

#define NAMING_NEEDS "group (or outlet; its rows are added up); one column a name"

static const char *const keys[] = {"group", "outlet", NULL};

static CadContingency *
read_groups(CadFrame *frame, const CadrageStatisticOptions *options)
{
	CadrageStatisticOptions chosen = *options;
	const char *const by[] = {options->group_column, NULL};

	return cad_contingency_read(frame, &chosen, options->group_column ? by : keys, TRUE);
}

static gboolean
is_wanted(const CadrageStatisticOptions *options, const char *group)
{
	return !options->groups || g_strv_contains(options->groups, group);
}

static const CadrageField share_fields[] = {
	CAD_KEY("group"),
	CAD_KEY("name"),
	CAD_COUNT("count"),
	CAD_COUNT("n"),
	CAD_FIGURE("share"),
	CAD_FIGURE("goodman_lo"),
	CAD_FIGURE("goodman_hi"),
	CAD_FIGURE("quesenberry_hurst_lo"),
	CAD_FIGURE("quesenberry_hurst_hi"),
	CAD_FIGURE("sisonglaz_lo"),
	CAD_FIGURE("sisonglaz_hi"),
	CAD_FIGURE("dirichlet_jeffreys_mean"),
	CAD_FIGURE("dirichlet_jeffreys_lo"),
	CAD_FIGURE("dirichlet_jeffreys_hi"),
	CAD_FIGURE("shannon_bits"),
	CAD_FIGURE("simpson"),
};

static void
add_shares(CadOutcome *outcome, const CadContingency *table, guint group, double confidence)
{
	const guint64 *counts = cad_contingency_get_row(table, group);
	const guint n = table->column_names->len;
	const CadShareOptions options = {counts, n, confidence};
	const guint64 sum = cad_contingency_sum_row(table, group);
	const double entropy = cad_share_entropy(counts, n);
	const double simpson = cad_share_simpson(counts, n);
	g_autofree CadShare *shares = g_new(CadShare, n + 1);

	cad_shares(&options, shares);
	for (guint i = 0; i < n; i++) {
		const CadrageValue row[] = {
			{.text = table->row_names->pdata[group]},
			{.text = table->column_names->pdata[i]},
			{.integer = (gint64)counts[i]},
			{.integer = (gint64)sum},
			{.number = shares[i].share},
			{.number = shares[i].goodman.lo},
			{.number = shares[i].goodman.hi},
			{.number = shares[i].quesenberry_hurst.lo},
			{.number = shares[i].quesenberry_hurst.hi},
			{.number = shares[i].sison_glaz.lo},
			{.number = shares[i].sison_glaz.hi},
			{.number = shares[i].dirichlet_mean},
			{.number = shares[i].dirichlet.lo},
			{.number = shares[i].dirichlet.hi},
			{.number = entropy},
			{.number = simpson},
		};

		cad_outcome_add(outcome, row);
	}
}

static void
compute_shares(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadContingency) table = read_groups(frame, options);

	for (guint group = 0; table && group < table->row_names->len; group++)
		if (is_wanted(options, table->row_names->pdata[group]))
			add_shares(outcome, table, group, options->confidence);
}

const CadStatistic cad_statistic_naming_shares = {
	{"naming_shares", "the share of each name in a group's mentions, with intervals",
	 NAMING_NEEDS},
	share_fields,
	G_N_ELEMENTS(share_fields),
	compute_shares,
};

static const CadrageField homogeneity_fields[] = {
	CAD_KEY("a"),		CAD_KEY("b"),	   CAD_FIGURE("chi2"),
	CAD_FIGURE("df"),	CAD_FIGURE("p"),   CAD_FIGURE("cramers_v"),
	CAD_FIGURE("jsd_bits"), CAD_FIGURE("tvd"),
};

static void
add_pair(CadOutcome *outcome, const CadContingency *table, guint a, guint b)
{
	const CadHomogeneity result =
		cad_homogeneity(cad_contingency_get_row(table, a),
				cad_contingency_get_row(table, b), table->column_names->len);
	const CadrageValue row[] = {
		{.text = table->row_names->pdata[a]},
		{.text = table->row_names->pdata[b]},
		{.number = result.chi2},
		{.number = result.df},
		{.number = result.p},
		{.number = result.cramers_v},
		{.number = result.jsd},
		{.number = result.tvd},
	};

	cad_outcome_add(outcome, row);
}

static void
compute_homogeneity(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadContingency) table = read_groups(frame, options);
	g_autoptr(GArray) groups = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint group = 0; table && group < table->row_names->len; group++)
		if (is_wanted(options, table->row_names->pdata[group]))
			g_array_append_val(groups, group);
	if (!cad_frame_check_pairs(frame, groups->len, "groups"))
		return;
	for (guint a = 0; a < groups->len; a++)
		for (guint b = a + 1; b < groups->len; b++)
			add_pair(outcome, table, g_array_index(groups, guint, a),
				 g_array_index(groups, guint, b));
}

const CadStatistic cad_statistic_naming_homogeneity = {
	{"naming_homogeneity", "how unlike two groups' shares of names are", NAMING_NEEDS},
	homogeneity_fields,
	G_N_ELEMENTS(homogeneity_fields),
	compute_homogeneity,
};
