/* The five pages beside the source tree, against their labels; skipped where they are not. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "document/document.h"
#include "ingest/record.h"
#include "suite.h"

/* One page, and what was told of it by hand. */
typedef struct {
	const char *seed;
	const char *outlet;
	guint n_tokens; /* words of the article, counted by another rule */
} Page;

static const Page pages[] = {
	{"000", "jerusalem-timing", 366}, {"001", "reuters", 359}, {"002", "reuters", 382},
	{"003", "sputnik", 345},	  {"004", "sputnik", 505},
};

#define TOLERANCE 0.03

static const struct {
	const char *label;
	CadrageZone zone;
} labels[] = {
	{"head", CADRAGE_ZONE_HEADLINE},   {"lead", CADRAGE_ZONE_LEAD},
	{"subhead", CADRAGE_ZONE_SUBHEAD}, {"body", CADRAGE_ZONE_BODY},
	{"caption", CADRAGE_ZONE_CAPTION}, {"teaser", CADRAGE_ZONE_TEASER},
	{"byline", CADRAGE_ZONE_BYLINE},   {"boiler", CADRAGE_ZONE_FURNITURE},
};

static char *
shared_path(const char *name)
{
	return g_build_filename(g_getenv("top_srcdir"), "..", "shared", name, NULL);
}

/* The rows of a table of tab-separated fields, without its header. */
static GPtrArray *
read_rows(const char *name)
{
	GPtrArray *rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	g_autofree char *path = shared_path(name);
	g_autofree char *content = NULL;
	g_auto(GStrv) lines = NULL;

	ck_assert(g_file_get_contents(path, &content, NULL, NULL));
	lines = g_strsplit(g_strchomp(content), "\n", -1);
	for (guint i = 1; lines[i - 1] && lines[i]; i++)
		g_ptr_array_add(rows, g_strsplit(lines[i], "\t", -1));
	ck_assert_uint_gt(rows->len, 0);
	return rows;
}

static CadrageDocument *
read_page(const char *seed)
{
	g_autofree char *folder = shared_path("articles");
	g_autofree char *profiles =
		g_build_filename(g_getenv("top_srcdir"), "lexicons", "outlets", NULL);
	const char *const folders[] = {profiles, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	g_autoptr(CadrageRecord) record = cad_record_new(seed);
	const char *name;

	while ((name = g_dir_read_name(dir)) && !g_str_has_prefix(name, seed))
		continue;
	if (name) {
		g_autofree char *path = g_build_filename(folder, name, NULL);
		g_autofree char *content = NULL;
		gsize n_bytes;

		ck_assert(g_file_get_contents(path, &content, &n_bytes, NULL));
		record->page = g_bytes_new(content, n_bytes);
	}
	ck_assert_msg(name != NULL, "no page %s", seed);
	return cadrage_record_to_document(record, outlets, NULL);
}

/* Whether the line has a zone at all: blank lines between those of one zone have none. */
static gboolean
assert_line(const CadrageDocument *document, guint index, CadrageZone zone, gboolean is_repeat)
{
	CadrageZone found;
	gboolean found_repeat;
	g_autofree char *line = NULL;

	if (!cadrage_document_get_line(document, index, &found, &found_repeat, &line))
		return FALSE;
	ck_assert_msg(found == zone && found_repeat == is_repeat, "%s:%u is %s%s, not %s%s: %s",
		      cadrage_document_get_id(document), index + 1, cadrage_zone_to_name(found),
		      found_repeat ? " again" : "", cadrage_zone_to_name(zone),
		      is_repeat ? " again" : "", line);
	return TRUE;
}

START_TEST(zone_of_every_line_is_the_one_told_by_hand)
{
	const char *seed = pages[_i].seed;
	g_autoptr(CadrageDocument) document = read_page(seed);
	g_autoptr(GPtrArray) rows = read_rows("gold/zones.tsv");
	guint n_checked = 0;

	for (guint i = 0; i < rows->len; i++) {
		char **row = g_ptr_array_index(rows, i);
		guint last = (guint)g_ascii_strtoull(row[2], NULL, 10);
		guint label = 0;

		if (strcmp(row[0], seed) != 0)
			continue;
		while (strcmp(labels[label].label, row[3]) != 0)
			ck_assert_uint_lt(++label, G_N_ELEMENTS(labels));
		for (guint line = (guint)g_ascii_strtoull(row[1], NULL, 10); line <= last; line++)
			n_checked += (guint)assert_line(document, line - 1, labels[label].zone,
							*row[4] == '1');
	}
	ck_assert_uint_gt(n_checked, 6);
}
END_TEST

/* The clean byte of a character of a line. */
static guint32
line_offset(const CadrageDocument *document, guint line, const char *character)
{
	const CadText *text = cad_document_get_text(document);
	const char *clean = cad_text_get_clean(text, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	ck_assert_uint_lt(line, n_lines);
	return (guint32)(g_utf8_offset_to_pointer(clean + lines[line].start,
						  (glong)g_ascii_strtoll(character, NULL, 10)) -
			 clean);
}

/* Whether every token between two clean bytes has the zone, and the tokens beside them have not. */
static void
assert_span(const CadrageDocument *document, guint32 start, guint32 end, CadrageZone zone)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);

	for (guint i = 0; i < tokens->n; i++) {
		gboolean is_inside = tokens->start[i] >= start && tokens->end[i] <= end;

		if (is_inside)
			ck_assert_uint_eq(zones[i], zone);
		else if (zone == CADRAGE_ZONE_DATELINE)
			ck_assert_uint_ne(zones[i], zone);
	}
}

