#include "config.h"

#include <string.h>

#include "command.h"
#include "output.h"
#include "session.h"

#define MIN_CONTEXT 12
#define MAX_CONTEXT 10000

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char *voice;
	char *sort;
	char *limit;
	char *width;
	char *language;
	gboolean passages;
	gboolean uncounted;
} KwicOptions;

static void
kwic_options_clear(KwicOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->voice);
	g_free(options->sort);
	g_free(options->limit);
	g_free(options->width);
	g_free(options->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KwicOptions, kwic_options_clear)

/* In the order of CadrageSort. */
static const char *const sorts[] = {"position", "left", "right", "node", NULL};

enum {
	FIELD_DOCUMENT,
	FIELD_OUTLET,
	FIELD_CATEGORY,
	FIELD_LABEL,
	FIELD_VOICE,
	FIELD_SPEAKER,
	FIELD_ZONE,
	FIELD_START,
	FIELD_END,
	FIELD_LINE,
	FIELD_COLUMN,
	FIELD_LEFT,
	FIELD_NODE,
	FIELD_RIGHT,
	FIELD_NEGATED,
	FIELD_DATE_UNKNOWN,
	FIELD_COUNTED,
	FIELD_EXCLUDED_BY,
	FIELD_PASSAGE,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_DOCUMENT] = {.name = "document"},
	[FIELD_OUTLET] = {.name = "outlet"},
	[FIELD_CATEGORY] = {.name = "category"},
	[FIELD_LABEL] = {.name = "label"},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_SPEAKER] = {.name = "speaker"},
	[FIELD_ZONE] = {.name = "zone"},
	[FIELD_START] = {.name = "start", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_END] = {.name = "end", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_COLUMN] = {.name = "column", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_LEFT] = {.name = "left"},
	[FIELD_NODE] = {.name = "node"},
	[FIELD_RIGHT] = {.name = "right"},
	[FIELD_PASSAGE] = {.name = "passage"},
	[FIELD_NEGATED] = {.name = "negated", .type = CADRAGE_FIELD_BOOLEAN},
	[FIELD_DATE_UNKNOWN] = {.name = "date_unknown", .type = CADRAGE_FIELD_BOOLEAN},
	[FIELD_COUNTED] = {.name = "counted", .type = CADRAGE_FIELD_BOOLEAN},
	[FIELD_EXCLUDED_BY] = {.name = "excluded_by"},
};

/* What names the match to `cadrage lexicon reject`. */
static char *
write_passage(const CadrageKwicLine *line)
{
	return g_strdup_printf("%s:%u:%u@%s/%s", line->document, line->line, line->column,
			       line->category, line->label);
}

