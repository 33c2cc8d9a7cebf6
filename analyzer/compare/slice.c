#include "config.h"

#include "compare/slice.h"

guint32
cad_slice_get_size(const CadTally *tally, const CadLayout *layout, const CadCut *cut)
{
	if (!cad_tally_is_in(tally, cut->languages) || cad_tally_is_uncounted(tally, cut->row))
		return 0;
	if (cut->sizes == CAD_SIZES_TOKENS)
		return tally->n_tokens[cut->column];
	return cad_tally_get_mentions(tally, layout, cad_layout_get_row(layout, cut->row)->set,
				      cut->column);
}

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

void
cad_slice_init(CadSlice *slice, const CadLayout *layout, const GPtrArray *tallies,
	       const CadCut *cut)
{
	*slice = (CadSlice){
		.counts = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.sizes = g_array_new(FALSE, FALSE, sizeof(guint32)),
	};
	for (guint i = 0; i < tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(tallies, i);
		guint32 size = cad_slice_get_size(tally, layout, cut);

		if (!cad_tally_is_in(tally, cut->languages))
			continue;
		if (cad_tally_is_uncounted(tally, cut->row))
			slice->n_uncounted++;
		else
			slice->n_documents++;
		if (size > 0)
			add_unit(slice, cad_tally_get_count(tally, cut->row, cut->column), size);
	}
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
