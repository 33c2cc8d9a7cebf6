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
	g_autofree char *ratio = cad_format_apart(language, effect->ratio, 1, 1);
	g_autofree char *range = cad_format_range_apart(language, effect->lo, effect->hi, 1, 1);

	cad_table_add_text(table, cadrage_events_get(events, effect->event)->label);
	cad_table_add_text(table, cadrage_weekly_get_outlet(report->weekly, effect->outlet)->name);
	cad_table_add_row(report, table, effect->row);
	take(table, g_strdup_printf("%s → %s", before, after), is_pale);
	take(table, g_strdup_printf("%s → %s", reference_before, reference_after), is_pale);
	take(table, g_strdup_printf("× %s %s", ratio, range), is_pale);
	take(table, cad_format_q(language, effect->q), is_pale);
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

/* What stands first, then the smaller q, then as they come. */
static int
compare_by_q(const void *a, const void *b)
{
	const CadrageEffect *left = *(const CadrageEffect *const *)a;
	const CadrageEffect *right = *(const CadrageEffect *const *)b;

	if (left->verdict != right->verdict)
		return left->verdict == CADRAGE_VERDICT_ESTABLISHED ? -1 : 1;
	if (left->q < right->q || left->q > right->q)
		return left->q < right->q ? -1 : 1;
	return left < right ? -1 : left > right;
}

static int
compare_places(const void *a, const void *b)
{
	const CadrageEffect *left = *(const CadrageEffect *const *)a;
	const CadrageEffect *right = *(const CadrageEffect *const *)b;

	return left < right ? -1 : left > right;
}

/* Those that are worth a line, as they come. @n_all: (out): how many there are. */
static GPtrArray *
find_effects(const CadrageReport *report, guint *n_all)
{
	GPtrArray *effects = g_ptr_array_new();

	for (guint i = 0; i < cadrage_weekly_get_n_effects(report->weekly); i++) {
		const CadrageEffect *effect = cadrage_weekly_get_effect(report->weekly, i);

		if (is_effect_shown(report, effect))
			g_ptr_array_add(effects, (gpointer)effect);
	}
	*n_all = effects->len;
	g_ptr_array_sort(effects, compare_by_q);
	g_ptr_array_set_size(effects, (int)MIN(effects->len, MAX_EFFECTS));
	g_ptr_array_sort(effects, compare_places);
	return effects;
}

static CadTable *
make_effects(const CadrageReport *report, const GPtrArray *effects)
{
	g_autofree char *caption = g_strdup_printf(
		_("Around each event: how an outlet's rate changed, against how that of %s did "
		  "(difference in differences). That the event made the difference is not said"),
		find_reference_name(report));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("event"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("outlet"), TRUE);
	cad_table_add_column(table, _("reference"), TRUE);
	cad_table_add_column(table, _("ratio"), TRUE);
	cad_table_add_column(table, "q", TRUE);
	cad_table_add_column(table, _("verdict"), FALSE);
	for (guint i = 0; i < effects->len; i++) {
		const CadrageEffect *effect = effects->pdata[i];

		if (i == 0 || effect->event != ((CadrageEffect *)effects->pdata[i - 1])->event)
			cad_table_begin_group(table);
		add_effect(report, table, effect);
	}
	return table;
}

/* How many of the effects that were tested stand: of rows that the table does not show, too. */
static void
add_family(const CadrageReport *report, CadSection *section)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n = cadrage_weekly_get_family_size(report->weekly, CADRAGE_FAMILY_EFFECTS);
	g_autofree char *tested = cad_say_count(language, "Of %s effect that could be tested",
						"Of %s effects that could be tested", n);
	guint n_standing = 0;

	for (guint i = 0; i < cadrage_weekly_get_n_effects(report->weekly); i++)
		n_standing += cadrage_weekly_get_effect(report->weekly, i)->verdict ==
			      CADRAGE_VERDICT_ESTABLISHED;
	g_autofree char *standing = cad_say_count(language, "%s remains after correction",
						  "%s remain after correction", n_standing);

	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		cad_say_family(tested, standing,
			       cadrage_comparison_get_options(report->comparison)->use_holm));
}

static void
add_effects(const CadrageReport *report, CadSection *section)
{
	guint n_all;
	g_autoptr(GPtrArray) effects = find_effects(report, &n_all);

	if (effects->len > 0)
		cad_section_add_table(section, make_effects(report, effects));
	add_family(report, section);
	if (n_all > effects->len)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(report->options.language,
					      "%s more effect is in the JSON output.",
					      "%s more effects are in the JSON output.",
					      n_all - effects->len));
}

void
cad_weeks_add_events(const CadrageReport *report, CadSection *section)
{
	add_list(report, section);
	if (!cadrage_weekly_get_options(report->weekly)->reference)
		return;
	if (cadrage_weekly_get_family_size(report->weekly, CADRAGE_FAMILY_EFFECTS) > 0) {
		add_effects(report, section);
		return;
	}
	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup_printf(_("No effect of an event could be measured against %s: "
					  "articles or matches around each are too few."),
					find_reference_name(report)));
}
