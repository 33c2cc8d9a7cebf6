/* Judgements: what several coders together say of each passage. */
#pragma once

#include "stats/coding.h"
#include "validate/coded-sheet.h"

/**
 * CadJudgements:
 * @codes: (array): n_coders times n_rows CadCodes, coder by coder
 * @verdicts: (array length=n_rows): CAD_CODE_YES or CAD_CODE_NO as most coders say;
 *   CAD_CODE_UNSURE where they are divided, CAD_CODE_NONE where none of them says either
 */
typedef struct {
	guint n_rows;
	guint n_coders;
	guint8 *codes;
	guint8 *verdicts;
} CadJudgements;

/** cad_judgements_new: Returns: (transfer full): no codes yet. */
CadJudgements *cad_judgements_new(guint n_rows, guint n_coders);
void cad_judgements_free(CadJudgements *judgements);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadJudgements, cad_judgements_free)

/** cad_judgements_settle: makes the verdicts. */
void cad_judgements_settle(CadJudgements *judgements);

/** cad_judgements_get_codes: Returns: (array length=n_rows): those of one coder. */
guint8 *cad_judgements_get_codes(const CadJudgements *judgements, guint coder);

/** cad_judgements_make_coding: @wanted: (array): for each row whether it is. Returns: (transfer
 * full): the yes and no of the wanted rows, 1 and 0. */
CadCoding *cad_judgements_make_coding(const CadJudgements *judgements, const guint8 *wanted);
