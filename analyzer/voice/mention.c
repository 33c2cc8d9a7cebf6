#include "config.h"

#include <string.h>

#include "voice/mention.h"

#define MAX_PHRASE_WORDS 18
/* Between a person's name and the office before it. */
#define MAX_OFFICE_WORDS 10

/* Words that are no part of a name whatever their capital. */
#define FUNCTION_BITS                                                                         \
	(CAD_BIT(DETERMINER) | CAD_BIT(OF_WORD) | CAD_BIT(PREPOSITION) | CAD_BIT(PRONOUN) |   \
	 CAD_BIT(TONIC) | CAD_BIT(FIRST_PERSON) | CAD_BIT(CONJUNCTION) | CAD_BIT(THAT_WORD) | \
	 CAD_BIT(RELATIVE) | CAD_BIT(ADVERB) | CAD_BIT(TITLE) | CAD_BIT(NEGATION) |           \
	 CAD_BIT(WHETHER_WORD) | CAD_BIT(SOURCE) | CAD_BIT(BEFORE_VERB))

static gboolean
is_joint(const CadTelling *telling, guint32 i)
{
	return cad_telling_has(telling, i, CAD_BIT(DETERMINER) | CAD_BIT(OF_WORD));
}

static gboolean
is_name_word(const CadTelling *telling, guint32 i)
{
	return cad_telling_is_capital(telling, i) && !cad_telling_has(telling, i, FUNCTION_BITS);
}

/* "ben", "al" between two words of a name. */
static gboolean
is_particle(const CadTelling *telling, guint32 i)
{
	static const char *const particles[] = {"ben",	"bin", "ibn", "abou", "abu", "al",  "el",
						"ould", "von", "van", "der",  "da",  "dos", "di"};
	guint32 token = cad_telling_get_piece(telling, i)->token;
	const char *key = telling->tokens->keys + telling->tokens->key_start[token];

	if (cad_telling_is_quotation(telling, i))
		return FALSE;
	for (guint p = 0; p < G_N_ELEMENTS(particles); p++)
		if (strlen(particles[p]) == telling->tokens->key_length[token] &&
		    memcmp(particles[p], key, telling->tokens->key_length[token]) == 0)
			return TRUE;
	return FALSE;
}

static gboolean
is_broken(const CadTelling *telling, guint32 i)
{
	return (cad_telling_get_gap(telling, i) & ~CAD_GAP_DASH) != 0;
}

/* One past the last word of the name that begins with piece @i. */
static guint32
find_name_end(const CadTelling *telling, guint32 i, guint32 to)
{
	guint32 end = i + 1;

	for (guint32 at = end; at < to && !is_broken(telling, at); at++) {
		if (is_name_word(telling, at))
			end = at + 1;
		else if (!is_particle(telling, at))
			break;
	}
	return end;
}

static gboolean
is_ends_phrase(const CadTelling *telling, guint32 from, guint32 i)
{
	const CadWordCue *cue = cad_telling_get_cue(telling, i);

	if (cad_telling_is_quotation(telling, i) ||
	    (cad_telling_get_gap(telling, i) & (CAD_GAP_COMMA | CAD_GAP_COLON | CAD_GAP_STOP)))
		return TRUE;
	if ((cue->bits & CAD_BIT(PREPOSITION)) &&
	    (!(cue->bits & CAD_BIT(TO_WORD)) || !cad_telling_has(telling, i, CAD_BIT(DETERMINER)) ||
	     i == from || !cad_telling_has(telling, from, CAD_BITS_NOUN | CAD_BIT(DETERMINER)) ||
	     cad_telling_is_capital(telling, i - 1)))
		return TRUE;
	if (cue->bits &
	    (CAD_BIT(THAT_WORD) | CAD_BIT(RELATIVE) | CAD_BIT(WHICH) | CAD_BIT(CONJUNCTION) |
	     CAD_BIT(HAVE) | CAD_BIT(BE) | CAD_BIT(SOURCE) | CAD_BIT(NEGATION) |
	     CAD_BIT(REFLEXIVE) | CAD_BIT(PRONOUN) | CAD_BIT(ASIDE)))
		return TRUE;
	if ((cue->bits & CAD_BIT(ADVERB)) && !cad_telling_is_capital(telling, i))
		return TRUE;
	return (cue->bits & CAD_BITS_VERB) && !(cue->bits & CAD_BITS_NOUN) &&
	       !cad_telling_is_capital(telling, i) && !is_joint(telling, i - 1);
}

