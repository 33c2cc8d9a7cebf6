#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include <cadrage/inspection.h>

#include "base/file.h"
#include "corpus/folder-lock.h"
#include "corpus/salvage.h"
#include "corpus/schema.h"
#include "corpus/store.h"

/* What an addition of this file is kept as. */
#define COMMAND "cadrage check --repair"

static const char *const companions[] = {CAD_DATABASE_LOG_SUFFIX, CAD_DATABASE_INDEX_SUFFIX};

/* Keeping a copy. */

/* A name beside @path that is not taken. */
static char *
find_copy_name(const char *path, const char *day)
{
	char *name = g_strdup_printf("%s.damaged-%s", path, day);

	for (guint i = 2; g_file_test(name, G_FILE_TEST_EXISTS); i++) {
		g_free(name);
		name = g_strdup_printf("%s.damaged-%s-%u", path, day, i);
	}
	return name;
}

static gboolean
copy_file(const char *from, const char *to, GError **error)
{
	g_autoptr(GFile) source = g_file_new_for_path(from);
	g_autoptr(GFile) target = g_file_new_for_path(to);
	g_autoptr(GError) problem = NULL;

	/* A second name costs nothing. The file that takes its place is another one. */
	if (link(from, to) == 0 ||
	    g_file_copy(source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &problem))
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "cannot keep a copy: %s",
		    problem->message);
	return FALSE;
}

/* The file and its log, as they are. */
static gboolean
keep_copy(const char *path, const char *copy, GError **error)
{
	g_autofree char *log = g_strconcat(path, CAD_DATABASE_LOG_SUFFIX, NULL);
	g_autofree char *log_copy = g_strconcat(copy, CAD_DATABASE_LOG_SUFFIX, NULL);
	GStatBuf about;

	return copy_file(path, copy, error) &&
	       (g_stat(log, &about) != 0 || about.st_size == 0 || copy_file(log, log_copy, error));
}

/* The log belongs to the old file: left beside the new one, it would be taken for its own. */
static gboolean
put_in_place(const char *draft, const char *path, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(companions); i++) {
		g_autofree char *name = g_strconcat(path, companions[i], NULL);

		if (g_unlink(name) != 0 && errno != ENOENT)
			return cad_file_fail(name, "remove", errno, error);
	}
	if (g_rename(draft, path) != 0)
		return cad_file_fail(path, "put the mended store in place", errno, error);
	return TRUE;
}

/* The new store. */

/* Days and commands of adding, as they were. */
static gboolean
restore_additions(CadDatabase *database, const CadSalvage *salvage, GError **error)
{
	g_autoptr(CadStatement) put = cad_statement_new(
		database,
		"INSERT INTO addition (day, command) SELECT ?1, ?2 WHERE NOT EXISTS"
		" (SELECT 1 FROM addition WHERE day = ?1 AND command IS ?2)",
		error);
	g_autoptr(CadStatement) assign =
		put ? cad_statement_new(
			      database,
			      "UPDATE original SET addition = (SELECT number FROM addition"
			      " WHERE day = ?1 AND command IS ?2) WHERE number ="
			      " (SELECT number FROM document WHERE id = ?3)",
			      error)
		    : NULL;

	for (guint i = 0; assign && i < salvage->saved->len; i++) {
		const CadSalvaged *saved = &g_array_index(salvage->saved, CadSalvaged, i);

		if (!saved->day)
			continue;
		cad_statement_bind_text(put, 1, saved->day);
		cad_statement_bind_text(put, 2, saved->command);
		cad_statement_bind_text(assign, 1, saved->day);
		cad_statement_bind_text(assign, 2, saved->command);
		cad_statement_bind_text(assign, 3, saved->id);
		if (!cad_statement_run(put, error) || !cad_statement_run(assign, error))
			return FALSE;
	}
	return assign != NULL &&
	       cad_database_run(database,
				"UPDATE addition SET n_new = (SELECT count(*) FROM original"
				" WHERE original.addition = addition.number)",
				error);
}

/* The spans that were collected, as far as they can be read; said on the day of the mending where
 * there is no other addition. */
