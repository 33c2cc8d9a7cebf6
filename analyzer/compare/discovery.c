#include "config.h"

#include "compare/discovery.h"

struct _CadDiscoveries {
	GHashTable *documents; /* label -> GHashTable of ids, owned */
};

CadDiscoveries *
cad_discoveries_new(void)
{
	CadDiscoveries *discoveries = g_new0(CadDiscoveries, 1);

	discoveries->documents =
		g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_hash_table_unref);
	return discoveries;
}

void
cad_discoveries_free(CadDiscoveries *discoveries)
{
	if (!discoveries)
		return;
	g_hash_table_unref(discoveries->documents);
	g_free(discoveries);
}

void
cad_discoveries_add(CadDiscoveries *discoveries, guint label, const char *const *ids)
{
	GHashTable *documents =
		g_hash_table_lookup(discoveries->documents, GUINT_TO_POINTER(label));

	if (!documents) {
		documents = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
		g_hash_table_insert(discoveries->documents, GUINT_TO_POINTER(label), documents);
	}
	for (gsize i = 0; ids[i]; i++)
		g_hash_table_add(documents, g_strdup(ids[i]));
}

static void
count_row(GHashTable *documents, const CadCensus *census, guint n_rows, guint row, guint *counts)
{
	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);

		if (entry->summary.status == CADRAGE_STATUS_COUNTED &&
		    (g_hash_table_contains(documents, entry->summary.id) ||
		     (entry->content_hash &&
		      g_hash_table_contains(documents, entry->content_hash))))
			counts[entry->summary.outlet * n_rows + row]++;
	}
}

guint *
cad_discoveries_count(const CadDiscoveries *discoveries, const CadCensus *census,
		      const CadLayout *layout)
{
	const guint n_rows = layout->rows->len;
	guint *counts = g_new0(guint, (gsize)census->outlets->len * n_rows + 1);

	for (guint row = 0; row < n_rows; row++) {
		const guint label = cad_layout_get_row(layout, row)->row.label;
		GHashTable *documents = label == G_MAXUINT
						? NULL
						: g_hash_table_lookup(discoveries->documents,
								      GUINT_TO_POINTER(label));

		if (documents)
			count_row(documents, census, n_rows, row, counts);
	}
	return counts;
}
