#include "config.h"

#include <string.h>

#include "voice/cue-set.h"
#include "voice/headline.h"
#include "voice/leftover.h"
#include "voice/reported.h"
#include "voice/source-phrase.h"

struct _CadrageVoices {
	GArray *segments; /* of CadrageVoiceSegment */
	GArray *speakers; /* of CadrageSpeaker; names owned */
};

static const char *const quote_names[] = {
	[CADRAGE_QUOTE_NOT] = "",
	[CADRAGE_QUOTE_SPEECH] = "speech",
	[CADRAGE_QUOTE_FRAGMENT] = "fragment",
	[CADRAGE_QUOTE_SCARE] = "scare",
	[CADRAGE_QUOTE_NAME] = "name",
	[CADRAGE_QUOTE_MENTION] = "mention",
};

static const char *const type_names[] = {
	[CADRAGE_SPEAKER_PERSON] = "person",	   [CADRAGE_SPEAKER_INSTITUTION] = "institution",
	[CADRAGE_SPEAKER_ANONYMOUS] = "anonymous", [CADRAGE_SPEAKER_DOCUMENT] = "document",
	[CADRAGE_SPEAKER_MEDIA] = "media",
};

const char *
cadrage_quote_kind_to_name(CadrageQuoteKind kind)
{
	g_return_val_if_fail(kind < G_N_ELEMENTS(quote_names), NULL);
	return quote_names[kind];
}

const char *
cadrage_speaker_type_to_name(CadrageSpeakerType type)
{
	g_return_val_if_fail(type < G_N_ELEMENTS(type_names), NULL);
	return type_names[type];
}

static gboolean
is_told(guint8 zone)
{
	return zone == CAD_ZONE_REPEAT || cadrage_zone_is_article(zone);
}

/* Everything is the outlet's own until a rule says otherwise. */
static CadWording *
make_wordings(const CadrageDocument *document)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	CadWording *wordings = g_new(CadWording, (gsize)tokens->n + 1);

	for (guint32 i = 0; i < tokens->n; i++)
		wordings[i] = (CadWording){.voice = is_told(zones[i]) ? CADRAGE_VOICE_OWN
								      : CADRAGE_VOICE_NONE,
					   .quotation = CAD_PIECE_WORD,
					   .speaker = CADRAGE_NO_SPEAKER,
					   .mention = G_MAXUINT32};
	return wordings;
}

static GArray *
find_quotations(const CadrageDocument *document)
{
	GArray *quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));
	guint n;
	const CadZoneSpan *spans = cad_document_get_zone_spans(document, &n);

	for (guint i = 0; i < n; i++)
		if (cadrage_zone_is_article(spans[i].zone))
			cad_quotations_find(cad_document_get_text(document), spans[i].span.start,
					    spans[i].span.end, quotations);
	return quotations;
}

/* Where no words tells, quotation marks do. */
static void
quote_all(CadTelling *telling)
{
	CadSource nobody = {CADRAGE_NO_SPEAKER, G_MAXUINT32, 0};

	for (guint32 i = 0; i < telling->pieces->len; i++)
		if (cad_telling_is_quotation(telling, i))
			cad_telling_pass_on(telling, i, i + 1, nobody, CAD_RULE_FLOATING, FALSE);
}

static gboolean
is_headline(const CadSentence *sentence)
{
	return sentence->zone == CADRAGE_ZONE_HEADLINE || sentence->zone == CADRAGE_ZONE_SUBHEAD;
}

static void
tell_sentence(CadTelling *telling, const CadSentence *sentence)
{
	telling->sentence = sentence;
	telling->speaker = CADRAGE_NO_SPEAKER;
	cad_source_phrase_tell_initial(telling);
	cad_reported_tell(telling);
	cad_source_phrases_tell(telling);
	if (is_headline(sentence))
		cad_headline_tell(telling);
	cad_leftovers_tell(telling);
}

