/* Specificity: how surprising a word's frequency in one part of a corpus is. */
#pragma once

#include <glib.h>

/**
 * CadSpecificity:
 * @log10_p: signed: - log10 P(X >= f) where f is at least what is expected, + log10 P(X <= f),
 * which is negative, where it is less
 * @mode: the likeliest frequency
 */
typedef struct {
	double log10_p;
	double mode;
} CadSpecificity;

/**
 * cad_specificity:
 * @count: f, occurrences in the part; at most @count_all and @size
 * @count_all: F, occurrences in the corpus; at most @size_all
 * @size: t, tokens of the part; at most @size_all
 * @size_all: T, tokens of the corpus; above 0
 *
 * X is hypergeometric: of T tokens F are the word, and t of them are the part. f >= F t / T counts
 * as more than expected. The tail is kept in logarithms, however small it is. It takes words as
 * independent.
 *
 * Source: Lafon 1980, Mots 1.
 * Oracle: tests/reference/specificites.tsv
 *
 * Returns: the specificity.
 */
CadSpecificity cad_specificity(guint64 count, guint64 count_all, guint64 size, guint64 size_all);
