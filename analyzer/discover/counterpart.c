#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "discover/counterpart.h"
#include "discover/edge-word.h"

/* A word in more units than this part tells no subject. */
#define MAX_SHARE 0.05
/* ... but in a small corpus so many are few. */
#define MIN_RARE 10
#define MAX_RARE 2000
/* A name tells more. */
#define NAME_WEIGHT 2.0
/* Counterparts looked at for each unit of the target. */
#define N_COUNTERPARTS 16
/* Less alike is by chance. */
#define MIN_COSINE 0.10
#define SAME_WEEK  7
#define SAME_MONTH 31

/* What is known of a word over all units. */
typedef struct {
	guint32 n_units[2]; /* by side */
	guint32 last_unit;
} Use;

typedef struct {
	guint32 word;
	float weight;
} Tell;

typedef struct {
	guint32 target;
	guint32 reference;
	float cosine;
} Pair;

void
cad_subjects_free(CadSubjects *subjects)
{
	if (!subjects)
		return;
	g_free(subjects->starts);
	g_free(subjects->words);
	g_free(subjects->weights);
	g_free(subjects);
}

/* Telling words. */

static Use *
count_uses(const CadQuarry *quarry)
{
	const guint n = cad_word_bank_get_n(quarry->bank);
	Use *uses = g_new0(Use, n + 1);

	for (guint i = 0; i < n; i++)
		uses[i].last_unit = CAD_NO_UNIT;
	for (guint i = 0; i < quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, i);

		if (document->unit == CAD_NO_UNIT)
			continue;
		for (guint32 k = 0; k < document->n; k++) {
			Use *use = &uses[document->words[k]];

			if ((document->flags[k] & CAD_PLACE_BARRED) != 0 ||
			    use->last_unit == document->unit)
				continue;
			use->last_unit = document->unit;
			use->n_units[document->side]++;
		}
	}
	return uses;
}

/* 0 for a word that tells no subject. */
static float *
weigh_words(const CadQuarry *quarry, const Use *uses, const guint *n_units)
{
	const guint n = cad_word_bank_get_n(quarry->bank);
	const guint n_all = n_units[0] + n_units[1];
	const double most = CLAMP(MAX_SHARE * n_all, MIN_RARE, MAX_RARE);
	float *weights = g_new0(float, n + 1);

	for (guint i = 0; i < n; i++) {
		const Use *use = &uses[i];
		const guint n_with = use->n_units[0] + use->n_units[1];
		const gboolean is_name = cad_word_bank_is_name(quarry->bank, i);

		if (n_with < 2 || n_with > most ||
		    !cad_edge_word_is_content(quarry->language,
					      cad_word_bank_get_text(quarry->bank, i)))
			continue;
		weights[i] = (float)(log((double)n_all / n_with) * (is_name ? NAME_WEIGHT : 1.0));
	}
	return weights;
}

static int
compare_weights(gconstpointer a, gconstpointer b)
{
	const Tell *left = a, *right = b;

	if (left->weight > right->weight || left->weight < right->weight)
		return left->weight > right->weight ? -1 : 1;
	return left->word < right->word ? -1 : left->word > right->word;
}

static int
compare_words(gconstpointer a, gconstpointer b)
{
	const Tell *left = a, *right = b;

	return left->word < right->word ? -1 : left->word > right->word;
}

/* The best words of a unit, ascending, of length 1 together. */
static void
describe_unit(GArray *tells)
{
	double square = 0;

	g_array_sort(tells, compare_weights);
	if (tells->len > CAD_SUBJECT_WORDS)
		g_array_set_size(tells, CAD_SUBJECT_WORDS);
	g_array_sort(tells, compare_words);
	for (guint i = 0; i < tells->len; i++) {
		const Tell *tell = &g_array_index(tells, Tell, i);

		square += (double)tell->weight * (double)tell->weight;
	}
	for (guint i = 0; i < tells->len; i++)
		g_array_index(tells, Tell, i).weight /= (float)sqrt(square);
}

