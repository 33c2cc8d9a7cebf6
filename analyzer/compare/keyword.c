#include "config.h"

#include <string.h>

#include <cadrage/keyness.h>
#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "compare/comparison.h"
#include "compare/stop-word.h"
#include "stats/keyness.h"

struct _CadrageKeyness {
	CadrageKeySide target;
	CadrageKeySide reference;
	GArray *words;	       /* of CadrageKeyword, highest G2 first */
	GStringChunk *strings; /* owner of the words and names */
};

/* The two sides while words are looked at. */
typedef struct {
	const CadFrequencies *frequencies;
	const CadrageKeynessOptions *options;
	const char *language;
	CadWordCount *target;
	CadWordCount *reference;
} Sides;

static void
keyness_clear(void *box)
{
	CadrageKeyness *keyness = box;

	g_array_unref(keyness->words);
	g_string_chunk_free(keyness->strings);
}

CadrageKeyness *
cadrage_keyness_ref(CadrageKeyness *keyness)
{
	return g_atomic_rc_box_acquire(keyness);
}

void
cadrage_keyness_unref(CadrageKeyness *keyness)
{
	if (keyness)
		g_atomic_rc_box_release_full(keyness, keyness_clear);
}

/* Outlets. */

static gboolean
refuse_outlet(const CadrageComparison *comparison, const char *id, GError **error)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	const char *nearest;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		g_ptr_array_add(ids, (gpointer)cadrage_comparison_get_outlet(comparison, i)->id);
	g_ptr_array_add(ids, NULL);
	nearest = cadrage_suggest(id, (const char *const *)ids->pdata);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
		    "no article is of the outlet \"%s\"%s%s%s", id,
		    nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
find_outlet(const CadrageComparison *comparison, const char *id, guint *found, GError **error)
{
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++) {
		if (strcmp(cadrage_comparison_get_outlet(comparison, i)->id, id) == 0) {
			*found = i;
			return TRUE;
		}
	}
	return refuse_outlet(comparison, id, error);
}

/* Whether an outlet is on the reference's side. */
static gboolean
is_reference(const CadrageComparison *comparison, const CadrageKeyness *keyness, guint outlet)
{
	const CadrageOutletSummary *target =
		cadrage_comparison_get_outlet(comparison, keyness->target.outlet);
	const CadrageOutletSummary *other = cadrage_comparison_get_outlet(comparison, outlet);

	if (outlet == keyness->target.outlet || other->n_documents == 0 ||
	    g_strcmp0(target->language, other->language) != 0)
		return FALSE;
	return keyness->reference.outlet == G_MAXUINT || outlet == keyness->reference.outlet;
}

static void
add_outlet(const CadrageComparison *comparison, guint outlet, const CadFrequencies *frequencies,
	   CadrageKeySide *side, CadWordCount *counts)
{
	const guint part = cad_comparison_get_part(comparison, outlet);

	if (part == G_MAXUINT)
		return;
	side->n_documents += cadrage_comparison_get_outlet(comparison, outlet)->n_documents;
	side->n_tokens += cad_frequencies_get_n_tokens(frequencies, part);
	cad_frequencies_add_counts(frequencies, part, counts);
}

/* All others, when they are one, have a name. */
static void
name_only_reference(const CadrageComparison *comparison, CadrageKeyness *keyness)
{
	guint only = G_MAXUINT, n = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++) {
		if (!is_reference(comparison, keyness, i))
			continue;
		only = i;
		n++;
	}
	if (n == 1)
		keyness->reference.outlet = only;
}

static gboolean
name_sides(const CadrageComparison *comparison, const CadrageKeynessOptions *options,
	   CadrageKeyness *keyness, GError **error)
{
	keyness->target.outlet = 0;
	keyness->reference.outlet = G_MAXUINT;
	if (cadrage_comparison_get_n_outlets(comparison) < 2) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
				    "words are held against those of another outlet, and there "
				    "is none");
		return FALSE;
	}
	if ((options->target &&
	     !find_outlet(comparison, options->target, &keyness->target.outlet, error)) ||
	    (options->reference &&
	     !find_outlet(comparison, options->reference, &keyness->reference.outlet, error)))
		return FALSE;
	if (keyness->target.outlet == keyness->reference.outlet) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "\"%s\" cannot be held against itself", options->target);
		return FALSE;
	}
	name_only_reference(comparison, keyness);
	keyness->target.name = g_string_chunk_insert(
		keyness->strings,
		cadrage_comparison_get_outlet(comparison, keyness->target.outlet)->name);
	if (keyness->reference.outlet != G_MAXUINT)
		keyness->reference.name = g_string_chunk_insert(
			keyness->strings,
			cadrage_comparison_get_outlet(comparison, keyness->reference.outlet)->name);
	return TRUE;
}

/* Words. */

static gboolean
passes_floors(const Sides *sides, guint word, double g2)
{
	const CadWordCount *a = &sides->target[word], *b = &sides->reference[word];
	const guint n_documents = g2 > 0 ? a->n_documents : b->n_documents;

	return (g2 > 0 || g2 < 0) && a->count + b->count >= sides->options->min_count &&
	       n_documents >= sides->options->min_documents &&
	       (sides->options->keep_stop_words ||
		!cad_stop_word_is(sides->language,
				  cad_frequencies_get_key(sides->frequencies, word)));
}

