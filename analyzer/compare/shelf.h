/* A shelf: dated documents folded small, to be counted again by any span of days. */
#pragma once

#include "base/day.h"
#include "compare/census.h"

/**
 * CadShelf:
 *
 * Keeps of each document what it counts for, a few bytes for each of its rows; what is special
 * about matches (negation, weights) and where they stand is left out.
 */
typedef struct _CadShelf CadShelf;

CadShelf *cad_shelf_new(void);
void cad_shelf_free(CadShelf *shelf);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadShelf, cad_shelf_free)

/**
 * cad_shelf_add:
 * @shelf: a shelf
 * @reading: of a document with an exact date
 * @layout: the layout
 * @options: what outlets are here
 */
void cad_shelf_add(CadShelf *shelf, const CadrageReading *reading, const CadLayout *layout,
		   const CadrageComparisonOptions *options);

/**
 * cad_shelf_open:
 * @shelf: a shelf
 * @period: first and last day
 * @layout: the layout that documents were added with
 * @copies: (nullable): the copies among them, finished
 * @use: what becomes of copies
 *
 * Returns: (transfer full): the census of the documents of these days, closed. Strings of its
 * entries live with it; what a summary says beyond id and outlet is empty.
 */
CadCensus *cad_shelf_open(CadShelf *shelf, CadPeriod period, const CadLayout *layout,
			  const CadrageCopies *copies, CadrageCopyUse use);