guint32
cad_mention_find_end(const CadTelling *telling, guint32 from, guint32 end)
{
	guint32 i = from;

	if (from < end && cad_telling_has(telling, from, CAD_BIT(PRONOUN) | CAD_BIT(TONIC)) &&
	    !cad_telling_is_capital(telling, from))
		return MIN(end, from + MAX(1, cad_telling_get_cue(telling, from)->n_adverb));
	while (i < end && i - from < MAX_PHRASE_WORDS) {
		if (cad_telling_get_gap(telling, i) & CAD_GAP_OPEN && i > from) {
			while (i < end && !(cad_telling_get_gap(telling, i) & CAD_GAP_CLOSE))
				i++;
			if (i == end)
				break;
		}
		if (i > from && is_ends_phrase(telling, from, i))
			break;
		if (i == from && (cad_telling_is_quotation(telling, i) ||
				  cad_telling_has(telling, i, CAD_BIT(FIRST_PERSON))))
			break;
		i++;
	}
	return i;
}

/* Moves past what may stand before a noun phrase, and notes what kind of phrase it is. */
static guint32
skip_start(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	guint32 i = from;

	mention->is_definite = TRUE;
	while (i < to) {
		const CadWordCue *cue = cad_telling_get_cue(telling, i);
		guint32 token = cad_telling_get_piece(telling, i)->token;
		const char *key = telling->tokens->keys + telling->tokens->key_start[token];

		if (cad_telling_is_quotation(telling, i) ||
		    (cue->bits & (CAD_BITS_NOUN | CAD_BIT(METONYM))) ||
		    !(cue->bits & (CAD_BIT(DETERMINER) | CAD_BIT(PREPOSITION) | CAD_BIT(ADVERB) |
				   CAD_BIT(CONJUNCTION) | CAD_BIT(OF_WORD))))
			break;
		if (cue->bits & CAD_BIT(DETERMINER)) {
			mention->is_definite = key[0] == 'l' || key[0] == 'c' || key[0] == 't' ||
					       memcmp(key, "au", 2) == 0;
			mention->is_pointing = key[0] == 'c' && key[1] == 'e';
		}
		i++;
	}
	return i;
}

/* Words that no phrase of an office and its holder's name runs over. */
static gboolean
separates(const CadTelling *telling, guint32 i)
{
	return cad_telling_is_quotation(telling, i) ||
	       cad_telling_has(telling, i,
			       CAD_BIT(THAT_WORD) | CAD_BIT(RELATIVE) | CAD_BIT(HAVE) |
				       CAD_BIT(BE) | CAD_BIT(CONJUNCTION) | CAD_BIT(NEGATION) |
				       CAD_BIT(REFLEXIVE) | CAD_BIT(SOURCE)) ||
	       (cad_telling_has(telling, i, CAD_BIT(PREPOSITION)) &&
		!cad_telling_has(telling, i, CAD_BIT(TO_WORD)));
}

