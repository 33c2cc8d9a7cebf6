#include "config.h"

#include "reports/phrase-book.h"
#include "reports/provenance.h"

/* In the order of CadrageEvidence. */
static const char *const evidence_names[] = {
	N_("hand"),	    N_("what was given"), N_("the address"), N_("the line"),
	N_("the dateline"), N_("the text"),	  N_("nothing"),
};

char *
cad_provenance_describe_outlet(CadrageEvidence evidence, const char *passage)
{
	const char *name = _(evidence_names[evidence]);

	if (evidence == CADRAGE_EVIDENCE_NONE)
		return g_strdup(_("nothing in it says which outlet it is from"));
	if (passage)
		return g_strdup_printf(_("outlet by %s “%s”"), name, passage);
	return g_strdup_printf(_("outlet by %s"), name);
}

char *
cad_provenance_describe_date(const CadDateProvenance *date)
{
	const char *name = _(evidence_names[date->evidence]);

	if (date->reliability == CADRAGE_RELIABILITY_EXACT)
		return g_strdup_printf(_("date by %s"), name);
	if (date->candidates && date->candidates[0]) {
		g_autofree char *days = g_strjoinv(", ", (char **)date->candidates);

		return g_strdup_printf(_("“%s” fits %s"), date->passage ? date->passage : name,
				       days);
	}
	if (date->passage)
		return g_strdup_printf(_("“%s” is refused as a date"), date->passage);
	return g_strdup(_("no date"));
}

/* In the order of CadrageReason. */
static const char *const reasons[CADRAGE_N_REASONS] = {
	N_("what usually stands here"),
	N_("a field of its own"),
	NULL, /* a rule, told below */
	NULL,
	NULL,
	N_("a date or a time by itself"),
	N_("signed as the captions of this page are"),
	N_("a section's name over the headline"),
	N_("a few words outside the running text"),
	N_("headings with no text below them"),
	N_("place, day and agency before the first words"),
	N_("who wrote it, after the last words"),
	N_("says again what the headline or the lead said"),
	N_("by hand"),
};

char *
cad_provenance_describe_cut(CadrageReason reason, const char *rule, const char *profile)
{
	if (reason == CADRAGE_REASON_RULE)
		return g_strdup_printf(_("by rule “%s” of profile %s"), rule, profile);
	if (reason == CADRAGE_REASON_BLOCK)
		return g_strdup_printf(_("under a line that rule “%s” of profile %s fits"), rule,
				       profile);
	if (reason == CADRAGE_REASON_TAIL)
		return g_strdup_printf(_("after a line that rule “%s” of profile %s fits"), rule,
				       profile);
	return g_strdup(_(reasons[reason]));
}
