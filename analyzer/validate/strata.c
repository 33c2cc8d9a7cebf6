#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "validate/strata.h"

/* What sentences are told apart by, the first thing first. */
typedef enum {
	BY_LABEL,
	BY_VOICE,
	BY_ZONE,
	N_DIMENSIONS,
} Dimension;

static guint32
get_place(const CadUrn *urn, Dimension dimension)
{
	return dimension == BY_LABEL   ? urn->label
	       : dimension == BY_VOICE ? (guint32)urn->voice
				       : (guint32)urn->zone;
}

static CadStratumPlan *
plan_new(void)
{
	CadStratumPlan *plan = g_new0(CadStratumPlan, 1);

	plan->urns = g_ptr_array_new();
	return plan;
}

void
cad_stratum_plan_free(CadStratumPlan *plan)
{
	if (!plan)
		return;
	g_ptr_array_unref(plan->urns);
	g_free(plan);
}

static void
plan_add(CadStratumPlan *plan, CadUrn *urn)
{
	g_ptr_array_add(plan->urns, urn);
	plan->population += urn->population;
}

static double
get_weight(const CadStratumPlan *plan)
{
	return sqrt((double)plan->population);
}

static CadStratumPlan *
get_plan(const GPtrArray *plans, guint index)
{
	return g_ptr_array_index(plans, index);
}

static int
compare_urns(const void *a, const void *b)
{
	const CadUrn *left = *(CadUrn *const *)a, *right = *(CadUrn *const *)b;

	for (Dimension i = BY_LABEL; i < N_DIMENSIONS; i++) {
		const guint32 x = get_place(left, i), y = get_place(right, i);

		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

static int
compare_urns_by(const void *a, const void *b, void *dimension)
{
	const Dimension by = *(const Dimension *)dimension;
	const guint32 x = get_place(*(CadUrn *const *)a, by);
	const guint32 y = get_place(*(CadUrn *const *)b, by);

	return x != y ? (x < y ? -1 : 1) : compare_urns(a, b);
}

/* The largest first; of equals the first in order. */
static int
compare_plans(const void *a, const void *b)
{
	const CadStratumPlan *left = *(CadStratumPlan *const *)a;
	const CadStratumPlan *right = *(CadStratumPlan *const *)b;

	if (left->population != right->population)
		return left->population > right->population ? -1 : 1;
	return compare_urns(&left->urns->pdata[0], &right->urns->pdata[0]);
}

static GPtrArray *
group(const CadStratumPlan *whole, Dimension dimension)
{
	GPtrArray *parts = g_ptr_array_new_with_free_func((GDestroyNotify)cad_stratum_plan_free);
	CadStratumPlan *part = NULL;

	for (guint i = 0; i < whole->urns->len; i++) {
		CadUrn *urn = g_ptr_array_index(whole->urns, i);

		if (!part || get_place(urn, dimension) !=
				     get_place(g_ptr_array_index(part->urns, 0), dimension)) {
			part = plan_new();
			g_ptr_array_add(parts, part);
		}
		plan_add(part, urn);
	}
	return parts;
}

/* Puts the smallest parts together until enough rows fall to each. */
static void
pool(GPtrArray *parts, guint n_rows)
{
	double sum = 0;

	qsort(parts->pdata, parts->len, sizeof(void *), compare_plans);
	for (guint i = 0; i < parts->len; i++)
		sum += get_weight(get_plan(parts, i));
	while (parts->len > 1) {
		CadStratumPlan *last = get_plan(parts, parts->len - 1);
		CadStratumPlan *before = get_plan(parts, parts->len - 2);

		if (n_rows * get_weight(last) / sum >= CAD_MIN_ROWS_OF_STRATUM)
			return;
		sum -= get_weight(last) + get_weight(before);
		for (guint i = 0; i < last->urns->len; i++)
			plan_add(before, g_ptr_array_index(last->urns, i));
		sum += get_weight(before);
		g_ptr_array_remove_index(parts, parts->len - 1);
		/* What was put together may now be larger than those before it. */
		for (guint i = parts->len - 1;
		     i > 0 && compare_plans(&parts->pdata[i], &parts->pdata[i - 1]) < 0; i--) {
			void *moved = parts->pdata[i];

			parts->pdata[i] = parts->pdata[i - 1];
			parts->pdata[i - 1] = moved;
		}
	}
}

/* One row after the other goes to the part that is furthest behind its share. */
static void
allocate(const GPtrArray *parts, guint n_rows)
{
	guint n_left = n_rows;

	for (guint i = 0; i < parts->len; i++) {
		CadStratumPlan *part = get_plan(parts, i);

		part->n_rows = (guint)MIN(part->population, CAD_MIN_ROWS_OF_STRATUM);
		part->n_rows = MIN(part->n_rows, n_left);
		n_left -= part->n_rows;
	}
	while (n_left > 0) {
		CadStratumPlan *poorest = NULL;

		for (guint i = 0; i < parts->len; i++) {
			CadStratumPlan *part = get_plan(parts, i);

			if (part->n_rows < part->population &&
			    (!poorest || part->n_rows / get_weight(part) <
						 poorest->n_rows / get_weight(poorest)))
				poorest = part;
		}
		if (!poorest)
			return;
		poorest->n_rows++;
		n_left--;
	}
}

static void
split(CadStratumPlan *whole, Dimension dimension, GPtrArray *plans)
{
	g_autoptr(GPtrArray) parts = NULL;

	if (dimension == N_DIMENSIONS) {
		g_ptr_array_add(plans, whole);
		return;
	}
	g_ptr_array_sort_with_data(whole->urns, compare_urns_by, &dimension);
	parts = group(whole, dimension);
	pool(parts, whole->n_rows);
	allocate(parts, whole->n_rows);
	g_ptr_array_set_free_func(parts, NULL);
	for (guint i = 0; i < parts->len; i++)
		split(get_plan(parts, i), dimension + 1, plans);
	cad_stratum_plan_free(whole);
}

void
cad_strata_plan(const GPtrArray *urns, guint n_rows, GPtrArray *plans)
{
	CadStratumPlan *whole = plan_new();

	for (guint i = 0; i < urns->len; i++)
		plan_add(whole, g_ptr_array_index(urns, i));
	whole->n_rows = n_rows;
	if (whole->urns->len > 0)
		split(whole, BY_LABEL, plans);
	else
		cad_stratum_plan_free(whole);
}
