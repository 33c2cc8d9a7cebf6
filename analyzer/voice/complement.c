#include "config.h"

#include "voice/complement.h"

/* How far behind a verb what it governs may begin. */
#define MAX_REACH 26
/* How far behind a verb "avoir" or "de" may stand. */
#define MAX_SHORT_REACH 9

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
find_near(const CadTelling *telling, const CadVerb *verb, guint32 i, CadComplement *complement)
{
	guint8 gap = cad_telling_get_gap(telling, i);

	if (cad_telling_is_quotation(telling, i)) {
		*complement = (CadComplement){i, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
		if (gap & CAD_GAP_COLON)
			complement->rule = CAD_RULE_COLON;
		return governs_quotation(telling, verb, i);
	}
	if (gap & CAD_GAP_COLON) {
		*complement = (CadComplement){i, CAD_RULE_BARE, CAD_REACH_CLAUSE};
		return (verb->bits & CAD_BIT(SAY)) != 0;
	}
	if (gap & (CAD_GAP_COMMA | CAD_GAP_STOP))
		return FALSE;
	*complement = (CadComplement){i, CAD_RULE_INFINITIVE, CAD_REACH_CLAUSE};
	if ((verb->bits & CAD_BIT(INFINITIVE)) && opens_infinitive(telling, i))
		return TRUE;
	complement->rule = CAD_RULE_THAT;
	if ((verb->bits & (CAD_BIT(SAY) | CAD_BIT(THAT))) &&
	    cad_telling_has(telling, i, CAD_BIT(WHETHER_WORD)))
		return TRUE;
	*complement = (CadComplement){i, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
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
find_far(const CadTelling *telling, const CadVerb *verb, guint32 i, CadComplement *complement)
{
	guint32 end = telling->sentence->end;

	for (guint32 at = i; at < end && at - i < MAX_REACH; at++) {
		gboolean is_short = at - i < MAX_SHORT_REACH;
		CadVerb other;

		if (cad_telling_is_quotation(telling, at)) {
			*complement = (CadComplement){at, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
			if (cad_telling_get_gap(telling, at) & CAD_GAP_COLON)
				complement->rule = CAD_RULE_COLON;
			return governs_quotation(telling, verb, at);
		}
		if (cad_telling_get_gap(telling, at) & CAD_GAP_STOP)
			return FALSE;
		if ((verb->bits & (CAD_BIT(SAY) | CAD_BIT(THAT))) && opens_clause(telling, at) &&
		    at + 1 < end) {
			*complement = (CadComplement){at + 1, CAD_RULE_THAT, CAD_REACH_CLAUSE};
			return TRUE;
		}
		*complement = (CadComplement){at, CAD_RULE_INFINITIVE, CAD_REACH_CLAUSE};
		if (is_short && (verb->bits & CAD_BIT(INFINITIVE)) && opens_perfect(telling, at))
			return TRUE;
		*complement = (CadComplement){at + 1, CAD_RULE_OBJECT, CAD_REACH_PHRASE};
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
find_bare(const CadTelling *telling, const CadVerb *verb, guint32 i, CadComplement *complement)
{
	if (!telling->is_english || !(verb->bits & CAD_BIT(SAY)) ||
	    (cad_telling_get_gap(telling, i) & ~CAD_GAP_DASH) != 0 ||
	    cad_telling_has(telling, i, CAD_BIT(PREPOSITION) | CAD_BIT(CONJUNCTION)))
		return FALSE;
	if (!is_plain_say(telling, verb) &&
	    !cad_telling_is_clause(telling, i, telling->sentence->end))
		return FALSE;
	*complement = (CadComplement){i, CAD_RULE_BARE, CAD_REACH_CLAUSE};
	return TRUE;
}

/* English: "he told reporters the road was safe". */
static gboolean
find_told(const CadTelling *telling, const CadVerb *verb, guint32 i, CadComplement *complement)
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
	*complement = (CadComplement){to, CAD_RULE_BARE, CAD_REACH_CLAUSE};
	return TRUE;
}

gboolean
cad_complement_find(const CadTelling *telling, const CadVerb *verb, CadComplement *complement)
{
	guint32 end = telling->sentence->end;
	guint32 i = cad_verb_skip_adverbs(telling, verb->end, end);

	if (i >= end)
		return FALSE;
	return find_near(telling, verb, i, complement) || find_told(telling, verb, i, complement) ||
	       find_far(telling, verb, i, complement) || find_bare(telling, verb, i, complement);
}
