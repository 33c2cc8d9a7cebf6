#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "discover/edge-word.h"
#include "discover/ngram.h"

/* A difference in length apart, fewer times more often in the target is not looked at. */
#define MIN_LEAN 1.1

/* A word in more than this part of the units stands near anything: it makes no pair with a gap. */
#define MAX_COMMON 0.1
#define MIN_COMMON 40 /* units that are never too many */

#define NONE G_MAXUINT32

typedef enum {
	WORD_BEGINS = 1 << 0,  /* may begin a phrase */
	WORD_CONTENT = 1 << 1, /* says something, and may end a phrase */
	WORD_NAME = 1 << 2,
	WORD_RARE = 1 << 3,   /* in too few units of the target: in no phrase */
	WORD_COMMON = 1 << 4, /* in so many units that anything may stand near it */
} WordFlags;

/* Something counted: a word, a longer n-gram, or a pair with a gap. */
typedef struct {
	guint64 key;
	guint32 last_unit;
	guint32 n[2];	  /* units of each side */
	guint32 middle;	  /* of a pair: a hash of the words most often between */
	guint32 n_middle; /* votes for it */
} Count;

/* Open addressing, since there may be millions. */
typedef struct {
	GArray *counts; /* of Count */
	guint32 *slots; /* index + 1 */
	gsize n_slots;
} CountTable;

typedef struct {
	const CadQuarry *quarry;
	const CadNgramOptions *options;
	CadNgrams *result;
	guint8 *words;	     /* WordFlags */
	guint32 **places;    /* for each document and place, the n-gram of the length before that
				begins there; NONE for none */
	CountTable table;    /* of the length at hand */
	double length_ratio; /* of the target's words to the reference's */
} Digging;

static void
table_clear(CountTable *table)
{
	g_clear_pointer(&table->counts, g_array_unref);
	g_clear_pointer(&table->slots, g_free);
}

static void
table_reset(CountTable *table)
{
	table_clear(table);
	table->counts = g_array_new(FALSE, FALSE, sizeof(Count));
	table->n_slots = 1 << 12;
	table->slots = g_new0(guint32, table->n_slots);
}

static gsize
find_slot(const CountTable *table, guint64 key)
{
	guint64 hash = key * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
	gsize slot = (gsize)(hash >> 20) & (table->n_slots - 1);

	while (table->slots[slot] != 0 &&
	       g_array_index(table->counts, Count, table->slots[slot] - 1).key != key)
		slot = (slot + 1) & (table->n_slots - 1);
	return slot;
}

static void
table_grow(CountTable *table)
{
	g_free(table->slots);
	table->n_slots *= 2;
	table->slots = g_new0(guint32, table->n_slots);
	for (guint32 i = 0; i < table->counts->len; i++)
		table->slots[find_slot(table, g_array_index(table->counts, Count, i).key)] = i + 1;
}

/* NULL when it is not there and not to be added. */
static Count *
table_obtain(CountTable *table, guint64 key, gboolean may_add)
{
	gsize slot = find_slot(table, key);
	const Count fresh = {key, CAD_NO_UNIT, {0, 0}, 0, 0};

	if (table->slots[slot] != 0)
		return &g_array_index(table->counts, Count, table->slots[slot] - 1);
	if (!may_add)
		return NULL;
	if ((gsize)table->counts->len * 2 >= table->n_slots) {
		table_grow(table);
		slot = find_slot(table, key);
	}
	g_array_append_val(table->counts, fresh);
	table->slots[slot] = table->counts->len;
	return &g_array_index(table->counts, Count, table->counts->len - 1);
}

/* Keeps what the target has often enough; says where each has gone. */
static void
table_prune(CountTable *table, guint min_units)
{
	guint32 kept = 0;

	for (guint32 i = 0; i < table->counts->len; i++) {
		const Count *count = &g_array_index(table->counts, Count, i);

		if (count->n[CAD_SIDE_TARGET] >= min_units)
			g_array_index(table->counts, Count, kept++) = *count;
	}
	g_array_set_size(table->counts, kept);
	memset(table->slots, 0, table->n_slots * sizeof *table->slots);
	for (guint32 i = 0; i < kept; i++)
		table->slots[find_slot(table, g_array_index(table->counts, Count, i).key)] = i + 1;
}

static guint32
table_find(const CountTable *table, guint64 key)
{
	return table->slots[find_slot(table, key)] - 1; /* NONE for 0 */
}

static void
count_unit(Count *count, const CadQuarryDocument *document)
{
	if (count->last_unit == document->unit)
		return;
	count->last_unit = document->unit;
	count->n[document->side]++;
}