/* @counts: zero, and left so. */
static void
gather_tells(const CadQuarryDocument *document, const float *weights, guint32 *counts,
	     GArray *tells)
{
	const guint first = tells->len;

	for (guint32 k = 0; k < document->n; k++) {
		const guint32 word = document->words[k];
		const Tell tell = {word, 0};

		if ((document->flags[k] & CAD_PLACE_BARRED) != 0 || !(weights[word] > 0))
			continue;
		if (counts[word]++ == 0)
			g_array_append_val(tells, tell);
	}
	for (guint i = first; i < tells->len; i++) {
		Tell *tell = &g_array_index(tells, Tell, i);

		tell->weight = weights[tell->word] * (float)(1 + log(counts[tell->word]));
		counts[tell->word] = 0;
	}
}

static void
describe_units(const CadQuarry *quarry, const float *weights, CadSubjects *subjects)
{
	const guint n = quarry->units->len;
	g_autofree guint32 *counts = g_new0(guint32, cad_word_bank_get_n(quarry->bank) + 1);
	g_autoptr(GArray) tells = g_array_new(FALSE, FALSE, sizeof(Tell));

	subjects->starts = g_new0(guint32, n + 1);
	subjects->words = g_new(guint32, (gsize)n * CAD_SUBJECT_WORDS + 1);
	subjects->weights = g_new(float, (gsize)n *CAD_SUBJECT_WORDS + 1);
	for (guint i = 0; i < n; i++) {
		const guint32 start = subjects->starts[i];

		g_array_set_size(tells, 0);
		gather_tells(cad_quarry_get(quarry, cad_quarry_get_unit(quarry, i)->document),
			     weights, counts, tells);
		describe_unit(tells);
		for (guint k = 0; k < tells->len; k++) {
			subjects->words[start + k] = g_array_index(tells, Tell, k).word;
			subjects->weights[start + k] = g_array_index(tells, Tell, k).weight;
		}
		subjects->starts[i + 1] = start + tells->len;
	}
}

/* Pairs. */

/* For each word the units of the reference that it tells. */
typedef struct {
	guint32 *starts;
	guint32 *units;
	float *weights;
} Index;

static void
index_clear(Index *index)
{
	g_free(index->starts);
	g_free(index->units);
	g_free(index->weights);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Index, index_clear)

static void
index_fill(const CadQuarry *quarry, const CadSubjects *subjects, Index *index)
{
	const guint n_words = cad_word_bank_get_n(quarry->bank);
	const guint n = quarry->units->len;
	guint32 *starts = g_new0(guint32, n_words + 2);

	for (guint i = 0; i < n; i++)
		for (guint32 k = subjects->starts[i]; k < subjects->starts[i + 1]; k++)
			if (cad_quarry_get_unit(quarry, i)->side == CAD_SIDE_REFERENCE)
				starts[subjects->words[k] + 2]++;
	for (guint i = 2; i < n_words + 2; i++)
		starts[i] += starts[i - 1];
	index->units = g_new(guint32, starts[n_words + 1] + 1);
	index->weights = g_new(float, starts[n_words + 1] + 1);
	for (guint i = 0; i < n; i++)
		for (guint32 k = subjects->starts[i]; k < subjects->starts[i + 1]; k++) {
			guint32 place;

			if (cad_quarry_get_unit(quarry, i)->side != CAD_SIDE_REFERENCE)
				continue;
			place = starts[subjects->words[k] + 1]++;
			index->units[place] = i;
			index->weights[place] = subjects->weights[k];
		}
	index->starts = starts;
}

/* Days since long ago, all months taken for 31 days long: near enough for weeks. */
static guint32
count_days(CadDay day)
{
	return (day / 10000 * 12 + day / 100 % 100) * 31 + day % 100;
}

/* News is of a day. */
static float
weigh_days(CadDay a, CadDay b)
{
	const guint32 x = count_days(a), y = count_days(b);
	const guint32 gap = x > y ? x - y : y - x;

	if (a == 0 || b == 0)
		return 1;
	return gap <= SAME_WEEK ? 1.3F : gap <= SAME_MONTH ? 1 : 0.7F;
}

