/* A word bank: every spelling met, under the number of its word. */
#pragma once

#include <glib.h>

/* Whom nobody asked for: a place without a word. */
#define CAD_NO_WORD G_MAXUINT32

/**
 * CadWordBank:
 *
 * Gives numbers to words, ascending from 0 in the order in which they are met. Two spellings are
 * one word when they differ in capitals only, and in the sign of an apostrophe.
 */
typedef struct _CadWordBank CadWordBank;

CadWordBank *cad_word_bank_new(void);
void cad_word_bank_free(CadWordBank *bank);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadWordBank, cad_word_bank_free)

/**
 * cad_word_bank_add:
 * @bank: a bank
 * @spelling: as it stands in a text
 * @n_bytes: its length
 *
 * Returns: the word's number; CAD_NO_WORD when the bank holds CAD_MAX_WORD_FORMS spellings and this
 * is none of them.
 */
guint32 cad_word_bank_add(CadWordBank *bank, const char *spelling, gsize n_bytes);

/** cad_word_bank_note: notes that the word stood, not first in its sentence, in running text, with
 * or without a capital. */
void cad_word_bank_note(CadWordBank *bank, guint32 word, gboolean has_capital);

guint cad_word_bank_get_n(const CadWordBank *bank);
/** cad_word_bank_get_text: Returns: (transfer none): the word in lower case. */
const char *cad_word_bank_get_text(const CadWordBank *bank, guint32 word);

/** cad_word_bank_is_name: Returns: whether the word has a capital in most of the places where it
 * did not need one; FALSE for a word that was never met in such a place. */
gboolean cad_word_bank_is_name(const CadWordBank *bank, guint32 word);
