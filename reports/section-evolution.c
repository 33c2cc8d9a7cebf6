#include "config.h"

#include <math.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* Changes in a table; JSON has them all. */
#define MAX_CHANGES 40
/* Categories drawn; a command draws the others. */
#define MAX_DRAWN 3

static void
take(CadTable *table, char *text, gboolean is_pale)
{
	cad_table_take_cell(table, text, (CadAnchor)CAD_ANCHOR_NONE, is_pale);
}

/* Changes. */

typedef struct {
	guint outlet;
	guint row;
	const CadrageChange *change;
} Changed;

/* What is worth a line: what stands, and of whole dimensions and naming sets what does not. */
static gboolean
is_worth_listing(const CadrageReport *report, guint row, const CadrageChange *change)
{
	if (change->verdict == CADRAGE_VERDICT_ESTABLISHED)
		return TRUE;
	return change->verdict == CADRAGE_VERDICT_NOT_ESTABLISHED &&
	       (change->test == CADRAGE_TEST_SHARES ||
		(cad_report_is_top(report, row) && cad_report_is_rate(report, row)));
}

static int
compare_by_q(gconstpointer a, gconstpointer b)
{
	const Changed *left = a, *right = b;

	if (left->change->verdict != right->change->verdict)
		return left->change->verdict == CADRAGE_VERDICT_ESTABLISHED ? -1 : 1;
	if (left->change->q < right->change->q || left->change->q > right->change->q)
		return left->change->q < right->change->q ? -1 : 1;
	if (left->row != right->row)
		return left->row < right->row ? -1 : 1;
	return left->outlet < right->outlet ? -1 : 1;
}

static int
compare_by_outlet(gconstpointer a, gconstpointer b)
{
	const Changed *left = a, *right = b;

	if (left->outlet != right->outlet)
		return left->outlet < right->outlet ? -1 : 1;
	return compare_by_q(a, b);
}

/* @n_all: how many there are. */
static GArray *
find_changes(const CadrageReport *report, guint *n_all)
{
	GArray *changes = g_array_new(FALSE, FALSE, sizeof(Changed));

	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison);
		     row++) {
			const Changed changed = {i, row,
						 cadrage_weekly_get_change(report->weekly, i, row)};

			if (is_worth_listing(report, row, changed.change))
				g_array_append_val(changes, changed);
		}
	*n_all = changes->len;
	g_array_sort(changes, compare_by_q);
	g_array_set_size(changes, MIN(changes->len, MAX_CHANGES));
	g_array_sort(changes, compare_by_outlet);
	return changes;
}

static char *
format_level(const CadrageReport *report, const CadrageChange *change, double level)
{
	const CadrageReportLanguage language = report->options.language;

	if (change->test != CADRAGE_TEST_RATE)
		return cad_format_share(language, level);
	return cad_format_number(language, level, level > 0 && level < 1 ? 2 : 1);
}

static char *
format_gap(const CadrageReport *report, const CadrageChange *change)
{
	const CadrageReportLanguage language = report->options.language;

	if (change->test == CADRAGE_TEST_SHARES)
		return cad_format_share(language, fabs(change->difference));
	if (!isfinite(change->ratio))
		return g_strdup("–");
	g_autofree char *ratio = cad_format_apart(language, change->ratio, 1, 2);
	g_autofree char *range = cad_format_range_apart(language, change->lo, change->hi, 1, 2);

	return isfinite(change->lo) && isfinite(change->hi)
		       ? g_strdup_printf("× %s %s", ratio, range)
		       : g_strdup_printf("× %s", ratio);
}

static void
add_change(const CadrageReport *report, CadTable *table, const Changed *changed)
{
	const CadrageChange *change = changed->change;
	const CadAnchor anchor = cad_weeks_get_anchor(report, changed->outlet, changed->row);
	const gboolean is_pale = change->verdict != CADRAGE_VERDICT_ESTABLISHED;

	cad_table_add_text(table, cadrage_weekly_get_outlet(report->weekly, changed->outlet)->name);
	cad_table_add_row(report, table, changed->row);
	cad_table_take_cell(table, format_level(report, change, change->rate_before), anchor,
			    is_pale);
	cad_table_take_cell(table, format_level(report, change, change->rate_now), anchor, is_pale);
	take(table, format_gap(report, change), is_pale);
	take(table, cad_format_q(report->options.language, change->q), is_pale);
	take(table, g_strdup(cad_verdict_to_text(change->verdict)), is_pale);
}

static CadTable *
make_changes(const CadrageReport *report, const GArray *changes)
{
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	g_autofree char *caption = g_strdup_printf(
		_("From %s to %s: matches per 1,000 tokens, or shares of names (%s)"), before, now,
		cad_report_name_voice(report));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, before, TRUE);
	cad_table_add_column(table, now, TRUE);
	cad_table_add_column(table, _("change"), TRUE);
	cad_table_add_column(table, "q", TRUE);
	cad_table_add_column(table, _("verdict"), FALSE);
	for (guint i = 0; i < changes->len; i++) {
		const Changed *changed = &g_array_index(changes, Changed, i);

		if (i == 0 || changed->outlet != g_array_index(changes, Changed, i - 1).outlet)
			cad_table_begin_group(table);
		add_change(report, table, changed);
	}
	return table;
}

/* Whether there is anything for a slope to be drawn of. */
static gboolean
has_slopes(const CadrageReport *report)
{
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);

	for (guint i = 0; i < rows->len; i++)
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++) {
			const CadrageChange *change = cadrage_weekly_get_change(
				report->weekly, k, g_array_index(rows, guint, i));

			if (change->count_now + change->count_before > 0)
				return TRUE;
		}
	return FALSE;
}

static void
add_changes(const CadrageReport *report, CadSection *section)
{
	guint n_all;
	g_autoptr(GArray) changes = find_changes(report, &n_all);
	g_autofree char *family = cad_weeks_say_changes(report);
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	CadTable *table = make_changes(report, changes);

	if (has_slopes(report))
		cad_section_add_figure(section, CADRAGE_CHART_SLOPE, NULL, g_strdup(table->caption),
				       changes->len > 0 ? table : NULL);
	else if (changes->len > 0)
		cad_section_add_table(section, table);
	if (changes->len == 0)
		cad_table_free(table);
	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		family ? g_steal_pointer(&family)
		       : g_strdup_printf(_("No change from %s to %s could be tested: articles or "
					   "matches are too few, or carried by few articles."),
					 before, now));
	if (n_all > changes->len)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(report->options.language,
					      "%s more change is in the JSON output.",
					      "%s more changes are in the JSON output.",
					      n_all - changes->len));
}

void
cad_report_add_evolution(CadrageReport *report)
{
	CadSection *section = cad_report_add_section(report, "evolution", _("Evolution"));
	g_autofree char *series = NULL;

	if (!report->weekly) {
		cad_section_add(section, CAD_BLOCK_WARNING,
				g_strdup(_("No weekly curve: no article has a sure date, so that "
					   "none can be placed in a week.")));
		return;
	}
	series = cad_weeks_name_series(report);
	add_changes(report, section);
	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup_printf(_("The curves are of %s."), series));
	cad_weeks_add_trends(report, section, MAX_DRAWN);
	cad_weeks_add_events(report, section);
}

void
cad_report_add_trends(CadrageReport *report)
{
	CadSection *section = cad_report_add_section(report, "evolution", _("Evolution"));

	cad_weeks_add_trends(report, section, G_MAXUINT);
	cad_weeks_add_events(report, section);
}
