#include "config.h"

#include "compare/outlet-overlap.h"

static void
collect_clusters(const CadLedger *ledger, GHashTable *clusters)
{
	for (guint i = 0; i < ledger->n_units; i++) {
		if (ledger->unit_clusters[i] != CAD_NO_CLUSTER)
			g_hash_table_add(clusters, GUINT_TO_POINTER(ledger->unit_clusters[i]));
	}
}

/* NULL when no unit is in one of the clusters. */
static guint8 *
mark_shared(const CadLedger *ledger, GHashTable *clusters)
{
	g_autofree guint8 *is_shared = g_new0(guint8, ledger->n_units + 1);
	gboolean is_any = FALSE;

	for (guint i = 0; i < ledger->n_units; i++) {
		if (ledger->unit_clusters[i] == CAD_NO_CLUSTER ||
		    !g_hash_table_contains(clusters, GUINT_TO_POINTER(ledger->unit_clusters[i])))
			continue;
		is_shared[i] = TRUE;
		is_any = TRUE;
	}
	return is_any ? g_steal_pointer(&is_shared) : NULL;
}

guint8 *
cad_overlap_mark(const CadLedger *ledger, const CadLedger *const *others, guint n)
{
	g_autoptr(GHashTable) clusters = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < n; i++) {
		if (others[i] != ledger)
			collect_clusters(others[i], clusters);
	}
	return mark_shared(ledger, clusters);
}

void
cad_overlap_init(CadOverlap *overlap, const CadLedger *a, const CadLedger *b)
{
	overlap->is_shared_a = cad_overlap_mark(a, &b, 1);
	overlap->is_shared_b = cad_overlap_mark(b, &a, 1);
}

void
cad_overlap_clear(CadOverlap *overlap)
{
	g_clear_pointer(&overlap->is_shared_a, g_free);
	g_clear_pointer(&overlap->is_shared_b, g_free);
}
