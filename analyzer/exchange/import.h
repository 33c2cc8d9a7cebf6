/* Imports: readers of other programs' glossaries, one file each. */
#pragma once

#include "exchange/glossary.h"
#include "exchange/source.h"

/* Each fills @glossary from @source. What the lexicon language cannot say is told to the source's
 * losses, with its line. Errors: CADRAGE_ERROR_SYNTAX for what is not a file of that format.
 * Returns: whether it was read. */

/** cad_import_liwc: LIWC .dic: categories by number between two lines of "%", parts of others
 * indented by tabs; then words with the numbers of their categories. "<of>A/B" and "(C D)A/B" say
 * where a word is in A, and where in B: they become conditions. */
gboolean cad_import_liwc(const CadSource *source, CadGlossary *glossary, GError **error);
/** cad_import_lexicoder: Lexicoder .lc3: "+category", then its words, one a line. */
gboolean cad_import_lexicoder(const CadSource *source, CadGlossary *glossary, GError **error);
/** cad_import_yoshikoder: XML of Yoshikoder (.ykd) and of the first Lexicoder (.lcd): cnode
 * elements in each other, with pnode elements. No entities but XML's own, no DOCTYPE. */
gboolean cad_import_yoshikoder(const CadSource *source, CadGlossary *glossary, GError **error);
/** cad_import_wordstat: WordStat .cat: categories and words by indentation, "(1)" behind each word,
 * rules behind "@". */
gboolean cad_import_wordstat(const CadSource *source, CadGlossary *glossary, GError **error);
/** cad_import_yaml: maps and lists in each other, as quanteda reads them: words stand in lists. */
gboolean cad_import_yaml(const CadSource *source, CadGlossary *glossary, GError **error);
/** cad_import_csv: rows of a category and a word; or what export writes. */
gboolean cad_import_csv(const CadSource *source, CadGlossary *glossary, GError **error);

/** cad_import_set_weight: gives an entry the weight that @text says: at most three decimals, at
 * most CAD_MAX_WEIGHT; what cannot be kept of it is told. */
void cad_import_set_weight(const CadSource *source, CadGlossaryEntry *entry, const char *text);
