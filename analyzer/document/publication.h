/* Publication: the day of a document, what it rests on, and how far it can be trusted. */
#pragma once

#include "document/dateline.h"
#include "document/document.h"
#include "document/origin.h"

/**
 * CadPublication:
 * @reliability: how far it can be trusted
 * @date: (nullable): the day, when it is exact
 * @candidates: (array zero-terminated=1): days that fit, when they are candidates
 * @evidence: what it was read from
 * @passage: (nullable): the words it was read from, or that were refused
 * @notice: (nullable): a sentence about words that were refused
 */
typedef struct {
	CadrageReliability reliability;
	char *date;
	char **candidates;
	CadrageEvidence evidence;
	char *passage;
	char *notice;
} CadPublication;

void cad_publication_clear(CadPublication *publication);

/**
 * CadPublicationSources:
 * @given: what is known beforehand
 * @text: the page
 * @paragraphs: (element-type CadParagraph): labelled
 * @dateline: (nullable): the dispatch's dateline
 * @origin: the document's origin
 * @base: (nullable): the profile of every page
 * @language: ISO 639-1 code, or "und"
 * @scratch: working memory
 */
typedef struct {
	const CadGiven *given;
	const CadText *text;
	GArray *paragraphs;
	const CadDateline *dateline;
	const CadOrigin *origin;
	const CadProfile *base;
	const char *language;
	CadPatternScratch *scratch;
} CadPublicationSources;

/**
 * cad_publication_read:
 * @sources: where a date may stand
 *
 * Takes the first of: what a person says; what is given; the URL; a line that a profile trusts; a
 * date stamp that says so or stands under the headline; the dateline. A date that is given and
 * makes no sense is not replaced by a guess. A stamp above the headline is the page's clock: it
 * counts only if it says "published" or the dateline agrees.
 *
 * Returns: what is known, to be cleared.
 */
CadPublication cad_publication_read(const CadPublicationSources *sources);
