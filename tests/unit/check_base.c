#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>
#include <cadrage/suggestion.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/limits.h"
#include "scratch-folder.h"
#include "suite.h"

START_TEST(pieces_are_aligned_and_do_not_overlap)
{
	g_autoptr(CadArena) arena = cad_arena_new();
	char *pieces[200];

	for (guint i = 0; i < G_N_ELEMENTS(pieces); i++) {
		pieces[i] = cad_arena_alloc(arena, i * 37);
		ck_assert_uint_eq(GPOINTER_TO_SIZE(pieces[i]) % 16, 0);
		memset(pieces[i], (int)i, i * 37);
	}
	for (guint i = 0; i < G_N_ELEMENTS(pieces); i++) {
		for (guint k = 0; k < i * 37; k++)
			ck_assert_uint_eq((guint8)pieces[i][k], (guint8)i);
	}
}
END_TEST

START_TEST(a_piece_larger_than_a_block_is_given)
{
	g_autoptr(CadArena) arena = cad_arena_new();
	char *small = cad_arena_strndup(arena, "petit texte", 5);
	char *large = cad_arena_alloc(arena, 5 << 20);
	char *next;

	memset(large, 'x', 5 << 20);
	next = cad_arena_strndup(arena, "suite", 5);
	ck_assert_str_eq(small, "petit");
	ck_assert_str_eq(next, "suite");
}
END_TEST

static guint
count_files(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	guint n = 0;

	while (g_dir_read_name(dir) != NULL)
		n++;
	return n;
}

START_TEST(what_is_written_is_read_back_with_its_nuls)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, "page.txt", NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = NULL;

	ck_assert(cad_file_write(path, "a\0b", 3, &error));
	ck_assert(cad_file_write(path, "c\0de", 4, &error));
	bytes = cad_file_read(path, 4, "MAX", &error);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_mem_eq(g_bytes_get_data(bytes, NULL), "c\0de", 4);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 4);
	ck_assert_uint_eq(count_files(folder), 1);
}
END_TEST

START_TEST(one_byte_too_many_is_a_limit_error_that_names_the_limit)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, "page.txt", NULL);
	g_autoptr(GError) error = NULL;

	ck_assert(cad_file_write(path, "12345", 5, NULL));
	ck_assert_ptr_null(cad_file_read(path, 4, "MAX_FOUR", &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT));
	ck_assert_ptr_nonnull(strstr(error->message, "MAX_FOUR"));
}
END_TEST

START_TEST(a_file_without_an_end_is_read_up_to_the_limit_only)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cad_file_read("/dev/zero", 1 << 20, "MAX", &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT));
}
END_TEST

START_TEST(a_pipe_is_read_to_its_end)
{
	g_autoptr(GBytes) bytes = NULL;
	int saved = dup(STDIN_FILENO), ends[2];

	ck_assert_int_eq(pipe(ends), 0);
	ck_assert_int_eq(write(ends[1], "par un tube", 11), 11);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	bytes = cad_file_read("-", 100, "MAX", NULL);
	dup2(saved, STDIN_FILENO);
	close(ends[0]);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 11);
}
END_TEST

START_TEST(a_folder_and_a_missing_file_are_io_errors)
{
	g_autoptr(GError) folder = NULL, missing = NULL;

	ck_assert_ptr_null(cad_file_read("/", 10, "MAX", &folder));
	ck_assert(g_error_matches(folder, CADRAGE_ERROR, CADRAGE_ERROR_IO));
	ck_assert_ptr_null(cad_file_read("/no/such/file", 10, "MAX", &missing));
	ck_assert(g_error_matches(missing, CADRAGE_ERROR, CADRAGE_ERROR_IO));
	ck_assert_ptr_nonnull(strstr(missing->message, "/no/such/file"));
}
END_TEST

START_TEST(a_failed_write_leaves_the_old_file_and_no_other)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, "sub", NULL);
	g_autofree char *below = g_build_filename(path, "page", NULL);
	g_autoptr(GError) error = NULL;

	ck_assert(cad_file_write(path, "ancien", 6, NULL));
	ck_assert(!cad_file_write(below, "neuf", 4, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_IO));
	ck_assert_uint_eq(count_files(folder), 1);
}
END_TEST

