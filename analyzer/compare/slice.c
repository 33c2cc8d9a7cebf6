#include "config.h"

#include "compare/slice.h"

static void
add_unit(CadSlice *slice, guint32 count, guint32 size)
{
	g_array_append_val(slice->counts, count);
	g_array_append_val(slice->sizes, size);
	slice->n_with += count > 0;
	slice->count += count;
	slice->size += size;
	slice->top_count = MAX(slice->top_count, count);
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

void
cad_slice_init(CadSlice *slice, const CadLayout *layout, const CadLedger *ledger, const CadCut *cut)
{
	g_autofree guint32 *sizes = cad_ledger_get_sizes(ledger, layout, cut);
	g_autofree guint32 *counts = NULL;

	*slice = (CadSlice){
		.counts = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.sizes = g_array_new(FALSE, FALSE, sizeof(guint32)),
	};
	counts = collect_counts(slice, ledger, cut);
	for (guint i = 0; i < ledger->tallies->len; i++) {
		slice->n_documents += (ledger->languages[i] & cut->languages) != 0;
		if (sizes[i] > 0)
			add_unit(slice, counts[i], sizes[i]);
	}
	slice->n_documents -= slice->n_uncounted;
}

void
cad_slice_clear(CadSlice *slice)
{
	g_clear_pointer(&slice->counts, g_array_unref);
	g_clear_pointer(&slice->sizes, g_array_unref);
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
