#include "config.h"

#include <string.h>

#include <cadrage/survey.h>

#include "base/limits.h"
#include "document/document.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/near-miss.h"
#include "score/score.h"

/* Characters shown on each side of a near miss. */
#define CONTEXT_WIDTH 30

/* Near misses of one term and kind. */
typedef struct {
	guint n;
	GPtrArray *shown; /* of char *, owned: the first ones; NULL where there are no misses */
	const CadTermPattern *line; /* of the first */
} Misses;

/* One label. */
typedef struct {
	const CadTerm *term; /* of the lexicon */
	guint32 category;
	guint n_won;
	guint n_lost;
	guint n_articles;    /* with a match that counts */
	guint last_article;  /* number of the last of them, from 1 */
	GHashTable *winners; /* of label, to how often it lost to that; NULL for never */
	Misses misses[CAD_N_NEAR_KINDS];
} Tally;

struct _CadrageSurvey {
	CadrageLexicons *lexicons;
	const CadrageLexicon *lexicon; /* the one of @lexicons */
	CadMatcherScratch *scratch;
	CadNearMisses *near_misses;
	const CadRuleset *ruleset;
	GArray *tallies;   /* of Tally, one a label */
	GArray *n_by_rule; /* of guint: matches of each pattern that no other of its label has */
	guint n_shown;
	guint n_covered;
	guint n_passed_over;
	guint64 n_tokens;
	GArray *matches;   /* of CadMatch: of one article */
	GArray *uncounted; /* of guint32: of one article */
	GArray *found;	   /* of CadNearMiss: of one article */
};

static void
tally_clear(gpointer data)
{
	Tally *tally = data;

	g_clear_pointer(&tally->winners, g_hash_table_unref);
	for (guint i = 0; i < CAD_N_NEAR_KINDS; i++)
		g_clear_pointer(&tally->misses[i].shown, g_ptr_array_unref);
}

static Tally *
get_tally(const CadrageSurvey *survey, guint label)
{
	return &g_array_index(survey->tallies, Tally, label);
}

static void
prepare_tallies(CadrageSurvey *survey, const char *language)
{
	const guint n = cadrage_lexicons_get_n_labels(survey->lexicons);

	survey->tallies = g_array_sized_new(FALSE, TRUE, sizeof(Tally), n);
	g_array_set_clear_func(survey->tallies, tally_clear);
	g_array_set_size(survey->tallies, n);
	for (guint i = 0; i < n; i++) {
		Tally *tally = get_tally(survey, i);
		const CadCategory *category;

		tally->term = cad_lexicon_set_find_term(survey->lexicons, i, language, &category);
		tally->category = cadrage_lexicons_get_label_category(survey->lexicons, i);
	}
}

CadrageSurvey *
cadrage_survey_new(CadrageLexicons *lexicons, const CadrageLexiconOptions *options, guint n_shown,
		   GError **error)
{
	g_autoptr(CadrageSurvey) survey = g_new0(CadrageSurvey, 1);
	CadLexiconSource source;

	g_return_val_if_fail(lexicons != NULL, NULL);
	if (cadrage_lexicons_get_n(lexicons) != 1) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "a survey is of one lexicon");
		return NULL;
	}
	survey->lexicons = cadrage_lexicons_ref(lexicons);
	survey->lexicon = cadrage_lexicons_get(lexicons, 0);
	source = cad_lexicon_set_describe(survey->lexicon);
	survey->near_misses = cad_near_misses_new(
		&source, lexicons, options != NULL ? options->dictionaries : NULL, error);
	if (survey->near_misses == NULL)
		return NULL;
	survey->scratch = cad_matcher_scratch_new(lexicons);
	survey->n_shown = n_shown;
	survey->matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	survey->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	survey->found = g_array_new(FALSE, FALSE, sizeof(CadNearMiss));
	prepare_tallies(survey, source.language);
	survey->ruleset = cad_lexicon_set_find_ruleset(lexicons, source.language);
	survey->n_by_rule = g_array_new(FALSE, TRUE, sizeof(guint));
	g_array_set_size(survey->n_by_rule,
			 survey->ruleset != NULL ? survey->ruleset->rules->len : 0);
	return g_steal_pointer(&survey);
}

