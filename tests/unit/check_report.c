#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include <cadrage/reader.h>
#include <cadrage/report.h>

#include "reports/terminal.h"
#include "sandbox.h"
#include "suite.h"

/* Exact forms only, so that no dictionary is needed. */
static const char categories[] = "[names]\n"
				 "kind: naming\n"
				 "title: How the mill is named\n"
				 "title.fr: Comment est nommé le moulin\n"
				 "moulin = \"moulin\"\n"
				 "minoterie = \"minoterie\"\n"
				 "[doubt]\n"
				 "title: Doubt\n"
				 "[doubt.plain]\n"
				 "title: Plain doubt\n"
				 "prétendu = \"prétendu\" | \"prétendue\"\n"
				 "sans preuve = \"sans\" \"preuve\"\n"
				 "[fear]\n"
				 "title: Fear\n"
				 "menace = \"menace\"\n"
				 "never = \"anticonstitutionnellement\"\n";

/* Pages of one JSON Lines file, written by hand and compared. */
typedef struct {
	Sandbox sandbox;
	GString *lines;
} Desk;

static Desk
desk_open(void)
{
	return (Desk){sandbox_open(categories), g_string_new(NULL)};
}

static void
desk_close(Desk *desk)
{
	sandbox_close(&desk->sandbox);
	g_string_free(desk->lines, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Desk, desk_close)

static void
add_member(JsonBuilder *builder, const char *key, const char *value)
{
	json_builder_set_member_name(builder, key);
	json_builder_add_string_value(builder, value);
}

static void
desk_add(Desk *desk, const char *outlet, const char *url, const char *text)
{
	g_autoptr(JsonBuilder) builder = json_builder_new();
	g_autoptr(JsonNode) node = NULL;
	g_autofree char *line = NULL;

	json_builder_begin_object(builder);
	add_member(builder, "outlet", outlet);
	add_member(builder, "url", url);
	add_member(builder, "text", text);
	json_builder_end_object(builder);
	node = json_builder_get_root(builder);
	line = json_to_string(node, FALSE);
	g_string_append_printf(desk->lines, "%s\n", line);
}

/* @n articles of an outlet, each unlike the others, with @text in each. */
static void
desk_add_articles(Desk *desk, const char *outlet, guint n, const char *text)
{
	for (guint i = 0; i < n; i++) {
		g_autofree char *body = g_strdup_printf(
			"Le conseil de la ville a parlé du moulin pendant %u heures, dit la "
			"gazette de %s. %s Le vent se lève sur la vallée et le soir tombe.",
			i + 2, outlet, text);

		desk_add(desk, outlet, "", body);
	}
}

static gboolean
collect_score(CadrageScore *score, const GError *refusal, void *payload)
{
	if (score) /* an empty file holds none */
		g_ptr_array_add(payload, cadrage_score_ref(score));
	else
		ck_assert_int_eq(refusal->code, CADRAGE_ERROR_NO_TEXT);
	return TRUE;
}

static CadrageReport *
desk_report_ordered(const Desk *desk, const CadrageReportOptions *options, gboolean is_backwards)
{
	g_autofree char *path = sandbox_write(&desk->sandbox, "pages.jsonl", desk->lines->str);
	const char *paths[] = {path, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageReader) reader = cadrage_reader_new(paths, NULL, diagnostics, NULL);
	g_autoptr(CadrageComparison) comparison =
		cadrage_comparison_new(desk->sandbox.outlets, desk->sandbox.lexicons, NULL, NULL);
	g_autoptr(GPtrArray) scores =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_score_unref);
	g_autoptr(CadrageCopies) none = cadrage_copies_new();
	const CadrageBatchOptions batch = {.n_threads = 1};

	/* The articles of these tests are alike, but none is meant as a copy. */
	cadrage_copies_finish(none);
	cadrage_comparison_set_copies(comparison, none);
	cadrage_batch_run(reader, desk->sandbox.outlets, desk->sandbox.lexicons, &batch,
			  collect_score, scores);
	for (guint i = 0; i < scores->len; i++)
		cadrage_comparison_add(comparison,
				       scores->pdata[is_backwards ? scores->len - 1 - i : i]);
	cadrage_comparison_finish(comparison);
	return cadrage_report_new(comparison, options);
}

static CadrageReport *
desk_report_with(const Desk *desk, const CadrageReportOptions *options)
{
	return desk_report_ordered(desk, options, FALSE);
}

static CadrageReport *
desk_report(const Desk *desk)
{
	return desk_report_ordered(desk, NULL, FALSE);
}

