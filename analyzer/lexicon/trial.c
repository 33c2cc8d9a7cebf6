#include "config.h"

#include <string.h>

#include "lexicon/specimen.h"
#include "lexicon/trial.h"

#define ANY_LABEL G_MAXUINT32

/* One lexicon under test. */
typedef struct {
	const CadLexiconSource *source;
	CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	CadMatcherScratch *scratch;
	CadrageDiagnostics *diagnostics;
	guint n_passed;
	guint n_failed;
} Trial;

/* One example and what it is about. */
typedef struct {
	const CadExample *example;
	const CadRuleset *ruleset;
	const CadCategory *category;
	guint32 category_index;
	guint32 label; /* ANY_LABEL for all of the category */
	const CadSpecimen *specimen;
} Case;

static gboolean
is_about(const Case *trial_case, const CadMatch *match)
{
	return match->category == trial_case->category_index &&
	       (trial_case->label == ANY_LABEL || match->label == trial_case->label);
}

static const CadScope *
get_scope(const Case *trial_case, const CadMatch *match)
{
	return &cad_ruleset_get_clause(trial_case->ruleset, match->rule)->scope;
}

/* Whether a match counts in all zones that the example says it stands in. */
static gboolean
is_in_zone(const Case *trial_case, const CadMatch *match)
{
	for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
		if ((trial_case->example->zones & CAD_ZONE_BIT(zone)) != 0 &&
		    !cad_scope_has_zone(get_scope(trial_case, match), (CadrageZone)zone))
			return FALSE;
	return TRUE;
}

/* The same for voices; a verb in a quotation attributes nothing. */
static gboolean
is_in_voice(const Case *trial_case, const CadMatch *match)
{
	const CadrageVoiceSet voices = trial_case->example->voices;

	if (trial_case->category->kind == CADRAGE_CATEGORY_VERBS &&
	    (voices & CADRAGE_VOICE_BIT(CADRAGE_VOICE_QUOTED)) != 0)
		return FALSE;
	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++)
		if ((voices & CADRAGE_VOICE_BIT(voice)) != 0 &&
		    !cad_scope_has_voice(get_scope(trial_case, match), (CadrageVoice)voice))
			return FALSE;
	return TRUE;
}

static gboolean
is_counted(const Case *trial_case, const CadMatch *match)
{
	return is_about(trial_case, match) && match->loser_to == G_MAXUINT32 &&
	       is_in_zone(trial_case, match) && is_in_voice(trial_case, match);
}

static CadMatch *
get_match(const Case *trial_case, guint index)
{
	return &g_array_index(trial_case->specimen->matches, CadMatch, index);
}

/* The tokens that share a byte with a mark. */
static void
find_marked(const Case *trial_case, guint mark_index, guint32 *first, guint32 *n)
{
	const CadTokens *tokens = trial_case->specimen->tokens;
	CadrageSpan mark = g_array_index(trial_case->example->marks, CadrageSpan, mark_index);
	guint32 token = cad_tokens_find(tokens, mark.start);

	*first = token;
	while (token < tokens->n && tokens->start[token] < mark.end)
		token++;
	*n = token - *first;
}

/* Whether a mark has the same tokens as a match, or (@is_partly) shares some with it. */
static gboolean
is_marked(const Case *trial_case, const CadMatch *match, guint mark, gboolean is_partly)
{
	guint32 first, n;

	find_marked(trial_case, mark, &first, &n);
	if (is_partly)
		return first < match->token + match->n_tokens && match->token < first + n;
	return first == match->token && n == match->n_tokens;
}

static gboolean
is_marked_anywhere(const Case *trial_case, const CadMatch *match, gboolean is_partly)
{
	const GArray *marks = trial_case->example->marks;

	for (guint i = 0; i < marks->len; i++)
		if (is_marked(trial_case, match, i, is_partly))
			return TRUE;
	return FALSE;
}

static gboolean
has_match_on(const Case *trial_case, guint mark)
{
	for (guint i = 0; i < trial_case->specimen->matches->len; i++) {
		const CadMatch *match = get_match(trial_case, i);

		if (is_counted(trial_case, match) && is_marked(trial_case, match, mark, FALSE))
			return TRUE;
	}
	return FALSE;
}

/* Whether the example holds. */
static gboolean
holds(const Case *trial_case)
{
	const CadExample *example = trial_case->example;
	guint n_matches = 0;

	for (guint i = 0; i < trial_case->specimen->matches->len; i++) {
		const CadMatch *match = get_match(trial_case, i);

		if (!is_counted(trial_case, match))
			continue;
		n_matches++;
		if (example->marks == NULL)
			continue;
		if (is_marked_anywhere(trial_case, match, !example->is_positive) !=
		    example->is_positive)
			return FALSE;
	}
	if (!example->is_positive)
		return example->marks != NULL || n_matches == 0;
	for (guint i = 0; example->marks != NULL && i < example->marks->len; i++)
		if (!has_match_on(trial_case, i))
			return FALSE;
	return n_matches > 0;
}

/* What went wrong, in words. */

