#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
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

/* The least p of an n-gram that was passed over, were each of its units the target's with the odds
 * of all. */
static double
guess_least_p(guint32 n_units, const CadSubjects *subjects)
{
	const double share =
		(double)subjects->n_target / MAX(1, subjects->n_target + subjects->n_reference);

	return MIN(1, 2 * pow(share, n_units));
}

static int
compare_doubles(gconstpointer a, gconstpointer b)
{
	const double left = *(const double *)a, right = *(const double *)b;

	return left < right ? -1 : left > right;
}

/* The least p from which on an n-gram could not be established whatever came out: Tarone's, the
 * first K so that no more than K have a least p of CAD_DISCOVER_Q / K or less. */
static double
find_level(const GArray *least)
{
	guint n = least->len;

	for (guint k = 1; k <= least->len; k++) {
		while (n > 0 && g_array_index(least, double, n - 1) > CAD_DISCOVER_Q / k)
			n--;
		if (n <= k)
			return CAD_DISCOVER_Q / k;
	}
	return CAD_DISCOVER_Q;
}

static void
find_q(GArray *evidence, const CadNgrams *ngrams, const CadSubjects *subjects)
{
	const guint n_all = evidence->len + ngrams->passed_over->len;
	g_autoptr(GArray) least = g_array_sized_new(FALSE, FALSE, sizeof(double), n_all);
	g_autofree double *p = g_new(double, n_all + 1);
	double level;

	for (guint i = 0; i < n_all; i++) {
		const double value =
			i < evidence->len ? g_array_index(evidence, CadEvidence, i).test.least_p
					  : guess_least_p(g_array_index(ngrams->passed_over,
									guint32, i - evidence->len),
							  subjects);

		g_array_append_val(least, value);
		p[i] = i < evidence->len ? g_array_index(evidence, CadEvidence, i).test.p : 1;
	}
	g_autoptr(GArray) sorted = g_array_copy(least);

	g_array_sort(sorted, compare_doubles);
	level = find_level(sorted);
	for (guint i = 0; i < n_all; i++)
		if (g_array_index(least, double, i) > level)
			p[i] = CAD_NAN;
	cad_multiple_benjamini_hochberg(p, n_all, p);
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
	if (isnan(evidence->q))
		return CADRAGE_VERDICT_NOT_TESTABLE;
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
	find_q(all, ngrams, subjects);
	for (guint i = 0; i < all->len; i++) {
		CadEvidence *evidence = &g_array_index(all, CadEvidence, i);

		evidence->verdict = judge(evidence, quarry, subjects);
	}
	g_array_sort(all, compare_evidence);
	return all;
}

/* Swallowing. */

/* What is held against each other. */
typedef struct {
	const GArray *evidence; /* of CadEvidence */
	const CadQuarry *quarry;
	double lean; /* units of the target for one of the reference */
} Rivals;

/* Of the units that either has, so many in common are nearly the same. */
#define SAME_UNITS 0.7
/* A longer phrase that keeps so many of its part's units says all of it. */
#define KEPT_UNITS 0.85
/* So many times farther from 1 must a longer phrase be than its part. */
#define WORTH_LONGER 1.5
/* What is left of a part, without a longer phrase that ranks before it, must lean so much. */
#define LEFT_LEAN 1.5

/* Units by side. */
typedef struct {
	guint n[2];
} Units;

static Units
count_units(const CadNgram *ngram)
{
	return (Units){{ngram->n_target, ngram->n_reference}};
}

static guint
sum(Units units)
{
	return units.n[0] + units.n[1];
}

