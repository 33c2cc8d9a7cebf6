#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include <cadrage/measured.h>

#include "coding-simulation.h"
#include "suite.h"

static const char categories[] = "[ton]\ndur = \"dur\"\n  + un ton [[dur]]\n"
				 "sec = \"sec\"\n  + un ton [[sec]]\n";

typedef struct {
	Sandbox sandbox;
	CadrageLexicon *lexicon; /* borrowed */
	char *path;
} Fixture;

static Fixture
fixture_open(void)
{
	Fixture fixture = {sandbox_open(categories), NULL, NULL};

	fixture.lexicon = cadrage_lexicons_get(fixture.sandbox.lexicons, 0);
	fixture.path = g_build_filename(fixture.sandbox.folder, "sandbox.measured", NULL);
	return fixture;
}

static void
fixture_clear(Fixture *fixture)
{
	sandbox_close(&fixture->sandbox);
	g_free(fixture->path);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, fixture_clear)

/* A coding of @n matches of each term: all of "dur" are right, and @n_right of "sec". */
static CadrageValidation *
code(const Fixture *fixture, const char *category, const char *hash, guint n, guint n_right)
{
	g_autoptr(GString) key = g_string_new(
		"id,lexicon,lexicon_hash,category,stratum,population,kind,label,voice,zone\n");
	g_autoptr(GString) sheet = g_string_new("id,code\n");
	g_autofree char *key_path = NULL;
	g_autofree char *sheet_path = NULL;
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageValidation *validation;

	for (guint i = 0; i < 2 * n; i++) {
		const gboolean is_sec = i >= n;

		g_string_append_printf(key, "u%u,sandbox,%s,%s,%u,%u,match,%s,own,body\n", i, hash,
				       category, is_sec ? 2 : 1, n, is_sec ? "sec" : "dur");
		g_string_append_printf(sheet, "u%u,%s\n", i,
				       is_sec && i - n >= n_right ? "no" : "yes");
	}
	key_path = sandbox_write(&fixture->sandbox, "key.csv", key->str);
	sheet_path = sandbox_write(&fixture->sandbox, "sheet.csv", sheet->str);
	validation = cadrage_validation_read(key_path, (const char *const[]){sheet_path, NULL},
					     NULL, diagnostics, &error);
	ck_assert_msg(validation != NULL, "%s", error ? error->message : "");
	return validation;
}

static void
save(const Fixture *fixture, const char *category, guint n, guint n_right)
{
	g_autoptr(CadrageValidation) validation =
		code(fixture, category, cadrage_lexicon_get_hash(fixture->lexicon), n, n_right);
	g_auto(GStrv) refused = NULL;
	g_autoptr(GError) error = NULL;

	ck_assert_msg(cadrage_measured_save(validation, fixture->lexicon, "deux étudiantes",
					    fixture->path, &refused, &error),
		      "%s", error ? error->message : "");
	ck_assert_ptr_null(refused[0]);
}

static CadrageMeasured *
load(const Fixture *fixture)
{
	g_autoptr(GError) error = NULL;
	CadrageMeasured *measured = cadrage_measured_load(fixture->path, &error);

	ck_assert_msg(measured != NULL, "%s", error ? error->message : "");
	return measured;
}

START_TEST(what_was_saved_is_read_back)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageMeasured) measured = NULL;
	const CadrageMeasure *precision;

	save(&fixture, "ton", 20, 10);
	measured = load(&fixture);
	ck_assert_str_eq(cadrage_measured_get_lexicon(measured), "sandbox");
	ck_assert_str_eq(cadrage_measured_get_coders(measured), "deux étudiantes");
	ck_assert(cadrage_measured_is_of(measured, fixture.lexicon));
	precision = cadrage_measured_find_category(measured, "ton", CADRAGE_QUANTITY_PRECISION);
	ck_assert_double_eq_tol(precision->value, 0.75, 1e-4);
	ck_assert_uint_eq(precision->n_units, 40);
	ck_assert_ptr_null(
		cadrage_measured_find_category(measured, "fait", CADRAGE_QUANTITY_PRECISION));
}
END_TEST

START_TEST(other_categories_of_the_same_version_stay)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageMeasured) measured = NULL;

	save(&fixture, "ton", 20, 10);
	save(&fixture, "fait", 20, 20);
	save(&fixture, "ton", 20, 0);
	measured = load(&fixture);
	ck_assert_double_eq_tol(
		cadrage_measured_find_category(measured, "fait", CADRAGE_QUANTITY_PRECISION)->value,
		1, 1e-4);
	ck_assert_double_eq_tol(
		cadrage_measured_find_category(measured, "ton", CADRAGE_QUANTITY_PRECISION)->value,
		0.5, 1e-4);
}
END_TEST

