#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "coding-simulation.h"
#include "reference.h"
#include "stats/agreement.h"
#include "stats/kappa.h"
#include "suite.h"

static const char key_head[] =
	"id,lexicon,lexicon_hash,category,stratum,population,kind,label,voice,zone\n";

/* A key of one task with strata of 10 matches and 90 others, 4 passages of each. */
static const char key[] = "id,lexicon,lexicon_hash,category,stratum,population,kind,label,voice,"
			  "zone,document,line,seed\n"
			  "bcdfghjk,quai,aa,ton,1,10,match,dur,own,body,a,1,1\n"
			  "bcdfghjl,quai,aa,ton,1,10,match,dur,own,headline,a,1,1\n"
			  "bcdfghjm,quai,aa,ton,1,10,match,sec,quoted,body,a,1,1\n"
			  "bcdfghjn,quai,aa,ton,1,10,match,sec,quoted,body,a,1,1\n"
			  "bcdfghjp,quai,aa,ton,2,90,other,,,body,a,1,1\n"
			  "bcdfghjq,quai,aa,ton,2,90,other,,,body,a,1,1\n"
			  "bcdfghjr,quai,aa,ton,2,90,other,,,body,a,1,1\n"
			  "bcdfghjs,quai,aa,ton,2,90,other,,,body,a,1,1\n";

static const char coded[] = "id,code\nbcdfghjk,yes\nbcdfghjl,no\nbcdfghjm,yes\nbcdfghjn,yes\n"
			    "bcdfghjp,no\nbcdfghjq,no\nbcdfghjr,yes\nbcdfghjs,no\n";

typedef struct {
	ScratchFolder folder;
	CadrageDiagnostics *diagnostics;
	GError *error;
} Fixture;

static Fixture
fixture_open(void)
{
	return (Fixture){scratch_folder_new(), cadrage_diagnostics_new(), NULL};
}

static void
fixture_clear(Fixture *fixture)
{
	scratch_folder_remove(&fixture->folder);
	cadrage_diagnostics_unref(fixture->diagnostics);
	g_clear_error(&fixture->error);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, fixture_clear)

/* Reads @n sheets, NULL-ended texts. */
static CadrageValidation *
read_texts(Fixture *fixture, const char *key_text, const char *const *texts)
{
	g_autofree char *key_path = scratch_folder_add(fixture->folder, "key.csv", key_text, -1);
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; texts[i]; i++) {
		g_autofree char *name = g_strdup_printf("%u.csv", i);

		g_ptr_array_add(paths, scratch_folder_add(fixture->folder, name, texts[i], -1));
	}
	g_ptr_array_add(paths, NULL);
	return cadrage_validation_read(key_path, (const char *const *)paths->pdata, NULL,
				       fixture->diagnostics, &fixture->error);
}

static CadrageValidation *
read_one(Fixture *fixture, const char *key_text, const char *text)
{
	return read_texts(fixture, key_text, (const char *const[]){text, NULL});
}

/* The figure of all matches of @label in @voice and @zone; "" for any. */
static const CadrageMeasure *
find(const CadrageValidation *validation, CadrageQuantity quantity, const char *label,
     const char *voice, const char *zone)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (measure->quantity == quantity && measure->category &&
		    strcmp(measure->label ? measure->label : "", label) == 0 &&
		    strcmp(measure->has_voice ? cadrage_voice_to_name(measure->voice) : "",
			   voice) == 0 &&
		    strcmp(measure->has_zone ? cadrage_zone_to_name(measure->zone) : "", zone) == 0)
			return measure;
	}
	ck_abort_msg("no such figure");
}

static void
assert_figure(const CadrageMeasure *measure, double value, guint n_units, guint n_positive)
{
	ck_assert_double_eq_tol(measure->value, value, 1e-12);
	ck_assert_uint_eq(measure->n_units, n_units);
	ck_assert_uint_eq(measure->n_positive, n_positive);
}

