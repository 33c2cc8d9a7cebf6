#include "config.h"

#include <string.h>

#include <cadrage/events.h>

#include "base/file.h"
#include "base/limits.h"
#include "ingest/delimited.h"
#include "text/text.h"

struct _CadrageEvents {
	GStringChunk *strings;
	GArray *events; /* of CadrageEvent */
};

/* In the order of names. */
enum { COLUMN_DATE, COLUMN_LABEL, COLUMN_URL, N_COLUMNS };

static const char *const column_names[] = {"date", "label", "url"};
G_STATIC_ASSERT(G_N_ELEMENTS(column_names) == N_COLUMNS);

/* A file being read. */
typedef struct {
	CadrageEvents *events;
	CadrageDiagnostics *diagnostics;
	const char *file;
	gboolean has_header;
	int places[N_COLUMNS]; /* of each column's cell; -1 for none */
	guint n_errors;
} Reading;

static void
report(Reading *reading, CadrageSeverity severity, const CadCell *cell, const char *message,
       const char *hint)
{
	reading->n_errors += severity == CADRAGE_SEVERITY_ERROR;
	cadrage_diagnostics_add(reading->diagnostics, &(CadrageDiagnostic){
							      .severity = severity,
							      .file = reading->file,
							      .line = cell->line,
							      .column = cell->column,
							      .length = 1,
							      .message = message,
							      .hint = hint,
						      });
}

static void
read_header(Reading *reading, const CadRow *row)
{
	reading->has_header = TRUE;
	for (guint i = 0; i < row->n_cells; i++) {
		g_autofree char *name = g_strstrip(g_strdup(row->cells[i].text));
		g_autofree char *message = NULL;
		guint column = 0;

		while (column < N_COLUMNS && g_ascii_strcasecmp(column_names[column], name) != 0)
			column++;
		if (column == N_COLUMNS)
			message = g_strdup_printf("column \"%s\" is passed over", name);
		else if (reading->places[column] >= 0)
			message = g_strdup_printf("column \"%s\" stands twice; the first counts",
						  name);
		else
			reading->places[column] = (int)i;
		if (message)
			report(reading, CADRAGE_SEVERITY_NOTE, &row->cells[i], message, NULL);
	}
}

/* Returns: (transfer full): the cell without blanks around it; empty where the row ends before. */
static char *
get_cell(const Reading *reading, const CadRow *row, guint column)
{
	const int place = reading->places[column];

	if (place < 0 || (guint)place >= row->n_cells)
		return g_strdup("");
	return g_strstrip(g_strdup(row->cells[place].text));
}

/* The cell to point at: the last one where the row ends before it. */
static const CadCell *
get_place(const Reading *reading, const CadRow *row, guint column)
{
	return &row->cells[MIN((guint)MAX(reading->places[column], 0), row->n_cells - 1)];
}

static void
read_row(Reading *reading, const CadRow *row)
{
	g_autofree char *date = get_cell(reading, row, COLUMN_DATE);
	g_autofree char *label = get_cell(reading, row, COLUMN_LABEL);
	g_autofree char *url = get_cell(reading, row, COLUMN_URL);
	GStringChunk *strings = reading->events->strings;
	CadrageEvent event = {0};

	if (!cadrage_week_from_day(date, &event.week)) {
		g_autofree char *message = g_strdup_printf("\"%s\" is no day", date);

		report(reading, CADRAGE_SEVERITY_ERROR, get_place(reading, row, COLUMN_DATE),
		       message, "write days like 2015-11-13");
		return;
	}
	if (*label == '\0') {
		report(reading, CADRAGE_SEVERITY_ERROR, get_place(reading, row, COLUMN_LABEL),
		       "the event has no label", "say in a few words what happened");
		return;
	}
	event.date = g_string_chunk_insert(strings, date);
	event.label = g_string_chunk_insert(strings, label);
	event.url = *url == '\0' ? NULL : g_string_chunk_insert(strings, url);
	g_array_append_val(reading->events->events, event);
}

static gboolean
read_rows(Reading *reading, CadDelimited *delimited, GError **error)
{
	g_autoptr(GError) problem = NULL;
	CadRow row;

	while (cad_delimited_next(delimited, &row, &problem)) {
		if (!reading->has_header)
			read_header(reading, &row);
		else if (reading->places[COLUMN_DATE] >= 0 && reading->places[COLUMN_LABEL] >= 0)
			read_row(reading, &row);
	}
	if (problem) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return FALSE;
	}
	if (reading->places[COLUMN_DATE] < 0 || reading->places[COLUMN_LABEL] < 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s: the header has no column \"%s\"; the columns are date, label and, "
			    "if wanted, url",
			    reading->file, reading->places[COLUMN_DATE] < 0 ? "date" : "label");
		return FALSE;
	}
	if (reading->n_errors > 0)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s: %u bad %s",
			    reading->file, reading->n_errors,
			    reading->n_errors == 1 ? "row" : "rows");
	return reading->n_errors == 0;
}

static int
compare_events(const void *a, const void *b)
{
	const CadrageEvent *first = a;
	const CadrageEvent *second = b;
	int order = strcmp(first->date, second->date);

	if (order == 0)
		order = strcmp(first->label, second->label);
	return order ? order : g_strcmp0(first->url, second->url);
}

CadrageEvents *
cadrage_events_load(const char *path, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(CadrageEvents) events = NULL;
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_EVENT_BYTES, "CAD_MAX_EVENT_BYTES", error);
	g_autofree char *shown = g_filename_display_name(path);
	g_autoptr(CadText) text = bytes ? cad_text_new(bytes) : NULL;
	g_autoptr(GInputStream) stream = NULL;
	g_autoptr(CadDelimited) delimited = NULL;
	Reading reading = {.diagnostics = diagnostics, .file = shown, .places = {-1, -1, -1}};
	const char *clean;
	gsize n;

	if (!bytes)
		return NULL;
	events = g_atomic_rc_box_new0(CadrageEvents);
	events->strings = g_string_chunk_new(1024);
	events->events = g_array_new(FALSE, FALSE, sizeof(CadrageEvent));
	reading.events = events;
	clean = cad_text_get_clean(text, &n);
	stream = g_memory_input_stream_new_from_data(clean, (gssize)n, NULL);
	delimited = cad_delimited_new(stream, shown, cad_delimited_separator_of_name(path),
				      CAD_MAX_EVENT_BYTES, "CAD_MAX_EVENT_BYTES");
	if (!read_rows(&reading, delimited, error))
		return NULL;
	g_array_sort(events->events, compare_events);
	return g_steal_pointer(&events);
}

CadrageEvents *
cadrage_events_ref(CadrageEvents *events)
{
	return g_atomic_rc_box_acquire(events);
}

static void
events_clear(void *box)
{
	CadrageEvents *events = box;

	g_string_chunk_free(events->strings);
	g_array_unref(events->events);
}

void
cadrage_events_unref(CadrageEvents *events)
{
	if (events)
		g_atomic_rc_box_release_full(events, events_clear);
}

guint
cadrage_events_get_n(const CadrageEvents *events)
{
	return events->events->len;
}

const CadrageEvent *
cadrage_events_get(const CadrageEvents *events, guint index)
{
	g_return_val_if_fail(index < events->events->len, NULL);
	return &g_array_index(events->events, CadrageEvent, index);
}
