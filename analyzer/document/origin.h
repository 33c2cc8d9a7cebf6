/* Origin: which outlet published a document, from which agency, on whose page layout. */
#pragma once

#include "document/dateline.h"
#include "document/document.h"

/**
 * CadOrigin:
 * @outlet: (nullable): the outlet's id
 * @evidence: what it was read from
 * @passage: (nullable): the words it was read from
 * @agency: (nullable): id of the agency of the dateline
 * @profile: (nullable): the outlet's profile
 * @layout: (nullable): the profile whose rules clean the page
 *
 * The three are apart: furniture tells the layout, never the outlet, and an agency is the outlet
 * only where nothing else names one.
 */
typedef struct {
	char *outlet;
	CadrageEvidence evidence;
	char *passage;
	char *agency;
	const CadProfile *profile;
	const CadProfile *layout;
} CadOrigin;

void cad_origin_clear(CadOrigin *origin);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadOrigin, cad_origin_clear)

/**
 * cad_origin_read:
 * @given: what is known beforehand
 * @text: the page
 * @is_record: the text has no layout
 * @outlets: the profiles in force
 * @scratch: working memory
 *
 * Reads the outlet from, in this order: what is given; a host that a profile lists; a line that a
 * profile knows; any other host.
 *
 * Returns: the origin, to be cleared.
 */
CadOrigin cad_origin_read(const CadGiven *given, const CadText *text, gboolean is_record,
			  const CadrageOutlets *outlets, CadPatternScratch *scratch);

/**
 * cad_origin_add_dateline:
 * @origin: an origin
 * @dateline: the dispatch's dateline
 * @text: the page
 * @outlets: the profiles in force
 *
 * Adds the agency and, where nothing named an outlet, takes it for the outlet.
 */
void cad_origin_add_dateline(CadOrigin *origin, const CadDateline *dateline, const CadText *text,
			     const CadrageOutlets *outlets);

/** cad_field_clean: Returns: (transfer full) (nullable): @field as valid UTF-8 on one line,
 * trimmed, control characters as U+FFFD, cut at CAD_MAX_FIELD_BYTES; NULL when nothing is left. */
char *cad_field_clean(const char *field);
