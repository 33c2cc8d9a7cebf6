#include "config.h"

#include <string.h>

#include "text/character.h"
#include "voice/speaker.h"

#define MAX_ROLES 4
/* Of the people of an article, so many are looked at for a description. */
#define MAX_LOOKED_AT 64
/* Offices, and the words beside them, by which one person is known. */
typedef struct {
	CadrageSpeaker speaker; /* name owned */
	char *key;		/* fold key of the last word of the name; NULL for none */
	GPtrArray *phrases;	/* of char *, owned: fold keys of the words beside an office */
	guint32 roles[MAX_ROLES];
	guint32 role_tokens[MAX_ROLES];
	guint64 role_hashes[MAX_ROLES]; /* of the noun's first word */
	guint n_roles;
	CadGender gender;
	guint32 n_name;	   /* words in the name */
	guint32 last_seen; /* token, as a speaker; 0 for never */
	guint32 n_said;	   /* stretches of words */
} Person;

/* Where somebody is named. */
typedef struct {
	guint32 token;
	guint32 person;
} Naming;

struct _CadSpeakers {
	GArray *namings;      /* of Naming, ascending */
	GPtrArray *people;    /* of Person, owned */
	GHashTable *by_name;  /* of fold key of a name's last word to index + 1 */
	GHashTable *by_role;  /* of role to GArray of index, owned */
	GHashTable *by_words; /* of fold key of all words to index + 1 */
};

static void
person_free(Person *person)
{
	g_free((char *)person->speaker.name);
	g_free(person->key);
	g_ptr_array_unref(person->phrases);
	g_free(person);
}

CadSpeakers *
cad_speakers_new(void)
{
	CadSpeakers *speakers = g_new0(CadSpeakers, 1);

	speakers->people = g_ptr_array_new_with_free_func((GDestroyNotify)person_free);
	speakers->namings = g_array_new(FALSE, FALSE, sizeof(Naming));
	speakers->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	speakers->by_words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	speakers->by_role = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
	return speakers;
}

void
cad_speakers_free(CadSpeakers *speakers)
{
	if (!speakers)
		return;
	g_ptr_array_unref(speakers->people);
	g_array_unref(speakers->namings);
	g_hash_table_unref(speakers->by_name);
	g_hash_table_unref(speakers->by_words);
	g_hash_table_unref(speakers->by_role);
	g_free(speakers);
}

static Person *
person_at(const CadSpeakers *speakers, guint32 index)
{
	return g_ptr_array_index(speakers->people, index);
}

/* The words of a stretch of tokens, white space folded to one blank. */
static char *
copy_words(const CadTelling *telling, guint32 token, guint32 n_tokens)
{
	const CadTokens *tokens = telling->tokens;
	const char *p = telling->clean + tokens->start[token];
	const char *end = telling->clean + tokens->end[token + n_tokens - 1];
	GString *words = g_string_new(NULL);

	for (; p < end; p = g_utf8_next_char(p)) {
		if (cad_character_get_kind(g_utf8_get_char(p)) != CAD_CHARACTER_BLANK)
			g_string_append_len(words, p, g_utf8_next_char(p) - p);
		else if (words->len > 0 && words->str[words->len - 1] != ' ')
			g_string_append_c(words, ' ');
	}
	return g_string_free(words, FALSE);
}

/* The fold keys of a stretch of tokens, a blank between; a name's titles glued to it ("M.Kerry")
 * are left out of its last word. */
static char *
copy_keys(const CadTelling *telling, guint32 token, guint32 n_tokens)
{
	const CadTokens *tokens = telling->tokens;
	GString *keys = g_string_new(NULL);

	for (guint32 i = token; i < token + n_tokens; i++) {
		if (i > token)
			g_string_append_c(keys, ' ');
		g_string_append_len(keys, tokens->keys + tokens->key_start[i],
				    tokens->key_length[i]);
	}
	return g_string_free(keys, FALSE);
}

static char *
copy_last_key(const CadTelling *telling, guint32 token, guint32 n_tokens)
{
	g_autofree char *key = copy_keys(telling, token + n_tokens - 1, 1);
	const char *stop = strrchr(key, '.');

	if (g_str_has_suffix(key, "'s"))
		key[strlen(key) - 2] = '\0';
	return g_strdup(stop && stop[1] ? stop + 1 : key);
}

