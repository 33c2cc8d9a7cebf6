/* Passages: the matches behind the figures, some of each outlet and label. */
#pragma once

#include "compare/census.h"

/**
 * CadPassages:
 *
 * Takes passages of documents in any order and gives, for each outlet and label, the first
 * CAD_MAX_PASSAGES_PER_CELL in order of document id and place. While it takes them it keeps a few
 * times as many, since a document may later turn out to be a repeat of an earlier one.
 */
typedef struct _CadPassages CadPassages;

CadPassages *cad_passages_new(void);
void cad_passages_free(CadPassages *passages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadPassages, cad_passages_free)

/**
 * cad_passages_add:
 * @passages: passages
 * @entry: the document, with an outlet; lives as long as @passages
 * @reading: its matches
 * @label_rows: (element-type guint): for each label G_MAXUINT where it is not wanted
 */
void cad_passages_add(CadPassages *passages, const CadEntry *entry, const CadrageReading *reading,
		      const GArray *label_rows);

/** cad_passages_finish: call when the census is closed. Returns: (transfer full) (element-type
 * CadragePassage): passages of counted documents, in order of document and place; their strings
 * live with @passages. */
GArray *cad_passages_finish(CadPassages *passages);
