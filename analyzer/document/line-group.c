#include "config.h"

#include <string.h>

#include "document/line-group.h"

#define N_EXAMPLES 2

static void
group_free(CadLineGroup *group)
{
	g_free(group->key);
	g_ptr_array_unref(group->lines);
	g_free(group);
}

/* Counts the pages and texts of groups whose lines are in order of page. */
static void
count(CadLineGroup *group)
{
	g_autoptr(GHashTable) texts = g_hash_table_new(g_str_hash, g_str_equal);
	guint page = G_MAXUINT;

	for (guint i = 0; i < group->lines->len; i++) {
		const CadSampleLine *line = g_ptr_array_index(group->lines, i);

		group->n_pages += line->page != page;
		page = line->page;
		g_hash_table_add(texts, line->text);
	}
	group->n_texts = g_hash_table_size(texts);
}

static void
add(GPtrArray *groups, GHashTable *by_key, CadSampleLine *line, char *key)
{
	CadLineGroup *group = g_hash_table_lookup(by_key, key);

	if (!group) {
		group = g_new0(CadLineGroup, 1);
		group->key = g_strdup(key);
		group->lines = g_ptr_array_new();
		g_ptr_array_add(groups, group);
		g_hash_table_insert(by_key, group->key, group);
	}
	g_ptr_array_add(group->lines, line);
}

GPtrArray *
cad_line_groups_new(GPtrArray *samples, CadLineKeyFunc get_key)
{
	GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)group_free);
	g_autoptr(GHashTable) by_key = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < samples->len; i++) {
		const CadSamplePage *sample = g_ptr_array_index(samples, i);

		for (guint j = 0; j < sample->lines->len; j++) {
			CadSampleLine *line = cad_sample_page_get_line(sample, j);
			g_autofree char *key = get_key(line);

			if (key)
				add(groups, by_key, line, key);
		}
	}
	for (guint i = 0; i < groups->len; i++)
		count(g_ptr_array_index(groups, i));
	return groups;
}

char *
cad_line_group_to_evidence(const CadLineGroup *group, GPtrArray *samples)
{
	GString *evidence = g_string_new(NULL);
	guint page = G_MAXUINT;
	guint n_shown = 0;

	g_string_append_printf(evidence, "%u of %u page%s (", group->n_pages, samples->len,
			       samples->len == 1 ? "" : "s");
	for (guint i = 0; i < group->lines->len && n_shown < N_EXAMPLES; i++) {
		const CadSampleLine *line = g_ptr_array_index(group->lines, i);
		const CadSamplePage *sample = g_ptr_array_index(samples, line->page);

		/* An example a page, or several of the only one. */
		if (line->page == page && group->n_pages > 1)
			continue;
		page = line->page;
		g_string_append_printf(evidence, "%s%s:%u", n_shown++ > 0 ? ", " : "", sample->name,
				       line->line);
	}
	g_string_append_c(evidence, ')');
	return g_string_free(evidence, FALSE);
}
