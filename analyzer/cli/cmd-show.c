#include "config.h"

#include <string.h>
#include <unistd.h>

#include "marked-line.h"
#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	char *store;
	char *output;
	gboolean marks;
	gboolean json;
	gboolean original;
} ShowOptions;

static void
show_options_clear(ShowOptions *options)
{
	input_options_clear(&options->inputs);
	g_free(options->store);
	g_free(options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ShowOptions, show_options_clear)

/* One run of the command. */
typedef struct {
	const ShowOptions *options;
	Session *session;
	CadrageStore *store;
	GOutputStream *stream;
	GError *error;
	gboolean is_first;
} Showing;

static gboolean
write_text(Showing *showing, const char *text)
{
	return g_output_stream_write_all(showing->stream, text, strlen(text), NULL, NULL,
					 &showing->error);
}

/* One line of what is known, with what it rests on. */
static void
append_fact(GString *text, const char *what, const char *value, const char *evidence)
{
	g_autofree char *line =
		evidence ? g_strdup_printf("%-9s %s (%s)", what, value ? value : "–", evidence)
			 : g_strdup_printf("%-9s %s", what, value);
	g_autofree char *shown = cadrage_text_for_terminal(line);

	if (value || evidence)
		g_string_append_printf(text, "%s\n", shown);
}

/* "line: Reuters", or "by hand". */
static char *
describe_evidence(CadrageEvidence evidence, const char *passage)
{
	const char *name = cadrage_evidence_to_name(evidence);

	return passage ? g_strdup_printf("%s: %s", name, passage) : g_strdup(name);
}

static char *
describe_facts(const CadrageStoredDocument *row)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *outlet = describe_evidence(row->outlet_evidence, row->outlet_passage);
	g_autofree char *date = describe_evidence(row->date_evidence, row->date_passage);
	g_autofree char *tokens = g_strdup_printf("%u", row->n_tokens);

	append_fact(text, "document", row->id, NULL);
	append_fact(text, "title", row->title, NULL);
	append_fact(text, "outlet", row->outlet, outlet);
	append_fact(text, "agency", row->agency, NULL);
	append_fact(text, "date", row->date ? row->date : row->candidates, date);
	append_fact(text, "language", row->language, NULL);
	append_fact(text, "tokens", tokens, NULL);
	append_fact(text, "layout", row->layout, NULL);
	append_fact(text, "url", row->url, NULL);
	append_fact(text, "name", row->name, NULL);
	append_fact(text, "added", row->added, NULL);
	append_fact(text, "by hand", row->by_hand, NULL);
	append_fact(text, "notices", row->notices, NULL);
	g_string_append_c(text, '\n');
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* Each line of the page behind its number and its zone, "=" where it says again what stands
 * above. */
static char *
describe_lines(const CadrageDocument *document, const CadrageScore *score)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		g_autofree char *line = NULL;
		gboolean is_repeat;
		CadrageZone zone;

		if (!cadrage_document_get_line(document, i, &zone, &is_repeat, &line))
			continue;
		g_autofree char *marked = marked_line_new(score, i + 1, line);
		g_autofree char *shown = cadrage_text_for_terminal(marked);

		g_string_append_printf(text, "%4u %c%-9s  %s\n", i + 1, is_repeat ? '=' : ' ',
				       cadrage_zone_to_name(zone), shown);
	}
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static gboolean
show_text(Showing *showing, const CadrageStoredDocument *row, const CadrageDocument *document,
	  const CadrageScore *score)
{
	g_autofree char *facts = describe_facts(row);
	g_autofree char *lines = describe_lines(document, score);
	g_autofree char *all = g_strconcat(showing->is_first ? "" : "\n", facts, lines, NULL);

	showing->is_first = FALSE;
	return write_text(showing, all);
}