START_TEST(a_link_stays_a_link_and_a_device_a_device)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, "page", NULL);
	g_autofree char *link = g_build_filename(folder, "link", NULL);
	g_autoptr(GBytes) bytes = NULL;

	ck_assert(cad_file_write(path, "ancien", 6, NULL));
	ck_assert_int_eq(symlink(path, link), 0);
	ck_assert(cad_file_write(link, "neuf", 4, NULL));
	ck_assert(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
	bytes = cad_file_read(path, 10, "MAX", NULL);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 4);
	ck_assert(cad_file_write("/dev/null", "rien", 4, NULL));
	ck_assert(!g_file_test("/dev/null", G_FILE_TEST_IS_REGULAR));
}
END_TEST

START_TEST(a_near_word_is_suggested_and_a_far_one_is_not)
{
	static const char *const known[] = {"language", "licence", "version", "kind", NULL};

	ck_assert_str_eq(cadrage_suggest("langauge", known), "language");
	ck_assert_str_eq(cadrage_suggest("LICENCE", known), "licence");
	ck_assert_str_eq(cadrage_suggest("versoin", known), "version");
	ck_assert_str_eq(cadrage_suggest("kin", known), "kind");
	ck_assert_ptr_null(cadrage_suggest("outlet", known));
	ck_assert_ptr_null(cadrage_suggest("", known));
}
END_TEST

START_TEST(a_swap_of_neighbours_is_one_edit)
{
	static const char *const known[] = {"abcd", NULL};

	/* Two edits of a word of four letters would still do; two swaps are the most. */
	ck_assert_str_eq(cadrage_suggest("badc", known), "abcd");
	ck_assert_ptr_null(cadrage_suggest("dcba", known));
}
END_TEST

START_TEST(ties_go_to_the_first_and_broken_bytes_are_survived)
{
	static const char *const known[] = {"bat", "cat", NULL};

	ck_assert_str_eq(cadrage_suggest("rat", known), "bat");
	ck_assert_ptr_null(cadrage_suggest("\xff\xfe\xfd\xfc\xfb\xfa", known));
}
END_TEST

START_TEST(a_word_beyond_the_limit_gets_no_suggestion)
{
	g_autofree char *at_limit = g_strnfill(CAD_MAX_SUGGESTION_BYTES, 'a');
	g_autofree char *beyond = g_strnfill(CAD_MAX_SUGGESTION_BYTES + 1, 'a');
	const char *const known[] = {at_limit, NULL};

	ck_assert_ptr_nonnull(cadrage_suggest(at_limit, known));
	ck_assert_ptr_null(cadrage_suggest(beyond, known));
}
END_TEST

static char *
shown(const char *source, guint column, guint length)
{
	CadrageDiagnostic diagnostic = {
		.severity = CADRAGE_SEVERITY_ERROR,
		.file = "a.lex",
		.line = 3,
		.column = column,
		.length = length,
		.message = "unknown key",
		.hint = "did you mean \"language\"?",
		.source = source,
	};

	return cadrage_diagnostic_to_text(&diagnostic, FALSE);
}

START_TEST(the_caret_stands_under_the_character_not_the_byte)
{
	g_autofree char *text = shown("état: x", 5, 3);

	ck_assert_str_eq(text, "a.lex:3:5: error: unknown key\n"
			       "  état: x\n"
			       "      ^~~\n"
			       "  did you mean \"language\"?\n");
}
END_TEST

START_TEST(tabs_are_widened_and_controls_are_shown)
{
	g_autofree char *text = shown("\tx\033[2Jy\r", 2, 1);

	ck_assert_str_eq(text, "a.lex:3:2: error: unknown key\n"
			       "          x\xEF\xBF\xBD[2Jy\xEF\xBF\xBD\n"
			       "          ^\n"
			       "  did you mean \"language\"?\n");
}
END_TEST

START_TEST(a_place_far_out_in_a_long_line_is_in_what_is_shown)
{
	g_autofree char *before = g_strnfill(5000, 'a');
	g_autofree char *line = g_strconcat(before, "HERE", before, NULL);
	g_autofree char *text = shown(line, 5001, 4);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	const char *caret = strchr(lines[2], '^');

	ck_assert_ptr_nonnull(caret);
	ck_assert_uint_lt(strlen(lines[1]), 300);
	ck_assert(g_str_has_prefix(lines[1] + (caret - lines[2]), "HERE"));
}
END_TEST

START_TEST(the_end_of_a_line_and_broken_bytes_can_be_pointed_at)
{
	g_autofree char *at_end = shown("abc", 4, 1);
	g_autofree char *broken = shown("\xff\xff?", 3, 1);

	ck_assert_ptr_nonnull(strstr(at_end, "  abc\n     ^\n"));
	ck_assert_ptr_nonnull(strstr(broken, "?\n    ^\n"));
}
END_TEST

