/* Variants: the other ways in which a text may write a word of a pattern. */
#pragma once

#include "lexicon/term.h"

/**
 * cad_variants_add:
 * @root: a pattern whose words have their forms; not a word itself
 *
 * Makes "cessez-le-feu" also match "cessez le feu" and "cessezlefeu", and a number up to
 * CAD_NUMBER_TOKENS tokens: "trois cent mille", "10 000". Each word once, however often it is
 * called.
 */
void cad_variants_add(CadNode *root);

#define CAD_NUMBER_TOKENS 4

/* Groups that it may put round a word, one inside the other. */
#define CAD_VARIANT_DEPTH (2 * CAD_NUMBER_TOKENS)
