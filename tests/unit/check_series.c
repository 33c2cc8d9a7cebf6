#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reference.h"
#include "stats/change-point.h"
#include "stats/change-test.h"
#include "stats/effect.h"
#include "stats/persistence.h"
#include "stats/random.h"
#include "stats/trend.h"
#include "suite.h"

#define LEVEL 0.95

/* One outlet's documents of an input table, in file order. */
typedef struct {
	GArray *counts; /* of guint32 */
	GArray *sizes;	/* of guint32 */
} Documents;

static void
documents_clear(Documents *documents)
{
	g_array_unref(documents->counts);
	g_array_unref(documents->sizes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Documents, documents_clear)

static Documents
documents_read(const Reference *docs, const char *outlet, const char *term)
{
	Documents documents = {g_array_new(FALSE, FALSE, sizeof(guint32)),
			       g_array_new(FALSE, FALSE, sizeof(guint32))};

	for (guint row = 0; row < reference_get_n_rows(docs); row++) {
		guint32 count = (guint32)reference_get_number(docs, row, term);
		guint32 size = (guint32)reference_get_number(docs, row, "tokens");

		if (!g_str_equal(outlet, reference_get_text(docs, row, "outlet")))
			continue;
		g_array_append_val(documents.counts, count);
		g_array_append_val(documents.sizes, size);
	}
	return documents;
}

/* Those from a place up to another. */
static CadSample
documents_slice(const Documents *documents, guint from, guint to)
{
	return (CadSample){&g_array_index(documents->counts, guint32, from),
			   &g_array_index(documents->sizes, guint32, from), to - from};
}

START_TEST(effect_of_an_event_agrees_with_its_reference)
{
	g_autoptr(Reference) docs = reference_load("docs");
	g_autoptr(Reference) table = reference_load("effect");
	Closeness near = {"difference in differences", 1e-7, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *term = reference_get_text(table, row, "term");
		guint n = (guint)reference_get_number(table, row, "n_before");
		guint m = (guint)reference_get_number(table, row, "n_reference_before");
		g_auto(Documents) a =
			documents_read(docs, reference_get_text(table, row, "outlet"), term);
		g_auto(Documents) b =
			documents_read(docs, reference_get_text(table, row, "reference"), term);
		const CadEffectCells cells = {
			.before = documents_slice(&a, 0, n),
			.after = documents_slice(&a, n, a.counts->len),
			.reference_before = documents_slice(&b, 0, m),
			.reference_after = documents_slice(&b, m, b.counts->len),
		};
		CadEffect effect;

		ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
		closeness_check(&near, effect.log_ratio,
				reference_get_number(table, row, "log_ratio"), term);
		closeness_check(&near, effect.ratio,
				exp(reference_get_number(table, row, "log_ratio")), term);
		closeness_check(&near, effect.se_log, reference_get_number(table, row, "se_log"),
				term);
		closeness_check(&near, effect.df, reference_get_number(table, row, "df"), term);
		closeness_check(&near, effect.interval.lo, reference_get_number(table, row, "lo"),
				term);
		closeness_check(&near, effect.interval.hi, reference_get_number(table, row, "hi"),
				term);
		closeness_check(&near, effect.t, reference_get_number(table, row, "t"), term);
		closeness_check(&near, effect.p, reference_get_number(table, row, "p"), term);
	}
	closeness_report(&near);
}
END_TEST

static const guint32 steady_counts[] = {1, 2, 3, 2, 1, 4, 3};
static const guint32 risen_counts[] = {4, 6, 5, 9, 7, 8, 5};
static const guint32 no_counts[] = {0, 0, 0, 0, 0, 0, 0};
static const guint32 equal_sizes[] = {500, 500, 500, 500, 500, 500, 500};
static const CadSample steady = {steady_counts, equal_sizes, 7};
static const CadSample risen = {risen_counts, equal_sizes, 7};

START_TEST(a_change_that_both_outlets_share_is_no_effect)
{
	const CadEffectCells cells = {steady, risen, steady, risen};
	CadEffect effect;

	ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
	ck_assert_double_eq_tol(effect.ratio, 1, 1e-14);
	ck_assert_double_eq_tol(effect.p, 1, 1e-14);
}
END_TEST

START_TEST(the_reference_outlet_turns_the_effect_round)
{
	const CadEffectCells cells = {steady, risen, steady, steady};
	const CadEffectCells turned = {steady, steady, steady, risen};
	CadEffect effect, other;

	ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
	ck_assert(cad_effect_of_event(&turned, LEVEL, &other));
	ck_assert_double_eq_tol(effect.ratio, 2.75, 1e-13);
	ck_assert_double_gt(effect.interval.lo, 1);
	ck_assert_double_eq_tol(effect.log_ratio, -other.log_ratio, 1e-13);
	ck_assert_double_eq_tol(effect.interval.lo, 1 / other.interval.hi, 1e-13);
	ck_assert_double_eq_tol(effect.p, other.p, 1e-13);
}
END_TEST

START_TEST(an_effect_needs_five_documents_and_a_match_in_every_cell)
{
	const CadSample few = {steady_counts, equal_sizes, CAD_EFFECT_MIN_DOCUMENTS - 1};
	const CadSample enough = {steady_counts, equal_sizes, CAD_EFFECT_MIN_DOCUMENTS};
	const CadSample none = {no_counts, equal_sizes, 7};
	const CadSample alike = {equal_sizes, equal_sizes, 7};
	const CadEffectCells of_few[] = {
		{few, risen, steady, steady},  {steady, few, steady, steady},
		{steady, risen, few, steady},  {steady, risen, steady, few},
		{none, risen, steady, steady}, {steady, none, steady, steady},
		{steady, risen, none, steady}, {steady, risen, steady, none},
		{alike, alike, alike, alike}};
	const CadEffectCells of_enough = {enough, enough, enough, enough};
	CadEffect effect;

	for (guint i = 0; i < G_N_ELEMENTS(of_few); i++) {
		ck_assert(!cad_effect_of_event(&of_few[i], LEVEL, &effect));
		ck_assert_double_nan(effect.ratio);
		ck_assert_double_nan(effect.p);
	}
	ck_assert(cad_effect_of_event(&of_enough, LEVEL, &effect));
}
END_TEST

/* The weeks of one series of the input table. */
typedef struct {
	GArray *counts; /* of guint64 */
	GArray *sizes;	/* of guint64 */
	GArray *weeks;	/* of double */
} Weeks;

static void
weeks_clear(Weeks *weeks)
{
	g_array_unref(weeks->counts);
	g_array_unref(weeks->sizes);
	g_array_unref(weeks->weeks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Weeks, weeks_clear)

static Weeks
weeks_read(const char *series)
{
	g_autoptr(Reference) input = reference_load("weekly");
	Weeks weeks = {g_array_new(FALSE, FALSE, sizeof(guint64)),
		       g_array_new(FALSE, FALSE, sizeof(guint64)),
		       g_array_new(FALSE, FALSE, sizeof(double))};

	for (guint row = 0; row < reference_get_n_rows(input); row++) {
		double week = reference_get_number(input, row, "week");
		guint64 count = (guint64)reference_get_number(input, row, "count");
		guint64 size = (guint64)reference_get_number(input, row, "tokens");

		if (!g_str_equal(series, reference_get_text(input, row, "series")))
			continue;
		g_array_append_val(weeks.counts, count);
		g_array_append_val(weeks.sizes, size);
		g_array_append_val(weeks.weeks, week);
	}
	return weeks;
}

static CadSeries
weeks_series(const Weeks *weeks)
{
	return (CadSeries){(const guint64 *)(void *)weeks->counts->data,
			   (const guint64 *)(void *)weeks->sizes->data, weeks->counts->len};
}

START_TEST(change_point_agrees_with_its_reference)
{
	static const char *const columns[] = {"last_week_before_change",
					      "max_lr",
					      "rate_before_per_1000",
					      "rate_after_per_1000",
					      "phi_successive_difference",
					      "max_lr_over_phi",
					      "cusum_pearson"};
	g_autoptr(Reference) table = reference_load("changepoint");
	Closeness near = {"change point", 1e-8, 1e-9, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "series");
		g_auto(Weeks) weeks = weeks_read(name);
		CadSeries series = weeks_series(&weeks);
		CadChangePoint point;

		ck_assert(cad_change_point(&series, CAD_MIN_SEGMENT, &point));
		{
			/* The input's weeks are numbered from 1. */
			const double values[] = {point.n_before,
						 point.likelihood_ratio,
						 point.rate_before * 1000,
						 point.rate_after * 1000,
						 point.phi,
						 point.ratio_over_phi,
						 point.cusum};

			for (guint i = 0; i < G_N_ELEMENTS(columns); i++)
				closeness_check(&near, values[i],
						reference_get_number(table, row, columns[i]), name);
		}
	}
	closeness_report(&near);
}
END_TEST

START_TEST(shuffled_weeks_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("changepoint");
	Closeness near = {"change point's p", 0, 0.02, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "series");
		g_auto(Weeks) weeks = weeks_read(name);
		CadSeries series = weeks_series(&weeks);

		closeness_check(&near,
				cad_change_point_test(&series, CAD_MIN_SEGMENT, 9999, 20151117),
				reference_get_number(table, row, "p_permute_weeks_mc100000"), name);
	}
	closeness_report(&near);
}
END_TEST

