#include "config.h"

#include "compare/slice.h"

static void
add_to_sum(CadSliceSum *sum, guint32 count, guint32 size)
{
	sum->n_units++;
	sum->n_with += count > 0;
	sum->count += count;
	sum->size += size;
	sum->top_count = MAX(sum->top_count, count);
}

static void
add_unit(CadSlice *slice, guint32 count, guint32 size, guint cluster, gboolean is_shared)
{
	g_array_append_val(slice->counts, count);
	g_array_append_val(slice->sizes, size);
	g_array_append_val(slice->clusters, cluster);
	add_to_sum(&slice->all, count, size);
	if (!is_shared)
		add_to_sum(&slice->independent, count, size);
}

/* The row's matches in each document; also counts the documents that it was not counted in. */
static guint32 *
collect_counts(CadSlice *slice, const CadLedger *ledger, const CadCut *cut)
{
	guint32 *counts = g_new0(guint32, ledger->tallies->len + 1);

	for (guint i = ledger->starts[cut->row]; i < ledger->starts[cut->row + 1]; i++) {
		const CadLedgerEntry *entry = &ledger->entries[i];

		if ((ledger->languages[entry->document] & cut->languages) == 0)
			continue;
		slice->n_uncounted += entry->is_uncounted;
		counts[entry->document] += entry->n[cut->column];
	}
	return counts;
}

/* What the documents of a unit have together, of those that have a size. */
static void
sum_unit(CadSlice *slice, const CadLedger *ledger, guint unit, const guint32 *counts,
	 const guint32 *sizes, gboolean is_shared)
{
	guint32 count = 0;
	guint32 size = 0;

	for (guint i = ledger->unit_starts[unit]; i < ledger->unit_starts[unit + 1]; i++) {
		const guint document = ledger->unit_documents[i];

		if (sizes[document] == 0)
			continue;
		slice->n_documents_with += counts[document] > 0;
		count += counts[document];
		size += sizes[document];
	}
	if (size > 0)
		add_unit(slice, count, size, ledger->unit_clusters[unit], is_shared);
}

void
cad_slice_init(CadSlice *slice, const CadLayout *layout, const CadLedger *ledger, const CadCut *cut,
	       const guint8 *is_shared)
{
	g_autofree guint32 *sizes = cad_ledger_get_sizes(ledger, layout, cut);
	g_autofree guint32 *counts = NULL;

	*slice = (CadSlice){
		.counts = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.sizes = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.clusters = g_array_new(FALSE, FALSE, sizeof(guint)),
	};
	counts = collect_counts(slice, ledger, cut);
	for (guint i = 0; i < ledger->tallies->len; i++)
		slice->n_documents += (ledger->languages[i] & cut->languages) != 0;
	for (guint i = 0; i < ledger->n_units; i++)
		sum_unit(slice, ledger, i, counts, sizes, is_shared && is_shared[i]);
	slice->n_documents -= slice->n_uncounted;
}

void
cad_slice_clear(CadSlice *slice)
{
	g_clear_pointer(&slice->counts, g_array_unref);
	g_clear_pointer(&slice->sizes, g_array_unref);
	g_clear_pointer(&slice->clusters, g_array_unref);
}

gboolean
cad_slice_is_covered(const CadSlice *slice, const CadLedger *ledger, const CadCut *cut)
{
	gboolean has_left_out = FALSE;

	for (guint i = 0; i < CAD_MAX_LANGUAGES; i++)
		has_left_out |= ledger->left_out[i] > 0 && (cut->languages >> i & 1) != 0;
	return slice->n_documents > ledger->n_outside[cut->row] ||
	       (has_left_out && ledger->n_left_out[cut->row] > 0);
}

CadSample
cad_slice_get_sample(const CadSlice *slice)
{
	return (CadSample){
		.counts = (const guint32 *)(const void *)slice->counts->data,
		.sizes = (const guint32 *)(const void *)slice->sizes->data,
		.n = slice->counts->len,
	};
}
