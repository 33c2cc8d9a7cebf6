/* A slice: one outlet's documents in which a row can be counted, as counts and sizes. */
#pragma once

#include "compare/ledger.h"
#include "stats/sample.h"

/**
 * CadSlice:
 * @counts: (element-type guint32): the row's matches, of each unit
 * @sizes: (element-type guint32): the unit's size, above 0
 * @n_documents: documents of the languages in which the row was counted; the units are those of
 *   them with a size above 0
 * @n_uncounted: documents of the languages in which it ran out of budget
 * @n_with: units with a match
 * @count: matches of all units
 * @size: size of all units
 * @top_count: matches of the unit with most of them
 */
typedef struct {
	GArray *counts;
	GArray *sizes;
	guint n_documents;
	guint n_uncounted;
	guint n_with;
	guint64 count;
	guint64 size;
	guint32 top_count;
} CadSlice;

/**
 * cad_slice_init:
 * @slice: (out): filled, for cad_slice_clear()
 * @layout: the layout
 * @ledger: the outlet's documents
 * @cut: what to count
 */
void cad_slice_init(CadSlice *slice, const CadLayout *layout, const CadLedger *ledger,
		    const CadCut *cut);
void cad_slice_clear(CadSlice *slice);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadSlice, cad_slice_clear)

/** cad_slice_get_sample: Returns: its units; lives with the slice. */
CadSample cad_slice_get_sample(const CadSlice *slice);