static gboolean
restore_collected(CadDatabase *database, CadDatabase *old, const char *day, GError **error)
{
	g_autoptr(CadStatement) list =
		cad_statement_new(old, "SELECT outlet, first_day, last_day FROM collected", NULL);
	g_autoptr(CadStatement) begin = cad_statement_new(
		database,
		"INSERT INTO addition (day, command) SELECT ?1, ?2 WHERE NOT EXISTS"
		" (SELECT 1 FROM addition)",
		error);
	g_autoptr(CadStatement) put =
		begin ? cad_statement_new(
				database,
				"INSERT OR IGNORE INTO collected (outlet, first_day, last_day,"
				" addition) VALUES (?, ?, ?, (SELECT max(number) FROM addition))",
				error)
		      : NULL;
	gboolean has_row = TRUE;

	if (!put)
		return FALSE;
	cad_statement_bind_text(begin, 1, day);
	cad_statement_bind_text(begin, 2, COMMAND);
	while (list && has_row && cad_statement_step(list, &has_row, NULL) && has_row) {
		for (int i = 0; i < 3; i++)
			cad_statement_bind_text(put, i + 1, cad_statement_get_text(list, i));
		if (!cad_statement_run(begin, error) || !cad_statement_run(put, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
restore_rest(CadDatabase *database, CadDatabase *old, const CadSalvage *salvage, const char *day,
	     GError **error)
{
	if (!cad_database_begin(database, error))
		return FALSE;
	if (restore_additions(database, salvage, error) &&
	    restore_collected(database, old, day, error) && cad_database_commit(database, error))
		return TRUE;
	cad_database_rollback(database);
	return FALSE;
}

/* How many articles the old store had, as far as any of its tables can tell. */
static guint
count_old(CadDatabase *old)
{
	static const char *const queries[] = {
		"SELECT count(*) FROM document",
		"SELECT count(*) FROM original",
		"SELECT count(DISTINCT document) FROM name",
	};
	gint64 n = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(queries); i++) {
		gint64 found = 0;

		if (cad_database_ask(old, queries[i], &found, NULL))
			n = MAX(n, found);
	}
	return (guint)MIN(n, G_MAXUINT);
}

/* Fills the new store from the old one. */
static gboolean
refill(CadrageStore *store, CadDatabase *old, CadrageOutlets *outlets, const char *day,
       CadrageRepairCounts *counts, GError **error)
{
	const CadrageAddOptions options = {.day = day, .command = COMMAND};
	const guint n_old = count_old(old);
	g_autoptr(CadSalvage) salvage = cad_salvage_new();
	g_autoptr(CadrageReader) reader = cad_salvage_open_reader(old, salvage, error);
	CadrageAddCounts added;

	if (!reader || !cadrage_store_add(store, reader, outlets, &options, &added, error))
		return FALSE;
	counts->n_saved = added.n_new;
	/* Some are found broken, of others there is nothing to be found; and an article without
	 * text by the profiles in force cannot be kept either. */
	counts->n_lost = salvage->n_lost + added.n_refused + added.n_failed;
	counts->n_lost = MAX(counts->n_lost, n_old - MIN(n_old, added.n_new));
	return restore_rest(cad_store_get_database(store), old, salvage, day, error);
}

static gboolean
make_new(const char *draft, CadDatabase *old, CadrageOutlets *outlets, const char *day,
	 CadrageRepairCounts *counts, GError **error)
{
	g_autoptr(CadrageStore) store = cad_store_open_draft(draft, error);

	/* What would still stand in its log does not get a new name with it. */
	return store && refill(store, old, outlets, day, counts, error) &&
	       cad_database_empty_log(cad_store_get_database(store), error);
}

static void
drop_drafts(const char *folder)
{
	g_autoptr(GPtrArray) drafts = cad_store_list_drafts(folder);

	for (guint i = 0; i < drafts->len; i++)
		(void)g_unlink(g_ptr_array_index(drafts, i));
}

/* Opens the damaged store for nobody else to write; NULL with an error. */
static CadDatabase *
open_old(const char *path, GError **error)
{
	g_autoptr(CadDatabase) old = cad_database_open(path, CAD_DATABASE_EXISTING, error);
	g_autoptr(GError) problem = NULL;
	guint version;

	if (!old || !cad_schema_check(old, &version, error))
		return NULL;
	/* It may be too damaged for a transaction. */
	if (!cad_database_begin(old, &problem) &&
	    g_error_matches(problem, CADRAGE_ERROR, CADRAGE_ERROR_BUSY)) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return NULL;
	}
	return g_steal_pointer(&old);
}

/* Makes the draft, and keeps the old file under another name. */
static gboolean
prepare(const char *path, const char *draft, CadrageOutlets *outlets, const char *day,
	CadrageRepairCounts *counts, GError **error)
{
	g_autoptr(CadDatabase) old = open_old(path, error);
	g_autofree char *copy = find_copy_name(path, day);

	if (!old || !make_new(draft, old, outlets, day, counts, error) ||
	    !keep_copy(path, copy, error))
		return FALSE;
	counts->copy = g_steal_pointer(&copy);
	return TRUE;
}

gboolean
cadrage_store_repair(const char *folder, CadrageOutlets *outlets, const char *day,
		     CadrageRepairCounts *counts, GError **error)
{
	g_autoptr(CadFolderLock) lock = NULL;
	g_autofree char *path = NULL;
	g_autofree char *draft = NULL;

	g_return_val_if_fail(folder && outlets && day && counts, FALSE);

	*counts = (CadrageRepairCounts){0};
	path = cad_store_find_file(folder, error);
	lock = path ? cad_folder_lock_new(folder, TRUE, error) : NULL;
	if (!lock)
		return FALSE;
	drop_drafts(folder);
	draft = cad_store_get_draft_name(path);
	if (prepare(path, draft, outlets, day, counts, error) && put_in_place(draft, path, error)) {
		cad_store_flush_folder(folder);
		return TRUE;
	}
	drop_drafts(folder);
	return FALSE;
}