/* The weeks before each change, with blanks between. */
static char *
places_to_text(const GArray *places)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < places->len; i++)
		g_string_append_printf(text, i > 0 ? " %u" : "%u", g_array_index(places, guint, i));
	return g_string_free(g_steal_pointer(&text), FALSE);
}

START_TEST(partition_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("pelt");
	Closeness near = {"PELT", 1e-9, 1e-9, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "series");
		g_auto(Weeks) weeks = weeks_read(name);
		CadSeries series = weeks_series(&weeks);
		double cost;
		g_autoptr(GArray) places =
			cad_change_points(&series, CAD_MIN_SEGMENT, 2 * log(series.n), &cost);
		g_autofree char *text = places_to_text(places);

		closeness_check(&near, cost, reference_get_number(table, row, "total_cost"), name);
		ck_assert_str_eq(text, reference_get_text(table, row, "changepoints_weighted"));
	}
	closeness_report(&near);
}
END_TEST

START_TEST(a_series_that_steps_is_parted_where_it_steps)
{
	const guint64 counts[] = {5, 5, 5, 5, 20, 20, 20, 20, 20};
	const guint64 sizes[] = {1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000};
	const CadSeries series = {counts, sizes, 9};
	CadChangePoint point;
	double cost;

	ck_assert(cad_change_point(&series, CAD_MIN_SEGMENT, &point));
	ck_assert_uint_eq(point.n_before, 4);
	ck_assert_double_eq_tol(point.rate_after, 0.02, 1e-15);
	for (guint most = 3; most <= 5; most++) {
		g_autoptr(GArray) places = cad_change_points(&series, most, 4, &cost);

		/* Five weeks on both sides are more than there are. */
		ck_assert_uint_eq(places->len, most < 5 ? 1 : 0);
	}
}
END_TEST

