/* Selected documents: a selection as a list, and the records of what is stored. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"

/**
 * cad_selected_list:
 * @store: a store
 * @selection: (nullable): which documents
 * @error: return location
 *
 * Returns: (transfer full) (element-type gint64): the keys of the documents, in order of id.
 */
GArray *cad_selected_list(CadrageStore *store, const CadrageSelection *selection,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_selected_prepare: Returns: (transfer full): a statement for cad_selected_read(). */
CadStatement *cad_selected_prepare(CadrageStore *store, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_selected_read:
 * @statement: what cad_selected_prepare() gave
 * @number: a document's key
 * @record: (out) (transfer full) (nullable): the record that was stored; NULL when it is gone
 * @error: return location
 *
 * Its id is the one that is shown. What was set by hand goes over what was given, and its language
 * is the one that was read when it was stored, if one was.
 *
 * Errors: CADRAGE_ERROR_DAMAGED for an original that cannot be unpacked; those of the database.
 *
 * Returns: whether all went well.
 */
gboolean cad_selected_read(CadStatement *statement, gint64 number, CadrageRecord **record,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;