static gboolean
show_read(Showing *showing, const CadrageStoredDocument *row, const CadrageRecord *record)
{
	const CadrageScoreOptions options = {showing->session->attribution,
					     showing->session->min_confidence};
	g_autoptr(CadrageDocument) document =
		cadrage_record_to_document(record, showing->session->outlets, &showing->error);
	g_autoptr(CadrageScore) score = NULL;

	if (!document)
		return FALSE;
	if (showing->options->marks)
		score = cadrage_score_new(document, showing->session->lexicons, &options);
	if (showing->options->json)
		return cadrage_score_write_json(score, showing->stream, &showing->error);
	return show_text(showing, row, document, score);
}

static gboolean
take(const CadrageStoredDocument *row, void *payload)
{
	Showing *showing = payload;
	g_autoptr(CadrageRecord) record =
		cadrage_store_load(showing->store, row->id, &showing->error);

	if (!record)
		return FALSE;
	if (showing->options->original)
		return cadrage_record_write_original(record, showing->stream, &showing->error);
	if (showing->options->json && !showing->options->marks)
		return cadrage_record_write_json(record, row, showing->stream, &showing->error);
	return show_read(showing, row, record);
}

static Status
show(Session *session, const ShowOptions *options, CadrageStore *store, const char *const *ids)
{
	g_autoptr(Output) output = output_new(options->output);
	g_autoptr(GError) error = NULL;
	CadrageSelection selection = CADRAGE_SELECTION_INIT;
	Showing showing = {
		.options = options,
		.session = session,
		.store = store,
		.stream = output_get_stream(output),
		.is_first = TRUE,
	};

	selection.ids = ids;
	if (!cadrage_store_list(store, &selection, CADRAGE_ORDER_ID, 0, take, &showing, &error))
		return output_fail(error);
	if (showing.error) {
		g_propagate_error(&error, showing.error);
		return output_fail(error);
	}
	return output_finish(output, STATUS_DONE);
}

/* No byte of an article may act on a terminal. */
static gboolean
check_terminal(const ShowOptions *options)
{
	if (!options->original || options->output || !isatty(STDOUT_FILENO))
		return TRUE;
	g_printerr("cadrage show: an original goes to a file or a pipe, not to a terminal: say -o "
		   "FILE\n");
	return FALSE;
}

static gboolean
open_session(Session *session, const ShowOptions *options)
{
	return options->marks ? session_open(session, &options->inputs)
			      : session_prepare_reading(session, &options->inputs);
}

int
cmd_show(char **argv)
{
	g_auto(ShowOptions) options = {.inputs = INPUT_OPTIONS_INIT};
	InputOptions *inputs = &options.inputs;
	const GOptionEntry entries[] = {
		{"marks", 0, 0, G_OPTION_ARG_NONE, &options.marks,
		 "with the matches of the lexicons marked in the text", NULL},
		{"lexicon", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->lexicons,
		 "a lexicon, by name or file (may be repeated; default: all installed)", "LEXICON"},
		{"json", 0, 0, G_OPTION_ARG_NONE, &options.json,
		 "as \"cadrage export documents\" or, with --marks, \"cadrage score --json\"",
		 NULL},
		{"original", 0, 0, G_OPTION_ARG_NONE, &options.original,
		 "the bytes of the page as they were given; a record as JSON", NULL},
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		{"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
		 "write to FILE, not to standard output", "FILE"},
		STORE_OPTION_ENTRY(options.store),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageStore) store = NULL;
	g_auto(GStrv) ids = NULL;
	int status;

	if (!options_parse("show", entries, NULL, argv, &status))
		return status;
	if (!inputs->arguments) {
		g_printerr("cadrage show: name the articles by their ids or files\n");
		return STATUS_FAILED;
	}
	if (!check_terminal(&options) || !open_session(&session, &options))
		return STATUS_FAILED;
	store = session_open_store(&session, options.store, CADRAGE_STORE_READ);
	if (store && session_use_stored_recurrence(&session, inputs, store))
		ids = session_find_documents(store, inputs->arguments);
	return ids ? show(&session, &options, store, (const char *const *)ids) : STATUS_FAILED;
}