static char *
take_text(GOutputStream *output)
{
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output);
	gsize n_bytes = g_memory_output_stream_get_data_size(memory);

	return n_bytes > 0 ? g_strndup(g_memory_output_stream_get_data(memory), n_bytes)
			   : g_strdup("");
}

static char *
render(CadrageReport *report, CadrageFormat format)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);

	ck_assert(cadrage_report_write(report, format, output, warnings, NULL));
	return take_text(output);
}

static char *
render_pairs(CadrageReport *report, CadrageFormat format)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();

	ck_assert(cadrage_report_write_pairs(report, format, output, NULL));
	return take_text(output);
}

static void
fill_two_outlets(Desk *desk, guint n)
{
	desk_add_articles(desk, "aube", n, "Rien de plus.");
	desk_add_articles(desk, "brume", n,
			  "La prétendue menace, sans preuve, est une menace. \"Sans preuve\" dit "
			  "le maire. La minoterie brûle.");
}

static void
assert_has(const char *text, const char *part)
{
	ck_assert_msg(strstr(text, part) != NULL, "no \"%s\" in:\n%.3000s", part, text);
}

static void
assert_lacks(const char *text, const char *part)
{
	ck_assert_msg(strstr(text, part) == NULL, "\"%s\" in:\n%.3000s", part, text);
}

/* Group 1 of each place where @pattern matches. */
static GPtrArray *
find_all(const char *text, const char *pattern)
{
	GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GRegex) regex = g_regex_new(pattern, 0, 0, NULL);
	g_autoptr(GMatchInfo) match = NULL;

	for (g_regex_match(regex, text, 0, &match); g_match_info_matches(match);
	     g_match_info_next(match, NULL))
		g_ptr_array_add(found, g_match_info_fetch(match, 1));
	return found;
}

START_TEST(every_link_of_a_page_has_its_target)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) targets = NULL, links = NULL;

	fill_two_outlets(&desk, 6);
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	targets = find_all(page, "\\sid=[\"']([^\"']*)[\"']");
	for (guint i = 0; i < targets->len; i++)
		ck_assert_msg(g_hash_table_add(ids, targets->pdata[i]), "id %s twice",
			      (char *)targets->pdata[i]);
	links = find_all(page, "href=\"#([^\"]*)\"");
	ck_assert_uint_gt(links->len, 20);
	for (guint i = 0; i < links->len; i++)
		ck_assert_msg(g_hash_table_contains(ids, links->pdata[i]), "no #%s",
			      (char *)links->pdata[i]);
}
END_TEST

START_TEST(the_link_of_a_total_leads_to_what_is_below_it)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;
	const char *total, *part, *words;

	fill_two_outlets(&desk, 6);
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	total = strstr(page, ">Doubt — brume<");
	ck_assert_ptr_nonnull(total);
	part = strstr(total, ">Plain doubt — brume<");
	ck_assert_ptr_nonnull(part);
	words = strstr(part, "<mark>prétendue</mark>");
	ck_assert_ptr_nonnull(words);
	ck_assert(!memmem(total, words - total, "— aube<", strlen("— aube<")));
}
END_TEST

START_TEST(the_text_of_an_article_is_never_markup)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;

	desk_add(&desk, "<script>alert(1)</script>", "",
		 "Le moulin <script>alert(2)</script> prétendu \" onload='x' moulin &lt;b&gt; "
		 "]]> \x1b[2J le soir tombe sur la vallée.");
	desk_add_articles(&desk, "brume", 2, "Le prétendu moulin.");
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	assert_lacks(page, "<script");
	assert_lacks(page, "\x1b");
	assert_has(page, "&lt;script&gt;alert(1)&lt;/script&gt;");
	assert_has(page, "&lt;script&gt;alert(2)&lt;/script&gt;");
	assert_has(page, "&quot; onload=&#39;x&#39;");
	assert_has(page, "&amp;lt;b&amp;gt;");
}
END_TEST

START_TEST(the_numbers_of_a_verdict_lead_to_passages)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;
	const char *verdicts, *row, *end;

	fill_two_outlets(&desk, 6);
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	verdicts = strstr(page, "Verdicts, pair by pair");
	ck_assert_ptr_nonnull(verdicts);
	row = strstr(verdicts, "<td class=\"n");
	ck_assert_ptr_nonnull(row);
	end = strstr(row, "</td>");
	ck_assert_ptr_nonnull(end);
	ck_assert_ptr_nonnull(memmem(row, (gsize)(end - row), "href=\"#p-", strlen("href=\"#p-")));
}
END_TEST

