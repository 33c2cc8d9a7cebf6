/* The tables of readings: one for each document and what it was read with. */
#pragma once

#include "corpus/database.h"

/* The statements that it takes. Lives no longer than its database. */
typedef struct _CadReadingTable CadReadingTable;

CadReadingTable *
cad_reading_table_new(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_reading_table_free(CadReadingTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadReadingTable, cad_reading_table_free)

/* A reading is called by its document's key and its fingerprint's hash. */

/** cad_reading_table_put_fingerprint: keeps the fingerprint @hash with its @parts if it is new; in
 * a transaction. */
gboolean
cad_reading_table_put_fingerprint(CadReadingTable *table, const char *hash, const char *parts,
				  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_has: @has: (out): whether @document has a reading of @hash. */
gboolean cad_reading_table_has(CadReadingTable *table, gint64 document, const char *hash,
			       gboolean *has, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_find_latest: @parts: (out) (transfer full) (nullable): what the latest reading
 * of @document was made with, empty when it was forgotten since its lines recur otherwise, NULL
 * when there never was one. */
gboolean cad_reading_table_find_latest(CadReadingTable *table, gint64 document, char **parts,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_put: keeps a reading, in a transaction, once its fingerprint is kept. One that
 * is there already stays. Nothing is kept of a document that is gone, or was changed by hand since
 * @revision, which is that of the record that was read. */
gboolean
cad_reading_table_put(CadReadingTable *table, gint64 document, gint64 revision, const char *hash,
		      GBytes *counts, GBytes *passages, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_get: @counts: (out) (transfer full) (nullable): NULL when there is no such
 * reading. @passages: (out) (transfer full) (nullable) (optional). */
gboolean
cad_reading_table_get(CadReadingTable *table, gint64 document, const char *hash, GBytes **counts,
		      GBytes **passages, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_get_former: @parts: what documents are read with now. @counts: (out)
 * (transfer full) (nullable): the latest reading of @document by earlier versions of the same
 * lexicons, NULL when there is none. */
gboolean cad_reading_table_get_former(CadReadingTable *table, gint64 document, const char *parts,
				      GBytes **counts, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_reading_table_drop: takes a reading out. */
gboolean cad_reading_table_drop(CadReadingTable *table, gint64 document, const char *hash,
				GError **error) G_GNUC_WARN_UNUSED_RESULT;
