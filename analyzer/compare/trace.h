/* A trace: where in one article its matches stand. */
#pragma once

#include <cadrage/reading.h>

#include "compare/layout.h"

/**
 * CadTrace:
 * @marks: (element-type CadrageMark): the matches of rows that the layout keeps, in text order
 * @stretches: (element-type CadrageStretch): the article's zones, in text order
 */
typedef struct {
	GArray *marks;
	GArray *stretches;
} CadTrace;

/** cad_trace_new: Returns: (transfer full): the trace of a document. */
CadTrace *cad_trace_new(const CadrageReading *reading, const CadLayout *layout);
void cad_trace_free(CadTrace *trace);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadTrace, cad_trace_free)
