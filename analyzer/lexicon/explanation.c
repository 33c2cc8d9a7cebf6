#include "config.h"

#include <string.h>

#include "lexicon/lexicon-set.h"
#include "lexicon/specimen.h"
#include "text/language.h"

/* One text being explained. */
typedef struct {
	const CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	const CadSpecimen *specimen;
	GString *out;
} Explanation;

/* What was folded. */

/* A word with some of its differences taken away. */
static char *
write_plainly(const char *word)
{
	static const struct {
		const char *from, *to;
	} spellings[] = {{"’", "'"},  {"ʼ", "'"},  {"‘", "'"},	   {"œ", "oe"},	   {"Œ", "Oe"},
			 {"æ", "ae"}, {"Æ", "Ae"}, {"\u00AD", ""}, {"\u200B", ""}, {"\u200D", ""}};
	g_autofree char *composed = g_utf8_normalize(word, -1, G_NORMALIZE_NFC);
	GString *plain = g_string_new(composed != NULL ? composed : word);

	for (gsize i = 0; i < G_N_ELEMENTS(spellings); i++)
		g_string_replace(plain, spellings[i].from, spellings[i].to, 0);
	return g_string_free(plain, FALSE);
}

static gboolean
holds_any(const char *word, const char *const *signs)
{
	for (; *signs != NULL; signs++)
		if (strstr(word, *signs) != NULL)
			return TRUE;
	return FALSE;
}

static void
append_note(GString *notes, const char *note)
{
	g_string_append_printf(notes, "%s%s", notes->len > 0 ? ", " : "", note);
}

/* Whether a form stands between hyphens of a word, and is not all of it. */
static gboolean
is_part(const char *form, const char *word)
{
	g_auto(GStrv) parts = g_strsplit(word, "-", -1);

	return strcmp(form, word) != 0 && parts[0] != NULL && parts[1] != NULL &&
	       g_strv_contains((const char *const *)parts, form);
}

/* Names what differs between a form of the lexicon and the word of the text that it met. */
static void
append_folded(GString *notes, const char *form, const char *word)
{
	static const char *const apostrophes[] = {"’", "ʼ", "‘", NULL};
	static const char *const ligatures[] = {"œ", "Œ", "æ", "Æ", NULL};
	g_autofree char *plain_form = write_plainly(form);
	g_autofree char *plain_word = write_plainly(word);
	g_autofree char *low_form = g_utf8_strdown(plain_form, -1);
	g_autofree char *low_word = g_utf8_strdown(plain_word, -1);

	if (holds_any(form, apostrophes) != holds_any(word, apostrophes))
		append_note(notes, "apostrophe folded");
	if (holds_any(form, ligatures) != holds_any(word, ligatures))
		append_note(notes, "ligature folded");
	if (is_part(low_form, low_word))
		append_note(notes, "a part of the word");
	else if (strcmp(low_form, low_word) != 0)
		append_note(notes, "accents folded");
	else if (strcmp(plain_form, plain_word) != 0)
		append_note(notes, "case folded");
	if (g_str_has_suffix(plain_form, "'"))
		append_note(notes, "elided");
}

/* Words. */

/* The step, from @from on, that takes the token; the program's end if none does. Steps stand in
 * the order in which they take tokens. */
static guint32
find_step(const Explanation *explanation, const CadProgram *program, guint32 from, guint32 token,
	  const char **form)
{
	const CadSpecimen *specimen = explanation->specimen;
	const CadStep *steps = &g_array_index(explanation->ruleset->steps, CadStep, program->first);
	const char *clean = cad_text_get_clean(specimen->text, NULL);

	for (guint32 at = from; at < program->n_steps; at++) {
		if (steps[at].op != CAD_OP_WORD)
			continue;
		*form = cad_vocabulary_find_form(explanation->ruleset->vocabulary, clean,
						 specimen->tokens, token, steps[at].argument);
		if (*form != NULL)
			return at;
	}
	return program->n_steps;
}

