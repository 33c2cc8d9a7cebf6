/* Hand coding: how far coders agree, and how good a lexicon is. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/limits.h"
#include "base/number.h"
#include "calculator/statistics.h"
#include "stats/alpha.h"
#include "stats/kappa.h"
#include "stats/stratified.h"

#define RATINGS_NEEDS \
	"a row a unit; a column coder1, coder2 ... for each coder, empty or NA for none"

/* A table of ratings. */
typedef struct {
	CadCoding *coding;
	CadCoding *complete; /* its units that every coder coded */
	gboolean has_names;  /* codes are words: they have no order */
} Ratings;

static void
ratings_clear(Ratings *ratings)
{
	g_clear_pointer(&ratings->coding, cad_coding_free);
	g_clear_pointer(&ratings->complete, cad_coding_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Ratings, ratings_clear)

static gboolean
is_coder(const char *heading)
{
	static const char prefix[] = "coder";

	return g_ascii_strncasecmp(heading, prefix, strlen(prefix)) == 0;
}

static gboolean
is_unit(const char *heading)
{
	static const char *const names[] = {"unit", "item", "id", "doc_id", "document", ""};

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (g_ascii_strcasecmp(heading, names[i]) == 0)
			return TRUE;
	return FALSE;
}

/* The columns called coder...; without one, all but that of the unit. */
static GArray *
find_coders(const CadFrame *frame)
{
	g_autoptr(GArray) coders = g_array_new(FALSE, FALSE, sizeof(guint));
	g_autoptr(GArray) others = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < cad_frame_get_n_columns(frame); i++) {
		const char *heading = cad_frame_get_heading(frame, i);

		if (is_coder(heading))
			g_array_append_val(coders, i);
		else if (!is_unit(heading))
			g_array_append_val(others, i);
	}
	return coders->len > 0 ? g_steal_pointer(&coders) : g_steal_pointer(&others);
}

/* Numbers for codes that are words. */
static double
number_of_name(GHashTable *names, const char *name)
{
	gpointer number = g_hash_table_lookup(names, name);

	if (!number) {
		number = GUINT_TO_POINTER(g_hash_table_size(names) + 1);
		g_hash_table_insert(names, (gpointer)name, number);
	}
	return GPOINTER_TO_UINT(number);
}

static gboolean
has_names(const CadFrame *frame, const GArray *coders)
{
	double number;

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++)
		for (guint i = 0; i < coders->len; i++) {
			guint column = g_array_index(coders, guint, i);

			if (!cad_frame_is_missing(frame, row, column) &&
			    !cad_frame_look_at_number(frame, row, column, &number))
				return TRUE;
		}
	return FALSE;
}

static double *
read_codes(const CadFrame *frame, const GArray *coders, gboolean are_names)
{
	const guint n_rows = cad_frame_get_n_rows(frame);
	g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
	double *codes = g_new(double, (gsize)n_rows * coders->len + 1);

	for (guint row = 0; row < n_rows; row++)
		for (guint i = 0; i < coders->len; i++) {
			double *code = &codes[(gsize)row * coders->len + i];
			guint column = g_array_index(coders, guint, i);

			if (cad_frame_is_missing(frame, row, column))
				*code = CAD_NAN;
			else if (are_names)
				*code = number_of_name(names,
						       cad_frame_get_text(frame, row, column));
			else
				(void)cad_frame_look_at_number(frame, row, column, code);
		}
	return codes;
}

static gboolean
check_limits(CadFrame *frame, const GArray *coders)
{
	if (coders->len > CAD_MAX_CODERS)
		cad_frame_report(frame, -1, 0, "there are more than %d coders (CAD_MAX_CODERS)",
				 CAD_MAX_CODERS);
	else if ((guint64)cad_frame_get_n_rows(frame) * coders->len > CAD_MAX_RATINGS)
		cad_frame_report(frame, -1, 0, "there are more than %d ratings (CAD_MAX_RATINGS)",
				 CAD_MAX_RATINGS);
	return !cad_frame_has_errors(frame);
}

/* Returns: whether the table could be read. */
static gboolean
read_ratings(CadFrame *frame, Ratings *ratings)
{
	g_autoptr(GArray) coders = find_coders(frame);
	g_autofree double *codes = NULL;

	if (cad_frame_has_errors(frame) || !check_limits(frame, coders))
		return FALSE;
	ratings->has_names = has_names(frame, coders);
	codes = read_codes(frame, coders, ratings->has_names);
	ratings->coding = cad_coding_new(codes, cad_frame_get_n_rows(frame), coders->len);
	ratings->complete = cad_coding_new_complete(ratings->coding);
	if (ratings->coding->n_values > CAD_MAX_CODES)
		cad_frame_report(frame, -1, 0,
				 "there are more than %d different codes (CAD_MAX_CODES); are "
				 "these ratings?",
				 CAD_MAX_CODES);
	return !cad_frame_has_errors(frame);
}

/* Agreement. */

