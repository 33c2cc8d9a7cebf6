#include "config.h"

#include "base/number.h"
#include "validate/judgement.h"

CadJudgements *
cad_judgements_new(guint n_rows, guint n_coders)
{
	CadJudgements *judgements = g_new0(CadJudgements, 1);

	*judgements =
		(CadJudgements){n_rows, n_coders, g_new0(guint8, (gsize)n_rows * n_coders + 1),
				g_new0(guint8, n_rows + 1)};
	return judgements;
}

void
cad_judgements_free(CadJudgements *judgements)
{
	if (!judgements)
		return;
	g_free(judgements->codes);
	g_free(judgements->verdicts);
	g_free(judgements);
}

guint8 *
cad_judgements_get_codes(const CadJudgements *judgements, guint coder)
{
	return judgements->codes + (gsize)coder * judgements->n_rows;
}

void
cad_judgements_settle(CadJudgements *judgements)
{
	for (guint row = 0; row < judgements->n_rows; row++) {
		guint n_yes = 0, n_no = 0;

		for (guint i = 0; i < judgements->n_coders; i++) {
			const guint8 code = cad_judgements_get_codes(judgements, i)[row];

			n_yes += code == CAD_CODE_YES;
			n_no += code == CAD_CODE_NO;
		}
		judgements->verdicts[row] = n_yes > n_no       ? CAD_CODE_YES
					    : n_no > n_yes     ? CAD_CODE_NO
					    : n_yes + n_no > 0 ? CAD_CODE_UNSURE
							       : CAD_CODE_NONE;
	}
}

CadCoding *
cad_judgements_make_coding(const CadJudgements *judgements, const guint8 *wanted)
{
	g_autofree double *codes =
		g_new(double, (gsize)judgements->n_rows * judgements->n_coders + 1);
	guint n_units = 0;

	for (guint row = 0; row < judgements->n_rows; row++) {
		if (!wanted[row])
			continue;
		for (guint i = 0; i < judgements->n_coders; i++) {
			const guint8 code = cad_judgements_get_codes(judgements, i)[row];

			codes[(gsize)n_units * judgements->n_coders + i] = code == CAD_CODE_YES ? 1
									   : code == CAD_CODE_NO
										   ? 0
										   : CAD_NAN;
		}
		n_units++;
	}
	return cad_coding_new(codes, n_units, judgements->n_coders);
}
