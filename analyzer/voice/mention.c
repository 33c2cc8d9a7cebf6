#include "config.h"

#include <string.h>

#include "text/character.h"
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

/* "al-Masri": an article, and the name joined to it. */
static gboolean
is_joined_name(const CadTelling *telling, guint32 i)
{
	const guint max_article = 3;
	const char *p, *hyphen;

	if (cad_telling_is_quotation(telling, i))
		return FALSE;
	p = telling->clean + telling->tokens->start[cad_telling_get_piece(telling, i)->token];
	hyphen = memchr(p, '-', max_article + 1);
	return hyphen && hyphen > p + 1 && g_ascii_islower(*p) &&
	       cad_character_is_capital(g_utf8_get_char(hyphen + 1));
}

/* "C'", "Qu'" */
static gboolean
is_elided(const CadTelling *telling, guint32 i)
{
	return cad_telling_has_key_end(telling, i, "'");
}

static gboolean
is_name_word(const CadTelling *telling, guint32 i)
{
	return (cad_telling_is_capital(telling, i) || is_joined_name(telling, i)) &&
	       !cad_telling_has(telling, i, FUNCTION_BITS) && !is_elided(telling, i);
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

/* Whether a word has small letters too: it is no abbreviation. */
static gboolean
is_mixed(const CadTelling *telling, guint32 i)
{
	guint32 token = cad_telling_get_piece(telling, i)->token;
	const char *p = telling->clean + telling->tokens->start[token];
	const char *end = telling->clean + telling->tokens->end[token];

	for (; p < end; p = g_utf8_next_char(p))
		if (g_unichar_islower(g_utf8_get_char(p)))
			return TRUE;
	return FALSE;
}

/* "de" between two words of a person's name: "Anne de Vigny", but "Bourse de Paris", and "Etat de
 * Syrie" behind a determiner. */
static gboolean
is_of_name(const CadTelling *telling, guint32 first, guint32 i)
{
	guint32 token = cad_telling_get_piece(telling, i)->token;
	char letter = telling->clean[telling->tokens->start[token]];

	if (letter != 'd' || i + 1 >= telling->pieces->len || is_broken(telling, i + 1) ||
	    !is_name_word(telling, i + 1) || !cad_telling_has(telling, i, CAD_BIT(OF_WORD)) ||
	    cad_telling_has(telling, i, CAD_BIT(DETERMINER)))
		return FALSE;
	if (first > 0 && cad_telling_has(telling, first - 1, CAD_BIT(TITLE)))
		return TRUE;
	return !cad_telling_has(telling, i + 1, CAD_BIT(METONYM)) &&
	       !cad_telling_has(telling, first, CAD_BITS_NOUN | CAD_BIT(METONYM)) &&
	       !(first > 0 && is_joint(telling, first - 1)) && is_mixed(telling, first);
}

/* "Anne Le Goff" */
static gboolean
is_article_of_name(const CadTelling *telling, guint32 i)
{
	return cad_telling_is_capital(telling, i) && i + 1 < telling->pieces->len &&
	       (cad_telling_has_key(telling, i, "le") || cad_telling_has_key(telling, i, "la")) &&
	       !is_broken(telling, i + 1) && is_name_word(telling, i + 1);
}

/* One past the last word of the name that begins with piece @i. */
static guint32
find_name_end(const CadTelling *telling, guint32 i, guint32 to)
{
	guint32 end = i + 1;

	for (guint32 at = end; at < to && !is_broken(telling, at); at++) {
		if (is_name_word(telling, at))
			end = at + 1;
		else if (!is_particle(telling, at) && !is_of_name(telling, i, at) &&
			 !is_article_of_name(telling, at))
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

static gboolean
has_key(const CadTelling *telling, guint32 token, const char *const *keys)
{
	const char *key = telling->tokens->keys + telling->tokens->key_start[token];
	guint32 length = telling->tokens->key_length[token];

	for (; *keys; keys++)
		if (strlen(*keys) == length && memcmp(*keys, key, length) == 0)
			return TRUE;
	return FALSE;
}

/* Moves past what may stand before a noun phrase, and notes what kind of phrase it is. */
static guint32
skip_start(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	static const char *const definite[] = {
		"le",	"la",	 "les",	 "l'",	  "ce",	   "cet", "cette", "ces", "son",
		"sa",	"ses",	 "leur", "leurs", "au",	   "aux", "du",	   "the", "this",
		"that", "these", "his",	 "her",	  "their", "its", NULL};
	guint32 i = from;

	mention->is_definite = !telling->is_english;
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
			mention->is_definite = has_key(telling, token, definite) != FALSE;
			mention->is_pointing = key[0] == 'c' && key[1] == 'e';
			mention->is_plural = cad_telling_has_key_end(telling, i, "es") ||
					     memcmp(key, "aux", 3) == 0;
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

/* Whether the phrase is about a body or a text, whose name follows: "le quotidien X", "la société
 * Y"; and not about a person of it. */
static gboolean
is_body(const CadTelling *telling, guint32 first, guint32 name)
{
	guint32 from = name - MIN(name - first, MAX_OFFICE_WORDS);

	for (guint32 i = from; i < name; i++) {
		if (i > from && is_broken(telling, i))
			return FALSE;
		if (cad_telling_has(telling, i, CAD_BIT(ROLE)))
			return FALSE;
		if (cad_telling_has(telling, i,
				    CAD_BIT(INSTITUTION) | CAD_BIT(MEDIA) | CAD_BIT(DOCUMENT)))
			return TRUE;
	}
	return FALSE;
}

/* Whether one word with a capital is a last name: not an abbreviation, nor any word that only
 * begins its sentence. */
static gboolean
is_last_name(const CadTelling *telling, guint32 i)
{
	guint32 token = cad_telling_get_piece(telling, i)->token;

	if (telling->tokens->flags[token] & CAD_TOKEN_SENTENCE)
		return cad_speakers_has_name(telling, token);
	return is_mixed(telling, i);
}

/* Whether the words from @i to @end name a person, by what stands before them. @i: (inout): the
 * place where a person's name begins: after "du Kremlin", "d'Etat". */
static gboolean
is_person(const CadTelling *telling, guint32 first, guint32 *i, guint32 end)
{
	gboolean is_complement = *i > first && is_joint(telling, *i - 1);

	while (end - *i > 1 && cad_telling_has(telling, *i, CAD_BIT(ROLE)))
		(*i)++; /* "Minister Ann Brown" */
	if (*i > first && cad_telling_has(telling, *i - 1, CAD_BIT(TITLE)))
		return TRUE;
	if (is_body(telling, first, *i) || (end - *i == 1 && !is_last_name(telling, *i)))
		return FALSE;
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

/* The gender that a determiner, title or pronoun shows. */
static CadGender
read_gender(const CadTelling *telling, guint32 token)
{
	static const char *const male[] = {"le",   "un",    "ce",	"cet",	   "du",  "au",
					   "m",	   "m.",    "mm",	"il",	   "ils", "-il",
					   "-ils", "-t-il", "-t-ils",	"lui",	   "eux", "he",
					   "mr",   "his",   "celui-ci", "dernier", NULL};
	static const char *const female[] = {"la",	 "une",	     "cette", "mme",	"mlle",
					     "elle",	 "elles",    "-elle", "-elles", "-t-elle",
					     "-t-elles", "she",	     "mrs",   "ms",	"her",
					     "celle-ci", "derniere", NULL};

	if (has_key(telling, token, male))
		return CAD_GENDER_MALE;
	return has_key(telling, token, female) ? CAD_GENDER_FEMALE : CAD_GENDER_UNKNOWN;
}

/* Of the word before the office or the name, or of a name that a title is glued to. */
static CadGender
find_gender(const CadTelling *telling, guint32 token)
{
	CadGender gender = CAD_GENDER_UNKNOWN;
	guint32 from = token - MIN(token, 2);

	for (guint32 i = token; i > from && gender == CAD_GENDER_UNKNOWN; i--)
		gender = read_gender(telling, i - 1);
	return gender;
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
	mention->gender = find_gender(telling, mention->token);
}

/* Finds a person's name that the phrase is about. */
static gboolean
find_name(const CadTelling *telling, guint32 first, guint32 to, CadMention *mention)
{
	gboolean is_inside = FALSE;

	for (guint32 i = first; i < to;) {
		guint32 end, start = i;

		if (i > first && (cad_telling_get_gap(telling, i) & CAD_GAP_OPEN))
			is_inside = TRUE;
		if (cad_telling_get_gap(telling, i) & CAD_GAP_CLOSE)
			is_inside = FALSE;
		if (is_inside || !is_name_word(telling, i)) {
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

/* "l'Observatoire des prix (ODP)": the phrase ends before the bracket. */
static guint32
cut_brackets(const CadTelling *telling, guint32 first, guint32 to, CadMention *mention)
{
	for (guint32 i = first + 1; i < to; i++) {
		if (!(cad_telling_get_gap(telling, i) & CAD_GAP_OPEN))
			continue;
		if (cad_telling_is_capital(telling, i) && !is_mixed(telling, i))
			mention->acronym = cad_telling_get_piece(telling, i)->token;
		return i;
	}
	return to;
}

gboolean
cad_mention_read(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	guint32 first;
	const CadPiece *last;

	*mention = (CadMention){
		.acronym = G_MAXUINT32, .role = G_MAXUINT32, .type = CADRAGE_SPEAKER_INSTITUTION};
	for (guint32 i = from; i < to; i++) {
		guint32 n = MAX(1, cad_telling_get_cue(telling, i)->n_adverb);

		if (cad_telling_has(telling, i, CAD_BIT(PRONOUN) | CAD_BIT(TONIC)) && i + n >= to) {
			mention->is_pronoun = TRUE;
			mention->gender =
				read_gender(telling, cad_telling_get_piece(telling, i)->token);
			mention->token = cad_telling_get_piece(telling, i)->token;
			mention->n_tokens = n;
			mention->is_pointing = n > 1; /* ce dernier */
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
	to = MAX(first + 1, cad_mention_find_end(telling, first, to));
	to = cut_brackets(telling, first, to, mention);
	last = cad_telling_get_piece(telling, to - 1);
	mention->n_tokens = last->token + last->n_tokens - mention->token;
	mention->gender = find_gender(telling, mention->token);
	mention->is_weak =
		!find_type(telling, first, to, mention) && !cad_telling_is_capital(telling, first);
	if (mention->type == CADRAGE_SPEAKER_PERSON && !mention->is_definite)
		mention->type = CADRAGE_SPEAKER_ANONYMOUS;
	return TRUE;
}

gboolean
cad_mention_find_topic(const CadTelling *telling, CadMention *mention)
{
	const guint32 max_looked_at = 60;
	const CadSentence *sentence = telling->sentence;
	guint32 limit = MIN(sentence->end, sentence->first + max_looked_at);

	for (guint32 i = sentence->first; i < limit; i++) {
		guint32 end;

		if (cad_telling_is_quotation(telling, i))
			continue;
		if (i > sentence->first &&
		    (cad_telling_has(telling, i - 1, CAD_BIT(PREPOSITION) | CAD_BIT(OF_WORD)) ||
		     cad_telling_has(telling, i - 1, CAD_BIT(DETERMINER)) ||
		     !(cad_telling_has(telling, i, CAD_BIT(DETERMINER) | CAD_BIT(PRONOUN)) ||
		       cad_telling_is_capital(telling, i))))
			continue;
		if (cad_telling_has(telling, i, CAD_BIT(PREPOSITION)))
			continue;
		end = cad_mention_find_end(telling, i, sentence->end);
		if (end == i || !cad_mention_read(telling, i, end, mention))
			continue;
		if (mention->is_pronoun || mention->n_name > 0 || mention->role != G_MAXUINT32 ||
		    (!mention->is_weak && mention->type != CADRAGE_SPEAKER_INSTITUTION))
			return TRUE;
		if (cad_telling_has(telling, i, CAD_BIT(DETERMINER)) && i + 1 < sentence->end &&
		    cad_telling_has(telling, i + 1, CAD_BIT(INSTITUTION) | CAD_BIT(METONYM)))
			return TRUE;
	}
	return FALSE;
}

void
cad_mention_set_pronoun(const CadTelling *telling, guint32 i, CadMention *mention)
{
	*mention = (CadMention){.is_pronoun = TRUE, .acronym = G_MAXUINT32, .role = G_MAXUINT32};
	mention->token = cad_telling_get_piece(telling, i)->token;
	mention->gender = read_gender(telling, cad_telling_get_piece(telling, i)->token);
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
	if (mention->n_tokens > 0)
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

/* "le porte-parole de l'armée, le général Ivo Brun": the office before the comma is his too. */
static gboolean
find_office_before(const CadTelling *telling, guint32 first, guint32 name, CadMention *mention)
{
	guint32 i = name, end;

	while (i > first && !(cad_telling_get_gap(telling, i) & CAD_GAP_COMMA)) {
		if (!cad_telling_has(telling, i - 1,
				     CAD_BIT(ROLE) | CAD_BIT(DETERMINER) | CAD_BIT(TITLE)))
			return FALSE;
		i--;
	}
	end = i;
	for (; i > first && end - i < MAX_OFFICE_WORDS; i--) {
		if (i < end && (is_broken(telling, i) || separates(telling, i)))
			return FALSE;
		if (!cad_telling_has(telling, i - 1, CAD_BIT(ROLE)))
			continue;
		mention->role = cad_telling_get_cue(telling, i - 1)->role;
		mention->role_token = cad_telling_get_piece(telling, i - 1)->token;
		mention->token = mention->role_token;
		mention->n_tokens =
			cad_telling_get_piece(telling, end - 1)->token + 1 - mention->token;
		return TRUE;
	}
	return FALSE;
}

static void
note_names(CadTelling *telling, const CadSentence *sentence)
{
	for (guint32 i = sentence->first; i < sentence->end;) {
		CadMention mention = {.acronym = G_MAXUINT32, .role = G_MAXUINT32};
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
			if (mention.n_name > 1 &&
			    find_office_before(telling, sentence->first, start, &mention))
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