static Person *
add_person(CadTelling *telling, const CadMention *mention)
{
	CadSpeakers *speakers = telling->speakers;
	Person *person = g_new0(Person, 1);
	guint32 token = mention->n_name ? mention->name : mention->token;
	guint32 n = mention->n_name ? mention->n_name : mention->n_tokens;

	person->speaker.name = copy_words(telling, token, n);
	person->speaker.type = mention->type;
	person->n_name = n;
	person->gender = mention->gender;
	person->phrases = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(speakers->people, person);
	if (mention->n_name) {
		person->key = copy_last_key(telling, token, n);
		g_hash_table_insert(speakers->by_name, g_strdup(person->key),
				    GUINT_TO_POINTER(speakers->people->len));
	}
	return person;
}

static guint32
find_by_name(const CadTelling *telling, guint32 token, guint32 n_tokens)
{
	g_autofree char *key = copy_last_key(telling, token, n_tokens);
	guint found = GPOINTER_TO_UINT(g_hash_table_lookup(telling->speakers->by_name, key));

	return found ? found - 1 : CADRAGE_NO_SPEAKER;
}

/* What is said of an office beside its noun and the holder's name: "russe", "de la Défense". */
static char *
copy_description(const CadTelling *telling, const CadMention *mention)
{
	guint32 office_end =
		mention->role_token + MAX(1, telling->cues[mention->role_token].n_noun);
	GString *words = g_string_new(NULL);

	for (guint32 i = mention->token; i < mention->token + mention->n_tokens; i++) {
		gboolean is_office = i >= mention->role_token && i < office_end;
		gboolean is_name = mention->n_name > 0 && i >= mention->name &&
				   i < mention->name + mention->n_name;
		g_autofree char *key = NULL;

		if (is_office || is_name)
			continue;
		key = copy_keys(telling, i, 1);
		if (telling->cues[i].country != G_MAXUINT32)
			g_string_append_printf(words, "@%04u", telling->cues[i].country);
		else
			g_string_append(words, key);
		g_string_append_c(words, ' ');
	}
	return g_string_free(words, FALSE);
}

static void
add_role(CadTelling *telling, guint32 index, const CadMention *mention)
{
	CadSpeakers *speakers = telling->speakers;
	Person *person = person_at(speakers, index);
	GArray *holders = g_hash_table_lookup(speakers->by_role, GUINT_TO_POINTER(mention->role));

	for (guint i = 0; i < person->n_roles; i++)
		if (person->roles[i] == mention->role)
			return;
	if (person->n_roles == MAX_ROLES)
		return;
	person->roles[person->n_roles] = mention->role;
	person->role_hashes[person->n_roles] = telling->tokens->hash[mention->role_token];
	person->role_tokens[person->n_roles++] = mention->role_token;
	g_ptr_array_add(person->phrases, copy_description(telling, mention));
	if (!holders) {
		holders = g_array_new(FALSE, FALSE, sizeof(guint32));
		g_hash_table_insert(speakers->by_role, GUINT_TO_POINTER(mention->role), holders);
	}
	g_array_append_val(holders, index);
}

/* Notes a person by his name; the fullest form of it that comes first is what he is called. */
static guint32
note_name(CadTelling *telling, const CadMention *mention)
{
	guint32 index = find_by_name(telling, mention->name, mention->n_name);
	Person *person;

	if (index == CADRAGE_NO_SPEAKER) {
		add_person(telling, mention);
		return telling->speakers->people->len - 1;
	}
	person = person_at(telling->speakers, index);
	if (person->gender == CAD_GENDER_UNKNOWN)
		person->gender = mention->gender;
	if (person->n_name < 2 && mention->n_name > 1) {
		g_free((char *)person->speaker.name);
		person->speaker.name = copy_words(telling, mention->name, mention->n_name);
		person->n_name = mention->n_name;
	}
	return index;
}

void
cad_speakers_note(CadTelling *telling, const CadMention *mention)
{
	guint32 index = note_name(telling, mention);
	Naming naming = {mention->name, index};

	g_array_append_val(telling->speakers->namings, naming);

	if (mention->role != G_MAXUINT32)
		add_role(telling, index, mention);
}

/* Short words tell nothing about who holds an office. */
static gboolean
is_telling(gsize length)
{
	return length > 3;
}

