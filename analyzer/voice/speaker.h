/* Speakers: the people an article names, and those of them and others who speak. */
#pragma once

#include "voice/telling.h"

/* What the words say of it; unknown agrees with both. */
typedef enum {
	CAD_GENDER_UNKNOWN,
	CAD_GENDER_MALE,
	CAD_GENDER_FEMALE,
} CadGender;

/**
 * CadMention:
 * @token: first token of the words that name him
 * @n_tokens: how many; 0 when nothing fit to name a speaker was there
 * @name: first token of a person's name in them
 * @n_name: its tokens, 0 when there is none
 * @acronym: token of a short form in brackets behind the words, G_MAXUINT32 for none
 * @role: label of his office, G_MAXUINT32 for none
 * @role_token: where the office stands
 * @type: what kind of speaker the words name
 * @gender: grammatical gender
 * @is_pronoun: he, she, lui
 * @is_definite: "the" office, one that was named before
 * @is_pointing: this, the latter: the last one of the kind
 * @is_plural: its determiner is plural
 * @is_weak: nothing in the words says that they name one who speaks
 */
typedef struct {
	guint32 token;
	guint32 n_tokens;
	guint32 name;
	guint32 n_name;
	guint32 acronym;
	guint32 role;
	guint32 role_token;
	CadrageSpeakerType type;
	CadGender gender;
	guint is_pronoun : 1;
	guint is_definite : 1;
	guint is_pointing : 1;
	guint is_plural : 1;
	guint is_weak : 1;
} CadMention;

CadSpeakers *cad_speakers_new(void);
void cad_speakers_free(CadSpeakers *speakers);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSpeakers, cad_speakers_free)

/**
 * cad_speakers_note:
 * @telling: an article
 * @mention: a person's name, with or without an office
 *
 * Makes a person known to whom "the minister" may refer.
 */
void cad_speakers_note(CadTelling *telling, const CadMention *mention);

/**
 * cad_speakers_find:
 * @telling: an article
 * @mention: words that name a speaker
 *
 * Pronouns are who was spoken of last; a name is the person whose last name it is; an office the
 * person who was given it, the last one before, or the first after; anything else is a speaker of
 * that name, known or new.
 *
 * Returns: the speaker, CADRAGE_NO_SPEAKER when a pronoun refers to nobody.
 */
guint32 cad_speakers_find(CadTelling *telling, const CadMention *mention);

/** cad_speakers_add_word: Returns: the speaker called @word, which is part of a token. */
guint32 cad_speakers_add_word(CadTelling *telling, const char *word, CadrageSpeakerType type);

/** cad_speakers_find_known: Returns: the person who is named so, by the last name alone or with
 * what his name begins with; CADRAGE_NO_SPEAKER when nobody was. */
guint32 cad_speakers_find_known(const CadTelling *telling, const CadMention *mention);

/** cad_speakers_note_words: notes that words of the article are those of @speaker. */
void cad_speakers_note_words(CadTelling *telling, guint32 speaker);
/** cad_speakers_has_spoken: Returns: whether words told so far are those of @speaker. */
gboolean cad_speakers_has_spoken(const CadTelling *telling, guint32 speaker);

/** cad_speakers_has_name: Returns: whether somebody known has the last name that is token @token.
 */
gboolean cad_speakers_has_name(const CadTelling *telling, guint32 token);

/** cad_speakers_get_n: Returns: how many people and speakers are known. */
guint cad_speakers_get_n(const CadSpeakers *speakers);
/** cad_speakers_get: Returns: (transfer none): one of them. */
const CadrageSpeaker *cad_speakers_get(const CadSpeakers *speakers, guint32 speaker);