START_TEST(only_web_addresses_become_links)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;

	desk_add(&desk, "aube", "javascript:alert(1)",
		 "Le prétendu moulin de la ville tourne dans le vent du soir.");
	desk_add(&desk, "aube", " data:text/html,x",
		 "Le prétendu moulin de la ville tourne dans le vent du nord.");
	desk_add(&desk, "brume", "https://brume.invalid/?a=\"1\"&b=2",
		 "Le prétendu moulin de la ville tourne dans le vent du sud.");
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	assert_lacks(page, "href=\"javascript:");
	assert_lacks(page, "data:text/html");
	assert_has(page, "<a rel=\"noopener noreferrer nofollow\" "
			 "href=\"https://brume.invalid/?a=&quot;1&quot;&amp;b=2\">");
}
END_TEST

START_TEST(a_page_needs_nothing_from_outside)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;
	g_autoptr(GPtrArray) sources = NULL;

	fill_two_outlets(&desk, 2);
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_HTML);
	assert_has(page, "default-src 'none'");
	assert_lacks(page, "@import");
	assert_lacks(page, "url(");
	sources = find_all(page, "\\s(?:src|href|action)=\"(?!#|data:text/csv)([^\"]*)\"");
	ck_assert_uint_eq(sources->len, 0);
}
END_TEST

START_TEST(few_articles_are_told_as_an_example)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL, *json = NULL;

	fill_two_outlets(&desk, 4);
	report = desk_report(&desk);
	text = render(report, CADRAGE_FORMAT_TEXT);
	assert_has(text, "[not enough data]");
	assert_lacks(text, "[established]");
	assert_has(text, "1 more article of aube");
	json = render(report, CADRAGE_FORMAT_JSON);
	assert_lacks(json, "\"verdict\":\"established\"");
	assert_has(json, "\"needed\":\"1 more document of aube, 1 more document of brume\"");
}
END_TEST

START_TEST(what_stands_says_which_outlet_has_more)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL;

	fill_two_outlets(&desk, 8);
	report = desk_report(&desk);
	text = render(report, CADRAGE_FORMAT_TEXT);
	assert_has(text, "[established]");
	assert_has(text, "brume has");
	assert_lacks(text, "aube has");
}
END_TEST

START_TEST(no_article_and_one_outlet_are_said_plainly)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) alone = NULL, none = NULL;
	g_autofree char *text = NULL, *nothing = NULL, *page = NULL;

	desk_add_articles(&desk, "aube", 1, "Un prétendu moulin.");
	alone = desk_report(&desk);
	text = render(alone, CADRAGE_FORMAT_TEXT);
	assert_has(text, "There are not two outlets to compare.");
	g_string_truncate(desk.lines, 0);
	none = desk_report(&desk);
	nothing = render(none, CADRAGE_FORMAT_TEXT);
	assert_has(nothing, "No article to compare");
	page = render(none, CADRAGE_FORMAT_HTML);
	assert_has(page, "</html>");
}
END_TEST

START_TEST(labels_without_a_match_stay_out_of_reading_but_in_data)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL, *page = NULL, *csv = NULL, *json = NULL;

	fill_two_outlets(&desk, 2);
	report = desk_report(&desk);
	text = render(report, CADRAGE_FORMAT_TEXT);
	page = render(report, CADRAGE_FORMAT_HTML);
	csv = render(report, CADRAGE_FORMAT_CSV);
	json = render(report, CADRAGE_FORMAT_JSON);
	assert_lacks(text, "never");
	assert_lacks(page, ">never<");
	assert_has(csv, "aube,fear,never,all,0,");
	assert_has(json, "\"label\":\"never\"");
}
END_TEST

START_TEST(csv_has_a_row_for_every_outlet_row_and_voice)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *csv = NULL;
	g_auto(GStrv) lines = NULL;

	fill_two_outlets(&desk, 2);
	report = desk_report(&desk);
	csv = render(report, CADRAGE_FORMAT_CSV);
	lines = g_strsplit(csv, "\n", -1);
	ck_assert_str_eq(lines[0], "outlet,category,label,voice,count,tokens,documents,"
				   "documents_with,rate_per_1000,lo,hi,interval,share,share_lo,"
				   "share_hi,negated,date_unknown,weighted_index,independent");
	/* 4 totals and 6 labels of 2 outlets in 3 voices; the end of the last line. */
	ck_assert_uint_eq(g_strv_length(lines), 1 + (4 + 6) * 2 * CADRAGE_N_COLUMNS + 1);
	assert_has(csv, "\nbrume,doubt.plain,sans preuve,quoted,2,");
	assert_has(csv, "\nbrume,doubt.plain,sans preuve,own,2,");
}
END_TEST

