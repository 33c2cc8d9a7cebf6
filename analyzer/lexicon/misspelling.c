#include "config.h"

#include <string.h>

#include "lexicon/misspelling.h"

/* Shorter words are too often like one another. */
#define MIN_LETTERS 7

/*
 * Two words are at most one letter apart only if they share a string that each becomes when no
 * letter or one is left out: so every such string of every form is kept, and a word is looked up
 * by its own.
 */
struct _CadMisspellings {
	CadDictionary *dictionary; /* NULL for none */
	GHashTable *forms;	   /* of char *, owned */
	GHashTable *shortened;	   /* of char *, owned, to GPtrArray of char * of @forms */
	GHashTable *answers;	   /* of char * word, owned, to char * of @forms or NULL */
};

/* Strings with no letter or one left out. */

/* The next of them: @at is the letter to leave out, moved on; NULL after the last. */
static char *
shorten(const char *word, const char **at)
{
	const char *next;
	GString *shortened;

	if (**at == '\0')
		return NULL;
	next = g_utf8_next_char(*at);
	shortened = g_string_new_len(word, *at - word);
	g_string_append(shortened, next);
	*at = next;
	return g_string_free(shortened, FALSE);
}

static void
add_shortened(CadMisspellings *misspellings, char *key, const char *form)
{
	GPtrArray *forms = g_hash_table_lookup(misspellings->shortened, key);

	if (forms == NULL) {
		forms = g_ptr_array_new();
		g_hash_table_insert(misspellings->shortened, key, forms);
	} else {
		g_free(key);
	}
	g_ptr_array_add(forms, (char *)form);
}

static void
add_form(CadMisspellings *misspellings, const char *written)
{
	g_autofree char *form = g_utf8_strdown(written, -1);
	const char *kept;
	const char *at;
	char *key;

	/* Once only: adding it again would free the string that the others point to. */
	if (g_utf8_strlen(form, -1) < MIN_LETTERS ||
	    g_hash_table_contains(misspellings->forms, form))
		return;
	kept = g_steal_pointer(&form);
	g_hash_table_add(misspellings->forms, (char *)kept);
	add_shortened(misspellings, g_strdup(kept), kept);
	at = kept;
	while ((key = shorten(kept, &at)) != NULL)
		add_shortened(misspellings, key, kept);
}

static void
add_node(CadMisspellings *misspellings, const CadNode *node)
{
	for (guint i = 0; node->forms != NULL && i < node->forms->len; i++)
		add_form(misspellings, node->forms->pdata[i]);
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		add_node(misspellings, node->children->pdata[i]);
}

CadMisspellings *
cad_misspellings_new(const CadLexiconSource *source, CadDictionary *dictionary)
{
	CadMisspellings *misspellings = g_new0(CadMisspellings, 1);

	misspellings->dictionary = dictionary;
	misspellings->forms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	misspellings->shortened = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							(GDestroyNotify)g_ptr_array_unref);
	misspellings->answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (guint i = 0; dictionary != NULL && i < source->categories->len; i++) {
		const CadCategory *category = source->categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = category->terms->pdata[j];

			for (guint k = 0; k < term->patterns->len; k++)
				add_node(misspellings,
					 ((const CadTermPattern *)term->patterns->pdata[k])->root);
		}
	}
	return misspellings;
}

void
cad_misspellings_free(CadMisspellings *misspellings)
{
	if (misspellings == NULL)
		return;
	g_hash_table_unref(misspellings->answers);
	g_hash_table_unref(misspellings->shortened);
	g_hash_table_unref(misspellings->forms);
	cad_dictionary_free(misspellings->dictionary);
	g_free(misspellings);
}

/* Looking up. */

/* Whether two words differ by one letter added, left out or changed, or by two neighbours that
 * are swapped: what is left between their common ends tells. */
static gboolean
is_one_letter_apart(const char *a, const char *b)
{
	g_autofree gunichar *left = g_utf8_to_ucs4_fast(a, -1, NULL);
	g_autofree gunichar *right = g_utf8_to_ucs4_fast(b, -1, NULL);
	gsize n_left = (gsize)g_utf8_strlen(a, -1), n_right = (gsize)g_utf8_strlen(b, -1);
	gsize start = 0;

	while (start < n_left && start < n_right && left[start] == right[start])
		start++;
	while (n_left > start && n_right > start && left[n_left - 1] == right[n_right - 1]) {
		n_left--;
		n_right--;
	}
	n_left -= start;
	n_right -= start;
	if (n_left <= 1 && n_right <= 1)
		return TRUE;
	return n_left == 2 && n_right == 2 && left[start] == right[start + 1] &&
	       left[start + 1] == right[start];
}

/* The first form in byte order that is one letter apart, among those under @key and @best. */
static const char *
choose(const CadMisspellings *misspellings, const char *key, const char *word, const char *best)
{
	const GPtrArray *forms = g_hash_table_lookup(misspellings->shortened, key);

	for (guint i = 0; forms != NULL && i < forms->len; i++) {
		const char *form = forms->pdata[i];

		if ((best == NULL || strcmp(form, best) < 0) && is_one_letter_apart(word, form))
			best = form;
	}
	return best;
}

static gboolean
is_known(const CadMisspellings *misspellings, const char *word)
{
	g_autoptr(GPtrArray) forms = NULL;

	if (g_hash_table_contains(misspellings->forms, word))
		return TRUE;
	forms = cad_dictionary_expand(misspellings->dictionary, word, NULL, NULL);
	return forms != NULL;
}

static const char *
look_up(const CadMisspellings *misspellings, const char *word)
{
	const char *best;
	const char *at = word;
	char *key;

	if (g_utf8_strlen(word, -1) < MIN_LETTERS - 1)
		return NULL;
	best = choose(misspellings, word, word, NULL);
	while ((key = shorten(word, &at)) != NULL) {
		best = choose(misspellings, key, word, best);
		g_free(key);
	}
	return best != NULL && !is_known(misspellings, word) ? best : NULL;
}

const char *
cad_misspellings_find(CadMisspellings *misspellings, const char *word, gsize length)
{
	g_autofree char *lower = NULL;
	gpointer answer;

	if (misspellings->dictionary == NULL || length < MIN_LETTERS - 1)
		return NULL;
	lower = g_utf8_strdown(word, (gssize)length);
	if (!g_hash_table_lookup_extended(misspellings->answers, lower, NULL, &answer)) {
		answer = (gpointer)look_up(misspellings, lower);
		g_hash_table_insert(misspellings->answers, g_steal_pointer(&lower), answer);
	}
	return answer;
}
