#include "config.h"

#include <string.h>

#include "command.h"
#include "drawing.h"
#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char *target;
	char *against;
	char *by;
	char *min_documents;
	char *min_count;
	char *limit;
	char *language;
	char *theme;
	gboolean keep_stop_words;
	gboolean chart;
} KeynessOptions;

static void
keyness_options_clear(KeynessOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->target);
	g_free(options->against);
	g_free(options->by);
	g_free(options->min_documents);
	g_free(options->min_count);
	g_free(options->limit);
	g_free(options->language);
	g_free(options->theme);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KeynessOptions, keyness_options_clear)

/* What stands for all other outlets. */
#define REST "rest"

/* In the order of CadrageGroup. */
static const char *const groups[] = {"outlet", "agency", NULL};

static gboolean
read_keyness(const KeynessOptions *options, CadrageKeynessOptions *keyness)
{
	const char *const ids[] = {options->target, options->target ? options->against : NULL,
				   NULL};
	guint64 min_documents = keyness->min_documents, min_count = keyness->min_count;
	guint64 limit = keyness->limit;

	if (!options_check_utf8(ids) ||
	    !options_read_uint("min-documents", options->min_documents, G_MAXUINT,
			       &min_documents) ||
	    !options_read_uint("min-count", options->min_count, G_MAXUINT, &min_count) ||
	    !options_read_uint("limit", options->limit, G_MAXUINT, &limit))
		return FALSE;
	keyness->target = options->target;
	keyness->reference = g_strcmp0(options->against, REST) == 0 ? NULL : options->against;
	keyness->min_documents = (guint)min_documents;
	keyness->min_count = (guint)min_count;
	keyness->limit = (guint)limit;
	keyness->keep_stop_words = options->keep_stop_words;
	return TRUE;
}

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	if (score)
		cadrage_comparison_add(payload, score);
	else
		cadrage_comparison_refuse(payload, refusal);
	return TRUE;
}

static Status
draw(const KeynessOptions *options, const Session *session, CadrageComparison *comparison,
     const CadrageKeynessOptions *keyness, Status status)
{
	const DrawingOptions drawing = {"keyness", options->format.output, options->theme,
					options->format.csv || options->format.raw_csv};
	CadrageReportOptions report_options = CADRAGE_REPORT_OPTIONS_INIT;
	g_autoptr(CadrageReport) report = NULL;

	if (!session_choose_language(session, options->language, &report_options.language))
		return STATUS_FAILED;
	report_options.keyness = *keyness;
	report = cadrage_report_new(comparison, &report_options);
	return drawing_write(report, &drawing, NULL, status);
}

static gboolean
print_side(GOutputStream *stream, const CadrageKeySide *side, const char *end, GError **error)
{
	g_autofree char *name = cadrage_text_for_terminal(side->name ? side->name : "the rest");

	return g_output_stream_printf(
		stream, NULL, NULL, error, "%s (%u %s, %" G_GUINT64_FORMAT " tokens)%s", name,
		side->n_documents, side->n_documents == 1 ? "article" : "articles", side->n_tokens,
		end);
}

/* A table of words needs to say of what, and what it is not. */
static gboolean
print_words(GOutputStream *stream, const CadrageKeyness *keyness,
	    const CadrageKeynessOptions *options, GError **error)
{
	return print_side(stream, cadrage_keyness_get_target(keyness), " against ", error) &&
	       print_side(stream, cadrage_keyness_get_reference(keyness), "\n\n", error) &&
	       cadrage_keyness_write(keyness, CADRAGE_FORMAT_TEXT, FALSE, stream, error) &&
	       g_output_stream_printf(stream, NULL, NULL, error,
				      "\nA ranking, not a test: found in these very articles. "
				      "Words in at least %u "
				      "articles of\ntheir side and at least %u times in all%s.\n",
				      options->min_documents, options->min_count,
				      options->keep_stop_words ? ""
							       : "; function words are left out");
}

static Status
list(const KeynessOptions *options, CadrageComparison *comparison,
     const CadrageKeynessOptions *keyness_options, Status status)
{
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageKeyness) keyness = NULL;
	gboolean is_written;

	if (!format_options_choose(&options->format, &format))
		return STATUS_FAILED;
	keyness = cadrage_keyness_new(comparison, keyness_options, &error);
	if (!keyness)
		return output_fail(error);
	g_autoptr(Output) output = output_new(options->format.output);
	GOutputStream *stream = output_get_stream(output);

	if (format == CADRAGE_FORMAT_TEXT)
		is_written = print_words(stream, keyness, keyness_options, &error);
	else
		is_written = cadrage_keyness_write(keyness, format, options->format.raw_csv, stream,
						   &error);
	return is_written ? output_finish(output, status) : output_fail(error);
}

static Status
find_words(const KeynessOptions *options)
{
	CadrageComparisonOptions comparison_options = CADRAGE_COMPARISON_OPTIONS_INIT;
	CadrageKeynessOptions keyness = CADRAGE_KEYNESS_OPTIONS_INIT;
	char **files = options->inputs.arguments;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autoptr(GError) error = NULL;
	const int group = options->by ? options_choose("--by", options->by, groups) : 0;
	Tally tally;

	options_sort_files(files);
	if (group < 0 || !read_keyness(options, &keyness) ||
	    (options->chart && !drawing_check_format(&options->format, FALSE)) ||
	    !session_open(&session, &options->inputs))
		return STATUS_FAILED;
	comparison_options.count_words = TRUE;
	comparison_options.group = (CadrageGroup)group;
	comparison = cadrage_comparison_new(session.outlets, session.lexicons, &comparison_options,
					    &error);
	if (!comparison)
		return output_fail(error);
	if (!session_read(&session, &options->inputs, files, add, comparison, &tally))
		return (Status)tally_to_status(&tally);
	cadrage_comparison_finish(comparison);
	return options->chart
		       ? draw(options, &session, comparison, &keyness,
			      (Status)tally_to_status(&tally))
		       : list(options, comparison, &keyness, (Status)tally_to_status(&tally));
}

int
cmd_keyness(char **argv)
{
	g_auto(KeynessOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"target", 0, 0, G_OPTION_ARG_FILENAME, &options.target,
		 "the outlet whose words are looked at (default: the first)", "OUTLET"},
		{"against", 0, 0, G_OPTION_ARG_FILENAME, &options.against,
		 "the outlet it is held against, or \"rest\" (the default): all others", "OUTLET"},
		{"by", 0, 0, G_OPTION_ARG_FILENAME, &options.by, "what stands side by side",
		 "outlet|agency"},
		{"min-documents", 0, 0, G_OPTION_ARG_FILENAME, &options.min_documents,
		 "articles of its side that a word must be in (default: 3)", "N"},
		{"min-count", 0, 0, G_OPTION_ARG_FILENAME, &options.min_count,
		 "times it must be there on both sides together (default: 5)", "N"},
		{"keep-stop-words", 0, 0, G_OPTION_ARG_NONE, &options.keep_stop_words,
		 "with articles, pronouns, prepositions and the like", NULL},
		{"limit", 0, 0, G_OPTION_ARG_FILENAME, &options.limit,
		 "words of each side, 0 for all (default: 20)", "N"},
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

	if (!options_parse("keyness", entries, &options.inputs, argv, &status))
		return status;
	return find_words(&options);
}
