/* Phrase tokens: words of a pattern, cut like text is. */
#pragma once

#include <glib.h>

/* One token of a written word. */
typedef struct {
	char *text;    /* NFC, owned */
	guint32 start; /* byte in the written word */
	guint32 end;
} CadPhraseToken;

/**
 * cad_phrase_tokens_cut:
 * @text: what stands in a pattern between blanks, or in quotation marks
 * @language: ISO 639-1 code
 *
 * Returns: (transfer full) (element-type CadPhraseToken): its tokens, perhaps none.
 */
GArray *cad_phrase_tokens_cut(const char *text, const char *language);

/** cad_phrase_token_is_single: Returns: whether @text is exactly one token. */
gboolean cad_phrase_token_is_single(const char *text, const char *language);
