#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "ingest/delimited.h"
#include "ingest/input.h"
#include "ingest/jsonl.h"
#include "ingest/manifest.h"
#include "ingest/record.h"
#include "scratch-folder.h"
#include "suite.h"

/* What a reader gives: ids of records, "!" and the message for what it refuses, one a line. */
static char *
read_all(const char *const *paths, const CadrageReaderOptions *options)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageReader) reader = cadrage_reader_new(paths, options, diagnostics, NULL);
	g_autoptr(GString) lines = g_string_new(NULL);

	ck_assert_ptr_nonnull(reader);
	for (;;) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(GError) error = NULL;
		CadrageReadResult result = cadrage_reader_next(reader, &record, &error);

		ck_assert((result == CADRAGE_READ_REFUSED) == (error != NULL));
		ck_assert((result == CADRAGE_READ_RECORD) == (record != NULL));
		if (result == CADRAGE_READ_END)
			break;
		g_string_append_printf(lines, "%s%s\n", record ? "" : "!",
				       record ? cadrage_record_get_id(record) : error->message);
	}
	return g_string_free(g_steal_pointer(&lines), FALSE);
}

/* As read_all() in the folder @folder, so that names are short. */
static void
assert_reads(const char *folder, const char *const *paths, const CadrageReaderOptions *options,
	     const char *expected)
{
	g_autofree char *lines = NULL;

	ck_assert_int_eq(g_chdir(folder), 0);
	lines = read_all(paths, options);
	ck_assert_str_eq(lines, expected);
}

START_TEST(inputs_are_sorted_and_read_once)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"b.txt", "a.txt", "./b.txt", "b.txt", NULL};
	CadrageReaderOptions options = CADRAGE_READER_OPTIONS_INIT;

	scratch_folder_write(folder, "a.txt", "un");
	scratch_folder_write(folder, "b.txt", "deux");
	assert_reads(folder, paths, NULL, "a.txt\nb.txt\n");
	options.keep_order = TRUE;
	assert_reads(folder, paths, &options, "b.txt\na.txt\n");
}
END_TEST

START_TEST(folders_are_read_in_byte_order_without_hidden_files)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"pages", NULL};
	g_autofree char *link = g_build_filename(folder, "pages", "zlink", NULL);

	scratch_folder_write(folder, "pages/b.txt", "x");
	scratch_folder_write(folder, "pages/B.TXT", "x");
	scratch_folder_write(folder, "pages/a/deep/c.text", "x");
	scratch_folder_write(folder, "pages/.hidden.txt", "x");
	scratch_folder_write(folder, "pages/.git/x.txt", "x");
	scratch_folder_write(folder, "pages/notes.md", "x");
	scratch_folder_write(folder, "pages/d.jsonl", "{\"text\":\"x\"}\n");
	scratch_folder_write(folder, "other/e.txt", "x");
	ck_assert_int_eq(symlink("../other", link), 0);
	assert_reads(folder, paths, NULL,
		     "pages/B.TXT\npages/a/deep/c.text\npages/b.txt\npages/d.jsonl:1\n");
}
END_TEST

START_TEST(a_folder_without_pages_is_told)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"empty", "missing.txt", NULL};

	scratch_folder_write(folder, "empty/notes.md", "x");
	assert_reads(folder, paths, NULL,
		     "!empty: the folder holds no *.txt, *.text, *.jsonl or *.ndjson file\n"
		     "!missing.txt: cannot open: No such file or directory\n");
}
END_TEST

START_TEST(folders_too_deep_are_refused_by_name)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(GString) deep = g_string_new("top");
	const char *const paths[] = {"top", NULL};
	g_autofree char *lines = NULL;

	for (guint i = 0; i <= CAD_MAX_FOLDER_DEPTH; i++)
		g_string_append(deep, "/d");
	g_string_append(deep, "/x.txt");
	scratch_folder_write(folder, deep->str, "x");
	scratch_folder_write(folder, "top/a.txt", "x");
	ck_assert_int_eq(g_chdir(folder), 0);
	lines = read_all(paths, NULL);
	ck_assert(g_str_has_prefix(lines, "top/a.txt\n!top/d/d"));
	ck_assert_ptr_nonnull(strstr(lines, "CAD_MAX_FOLDER_DEPTH"));
}
END_TEST

START_TEST(odd_file_names_are_shown_and_kept_apart)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"caf\xe9.txt",  "--json",	      "a b.txt",
				     "caf\\xE9.txt", "new\nline.txt", NULL};

	for (const char *const *path = paths; *path; path++)
		scratch_folder_write(folder, *path, "x");
	assert_reads(folder, paths, NULL,
		     "--json\na b.txt\ncaf\\xE9.txt\ncaf\\xE9.txt (2)\nnew\\x0Aline.txt\n");
}
END_TEST

