#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "discover/alternative.h"
#include "discover/edge-word.h"

#define MAX_WORDS 3

/* A context in more than this part of all places says nothing of who stands there, but so few are
 * never too many. */
#define MAX_CONTEXT_SHARE 1e-4
#define MIN_CONTEXT	  20

/* What a run of words stands between. */
typedef enum {
	CONTEXT_BEFORE, /* two words before */
	CONTEXT_BEHIND, /* two words behind */
	CONTEXT_AROUND, /* one on each side */
	N_CONTEXTS
} ContextKind;

/* A context, wherever it is. */
typedef struct {
	guint64 key;
	guint32 n;	    /* places that have it */
	GArray *categories; /* of guint32: whose names stand there; NULL for none */
} Context;

/* A run of words that stands where names of a category do. */
typedef struct {
	guint32 words[MAX_WORDS];
	guint8 n_words;
	guint32 category;
	GHashTable *contexts; /* set of guint64 keys, owned */
	GArray *units;	      /* of guint32: the target's, ascending */
	guint32 n;	      /* how often it stands anywhere in the target */
	double weight;
} Run;

typedef struct {
	const CadQuarry *quarry;
	GHashTable *contexts; /* key to Context, owned */
	GHashTable *runs;     /* hash of words and category to Run, owned */
	GHashTable *counts;   /* hash of words to how often they stand anywhere */
	GHashTable *mentions; /* units times categories that name it */
	guint64 n_places;
} Search;

static void
context_free(gpointer data)
{
	Context *context = data;

	g_clear_pointer(&context->categories, g_array_unref);
	g_free(context);
}

static void
run_free(gpointer data)
{
	Run *run = data;

	g_hash_table_unref(run->contexts);
	g_array_unref(run->units);
	g_free(run);
}