START_TEST(precision_is_told_for_terms_voices_and_zones)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(&fixture, key, coded);
	const CadrageQuantity precision = CADRAGE_QUANTITY_PRECISION;

	assert_figure(find(validation, precision, "", "", ""), 0.75, 4, 3);
	assert_figure(find(validation, precision, "dur", "", ""), 0.5, 2, 1);
	assert_figure(find(validation, precision, "", "quoted", ""), 1, 2, 2);
	assert_figure(find(validation, precision, "", "", "headline"), 0, 1, 0);
	assert_figure(find(validation, precision, "sec", "quoted", "body"), 1, 2, 2);
	ck_assert_uint_eq(find(validation, precision, "", "", "")->population, 10);
}
END_TEST

/* Wilson 1927: 3 of 4. */
START_TEST(the_interval_of_precision_is_wilsons)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(&fixture, key, coded);
	const CadrageMeasure *measure = find(validation, CADRAGE_QUANTITY_PRECISION, "", "", "");
	const CadInterval wilson = cad_interval_wilson(3, 4, 0.95);

	ck_assert_double_eq_tol(measure->lo, wilson.lo, 1e-12);
	ck_assert_double_eq_tol(measure->hi, wilson.hi, 1e-12);
}
END_TEST

/* 7.5 of 10 and 22.5 of 90 sentences are estimated to be what is looked for. */
START_TEST(recall_and_prevalence_weigh_passages_by_their_strata)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(&fixture, key, coded);

	assert_figure(find(validation, CADRAGE_QUANTITY_RECALL, "", "", ""), 0.25, 8, 4);
	assert_figure(find(validation, CADRAGE_QUANTITY_PREVALENCE, "", "", ""), 0.3, 8, 4);
	ck_assert_double_eq_tol(find(validation, CADRAGE_QUANTITY_MATCHED, "", "", "")->value, 0.1,
				1e-12);
}
END_TEST

/* A key of the reference's strata, and a sheet of its counts. */
static void
append_stratum(GString *key_text, GString *sheet, const Reference *strata, guint row)
{
	const guint n = (guint)reference_get_number(strata, row, "n");
	const guint n_positive = (guint)reference_get_number(strata, row, "positive");
	const gboolean is_hit = reference_get_number(strata, row, "lexicon") > 0;

	for (guint i = 0; i < n; i++) {
		g_string_append_printf(key_text, "u%u-%u,quai,aa,ton,%u,%.0f,%s,%s,%s,body\n", row,
				       i, row + 1, reference_get_number(strata, row, "N"),
				       is_hit ? "match" : "other", is_hit ? "dur" : "",
				       is_hit ? "own" : "");
		g_string_append_printf(sheet, "u%u-%u,%s\n", row, i, i < n_positive ? "1" : "0");
	}
}

static double
get_reference(const Reference *table, const char *quantity)
{
	for (guint i = 0; i < reference_get_n_rows(table); i++)
		if (strcmp(reference_get_text(table, i, "quantity"), quantity) == 0)
			return reference_get_number(table, i, "value");
	return CAD_NAN;
}

START_TEST(a_coded_sheet_gives_the_reference_figures)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(Reference) strata = reference_load("validation_strata");
	g_autoptr(Reference) figures = reference_load("validation");
	g_autoptr(GString) key_text = g_string_new(key_head);
	g_autoptr(GString) sheet = g_string_new("id,code\n");
	g_autoptr(CadrageValidation) validation = NULL;
	const CadrageMeasure *precision;

	for (guint row = 0; row < reference_get_n_rows(strata); row++)
		append_stratum(key_text, sheet, strata, row);
	validation = read_one(&fixture, key_text->str, sheet->str);
	ck_assert_ptr_nonnull(validation);
	precision = find(validation, CADRAGE_QUANTITY_PRECISION, "", "", "");
	ck_assert_double_eq_tol(precision->value, get_reference(figures, "precision_simple"),
				1e-12);
	ck_assert_double_eq_tol(precision->lo, get_reference(figures, "precision_wilson_lo"), 1e-9);
	ck_assert_double_eq_tol(precision->hi, get_reference(figures, "precision_wilson_hi"), 1e-9);
	ck_assert_double_eq_tol(find(validation, CADRAGE_QUANTITY_RECALL, "", "", "")->value,
				get_reference(figures, "recall_design"), 1e-12);
	ck_assert_double_eq_tol(find(validation, CADRAGE_QUANTITY_PREVALENCE, "", "", "")->value,
				get_reference(figures, "prevalence_design"), 1e-12);
	ck_assert_double_eq_tol(find(validation, CADRAGE_QUANTITY_MATCHED, "", "", "")->value,
				get_reference(figures, "prevalence_naive_lexicon"), 1e-12);
}
END_TEST