START_TEST(empty_pages_are_refused_and_reading_goes_on)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"a.txt", "b.txt", NULL};

	scratch_folder_write(folder, "a.txt", "");
	scratch_folder_write(folder, "b.txt", "x");
	assert_reads(folder, paths, NULL, "!a.txt: no text\nb.txt\n");
}
END_TEST

START_TEST(bad_lines_are_refused_by_number_and_reading_goes_on)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"x.jsonl", NULL};

	scratch_folder_write(
		folder, "x.jsonl",
		"\xef\xbb\xbf{\"text\": \"un\"}\r\n"
		"\r\n"
		"nonsense\n"
		"{\"title\": \"sans texte\"}\n"
		"{\"text\": 12}\n"
		"{\"text\": \" \\u00a0\\n\"}\n"
		"[\"text\"]\n"
		"{\"text\": \"\xff\"}\n"
		"{\"text\": \"dix\", \"other\": {\"text\": []}, \"outlet\": 3, \"url\": null}");
	assert_reads(folder, paths, NULL,
		     "x.jsonl:1\n"
		     "!x.jsonl:3: the line is no valid JSON\n"
		     "!x.jsonl:4: the object has no \"text\"\n"
		     "!x.jsonl:5: the object has no \"text\"\n"
		     "!x.jsonl:6: no text\n"
		     "!x.jsonl:7: the line is no JSON object\n"
		     "!x.jsonl:8: the line is not UTF-8\n"
		     "x.jsonl:9\n");
}
END_TEST

START_TEST(a_jsonl_file_without_lines_has_no_text)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"a.jsonl", "b.ndjson", NULL};

	scratch_folder_write(folder, "a.jsonl", "");
	scratch_folder_write(folder, "b.ndjson", "\n \n");
	assert_reads(folder, paths, NULL, "!a.jsonl: no text\n!b.ndjson: no text\n");
}
END_TEST

START_TEST(json_that_is_deep_is_refused)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"x.jsonl", NULL};
	g_autofree char *opening = g_strnfill(1000000, '[');
	g_autofree char *good_open = g_strnfill(CAD_MAX_JSON_DEPTH - 1, '[');
	g_autofree char *good_close = g_strnfill(CAD_MAX_JSON_DEPTH - 1, ']');
	g_autofree char *lines =
		g_strconcat(opening, "\n{\"text\":\"[[[\\\"[\",\"a\":", good_open, good_close,
			    "}\n", "{\"text\":\"x\",\"a\":[", good_open, good_close, "]}\n", NULL);

	scratch_folder_write(folder, "x.jsonl", lines);
	assert_reads(folder, paths, NULL,
		     "!x.jsonl:1: arrays and objects stand too deep in one another (limit "
		     "CAD_MAX_JSON_DEPTH)\n"
		     "x.jsonl:2\n"
		     "!x.jsonl:3: arrays and objects stand too deep in one another (limit "
		     "CAD_MAX_JSON_DEPTH)\n");
}
END_TEST

START_TEST(a_line_at_the_limit_is_read_and_one_beyond_refused)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"x.jsonl", NULL};
	const char *head = "{\"text\":\"";
	gsize n_filler = CAD_MAX_DOCUMENT_BYTES - strlen(head) - strlen("\"}");
	g_autofree char *filler = g_strnfill(n_filler, 'x');
	g_autofree char *lines =
		g_strconcat(head, filler, "\"}\n", head, "y", filler, "\"}\n", head, "z\"}", NULL);

	scratch_folder_write(folder, "x.jsonl", lines);
	assert_reads(folder, paths, NULL,
		     "x.jsonl:1\n"
		     "!x.jsonl:2: the line is too long (limit CAD_MAX_DOCUMENT_BYTES)\n"
		     "x.jsonl:3\n");
}
END_TEST

START_TEST(a_page_beyond_the_limit_is_refused)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"big.txt", NULL};
	g_autofree char *big = g_strnfill(CAD_MAX_DOCUMENT_BYTES + 1, 'x');
	g_autofree char *lines = NULL;

	scratch_folder_write(folder, "big.txt", big);
	ck_assert_int_eq(g_chdir(folder), 0);
	lines = read_all(paths, NULL);
	ck_assert(g_str_has_prefix(lines, "!big.txt: "));
	ck_assert_ptr_nonnull(strstr(lines, "CAD_MAX_DOCUMENT_BYTES"));
}
END_TEST

