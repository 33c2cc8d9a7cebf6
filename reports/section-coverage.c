#include "config.h"

#include "reports/model.h"
#include "reports/phrase-book.h"
#include "reports/provenance.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* All documents are listed up to here; of more, those that a reader should know something of. */
#define MAX_LISTED_WHOLE 40
#define MAX_LISTED	 200

#define MIN_OUTLIER_MATCHES	 20
#define OUTLIER_TOKENS_PER_MATCH 4

static char *
make_dates(const CadrageOutletSummary *outlet)
{
	if (outlet->n_documents == 0)
		return g_strdup("–");
	if (!outlet->first_date)
		return g_strdup(_("none is sure"));
	if (g_strcmp0(outlet->first_date, outlet->last_date) == 0)
		return g_strdup(outlet->first_date);
	return g_strdup_printf(_("%s to %s"), outlet->first_date, outlet->last_date);
}

/* "2015-11-16/22", as ISO 8601 has it. */
static char *
make_brief_dates(const CadrageOutletSummary *outlet)
{
	const char *first = outlet->first_date, *last = outlet->last_date;
	gsize same = 0;

	if (!first || g_str_equal(first, last))
		return make_dates(outlet);
	while (first[same] == last[same])
		same++;
	while (same > 0 && last[same - 1] != '-')
		same--;
	return g_strdup_printf("%s/%s", first, last + same);
}

static void
take_dates(CadTable *table, const CadrageOutletSummary *outlet)
{
	g_autofree char *dates = make_dates(outlet);
	g_autofree char *brief = make_brief_dates(outlet);

	cad_table_add_named(table, dates, brief);
}

/* Takes @remark; says it where there is anything to say. */
static void
append_remark(GString *text, char *remark, guint n)
{
	if (n > 0)
		g_string_append_printf(text, "%s%s", text->len > 0 ? _("; ") : "", remark);
	g_free(remark);
}

static char *
make_remarks(const CadrageReport *report, const CadrageOutletSummary *outlet)
{
	const CadrageReportLanguage language = report->options.language;
	GString *text = g_string_new(NULL);

	append_remark(text,
		      cad_say_count(language, "%s article without a sure date",
				    "%s articles without a sure date", outlet->n_undated),
		      outlet->n_undated);
	append_remark(text,
		      cad_say_count(language, "%s repeat left out", "%s repeats left out",
				    outlet->n_repeats),
		      outlet->n_repeats);
	append_remark(text,
		      cad_say_count(language, "%s copy of its own articles",
				    "%s copies of its own articles", outlet->n_copies),
		      outlet->n_copies);
	append_remark(text,
		      cad_say_count(language, "%s article that others carry, too",
				    "%s articles that others carry, too", outlet->n_shared),
		      outlet->n_shared);
	append_remark(text,
		      cad_say_count(language, "%s of these left out", "%s of these left out",
				    outlet->n_left_out),
		      outlet->n_left_out);
	return g_string_free(text, FALSE);
}

static void
take(CadTable *table, char *text)
{
	cad_table_take_cell(table, text, (CadAnchor)CAD_ANCHOR_NONE, FALSE);
}

/* How much of an outlet's words is its own, paraphrase and quotation, in per cent. */
static char *
make_voices(const CadrageReport *report, const CadrageOutletSummary *outlet)
{
	const CadrageReportLanguage language = report->options.language;
	const double all = (double)outlet->n_tokens[CADRAGE_COLUMN_ALL];
	const double paraphrase = (double)outlet->n_tokens[CADRAGE_COLUMN_PARAPHRASE];
	const double quoted = (double)outlet->n_tokens[CADRAGE_COLUMN_QUOTED];
	g_autofree char *last = all > 0 ? cad_format_share(language, quoted / all) : NULL;
	g_autofree char *middle =
		all > 0 ? cad_format_number(language, 100 * paraphrase / all, 0) : NULL;
	g_autofree char *first =
		all > 0 ? cad_format_number(language, 100 * (all - paraphrase - quoted) / all, 0)
			: NULL;

	return all > 0 ? g_strdup_printf("%s/%s/%s", first, middle, last) : g_strdup("–");
}

