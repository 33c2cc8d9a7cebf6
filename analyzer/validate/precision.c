#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "validate/precision.h"

/* An interval of recall as wide as this says next to nothing. */
#define WIDE_RECALL 0.5

/* What a figure is computed from. */
typedef struct {
	const CadSheetKey *key;
	const CadJudgements *judgements;
	const CadrageValidationOptions *options;
	guint task;
	GArray *strata;	  /* of CadStratum: those of the task */
	guint *n_settled; /* (array): of each stratum of the key, the passages with a verdict */
	GArray *measures; /* of CadrageMeasure */
} Work;

static gboolean
is_settled(const Work *work, guint row)
{
	return work->judgements->verdicts[row] >= CAD_CODE_NO;
}

static gboolean
is_positive(const Work *work, guint row)
{
	return work->judgements->verdicts[row] == CAD_CODE_YES;
}

static gboolean
is_match_of_task(const Work *work, guint row)
{
	const CadKeyStratum *stratum = cad_sheet_key_get_stratum(work->key, row);

	return stratum->task == work->task && stratum->kind == CADRAGE_DRAWN_MATCH;
}

/* The whole task. */

/* Strata with matches of which nothing was coded stand for none of their kind: their sentences are
 * taken to be as those of the other strata with matches are. */
static void
spread_uncoded(GArray *strata)
{
	guint64 population = 0, lost = 0, n_left = 0;

	for (guint i = 0; i < strata->len; i++) {
		CadStratum *stratum = &g_array_index(strata, CadStratum, i);

		if (stratum->is_hit && stratum->n_coded == 0)
			lost += stratum->population;
		else if (stratum->is_hit)
			population += stratum->population;
	}
	n_left = lost;
	for (guint i = 0; population > 0 && i < strata->len; i++) {
		CadStratum *stratum = &g_array_index(strata, CadStratum, i);
		guint64 share;

		if (!stratum->is_hit)
			continue;
		if (stratum->n_coded == 0) {
			stratum->population = 0;
			continue;
		}
		/* What is left at the last one is all that rounding left over. */
		population -= stratum->population;
		share = population == 0
				? n_left
				: n_left * stratum->population / (stratum->population + population);
		stratum->population += share;
		n_left -= share;
	}
}

static GArray *
make_strata(const Work *work)
{
	const CadSheetKey *key = work->key;
	GArray *strata = g_array_new(FALSE, TRUE, sizeof(CadStratum));
	g_autofree guint *places = g_new0(guint, key->strata->len + 1);

	for (guint i = 0; i < key->strata->len; i++) {
		const CadKeyStratum *stratum = &g_array_index(key->strata, CadKeyStratum, i);
		const CadStratum empty = {stratum->kind == CADRAGE_DRAWN_MATCH, stratum->population,
					  0, 0};

		places[i] = strata->len;
		if (stratum->task == work->task)
			g_array_append_val(strata, empty);
	}
	for (guint row = 0; row < key->rows->len; row++) {
		CadStratum *stratum;

		if (cad_sheet_key_get_stratum(key, row)->task != work->task ||
		    !is_settled(work, row))
			continue;
		stratum = &g_array_index(strata, CadStratum,
					 places[cad_sheet_key_get_row(key, row)->stratum]);
		stratum->n_coded++;
		stratum->n_positive += is_positive(work, row);
	}
	spread_uncoded(strata);
	return strata;
}

static CadrageMeasure
measure_new(const Work *work, CadrageQuantity quantity)
{
	const CadKeyTask *task = &g_array_index(work->key->tasks, CadKeyTask, work->task);

	return (CadrageMeasure){.quantity = quantity,
				.lexicon = task->lexicon,
				.category = task->category,
				.value = CAD_NAN,
				.lo = CAD_NAN,
				.hi = CAD_NAN};
}

/* Counts the strata that a figure rests on, those with matches or all. */
static void
count_strata(const Work *work, gboolean only_hits, CadrageMeasure *measure)
{
	for (guint i = 0; i < work->strata->len; i++) {
		const CadStratum *stratum = &g_array_index(work->strata, CadStratum, i);

		if (only_hits && !stratum->is_hit)
			continue;
		measure->n_units += (guint)stratum->n_coded;
		measure->n_positive += (guint)stratum->n_positive;
		measure->population += stratum->population;
	}
}

typedef CadDesignEstimate (*EstimateFunc)(const CadStratum *strata, guint n);
typedef CadInterval (*IntervalFunc)(const CadStratum *strata, guint n, double confidence);

static void
add_estimate(const Work *work, CadrageQuantity quantity, EstimateFunc estimate,
	     IntervalFunc interval)
{
	const CadStratum *strata = (const CadStratum *)(gpointer)work->strata->data;
	const CadInterval ends = interval(strata, work->strata->len, work->options->confidence);
	CadrageMeasure measure = measure_new(work, quantity);

	count_strata(work, FALSE, &measure);
	measure.value = estimate(strata, work->strata->len).value;
	measure.lo = ends.lo;
	measure.hi = ends.hi;
	if (quantity == CADRAGE_QUANTITY_RECALL && !(ends.hi - ends.lo <= WIDE_RECALL)) {
		measure.trust = CADRAGE_TRUST_NOT_ENOUGH_DATA;
		measure.needed = "more passages without a match coded";
	}
	g_array_append_val(work->measures, measure);
}

