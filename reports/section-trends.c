#include "config.h"

#include "reports/calendar.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* Weeks sketched in a cell, the last ones; the picture has them all. */
#define MAX_SKETCHED 26
#define MAX_TURNS    12

static void
take(CadTable *table, char *text, gboolean is_pale)
{
	cad_table_take_cell(table, text, (CadAnchor)CAD_ANCHOR_NONE, is_pale);
}

static char *
make_sketch(const CadrageReport *report, guint outlet, guint row, double max)
{
	g_autofree char *sketch = cad_weeks_sketch(report, outlet, row, max);
	const glong n = g_utf8_strlen(sketch, -1);

	if (n <= MAX_SKETCHED)
		return g_steal_pointer(&sketch);
	return g_strconcat("…", g_utf8_offset_to_pointer(sketch, n - MAX_SKETCHED + 1), NULL);
}

static void
add_trend(const CadrageReport *report, CadTable *table, guint outlet, guint row, double max)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageTrend *trend = cadrage_weekly_get_trend(report->weekly, outlet, row);
	const gboolean is_pale = trend->verdict != CADRAGE_VERDICT_ESTABLISHED;
	const gboolean is_decided = cad_weeks_is_decided(trend->verdict);
	const CadAnchor anchor = cad_weeks_get_anchor(report, outlet, row);

	cad_table_add_named(table, cad_report_get_category_title(report, row),
			    cad_report_get_category_id(report, row));
	cad_table_add_text(table, cadrage_weekly_get_outlet(report->weekly, outlet)->name);
	take(table, make_sketch(report, outlet, row, max), FALSE);
	cad_table_take_cell(table,
			    is_decided ? cad_weeks_format_percent(report, trend->percent)
				       : g_strdup("–"),
			    anchor, is_pale);
	take(table,
	     is_decided ? cad_format_range_apart(language, trend->lo, trend->hi, 0, 1)
			: g_strdup("–"),
	     is_pale);
	take(table,
	     is_decided ? g_strdup(cad_verdict_to_text(trend->verdict))
			: cad_weeks_say_trend(report, trend),
	     is_pale);
}

static CadTable *
make_trends(const CadrageReport *report, const GArray *rows)
{
	g_autofree char *caption = g_strdup_printf(
		_("Week by week, oldest first, %s. A bar: the rate, the highest of the category "
		  "the largest; ×: too few articles; –: nothing published; ·: no article "
		  "collected"),
		cad_report_name_voice(report));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("weeks"), FALSE);
	cad_table_add_column(table, _("% a week"), TRUE);
	cad_table_add_column(table, _("interval"), TRUE);
	cad_table_add_column(table, _("verdict"), FALSE);
	for (guint i = 0; i < rows->len; i++) {
		const guint row = g_array_index(rows, guint, i);
		const double max = cad_weeks_find_max(report, row);

		cad_table_begin_group(table);
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++)
			if (cad_weeks_is_covered(report, k, row))
				add_trend(report, table, k, row, max);
	}
	return table;
}

/* A change point is spoken of only when it stands. */
static void
add_turns(const CadrageReport *report, CadSection *section, const GArray *rows)
{
	const CadrageReportLanguage language = report->options.language;
	guint n = 0;

	for (guint i = 0; i < rows->len; i++)
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++) {
			const guint row = g_array_index(rows, guint, i);
			const CadrageTurn *turn = cadrage_weekly_get_turn(report->weekly, k, row);

			if (turn->verdict != CADRAGE_VERDICT_ESTABLISHED || n++ >= MAX_TURNS)
				continue;
			g_autofree char *week = cad_calendar_name_week(
				language, cadrage_weekly_get_week(report->weekly, turn->week));
			g_autofree char *before = cad_format_number(language, turn->rate_before, 1);
			g_autofree char *after = cad_format_number(language, turn->rate_after, 1);
			CadBlock *block = cad_section_add(
				section, CAD_BLOCK_SENTENCE,
				g_strdup_printf(_("%s, %s: a change point at the beginning of %s: "
						  "%s per 1,000 "
						  "tokens from then on, %s before."),
						cad_report_get_category_title(report, row),
						cadrage_weekly_get_outlet(report->weekly, k)->name,
						week, after, before));

			block->badge = CAD_BADGE_ESTABLISHED;
			block->anchor = cad_weeks_get_anchor(report, k, row);
		}
}

static void
add_trend_figures(const CadrageReport *report, CadSection *section, const GArray *rows,
		  guint n_drawn)
{
	for (guint i = 0; i < MIN(rows->len, n_drawn); i++) {
		const guint row = g_array_index(rows, guint, i);

		cad_section_add_figure(section, CADRAGE_CHART_TREND,
				       cad_report_get_category_id(report, row),
				       g_strdup_printf(_("%s, week by week. The table below has "
							 "the slopes."),
						       cad_report_get_category_title(report, row)),
				       NULL);
	}
}

void
cad_weeks_add_trends(const CadrageReport *report, CadSection *section, guint n_drawn)
{
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);
	g_autofree char *quoted = NULL;

	if (rows->len == 0) {
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup(_("No category has a match in these weeks: there is no "
					   "weekly curve.")));
		return;
	}
	add_trend_figures(report, section, rows, n_drawn);
	cad_section_add_table(section, make_trends(report, rows));
	add_turns(report, section, rows);
	if (rows->len <= n_drawn || !report->options.trend_command)
		return;
	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup(_("Each category can be drawn, here the next:")));
	quoted = g_shell_quote(
		cad_report_get_category_id(report, g_array_index(rows, guint, n_drawn)));
	cad_section_add(section, CAD_BLOCK_COMMAND,
			g_strdup_printf("%s --chart trend.svg --category %s",
					report->options.trend_command, quoted));
}
