/* Folding: the key under which spellings of one word meet, and the closer look at accents. */
#pragma once

#include <glib.h>

/*
 * Two steps. The fold key drops case, accents and typographic variants, and is what tokens are
 * hashed by: lower case, marks removed, ligatures written out (oe, ae), every apostrophe as ',
 * soft hyphens and zero-width characters dropped. Words whose keys agree are candidates; whether
 * the accents agree is then asked of the original letters, by cad_fold_agrees().
 */

/**
 * cad_fold_append:
 * @key: string to append to
 * @text: UTF-8
 * @n_bytes: its length
 *
 * Appends the fold key of a word or of running text. White space of any kind becomes a blank.
 */
void cad_fold_append(GString *key, const char *text, gsize n_bytes);

typedef enum {
	CAD_FOLD_CASE,	  /* letters agree but for case; an unaccented capital in the text also
			     stands for its accented forms: Etat is état, neither Tue nor tue is tué */
	CAD_FOLD_EXACT,	  /* a capital of the form must be a capital in the text; a small letter
			     also agrees with a capital */
	CAD_FOLD_ACCENTS, /* accents are ignored: equal keys agree */
} CadFoldMode;

/**
 * cad_fold_agrees:
 * @form: a word as the lexicon has it, UTF-8, NFC
 * @text: the word as it stands in the text, UTF-8, not NUL-terminated
 * @n_bytes: its length
 * @mode: how closely to look
 *
 * Whether a word of the text is a spelling of @form, when their fold keys are known to agree.
 * Typographic variants (apostrophes, ligatures, soft hyphens, zero-width characters, decomposed
 * accents) never count as a difference. No allocation unless the text has combining marks.
 *
 * Returns: whether they agree.
 */
gboolean cad_fold_agrees(const char *form, const char *text, gsize n_bytes, CadFoldMode mode);