static void append_listed(GString *list, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
append_listed(GString *list, const char *format, ...)
{
	va_list arguments;

	if (list->len > 0)
		g_string_append(list, ", ");
	va_start(arguments, format);
	g_string_append_vprintf(list, format, arguments);
	va_end(arguments);
}

static char *
list_marks(const Case *trial_case)
{
	const CadExample *example = trial_case->example;
	GString *list = g_string_new(NULL);

	for (guint i = 0; example->marks != NULL && i < example->marks->len; i++) {
		CadrageSpan mark = g_array_index(example->marks, CadrageSpan, i);

		append_listed(list, "\"%.*s\"", (int)(mark.end - mark.start),
			      example->text + mark.start);
	}
	return g_string_free(list, FALSE);
}

/* All that the category found, and what became of it. */
static char *
list_matches(const Trial *trial, const Case *trial_case)
{
	GString *list = g_string_new(NULL);

	for (guint i = 0; i < trial_case->specimen->matches->len; i++) {
		const CadMatch *match = get_match(trial_case, i);
		g_autofree char *words = cad_specimen_quote(trial_case->specimen, match);
		const char *label = cadrage_lexicons_get_label(trial->lexicons, match->label);

		if (match->category != trial_case->category_index)
			continue;
		append_listed(list, "%s on \"%s\"", label, words);
		if (match->loser_to != G_MAXUINT32)
			g_string_append_printf(
				list, " (lost to %s)",
				cadrage_lexicons_get_label(trial->lexicons, match->loser_to));
		else if (!is_in_zone(trial_case, match))
			g_string_append(list, " (not counted in this zone)");
		else if (!is_in_voice(trial_case, match))
			g_string_append(list, " (not counted in this voice)");
	}
	if (list->len == 0)
		g_string_append(list, "nothing");
	return g_string_free(list, FALSE);
}

static gboolean
is_uncounted(const Case *trial_case)
{
	const GArray *uncounted = trial_case->specimen->uncounted;

	for (guint i = 0; i < uncounted->len; i++)
		if (g_array_index(uncounted, guint32, i) == trial_case->label)
			return TRUE;
	return FALSE;
}

static char *
describe_failure(const Case *trial_case)
{
	const CadExample *example = trial_case->example;
	g_autofree char *marks = list_marks(trial_case);
	const char *name = example->label != NULL ? example->label : trial_case->category->id;

	if (is_uncounted(trial_case))
		return g_strdup_printf("the pattern of \"%s\" runs out of its budget here", name);
	if (example->is_positive && example->marks != NULL)
		return g_strdup_printf("\"%s\" should match exactly %s here", name, marks);
	if (example->is_positive)
		return g_strdup_printf("\"%s\" should match here", name);
	if (example->marks != NULL)
		return g_strdup_printf("\"%s\" should not match %s here", name, marks);
	return g_strdup_printf("\"%s\" should not match here", name);
}

static void
report_failure(const Trial *trial, const Case *trial_case)
{
	g_autofree char *message = describe_failure(trial_case);
	g_autofree char *found = list_matches(trial, trial_case);
	g_autofree char *hint = g_strdup_printf("what matches: %s", found);
	CadPlace place = {trial_case->example->line, CAD_EXAMPLE_COLUMN, 1,
			  trial_case->example->manuscript};

	cad_lexicon_set_report(trial->source, trial->diagnostics, CADRAGE_SEVERITY_ERROR, place,
			       hint, message);
}

/* Running them. */

static void
try_example(Trial *trial, const CadCategory *category, const CadExample *example)
{
	g_autoptr(CadSpecimen) specimen =
		cad_specimen_new_dated(trial->lexicons, trial->scratch, example->text,
				       trial->source->language, example->day);
	Case trial_case = {
		.example = example,
		.ruleset = trial->ruleset,
		.category = category,
		.category_index = cadrage_lexicons_find_category(trial->lexicons, category->id),
		.label = ANY_LABEL,
		.specimen = specimen,
	};
	gboolean is_known = TRUE;

	if (example->label != NULL) {
		trial_case.label = cad_lexicon_set_find_label(
			trial->lexicons, trial_case.category_index, example->label);
		is_known = trial_case.label != ANY_LABEL;
	}
	if (is_known && !is_uncounted(&trial_case) && holds(&trial_case)) {
		trial->n_passed++;
	} else {
		trial->n_failed++;
		report_failure(trial, &trial_case);
	}
}

static void
try_category(Trial *trial, const CadCategory *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; term->examples != NULL && j < term->examples->len; j++)
			try_example(trial, category, term->examples->pdata[j]);
	}
	for (guint i = 0; category->examples != NULL && i < category->examples->len; i++)
		try_example(trial, category, category->examples->pdata[i]);
}

void
cad_trial_run(const CadLexiconSource *source, CadrageDiagnostics *diagnostics, guint *n_passed,
	      guint *n_failed)
{
	Trial trial = {.source = source, .diagnostics = diagnostics};

	*n_passed = *n_failed = 0;
	trial.lexicons = cad_lexicon_set_compile(source, 1, diagnostics, NULL);
	if (trial.lexicons == NULL)
		return;
	trial.ruleset = cad_lexicon_set_find_ruleset(trial.lexicons, source->language);
	trial.scratch = cad_matcher_scratch_new(trial.lexicons);
	for (guint i = 0; i < source->categories->len; i++)
		try_category(&trial, source->categories->pdata[i]);
	cad_matcher_scratch_free(trial.scratch);
	cadrage_lexicons_unref(trial.lexicons);
	*n_passed = trial.n_passed;
	*n_failed = trial.n_failed;
}

void
cadrage_lexicon_test(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics,
		     guint *n_passed, guint *n_failed)
{
	CadLexiconSource source = cad_lexicon_set_describe(lexicon);

	cad_trial_run(&source, diagnostics, n_passed, n_failed);
}