START_TEST(short_and_empty_series_have_no_change)
{
	const guint64 none[] = {0, 0, 0, 0, 0, 0};
	const guint64 some[] = {3, 0, 1, 0, 2, 5};
	const guint64 sizes[] = {100, 200, 100, 300, 100, 100};
	const CadSeries empty = {none, sizes, 6};
	const CadSeries five_weeks = {some, sizes, 5};
	const CadSeries two_weeks = {some, sizes, 2};
	CadChangePoint point;
	double cost;
	g_autoptr(GArray) places = cad_change_points(&two_weeks, CAD_MIN_SEGMENT, 1, &cost);

	ck_assert_uint_eq(places->len, 0);
	ck_assert_double_nan(cost);
	ck_assert(!cad_change_point(&five_weeks, CAD_MIN_SEGMENT, &point));
	ck_assert_double_nan(point.likelihood_ratio);
	ck_assert_double_nan(cad_change_point_test(&five_weeks, CAD_MIN_SEGMENT, 99, 1));
	ck_assert(cad_change_point(&empty, CAD_MIN_SEGMENT, &point));
	ck_assert_double_eq(point.likelihood_ratio, 0);
	ck_assert_double_nan(point.phi);
	ck_assert_double_nan(point.cusum);
	ck_assert_double_eq(cad_change_point_test(&empty, CAD_MIN_SEGMENT, 99, 1), 1);
}
END_TEST

