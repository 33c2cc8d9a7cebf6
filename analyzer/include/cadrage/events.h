/* Events: dated notes that a report draws on its curves, and measures changes around. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>
#include <cadrage/week.h>

G_BEGIN_DECLS

/**
 * CadrageEvent:
 * @date: its day, "2015-11-13"
 * @label: what happened, in the user's words
 * @url: (nullable): where it can be read of
 * @week: the week that @date is in
 */
typedef struct {
	const char *date;
	const char *label;
	const char *url;
	CadrageWeek week;
} CadrageEvent;

/**
 * CadrageEvents:
 *
 * Events in order of date, then of label. Immutable, reference counted.
 */
typedef struct _CadrageEvents CadrageEvents;

/**
 * cadrage_events_load:
 * @path: a CSV or TSV file with a header row: date (2015-11-13), label, and, if wanted, url, in any
 *   order; other columns are passed over, with a note. "-" for standard input
 * @diagnostics: takes every mistake of the file with its line and column, in one run
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT (CAD_MAX_EVENT_BYTES); CADRAGE_ERROR_SYNTAX for a
 * header without date or label, and for rows that @diagnostics has errors of.
 *
 * Returns: (transfer full): the events, perhaps none.
 */
CADRAGE_API CadrageEvents *cadrage_events_load(const char *path, CadrageDiagnostics *diagnostics,
					       GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageEvents *cadrage_events_ref(CadrageEvents *events);
CADRAGE_API void cadrage_events_unref(CadrageEvents *events);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageEvents, cadrage_events_unref)

CADRAGE_API guint cadrage_events_get_n(const CadrageEvents *events);
/** cadrage_events_get: Returns: (transfer none): an event; it lives with @events. */
CADRAGE_API const CadrageEvent *cadrage_events_get(const CadrageEvents *events, guint index);

G_END_DECLS