START_TEST(pairs_have_the_columns_that_others_build_on)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *csv = NULL;

	fill_two_outlets(&desk, 2);
	report = desk_report(&desk);
	csv = render_pairs(report, CADRAGE_FORMAT_CSV);
	ck_assert(g_str_has_prefix(csv, "outlet_a,outlet_b,category,label,voice,ratio,lo,hi,p,q,"
					"min_p,verdict,needed,independent_a,independent_b,"
					"rule\n"
					"aube,brume,"));
}
END_TEST

START_TEST(json_is_well_formed_and_names_its_schema)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *json = NULL;
	g_autoptr(JsonParser) parser = json_parser_new();
	JsonObject *root;

	fill_two_outlets(&desk, 2);
	desk_add(&desk, "tirets \" \\ \xe2\x80\xae", "", "Un prétendu moulin, \x02 là.");
	report = desk_report(&desk);
	json = render(report, CADRAGE_FORMAT_JSON);
	ck_assert(json_parser_load_from_data(parser, json, -1, NULL));
	root = json_node_get_object(json_parser_get_root(parser));
	ck_assert_str_eq(json_object_get_string_member(root, "schema"), "cadrage.compare/1");
	ck_assert_uint_eq(json_array_get_length(json_object_get_array_member(root, "documents")),
			  5);
	ck_assert_uint_eq(json_array_get_length(json_object_get_array_member(root, "cells")),
			  (4 + 6) * 3 * CADRAGE_N_COLUMNS);
}
END_TEST

START_TEST(the_order_of_documents_changes_no_byte)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) forwards = NULL, backwards = NULL;

	fill_two_outlets(&desk, 3);
	desk_add_articles(&desk, "aube", 1, "Rien de plus."); /* a repeat */
	forwards = desk_report_ordered(&desk, NULL, FALSE);
	backwards = desk_report_ordered(&desk, NULL, TRUE);
	for (guint format = CADRAGE_FORMAT_TEXT; format <= CADRAGE_FORMAT_MARKDOWN; format++) {
		g_autofree char *first = render(forwards, (CadrageFormat)format);
		g_autofree char *second = render(backwards, (CadrageFormat)format);

		ck_assert_str_eq(first, second);
	}
}
END_TEST

START_TEST(markdown_of_an_article_is_text)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;

	desk_add_articles(&desk, "*aube*", 1, "Une [lien](x) prétendue <b>menace</b> | `ls`.");
	report = desk_report(&desk);
	page = render(report, CADRAGE_FORMAT_MARKDOWN);
	assert_has(page, "# \\*aube\\*\n");
	assert_has(page, "\\[lien\\](x) **prétendue** \\<b\\>menace");
	assert_has(page, "\\| \\`ls\\`");
	assert_lacks(page, "<b>");
}
END_TEST

START_TEST(text_keeps_to_its_width_whatever_the_names)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;

	for (guint i = 0; i < 12; i++) {
		g_autofree char *name = g_strdup_printf(
			"la gazette 新聞 du très long nom de la vallée numéro %u", i);

		desk_add_articles(&desk, name, 1 + i % 3, "Une prétendue menace, sans preuve.");
	}
	report = desk_report(&desk);
	text = render(report, CADRAGE_FORMAT_TEXT);
	lines = g_strsplit(text, "\n", -1);
	for (guint i = 0; lines[i]; i++) {
		if (strstr(lines[i], "cadrage kwic"))
			continue; /* there to be copied */
		ck_assert_msg(cad_terminal_width(lines[i]) <= 80, "%u columns: %s",
			      cad_terminal_width(lines[i]), lines[i]);
		ck_assert_msg(!g_str_has_suffix(lines[i], " "), "blank at the end: %s", lines[i]);
	}
}
END_TEST

START_TEST(passages_beyond_the_limit_are_counted_and_found_by_a_command)
{
	g_auto(Desk) desk = desk_open();
	CadrageReportOptions options = CADRAGE_REPORT_OPTIONS_INIT;
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *page = NULL;

	options.max_passages = 2;
	options.inputs = "pages.jsonl";
	desk_add_articles(&desk, "l'aube", 5, "Une affaire sans preuve.");
	report = desk_report_with(&desk, &options);
	page = render(report, CADRAGE_FORMAT_HTML);
	assert_has(page, "and 3 more:");
	assert_has(page, "cadrage kwic &#39;@doubt.plain/sans preuve&#39; --outlet "
			 "&#39;l&#39;\\&#39;&#39;aube&#39; pages.jsonl");
}
END_TEST