/* Voices are told by rules, and rules err. */
static void
add_voice_error(CadSection *section)
{
	const CadrageVoiceError error = cadrage_attribution_get_error();

	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		g_strdup_printf(_("Voices are told by rules. Of French ones read one by one, %u of "
				  "%u quotations and %u of %u paraphrases were wrong; more: "
				  "cadrage-methods(7)."),
				error.n_quotations_wrong, error.n_quotations,
				error.n_paraphrases_wrong, error.n_paraphrases));
}

static gboolean
has_copies(const CadrageReport *report)
{
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const CadrageOutletSummary *outlet =
			cadrage_comparison_get_outlet(report->comparison, i);

		if (outlet->n_copies + outlet->n_shared > 0)
			return TRUE;
	}
	return FALSE;
}

static void
add_copies(const CadrageReport *report, CadSection *section)
{
	const CadrageCopyUse use = cadrage_comparison_get_options(report->comparison)->copies;

	if (!has_copies(report))
		return;
	if (use == CADRAGE_COPIES_WITHOUT)
		cad_section_add(section, CAD_BLOCK_WARNING,
				g_strdup(_("Copies are left out: all articles of a text that "
					   "several outlets carry, and of copies within an outlet "
					   "all but the first.")));
	else
		cad_section_add(section, CAD_BLOCK_WARNING,
				g_strdup(_("A text and its copies in an outlet count as one "
					   "independent article in intervals, tests and floors, "
					   "and a text that two outlets carry as none between "
					   "them; the rates have all. Without copies: --copies "
					   "without.")));
}

static void
add_outlet(const CadrageReport *report, CadTable *table, const CadrageOutletSummary *outlet,
	   char *remarks)
{
	const CadrageReportLanguage language = report->options.language;

	cad_table_add_text(table, outlet->name);
	take(table, cad_format_count(language, outlet->n_documents));
	if (has_copies(report))
		take(table, cad_format_count(language, outlet->n_units));
	take(table, cad_format_count(language, outlet->n_tokens[CADRAGE_COLUMN_ALL]));
	take(table, make_voices(report, outlet));
	take_dates(table, outlet);
	take(table, remarks);
}

/* An outlet of other weeks is one to be missed in this one. */
static void
add_week_outlet(const CadrageReport *report, CadTable *table, guint index)
{
	const CadrageWeeklyOutlet *outlet = cadrage_weekly_get_outlet(report->weekly, index);
	const CadrageOutletSummary *summary =
		outlet->compared == G_MAXUINT
			? NULL
			: cadrage_comparison_get_outlet(report->comparison, outlet->compared);
	const CadrageOutletSummary none = {.name = outlet->name};
	g_autofree char *remarks = summary ? make_remarks(report, summary) : g_strdup("");
	g_autofree char *weeks = cad_weeks_describe_outlet(report, index);

	add_outlet(report, table, summary ? summary : &none,
		   g_strconcat(remarks, *remarks ? _("; ") : "", weeks, NULL));
}

static void
add_outlets(const CadrageReport *report, CadSection *section)
{
	CadTable *table = cad_table_new(NULL);

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("articles"), TRUE);
	if (has_copies(report))
		cad_table_add_column(table, _("independent"), TRUE);
	cad_table_add_column(table, _("tokens"), TRUE);
	cad_table_add_column(table, _("own/para/quoted"), TRUE);
	cad_table_add_column(table, _("dates"), FALSE);
	cad_table_add_column(table, _("to know"), FALSE);
	for (guint i = 0; report->weekly && i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		add_week_outlet(report, table, i);
	for (guint i = 0;
	     !report->weekly && i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const CadrageOutletSummary *outlet =
			cadrage_comparison_get_outlet(report->comparison, i);

		add_outlet(report, table, outlet, make_remarks(report, outlet));
	}
	if (cad_table_get_n_rows(table) > 0)
		cad_section_add_table(section, table);
	else
		cad_table_free(table);
	add_copies(report, section);
	add_voice_error(section);
}