static gboolean
write_rows(const CadrageConcordance *concordance, CadrageFormat format, gboolean raw_csv,
	   GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, stream);

	for (guint i = 0; i < cadrage_concordance_get_n_lines(concordance); i++) {
		const CadrageKwicLine *line = cadrage_concordance_get_line(concordance, i);
		g_autofree char *passage = write_passage(line);
		const CadrageValue row[N_FIELDS] = {
			[FIELD_DOCUMENT] = {.text = line->document},
			[FIELD_OUTLET] = {.text = line->outlet},
			[FIELD_CATEGORY] = {.text = line->category},
			[FIELD_LABEL] = {.text = line->label},
			[FIELD_VOICE] = {.text = cadrage_voice_to_name(line->voice)},
			[FIELD_SPEAKER] = {.text = line->speaker},
			[FIELD_ZONE] = {.text = cadrage_zone_to_name(line->zone)},
			[FIELD_START] = {.integer = line->raw.start},
			[FIELD_END] = {.integer = line->raw.end},
			[FIELD_LINE] = {.integer = line->line},
			[FIELD_COLUMN] = {.integer = line->column},
			[FIELD_LEFT] = {.text = line->left},
			[FIELD_NODE] = {.text = line->node},
			[FIELD_RIGHT] = {.text = line->right},
			[FIELD_PASSAGE] = {.text = passage},
			[FIELD_NEGATED] = {.boolean = line->is_negated},
			[FIELD_DATE_UNKNOWN] = {.boolean = line->is_undated},
			[FIELD_COUNTED] = {.boolean = line->exclusion == CADRAGE_EXCLUSION_NONE},
			[FIELD_EXCLUDED_BY] = {.text = cadrage_exclusion_to_name(line->exclusion)},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

/* The name of the place, short enough to leave room for the words. */
static char *
make_place(const CadrageKwicLine *line, gsize width)
{
	g_autofree char *name = g_path_get_basename(line->document);
	g_autofree char *shown = cadrage_text_for_terminal(name);
	g_autofree char *suffix = g_strdup_printf(":%u", line->line);
	glong n = g_utf8_strlen(shown, -1);
	glong room = (glong)(width - strlen(suffix));

	if (n <= room)
		return g_strconcat(shown, suffix, NULL);
	return g_strconcat("…", g_utf8_offset_to_pointer(shown, n - room + 1), suffix, NULL);
}

/* The last (@from_end) or first @width characters of @text, filled up with blanks. */
static void
append_fitted(GString *line, const char *text, gsize width, gboolean from_end)
{
	g_autofree char *shown = cadrage_text_for_terminal(text);
	gsize n = (gsize)g_utf8_strlen(shown, -1);

	if (from_end && n > width) {
		g_string_append(line, "…");
		g_string_append(line, g_utf8_offset_to_pointer(shown, (glong)(n - width + 1)));
	} else if (n > width) {
		g_string_append_len(line, shown,
				    g_utf8_offset_to_pointer(shown, (glong)width - 1) - shown);
		g_string_append(line, "…");
	} else {
		g_string_append_printf(line, "%*s%s", from_end ? (int)(width - n) : 0, "", shown);
	}
}

/* What stands before the match where it is more than a match. */
static const char *
get_note(const CadrageKwicLine *line)
{
	const gboolean is_counted = line->exclusion == CADRAGE_EXCLUSION_NONE;

	return line->is_negated ? (is_counted ? "not: " : "uncounted, not: ")
				: (is_counted ? "" : "uncounted: ");
}

static void
append_line(GString *text, const CadrageKwicLine *line, gsize place_width, gsize left_width,
	    gsize right_width, gboolean use_colour)
{
	g_autofree char *place = make_place(line, place_width);
	g_autofree char *node = cadrage_text_for_terminal(line->node);
	gsize gap = place_width - (gsize)g_utf8_strlen(place, -1);

	g_string_append_printf(text, "%s%*s ", place, (int)gap, "");
	append_fitted(text, line->left, left_width, TRUE);
	g_string_append_printf(text, use_colour ? "%s\033[1m%s\033[0m" : "[%s%s]", get_note(line),
			       node);
	append_fitted(text, line->right, right_width, FALSE);
	g_string_append_c(text, '\n');
}

#define PLACE_WIDTH 20

static void
append_passage(GString *text, const CadrageKwicLine *line)
{
	g_autofree char *passage = write_passage(line);
	g_autofree char *quoted = options_quote(passage);
	g_autofree char *shown = cadrage_text_for_terminal(quoted);

	g_string_append_printf(text, "  %s\n", shown);
}

static char *
make_text(const CadrageConcordance *concordance, guint width, gboolean use_colour,
	  gboolean shows_passages)
{
	const guint n = cadrage_concordance_get_n_lines(concordance);
	const guint64 n_found = cadrage_concordance_get_n_found(concordance);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < n; i++) {
		const CadrageKwicLine *line = cadrage_concordance_get_line(concordance, i);
		gsize taken = PLACE_WIDTH + 5 + (gsize)g_utf8_strlen(line->node, -1) +
			      strlen(get_note(line));
		gsize left = (width > PLACE_WIDTH + 2 * MIN_CONTEXT ? width - PLACE_WIDTH : 0) / 2;
		gsize right;

		left = left > 10 ? left - 10 : MIN_CONTEXT;
		right = width > taken + left + MIN_CONTEXT ? width - taken - left : MIN_CONTEXT;
		append_line(text, line, PLACE_WIDTH, left, right, use_colour);
		if (shows_passages)
			append_passage(text, line);
	}
	if (n < n_found)
		g_string_append_printf(text, "%u of %" G_GUINT64_FORMAT " lines\n", n, n_found);
	return g_string_free(text, FALSE);
}

static Status
write_lines(const CadrageConcordance *concordance, const KwicOptions *options, CadrageFormat format,
	    Status status)
{
	g_autoptr(Output) output = output_new(options->format.output);
	GOutputStream *stream = output_get_stream(output);
	g_autoptr(GError) error = NULL;
	gboolean is_written;

	if (format == CADRAGE_FORMAT_TEXT) {
		gboolean use_colour = !options->format.output && output_use_colour(1);
		g_autofree char *text =
			make_text(concordance, output_get_width(), use_colour, options->passages);

		is_written =
			g_output_stream_write_all(stream, text, strlen(text), NULL, NULL, &error);
	} else {
		is_written =
			write_rows(concordance, format, options->format.raw_csv, stream, &error);
	}
	return is_written ? output_finish(output, status) : output_fail(error);
}

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	(void)refusal;
	if (score)
		cadrage_concordance_add(payload, score);
	return TRUE;
}

