#include "config.h"

#include <math.h>
#include <string.h>

#include "discover/evidence.h"
#include "stats/multiple.h"

#define CONFIDENCE 0.95

/* What all units of the sets come to, and where the n-gram at hand is counted. */
typedef struct {
	const CadQuarry *quarry;
	const CadSubjects *subjects;
	CadMatchedSet *sets; /* by number; nothing is with the n-gram between two of them */
	GArray *touched;     /* of CadMatchedSet: those that the n-gram is in */
	GArray *numbers;     /* of guint32: their numbers */
	GArray *units;	     /* of guint32: the target's with it */
} Scales;

static void
scales_clear(Scales *scales)
{
	g_free(scales->sets);
	g_array_unref(scales->touched);
	g_array_unref(scales->numbers);
	g_array_unref(scales->units);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Scales, scales_clear)

static void
fill_sets(Scales *scales)
{
	scales->sets = g_new0(CadMatchedSet, scales->subjects->n_sets + 1);
	for (guint i = 0; i < scales->quarry->units->len; i++) {
		const CadQuarryUnit *unit = cad_quarry_get_unit(scales->quarry, i);
		CadMatchedSet *set;

		if (unit->set == CAD_NO_SET)
			continue;
		set = &scales->sets[unit->set];
		if (unit->side == CAD_SIDE_TARGET) {
			set->n_a++;
			set->size_a += unit->size;
		} else {
			set->n_b++;
			set->size_b += unit->size;
		}
	}
}

/* Counts the n-gram in the sets. Returns: sets in which the target has it. */
static guint
load(Scales *scales, const CadNgram *ngram)
{
	guint n_target_sets = 0;

	g_array_set_size(scales->touched, 0);
	g_array_set_size(scales->numbers, 0);
	g_array_set_size(scales->units, 0);
	for (guint32 i = 0; i < ngram->n_target + ngram->n_reference; i++) {
		const guint32 number = ngram->postings[i].unit;
		const CadQuarryUnit *unit = cad_quarry_get_unit(scales->quarry, number);
		CadMatchedSet *set;

		if (unit->side == CAD_SIDE_TARGET)
			g_array_append_val(scales->units, number);
		if (unit->set == CAD_NO_SET)
			continue;
		set = &scales->sets[unit->set];
		if (set->with_a + set->with_b == 0)
			g_array_append_val(scales->numbers, unit->set);
		if (unit->side == CAD_SIDE_TARGET)
			n_target_sets += set->with_a++ == 0;
		else
			set->with_b++;
	}
	for (guint i = 0; i < scales->numbers->len; i++) {
		CadMatchedSet *set = &scales->sets[g_array_index(scales->numbers, guint32, i)];

		g_array_append_vals(scales->touched, set, 1);
		set->with_a = set->with_b = 0;
	}
	return n_target_sets;
}

/* Below this p the ratio and its interval are worth finding. */
#define MAX_P 0.5

static double
find_burst(const CadNgram *ngram)
{
	const guint32 n = ngram->n_target + ngram->n_reference;
	guint64 sum = 0;

	for (guint32 i = 0; i < n; i++)
		sum += ngram->postings[i].count;
	return (double)sum / n;
}

static void
weigh(Scales *scales, const CadNgram *ngram, CadEvidence *evidence)
{
	const CadMatchedSet *sets;

	evidence->ngram = ngram;
	evidence->n_sets = load(scales, ngram);
	sets = (const CadMatchedSet *)(void *)scales->touched->data;
	evidence->crowding = 1;
	evidence->burst = find_burst(ngram);
	evidence->test = cad_matched_sets_test(sets, scales->touched->len, CONFIDENCE, NULL);
	if (evidence->test.p > MAX_P || !(evidence->test.observed > evidence->test.expected))
		return;
	evidence->crowding = cad_subjects_find_crowding(
		scales->subjects, (const guint32 *)(void *)scales->units->data, scales->units->len,
		ngram->words, ngram->n_words);
	evidence->test = cad_matched_sets_test(
		sets, scales->touched->len, CONFIDENCE,
		&(CadMatchedInflation){evidence->crowding, evidence->crowding * evidence->burst});
}

static void
find_q(GArray *evidence, guint n_passed_over)
{
	const guint n = evidence->len + n_passed_over;
	g_autofree double *p = g_new(double, n + 1);

	for (guint i = 0; i < n; i++)
		p[i] = i < evidence->len ? g_array_index(evidence, CadEvidence, i).test.p : 1;
	cad_multiple_benjamini_hochberg(p, n, p);
	for (guint i = 0; i < evidence->len; i++)
		g_array_index(evidence, CadEvidence, i).q = p[i];
}