/* The first record of a file of @folder. */
static CadrageRecord *
read_first(const char *folder, const char *path, const CadrageReaderOptions *options)
{
	const char *const paths[] = {path, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageReader) reader = NULL;
	CadrageRecord *record = NULL;

	ck_assert_int_eq(g_chdir(folder), 0);
	reader = cadrage_reader_new(paths, options, diagnostics, NULL);
	ck_assert_ptr_nonnull(reader);
	ck_assert_int_eq(cadrage_reader_next(reader, &record, NULL), CADRAGE_READ_RECORD);
	return record;
}

START_TEST(fields_of_an_object_are_read)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(CadrageRecord) record = NULL;

	scratch_folder_write(
		folder, "x.jsonl",
		"{\"outlet\":\"A\",\"url\":\"http://a.example\",\"date\":\"2015-11-17\","
		"\"title\":\" Un\\ntitre \",\"lead\":\"\",\"text\":\"un\\u0000 deux\","
		"\"language\":\"fr\"}\n");
	record = read_first(folder, "x.jsonl", NULL);
	ck_assert_str_eq(record->outlet, "A");
	ck_assert_str_eq(record->url, "http://a.example");
	ck_assert_str_eq(record->date, "2015-11-17");
	ck_assert_str_eq(record->title, "Un titre");
	ck_assert_ptr_null(record->lead);
	ck_assert_str_eq(record->text, "un\xef\xbf\xbd deux");
	ck_assert_str_eq(record->language, "fr");
	ck_assert_ptr_null(record->page);
}
END_TEST

START_TEST(json_by_name_is_json_lines_when_it_begins_like_one)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const paths[] = {"a.json", "b.json", NULL};
	CadrageReaderOptions options = CADRAGE_READER_OPTIONS_INIT;

	scratch_folder_write(folder, "a.json", " {\"text\":\"x\"}\n");
	scratch_folder_write(folder, "b.json", "Un pont\n");
	assert_reads(folder, paths, NULL, "a.json:1\nb.json\n");
	options.format = CADRAGE_INPUT_PAGE;
	assert_reads(folder, paths, &options, "a.json\nb.json\n");
}
END_TEST

START_TEST(option_goes_over_manifest_and_manifest_over_fields)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	CadrageReaderOptions options = CADRAGE_READER_OPTIONS_INIT;
	g_autoptr(CadrageRecord) page = NULL;
	g_autoptr(CadrageRecord) line = NULL;
	g_autoptr(CadrageRecord) by_option = NULL;

	scratch_folder_write(folder, "pages/a.txt", "x");
	scratch_folder_write(folder, "pages/b.jsonl",
			     "{\"text\":\"x\",\"outlet\":\"own\",\"title\":\"own\"}");
	scratch_folder_write(folder, "pages/m.csv",
			     "title;file;outlet;date\n"
			     "\"Un; titre \"\"cité\"\"\";a.txt;gazette;2015-11-17\n"
			     "Autre;b.jsonl;phare;\n");
	options.manifest = "pages/m.csv";
	page = read_first(folder, "pages/a.txt", &options);
	ck_assert_str_eq(page->title, "Un; titre \"cité\"");
	ck_assert_str_eq(page->outlet, "gazette");
	ck_assert_str_eq(page->date, "2015-11-17");
	line = read_first(folder, "pages/b.jsonl", &options);
	ck_assert_str_eq(line->outlet, "phare");
	ck_assert_str_eq(line->title, "own");
	options.outlet = "option";
	by_option = read_first(folder, "./pages/a.txt", &options);
	ck_assert_str_eq(by_option->outlet, "option");
}
END_TEST

START_TEST(a_row_of_a_manifest_entitles_no_page_of_many)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	CadrageReaderOptions options = CADRAGE_READER_OPTIONS_INIT;
	g_autoptr(CadrageRecord) first = NULL;

	/* As they are exported: each line a page of its own. */
	scratch_folder_write(folder, "out.jsonl",
			     "{\"schema\":\"cadrage.document/"
			     "1\",\"page\":\"Marée\\n\\nUn.\"}\n{\"schema\":\"cadrage.document/"
			     "1\",\"page\":\"Digue\\n\\nDeux.\"}\n");
	scratch_folder_write(folder, "m.csv",
			     "file;outlet;title;url\nout.jsonl;phare;Tout;http://a.example/\n");
	options.manifest = "m.csv";
	first = read_first(folder, "out.jsonl", &options);
	ck_assert_ptr_nonnull(first->page);
	ck_assert_str_eq(first->outlet, "phare");
	ck_assert_ptr_null(first->title);
	ck_assert_ptr_null(first->url);
}
END_TEST

