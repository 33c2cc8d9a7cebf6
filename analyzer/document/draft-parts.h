/* Drafts in the making: what the files that write a profile share. */
#pragma once

#include <cadrage/draft.h>

#include "document/finding.h"

struct _CadrageOutletDraft {
	char *id;
	char *name;
	CadrageOutlets *outlets;
	GPtrArray *documents;
	GPtrArray *samples; /* those that are no copies, while it is written */
	GPtrArray *findings;
};

/** cad_draft_get_finding: Returns: (transfer none): one of the findings. */
static inline const CadFinding *
cad_draft_get_finding(const CadrageOutletDraft *draft, guint i)
{
	return g_ptr_array_index(draft->findings, i);
}

/** cad_draft_plural: Returns: "s", or nothing for one. */
static inline const char *
cad_draft_plural(guint n)
{
	return n == 1 ? "" : "s";
}

/** cad_draft_anchor: Returns: (transfer full): the pattern of a finding as a rule of its own has
 * it. */
char *cad_draft_anchor(const CadFinding *finding);

/** cad_draft_write_origin: appends what tells the outlet: its groups but for the rules. */
void cad_draft_write_origin(const CadrageOutletDraft *draft, GString *out);

/** cad_draft_name_rules: what holds together in one rule is given its name; others get a number. */
void cad_draft_name_rules(CadrageOutletDraft *draft);

/** cad_draft_write_rules: appends the rules that were not dropped; @figures: (inout): counts them.
 */
void
cad_draft_write_rules(const CadrageOutletDraft *draft, GString *out, CadrageDraftFigures *figures);