/* A week's matches: articles, some of which use a word often. */
static guint64
bursty_count(CadRandom *random)
{
	guint64 count = 0;

	for (guint i = 0; i < 10; i++)
		count += cad_random_below(random, 5) == 0 ? cad_random_below(random, 12) : 0;
	return count;
}

START_TEST(bursts_raise_no_more_alarms_than_the_level_allows)
{
	guint n_alarms = 0;
	CadRandom random;

	cad_random_start(&random, 7);
	for (guint run = 0; run < 300; run++) {
		guint64 counts[26], sizes[26];
		const CadSeries series = {counts, sizes, 26};

		for (guint i = 0; i < 26; i++) {
			counts[i] = bursty_count(&random);
			sizes[i] = 2000 + cad_random_below(&random, 4000);
		}
		n_alarms += cad_change_point_test(&series, CAD_MIN_SEGMENT, 199, run) <= 0.05;
	}
	/* 15 of 300 at a level of 5 %; more than 26 is beyond three standard deviations. */
	ck_assert_uint_le(n_alarms, 26);
	ck_assert_uint_ge(n_alarms, 4);
}
END_TEST

static const double *
weeks_places(const Weeks *weeks)
{
	return (const double *)(void *)weeks->weeks->data;
}

/* Each column within its tolerance. */
static void
check_trend(Closeness *near, Closeness *near_bunched, const Reference *table, guint row,
	    const CadTrend *trend)
{
	const struct {
		const char *column;
		double value;
		Closeness *near;
	} figures[] = {
		{"slope", trend->slope, near},
		{"pct_per_week", trend->percent_per_week, near},
		{"se_poisson", trend->se_poisson, near},
		{"phi", trend->phi, near},
		{"se_quasi", trend->se_quasi, near},
		{"slope_lo_quasi_t", trend->interval.lo, near},
		{"slope_hi_quasi_t", trend->interval.hi, near},
		{"p_quasi", trend->p, near},
		{"se_newey_west_lag2", trend->se_newey_west, near},
		{"nb_slope", trend->bunched_slope, near_bunched},
		{"nb_theta", trend->bunched_theta, near_bunched},
		{"nb_se", trend->bunched_se, near_bunched},
	};

	for (guint i = 0; i < G_N_ELEMENTS(figures); i++)
		closeness_check(figures[i].near, figures[i].value,
				reference_get_number(table, row, figures[i].column),
				figures[i].column);
	ck_assert(trend->is_bunched == (reference_get_number(table, row, "nb_ok") == 1));
}

