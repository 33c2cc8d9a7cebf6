#include "config.h"

#include "document/document.h"
#include "lexicon/lexicon-set.h"
#include "score/score.h"
#include "score/token-voice.h"
#include "score/verb-speaker.h"

struct _CadrageScore {
	CadrageDocument *document;
	CadrageLexicons *lexicons;
	GArray *matches;   /* of CadrageMatch, in text order; those that count */
	GArray *excluded;  /* of CadrageMatch, in text order; the others */
	GArray *uncounted; /* of guint32 */
	CadrageVoices *voices;
	guint8 *token_voices;
	guint n_tokens[CADRAGE_N_VOICES][CADRAGE_N_ZONES];
	gboolean is_covered;
};

/* Where the last match began, so that columns are counted once along a line, however long. */
typedef struct {
	guint line;
	guint32 offset;
	guint32 column;
} Cursor;

static void
cursor_move(Cursor *cursor, const CadText *text, guint32 offset)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	const char *clean = cad_text_get_clean(text, NULL);
	guint line = cad_text_find_line(text, offset);

	if (cursor->column == 0 || line != cursor->line || offset < cursor->offset)
		*cursor = (Cursor){line, lines[line].start, 1};
	cursor->column += (guint32)g_utf8_strlen(clean + cursor->offset, offset - cursor->offset);
	cursor->offset = offset;
}

guint8 *
cad_score_find_uncounted_tokens(const CadrageDocument *document)
{
	const guint8 *zones = cad_document_get_token_zones(document);
	const guint32 n = cad_document_get_tokens(document)->n;
	guint8 *skip = g_new(guint8, n + 1);

	for (guint32 i = 0; i < n; i++)
		skip[i] = zones[i] == CAD_ZONE_REPEAT || !cadrage_zone_is_article(zones[i]);
	return skip;
}

/* A verb inside a quotation is the speaker's: it attributes nothing to anyone. */
static gboolean
is_counted(const CadrageScore *score, const CadMatch *match)
{
	return score->token_voices[match->token] != CADRAGE_VOICE_QUOTED ||
	       cadrage_lexicons_get_category_kind(score->lexicons, match->category) !=
		       CADRAGE_CATEGORY_VERBS;
}

static gint32
find_weight(const CadScope *scope, gboolean is_negated)
{
	gboolean is_inverted = is_negated && cad_scope_get_negation(scope) == CAD_NEGATION_INVERT;

	return is_inverted ? -cad_scope_get_weight(scope) : cad_scope_get_weight(scope);
}

static CadrageExclusion
find_exclusion(const CadScope *scope, const CadrageMatch *match)
{
	if (!cad_scope_has_zone(scope, match->zone))
		return CADRAGE_EXCLUSION_ZONE;
	if (!cad_scope_has_voice(scope, match->voice))
		return CADRAGE_EXCLUSION_VOICE;
	return CADRAGE_EXCLUSION_NONE;
}

static void
tell_speaker(const CadrageScore *score, CadrageMatch *match)
{
	const CadrageVoiceSegment *segment =
		cad_token_voices_find_segment(score->voices, match->span.start);

	match->speaker = match->voice == CADRAGE_VOICE_OWN || !segment ? CADRAGE_NO_SPEAKER
								       : segment->speaker;
	match->confidence = segment ? segment->confidence : 0;
}

static gboolean
is_verb(const CadrageScore *score, const CadMatch *match)
{
	return cadrage_lexicons_get_category_kind(score->lexicons, match->category) ==
	       CADRAGE_CATEGORY_VERBS;
}

static void
add_match(CadrageScore *score, const CadMatch *match, const CadScope *scope, Cursor *cursor)
{
	const guint8 *voices = score->token_voices;
	const CadText *text = cad_document_get_text(score->document);
	const CadTokens *tokens = cad_document_get_tokens(score->document);
	guint32 last = match->token + match->n_tokens - 1;
	CadrageMatch found = {
		.label = match->label,
		.category = match->category,
		.voice = voices[match->token],
		.zone = cad_document_get_token_zones(score->document)[match->token],
		.span = {tokens->start[match->token], tokens->end[last]},
		.n_tokens = match->n_tokens,
		.is_undated = match->is_undated,
		.is_negated = match->negator != CAD_NO_NEGATOR,
	};

	tell_speaker(score, &found);
	if (is_verb(score, match) && found.voice == CADRAGE_VOICE_OWN)
		found.speaker = cad_verb_speaker_find(score->document, score->voices, match);
	for (guint32 i = match->token + 1; i <= last; i++)
		found.crosses_voice |= voices[i] != voices[match->token];
	cursor_move(cursor, text, found.span.start);
	found.line = cursor->line + 1;
	found.column = cursor->column;
	found.raw = cad_text_to_raw(text, found.span);
	found.exclusion = find_exclusion(scope, &found);
	found.weight = find_weight(scope, found.is_negated);
	if (found.exclusion == CADRAGE_EXCLUSION_NONE)
		g_array_append_val(score->matches, found);
	else
		g_array_append_val(score->excluded, found);
}

