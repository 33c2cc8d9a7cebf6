#include "config.h"

#include "document/document.h"
#include "score/token-voice.h"
#include "voice/quotation.h"

/* Marks the tokens of one quotation; quotations come in order of their beginnings, and one that
 * stands in another adds nothing to it. */
static void
mark_quotation(const CadTokens *tokens, CadrageSpan span, guint8 *voices)
{
	for (guint32 i = cad_tokens_find(tokens, span.start);
	     i < tokens->n && tokens->start[i] < span.end; i++)
		voices[i] = CADRAGE_VOICE_QUOTED;
}

guint8 *
cad_token_voices_new(const CadrageDocument *document)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	g_autofree guint8 *voices = g_new0(guint8, tokens->n + 1);
	g_autoptr(GArray) quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));
	guint n_spans;
	const CadZoneSpan *spans = cad_document_get_zone_spans(document, &n_spans);

	G_STATIC_ASSERT(CADRAGE_VOICE_UNQUOTED == 0);
	for (guint i = 0; i < n_spans; i++)
		cad_quotations_find(cad_document_get_text(document), spans[i].span.start,
				    spans[i].span.end, quotations);
	for (guint i = 0; i < quotations->len; i++) {
		const CadQuotation *quotation = &g_array_index(quotations, CadQuotation, i);

		if (quotation->depth == 0)
			mark_quotation(tokens, quotation->span, voices);
	}
	return g_steal_pointer(&voices);
}
