#include "config.h"

#include <string.h>

#include <cadrage/coding-sheet.h>

#include "base/limits.h"
#include "coding-simulation.h"
#include "suite.h"

static const char lexicon[] = "[ton]\n"
			      "title: Harsh words\n"
			      "meneur = \"meneur\"\n"
			      "  + un [[meneur]] parle\n"
			      "  - il mène\n"
			      "la ligue = \"la\" \"ligue\"\n"
			      "  + [[la ligue]] gagne\n"
			      "[fait]\n"
			      "train = \"train\"\n";

typedef struct {
	Sandbox sandbox;
	CadrageDraw *draw;
} Fixture;

static Fixture
fixture_open(const char *category, guint n_rows)
{
	Fixture fixture = {sandbox_open(lexicon), NULL};
	const char *const categories[] = {category, NULL};
	CadrageDrawOptions options = CADRAGE_DRAW_OPTIONS_INIT;

	options.n_rows = n_rows;
	options.categories = category ? categories : NULL;
	fixture.draw = cadrage_draw_new(fixture.sandbox.lexicons, &options, NULL);
	ck_assert_ptr_nonnull(fixture.draw);
	return fixture;
}

static void
fixture_clear(Fixture *fixture)
{
	cadrage_draw_free(fixture->draw);
	sandbox_close(&fixture->sandbox);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, fixture_clear)

static void
add(const Fixture *fixture, const char *id, const char *body)
{
	g_autoptr(CadrageScore) score =
		sandbox_score_published(&fixture->sandbox, "alpha", NULL, id, body);

	cadrage_draw_add(fixture->draw, score);
}

static void
finish(const Fixture *fixture)
{
	g_autoptr(GError) error = NULL;

	ck_assert_msg(cadrage_draw_finish(fixture->draw, &error), "%s",
		      error ? error->message : "");
}

static int
compare_lines(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Every row as "KIND text\n", sorted. */
static char *
list_rows(const CadrageDraw *draw)
{
	const guint n = cadrage_draw_get_n_rows(draw);
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < n; i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		g_ptr_array_add(lines,
				g_strdup_printf("%s %s\n", cadrage_drawn_kind_to_name(row->kind),
						row->text));
	}
	g_ptr_array_sort(lines, compare_lines);
	g_ptr_array_add(lines, NULL);
	return g_strjoinv("", (char **)lines->pdata);
}

START_TEST(sentences_are_told_by_what_they_have_of_the_category)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);
	g_autofree char *rows = NULL;

	add(&fixture, "a",
	    "Il pleut à Nord. Un meneur parle fort. Le vent tourne. La nuit tombe vite. "
	    "On voit la grande ligue passer.");
	finish(&fixture);
	rows = list_rows(fixture.draw);
	ck_assert_str_eq(rows, "match Un meneur parle fort.\n"
			       "near Il pleut à Nord.\n"
			       "near Le vent tourne.\n"
			       "near On voit la grande ligue passer.\n"
			       "other La nuit tombe vite.\n");
}
END_TEST

START_TEST(a_sentence_keeps_its_quotation_marks_and_neighbours)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);

	add(&fixture, "a", "Le jour se lève.\n« Un meneur est là ! » Le soir vient.");
	finish(&fixture);
	for (guint i = 0; i < cadrage_draw_get_n_rows(fixture.draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(fixture.draw, i);

		if (row->kind != CADRAGE_DRAWN_MATCH)
			continue;
		ck_assert_str_eq(row->text, "« Un meneur est là ! »");
		ck_assert_str_eq(row->before, "Le jour se lève.");
		ck_assert_str_eq(row->after, "Le soir vient.");
		ck_assert_uint_eq(row->line, 2);
		return;
	}
	ck_abort_msg("no match was drawn");
}
END_TEST

START_TEST(an_article_met_again_is_drawn_from_once)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);

	add(&fixture, "a", "Un meneur parle. Il pleut à Nord. Le vent tourne.");
	add(&fixture, "b", "Un meneur parle. Il pleut à Nord. Le vent tourne.");
	finish(&fixture);
	ck_assert_uint_eq(cadrage_draw_get_n_rows(fixture.draw), 3);
	ck_assert_uint_eq(cadrage_draw_get_n_documents(fixture.draw), 1);
	ck_assert_uint_eq(cadrage_draw_get_n_sentences(fixture.draw), 3);
}
END_TEST

START_TEST(a_category_without_a_match_is_named_and_not_drawn)
{
	g_auto(Fixture) fixture = fixture_open(NULL, 20);

	add(&fixture, "a", "Un meneur parle. Il pleut à Nord. Le vent tourne.");
	finish(&fixture);
	ck_assert_str_eq(cadrage_draw_get_empty(fixture.draw)[0], "sandbox: fait");
	ck_assert_ptr_null(cadrage_draw_get_empty(fixture.draw)[1]);
}
END_TEST