START_TEST(trend_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("trend");
	Closeness near = {"trend", 1e-6, 1e-8, 0, 0};
	Closeness near_bunched = {"negative binomial trend", 2e-6, 1e-8, 0, 0};
	Closeness near_kendall = {"Kendall's tau", 1e-6, 1e-8, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "series");
		g_auto(Weeks) weeks = weeks_read(name);
		CadSeries series = weeks_series(&weeks);
		CadKendall kendall = cad_kendall(&series);
		CadTrend trend;

		ck_assert(cad_trend(&series, weeks_places(&weeks), LEVEL, &trend));
		check_trend(&near, &near_bunched, table, row, &trend);
		closeness_check(&near_kendall, kendall.tau_b,
				reference_get_number(table, row, "kendall_tau_b"), name);
		closeness_check(&near_kendall, kendall.p,
				reference_get_number(table, row, "kendall_p"), name);
	}
	closeness_report(&near);
	closeness_report(&near_bunched);
	closeness_report(&near_kendall);
}
END_TEST

/* The weeks before the 22nd of which every so many are left out. */
static void
weeks_thin(Weeks *weeks, guint left_out)
{
	for (guint i = weeks->weeks->len; i-- > 0 && left_out > 0;) {
		const guint week = (guint)g_array_index(weeks->weeks, double, i);

		if (week % left_out != 0 && week < 22)
			continue;
		g_array_remove_index(weeks->weeks, i);
		g_array_remove_index(weeks->counts, i);
		g_array_remove_index(weeks->sizes, i);
	}
}

static void
measure_persistence(const Weeks *weeks, CadPersistence *persistence)
{
	const guint n = weeks->counts->len;
	g_autofree double *counts = g_new(double, n);
	g_autofree double *sizes = g_new(double, n);
	const CadCountData data = {counts, sizes, weeks_places(weeks), n};
	CadPoissonFit fit;

	for (guint i = 0; i < n; i++) {
		counts[i] = (double)g_array_index(weeks->counts, guint64, i);
		sizes[i] = (double)g_array_index(weeks->sizes, guint64, i);
	}
	ck_assert(cad_poisson_fit(&data, &fit));
	cad_persistence_measure(&fit, &data, persistence);
}

START_TEST(persistence_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("persistence");
	Closeness near = {"persistence", 1e-6, 1e-8, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "series");
		g_auto(Weeks) weeks = weeks_read(name);
		CadPersistence found;

		weeks_thin(&weeks, (guint)reference_get_number(table, row, "left_out"));
		measure_persistence(&weeks, &found);
		const struct {
			const char *column;
			double value;
		} figures[] = {
			{"correlation", found.correlation},
			{"se_correlated", found.se_correlated},
			{"df_correlated", found.df_correlated},
			{"se_waves", found.se_waves},
			{"n_waves", found.n_waves},
		};

		for (guint i = 0; i < G_N_ELEMENTS(figures); i++)
			closeness_check(&near, figures[i].value,
					reference_get_number(table, row, figures[i].column), name);
	}
	closeness_report(&near);
}
END_TEST

#define N_LASTING 26

/* Weeks of 1,000 tokens whose counts lie about 20 and follow each other: correlation 0.6. */
static void
make_lasting_weeks(guint64 *counts, guint64 seed)
{
	double state = 0;
	CadRandom random;

	cad_random_start(&random, seed);
	for (guint i = 0; i < 20 + N_LASTING; i++) {
		double innovation = -6;

		for (guint k = 0; k < 12; k++)
			innovation += cad_random_below(&random, 1u << 20) / (double)(1u << 20);
		state = 0.6 * state + 0.8 * innovation;
		if (i >= 20)
			counts[i - 20] = (guint64)(20 + 8 * MAX(-2.4, state));
	}
}