START_TEST(colour_is_only_for_those_who_ask)
{
	CadrageDiagnostic warning = {.severity = CADRAGE_SEVERITY_WARNING, .message = "peu"};
	g_autofree char *plain = cadrage_diagnostic_to_text(&warning, FALSE);
	g_autofree char *coloured = cadrage_diagnostic_to_text(&warning, TRUE);

	ck_assert_str_eq(plain, "warning: peu\n");
	ck_assert_ptr_nonnull(strstr(coloured, "\033[0m"));
}
END_TEST

START_TEST(messages_beyond_the_limit_are_counted_and_said_to_be_left_out)
{
	g_autoptr(CadrageDiagnostics) list = cadrage_diagnostics_new();
	CadrageDiagnostic message = {.severity = CADRAGE_SEVERITY_WARNING, .message = "peu"};
	const CadrageDiagnostic *last;

	for (guint i = 0; i < CAD_MAX_DIAGNOSTICS; i++)
		cadrage_diagnostics_add(list, &message);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(list), CAD_MAX_DIAGNOSTICS);
	message.severity = CADRAGE_SEVERITY_ERROR;
	for (guint i = 0; i < 3; i++)
		cadrage_diagnostics_add(list, &message);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(list), CAD_MAX_DIAGNOSTICS + 1);
	ck_assert_uint_eq(cadrage_diagnostics_count(list, CADRAGE_SEVERITY_ERROR), 3);
	last = cadrage_diagnostics_get(list, CAD_MAX_DIAGNOSTICS);
	ck_assert_ptr_nonnull(strstr(last->message, "CAD_MAX_DIAGNOSTICS"));
}
END_TEST

START_TEST(strings_live_as_long_as_the_list)
{
	g_autoptr(CadrageDiagnostics) list = cadrage_diagnostics_new();
	g_autoptr(CadrageDiagnostics) second = cadrage_diagnostics_ref(list);
	char *text = g_strdup("message");
	CadrageDiagnostic message = {.severity = CADRAGE_SEVERITY_NOTE, .message = text};

	cadrage_diagnostics_add(list, &message);
	memset(text, 'x', strlen(text));
	g_free(text);
	g_clear_pointer(&list, cadrage_diagnostics_unref);
	ck_assert_str_eq(cadrage_diagnostics_get(second, 0)->message, "message");
}
END_TEST

static Suite *
base_suite(void)
{
	Suite *suite = suite_create("base");
	TCase *arena = tcase_create("arena"), *file = tcase_create("file");
	TCase *suggestion = tcase_create("suggestion"), *diagnostic = tcase_create("diagnostic");

	tcase_add_test(arena, pieces_are_aligned_and_do_not_overlap);
	tcase_add_test(arena, a_piece_larger_than_a_block_is_given);
	suite_add_tcase(suite, arena);
	tcase_add_test(file, what_is_written_is_read_back_with_its_nuls);
	tcase_add_test(file, one_byte_too_many_is_a_limit_error_that_names_the_limit);
	tcase_add_test(file, a_file_without_an_end_is_read_up_to_the_limit_only);
	tcase_add_test(file, a_pipe_is_read_to_its_end);
	tcase_add_test(file, a_folder_and_a_missing_file_are_io_errors);
	tcase_add_test(file, a_failed_write_leaves_the_old_file_and_no_other);
	tcase_add_test(file, a_link_stays_a_link_and_a_device_a_device);
	suite_add_tcase(suite, file);
	tcase_add_test(suggestion, a_near_word_is_suggested_and_a_far_one_is_not);
	tcase_add_test(suggestion, a_swap_of_neighbours_is_one_edit);
	tcase_add_test(suggestion, ties_go_to_the_first_and_broken_bytes_are_survived);
	tcase_add_test(suggestion, a_word_beyond_the_limit_gets_no_suggestion);
	suite_add_tcase(suite, suggestion);
	tcase_add_test(diagnostic, the_caret_stands_under_the_character_not_the_byte);
	tcase_add_test(diagnostic, tabs_are_widened_and_controls_are_shown);
	tcase_add_test(diagnostic, a_place_far_out_in_a_long_line_is_in_what_is_shown);
	tcase_add_test(diagnostic, the_end_of_a_line_and_broken_bytes_can_be_pointed_at);
	tcase_add_test(diagnostic, colour_is_only_for_those_who_ask);
	tcase_add_test(diagnostic, messages_beyond_the_limit_are_counted_and_said_to_be_left_out);
	tcase_add_test(diagnostic, strings_live_as_long_as_the_list);
	suite_add_tcase(suite, diagnostic);
	return suite;
}

int
main(void)
{
	return suite_run(base_suite());
}