/* The words between a name's office and the name, the office not being somebody else's. */
static void
find_office(const CadTelling *telling, guint32 first, guint32 name, CadMention *mention)
{
	guint32 limit = name - MIN(name - first, MAX_OFFICE_WORDS);

	for (guint32 i = name; i > limit; i--) {
		if ((i < name && is_broken(telling, i)) || separates(telling, i - 1))
			return;
		if (!cad_telling_has(telling, i - 1, CAD_BIT(ROLE)))
			continue;
		mention->role = cad_telling_get_cue(telling, i - 1)->role;
		mention->role_token = cad_telling_get_piece(telling, i - 1)->token;
		mention->token = mention->role_token;
		mention->n_tokens = mention->name + mention->n_name - mention->token;
	}
}

/* Whether the words from @i to @end name a person, by what stands before them. @i: (inout): the
 * place where a person's name begins: after "du Kremlin", "d'Etat". */
static gboolean
is_person(const CadTelling *telling, guint32 first, guint32 *i, guint32 end)
{
	gboolean is_complement = *i > first && is_joint(telling, *i - 1);

	if (*i > first && cad_telling_has(telling, *i - 1, CAD_BIT(TITLE)))
		return TRUE;
	if (is_complement) {
		if (end - *i < 3)
			return FALSE;
		(*i)++;
	}
	if (*i > first && cad_telling_has(telling, *i - 1, CAD_BIT(PREPOSITION)) &&
	    cad_telling_get_gap(telling, *i) == 0)
		return FALSE;
	if (cad_telling_has(telling, *i,
			    CAD_BIT(METONYM) | CAD_BIT(INSTITUTION) | CAD_BIT(MEDIA)) &&
	    (end - *i < 3 ||
	     !(cad_telling_has(telling, *i, CAD_BIT(METONYM) | CAD_BIT(INSTITUTION)))))
		return FALSE;
	if (cad_telling_has(telling, *i,
			    CAD_BIT(ROLE) | CAD_BIT(DOCUMENT) | CAD_BITS_VERB |
				    CAD_BIT(ANONYMOUS)) &&
	    end - *i < 2)
		return FALSE;
	return TRUE;
}

static void
set_name(const CadTelling *telling, guint32 first, guint32 i, guint32 end, CadMention *mention)
{
	const CadPiece *last = cad_telling_get_piece(telling, end - 1);

	mention->name = cad_telling_get_piece(telling, i)->token;
	mention->n_name = last->token + last->n_tokens - mention->name;
	mention->type = CADRAGE_SPEAKER_PERSON;
	mention->token = mention->name;
	mention->n_tokens = mention->n_name;
	find_office(telling, first, i, mention);
}

/* Finds a person's name that the phrase is about. */
static gboolean
find_name(const CadTelling *telling, guint32 first, guint32 to, CadMention *mention)
{
	for (guint32 i = first; i < to;) {
		guint32 end, start = i;

		if (!is_name_word(telling, i)) {
			i++;
			continue;
		}
		end = find_name_end(telling, i, to);
		if (is_person(telling, first, &start, end)) {
			set_name(telling, first, start, end, mention);
			return TRUE;
		}
		i = end;
	}
	return FALSE;
}

static gboolean
find_type(const CadTelling *telling, guint32 first, guint32 to, CadMention *mention)
{
	static const struct {
		guint64 bits;
		CadrageSpeakerType type;
	} types[] = {
		{CAD_BIT(ANONYMOUS), CADRAGE_SPEAKER_ANONYMOUS},
		{CAD_BIT(ROLE), CADRAGE_SPEAKER_PERSON},
		{CAD_BIT(MEDIA), CADRAGE_SPEAKER_MEDIA},
		{CAD_BIT(DOCUMENT), CADRAGE_SPEAKER_DOCUMENT},
		{CAD_BIT(INSTITUTION) | CAD_BIT(METONYM), CADRAGE_SPEAKER_INSTITUTION},
	};

	for (guint32 i = first; i < to; i++) {
		for (guint t = 0; t < G_N_ELEMENTS(types); t++) {
			if (!cad_telling_has(telling, i, types[t].bits))
				continue;
			mention->type = types[t].type;
			if (types[t].bits == CAD_BIT(ROLE)) {
				mention->role = cad_telling_get_cue(telling, i)->role;
				mention->role_token = cad_telling_get_piece(telling, i)->token;
			}
			return TRUE;
		}
	}
	return FALSE;
}