/* The headline comes last: whether "X:" in it is a speaker is known from the body. */
static void
tell_sentences(CadTelling *telling)
{
	const GArray *sentences = telling->sentences;

	cad_mentions_note(telling);
	for (guint i = 0; i < sentences->len; i++)
		if (!is_headline(&g_array_index(sentences, CadSentence, i)))
			tell_sentence(telling, &g_array_index(sentences, CadSentence, i));
	for (guint i = 0; i < sentences->len; i++) {
		if (!is_headline(&g_array_index(sentences, CadSentence, i)))
			continue;
		telling->last = CADRAGE_NO_SPEAKER;
		telling->subject = CADRAGE_NO_SPEAKER;
		tell_sentence(telling, &g_array_index(sentences, CadSentence, i));
	}
}

/* Whether the gap before token @i holds the bracket @bracket. */
static gboolean
has_bracket(const CadTelling *telling, guint32 i, char bracket, char other)
{
	const CadTokens *tokens = telling->tokens;
	guint32 from = i > 0 ? tokens->end[i - 1] : 0;
	guint32 to = i < tokens->n ? tokens->start[i] : from;

	return memchr(telling->clean + from, bracket, to - from) != NULL ||
	       memchr(telling->clean + from, other, to - from) != NULL;
}

/* Gives "[..., ndlr]" in a quotation back to the outlet. @token: the mark of the editor. */
static void
take_editor_out(CadTelling *telling, guint32 token)
{
	const guint32 max_tokens = 16;
	guint32 n = telling->tokens->n;
	guint32 from = token, to = token + 1;

	while (from > 0 && token - from < max_tokens && !has_bracket(telling, from, '[', '('))
		from--;
	while (to < n && to - token < max_tokens && !has_bracket(telling, to, ']', ')'))
		to++;
	if (!has_bracket(telling, from, '[', '(') || to == n || !has_bracket(telling, to, ']', ')'))
		return;
	for (guint32 i = from; i < to; i++)
		telling->wordings[i] = (CadWording){.voice = CADRAGE_VOICE_OWN,
						    .rule = CAD_RULE_EDITOR,
						    .quotation = CAD_PIECE_WORD,
						    .speaker = CADRAGE_NO_SPEAKER,
						    .mention = G_MAXUINT32};
}

/* What was told of a quotation holds for all its tokens. */
static void
spread_quotations(CadTelling *telling)
{
	for (guint32 i = 0; i < telling->pieces->len; i++) {
		const CadPiece *piece = cad_telling_get_piece(telling, i);

		for (guint32 t = 1; t < piece->n_tokens; t++)
			telling->wordings[piece->token + t] = telling->wordings[piece->token];
	}
}

static void
finish_quotes(CadTelling *telling)
{
	spread_quotations(telling);
	for (guint32 i = 0; i < telling->tokens->n; i++) {
		CadWording *wording = &telling->wordings[i];

		if (wording->voice != CADRAGE_VOICE_QUOTED)
			continue;
		wording->quote =
			wording->rule == CAD_RULE_INSIDE || wording->rule == CAD_RULE_SUBJECT
				? CADRAGE_QUOTE_FRAGMENT
				: CADRAGE_QUOTE_SPEECH;
		if (telling->cues[i].bits & CAD_BIT(EDITOR))
			take_editor_out(telling, i);
	}
}

/* The place of a speaker among those who speak; the first words of his add him. */
static guint32
take_speaker(CadrageVoices *voices, const CadTelling *telling, guint32 *places, guint32 speaker)
{
	const CadrageSpeaker *known;
	CadrageSpeaker added;

	if (speaker == CADRAGE_NO_SPEAKER)
		return speaker;
	if (places[speaker] == CADRAGE_NO_SPEAKER) {
		known = cad_speakers_get(telling->speakers, speaker);
		added = (CadrageSpeaker){g_strdup(known->name), known->type};
		places[speaker] = voices->speakers->len;
		g_array_append_val(voices->speakers, added);
	}
	return places[speaker];
}

static gboolean
is_same(const CadTelling *telling, guint32 i, guint32 first)
{
	const CadWording *a = &telling->wordings[first];
	const CadWording *b = &telling->wordings[i];

	return a->voice == b->voice && a->quotation == b->quotation && a->speaker == b->speaker &&
	       a->quote == b->quote && (a->rule == b->rule || a->voice == CADRAGE_VOICE_OWN);
}

