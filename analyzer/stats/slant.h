/* Slant: which of two opposed lists of terms a text draws on more. */
#pragma once

#include "stats/interval.h"

/**
 * CadSlant:
 * @logit: ln((P + .5) / (N + .5)); 0 is even
 * @se_logit: sqrt(1/(P + .5) + 1/(N + .5)), words taken as independent
 * @balance: (P - N) / (P + N), -1 to 1; NAN without a match
 * @balance_interval: 2 Wilson(P of P + N) - 1
 */
typedef struct {
	double logit;
	double se_logit;
	double balance;
	CadInterval balance_interval;
} CadSlant;

/**
 * cad_slant:
 * @positive: P, matches of the one list
 * @negative: N, of the other
 * @confidence: of the interval, 0 to 1
 *
 * Lists of unlike coverage are unlike before any text is read: zero is no neutral point.
 *
 * Source: Lowe, Benoit, Mikhaylov & Laver 2011, Legislative Studies Quarterly 36(1).
 * Oracle: tests/reference/slant.tsv
 *
 * Returns: the slant.
 */
CadSlant cad_slant(guint64 positive, guint64 negative, double confidence);
