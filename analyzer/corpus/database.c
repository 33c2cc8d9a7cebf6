#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "base/limits.h"
#include "corpus/database.h"

/* Between two looks at a lock that SQLite itself does not wait for. */
#define RETRY_US ((gulong)20 * 1000)

struct _CadDatabase {
	sqlite3 *handle;
	char *shown;
};

struct _CadStatement {
	CadDatabase *database;
	sqlite3_stmt *handle;
};

/* Errors. */

static CadrageError
code_of(int result)
{
	switch (result & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return CADRAGE_ERROR_BUSY;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_ERROR: /* a table is missing: no statement of ours is wrong by itself */
		return CADRAGE_ERROR_DAMAGED;
	default:
		return CADRAGE_ERROR_IO;
	}
}

static gboolean
fail(const CadDatabase *database, int result, GError **error)
{
	const int errno_behind = database->handle ? sqlite3_system_errno(database->handle) : 0;
	const char *why =
		database->handle ? sqlite3_errmsg(database->handle) : sqlite3_errstr(result);
	const CadrageError code = code_of(result);

	if (code == CADRAGE_ERROR_BUSY)
		g_set_error(error, CADRAGE_ERROR, (int)code,
			    "%s: the store is busy: another cadrage is writing; try again later",
			    database->shown);
	else if ((result & 0xff) == SQLITE_NOTADB)
		g_set_error(error, CADRAGE_ERROR, (int)code,
			    "%s: this file is no store of cadrage, or its beginning is damaged; "
			    "see \"cadrage check\"",
			    database->shown);
	else if (code == CADRAGE_ERROR_DAMAGED)
		g_set_error(error, CADRAGE_ERROR, (int)code,
			    "%s: the store is damaged (%s); see \"cadrage check\"", database->shown,
			    why);
	else if ((result & 0xff) == SQLITE_READONLY)
		g_set_error(error, CADRAGE_ERROR, (int)code,
			    "%s: the store cannot be written; see who may write the file and its "
			    "folder",
			    database->shown);
	else
		g_set_error(error, CADRAGE_ERROR, (int)code, "%s: %s%s%s%s", database->shown, why,
			    errno_behind ? " (" : "", errno_behind ? g_strerror(errno_behind) : "",
			    errno_behind ? ")" : "");
	return FALSE;
}

/* Connections. */

static gboolean
has_log(const char *path)
{
	g_autofree char *log = g_strconcat(path, CAD_DATABASE_LOG_SUFFIX, NULL);
	GStatBuf about;

	return g_stat(log, &about) == 0 && about.st_size > 0;
}

/* A process that was killed, or a copy made meanwhile, leaves a log behind. A file that is told to
 * be immutable is read without it; one that is this connection's alone is read with it, and the
 * log's index need not be written beside it. */
