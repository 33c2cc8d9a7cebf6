/* Wider patterns: those of a lexicon, made to match a little more. */
#pragma once

#include "lexicon/dictionary.h"
#include "lexicon/lexicon-set.h"

/* What a pattern is made to allow. */
typedef enum {
	CAD_WIDER_SPELLING, /* other accents and capitals */
	CAD_WIDER_FORM,	    /* all forms of the headwords of its words */
	CAD_WIDER_GAP,	    /* one word more between two of its words */
} CadWider;

#define CAD_N_WIDER 3

/**
 * cad_wider_categories_new:
 * @source: a lexicon
 * @dictionary: (nullable): of its language; without one there are no further forms
 *
 * Every pattern but regular expressions is copied with its conditions, once for each way, and for
 * a gap once for each place between two words. What would be no wider is left out.
 *
 * Returns: (transfer full) (element-type CadCategory): the categories, their terms under the labels
 * that cad_wider_label() writes.
 */
GPtrArray *
cad_wider_categories_new(const CadLexiconSource *source, const CadDictionary *dictionary);

/** cad_wider_label: Returns: (transfer full): the label of what @label is made into. */
char *cad_wider_label(const char *label, CadWider wider);
