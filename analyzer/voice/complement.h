/* Complements: what a verb of speech governs, and where that begins. */
#pragma once

#include "voice/reach.h"
#include "voice/verb.h"

/**
 * CadComplement:
 * @from: its first piece
 * @rule: by which rule it is passed on
 * @reach: how far it goes
 */
typedef struct {
	guint32 from;
	CadRule rule;
	CadReach reach;
} CadComplement;

/**
 * cad_complement_find:
 * @telling: an article
 * @verb: a verb of speech
 * @complement: (out): what it governs
 *
 * Looks right behind the verb, then further off: "a dit mardi à la presse que", "accuse l'armée
 * de".
 *
 * Returns: whether the verb governs anything.
 */
gboolean
cad_complement_find(const CadTelling *telling, const CadVerb *verb, CadComplement *complement);