static void
search_clear(Search *search)
{
	g_hash_table_unref(search->contexts);
	g_hash_table_unref(search->runs);
	g_hash_table_unref(search->counts);
	g_hash_table_unref(search->mentions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Search, search_clear)

/* Contexts. */

static guint64
mix(guint64 hash, guint64 value)
{
	hash = (hash ^ value) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
	return hash ^ (hash >> 31);
}

/* Whether the words from @first to @last stand in one sentence. */
static gboolean
is_one_sentence(const CadQuarryDocument *document, guint32 first, guint32 last)
{
	for (guint32 i = first + 1; i <= last; i++)
		if ((document->flags[i] & CAD_PLACE_SENTENCE) != 0)
			return FALSE;
	return TRUE;
}

/* The key of a context of the @n words at @first; FALSE where there is none. */
static gboolean
find_context(const CadQuarryDocument *document, guint32 first, guint32 n, ContextKind kind,
	     guint64 *key)
{
	const guint32 before = kind == CONTEXT_BEFORE ? 2 : kind == CONTEXT_AROUND ? 1 : 0;
	const guint32 behind = kind == CONTEXT_BEHIND ? 2 : kind == CONTEXT_AROUND ? 1 : 0;
	const guint32 end = first + n + behind;
	const guint32 *words = document->words;

	if (first < before || end > document->n ||
	    !is_one_sentence(document, first - before, end - 1))
		return FALSE;
	*key = mix(kind + 1, kind == CONTEXT_BEHIND ? words[first + n] : words[first - before]);
	*key = mix(*key, kind == CONTEXT_BEFORE ? words[first - 1] : words[end - 1]);
	return TRUE;
}

static void
note_name(Search *search, const CadQuarryDocument *document, const CadQuarryName *name)
{
	const guint64 mention = (guint64)document->unit << 32 | name->category;

	g_hash_table_add(search->mentions, g_memdup2(&mention, sizeof mention));
	for (ContextKind kind = 0; kind < N_CONTEXTS; kind++) {
		Context *context;
		guint64 key;
		gboolean is_known = FALSE;

		if (!find_context(document, name->place, name->n, kind, &key))
			continue;
		context = g_hash_table_lookup(search->contexts, &key);
		if (!context) {
			context = g_new0(Context, 1);
			context->key = key;
			context->categories = g_array_new(FALSE, FALSE, sizeof(guint32));
			g_hash_table_insert(search->contexts, &context->key, context);
		}
		for (guint i = 0; i < context->categories->len; i++)
			is_known |=
				g_array_index(context->categories, guint32, i) == name->category;
		if (!is_known)
			g_array_append_val(context->categories, name->category);
	}
}

/* Runs. */

static gboolean
may_be_name(const Search *search, const CadQuarryDocument *document, guint32 first, guint32 n)
{
	const CadQuarry *quarry = search->quarry;

	for (guint32 i = first; i < first + n; i++)
		if ((document->flags[i] & (CAD_PLACE_BARRED | CAD_PLACE_COVERED)) != 0 ||
		    (i > first && (document->flags[i] & CAD_PLACE_BREAK) != 0))
			return FALSE;
	return cad_edge_word_is_content(
		       quarry->language,
		       cad_word_bank_get_text(quarry->bank, document->words[first])) &&
	       cad_edge_word_is_content(
		       quarry->language,
		       cad_word_bank_get_text(quarry->bank, document->words[first + n - 1]));
}

static guint64
hash_words(const guint32 *words, guint n)
{
	guint64 hash = n;

	for (guint i = 0; i < n; i++)
		hash = mix(hash, words[i]);
	return hash;
}

static Run *
obtain_run(Search *search, const guint32 *words, guint n, guint32 category)
{
	const guint64 key = mix(hash_words(words, n), category);
	Run *run = g_hash_table_lookup(search->runs, &key);

	if (!run) {
		run = g_new0(Run, 1);
		memcpy(run->words, words, n * sizeof *words);
		run->n_words = (guint8)n;
		run->category = category;
		run->contexts = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
		run->units = g_array_new(FALSE, FALSE, sizeof(guint32));
		g_hash_table_insert(search->runs, g_memdup2(&key, sizeof key), run);
	}
	return run;
}

static void
note_run(Search *search, const CadQuarryDocument *document, guint32 first, guint32 n,
	 const Context *context)
{
	for (guint i = 0; i < context->categories->len; i++) {
		Run *run = obtain_run(search, document->words + first, n,
				      g_array_index(context->categories, guint32, i));
		const guint n_units = run->units->len;

		g_hash_table_add(run->contexts, g_memdup2(&context->key, sizeof context->key));
		if (n_units == 0 ||
		    g_array_index(run->units, guint32, n_units - 1) != document->unit)
			g_array_append_val(run->units, document->unit);
	}
}

static void
look_at_place(Search *search, const CadQuarryDocument *document, guint32 first)
{
	for (guint32 n = 1; n <= MAX_WORDS && first + n <= document->n; n++) {
		if (!may_be_name(search, document, first, n))
			continue;
		for (ContextKind kind = 0; kind < N_CONTEXTS; kind++) {
			const Context *context;
			guint64 key;

			if (!find_context(document, first, n, kind, &key))
				continue;
			context = g_hash_table_lookup(search->contexts, &key);
			if (context)
				note_run(search, document, first, n, context);
		}
	}
}

static void
count_contexts(Search *search, const CadQuarryDocument *document, guint32 first)
{
	search->n_places++;
	for (ContextKind kind = 0; kind < N_CONTEXTS; kind++) {
		Context *context;
		guint64 key;

		if (!find_context(document, first, 1, kind, &key))
			continue;
		context = g_hash_table_lookup(search->contexts, &key);
		if (context)
			context->n++;
	}
}

static gboolean
is_common(gpointer key, gpointer value, gpointer payload)
{
	const Search *search = payload;

	(void)key;
	return ((const Context *)value)->n >
	       MAX(MIN_CONTEXT, MAX_CONTEXT_SHARE * (double)search->n_places);
}

/* How often each run that was noted stands anywhere. */
static void
count_runs(Search *search, const CadQuarryDocument *document, guint32 first)
{
	for (guint32 n = 1; n <= MAX_WORDS && first + n <= document->n; n++) {
		const guint64 key = hash_words(document->words + first, n);
		gpointer count;

		if (g_hash_table_lookup_extended(search->counts, &key, NULL, &count))
			g_hash_table_insert(search->counts, g_memdup2(&key, sizeof key),
					    GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
	}
}

typedef void (*PlaceFunc)(Search *search, const CadQuarryDocument *document, guint32 first);

static void
each_place(Search *search, PlaceFunc func, gboolean target_only)
{
	for (guint i = 0; i < search->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(search->quarry, i);

		if (document->unit == CAD_NO_UNIT ||
		    (target_only && document->side != CAD_SIDE_TARGET))
			continue;
		for (guint32 k = 0; k < document->n; k++)
			func(search, document, k);
	}
}

static void
note_names(Search *search)
{
	for (guint i = 0; i < search->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(search->quarry, i);

		for (guint k = 0; document->unit != CAD_NO_UNIT && k < document->names->len; k++)
			note_name(search, document,
				  &g_array_index(document->names, CadQuarryName, k));
	}
}

/* Alternatives. */

static double
find_together(const Search *search, const Run *run)
{
	guint n = 0;

	for (guint i = 0; i < run->units->len; i++) {
		const guint64 mention =
			(guint64)g_array_index(run->units, guint32, i) << 32 | run->category;

		n += g_hash_table_contains(search->mentions, &mention);
	}
	return (double)n / run->units->len;
}

static int
compare_doubles(const void *a, const void *b)
{
	const double left = *(const double *)a, right = *(const double *)b;

	return left < right ? -1 : left > right;
}

/* Contexts by their rarity; the sum in order of size, so that it is the same every time. */
static double
weigh(const Search *search, const Run *run)
{
	g_autofree guint64 **keys = (guint64 **)g_hash_table_get_keys_as_array(run->contexts, NULL);
	const guint n = g_hash_table_size(run->contexts);
	g_autofree double *weights = g_new(double, n + 1);
	double sum = 0;

	for (guint i = 0; i < n; i++) {
		const Context *context = g_hash_table_lookup(search->contexts, keys[i]);

		weights[i] = log((double)search->n_places / MAX(1, context->n));
	}
	qsort(weights, n, sizeof *weights, compare_doubles);
	for (guint i = 0; i < n; i++)
		sum += weights[i];
	return sum;
}

static CadAlternative
make_alternative(const Search *search, const Run *run)
{
	CadAlternative alternative = {
		.category = run->category,
		.ngram = {.n_words = run->n_words, .n_target = run->units->len},
		.n_contexts = g_hash_table_size(run->contexts),
		.together = find_together(search, run),
	};
	const guint64 key = hash_words(run->words, run->n_words);
	const guint n = GPOINTER_TO_UINT(g_hash_table_lookup(search->counts, &key));

	memcpy(alternative.ngram.words, run->words, run->n_words * sizeof *run->words);
	alternative.ngram.postings = g_new(CadPosting, run->units->len + 1);
	for (guint i = 0; i < run->units->len; i++)
		alternative.ngram.postings[i] =
			(CadPosting){g_array_index(run->units, guint32, i), 1};
	alternative.score = weigh(search, run) / sqrt(MAX(1, n));
	return alternative;
}

static int
compare_alternatives(gconstpointer a, gconstpointer b)
{
	const CadAlternative *left = a, *right = b;

	if (left->category != right->category)
		return left->category < right->category ? -1 : 1;
	if (left->score > right->score || left->score < right->score)
		return left->score > right->score ? -1 : 1;
	return memcmp(left->ngram.words, right->ngram.words, sizeof left->ngram.words);
}

static void
alternative_clear(gpointer data)
{
	g_free(((CadAlternative *)data)->ngram.postings);
}

static void
register_counts(Search *search)
{
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, search->runs);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		const Run *run = value;
		const guint64 key = hash_words(run->words, run->n_words);

		g_hash_table_insert(search->counts, g_memdup2(&key, sizeof key), NULL);
	}
}

