#include "config.h"

#include "voice/reach.h"

static gboolean
is_comma(const CadTelling *telling, guint32 i)
{
	return (cad_telling_get_gap(telling, i) & CAD_GAP_COMMA) != 0;
}

/* One past the last piece of a relative clause that begins with piece @i. */
static guint32
find_relative_end(const CadTelling *telling, guint32 i, guint32 end)
{
	for (guint32 at = i + 1; at < end; at++)
		if (is_comma(telling, at))
			return at;
	return end;
}

/* Whether words quoted, or a source, stand in the pieces: then they are somebody's all the same. */
static gboolean
has_voice(const CadTelling *telling, guint32 from, guint32 to)
{
	for (guint32 i = from; i < to; i++)
		if (cad_telling_is_quotation(telling, i) ||
		    cad_telling_has(telling, i, CAD_BIT(SOURCE)))
			return TRUE;
	return FALSE;
}

/* "et a promis", "and vowed": another verb of the same subject. */
static gboolean
joins_verb(const CadTelling *telling, guint32 i)
{
	return i + 1 < telling->sentence->end && cad_telling_has(telling, i, CAD_BIT(AND_WORD)) &&
	       !cad_telling_is_quotation(telling, i + 1) &&
	       (cad_telling_has(telling, i + 1, CAD_BIT(HAVE) | CAD_BIT(BE)) ||
		(cad_telling_has(telling, i + 1, CAD_BITS_VERB) &&
		 !cad_telling_get_cue(telling, i + 1)->is_infinitive &&
		 !cad_telling_has(telling, i + 1, CAD_BITS_NOUN)));
}

/* What may go on with a phrase behind a comma: another one of the same kind. */
static gboolean
goes_on(const CadTelling *telling, guint32 i)
{
	return cad_telling_is_quotation(telling, i) ||
	       (cad_telling_has(telling, i, CAD_BIT(AND_WORD)) && !joins_verb(telling, i)) ||
	       (cad_telling_has(telling, i, CAD_BIT(OF_WORD)) &&
		!cad_telling_has(telling, i, CAD_BIT(DETERMINER)));
}

static gboolean
opens_relative(const CadTelling *telling, guint32 i)
{
	return cad_telling_has(telling, i, CAD_BIT(RELATIVE) | CAD_BIT(THAT_WORD));
}

void
cad_reach_pass_on(CadTelling *telling, guint32 from, CadSource source, CadRule rule, CadReach reach)
{
	guint32 end = telling->sentence->end;
	guint32 start = from;

	for (guint32 i = from; i < end; i++) {
		guint32 relative_end;

		if (i > from && reach == CAD_REACH_PHRASE && joins_verb(telling, i)) {
			end = i;
			break;
		}
		if (i == from || !is_comma(telling, i))
			continue;
		if (cad_telling_has(telling, i, CAD_BIT(ASIDE))) {
			end = i;
			break;
		}
		relative_end = find_relative_end(telling, i, end);
		if (reach == CAD_REACH_PHRASE && !goes_on(telling, i) &&
		    (relative_end == end || !goes_on(telling, relative_end) ||
		     cad_telling_is_quotation(telling, relative_end))) {
			end = i;
			break;
		}
		if (reach == CAD_REACH_PHRASE ? goes_on(telling, i) : !opens_relative(telling, i))
			continue;
		if (has_voice(telling, i, relative_end))
			continue;
		cad_telling_pass_on(telling, start, i, source, rule, TRUE);
		start = relative_end;
		i = relative_end - 1;
	}
	if (start < end)
		cad_telling_pass_on(telling, start, end, source, rule, TRUE);
}