static void
assert_refused(const char *category, guint n_rows, CadrageError code, const char *message)
{
	g_auto(Sandbox) sandbox = sandbox_open(lexicon);
	const char *const categories[] = {category, NULL};
	CadrageDrawOptions options = CADRAGE_DRAW_OPTIONS_INIT;
	g_autoptr(GError) error = NULL;

	options.n_rows = n_rows;
	options.categories = categories;
	ck_assert_ptr_null(cadrage_draw_new(sandbox.lexicons, &options, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, code));
	ck_assert_msg(strstr(error->message, message) != NULL, "%s", error->message);
}

START_TEST(an_unknown_category_is_told_with_the_nearest)
{
	assert_refused("tom", 20, CADRAGE_ERROR_NOT_FOUND, "did you mean \"ton\"?");
}
END_TEST

START_TEST(more_passages_than_people_code_are_refused)
{
	assert_refused("ton", CAD_MAX_DRAWN + 1, CADRAGE_ERROR_LIMIT, "CAD_MAX_DRAWN");
}
END_TEST

START_TEST(too_few_passages_for_the_categories_are_refused)
{
	g_auto(Fixture) fixture = fixture_open(NULL, 7);
	g_autoptr(GError) error = NULL;

	add(&fixture, "a", "Un meneur parle. Le train part. Le vent tourne.");
	ck_assert(!cadrage_draw_finish(fixture.draw, &error));
	ck_assert_msg(strstr(error->message, "draw 8 or more") != NULL, "%s", error->message);
}
END_TEST

START_TEST(articles_without_any_match_give_nothing_to_draw)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);
	g_autoptr(GError) error = NULL;

	add(&fixture, "a", "Le vent tourne.");
	ck_assert(!cadrage_draw_finish(fixture.draw, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
}
END_TEST

/* All of a draw that its files say, but for the names of articles. */
static char *
describe(const CadrageDraw *draw)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		g_string_append_printf(text, "%s %u %" G_GUINT64_FORMAT " %s\n", row->id,
				       row->stratum, row->population, row->text);
	}
	return g_string_free(text, FALSE);
}

START_TEST(the_order_of_the_articles_changes_nothing)
{
	g_auto(Simulation) simulation = simulation_new(60, 3);
	g_autoptr(CadrageDraw) forwards = simulation_draw(&simulation, 60, 1);
	g_autoptr(CadrageDraw) backwards = NULL;
	g_autofree char *one = describe(forwards);
	g_autofree char *other = NULL;

	for (guint i = 0; i < simulation.scores->len / 2; i++) {
		void **scores = simulation.scores->pdata;
		void *score = scores[i];

		scores[i] = scores[simulation.scores->len - 1 - i];
		scores[simulation.scores->len - 1 - i] = score;
	}
	backwards = simulation_draw(&simulation, 60, 1);
	other = describe(backwards);
	ck_assert_str_eq(one, other);
}
END_TEST

START_TEST(another_seed_draws_other_passages)
{
	g_auto(Simulation) simulation = simulation_new(60, 3);
	g_autoptr(CadrageDraw) first = simulation_draw(&simulation, 60, 1);
	g_autoptr(CadrageDraw) second = simulation_draw(&simulation, 60, 2);
	g_autofree char *one = describe(first);
	g_autofree char *other = describe(second);

	ck_assert_str_ne(one, other);
}
END_TEST

START_TEST(the_strata_hold_every_sentence_once)
{
	g_auto(Simulation) simulation = simulation_new(60, 3);
	g_autoptr(CadrageDraw) draw = simulation_draw(&simulation, 60, 1);
	g_autoptr(GHashTable) strata = g_hash_table_new(NULL, NULL);
	guint64 n_sentences = 0;

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		if (g_hash_table_add(strata, GUINT_TO_POINTER(row->stratum)))
			n_sentences += row->population;
	}
	ck_assert_uint_eq(cadrage_draw_get_n_rows(draw), 60);
	ck_assert_uint_eq(n_sentences, cadrage_draw_get_n_sentences(draw));
}
END_TEST

START_TEST(a_rare_term_is_drawn_more_often_than_its_share)
{
	g_auto(Simulation) simulation = simulation_new(300, 3);
	g_autoptr(CadrageDraw) draw = simulation_draw(&simulation, 100, 1);
	guint n_rare = 0, n_matches = 0;

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		if (row->kind != CADRAGE_DRAWN_MATCH)
			continue;
		n_matches++;
		n_rare += strstr(row->text, "la ligue") != NULL;
	}
	/* One match in twelve is of it; its square root's share is one in six. */
	ck_assert_uint_eq(n_matches, 50);
	ck_assert_uint_ge(n_rare, 7);
}
END_TEST