static gboolean
is_concentrated(const CadEvidence *evidence, const CadQuarry *quarry, gboolean is_matched)
{
	const CadNgram *ngram = evidence->ngram;
	guint64 sum = 0, most = 0;

	for (guint32 i = 0; i < ngram->n_target + ngram->n_reference; i++) {
		const CadPosting *posting = &ngram->postings[i];

		if (cad_quarry_get_unit(quarry, posting->unit)->side != CAD_SIDE_TARGET)
			continue;
		sum += posting->count;
		most = MAX(most, posting->count);
	}
	return ngram->n_target < CAD_DISCOVER_SPREAD || most * 2 >= sum ||
	       (is_matched && evidence->n_sets < CAD_DISCOVER_SPREAD);
}

static CadrageVerdict
judge(const CadEvidence *evidence, const CadQuarry *quarry, const CadSubjects *subjects)
{
	if (subjects->n_target < CAD_DISCOVER_UNITS || subjects->n_reference < CAD_DISCOVER_UNITS)
		return CADRAGE_VERDICT_NOT_ENOUGH_DATA;
	if (is_concentrated(evidence, quarry, subjects->is_matched))
		return CADRAGE_VERDICT_CONCENTRATED;
	return evidence->q <= CAD_DISCOVER_Q && evidence->test.cautious > 1
		       ? CADRAGE_VERDICT_ESTABLISHED
		       : CADRAGE_VERDICT_NOT_ESTABLISHED;
}

static int
compare_evidence(gconstpointer a, gconstpointer b)
{
	const CadEvidence *left = a, *right = b;
	const double low_left = isnan(left->test.sure) ? -1 : left->test.sure;
	const double low_right = isnan(right->test.sure) ? -1 : right->test.sure;

	if (low_left > low_right || low_left < low_right)
		return low_left > low_right ? -1 : 1;
	if (left->test.p > right->test.p || left->test.p < right->test.p)
		return left->test.p < right->test.p ? -1 : 1;
	if (left->ngram->n_words != right->ngram->n_words)
		return left->ngram->n_words > right->ngram->n_words ? -1 : 1;
	return memcmp(left->ngram->words, right->ngram->words, sizeof left->ngram->words);
}

GArray *
cad_evidence_weigh(const CadQuarry *quarry, const CadSubjects *subjects, const CadNgrams *ngrams)
{
	GArray *all = g_array_new(FALSE, TRUE, sizeof(CadEvidence));
	g_auto(Scales) scales = {quarry,
				 subjects,
				 NULL,
				 g_array_new(FALSE, FALSE, sizeof(CadMatchedSet)),
				 g_array_new(FALSE, FALSE, sizeof(guint32)),
				 g_array_new(FALSE, FALSE, sizeof(guint32))};

	fill_sets(&scales);
	g_array_set_size(all, ngrams->ngrams->len);
	for (guint i = 0; i < all->len; i++)
		weigh(&scales, g_ptr_array_index(ngrams->ngrams, i),
		      &g_array_index(all, CadEvidence, i));
	find_q(all, ngrams->n_passed_over);
	for (guint i = 0; i < all->len; i++) {
		CadEvidence *evidence = &g_array_index(all, CadEvidence, i);

		evidence->verdict = judge(evidence, quarry, subjects);
	}
	g_array_sort(all, compare_evidence);
	return all;
}

/* Swallowing. */

/* Of the units that either has, so many in common are nearly the same; a longer phrase that keeps
 * so many of its part's units says all of it. */
#define SAME_UNITS 0.7
/* So many times farther from 1 must a longer phrase be than its part. */
#define WORTH_LONGER 1.5

static guint
count_common(const CadNgram *a, const CadNgram *b)
{
	const guint32 n_a = a->n_target + a->n_reference, n_b = b->n_target + b->n_reference;
	guint n = 0;

	for (guint32 i = 0, k = 0; i < n_a && k < n_b;) {
		const guint32 left = a->postings[i].unit, right = b->postings[k].unit;

		n += left == right;
		i += left <= right;
		k += right <= left;
	}
	return n;
}

static guint
count_units(const CadNgram *ngram)
{
	return ngram->n_target + ngram->n_reference;
}

