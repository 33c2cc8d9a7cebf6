/* Measuring: what people's coding said of the lexicons in force. */
#pragma once

#include "session.h"

/** measuring_check: looks at the measured file of @lexicon, if there is one: @floor: the least
 * precision that is well. @diagnostics: takes what it says. */
void measuring_check(const Session *session, const CadrageLexicon *lexicon, double floor,
		     CadrageDiagnostics *diagnostics);

/** measuring_load: Returns: (transfer full) (element-type CadrageMeasured): those of the lexicons
 * in force, in their order, ended by NULL; what cannot be used is said on standard error. */
GPtrArray *measuring_load(const Session *session);
