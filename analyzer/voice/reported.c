#include "config.h"

#include "voice/headline.h"
#include "voice/reach.h"
#include "voice/reported.h"

/* How far behind a verb what it governs may begin. */
#define MAX_REACH 26
/* How far behind a verb "avoir" or "de" may stand. */
#define MAX_SHORT_REACH 9
/* A clause that is shorter than this before "a dit X" goes on behind it. */
#define MAX_OPENING 5

/* What a verb governs. */
typedef struct {
	guint32 from;
	CadRule rule;
	CadReach reach;
} Complement;

static gboolean
is_past_on(const CadTelling *telling, guint32 i)
{
	guint8 words = cad_telling_get_wording(telling, i)->words;

	return words == CADRAGE_WORDS_PARAPHRASE;
}

static gboolean
is_infinitive(const CadTelling *telling, guint32 i)
{
	static const char *const endings[] = {"er", "ir", "re"};

	if (cad_telling_is_quotation(telling, i) || cad_telling_is_capital(telling, i) ||
	    cad_telling_has(telling, i,
			    CAD_BIT(DETERMINER) | CAD_BIT(ADVERB) | CAD_BIT(PREPOSITION) |
				    CAD_BITS_NOUN))
		return FALSE;
	for (guint e = 0; e < G_N_ELEMENTS(endings); e++)
		if (cad_telling_has_key_end(telling, i, endings[e]))
			return TRUE;
	return FALSE;
}

/* Whether an infinitive begins here: "ne pas vouloir", "s'être trompé". */
static gboolean
opens_infinitive(const CadTelling *telling, guint32 i)
{
	const guint32 max_before = 3;
	guint32 limit = MIN(telling->sentence->end, i + max_before);

	if (telling->is_english)
		return i < telling->sentence->end &&
		       !cad_telling_has(telling, i, CAD_BIT(DETERMINER) | CAD_BIT(PRONOUN));
	for (guint32 at = i; at < limit; at++) {
		if (is_infinitive(telling, at))
			return TRUE;
		if (!cad_telling_has(telling, at, CAD_BIT(BEFORE_VERB) | CAD_BIT(NEGATION)) &&
		    !(at > i && cad_telling_has_key_end(telling, at, "as")))
			return FALSE;
	}
	return FALSE;
}

/* "avoir" or "être", which no noun looks like. */
static gboolean
opens_perfect(const CadTelling *telling, guint32 i)
{
	return is_infinitive(telling, i) &&
	       (cad_telling_has_key_end(telling, i, "voir") ||
		cad_telling_has_key_end(telling, i, "tre")) &&
	       telling->tokens->key_length[cad_telling_get_piece(telling, i)->token] <= 5;
}

/* "de" and "d'", not "du" and "des", which may well be determiners. */
static gboolean
is_plain_of(const CadTelling *telling, guint32 i)
{
	return cad_telling_has(telling, i, CAD_BIT(OF_WORD)) &&
	       !cad_telling_has(telling, i, CAD_BIT(DETERMINER));
}

/* Whether a verb takes words in quotation marks as what was said: "a lancé" does so only of a
 * sentence, or behind a colon. */
static gboolean
governs_quotation(const CadTelling *telling, const CadVerb *verb, guint32 i)
{
	const CadPiece *piece = cad_telling_get_piece(telling, i);
	gboolean is_capital = (telling->tokens->flags[piece->token] & CAD_TOKEN_CAPITAL) != 0;
	guint32 min_tokens = is_capital ? 5 : 2;

	return (verb->bits & (CAD_BIT(SAY) | CAD_BIT(THAT) | CAD_BIT(INFINITIVE) | CAD_BIT(OBJECT) |
			      CAD_BIT(SELF))) != 0 ||
	       (piece->gap & CAD_GAP_COLON) || piece->n_tokens >= min_tokens;
}

static gboolean
opens_object(const CadTelling *telling, guint32 i)
{
	if (telling->is_english)
		return !cad_telling_has(telling, i,
					CAD_BIT(THAT_WORD) | CAD_BIT(PREPOSITION) |
						CAD_BIT(CONJUNCTION) | CAD_BIT(PRONOUN) |
						CAD_BIT(BE) | CAD_BIT(HAVE) | CAD_BIT(MODAL));
	return cad_telling_has(telling, i, CAD_BIT(DETERMINER)) &&
	       !cad_telling_has(telling, i, CAD_BIT(TO_WORD));
}