/* Forms of one sheet. */

static void
assert_reads_alike(const char *text)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(&fixture, key, text);

	ck_assert_msg(validation != NULL, "%s", fixture.error ? fixture.error->message : "");
	assert_figure(find(validation, CADRAGE_QUANTITY_RECALL, "", "", ""), 0.25, 8, 4);
}

START_TEST(what_spreadsheets_make_of_a_sheet_reads_alike)
{
	/* Semicolons, quotation marks, a mark of the encoding, other line ends. */
	assert_reads_alike("\xef\xbb\xbfid;passage;code\r\n\"bcdfghjk\";\"a;b\r\nc\";\"oui\"\r\n"
			   "bcdfghjl;x;non\r\nbcdfghjm;x;OUI\r\nbcdfghjn;x;o\r\nbcdfghjp;x;n\r\n"
			   "bcdfghjq;x;0\r\nbcdfghjr;x;1\r\nbcdfghjs;x;Non\r\n;;\r\n");
	/* Another order and capitals, the solved row, a byte of an old encoding. */
	assert_reads_alike(
		"code\tID\tnote\nyes\texample\t\nno\tBCDFGHJS\t\xe9t\xe9\nyes\tbcdfghjr\t\n"
		"no\tbcdfghjq\t\nno\tbcdfghjp\t\nyes\tbcdfghjn\t\nyes\tbcdfghjm\t\n"
		"no\tbcdfghjl\t\nyes\tbcdfghjk\t\n");
}
END_TEST

START_TEST(rows_without_a_code_and_unsure_ones_are_not_coded)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(
		&fixture, key, "id,code\nbcdfghjk,yes\nbcdfghjl,?\nbcdfghjm,\nbcdfghjp,doute\n");

	assert_figure(find(validation, CADRAGE_QUANTITY_PRECISION, "", "", ""), 1, 1, 1);
	ck_assert_uint_eq(cadrage_validation_get_n_uncoded(validation), 7);
	ck_assert(isnan(find(validation, CADRAGE_QUANTITY_RECALL, "", "", "")->value));
}
END_TEST

/* Damaged ones. */

