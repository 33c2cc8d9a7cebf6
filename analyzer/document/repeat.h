/* Repeats: a headline printed twice, a lead said again with a word added. */
#pragma once

#include "document/paragraph.h"

/** cad_repeat_key: Returns: (transfer full): the paragraph's words folded, one blank between
 * them; equal for headlines that differ in case, accents, punctuation or blanks only. */
char *cad_repeat_key(const CadText *text, const CadParagraph *paragraph);

/**
 * cad_repeat_is_lead_again:
 * @text: the text
 * @lead: a lead
 * @body: a body paragraph
 *
 * Returns: whether @body says what @lead says, in its order, with no more than a few words added
 * or left out.
 */
gboolean
cad_repeat_is_lead_again(const CadText *text, const CadParagraph *lead, const CadParagraph *body);
