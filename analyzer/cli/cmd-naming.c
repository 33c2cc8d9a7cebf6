#include "config.h"

#include <string.h>
#include <unistd.h>

#include "command.h"
#include "comparing.h"
#include "drawing.h"
#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char **categories;
	char *voice;
	char *by;
	char *copies;
	char *language;
	char *theme;
	gboolean pairs;
	gboolean chart;
} NamingOptions;

static void
naming_options_clear(NamingOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_strfreev(options->categories);
	g_free(options->voice);
	g_free(options->by);
	g_free(options->copies);
	g_free(options->language);
	g_free(options->theme);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NamingOptions, naming_options_clear)

/* In the order of CadrageGroup. */
static const char *const groups[] = {"outlet", "agency", NULL};

/* Who is named. */

static gboolean
is_naming(const CadrageLexicons *lexicons, guint category)
{
	return cadrage_lexicons_get_category_kind(lexicons, category) == CADRAGE_CATEGORY_NAMING;
}

static gboolean
is_same_name(const char *a, const char *b)
{
	g_autofree char *left = g_utf8_casefold(a, -1);
	g_autofree char *right = g_utf8_casefold(b, -1);

	return strcmp(left, right) == 0;
}

/* The nearest of the names and the naming sets. */
static void
report_unknown(const CadrageLexicons *lexicons, const char *name)
{
	g_autoptr(GPtrArray) known = g_ptr_array_new();
	g_autofree char *shown = cadrage_text_for_terminal(name);
	const char *nearest;

	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		if (is_naming(lexicons, i))
			g_ptr_array_add(known,
					(gpointer)cadrage_lexicons_get_category_id(lexicons, i));
	for (guint i = 0; i < cadrage_lexicons_get_n_labels(lexicons); i++)
		if (is_naming(lexicons, cadrage_lexicons_get_label_category(lexicons, i)))
			g_ptr_array_add(known, (gpointer)cadrage_lexicons_get_label(lexicons, i));
	g_ptr_array_add(known, NULL);
	nearest = cadrage_suggest(name, (const char *const *)known->pdata);
	if (g_file_test(name, G_FILE_TEST_EXISTS)) {
		g_printerr("cadrage naming: \"%s\" is a file; say first who is named, or say it "
			   "with --category\n",
			   shown);
		return;
	}
	g_printerr("cadrage naming: no lexicon in force names \"%s\"%s%s%s\n", shown,
		   nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		   nearest ? "\"?" : "");
}

/* The naming sets that @name is, or is one of the names of. */
static gboolean
find_sets(const CadrageLexicons *lexicons, const char *name, GPtrArray *sets)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++) {
		const char *id = cadrage_lexicons_get_category_id(lexicons, i);

		if (is_naming(lexicons, i) && strcmp(id, name) == 0)
			g_ptr_array_add(sets, g_strdup(id));
	}
	for (guint i = 0; i < cadrage_lexicons_get_n_labels(lexicons); i++) {
		const guint category = cadrage_lexicons_get_label_category(lexicons, i);
		const char *id = cadrage_lexicons_get_category_id(lexicons, category);

		if (is_naming(lexicons, category) &&
		    is_same_name(cadrage_lexicons_get_label(lexicons, i), name) &&
		    !g_ptr_array_find_with_equal_func(sets, id, g_str_equal, NULL))
			g_ptr_array_add(sets, g_strdup(id));
	}
	if (sets->len > 0)
		return TRUE;
	report_unknown(lexicons, name);
	return FALSE;
}

static gboolean
has_naming(const CadrageLexicons *lexicons)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		if (is_naming(lexicons, i))
			return TRUE;
	g_printerr("cadrage naming: no lexicon in force has a category of kind naming\n");
	return FALSE;
}

static void
add_all_sets(const CadrageLexicons *lexicons, GPtrArray *sets)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		if (is_naming(lexicons, i))
			g_ptr_array_add(sets,
					g_strdup(cadrage_lexicons_get_category_id(lexicons, i)));
}

