/* Spelling: the terms of a lexicon as words that other programs look for. */
#pragma once

#include "exchange/glossary.h"
#include "lexicon/term.h"

/**
 * CadSpelling:
 * @has_any_word: the format has a "*" that stands for any one word, so that gaps can be said
 * @has_weights: the format keeps a weight for each word
 */
typedef struct {
	gboolean has_any_word;
	gboolean has_weights;
} CadSpelling;

/**
 * cad_spell:
 * @lexicon: a lexicon
 * @spelling: what the format can say
 * @losses: takes, at the lexicon's lines, what it cannot
 *
 * Words are given in all their forms, phrases in all theirs, up to CAD_MAX_SPELLINGS for each
 * alternative; one with more, and a regular expression, are left out and told. Conditions, scopes
 * and exact capitals are dropped and told: there the words count wherever they stand.
 *
 * Returns: (transfer full): categories with an entry for each spelling, sorted within its label.
 */
CadGlossary *
cad_spell(const CadrageLexicon *lexicon, const CadSpelling *spelling, CadrageDiagnostics *losses);