/* Words. */

static void
describe_words(Digging *digging)
{
	const CadQuarry *quarry = digging->quarry;
	const guint n = cad_word_bank_get_n(quarry->bank);

	digging->words = g_new0(guint8, n + 1);
	for (guint32 i = 0; i < n; i++) {
		const char *text = cad_word_bank_get_text(quarry->bank, i);
		guint8 flags = 0;

		flags |= cad_edge_word_may_begin(quarry->language, text) ? WORD_BEGINS : 0;
		flags |= cad_edge_word_is_content(quarry->language, text) ? WORD_CONTENT : 0;
		flags |= cad_word_bank_is_name(quarry->bank, i) ? WORD_NAME : 0;
		digging->words[i] = flags;
	}
}

static gboolean
is_counted(const CadQuarryDocument *document)
{
	return document->unit != CAD_NO_UNIT;
}

static void
count_words(Digging *digging, CadSide side)
{
	const GPtrArray *documents = digging->quarry->documents;

	for (guint i = 0; i < documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);

		if (!is_counted(document) || document->side != side)
			continue;
		for (guint32 k = 0; k < document->n; k++) {
			Count *count;

			if ((document->flags[k] & CAD_PLACE_BARRED) != 0)
				continue;
			count = table_obtain(&digging->table, document->words[k],
					     side == CAD_SIDE_TARGET);
			if (count)
				count_unit(count, document);
		}
	}
}

/* N-grams that begin with a stop word lead to no term. */
static void
place_words(Digging *digging)
{
	for (guint i = 0; i < digging->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);
		guint32 *places = g_new(guint32, document->n + 1);

		for (guint32 k = 0; k < document->n; k++) {
			const guint32 word = document->words[k];
			const gboolean begins = (document->flags[k] & CAD_PLACE_BARRED) == 0 &&
						(digging->words[word] & WORD_BEGINS) != 0;

			places[k] = begins ? table_find(&digging->table, word) : NONE;
		}
		digging->places[i] = places;
	}
}

static void
mark_words(Digging *digging)
{
	const double most = MAX(MIN_COMMON, MAX_COMMON * digging->quarry->units->len);

	for (guint32 i = 0; i < cad_word_bank_get_n(digging->quarry->bank); i++) {
		const guint32 number = table_find(&digging->table, i);
		const Count *count = number != NONE
					     ? &g_array_index(digging->table.counts, Count, number)
					     : NULL;

		if (!count)
			digging->words[i] |= WORD_RARE;
		else if ((digging->words[i] & WORD_CONTENT) != 0 &&
			 count->n[CAD_SIDE_TARGET] + count->n[CAD_SIDE_REFERENCE] > most)
			digging->words[i] |= WORD_COMMON;
	}
}

/* Longer ones. */

/* The key of the n-gram of @n words at @place, made of the one before that begins there and its
 * last word; FALSE for none. */
static gboolean
find_key(const Digging *digging, guint index, const CadQuarryDocument *document, guint32 place,
	 guint n, guint64 *key)
{
	const guint32 prefix = digging->places[index][place];
	const guint32 last = place + n - 1;

	if (prefix == NONE || last >= document->n ||
	    (document->flags[last] & (CAD_PLACE_BREAK | CAD_PLACE_BARRED)) != 0 ||
	    (digging->words[document->words[last]] & WORD_RARE) != 0)
		return FALSE;
	*key = (guint64)prefix << 32 | document->words[last];
	return TRUE;
}

static void
count_ngrams(Digging *digging, CadSide side, guint n)
{
	for (guint i = 0; i < digging->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);

		if (!is_counted(document) || document->side != side)
			continue;
		for (guint32 k = 0; k + n <= document->n; k++) {
			Count *count;
			guint64 key;

			if (!find_key(digging, i, document, k, n, &key))
				continue;
			count = table_obtain(&digging->table, key, side == CAD_SIDE_TARGET);
			if (count)
				count_unit(count, document);
		}
	}
}

static void
place_ngrams(Digging *digging, guint n)
{
	for (guint i = 0; i < digging->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);

		for (guint32 k = 0; k < document->n; k++) {
			guint64 key;
			const gboolean is_one = find_key(digging, i, document, k, n, &key);

			digging->places[i][k] = is_one ? table_find(&digging->table, key) : NONE;
		}
	}
}

/* What may be a term. */

static gboolean
is_term(const Digging *digging, const guint32 *words, guint n, guint step)
{
	return (digging->words[words[(n - 1) * step]] & WORD_CONTENT) != 0;
}

/* Whether half of the words that say something have a capital of their own, or, where all have one,
 * have it elsewhere. */
