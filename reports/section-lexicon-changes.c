#include "config.h"

#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

#define MAX_LISTED 60

static const char *
kind_to_text(CadrageLexiconChangeKind kind)
{
	switch (kind) {
	case CADRAGE_LEXICON_CHANGE_ADDED:
		return _("counted only now");
	case CADRAGE_LEXICON_CHANGE_REMOVED:
		return _("no longer there");
	case CADRAGE_LEXICON_CHANGE_CHANGED:
	default:
		return _("counted otherwise");
	}
}

static void
add_change(const CadrageReport *report, CadTable *table, const CadrageLexiconChange *change)
{
	const CadrageReportLanguage language = report->options.language;
	const CadAnchor none = CAD_ANCHOR_NONE;

	cad_table_add_text(table, cadrage_weekly_get_outlet(report->weekly, change->outlet)->name);
	cad_table_add_text(table, change->category);
	cad_table_add_text(table, change->label ? change->label : "–");
	cad_table_take_cell(table, cad_format_count(language, change->then), none, FALSE);
	cad_table_take_cell(table, cad_format_count(language, change->now), none, FALSE);
	cad_table_add_text(table, kind_to_text(change->kind));
}

static CadTable *
make_table(const CadrageReport *report)
{
	g_autofree char *weeks = cad_weeks_name(report, FALSE);
	g_autofree char *caption = g_strdup_printf(_("Matches of the articles of %s, as counted "
						     "then and by the lexicons now in force"),
						   weeks);
	CadTable *table = cad_table_new(caption);
	guint outlet = G_MAXUINT;

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("term"), FALSE);
	cad_table_add_column(table, _("then"), TRUE);
	cad_table_add_column(table, _("now"), TRUE);
	cad_table_add_column(table, _("term or category"), FALSE);
	for (guint i = 0; i < MIN(cadrage_weekly_get_n_lexicon_changes(report->weekly), MAX_LISTED);
	     i++) {
		const CadrageLexiconChange *change =
			cadrage_weekly_get_lexicon_change(report->weekly, i);

		if (change->outlet != outlet)
			cad_table_begin_group(table);
		outlet = change->outlet;
		add_change(report, table, change);
	}
	return table;
}

/* The week before is counted by the lexicons in force, whatever was counted then: what differs
 * is the lexicons', not the outlets'. */
void
cad_report_add_lexicon_changes(CadrageReport *report)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n_former = cadrage_weekly_get_n_former(report->weekly);
	const guint n = cadrage_weekly_get_n_lexicon_changes(report->weekly);
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *count = cad_format_count(language, n_former);
	CadSection *section =
		cad_report_add_section(report, "lexicon-changes", _("What the lexicons changed"));

	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup(_("All weeks of this report are counted by the lexicons in force; "
				   "none of its changes comes from a change of theirs.")));
	if (n_former == 0) {
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup_printf(_("No article of %s was counted by other lexicons: "
						  "there is nothing to set beside them."),
						before));
		return;
	}
	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		g_strdup_printf(cad_translate_count(
					"%s article of %s was counted by other lexicons, too.",
					"%s articles of %s were counted by other lexicons, too.",
					n_former),
				count, before));
	if (n > 0)
		cad_section_add_table(section, make_table(report));
	else
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup(_("Their counts are the same.")));
	if (n > MAX_LISTED)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(language, "%s more is in the JSON output.",
					      "%s more are in the JSON output.", n - MAX_LISTED));
}