void
cadrage_survey_free(CadrageSurvey *survey)
{
	if (survey == NULL)
		return;
	g_clear_pointer(&survey->tallies, g_array_unref);
	g_clear_pointer(&survey->n_by_rule, g_array_unref);
	cad_near_misses_free(survey->near_misses);
	cad_matcher_scratch_free(survey->scratch);
	g_clear_pointer(&survey->matches, g_array_unref);
	g_clear_pointer(&survey->uncounted, g_array_unref);
	g_clear_pointer(&survey->found, g_array_unref);
	cadrage_lexicons_unref(survey->lexicons);
	g_free(survey);
}

/* One article. */

static void
count_match(const CadrageSurvey *survey, const CadMatch *match)
{
	Tally *tally = get_tally(survey, match->label);
	gpointer winner = GUINT_TO_POINTER(match->loser_to);

	g_array_index(survey->n_by_rule, guint, match->rule)++;
	if (match->loser_to == G_MAXUINT32) {
		tally->n_won++;
		tally->n_articles += tally->last_article != survey->n_covered;
		tally->last_article = survey->n_covered;
		return;
	}
	tally->n_lost++;
	if (tally->winners == NULL)
		tally->winners = g_hash_table_new(NULL, NULL);
	g_hash_table_insert(tally->winners, winner,
			    GUINT_TO_POINTER(1 + GPOINTER_TO_UINT(g_hash_table_lookup(
							 tally->winners, winner))));
}

/* FILE:LINE:COLUMN: left [words] right */
static char *
describe_passage(const CadrageScore *score, const CadNearMiss *miss)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadText *text = cad_document_get_text(document);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const char *clean = cad_text_get_clean(text, NULL);
	const CadrageMatch match = {
		.span = {tokens->start[miss->token], tokens->end[miss->token + miss->n_tokens - 1]},
		.n_tokens = miss->n_tokens,
	};
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	const guint line = cad_text_find_line(text, match.span.start);
	g_autofree char *words = cadrage_score_get_match_text(score, &match);
	g_autofree char *left = NULL;
	g_autofree char *right = NULL;

	cadrage_score_get_match_context(score, &match, CONTEXT_WIDTH, &left, &right);
	return g_strdup_printf(
		"%s:%u:%ld: %s[%s]%s", cadrage_document_get_id(document), line + 1,
		1 + g_utf8_strlen(clean + lines[line].start, match.span.start - lines[line].start),
		left, words, right);
}

static void
note_near_miss(const CadrageSurvey *survey, const CadrageScore *score, const CadNearMiss *miss)
{
	Misses *misses = &get_tally(survey, miss->label)->misses[miss->kind];

	if (misses->n == 0) {
		misses->shown = g_ptr_array_new_with_free_func(g_free);
		misses->line = miss->line;
	}
	if (misses->n++ >= survey->n_shown)
		return;
	g_ptr_array_add(misses->shown, describe_passage(score, miss));
}

void
cadrage_survey_add(CadrageSurvey *survey, const CadrageScore *score)
{
	CadrageDocument *document = cadrage_score_get_document(score);
	const char *language = cadrage_document_get_language(document);
	const CadTokens *tokens = cad_document_get_tokens(document);
	g_autofree guint8 *skip = cad_score_find_uncounted_tokens(document);
	const CadMatcherInput input = {
		.text = cad_document_get_text(document),
		.tokens = tokens,
		.language = language,
		.day = cad_day_from_text(cadrage_document_get_date(document)),
		.skip = skip,
		.keep_losers = TRUE,
	};

	if (!cadrage_lexicons_covers(survey->lexicons, language)) {
		survey->n_passed_over++;
		return;
	}
	survey->n_covered++;
	for (guint32 i = 0; i < tokens->n; i++)
		survey->n_tokens += skip[i] == 0;
	g_array_set_size(survey->matches, 0);
	g_array_set_size(survey->uncounted, 0);
	g_array_set_size(survey->found, 0);
	cad_matcher_run(survey->lexicons, survey->scratch, &input, survey->matches,
			survey->uncounted);
	for (guint i = 0; i < survey->matches->len; i++)
		count_match(survey, &g_array_index(survey->matches, CadMatch, i));
	cad_near_misses_find(survey->near_misses, &input, survey->matches, survey->found);
	for (guint i = 0; i < survey->found->len; i++)
		note_near_miss(survey, score, &g_array_index(survey->found, CadNearMiss, i));
}

/* Findings. */

