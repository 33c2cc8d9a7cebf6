#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <cadrage/store.h>

#include "corpus/recurrence-table.h"
#include "corpus/store.h"
#include "corpus/stored-record.h"
#include "document/recurrence.h"

/* More articles than so many change nothing: see cad_recurring_judge(). */
#define ENOUGH_ARTICLES 5
#define ENOUGH_TOPS	2

/* The lowest bit of a stored key says whether the line stands at the top of its page. */
#define TOP_BIT ((guint64)1)

/* Traces. */

static GBytes *
pack(const guint64 *values, guint n)
{
	guint64 *packed = g_new(guint64, n + 1);

	for (guint i = 0; i < n; i++)
		packed[i] = GUINT64_TO_LE(values[i]);
	return g_bytes_new_take(packed, n * sizeof *packed);
}

static GArray *
unpack(const CadStatement *row, int column)
{
	g_autoptr(GBytes) bytes = cad_statement_get_bytes(row, column);
	GArray *values = g_array_new(FALSE, FALSE, sizeof(guint64));
	gsize n_bytes = 0;
	const char *data = bytes ? g_bytes_get_data(bytes, &n_bytes) : NULL;

	for (gsize at = 0; at + sizeof(guint64) <= n_bytes; at += sizeof(guint64)) {
		guint64 value;

		memcpy(&value, data + at, sizeof value);
		value = GUINT64_FROM_LE(value);
		g_array_append_val(values, value);
	}
	return values;
}

CadStatement *
cad_page_traces_prepare(CadDatabase *database, GError **error)
{
	return cad_statement_new(
		database,
		"INSERT OR REPLACE INTO page_trace (document, lines, sample) VALUES (?, ?, ?)",
		error);
}

gboolean
cad_page_traces_put(CadStatement *put, gint64 number, const CadPageTrace *trace, GError **error)
{
	g_autoptr(GArray) keys = g_array_new(FALSE, FALSE, sizeof(guint64));
	g_autoptr(GBytes) lines = NULL;
	g_autoptr(GBytes) sample = NULL;

	for (guint i = 0; i < trace->lines->len; i++) {
		const CadTracedLine *line = &g_array_index(trace->lines, CadTracedLine, i);
		const guint64 key = (line->key & ~TOP_BIT) | (line->is_top ? TOP_BIT : 0);

		if (line->key != 0)
			g_array_append_val(keys, key);
	}
	lines = pack((const guint64 *)(const void *)keys->data, keys->len);
	sample = pack((const guint64 *)(const void *)trace->sample->data, trace->sample->len);
	cad_statement_bind_integer(put, 1, number);
	cad_statement_bind_bytes(put, 2, lines);
	cad_statement_bind_bytes(put, 3, sample);
	return cad_statement_run(put, error);
}

/* Finding what recurs. */

/* Of keys, and of what begins with one. */
static int
compare_keys(const void *a, const void *b)
{
	const guint64 left = *(const guint64 *)a, right = *(const guint64 *)b;

	return (left > right) - (left < right);
}

static const char traces_sql[] =
	"SELECT number, outlet, lines, sample FROM document JOIN page_trace ON document = number"
	" ORDER BY number";

/* One run of cadrage_store_find_recurrence(). */
typedef struct {
	CadDatabase *database;
	CadrageOutlets *outlets;
	gboolean is_writable;
	CadrageRecurrence *recurrence;
	GArray *before;	 /* of CadKnownLine: what recurred, as the store has it, by key */
	GArray *changed; /* of guint64: keys of lines that recur otherwise now, ascending */
} Run;

