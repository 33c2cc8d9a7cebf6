/* Sison and Glaz: simultaneous intervals of multinomial counts, of one width for all. */
#pragma once

#include <glib.h>

/**
 * CadSisonGlaz:
 * @below: how far below each count the interval reaches, a whole number
 * @above: how far above it
 */
typedef struct {
	double below;
	double above;
} CadSisonGlaz;

/**
 * cad_sison_glaz:
 * @counts: (array length=n): counts, not all 0
 * @n: how many
 * @confidence: 0 to 1, of all intervals together
 *
 * The chance that every count of a multinomial with these shares lies within c of its expectation
 * is found as that of Poisson counts cut to that range and having this sum, whose density is
 * Edgeworth's; c is the least whole number of at least the confidence, and the upper ends reach
 * further by its interpolation between c - 1 and c, twice. Cost: c times n.
 *
 * Source: Sison & Glaz 1995, JASA 90; May & Johnson 2000, Journal of Statistical Software 5(6).
 * Oracle: tests/reference/naming_shares.tsv
 *
 * Returns: the reach; NAN where the approximation finds no such c, and for counts above 5,000
 * together.
 */
CadSisonGlaz cad_sison_glaz(const guint64 *counts, guint n, double confidence);
