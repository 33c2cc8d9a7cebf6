#include "config.h"

#include "outlet-action.h"
#include "output.h"

/* Cells of a terminal. */
#define LINE_WIDTH  5
#define ZONE_WIDTH  10
#define CUT_COLOUR  "\033[2m"
#define BAD_COLOUR  "\033[31m"
#define HEAD_COLOUR "\033[1m"
#define NO_COLOUR   "\033[0m"

enum {
	FIELD_DOCUMENT,
	FIELD_LINE,
	FIELD_ZONE,
	FIELD_KEPT,
	FIELD_EXPECTED,
	FIELD_RULE,
	FIELD_PROFILE,
	FIELD_PAGES,
	FIELD_TEXT,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_DOCUMENT] = {.name = "document"},
	[FIELD_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_ZONE] = {.name = "zone"},
	[FIELD_KEPT] = {.name = "kept", .type = CADRAGE_FIELD_BOOLEAN},
	[FIELD_EXPECTED] = {.name = "expected"},
	[FIELD_RULE] = {.name = "rule"},
	[FIELD_PROFILE] = {.name = "profile"},
	[FIELD_PAGES] = {.name = "pages", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_TEXT] = {.name = "text"},
};

/* A run of the command. */
typedef struct {
	const OutletOptions *options;
	Session *session;
	char *outlet;
	CadrageTableWriter *writer; /* NULL for text */
	GOutputStream *stream;
	gboolean use_colour;
	guint n_pages;
	guint n_refused;
	guint n_expected; /* lines that a test speaks of */
	guint n_wrong;
} Run;

/* A line of a page, and why it is what it is. */
typedef struct {
	guint number; /* 1-based */
	char *text;
	CadrageZone zone;
	gboolean is_kept;
	const char *rule; /* (nullable) */
	const char *profile;
	guint n_articles;		     /* that have it, where that is the reason */
	const CadrageExpectedZone *expected; /* (nullable) */
} Line;

static const CadrageExpectedZone *
find_expected(const CadrageOutletTest *test, guint number)
{
	for (guint i = 0; test && i < test->n_zones; i++)
		if (number >= test->zones[i].first && number <= test->zones[i].last)
			return &test->zones[i];
	return NULL;
}

static gboolean
is_wrong(const Line *line)
{
	return line->expected && line->expected->zone != line->zone;
}

static gboolean
write_row(const Run *run, const CadrageDocument *document, const Line *line, GError **error)
{
	const char *expected = line->expected ? cadrage_zone_to_name(line->expected->zone) : NULL;
	const CadrageValue row[N_FIELDS] = {
		[FIELD_DOCUMENT] = {.text = cadrage_document_get_id(document)},
		[FIELD_LINE] = {.integer = line->number},
		[FIELD_ZONE] = {.text = cadrage_zone_to_name(line->zone)},
		[FIELD_KEPT] = {.boolean = line->is_kept},
		[FIELD_EXPECTED] = {.text = expected},
		[FIELD_RULE] = {.text = line->rule},
		[FIELD_PROFILE] = {.text = line->profile},
		[FIELD_PAGES] = {.integer = line->n_articles},
		[FIELD_TEXT] = {.text = line->text},
	};

	return cadrage_table_writer_add(run->writer, row, error);
}

/* "   12  furniture  [tail of le-phare]  the text"; what is cut is dim, and marked. */
static gboolean
print_line(const Run *run, const Line *line, GError **error)
{
	g_autofree char *shown = cadrage_text_for_terminal(line->text);
	g_autoptr(GString) out = g_string_new(NULL);
	const char *colour = is_wrong(line) ? BAD_COLOUR : line->is_kept ? "" : CUT_COLOUR;

	g_string_append_printf(out, "%s%*u %c %-*s", run->use_colour ? colour : "", LINE_WIDTH,
			       line->number, line->is_kept ? ' ' : '-', ZONE_WIDTH,
			       cadrage_zone_to_name(line->zone));
	if (line->rule)
		g_string_append_printf(out, " [%s of %s]", line->rule, line->profile);
	else if (line->n_articles > 0)
		g_string_append_printf(out, " [on %u pages]", line->n_articles);
	if (is_wrong(line))
		g_string_append_printf(out,
				       " expected %s:", cadrage_zone_to_name(line->expected->zone));
	g_string_append_printf(out, " %s%s\n", shown, run->use_colour && *colour ? NO_COLOUR : "");
	return g_output_stream_write_all(run->stream, out->str, out->len, NULL, NULL, error);
}

static gboolean
print_head(const Run *run, const CadrageDocument *document, GError **error)
{
	const char *layout = cadrage_document_get_layout(document);
	g_autofree char *shown = cadrage_text_for_terminal(cadrage_document_get_id(document));
	g_autofree char *head =
		g_strdup_printf("%s%s%s: rules of %s\n", run->use_colour ? HEAD_COLOUR : "", shown,
				run->use_colour ? NO_COLOUR : "", layout ? layout : "every page");

	return g_output_stream_printf(run->stream, NULL, NULL, error, "%s", head);
}