static Units
count_common(const Rivals *rivals, const CadNgram *a, const CadNgram *b)
{
	const guint32 n_a = a->n_target + a->n_reference, n_b = b->n_target + b->n_reference;
	Units common = {{0, 0}};

	for (guint32 i = 0, k = 0; i < n_a && k < n_b;) {
		const guint32 left = a->postings[i].unit, right = b->postings[k].unit;

		if (left == right)
			common.n[cad_quarry_get_unit(rivals->quarry, left)->side]++;
		i += left <= right;
		k += right <= left;
	}
	return common;
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

/* Whether little of @part leans to the target where @longer, which ranks before it, does not stand.
 */
static gboolean
leaves_nothing(const Rivals *rivals, const CadNgram *longer, const CadNgram *part)
{
	const Units common = count_common(rivals, longer, part), all = count_units(part);

	return all.n[CAD_SIDE_TARGET] - common.n[CAD_SIDE_TARGET] <
	       LEFT_LEAN * rivals->lean *
		       (all.n[CAD_SIDE_REFERENCE] - common.n[CAD_SIDE_REFERENCE]);
}

/* Whether @better, which ranks before, leaves nothing to say for @worse. */
static gboolean
says_it_all(const Rivals *rivals, const CadEvidence *better, const CadEvidence *worse)
{
	const CadNgram *a = better->ngram, *b = worse->ngram;
	const guint n_common = shares_word(a, b) ? sum(count_common(rivals, a, b)) : 0;

	if (n_common == 0)
		return FALSE;
	if (n_common >= SAME_UNITS * (sum(count_units(a)) + sum(count_units(b)) - n_common))
		return TRUE;
	/* The worse one is longer: it adds words and says less. */
	return is_part(a, b) || (is_part(b, a) && leaves_nothing(rivals, a, b));
}

/* Whether @longer stands nearly everywhere where its part, @one, does. */
static gboolean
is_whole(const Rivals *rivals, const CadEvidence *longer, const CadEvidence *one)
{
	return longer->ngram->n_words > one->ngram->n_words && !longer->ngram->has_gap &&
	       is_part(one->ngram, longer->ngram) &&
	       sum(count_common(rivals, longer->ngram, one->ngram)) >=
		       KEPT_UNITS * sum(count_units(one->ngram));
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

typedef gboolean (*RivalFunc)(const Rivals *rivals, const CadEvidence *rival,
			      const CadEvidence *one);

/* Whether @func holds for any rival that shares a word with the evidence at @place. */
static gboolean
has_rival(const Rivals *rivals, GHashTable *index, guint place, RivalFunc func)
{
	const CadEvidence *one = &g_array_index(rivals->evidence, CadEvidence, place);

	for (guint i = 0; i < one->ngram->n_words; i++) {
		const GArray *places =
			g_hash_table_lookup(index, GUINT_TO_POINTER(one->ngram->words[i]));

		for (guint k = 0; places && k < places->len; k++) {
			const guint other = g_array_index(places, guint, k);

			if (other != place &&
			    func(rivals, &g_array_index(rivals->evidence, CadEvidence, other), one))
				return TRUE;
		}
	}
	return FALSE;
}

/* A part that stands in many more units, and does as well with fewer words. */
static gboolean
is_better_part(const Rivals *rivals, const CadEvidence *part, const CadEvidence *longer)
{
	return part->ngram->n_words < longer->ngram->n_words && part->test.cautious > 1 &&
	       longer->test.sure < WORTH_LONGER * part->test.sure &&
	       is_part(part->ngram, longer->ngram) &&
	       sum(count_common(rivals, longer->ngram, part->ngram)) <
		       KEPT_UNITS * sum(count_units(part->ngram));
}

static void
keep_those(GArray *evidence, const gboolean *is_dropped)
{
	guint n = 0;

	for (guint i = 0; i < evidence->len; i++)
		if (!is_dropped[i])
			g_array_index(evidence, CadEvidence, n++) =
				g_array_index(evidence, CadEvidence, i);
	g_array_set_size(evidence, n);
}

void
cad_evidence_swallow(GArray *evidence, const CadQuarry *quarry, const CadSubjects *subjects)
{
	const Rivals rivals = {evidence, quarry,
			       (double)subjects->n_target / MAX(1, subjects->n_reference)};
	g_autoptr(GHashTable) all = index_new();
	g_autoptr(GHashTable) kept = index_new();
	g_autofree gboolean *is_dropped = NULL;

	g_array_set_size(evidence, MIN(evidence->len, CAD_DISCOVER_RANKED));
	is_dropped = g_new0(gboolean, evidence->len + 1);
	for (guint i = 0; i < evidence->len; i++)
		index_add(all, evidence, i);
	for (guint i = 0; i < evidence->len; i++)
		is_dropped[i] = has_rival(&rivals, all, i, is_better_part) ||
				has_rival(&rivals, all, i, is_whole);
	for (guint i = 0; i < evidence->len; i++) {
		if (is_dropped[i] || has_rival(&rivals, kept, i, says_it_all))
			is_dropped[i] = TRUE;
		else
			index_add(kept, evidence, i);
	}
	keep_those(evidence, is_dropped);
}
