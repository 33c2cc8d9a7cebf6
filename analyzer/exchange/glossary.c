#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/glossary.h"

static void
entry_free(CadGlossaryEntry *entry)
{
	g_free(entry->words);
	g_free(entry->label);
	g_free(entry->attributes);
	g_free(entry->examples);
	g_free(entry);
}

static void
category_free(CadGlossaryCategory *category)
{
	g_free(category->id);
	g_free(category->title);
	g_ptr_array_unref(category->keys);
	g_ptr_array_unref(category->entries);
	g_free(category);
}

CadGlossary *
cad_glossary_new(void)
{
	CadGlossary *glossary = g_new0(CadGlossary, 1);

	glossary->categories = g_ptr_array_new_with_free_func((GDestroyNotify)category_free);
	glossary->by_id = g_hash_table_new(g_str_hash, g_str_equal);
	return glossary;
}

void
cad_glossary_free(CadGlossary *glossary)
{
	if (!glossary)
		return;
	g_hash_table_unref(glossary->by_id);
	g_ptr_array_unref(glossary->categories);
	g_free(glossary);
}

/* Letters and digits of any script, the rest one hyphen. */
static char *
make_id_part(const char *name)
{
	GString *id = g_string_new(NULL);

	for (const char *p = name; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);

		if (g_unichar_isalnum(c) || c == '_' || c == '-')
			g_string_append_unichar(id, c);
		else if (id->len > 0 && id->str[id->len - 1] != '-')
			g_string_append_c(id, '-');
	}
	while (id->len > 0 && id->str[id->len - 1] == '-')
		g_string_truncate(id, id->len - 1);
	if (id->len == 0)
		g_string_append(id, "category");
	return g_string_free(id, FALSE);
}

static guint
count_parents(const CadGlossaryCategory *category)
{
	guint n = 0;

	for (; category; category = category->parent)
		n++;
	return n;
}

/* Whether there is room for one more; what does not fit goes where it is not to be used. */
static gboolean
has_room(CadGlossary *glossary, const CadGlossaryCategory *parent)
{
	if (glossary->categories->len >= CAD_MAX_CATEGORIES)
		glossary->limit = "CAD_MAX_CATEGORIES";
	else if (count_parents(parent) >= CAD_MAX_CATEGORY_DEPTH)
		glossary->limit = "CAD_MAX_CATEGORY_DEPTH";
	return glossary->limit == NULL;
}

static CadGlossaryCategory *
category_new(const CadGlossaryCategory *parent, char *id, const char *name, guint line)
{
	CadGlossaryCategory *category = g_new0(CadGlossaryCategory, 1);

	category->id = id;
	category->title = g_strdup(name);
	category->keys = g_ptr_array_new_with_free_func(g_free);
	category->entries = g_ptr_array_new_with_free_func((GDestroyNotify)entry_free);
	category->parent = parent;
	category->line = line;
	return category;
}

CadGlossaryCategory *
cad_glossary_add_category(CadGlossary *glossary, const CadGlossaryCategory *parent,
			  const char *name, guint line)
{
	g_autofree char *part = make_id_part(name);
	g_autofree char *stem =
		parent ? g_strdup_printf("%s.%s", parent->id, part) : g_strdup(part);
	g_autofree char *id = g_strdup(stem);
	CadGlossaryCategory *category;

	for (guint n = 2; (category = g_hash_table_lookup(glossary->by_id, id)) != NULL; n++) {
		if (strcmp(category->title, name) == 0)
			return category;
		g_free(id);
		id = g_strdup_printf("%s-%u", stem, n);
	}
	if (!has_room(glossary, parent) && glossary->categories->len > 0)
		return g_ptr_array_index(glossary->categories, 0);
	category = category_new(parent, g_steal_pointer(&id), name, line);
	g_ptr_array_add(glossary->categories, category);
	g_hash_table_insert(glossary->by_id, category->id, category);
	return category;
}

/* Whether a name is parts with dots between, as a lexicon would write it. */
static gboolean
is_path(const char *name)
{
	gboolean begins_part = TRUE;

	for (const char *p = name; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);

		if (c == '.' ? begins_part : !g_unichar_isalnum(c) && c != '-' && c != '_')
			return FALSE;
		begins_part = c == '.';
	}
	return !begins_part;
}

CadGlossaryCategory *
cad_glossary_add_path(CadGlossary *glossary, const char *name, guint line)
{
	g_auto(GStrv) parts = NULL;
	CadGlossaryCategory *category = NULL;

	if (!is_path(name))
		return cad_glossary_add_category(glossary, NULL, name, line);
	parts = g_strsplit(name, ".", -1);
	for (gsize i = 0; parts[i]; i++) {
		const guint n_before = glossary->categories->len;

		category = cad_glossary_add_category(glossary, category, parts[i], line);
		if (glossary->categories->len > n_before)
			category->is_implied = TRUE;
	}
	if (category)
		category->is_implied = FALSE;
	return category;
}

static char *
squeeze(const char *words)
{
	GString *squeezed = g_string_new(NULL);
	gboolean is_blank = FALSE;

	for (const char *p = words; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);

		if (g_unichar_isspace(c)) {
			is_blank = squeezed->len > 0;
			continue;
		}
		if (is_blank)
			g_string_append_c(squeezed, ' ');
		is_blank = FALSE;
		g_string_append_unichar(squeezed, c);
	}
	return g_string_free(squeezed, FALSE);
}

CadGlossaryEntry *
cad_glossary_category_add(CadGlossaryCategory *category, const char *words, guint line)
{
	g_autofree char *squeezed = squeeze(words);
	CadGlossaryEntry *entry;

	if (*squeezed == '\0')
		return NULL;
	entry = g_new0(CadGlossaryEntry, 1);
	entry->words = g_utf8_strdown(squeezed, -1);
	entry->weight = CAD_GLOSSARY_WEIGHT;
	entry->line = line;
	g_ptr_array_add(category->entries, entry);
	return entry;
}

CadGlossaryEntry *
cad_glossary_category_add_pattern(CadGlossaryCategory *category, const char *label,
				  const char *pattern, const char *attributes, guint line)
{
	CadGlossaryEntry *entry = g_new0(CadGlossaryEntry, 1);

	entry->words = g_strdup(pattern);
	entry->is_pattern = TRUE;
	entry->label = g_strdup(label);
	entry->attributes = g_strdup(attributes);
	entry->line = line;
	g_ptr_array_add(category->entries, entry);
	return entry;
}

void
cad_glossary_entry_add_attribute(CadGlossaryEntry *entry, const char *attribute)
{
	char *joined = entry->attributes ? g_strdup_printf("%s; %s", entry->attributes, attribute)
					 : g_strdup(attribute);

	g_free(entry->attributes);
	entry->attributes = joined;
}

static void
append_nested(const GPtrArray *categories, const CadGlossaryCategory *parent, GPtrArray *nested)
{
	for (guint i = 0; i < categories->len; i++) {
		CadGlossaryCategory *category = g_ptr_array_index(categories, i);

		if (category->parent != parent)
			continue;
		g_ptr_array_add(nested, category);
		append_nested(categories, category, nested);
	}
}

void
cad_glossary_nest(CadGlossary *glossary)
{
	GPtrArray *nested = g_ptr_array_new_with_free_func((GDestroyNotify)category_free);

	append_nested(glossary->categories, NULL, nested);
	g_ptr_array_set_free_func(glossary->categories, NULL);
	g_ptr_array_unref(glossary->categories);
	glossary->categories = nested;
}
