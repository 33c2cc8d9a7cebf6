#include "config.h"

#include <cadrage/inspection.h>

#include "corpus/copy-table.h"
#include "corpus/store.h"

static const char old_readings[] = "DELETE FROM reading WHERE number NOT IN"
				   " (SELECT max(number) FROM reading GROUP BY document)";

static const char unused_fingerprints[] = "DELETE FROM fingerprint WHERE number NOT IN"
					  " (SELECT fingerprint FROM reading)";

/* In an open transaction. */
static gboolean
drop_all(CadDatabase *database, guint *n_readings, GError **error)
{
	if (!cad_database_run(database, old_readings, error))
		return FALSE;
	*n_readings = cad_database_get_n_changes(database);
	return cad_database_run(database, unused_fingerprints, error) &&
	       cad_copy_table_prune(database, error) && cad_database_commit(database, error);
}

gboolean
cadrage_store_prune(CadrageStore *store, guint *n_readings, GError **error)
{
	CadDatabase *database;

	g_return_val_if_fail(store != NULL && n_readings != NULL, FALSE);

	database = cad_store_get_database(store);
	*n_readings = 0;
	if (!cad_database_begin(database, error))
		return FALSE;
	if (!drop_all(database, n_readings, error)) {
		cad_database_rollback(database);
		*n_readings = 0;
		return FALSE;
	}
	if (cad_database_run(database, "VACUUM", error))
		return TRUE;
	g_prefix_error(error, "what was not needed is dropped, but its room is not given back: ");
	return FALSE;
}
