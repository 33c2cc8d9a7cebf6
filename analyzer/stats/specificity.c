#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "stats/specificity.h"

CadSpecificity
cad_specificity(guint64 count, guint64 count_all, guint64 size, guint64 size_all)
{
	const double f = (double)count, words = (double)count_all, t = (double)size;
	const double others = (double)(size_all - count_all);
	/* Whole numbers: which side of the expectation f is on must not depend on rounding. */
	const gboolean is_over =
		(unsigned __int128)count * size_all >= (unsigned __int128)count_all * size;
	const double log_p = is_over ? phyper(f - 1, words, others, t, FALSE, TRUE)
				     : phyper(f, words, others, t, TRUE, TRUE);
	const unsigned __int128 mode =
		((unsigned __int128)size + 1) * ((unsigned __int128)count_all + 1) / (size_all + 2);

	return (CadSpecificity){
		.log10_p = is_over ? fabs(log_p / M_LN10) : log_p / M_LN10,
		.mode = (double)mode,
	};
}
