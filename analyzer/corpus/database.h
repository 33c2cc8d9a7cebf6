/* Databases: SQLite behind GError, and the only door to it. */
#pragma once

/* What SQLite keeps beside the file: its log, with what is committed and not yet in the file, and
 * an index to that. */
#define CAD_DATABASE_LOG_SUFFIX	  "-wal"
#define CAD_DATABASE_INDEX_SUFFIX "-shm"

#include <cadrage/error.h>

/**
 * CadDatabase:
 *
 * One connection to one file. Not for use from two threads at once.
 */
typedef struct _CadDatabase CadDatabase;

typedef enum {
	CAD_DATABASE_NEW,	/* makes the file */
	CAD_DATABASE_EXISTING,	/* the file must be there */
	CAD_DATABASE_UNTOUCHED, /* the file must be there and is not written to, nor beside it, and
				   nobody may be writing: for folders that cannot be written */
} CadDatabaseMode;

/**
 * cad_database_open:
 * @path: the file
 * @mode: how
 * @error: return location
 *
 * Values reach SQL as bound parameters only. A writer that finds another at work waits for it, up
 * to CAD_STORE_BUSY_MS.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_BUSY, CADRAGE_ERROR_DAMAGED.
 *
 * Returns: (transfer full): the connection.
 */
CadDatabase *
cad_database_open(const char *path, CadDatabaseMode mode, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_database_close(CadDatabase *database);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDatabase, cad_database_close)

/** cad_database_get_path: Returns: (transfer none): the file as messages show it. */
const char *cad_database_get_path(const CadDatabase *database);

/** cad_database_run: runs SQL without parameters and results. */
gboolean
cad_database_run(CadDatabase *database, const char *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_database_ask: @answer: (out): the first column of the first row of @sql, 0 without rows. */
gboolean cad_database_ask(CadDatabase *database, const char *sql, gint64 *answer,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A transaction: whole or not at all. It begins when no other writer is at work. Without a commit
 * that succeeds, a rollback must follow; it cannot fail. */
gboolean cad_database_begin(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean cad_database_commit(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_database_rollback(CadDatabase *database);

/** cad_database_empty_log: brings all that is committed from the log into the file itself. Returns:
 * whether it is there, and the log empty. */
gboolean cad_database_empty_log(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_database_get_n_changes: Returns: rows that the last statement changed. */
guint cad_database_get_n_changes(const CadDatabase *database);
/** cad_database_get_last_number: Returns: the key of the row inserted last. */
gint64 cad_database_get_last_number(const CadDatabase *database);

/**
 * CadStatement:
 *
 * One statement, ready to be run again and again. Lives no longer than its database.
 */
typedef struct _CadStatement CadStatement;

CadStatement *
cad_statement_new(CadDatabase *database, const char *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_statement_free(CadStatement *statement);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadStatement, cad_statement_free)

/* Parameters, from 1; copied. NULL is SQL's NULL. */
void cad_statement_bind_text(CadStatement *statement, int parameter, const char *text);
void cad_statement_bind_integer(CadStatement *statement, int parameter, gint64 value);
void cad_statement_bind_bytes(CadStatement *statement, int parameter, GBytes *bytes);

/**
 * cad_statement_step:
 * @statement: a statement
 * @has_row: (out): whether there is a row; at the end, and after an error, the statement is ready
 *   to be run again with the parameters it has
 * @error: return location
 *
 * Returns: whether it went well.
 */
gboolean cad_statement_step(CadStatement *statement, gboolean *has_row,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cad_statement_run: runs to the end, passing over rows. */
gboolean cad_statement_run(CadStatement *statement, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cad_statement_reset: leaves a row before the end. */
void cad_statement_reset(CadStatement *statement);

/* Columns of the row, from 0. */
/** cad_statement_get_text: Returns: (transfer none) (nullable): lives until the next step. */
const char *cad_statement_get_text(const CadStatement *statement, int column);
gint64 cad_statement_get_integer(const CadStatement *statement, int column);
/** cad_statement_get_bytes: Returns: (transfer full): a copy. */
GBytes *cad_statement_get_bytes(const CadStatement *statement, int column);