static gboolean
begins_stretch(const CadTelling *telling, guint32 i, guint32 next_zone)
{
	const CadWording *wording = &telling->wordings[i];

	return telling->tokens->start[i] >= next_zone ||
	       (wording->quotation == CAD_PIECE_WORD &&
		(telling->tokens->flags[i] & CAD_TOKEN_PARAGRAPH) != 0);
}

/* The clean bytes of tokens; a quotation's with its marks. */
static CadrageSpan
find_span(const CadTelling *telling, const GArray *quotations, guint32 first, guint32 end)
{
	const CadTokens *tokens = telling->tokens;
	CadrageSpan span = {tokens->start[first], tokens->end[end - 1]};
	guint32 quotation = telling->wordings[first].quotation;

	if (quotation != CAD_PIECE_WORD) {
		CadrageSpan whole = g_array_index(quotations, CadQuotation, quotation).span;

		if (first == 0 || tokens->end[first - 1] <= whole.start)
			span.start = MIN(span.start, whole.start);
		if (end == tokens->n || tokens->start[end] >= whole.end)
			span.end = MAX(span.end, whole.end);
	}
	return span;
}

static void
add_segment(CadrageVoices *voices, const CadTelling *telling, const GArray *quotations,
	    guint32 *places, guint32 first, guint32 end)
{
	const CadWording *wording = &telling->wordings[first];
	const CadTokens *tokens = telling->tokens;
	CadrageVoiceSegment segment = {
		.span = find_span(telling, quotations, first, end),
		.voice = wording->voice,
		.quote = wording->quote,
		.speaker = take_speaker(voices, telling, places, wording->speaker),
	};

	segment.rule = cad_rule_describe(wording->rule, &segment.confidence);
	if (wording->mention != G_MAXUINT32)
		segment.raw = (CadrageSpan){tokens->start[wording->mention],
					    tokens->end[wording->mention + wording->n_mention - 1]};
	g_array_append_val(voices->segments, segment);
}

/* Counts characters of the original on a way through the clean text. */
typedef struct {
	const CadText *text;
	const char *clean;
	guint32 at;    /* clean byte */
	guint32 count; /* characters of the field before it */
	guint32 raw;   /* raw byte */
} Counter;

static guint32
count_to(Counter *counter, guint32 clean)
{
	guint32 raw = cad_text_to_raw(counter->text, (CadrageSpan){clean, clean}).start;

	if (raw < counter->raw) { /* the next field of a record begins */
		counter->at = clean - MIN(raw, clean);
		counter->count = 0;
	}
	counter->count +=
		(guint32)g_utf8_strlen(counter->clean + counter->at, (gssize)clean - counter->at);
	counter->at = clean;
	counter->raw = raw;
	return counter->count;
}

static void
count_characters(CadrageVoices *voices, const CadText *text)
{
	const char *clean = cad_text_get_clean(text, NULL);
	guint32 first = cad_text_to_raw(text, (CadrageSpan){0, 0}).start;
	/* a byte order mark is a character of the file */
	Counter counter = {text, clean, 0, first > 0, first};

	for (guint i = 0; i < voices->segments->len; i++) {
		CadrageVoiceSegment *segment =
			&g_array_index(voices->segments, CadrageVoiceSegment, i);

		segment->characters.start = count_to(&counter, segment->span.start);
		segment->characters.end = count_to(&counter, segment->span.end);
	}
}

static void
make_segments(CadrageVoices *voices, const CadTelling *telling, const GArray *quotations)
{
	guint n_zones, zone = 0, n_speakers = cad_speakers_get_n(telling->speakers);
	const CadZoneSpan *zones = cad_document_get_zone_spans(telling->document, &n_zones);
	g_autofree guint32 *places = g_new(guint32, n_speakers + 1);
	guint32 n = telling->tokens->n;
	guint32 first = 0;

	memset(places, 0xff, sizeof *places * (n_speakers + 1));
	G_STATIC_ASSERT(CADRAGE_NO_SPEAKER == 0xffffffff);
	for (guint32 i = 0; i < n; i++) {
		guint32 next_zone;

		while (zone < n_zones && zones[zone].span.start <= telling->tokens->start[i])
			zone++;
		next_zone = zone < n_zones ? zones[zone].span.start : G_MAXUINT32;
		if (i + 1 < n && is_same(telling, i + 1, first) &&
		    !begins_stretch(telling, i + 1, next_zone))
			continue;
		add_segment(voices, telling, quotations, places, first, i + 1);
		first = i + 1;
	}
}

