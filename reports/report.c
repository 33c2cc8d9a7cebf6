#include "config.h"

#include <string.h>

#include "reports/model.h"
#include "reports/phrase-book.h"
#include "reports/weeks.h"

/* Bytes of file names repeated under a table. */
#define MAX_INPUTS_SHOWN 60

/* Outlets named in a title; the others are counted. */
#define MAX_TITLE_NAMES 4

static char *
make_title(const CadrageReport *report)
{
	const guint n = cadrage_comparison_get_n_outlets(report->comparison);
	GString *title = g_string_new(NULL);

	if (n == 0)
		return g_strdup(_("No article to compare"));
	for (guint i = 0; i < MIN(n, MAX_TITLE_NAMES); i++)
		g_string_append_printf(title, "%s%s", i > 0 ? ", " : "",
				       cad_report_get_outlet_name(report, i));
	if (n > MAX_TITLE_NAMES)
		g_string_append_printf(
			title,
			cad_translate_count(" and %u other", " and %u others", n - MAX_TITLE_NAMES),
			n - MAX_TITLE_NAMES);
	return g_string_free(title, FALSE);
}

static guint64
count_tokens(const CadrageComparison *comparison)
{
	guint64 n_tokens = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		n_tokens +=
			cadrage_comparison_get_outlet(comparison, i)->n_tokens[CADRAGE_COLUMN_ALL];
	return n_tokens;
}

static guint
count_documents(const CadrageComparison *comparison)
{
	guint n_documents = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		n_documents += cadrage_comparison_get_outlet(comparison, i)->n_documents;
	return n_documents;
}

/* Where the articles come from. */
static char *
describe_scope(const CadrageReport *report)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageScope *scope = &report->options.scope;
	const guint n = scope->is_store ? scope->n_selected
					: cadrage_comparison_get_n_documents(report->comparison);
	g_autofree char *count = cad_format_count(language, n);
	g_autofree char *stored = cad_format_count(language, scope->n_stored);
	g_autofree char *inputs = NULL;

	if (scope->is_store)
		/* Translators: of how many articles of the store how many were asked for. */
		return g_strdup_printf(
			cad_translate_count("selection of the store, %s of %s article",
					    "selection of the store, %s of %s articles",
					    scope->n_stored),
			count, stored);
	inputs = g_strdup_printf(cad_translate_count("%s input read", "%s inputs read", n), count);
	return g_strdup_printf(_("%s, nothing stored"), inputs);
}

/* What did not fit, or might not have; NULL for nothing. */
static char *
describe_left_out(const CadrageReport *report)
{
	const CadrageScope *scope = &report->options.scope;
	const guint n = scope->is_store ? scope->n_undated : scope->n_left_out;
	g_autofree char *count = cad_format_count(report->options.language, n);

	if (n == 0)
		return NULL;
	if (n == scope->n_undated)
		return g_strdup_printf(
			cad_translate_count("%s article without a certain day left out",
					    "%s articles without a certain day left out", n),
			count);
	return g_strdup_printf(
		cad_translate_count("%s article left out", "%s articles left out", n), count);
}

static char *
make_subtitle(const CadrageReport *report)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n = count_documents(report->comparison);
	g_autofree char *documents = cad_format_count(language, n);
	g_autofree char *tokens = cad_say_tokens(language, count_tokens(report->comparison));
	g_autofree char *scope = describe_scope(report);
	g_autofree char *left_out = describe_left_out(report);
	g_autofree char *compared = g_strdup_printf(
		cad_translate_count("%s article compared", "%s articles compared", n), documents);

	/* Translators: articles compared, tokens; where they are from. */
	if (!left_out)
		return g_strdup_printf(_("%s, %s; %s"), compared, tokens, scope);
	/* Translators: articles compared, tokens; where they are from; what was left out. */
	return g_strdup_printf(_("%s, %s; %s; %s"), compared, tokens, scope, left_out);
}

static CadrageMeasured **
copy_measured(CadrageMeasured *const *measured)
{
	GPtrArray *copies = g_ptr_array_new();

	for (gsize i = 0; measured && measured[i]; i++)
		g_ptr_array_add(copies, cadrage_measured_ref(measured[i]));
	g_ptr_array_add(copies, NULL);
	return (CadrageMeasured **)g_ptr_array_free(copies, FALSE);
}

static void
free_measured(CadrageMeasured *const *measured)
{
	for (gsize i = 0; measured && measured[i]; i++)
		cadrage_measured_unref(measured[i]);
	g_free((void *)measured);
}

