#include "config.h"

#include <string.h>

#include "document/profile-test.h"

/* The test that the key being read, "file-NAME" or "expect-NAME", is about. */
static CadProfileTest *
find_test(CadProfileReading *reading)
{
	GPtrArray *tests = reading->profile->tests;
	const char *dash = strchr(reading->key, '-');
	const char *name = dash ? dash + 1 : "";
	CadProfileTest *test;

	for (guint i = 0; i < tests->len; i++) {
		test = g_ptr_array_index(tests, i);
		if (strcmp(test->name, name) == 0)
			return test;
	}
	test = g_new0(CadProfileTest, 1);
	test->name = g_strdup(name);
	test->zones = g_array_new(FALSE, FALSE, sizeof(CadrageExpectedZone));
	g_ptr_array_add(tests, test);
	return test;
}

/* A page beside the profile. */
void
cad_profile_test_read_file(CadProfileReading *reading, void *field, const char *value)
{
	g_autofree char *folder = g_path_get_dirname(reading->file);
	CadProfileTest *test = find_test(reading);

	(void)field;
	g_free(test->path);
	test->path =
		g_path_is_absolute(value) ? g_strdup(value) : g_build_filename(folder, value, NULL);
}

/* "12 caption" or "3-8 body". */
static gboolean
read_expected(const char *piece, CadrageExpectedZone *expected)
{
	char *end = NULL;
	guint64 first = g_ascii_strtoull(piece, &end, 10);
	guint64 last = *end == '-' ? g_ascii_strtoull(end + 1, &end, 10) : first;

	if (!g_ascii_isdigit(*piece) || first == 0 || last < first || last > G_MAXUINT ||
	    *end != ' ')
		return FALSE;
	expected->first = (guint)first;
	expected->last = (guint)last;
	return cadrage_zone_from_name(end + strspn(end, " "), &expected->zone);
}

void
cad_profile_test_read_expect(CadProfileReading *reading, void *field, const char *value)
{
	g_auto(GStrv) pieces = g_strsplit(value, ";", -1);
	CadProfileTest *test = find_test(reading);

	(void)field;
	for (char **piece = pieces; *piece; piece++) {
		CadrageExpectedZone expected;
		g_autofree char *message = NULL;

		if (*g_strstrip(*piece) == '\0')
			continue;
		if (read_expected(*piece, &expected)) {
			g_array_append_val(test->zones, expected);
			continue;
		}
		message = g_strdup_printf("\"%s\" is no line with its zone", *piece);
		cad_profile_report_value(reading, 0, message,
					 "write such as 3 headline; 5-12 body");
	}
}

/* Each test has a page, and says something of it. */
void
cad_profile_tests_check(CadProfileReading *reading)
{
	for (guint i = 0; i < reading->profile->tests->len; i++) {
		const CadProfileTest *test = g_ptr_array_index(reading->profile->tests, i);

		if (test->path && test->zones->len > 0)
			continue;
		cad_profile_report(
			reading, cad_profile_find_place(reading, "test", NULL), 1,
			test->path ? "a test says nothing of its file" : "a test has no file",
			"a test is file=PAGE and expect=LINES ZONE; ..., or file-NAME= and "
			"expect-NAME=");
	}
}
