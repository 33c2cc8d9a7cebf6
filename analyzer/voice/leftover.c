#include "config.h"

#include "voice/leftover.h"

/* Quotations of so many words are speech, whatever stands around them. */
#define MIN_SPEECH_TOKENS 7
/* Shorter ones are a word held at a distance, or a name. */
#define MIN_FRAGMENT_TOKENS 3
/* Headlines hardly quote but what somebody said. */
#define MIN_HEADLINE_TOKENS 2

static gboolean
is_headline(const CadTelling *telling)
{
	return telling->sentence->zone == CADRAGE_ZONE_HEADLINE;
}

static gboolean
is_left(const CadTelling *telling, guint32 i)
{
	return cad_telling_get_wording(telling, i)->rule == CAD_RULE_NONE;
}

static gboolean
is_only_quotations(const CadTelling *telling)
{
	for (guint32 i = telling->sentence->first; i < telling->sentence->end; i++)
		if (!cad_telling_is_quotation(telling, i))
			return FALSE;
	return TRUE;
}

/* X: "Q" */
static gboolean
follows_colon(const CadTelling *telling, guint32 i)
{
	return i > telling->sentence->first &&
	       (cad_telling_get_gap(telling, i) & CAD_GAP_COLON) != 0;
}

static gboolean
is_named_thing(const CadTelling *telling, guint32 i)
{
	const CadPiece *piece = cad_telling_get_piece(telling, i);

	if (cad_telling_find_name_kind(telling, i) != CADRAGE_QUOTE_NOT)
		return TRUE;
	return (telling->tokens->flags[piece->token] & CAD_TOKEN_CAPITAL) != 0 &&
	       piece->n_tokens < MIN_SPEECH_TOKENS && !piece->ends_with_stop;
}

static void
mark_own(CadTelling *telling, guint32 i)
{
	const CadPiece *piece = cad_telling_get_piece(telling, i);
	CadWording *wording = &telling->wordings[piece->token];
	CadrageQuoteKind kind = cad_telling_find_name_kind(telling, i);

	if (kind == CADRAGE_QUOTE_NOT)
		kind = is_named_thing(telling, i) ? CADRAGE_QUOTE_NAME : CADRAGE_QUOTE_SCARE;
	wording->rule = CAD_RULE_MARKS;
	wording->quotation = piece->quotation;
	wording->quote = (guint8)kind;
}

static void
pass_on(CadTelling *telling, guint32 i, CadSource source, CadRule rule)
{
	cad_telling_pass_on(telling, i, i + 1, source, rule, TRUE);
	telling->last = source.speaker;
	telling->speaker = source.speaker;
}

/* One quotation that no rule gave to anyone. */
static void
tell_quotation(CadTelling *telling, guint32 i, gboolean is_alone)
{
	const CadPiece *piece = cad_telling_get_piece(telling, i);
	CadSource source = {.speaker = telling->last, .token = G_MAXUINT32};
	CadMention topic;
	gboolean has_topic;

	if (is_alone && (piece->n_tokens >= MIN_FRAGMENT_TOKENS || piece->ends_with_stop)) {
		pass_on(telling, i, source, CAD_RULE_FLOATING);
		return;
	}
	if (piece->n_tokens < (is_headline(telling) ? MIN_HEADLINE_TOKENS : MIN_FRAGMENT_TOKENS) ||
	    (!is_headline(telling) && is_named_thing(telling, i) && !follows_colon(telling, i))) {
		mark_own(telling, i);
		return;
	}
	has_topic = cad_mention_find_topic(telling, &topic);
	if (has_topic)
		source = cad_mention_resolve(telling, &topic);
	if (follows_colon(telling, i))
		pass_on(telling, i, source, CAD_RULE_COLON);
	else if (has_topic || is_headline(telling) || piece->n_tokens >= MIN_SPEECH_TOKENS)
		pass_on(telling, i, source, CAD_RULE_SUBJECT);
	else
		mark_own(telling, i);
}

static gboolean
is_participle(const CadTelling *telling, guint32 i)
{
	static const char *const keys[] = {"e", "ee", "es", "ees", "i", "ie", "is", "ies",
					   "u", "ue", "us", "ues", "t", "te", "ts", "tes"};

	for (guint k = 0; k < G_N_ELEMENTS(keys); k++)
		if (cad_telling_has_key_end(telling, i, keys[k]))
			return TRUE;
	return FALSE;
}

/* Whether the sentence says by its mood alone that it passes on hearsay: "auraient fui". */
static gboolean
is_hearsay(const CadTelling *telling)
{
	const guint32 max_between = 4;
	const CadSentence *sentence = telling->sentence;
	gboolean is_found = FALSE;

	for (guint32 i = sentence->first; i < sentence->end; i++) {
		if (cad_telling_has(telling, i, CAD_BIT(WHETHER_WORD)) || !is_left(telling, i))
			return FALSE;
		if (!cad_telling_has(telling, i, CAD_BIT(WOULD)) ||
		    (i > sentence->first && cad_telling_has(telling, i - 1, CAD_BIT(FIRST_PERSON))))
			continue;
		for (guint32 at = i + 1; at < MIN(sentence->end, i + max_between); at++) {
			if (cad_telling_has(telling, at, CAD_BIT(ADVERB)))
				continue;
			is_found |= !cad_telling_is_clitic(telling, at) &&
				    !cad_telling_has(telling, at,
						     CAD_BIT(DETERMINER) | CAD_BIT(PREPOSITION) |
							     CAD_BIT(OF_WORD)) &&
				    is_participle(telling, at);
			break;
		}
	}
	return is_found;
}

static void
note_subject(CadTelling *telling)
{
	CadMention topic;

	if (telling->speaker != CADRAGE_NO_SPEAKER || is_only_quotations(telling))
		return;
	if (cad_mention_find_topic(telling, &topic) && !topic.is_pronoun &&
	    (topic.n_name > 0 || (topic.role != G_MAXUINT32 && topic.is_definite)))
		telling->subject = cad_speakers_find(telling, &topic);
}

void
cad_leftovers_tell(CadTelling *telling)
{
	const CadSentence *sentence = telling->sentence;
	gboolean is_alone = is_only_quotations(telling);
	CadSource nobody = {telling->last, G_MAXUINT32, 0};

	if (is_hearsay(telling))
		cad_telling_pass_on(telling, sentence->first, sentence->end, nobody,
				    CAD_RULE_CONDITIONAL, FALSE);
	for (guint32 i = sentence->first; i < sentence->end; i++) {
		const CadWording *wording = cad_telling_get_wording(telling, i);

		if (cad_telling_is_quotation(telling, i) && wording->rule == CAD_RULE_NONE)
			tell_quotation(telling, i, is_alone);
	}
	note_subject(telling);
}