G_GNUC_PRINTF(6, 7)
static void
report(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics, CadrageSeverity severity,
       CadPlace place, const char *hint, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	cad_lexicon_report(survey->lexicon, diagnostics, severity, place, hint, message);
}

static CadPlace
place_of_term(const CadTerm *term)
{
	return (CadPlace){term->line, 1, (guint)g_utf8_strlen(term->label, -1), term->manuscript};
}

/* Matches of a category's own labels, and how many labels there are. */
static guint
count_category(const CadrageSurvey *survey, guint32 category, guint *n_labels)
{
	guint n_matches = 0;

	*n_labels = 0;
	for (guint i = 0; i < survey->tallies->len; i++) {
		const Tally *tally = get_tally(survey, i);

		if (tally->category != category)
			continue;
		n_matches += tally->n_won;
		(*n_labels)++;
	}
	return n_matches;
}

/* In shares of alternatives and on ladders a frequent label is the finding, not a fault. */
static void
report_broad(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < survey->tallies->len; i++) {
		const Tally *tally = get_tally(survey, i);
		const CadrageCategoryKind kind =
			cadrage_lexicons_get_category_kind(survey->lexicons, tally->category);
		guint n_labels, n_matches, least_percent;

		if (kind == CADRAGE_CATEGORY_NAMING || kind == CADRAGE_CATEGORY_LADDER)
			continue;
		n_matches = count_category(survey, tally->category, &n_labels);
		least_percent = MAX(CAD_BROAD_SHARE_PERCENT, 200 / n_labels);
		if (n_labels < 3 || n_matches < CAD_BROAD_MIN_MATCHES ||
		    (guint64)tally->n_won * 100 < (guint64)n_matches * least_percent)
			continue;
		report(survey, diagnostics, CADRAGE_SEVERITY_WARNING, place_of_term(tally->term),
		       "look at its passages; perhaps it needs a condition, or a longer phrase",
		       "\"%s\" makes %u of the %u matches of \"%s\", %u %%: over-broad?",
		       tally->term->label, tally->n_won, n_matches,
		       cadrage_lexicons_get_category_id(survey->lexicons, tally->category),
		       (guint)((guint64)tally->n_won * 100 / n_matches));
	}
}

/* A term that stands in every other article sets no two outlets apart. */
static void
report_common(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; survey->n_covered >= CAD_COMMON_MIN_ARTICLES && i < survey->tallies->len;
	     i++) {
		const Tally *tally = get_tally(survey, i);

		if (cadrage_lexicons_get_category_kind(survey->lexicons, tally->category) !=
			    CADRAGE_CATEGORY_RATE ||
		    (guint64)tally->n_articles * 100 <
			    (guint64)survey->n_covered * CAD_COMMON_SHARE_PERCENT)
			continue;
		report(survey, diagnostics, CADRAGE_SEVERITY_WARNING, place_of_term(tally->term),
		       "look at its passages; perhaps it needs a condition, or a longer phrase",
		       "\"%s\" matches in %u of the %u articles: does it tell them apart?",
		       tally->term->label, tally->n_articles, survey->n_covered);
	}
}

/* Patterns. */

/* Where in its clause a rule stands: clauses have their rules one after another. */
static guint
find_place_in_clause(const CadRuleset *ruleset, guint rule)
{
	const guint32 clause = cad_ruleset_get_rule(ruleset, rule)->clause;
	guint place = 0;

	while (rule > place && cad_ruleset_get_rule(ruleset, rule - place - 1)->clause == clause)
		place++;
	return place;
}

/* The pattern that a rule was made from; NULL where it cannot be told. */
static const CadNode *
find_whole(const CadrageSurvey *survey, const CadTerm *term, guint rule)
{
	const CadClause *clause = cad_ruleset_get_clause(survey->ruleset, rule);
	const guint place = find_place_in_clause(survey->ruleset, rule);

	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];
		const CadManuscript *manuscript = line->root->manuscript;

		if (line->line == clause->line && line->root->children != NULL &&
		    place < line->root->children->len &&
		    (manuscript != NULL ? manuscript->file : NULL) == clause->file)
			return line->root->children->pdata[place];
	}
	return NULL;
}

