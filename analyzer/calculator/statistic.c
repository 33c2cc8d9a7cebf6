#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "calculator/frame.h"
#include "calculator/outcome.h"
#include "calculator/statistics.h"

struct _CadrageStatistic {
	const CadStatistic *kind;
	CadOutcome *outcome;
};

/* In the order in which they are listed. */
static const CadStatistic *const statistics[] = {
	&cad_statistic_keyness_exact50,
	&cad_statistic_keyness,
	&cad_statistic_fightin,
	&cad_statistic_specificites,
	&cad_statistic_collocations,
	&cad_statistic_dispersion,
	&cad_statistic_naming_shares,
	&cad_statistic_naming_homogeneity,
	&cad_statistic_slant,
	&cad_statistic_poisson_ci,
	&cad_statistic_proportions,
	&cad_statistic_multiple_testing,
	&cad_statistic_neardup,
	&cad_statistic_rates,
	&cad_statistic_jackknife_rates,
	&cad_statistic_jackknife_ratios,
	&cad_statistic_rate_ratios,
	&cad_statistic_bootstrap,
	&cad_statistic_permutation_exact,
	&cad_statistic_permutation_mc,
	&cad_statistic_wilcoxon,
	&cad_statistic_kruskal,
	&cad_statistic_trend,
	&cad_statistic_changepoint,
	&cad_statistic_pelt,
	&cad_statistic_week_over_week,
	&cad_statistic_validation,
	&cad_statistic_agreement,
	&cad_statistic_agreement_bootstrap,
};

guint
cadrage_statistics_get_n(void)
{
	return G_N_ELEMENTS(statistics);
}

const CadrageStatisticInfo *
cadrage_statistics_get(guint index)
{
	g_return_val_if_fail(index < G_N_ELEMENTS(statistics), NULL);
	return &statistics[index]->info;
}

static const CadStatistic *
find_statistic(const char *name, GError **error)
{
	const char *names[G_N_ELEMENTS(statistics) + 1] = {NULL};
	const char *nearest;

	for (gsize i = 0; i < G_N_ELEMENTS(statistics); i++) {
		names[i] = statistics[i]->info.name;
		if (strcmp(names[i], name) == 0)
			return statistics[i];
	}
	nearest = cadrage_suggest(name, names);
	if (nearest)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no statistic \"%s\"; did you mean \"%s\"?", name, nearest);
	else
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no statistic \"%s\"; \"cadrage stat --list\" lists them",
			    name);
	return NULL;
}

static gboolean
compute_tables(const CadrageStatistic *statistic, const char *const *tables,
	       const CadrageStatisticOptions *options, CadrageDiagnostics *diagnostics,
	       GError **error)
{
	gboolean has_errors = FALSE;

	for (gsize i = 0; tables[i]; i++) {
		g_autoptr(CadFrame) frame = cad_frame_load(tables[i], diagnostics, error);

		if (!frame)
			return FALSE;
		statistic->kind->compute(frame, options, statistic->outcome);
		cad_frame_flush(frame);
		has_errors |= cad_frame_has_errors(frame);
	}
	if (has_errors)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%s is not computed: see what is wrong above",
			    statistic->kind->info.name);
	return !has_errors;
}

CadrageStatistic *
cadrage_statistic_new(const char *name, const char *const *tables,
		      const CadrageStatisticOptions *options, CadrageDiagnostics *diagnostics,
		      GError **error)
{
	const CadrageStatisticOptions standard = CADRAGE_STATISTIC_OPTIONS_INIT;
	g_autoptr(CadrageStatistic) statistic = NULL;
	const CadStatistic *kind;

	g_return_val_if_fail(name != NULL && tables != NULL && diagnostics != NULL, NULL);
	kind = find_statistic(name, error);
	if (!kind)
		return NULL;
	statistic = g_atomic_rc_box_new0(CadrageStatistic);
	statistic->kind = kind;
	statistic->outcome = cad_outcome_new(kind->fields, kind->n_fields);
	if (!compute_tables(statistic, tables, options ? options : &standard, diagnostics, error))
		return NULL;
	return g_steal_pointer(&statistic);
}

CadrageStatistic *
cadrage_statistic_ref(CadrageStatistic *statistic)
{
	g_return_val_if_fail(statistic != NULL, NULL);
	return g_atomic_rc_box_acquire(statistic);
}

static void
statistic_clear(gpointer data)
{
	CadrageStatistic *statistic = data;

	cad_outcome_free(statistic->outcome);
}

void
cadrage_statistic_unref(CadrageStatistic *statistic)
{
	if (statistic)
		g_atomic_rc_box_release_full(statistic, statistic_clear);
}

guint
cadrage_statistic_get_n_rows(const CadrageStatistic *statistic)
{
	g_return_val_if_fail(statistic != NULL, 0);
	return cad_outcome_get_n_rows(statistic->outcome);
}

const CadrageField *
cadrage_statistic_get_fields(const CadrageStatistic *statistic, guint *n_fields)
{
	g_return_val_if_fail(statistic != NULL && n_fields != NULL, NULL);
	*n_fields = statistic->kind->n_fields;
	return statistic->kind->fields;
}

const CadrageValue *
cadrage_statistic_get_row(const CadrageStatistic *statistic, guint index)
{
	g_return_val_if_fail(statistic != NULL, NULL);
	g_return_val_if_fail(index < cadrage_statistic_get_n_rows(statistic), NULL);
	return cad_outcome_get_row(statistic->outcome, index);
}
