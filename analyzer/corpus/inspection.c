#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include <cadrage/inspection.h>

#include "corpus/folder-lock.h"
#include "corpus/identity.h"
#include "corpus/schema.h"
#include "corpus/store.h"
#include "corpus/stored-record.h"

/* More of the same kind are counted only. */
#define MAX_TOLD 10

typedef struct {
	CadDatabase *database;
	CadrageFindingFunc func;
	void *payload;
	guint n_faults;
} Inspection;

G_GNUC_PRINTF(4, 5)
static void
tell(Inspection *inspection, CadrageFinding finding, const char *what, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	if (finding >= CADRAGE_FINDING_FAULT)
		inspection->n_faults++;
	inspection->func(finding, what, message, inspection->payload);
}

const char *
cadrage_finding_to_name(CadrageFinding finding)
{
	static const char *const names[] = {"ok", "note", "fault", "lost"};

	g_return_val_if_fail((guint)finding < G_N_ELEMENTS(names), NULL);

	return names[finding];
}

/* What the rows of a query say of @what; an error is a finding, too. */
static void
tell_rows(Inspection *inspection, const char *what, const char *sql, const char *sound)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadStatement) rows = cad_statement_new(inspection->database, sql, &error);
	gboolean has_row = TRUE;
	guint n = 0;

	while (rows && has_row && cad_statement_step(rows, &has_row, &error) && has_row) {
		const char *row = cad_statement_get_text(rows, 0);

		if (!row || strcmp(row, "ok") == 0)
			continue;
		if (n++ < MAX_TOLD)
			tell(inspection, CADRAGE_FINDING_FAULT, what, "%s", row);
	}
	if (n > MAX_TOLD)
		tell(inspection, CADRAGE_FINDING_FAULT, what, "and %u more", n - MAX_TOLD);
	if (error)
		tell(inspection, CADRAGE_FINDING_FAULT, what, "%s", error->message);
	else if (n == 0)
		tell(inspection, CADRAGE_FINDING_SOUND, what, "%s", sound);
}

/* Originals. */

/* Whether the original is whole: it unpacks, to what its id says. */
static gboolean
is_whole(CadStoredRecords *records, gint64 number, const char *id)
{
	g_autoptr(CadrageRecord) record = cad_stored_records_load(records, number, NULL);
	g_autofree char *found = record ? cad_identity_read(record) : NULL;

	return g_strcmp0(found, id) == 0;
}

static void
inspect_originals(Inspection *inspection)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadStoredRecords) records = cad_stored_records_new(inspection->database, &error);
	g_autoptr(CadStatement) list =
		records ? cad_statement_new(inspection->database,
					    "SELECT number, id FROM document ORDER BY id", &error)
			: NULL;
	gboolean has_row = TRUE;
	guint n_whole = 0;
	guint n_broken = 0;

	while (list && has_row && cad_statement_step(list, &has_row, &error) && has_row) {
		const char *id = cad_statement_get_text(list, 1);

		if (is_whole(records, cad_statement_get_integer(list, 0), id))
			n_whole++;
		else if (n_broken++ < MAX_TOLD)
			tell(inspection, CADRAGE_FINDING_LOST, "originals",
			     "the original of %.*s is damaged", CADRAGE_SHOWN_ID_DIGITS, id);
	}
	if (error)
		tell(inspection, CADRAGE_FINDING_FAULT, "originals", "%s", error->message);
	if (n_broken > MAX_TOLD)
		tell(inspection, CADRAGE_FINDING_LOST, "originals", "and those of %u more",
		     n_broken - MAX_TOLD);
	if (!error && n_broken == 0)
		tell(inspection, CADRAGE_FINDING_SOUND, "originals", "%u articles, each whole",
		     n_whole);
}

/* Other things. */