static GArray *
choose(const Search *search, guint min_units)
{
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(CadAlternative));
	GArray *chosen = g_array_new(FALSE, FALSE, sizeof(CadAlternative));
	GHashTableIter iter;
	gpointer value;
	guint n_shown = 0;

	g_array_set_clear_func(chosen, alternative_clear);
	g_hash_table_iter_init(&iter, search->runs);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		const Run *run = value;

		if (run->units->len < min_units ||
		    g_hash_table_size(run->contexts) < CAD_ALTERNATIVE_CONTEXTS ||
		    find_together(search, run) < CAD_ALTERNATIVE_TOGETHER)
			continue;
		const CadAlternative one = make_alternative(search, run);

		g_array_append_val(all, one);
	}
	g_array_sort(all, compare_alternatives);
	for (guint i = 0; i < all->len; i++) {
		CadAlternative *one = &g_array_index(all, CadAlternative, i);
		const gboolean is_first =
			i == 0 ||
			g_array_index(all, CadAlternative, i - 1).category != one->category;

		n_shown = is_first ? 1 : n_shown + 1;
		if (n_shown <= CAD_ALTERNATIVES_SHOWN)
			g_array_append_vals(chosen, one, 1);
		else
			alternative_clear(one);
	}
	return chosen;
}

static GHashTable *
key_table_new(GDestroyNotify free_value)
{
	return g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, free_value);
}

GArray *
cad_alternatives_find(const CadQuarry *quarry, guint min_units)
{
	g_auto(Search) search = {
		.quarry = quarry,
		.contexts = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, context_free),
		.runs = key_table_new(run_free),
		.counts = key_table_new(NULL),
		.mentions = key_table_new(NULL),
	};

	note_names(&search);
	if (g_hash_table_size(search.contexts) > 0) {
		each_place(&search, count_contexts, FALSE);
		g_hash_table_foreach_remove(search.contexts, is_common, &search);
		each_place(&search, look_at_place, TRUE);
		register_counts(&search);
		each_place(&search, count_runs, FALSE);
	}
	return choose(&search, min_units);
}