/* Of a term that is met often enough for the silence of a pattern to mean something. */
static void
report_idle_patterns(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < survey->n_by_rule->len; i++) {
		const guint32 label = cad_ruleset_get_clause(survey->ruleset, i)->label;
		const Tally *tally = get_tally(survey, label);
		const CadNode *whole;

		if (g_array_index(survey->n_by_rule, guint, i) > 0 ||
		    tally->n_won < CAD_BROAD_MIN_MATCHES)
			continue;
		whole = find_whole(survey, tally->term, i);
		if (whole == NULL)
			continue;
		report(survey, diagnostics, CADRAGE_SEVERITY_NOTE, cad_node_get_place(whole), NULL,
		       "this finds nothing of its own here, the other patterns of \"%s\" %u "
		       "matches",
		       tally->term->label, tally->n_won);
	}
}

/* The label that it loses to most often; of equals the first. */
static guint
find_winner(const Tally *tally)
{
	GHashTableIter iter;
	gpointer label, n;
	guint best = G_MAXUINT, most = 0;

	g_hash_table_iter_init(&iter, tally->winners);
	while (g_hash_table_iter_next(&iter, &label, &n)) {
		if (GPOINTER_TO_UINT(n) < most ||
		    (GPOINTER_TO_UINT(n) == most && GPOINTER_TO_UINT(label) > best))
			continue;
		best = GPOINTER_TO_UINT(label);
		most = GPOINTER_TO_UINT(n);
	}
	return best;
}

static void
report_shadowed(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < survey->tallies->len; i++) {
		const Tally *tally = get_tally(survey, i);
		const CadTerm *winner;

		if (tally->n_won > 0 || tally->n_lost == 0)
			continue;
		winner = get_tally(survey, find_winner(tally))->term;
		report(survey, diagnostics, CADRAGE_SEVERITY_WARNING, place_of_term(tally->term),
		       "take its words out of the other, or remove it",
		       "\"%s\" never counts: where it matches (%u times) it loses, most often to "
		       "\"%s\" of line %u",
		       tally->term->label, tally->n_lost, winner->label, winner->line);
	}
}

static void
report_dead(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; survey->n_covered > 0 && i < survey->tallies->len; i++) {
		const Tally *tally = get_tally(survey, i);

		if (tally->n_won + tally->n_lost == 0)
			report(survey, diagnostics, CADRAGE_SEVERITY_NOTE,
			       place_of_term(tally->term), NULL, "\"%s\" matches nowhere here",
			       tally->term->label);
	}
}

/* Returns: (transfer full) (nullable): NULL for none. */
static char *
join_passages(const GPtrArray *shown)
{
	GString *joined = g_string_new(NULL);

	for (guint i = 0; i < shown->len; i++)
		g_string_append_printf(joined, "%s%s", i > 0 ? "; " : "",
				       (const char *)shown->pdata[i]);
	return g_string_free(joined, shown->len == 0);
}

void
cadrage_survey_report_near_misses(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	static const char *const needs[CAD_N_NEAR_KINDS] = {
		[CAD_NEAR_SPELLING] = "with other accents or capitals",
		[CAD_NEAR_LETTER] = "with one letter wrong",
		[CAD_NEAR_FORM] = "in another form",
		[CAD_NEAR_GAP] = "with one word more between",
	};

	for (guint i = 0; i < survey->tallies->len; i++) {
		const Tally *tally = get_tally(survey, i);

		for (guint kind = 0; kind < CAD_N_NEAR_KINDS; kind++) {
			const Misses *misses = &tally->misses[kind];
			g_autofree char *passages = NULL;

			if (misses->n == 0)
				continue;
			passages = join_passages(misses->shown);
			report(survey, diagnostics, CADRAGE_SEVERITY_NOTE,
			       (CadPlace){misses->line->line, 1,
					  (guint)g_utf8_strlen(tally->term->label, -1),
					  misses->line->root->manuscript},
			       passages, "near misses of \"%s\", %s: %u", tally->term->label,
			       needs[kind], misses->n);
		}
	}
}

void
cadrage_survey_report(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics)
{
	report(survey, diagnostics, CADRAGE_SEVERITY_NOTE, (CadPlace){0}, NULL,
	       "looked at in %u articles, %" G_GUINT64_FORMAT
	       " words; %u more are in another language",
	       survey->n_covered, survey->n_tokens, survey->n_passed_over);
	report_broad(survey, diagnostics);
	report_common(survey, diagnostics);
	report_shadowed(survey, diagnostics);
	report_dead(survey, diagnostics);
	report_idle_patterns(survey, diagnostics);
	cadrage_survey_report_near_misses(survey, diagnostics);
}