static gboolean
show_line(Run *run, const CadrageDocument *document, const CadrageOutletTest *test, guint index,
	  GError **error)
{
	g_autofree char *text = NULL;
	Line line = {.number = index + 1, .expected = find_expected(test, index + 1)};
	gboolean is_repeat;

	if (!cadrage_document_get_line(document, index, &line.zone, &is_repeat, &text))
		return TRUE;
	cadrage_document_get_line_reason(document, index, &line.rule, &line.profile);
	line.n_articles = cadrage_document_get_line_recurrence(document, index);
	line.text = text;
	line.is_kept = cadrage_zone_is_article(line.zone) && !is_repeat;
	run->n_expected += line.expected != NULL;
	run->n_wrong += is_wrong(&line);
	return run->writer ? write_row(run, document, &line, error) : print_line(run, &line, error);
}

/* A page that has become shorter is not what its test expects. */
static void
count_missing(Run *run, const CadrageDocument *document, const CadrageOutletTest *test)
{
	const guint n_lines = cadrage_document_get_n_lines(document);

	for (guint i = 0; test && i < test->n_zones; i++) {
		if (test->zones[i].last <= n_lines)
			continue;
		g_printerr("cadrage outlet test: %s has %u lines, and its test speaks of line %u\n",
			   cadrage_document_get_id(document), n_lines, test->zones[i].last);
		run->n_expected++;
		run->n_wrong++;
	}
}

static gboolean
show_page(Run *run, const CadrageDocument *document, const CadrageOutletTest *test, GError **error)
{
	run->n_pages++;
	count_missing(run, document, test);
	if (!run->writer && !print_head(run, document, error))
		return FALSE;
	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++)
		if (!show_line(run, document, test, i, error))
			return FALSE;
	return TRUE;
}

/* Reads @files as pages of the outlet; those that cannot be read are named. */
static gboolean
show_pages(Run *run, char **files, const CadrageOutletTest *test, GError **error)
{
	InputOptions inputs = run->options->inputs; /* borrows */
	g_autoptr(CadrageReader) reader = NULL;

	inputs.assumed_outlet = run->outlet;
	reader = session_open_reader(&inputs, files, NULL);
	while (reader) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(GError) refusal = NULL;
		const CadrageReadResult result = cadrage_reader_next(reader, &record, &refusal);

		if (result == CADRAGE_READ_END)
			return TRUE;
		if (result == CADRAGE_READ_RECORD)
			document =
				cadrage_record_to_document(record, run->session->outlets, &refusal);
		if (!document) {
			output_fail(refusal);
			run->n_refused++;
		} else if (!show_page(run, document, test, error)) {
			return FALSE;
		}
	}
	run->n_refused++;
	return TRUE;
}

static gboolean
run_tests(Run *run, GError **error)
{
	CadrageOutletTest test;

	for (guint i = 0; cadrage_outlets_get_test(run->session->outlets, run->outlet, i, &test);
	     i++) {
		char *files[] = {(char *)test.path, NULL};

		if (!show_pages(run, files, &test, error))
			return FALSE;
	}
	return TRUE;
}

/* The tests of a profile are about its rules; pages that are given are read as they would be. */
static void
find_recurrence(Run *run, char **files)
{
	InputOptions inputs = run->options->inputs; /* borrows */

	inputs.assumed_outlet = run->outlet;
	session_find_recurrence(run->session, &inputs, files);
}

static gboolean
show_all(Run *run, GError **error)
{
	char **files = run->options->inputs.arguments + 1;

	if (!run_tests(run, error))
		return FALSE;
	if (*files)
		find_recurrence(run, files);
	if (*files && !show_pages(run, files, NULL, error))
		return FALSE;
	if (run->writer)
		return cadrage_table_writer_close(run->writer, error);
	return run->n_expected == 0 ||
	       g_output_stream_printf(run->stream, NULL, NULL, error,
				      "%u of %u lines as the profile's tests expect\n",
				      run->n_expected - run->n_wrong, run->n_expected);
}

static Status
finish(const Run *run, Output *output)
{
	if (run->n_pages == 0 && run->n_refused == 0) {
		g_printerr("cadrage outlet test: %s has no pages in a group [test]: give some\n",
			   run->outlet);
		return STATUS_FAILED;
	}
	return output_finish(output, run->n_pages == 0			      ? STATUS_FAILED
				     : run->n_wrong > 0 || run->n_refused > 0 ? STATUS_PARTLY
									      : STATUS_DONE);
}

Status
outlet_test(const OutletOptions *options, Session *session)
{
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(Output) output = NULL;
	g_autoptr(CadrageTableWriter) writer = NULL;
	g_autoptr(GError) error = NULL;
	Run run = {.options = options, .session = session};

	if (!options->inputs.arguments) {
		g_printerr("cadrage outlet test: give an outlet, and pages\n");
		return STATUS_FAILED;
	}
	run.outlet = options->inputs.arguments[0];
	if (!format_options_choose(&options->format, &format) ||
	    !session_load_outlets(session, &options->inputs) ||
	    options_choose("the outlet", run.outlet, cadrage_outlets_get_ids(session->outlets)) < 0)
		return STATUS_FAILED;
	output = output_new(options->format.output);
	run.stream = output_get_stream(output);
	run.use_colour = !options->format.output && output_use_colour(1);
	if (format != CADRAGE_FORMAT_TEXT)
		run.writer = writer = cadrage_table_writer_new(fields, N_FIELDS, format,
							       options->format.raw_csv, run.stream);
	if (!show_all(&run, &error))
		return output_fail(error);
	return finish(&run, output);
}
