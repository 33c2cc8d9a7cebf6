#include "config.h"

#include <math.h>

#include "reports/phrase-book.h"
#include "reports/ruling.h"
#include "reports/section-tables.h"

#define MAX_VERDICTS 60

/* Where one outlet has none, there is no ratio: the two rates stand for it. */
static char *
make_rates(const CadrageReport *report, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;
	const double rate_a = cad_report_get_cell(report, pair->outlet_a, pair->row)->rate;
	const double rate_b = cad_report_get_cell(report, pair->outlet_b, pair->row)->rate;
	g_autofree char *a = cad_format_number(language, rate_a, rate_a > 0 ? 1 : 0);
	g_autofree char *b = cad_format_number(language, rate_b, rate_b > 0 ? 1 : 0);

	return g_strdup_printf("%s / %s", a, b);
}

/* A gap as a ratio, or in points where it is one of shares. */
static char *
make_gap(const CadrageReport *report, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;

	if (pair->test != CADRAGE_TEST_RATE)
		return cad_format_share(language, fabs(pair->difference));
	if (!isfinite(pair->ratio))
		return make_rates(report, pair);
	g_autofree char *ratio = cad_format_apart(language, pair->ratio, 1, 2);
	g_autofree char *range = cad_format_range_apart(language, pair->lo, pair->hi, 1, 2);

	return isfinite(pair->lo) ? g_strdup_printf("× %s %s", ratio, range)
				  : g_strdup_printf("× %s", ratio);
}

static char *
name_pair(const CadrageReport *report, guint outlet_a, guint outlet_b)
{
	return g_strdup_printf("%s / %s", cad_report_get_outlet_name(report, outlet_a),
			       cad_report_get_outlet_name(report, outlet_b));
}

static gboolean
stands(const CadragePair *pair)
{
	return pair->verdict == CADRAGE_VERDICT_ESTABLISHED;
}

static void
add_verdict(const CadrageReport *report, CadTable *table, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;
	const CadAnchor none = CAD_ANCHOR_NONE;
	const CadAnchor passages = cad_report_find_anchor(report, pair);
	const gboolean is_pale = !stands(pair);

	cad_table_take_cell(table, name_pair(report, pair->outlet_a, pair->outlet_b), none, FALSE);
	cad_table_add_named(table, cad_report_get_category_title(report, pair->row),
			    cad_report_get_category_id(report, pair->row));
	cad_table_take_cell(table, make_gap(report, pair), passages, is_pale);
	cad_table_take_cell(table, cad_format_q(language, pair->q), passages, is_pale);
	cad_table_take_cell(table, g_strdup(cad_verdict_to_text(pair->verdict)), none, is_pale);
	cad_table_take_cell(table, stands(pair) ? g_strdup("") : cad_ruling_describe(report, pair),
			    none, TRUE);
}

static gboolean
is_decided(const CadragePair *pair)
{
	return pair->verdict != CADRAGE_VERDICT_NOT_ENOUGH_DATA &&
	       pair->verdict != CADRAGE_VERDICT_NOT_COVERED;
}

static const CadragePair *
find_pair(const CadrageReport *report, guint outlet_a, guint outlet_b, guint row)
{
	return cadrage_comparison_find_pair(
		report->comparison, outlet_a, outlet_b, row,
		cadrage_comparison_get_options(report->comparison)->column);
}

static GPtrArray *
collect_decided(const CadrageReport *report, const guint *rows, guint n_rows)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	GPtrArray *pairs = g_ptr_array_new();

	for (guint i = 0; i < n_rows; i++)
		for (guint a = 0; a < n_outlets; a++)
			for (guint b = a + 1; b < n_outlets; b++) {
				const CadragePair *pair = find_pair(report, a, b, rows[i]);

				if (is_decided(pair))
					g_ptr_array_add(pairs, (gpointer)pair);
			}
	return pairs;
}

/* What stands comes first; otherwise the order of rows and outlets. */
static int
compare_pairs(const void *a, const void *b)
{
	const CadragePair *left = *(const CadragePair *const *)a;
	const CadragePair *right = *(const CadragePair *const *)b;
	const gboolean left_stands = stands(left);
	const gboolean right_stands = stands(right);

	if (left_stands != right_stands)
		return left_stands ? -1 : 1;
	return left->row != right->row ? (left->row < right->row ? -1 : 1)
				       : (left < right ? -1 : left > right);
}

/* By outlets; what stands comes first among them. */
static int
compare_within_outlets(const void *a, const void *b)
{
	const CadragePair *left = *(const CadragePair *const *)a;
	const CadragePair *right = *(const CadragePair *const *)b;

	if (left->outlet_a != right->outlet_a)
		return left->outlet_a < right->outlet_a ? -1 : 1;
	if (left->outlet_b != right->outlet_b)
		return left->outlet_b < right->outlet_b ? -1 : 1;
	return compare_pairs(a, b);
}

static gboolean
has_same_outlets(const CadragePair *a, const CadragePair *b)
{
	return a->outlet_a == b->outlet_a && a->outlet_b == b->outlet_b;
}

static gboolean
has_standing(const GPtrArray *pairs)
{
	for (guint i = 0; i < pairs->len; i++)
		if (stands(pairs->pdata[i]))
			return TRUE;
	return FALSE;
}

