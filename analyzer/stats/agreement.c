#include "config.h"

#include <math.h>
#include <string.h>

#include "stats/agreement.h"
#include "stats/random.h"

/* As many units as @coding has, drawn from it with replacement. */
static void
draw_units(const CadCoding *coding, CadRandom *random, guint32 *cells)
{
	const gsize n_bytes = coding->n_coders * sizeof(guint32);

	for (guint u = 0; u < coding->n_units; u++)
		memcpy(cells + (gsize)u * coding->n_coders,
		       cad_coding_get_unit(coding, cad_random_below(random, coding->n_units)),
		       n_bytes);
}

CadAlphaBootstrap
cad_agreement_bootstrap(const CadCoding *coding, CadAgreementFunc figure, double confidence,
			guint n_resamples, guint64 seed)
{
	g_autofree double *figures = g_new(double, n_resamples + 1);
	g_autofree guint32 *cells = g_new(guint32, (gsize)coding->n_units * coding->n_coders + 1);
	CadCoding drawn = *coding;
	CadRandom random;
	guint n_usable = 0;

	drawn.cells = cells;
	cad_random_start(&random, seed);
	for (guint i = 0; coding->n_units > 0 && i < n_resamples; i++) {
		draw_units(coding, &random, cells);
		figures[n_usable] = figure(&drawn);
		n_usable += !isnan(figures[n_usable]);
	}
	return cad_alpha_summarize(figures, n_usable, confidence);
}