/* What stands right behind the verb. */
static gboolean
find_near(const CadTelling *telling, const CadVerb *verb, guint32 i, Complement *complement)
{
	guint8 gap = cad_telling_get_gap(telling, i);

	if (cad_telling_is_quotation(telling, i)) {
		*complement = (Complement){i, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
		if (gap & CAD_GAP_COLON)
			complement->rule = CAD_RULE_COLON;
		return governs_quotation(telling, verb, i);
	}
	if (gap & CAD_GAP_COLON) {
		*complement = (Complement){i, CAD_RULE_BARE, CAD_REACH_CLAUSE};
		return (verb->bits & CAD_BIT(SAY)) != 0;
	}
	if (gap & (CAD_GAP_COMMA | CAD_GAP_STOP))
		return FALSE;
	*complement = (Complement){i, CAD_RULE_INFINITIVE, CAD_REACH_CLAUSE};
	if ((verb->bits & CAD_BIT(INFINITIVE)) && opens_infinitive(telling, i))
		return TRUE;
	complement->rule = CAD_RULE_THAT;
	if ((verb->bits & (CAD_BIT(SAY) | CAD_BIT(THAT))) &&
	    cad_telling_has(telling, i, CAD_BIT(WHETHER_WORD)))
		return TRUE;
	*complement = (Complement){i, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
	if ((verb->bits & CAD_BIT(OF)) &&
	    (is_plain_of(telling, i) || cad_telling_has_key(telling, i, "du"))) {
		if (cad_telling_has_key_end(telling, i, "e") && i + 1 < telling->sentence->end)
			complement->from++;
		return TRUE;
	}
	complement->from = i + 1;
	if (complement->from < telling->sentence->end &&
	    (((verb->bits & CAD_BIT(TO)) && cad_telling_has(telling, i, CAD_BIT(TO_WORD))) ||
	     ((verb->bits & CAD_BIT(FOR)) && cad_telling_has(telling, i, CAD_BIT(FOR_WORD)))))
		return TRUE;
	complement->from = i;
	if ((verb->bits & CAD_BIT(OBJECT)) && opens_object(telling, i))
		return TRUE;
	return (verb->bits & CAD_BIT(SELF)) &&
	       !cad_telling_has(telling, i, CAD_BIT(PREPOSITION) | CAD_BIT(THAT_WORD));
}

/* "que" that opens what was said, not that of "tandis que", "après que". */
static gboolean
opens_clause(const CadTelling *telling, guint32 i)
{
	static const char *const joined[] = {"ainsi", "bien",	"autant", "plus",  "moins",
					     "mieux", "plutot", "tel",	  "telle", "tant"};

	if (!cad_telling_has(telling, i, CAD_BIT(THAT_WORD)) ||
	    cad_telling_has(telling, i - 1, CAD_BIT(CONJUNCTION) | CAD_BIT(PREPOSITION)) ||
	    (telling->is_english && cad_telling_has(telling, i - 1, CAD_BIT(OF_WORD))))
		return FALSE;
	for (guint k = 0; k < G_N_ELEMENTS(joined); k++)
		if (cad_telling_has_key(telling, i - 1, joined[k]))
			return FALSE;
	return TRUE;
}

/* What stands further off: "a dit mardi à la presse que", "accuse l'armée de". */
static gboolean
find_far(const CadTelling *telling, const CadVerb *verb, guint32 i, Complement *complement)
{
	guint32 end = telling->sentence->end;

	for (guint32 at = i; at < end && at - i < MAX_REACH; at++) {
		gboolean is_short = at - i < MAX_SHORT_REACH;
		CadVerb other;

		if (cad_telling_is_quotation(telling, at)) {
			*complement = (Complement){at, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
			if (cad_telling_get_gap(telling, at) & CAD_GAP_COLON)
				complement->rule = CAD_RULE_COLON;
			return governs_quotation(telling, verb, at);
		}
		if (cad_telling_get_gap(telling, at) & CAD_GAP_STOP)
			return FALSE;
		if ((verb->bits & (CAD_BIT(SAY) | CAD_BIT(THAT))) && opens_clause(telling, at) &&
		    at + 1 < end) {
			*complement = (Complement){at + 1, CAD_RULE_THAT, CAD_REACH_CLAUSE};
			return TRUE;
		}
		*complement = (Complement){at, CAD_RULE_INFINITIVE, CAD_REACH_CLAUSE};
		if (is_short && (verb->bits & CAD_BIT(INFINITIVE)) && opens_perfect(telling, at))
			return TRUE;
		*complement = (Complement){at + 1, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
		if (is_short && at + 1 < end && at > i && (verb->bits & CAD_BIT(OF)) &&
		    is_plain_of(telling, at) &&
		    !cad_telling_has(telling, at - 1, CAD_BIT(PREPOSITION)) &&
		    (!(verb->bits & (CAD_BIT(SAY) | CAD_BIT(OBJECT))) ||
		     opens_infinitive(telling, at + 1)))
			return TRUE;
		if (is_short && at + 1 < end && at > i && (verb->bits & CAD_BIT(FOR)) &&
		    (cad_telling_has_key(telling, at, "contre") ||
		     cad_telling_has_key(telling, at, "against")))
			return TRUE;
		complement->from = i; /* "exhorte les deux armées à partir" */
		if (is_short && at + 1 < end && at > i && (verb->bits & CAD_BIT(TO)) &&
		    cad_telling_has(telling, at, CAD_BIT(TO_WORD)) &&
		    opens_infinitive(telling, at + 1))
			return TRUE;
		if ((cad_telling_has(telling, at, CAD_BIT(RELATIVE)) &&
		     (!(verb->bits & CAD_BIT(SAY)) ||
		      (cad_telling_get_gap(telling, at) & CAD_GAP_COMMA))) ||
		    (at > i && cad_verb_read(telling, at, &other) && other.form == CAD_VERB_FINITE))
			return FALSE;
	}
	return FALSE;
}

/* Whether the pieces have a verb of their own, as far as auxiliaries tell, so that a verb behind a
 * comma is not theirs. */
static gboolean
is_clause(const CadTelling *telling, guint32 from, guint32 to)
{
	gboolean has_verb = FALSE;

	for (guint32 i = from; i < to; i++) {
		if (cad_telling_has(telling, i, CAD_BIT(RELATIVE)))
			return FALSE;
		has_verb |= cad_telling_has(telling, i,
					    CAD_BIT(HAVE) | CAD_BIT(BE) | CAD_BIT(PRONOUN) |
						    CAD_BIT(NEGATION) | CAD_BIT(MODAL));
	}
	return has_verb;
}

/* "say" and "tell", behind which a clause may always stand without "that". */
static gboolean
is_plain_say(const CadTelling *telling, const CadVerb *verb)
{
	static const char *const forms[] = {"say", "says", "said", "told", "tells"};

	for (guint f = 0; f < G_N_ELEMENTS(forms); f++)
		if (cad_telling_has_key(telling, verb->end - 1, forms[f]))
			return TRUE;
	return FALSE;
}

/* English: "he said the road was safe", without "that". */
static gboolean
find_bare(const CadTelling *telling, const CadVerb *verb, guint32 i, Complement *complement)
{
	if (!telling->is_english || !(verb->bits & CAD_BIT(SAY)) ||
	    (cad_telling_get_gap(telling, i) & ~CAD_GAP_DASH) != 0 ||
	    cad_telling_has(telling, i, CAD_BIT(PREPOSITION) | CAD_BIT(CONJUNCTION)))
		return FALSE;
	if (!is_plain_say(telling, verb) && !is_clause(telling, i, telling->sentence->end))
		return FALSE;
	*complement = (Complement){i, CAD_RULE_BARE, CAD_REACH_CLAUSE};
	return TRUE;
}

/* English: "he told reporters the road was safe". */
static gboolean
find_told(const CadTelling *telling, const CadVerb *verb, guint32 i, Complement *complement)
{
	guint32 end = telling->sentence->end;
	guint32 to;

	if (!telling->is_english ||
	    (verb->bits & (CAD_BIT(SAY) | CAD_BIT(TO))) != (CAD_BIT(SAY) | CAD_BIT(TO)) ||
	    cad_telling_is_quotation(telling, i))
		return FALSE;
	to = i + 1;
	if (cad_telling_has(telling, i, CAD_BIT(DETERMINER)) || cad_telling_is_capital(telling, i))
		to = cad_mention_find_end(telling, i, end);
	if (to >= end || cad_telling_get_gap(telling, to) != 0 ||
	    !(cad_telling_has(telling, to, CAD_BIT(DETERMINER) | CAD_BIT(PRONOUN)) ||
	      cad_telling_is_capital(telling, to)) ||
	    cad_telling_has(telling, to, CAD_BIT(THAT_WORD)))
		return FALSE;
	*complement = (Complement){to, CAD_RULE_BARE, CAD_REACH_CLAUSE};
	return TRUE;
}

static gboolean
find_complement(const CadTelling *telling, const CadVerb *verb, Complement *complement)
{
	guint32 end = telling->sentence->end;
	guint32 i = cad_verb_skip_adverbs(telling, verb->end, end);

	if (i >= end)
		return FALSE;
	return find_near(telling, verb, i, complement) || find_told(telling, verb, i, complement) ||
	       find_far(telling, verb, i, complement) || find_bare(telling, verb, i, complement);
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

static void
set_speaker(CadTelling *telling, CadSource source)
{
	telling->speaker = source.speaker;
	telling->last = source.speaker;
	telling->subject = source.speaker;
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
	Complement complement;
	CadMention mention;
	CadSource source;

	if ((verb->is_negated && !(verb->bits & CAD_BIT(THAT))) || verb->is_inverted ||
	    !find_complement(telling, verb, &complement) ||
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
		set_speaker(telling, source);
		telling->verb = verb->start;
	}
	if (complement.rule == CAD_RULE_OBJECT &&
	    cad_telling_is_quotation(telling, complement.from))
		pass_on_predicate(telling, complement.from, source);
	else
		cad_reach_pass_on(telling, complement.from, source, complement.rule,
				  complement.reach);
}

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
	if ((mention->is_weak && !is_clause(telling, opening, verb->start)))
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
	if (to == from + 1 || !cad_mention_read(telling, from + 1, to, mention))
		return verb->end;
	return to;
}

/* P, said X; "Q", said X: a verb behind what was said. Returns: whether it was one. */
static gboolean
tell_around(CadTelling *telling, const CadVerb *verb)
{
	guint32 first = telling->sentence->first;
	guint32 start = verb->start, opening, to;
	gboolean is_beside, has_marks;
	CadMention mention = {.is_pronoun = TRUE, .acronym = G_MAXUINT32, .role = G_MAXUINT32};
	CadSource source = {.speaker = CADRAGE_NO_SPEAKER, .token = G_MAXUINT32};

	if (verb->start == first || verb->form != CAD_VERB_FINITE || verb->is_negated ||
	    !(verb->bits & (CAD_BIT(SAY) | CAD_BIT(BESIDE))))
		return FALSE;
	is_beside = cad_telling_is_quotation(telling, verb->start - 1) &&
		    !(cad_telling_get_gap(telling, verb->start) & CAD_GAP_OPEN);
	if (!is_beside &&
	    !(cad_telling_get_gap(telling, verb->start) & (CAD_GAP_COMMA | CAD_GAP_DASH))) {
		if (!find_subject_between(telling, verb, &mention, &start))
			return FALSE;
		is_beside = cad_telling_is_quotation(telling, start - 1);
		to = verb->end;
	} else if (verb->is_inverted) {
		to = find_informant(telling, verb, &mention);
	} else {
		to = cad_verb_find_subject_after(telling, verb, is_beside, &mention);
		if (to == 0 && is_beside &&
		    (cad_telling_get_gap(telling, verb->start) & CAD_GAP_COMMA))
			to = verb->end; /* nobody is named: he who spoke last */
		if (to == 0)
			return FALSE;
	}
	opening = find_opening(telling, start);
	has_marks = has_quotation(telling, opening, start);
	if (!is_beside && !has_marks && !(verb->bits & CAD_BIT(SAY)) && !verb->is_inverted)
		return FALSE;
	if (!is_beside && !is_around(telling, verb, &mention, to))
		return FALSE;
	source = cad_mention_resolve(telling, &mention);
	if (mention.is_pronoun)
		source.token = G_MAXUINT32;
	cad_telling_pass_on(telling, opening, start, source,
			    has_marks ? CAD_RULE_BESIDE : CAD_RULE_AROUND, FALSE);
	if (has_marks && cad_telling_is_quotation(telling, first))
		take_floating(telling, source);
	cad_telling_frame(telling, start, to);
	if (!has_marks && start - opening < MAX_OPENING && to < telling->sentence->end &&
	    (cad_telling_get_gap(telling, to) & CAD_GAP_COMMA))
		cad_telling_pass_on(telling, to, telling->sentence->end, source, CAD_RULE_AROUND,
				    TRUE);
	else
		tell_rest(telling, to, source);
	set_speaker(telling, source);
	return TRUE;
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
		if (!tell_around(telling, &verb))
			tell_governed(telling, &verb);
		i = MAX(verb.end, i + 1);
	}
}
