/* A roster: the outlets of all weeks, one a language where an outlet is read in several. */
#pragma once

#include <cadrage/weekly.h>

#include "compare/census.h"

/**
 * CadRosterOutlet:
 * @group: id of the outlet (or agency), without a language
 * @language: number of the language in the layout; CAD_MAX_LANGUAGES for an outlet of which no
 *   lexicon covers any document
 * @shown: what is shown of it
 */
typedef struct {
	const char *group;
	guint language;
	CadrageWeeklyOutlet shown;
} CadRosterOutlet;

/**
 * CadRoster:
 * @strings: owner of the outlets' strings
 * @outlets: (element-type CadRosterOutlet): in order of id once closed
 * @rest_name: (nullable): what CADRAGE_REST is called; borrowed
 */
typedef struct {
	GStringChunk *strings;
	GArray *outlets;
	const char *rest_name;
} CadRoster;

CadRoster *cad_roster_new(void);
void cad_roster_free(CadRoster *roster);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadRoster, cad_roster_free)

/** cad_roster_add: @language: as of a CadRosterOutlet. Adds an outlet, unless it is there. */
void cad_roster_add(CadRoster *roster, const char *group, guint language);

/** cad_roster_close: names and sorts the outlets, as cad_census_close() does. */
void cad_roster_close(CadRoster *roster, const CadLayout *layout, CadrageOutlets *outlets);

/** cad_roster_map: @census: closed. Returns: (transfer full) (array): for each outlet of the roster
 * its number in the census, G_MAXUINT when it has no document there. */
guint *cad_roster_map(const CadRoster *roster, const CadCensus *census);

/** cad_roster_has_documents: Returns: whether the census has documents of the outlet that are not
 * counted in another language. */
gboolean cad_roster_has_documents(const CadRoster *roster, guint outlet, const CadCensus *census);
