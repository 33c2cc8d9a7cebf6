#include "config.h"

#include "reports/phrase-book.h"
#include "reports/provenance.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* Articles without a sure date that are listed. */
#define MAX_UNDATED 40

#define N_EVIDENCES (CADRAGE_EVIDENCE_NONE + 1)

static void
append(GString *text, const char *more)
{
	g_string_append_printf(text, "%s%s", text->len > 0 ? _("; ") : "", more);
}

static CadrageWeekStatus
get_status(const CadrageReport *report, guint outlet, guint week)
{
	return cadrage_weekly_get_point(report->weekly, outlet, 0, week)->status;
}

static void
append_weeks(const CadrageReport *report, GString *text, guint outlet)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n_weeks = cadrage_weekly_get_n_weeks(report->weekly);
	guint counts[CADRAGE_N_WEEK_STATUSES] = {0};
	g_autofree char *with = NULL;

	for (guint week = 0; week < n_weeks; week++)
		counts[get_status(report, outlet, week)]++;
	with = g_strdup_printf(cad_translate_count("articles in %u of %u week",
						   "articles in %u of %u weeks", n_weeks),
			       counts[CADRAGE_WEEK_COUNTED] + counts[CADRAGE_WEEK_NOT_COVERED],
			       n_weeks);
	append(text, with);
	if (counts[CADRAGE_WEEK_EMPTY] > 0) {
		g_autofree char *empty =
			cad_say_count(language, "nothing published in %s",
				      "nothing published in %s", counts[CADRAGE_WEEK_EMPTY]);

		append(text, empty);
	}
	if (counts[CADRAGE_WEEK_NOT_COLLECTED] > 0) {
		g_autofree char *missing = cad_say_count(language, "nothing collected in %s",
							 "nothing collected in %s",
							 counts[CADRAGE_WEEK_NOT_COLLECTED]);

		append(text, missing);
	}
}

/* What the dates of the outlet's articles rest on, by kind. */
static void
append_dates(const CadrageReport *report, GString *text, guint compared)
{
	const guint n_documents = cadrage_comparison_get_n_documents(report->comparison);
	guint counts[N_EVIDENCES] = {0};

	for (guint i = 0; i < n_documents; i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(report->comparison, i);

		if (document->outlet == compared && document->status == CADRAGE_STATUS_COUNTED)
			counts[document->date_evidence]++;
	}
	for (guint i = 0; i < N_EVIDENCES; i++) {
		if (counts[i] == 0)
			continue;
		const CadDateProvenance date = {CADRAGE_RELIABILITY_EXACT, (CadrageEvidence)i, NULL,
						NULL};
		g_autofree char *by = cad_provenance_describe_date(&date);
		g_autofree char *note = g_strdup_printf(_("%s: %u"), by, counts[i]);

		append(text, note);
	}
}

char *
cad_weeks_describe_outlet(const CadrageReport *report, guint outlet)
{
	GString *text = g_string_new(NULL);
	const CadrageWeeklyOutlet *summary = cadrage_weekly_get_outlet(report->weekly, outlet);

	if (summary->compared == G_MAXUINT)
		append(text, cadrage_weekly_get_options(report->weekly)->rolling == 1
				     ? _("no article this week (this is not a zero)")
				     : _("no article in these weeks (this is not a zero)"));
	append_weeks(report, text, outlet);
	if (summary->compared != G_MAXUINT)
		append_dates(report, text, summary->compared);
	return g_string_free(text, FALSE);
}

static const char *
name_outlet(const CadrageReport *report, const char *id)
{
	for (guint i = 0; id && i < cadrage_weekly_get_n_outlets(report->weekly); i++) {
		const CadrageWeeklyOutlet *outlet = cadrage_weekly_get_outlet(report->weekly, i);

		if (g_str_equal(outlet->id, id))
			return outlet->name;
	}
	return id ? id : "–";
}

static CadTable *
make_undated(const CadrageReport *report)
{
	const CadAnchor none = CAD_ANCHOR_NONE;
	CadTable *table = cad_table_new(_("Articles without a sure date, and why"));

	cad_table_add_column(table, _("input"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("date"), FALSE);
	for (guint i = 0; i < MIN(cadrage_weekly_get_n_undated(report->weekly), MAX_UNDATED); i++) {
		const CadrageUndated *undated = cadrage_weekly_get_undated(report->weekly, i);
		const CadDateProvenance date = {undated->date_reliability, undated->date_evidence,
						undated->date_passage, undated->date_candidates};

		cad_table_add_text(table, undated->id);
		cad_table_add_text(table, name_outlet(report, undated->outlet));
		cad_table_take_cell(table, cad_provenance_describe_date(&date), none, FALSE);
	}
	return table;
}

void
cad_weeks_add_coverage(const CadrageReport *report, CadSection *section)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n_undated = cadrage_weekly_get_n_undated(report->weekly);
	const guint n_outside = cadrage_weekly_get_n_outside(report->weekly);

	if (n_outside > 0)
		cad_section_add(
			section, CAD_BLOCK_PARAGRAPH,
			cad_say_count(language,
				      "%s article is of a week that is not looked at here.",
				      "%s articles are of weeks that are not looked at here.",
				      n_outside));
	if (n_undated == 0)
		return;
	cad_section_add(section, CAD_BLOCK_WARNING,
			cad_say_count(language,
				      "%s article has no sure date: it is in no week, and is left "
				      "out of every figure.",
				      "%s articles have no sure date: they are in no week, and are "
				      "left out of every figure.",
				      n_undated));
	cad_section_add_table(section, make_undated(report));
	if (n_undated > MAX_UNDATED)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(language, "%s more is in the JSON output.",
					      "%s more are in the JSON output.",
					      n_undated - MAX_UNDATED));
}
