#include "config.h"

#include <math.h>

#include "compare/verdict.h"
#include "stats/permutation.h"

/* Matches in fewer units than this, or this part of them in one unit: a few articles carry it. */
#define MIN_DOCUMENTS_WITH    3
#define CONCENTRATED_ONE_OF_N 2

static guint
shortfall(guint64 have, guint floor)
{
	return have < floor ? floor - (guint)have : 0;
}

static CadNeeded
find_shortfalls(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	CadNeeded needed = {
		.documents_a = shortfall(facts->n_documents_a, options->min_documents),
		.documents_b = shortfall(facts->n_documents_b, options->min_documents),
		.matches = shortfall(facts->n_matches, options->min_matches),
	};

	if (facts->has_mentions)
		needed.matches =
			MAX(needed.matches, shortfall(facts->n_mentions, options->min_mentions));
	return needed;
}

static gboolean
is_not_covered(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return !facts->is_covered;
}

static gboolean
is_not_enough(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	CadNeeded needed = find_shortfalls(facts, options);

	return needed.documents_a || needed.documents_b || needed.matches;
}

static gboolean
is_not_testable(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return facts->min_p > options->level;
}

static gboolean
is_concentrated(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->n_documents_with < MIN_DOCUMENTS_WITH ||
	       facts->top_count * CONCENTRATED_ONE_OF_N >= facts->n_matches;
}

static gboolean
is_established(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	if (!(facts->q <= options->level))
		return FALSE;
	return !facts->has_size || facts->lo > 1 || facts->hi < 1;
}

static gboolean
is_anything(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)facts;
	(void)options;
	return TRUE;
}

/* In this order: the first that fires wins. */
static const struct {
	CadrageVerdict verdict;
	const char *name;
	gboolean needs_test;
	gboolean (*fires)(const CadFacts *facts, const CadrageComparisonOptions *options);
} rules[] = {
	{CADRAGE_VERDICT_NOT_COVERED, "not_covered", FALSE, is_not_covered},
	{CADRAGE_VERDICT_NOT_ENOUGH_DATA, "not_enough_data", FALSE, is_not_enough},
	{CADRAGE_VERDICT_NOT_TESTABLE, "not_testable", FALSE, is_not_testable},
	{CADRAGE_VERDICT_CONCENTRATED, "concentrated", FALSE, is_concentrated},
	{CADRAGE_VERDICT_ESTABLISHED, "established", TRUE, is_established},
	{CADRAGE_VERDICT_NOT_ESTABLISHED, "not_established", TRUE, is_anything},
};

const char *
cadrage_verdict_to_name(CadrageVerdict verdict)
{
	for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
		if (rules[i].verdict == verdict)
			return rules[i].name;
	}
	g_return_val_if_reached(NULL);
}

gboolean
cad_verdict_awaits_test(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	guint i = 0;

	while (!rules[i].needs_test && !rules[i].fires(facts, options))
		i++;
	return rules[i].needs_test;
}

CadrageVerdict
cad_verdict_decide(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	guint i = 0;

	while (!rules[i].fires(facts, options))
		i++;
	return rules[i].verdict;
}

/* Documents to add, always to the smaller outlet, until the smallest p is low enough. No number
 * of documents helps when the relabellings are too few. */
static CadNeeded
find_testable(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	CadPermutationOptions every = {G_MAXUINT, G_MAXUINT, 0};
	guint n_a = facts->n_documents_a;
	guint n_b = facts->n_documents_b;
	guint enough = options->level > 0 ? (guint)MIN(ceil(2 / options->level), G_MAXINT16) : 0;

	while (n_a + n_b <= enough &&
	       cad_permutation_design(n_a, n_b, &every).min_p > options->level)
		(*(n_a <= n_b ? &n_a : &n_b))++;
	return (CadNeeded){n_a - facts->n_documents_a, n_b - facts->n_documents_b, 0};
}

CadNeeded
cad_verdict_get_needed(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	CadrageVerdict verdict = cad_verdict_decide(facts, options);

	if (verdict == CADRAGE_VERDICT_NOT_ENOUGH_DATA)
		return find_shortfalls(facts, options);
	if (verdict == CADRAGE_VERDICT_NOT_TESTABLE)
		return find_testable(facts, options);
	return (CadNeeded){0, 0, 0};
}

static void
append_needed(GString *text, guint n, const char *one, const char *many, const char *outlet,
	      const char *tail)
{
	if (n == 0)
		return;
	g_string_append_printf(text, "%s%u more %s", text->len > 0 ? ", " : "", n,
			       n == 1 ? one : many);
	if (outlet)
		g_string_append_printf(text, " of %s", outlet);
	g_string_append(text, tail);
}

char *
cad_needed_to_text(const CadNeeded *needed, const char *outlet_a, const char *outlet_b,
		   gboolean has_mentions)
{
	g_autoptr(GString) text = g_string_new(NULL);
	const char *tail = has_mentions ? " with a mention" : "";

	append_needed(text, needed->documents_a, "document", "documents", outlet_a, tail);
	append_needed(text, needed->documents_b, "document", "documents", outlet_b, tail);
	append_needed(text, needed->matches, has_mentions ? "mention" : "match",
		      has_mentions ? "mentions" : "matches", NULL, " in both together");
	return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}