static void
count_tokens(CadrageScore *score, const guint8 *zones, const guint8 *voices, guint32 n)
{
	for (guint32 i = 0; i < n; i++) {
		if (zones[i] < CADRAGE_N_ZONES && cadrage_zone_is_article(zones[i]) &&
		    voices[i] < CADRAGE_N_VOICES)
			score->n_tokens[voices[i]][zones[i]]++;
	}
}

const char *
cadrage_exclusion_to_name(CadrageExclusion exclusion)
{
	static const char *const names[] = {
		[CADRAGE_EXCLUSION_NONE] = NULL,
		[CADRAGE_EXCLUSION_ZONE] = "zone",
		[CADRAGE_EXCLUSION_VOICE] = "voice",
	};

	g_return_val_if_fail(exclusion < G_N_ELEMENTS(names), NULL);
	return names[exclusion];
}

CadrageScore *
cad_score_new(CadrageDocument *document, CadrageLexicons *lexicons,
	      const CadrageScoreOptions *options, CadMatcherScratch *scratch)
{
	const CadrageScoreOptions standard = CADRAGE_SCORE_OPTIONS_INIT;
	const CadrageScoreOptions *chosen = options ? options : &standard;
	CadrageScore *score = g_atomic_rc_box_new0(CadrageScore);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	const char *language = cadrage_document_get_language(document);
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(lexicons, language);
	g_autofree guint8 *skip = cad_score_find_uncounted_tokens(document);
	g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	const CadMatcherInput input = {
		.text = cad_document_get_text(document),
		.tokens = tokens,
		.language = language,
		.day = cad_day_from_text(cadrage_document_get_date(document)),
		.skip = skip,
	};
	Cursor cursor = {0};

	score->document = cadrage_document_ref(document);
	score->lexicons = cadrage_lexicons_ref(lexicons);
	score->is_covered = cadrage_lexicons_covers(lexicons, language);
	score->matches = g_array_new(FALSE, FALSE, sizeof(CadrageMatch));
	score->excluded = g_array_new(FALSE, FALSE, sizeof(CadrageMatch));
	score->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	score->voices = cadrage_voices_new(document, chosen->attribution);
	score->token_voices = cad_token_voices_new(document, score->voices, chosen->min_confidence);
	count_tokens(score, zones, score->token_voices, tokens->n);
	cad_matcher_run(lexicons, scratch, &input, matches, score->uncounted);
	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if (is_counted(score, match))
			add_match(score, match,
				  &cad_ruleset_get_clause(ruleset, match->rule)->scope, &cursor);
	}
	return score;
}

CadrageScore *
cadrage_score_new(CadrageDocument *document, CadrageLexicons *lexicons,
		  const CadrageScoreOptions *options)
{
	g_autoptr(CadMatcherScratch) scratch = NULL;

	g_return_val_if_fail(document, NULL);
	g_return_val_if_fail(lexicons, NULL);
	scratch = cad_matcher_scratch_new(lexicons);
	return cad_score_new(document, lexicons, options, scratch);
}

CadrageScore *
cadrage_score_ref(CadrageScore *score)
{
	return g_atomic_rc_box_acquire(score);
}

static void
score_clear(void *box)
{
	CadrageScore *score = box;

	cadrage_document_unref(score->document);
	cadrage_lexicons_unref(score->lexicons);
	g_array_unref(score->matches);
	g_array_unref(score->excluded);
	g_array_unref(score->uncounted);
	cadrage_voices_unref(score->voices);
	g_free(score->token_voices);
}

void
cadrage_score_unref(CadrageScore *score)
{
	if (score)
		g_atomic_rc_box_release_full(score, score_clear);
}

CadrageDocument *
cadrage_score_get_document(const CadrageScore *score)
{
	return score->document;
}

CadrageLexicons *
cadrage_score_get_lexicons(const CadrageScore *score)
{
	return score->lexicons;
}

const CadrageMatch *
cadrage_score_get_matches(const CadrageScore *score, guint *n_matches)
{
	*n_matches = score->matches->len;
	return (const CadrageMatch *)(const void *)score->matches->data;
}

const CadrageMatch *
cadrage_score_get_excluded(const CadrageScore *score, guint *n_matches)
{
	*n_matches = score->excluded->len;
	return (const CadrageMatch *)(const void *)score->excluded->data;
}

const guint8 *
cad_score_get_token_voices(const CadrageScore *score)
{
	return score->token_voices;
}

const CadrageVoices *
cadrage_score_get_voices(const CadrageScore *score)
{
	return score->voices;
}

const char *
cadrage_score_get_speaker(const CadrageScore *score, const CadrageMatch *match)
{
	guint n;
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(score->voices, &n);

	return match->speaker < n ? speakers[match->speaker].name : NULL;
}

guint
cadrage_score_get_n_tokens(const CadrageScore *score, CadrageVoice voice, CadrageZone zone)
{
	g_return_val_if_fail(voice < CADRAGE_N_VOICES && zone < CADRAGE_N_ZONES, 0);
	return score->n_tokens[voice][zone];
}

gboolean
cadrage_score_is_covered(const CadrageScore *score)
{
	return score->is_covered;
}

const guint32 *
cadrage_score_get_uncounted(const CadrageScore *score, guint *n_labels)
{
	*n_labels = score->uncounted->len;
	return (const guint32 *)(const void *)score->uncounted->data;
}