START_TEST(without_gnuplot_the_tables_stand)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *path = g_strdup(g_getenv("PATH"));
	g_autofree char *page = NULL;

	fill_two_outlets(&desk, 2);
	report = desk_report(&desk);
	g_setenv("PATH", "/nonexistent", TRUE);
	ck_assert(cadrage_report_write(report, CADRAGE_FORMAT_HTML, output, warnings, NULL));
	g_setenv("PATH", path, TRUE);
	page = take_text(output);
	ck_assert_uint_gt(warnings->len, 0);
	assert_has(warnings->pdata[0], "gnuplot");
	assert_has(page, "No chart: ");
	assert_has(page, "<details open>");
	assert_lacks(page, "<svg");
}
END_TEST

START_TEST(a_language_without_a_lexicon_is_a_dash_not_zero)
{
	g_auto(Desk) desk = desk_open();
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL, *csv = NULL;

	desk_add_articles(&desk, "aube", 1, "Une prétendue menace.");
	desk_add(&desk, "fog", "",
		 "The mill was closed on Monday and the mayor said that the town would not wait "
		 "for the river to rise, as it had done in the past when it was a smaller place.");
	report = desk_report(&desk);
	text = render(report, CADRAGE_FORMAT_TEXT);
	assert_has(text, "language not covered");
	assert_has(text, "language: en");
	csv = render(report, CADRAGE_FORMAT_CSV);
	assert_lacks(csv, "\nfog,doubt,,all,0,");
}
END_TEST

START_TEST(french_needs_no_french_locale)
{
	g_auto(Desk) desk = desk_open();
	CadrageReportOptions options = CADRAGE_REPORT_OPTIONS_INIT;
	g_autofree char *folder = g_build_filename(g_getenv("top_builddir"), "reports", "po", NULL);
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL;

	g_setenv("LC_ALL", "C", TRUE);
	options.language = CADRAGE_LANGUAGE_FR;
	cadrage_report_set_language(CADRAGE_LANGUAGE_FR, folder);
	fill_two_outlets(&desk, 8);
	report = desk_report_with(&desk, &options);
	text = render(report, CADRAGE_FORMAT_TEXT);
	cadrage_report_set_language(CADRAGE_LANGUAGE_EN, folder);
	assert_has(text, "[établi]");
	assert_has(text, "Comment est nommé le moulin");
	assert_has(text, "pour 1\u202f000 mots");
	assert_lacks(text, "established");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("report");
	TCase *page = tcase_create("page");
	TCase *reading = tcase_create("reading");
	TCase *data = tcase_create("data");

	tcase_add_test(page, every_link_of_a_page_has_its_target);
	tcase_add_test(page, the_link_of_a_total_leads_to_what_is_below_it);
	tcase_add_test(page, the_text_of_an_article_is_never_markup);
	tcase_add_test(page, the_numbers_of_a_verdict_lead_to_passages);
	tcase_add_test(page, only_web_addresses_become_links);
	tcase_add_test(page, a_page_needs_nothing_from_outside);
	tcase_add_test(page, passages_beyond_the_limit_are_counted_and_found_by_a_command);
	tcase_add_test(page, without_gnuplot_the_tables_stand);
	tcase_add_test(reading, few_articles_are_told_as_an_example);
	tcase_add_test(reading, what_stands_says_which_outlet_has_more);
	tcase_add_test(reading, no_article_and_one_outlet_are_said_plainly);
	tcase_add_test(reading, labels_without_a_match_stay_out_of_reading_but_in_data);
	tcase_add_test(reading, text_keeps_to_its_width_whatever_the_names);
	tcase_add_test(reading, a_language_without_a_lexicon_is_a_dash_not_zero);
	tcase_add_test(reading, french_needs_no_french_locale);
	tcase_add_test(data, csv_has_a_row_for_every_outlet_row_and_voice);
	tcase_add_test(data, pairs_have_the_columns_that_others_build_on);
	tcase_add_test(data, json_is_well_formed_and_names_its_schema);
	tcase_add_test(data, the_order_of_documents_changes_no_byte);
	tcase_add_test(data, markdown_of_an_article_is_text);
	suite_add_tcase(suite, page);
	suite_add_tcase(suite, reading);
	suite_add_tcase(suite, data);
	return suite_run(suite);
}
