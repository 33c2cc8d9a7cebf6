/* Lexicon text: a glossary as a lexicon file. */
#pragma once

#include "exchange/glossary.h"
#include "exchange/source.h"

/** CadLexiconHeader: what stands above the first category; @comment (nullable) is one line. */
typedef struct {
	const char *name;
	const char *title;
	const char *language;
	const char *comment;
} CadLexiconHeader;

/**
 * cad_lexicon_text_write:
 * @glossary: categories
 * @header: what stands above them
 * @source: where they are from; takes what the lexicon language cannot say
 *
 * Each entry is a term: the same words, in no other forms, whatever their capitals. Entries of a
 * category that says nothing else do not take words from each other (`nested: all`); the category
 * counts each stretch of words once.
 *
 * Returns: (transfer full): the file's text.
 */
char *cad_lexicon_text_write(const CadGlossary *glossary, const CadLexiconHeader *header,
			     const CadSource *source);
