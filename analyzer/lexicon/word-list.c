#include "config.h"

#include <string.h>

#include "lexicon/word-list.h"

struct _CadWordList {
	char *text;	 /* every word, flags and tags end with a NUL */
	GArray *entries; /* of CadWordEntry */
	guint32 *slots;	 /* open addressing: index + 1 of the first entry of a word, 0 for none */
	guint32 mask;	 /* number of slots - 1 */
};

void
cad_word_list_free(CadWordList *list)
{
	if (list == NULL)
		return;
	g_array_unref(list->entries);
	g_free(list->slots);
	g_free(list->text);
	g_free(list);
}

/* Lines. */

/* Whether a morphological field ("po:nom"), or the number of an alias, begins at @at. */
static gboolean
begins_tags(const char *at)
{
	const char *end = at + strcspn(at, " \t");

	if (g_ascii_isalpha(at[0]) && g_ascii_isalpha(at[1]) && at[2] == ':')
		return TRUE;
	return end > at && strspn(at, "0123456789") == (gsize)(end - at);
}

/* Where word and flags end: at a tab, or at a blank before tags. A word may hold a blank. */
static char *
find_tags(char *line)
{
	for (char *at = strpbrk(line, " \t"); at != NULL; at = strpbrk(at + 1, " \t"))
		if (*at == '\t' || begins_tags(at + strspn(at, " \t")))
			return at;
	return line + strlen(line);
}

/* The slash before the flags; one that is part of the word has a backslash before it. */
static char *
find_flags(char *line)
{
	for (char *slash = strchr(line, '/'); slash != NULL; slash = strchr(slash + 1, '/'))
		if (slash > line && slash[-1] != '\\')
			return slash;
	return line + strlen(line);
}

static void
add_line(CadWordList *list, char *line)
{
	CadWordEntry entry = {.word = line};
	char *tags = find_tags(line);
	char *flags;

	if (*tags != '\0')
		*tags++ = '\0';
	entry.tags = g_strstrip(tags);
	flags = find_flags(line);
	if (*flags != '\0')
		*flags++ = '\0';
	entry.flags = flags;
	if (*line != '\0')
		g_array_append_val(list->entries, entry);
}

static void
read_lines(CadWordList *list)
{
	char *line = list->text;

	while (line != NULL) {
		char *end = strchr(line, '\n');

		if (end != NULL)
			*end++ = '\0';
		line[strcspn(line, "\r")] = '\0';
		if (strspn(line, "0123456789 \t") != strlen(line) || line != list->text)
			add_line(list, line);
		line = end;
	}
}

/* Finding. */

/* The slot of a word, or the free one where it belongs. */
static guint32
find_slot(const CadWordList *list, const char *word)
{
	guint32 slot = g_str_hash(word) & list->mask;

	while (list->slots[slot] != 0 &&
	       strcmp(g_array_index(list->entries, CadWordEntry, list->slots[slot] - 1).word,
		      word) != 0)
		slot = (slot + 1) & list->mask;
	return slot;
}

/* Entries are taken from the last, so that those of one word are found in the file's order. */
static void
build_index(CadWordList *list)
{
	guint32 n_slots = 16;

	while (n_slots < list->entries->len * 2)
		n_slots *= 2;
	list->mask = n_slots - 1;
	list->slots = g_new0(guint32, n_slots);
	for (guint32 i = list->entries->len; i > 0; i--) {
		CadWordEntry *entry = &g_array_index(list->entries, CadWordEntry, i - 1);
		const guint32 slot = find_slot(list, entry->word);

		entry->next = list->slots[slot];
		list->slots[slot] = i;
	}
}

CadWordList *
cad_word_list_new(char *text)
{
	CadWordList *list = g_new0(CadWordList, 1);

	list->text = text;
	list->entries = g_array_new(FALSE, FALSE, sizeof(CadWordEntry));
	read_lines(list);
	build_index(list);
	return list;
}

const CadWordEntry *
cad_word_list_find(const CadWordList *list, const char *word)
{
	const guint32 entry = list->slots[find_slot(list, word)];

	return entry > 0 ? &g_array_index(list->entries, CadWordEntry, entry - 1) : NULL;
}

const CadWordEntry *
cad_word_list_next(const CadWordList *list, const CadWordEntry *entry)
{
	return entry->next > 0 ? &g_array_index(list->entries, CadWordEntry, entry->next - 1)
			       : NULL;
}

guint
cad_word_list_get_n(const CadWordList *list)
{
	return list->entries->len;
}

const CadWordEntry *
cad_word_list_get(const CadWordList *list, guint index)
{
	return &g_array_index(list->entries, CadWordEntry, index);
}