START_TEST(datelines_and_bylines_inside_lines_are_found)
{
	const char *seed = pages[_i].seed;
	g_autoptr(CadrageDocument) document = read_page(seed);
	g_autoptr(GPtrArray) rows = read_rows("gold/inline.tsv");

	for (guint i = 0; i < rows->len; i++) {
		char **row = g_ptr_array_index(rows, i);
		guint line = (guint)g_ascii_strtoull(row[1], NULL, 10) - 1;
		gboolean is_dateline = strcmp(row[4], "dateline") == 0;

		if (!g_str_has_prefix(row[0], seed) ||
		    (!is_dateline && strcmp(row[4], "byline") != 0))
			continue;
		assert_span(document, line_offset(document, line, row[2]),
			    line_offset(document, line, row[3]),
			    is_dateline ? CADRAGE_ZONE_DATELINE : CADRAGE_ZONE_BYLINE);
	}
}
END_TEST

START_TEST(outlet_and_size_are_those_told_by_hand)
{
	g_autoptr(CadrageDocument) document = read_page(pages[_i].seed);
	double n_tokens = cadrage_document_get_n_tokens(document);

	ck_assert_str_eq(cadrage_document_get_outlet(document), pages[_i].outlet);
	ck_assert_double_ge(n_tokens, pages[_i].n_tokens * (1 - TOLERANCE));
	ck_assert_double_le(n_tokens, pages[_i].n_tokens * (1 + TOLERANCE));
	ck_assert_ptr_null(cadrage_document_get_date(document));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("shared pages");
	TCase *page = tcase_create("page");
	g_autofree char *articles = shared_path("articles");

	if (!g_file_test(articles, G_FILE_TEST_IS_DIR)) {
		printf("1..0 # SKIP %s is not there\n", articles);
		return EXIT_SUCCESS;
	}
	tcase_add_loop_test(page, zone_of_every_line_is_the_one_told_by_hand, 0,
			    G_N_ELEMENTS(pages));
	tcase_add_loop_test(page, datelines_and_bylines_inside_lines_are_found, 0,
			    G_N_ELEMENTS(pages));
	tcase_add_loop_test(page, outlet_and_size_are_those_told_by_hand, 0, G_N_ELEMENTS(pages));
	suite_add_tcase(suite, page);
	return suite_run(suite);
}
