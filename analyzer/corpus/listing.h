/* Listings: the rows of a store's documents. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"

/**
 * cad_listing_open:
 * @store: a store
 * @selection: (nullable): which documents
 * @order: in which order
 * @limit: how many at most, 0 for all
 * @error: return location
 *
 * Returns: (transfer full): a statement whose rows cad_listing_read() reads; it lives no longer
 * than the store.
 */
CadStatement *
cad_listing_open(CadrageStore *store, const CadrageSelection *selection, CadrageOrder order,
		 guint limit, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_listing_read: @row: (out): the row that the statement is at; its strings live until the
 * next step. @number: (out) (optional): the document's key. */
void cad_listing_read(const CadStatement *statement, CadrageStoredDocument *row, gint64 *number);
