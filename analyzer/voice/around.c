#include "config.h"

#include "voice/around.h"
#include "voice/headline.h"

/* A clause that is shorter than this before "a dit X" goes on behind it. */
#define MAX_OPENING 5

static gboolean
has_quotation(const CadTelling *telling, guint32 from, guint32 to)
{
	for (guint32 i = from; i < to; i++)
		if (cad_telling_is_quotation(telling, i))
			return TRUE;
	return FALSE;
}

static guint32
find_opening(const CadTelling *telling, guint32 verb)
{
	guint32 i = verb;

	while (i > telling->sentence->first &&
	       cad_telling_get_wording(telling, i - 1)->rule != CAD_RULE_FRAME &&
	       !cad_headline_ends_topic(telling, i))
		i--;
	return i;
}

static gboolean
is_floating(const CadTelling *telling, const CadSentence *sentence)
{
	for (guint32 i = sentence->first; i < sentence->end; i++)
		if (!cad_telling_is_quotation(telling, i) ||
		    cad_telling_get_wording(telling, i)->rule != CAD_RULE_FLOATING)
			return FALSE;
	return TRUE;
}

/* Sentences of a paragraph that are nothing but quotations, up to "Q", said X, are X's. */
static void
take_floating(CadTelling *telling, CadSource source)
{
	const CadSentence *sentence = telling->sentence;
	const CadSentence *all = (const CadSentence *)(const void *)telling->sentences->data;
	const CadSentence *before = sentence;

	while (before > all && before[-1].paragraph == sentence->paragraph) {
		before--;
		if (!is_floating(telling, before))
			return;
	}
	for (; before < sentence; before++)
		cad_telling_pass_on(telling, before->first, before->end, source, CAD_RULE_FLOATING,
				    TRUE);
}

/* Whether words without quotation marks that end before the verb are what X said. */
static gboolean
is_around(const CadTelling *telling, const CadVerb *verb, const CadMention *mention, guint32 to)
{
	const guint32 min_words = 4;
	guint32 end = telling->sentence->end;

	guint32 opening = find_opening(telling, verb->start);

	if (opening + min_words > verb->start &&
	    (mention->is_weak || to == end || !(cad_telling_get_gap(telling, to) & CAD_GAP_COMMA)))
		return FALSE;
	if ((mention->is_weak && !cad_telling_is_clause(telling, opening, verb->start)))
		return FALSE;
	if (to < end && cad_telling_has(telling, to, CAD_BIT(THAT_WORD)))
		return FALSE;
	if (!(verb->bits & CAD_BIT(OBJECT)) || mention->is_pronoun || mention->n_name > 0 ||
	    mention->role != G_MAXUINT32 || mention->type != CADRAGE_SPEAKER_INSTITUTION)
		return TRUE;
	return to == end || cad_telling_get_gap(telling, to) & (CAD_GAP_COMMA | CAD_GAP_CLOSE) ||
	       cad_telling_has(telling, to, CAD_BIT(PREPOSITION) | CAD_BIT(ADVERB));
}

/* What follows "Q", said X in its sentence: more of X's words in quotation marks, and what goes on
 * behind those. */
static void
tell_rest(CadTelling *telling, guint32 from, CadSource source)
{
	const guint32 min_tokens = 3;
	guint32 end = telling->sentence->end;
	guint32 i = from;

	while (i < end && !cad_telling_is_quotation(telling, i))
		i++;
	cad_telling_frame(telling, from, i);
	if (i < end && (cad_telling_get_piece(telling, i)->n_tokens >= min_tokens ||
			(cad_telling_get_gap(telling, i) & CAD_GAP_COMMA)))
		cad_telling_pass_on(telling, i, end, source, CAD_RULE_BESIDE, TRUE);
}

/* English: whether what X said stands behind the verb, "P, and X said Q". */
static gboolean
goes_on_behind(const CadTelling *telling, const CadVerb *verb)
{
	guint32 i = cad_verb_skip_adverbs(telling, verb->end, telling->sentence->end);

	return i < telling->sentence->end && !cad_telling_is_quotation(telling, i) &&
	       (cad_telling_get_gap(telling, i) & ~CAD_GAP_DASH) == 0 &&
	       !cad_telling_has(telling, i, CAD_BIT(PREPOSITION) | CAD_BIT(CONJUNCTION));
}