/* A query is "@category", "@category/label", or a pattern of the lexicon language. */
static gboolean
open_session(Session *session, const KwicOptions *options, const char *query)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);

	if (query[0] == '@')
		return session_open(session, &options->inputs);
	return session_prepare(session, &options->inputs) &&
	       session_load_pattern(session, query, options->language, lexicons) &&
	       session_compile(session, lexicons);
}

static gboolean
read_query(const KwicOptions *options, char **query, CadrageConcordanceOptions *concordance)
{
	guint64 width = concordance->width, limit = 0;
	int sort = CADRAGE_SORT_POSITION;
	char *slash;

	if (!options_read_uint("width", options->width, MAX_CONTEXT, &width) ||
	    !options_read_uint("limit", options->limit, G_MAXUINT, &limit))
		return FALSE;
	if (options->sort && (sort = options_choose("--sort", options->sort, sorts)) < 0)
		return FALSE;
	if (options->voice && !options_choose_voices(options->voice, &concordance->voices))
		return FALSE;
	concordance->with_excluded = options->uncounted;
	concordance->width = (guint)width;
	concordance->limit = (guint)limit;
	concordance->sort = (CadrageSort)sort;
	if ((*query)[0] != '@')
		return TRUE;
	concordance->category = *query + 1;
	slash = strchr(*query, '/');
	if (slash) {
		*slash = '\0';
		concordance->label = slash + 1;
	}
	return TRUE;
}

static Status
kwic(const KwicOptions *options)
{
	CadrageConcordanceOptions concordance_options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	const char *const strings[] = {options->inputs.arguments[0],
				       options->language ? options->language : "", NULL};
	g_autofree char *query = g_strdup(options->inputs.arguments[0]);
	g_autoptr(CadrageConcordance) concordance = NULL;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(GError) error = NULL;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	Status status;
	Tally tally;

	if (!options_check_utf8(strings) || !format_options_choose(&options->format, &format) ||
	    !open_session(&session, options, query) ||
	    !read_query(options, &query, &concordance_options))
		return STATUS_FAILED;
	concordance = cadrage_concordance_new(session.lexicons, &concordance_options, &error);
	if (!concordance)
		return output_fail(error);
	if (!session_read(&session, &options->inputs, options->inputs.arguments + 1, add,
			  concordance, &tally))
		return (Status)tally_to_status(&tally);
	cadrage_concordance_finish(concordance);
	status = tally_to_status(&tally);
	if (status == STATUS_DONE && cadrage_concordance_get_n_found(concordance) == 0)
		status = STATUS_PARTLY;
	return write_lines(concordance, options, format, status);
}

int
cmd_kwic(char **argv)
{
	g_auto(KwicOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"voice", 0, 0, G_OPTION_ARG_FILENAME, &options.voice,
		 "only this voice, or several with commas between",
		 "own|paraphrase|quoted|wording|all"},
		{"uncounted", 0, 0, G_OPTION_ARG_NONE, &options.uncounted,
		 "matches outside their term's zones and voices, too", NULL},
		{"sort", 's', 0, G_OPTION_ARG_FILENAME, &options.sort, "order of the lines",
		 "position|left|right|node"},
		{"limit", 'n', 0, G_OPTION_ARG_FILENAME, &options.limit, "the first N lines", "N"},
		{"width", 0, 0, G_OPTION_ARG_FILENAME, &options.width,
		 "characters of context on each side in JSON and CSV (default: 60)", "N"},
		{"passages", 0, 0, G_OPTION_ARG_NONE, &options.passages,
		 "below each line the name of its passage, for cadrage lexicon reject and explain",
		 NULL},
		{"pattern-language", 0, 0, G_OPTION_ARG_FILENAME, &options.language,
		 "language of a pattern typed as QUERY (default: fr and en)", "CODE"},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("kwic", entries, &options.inputs, argv, &status))
		return status;
	if (!options.inputs.arguments) {
		g_printerr("cadrage kwic: give a query (@category, @category/label or a pattern) "
			   "and the articles to read, else those of the store are\n");
		return STATUS_FAILED;
	}
	return kwic(&options);
}
