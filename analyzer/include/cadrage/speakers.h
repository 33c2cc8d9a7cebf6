/* Speakers: whose words each outlet passes on, and by which verbs. */
#pragma once

#include <cadrage/score.h>

G_BEGIN_DECLS

/**
 * CadrageSpeakerRow:
 * @outlet: index of the outlet
 * @name: as given in full; NULL for words of nobody named
 * @type: what kind of speaker
 * @n_documents: the outlet's articles with words of this speaker
 * @n_quoted: tokens quoted
 * @n_paraphrase: tokens paraphrased
 * @share: part of all tokens that the outlet quotes and paraphrases, 0 to 1
 *
 * Strings live with the speakers.
 */
typedef struct {
	guint outlet;
	const char *name;
	CadrageSpeakerType type;
	guint n_documents;
	guint64 n_quoted;
	guint64 n_paraphrase;
	double share;
} CadrageSpeakerRow;

/**
 * CadrageSpeakerOutlet:
 * @id: the outlet; NULL for articles that name none
 * @n_documents: articles, repeats left out
 * @n_tokens: their article tokens
 * @n_quoted: of those quoted
 * @n_paraphrase: of those paraphrased
 * @n_speakers: speakers with a name
 * @top_share: part of the quoted and paraphrased tokens that the first speaker has, NAN without any
 * @anonymous_share: part that anonymous sources have
 * @unnamed_share: part of nobody named
 * @n_scare_quotes: words in quotation marks that are held at a distance and nobody's speech
 */
typedef struct {
	const char *id;
	guint n_documents;
	guint64 n_tokens;
	guint64 n_quoted;
	guint64 n_paraphrase;
	guint n_speakers;
	double top_share;
	double anonymous_share;
	double unnamed_share;
	guint n_scare_quotes;
} CadrageSpeakerOutlet;

/**
 * CadrageStanceRow:
 * @outlet: index of the outlet
 * @name: the speaker; NULL for all speakers of the outlet together
 * @category: index in the lexicons of the verbs' category, whose last part is the stance
 * @count: verbs of that stance that let the speaker speak
 * @total: verbs of any stance that do
 * @share: @count of @total
 * @lo: lower end of the Goodman simultaneous 95 % interval, which takes verbs as independent
 * @hi: upper end
 */
typedef struct {
	guint outlet;
	const char *name;
	guint category;
	guint count;
	guint total;
	double share;
	double lo;
	double hi;
} CadrageStanceRow;

/**
 * CadrageSpeakers:
 *
 * Articles are added one by one, then it is finished once, then read. One who is called by a
 * single name in one article and in full in another of the same outlet is one speaker, if only
 * one full name there ends with it.
 */
typedef struct _CadrageSpeakers CadrageSpeakers;

/** cadrage_speakers_new: @lexicons: the lexicons in force. Returns: (transfer full): no speakers
 * yet. */
CADRAGE_API CadrageSpeakers *cadrage_speakers_new(CadrageLexicons *lexicons);
CADRAGE_API void cadrage_speakers_free(CadrageSpeakers *speakers);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageSpeakers, cadrage_speakers_free)

/** cadrage_speakers_add: takes a scored article; a repeat within its outlet is left out. */
CADRAGE_API void cadrage_speakers_add(CadrageSpeakers *speakers, const CadrageScore *score);
/** cadrage_speakers_finish: sorts and counts; the order of adding changes nothing. */
CADRAGE_API void cadrage_speakers_finish(CadrageSpeakers *speakers);

CADRAGE_API guint cadrage_speakers_get_n_outlets(const CadrageSpeakers *speakers);
/** cadrage_speakers_get_outlet: Returns: outlets in byte order of their ids, the unknown last. */
CADRAGE_API const CadrageSpeakerOutlet *
cadrage_speakers_get_outlet(const CadrageSpeakers *speakers, guint outlet);
CADRAGE_API guint cadrage_speakers_get_n_rows(const CadrageSpeakers *speakers);
/** cadrage_speakers_get_row: Returns: speakers of one outlet after another, those with most tokens
 * first. */
CADRAGE_API const CadrageSpeakerRow *
cadrage_speakers_get_row(const CadrageSpeakers *speakers, guint row);
CADRAGE_API guint cadrage_speakers_get_n_stances(const CadrageSpeakers *speakers);
/** cadrage_speakers_get_stance: Returns: stances of one outlet after another, of all its speakers
 * first, then by speaker in the order of their rows. */
CADRAGE_API const CadrageStanceRow *
cadrage_speakers_get_stance(const CadrageSpeakers *speakers, guint stance);

G_END_DECLS