static gboolean
is_named(const Digging *digging, const CadQuarryDocument *document, guint32 first, guint n,
	 guint step)
{
	guint n_content = 0, n_names = 0;

	for (guint i = 0; i < n; i++) {
		const guint32 place = first + i * step;
		const guint8 flags = document->flags[place];
		const guint8 word = digging->words[document->words[place]];

		if ((word & WORD_CONTENT) == 0)
			continue;
		n_content++;
		n_names += (flags & CAD_PLACE_CAPITAL) != 0 ||
			   ((flags & CAD_PLACE_UPPER) != 0 && (word & WORD_NAME) != 0);
	}
	return n_names * 2 >= n_content;
}

/* What is covered by the lexicons says nothing new, and neither does a reporting verb of theirs
 * with its subject. */
static gboolean
is_new(const Digging *digging, const CadQuarryDocument *document, guint32 first, guint n,
       guint step)
{
	guint n_content = 0, n_covered = 0;

	for (guint i = 0; i < n; i++) {
		const guint32 place = first + i * step;

		if ((document->flags[place] & CAD_PLACE_TELLING) != 0)
			return FALSE;
		if ((digging->words[document->words[place]] & WORD_CONTENT) == 0)
			continue;
		n_content++;
		n_covered += (document->flags[place] & CAD_PLACE_COVERED) != 0;
	}
	return n_covered * 2 < n_content;
}

static gboolean
leans_to_target(const Digging *digging, const Count *count)
{
	return count->n[CAD_SIDE_TARGET] >
	       MIN_LEAN * digging->length_ratio * count->n[CAD_SIDE_REFERENCE];
}

static CadNgram *
ngram_new(const guint32 *words, guint n, guint step, const Count *count)
{
	CadNgram *ngram = g_new0(CadNgram, 1);

	for (guint i = 0; i < n; i++)
		ngram->words[i] = words[i * step];
	ngram->n_words = (guint8)n;
	ngram->postings =
		g_new(CadPosting, count->n[CAD_SIDE_TARGET] + count->n[CAD_SIDE_REFERENCE]);
	return ngram;
}

static void
ngram_free(gpointer data)
{
	CadNgram *ngram = data;

	g_free(ngram->postings);
	g_free(ngram);
}

/* Collecting. */

/* What a count has become. */
typedef struct {
	CadNgram *ngram; /* NULL until it is known, and for none */
	gboolean is_known;
	guint32 n_seen;	 /* places in articles of the target */
	guint32 n_named; /* of them, those that are names */
} Fate;

static void
add_posting(CadNgram *ngram, const CadQuarryDocument *document)
{
	const guint32 n = ngram->n_target + ngram->n_reference;

	if (n > 0 && ngram->postings[n - 1].unit == document->unit) {
		ngram->postings[n - 1].count++;
		return;
	}
	ngram->postings[n] = (CadPosting){document->unit, 1};
	*(document->side == CAD_SIDE_TARGET ? &ngram->n_target : &ngram->n_reference) += 1;
}

static void
pass_over(Digging *digging, const Count *count)
{
	const guint32 n = count->n[CAD_SIDE_TARGET] + count->n[CAD_SIDE_REFERENCE];

	g_array_append_val(digging->result->passed_over, n);
}

/* @first: where count @number begins in @document; it runs over @n words, each @step on. */
static void
collect(Digging *digging, Fate *fates, guint32 number, const CadQuarryDocument *document,
	guint32 first, guint n, guint step)
{
	const Count *count = &g_array_index(digging->table.counts, Count, number);
	const guint32 *words = document->words + first;
	Fate *fate = &fates[number];

	if (!fate->is_known) {
		fate->is_known = TRUE;
		if (!is_term(digging, words, n, step))
			return;
		if (leans_to_target(digging, count))
			fate->ngram = ngram_new(words, n, step, count);
		else
			pass_over(digging, count);
	}
	if (fate->ngram && document->side == CAD_SIDE_TARGET) {
		fate->n_seen++;
		fate->n_named += is_named(digging, document, first, n, step);
	}
	if (fate->ngram && is_new(digging, document, first, n, step))
		add_posting(fate->ngram, document);
}

static int
compare_postings(const void *a, const void *b)
{
	const CadPosting *left = a, *right = b;

	return left->unit < right->unit ? -1 : left->unit > right->unit;
}