static void
explain_word(const Explanation *explanation, guint32 token, guint32 atom, const char *form)
{
	const CadTokens *tokens = explanation->specimen->tokens;
	const char *clean = cad_text_get_clean(explanation->specimen->text, NULL);
	const char *name = explanation->ruleset->vocabulary->names->pdata[atom];
	g_autofree char *word =
		g_strndup(clean + tokens->start[token], tokens->end[token] - tokens->start[token]);
	g_autoptr(GString) notes = g_string_new(NULL);

	if (*name == '*' || g_str_has_suffix(name, "*")) {
		g_string_append_printf(explanation->out, "    %s: \"%s\"\n", word, name);
		return;
	}
	if (*name == '<' && strcmp(form, name) == 0) {
		g_string_append_printf(explanation->out, "    %s: a number in figures\n", word);
		return;
	}
	if (*name == '<')
		g_string_append_printf(notes, "one of %s", name);
	else if (strcmp(form, name) != 0)
		g_string_append_printf(notes, "form of \"%s\"", name);
	append_folded(notes, form, word);
	g_string_append_printf(explanation->out, "    %s: \"%s\"%s%s\n", word, form,
			       notes->len > 0 ? ", " : "", notes->str);
}

static void
explain_words(const Explanation *explanation, const CadMatch *match)
{
	const CadRule *rule = cad_ruleset_get_rule(explanation->ruleset, match->rule);
	const CadProgram *program;
	guint32 at = 0;

	if (rule->pattern != NULL) {
		g_string_append(explanation->out, "    by a regular expression\n");
		return;
	}
	program = cad_ruleset_get_program(explanation->ruleset, rule->program);
	for (guint32 i = 0; i < match->n_tokens; i++) {
		const char *form = NULL;
		guint32 step = find_step(explanation, program, at, match->token + i, &form);

		if (form == NULL)
			continue; /* in a gap, or the other name of a pair in brackets */
		explain_word(
			explanation, match->token + i,
			g_array_index(explanation->ruleset->steps, CadStep, program->first + step)
				.argument,
			form);
		at = step + 1;
	}
}

/* What the term, or else its category, is taken from. */
static void
explain_sources(const Explanation *explanation, const CadMatch *match)
{
	const CadCategory *category;
	const CadTerm *term = cad_lexicon_set_find_term(explanation->lexicons, match->label,
							explanation->ruleset->language, &category);
	const GPtrArray *citations = NULL;

	if (term != NULL)
		citations = term->citations != NULL ? term->citations : category->citations;
	for (guint i = 0; citations != NULL && i < citations->len; i++)
		g_string_append_printf(explanation->out, "    source: %s\n",
				       (const char *)citations->pdata[i]);
}

/* A set's words with commas between. @get: the word of one bit. */
static void
append_names(GString *out, guint32 set, guint n, const char *(*get)(guint))
{
	const char *separator = "";

	for (guint i = 0; i < n; i++) {
		if ((set & (1u << i)) == 0)
			continue;
		g_string_append_printf(out, "%s%s", separator, get(i));
		separator = ", ";
	}
}

static const char *
get_zone_name(guint zone)
{
	return cadrage_zone_to_name((CadrageZone)zone);
}

static const char *
get_voice_name(guint voice)
{
	return cadrage_voice_to_name((CadrageVoice)voice);
}

/* What negates a match, and what the text does not tell: when and where it would count. */
static void
explain_scope(const Explanation *explanation, const CadMatch *match)
{
	const CadScope *scope = &cad_ruleset_get_clause(explanation->ruleset, match->rule)->scope;
	const CadMatch negator = {.token = match->negator, .n_tokens = 1};
	GString *out = explanation->out;

	if (match->negator != CAD_NO_NEGATOR) {
		g_autofree char *word = cad_specimen_quote(explanation->specimen, &negator);

		g_string_append_printf(out, "    negated by \"%s\"\n", word);
	}
	if ((scope->said & CAD_SCOPE_SINCE) != 0) {
		g_autofree char *day = cad_day_to_text(scope->since);

		g_string_append_printf(out, "    since %s\n", day);
	}
	if ((scope->said & CAD_SCOPE_UNTIL) != 0) {
		g_autofree char *day = cad_day_to_text(scope->until);

		g_string_append_printf(out, "    until %s\n", day);
	}
	if ((scope->said & CAD_SCOPE_ZONE) != 0) {
		g_string_append(out, "    counted in the zones: ");
		append_names(out, scope->zones, CADRAGE_N_ZONES, get_zone_name);
		g_string_append_c(out, '\n');
	}
	if ((scope->said & CAD_SCOPE_VOICE) != 0) {
		g_string_append(out, "    counted in the voices: ");
		append_names(out, scope->voices, CADRAGE_N_VOICES, get_voice_name);
		g_string_append_c(out, '\n');
	}
}

