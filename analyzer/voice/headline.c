#include "config.h"

#include <string.h>

#include "voice/headline.h"

#define MAX_NAME_WORDS 7

/* Whether a verb stands behind piece @from: "Moscou: P" is said by somebody there, "Paris:
 * incidents dans un parc" only about the place. */
static gboolean
is_clause(const CadTelling *telling, guint32 from)
{
	for (guint32 i = from; i < telling->sentence->end; i++)
		if (cad_telling_is_quotation(telling, i) ||
		    cad_telling_has(telling, i,
				    CAD_BIT(HAVE) | CAD_BIT(BE) | CAD_BIT(WOULD) | CAD_BIT(MODAL) |
					    CAD_BIT(NEGATION)))
			return TRUE;
	return FALSE;
}

static gboolean
read_speaker(CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	gboolean is_known;

	if (to - from > MAX_NAME_WORDS || cad_mention_find_end(telling, from, to) != to ||
	    !cad_mention_read(telling, from, to, mention) || mention->is_weak)
		return FALSE;
	is_known = cad_speakers_has_spoken(telling, cad_speakers_find_known(telling, mention));
	if (is_known && mention->n_name == 0 && mention->role == G_MAXUINT32) {
		mention->name = mention->token;
		mention->n_name = mention->n_tokens;
		mention->type = CADRAGE_SPEAKER_PERSON;
	}
	if (mention->n_name == 0 && mention->role != G_MAXUINT32 &&
	    mention->role_token != mention->token)
		return FALSE; /* "Violences policières" */
	if (is_known || (mention->role != G_MAXUINT32 && mention->n_tokens > 1))
		return TRUE;
	if (mention->n_name > 0 && !cad_telling_has(telling, from, CAD_BIT(TITLE)))
		return FALSE; /* he says nothing in the article: it is about him */
	if (mention->n_name == 0 && cad_telling_has_key_end(telling, to - 1, "s") &&
	    !cad_telling_has(telling, to - 1, CAD_BIT(METONYM)))
		return FALSE; /* "Banques" */
	return cad_telling_has(telling, from,
			       CAD_BIT(INSTITUTION) | CAD_BIT(MEDIA) | CAD_BIT(TITLE)) ||
	       (cad_telling_has(telling, from, CAD_BIT(METONYM)) && is_clause(telling, to));
}

static void
tell(CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	CadSource source = cad_mention_resolve(telling, mention);

	cad_telling_pass_on(telling, from, to, source, CAD_RULE_HEADLINE, FALSE);
	telling->last = source.speaker;
	telling->speaker = source.speaker;
}

/* X: P */
static gboolean
tell_before(CadTelling *telling, guint32 colon)
{
	guint32 first = telling->sentence->first;
	CadMention mention;

	if (!read_speaker(telling, first, colon, &mention))
		return FALSE;
	cad_telling_frame(telling, first, colon);
	tell(telling, colon, telling->sentence->end, &mention);
	return TRUE;
}

/* P (X), P - X, P-press */
static gboolean
tell_after(CadTelling *telling, guint32 last)
{
	guint32 first = telling->sentence->first;
	guint32 end = telling->sentence->end;
	const guint32 min_words = 3;
	CadMention mention;

	if (last < first + min_words)
		return FALSE;
	if (last + 1 == end && cad_telling_has(telling, last, CAD_BIT(PRESS))) {
		if (!cad_mention_read(telling, last, end, &mention))
			return FALSE;
	} else if (!read_speaker(telling, last, end, &mention)) {
		return FALSE;
	}
	cad_telling_frame(telling, last, end);
	tell(telling, first, last, &mention);
	return TRUE;
}

/* "P-OSDH" */
static gboolean
tell_acronym(CadTelling *telling, const char *start, const char *end)
{
	const gsize min_letters = 2;
	const char *p = end;
	CadSource source = {.token = G_MAXUINT32};
	g_autofree char *word = NULL;

	while (p > start && g_ascii_isupper(p[-1]))
		p--;
	if ((gsize)(end - p) < min_letters || p < start + 2 || p[-1] != '-' ||
	    g_ascii_isdigit(p[-2]) || g_ascii_isupper(p[-2]))
		return FALSE;
	word = g_strndup(p, (gsize)(end - p));
	source.speaker = cad_speakers_add_word(telling, word, CADRAGE_SPEAKER_INSTITUTION);
	cad_telling_pass_on(telling, telling->sentence->first, telling->sentence->end, source,
			    CAD_RULE_HEADLINE, FALSE);
	telling->speaker = source.speaker;
	return TRUE;
}

/* "P-presse": the last word holds both. */
static void
tell_joined(CadTelling *telling)
{
	static const char *const words[] = {
		"presse",  "source",  "sources",    "agence",	"agences",   "médias", "officiel",
		"journal", "TV",      "télévision", "ministre", "ministère", "radio",  "étude",
		"sondage", "rapport", "press",	    "report",	"sources"};
	guint32 first = telling->sentence->first;
	guint32 last = telling->sentence->end - 1;
	guint32 token = cad_telling_get_piece(telling, last)->token;
	const char *end = telling->clean + telling->tokens->end[token];
	const char *start = telling->clean + telling->tokens->start[token];

	if (tell_acronym(telling, start, end))
		return;
	for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
		gsize n = strlen(words[i]);
		CadSource source = {.token = G_MAXUINT32};

		if ((gsize)(end - start) <= n + 1 || memcmp(end - n, words[i], n) != 0 ||
		    end[-(gssize)n - 1] != '-')
			continue;
		source.speaker =
			cad_speakers_add_word(telling, words[i], CADRAGE_SPEAKER_ANONYMOUS);
		cad_telling_pass_on(telling, first, last + 1, source, CAD_RULE_HEADLINE, FALSE);
		telling->speaker = source.speaker;
		return;
	}
}

void
cad_headline_tell(CadTelling *telling)
{
	const CadSentence *sentence = telling->sentence;

	if (telling->speaker != CADRAGE_NO_SPEAKER)
		return;
	for (guint32 i = sentence->first + 1; i < sentence->end; i++)
		if ((cad_telling_get_gap(telling, i) & CAD_GAP_COLON) && tell_before(telling, i))
			return;
	for (guint32 i = sentence->end; i > sentence->first + 1; i--)
		if ((cad_telling_get_gap(telling, i - 1) & (CAD_GAP_DASH | CAD_GAP_OPEN)) &&
		    tell_after(telling, i - 1))
			return;
	tell_joined(telling);
}

gboolean
cad_headline_ends_topic(const CadTelling *telling, guint32 i)
{
	const CadSentence *sentence = telling->sentence;

	return sentence->zone == CADRAGE_ZONE_HEADLINE && i > sentence->first &&
	       i - sentence->first <= MAX_NAME_WORDS &&
	       (cad_telling_get_gap(telling, i) & CAD_GAP_COLON) != 0 &&
	       !cad_telling_is_quotation(telling, i - 1);
}