/* The first message as "line:column message". */
static void
assert_complains(const char *key_text, const char *text, const char *expected)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_one(&fixture, key_text, text);
	const CadrageDiagnostic *first;
	g_autofree char *said = NULL;

	ck_assert_ptr_null(validation);
	ck_assert(g_error_matches(fixture.error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	ck_assert_uint_gt(cadrage_diagnostics_get_n(fixture.diagnostics), 0);
	first = cadrage_diagnostics_get(fixture.diagnostics, 0);
	said = g_strdup_printf("%u:%u %s", first->line, first->column, first->message);
	ck_assert_str_eq(said, expected);
}

START_TEST(a_damaged_sheet_is_told_by_line_and_column)
{
	assert_complains(key, "id,kode\nbcdfghjk,yes\n",
			 "1:1 there is no column \"code\"; the columns are id, kode");
	assert_complains(key, "id,code\nbcdfghjk,yes\nbcdfghjx,no\n",
			 "3:1 the key has no passage \"bcdfghjx\"; did you mean \"bcdfghjk\"; is "
			 "it the key of this sheet?");
	assert_complains(key, "id,code\nbcdfghjk,perhaps\n",
			 "2:10 \"perhaps\" is no code; write yes, no or unsure (or 1, 0, ?)");
	assert_complains(key, "id,code\nbcdfghjk,yes\nbcdfghjk,yes\n",
			 "3:1 passage \"bcdfghjk\" stands twice; keep one of its rows");
	assert_complains(key, "id,code\n,yes\n", "2:1 the id is missing");
	assert_complains(key, "id,code\nbcdfghjk,\n",
			 "1:4 no passage is coded; write yes, no or unsure in this column");
}
END_TEST

static char *
replace(const char *text, const char *old, const char *new)
{
	g_auto(GStrv) parts = g_strsplit(text, old, 2);

	return g_strjoinv(new, parts);
}

START_TEST(a_damaged_key_is_told_by_line_and_column)
{
	g_autofree char *population = replace(key, "bcdfghjl,quai,aa,ton,1,10",
					      "bcdfghjl,quai,aa,"
					      "ton,1,11");
	g_autofree char *kind = replace(key, ",match,", ",hit,");
	g_autofree char *id = replace(key, "bcdfghjl", "bcdfghjk");
	g_autofree char *hash = replace(key, "bcdfghjl,quai,aa", "bcdfghjl,quai,bb");

	assert_complains(population, coded,
			 "3:24 the stratum has another population above; take the key as it was "
			 "written");
	assert_complains(kind, coded,
			 "2:27 the kind is none of match, near and other; take the key as it was "
			 "written");
	assert_complains(id, coded, "3:1 the id stands twice; take the key as it was written");
	assert_complains(hash, coded,
			 "3:15 the lexicon has another hash above; take the key as it was written");
	assert_complains("id,code\nbcdfghjk,yes\n", coded,
			 "1:1 there is no column \"lexicon\"; the columns are id, code");
}
END_TEST

START_TEST(a_sheet_that_is_given_twice_is_refused)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autofree char *key_path = scratch_folder_add(fixture.folder, "key.csv", key, -1);
	g_autofree char *sheet = scratch_folder_add(fixture.folder, "a.csv", coded, -1);
	const char *const sheets[] = {sheet, sheet, NULL};

	ck_assert_ptr_null(cadrage_validation_read(key_path, sheets, NULL, fixture.diagnostics,
						   &fixture.error));
	ck_assert(g_error_matches(fixture.error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
}
END_TEST

/* Several coders. */

START_TEST(what_most_coders_say_holds_and_ties_are_named)
{
	g_auto(Fixture) fixture = fixture_open();
	const char *const sheets[] = {"id,code\nbcdfghjk,yes\nbcdfghjl,yes\nbcdfghjm,no\n",
				      "id,code\nbcdfghjk,yes\nbcdfghjl,no\nbcdfghjm,no\n",
				      "id,code\nbcdfghjk,no\n", NULL};
	g_autoptr(CadrageValidation) validation = read_texts(&fixture, key, sheets);
	const char *const *divided = cadrage_validation_get_divided(validation);

	assert_figure(find(validation, CADRAGE_QUANTITY_PRECISION, "", "", ""), 0.5, 2, 1);
	ck_assert_str_eq(divided[0], "bcdfghjl");
	ck_assert_ptr_null(divided[1]);
}
END_TEST

/* @n passages, of which two coders give @n_apart another code. */
static CadrageValidation *
read_pair(Fixture *fixture, guint n, guint n_apart)
{
	g_autoptr(GString) key_text = g_string_new(key_head);
	g_autoptr(GString) one = g_string_new("id,code\n");
	g_autoptr(GString) other = g_string_new("id,code\n");

	for (guint i = 0; i < n; i++) {
		const gboolean is_yes = i % 2 == 0;

		g_string_append_printf(key_text, "u%u,quai,aa,ton,1,%u,match,dur,own,body\n", i, n);
		g_string_append_printf(one, "u%u,%s\n", i, is_yes ? "yes" : "no");
		g_string_append_printf(other, "u%u,%s\n", i,
				       is_yes == (i >= n_apart) ? "yes" : "no");
	}
	return read_texts(fixture, key_text->str,
			  (const char *const[]){one->str, other->str, NULL});
}

static void
assert_trust(guint n, guint n_apart, CadrageTrust trust, const char *needed)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = read_pair(&fixture, n, n_apart);
	const CadrageMeasure *alpha = find(validation, CADRAGE_QUANTITY_ALPHA, "", "", "");

	ck_assert_int_eq(alpha->trust, trust);
	ck_assert_pstr_eq(alpha->needed, needed);
	ck_assert(alpha->lo <= alpha->value && alpha->value <= alpha->hi);
	ck_assert_uint_eq(alpha->n_units, n);
}

START_TEST(alpha_says_how_far_it_carries)
{
	assert_trust(29, 0, CADRAGE_TRUST_NOT_ENOUGH_DATA, "1 more passage coded by two");
	assert_trust(40, 0, CADRAGE_TRUST_RELIABLE, NULL);
	assert_trust(40, 6, CADRAGE_TRUST_TENTATIVE, NULL);
	assert_trust(40, 10, CADRAGE_TRUST_DO_NOT_USE,
		     "a clearer code book, and passages coded anew");
}
END_TEST

/* A resampled kappa of the reference's ratings is about as far apart as its standard error says. */
START_TEST(resampled_kappas_spread_as_their_standard_error_says)
{
	g_autoptr(Reference) table = reference_load("ratings_two");
	const guint n = reference_get_n_rows(table);
	g_autofree double *codes = g_new(double, 2 * n);
	g_autoptr(CadCoding) coding = NULL;
	CadAlphaBootstrap bootstrap;

	for (guint i = 0; i < n; i++) {
		codes[2 * i] = reference_get_number(table, i, "coder1");
		codes[2 * i + 1] = reference_get_number(table, i, "coder2");
	}
	coding = cad_coding_new(codes, n, 2);
	bootstrap = cad_agreement_bootstrap(coding, cad_gwet_ac1, 0.95, 2000, 1);
	ck_assert_uint_eq(bootstrap.n_usable, 2000);
	ck_assert(bootstrap.interval.lo < cad_gwet_ac1(coding));
	ck_assert(bootstrap.interval.hi > cad_gwet_ac1(coding));
	ck_assert_double_eq_tol(bootstrap.interval.hi - bootstrap.interval.lo,
				2 * 1.96 * bootstrap.se, 0.2 * bootstrap.se);
}
END_TEST

/* Truth. */

START_TEST(intervals_hold_the_truth_as_often_as_they_say)
{
	static const CadrageQuantity quantities[] = {
		CADRAGE_QUANTITY_PRECISION, CADRAGE_QUANTITY_RECALL, CADRAGE_QUANTITY_PREVALENCE};
	const guint n_seeds = 60;
	g_auto(Simulation) simulation = simulation_new(150, 20151117);
	const double truths[] = {simulation.precision, simulation.recall, simulation.prevalence};
	guint n_covered[G_N_ELEMENTS(quantities)] = {0};

	for (guint seed = 1; seed <= n_seeds; seed++) {
		g_autoptr(CadrageDraw) draw = simulation_draw(&simulation, 100, seed);
		g_autoptr(CadrageValidation) validation = simulation_code(&simulation, draw);

		for (guint i = 0; i < G_N_ELEMENTS(quantities); i++) {
			const CadrageMeasure *measure = simulation_find(validation, quantities[i]);

			n_covered[i] += measure->lo <= truths[i] && truths[i] <= measure->hi;
		}
	}
	/* At 95 in 100, fewer than 50 of 60 happen once in 10,000 times. */
	for (guint i = 0; i < G_N_ELEMENTS(quantities); i++)
		ck_assert_msg(n_covered[i] >= 50, "%s: %u of %u",
			      cadrage_quantity_to_name(quantities[i]), n_covered[i], n_seeds);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("validation");
	TCase *tcase = tcase_create("validation");

	tcase_set_timeout(tcase, 120);
	tcase_add_test(tcase, precision_is_told_for_terms_voices_and_zones);
	tcase_add_test(tcase, the_interval_of_precision_is_wilsons);
	tcase_add_test(tcase, recall_and_prevalence_weigh_passages_by_their_strata);
	tcase_add_test(tcase, a_coded_sheet_gives_the_reference_figures);
	tcase_add_test(tcase, what_spreadsheets_make_of_a_sheet_reads_alike);
	tcase_add_test(tcase, rows_without_a_code_and_unsure_ones_are_not_coded);
	tcase_add_test(tcase, a_damaged_sheet_is_told_by_line_and_column);
	tcase_add_test(tcase, a_damaged_key_is_told_by_line_and_column);
	tcase_add_test(tcase, a_sheet_that_is_given_twice_is_refused);
	tcase_add_test(tcase, what_most_coders_say_holds_and_ties_are_named);
	tcase_add_test(tcase, alpha_says_how_far_it_carries);
	tcase_add_test(tcase, resampled_kappas_spread_as_their_standard_error_says);
	tcase_add_test(tcase, intervals_hold_the_truth_as_often_as_they_say);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
