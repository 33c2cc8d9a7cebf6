/* Reach: how far what somebody said goes. */
#pragma once

#include "voice/telling.h"

typedef enum {
	CAD_REACH_CLAUSE, /* a whole clause: to the end of the sentence */
	CAD_REACH_PHRASE, /* a noun or infinitive and its own: to the next comma */
} CadReach;

/**
 * cad_reach_pass_on:
 * @telling: an article
 * @from: the piece where what was said begins
 * @source: who said it
 * @rule: by which rule this is known
 * @reach: how far it goes
 *
 * Passes on the words from @from to where they end: a relative clause after a comma, an aside
 * ("without giving any proof") and the frame of a later verb are the outlet's own; the clause may
 * go on behind a relative one.
 */
void cad_reach_pass_on(CadTelling *telling, guint32 from, CadSource source, CadRule rule,
		       CadReach reach);
