#include "config.h"

#include <string.h>

#include "exchange/export.h"

/* LIWC takes a word once: each with the numbers of all its categories. */
typedef struct {
	char *words; /* borrowed */
	GArray *numbers;
} Word;

static void
word_free(Word *word)
{
	g_array_unref(word->numbers);
	g_free(word);
}

static guint
find_number(const CadGlossary *glossary, const CadGlossaryCategory *category)
{
	guint index = 0;

	g_ptr_array_find(glossary->categories, category, &index);
	return index + 1;
}

static int
compare_numbers(const void *a, const void *b)
{
	const guint left = *(const guint *)a, right = *(const guint *)b;

	return (left > right) - (left < right);
}

static void
add_number(Word *word, guint number)
{
	for (guint i = 0; i < word->numbers->len; i++)
		if (g_array_index(word->numbers, guint, i) == number)
			return;
	g_array_append_val(word->numbers, number);
}

static void
collect(const CadGlossary *glossary, const CadGlossaryCategory *category, GHashTable *words)
{
	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);
		Word *word = g_hash_table_lookup(words, entry->words);

		if (!word) {
			word = g_new0(Word, 1);
			word->words = entry->words;
			word->numbers = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(words, entry->words, word);
		}
		for (const CadGlossaryCategory *of = category; of; of = of->parent)
			add_number(word, find_number(glossary, of));
	}
}

static void
write_categories(GString *text, const CadGlossary *glossary)
{
	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);

		for (const CadGlossaryCategory *of = category->parent; of; of = of->parent)
			g_string_append_c(text, '\t');
		g_string_append_printf(text, "%u\t%s\n", i + 1, category->title);
	}
}

static int
compare_words(const void *a, const void *b)
{
	return strcmp(a, b);
}

char *
cad_export_liwc(const CadGlossary *glossary)
{
	g_autoptr(GHashTable) words =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)word_free);
	g_autoptr(GList) sorted = NULL;
	GString *text = g_string_new("%\n");

	write_categories(text, glossary);
	g_string_append(text, "%\n");
	for (guint i = 0; i < glossary->categories->len; i++)
		collect(glossary, g_ptr_array_index(glossary->categories, i), words);
	sorted = g_list_sort(g_hash_table_get_keys(words), compare_words);
	for (GList *link = sorted; link; link = link->next) {
		const Word *word = g_hash_table_lookup(words, link->data);

		g_array_sort(word->numbers, compare_numbers);
		g_string_append(text, word->words);
		for (guint i = 0; i < word->numbers->len; i++)
			g_string_append_printf(text, "\t%u",
					       g_array_index(word->numbers, guint, i));
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}