START_TEST(weeks_that_hang_together_raise_few_alarms)
{
	guint n_naive_trends = 0, n_trends = 0, n_naive_changes = 0, n_changes = 0;

	for (guint run = 0; run < 200; run++) {
		guint64 counts[N_LASTING], sizes[N_LASTING];
		double weeks[N_LASTING];
		const CadSeries series = {counts, sizes, N_LASTING};
		CadTrend trend;
		CadChangeTest change;

		make_lasting_weeks(counts, run);
		for (guint i = 0; i < N_LASTING; i++) {
			sizes[i] = 1000;
			weeks[i] = i;
		}
		ck_assert(cad_trend(&series, weeks, LEVEL, &trend));
		cad_change_test_all(&series, 1, CAD_MIN_SEGMENT, 199, run, &change);
		n_naive_trends += trend.p < 0.05;
		n_trends += trend.p_lasting < 0.05;
		n_naive_changes += cad_change_point_test(&series, CAD_MIN_SEGMENT, 199, run) < 0.05;
		n_changes += change.p < 0.05;
		ck_assert((trend.p_lasting < 0.05) ==
			  (trend.lasting.lo > 0 || trend.lasting.hi < 0));
	}
	/* Of 200 a test that holds its level has 10; these have 8 % in thousands of runs. */
	ck_assert_uint_gt(n_naive_trends, 40);
	ck_assert_uint_le(n_trends, 26);
	ck_assert_uint_gt(n_naive_changes, 60);
	ck_assert_uint_le(n_changes, 26);
}
END_TEST

START_TEST(a_change_is_tested_alone_as_with_others)
{
	guint64 counts[3][N_LASTING], sizes[N_LASTING];
	CadSeries series[3];
	CadChangeTest together[3], alone;

	for (guint i = 0; i < N_LASTING; i++)
		sizes[i] = 900 + i % 3 * 100;
	for (guint k = 0; k < 3; k++) {
		make_lasting_weeks(counts[k], k);
		for (guint i = N_LASTING / 2; k == 2 && i < N_LASTING; i++)
			counts[k][i] += 90;
		series[k] = (CadSeries){counts[k], sizes, N_LASTING};
	}
	cad_change_test_all(series, 3, CAD_MIN_SEGMENT, 999, 7, together);
	for (guint k = 0; k < 3; k++) {
		cad_change_test_all(&series[k], 1, CAD_MIN_SEGMENT, 999, 7, &alone);
		ck_assert_double_eq(alone.p, together[k].p);
		ck_assert_double_eq(alone.correlation, together[k].correlation);
	}
	/* A step as large as that is seen. */
	ck_assert_double_le(together[2].p, 0.01);
	cad_change_test_all(series, 1, N_LASTING, 999, 7, &alone);
	ck_assert_double_nan(alone.p);
}
END_TEST

START_TEST(a_rate_that_doubles_each_week_grows_by_a_hundred_percent)
{
	/* Weeks 4 and 5 are missing. */
	const guint64 counts[] = {1, 2, 4, 32, 64};
	const guint64 sizes[] = {1000, 1000, 1000, 1000, 1000};
	const double weeks[] = {1, 2, 3, 6, 7};
	const CadSeries series = {counts, sizes, 5};
	CadTrend trend;

	ck_assert(cad_trend(&series, weeks, LEVEL, &trend));
	ck_assert_double_eq_tol(trend.percent_per_week, 100, 1e-6);
	ck_assert_double_eq_tol(trend.phi, 0, 1e-12);
	ck_assert_double_eq(cad_kendall(&series).tau_b, 1);
}
END_TEST

START_TEST(a_trend_read_backwards_turns_its_sign)
{
	const guint64 counts[] = {3, 0, 4, 7, 2, 9, 11, 6};
	const guint64 sizes[] = {900, 1100, 1000, 1500, 700, 1300, 1000, 800};
	const double weeks[] = {1, 2, 3, 4, 5, 6, 7, 8};
	guint64 turned_counts[8], turned_sizes[8];
	const CadSeries series = {counts, sizes, 8};
	const CadSeries turned = {turned_counts, turned_sizes, 8};
	CadTrend trend, back;

	for (guint i = 0; i < 8; i++) {
		turned_counts[i] = counts[7 - i];
		turned_sizes[i] = sizes[7 - i];
	}
	ck_assert(cad_trend(&series, weeks, LEVEL, &trend));
	ck_assert(cad_trend(&turned, weeks, LEVEL, &back));
	ck_assert_double_eq_tol(trend.slope, -back.slope, 1e-9);
	ck_assert_double_eq_tol(trend.p, back.p, 1e-9);
	ck_assert_double_eq_tol(cad_kendall(&series).tau_b, -cad_kendall(&turned).tau_b, 1e-15);
}
END_TEST