/* What no word is looked for in: zones that are not the article. */
static guint8 *
find_skipped(const CadrageDocument *document)
{
	guint32 n = cad_document_get_tokens(document)->n;
	const guint8 *zones = cad_document_get_token_zones(document);
	guint8 *skip = g_new(guint8, (gsize)n + 1);

	for (guint32 i = 0; i < n; i++)
		skip[i] = !is_told(zones[i]);
	return skip;
}

static CadWordCue *
find_cues(const CadrageDocument *document, const CadCueWords *words)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	g_autofree guint8 *skip = find_skipped(document);

	if (!words)
		return g_new0(CadWordCue, (gsize)tokens->n + 1);
	return cad_cue_words_find(words, cad_document_get_text(document), tokens, skip);
}

CadrageVoices *
cadrage_voices_new(const CadrageDocument *document, const CadrageAttribution *attribution)
{
	const char *language = cadrage_document_get_language(document);
	const CadCueWords *words = cad_attribution_find(attribution, language);
	CadrageVoices *voices = g_atomic_rc_box_new0(CadrageVoices);
	g_autoptr(GArray) quotations = find_quotations(document);
	g_auto(CadPieces) pieces = {NULL, NULL};
	g_autofree CadWordCue *cues = find_cues(document, words);
	g_autofree CadWording *wordings = make_wordings(document);
	g_autoptr(CadSpeakers) speakers = cad_speakers_new();
	CadTelling telling = {
		.document = document,
		.clean = cad_text_get_clean(cad_document_get_text(document), NULL),
		.tokens = cad_document_get_tokens(document),
		.cues = cues,
		.wordings = wordings,
		.speakers = speakers,
		.subject = CADRAGE_NO_SPEAKER,
		.last = CADRAGE_NO_SPEAKER,
		.speaker = CADRAGE_NO_SPEAKER,
		.is_english = g_str_equal(language, "en"),
	};

	cad_pieces_cut(document, quotations, &pieces);
	telling.pieces = pieces.pieces;
	telling.sentences = pieces.sentences;
	if (words)
		tell_sentences(&telling);
	else
		quote_all(&telling);
	finish_quotes(&telling);
	voices->segments = g_array_new(FALSE, FALSE, sizeof(CadrageVoiceSegment));
	voices->speakers = g_array_new(FALSE, FALSE, sizeof(CadrageSpeaker));
	make_segments(voices, &telling, quotations);
	count_characters(voices, cad_document_get_text(document));
	return voices;
}

CadrageVoices *
cadrage_voices_ref(CadrageVoices *voices)
{
	return g_atomic_rc_box_acquire(voices);
}

static void
voices_clear(void *box)
{
	CadrageVoices *voices = box;

	for (guint i = 0; i < voices->speakers->len; i++)
		g_free((char *)g_array_index(voices->speakers, CadrageSpeaker, i).name);
	g_array_unref(voices->speakers);
	g_array_unref(voices->segments);
}

void
cadrage_voices_unref(CadrageVoices *voices)
{
	if (voices)
		g_atomic_rc_box_release_full(voices, voices_clear);
}

const CadrageVoiceSegment *
cadrage_voices_get_segments(const CadrageVoices *voices, guint *n)
{
	*n = voices->segments->len;
	return (const CadrageVoiceSegment *)(const void *)voices->segments->data;
}

const CadrageSpeaker *
cadrage_voices_get_speakers(const CadrageVoices *voices, guint *n)
{
	*n = voices->speakers->len;
	return (const CadrageSpeaker *)(const void *)voices->speakers->data;
}