/* Takes over what has enough units left. */
static void
keep_collected(Digging *digging, const Fate *fates, gboolean has_gap)
{
	for (guint32 i = 0; i < digging->table.counts->len; i++) {
		CadNgram *ngram = fates[i].ngram;

		if (!ngram)
			continue;
		if (ngram->n_target < (has_gap ? 2 : 1) * digging->options->min_units ||
		    (!digging->options->keep_names && fates[i].n_named * 2 > fates[i].n_seen)) {
			ngram_free(ngram);
			continue;
		}
		ngram->has_gap = has_gap;
		qsort(ngram->postings, ngram->n_target + ngram->n_reference,
		      sizeof *ngram->postings, compare_postings);
		g_ptr_array_add(digging->result->ngrams, ngram);
	}
}

static void
collect_ngrams(Digging *digging, guint n)
{
	g_autofree Fate *fates = g_new0(Fate, digging->table.counts->len + 1);

	for (guint side = CAD_SIDE_TARGET; side <= CAD_SIDE_REFERENCE; side++)
		for (guint i = 0; i < digging->quarry->documents->len; i++) {
			const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);

			if (!is_counted(document) || document->side != side)
				continue;
			for (guint32 k = 0; k < document->n; k++)
				if (digging->places[i][k] != NONE)
					collect(digging, fates, digging->places[i][k], document, k,
						n, 1);
		}
	keep_collected(digging, fates, FALSE);
}

static void
dig_words(Digging *digging)
{
	table_reset(&digging->table);
	count_words(digging, CAD_SIDE_TARGET);
	table_prune(&digging->table, digging->options->min_units);
	count_words(digging, CAD_SIDE_REFERENCE);
	mark_words(digging);
	place_words(digging);
	collect_ngrams(digging, 1);
}

static void
dig_phrases(Digging *digging)
{
	for (guint n = 2; n <= CAD_NGRAM_WORDS; n++) {
		table_reset(&digging->table);
		count_ngrams(digging, CAD_SIDE_TARGET, n);
		table_prune(&digging->table, digging->options->min_units);
		count_ngrams(digging, CAD_SIDE_REFERENCE, n);
		place_ngrams(digging, n);
		collect_ngrams(digging, n);
	}
}

/* Pairs with a gap. */

typedef void (*PairFunc)(Digging *digging, const CadQuarryDocument *document, guint32 first,
			 guint32 second, gpointer payload);

/* Whether a word may stand at an end of a pair. */
static gboolean
is_end(const Digging *digging, const CadQuarryDocument *document, guint32 place, guint8 wanted)
{
	const guint8 flags = digging->words[document->words[place]];

	return (document->flags[place] & CAD_PLACE_BARRED) == 0 && (flags & wanted) != 0 &&
	       (flags & (WORD_RARE | WORD_COMMON)) == 0 &&
	       (digging->options->keep_names || (flags & WORD_NAME) == 0);
}

static void
each_pair_of(Digging *digging, const CadQuarryDocument *document, guint32 first, PairFunc func,
	     gpointer payload)
{
	const guint32 end = MIN(document->n, first + CAD_NGRAM_GAP + 2);

	for (guint32 k = first + 1; k < end; k++) {
		if ((document->flags[k] & (CAD_PLACE_SENTENCE | CAD_PLACE_BARRED)) != 0)
			return;
		if (document->words[k] != document->words[first] &&
		    is_end(digging, document, k, WORD_CONTENT))
			func(digging, document, first, k, payload);
	}
}

static void
each_pair(Digging *digging, CadSide side, PairFunc func, gpointer payload)
{
	for (guint i = 0; i < digging->quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(digging->quarry, i);

		if (!is_counted(document) || document->side != side)
			continue;
		for (guint32 k = 0; k + 1 < document->n; k++)
			if (is_end(digging, document, k, WORD_BEGINS))
				each_pair_of(digging, document, k, func, payload);
	}
}

static guint64
key_of_pair(const CadQuarryDocument *document, guint32 first, guint32 second)
{
	return (guint64)document->words[first] << 32 | document->words[second];
}

/* The words that stand between more often than all others have most votes. */
static void
vote(Count *count, const CadQuarryDocument *document, guint32 first, guint32 second)
{
	guint32 middle = second - first;

	for (guint32 k = first + 1; k < second; k++)
		middle = middle * 31 + document->words[k];
	if (count->n_middle == 0)
		count->middle = middle;
	if (count->middle == middle)
		count->n_middle++;
	else
		count->n_middle--;
}

static void
count_pair(Digging *digging, const CadQuarryDocument *document, guint32 first, guint32 second,
	   gpointer payload)
{
	Count *count = table_obtain(&digging->table, key_of_pair(document, first, second),
				    document->side == CAD_SIDE_TARGET);

	(void)payload;
	if (!count || count->last_unit == document->unit)
		return;
	count_unit(count, document);
	if (document->side == CAD_SIDE_TARGET)
		vote(count, document, first, second);
}