static const char *
status_to_text(CadrageStatus status)
{
	switch (status) {
	case CADRAGE_STATUS_COUNTED:
		return _("counted");
	case CADRAGE_STATUS_REPEAT:
		return _("repeat, not counted");
	case CADRAGE_STATUS_NO_OUTLET:
		return _("no outlet, not counted");
	case CADRAGE_STATUS_NOT_COVERED:
		return _("language not covered");
	case CADRAGE_STATUS_COPY:
		return _("copy, not counted");
	case CADRAGE_STATUS_REFUSED:
	default:
		return _("refused");
	}
}

static void
append_note(GString *notes, char *note)
{
	g_string_append_printf(notes, "%s%s", notes->len > 0 ? _("; ") : "", note);
	g_free(note);
}

static char *
make_notes(const CadrageDocumentSummary *document)
{
	const CadDateProvenance date = {
		.reliability = document->date_reliability,
		.evidence = document->date_evidence,
		.passage = document->date_passage,
		.candidates = (const char *const *)document->date_candidates,
	};
	GString *notes = g_string_new(NULL);

	if (document->status == CADRAGE_STATUS_REFUSED || document->status == CADRAGE_STATUS_REPEAT)
		append_note(notes, g_strdup(document->reason));
	if (document->copy_of)
		append_note(notes, g_strdup_printf(_("copy of %s"), document->copy_of));
	if (document->status == CADRAGE_STATUS_NOT_COVERED)
		append_note(notes, g_strdup_printf(_("language: %s"), document->language));
	if (document->status != CADRAGE_STATUS_REFUSED) {
		append_note(notes, cad_provenance_describe_outlet(document->outlet_evidence,
								  document->outlet_passage));
		append_note(notes, cad_provenance_describe_date(&date));
	}
	for (gsize i = 0; document->notices && document->notices[i]; i++)
		append_note(notes, g_strdup(document->notices[i]));
	return g_string_free(notes, FALSE);
}

static gboolean
is_worth_listing(const CadrageDocumentSummary *document)
{
	return document->status != CADRAGE_STATUS_COUNTED || document->copy_of ||
	       (document->notices && document->notices[0]);
}

static void
add_document(const CadrageReport *report, CadTable *table, const CadrageDocumentSummary *document)
{
	const CadrageReportLanguage language = report->options.language;

	cad_table_add_text(table, document->id);
	cad_table_add_text(table, document->outlet == G_MAXUINT
					  ? "–"
					  : cad_report_get_outlet_name(report, document->outlet));
	take(table, cad_format_count(language, document->n_tokens));
	cad_table_add_text(table, document->date ? document->date : "–");
	cad_table_add_text(table, status_to_text(document->status));
	take(table, make_notes(document));
}

/* An article in which so many words are matches is no ordinary news: one match in four tokens, and
 * enough of them not to be a short text. */
static gboolean
is_outlier(const CadrageDocumentSummary *document)
{
	return document->status == CADRAGE_STATUS_COUNTED &&
	       document->n_matches >= MIN_OUTLIER_MATCHES &&
	       document->n_matches >= document->n_tokens / OUTLIER_TOKENS_PER_MATCH;
}

static void
add_outliers(const CadrageReport *report, CadSection *section)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageComparison *comparison = report->comparison;

	for (guint i = 0; i < cadrage_comparison_get_n_documents(comparison); i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(comparison, i);

		if (!is_outlier(document))
			continue;
		g_autofree char *matches =
			cad_say_count(language, "%s match", "%s matches", document->n_matches);
		g_autofree char *tokens = cad_say_tokens(language, document->n_tokens);

		cad_section_add(section, CAD_BLOCK_WARNING,
				g_strdup_printf(_("Outlier: %s has %s in %s, which no "
						  "ordinary article has; it weighs on every figure "
						  "of its outlet."),
						document->id, matches, tokens));
	}
}

