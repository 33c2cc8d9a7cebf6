#include "config.h"

#include "lexicon/edge-index.h"

CadEdgeIndex *
cad_edge_index_new(gboolean is_end)
{
	CadEdgeIndex *index = g_new0(CadEdgeIndex, 1);

	index->is_end = is_end;
	index->forms = cad_form_index_new();
	index->lengths = g_array_new(FALSE, FALSE, sizeof(guint32));
	return index;
}

void
cad_edge_index_free(CadEdgeIndex *index)
{
	if (index == NULL)
		return;
	cad_form_index_free(index->forms);
	g_array_unref(index->lengths);
	g_free(index);
}

void
cad_edge_index_add(CadEdgeIndex *index, const char *text, CadFoldMode mode, guint32 atom)
{
	cad_form_index_add(index->forms, text, mode, CAD_EDGE_FILTER_BYTES, atom);
}

static int
compare_numbers(const void *a, const void *b)
{
	guint32 left = *(const guint32 *)a, right = *(const guint32 *)b;

	return (left > right) - (left < right);
}

static void
keep_each_once(GArray *numbers)
{
	guint n_kept = 0;

	g_array_sort(numbers, compare_numbers);
	for (guint i = 0; i < numbers->len; i++) {
		guint32 number = g_array_index(numbers, guint32, i);

		if (n_kept == 0 || number != g_array_index(numbers, guint32, n_kept - 1))
			g_array_index(numbers, guint32, n_kept++) = number;
	}
	g_array_set_size(numbers, n_kept);
}

void
cad_edge_index_finish(CadEdgeIndex *index)
{
	const CadWordTable *keys = index->forms->keys;

	cad_form_index_finish(index->forms);
	for (guint64 i = 0; i <= keys->mask; i++) {
		const CadWordSlot *slot = &keys->slots[i];
		g_autofree char *key = NULL;
		const char *letters;

		if (slot->length == 0)
			continue;
		key = cad_word_table_dup_key(keys, slot);
		letters = index->is_end ? key + slot->length - CAD_EDGE_FILTER_BYTES : key;
		index->lengths_of[cad_edge_hash(letters)] |= G_GUINT64_CONSTANT(1)
							     << MIN(slot->length, CAD_EDGE_LONG);
		g_array_append_val(index->lengths, slot->length);
	}
	keep_each_once(index->lengths);
}