static void
copy_options(CadrageReport *report, const CadrageReportOptions *options)
{
	const CadrageReportOptions defaults = CADRAGE_REPORT_OPTIONS_INIT;

	report->options = options ? *options : defaults;
	report->options.title = g_strdup(report->options.title);
	report->options.command = g_strdup(report->options.command);
	report->options.inputs = g_strdup(report->options.inputs);
	report->options.outlets = g_strdup(report->options.outlets);
	report->options.outlets_hash = g_strdup(report->options.outlets_hash);
	report->options.trend_command = g_strdup(report->options.trend_command);
	report->options.measured = copy_measured(report->options.measured);
	report->options.keyness.target = g_strdup(report->options.keyness.target);
	report->options.keyness.reference = g_strdup(report->options.keyness.reference);
}

/* Sections in their order, ended by NULL. */
typedef void (*SectionFunc)(CadrageReport *report);

static const SectionFunc comparison_sections[] = {
	cad_report_add_summary,
	cad_report_add_coverage,
	cad_report_add_naming,
	cad_report_add_ladders,
	cad_report_add_categories,
	cad_report_add_terms,
	cad_report_add_places,
	cad_report_add_weights,
	cad_report_add_words,
	cad_report_add_passages,
	cad_report_add_inputs,
	cad_report_add_method,
	NULL,
};

/* A report of a week that has no week to speak of. */
static const SectionFunc undated_sections[] = {
	cad_report_add_summary,	  cad_report_add_coverage, cad_report_add_inputs,
	cad_report_add_naming,	  cad_report_add_ladders,  cad_report_add_categories,
	cad_report_add_evolution, cad_report_add_terms,	   cad_report_add_words,
	cad_report_add_passages,  cad_report_add_method,   NULL,
};

static const SectionFunc weekly_sections[] = {
	cad_report_add_summary,
	cad_report_add_coverage,
	cad_report_add_naming,
	cad_report_add_ladders,
	cad_report_add_categories,
	cad_report_add_evolution,
	cad_report_add_terms,
	cad_report_add_words,
	cad_report_add_passages,
	cad_report_add_lexicon_changes,
	cad_report_add_inputs,
	cad_report_add_method,
	NULL,
};

static const SectionFunc trend_sections[] = {
	cad_report_add_trends,
	cad_report_add_method,
	NULL,
};

static CadrageReport *
report_new(CadrageComparison *comparison, CadrageWeekly *weekly,
	   const CadrageReportOptions *options)
{
	CadrageReport *report = g_atomic_rc_box_new0(CadrageReport);

	report->comparison = cadrage_comparison_ref(comparison);
	report->weekly = weekly ? cadrage_weekly_ref(weekly) : NULL;
	copy_options(report, options);
	report->sections = g_ptr_array_new_with_free_func((GDestroyNotify)cad_section_free);
	report->names = g_string_chunk_new(256);
	report->subtitle = make_subtitle(report);
	return report;
}

static void
add_sections(CadrageReport *report, const SectionFunc *sections)
{
	while (*sections)
		(*sections++)(report);
}

CadrageReport *
cadrage_report_new(CadrageComparison *comparison, const CadrageReportOptions *options)
{
	CadrageReport *report = report_new(comparison, NULL, options);

	report->title = options && options->title ? g_strdup(options->title) : make_title(report);
	add_sections(report, report->options.is_undated ? undated_sections : comparison_sections);
	return report;
}

CadrageReport *
cadrage_report_new_weekly(CadrageWeekly *weekly, const CadrageReportOptions *options)
{
	CadrageReport *report = report_new(cadrage_weekly_get_comparison(weekly), weekly, options);
	g_autofree char *weeks = cad_weeks_name(report, TRUE);
	g_autofree char *subject =
		options && options->title ? g_strdup(options->title) : make_title(report);

	/* Translators: outlets, or the title given: week 2015-W47, from 16 to 22 November 2015. */
	report->title = g_strdup_printf(_("%s: %s"), subject, weeks);
	add_sections(report, weekly_sections);
	return report;
}

CadrageReport *
cadrage_report_new_trend(CadrageWeekly *weekly, const CadrageReportOptions *options)
{
	CadrageReport *report = report_new(cadrage_weekly_get_comparison(weekly), weekly, options);

	report->title = options && options->title ? g_strdup(options->title)
						  : cad_weeks_name_series(report);
	g_free(report->subtitle);
	report->subtitle = cad_weeks_describe_size(report);
	add_sections(report, trend_sections);
	return report;
}

CadrageReport *
cadrage_report_ref(CadrageReport *report)
{
	return g_atomic_rc_box_acquire(report);
}

