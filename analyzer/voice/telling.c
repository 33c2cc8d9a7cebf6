#include "config.h"

#include <string.h>

#include "voice/speaker.h"

/* How often each rule was right; see cadrage-methods(7). */
static const struct {
	const char *name;
	double confidence;
} rules[] = {
	[CAD_RULE_NONE] = {"none", 0.90},
	[CAD_RULE_FRAME] = {"frame", 0.97},
	[CAD_RULE_THAT] = {"that", 0.97},
	[CAD_RULE_BARE] = {"bare", 0.85},
	[CAD_RULE_INFINITIVE] = {"infinitive", 0.95},
	[CAD_RULE_OBJECT] = {"object", 0.80},
	[CAD_RULE_AROUND] = {"around", 0.96},
	[CAD_RULE_SOURCE] = {"source", 0.91},
	[CAD_RULE_WHICH] = {"which", 0.80},
	[CAD_RULE_HEADLINE] = {"headline", 0.75},
	[CAD_RULE_CONDITIONAL] = {"conditional", 0.70},
	[CAD_RULE_BESIDE] = {"beside", 0.97},
	[CAD_RULE_INSIDE] = {"inside", 0.90},
	[CAD_RULE_COLON] = {"colon", 0.85},
	[CAD_RULE_SUBJECT] = {"subject", 0.90},
	[CAD_RULE_FLOATING] = {"floating", 0.92},
	[CAD_RULE_MARKS] = {"marks", 0.85},
	[CAD_RULE_EDITOR] = {"editor", 0.90},
};
G_STATIC_ASSERT(G_N_ELEMENTS(rules) == CAD_N_RULES);

const char *
cad_rule_describe(CadRule rule, double *confidence)
{
	*confidence = rules[rule].confidence;
	return rules[rule].name;
}

gboolean
cad_telling_has_key_end(const CadTelling *telling, guint32 i, const char *end)
{
	guint32 token = cad_telling_get_piece(telling, i)->token;
	guint32 length = telling->tokens->key_length[token];
	gsize n = strlen(end);

	return !cad_telling_is_quotation(telling, i) && length > n &&
	       memcmp(telling->tokens->keys + telling->tokens->key_start[token] + length - n, end,
		      n) == 0;
}

gboolean
cad_telling_has_key(const CadTelling *telling, guint32 i, const char *key)
{
	guint32 token = cad_telling_get_piece(telling, i)->token;
	guint32 length = telling->tokens->key_length[token];

	return !cad_telling_is_quotation(telling, i) && strlen(key) == length &&
	       memcmp(telling->tokens->keys + telling->tokens->key_start[token], key, length) == 0;
}

gboolean
cad_telling_is_clitic(const CadTelling *telling, guint32 i)
{
	static const char *const endings[] = {"il", "ils", "elle", "elles", "on"};
	guint32 token = cad_telling_get_piece(telling, i)->token;

	if (cad_telling_is_quotation(telling, i) ||
	    telling->clean[telling->tokens->start[token]] != '-')
		return FALSE;
	for (guint e = 0; e < G_N_ELEMENTS(endings); e++)
		if (cad_telling_has_key_end(telling, i, endings[e]))
			return TRUE;
	return FALSE;
}

const CadWording *
cad_telling_get_wording(const CadTelling *telling, guint32 i)
{
	return &telling->wordings[cad_telling_get_piece(telling, i)->token];
}

CadrageQuoteKind
cad_telling_find_name_kind(const CadTelling *telling, guint32 i)
{
	if (i <= telling->sentence->first)
		return CADRAGE_QUOTE_NOT;
	if (cad_telling_has(telling, i - 1, CAD_BIT(MENTIONS)))
		return CADRAGE_QUOTE_MENTION;
	return cad_telling_has(telling, i - 1, CAD_BIT(INTRODUCES)) ? CADRAGE_QUOTE_NAME
								    : CADRAGE_QUOTE_NOT;
}

gboolean
cad_telling_is_named_thing(const CadTelling *telling, guint32 i)
{
	const CadPiece *piece = cad_telling_get_piece(telling, i);

	return piece->gap == 0 && !piece->ends_with_stop &&
	       cad_telling_find_name_kind(telling, i) != CADRAGE_QUOTE_NOT;
}

gboolean
cad_telling_is_clause(const CadTelling *telling, guint32 from, guint32 to)
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

void
cad_telling_set_speaker(CadTelling *telling, CadSource source)
{
	telling->speaker = source.speaker;
	telling->last = source.speaker;
	telling->subject = source.speaker;
}

void
cad_telling_frame(CadTelling *telling, guint32 from, guint32 to)
{
	for (guint32 i = from; i < to; i++) {
		CadWording *wording = &telling->wordings[cad_telling_get_piece(telling, i)->token];

		if (cad_telling_is_quotation(telling, i))
			continue;
		*wording = (CadWording){.voice = CADRAGE_VOICE_OWN,
					.rule = CAD_RULE_FRAME,
					.quotation = CAD_PIECE_WORD,
					.speaker = CADRAGE_NO_SPEAKER,
					.mention = G_MAXUINT32};
	}
}

static gboolean
may_replace(const CadWording *wording, gboolean is_inner)
{
	return is_inner || wording->rule == CAD_RULE_NONE || wording->rule == CAD_RULE_MARKS;
}

void
cad_telling_pass_on(CadTelling *telling, guint32 from, guint32 to, CadSource source, CadRule rule,
		    gboolean is_inner)
{
	cad_speakers_note_words(telling, source.speaker);
	for (guint32 i = from; i < to; i++) {
		const CadPiece *piece = cad_telling_get_piece(telling, i);
		gboolean is_quotation = piece->quotation != CAD_PIECE_WORD;
		CadWording wording = {.voice = is_quotation ? CADRAGE_VOICE_QUOTED
							    : CADRAGE_VOICE_PARAPHRASE,
				      .rule = (guint8)rule,
				      .quotation = piece->quotation,
				      .speaker = source.speaker,
				      .mention = source.token,
				      .n_mention = source.n_tokens};

		if (is_quotation && rule != CAD_RULE_BESIDE && rule != CAD_RULE_COLON &&
		    rule != CAD_RULE_SUBJECT && rule != CAD_RULE_FLOATING)
			wording.rule = CAD_RULE_INSIDE;
		if (wording.rule == CAD_RULE_INSIDE && cad_telling_is_named_thing(telling, i)) {
			wording.voice = CADRAGE_VOICE_PARAPHRASE;
			wording.rule = (guint8)rule;
			wording.quote = (guint8)cad_telling_find_name_kind(telling, i);
		}
		if (!may_replace(&telling->wordings[piece->token], is_inner))
			continue;
		telling->wordings[piece->token] = wording;
	}
}