static void
collect_pair(Digging *digging, const CadQuarryDocument *document, guint32 first, guint32 second,
	     gpointer payload)
{
	const guint32 number = table_find(&digging->table, key_of_pair(document, first, second));

	if (number != NONE &&
	    g_array_index(digging->table.counts, Count, number).n_middle * 2 <=
		    g_array_index(digging->table.counts, Count, number).n[CAD_SIDE_TARGET])
		collect(digging, payload, number, document, first, 2, second - first);
}

static void
dig_pairs(Digging *digging)
{
	g_autofree Fate *fates = NULL;

	table_reset(&digging->table);
	each_pair(digging, CAD_SIDE_TARGET, count_pair, NULL);
	table_prune(&digging->table, digging->options->min_units);
	each_pair(digging, CAD_SIDE_REFERENCE, count_pair, NULL);
	fates = g_new0(Fate, digging->table.counts->len + 1);
	each_pair(digging, CAD_SIDE_TARGET, collect_pair, fates);
	each_pair(digging, CAD_SIDE_REFERENCE, collect_pair, fates);
	keep_collected(digging, fates, TRUE);
}

static double
find_length_ratio(const CadQuarry *quarry)
{
	double sizes[2] = {0, 0};

	for (guint i = 0; i < quarry->units->len; i++)
		sizes[cad_quarry_get_unit(quarry, i)->side] += cad_quarry_get_unit(quarry, i)->size;
	return sizes[CAD_SIDE_REFERENCE] > 0 ? sizes[CAD_SIDE_TARGET] / sizes[CAD_SIDE_REFERENCE]
					     : 0;
}

static void
digging_clear(Digging *digging)
{
	for (guint i = 0; i < digging->quarry->documents->len; i++)
		g_free(digging->places[i]);
	g_free(digging->places);
	g_free(digging->words);
	table_clear(&digging->table);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Digging, digging_clear)

CadNgrams *
cad_ngrams_new(const CadQuarry *quarry, const CadNgramOptions *options)
{
	CadNgrams *ngrams = g_new0(CadNgrams, 1);
	g_auto(Digging) digging = {.quarry = quarry,
				   .options = options,
				   .result = ngrams,
				   .places = g_new0(guint32 *, quarry->documents->len + 1),
				   .length_ratio = find_length_ratio(quarry)};

	ngrams->ngrams = g_ptr_array_new_with_free_func(ngram_free);
	ngrams->passed_over = g_array_new(FALSE, FALSE, sizeof(guint32));
	describe_words(&digging);
	dig_words(&digging);
	dig_phrases(&digging);
	dig_pairs(&digging);
	return ngrams;
}

void
cad_ngrams_free(CadNgrams *ngrams)
{
	if (!ngrams)
		return;
	g_ptr_array_unref(ngrams->ngrams);
	g_array_unref(ngrams->passed_over);
	g_free(ngrams);
}

/* Finding again. */

static gboolean
stands_at(const CadNgram *ngram, const CadQuarryDocument *document, guint32 place)
{
	for (guint i = 0; i < ngram->n_words; i++)
		if (document->words[place + i] != ngram->words[i] ||
		    (document->flags[place + i] & CAD_PLACE_BARRED) != 0 ||
		    (i > 0 && (document->flags[place + i] & CAD_PLACE_BREAK) != 0))
			return FALSE;
	return TRUE;
}

/* Returns: how many words the pair runs over at @place; 0 when it is not there. */
static guint32
find_pair_length(const CadNgram *ngram, const CadQuarryDocument *document, guint32 place)
{
	if (document->words[place] != ngram->words[0] ||
	    (document->flags[place] & CAD_PLACE_BARRED) != 0)
		return 0;
	for (guint32 k = place + 1; k < MIN(document->n, place + CAD_NGRAM_GAP + 2); k++) {
		if ((document->flags[k] & (CAD_PLACE_SENTENCE | CAD_PLACE_BARRED)) != 0)
			return 0;
		if (document->words[k] == ngram->words[1])
			return k + 1 - place;
	}
	return 0;
}

guint32
cad_ngram_find(const CadNgram *ngram, const CadQuarryDocument *document, guint32 from,
	       guint32 *length)
{
	for (guint32 k = from; k + ngram->n_words <= document->n; k++) {
		*length = ngram->has_gap		  ? find_pair_length(ngram, document, k)
			  : stands_at(ngram, document, k) ? ngram->n_words
							  : 0;
		if (*length > 0)
			return k;
	}
	return document->n;
}