/* What stands, stands by the same rule; it is said once. */
static void
add_rule(const CadrageReport *report, CadSection *section)
{
	g_autofree char *rule = cad_ruling_get_reason(
		report->options.language, cadrage_comparison_get_options(report->comparison),
		CADRAGE_RULE_Q_AND_INTERVAL);

	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup_printf(_("Established: %s. Where there is no ratio, q alone "
					  "decides."),
					rule));
}

static void
add_decided(const CadrageReport *report, CadSection *section, const guint *rows, guint n_rows)
{
	g_autoptr(GPtrArray) pairs = collect_decided(report, rows, n_rows);
	g_autofree char *caption =
		g_strdup_printf(_("Verdicts, pair by pair (%s)"), cad_report_name_voice(report));
	CadTable *table;
	guint n_left_out;

	if (pairs->len == 0)
		return;
	n_left_out = pairs->len - MIN(pairs->len, MAX_VERDICTS);
	g_ptr_array_sort(pairs, compare_pairs);
	g_ptr_array_set_size(pairs, (int)(pairs->len - n_left_out));
	g_ptr_array_sort(pairs, compare_within_outlets);
	table = cad_table_new(caption);
	cad_table_add_column(table, _("outlets"), FALSE);
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("gap"), TRUE);
	cad_table_add_column(table, "q", TRUE);
	cad_table_add_column(table, _("verdict"), FALSE);
	cad_table_add_column(table, _("because"), FALSE);
	for (guint i = 0; i < pairs->len; i++) {
		if (i == 0 || !has_same_outlets(pairs->pdata[i - 1], pairs->pdata[i]))
			cad_table_begin_group(table);
		add_verdict(report, table, pairs->pdata[i]);
	}
	cad_section_add_table(section, table);
	if (has_standing(pairs))
		add_rule(report, section);
	if (n_left_out > 0)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(report->options.language,
					      "%s more pair: cadrage compare --pairs",
					      "%s more pairs: cadrage compare --pairs",
					      n_left_out));
}

static void
append_missing_articles(const CadrageReport *report, GString *text, guint outlet)
{
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	const guint n = cadrage_comparison_get_outlet(report->comparison, outlet)->n_documents;

	if (n >= floor)
		return;
	g_string_append(text, text->len > 0 ? ", " : "");
	g_string_append_printf(
		text,
		cad_translate_count("%u more article of %s", "%u more articles of %s", floor - n),
		floor - n, cad_report_get_outlet_name(report, outlet));
}

/* What the pair lacks as a whole, else what its nearest row lacks. */
static char *
make_missing(const CadrageReport *report, guint outlet_a, guint outlet_b, const guint *rows,
	     guint n_rows)
{
	GString *text = g_string_new(NULL);
	guint fewest = G_MAXUINT;

	append_missing_articles(report, text, outlet_a);
	append_missing_articles(report, text, outlet_b);
	for (guint i = 0; i < n_rows; i++) {
		const CadragePair *pair = find_pair(report, outlet_a, outlet_b, rows[i]);

		if (pair->verdict == CADRAGE_VERDICT_NOT_ENOUGH_DATA && pair->needed_matches > 0)
			fewest = MIN(fewest, pair->needed_matches);
	}
	if (text->len == 0 && fewest != G_MAXUINT)
		g_string_append_printf(text,
				       cad_translate_count("%u more match at least",
							   "%u more matches at least", fewest),
				       fewest);
	else if (text->len == 0)
		g_string_append(text, _("more articles with a match"));
	return g_string_free(text, FALSE);
}

static void
add_undecided_pair(const CadrageReport *report, CadTable *table, guint a, guint b,
		   const guint *rows, guint n_rows)
{
	const CadAnchor none = CAD_ANCHOR_NONE;
	guint n_undecided = 0;

	for (guint i = 0; i < n_rows; i++)
		n_undecided += !is_decided(find_pair(report, a, b, rows[i]));
	if (n_undecided == 0)
		return;
	cad_table_take_cell(table, name_pair(report, a, b), none, FALSE);
	cad_table_take_cell(table, g_strdup_printf(_("%u of %u"), n_undecided, n_rows), none,
			    FALSE);
	cad_table_take_cell(table, make_missing(report, a, b, rows, n_rows), none, FALSE);
}

/* Pairs without one are spoken of in the summary: no number of articles helps. */
static gboolean
has_common_language(const CadrageReport *report, guint outlet_a, guint outlet_b)
{
	const char *a = cadrage_comparison_get_outlet(report->comparison, outlet_a)->language;
	const char *b = cadrage_comparison_get_outlet(report->comparison, outlet_b)->language;

	return !a || !b || g_str_equal(a, b);
}

static void
add_undecided(const CadrageReport *report, CadSection *section, const guint *rows, guint n_rows)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	CadTable *table = cad_table_new(_("Not enough data for a verdict"));

	cad_table_add_column(table, _("outlets"), FALSE);
	cad_table_add_column(table, _("categories"), TRUE);
	cad_table_add_column(table, _("missing"), FALSE);
	for (guint a = 0; a < n_outlets; a++)
		for (guint b = a + 1; b < n_outlets; b++)
			if (cad_table_get_n_rows(table) < MAX_VERDICTS &&
			    has_common_language(report, a, b))
				add_undecided_pair(report, table, a, b, rows, n_rows);
	if (cad_table_get_n_rows(table) > 0)
		cad_section_add_table(section, table);
	else
		cad_table_free(table);
}

void
cad_report_add_verdicts(const CadrageReport *report, CadSection *section, const guint *rows,
			guint n_rows)
{
	add_decided(report, section, rows, n_rows);
	add_undecided(report, section, rows, n_rows);
}
