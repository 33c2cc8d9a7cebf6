#include "config.h"

#include "voice/around.h"
#include "voice/complement.h"
#include "voice/reported.h"

static gboolean
is_past_on(const CadTelling *telling, guint32 i)
{
	guint8 voice = cad_telling_get_wording(telling, i)->voice;

	return voice == CADRAGE_VOICE_PARAPHRASE;
}

/* The subject of a gerund, of "et de rappeler", and of a verb joined by "et". */
static CadSource
get_same_source(CadTelling *telling, const CadVerb *verb)
{
	CadSource source = {.speaker = telling->speaker, .token = G_MAXUINT32};
	CadMention topic;

	if (source.speaker == CADRAGE_NO_SPEAKER &&
	    (verb->form != CAD_VERB_INFINITIVE || verb->start > telling->sentence->first) &&
	    cad_mention_find_topic(telling, &topic))
		return cad_mention_resolve(telling, &topic);
	if (source.speaker == CADRAGE_NO_SPEAKER)
		source.speaker = telling->last;
	return source;
}

/* Whether a verb without a subject stands beside the outlet's own verb, "a dit que P et a ajouté
 * que Q", and not in what that one passes on, "a dit qu'il avait fui et avait promis". */
static gboolean
is_joined(const CadTelling *telling, const CadVerb *verb)
{
	const CadTokens *tokens = telling->tokens;
	guint32 a = cad_telling_get_piece(telling, telling->verb)->token;
	guint32 b = cad_telling_get_piece(telling, verb->start)->token;

	if (verb->form != CAD_VERB_FINITE || telling->speaker == CADRAGE_NO_SPEAKER)
		return TRUE;
	if (!cad_telling_has(telling, telling->verb, CAD_BIT(HAVE)))
		return !cad_telling_has(telling, verb->start, CAD_BIT(HAVE));
	return tokens->hash[a] == tokens->hash[b];
}

/* Whether a verb in what is passed on passes on something by itself: a clause, or, behind a comma,
 * what "..., soulignant" adds. */
static gboolean
opens_anew(const CadTelling *telling, const CadVerb *verb, CadRule rule)
{
	return rule == CAD_RULE_THAT || rule == CAD_RULE_COLON ||
	       (verb->form == CAD_VERB_GERUND &&
		(cad_telling_get_gap(telling, verb->start) & CAD_GAP_COMMA));
}

/* 'juge "graves" et "faux" les propos de Y': what follows the quoted words is the outlet's. */
static void
pass_on_predicate(CadTelling *telling, guint32 from, CadSource source)
{
	guint32 end = telling->sentence->end;
	guint32 to = from;

	for (guint32 i = from; i < end; i++) {
		if (cad_telling_is_quotation(telling, i))
			to = i + 1;
		else if (!cad_telling_has(telling, i, CAD_BIT(AND_WORD)))
			break;
	}
	cad_telling_pass_on(telling, from, to, source, CAD_RULE_OBJECT, TRUE);
}

/* X said that P: a verb before what it governs. */
static void
tell_governed(CadTelling *telling, const CadVerb *verb)
{
	guint32 first = telling->sentence->first;
	gboolean is_nested = is_past_on(telling, verb->start);
	guint32 start = verb->start;
	CadComplement complement;
	CadMention mention;
	CadSource source;

	if ((verb->is_negated && !(verb->bits & CAD_BIT(THAT))) || verb->is_inverted ||
	    !cad_complement_find(telling, verb, &complement) ||
	    (is_nested && !opens_anew(telling, verb, complement.rule)))
		return;
	if (verb->form == CAD_VERB_FINITE)
		start = cad_verb_find_subject_before(telling, verb, first, &mention);
	if (start == verb->start && verb->form == CAD_VERB_FINITE && verb->start == first)
		return;
	if (verb->start > first + 1 &&
	    cad_telling_has(telling, verb->start - 2, CAD_BIT(WHETHER_WORD)))
		return; /* "ce qui signale un danger" */
	if (is_nested && start == verb->start && !is_joined(telling, verb))
		return;
	if (start == verb->start) {
		source = get_same_source(telling, verb);
	} else {
		if (mention.is_weak &&
		    (complement.rule == CAD_RULE_OBJECT || complement.rule == CAD_RULE_INFINITIVE))
			return;
		source = cad_mention_resolve(telling, &mention);
	}
	if (!is_nested || start == verb->start)
		cad_telling_frame(telling, start, complement.from);
	if (!is_nested) {
		cad_telling_set_speaker(telling, source);
		telling->verb = verb->start;
	}
	if (complement.rule == CAD_RULE_OBJECT &&
	    cad_telling_is_quotation(telling, complement.from))
		pass_on_predicate(telling, complement.from, source);
	else
		cad_reach_pass_on(telling, complement.from, source, complement.rule,
				  complement.reach);
}

void
cad_reported_tell(CadTelling *telling)
{
	const CadSentence *sentence = telling->sentence;

	for (guint32 i = sentence->first; i < sentence->end;) {
		CadVerb verb;

		if (!cad_verb_read(telling, i, &verb)) {
			i++;
			continue;
		}
		if (!cad_around_tell(telling, &verb))
			tell_governed(telling, &verb);
		i = MAX(verb.end, i + 1);
	}
}
