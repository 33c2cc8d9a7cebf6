/* The store's tables of copies: where the hashes of sketches stand, and which documents are pairs.
 */
#pragma once

#include "corpus/database.h"
#include "document/sketch.h"

/* Statements on these tables. Lives no longer than its database; each change is part of the
 * caller's transaction. */
typedef struct _CadCopyTable CadCopyTable;

CadCopyTable *cad_copy_table_new(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_copy_table_free(CadCopyTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCopyTable, cad_copy_table_free)

/**
 * cad_copy_key:
 * @hash: of a shingle
 * @document: key of a document, below 2^28
 *
 * Hash and document in one number, so that the documents of a hash stand side by side: the first 35
 * bits of the hash, so that two shingles have the same once in 3 * 10^10.
 *
 * Returns: the number, 0 or more.
 */
gint64 cad_copy_key(guint64 hash, gint64 document);

/** cad_copy_table_put_keys: keeps that documents have hashes. @keys: (element-type gint64): best in
 * ascending order. */
gboolean cad_copy_table_put_keys(CadCopyTable *table, const GArray *keys,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_copy_table_note_shared:
 * @table: the tables, without @keys
 * @keys: (element-type gint64): ascending, each once
 * @error: return location
 *
 * Keeps in memory which hashes stand in several documents, with those of @keys: most do not, and
 * need not be looked for. A table that is not much larger than @keys is gone through once, and the
 * documents are then kept, too.
 *
 * Returns: whether it is done.
 */
gboolean cad_copy_table_note_shared(CadCopyTable *table, const GArray *keys,
				    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_table_put_size: keeps the size of a document's sketch; from then on it is known.
 * Nothing is kept of one that was removed meanwhile, or whose text is another one than that of
 * @content_hash. */
gboolean
cad_copy_table_put_size(CadCopyTable *table, gint64 document, const char *content_hash,
			const CadSketchSize *size, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_table_get_size: @size: (out): 0 shingles for a document that is not known. */
gboolean cad_copy_table_get_size(CadCopyTable *table, gint64 document, CadSketchSize *size,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_table_put_pair: keeps two documents that are copies, @document if it is known, @other a
 * known one. */
gboolean cad_copy_table_put_pair(CadCopyTable *table, gint64 document, gint64 other, guint n_common,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_table_prune: drops the keys of documents that are gone, in the caller's transaction.
 * Goes through all keys. */
gboolean cad_copy_table_prune(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** CadCopyFunc: @document: one that has the hash. */
typedef void (*CadCopyFunc)(gint64 document, void *payload);

/**
 * cad_copy_table_meet:
 * @table: the tables
 * @hash: of a shingle, one of those noted
 * @document: a document that has it
 * @is_later: those after it, else those before it
 * @n: how many at most, the nearest
 * @func: takes each
 * @payload: given to @func
 * @error: return location
 *
 * The other documents that have a hash of the keys that were noted and put. Some may be gone, see
 * cad_copy_table_get_size().
 */
gboolean
cad_copy_table_meet(CadCopyTable *table, guint64 hash, gint64 document, gboolean is_later, guint n,
		    CadCopyFunc func, void *payload, GError **error) G_GNUC_WARN_UNUSED_RESULT;
