#include "config.h"

#include "corpus/store.h"

static gboolean
remove_all(CadDatabase *database, const char *const *ids, GError **error)
{
	/* What belongs to the document goes with it, see the schema. */
	g_autoptr(CadStatement) statement =
		cad_statement_new(database,
				  "DELETE FROM original WHERE number ="
				  " (SELECT number FROM document WHERE id = ?)",
				  error);

	for (gsize i = 0; statement && ids[i]; i++) {
		cad_statement_bind_text(statement, 1, ids[i]);
		if (!cad_statement_run(statement, error))
			return FALSE;
	}
	return statement && cad_database_commit(database, error);
}

gboolean
cadrage_store_remove(CadrageStore *store, const char *const *ids, GError **error)
{
	CadDatabase *database;

	g_return_val_if_fail(store != NULL && ids != NULL, FALSE);

	database = cad_store_get_database(store);
	if (!cad_database_begin(database, error))
		return FALSE;
	if (remove_all(database, ids, error))
		return TRUE;
	cad_database_rollback(database);
	return FALSE;
}