/* The sets of --category, else those of the first argument, else all. @n_taken: (out): arguments
 * that are no files. */
static gboolean
choose_sets(const NamingOptions *options, const CadrageLexicons *lexicons, GPtrArray *sets,
	    guint *n_taken)
{
	char **arguments = options->inputs.arguments;

	*n_taken = 0;
	if (!has_naming(lexicons))
		return FALSE;
	for (gsize i = 0; options->categories && options->categories[i]; i++)
		if (!find_sets(lexicons, options->categories[i], sets))
			return FALSE;
	if (sets->len == 0 && arguments) {
		*n_taken = 1;
		return options_check_utf8((const char *const[]){arguments[0], NULL}) &&
		       find_sets(lexicons, arguments[0], sets);
	}
	if (sets->len == 0)
		add_all_sets(lexicons, sets);
	return TRUE;
}

/* What is shown. */

enum {
	FIELD_CATEGORY,
	FIELD_OUTLET,
	FIELD_NAME,
	FIELD_COUNT,
	FIELD_MENTIONS,
	FIELD_SHARE,
	FIELD_LO,
	FIELD_HI,
	FIELD_DOCUMENTS,
	FIELD_DOCUMENTS_WITH,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_CATEGORY] = {.name = "category", .max_width = 16},
	[FIELD_OUTLET] = {.name = "outlet", .max_width = 16},
	[FIELD_NAME] = {.name = "name", .max_width = 22},
	[FIELD_COUNT] = {.name = "count", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_MENTIONS] = {.name = "mentions", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_SHARE] = {.name = "share", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[FIELD_LO] = {.name = "share_lo",
		      .heading = "lo",
		      .type = CADRAGE_FIELD_NUMBER,
		      .digits = 2},
	[FIELD_HI] = {.name = "share_hi",
		      .heading = "hi",
		      .type = CADRAGE_FIELD_NUMBER,
		      .digits = 2},
	[FIELD_DOCUMENTS] = {.name = "documents",
			     .heading = "articles",
			     .type = CADRAGE_FIELD_INTEGER},
	[FIELD_DOCUMENTS_WITH] = {.name = "documents_with",
				  .heading = "with",
				  .type = CADRAGE_FIELD_INTEGER},
};

static gboolean
write_share(CadrageTableWriter *writer, const CadrageComparison *comparison, guint outlet,
	    guint row, guint64 n_mentions, GError **error)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const CadrageRow *place = cadrage_comparison_get_row(comparison, row);
	const CadrageCell *cell = cadrage_comparison_get_cell(
		comparison, outlet, row, cadrage_comparison_get_options(comparison)->column);
	const CadrageValue values[N_FIELDS] = {
		[FIELD_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
									     place->category)},
		[FIELD_OUTLET] = {.text = cadrage_comparison_get_outlet(comparison, outlet)->id},
		[FIELD_NAME] = {.text = cadrage_lexicons_get_label(lexicons, place->label)},
		[FIELD_COUNT] = {.integer = (gint64)cell->count},
		[FIELD_MENTIONS] = {.integer = (gint64)n_mentions},
		[FIELD_SHARE] = {.number = cell->share},
		[FIELD_LO] = {.number = cell->share_lo},
		[FIELD_HI] = {.number = cell->share_hi},
		[FIELD_DOCUMENTS] = {.integer = cell->n_documents},
		[FIELD_DOCUMENTS_WITH] = {.integer = cell->n_documents_with},
	};

	return cadrage_table_writer_add(writer, values, error);
}

/* Whether any outlet has the name. */
static gboolean
is_used(const CadrageComparison *comparison, guint row)
{
	const CadrageColumn column = cadrage_comparison_get_options(comparison)->column;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		if (cadrage_comparison_get_cell(comparison, i, row, column)->count > 0)
			return TRUE;
	return FALSE;
}