/* How many words of @phrase stand in @known too, endings aside; @n_words: (out): how many could. */
static guint
count_shared(const char *phrase, const char *known, guint *n_words)
{
	const gsize stem = 5;
	guint n = 0;

	*n_words = 0;
	for (const char *p = phrase; *p != '\0';) {
		gsize length = strcspn(p, " ");

		if (is_telling(length)) {
			g_autofree char *start = g_strndup(p, MIN(length, stem));

			(*n_words)++;
			n += strstr(known, start) != NULL;
		}
		p += length + (p[length] == ' ');
	}
	return n;
}

/* How well a description of an office fits that of a person: negative when both say something
 * and nothing of it agrees. */
static int
rate_description(const char *words, const char *known)
{
	guint n_words, n_known;
	guint n_shared = count_shared(words, known, &n_words);

	count_shared(known, words, &n_known);
	if (n_shared == 0 && n_words > 0 && n_known > 0)
		return -1;
	return (int)n_shared * 4;
}

static int
rate_holder(const CadSpeakers *speakers, guint32 index, guint32 role, const char *words, guint32 at)
{
	const Person *person = person_at(speakers, index);
	int best = -1;

	for (guint i = 0; i < person->n_roles; i++) {
		int fit;

		if (person->roles[i] != role)
			continue;
		fit = rate_description(words, g_ptr_array_index(person->phrases, i));
		if (fit >= 0)
			best = MAX(best, fit + (person->role_tokens[i] <= at ? 2 : 1));
	}
	return best;
}

/* Who holds an office: the one whose description fits best, then the last one named before. */
static guint32
find_by_role(const CadTelling *telling, const CadMention *mention, const char *words)
{
	const guint max_holders = 16;
	const CadSpeakers *speakers = telling->speakers;
	const GArray *holders =
		g_hash_table_lookup(speakers->by_role, GUINT_TO_POINTER(mention->role));
	guint32 found = CADRAGE_NO_SPEAKER;
	int best = 0;

	for (guint i = 0; holders && i < MIN(holders->len, max_holders); i++) {
		guint32 index = g_array_index(holders, guint32, i);
		int fit = rate_holder(speakers, index, mention->role, words, mention->token);

		if (fit > best || (fit == best && found != CADRAGE_NO_SPEAKER &&
				   person_at(speakers, index)->last_seen >
					   person_at(speakers, found)->last_seen)) {
			best = fit;
			found = index;
		}
	}
	return found;
}

/* Who is described so, whatever the office: "le ministre russe" for "son homologue russe X". */
static guint32
find_by_description(const CadTelling *telling, const char *words)
{
	const CadSpeakers *speakers = telling->speakers;
	guint32 found = CADRAGE_NO_SPEAKER;
	int best = 0;

	for (guint i = 0; i < MIN(speakers->people->len, MAX_LOOKED_AT); i++) {
		const Person *person = person_at(speakers, i);

		for (guint r = 0; person->key && r < person->n_roles; r++) {
			int fit = rate_description(words, g_ptr_array_index(person->phrases, r));

			if (fit > best) {
				best = fit;
				found = i;
			}
		}
	}
	return found;
}

/* "le ministre" for "le ministre de la Justice X", whatever office that is; the last one named. */
static guint32
find_by_noun(const CadTelling *telling, const CadMention *mention, const char *words)
{
	const CadSpeakers *speakers = telling->speakers;
	guint64 hash = telling->tokens->hash[mention->role_token];
	guint32 found = CADRAGE_NO_SPEAKER;
	guint32 last = 0;

	for (guint i = 0; i < MIN(speakers->people->len, MAX_LOOKED_AT); i++) {
		const Person *person = person_at(speakers, i);

		for (guint r = 0; r < person->n_roles; r++) {
			guint32 seen = MAX(person->role_tokens[r], person->last_seen);

			if (person->role_hashes[r] != hash ||
			    person->role_tokens[r] > mention->token ||
			    (found != CADRAGE_NO_SPEAKER && seen <= last) ||
			    rate_description(words, g_ptr_array_index(person->phrases, r)) < 0)
				continue;
			found = i;
			last = seen;
		}
	}
	return found;
}

static gboolean
agrees(const CadSpeakers *speakers, guint32 index, CadGender gender)
{
	CadGender known;

	if (index == CADRAGE_NO_SPEAKER)
		return FALSE;
	known = person_at(speakers, index)->gender;
	return gender == CAD_GENDER_UNKNOWN || known == CAD_GENDER_UNKNOWN || known == gender;
}

