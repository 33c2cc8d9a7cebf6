/* Building a document, and what the rooms above need of it. */
#pragma once

#include <cadrage/document.h>
#include <cadrage/error.h>

#include "document/hand.h"
#include "document/line-trace.h"
#include "document/outlet.h"
#include "text/token.h"

/**
 * CadGiven:
 *
 * What an option, a manifest or the fields of a record say of a document. Strings are NULL or
 * empty where nothing is said.
 */
typedef struct {
	const char *id;	    /* required */
	const char *outlet; /* an outlet's id or name */
	const char *url;
	const char *date; /* as written */
	const char *title;
	const char *lead;
	const char *language;
	const char *const *languages; /* (nullable): to choose from where no profile tells and the
					 words are too few to guess by */
	const CadHand *hand;	      /* (nullable): what a person says, over all the rest */
} CadGiven;

/** cad_given_get_url: Returns: (transfer none) (nullable): the URL that holds, one by hand first.
 */
const char *cad_given_get_url(const CadGiven *given);

/**
 * CadZoneSpan:
 * @span: clean bytes of one zone, trimmed of blanks at both ends
 * @zone: which
 * @is_repeat: says again what an earlier headline or lead said; not counted
 * @reason: why it was taken for that
 * @rule: (nullable): the rule that did; lives with the document
 * @n_articles: for CADRAGE_REASON_RECURS, articles of the outlet that have it
 */
typedef struct {
	CadrageSpan span;
	CadrageZone zone;
	gboolean is_repeat;
	CadrageReason reason;
	const CadPageRule *rule;
	guint n_articles;
} CadZoneSpan;

/**
 * cad_document_new:
 * @given: what is known beforehand; copied
 * @text: (transfer none): the page, or the fields of a record
 * @is_record: the text is made of fields (title, lead, body): no layout is looked for
 * @outlets: the profiles in force
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NO_TEXT.
 *
 * Returns: (transfer full): the document.
 */
CadrageDocument *
cad_document_new(const CadGiven *given, CadText *text, gboolean is_record, CadrageOutlets *outlets,
		 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_document_trace: as cad_document_new(). Returns: (transfer full): what is kept of the page so
 * that its lines can be known again; a page without text has one, too. Cheaper than the document.
 */
CadPageTrace *cad_document_trace(const CadGiven *given, CadText *text, gboolean is_record,
				 CadrageOutlets *outlets);

const CadText *cad_document_get_text(const CadrageDocument *document);
/** cad_document_get_tokens: the tokens of the whole page; a change of zone begins a sentence. */
const CadTokens *cad_document_get_tokens(const CadrageDocument *document);
/** cad_document_get_zone_spans: @n: (out): how many. Returns: (transfer none): the zones,
 * ascending, disjoint. */
const CadZoneSpan *cad_document_get_zone_spans(const CadrageDocument *document, guint *n);
/** cad_document_get_token_zones: Returns: (transfer none) (array): a CadrageZone for each token,
 * or CAD_ZONE_REPEAT for one that is not counted because it repeats. */
const guint8 *cad_document_get_token_zones(const CadrageDocument *document);

#define CAD_ZONE_REPEAT 0xff

/* The words back to what they mean; NONE and UNKNOWN for others, and for NULL. */
CadrageEvidence cad_evidence_from_name(const char *name);
CadrageReliability cad_reliability_from_name(const char *name);
