/* A slice: one outlet's units in which a row can be counted, as counts and sizes. */
#pragma once

#include "compare/ledger.h"
#include "stats/sample.h"

/**
 * CadSliceSum:
 * @n_units: units with a size above 0
 * @n_with: of them, those with a match
 * @count: their matches
 * @size: their size
 * @top_count: matches of the unit with most of them
 */
typedef struct {
	guint n_units;
	guint n_with;
	guint64 count;
	guint64 size;
	guint64 top_count;
} CadSliceSum;

/**
 * CadSlice:
 * @counts: (element-type guint32): the row's matches, of each unit
 * @sizes: (element-type guint32): the unit's size, above 0
 * @clusters: (element-type guint): the unit's cluster, CAD_NO_CLUSTER for none
 * @n_documents: documents of the languages in which the row was counted
 * @n_documents_with: of them, those with a match
 * @n_uncounted: documents of the languages in which it ran out of budget
 * @all: the sums of all units
 * @independent: and of those that the other outlet has not, too
 */
typedef struct {
	GArray *counts;
	GArray *sizes;
	GArray *clusters;
	guint n_documents;
	guint n_documents_with;
	guint n_uncounted;
	CadSliceSum all;
	CadSliceSum independent;
} CadSlice;

/**
 * cad_slice_init:
 * @slice: (out): filled, for cad_slice_clear()
 * @layout: the layout
 * @ledger: the outlet's documents
 * @cut: what to count
 * @is_shared: (array) (nullable): for each unit of the ledger, whether the other outlet of a pair
 *   carries it, too; NULL when no other is looked at
 *
 * Counts and sizes of a document's copies in the outlet are added up.
 */
void cad_slice_init(CadSlice *slice, const CadLayout *layout, const CadLedger *ledger,
		    const CadCut *cut, const guint8 *is_shared);
void cad_slice_clear(CadSlice *slice);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadSlice, cad_slice_clear)

/** cad_slice_is_covered: Returns: whether the row's lexicon and its dates cover any document of the
 * languages, one that is left out as a copy, too. */
gboolean cad_slice_is_covered(const CadSlice *slice, const CadLedger *ledger, const CadCut *cut);

/** cad_slice_get_sample: Returns: its units; lives with the slice. */
CadSample cad_slice_get_sample(const CadSlice *slice);