/* Names of the set in the outlet's language, with their shares; the set's total stands before. */
static gboolean
write_outlet(CadrageTableWriter *writer, const CadrageComparison *comparison, guint outlet,
	     gboolean with_unused, GError **error)
{
	const CadrageColumn column = cadrage_comparison_get_options(comparison)->column;
	guint64 n_mentions = 0;

	for (guint row = 0; row < cadrage_comparison_get_n_rows(comparison); row++) {
		const CadrageCell *cell =
			cadrage_comparison_get_cell(comparison, outlet, row, column);
		const CadrageRow *place = cadrage_comparison_get_row(comparison, row);

		if (place->label == G_MAXUINT)
			n_mentions = cell->count;
		else if (cell->is_covered && (with_unused || is_used(comparison, row)) &&
			 is_naming(cadrage_comparison_get_lexicons(comparison), place->category) &&
			 !write_share(writer, comparison, outlet, row, n_mentions, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
write_shares(const CadrageComparison *comparison, CadrageFormat format, gboolean raw_csv,
	     GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, stream);

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		if (!write_outlet(writer, comparison, i, format != CADRAGE_FORMAT_TEXT, error))
			return FALSE;
	return cadrage_table_writer_close(writer, error);
}

enum { PAIR_CATEGORY, PAIR_A, PAIR_B, PAIR_P, PAIR_Q, PAIR_VERDICT, PAIR_NEEDED, N_PAIR_FIELDS };

static const CadrageField pair_fields[N_PAIR_FIELDS] = {
	[PAIR_CATEGORY] = {.name = "category", .max_width = 16},
	[PAIR_A] = {.name = "outlet_a", .heading = "one", .max_width = 16},
	[PAIR_B] = {.name = "outlet_b", .heading = "other", .max_width = 16},
	[PAIR_P] = {.name = "p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[PAIR_Q] = {.name = "q", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[PAIR_VERDICT] = {.name = "verdict"},
	[PAIR_NEEDED] = {.name = "needed"},
};

/* Whether two outlets divide a set among its names in another way. */
static gboolean
write_verdicts(const CadrageComparison *comparison, GOutputStream *stream, GError **error)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const CadrageColumn column = cadrage_comparison_get_options(comparison)->column;
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		pair_fields, N_PAIR_FIELDS, CADRAGE_FORMAT_TEXT, FALSE, stream);

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(comparison, i);
		const CadrageRow *row = cadrage_comparison_get_row(comparison, pair->row);
		const CadrageValue values[N_PAIR_FIELDS] = {
			[PAIR_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
										    row->category)},
			[PAIR_A] = {.text = cadrage_comparison_get_outlet(comparison,
									  pair->outlet_a)
						    ->id},
			[PAIR_B] = {.text = cadrage_comparison_get_outlet(comparison,
									  pair->outlet_b)
						    ->id},
			[PAIR_P] = {.number = pair->p},
			[PAIR_Q] = {.number = pair->q},
			[PAIR_VERDICT] = {.text = cadrage_verdict_to_name(pair->verdict)},
			[PAIR_NEEDED] = {.text = pair->needed},
		};

		if (pair->column == column && row->label == G_MAXUINT &&
		    is_naming(lexicons, row->category) &&
		    !cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

/* A terminal shows the verdicts below the shares. */
static gboolean
write_all(CadrageReport *report, const CadrageComparison *comparison, const NamingOptions *options,
	  CadrageFormat format, GOutputStream *stream, GError **error)
{
	if (options->pairs)
		return cadrage_report_write_pairs(report, format, stream, error);
	if (!write_shares(comparison, format, options->format.raw_csv, stream, error))
		return FALSE;
	if (format != CADRAGE_FORMAT_TEXT || cadrage_comparison_get_n_outlets(comparison) < 2)
		return TRUE;
	return g_output_stream_write_all(stream, "\n", 1, NULL, NULL, error) &&
	       write_verdicts(comparison, stream, error);
}

static gboolean
read_comparison(const NamingOptions *options, CadrageComparisonOptions *comparison)
{
	const int group = options->by ? options_choose("--by", options->by, groups) : 0;

	if (group < 0 || !options_check_utf8((const char *const *)options->categories) ||
	    !options_choose_copies(options->copies, &comparison->copies))
		return FALSE;
	comparison->group = (CadrageGroup)group;
	return options_choose_column(options->voice, &comparison->column);
}

static Status
write_report(CadrageComparison *comparison, const NamingOptions *options,
	     CadrageReportOptions *report_options, CadrageFormat format, Status status)
{
	const DrawingOptions drawing = {"naming", options->format.output, options->theme,
					options->format.csv || options->format.raw_csv};
	g_autoptr(CadrageReport) report = cadrage_report_new(comparison, report_options);
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;

	if (options->chart)
		return drawing_write(report, &drawing,
				     cadrage_comparison_get_options(comparison)->categories[0],
				     status);
	output = output_new(options->format.output);
	if (!write_all(report, comparison, options, format, output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, status);
}

static Status
show_naming(const NamingOptions *options)
{
	CadrageComparisonOptions comparison_options = CADRAGE_COMPARISON_OPTIONS_INIT;
	CadrageReportOptions report_options = CADRAGE_REPORT_OPTIONS_INIT;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(GPtrArray) sets = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autoptr(GError) error = NULL;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	guint n_taken;
	Tally tally;

	if (!format_options_choose(&options->format, &format) ||
	    (options->chart && !drawing_check_format(&options->format, options->pairs)) ||
	    !read_comparison(options, &comparison_options) ||
	    !session_open(&session, &options->inputs) ||
	    !session_choose_language(&session, options->language, &report_options.language) ||
	    !choose_sets(options, session.lexicons, sets, &n_taken))
		return STATUS_FAILED;
	char **files = options->inputs.arguments ? options->inputs.arguments + n_taken : NULL;

	g_ptr_array_add(sets, NULL);
	comparison_options.categories = (const char *const *)sets->pdata;
	options_sort_files(files);
	comparison = cadrage_comparison_new(session.outlets, session.lexicons, &comparison_options,
					    &error);
	if (!comparison)
		return output_fail(error);
	if (!comparing_read(&session, &options->inputs, files, FALSE, comparison, &tally))
		return (Status)tally_to_status(&tally);
	cadrage_comparison_finish(comparison);
	report_options.scope = session.scope;
	report_options.raw_csv = options->format.raw_csv;
	report_options.width = output_get_width();
	report_options.use_colour = !options->format.output && output_use_colour(STDOUT_FILENO);
	return write_report(comparison, options, &report_options, format,
			    (Status)tally_to_status(&tally));
}

int
cmd_naming(char **argv)
{
	g_auto(NamingOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"category", 'c', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.categories,
		 "the naming set, by its id or one of its names (may be repeated)", "CATEGORY"},
		{"voice", 0, 0, G_OPTION_ARG_FILENAME, &options.voice,
		 "words that shares and verdicts are about", "wording|own|paraphrase|quoted|all"},
		{"by", 0, 0, G_OPTION_ARG_FILENAME, &options.by, "what stands side by side",
		 "outlet|agency"},
		{"copies", 0, 0, G_OPTION_ARG_FILENAME, &options.copies,
		 "count articles that are copies of others, or leave them out", "all|without"},
		{"pairs", 0, 0, G_OPTION_ARG_NONE, &options.pairs,
		 "one row a pair of outlets, with its test and verdict", NULL},
		{"chart", 0, 0, G_OPTION_ARG_NONE, &options.chart,
		 "as a picture: SVG, or what -o FILE.png or FILE.csv says", NULL},
		{"theme", 0, 0, G_OPTION_ARG_FILENAME, &options.theme, "colours of the picture",
		 "light|dark"},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the picture",
		 "en|fr"},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("naming", entries, &options.inputs, argv, &status))
		return status;
	return show_naming(&options);
}
