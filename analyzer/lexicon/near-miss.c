#include "config.h"

#include <string.h>

#include "lexicon/misspelling.h"
#include "lexicon/near-miss.h"
#include "lexicon/specimen.h"
#include "lexicon/wider.h"

/* Of a sentence without an end no more than this is looked at on each side of a word. */
#define MAX_SENTENCE_TOKENS 200

/* What a label of the wider patterns stands for. */
typedef struct {
	guint32 label; /* of the lexicon */
	guint32 category;
	CadNearKind kind;
	const CadTerm *term;
} Meaning;

struct _CadNearMisses {
	const CadrageLexicons *lexicons; /* as they are; borrowed */
	CadMatcherScratch *plain;	 /* for @lexicons */
	CadMisspellings *misspellings;
	GPtrArray *categories; /* of CadCategory, owned: the wider patterns */
	CadrageLexicons *set;  /* of @categories */
	CadMatcherScratch *scratch;
	GArray *meanings;  /* of Meaning, one a label of @set */
	GArray *matches;   /* of CadMatch: from one run */
	GArray *uncounted; /* of guint32: from one run */
};

static void
note_meanings(CadNearMisses *misses, const CadCategory *category, const CadrageLexicons *lexicons)
{
	static const CadNearKind kinds[CAD_N_WIDER] = {
		[CAD_WIDER_SPELLING] = CAD_NEAR_SPELLING,
		[CAD_WIDER_FORM] = CAD_NEAR_FORM,
		[CAD_WIDER_GAP] = CAD_NEAR_GAP,
	};
	const guint index = cadrage_lexicons_find_category(lexicons, category->id);
	const guint own = cadrage_lexicons_find_category(misses->set, category->id);

	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint wider = 0; wider < CAD_N_WIDER; wider++) {
			g_autofree char *name = cad_wider_label(term->label, (CadWider)wider);
			const guint label = cad_lexicon_set_find_label(misses->set, own, name);

			if (label != G_MAXUINT)
				g_array_index(misses->meanings, Meaning, label) = (Meaning){
					cad_lexicon_set_find_label(lexicons, index, term->label),
					index, kinds[wider], term};
		}
	}
}

CadNearMisses *
cad_near_misses_new(const CadLexiconSource *source, const CadrageLexicons *lexicons,
		    const char *dictionaries, GError **error)
{
	g_autoptr(CadNearMisses) misses = g_new0(CadNearMisses, 1);
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	g_autoptr(CadDictionary) dictionary = cad_dictionary_load(
		dictionaries != NULL ? dictionaries : CAD_HUNSPELL_FOLDER, source->language, NULL);
	CadLexiconSource wider = *source;

	misses->lexicons = lexicons;
	misses->categories = cad_wider_categories_new(source, dictionary);
	wider.categories = misses->categories;
	wider.lexicon = NULL;
	misses->set = cad_lexicon_set_compile(&wider, 1, unwanted, error);
	if (misses->set == NULL)
		return NULL;
	misses->plain = cad_matcher_scratch_new(lexicons);
	misses->misspellings = cad_misspellings_new(source, g_steal_pointer(&dictionary));
	misses->scratch = cad_matcher_scratch_new(misses->set);
	misses->matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	misses->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	misses->meanings = g_array_new(FALSE, TRUE, sizeof(Meaning));
	g_array_set_size(misses->meanings, cadrage_lexicons_get_n_labels(misses->set));
	for (guint i = 0; i < source->categories->len; i++)
		note_meanings(misses, source->categories->pdata[i], lexicons);
	return g_steal_pointer(&misses);
}

void
cad_near_misses_free(CadNearMisses *misses)
{
	if (misses == NULL)
		return;
	cad_matcher_scratch_free(misses->scratch);
	cad_matcher_scratch_free(misses->plain);
	cad_misspellings_free(misses->misspellings);
	cadrage_lexicons_unref(misses->set);
	g_clear_pointer(&misses->categories, g_ptr_array_unref);
	g_clear_pointer(&misses->meanings, g_array_unref);
	g_clear_pointer(&misses->matches, g_array_unref);
	g_clear_pointer(&misses->uncounted, g_array_unref);
	g_free(misses);
}

/* Finding. */

static gboolean
do_meet(guint32 token_a, guint32 n_a, guint32 token_b, guint32 n_b)
{
	return token_a < token_b + n_b && token_b < token_a + n_a;
}

/* Whether the words are spoken for: by the term itself, or by a term of its category that
 * counts. @first: (inout): no match before it reaches so far. */
static gboolean
is_taken(const Meaning *meaning, const CadMatch *wider, const GArray *matches, guint32 longest,
	 guint *first)
{
	while (*first < matches->len &&
	       g_array_index(matches, CadMatch, *first).token + longest <= wider->token)
		(*first)++;
	for (guint i = *first; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if (match->token >= wider->token + wider->n_tokens)
			break;
		if (do_meet(match->token, match->n_tokens, wider->token, wider->n_tokens) &&
		    (match->label == meaning->label ||
		     (match->category == meaning->category && match->loser_to == G_MAXUINT32)))
			return TRUE;
	}
	return FALSE;
}

static const CadTermPattern *
find_line(const CadTerm *term, const CadClause *clause)
{
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];
		const CadManuscript *manuscript = line->root->manuscript;

		if (line->line == clause->line &&
		    (manuscript != NULL ? manuscript->file : NULL) == clause->file)
			return line;
	}
	return term->patterns->pdata[0];
}