static int
compare_pairs(gconstpointer a, gconstpointer b)
{
	const Pair *left = a, *right = b;

	if (left->cosine > right->cosine || left->cosine < right->cosine)
		return left->cosine > right->cosine ? -1 : 1;
	if (left->target != right->target)
		return left->target < right->target ? -1 : 1;
	return left->reference < right->reference ? -1 : left->reference > right->reference;
}

/* The likest units of the reference. @cosines: zero, and left so. */
static void
find_counterparts(const CadQuarry *quarry, const CadSubjects *subjects, const Index *index,
		  guint32 unit, float *cosines, GArray *pairs)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Pair));
	const CadDay day = cad_quarry_get(quarry, cad_quarry_get_unit(quarry, unit)->document)->day;

	for (guint32 k = subjects->starts[unit]; k < subjects->starts[unit + 1]; k++) {
		const guint32 word = subjects->words[k];

		for (guint32 p = index->starts[word]; p < index->starts[word + 1]; p++) {
			const Pair pair = {unit, index->units[p], 0};

			if (!(cosines[pair.reference] > 0))
				g_array_append_val(found, pair);
			cosines[pair.reference] += subjects->weights[k] * index->weights[p];
		}
	}
	for (guint i = 0; i < found->len; i++) {
		Pair *pair = &g_array_index(found, Pair, i);
		const CadQuarryUnit *other = cad_quarry_get_unit(quarry, pair->reference);

		pair->cosine = cosines[pair->reference] *
			       weigh_days(day, cad_quarry_get(quarry, other->document)->day);
		cosines[pair->reference] = 0;
	}
	g_array_sort(found, compare_pairs);
	for (guint i = 0; i < MIN(found->len, N_COUNTERPARTS); i++) {
		const Pair *pair = &g_array_index(found, Pair, i);

		if ((double)pair->cosine < MIN_COSINE)
			break;
		g_array_append_vals(pairs, pair, 1);
	}
}

static GArray *
find_pairs(const CadQuarry *quarry, const CadSubjects *subjects)
{
	GArray *pairs = g_array_new(FALSE, FALSE, sizeof(Pair));
	g_autofree float *cosines = g_new0(float, quarry->units->len + 1);
	g_auto(Index) index = {NULL, NULL, NULL};

	index_fill(quarry, subjects, &index);
	for (guint i = 0; i < quarry->units->len; i++)
		if (cad_quarry_get_unit(quarry, i)->side == CAD_SIDE_TARGET)
			find_counterparts(quarry, subjects, &index, i, cosines, pairs);
	g_array_sort(pairs, compare_pairs);
	return pairs;
}

/* Sets. */

static guint32
find_root(guint32 *parents, guint32 unit)
{
	while (parents[unit] != unit) {
		parents[unit] = parents[parents[unit]];
		unit = parents[unit];
	}
	return unit;
}

static void
join(guint32 *parents, guint32 *sizes, guint32 a, guint32 b)
{
	const guint32 low = MIN(a, b), high = MAX(a, b);

	parents[high] = low;
	sizes[low] += sizes[high];
}

/* A unit alone joins that of its likest counterpart, however large. */
static void
join_left_over(GArray *pairs, guint32 *parents, guint32 *sizes)
{
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		const guint32 a = find_root(parents, pair->target);
		const guint32 b = find_root(parents, pair->reference);

		if (a != b && (sizes[a] == 1 || sizes[b] == 1))
			join(parents, sizes, a, b);
	}
}

static void
join_pairs(GArray *pairs, guint most, guint32 *parents, guint32 *sizes)
{
	for (guint i = 0; i < pairs->len; i++) {
		const Pair *pair = &g_array_index(pairs, Pair, i);
		const guint32 a = find_root(parents, pair->target);
		const guint32 b = find_root(parents, pair->reference);

		if (a != b && sizes[a] + sizes[b] <= most)
			join(parents, sizes, a, b);
	}
}

/* So that each unit of the target may have as many counterparts as there are for it. */
static guint
choose_size(const guint *n_units)
{
	const guint n_each = n_units[CAD_SIDE_REFERENCE] / MAX(1, n_units[CAD_SIDE_TARGET]);

	return MAX(CAD_SUBJECT_UNITS, 3 * MIN(N_COUNTERPARTS, 1 + n_each));
}

