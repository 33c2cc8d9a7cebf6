#include "config.h"

#include "reference-group.h"

Reference *
reference_load_input(const Reference *table, guint row)
{
	const char *name = reference_get_text(table, row, "table");

	return reference_load(g_str_equal(name, "real") ? "real_docs" : name);
}

ReferenceGroup
reference_group_read(const Reference *docs, const char *term, const char *outlet, guint max)
{
	ReferenceGroup group = {g_array_new(FALSE, FALSE, sizeof(guint32)),
				g_array_new(FALSE, FALSE, sizeof(guint32))};

	for (guint row = 0; row < reference_get_n_rows(docs) && group.counts->len < max; row++) {
		guint32 count = (guint32)reference_get_number(docs, row, term);
		guint32 size = (guint32)reference_get_number(docs, row, "tokens");

		if (!g_str_equal(outlet, "all") &&
		    !g_str_equal(outlet, reference_get_text(docs, row, "outlet")))
			continue;
		g_array_append_val(group.counts, count);
		g_array_append_val(group.sizes, size);
	}
	return group;
}

void
reference_group_clear(ReferenceGroup *group)
{
	g_array_unref(group->counts);
	g_array_unref(group->sizes);
}

CadSample
reference_group_sample(const ReferenceGroup *group)
{
	return (CadSample){(const guint32 *)(void *)group->counts->data,
			   (const guint32 *)(void *)group->sizes->data, group->counts->len};
}