/* Of two near misses of one term in one place the smaller change stays. */
static void
add_found(GArray *found, guint begin, const CadNearMiss *miss)
{
	for (guint i = found->len; i > begin; i--) {
		CadNearMiss *other = &g_array_index(found, CadNearMiss, i - 1);

		if (other->token + other->n_tokens <= miss->token)
			break;
		if (other->label != miss->label)
			continue;
		if (miss->kind < other->kind ||
		    (miss->kind == other->kind && miss->n_tokens < other->n_tokens))
			*other = *miss;
		return;
	}
	g_array_append_vals(found, miss, 1);
}

static guint32
find_longest(const GArray *matches)
{
	guint32 longest = 1;

	for (guint i = 0; i < matches->len; i++)
		longest = MAX(longest, g_array_index(matches, CadMatch, i).n_tokens);
	return longest;
}

/* Misspelt words. */

/* The sentence of a token with the token replaced by @form. */
static char *
correct_sentence(const CadMatcherInput *input, guint32 token, const char *form, guint32 *first)
{
	const CadTokens *tokens = input->tokens;
	const char *clean = cad_text_get_clean(input->text, NULL);
	GString *sentence = g_string_new(NULL);
	guint32 last = token;

	*first = token;
	while (*first > 0 && token - *first < MAX_SENTENCE_TOKENS &&
	       tokens->sentence[*first - 1] == tokens->sentence[token])
		(*first)--;
	while (last + 1 < tokens->n && last - token < MAX_SENTENCE_TOKENS &&
	       tokens->sentence[last + 1] == tokens->sentence[token])
		last++;
	g_string_append_len(sentence, clean + tokens->start[*first],
			    tokens->start[token] - tokens->start[*first]);
	g_string_append(sentence, form);
	g_string_append_len(sentence, clean + tokens->end[token],
			    tokens->end[last] - tokens->end[token]);
	return g_string_free(sentence, FALSE);
}

/* Matches of the sentence over the corrected word, which has no match as it is. */
static void
try_correction(CadNearMisses *misses, const CadMatcherInput *input, guint32 token, const char *form,
	       const GArray *matches, GArray *found)
{
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(misses->lexicons, input->language);
	const guint32 longest = find_longest(matches);
	guint32 first;
	g_autofree char *sentence = correct_sentence(input, token, form, &first);
	g_autoptr(CadSpecimen) specimen = cad_specimen_new_dated(
		misses->lexicons, misses->plain, sentence, input->language, input->day);

	for (guint i = 0; i < specimen->matches->len; i++) {
		CadMatch match = g_array_index(specimen->matches, CadMatch, i);
		const Meaning meaning = {match.label, match.category, CAD_NEAR_LETTER, NULL};
		const CadCategory *category;
		CadNearMiss miss = {match.label, CAD_NEAR_LETTER, NULL, first + match.token,
				    match.n_tokens};
		guint from = 0;

		match.token = miss.token;
		if (match.loser_to != G_MAXUINT32 ||
		    !do_meet(miss.token, miss.n_tokens, token, 1) ||
		    is_taken(&meaning, &match, matches, longest, &from))
			continue;
		miss.line = find_line(cad_lexicon_set_find_term(misses->lexicons, match.label,
								input->language, &category),
				      cad_ruleset_get_clause(ruleset, match.rule));
		g_array_append_val(found, miss);
	}
}

static void
find_misspelt(CadNearMisses *misses, const CadMatcherInput *input, const GArray *matches,
	      GArray *found)
{
	const CadTokens *tokens = input->tokens;
	const char *clean = cad_text_get_clean(input->text, NULL);

	for (guint32 i = 0; i < tokens->n; i++) {
		const gboolean is_name = (tokens->flags[i] & CAD_TOKEN_CAPITAL) != 0 &&
					 (tokens->flags[i] & CAD_TOKEN_SENTENCE) == 0;
		const char *form;

		if (is_name || (input->skip != NULL && input->skip[i]))
			continue;
		form = cad_misspellings_find(misses->misspellings, clean + tokens->start[i],
					     tokens->end[i] - tokens->start[i]);
		if (form != NULL)
			try_correction(misses, input, i, form, matches, found);
	}
}

void
cad_near_misses_find(CadNearMisses *misses, const CadMatcherInput *input, const GArray *matches,
		     GArray *found)
{
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(misses->set, input->language);
	const guint32 longest = find_longest(matches);
	const guint begin = found->len;
	CadMatcherInput wide = *input;
	guint first = 0;

	wide.keep_losers = TRUE;
	g_array_set_size(misses->matches, 0);
	g_array_set_size(misses->uncounted, 0);
	cad_matcher_run(misses->set, misses->scratch, &wide, misses->matches, misses->uncounted);
	for (guint i = 0; i < misses->matches->len; i++) {
		const CadMatch *match = &g_array_index(misses->matches, CadMatch, i);
		const Meaning *meaning = &g_array_index(misses->meanings, Meaning, match->label);
		CadNearMiss miss = {meaning->label, meaning->kind, NULL, match->token,
				    match->n_tokens};

		if (is_taken(meaning, match, matches, longest, &first))
			continue;
		miss.line = find_line(meaning->term, cad_ruleset_get_clause(ruleset, match->rule));
		add_found(found, begin, &miss);
	}
	find_misspelt(misses, input, matches, found);
}