static void
inspect_profiles(Inspection *inspection, CadrageOutlets *outlets)
{
	g_autoptr(CadStatement) count =
		cad_statement_new(inspection->database,
				  "SELECT count(*) FROM document WHERE profiles IS NOT"
				  " (SELECT number FROM profiles WHERE hash = ?)",
				  NULL);
	gboolean has_row = FALSE;

	if (!count)
		return;
	cad_statement_bind_text(count, 1, cadrage_outlets_get_hash(outlets));
	if (!cad_statement_step(count, &has_row, NULL) || !has_row)
		return;
	if (cad_statement_get_integer(count, 0) > 0)
		tell(inspection, CADRAGE_FINDING_NOTE, "profiles",
		     "%u articles were read by other profiles; \"cadrage reread\" reads them again",
		     (guint)cad_statement_get_integer(count, 0));
	else
		tell(inspection, CADRAGE_FINDING_SOUND, "profiles",
		     "all articles were read by those in force");
}

/* What a run that was killed while it made the store left behind. */
static void
inspect_folder(Inspection *inspection, const char *folder)
{
	g_autoptr(GPtrArray) drafts = cad_store_list_drafts(folder);

	for (guint i = 0; i < drafts->len; i++) {
		g_autofree char *shown = g_filename_display_name(g_ptr_array_index(drafts, i));

		tell(inspection, CADRAGE_FINDING_FAULT, "folder",
		     "%s was left by a run that was stopped", shown);
	}
	if (drafts->len == 0)
		tell(inspection, CADRAGE_FINDING_SOUND, "folder", "nothing is left over");
}

/* What must not be, in each table, as sentences. */
static const char orphans[] =
	"SELECT 'an original without what was read of it: ' || substr(id, 1, 12) FROM original"
	" WHERE number NOT IN (SELECT number FROM document)"
	" UNION ALL SELECT 'an article without its original: ' || substr(id, 1, 12) FROM document"
	" WHERE number NOT IN (SELECT number FROM original)"
	" UNION ALL SELECT 'an id that is not its original''s: ' || substr(document.id, 1, 12)"
	" FROM document JOIN original USING (number) WHERE document.id <> original.id"
	" UNION ALL SELECT 'a row of table ' || \"table\" || ' that belongs to nothing'"
	" FROM pragma_foreign_key_check";

static gboolean
is_damage(const GError *error)
{
	return g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_DAMAGED);
}

/* Opens the file whatever is wrong with it; NULL after a finding or with an error. */
static CadDatabase *
open_anyway(Inspection *inspection, const char *folder, const char *path, GError **error)
{
	g_autoptr(GError) problem = NULL;
	g_autoptr(CadDatabase) database = cad_store_open_to_read(folder, path, &problem);
	guint version;

	if (database && cad_schema_check(database, &version, &problem))
		return g_steal_pointer(&database);
	if (is_damage(problem))
		tell(inspection, CADRAGE_FINDING_LOST, "file", "%s", problem->message);
	else
		g_propagate_error(error, g_steal_pointer(&problem));
	return NULL;
}

gboolean
cadrage_store_inspect(const char *folder, CadrageOutlets *outlets, CadrageFindingFunc func,
		      void *payload, GError **error)
{
	Inspection inspection = {.func = func, .payload = payload};
	g_autoptr(CadFolderLock) lock = NULL;
	g_autoptr(CadDatabase) database = NULL;
	g_autoptr(GError) problem = NULL;
	g_autofree char *path = NULL;

	g_return_val_if_fail(folder && outlets && func, FALSE);

	path = cad_store_find_file(folder, error);
	lock = path ? cad_folder_lock_new(folder, FALSE, error) : NULL;
	if (!lock)
		return FALSE;
	database = open_anyway(&inspection, folder, path, &problem);
	if (problem) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return FALSE;
	}
	inspect_folder(&inspection, folder);
	if (!database)
		return TRUE;
	inspection.database = database;
	tell_rows(&inspection, "file", "PRAGMA integrity_check(20)", "SQLite finds it sound");
	tell_rows(&inspection, "tables", orphans, "what belongs together is together");
	inspect_originals(&inspection);
	inspect_profiles(&inspection, outlets);
	return TRUE;
}