static void
explain_match(const Explanation *explanation, const CadMatch *match)
{
	const CadrageLexicons *lexicons = explanation->lexicons;
	const CadClause *clause = cad_ruleset_get_clause(explanation->ruleset, match->rule);
	g_autofree char *words = cad_specimen_quote(explanation->specimen, match);

	g_string_append_printf(explanation->out, "\"%s\": %s / %s (%s:%u)\n", words,
			       cadrage_lexicons_get_category_id(lexicons, match->category),
			       cadrage_lexicons_get_label(lexicons, match->label),
			       clause->file != NULL ? clause->file
						    : cad_lexicon_set_get_source_path(
							      lexicons, match->label,
							      explanation->ruleset->language),
			       clause->line);
	explain_scope(explanation, match);
	if (match->loser_to == G_MAXUINT32)
		explain_words(explanation, match);
	else
		g_string_append_printf(explanation->out, "    lost to: %s\n",
				       cadrage_lexicons_get_label(lexicons, match->loser_to));
	if (match->loser_to == G_MAXUINT32)
		explain_sources(explanation, match);
}

static void
explain_all(const Explanation *explanation, gboolean is_winner)
{
	const GArray *matches = explanation->specimen->matches;

	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if ((match->loser_to == G_MAXUINT32) == is_winner)
			explain_match(explanation, match);
	}
}

static void
explain_uncounted(const Explanation *explanation)
{
	const GArray *labels = explanation->specimen->uncounted;

	for (guint i = 0; i < labels->len; i++)
		g_string_append_printf(
			explanation->out, "%s: out of budget in this text, not counted\n",
			cadrage_lexicons_get_label(explanation->lexicons,
						   g_array_index(labels, guint32, i)));
}

static void
explain_in(const CadrageLexicons *lexicons, const char *text, const char *language, GString *out)
{
	const gsize before = out->len;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	Explanation explanation = {.lexicons = lexicons, .out = out};

	explanation.ruleset = cad_lexicon_set_find_ruleset(lexicons, language);
	if (explanation.ruleset == NULL) {
		g_string_append_printf(out, "no lexicon in force is for the language \"%s\"\n",
				       language);
		return;
	}
	scratch = cad_matcher_scratch_new(lexicons);
	specimen = cad_specimen_new(lexicons, scratch, text, language);
	explanation.specimen = specimen;
	explain_all(&explanation, TRUE);
	explain_all(&explanation, FALSE);
	explain_uncounted(&explanation);
	if (out->len == before)
		g_string_append(out, "nothing matches\n");
}

char *
cadrage_lexicons_explain(const CadrageLexicons *lexicons, const char *text, const char *language)
{
	GString *out = g_string_new(NULL);
	const char *const *languages;

	g_return_val_if_fail(lexicons != NULL && text != NULL, NULL);
	languages = cadrage_lexicons_get_languages(lexicons);
	if (language == NULL)
		language = cad_language_choose(text, strlen(text), languages);
	if (language != NULL) {
		explain_in(lexicons, text, language, out);
		return g_string_free(out, FALSE);
	}
	for (; *languages != NULL; languages++) {
		g_string_append_printf(out, "read as \"%s\":\n", *languages);
		explain_in(lexicons, text, *languages, out);
	}
	return g_string_free(out, FALSE);
}