static gboolean
is_person(const CadSpeakers *speakers, guint32 index, CadGender gender)
{
	return agrees(speakers, index, gender) &&
	       person_at(speakers, index)->speaker.type == CADRAGE_SPEAKER_PERSON;
}

/* Who was named last before a token, of those that agree with a pronoun. */
static guint32
find_last_named(const CadSpeakers *speakers, guint32 at, CadGender gender)
{
	const Naming *namings = (const Naming *)(const void *)speakers->namings->data;
	guint low = 0, high = speakers->namings->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;

		if (namings[middle].token < at)
			low = middle + 1;
		else
			high = middle;
	}
	for (guint i = low; i > low - MIN(low, MAX_LOOKED_AT); i--)
		if (agrees(speakers, namings[i - 1].person, gender))
			return namings[i - 1].person;
	return CADRAGE_NO_SPEAKER;
}

static guint32
find_pronoun(const CadTelling *telling, guint32 at, CadGender gender)
{
	const CadSpeakers *speakers = telling->speakers;
	guint32 found = CADRAGE_NO_SPEAKER;

	if (agrees(speakers, telling->subject, gender))
		return telling->subject;
	if (agrees(speakers, telling->last, gender))
		return telling->last;
	found = find_last_named(speakers, at, gender);
	if (found != CADRAGE_NO_SPEAKER)
		return found;
	return telling->subject != CADRAGE_NO_SPEAKER ? telling->subject : telling->last;
}

/* "le diplomate", of whom nothing else is said: the person spoken of last. */
static guint32
find_last_person(const CadTelling *telling, const char *words, guint32 at, CadGender gender)
{
	guint32 found;

	if (*words != '\0' && strcmp(words, "le ") != 0 && strcmp(words, "la ") != 0)
		return CADRAGE_NO_SPEAKER;
	found = find_pronoun(telling, at, gender);
	return is_person(telling->speakers, found, gender) ? found : CADRAGE_NO_SPEAKER;
}

static guint32
find_office_holder(const CadTelling *telling, const CadMention *mention)
{
	g_autofree char *words = copy_description(telling, mention);
	guint32 found = find_by_role(telling, mention, words);

	if (found == CADRAGE_NO_SPEAKER)
		found = find_by_noun(telling, mention, words);
	if (found == CADRAGE_NO_SPEAKER)
		found = find_by_description(telling, words);
	return found == CADRAGE_NO_SPEAKER
		       ? find_last_person(telling, words, mention->token, mention->gender)
		       : found;
}

/* "le quotidien", "le texte": the last of its kind that spoke. */
static guint32
find_by_type(const CadTelling *telling, const CadMention *mention)
{
	const CadSpeakers *speakers = telling->speakers;
	guint n = speakers->people->len;

	if (mention->n_tokens > 1 ||
	    (mention->type != CADRAGE_SPEAKER_MEDIA && mention->type != CADRAGE_SPEAKER_DOCUMENT) ||
	    !g_unichar_islower(
		    g_utf8_get_char(telling->clean + telling->tokens->start[mention->token])))
		return CADRAGE_NO_SPEAKER;
	for (guint i = n; i > n - MIN(n, MAX_LOOKED_AT); i--)
		if (person_at(speakers, i - 1)->speaker.type == mention->type)
			return i - 1;
	return CADRAGE_NO_SPEAKER;
}

static guint32
find_by_words(CadTelling *telling, const CadMention *mention)
{
	CadSpeakers *speakers = telling->speakers;
	g_autofree char *words = copy_keys(telling, mention->token, mention->n_tokens);
	guint found = GPOINTER_TO_UINT(g_hash_table_lookup(speakers->by_words, words));

	if (found)
		return found - 1;
	add_person(telling, mention);
	g_hash_table_insert(speakers->by_words, g_steal_pointer(&words),
			    GUINT_TO_POINTER(speakers->people->len));
	return speakers->people->len - 1;
}

