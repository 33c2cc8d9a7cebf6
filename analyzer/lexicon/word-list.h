/* Word lists: the entries of a Hunspell .dic file, found by word. */
#pragma once

#include <cadrage/error.h>

/**
 * CadWordEntry:
 * @word: the headword
 * @flags: its flags as written, perhaps none
 * @tags: its morphological fields as written, perhaps none
 * @next: index + 1 of the next entry of the same word, 0 for none
 *
 * Strings live as long as the list.
 */
typedef struct {
	const char *word;
	const char *flags;
	const char *tags;
	guint32 next;
} CadWordEntry;

typedef struct _CadWordList CadWordList;

/** cad_word_list_new: @text: (transfer full): a .dic file in UTF-8. Returns: its entries. */
CadWordList *cad_word_list_new(char *text);
void cad_word_list_free(CadWordList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadWordList, cad_word_list_free)

/** cad_word_list_find: Returns: (transfer none) (nullable): the first entry of @word. */
const CadWordEntry *cad_word_list_find(const CadWordList *list, const char *word);
/** cad_word_list_next: Returns: (transfer none) (nullable): the next entry of the same word. */
const CadWordEntry *cad_word_list_next(const CadWordList *list, const CadWordEntry *entry);
/** cad_word_list_get_n: Returns: how many entries there are. */
guint cad_word_list_get_n(const CadWordList *list);
/** cad_word_list_get: Returns: (transfer none): entry number @index, in the file's order. */
const CadWordEntry *cad_word_list_get(const CadWordList *list, guint index);
