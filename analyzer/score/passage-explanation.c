#include "config.h"

#include "document/document.h"
#include "lexicon/explanation.h"
#include "lexicon/specimen.h"
#include "score/score.h"
#include "score/token-voice.h"

/* One passage of an article. */
typedef struct {
	const CadrageScore *score;
	const CadrageDocument *document;
	const CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	const guint8 *zones; /* of the tokens */
	guint32 token;	     /* where it begins */
	guint category;	     /* G_MAXUINT for any */
	GArray *matches;     /* of CadMatch: of the article, then those of the passage */
	GArray *refusals;    /* of CadRefusal: the same */
	GArray *uncounted;   /* of guint32 */
} Passage;

/* Finding. */

/* The token that the character @column of @line stands in, or that comes next; the number of tokens
 * when the article has no such place. */
static guint32
find_token(const CadrageDocument *document, guint line, guint column)
{
	const CadText *text = cad_document_get_text(document);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const char *clean = cad_text_get_clean(text, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	const char *at, *end;
	guint32 token;

	if (line == 0 || line > n_lines || column == 0)
		return tokens->n;
	at = clean + lines[line - 1].start;
	end = clean + lines[line - 1].end;
	for (guint i = 1; i < column && at < end; i++)
		at = g_utf8_next_char(at);
	token = cad_tokens_find(tokens, (guint32)(at - clean));
	return token < tokens->n && tokens->start[token] < lines[line - 1].end ? token : tokens->n;
}

static gboolean
is_wanted(const Passage *passage, const CadMatch *match)
{
	return match->token <= passage->token && passage->token < match->token + match->n_tokens &&
	       (passage->category == G_MAXUINT || passage->category == match->category);
}

/* Whether one of @kept, a match of the passage, and @match take words from each other. */
static gboolean
is_beside(const GArray *kept, guint n_kept, const CadMatch *match)
{
	for (guint i = 0; i < n_kept; i++) {
		const CadMatch *other = &g_array_index(kept, CadMatch, i);

		if (other->category == match->category &&
		    other->token < match->token + match->n_tokens &&
		    match->token < other->token + other->n_tokens)
			return TRUE;
	}
	return FALSE;
}

/* Leaves the matches over the passage, and those that lost their words to them. */
static void
keep_wanted(Passage *passage)
{
	g_autoptr(GArray) kept = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	guint n_wanted;

	for (guint i = 0; i < passage->matches->len; i++)
		if (is_wanted(passage, &g_array_index(passage->matches, CadMatch, i)))
			g_array_append_val(kept, g_array_index(passage->matches, CadMatch, i));
	n_wanted = kept->len;
	for (guint i = 0; i < passage->matches->len; i++) {
		const CadMatch *match = &g_array_index(passage->matches, CadMatch, i);

		if (!is_wanted(passage, match) && match->loser_to != G_MAXUINT32 &&
		    is_beside(kept, n_wanted, match))
			g_array_append_vals(kept, match, 1);
	}
	g_array_unref(passage->matches);
	passage->matches = g_steal_pointer(&kept);
	for (guint i = passage->refusals->len; i > 0; i--)
		if (!is_wanted(passage, &g_array_index(passage->refusals, CadRefusal, i - 1).match))
			g_array_remove_index(passage->refusals, i - 1);
}

static void
run(Passage *passage)
{
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(passage->lexicons);
	g_autofree guint8 *skip = cad_score_find_uncounted_tokens(passage->document);
	const CadMatcherInput input = {
		.text = cad_document_get_text(passage->document),
		.tokens = cad_document_get_tokens(passage->document),
		.language = cadrage_document_get_language(passage->document),
		.day = cad_day_from_text(cadrage_document_get_date(passage->document)),
		.skip = skip,
		.keep_losers = TRUE,
		.refusals = passage->refusals,
	};

	cad_matcher_run(passage->lexicons, scratch, &input, passage->matches, passage->uncounted);
	keep_wanted(passage);
}

/* Telling. */

static const char *
get_zone_name(guint8 zone)
{
	return zone == CAD_ZONE_REPEAT ? "a repeat of the headline or lead"
				       : cadrage_zone_to_name((CadrageZone)zone);
}

static void
tell_voice(const CadrageScore *score, guint32 token, GString *out)
{
	const CadrageVoices *voices = cadrage_score_get_voices(score);
	const CadTokens *tokens = cad_document_get_tokens(cadrage_score_get_document(score));
	const CadrageVoice voice = cad_score_get_token_voices(score)[token];
	const CadrageVoiceSegment *segment =
		cad_token_voices_find_segment(voices, tokens->start[token]);
	guint n;
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(voices, &n);

	g_string_append_printf(out, "    voice: %s", cadrage_voice_to_name(voice));
	if (segment != NULL && voice != CADRAGE_VOICE_OWN && segment->speaker < n)
		g_string_append_printf(out, ", of %s", speakers[segment->speaker].name);
	if (segment != NULL && voice != CADRAGE_VOICE_OWN)
		g_string_append_printf(out, ", by the rule \"%s\", right %d times in 100",
				       segment->rule, (int)(segment->confidence * 100 + 0.5));
	g_string_append_c(out, '\n');
}

/* What keeps a match out of the counts though it is found. */
static void
tell_exclusion(const Passage *passage, const CadMatch *match, GString *out)
{
	const CadScope *scope = &cad_ruleset_get_clause(passage->ruleset, match->rule)->scope;
	const guint8 zone = passage->zones[match->token];
	const CadrageVoice voice = cad_score_get_token_voices(passage->score)[match->token];

	if (zone < CADRAGE_N_ZONES && !cad_scope_has_zone(scope, (CadrageZone)zone))
		g_string_append(out, "    not counted in this zone\n");
	else if (voice < CADRAGE_N_VOICES && !cad_scope_has_voice(scope, voice))
		g_string_append(out, "    not counted in this voice\n");
	else if (voice == CADRAGE_VOICE_QUOTED &&
		 cadrage_lexicons_get_category_kind(passage->lexicons, match->category) ==
			 CADRAGE_CATEGORY_VERBS)
		g_string_append(out, "    not counted: a verb inside a quotation attributes "
				     "nothing\n");
}

static void
tell_place(const CadMatch *match, GString *out, void *payload)
{
	const Passage *passage = payload;

	g_string_append_printf(out, "    zone: %s\n", get_zone_name(passage->zones[match->token]));
	tell_voice(passage->score, match->token, out);
	if (match->is_undated)
		g_string_append(out,
				"    the article's date is not certain: it matches all the same\n");
	if (match->loser_to == G_MAXUINT32)
		tell_exclusion(passage, match, out);
}

/* Where nothing is found, why that may be. */
static void
tell_nothing(const Passage *passage, GString *out)
{
	const CadTokens *tokens = cad_document_get_tokens(passage->document);
	g_autofree char *word = cad_text_quote_tokens(cad_document_get_text(passage->document),
						      tokens, passage->token, 1);
	const guint8 zone = passage->zones[passage->token];

	if (zone == CAD_ZONE_REPEAT || !cadrage_zone_is_article((CadrageZone)zone))
		g_string_append_printf(out, "\"%s\" stands in %s, where nothing is counted\n", word,
				       get_zone_name(zone));
	else
		g_string_append_printf(out, "nothing matches \"%s\"\n", word);
}

static void
write_passage(Passage *passage, GString *out)
{
	const CadExplanation explanation = {
		.lexicons = passage->lexicons,
		.ruleset = passage->ruleset,
		.text = cad_document_get_text(passage->document),
		.tokens = cad_document_get_tokens(passage->document),
		.out = out,
		.tell_place = tell_place,
		.payload = passage,
	};

	run(passage);
	cad_explanation_write(&explanation, passage->matches, passage->refusals,
			      passage->uncounted);
	if (out->len == 0)
		tell_nothing(passage, out);
}

char *
cadrage_score_explain(const CadrageScore *score, guint line, guint column, guint category)
{
	CadrageDocument *document = cadrage_score_get_document(score);
	g_autoptr(GString) out = g_string_new(NULL);
	Passage passage = {
		.score = score,
		.document = document,
		.lexicons = cadrage_score_get_lexicons(score),
		.ruleset = cad_lexicon_set_find_ruleset(cadrage_score_get_lexicons(score),
							cadrage_document_get_language(document)),
		.zones = cad_document_get_token_zones(document),
		.token = find_token(document, line, column),
		.category = category,
	};

	if (passage.token == cad_document_get_tokens(document)->n)
		return NULL;
	if (passage.ruleset == NULL)
		return g_strdup_printf("no lexicon in force is for the language \"%s\"\n",
				       cadrage_document_get_language(document));
	passage.matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	passage.refusals = g_array_new(FALSE, FALSE, sizeof(CadRefusal));
	passage.uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	write_passage(&passage, out);
	g_array_unref(passage.matches);
	g_array_unref(passage.refusals);
	g_array_unref(passage.uncounted);
	return g_string_free(g_steal_pointer(&out), FALSE);
}
