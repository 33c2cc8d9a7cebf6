/* Discoveries: terms that were found by looking at some documents, and so not to be tested on them.
 */
#pragma once

#include "compare/census.h"

typedef struct _CadDiscoveries CadDiscoveries;

CadDiscoveries *cad_discoveries_new(void);
void cad_discoveries_free(CadDiscoveries *discoveries);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDiscoveries, cad_discoveries_free)

/** cad_discoveries_add: @label: index in the lexicons; @ids: (array zero-terminated=1): documents
 * that it was found on, or their content hashes, besides those said before. */
void cad_discoveries_add(CadDiscoveries *discoveries, guint label, const char *const *ids);

/**
 * cad_discoveries_count:
 * @discoveries: which label was found on which documents
 * @census: the documents, closed
 * @layout: the rows
 *
 * Returns: (transfer full) (array): of outlet o and row r, at o times the rows plus r, the counted
 * documents that the row's label was found on; 0 for totals.
 */
guint *cad_discoveries_count(const CadDiscoveries *discoveries, const CadCensus *census,
			     const CadLayout *layout);
