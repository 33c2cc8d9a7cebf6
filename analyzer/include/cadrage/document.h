/* A document: one article with its metadata and what each of them rests on. */
#pragma once

#include <cadrage/outlet.h>
#include <cadrage/span.h>
#include <cadrage/zone.h>

G_BEGIN_DECLS

/**
 * CadrageEvidence:
 *
 * What a piece of metadata was read from, strongest first.
 */
typedef enum {
	CADRAGE_EVIDENCE_HAND,	   /* a person said so, with "cadrage set" */
	CADRAGE_EVIDENCE_GIVEN,	   /* an option, a manifest, a field of the record */
	CADRAGE_EVIDENCE_HOST,	   /* the URL */
	CADRAGE_EVIDENCE_LINE,	   /* a line of the page that a profile knows */
	CADRAGE_EVIDENCE_DATELINE, /* "PARIS, 17 novembre (Agency) -" */
	CADRAGE_EVIDENCE_TEXT,	   /* read from the text itself */
	CADRAGE_EVIDENCE_NONE,	   /* nothing said so */
} CadrageEvidence;

CADRAGE_API const char *cadrage_evidence_to_name(CadrageEvidence evidence);

/**
 * CadrageReliability:
 *
 * How far a date can be trusted. Only CADRAGE_RELIABILITY_EXACT may place a document in a week.
 */
typedef enum {
	CADRAGE_RELIABILITY_EXACT,	/* one day, from a trustworthy place */
	CADRAGE_RELIABILITY_CANDIDATES, /* a few days fit, the year is not written */
	CADRAGE_RELIABILITY_UNKNOWN,	/* no date, or a refused one */
} CadrageReliability;

CADRAGE_API const char *cadrage_reliability_to_name(CadrageReliability reliability);

/**
 * CadrageReason:
 *
 * Why a stretch of a page was taken for its zone.
 */
typedef enum {
	CADRAGE_REASON_USUAL,	  /* what usually stands in this place */
	CADRAGE_REASON_FIELD,	  /* a field of its own in the record */
	CADRAGE_REASON_RULE,	  /* a rule of a profile fits it */
	CADRAGE_REASON_BLOCK,	  /* it stands right under a line that a rule fits */
	CADRAGE_REASON_TAIL,	  /* a rule above gave away the rest of the page */
	CADRAGE_REASON_STAMP,	  /* a date or a time by itself */
	CADRAGE_REASON_SIGNATURE, /* it ends as the page's picture captions do */
	CADRAGE_REASON_SECTION,	  /* a section's name over the headline */
	CADRAGE_REASON_SCRAP,	  /* a few words above or below the running text */
	CADRAGE_REASON_LIST,	  /* headings with no text below them */
	CADRAGE_REASON_DATELINE,  /* place, day and agency before the first words */
	CADRAGE_REASON_BYLINE,	  /* agency or author after the last words */
	CADRAGE_REASON_REPEAT,	  /* it says again what the headline or the lead said */
	CADRAGE_REASON_HAND,	  /* a person said so */
	CADRAGE_REASON_RECURS,	  /* it stands in several articles of the outlet */
} CadrageReason;

#define CADRAGE_N_REASONS 15

CADRAGE_API const char *cadrage_reason_to_name(CadrageReason reason);

typedef struct _CadrageDocument CadrageDocument;

CADRAGE_API CadrageDocument *cadrage_document_ref(CadrageDocument *document);
CADRAGE_API void cadrage_document_unref(CadrageDocument *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageDocument, cadrage_document_unref)

/* What is known of a document. All strings are (transfer none) and live with the document; NULL
 * where nothing is known. */

/** cadrage_document_get_id: Returns: the file's name as given, with ":LINE" for a record of a
 * JSON Lines file or a table, behind which "#ID" may stand. */
CADRAGE_API const char *cadrage_document_get_id(const CadrageDocument *document);
/** cadrage_document_get_outlet: Returns: the outlet's id, NULL when unknown. */
CADRAGE_API const char *cadrage_document_get_outlet(const CadrageDocument *document);
/** cadrage_document_get_outlet_evidence: @passage: (out) (optional) (nullable): the words it was
 * read from. Returns: what the outlet was read from. */
