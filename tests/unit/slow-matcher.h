/* A slow matcher that anyone can check by eye, to hold the fast one against. */
#pragma once

#include "lexicon/matcher.h"
#include "lexicon/term.h"

/* A text to match in. */
typedef struct {
	const char *clean;
	const CadTokens *tokens;
	const guint8 *skip; /* NULL or one a token */
	CadDay day;	    /* 0 for none */
	gboolean has_negators;
} SlowText;

/* What slow_matcher_run() takes for the list of negators. */
#define SLOW_NEGATORS                               \
	"negator: pas { not before: tué }\n"       \
	"negator: ne { only with: pas jamais }\n"   \
	"negator: sans { not after: des états }\n" \
	"clause: que un\n"

/**
 * slow_matcher_run:
 * @categories: (element-type CadCategory): a lexicon, categories and terms in byte order
 * @text: the text
 *
 * Finds what cad_matcher_run() is to find, with losers, straight from the trees: every pattern is
 * tried at every token in every way, conditions are looked for everywhere, and overlaps are
 * settled by looking for the best candidate over and over. No regular expressions and no naming
 * categories. Field @rule of the matches is not set.
 *
 * Returns: (transfer full) (element-type CadMatch): the matches, in the order of the matcher.
 */
GArray *slow_matcher_run(const GPtrArray *categories, const SlowText *text);