static int
open_untouched(CadDatabase *database, const char *path)
{
	const int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READONLY;
	g_autofree char *escaped = g_uri_escape_string(path, "/", FALSE);
	g_autofree char *uri = g_strconcat("file:", escaped, "?immutable=1", NULL);
	int result;

	if (!has_log(path))
		return sqlite3_open_v2(uri, &database->handle, flags | SQLITE_OPEN_URI, NULL);
	result = sqlite3_open_v2(path, &database->handle, flags, "unix-none");
	if (result != SQLITE_OK)
		return result;
	sqlite3_db_config(database->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	return sqlite3_exec(database->handle, "PRAGMA locking_mode=EXCLUSIVE", NULL, NULL, NULL);
}

static int
open_handle(CadDatabase *database, const char *path, CadDatabaseMode mode)
{
	const int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE;

	if (mode == CAD_DATABASE_UNTOUCHED)
		return open_untouched(database, path);
	return sqlite3_open_v2(path, &database->handle,
			       mode == CAD_DATABASE_NEW ? flags | SQLITE_OPEN_CREATE : flags, NULL);
}

/* synchronous=FULL: what was told to be in the store is there after a power cut, too. With a
 * commit for hundreds of articles it costs next to nothing. */
static const char settings[] = "PRAGMA foreign_keys=ON;"
			       "PRAGMA synchronous=FULL;"
			       "PRAGMA trusted_schema=OFF;"
			       "PRAGMA cell_size_check=ON;"
			       "PRAGMA temp_store=MEMORY;"
			       "PRAGMA cache_size=-16000;"
			       "PRAGMA journal_size_limit=67108864;";

CadDatabase *
cad_database_open(const char *path, CadDatabaseMode mode, GError **error)
{
	g_autoptr(CadDatabase) database = g_new0(CadDatabase, 1);
	int result;

	database->shown = g_filename_display_name(path);
	result = open_handle(database, path, mode);
	if (result != SQLITE_OK) {
		fail(database, result, error);
		return NULL;
	}
	sqlite3_busy_timeout(database->handle, CAD_STORE_BUSY_MS);
	sqlite3_db_config(database->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	if (!cad_database_run(database, settings, error))
		return NULL;
	return g_steal_pointer(&database);
}

void
cad_database_close(CadDatabase *database)
{
	if (!database)
		return;
	/* All is on the disk since the last commit; what closing tidies up can wait. */
	(void)sqlite3_close_v2(database->handle);
	g_free(database->shown);
	g_free(database);
}

const char *
cad_database_get_path(const CadDatabase *database)
{
	return database->shown;
}

gboolean
cad_database_run(CadDatabase *database, const char *sql, GError **error)
{
	const int result = sqlite3_exec(database->handle, sql, NULL, NULL, NULL);

	return result == SQLITE_OK || fail(database, result, error);
}

gboolean
cad_database_ask(CadDatabase *database, const char *sql, gint64 *answer, GError **error)
{
	g_autoptr(CadStatement) statement = cad_statement_new(database, sql, error);
	gboolean has_row;

	if (!statement || !cad_statement_step(statement, &has_row, error))
		return FALSE;
	*answer = has_row ? cad_statement_get_integer(statement, 0) : 0;
	return TRUE;
}

/* SQLite does not wait in some corners: while another process opens or closes the file's log. */
gboolean
cad_database_begin(CadDatabase *database, GError **error)
{
	const gint64 deadline = g_get_monotonic_time() + (gint64)CAD_STORE_BUSY_MS * 1000;
	int result;

	do {
		result = sqlite3_exec(database->handle, "BEGIN IMMEDIATE", NULL, NULL, NULL);
		if (result == SQLITE_OK)
			return TRUE;
		if (code_of(result) != CADRAGE_ERROR_BUSY)
			break;
		g_usleep(RETRY_US);
	} while (g_get_monotonic_time() < deadline);
	return fail(database, result, error);
}

gboolean
cad_database_commit(CadDatabase *database, GError **error)
{
	return cad_database_run(database, "COMMIT", error);
}

void
cad_database_rollback(CadDatabase *database)
{
	if (!sqlite3_get_autocommit(database->handle))
		(void)sqlite3_exec(database->handle, "ROLLBACK", NULL, NULL, NULL);
}

gboolean
cad_database_empty_log(CadDatabase *database, GError **error)
{
	gint64 is_kept_back;

	if (!cad_database_ask(database, "PRAGMA wal_checkpoint(TRUNCATE)", &is_kept_back, error))
		return FALSE;
	return !is_kept_back || fail(database, SQLITE_BUSY, error);
}

guint
cad_database_get_n_changes(const CadDatabase *database)
{
	return (guint)sqlite3_changes(database->handle);
}

gint64
cad_database_get_last_number(const CadDatabase *database)
{
	return sqlite3_last_insert_rowid(database->handle);
}

/* Statements. */

CadStatement *
cad_statement_new(CadDatabase *database, const char *sql, GError **error)
{
	sqlite3_stmt *handle = NULL;
	const int result = sqlite3_prepare_v3(database->handle, sql, -1, SQLITE_PREPARE_PERSISTENT,
					      &handle, NULL);
	CadStatement *statement;

	if (result != SQLITE_OK) {
		fail(database, result, error);
		return NULL;
	}
	statement = g_new(CadStatement, 1);
	*statement = (CadStatement){database, handle};
	return statement;
}

void
cad_statement_free(CadStatement *statement)
{
	if (!statement)
		return;
	sqlite3_finalize(statement->handle);
	g_free(statement);
}

void
cad_statement_bind_text(CadStatement *statement, int parameter, const char *text)
{
	sqlite3_bind_text(statement->handle, parameter, text, -1, SQLITE_TRANSIENT);
}

void
cad_statement_bind_integer(CadStatement *statement, int parameter, gint64 value)
{
	sqlite3_bind_int64(statement->handle, parameter, value);
}

void
cad_statement_bind_bytes(CadStatement *statement, int parameter, GBytes *bytes)
{
	gsize n_bytes = 0;
	const void *data = g_bytes_get_data(bytes, &n_bytes);

	/* A pointer of NULL would bind NULL. */
	sqlite3_bind_blob64(statement->handle, parameter, data ? data : "", n_bytes,
			    SQLITE_TRANSIENT);
}

gboolean
cad_statement_step(CadStatement *statement, gboolean *has_row, GError **error)
{
	const int result = sqlite3_step(statement->handle);

	*has_row = result == SQLITE_ROW;
	if (*has_row)
		return TRUE;
	if (result != SQLITE_DONE)
		fail(statement->database, result, error);
	sqlite3_reset(statement->handle);
	return result == SQLITE_DONE;
}

gboolean
cad_statement_run(CadStatement *statement, GError **error)
{
	gboolean has_row = TRUE;

	while (has_row)
		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
	return TRUE;
}

void
cad_statement_reset(CadStatement *statement)
{
	sqlite3_reset(statement->handle);
}

const char *
cad_statement_get_text(const CadStatement *statement, int column)
{
	return (const char *)sqlite3_column_text(statement->handle, column);
}

gint64
cad_statement_get_integer(const CadStatement *statement, int column)
{
	return sqlite3_column_int64(statement->handle, column);
}

GBytes *
cad_statement_get_bytes(const CadStatement *statement, int column)
{
	const void *data = sqlite3_column_blob(statement->handle, column);

	return g_bytes_new(data, (gsize)sqlite3_column_bytes(statement->handle, column));
}