static const CadrageField agreement_fields[] = {
	CAD_KEY("data"),
	CAD_KEY("statistic"),
	CAD_FIGURE("value"),
	CAD_FIGURE("se"),
	CAD_FIGURE("se_fleiss_cohen_everitt"),
	CAD_COUNT("units"),
};

static const char *const level_names[CAD_N_ALPHA_LEVELS] = {"nominal", "ordinal", "interval",
							    "ratio"};

static double
alpha_of(const Ratings *ratings, CadAlphaLevel level)
{
	if (ratings->has_names && level != CAD_ALPHA_NOMINAL)
		return CAD_NAN;
	return cad_alpha(ratings->coding, level);
}

static guint
count_coded_twice(const CadCoding *coding)
{
	guint n_units = 0;

	for (guint unit = 0; unit < coding->n_units; unit++) {
		guint n_codes = 0;

		for (guint i = 0; i < coding->n_coders; i++)
			n_codes += cad_coding_get_unit(coding, unit)[i] != CAD_NOT_CODED;
		n_units += n_codes >= 2;
	}
	return n_units;
}

/* What all rows of a table share. */
typedef struct {
	CadOutcome *outcome;
	const char *table;
	guint n_units;
} Rows;

static void
add_agreement(const Rows *rows, const char *name, double value, double se, double se_of_formula)
{
	const CadrageValue row[] = {
		{.text = rows->table},	   {.text = name},
		{.number = value},	   {.number = se},
		{.number = se_of_formula}, {.integer = rows->n_units},
	};

	cad_outcome_add(rows->outcome, row);
}

static void
add_kappas(const Rows *rows, const Ratings *ratings)
{
	const CadKappa undefined = {CAD_NAN, CAD_NAN, CAD_NAN};
	const CadCoding *coding = ratings->complete;
	const CadKappa plain = cad_kappa(coding, CAD_KAPPA_UNWEIGHTED);
	const CadKappa linear =
		ratings->has_names ? undefined : cad_kappa(coding, CAD_KAPPA_LINEAR);
	const CadKappa quadratic =
		ratings->has_names ? undefined : cad_kappa(coding, CAD_KAPPA_QUADRATIC);

	add_agreement(rows, "cohen_kappa", plain.value, plain.se, plain.se);
	/* psych has no error for linear weights. */
	add_agreement(rows, "cohen_kappa_linear", linear.value, CAD_NAN, linear.se);
	add_agreement(rows, "cohen_kappa_quadratic", quadratic.value, quadratic.se_psych,
		      quadratic.se);
}

static void
compute_agreement(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_auto(Ratings) ratings = {0};
	const CadCoding *complete;

	(void)options;
	if (!read_ratings(frame, &ratings))
		return;
	complete = ratings.complete;
	Rows rows = {outcome, cad_frame_get_name(frame), count_coded_twice(ratings.coding)};
	for (guint level = 0; level < CAD_N_ALPHA_LEVELS; level++) {
		g_autofree char *name =
			g_strdup_printf("krippendorff_alpha_%s", level_names[level]);

		add_agreement(&rows, name, alpha_of(&ratings, (CadAlphaLevel)level), CAD_NAN,
			      CAD_NAN);
	}
	rows.n_units = complete->n_units;
	add_agreement(&rows, "percent_agreement", cad_percent_agreement(complete), CAD_NAN,
		      CAD_NAN);
	add_kappas(&rows, &ratings);
	add_agreement(&rows, "fleiss_kappa_scott_pi", cad_fleiss_kappa(complete), CAD_NAN, CAD_NAN);
	add_agreement(&rows, "gwet_ac1", cad_gwet_ac1(complete), CAD_NAN, CAD_NAN);
	add_agreement(&rows, "pabak", cad_pabak(complete), CAD_NAN, CAD_NAN);
}

const CadStatistic cad_statistic_agreement = {
	{"agreement", "how far coders agree: alpha, kappa, AC1", RATINGS_NEEDS},
	agreement_fields,
	G_N_ELEMENTS(agreement_fields),
	compute_agreement,
};

/* Its uncertainty. */

static const CadrageField bootstrap_fields[] = {
	CAD_KEY("data"),       CAD_KEY("level"),      CAD_COUNT("usable_resamples"),
	CAD_FIGURE("perc_lo"), CAD_FIGURE("perc_hi"), CAD_FIGURE("boot_se"),
};

