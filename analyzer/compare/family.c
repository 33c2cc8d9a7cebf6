#include "config.h"

#include "base/number.h"
#include "compare/family.h"
#include "stats/multiple.h"

guint
cad_family_judge(CadTested *tests, guint n, const CadrageComparisonOptions *options)
{
	g_autofree double *q = g_new(double, n + 1);
	guint family;

	for (guint i = 0; i < n; i++)
		q[i] = cad_verdict_awaits_test(&tests[i].facts, options) ? tests[i].p : CAD_NAN;
	family = options->use_holm ? cad_multiple_holm(q, n, q)
				   : cad_multiple_benjamini_hochberg(q, n, q);
	for (guint i = 0; i < n; i++) {
		tests[i].facts.q = q[i];
		tests[i].verdict = cad_verdict_decide(&tests[i].facts, options);
	}
	return family;
}