/* A shorter form of a speaker already met: "the ministry" for "the ministry of defence". */
static guint32
find_by_first_word(const CadTelling *telling, const CadMention *mention)
{
	const CadSpeakers *speakers = telling->speakers;
	g_autofree char *word = copy_words(telling, mention->token, 1);
	guint n = speakers->people->len;

	if (mention->n_tokens > 2)
		return CADRAGE_NO_SPEAKER;
	for (guint i = n; i > n - MIN(n, MAX_LOOKED_AT); i--) {
		const Person *person = person_at(speakers, i - 1);

		if (!person->key &&
		    g_ascii_strncasecmp(person->speaker.name, word, strlen(word)) == 0)
			return i - 1;
	}
	return CADRAGE_NO_SPEAKER;
}

guint32
cad_speakers_find(CadTelling *telling, const CadMention *mention)
{
	guint32 found = CADRAGE_NO_SPEAKER;

	if (mention->is_pronoun && mention->is_pointing)
		found = find_last_named(telling->speakers, mention->token, mention->gender);
	if (mention->is_pronoun && found == CADRAGE_NO_SPEAKER)
		found = find_pronoun(telling, mention->token, mention->gender);
	if (mention->is_pronoun)
		return found;
	if (mention->n_tokens == 0)
		return telling->last;
	if (mention->n_name > 0) {
		found = note_name(telling, mention);
		person_at(telling->speakers, found)->last_seen = mention->token;
		if (mention->role != G_MAXUINT32)
			add_role(telling, found, mention);
		return found;
	}
	if (mention->is_definite && !mention->is_plural && mention->role != G_MAXUINT32)
		found = find_office_holder(telling, mention);
	if (found == CADRAGE_NO_SPEAKER && mention->is_definite)
		found = find_by_first_word(telling, mention);
	if (found == CADRAGE_NO_SPEAKER && mention->is_definite)
		found = find_by_type(telling, mention);
	if (found == CADRAGE_NO_SPEAKER && mention->is_pointing &&
	    telling->last != CADRAGE_NO_SPEAKER)
		found = telling->last;
	if (found == CADRAGE_NO_SPEAKER && mention->n_tokens == 1)
		found = find_by_name(telling, mention->token, 1);
	if (found == CADRAGE_NO_SPEAKER)
		found = find_by_words(telling, mention);
	if (mention->acronym != G_MAXUINT32)
		g_hash_table_insert(telling->speakers->by_name,
				    copy_last_key(telling, mention->acronym, 1),
				    GUINT_TO_POINTER(found + 1));
	return found;
}

guint32
cad_speakers_add_word(CadTelling *telling, const char *word, CadrageSpeakerType type)
{
	CadSpeakers *speakers = telling->speakers;
	guint found = GPOINTER_TO_UINT(g_hash_table_lookup(speakers->by_words, word));
	Person *person;

	if (found)
		return found - 1;
	person = g_new0(Person, 1);
	person->speaker = (CadrageSpeaker){g_strdup(word), type};
	person->phrases = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(speakers->people, person);
	g_hash_table_insert(speakers->by_words, g_strdup(word),
			    GUINT_TO_POINTER(speakers->people->len));
	return speakers->people->len - 1;
}

guint32
cad_speakers_find_known(const CadTelling *telling, const CadMention *mention)
{
	guint32 found = find_by_name(telling, mention->token, mention->n_tokens);
	g_autofree char *first = copy_words(telling, mention->token, 1);

	if (found != CADRAGE_NO_SPEAKER && mention->n_tokens > 1 && mention->role == G_MAXUINT32 &&
	    !g_str_has_prefix(person_at(telling->speakers, found)->speaker.name, first))
		return CADRAGE_NO_SPEAKER; /* "Affaire X" */
	return found;
}

void
cad_speakers_note_words(CadTelling *telling, guint32 speaker)
{
	if (speaker != CADRAGE_NO_SPEAKER)
		person_at(telling->speakers, speaker)->n_said++;
}

gboolean
cad_speakers_has_spoken(const CadTelling *telling, guint32 speaker)
{
	return speaker != CADRAGE_NO_SPEAKER && person_at(telling->speakers, speaker)->n_said > 0;
}

gboolean
cad_speakers_has_name(const CadTelling *telling, guint32 token)
{
	return find_by_name(telling, token, 1) != CADRAGE_NO_SPEAKER;
}

guint
cad_speakers_get_n(const CadSpeakers *speakers)
{
	return speakers->people->len;
}

const CadrageSpeaker *
cad_speakers_get(const CadSpeakers *speakers, guint32 speaker)
{
	return &person_at(speakers, speaker)->speaker;
}