static void
compute_bootstrap(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_auto(Ratings) ratings = {0};

	if (!read_ratings(frame, &ratings))
		return;
	for (guint level = 0; level < CAD_N_ALPHA_LEVELS; level++) {
		const gboolean is_defined = !ratings.has_names || level == CAD_ALPHA_NOMINAL;
		const CadAlphaBootstrap bootstrap = cad_alpha_bootstrap(
			ratings.coding, (CadAlphaLevel)level, options->confidence,
			is_defined ? options->n_resamples : 0, options->seed);
		const CadrageValue row[] = {
			{.text = cad_frame_get_name(frame)}, {.text = level_names[level]},
			{.integer = bootstrap.n_usable},     {.number = bootstrap.interval.lo},
			{.number = bootstrap.interval.hi},   {.number = bootstrap.se},
		};

		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_agreement_bootstrap = {
	{"agreement_bootstrap", "intervals of Krippendorff's alpha, units resampled",
	 RATINGS_NEEDS},
	bootstrap_fields,
	G_N_ELEMENTS(bootstrap_fields),
	compute_bootstrap,
};

/* Validation. */

static const CadrageField validation_fields[] = {
	CAD_KEY("table"),
	CAD_KEY("quantity"),
	CAD_FIGURE("value"),
};

static void
check_stratum(CadFrame *frame, guint row, guint64 is_hit, const CadStratum *stratum)
{
	if (is_hit > 1)
		cad_frame_report(frame, (int)row, cad_frame_find(frame, "lexicon"),
				 "lexicon takes 1 (it matches the stratum's documents) or 0");
	if (stratum->n_coded > stratum->population)
		cad_frame_report(frame, (int)row, cad_frame_find(frame, "n"),
				 "more documents are coded than the stratum has");
	if (stratum->n_positive > stratum->n_coded)
		cad_frame_report(frame, (int)row, cad_frame_find(frame, "positive"),
				 "more documents are positive than are coded");
}

/* Returns: (transfer full) (nullable): one a row. */
static CadStratum *
read_strata(CadFrame *frame)
{
	static const char *const needed[] = {"lexicon", "N", "n", "positive", NULL};
	const guint n = cad_frame_get_n_rows(frame);

	if (!cad_frame_require(frame, needed))
		return NULL;
	g_autofree guint64 *hit = cad_frame_read_counts(frame, "lexicon");
	g_autofree guint64 *population = cad_frame_read_counts(frame, "N");
	g_autofree guint64 *n_coded = cad_frame_read_counts(frame, "n");
	g_autofree guint64 *n_positive = cad_frame_read_counts(frame, "positive");
	g_autofree CadStratum *strata = g_new0(CadStratum, n + 1);
	const gboolean is_read = !cad_frame_has_errors(frame);

	for (guint row = 0; row < n; row++) {
		strata[row] =
			(CadStratum){hit[row] == 1, population[row], n_coded[row], n_positive[row]};
		if (is_read)
			check_stratum(frame, row, hit[row], &strata[row]);
	}
	return cad_frame_has_errors(frame) ? NULL : g_steal_pointer(&strata);
}

/* Sums over the strata, unweighted. */
typedef struct {
	guint64 population;
	guint64 n_coded;
	guint64 n_positive;
} Sums;

static Sums
sum_strata(const CadStratum *strata, guint n, gboolean only_hits)
{
	Sums sums = {0};

	for (guint i = 0; i < n; i++) {
		if (only_hits && !strata[i].is_hit)
			continue;
		sums.population += strata[i].population;
		sums.n_coded += strata[i].n_coded;
		sums.n_positive += strata[i].n_positive;
	}
	return sums;
}

static double
share(guint64 part, guint64 whole)
{
	return whole > 0 ? (double)part / (double)whole : CAD_NAN;
}

static void
compute_validation(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	const guint n = cad_frame_get_n_rows(frame);
	g_autofree CadStratum *strata = read_strata(frame);

	if (!strata)
		return;
	const Sums hits = sum_strata(strata, n, TRUE), all = sum_strata(strata, n, FALSE);
	const CadDesignEstimate prevalence = cad_stratified_prevalence(strata, n);
	const CadDesignEstimate precision = cad_stratified_precision(strata, n);
	const CadDesignEstimate recall = cad_stratified_recall(strata, n);
	const CadInterval wilson =
		cad_interval_wilson(hits.n_positive, hits.n_coded, options->confidence);
	const CadInterval logit = cad_stratified_interval(&recall, options->confidence);
	const struct {
		const char *quantity;
		double value;
	} rows[] = {
		{"precision_simple", share(hits.n_positive, hits.n_coded)},
		{"precision_wilson_lo", wilson.lo},
		{"precision_wilson_hi", wilson.hi},
		{"precision_design", precision.value},
		{"precision_design_se", precision.se},
		{"prevalence_naive_lexicon", share(hits.population, all.population)},
		{"prevalence_design", prevalence.value},
		{"prevalence_design_se", prevalence.se},
		{"recall_design", recall.value},
		{"recall_design_se", recall.se},
		{"recall_logit_lo", logit.lo},
		{"recall_logit_hi", logit.hi},
		{"recall_unweighted_wrong", share(hits.n_positive, all.n_positive)},
	};

	for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
		const CadrageValue row[] = {{.text = cad_frame_get_name(frame)},
					    {.text = rows[i].quantity},
					    {.number = rows[i].value}};

		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_validation = {
	{"validation", "precision, recall and prevalence from a stratified hand-coded sample",
	 "a row a stratum: lexicon, 1 where it matches; N documents, n coded, positive of these"},
	validation_fields,
	G_N_ELEMENTS(validation_fields),
	compute_validation,
};