static gboolean
shares_word(const CadNgram *a, const CadNgram *b)
{
	for (guint i = 0; i < a->n_words; i++)
		for (guint k = 0; k < b->n_words; k++)
			if (a->words[i] == b->words[k])
				return TRUE;
	return FALSE;
}

/* Whether all words of @part are in @whole, in their order. */
static gboolean
is_part(const CadNgram *part, const CadNgram *whole)
{
	guint found = 0;

	for (guint i = 0; i < whole->n_words && found < part->n_words; i++)
		found += whole->words[i] == part->words[found];
	return found == part->n_words && part->n_words <= whole->n_words;
}

/* Whether @better, which ranks before, leaves nothing to say for @worse. */
static gboolean
says_it_all(const CadEvidence *better, const CadEvidence *worse)
{
	const CadNgram *a = better->ngram, *b = worse->ngram;
	const guint n_common = shares_word(a, b) ? count_common(a, b) : 0;
	const guint n_either = count_units(a) + count_units(b) - n_common;

	if (n_common == 0)
		return FALSE;
	if (n_common >= SAME_UNITS * n_either)
		return TRUE;
	/* The worse one is longer: it adds words and says less. Or it is the shorter one, most of
	 * whose places are those of the longer. */
	return is_part(a, b) || (is_part(b, a) && n_common >= SAME_UNITS * count_units(b));
}

/* For each word the places in the evidence of what holds it. */
static void
index_add(GHashTable *index, const GArray *evidence, guint place)
{
	const CadNgram *ngram = g_array_index(evidence, CadEvidence, place).ngram;

	for (guint i = 0; i < ngram->n_words; i++) {
		const gpointer key = GUINT_TO_POINTER(ngram->words[i]);
		GArray *places = g_hash_table_lookup(index, key);

		if (!places) {
			places = g_array_new(FALSE, FALSE, sizeof(guint));
			g_hash_table_insert(index, key, places);
		}
		g_array_append_val(places, place);
	}
}

static GHashTable *
index_new(void)
{
	return g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
}

typedef gboolean (*RivalFunc)(const CadEvidence *rival, const CadEvidence *one);

/* Whether @func holds for any rival that shares a word with the evidence at @place. */
static gboolean
has_rival(GHashTable *index, const GArray *evidence, guint place, RivalFunc func)
{
	const CadEvidence *one = &g_array_index(evidence, CadEvidence, place);

	for (guint i = 0; i < one->ngram->n_words; i++) {
		const GArray *places =
			g_hash_table_lookup(index, GUINT_TO_POINTER(one->ngram->words[i]));

		for (guint k = 0; places && k < places->len; k++) {
			const guint other = g_array_index(places, guint, k);

			if (other != place &&
			    func(&g_array_index(evidence, CadEvidence, other), one))
				return TRUE;
		}
	}
	return FALSE;
}

/* A part that stands in many more units, and does as well with fewer words. */
static gboolean
is_better_part(const CadEvidence *part, const CadEvidence *longer)
{
	return part->ngram->n_words < longer->ngram->n_words && part->test.cautious > 1 &&
	       longer->test.sure < WORTH_LONGER * part->test.sure &&
	       is_part(part->ngram, longer->ngram) &&
	       count_common(longer->ngram, part->ngram) < SAME_UNITS * count_units(part->ngram);
}

void
cad_evidence_swallow(GArray *evidence)
{
	g_autoptr(GHashTable) all = index_new();
	g_autoptr(GHashTable) kept = index_new();
	g_autofree gboolean *is_dropped = NULL;
	guint n = 0;

	g_array_set_size(evidence, MIN(evidence->len, CAD_DISCOVER_RANKED));
	is_dropped = g_new0(gboolean, evidence->len + 1);
	for (guint i = 0; i < evidence->len; i++)
		index_add(all, evidence, i);
	for (guint i = 0; i < evidence->len; i++)
		is_dropped[i] = has_rival(all, evidence, i, is_better_part);
	for (guint i = 0; i < evidence->len; i++) {
		if (is_dropped[i] || has_rival(kept, evidence, i, says_it_all))
			is_dropped[i] = TRUE;
		else
			index_add(kept, evidence, i);
	}
	for (guint i = 0; i < evidence->len; i++)
		if (!is_dropped[i])
			g_array_index(evidence, CadEvidence, n++) =
				g_array_index(evidence, CadEvidence, i);
	g_array_set_size(evidence, n);
}
