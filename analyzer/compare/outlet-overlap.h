/* The overlap of two outlets: the units that are copies of one text in both. */
#pragma once

#include "compare/ledger.h"

/**
 * CadOverlap:
 * @is_shared_a: (array) (nullable): for each unit of outlet a, whether b carries the text, too;
 * NULL when they share nothing
 * @is_shared_b: (array) (nullable): the same of outlet b
 *
 * A text that both outlets carry says nothing of how they differ, and cannot be exchanged between
 * them: it is in both, whoever's label it had. So it weighs in both rates, as it does on their
 * readers, and is left where it is in every relabelling; and it is no independent unit of the pair:
 * it reaches no floor, and neither carries a finding nor spreads one. The jackknife takes it as a
 * unit of each outlet: that leaves out how the two vary together, which would make the interval of
 * the ratio narrower, never wider.
 */
typedef struct {
	guint8 *is_shared_a;
	guint8 *is_shared_b;
} CadOverlap;

/** cad_overlap_mark: @others: (array length=n): others' documents. Returns: (transfer full)
 * (nullable) (array): for each unit of @ledger, whether any of @others carries the text, too; NULL
 * when none does. One of @others may be @ledger itself: it is passed over. */
guint8 *cad_overlap_mark(const CadLedger *ledger, const CadLedger *const *others, guint n);

/** cad_overlap_init: @overlap: (out): filled, for cad_overlap_clear(); @a: one outlet's documents;
 * @b: the other's. */
void cad_overlap_init(CadOverlap *overlap, const CadLedger *a, const CadLedger *b);
void cad_overlap_clear(CadOverlap *overlap);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadOverlap, cad_overlap_clear)