gboolean
cad_mention_read(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	guint32 first;
	const CadPiece *last;

	*mention = (CadMention){.role = G_MAXUINT32, .type = CADRAGE_SPEAKER_INSTITUTION};
	for (guint32 i = from; i < to; i++) {
		guint32 n = MAX(1, cad_telling_get_cue(telling, i)->n_adverb);

		if (cad_telling_has(telling, i, CAD_BIT(PRONOUN) | CAD_BIT(TONIC)) && i + n >= to) {
			mention->is_pronoun = TRUE;
			mention->token = cad_telling_get_piece(telling, i)->token;
			mention->n_tokens = n;
			return TRUE;
		}
	}
	first = skip_start(telling, from, to, mention);
	if (first == to || cad_telling_is_quotation(telling, first))
		return FALSE;
	last = cad_telling_get_piece(telling, to - 1);
	mention->token = cad_telling_get_piece(telling, first)->token;
	mention->n_tokens = last->token + last->n_tokens - mention->token;
	if (find_name(telling, first, to, mention))
		return TRUE;
	mention->is_weak =
		!find_type(telling, first, to, mention) && !cad_telling_is_capital(telling, first);
	if (mention->type == CADRAGE_SPEAKER_PERSON && !mention->is_definite)
		mention->type = CADRAGE_SPEAKER_ANONYMOUS;
	return TRUE;
}

CadSource
cad_mention_resolve(CadTelling *telling, const CadMention *mention)
{
	CadSource source = {.token = G_MAXUINT32};

	if (!mention) {
		source.speaker = telling->last;
		return source;
	}
	source.speaker = cad_speakers_find(telling, mention);
	source.token = mention->token;
	source.n_tokens = mention->n_tokens;
	return source;
}

/* "Anna Roux, ministre de la Justice,": the office after a name. */
static void
find_office_after(const CadTelling *telling, guint32 end, guint32 limit, CadMention *mention)
{
	const guint32 max_words = 4;

	if (end >= limit || !(cad_telling_get_gap(telling, end) & CAD_GAP_COMMA))
		return;
	for (guint32 i = end; i < MIN(limit, end + max_words); i++) {
		guint32 phrase_end;
		const CadPiece *last;

		if (i > end && is_broken(telling, i))
			return;
		if (!cad_telling_has(telling, i, CAD_BIT(ROLE)))
			continue;
		phrase_end = cad_mention_find_end(telling, i, limit);
		last = cad_telling_get_piece(telling, phrase_end - 1);
		mention->role = cad_telling_get_cue(telling, i)->role;
		mention->role_token = cad_telling_get_piece(telling, i)->token;
		mention->token = mention->role_token;
		mention->n_tokens = last->token + last->n_tokens - mention->token;
		return;
	}
}

static void
note_names(CadTelling *telling, const CadSentence *sentence)
{
	for (guint32 i = sentence->first; i < sentence->end;) {
		CadMention mention = {.role = G_MAXUINT32};
		guint32 end, start = i;

		if (!is_name_word(telling, i)) {
			i++;
			continue;
		}
		end = find_name_end(telling, i, sentence->end);
		if (is_person(telling, sentence->first, &start, end)) {
			set_name(telling, sentence->first, start, end, &mention);
			if (mention.role == G_MAXUINT32)
				find_office_after(telling, end, sentence->end, &mention);
			if (mention.n_name > 1 || mention.role != G_MAXUINT32)
				cad_speakers_note(telling, &mention);
		}
		i = end;
	}
}

void
cad_mentions_note(CadTelling *telling)
{
	for (guint i = 0; i < telling->sentences->len; i++)
		note_names(telling, &g_array_index(telling->sentences, CadSentence, i));
}
