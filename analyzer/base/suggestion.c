#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"

/* A word as code points with its case taken away. */
typedef struct {
	gunichar *letters;
	gsize n;
} SuggestionWord;

static void
suggestion_word_clear(SuggestionWord *word)
{
	g_clear_pointer(&word->letters, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SuggestionWord, suggestion_word_clear)

/* The beginning of a long word is enough to know that nothing is near it. */
static SuggestionWord
suggestion_word_new(const char *text)
{
	g_autofree char *head = g_strndup(text, CAD_MAX_SUGGESTION_BYTES);
	g_autofree char *valid = g_utf8_make_valid(head, -1);
	SuggestionWord word;
	glong n;

	word.letters = g_utf8_to_ucs4_fast(valid, -1, &n);
	word.n = (gsize)n;
	for (gsize i = 0; i < word.n; i++)
		word.letters[i] = g_unichar_tolower(word.letters[i]);
	return word;
}

/* One cell of the table: the cheapest way to make a[0..i] of b[0..j]. The rows hold the costs for
 * i - 1, i and i + 1 letters of @a; column j stands for j letters of @b. */
static guint
cheapest_edit(const SuggestionWord *a, const SuggestionWord *b, gsize i, gsize j,
	      guint *const rows[3])
{
	guint cost = rows[1][j] + (a->letters[i] != b->letters[j]);

	cost = MIN(cost, rows[1][j + 1] + 1);
	cost = MIN(cost, rows[2][j] + 1);
	if (i > 0 && j > 0 && a->letters[i] == b->letters[j - 1] &&
	    a->letters[i - 1] == b->letters[j])
		cost = MIN(cost, rows[0][j - 1] + 1);
	return cost;
}

/* The optimal string alignment distance: swaps of neighbours count one, no part is edited twice. */
static guint
edit_distance(const SuggestionWord *a, const SuggestionWord *b)
{
	g_autofree guint *memory = g_new0(guint, 3 * (b->n + 1));
	guint *rows[3] = {memory, memory + b->n + 1, memory + 2 * (b->n + 1)};

	for (gsize j = 0; j <= b->n; j++)
		rows[1][j] = (guint)j;
	for (gsize i = 0; i < a->n; i++) {
		guint *oldest = rows[0];

		rows[2][0] = (guint)i + 1;
		for (gsize j = 0; j < b->n; j++)
			rows[2][j + 1] = cheapest_edit(a, b, i, j, rows);
		rows[0] = rows[1];
		rows[1] = rows[2];
		rows[2] = oldest;
	}
	return rows[1][b->n];
}

const char *
cadrage_suggest(const char *typed, const char *const *known)
{
	g_auto(SuggestionWord) word = {0};
	const char *nearest = NULL;
	guint least = G_MAXUINT;

	g_return_val_if_fail(typed != NULL && known != NULL, NULL);
	if (strlen(typed) > CAD_MAX_SUGGESTION_BYTES)
		return NULL;
	word = suggestion_word_new(typed);
	for (; *known != NULL; known++) {
		g_auto(SuggestionWord) candidate = suggestion_word_new(*known);
		guint distance = edit_distance(&word, &candidate);

		if (distance > (MAX(word.n, candidate.n) + 2) / 3 || distance >= least)
			continue;
		least = distance;
		nearest = *known;
	}
	return nearest;
}
