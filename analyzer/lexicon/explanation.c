#include "config.h"

#include <string.h>

#include "lexicon/explanation.h"
#include "lexicon/notation.h"
#include "lexicon/specimen.h"
#include "text/language.h"

static char *
quote(const CadExplanation *explanation, guint32 token, guint32 n_tokens)
{
	return cad_text_quote_tokens(explanation->text, explanation->tokens, token, n_tokens);
}

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
find_step(const CadExplanation *explanation, const CadProgram *program, guint32 from, guint32 token,
	  const char **form)
{
	const CadStep *steps = &g_array_index(explanation->ruleset->steps, CadStep, program->first);
	const char *clean = cad_text_get_clean(explanation->text, NULL);

	for (guint32 at = from; at < program->n_steps; at++) {
		if (steps[at].op != CAD_OP_WORD)
			continue;
		*form = cad_vocabulary_find_form(explanation->ruleset->vocabulary, clean,
						 explanation->tokens, token, steps[at].argument);
		if (*form != NULL)
			return at;
	}
	return program->n_steps;
}

static void
explain_word(const CadExplanation *explanation, guint32 token, guint32 atom, const char *form)
{
	const CadTokens *tokens = explanation->tokens;
	const char *clean = cad_text_get_clean(explanation->text, NULL);
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
explain_words(const CadExplanation *explanation, const CadMatch *match)
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
explain_sources(const CadExplanation *explanation, const CadMatch *match)
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

/* Conditions. */

static const char *
get_condition_name(CadConditionKind kind)
{
	static const char *const names[] = {
		[CAD_CONDITION_NOT_PRECEDED] = "not preceded by",
		[CAD_CONDITION_NOT_FOLLOWED] = "not followed by",
		[CAD_CONDITION_NOT_NEAR] = "not near",
		[CAD_CONDITION_ONLY_PRECEDED] = "only preceded by",
		[CAD_CONDITION_ONLY_FOLLOWED] = "only followed by",
		[CAD_CONDITION_ONLY_NEAR] = "only near",
	};

	return names[kind];
}

/* "not near 3: PATTERN", as it would be written. */
static void
append_condition(GString *out, const CadCondition *condition)
{
	g_autofree char *pattern = cad_notation_write(condition->pattern);

	g_string_append(out, get_condition_name(condition->kind));
	if (cad_condition_kind_get_beside(condition->kind) == CAD_BESIDE_NEAR)
		g_string_append_printf(out, " %u", condition->near_tokens);
	g_string_append_printf(out, ": %s", pattern);
}

/* The line of a term that a rule is made from; NULL where the lexicons are bare trees. */
static const CadTermPattern *
find_line(const CadExplanation *explanation, const CadMatch *match)
{
	const CadClause *clause = cad_ruleset_get_clause(explanation->ruleset, match->rule);
	const CadCategory *category;
	const CadTerm *term = cad_lexicon_set_find_term(explanation->lexicons, match->label,
							explanation->ruleset->language, &category);

	for (guint i = 0; term != NULL && i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];
		const CadManuscript *manuscript = line->root->manuscript;

		if (line->line == clause->line &&
		    (manuscript != NULL ? manuscript->file : NULL) == clause->file)
			return line;
	}
	return NULL;
}

static void
explain_conditions(const CadExplanation *explanation, const CadMatch *match)
{
	const CadTermPattern *line = find_line(explanation, match);

	for (guint i = 0; line != NULL && line->conditions != NULL && i < line->conditions->len;
	     i++) {
		g_string_append(explanation->out, "    holds: ");
		append_condition(explanation->out, line->conditions->pdata[i]);
		g_string_append_c(explanation->out, '\n');
	}
}