/* Loads a manifest; its messages are left in @messages, one a line. */
static CadManifest *
load_manifest(const char *folder, const char *content, char **messages, GError **error)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GString) lines = g_string_new(NULL);
	CadManifest *manifest;

	scratch_folder_write(folder, "m.csv", content);
	ck_assert_int_eq(g_chdir(folder), 0);
	manifest = cad_manifest_load("m.csv", diagnostics, error);
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *one = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(lines, "%u %d: %s\n", one->line, one->severity,
				       one->message);
	}
	*messages = g_string_free(g_steal_pointer(&lines), FALSE);
	return manifest;
}

START_TEST(rows_are_told_by_line)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *messages = NULL;
	g_autoptr(CadManifest) manifest = load_manifest(folder,
							"\xef\xbb\xbf"
							"File,Outlet,colour,title\r\n"
							"a.txt,one,red,\"Two\nlines\"\r\n"
							"./a.txt,two,,\r\n"
							"\r\n"
							",three,,\r\n"
							"b.txt,four,,A, comma\r\n",
							&messages, NULL);

	ck_assert_str_eq(messages,
			 "1 0: column \"colour\" is passed over\n"
			 "4 1: \"./a.txt\" stands twice, on line 2 already; the first row counts\n"
			 "6 2: the row names no file\n"
			 "7 1: the row has more fields than the header; is a field with commas "
			 "not quoted?\n");
	ck_assert_str_eq(cad_manifest_find(manifest, "a.txt")->outlet, "one");
	ck_assert_str_eq(cad_manifest_find(manifest, "a.txt")->title, "Two\nlines");
	ck_assert_str_eq(cad_manifest_find(manifest, "b.txt")->title, "A");
	ck_assert_ptr_null(cad_manifest_find(manifest, "c.txt"));
}
END_TEST

START_TEST(a_manifest_that_cannot_be_used_is_an_error)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	static const char *const cases[][2] = {
		{"outlet,title\nx,y\n", "m.csv: the header has no column \"file\"; the columns are "
					"file, outlet, date, title, url"},
		{"",
		 "m.csv: the header has no column \"file\"; the columns are file, outlet, date, "
		 "title, url"},
		{"file,title\na.txt,\"never closed\nb.txt,x\n",
		 "m.csv:2:7: a quotation mark is not closed"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *messages = NULL;
		g_autoptr(GError) error = NULL;
		g_autoptr(CadManifest) manifest =
			load_manifest(folder, cases[i][0], &messages, &error);

		ck_assert_ptr_null(manifest);
		ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
		ck_assert_str_eq(error->message, cases[i][1]);
	}
}
END_TEST

START_TEST(tabs_and_latin_letters_are_read)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *messages = NULL;
	g_autoptr(CadManifest) manifest = load_manifest(
		folder, "file\ttitle\na.txt\tUn \xe9t\xe9, l\xe0-bas\n", &messages, NULL);

	ck_assert_str_eq(messages, "");
	ck_assert_str_eq(cad_manifest_find(manifest, "a.txt")->title, "Un été, là-bas");
}
END_TEST

/* The cells of a delimited text, each as LINE:COLUMN=TEXT, rows ended by a slash. */
static char *
read_cells(const char *data, char separator, gsize max_row_bytes, GError **error)
{
	g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data(data, -1, NULL);
	g_autoptr(CadDelimited) delimited =
		cad_delimited_new(stream, "t.csv", separator, max_row_bytes, "MAX");
	GString *cells = g_string_new(NULL);
	CadRow row;

	while (cad_delimited_next(delimited, &row, error)) {
		for (guint i = 0; i < row.n_cells; i++)
			g_string_append_printf(cells, "%u:%u=%s ", row.cells[i].line,
					       row.cells[i].column, row.cells[i].text);
		g_string_append_c(cells, '/');
	}
	return g_string_free(cells, FALSE);
}

