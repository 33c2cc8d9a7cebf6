/* Sentences: what a person is asked about, cut out of an article. */
#pragma once

#include "document/document.h"

/**
 * CadSentence:
 * @first: its first token
 * @end: one past its last
 * @zone: an article zone
 */
typedef struct {
	guint32 first;
	guint32 end;
	CadrageZone zone;
} CadSentence;

/** cad_sentences_list: Returns: (transfer full) (element-type CadSentence): the sentences of the
 * article's zones, repeats left out, in text order. */
GArray *cad_sentences_list(const CadrageDocument *document);

/** cad_sentences_find: Returns: index of the sentence that holds @token; G_MAXUINT for none. */
guint cad_sentences_find(const GArray *sentences, guint32 token);

/** cad_sentence_get_text: Returns: (transfer full): its words with the signs and quotation marks
 * that touch them, white space folded to single blanks; from CAD_MAX_SENTENCE_SHOWN characters on,
 * cut with an ellipsis. */
char *cad_sentence_get_text(const CadrageDocument *document, const CadSentence *sentence);