static void
run_clear(Run *run)
{
	g_clear_pointer(&run->recurrence, cadrage_recurrence_unref);
	g_clear_pointer(&run->before, g_array_unref);
	g_clear_pointer(&run->changed, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

/* Calls @take for each document that has a trace. */
static gboolean
visit_traces(Run *run,
	     gboolean (*take)(Run *run, gint64 number, const CadPageTrace *trace, GError **error),
	     GError **error)
{
	g_autoptr(CadStatement) select = cad_statement_new(run->database, traces_sql, error);
	gboolean has_row = select != NULL;

	while (has_row) {
		g_autoptr(GArray) keys = NULL;
		g_autoptr(CadPageTrace) trace = NULL;

		if (!cad_statement_step(select, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		keys = unpack(select, 2);
		trace = cad_page_trace_new_from_keys(cad_statement_get_text(select, 1), keys,
						     unpack(select, 3));
		if (!take(run, cad_statement_get_integer(select, 0), trace, error))
			return FALSE;
	}
	return select != NULL;
}

static gboolean
add_trace(Run *run, gint64 number, const CadPageTrace *trace, GError **error)
{
	(void)number;
	(void)error;
	cad_recurrence_add_trace(run->recurrence, trace);
	return TRUE;
}

static GArray *
list_untraced(const Run *run, GError **error)
{
	g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(CadStatement) select = cad_statement_new(
		run->database,
		"SELECT number FROM document WHERE number NOT IN (SELECT document FROM page_trace)",
		error);
	gboolean has_row = TRUE;

	while (select && has_row) {
		gint64 number;

		if (!cad_statement_step(select, &has_row, error))
			return NULL;
		number = has_row ? cad_statement_get_integer(select, 0) : 0;
		if (has_row)
			g_array_append_val(numbers, number);
	}
	return select ? g_steal_pointer(&numbers) : NULL;
}

/* A document of a store that was made before there were traces. One that cannot be read has no
 * lines. */
static gboolean
trace_document(Run *run, CadStoredRecords *records, CadStatement *put, gint64 number,
	       GError **error)
{
	g_autoptr(CadrageRecord) record = cad_stored_records_load_given(records, number, NULL);
	g_autoptr(CadPageTrace) trace = record ? cad_record_trace(record, run->outlets) : NULL;

	if (!trace)
		return TRUE;
	if (run->is_writable)
		return cad_page_traces_put(put, number, trace, error);
	cad_recurrence_add_trace(run->recurrence, trace);
	return TRUE;
}

static gboolean
trace_rest(Run *run, GError **error)
{
	g_autoptr(GArray) numbers = list_untraced(run, error);
	g_autoptr(CadStoredRecords) records = NULL;
	g_autoptr(CadStatement) put = NULL;

	if (!numbers || numbers->len == 0)
		return numbers != NULL;
	records = cad_stored_records_new(run->database, error);
	if (records)
		put = cad_page_traces_prepare(run->database, error);
	for (guint i = 0; put && i < numbers->len; i++)
		if (!trace_document(run, records, put, g_array_index(numbers, gint64, i), error))
			return FALSE;
	return put != NULL;
}

static gboolean
load_known(Run *run, GError **error)
{
	g_autoptr(CadStatement) select =
		cad_statement_new(run->database, "SELECT key, n, n_top FROM recurring", error);
	gboolean has_row = select != NULL;

	run->before = g_array_new(FALSE, FALSE, sizeof(CadKnownLine));
	while (has_row) {
		CadKnownLine known;

		if (!cad_statement_step(select, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		known.key = (guint64)cad_statement_get_integer(select, 0);
		known.recurs.n = (guint)cad_statement_get_integer(select, 1);
		known.recurs.n_top = (guint)cad_statement_get_integer(select, 2);
		g_array_append_val(run->before, known);
	}
	/* The store takes keys for signed numbers. */
	g_array_sort(run->before, compare_keys);
	return select != NULL;
}

/* Keeping what was found. */

static gboolean
is_same(const CadKnownLine *one, const CadKnownLine *other)
{
	return MIN(one->recurs.n, ENOUGH_ARTICLES) == MIN(other->recurs.n, ENOUGH_ARTICLES) &&
	       MIN(one->recurs.n_top, ENOUGH_TOPS) == MIN(other->recurs.n_top, ENOUGH_TOPS);
}

/* Keys of @one that @other has not, or not alike. */
static void
list_changes(Run *run, const GArray *one, const GArray *other)
{
	for (guint i = 0; i < one->len; i++) {
		const CadKnownLine *known = &g_array_index(one, CadKnownLine, i);
		const CadKnownLine *found = other->len == 0
						    ? NULL
						    : bsearch(&known->key, other->data, other->len,
							      sizeof *known, compare_keys);

		if (!found || !is_same(known, found))
			g_array_append_val(run->changed, known->key);
	}
}

/* What was read of a document with such a line is not what would be read now. */
static gboolean
mark_changed(Run *run, gint64 number, const CadPageTrace *trace, GError **error)
{
	g_autofree char *sql = NULL;

	for (guint i = 0; i < trace->lines->len; i++) {
		const CadTracedLine *line = &g_array_index(trace->lines, CadTracedLine, i);
		const guint64 key = cad_recurrence_join(trace->outlet, line->key);

		if (!bsearch(&key, run->changed->data, run->changed->len, sizeof key, compare_keys))
			continue;
		sql = g_strdup_printf("UPDATE revision SET last = last + 1;"
				      "UPDATE document SET revision = (SELECT last FROM revision)"
				      " WHERE number = %" G_GINT64_FORMAT ";"
				      "INSERT OR IGNORE INTO recurs_otherwise SELECT document"
				      " FROM reading WHERE document = %" G_GINT64_FORMAT ";"
				      "DELETE FROM reading WHERE document = %" G_GINT64_FORMAT ";",
				      number, number, number);
		return cad_database_run(run->database, sql, error);
	}
	return TRUE;
}

static gboolean
write_known(const Run *run, GError **error)
{
	const GArray *known = cad_recurrence_get_known(run->recurrence);
	g_autoptr(CadStatement) put = NULL;

	if (!cad_database_run(run->database, "DELETE FROM recurring", error))
		return FALSE;
	put = cad_statement_new(run->database,
				"INSERT INTO recurring (key, n, n_top) VALUES (?, ?, ?)", error);
	for (guint i = 0; put && i < known->len; i++) {
		const CadKnownLine *line = &g_array_index(known, CadKnownLine, i);

		cad_statement_bind_integer(put, 1, (gint64)line->key);
		cad_statement_bind_integer(put, 2, line->recurs.n);
		cad_statement_bind_integer(put, 3, line->recurs.n_top);
		if (!cad_statement_run(put, error))
			return FALSE;
	}
	return put != NULL;
}

static gboolean
keep(Run *run, GError **error)
{
	const GArray *now = cad_recurrence_get_known(run->recurrence);

	if (!load_known(run, error))
		return FALSE;
	run->changed = g_array_new(FALSE, FALSE, sizeof(guint64));
	list_changes(run, run->before, now);
	list_changes(run, now, run->before);
	g_array_sort(run->changed, compare_keys);
	if (run->changed->len > 0 &&
	    (!visit_traces(run, mark_changed, error) || !write_known(run, error)))
		return FALSE;
	return cad_database_run(run->database, "UPDATE recurrence SET is_due = 0", error);
}

static gboolean
find_anew(Run *run, GError **error)
{
	run->recurrence = cadrage_recurrence_new();
	if (run->is_writable && !trace_rest(run, error))
		return FALSE;
	if (!visit_traces(run, add_trace, error) || (!run->is_writable && !trace_rest(run, error)))
		return FALSE;
	cadrage_recurrence_finish(run->recurrence);
	return !run->is_writable || keep(run, error);
}

static gboolean
find_and_write(Run *run, GError **error)
{
	if (!cad_database_begin(run->database, error))
		return FALSE;
	if (find_anew(run, error) && cad_database_commit(run->database, error))
		return TRUE;
	cad_database_rollback(run->database);
	return FALSE;
}

CadrageRecurrence *
cadrage_store_find_recurrence(CadrageStore *store, CadrageOutlets *outlets, GError **error)
{
	g_auto(Run) run = {.outlets = outlets};
	gint64 is_due, is_read_only;

	g_return_val_if_fail(store != NULL && outlets != NULL, NULL);

	run.database = cad_store_get_database(store);
	if (!cad_database_ask(run.database, "SELECT is_due FROM recurrence", &is_due, error) ||
	    !cad_database_ask(run.database, "PRAGMA query_only", &is_read_only, error))
		return NULL;
	run.is_writable = is_read_only == 0;
	if (is_due == 0)
		return load_known(&run, error)
			       ? cad_recurrence_new_from_known(g_steal_pointer(&run.before))
			       : NULL;
	if (!(run.is_writable ? find_and_write(&run, error) : find_anew(&run, error)))
		return NULL;
	return g_steal_pointer(&run.recurrence);
}