static void
number_sets(CadQuarry *quarry, CadSubjects *subjects, guint32 *parents, const guint32 *sizes)
{
	g_autofree guint32 *numbers = g_new(guint32, quarry->units->len + 1);

	for (guint32 i = 0; i < quarry->units->len; i++) {
		CadQuarryUnit *unit = cad_quarry_get_unit(quarry, i);
		const guint32 root = find_root(parents, i);

		if (sizes[root] == 1)
			continue;
		if (root == i)
			numbers[root] = subjects->n_sets++;
		unit->set = numbers[root];
		*(unit->side == CAD_SIDE_TARGET ? &subjects->n_target : &subjects->n_reference) +=
			1;
	}
}

static void
take_all_for_one(CadQuarry *quarry, CadSubjects *subjects, const guint *n_units)
{
	subjects->n_sets = 1;
	subjects->n_target = n_units[CAD_SIDE_TARGET];
	subjects->n_reference = n_units[CAD_SIDE_REFERENCE];
	for (guint i = 0; i < quarry->units->len; i++)
		cad_quarry_get_unit(quarry, i)->set = 0;
}

CadSubjects *
cad_subjects_new(CadQuarry *quarry)
{
	CadSubjects *subjects = g_new0(CadSubjects, 1);
	const guint n = quarry->units->len;
	g_autofree Use *uses = count_uses(quarry);
	g_autofree guint32 *parents = g_new(guint32, n + 1);
	g_autofree guint32 *sizes = g_new(guint32, n + 1);
	g_autofree float *weights = NULL;
	g_autoptr(GArray) pairs = NULL;
	guint n_units[2] = {0, 0};

	for (guint i = 0; i < n; i++) {
		n_units[cad_quarry_get_unit(quarry, i)->side]++;
		parents[i] = i;
		sizes[i] = 1;
	}
	weights = weigh_words(quarry, uses, n_units);
	describe_units(quarry, weights, subjects);
	pairs = find_pairs(quarry, subjects);
	join_pairs(pairs, choose_size(n_units), parents, sizes);
	join_left_over(pairs, parents, sizes);
	number_sets(quarry, subjects, parents, sizes);
	subjects->is_matched =
		subjects->n_target * 3 >= n_units[CAD_SIDE_TARGET] && subjects->n_sets > 1;
	if (!subjects->is_matched)
		take_all_for_one(quarry, subjects, n_units);
	return subjects;
}

/* Crowding. */

static gboolean
is_among(guint32 word, const guint32 *words, guint n)
{
	for (guint i = 0; i < n; i++)
		if (words[i] == word)
			return TRUE;
	return FALSE;
}

/* The sum of all cosines is the square of the sum of the vectors. */
double
cad_subjects_find_crowding(const CadSubjects *subjects, const guint32 *units, guint n,
			   const guint32 *without, guint n_without)
{
	g_autoptr(GHashTable) sums = g_hash_table_new(NULL, NULL);
	g_autoptr(GArray) values = g_array_new(FALSE, FALSE, sizeof(double));
	double square = 0, own = 0;

	for (guint i = 0; i < n; i++)
		for (guint32 k = subjects->starts[units[i]]; k < subjects->starts[units[i] + 1];
		     k++) {
			const gpointer key = GUINT_TO_POINTER(subjects->words[k]);
			guint place = GPOINTER_TO_UINT(g_hash_table_lookup(sums, key));
			const double weight = (double)subjects->weights[k];

			if (is_among(subjects->words[k], without, n_without))
				continue;
			if (place == 0) {
				g_array_append_val(values, weight);
				g_hash_table_insert(sums, key, GUINT_TO_POINTER(values->len));
			} else {
				g_array_index(values, double, place - 1) += weight;
			}
			own += weight * weight;
		}
	for (guint i = 0; i < values->len; i++)
		square += g_array_index(values, double, i) * g_array_index(values, double, i);
	return own > 0 ? MAX(1, square / own) : 1;
}
