#include "config.h"

#include <math.h>

#include "stats/slant.h"

#define ADDED 0.5

CadSlant
cad_slant(guint64 positive, guint64 negative, double confidence)
{
	const double p = (double)positive, n = (double)negative;
	const CadInterval share = cad_interval_wilson(positive, positive + negative, confidence);

	return (CadSlant){
		.logit = log((p + ADDED) / (n + ADDED)),
		.se_logit = sqrt(1 / (p + ADDED) + 1 / (n + ADDED)),
		.balance = (p - n) / (p + n),
		.balance_interval = {2 * share.lo - 1, 2 * share.hi - 1},
	};
}
