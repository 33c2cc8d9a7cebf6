#include "config.h"

#include "reports/calendar.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

#define MAX_EFFECTS 40

static void
take(CadTable *table, char *text, gboolean is_pale)
{
	cad_table_take_cell(table, text, (CadAnchor)CAD_ANCHOR_NONE, is_pale);
}

static void
add_list(const CadrageReport *report, CadSection *section)
{
	const CadrageEvents *events = cadrage_weekly_get_options(report->weekly)->events;
	CadTable *table;

	if (!events || cadrage_events_get_n(events) == 0)
		return;
	table = cad_table_new(_("Events drawn on the curves"));
	cad_table_add_column(table, _("day"), FALSE);
	cad_table_add_column(table, _("week"), FALSE);
	cad_table_add_column(table, _("event"), FALSE);
	for (guint i = 0; i < cadrage_events_get_n(events); i++) {
		const CadrageEvent *event = cadrage_events_get(events, i);

		take(table, cad_calendar_name_day(report->options.language, event->date), FALSE);
		take(table, cadrage_week_to_text(event->week), FALSE);
		cad_table_add_text(table, event->label);
	}
	cad_section_add_table(section, table);
}

static gboolean
is_effect_shown(const CadrageReport *report, const CadrageEffect *effect)
{
	return cad_weeks_is_decided(effect->verdict) && cad_report_is_total(report, effect->row);
}

static void
add_effect(const CadrageReport *report, CadTable *table, const CadrageEffect *effect)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageEvents *events = cadrage_weekly_get_options(report->weekly)->events;
	const gboolean is_pale = effect->verdict != CADRAGE_VERDICT_ESTABLISHED;
	g_autofree char *before = cad_format_number(language, effect->rate_before, 1);
	g_autofree char *after = cad_format_number(language, effect->rate_after, 1);
	g_autofree char *reference_before =
		cad_format_number(language, effect->reference_before, 1);
	g_autofree char *reference_after = cad_format_number(language, effect->reference_after, 1);
	g_autofree char *ratio = cad_format_number(language, effect->ratio, 2);
	g_autofree char *range = cad_format_range(language, effect->lo, effect->hi, 2);

	cad_table_add_text(table, cadrage_events_get(events, effect->event)->label);
	cad_table_add_text(table, cadrage_weekly_get_outlet(report->weekly, effect->outlet)->name);
	cad_table_add_row(report, table, effect->row);
	take(table, g_strdup_printf("%s → %s", before, after), is_pale);
	take(table, g_strdup_printf("%s → %s", reference_before, reference_after), is_pale);
	take(table, g_strdup_printf("× %s %s", ratio, range), is_pale);
	take(table, g_strdup(cad_verdict_to_text(effect->verdict)), is_pale);
}

static const char *
find_reference_name(const CadrageReport *report)
{
	const char *reference = cadrage_weekly_get_options(report->weekly)->reference;

	for (guint i = 0; reference && i < cadrage_weekly_get_n_outlets(report->weekly); i++) {
		const CadrageWeeklyOutlet *outlet = cadrage_weekly_get_outlet(report->weekly, i);

		if (g_str_equal(outlet->id, reference))
			return outlet->name;
	}
	return reference;
}

static CadTable *
make_effects(const CadrageReport *report)
{
	g_autofree char *caption = g_strdup_printf(
		_("Around each event: how an outlet's rate changed, against how that of %s did "
		  "(difference in differences). That the event made the difference is not said"),
		find_reference_name(report));
	CadTable *table = cad_table_new(caption);
	guint event = G_MAXUINT;

	cad_table_add_column(table, _("event"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("outlet"), TRUE);
	cad_table_add_column(table, _("reference"), TRUE);
	cad_table_add_column(table, _("ratio"), TRUE);
	cad_table_add_column(table, _("verdict"), FALSE);
	for (guint i = 0; i < cadrage_weekly_get_n_effects(report->weekly) &&
			  cad_table_get_n_rows(table) < MAX_EFFECTS;
	     i++) {
		const CadrageEffect *effect = cadrage_weekly_get_effect(report->weekly, i);

		if (!is_effect_shown(report, effect))
			continue;
		if (effect->event != event)
			cad_table_begin_group(table);
		event = effect->event;
		add_effect(report, table, effect);
	}
	return table;
}

void
cad_weeks_add_events(const CadrageReport *report, CadSection *section)
{
	CadTable *table;

	add_list(report, section);
	if (!cadrage_weekly_get_options(report->weekly)->reference)
		return;
	table = make_effects(report);
	if (cad_table_get_n_rows(table) > 0) {
		cad_section_add_table(section, table);
		return;
	}
	cad_table_free(table);
	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup_printf(_("No effect of an event could be measured against %s: "
					  "there are too few articles around each."),
					find_reference_name(report)));
}
