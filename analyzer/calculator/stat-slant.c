/* Slant: two opposed lists of terms, by outlet. */
#include "config.h"

#include <math.h>

#include "calculator/documents.h"
#include "calculator/statistics.h"
#include "stats/slant.h"

static const CadrageField fields[] = {
	CAD_KEY("outlet"),
	CAD_COUNT("positive"),
	CAD_COUNT("negative"),
	CAD_COUNT("tokens"),
	CAD_FIGURE("logit"),
	CAD_FIGURE("logit_se_poisson"),
	CAD_FIGURE("balance"),
	CAD_FIGURE("balance_wilson_lo"),
	CAD_FIGURE("balance_wilson_hi"),
	CAD_FIGURE("relative_per_1000"),
};

/* Lists that tables of the reference kind have. */
static const char *const reference_positive[] = {"rebelle", "liberation", NULL};
static const char *const reference_negative[] = {"terroriste", "takfiriste", NULL};
static const char *const summed_positive[] = {"positive", NULL};
static const char *const summed_negative[] = {"negative", NULL};

typedef struct {
	const char *const *positive;
	const char *const *negative;
} Lists;

static gboolean
has_all(const CadFrame *frame, const char *const *names)
{
	for (gsize i = 0; names[i]; i++)
		if (cad_frame_find(frame, names[i]) < 0)
			return FALSE;
	return TRUE;
}

static gboolean
choose_lists(CadFrame *frame, const CadrageStatisticOptions *options, Lists *lists)
{
	if (options->positive && options->negative)
		*lists = (Lists){options->positive, options->negative};
	else if (has_all(frame, summed_positive) && has_all(frame, summed_negative))
		*lists = (Lists){summed_positive, summed_negative};
	else if (has_all(frame, reference_positive) && has_all(frame, reference_negative))
		*lists = (Lists){reference_positive, reference_negative};
	else
		cad_frame_report(frame, -1, 0,
				 "name the columns of both lists with --positive and --negative");
	return lists->positive != NULL;
}

static guint64
sum_terms(const CadDocuments *documents, guint first, guint n, guint group)
{
	guint64 sum = 0;

	for (guint term = first; term < first + n; term++)
		sum += cad_documents_sum(documents, documents->terms[term].counts, group);
	return sum;
}

static void
add_group(CadOutcome *outcome, const CadDocuments *documents, guint n_positive, guint group,
	  double confidence)
{
	const guint64 positive = sum_terms(documents, 0, n_positive, group);
	const guint64 negative =
		sum_terms(documents, n_positive, documents->n_terms - n_positive, group);
	const guint64 tokens = cad_documents_sum(documents, documents->sizes, group);
	const CadSlant slant = cad_slant(positive, negative, confidence);
	const CadrageValue row[] = {
		{.text = cad_documents_get_group_name(documents, group)},
		{.integer = (gint64)positive},
		{.integer = (gint64)negative},
		{.integer = (gint64)tokens},
		{.number = slant.logit},
		{.number = slant.se_logit},
		{.number = slant.balance},
		{.number = slant.balance_interval.lo},
		{.number = slant.balance_interval.hi},
		{.number = ((double)positive - (double)negative) / (double)tokens * 1000},
	};

	cad_outcome_add(outcome, row);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	Lists lists = {NULL, NULL};
	CadrageStatisticOptions chosen = *options;
	g_autoptr(GPtrArray) terms = g_ptr_array_new();
	g_autoptr(CadDocuments) documents = NULL;

	if (!choose_lists(frame, options, &lists))
		return;
	for (gsize i = 0; lists.positive[i]; i++)
		g_ptr_array_add(terms, (void *)lists.positive[i]);
	const guint n_positive = terms->len;

	for (gsize i = 0; lists.negative[i]; i++)
		g_ptr_array_add(terms, (void *)lists.negative[i]);
	g_ptr_array_add(terms, NULL);
	chosen.terms = (const char *const *)terms->pdata;
	documents = cad_documents_read(frame, &chosen);
	if (!documents)
		return;
	for (guint group = 0; group < documents->group_names->len; group++)
		add_group(outcome, documents, n_positive, group, options->confidence);
	if (documents->group_names->len == 0)
		add_group(outcome, documents, n_positive, CAD_ALL_GROUPS, options->confidence);
}

const CadStatistic cad_statistic_slant = {
	{"slant", "which of two opposed lists of terms an outlet draws on more",
	 "documents: outlet, tokens, terms; --positive and --negative, or columns of these names"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
