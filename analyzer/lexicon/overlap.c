#include "config.h"

#include <string.h>

#include "lexicon/overlap.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static CadMatch *
get_match(const GArray *matches, guint index)
{
	return &g_array_index(matches, CadMatch, index);
}

/* Returns: the first difference that is not 0. */
static int
first_difference(const int *differences, gsize n)
{
	for (gsize i = 0; i < n; i++)
		if (differences[i] != 0)
			return differences[i];
	return 0;
}

/* Contest by contest, what is taken first first. */
static int
compare_strength(const void *a, const void *b)
{
	const CadMatch *left = a, *right = b;
	const int differences[] = {
		COMPARE(left->category, right->category),
		COMPARE(left->contest, right->contest),
		COMPARE(right->n_tokens, left->n_tokens),
		COMPARE(left->token, right->token),
		COMPARE(left->kind, right->kind),
		COMPARE(left->label, right->label),
		COMPARE(left->is_undated, right->is_undated),
		COMPARE(left->rule, right->rule),
	};

	return first_difference(differences, G_N_ELEMENTS(differences));
}

static int
compare_place(const void *a, const void *b)
{
	const CadMatch *left = a, *right = b;
	const int differences[] = {
		COMPARE(left->token, right->token),
		COMPARE(left->category, right->category),
		COMPARE(right->loser_to, left->loser_to), /* G_MAXUINT32, a winner, first */
		COMPARE(right->n_tokens, left->n_tokens),
		COMPARE(left->label, right->label),
		COMPARE(left->kind, right->kind),
		COMPARE(left->is_undated, right->is_undated),
		COMPARE(left->rule, right->rule),
	};

	return first_difference(differences, G_N_ELEMENTS(differences));
}

/* The strongest match of this contest that holds a token of @match; NULL when all are free.
 * @taken holds places counted from 1, those of earlier contests up to @contest_start. */
static const CadMatch *
find_winner(const GArray *candidates, const GArray *taken, const CadMatch *match,
	    guint contest_start)
{
	guint32 strongest = G_MAXUINT32;

	for (guint32 i = 0; i < match->n_tokens; i++) {
		guint32 place = g_array_index(taken, guint32, match->token + i);

		if (place > contest_start)
			strongest = MIN(strongest, place);
	}
	return strongest == G_MAXUINT32 ? NULL : get_match(candidates, strongest - 1);
}

static gboolean
is_one_contest(const CadMatch *a, const CadMatch *b)
{
	return a->category == b->category && a->contest == b->contest;
}

/* Sorts candidates into winners and losers, marking the tokens of winners in @taken. */
static void
take_tokens(GArray *candidates, GArray *taken)
{
	guint contest_start = 0;

	for (guint i = 0; i < candidates->len; i++) {
		CadMatch *match = get_match(candidates, i);
		const CadMatch *winner;

		if (!is_one_contest(match, get_match(candidates, contest_start)))
			contest_start = i;
		winner = find_winner(candidates, taken, match, contest_start);
		match->loser_to = winner != NULL ? winner->label : G_MAXUINT32;
		for (guint32 j = 0; j < match->n_tokens && winner == NULL; j++)
			g_array_index(taken, guint32, match->token + j) = i + 1;
	}
}

/* Whether two candidates next to each other in order of place are one label on one span. */
static gboolean
is_repeat(const CadMatch *match, const CadMatch *before)
{
	return match->label == before->label && match->token == before->token &&
	       match->n_tokens == before->n_tokens && match->loser_to == before->loser_to;
}

/* Leaves @taken as it was found, all zero, and drops what lost to its own label and what two
 * patterns of a label both found. */
static void
clean_up(GArray *candidates, GArray *taken)
{
	guint n_kept = 0;

	for (guint i = 0; i < candidates->len; i++) {
		CadMatch *match = get_match(candidates, i);

		memset(&g_array_index(taken, guint32, match->token), 0,
		       match->n_tokens * sizeof(guint32));
		if (match->loser_to == match->label ||
		    (n_kept > 0 && is_repeat(match, get_match(candidates, n_kept - 1))))
			continue;
		*get_match(candidates, n_kept++) = *match;
	}
	g_array_set_size(candidates, n_kept);
}

/* Names in brackets. */

typedef struct {
	const char *clean;
	gsize n_bytes;
	const CadTokens *tokens;
} Page;

static gboolean
is_blank_or_quote(gunichar c)
{
	static const gunichar quotes[] = {'"',	  '\'',	  0xAB,	  0xBB,	  0x2018, 0x2019,
					  0x201C, 0x201D, 0x201E, 0x2039, 0x203A};

	for (gsize i = 0; i < G_N_ELEMENTS(quotes); i++)
		if (c == quotes[i])
			return TRUE;
	return g_unichar_isspace(c);
}

