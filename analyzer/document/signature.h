/* Signatures: the site's name after a dash, with which a page signs its pictures. */
#pragma once

#include "document/paragraph.h"

/**
 * cad_signature_find:
 * @text: a page
 *
 * "A crowd in the square - Example News": what follows the dash is a signature when it ends at
 * least two different lines.
 *
 * Returns: (transfer full) (nullable): the one that most lines have, the first of several; NULL
 * when there is none.
 */
char *cad_signature_find(const CadText *text);

/** cad_signature_ends: Returns: whether the paragraph ends with a dash and @signature. */
gboolean
cad_signature_ends(const char *signature, const CadText *text, const CadParagraph *paragraph);
