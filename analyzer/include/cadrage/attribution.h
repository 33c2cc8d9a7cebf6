/* Voices: in whose words each stretch of an article stands, and who speaks. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/document.h>
#include <cadrage/error.h>
#include <cadrage/voice.h>

G_BEGIN_DECLS

/**
 * CadrageQuoteKind:
 *
 * What words in quotation marks are. SCARE, NAME and MENTION are the outlet's own words.
 */
typedef enum {
	CADRAGE_QUOTE_NOT,	/* not in quotation marks */
	CADRAGE_QUOTE_SPEECH,	/* a sentence or more that somebody said */
	CADRAGE_QUOTE_FRAGMENT, /* some words of somebody, in a sentence of the outlet */
	CADRAGE_QUOTE_SCARE,	/* a word held at a distance */
	CADRAGE_QUOTE_NAME,	/* a title, the name of an operation */
	CADRAGE_QUOTE_MENTION,	/* a word spoken of as a word */
} CadrageQuoteKind;

CADRAGE_API const char *cadrage_quote_kind_to_name(CadrageQuoteKind kind);

typedef enum {
	CADRAGE_SPEAKER_PERSON,
	CADRAGE_SPEAKER_INSTITUTION,
	CADRAGE_SPEAKER_ANONYMOUS,
	CADRAGE_SPEAKER_DOCUMENT,
	CADRAGE_SPEAKER_MEDIA,
} CadrageSpeakerType;

CADRAGE_API const char *cadrage_speaker_type_to_name(CadrageSpeakerType type);

/**
 * CadrageSpeaker:
 * @name: as first given in full, white space folded
 * @type: what kind of speaker
 *
 * One who speaks in an article, whatever he is called in it.
 */
typedef struct {
	const char *name;
	CadrageSpeakerType type;
} CadrageSpeaker;

#define CADRAGE_NO_SPEAKER G_MAXUINT32

/**
 * CadrageVoiceSegment:
 * @span: clean bytes, from the first token's first byte to one past the last token; a quotation
 *   with its marks
 * @characters: the same in characters (code points) of the original file; for a record of a JSON
 *   Lines file, of its field
 * @voice: in whose words; CADRAGE_VOICE_NONE for what is not the article
 * @quote: what kind of quotation it is, if any
 * @speaker: index of the speaker, CADRAGE_NO_SPEAKER for the outlet's own words, or when nobody is
 *   named
 * @raw: the words by which the speaker is named here, clean bytes; empty when not named here
 * @confidence: how often the rule was right on articles read one by one, 0 to 1
 * @rule: its name, (transfer none)
 *
 * A stretch of one paragraph in one voice.
 */
typedef struct {
	CadrageSpan span;
	CadrageSpan characters;
	CadrageVoice voice;
	CadrageQuoteKind quote;
	guint32 speaker;
	CadrageSpan raw;
	double confidence;
	const char *rule;
} CadrageVoiceSegment;

/**
 * CadrageAttribution:
 *
 * The words by which each language passes on what somebody said. Immutable, reference counted,
 * shared by threads.
 */
typedef struct _CadrageAttribution CadrageAttribution;

/**
 * cadrage_attribution_load:
 * @folders: (array zero-terminated=1): where lexicons are; FOLDER/voices/LANGUAGE/attribution.lex
 *   is read, the first folder's for each language
 * @diagnostics: takes every mistake of the files, in one run
 * @error: return location
 *
 * Errors: those of cadrage_lexicon_load(); CADRAGE_ERROR_INVALID for a category that plays no
 * part. That there is no file at all is no error: then quotation marks alone tell voices.
 *
 * Returns: (transfer full): the attribution lexicons.
 */
CADRAGE_API CadrageAttribution *
cadrage_attribution_load(const char *const *folders, CadrageDiagnostics *diagnostics,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageAttribution *cadrage_attribution_ref(CadrageAttribution *attribution);
CADRAGE_API void cadrage_attribution_unref(CadrageAttribution *attribution);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageAttribution, cadrage_attribution_unref)

/**
 * CadrageVoiceError:
 * @n_quotations: French quotations read one by one
 * @n_quotations_wrong: of those in the wrong voice
 * @n_paraphrases: French paraphrases read one by one
 * @n_paraphrases_wrong: of those in the wrong voice, or of the wrong extent
 *
 * What was measured of the rules and the shipped words; cadrage-methods(7) says how.
 */
typedef struct {
	guint n_quotations;
	guint n_quotations_wrong;
	guint n_paraphrases;
	guint n_paraphrases_wrong;
} CadrageVoiceError;

/** cadrage_attribution_get_error: Returns: the last measurement. */
CADRAGE_API CadrageVoiceError cadrage_attribution_get_error(void);

/** cadrage_attribution_covers: Returns: whether there are words of @language. */
CADRAGE_API gboolean cadrage_attribution_covers(const CadrageAttribution *attribution,
						const char *language);

/**
 * CadrageVoices:
 *
 * The voices of one article. Immutable, reference counted.
 */
typedef struct _CadrageVoices CadrageVoices;

/**
 * cadrage_voices_new:
 * @document: an article
 * @attribution: (nullable): the attribution lexicons; without one of the document's language
 *   everything outside of quotations is the outlet's own
 *
 * Tells voices, each zone of the article by itself, headlines by the forms of headlines. A pure
 * function of its arguments, linear in the article's length; may be called from any thread.
 *
 * Returns: (transfer full): the voices.
 */
CADRAGE_API CadrageVoices *
cadrage_voices_new(const CadrageDocument *document, const CadrageAttribution *attribution);
CADRAGE_API CadrageVoices *cadrage_voices_ref(CadrageVoices *voices);
CADRAGE_API void cadrage_voices_unref(CadrageVoices *voices);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageVoices, cadrage_voices_unref)

/** cadrage_voices_get_segments: @n: (out): how many. Returns: (transfer none) (array length=n):
 * the segments, ascending, disjoint; each token of the page is in one. */
CADRAGE_API const CadrageVoiceSegment *
cadrage_voices_get_segments(const CadrageVoices *voices, guint *n);
/** cadrage_voices_get_speakers: @n: (out): how many. Returns: (transfer none) (array length=n):
 * those who speak, in order of their first words. */
CADRAGE_API const CadrageSpeaker *
cadrage_voices_get_speakers(const CadrageVoices *voices, guint *n);

G_END_DECLS
