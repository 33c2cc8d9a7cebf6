/* The store's tables, and how older stores come to have them. */
#pragma once

#include "corpus/database.h"

/* "CADR": tells the file from other SQLite databases. */
#define CAD_SCHEMA_APPLICATION 0x43414452

/** cad_schema_get_newest: Returns: the version that cad_schema_migrate() ends at. */
guint cad_schema_get_newest(void);

/**
 * cad_schema_check:
 * @database: an open file
 * @version: (out): its version
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID for a file that is no store; CADRAGE_ERROR_UNSUPPORTED for one of
 * a newer cadrage.
 *
 * Returns: whether it is a store that this version knows.
 */
gboolean
cad_schema_check(CadDatabase *database, guint *version, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_schema_migrate:
 * @database: an open store, or an empty file
 * @error: return location
 *
 * Brings it to the newest version, in one transaction.
 *
 * Returns: whether it is there.
 */
gboolean cad_schema_migrate(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