/* English: "Q", X said. */
static gboolean
find_subject_between(const CadTelling *telling, const CadVerb *verb, CadMention *mention,
		     guint32 *start)
{
	guint32 from = verb->start;
	guint32 first = telling->sentence->first;

	if (!telling->is_english)
		return FALSE;
	while (from > first && !cad_telling_is_quotation(telling, from - 1) &&
	       !(cad_telling_get_gap(telling, from) & CAD_GAP_COMMA))
		from--;
	if (from == first || from == verb->start || goes_on_behind(telling, verb) ||
	    cad_telling_has(telling, from, CAD_BIT(CONJUNCTION)) ||
	    !cad_mention_read(telling, from, verb->start, mention))
		return FALSE;
	*start = from;
	return TRUE;
}

/* The pronoun joined to a verb; for "a-t-on appris auprès de X", "de source X", X. Returns: one
 * past who is named. */
static guint32
find_informant(const CadTelling *telling, const CadVerb *verb, CadMention *mention)
{
	guint32 end = telling->sentence->end;
	guint32 from = cad_verb_skip_adverbs(telling, verb->end, end);
	guint32 to;

	cad_mention_set_pronoun(telling, verb->clitic, mention);
	if (!cad_telling_has_key_end(telling, verb->clitic, "on") || from + 1 >= end)
		return verb->end;
	if (cad_telling_has_key(telling, from, "aupres"))
		from++;
	else if (!cad_telling_has(telling, from, CAD_BIT(SOURCE_KIND)))
		return verb->end;
	to = cad_mention_find_end(telling, from + 1, end);
	if (to > from + 1 && cad_mention_read(telling, from + 1, to, mention))
		return to;
	cad_mention_set_pronoun(telling, verb->clitic, mention);
	return verb->end;
}

/* Who is said to speak beside the verb. @start: (out): where his name or the verb begins. Returns:
 * one past the last piece that names him; 0 when the verb stands beside nobody. */
static guint32
find_teller(const CadTelling *telling, const CadVerb *verb, gboolean is_beside, CadMention *mention,
	    guint32 *start)
{
	guint8 gap = cad_telling_get_gap(telling, verb->start);
	guint32 to;

	*start = verb->start;
	if (!is_beside && !(gap & (CAD_GAP_COMMA | CAD_GAP_DASH)))
		return find_subject_between(telling, verb, mention, start) ? verb->end : 0;
	if (verb->is_inverted)
		return find_informant(telling, verb, mention);
	to = cad_verb_find_subject_after(telling, verb, is_beside, mention);
	if (to == 0 && is_beside && (gap & CAD_GAP_COMMA))
		to = verb->end; /* nobody is named: he who spoke last */
	return to;
}

/* Passes on what stands before the verb, and what goes on behind it. */
static void
pass_on_around(CadTelling *telling, guint32 opening, guint32 start, guint32 to, CadSource source)
{
	gboolean has_marks = has_quotation(telling, opening, start);
	guint32 end = telling->sentence->end;

	cad_telling_pass_on(telling, opening, start, source,
			    has_marks ? CAD_RULE_BESIDE : CAD_RULE_AROUND, FALSE);
	if (has_marks && cad_telling_is_quotation(telling, telling->sentence->first))
		take_floating(telling, source);
	cad_telling_frame(telling, start, to);
	if (!has_marks && start - opening < MAX_OPENING && to < end &&
	    (cad_telling_get_gap(telling, to) & CAD_GAP_COMMA))
		cad_telling_pass_on(telling, to, end, source, CAD_RULE_AROUND, TRUE);
	else
		tell_rest(telling, to, source);
}

gboolean
cad_around_tell(CadTelling *telling, const CadVerb *verb)
{
	CadMention mention = {.is_pronoun = TRUE, .acronym = G_MAXUINT32, .role = G_MAXUINT32};
	CadSource source;
	gboolean is_beside;
	guint32 start, opening, to;

	if (verb->start == telling->sentence->first || verb->form != CAD_VERB_FINITE ||
	    verb->is_negated || !(verb->bits & (CAD_BIT(SAY) | CAD_BIT(BESIDE))))
		return FALSE;
	is_beside = cad_telling_is_quotation(telling, verb->start - 1) &&
		    !(cad_telling_get_gap(telling, verb->start) & CAD_GAP_OPEN);
	to = find_teller(telling, verb, is_beside, &mention, &start);
	if (to == 0)
		return FALSE;
	is_beside = is_beside || cad_telling_is_quotation(telling, start - 1);
	opening = find_opening(telling, start);
	if (!is_beside && ((!(verb->bits & CAD_BIT(SAY)) && !verb->is_inverted &&
			    !has_quotation(telling, opening, start)) ||
			   !is_around(telling, verb, &mention, to)))
		return FALSE;
	source = cad_mention_resolve(telling, &mention);
	if (mention.is_pronoun)
		source.token = G_MAXUINT32;
	pass_on_around(telling, opening, start, to, source);
	cad_telling_set_speaker(telling, source);
	return TRUE;
}
