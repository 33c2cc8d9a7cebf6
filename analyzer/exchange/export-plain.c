#include "config.h"

#include "exchange/export.h"

/* The writers that go through the categories once, in their order. */

static guint
count_parents(const CadGlossaryCategory *category)
{
	guint n = 0;

	while ((category = category->parent) != NULL)
		n++;
	return n;
}

static void
indent(GString *text, const char *unit, guint n)
{
	for (guint i = 0; i < n; i++)
		g_string_append(text, unit);
}

static const char *
spell_weight(const CadGlossaryEntry *entry, char *digits)
{
	return g_ascii_formatd(digits, G_ASCII_DTOSTR_BUF_SIZE, "%.10g",
			       (double)entry->weight / CAD_GLOSSARY_WEIGHT);
}

char *
cad_export_lexicoder(const CadGlossary *glossary)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);

		if (category->entries->len == 0)
			continue;
		g_string_append_printf(text, "+%s\n", category->id);
		for (guint j = 0; j < category->entries->len; j++) {
			const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, j);

			g_string_append_printf(text, "%s\n", entry->words);
		}
	}
	return g_string_free(text, FALSE);
}

char *
cad_export_wordstat(const CadGlossary *glossary)
{
	GString *text = g_string_new(NULL);
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);
		const guint depth = count_parents(category);

		indent(text, "\t", depth);
		g_string_append_printf(text, "%s\n", category->title);
		for (guint j = 0; j < category->entries->len; j++) {
			const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, j);
			g_autofree char *words = g_strdelimit(g_strdup(entry->words), " ", '_');

			indent(text, "\t", depth + 1);
			g_string_append_printf(text, "%s (%s)\n", words,
					       spell_weight(entry, digits));
		}
	}
	return g_string_free(text, FALSE);
}

/* Closes the elements of @from up to one that @to is a part of, or is. */
static const CadGlossaryCategory *
close_nodes(GString *text, const CadGlossaryCategory *from, const CadGlossaryCategory *to)
{
	while (from && from != to) {
		indent(text, "  ", count_parents(from) + 1);
		g_string_append(text, "</cnode>\n");
		from = from->parent;
	}
	return from;
}

static void
write_node(GString *text, const CadGlossaryCategory *category)
{
	const guint depth = count_parents(category) + 1;
	g_autofree char *name = g_markup_escape_text(category->title, -1);
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	indent(text, "  ", depth);
	g_string_append_printf(text, "<cnode name=\"%s\">\n", name);
	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);
		g_autofree char *words = g_markup_escape_text(entry->words, -1);

		indent(text, "  ", depth + 1);
		g_string_append_printf(text, "<pnode name=\"%s\"", words);
		if (entry->weight != CAD_GLOSSARY_WEIGHT)
			g_string_append_printf(text, " score=\"%s\"", spell_weight(entry, digits));
		g_string_append(text, "/>\n");
	}
}

char *
cad_export_yoshikoder(const CadGlossary *glossary)
{
	GString *text = g_string_new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				     "<dictionary style=\"050805\" patternengine=\"substring\">\n");
	const CadGlossaryCategory *open = NULL;

	/* A category stands behind its parent, with the other parts of that. */
	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);
		const CadGlossaryCategory *above = open;

		while (above && above != category->parent)
			above = above->parent;
		open = close_nodes(text, open, above);
		write_node(text, category);
		open = category;
	}
	close_nodes(text, open, NULL);
	g_string_append(text, "</dictionary>\n");
	return g_string_free(text, FALSE);
}