/* What counting matches gives, with no error of sampling. */
static void
add_matched(const Work *work)
{
	CadrageMeasure hits = measure_new(work, CADRAGE_QUANTITY_MATCHED);
	CadrageMeasure all = hits;

	count_strata(work, TRUE, &hits);
	count_strata(work, FALSE, &all);
	all.value = (double)hits.population / (double)all.population;
	all.n_units = all.n_positive = 0;
	g_array_append_val(work->measures, all);
}

/* Some matches. */

/* Which: of a voice, a zone, a term, or of a term in both. */
typedef struct {
	gboolean by_label;
	gboolean by_voice;
	gboolean by_zone;
} Domain;

static const Domain domains[] = {
	{FALSE, TRUE, FALSE}, {FALSE, FALSE, TRUE}, {TRUE, FALSE, FALSE}, {TRUE, TRUE, TRUE}};

static int
compare_rows(const CadKeyRow *a, const CadKeyRow *b, const Domain *domain)
{
	const int labels = domain->by_label ? strcmp(a->label, b->label) : 0;
	const int voices = domain->by_voice ? (int)a->voice - (int)b->voice : 0;

	if (labels != 0 || voices != 0)
		return labels != 0 ? labels : voices;
	return domain->by_zone ? (int)a->zone - (int)b->zone : 0;
}

typedef struct {
	const Work *work;
	const Domain *domain;
} Order;

static int
compare_indices(const void *a, const void *b, void *payload)
{
	const Order *order = payload;
	const guint x = *(const guint *)a, y = *(const guint *)b;
	const int differ = compare_rows(cad_sheet_key_get_row(order->work->key, x),
					cad_sheet_key_get_row(order->work->key, y), order->domain);

	return differ != 0 ? differ : x < y ? -1 : x > y;
}

/* Precision of @rows (array length=n), which may be none. */
static CadrageMeasure
measure_domain(const Work *work, const Domain *domain, const guint *rows, guint n)
{
	CadrageMeasure measure = measure_new(work, CADRAGE_QUANTITY_PRECISION);
	double right = 0, all = 0, squares = 0;
	CadInterval interval;

	measure.has_voice = domain->by_voice;
	measure.has_zone = domain->by_zone;
	if (n == 0)
		return measure;
	const CadKeyRow *first = cad_sheet_key_get_row(work->key, rows[0]);

	measure.label = domain->by_label ? first->label : NULL;
	measure.voice = first->voice;
	measure.zone = first->zone;
	for (guint i = 0; i < n; i++) {
		const guint stratum = cad_sheet_key_get_row(work->key, rows[i])->stratum;
		const double weight =
			(double)cad_sheet_key_get_stratum(work->key, rows[i])->population /
			work->n_settled[stratum];

		measure.n_units++;
		measure.n_positive += is_positive(work, rows[i]) ? 1 : 0;
		right += is_positive(work, rows[i]) ? weight : 0;
		all += weight;
		squares += weight * weight;
	}
	measure.value = right / all;
	interval =
		cad_interval_score(measure.value, all * all / squares, work->options->confidence);
	measure.lo = interval.lo;
	measure.hi = interval.hi;
	return measure;
}

static void
add_all_matches(const Work *work, const GArray *rows)
{
	static const Domain all = {FALSE, FALSE, FALSE};
	CadrageMeasure measure =
		measure_domain(work, &all, (const guint *)(gpointer)rows->data, rows->len);

	for (guint i = 0; i < work->strata->len; i++) {
		const CadStratum *stratum = &g_array_index(work->strata, CadStratum, i);

		measure.population += stratum->is_hit ? stratum->population : 0;
	}
	g_array_append_val(work->measures, measure);
}

static void
add_domains(const Work *work, const Domain *domain, GArray *rows)
{
	Order order = {work, domain};
	guint first = 0;

	g_array_sort_with_data(rows, compare_indices, &order);
	while (first < rows->len) {
		const guint *at = &g_array_index(rows, guint, first);
		CadrageMeasure measure;
		guint n = 1;

		while (first + n < rows->len &&
		       compare_rows(cad_sheet_key_get_row(work->key, at[0]),
				    cad_sheet_key_get_row(work->key, at[n]), domain) == 0)
			n++;
		measure = measure_domain(work, domain, at, n);
		g_array_append_val(work->measures, measure);
		first += n;
	}
}

void
cad_precision_measure(const CadSheetKey *key, const CadJudgements *judgements, guint task,
		      const CadrageValidationOptions *options, GArray *measures)
{
	g_autofree guint *n_settled = g_new0(guint, key->strata->len + 1);
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(guint));
	g_autoptr(GArray) strata = NULL;
	Work work = {key, judgements, options, task, NULL, n_settled, measures};

	strata = make_strata(&work);
	work.strata = strata;
	for (guint row = 0; row < key->rows->len; row++) {
		if (!is_match_of_task(&work, row) || !is_settled(&work, row))
			continue;
		n_settled[cad_sheet_key_get_row(key, row)->stratum]++;
		g_array_append_val(rows, row);
	}
	add_all_matches(&work, rows);
	add_estimate(&work, CADRAGE_QUANTITY_RECALL, cad_stratified_recall,
		     cad_stratified_recall_interval);
	add_estimate(&work, CADRAGE_QUANTITY_PREVALENCE, cad_stratified_prevalence,
		     cad_stratified_prevalence_interval);
	add_matched(&work);
	for (guint i = 0; i < G_N_ELEMENTS(domains); i++)
		add_domains(&work, &domains[i], rows);
}