START_TEST(series_without_matches_or_weeks_have_no_trend)
{
	const guint64 none[] = {0, 0, 0, 0};
	const guint64 last[] = {0, 0, 0, 5};
	const guint64 some[] = {2, 3, 0, 5};
	const guint64 sizes[] = {100, 200, 100, 300};
	const double weeks[] = {1, 2, 3, 4};
	const CadSeries series[] = {
		{none, sizes, 4}, {last, sizes, 4}, {some, sizes, 1}, {some, sizes, 0}};
	const CadSeries two_weeks = {some, sizes, 2};
	CadTrend trend;

	for (guint i = 0; i < G_N_ELEMENTS(series); i++) {
		ck_assert(!cad_trend(&series[i], weeks, LEVEL, &trend));
		ck_assert_double_nan(trend.slope);
		ck_assert_double_nan(trend.p);
	}
	ck_assert(cad_trend(&two_weeks, weeks, LEVEL, &trend));
	ck_assert_double_eq_tol(trend.slope, log(0.75), 1e-9);
	ck_assert_double_nan(trend.p);
	/* Two weeks lie on their line, whatever the error: none is claimed. */
	ck_assert_double_nan(trend.se_newey_west);
	ck_assert_double_nan(trend.p_lasting);
	ck_assert_double_nan(trend.lasting.lo);
	ck_assert_double_nan(cad_kendall(&series[0]).tau_b);
	ck_assert_double_nan(cad_kendall(&series[2]).p);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("series");
	TCase *change_point = tcase_create("change-point");
	TCase *trend = tcase_create("trend");
	TCase *effect = tcase_create("effect");

	tcase_add_test(effect, effect_of_an_event_agrees_with_its_reference);
	tcase_add_test(effect, a_change_that_both_outlets_share_is_no_effect);
	tcase_add_test(effect, the_reference_outlet_turns_the_effect_round);
	tcase_add_test(effect, an_effect_needs_five_documents_and_a_match_in_every_cell);
	suite_add_tcase(suite, effect);
	tcase_set_timeout(change_point, 60);
	tcase_add_test(change_point, change_point_agrees_with_its_reference);
	tcase_add_test(change_point, shuffled_weeks_agree_with_their_reference);
	tcase_add_test(change_point, partition_agrees_with_its_reference);
	tcase_add_test(change_point, a_series_that_steps_is_parted_where_it_steps);
	tcase_add_test(change_point, short_and_empty_series_have_no_change);
	tcase_add_test(change_point, bursts_raise_no_more_alarms_than_the_level_allows);
	suite_add_tcase(suite, change_point);
	tcase_set_timeout(trend, 60);
	tcase_add_test(trend, trend_agrees_with_its_reference);
	tcase_add_test(trend, persistence_agrees_with_its_reference);
	tcase_add_test(trend, weeks_that_hang_together_raise_few_alarms);
	tcase_add_test(trend, a_change_is_tested_alone_as_with_others);
	tcase_add_test(trend, a_rate_that_doubles_each_week_grows_by_a_hundred_percent);
	tcase_add_test(trend, a_trend_read_backwards_turns_its_sign);
	tcase_add_test(trend, series_without_matches_or_weeks_have_no_trend);
	suite_add_tcase(suite, trend);
	return suite_run(suite);
}
