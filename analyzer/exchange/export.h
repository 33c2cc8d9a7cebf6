/* Exports: writers of other programs' word lists. */
#pragma once

#include "exchange/glossary.h"
#include "lexicon/term.h"

/* Each writes the entries of @glossary, spelt out, as a whole file. Returns: (transfer full): its
 * text, UTF-8. */

/** cad_export_liwc: a word has the numbers of its categories and of all that they are parts of. */
char *cad_export_liwc(const CadGlossary *glossary);
/** cad_export_lexicoder: categories by their whole name, one behind the other. */
char *cad_export_lexicoder(const CadGlossary *glossary);
/** cad_export_yoshikoder: categories in each other, weights as scores. */
char *cad_export_yoshikoder(const CadGlossary *glossary);
/** cad_export_wordstat: categories by indentation, weights in brackets. */
char *cad_export_wordstat(const CadGlossary *glossary);
/** cad_export_yaml: maps of categories, in them maps of labels, in them lists of words. */
char *cad_export_yaml(const CadGlossary *glossary);

/**
 * cad_export_csv:
 * @lexicon: a lexicon
 * @losses: takes what it cannot hold
 *
 * One row for each line of a term: category, category_keys, label, pattern and attributes as
 * written, and the examples of the term behind its first line: all that cad_import_csv() needs to
 * make the same categories again.
 *
 * Returns: (transfer full): the text.
 */
char *cad_export_csv(const CadrageLexicon *lexicon, CadrageDiagnostics *losses);