static void
add_word(CadrageKeyness *keyness, const Sides *sides, guint word, const char *form)
{
	const CadWordCount *a = &sides->target[word], *b = &sides->reference[word];
	const CadFrequencyPair pair = {a->count, keyness->target.n_tokens, b->count,
				       keyness->reference.n_tokens};
	const double g2 = cad_keyness_g2(&pair);
	const CadrageKeyword keyword = {
		.word = form,
		.count_target = a->count,
		.count_reference = b->count,
		.documents_target = a->n_documents,
		.documents_reference = b->n_documents,
		.rate_target = 1000.0 * a->count / (double)keyness->target.n_tokens,
		.rate_reference = 1000.0 * b->count / (double)keyness->reference.n_tokens,
		.g2 = g2,
		.log_ratio = cad_keyness_log_ratio(&pair),
	};

	if (!passes_floors(sides, word, g2))
		return;
	if (g2 > 0)
		keyness->target.n_words++;
	else
		keyness->reference.n_words++;
	g_array_append_val(keyness->words, keyword);
}

static int
compare_keywords(gconstpointer a, gconstpointer b)
{
	const CadrageKeyword *left = a, *right = b;

	if (left->g2 > right->g2 || left->g2 < right->g2)
		return left->g2 > right->g2 ? -1 : 1;
	return strcmp(left->word, right->word);
}

/* The first and the last @limit of each side are the most unlike. */
static void
cut_words(CadrageKeyness *keyness, guint limit)
{
	const guint n_target = keyness->target.n_words, n_reference = keyness->reference.n_words;

	if (limit == 0)
		return;
	if (n_reference > limit)
		g_array_remove_range(keyness->words, n_target, n_reference - limit);
	if (n_target > limit)
		g_array_remove_range(keyness->words, limit, n_target - limit);
}

static void
rank_words(CadrageKeyness *keyness, const Sides *sides)
{
	g_autoptr(GPtrArray) forms = cad_frequencies_choose_forms(sides->frequencies);

	for (guint i = 0; i < forms->len; i++)
		add_word(keyness, sides, i, forms->pdata[i]);
	g_array_sort(keyness->words, compare_keywords);
	cut_words(keyness, sides->options->limit);
	for (guint i = 0; i < keyness->words->len; i++) {
		CadrageKeyword *word = &g_array_index(keyness->words, CadrageKeyword, i);

		word->word = g_string_chunk_insert(keyness->strings, word->word);
	}
}

static gboolean
check_sides(const CadrageKeyness *keyness, const CadrageKeynessOptions *options, GError **error)
{
	if (keyness->target.n_tokens == 0 || keyness->reference.n_tokens == 0)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "%s has no article in the language of the other side, or none at all",
			    keyness->target.n_tokens == 0 ? keyness->target.name
			    : keyness->reference.name	  ? keyness->reference.name
							  : "the rest");
	else if (keyness->words->len == 0)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "no word is in %u articles of its side and %u times in all: too few "
			    "articles to tell words apart",
			    options->min_documents, options->min_count);
	else
		return TRUE;
	return FALSE;
}

CadrageKeyness *
cadrage_keyness_new(const CadrageComparison *comparison, const CadrageKeynessOptions *options,
		    GError **error)
{
	static const CadrageKeynessOptions defaults = CADRAGE_KEYNESS_OPTIONS_INIT;
	const CadFrequencies *frequencies = cad_comparison_get_frequencies(comparison);
	g_autoptr(CadrageKeyness) keyness = g_atomic_rc_box_new0(CadrageKeyness);
	g_autofree CadWordCount *target = NULL, *reference = NULL;
	Sides sides = {frequencies, options ? options : &defaults, NULL, NULL, NULL};

	keyness->words = g_array_new(FALSE, FALSE, sizeof(CadrageKeyword));
	keyness->strings = g_string_chunk_new(1024);
	g_return_val_if_fail(frequencies != NULL, NULL);
	if (cad_frequencies_is_overfull(frequencies)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "the articles have more than %u different words "
			    "(CAD_MAX_WORD_FORMS); compare fewer",
			    CAD_MAX_WORD_FORMS);
		return NULL;
	}
	if (!name_sides(comparison, sides.options, keyness, error))
		return NULL;
	target = g_new0(CadWordCount, cad_frequencies_get_n_words(frequencies) + 1);
	reference = g_new0(CadWordCount, cad_frequencies_get_n_words(frequencies) + 1);
	add_outlet(comparison, keyness->target.outlet, frequencies, &keyness->target, target);
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++)
		if (is_reference(comparison, keyness, i))
			add_outlet(comparison, i, frequencies, &keyness->reference, reference);
	sides.target = target;
	sides.reference = reference;
	sides.language =
		cadrage_comparison_get_outlet(comparison, keyness->target.outlet)->language;
	if (keyness->target.n_tokens > 0 && keyness->reference.n_tokens > 0)
		rank_words(keyness, &sides);
	return check_sides(keyness, sides.options, error) ? g_steal_pointer(&keyness) : NULL;
}

const CadrageKeySide *
cadrage_keyness_get_target(const CadrageKeyness *keyness)
{
	return &keyness->target;
}

const CadrageKeySide *
cadrage_keyness_get_reference(const CadrageKeyness *keyness)
{
	return &keyness->reference;
}

guint
cadrage_keyness_get_n_words(const CadrageKeyness *keyness)
{
	return keyness->words->len;
}

const CadrageKeyword *
cadrage_keyness_get_word(const CadrageKeyness *keyness, guint index)
{
	g_return_val_if_fail(index < keyness->words->len, NULL);
	return &g_array_index(keyness->words, CadrageKeyword, index);
}
