/* Token voices: in whose words each token of a document stands. */
#pragma once

#include <cadrage/score.h>

/**
 * cad_token_voices_new:
 * @document: a document
 *
 * Quotations are looked for in each zone's spans by themselves, so that a mark left open in a
 * caption does not quote the article. Any depth and style of quotation counts as quoted, single
 * quoted words too.
 *
 * Returns: (transfer full) (array): a CadrageVoice for each of the document's tokens.
 */
guint8 *cad_token_voices_new(const CadrageDocument *document);