/* What negates a match, and what the text does not tell: when and where it would count. */
static void
explain_scope(const CadExplanation *explanation, const CadMatch *match)
{
	const CadScope *scope = &cad_ruleset_get_clause(explanation->ruleset, match->rule)->scope;
	GString *out = explanation->out;

	if (match->negator != CAD_NO_NEGATOR) {
		g_autofree char *word = quote(explanation, match->negator, 1);

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
explain_head(const CadExplanation *explanation, const CadMatch *match)
{
	const CadrageLexicons *lexicons = explanation->lexicons;
	const CadClause *clause = cad_ruleset_get_clause(explanation->ruleset, match->rule);
	g_autofree char *words = quote(explanation, match->token, match->n_tokens);

	g_string_append_printf(explanation->out, "\"%s\": %s / %s (%s:%u)\n", words,
			       cadrage_lexicons_get_category_id(lexicons, match->category),
			       cadrage_lexicons_get_label(lexicons, match->label),
			       clause->file != NULL ? clause->file
						    : cad_lexicon_set_get_source_path(
							      lexicons, match->label,
							      explanation->ruleset->language),
			       clause->line);
}

static void
explain_match(const CadExplanation *explanation, const CadMatch *match)
{
	explain_head(explanation, match);
	if (explanation->tell_place != NULL)
		explanation->tell_place(match, explanation->out, explanation->payload);
	explain_scope(explanation, match);
	if (match->loser_to != G_MAXUINT32) {
		g_string_append_printf(
			explanation->out, "    lost to: %s\n",
			cadrage_lexicons_get_label(explanation->lexicons, match->loser_to));
		return;
	}
	explain_words(explanation, match);
	explain_conditions(explanation, match);
	explain_sources(explanation, match);
}

static void
explain_matches(const CadExplanation *explanation, const GArray *matches, gboolean is_winner)
{
	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if ((match->loser_to == G_MAXUINT32) == is_winner)
			explain_match(explanation, match);
	}
}

/* Refusals. */

static void
explain_refused_condition(const CadExplanation *explanation, const CadRefusal *refusal)
{
	const CadTermPattern *line = find_line(explanation, &refusal->match);
	GString *out = explanation->out;

	if (line == NULL) {
		g_string_append(out, "    kept out by a condition\n");
		return;
	}
	g_string_append(out, "    kept out by: ");
	append_condition(out, line->conditions->pdata[refusal->condition]);
	if (refusal->n_beside > 0) {
		g_autofree char *words = quote(explanation, refusal->beside, refusal->n_beside);

		g_string_append_printf(out, "; there stands \"%s\"\n", words);
	} else {
		g_string_append(out, "; nothing of it stands there\n");
	}
}

static void
explain_refusal(const CadExplanation *explanation, const CadRefusal *refusal)
{
	g_autofree char *negator = NULL;

	explain_head(explanation, &refusal->match);
	if (explanation->tell_place != NULL)
		explanation->tell_place(&refusal->match, explanation->out, explanation->payload);
	switch (refusal->reason) {
	case CAD_REFUSED_BY_DATE:
		g_string_append(explanation->out, "    kept out by its dates\n");
		explain_scope(explanation, &refusal->match);
		break;
	case CAD_REFUSED_BY_CONDITION:
		explain_refused_condition(explanation, refusal);
		break;
	case CAD_REFUSED_BY_NEGATION:
		negator = quote(explanation, refusal->beside, 1);
		g_string_append_printf(explanation->out, "    negated by \"%s\", and dropped\n",
				       negator);
		break;
	}
}

static int
compare_refusals(const void *a, const void *b)
{
	const CadMatch *left = &((const CadRefusal *)a)->match;
	const CadMatch *right = &((const CadRefusal *)b)->match;

	if (left->token != right->token)
		return left->token < right->token ? -1 : 1;
	if (left->label != right->label)
		return left->label < right->label ? -1 : 1;
	if (left->n_tokens != right->n_tokens)
		return left->n_tokens > right->n_tokens ? -1 : 1;
	return left->rule < right->rule ? -1 : left->rule > right->rule;
}

/* Whether a label has the words all the same, by another of its lines. */
static gboolean
is_matched(const GArray *matches, const CadMatch *refused)
{
	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if (match->label == refused->label &&
		    match->token < refused->token + refused->n_tokens &&
		    refused->token < match->token + match->n_tokens)
			return TRUE;
	}
	return FALSE;
}

/* Of one label at one place the longest is told. */
static void
explain_refusals(const CadExplanation *explanation, const GArray *matches, GArray *refusals)
{
	const CadMatch *before = NULL;

	g_array_sort(refusals, compare_refusals);
	for (guint i = 0; i < refusals->len; i++) {
		const CadRefusal *refusal = &g_array_index(refusals, CadRefusal, i);
		const CadMatch *match = &refusal->match;

		if (is_matched(matches, match) ||
		    (before != NULL && before->token == match->token &&
		     before->label == match->label))
			continue;
		explain_refusal(explanation, refusal);
		before = match;
	}
}

static void
explain_uncounted(const CadExplanation *explanation, const GArray *labels)
{
	for (guint i = 0; i < labels->len; i++)
		g_string_append_printf(
			explanation->out, "%s: out of budget in this text, not counted\n",
			cadrage_lexicons_get_label(explanation->lexicons,
						   g_array_index(labels, guint32, i)));
}

void
cad_explanation_write(const CadExplanation *explanation, const GArray *matches, GArray *refusals,
		      const GArray *uncounted)
{
	explain_matches(explanation, matches, TRUE);
	explain_matches(explanation, matches, FALSE);
	explain_refusals(explanation, matches, refusals);
	explain_uncounted(explanation, uncounted);
}

static void
explain_in(const CadrageLexicons *lexicons, const char *text, const char *language, GString *out)
{
	const gsize before = out->len;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	CadExplanation explanation = {.lexicons = lexicons, .out = out};

	explanation.ruleset = cad_lexicon_set_find_ruleset(lexicons, language);
	if (explanation.ruleset == NULL) {
		g_string_append_printf(out, "no lexicon in force is for the language \"%s\"\n",
				       language);
		return;
	}
	scratch = cad_matcher_scratch_new(lexicons);
	specimen = cad_specimen_new(lexicons, scratch, text, language);
	explanation.text = specimen->text;
	explanation.tokens = specimen->tokens;
	cad_explanation_write(&explanation, specimen->matches, specimen->refusals,
			      specimen->uncounted);
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