START_TEST(cells_know_their_place)
{
	static const char *const cases[][2] = {
		{"a,b\n1,2\n", "1:1=a 1:3=b /2:1=1 2:3=2 /"},
		{"a,b\r\n\r\n1,\r\n", "1:1=a 1:3=b /3:1=1 3:3= /"},
		{"a,b\r1,2\r\r3,4", "1:1=a 1:3=b /2:1=1 2:3=2 /4:1=3 4:3=4 /"},
		{"\xef\xbb\xbf\"é\"\"t,\né\",b\n  \n,\n", "1:1=é\"t,\né 2:4=b /4:1= 4:2= /"},
		{"a\tb\n\t2\n", "1:1=a 1:3=b /2:1= 2:2=2 /"},
		{"\"a,b,c\";d\n1,5;2\n", "1:1=a,b,c 1:9=d /2:1=1,5 2:5=2 /"},
		{"", ""},
		{"\n \n\n", ""},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *cells = read_cells(cases[i][0], 0, 100, &error);

		ck_assert_ptr_null(error);
		ck_assert_str_eq(cells, cases[i][1]);
	}
}
END_TEST

START_TEST(a_given_separator_counts_whatever_the_header_has)
{
	g_autofree char *cells = read_cells("a,b,c\td\n", '\t', 100, NULL);

	ck_assert_str_eq(cells, "1:1=a,b,c 1:7=d /");
	ck_assert_int_eq(cad_delimited_separator_of_name("dir.csv/x.tsv"), '\t');
	ck_assert_int_eq(cad_delimited_separator_of_name("x.csv"), 0);
}
END_TEST

START_TEST(a_row_beyond_the_limit_is_refused)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *cells =
		read_cells("\n\n\n\n\n\n\n\na,b\n\n12,345\n123,4567\n", 0, 7, &error);

	ck_assert_str_eq(cells, "9:1=a 9:3=b /11:1=12 11:4=345 /");
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT));
	ck_assert_ptr_nonnull(
		strstr(error->message, "t.csv:12: a row is longer than 7 bytes (limit MAX)"));
}
END_TEST

START_TEST(a_record_becomes_a_document)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	const char *const folders[] = {folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	g_autoptr(CadrageRecord) record = NULL;
	g_autoptr(CadrageDocument) document = NULL;

	scratch_folder_write(folder, "x.jsonl",
			     "{\"title\":\"Un pont\",\"text\":\"Le pont est ouvert.\"}");
	record = read_first(folder, "x.jsonl", NULL);
	document = cadrage_record_to_document(record, outlets, NULL);
	ck_assert_str_eq(cadrage_document_get_id(document), "x.jsonl:1");
	ck_assert_str_eq(cadrage_document_get_title(document), "Un pont");
	ck_assert_uint_eq(cadrage_document_get_n_tokens(document), 6);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("ingest");
	TCase *input = tcase_create("input");
	TCase *jsonl = tcase_create("jsonl");
	TCase *delimited = tcase_create("delimited");
	TCase *manifest = tcase_create("manifest");

	tcase_add_test(input, inputs_are_sorted_and_read_once);
	tcase_add_test(input, folders_are_read_in_byte_order_without_hidden_files);
	tcase_add_test(input, a_folder_without_pages_is_told);
	tcase_add_test(input, folders_too_deep_are_refused_by_name);
	tcase_add_test(input, odd_file_names_are_shown_and_kept_apart);
	tcase_add_test(input, empty_pages_are_refused_and_reading_goes_on);
	tcase_add_test(input, a_page_beyond_the_limit_is_refused);
	tcase_add_test(jsonl, bad_lines_are_refused_by_number_and_reading_goes_on);
	tcase_add_test(jsonl, a_jsonl_file_without_lines_has_no_text);
	tcase_add_test(jsonl, json_that_is_deep_is_refused);
	tcase_add_test(jsonl, a_line_at_the_limit_is_read_and_one_beyond_refused);
	tcase_add_test(jsonl, fields_of_an_object_are_read);
	tcase_add_test(jsonl, json_by_name_is_json_lines_when_it_begins_like_one);
	tcase_add_test(delimited, cells_know_their_place);
	tcase_add_test(delimited, a_given_separator_counts_whatever_the_header_has);
	tcase_add_test(delimited, a_row_beyond_the_limit_is_refused);
	tcase_add_test(manifest, option_goes_over_manifest_and_manifest_over_fields);
	tcase_add_test(manifest, a_row_of_a_manifest_entitles_no_page_of_many);
	tcase_add_test(manifest, rows_are_told_by_line);
	tcase_add_test(manifest, a_manifest_that_cannot_be_used_is_an_error);
	tcase_add_test(manifest, tabs_and_latin_letters_are_read);
	tcase_add_test(manifest, a_record_becomes_a_document);
	suite_add_tcase(suite, input);
	suite_add_tcase(suite, jsonl);
	suite_add_tcase(suite, delimited);
	suite_add_tcase(suite, manifest);
	return suite_run(suite);
}