static void
clear_report(void *data)
{
	CadrageReport *report = data;

	cadrage_comparison_unref(report->comparison);
	cadrage_weekly_unref(report->weekly);
	g_free((char *)report->options.title);
	g_free((char *)report->options.command);
	g_free((char *)report->options.inputs);
	g_free((char *)report->options.outlets);
	g_free((char *)report->options.outlets_hash);
	g_free((char *)report->options.trend_command);
	free_measured(report->options.measured);
	g_free((char *)report->options.keyness.target);
	g_free((char *)report->options.keyness.reference);
	g_free(report->title);
	g_free(report->subtitle);
	g_ptr_array_unref(report->sections);
	g_string_chunk_free(report->names);
}

void
cadrage_report_unref(CadrageReport *report)
{
	if (report)
		g_atomic_rc_box_release_full(report, clear_report);
}

CadSection *
cad_report_add_section(CadrageReport *report, const char *id, const char *title)
{
	CadSection *section = cad_section_new(id, title);

	g_ptr_array_add(report->sections, section);
	return section;
}

const char *
cad_report_get_category_title(const CadrageReport *report, guint row)
{
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);
	const char *title = cadrage_lexicons_get_category_title(
		cadrage_comparison_get_lexicons(report->comparison), place->category,
		cad_language_to_code(report->options.language));
	g_autofree char *base = NULL;

	if (!place->is_base)
		return title;
	/* Translators: a category, such as "Delegitimising labels". */
	base = g_strdup_printf(_("%s, without terms found in these articles"), title);
	return g_string_chunk_insert_const(report->names, base);
}

const char *
cad_report_get_category_id(const CadrageReport *report, guint row)
{
	g_autofree char *id = cad_row_make_category_id(report->comparison, row);

	return g_string_chunk_insert_const(report->names, id);
}

char *
cad_row_make_category_id(const CadrageComparison *comparison, guint row)
{
	const CadrageRow *place = cadrage_comparison_get_row(comparison, row);

	return g_strconcat(cadrage_lexicons_get_category_id(
				   cadrage_comparison_get_lexicons(comparison), place->category),
			   place->is_base ? " (base)" : NULL, NULL);
}

guint
cad_report_get_colour(const CadrageReport *report, guint outlet)
{
	for (guint i = 0; report->weekly && i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		if (cadrage_weekly_get_outlet(report->weekly, i)->compared == outlet)
			return i;
	return outlet;
}

const char *
cad_report_get_outlet_name(const CadrageReport *report, guint outlet)
{
	return cadrage_comparison_get_outlet(report->comparison, outlet)->name;
}

const char *
cadrage_report_name_rest(void)
{
	return _("all others");
}

gboolean
cad_report_shows_inputs(const CadrageReport *report)
{
	return report->options.inputs && strlen(report->options.inputs) <= MAX_INPUTS_SHOWN;
}

/* Many long names under every table would bury the figures; the last section has them all. */
const char *
cad_report_get_inputs(const CadrageReport *report)
{
	return cad_report_shows_inputs(report) ? report->options.inputs : _("FILES");
}

void
cad_report_append_inputs(const CadrageReport *report, GString *command, gboolean with_outlets)
{
	const char *inputs = cad_report_get_inputs(report);

	if (with_outlets && report->options.outlets && *report->options.outlets) {
		g_string_append_printf(command, " %s", report->options.outlets);
		g_string_truncate(command, command->len - 1);
	}
	if (*inputs)
		g_string_append_printf(command, " %s", inputs);
}

/* The others have no name that a command knows. */
static gboolean
is_rest(const CadrageReport *report, guint outlet)
{
	return cadrage_comparison_get_options(report->comparison)->targets &&
	       g_str_has_prefix(cadrage_comparison_get_outlet(report->comparison, outlet)->id,
				CADRAGE_REST);
}

char *
cad_report_make_kwic_command(const CadrageReport *report, guint row, guint outlet)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);
	g_autofree char *query = g_strconcat(
		"@", cadrage_lexicons_get_category_id(lexicons, place->category),
		place->label == G_MAXUINT ? NULL : "/",
		place->label == G_MAXUINT ? NULL
					  : cadrage_lexicons_get_label(lexicons, place->label),
		NULL);
	GString *command = g_string_new("cadrage kwic ");
	const gboolean is_plain = !strpbrk(query, " '\"$`\\!*?[](){}<>|&;#~");

	g_autofree char *quoted = is_plain ? g_strdup(query) : g_shell_quote(query);

	g_string_append(command, quoted);
	if (outlet != G_MAXUINT && !is_rest(report, outlet)) {
		g_autofree char *id = g_shell_quote(
			cadrage_comparison_get_outlet(report->comparison, outlet)->id);

		g_string_append_printf(command, " --outlet %s", id);
	}
	cad_report_append_inputs(report, command, outlet == G_MAXUINT);
	return g_string_free(command, FALSE);
}