START_TEST(a_lexicon_that_changed_since_the_draw_is_not_measured)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(CadrageValidation) validation = code(&fixture, "ton", "00", 20, 10);
	g_auto(GStrv) refused = NULL;
	g_autoptr(GError) error = NULL;

	ck_assert(!cadrage_measured_save(validation, fixture.lexicon, NULL, fixture.path, &refused,
					 &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
	ck_assert(!g_file_test(fixture.path, G_FILE_TEST_EXISTS));
}
END_TEST

static char *
check(const Fixture *fixture, CadrageSeverity *severity)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageMeasured) measured = load(fixture);

	cadrage_measured_check(measured, fixture->lexicon, CADRAGE_PRECISION_FLOOR, diagnostics);
	if (cadrage_diagnostics_get_n(diagnostics) == 0)
		return NULL;
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 1);
	*severity = cadrage_diagnostics_get(diagnostics, 0)->severity;
	return g_strdup(cadrage_diagnostics_get(diagnostics, 0)->message);
}

START_TEST(a_term_measured_below_the_floor_is_warned_of)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autofree char *message = NULL;
	CadrageSeverity severity;

	save(&fixture, "ton", 20, 14);
	message = check(&fixture, &severity);
	ck_assert_pstr_eq(message, "\"sec\" is right in 14 of 20 coded passages, precision 0.70 "
				   "(0.48 to 0.85), below 0.80");
	ck_assert_int_eq(severity, CADRAGE_SEVERITY_WARNING);
}
END_TEST

START_TEST(few_passages_below_the_floor_are_a_note)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autofree char *message = NULL;
	CadrageSeverity severity;

	save(&fixture, "ton", 4, 3);
	message = check(&fixture, &severity);
	ck_assert_ptr_nonnull(message);
	ck_assert_int_eq(severity, CADRAGE_SEVERITY_NOTE);
}
END_TEST

START_TEST(terms_above_the_floor_are_not_spoken_of)
{
	g_auto(Fixture) fixture = fixture_open();
	CadrageSeverity severity;

	save(&fixture, "ton", 20, 18);
	ck_assert_ptr_null(check(&fixture, &severity));
}
END_TEST

START_TEST(figures_of_another_version_are_told_and_not_used)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autofree char *message = NULL;
	CadrageSeverity severity;

	scratch_folder_write(fixture.sandbox.folder, "sandbox.measured",
			     "[measured]\nlexicon=sandbox\nhash=00\n");
	message = check(&fixture, &severity);
	ck_assert_pstr_eq(message, "measured of another version of the lexicon, and not used");
}
END_TEST

static void
assert_damaged(const char *text, const char *what)
{
	g_auto(Fixture) fixture = fixture_open();
	g_autoptr(GError) error = NULL;

	scratch_folder_write(fixture.sandbox.folder, "sandbox.measured", text);
	ck_assert_ptr_null(cadrage_measured_load(fixture.path, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	ck_assert_msg(strstr(error->message, what) != NULL, "%s", error->message);
}

START_TEST(a_damaged_file_is_told_by_group_and_key)
{
	assert_damaged("", "key \"lexicon\"");
	assert_damaged("[measured]\nlexicon=sandbox\n", "key \"hash\"");
	assert_damaged("hash", "sandbox.measured");
	assert_damaged("[measured]\nlexicon=a\nhash=0\n[category ton]\nprecision=1;2\n",
		       "group [category ton], key \"precision\": three numbers");
	assert_damaged("[measured]\nlexicon=a\nhash=0\n[category ton]\nprecision=1;x;1\n",
		       "a share is wanted");
	assert_damaged("[measured]\nlexicon=a\nhash=0\n[matches 1]\ncategory=ton\nvoice=loud\n",
		       "no such voice");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("measured");
	TCase *tcase = tcase_create("measured");

	tcase_add_test(tcase, what_was_saved_is_read_back);
	tcase_add_test(tcase, other_categories_of_the_same_version_stay);
	tcase_add_test(tcase, a_lexicon_that_changed_since_the_draw_is_not_measured);
	tcase_add_test(tcase, a_term_measured_below_the_floor_is_warned_of);
	tcase_add_test(tcase, few_passages_below_the_floor_are_a_note);
	tcase_add_test(tcase, terms_above_the_floor_are_not_spoken_of);
	tcase_add_test(tcase, figures_of_another_version_are_told_and_not_used);
	tcase_add_test(tcase, a_damaged_file_is_told_by_group_and_key);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
