/* Coverage: the terms that a lexicon's positive examples show. */
#pragma once

#include <cadrage/lexicon.h>

#include "lexicon/term.h"

/* Of one lexicon; not changed once made. */
typedef struct _CadCoverage CadCoverage;

/**
 * cad_coverage_new:
 * @lexicon: a lexicon; to outlive the result
 *
 * An example that names a term shows it; one that names none shows the terms of its category that
 * match it.
 *
 * Returns: (transfer full): what the examples show.
 */
CadCoverage *cad_coverage_new(const CadrageLexicon *lexicon);
void cad_coverage_free(CadCoverage *coverage);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCoverage, cad_coverage_free)

/** cad_coverage_holds: Returns: whether a positive example shows @term. */
gboolean
cad_coverage_holds(const CadCoverage *coverage, const CadCategory *category, const CadTerm *term);