/* A term that ran out of its budget in an article is not counted there, which is no zero. */
static void
add_uncounted(const CadrageReport *report, CadSection *section)
{
	const CadrageComparison *comparison = report->comparison;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);

	for (guint row = 0; row < cadrage_comparison_get_n_rows(comparison); row++) {
		const guint label = cadrage_comparison_get_row(comparison, row)->label;
		guint n = 0;

		if (label == G_MAXUINT)
			continue;
		for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
			n += cadrage_comparison_get_cell(comparison, i, row, CADRAGE_COLUMN_ALL)
				     ->n_uncounted;
		if (n > 0)
			cad_section_add(
				section, CAD_BLOCK_WARNING,
				g_strdup_printf(cad_translate_count(
							"“%s” could not be counted in %u article "
							"(pattern too slow); it is left out of "
							"that term's figures.",
							"“%s” could not be counted in %u articles "
							"(pattern too slow); they are left out of "
							"that term's figures.",
							n),
						cadrage_lexicons_get_label(lexicons, label), n));
	}
}

/* Matches of terms with dates, in articles that have none for certain: they may be out of time. */
static void
add_undated_matches(const CadrageReport *report, CadSection *section)
{
	const CadrageComparison *comparison = report->comparison;
	guint64 n = 0;

	for (guint row = 0; row < cadrage_comparison_get_n_rows(comparison); row++)
		for (guint i = 0; !cad_report_is_total(report, row) &&
				  i < cadrage_comparison_get_n_outlets(comparison);
		     i++)
			n += cadrage_comparison_get_cell(comparison, i, row, CADRAGE_COLUMN_ALL)
				     ->n_undated;
	if (n > 0)
		cad_section_add(section, CAD_BLOCK_WARNING,
				cad_say_count(report->options.language,
					      "%s match is of a term with dates in an article "
					      "without a sure one: date unknown; it is counted.",
					      "%s matches are of terms with dates in articles "
					      "without a sure one: date unknown; they are counted.",
					      (guint)MIN(n, G_MAXUINT)));
}

void
cad_report_add_coverage(CadrageReport *report)
{
	CadSection *section =
		cad_report_add_section(report, "coverage", _("What this report covers"));
	guint n_undated = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		n_undated += cadrage_comparison_get_outlet(report->comparison, i)->n_undated;
	add_outlets(report, section);
	if (n_undated > 0)
		cad_section_add(section, CAD_BLOCK_WARNING,
				cad_say_count(report->options.language,
					      "%s article has no sure date; it is compared "
					      "here, but cannot be placed in a week.",
					      "%s articles have no sure date; they are "
					      "compared here, but cannot be placed in a "
					      "week.",
					      n_undated));
	if (report->weekly)
		cad_weeks_add_coverage(report, section);
	add_outliers(report, section);
	add_uncounted(report, section);
	add_undated_matches(report, section);
}

void
cad_report_add_inputs(CadrageReport *report)
{
	const CadrageComparison *comparison = report->comparison;
	const guint n = cadrage_comparison_get_n_documents(comparison);
	CadTable *table = cad_table_new(
		n > MAX_LISTED_WHOLE ? _("Inputs with something to know")
				     : _("Inputs, and what their outlet and date rest on"));
	CadSection *section;
	guint n_left_out = 0;

	cad_table_add_column(table, _("input"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("tokens"), TRUE);
	cad_table_add_column(table, _("date"), FALSE);
	cad_table_add_column(table, _("status"), FALSE);
	cad_table_add_column(table, _("evidence"), FALSE);
	for (guint i = 0; i < n; i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(comparison, i);

		if (n > MAX_LISTED_WHOLE && !is_worth_listing(document))
			continue;
		if (cad_table_get_n_rows(table) < MAX_LISTED)
			add_document(report, table, document);
		else
			n_left_out++;
	}
	if (cad_table_get_n_rows(table) == 0) {
		cad_table_free(table);
		return;
	}
	section = cad_report_add_section(report, "inputs", _("Inputs"));
	cad_section_add_table(section, table);
	if (n_left_out > 0)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				cad_say_count(report->options.language,
					      "%s more is in the JSON output.",
					      "%s more are in the JSON output.", n_left_out));
}