/* Whether nothing but blanks and quotation marks stands from @start on, up to a bracket of
 * @brackets. Returns: the byte after the bracket, 0 if there is none. */
static gsize
find_bracket(const Page *page, gsize start, gsize end, const char *brackets)
{
	gsize at = start;

	while (at < end) {
		gunichar c = g_utf8_get_char(page->clean + at);

		if (c < 0x80 && c != 0 && strchr(brackets, (int)c) != NULL)
			return at + 1;
		if (!is_blank_or_quote(c))
			return 0;
		at += (gsize)g_utf8_skip[(guchar)page->clean[at]];
	}
	return 0;
}

static gboolean
is_all_blank_or_quote(const Page *page, gsize start, gsize end)
{
	for (gsize at = start; at < end; at += (gsize)g_utf8_skip[(guchar)page->clean[at]])
		if (!is_blank_or_quote(g_utf8_get_char(page->clean + at)))
			return FALSE;
	return TRUE;
}

/* Whether a token is elided and the next one is @noun. */
static gboolean
is_article_of(const Page *page, guint32 token, guint32 noun)
{
	const CadTokens *tokens = page->tokens;
	const char *key = tokens->keys + tokens->key_start[token];

	return token + 1 == noun && key[tokens->key_length[token] - 1] == '\'' &&
	       is_all_blank_or_quote(page, tokens->end[token], tokens->start[noun]);
}

/* Whether @second is all that stands in the brackets that open right after @first, but for an
 * elided article: "EI (l'Etat islamique)". */
static gboolean
is_bracketed(const Page *page, const CadMatch *first, const CadMatch *second)
{
	const CadTokens *tokens = page->tokens;
	guint32 inner = first->token + first->n_tokens;
	guint32 after = second->token + second->n_tokens;
	gsize opening, end = after < tokens->n ? tokens->start[after] : page->n_bytes;

	if (inner != second->token && !is_article_of(page, inner, second->token))
		return FALSE;
	opening = find_bracket(page, tokens->end[inner - 1], tokens->start[inner], "([");
	return opening != 0 && (tokens->flags[inner] & CAD_TOKEN_SENTENCE) == 0 &&
	       is_all_blank_or_quote(page, opening, tokens->start[inner]) &&
	       find_bracket(page, tokens->end[after - 1], end, ")]") != 0;
}

static guint32
measure(const Page *page, const CadMatch *match)
{
	return page->tokens->end[match->token + match->n_tokens - 1] -
	       page->tokens->start[match->token];
}

/* Makes two names one match under the longer; the other has lost to it. */
static void
join_names(const Page *page, CadMatch *first, CadMatch *second)
{
	gboolean is_second_longer = second->n_tokens != first->n_tokens
					    ? second->n_tokens > first->n_tokens
					    : measure(page, second) > measure(page, first);
	CadMatch *longer = is_second_longer ? second : first;
	CadMatch *shorter = is_second_longer ? first : second;
	guint32 end = second->token + second->n_tokens;

	shorter->loser_to = longer->label;
	longer->token = first->token;
	longer->n_tokens = end - longer->token;
}

/* Joins bracketed names of each naming category; expects matches in order of place. Returns:
 * whether there were any, so that matches may be out of order. */
static gboolean
join_bracketed(const CadrageLexicons *lexicons, const Page *page, GArray *matches)
{
	guint n_categories = cadrage_lexicons_get_n_categories(lexicons);
	g_autofree CadMatch **last = NULL; /* winner of each category */
	gboolean has_joined = FALSE;

	for (guint i = 0; i < matches->len; i++) {
		CadMatch *match = get_match(matches, i);
		CadMatch *before;

		if (match->loser_to != G_MAXUINT32 ||
		    cadrage_lexicons_get_category_kind(lexicons, match->category) !=
			    CADRAGE_CATEGORY_NAMING)
			continue;
		if (last == NULL)
			last = g_new0(CadMatch *, n_categories);
		before = last[match->category];
		if (before != NULL && is_bracketed(page, before, match)) {
			join_names(page, before, match);
			match = match->loser_to == G_MAXUINT32 ? match : before;
			has_joined = TRUE;
		}
		last[match->category] = match;
	}
	return has_joined;
}

void
cad_overlap_settle(const CadrageLexicons *lexicons, const CadText *text, const CadTokens *tokens,
		   GArray *candidates, GArray *taken)
{
	Page page = {.tokens = tokens};
	gboolean has_joined;

	if (candidates->len == 0)
		return;
	if (taken->len < tokens->n)
		g_array_set_size(taken, tokens->n);
	page.clean = cad_text_get_clean(text, &page.n_bytes);
	g_array_sort(candidates, compare_strength);
	take_tokens(candidates, taken);
	g_array_sort(candidates, compare_place);
	has_joined = join_bracketed(lexicons, &page, candidates);
	clean_up(candidates, taken);
	if (has_joined)
		g_array_sort(candidates, compare_place);
}
