/* The copy index: which documents of a store are copies of one another, kept as documents come. */
#pragma once

#include <cadrage/outlet.h>

#include "corpus/database.h"
#include "document/shingle.h"

/**
 * CadCopyIndex:
 *
 * The candidates are those of cad_candidates_find(), with the documents in the order of their
 * adding: a hash that stands in many documents leads to the CADRAGE_COPY_NEIGHBOURS before and
 * after. Each is verified over all shingles, for which its original is read again. What it costs to
 * add documents depends on them, and on the size of the store only as looking up a key does.
 */
typedef struct _CadCopyIndex CadCopyIndex;

/**
 * cad_copy_index_new:
 * @database: a store, open for writing
 * @outlets: the profiles that originals are read with
 * @error: return location
 */
CadCopyIndex *cad_copy_index_new(CadDatabase *database, CadrageOutlets *outlets,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_copy_index_free(CadCopyIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCopyIndex, cad_copy_index_free)

/**
 * cad_copy_index_put:
 * @index: an index
 * @document: key of a document that is in the store
 * @content_hash: what the store has as the hash of its text
 * @shingles: (transfer full): its shingles
 * @error: return location
 *
 * Takes the document up. Some thousand are written at a time, in a transaction of their own; those
 * that a crash leaves out, and those whose text is another one by then, are taken up by the next
 * cad_copy_index_finish().
 */
gboolean cad_copy_index_put(CadCopyIndex *index, gint64 document, const char *content_hash,
			    CadShingles *shingles, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_index_finish: writes what was put, and takes up every document of the store that the
 * index does not know: those whose text changed, and those of a store from before there was one. */
gboolean cad_copy_index_finish(CadCopyIndex *index, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_copy_index_update: cad_copy_index_finish() of an index of its own: before pairs are looked
 * up. */
gboolean cad_copy_index_update(CadDatabase *database, CadrageOutlets *outlets,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for those who have changed texts, once that is done: what cannot be written now is
 * written, or told, when pairs are looked up. */
void cad_copy_index_try(CadCopyIndex *index);
void cad_copy_index_follow(CadDatabase *database, CadrageOutlets *outlets);
