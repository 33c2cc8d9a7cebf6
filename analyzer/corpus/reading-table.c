#include "config.h"

#include "corpus/reading-parts.h"
#include "corpus/reading-table.h"

enum {
	PUT_FINGERPRINT,
	HAS,
	FIND_LATEST,
	PUT,
	PUT_PASSAGES,
	GET,
	GET_PASSAGES,
	GET_ALL,
	DROP,
	N_STATEMENTS,
};

/* Looked up each time: another process may drop a fingerprint, and its number be given anew. */
#define FINGERPRINT "(SELECT number FROM fingerprint WHERE hash = ?2)"

static const char *const statements[N_STATEMENTS] = {
	[PUT_FINGERPRINT] = "INSERT OR IGNORE INTO fingerprint (hash, parts) VALUES (?, ?)",
	[HAS] = "SELECT 1 FROM reading WHERE document = ?1 AND fingerprint = " FINGERPRINT,
	[FIND_LATEST] = ("SELECT parts, reading.number AS place FROM reading JOIN fingerprint"
			 " ON fingerprint.number = reading.fingerprint WHERE document = ?1"
			 " UNION ALL SELECT '', 0 FROM recurs_otherwise WHERE document = ?1"
			 " ORDER BY place DESC LIMIT 1"),
	[PUT] = ("INSERT OR IGNORE INTO reading (document, fingerprint, counts)"
		 " SELECT number, " FINGERPRINT
		 ", ?3 FROM document WHERE number = ?1 AND revision = ?4"),
	[PUT_PASSAGES] = "INSERT INTO reading_passages (reading, bytes) VALUES (?, ?)",
	[GET] = "SELECT number, counts FROM reading WHERE document = ?1 AND fingerprint "
		"= " FINGERPRINT,
	[GET_PASSAGES] = "SELECT bytes FROM reading_passages WHERE reading = ?",
	[GET_ALL] = ("SELECT parts, counts FROM reading JOIN fingerprint"
		     " ON fingerprint.number = reading.fingerprint"
		     " WHERE document = ? ORDER BY reading.number DESC"),
	[DROP] = "DELETE FROM reading WHERE document = ?1 AND fingerprint = " FINGERPRINT,
};

struct _CadReadingTable {
	CadDatabase *database; /* not owned */
	CadStatement *statements[N_STATEMENTS];
};

CadReadingTable *
cad_reading_table_new(CadDatabase *database, GError **error)
{
	g_autoptr(CadReadingTable) table = g_new0(CadReadingTable, 1);

	table->database = database;
	for (guint i = 0; i < N_STATEMENTS; i++) {
		table->statements[i] = cad_statement_new(database, statements[i], error);
		if (!table->statements[i])
			return NULL;
	}
	return g_steal_pointer(&table);
}

void
cad_reading_table_free(CadReadingTable *table)
{
	if (!table)
		return;
	for (guint i = 0; i < N_STATEMENTS; i++)
		cad_statement_free(table->statements[i]);
	g_free(table);
}

gboolean
cad_reading_table_put_fingerprint(CadReadingTable *table, const char *hash, const char *parts,
				  GError **error)
{
	CadStatement *put = table->statements[PUT_FINGERPRINT];

	cad_statement_bind_text(put, 1, hash);
	cad_statement_bind_text(put, 2, parts);
	return cad_statement_run(put, error);
}

gboolean
cad_reading_table_has(CadReadingTable *table, gint64 document, const char *hash, gboolean *has,
		      GError **error)
{
	CadStatement *statement = table->statements[HAS];

	cad_statement_bind_integer(statement, 1, document);
	cad_statement_bind_text(statement, 2, hash);
	if (!cad_statement_step(statement, has, error))
		return FALSE;
	cad_statement_reset(statement);
	return TRUE;
}

gboolean
cad_reading_table_find_latest(CadReadingTable *table, gint64 document, char **parts, GError **error)
{
	CadStatement *find = table->statements[FIND_LATEST];
	gboolean has_row;

	*parts = NULL;
	cad_statement_bind_integer(find, 1, document);
	if (!cad_statement_step(find, &has_row, error))
		return FALSE;
	if (has_row)
		*parts = g_strdup(cad_statement_get_text(find, 0));
	cad_statement_reset(find);
	return TRUE;
}

gboolean
cad_reading_table_put(CadReadingTable *table, gint64 document, gint64 revision, const char *hash,
		      GBytes *counts, GBytes *passages, GError **error)
{
	CadStatement *put = table->statements[PUT];
	CadStatement *put_passages = table->statements[PUT_PASSAGES];

	cad_statement_bind_integer(put, 1, document);
	cad_statement_bind_text(put, 2, hash);
	cad_statement_bind_bytes(put, 3, counts);
	cad_statement_bind_integer(put, 4, revision);
	if (!cad_statement_run(put, error))
		return FALSE;
	if (cad_database_get_n_changes(table->database) == 0)
		return TRUE;
	cad_statement_bind_integer(put_passages, 1, cad_database_get_last_number(table->database));
	cad_statement_bind_bytes(put_passages, 2, passages);
	return cad_statement_run(put_passages, error);
}

static gboolean
get_passages(CadReadingTable *table, gint64 reading, GBytes **passages, GError **error)
{
	CadStatement *get = table->statements[GET_PASSAGES];
	gboolean has_row;

	cad_statement_bind_integer(get, 1, reading);
	if (!cad_statement_step(get, &has_row, error))
		return FALSE;
	*passages = has_row ? cad_statement_get_bytes(get, 0) : NULL;
	cad_statement_reset(get);
	return TRUE;
}

gboolean
cad_reading_table_get(CadReadingTable *table, gint64 document, const char *hash, GBytes **counts,
		      GBytes **passages, GError **error)
{
	CadStatement *get = table->statements[GET];
	gboolean has_row;
	gboolean is_done = TRUE;

	*counts = NULL;
	if (passages)
		*passages = NULL;
	cad_statement_bind_integer(get, 1, document);
	cad_statement_bind_text(get, 2, hash);
	if (!cad_statement_step(get, &has_row, error))
		return FALSE;
	if (!has_row)
		return TRUE;
	*counts = cad_statement_get_bytes(get, 1);
	/* Before the statement ends, so that both are of one state of the store. */
	if (passages)
		is_done = get_passages(table, cad_statement_get_integer(get, 0), passages, error);
	cad_statement_reset(get);
	return is_done;
}

gboolean
cad_reading_table_get_former(CadReadingTable *table, gint64 document, const char *parts,
			     GBytes **counts, GError **error)
{
	CadStatement *get = table->statements[GET_ALL];
	gboolean has_row = TRUE;

	*counts = NULL;
	cad_statement_bind_integer(get, 1, document);
	while (has_row && !*counts) {
		if (!cad_statement_step(get, &has_row, error))
			return FALSE;
		if (has_row && cad_reading_parts_are_earlier(cad_statement_get_text(get, 0), parts))
			*counts = cad_statement_get_bytes(get, 1);
	}
	cad_statement_reset(get);
	return TRUE;
}

gboolean
cad_reading_table_drop(CadReadingTable *table, gint64 document, const char *hash, GError **error)
{
	CadStatement *drop = table->statements[DROP];

	cad_statement_bind_integer(drop, 1, document);
	cad_statement_bind_text(drop, 2, hash);
	return cad_statement_run(drop, error);
}