CADRAGE_API CadrageEvidence cadrage_document_get_outlet_evidence(const CadrageDocument *document,
								 const char **passage);
/** cadrage_document_get_agency: Returns: the news agency of the dateline, NULL when there is
 * none. */
CADRAGE_API const char *cadrage_document_get_agency(const CadrageDocument *document);
/** cadrage_document_get_layout: Returns: the id of the profile whose layout rules cleaned the
 * page, NULL for the rules every page gets. */
CADRAGE_API const char *cadrage_document_get_layout(const CadrageDocument *document);
/** cadrage_document_get_title: Returns: the headline, on one line. */
CADRAGE_API const char *cadrage_document_get_title(const CadrageDocument *document);
/** cadrage_document_get_url: Returns: the URL as given. */
CADRAGE_API const char *cadrage_document_get_url(const CadrageDocument *document);
/** cadrage_document_get_language: Returns: an ISO 639-1 code such as "fr", or "und". */
CADRAGE_API const char *cadrage_document_get_language(const CadrageDocument *document);
/** cadrage_document_get_date: Returns: the day as "2015-11-17"; NULL unless the reliability is
 * exact. */
CADRAGE_API const char *cadrage_document_get_date(const CadrageDocument *document);
/** cadrage_document_get_date_candidates: Returns: (array zero-terminated=1): days that fit, in
 * order; empty when the reliability is not "candidates". */
CADRAGE_API const char *const *
cadrage_document_get_date_candidates(const CadrageDocument *document);
/** cadrage_document_get_date_reliability: Returns: how far the date can be trusted. */
CADRAGE_API CadrageReliability
cadrage_document_get_date_reliability(const CadrageDocument *document);
/** cadrage_document_get_date_evidence: @passage: (out) (optional) (nullable): the words it was
 * read from or, for an unknown date, the words that were refused. Returns: what the date rests
 * on. */
CADRAGE_API CadrageEvidence cadrage_document_get_date_evidence(const CadrageDocument *document,
							       const char **passage);
/** cadrage_document_get_notices: Returns: (array zero-terminated=1): sentences a reader should
 * see (decoding repairs, a refused date). */
CADRAGE_API const char *const *cadrage_document_get_notices(const CadrageDocument *document);
/** cadrage_document_get_content_hash: Returns: SHA-256 of the article's folded words, 64
 * hexadecimal digits; equal for repeats of one article. */
CADRAGE_API const char *cadrage_document_get_content_hash(const CadrageDocument *document);
/** cadrage_document_get_n_tokens: Returns: tokens in article zones, repeats within the page left
 * out. */
CADRAGE_API guint cadrage_document_get_n_tokens(const CadrageDocument *document);

/**
 * cadrage_document_get_n_lines:
 * @document: a document
 *
 * Returns: the number of lines of the page.
 */
CADRAGE_API guint cadrage_document_get_n_lines(const CadrageDocument *document);

/**
 * cadrage_document_get_line:
 * @document: a document
 * @index: 0-based line
 * @zone: (out): the zone of the line; that of its first non-blank byte outside a dateline
 * @is_repeat: (out): whether it repeats an earlier headline or lead
 * @text: (out) (transfer full): the line, without its end
 *
 * Returns: FALSE for a blank line, which has no zone.
 */
CADRAGE_API gboolean cadrage_document_get_line(const CadrageDocument *document, guint index,
					       CadrageZone *zone, gboolean *is_repeat, char **text);

/**
 * cadrage_document_get_line_reason:
 * @document: a document
 * @index: 0-based line, not a blank one
 * @rule: (out) (optional) (nullable): for RULE, BLOCK and TAIL the rule's name
 * @profile: (out) (optional) (nullable): and the id of the profile it stands in
 *
 * Returns: why the line has the zone that cadrage_document_get_line() gives.
 */
CADRAGE_API CadrageReason cadrage_document_get_line_reason(const CadrageDocument *document,
							   guint index, const char **rule,
							   const char **profile);

/** cadrage_document_get_line_recurrence: @index: 0-based line. Returns: for
 * CADRAGE_REASON_RECURS, in how many distinct articles of the outlet the line stands; else 0. */
CADRAGE_API guint cadrage_document_get_line_recurrence(const CadrageDocument *document,
						       guint index);

G_END_DECLS
