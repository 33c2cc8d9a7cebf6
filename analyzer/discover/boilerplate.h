/* Boilerplate: sentences that an outlet prints in article after article. */
#pragma once

#include "discover/quarry.h"

/**
 * cad_boilerplate_bar:
 * @quarry: a quarry with units
 *
 * Bars every place of a sentence that stands in CAD_BOILERPLATE_UNITS units of one side, names and
 * numbers aside: "Follow ... on ...". What is left of a sentence beside a quotation must have
 * CAD_BOILERPLATE_FRAGMENT words.
 */
void cad_boilerplate_bar(CadQuarry *quarry);

/**
 * cad_boilerplate_bar_runs:
 * @quarry: a quarry with units
 *
 * Bars every place of a run of CAD_BOILERPLATE_RUN words that stands in CAD_BOILERPLATE_UNITS units
 * of one side, over the ends of sentences: lists of other articles' headlines, and what else is
 * pasted in. To keep memory small only every other run is looked at, so that a few words of such a
 * stretch may be left at its ends.
 */
void cad_boilerplate_bar_runs(CadQuarry *quarry);

#define CAD_BOILERPLATE_RUN	 10
#define CAD_BOILERPLATE_UNITS	 3
#define CAD_BOILERPLATE_FRAGMENT 6