static char *
write_sheet(const CadrageDraw *draw, CadrageFormat format)
{
	g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable();
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(stream);

	ck_assert(cadrage_coding_sheet_write(draw, format, CADRAGE_LANGUAGE_EN, stream, NULL));
	return g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
}

START_TEST(a_sheet_tells_nothing_of_terms_and_articles)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);
	g_autofree char *table = NULL;
	g_autofree char *page = NULL;

	add(&fixture, "article-secret", "Un meneur parle. Il pleut à Nord. Le vent tourne.");
	finish(&fixture);
	table = write_sheet(fixture.draw, CADRAGE_FORMAT_CSV);
	page = write_sheet(fixture.draw, CADRAGE_FORMAT_HTML);
	ck_assert(g_str_has_prefix(table, "\xef\xbb\xbfid,category,before,passage,after,code,"
					  "note\n"));
	ck_assert_ptr_nonnull(strstr(table, "example,Harsh words,,la ligue gagne,,yes,"));
	ck_assert_ptr_nonnull(strstr(table, "example,Harsh words,,il mène,,no,"));
	ck_assert_ptr_null(strstr(table, "secret"));
	ck_assert_ptr_null(strstr(table, "match"));
	ck_assert_ptr_null(strstr(page, "secret"));
	ck_assert_ptr_null(strstr(page, "stratum"));
}
END_TEST

START_TEST(what_a_stranger_wrote_is_neither_markup_nor_formula)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);
	g_autofree char *table = NULL;
	g_autofree char *page = NULL;

	add(&fixture, "a", "=1+2 dit un meneur <script>alert(1)</script> et part. Le vent tourne.");
	finish(&fixture);
	table = write_sheet(fixture.draw, CADRAGE_FORMAT_CSV);
	page = write_sheet(fixture.draw, CADRAGE_FORMAT_HTML);
	ck_assert_ptr_null(strstr(table, ",=1"));
	ck_assert_ptr_null(strstr(page, "<script>alert"));
	ck_assert_ptr_nonnull(strstr(page, "&lt;script&gt;alert"));
}
END_TEST

/* The page may run its own script, and load nothing. */
START_TEST(the_page_runs_no_script_but_its_own)
{
	g_auto(Fixture) fixture = fixture_open("ton", 20);
	g_autofree char *page = NULL;
	g_autofree char *script = NULL;
	g_autofree char *policy = NULL;
	g_autofree char *hash = NULL;
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize n_bytes = sizeof digest;
	const char *start, *end;

	add(&fixture, "a", "Un meneur parle. Le vent tourne. Il pleut.");
	finish(&fixture);
	page = write_sheet(fixture.draw, CADRAGE_FORMAT_HTML);
	start = strstr(page, "<script>") + strlen("<script>");
	end = strstr(start, "</script>");
	script = g_strndup(start, (gsize)(end - start));
	g_checksum_update(checksum, (const guchar *)script, -1);
	g_checksum_get_digest(checksum, digest, &n_bytes);
	hash = g_base64_encode(digest, n_bytes);
	policy = g_strdup_printf("default-src 'none'; script-src 'sha256-%s';", hash);
	ck_assert_ptr_nonnull(strstr(page, policy));
	ck_assert_ptr_null(strstr(end + 1, "<script"));
	ck_assert_ptr_null(strstr(page, "http:"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("draw");
	TCase *tcase = tcase_create("draw");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, sentences_are_told_by_what_they_have_of_the_category);
	tcase_add_test(tcase, a_sentence_keeps_its_quotation_marks_and_neighbours);
	tcase_add_test(tcase, an_article_met_again_is_drawn_from_once);
	tcase_add_test(tcase, a_category_without_a_match_is_named_and_not_drawn);
	tcase_add_test(tcase, an_unknown_category_is_told_with_the_nearest);
	tcase_add_test(tcase, more_passages_than_people_code_are_refused);
	tcase_add_test(tcase, too_few_passages_for_the_categories_are_refused);
	tcase_add_test(tcase, articles_without_any_match_give_nothing_to_draw);
	tcase_add_test(tcase, the_order_of_the_articles_changes_nothing);
	tcase_add_test(tcase, another_seed_draws_other_passages);
	tcase_add_test(tcase, the_strata_hold_every_sentence_once);
	tcase_add_test(tcase, a_rare_term_is_drawn_more_often_than_its_share);
	tcase_add_test(tcase, a_sheet_tells_nothing_of_terms_and_articles);
	tcase_add_test(tcase, what_a_stranger_wrote_is_neither_markup_nor_formula);
	tcase_add_test(tcase, the_page_runs_no_script_but_its_own);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
