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
lacks_documents(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	const CadNeeded needed = find_shortfalls(facts, options);

	return needed.documents_a || needed.documents_b;
}

static gboolean
lacks_matches(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return facts->n_matches < options->min_matches;
}

static gboolean
lacks_mentions(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return find_shortfalls(facts, options).matches > 0;
}

static gboolean
was_found_on_them(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->n_found_on_a + facts->n_found_on_b > 0;
}

static gboolean
is_not_testable(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return facts->min_p > options->level;
}

static gboolean
is_in_few(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->n_documents_with < MIN_DOCUMENTS_WITH;
}

static gboolean
is_in_one(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->top_count * CONCENTRATED_ONE_OF_N >= facts->n_matches;
}

static gboolean
is_above_level(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return !(facts->q <= options->level);
}

static gboolean
includes_one(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->has_size && !(facts->lo > 1 || facts->hi < 1);
}

static gboolean
has_size(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)options;
	return facts->has_size;
}

static gboolean
is_anything(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	(void)facts;
	(void)options;
	return TRUE;
}

/* In this order: the first that fires wins. What remains after all that speaks against it is
 * established. */
static const struct {
	CadrageRule rule;
	const char *name;
	CadrageVerdict verdict;
	gboolean needs_test;
	gboolean (*fires)(const CadFacts *facts, const CadrageComparisonOptions *options);
} rules[] = {
	{CADRAGE_RULE_COVERAGE, "coverage", CADRAGE_VERDICT_NOT_COVERED, FALSE, is_not_covered},
	{CADRAGE_RULE_DOCUMENTS, "documents", CADRAGE_VERDICT_NOT_ENOUGH_DATA, FALSE,
	 lacks_documents},
	{CADRAGE_RULE_MATCHES, "matches", CADRAGE_VERDICT_NOT_ENOUGH_DATA, FALSE, lacks_matches},
	{CADRAGE_RULE_MENTIONS, "mentions", CADRAGE_VERDICT_NOT_ENOUGH_DATA, FALSE, lacks_mentions},
	{CADRAGE_RULE_FOUND_ON, "found_on", CADRAGE_VERDICT_NOT_TESTABLE, FALSE, was_found_on_them},
	{CADRAGE_RULE_SMALLEST_P, "smallest_p", CADRAGE_VERDICT_NOT_TESTABLE, FALSE,
	 is_not_testable},
	{CADRAGE_RULE_FEW_DOCUMENTS, "few_documents", CADRAGE_VERDICT_CONCENTRATED, FALSE,
	 is_in_few},
	{CADRAGE_RULE_ONE_DOCUMENT, "one_document", CADRAGE_VERDICT_CONCENTRATED, FALSE, is_in_one},
	{CADRAGE_RULE_Q_ABOVE_LEVEL, "q_above_level", CADRAGE_VERDICT_NOT_ESTABLISHED, TRUE,
	 is_above_level},
	{CADRAGE_RULE_INTERVAL_INCLUDES_1, "interval_includes_1", CADRAGE_VERDICT_NOT_ESTABLISHED,
	 TRUE, includes_one},
	{CADRAGE_RULE_Q_AND_INTERVAL, "q_and_interval", CADRAGE_VERDICT_ESTABLISHED, TRUE,
	 has_size},
	{CADRAGE_RULE_Q, "q", CADRAGE_VERDICT_ESTABLISHED, TRUE, is_anything},
};
G_STATIC_ASSERT(G_N_ELEMENTS(rules) == CADRAGE_N_RULES);

/* In the order of CadrageVerdict. */
static const char *const verdict_names[] = {
	"not_covered",	"not_enough_data", "not_testable",
	"concentrated", "established",	   "not_established",
};

const char *
cadrage_verdict_to_name(CadrageVerdict verdict)
{
	g_return_val_if_fail((guint)verdict < G_N_ELEMENTS(verdict_names), NULL);
	return verdict_names[verdict];
}

const char *
cadrage_rule_to_name(CadrageRule rule)
{
	for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
		if (rules[i].rule == rule)
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

static guint
find_first(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	guint i = 0;

	while (!rules[i].fires(facts, options))
		i++;
	return i;
}

CadrageVerdict
cad_verdict_decide(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return rules[find_first(facts, options)].verdict;
}

CadrageRule
cad_verdict_find_rule(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	return rules[find_first(facts, options)].rule;
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
	return (CadNeeded){.documents_a = n_a - facts->n_documents_a,
			   .documents_b = n_b - facts->n_documents_b};
}

/* Without the documents that the term was found on. */
static CadNeeded
find_unseen(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	const guint n_a = facts->n_documents_a - MIN(facts->n_documents_a, facts->n_found_on_a);
	const guint n_b = facts->n_documents_b - MIN(facts->n_documents_b, facts->n_found_on_b);

	return (CadNeeded){.documents_a = shortfall(n_a, options->min_documents),
			   .documents_b = shortfall(n_b, options->min_documents)};
}

/* So many more matches that the one with most of them has less than half, in documents with as many
 * as the others have. */
static CadNeeded
find_spread(const CadFacts *facts)
{
	const double missing =
		(double)(facts->top_count * CONCENTRATED_ONE_OF_N) - (double)facts->n_matches + 1;
	const double others = (double)(facts->n_matches - facts->top_count);
	const double each = MAX(1, others / (facts->n_documents_with - 1.0));

	return (CadNeeded){.documents_with = (guint)MIN(ceil(missing / each), G_MAXINT32)};
}

/* The confidence that the correction for many tests asks for: q over p times stricter. */
static double
find_confidence(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	const double share = facts->p > 0 && facts->q > facts->p ? facts->p / facts->q : 1;

	return 1 - options->level * share;
}

static CadNeeded
extrapolate(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	const guint n = cad_prospect_find(&facts->gap, find_confidence(facts, options));
	const CadNeeded needed = {
		.documents_a = shortfall(facts->gap.n_a, n),
		.documents_b = shortfall(facts->gap.n_b, n),
		.documents_each = MIN(n, CAD_MAX_PROSPECT),
		.is_beyond = n > CAD_MAX_PROSPECT,
	};

	if (needed.is_beyond)
		return (CadNeeded){.documents_each = CAD_MAX_PROSPECT, .is_beyond = TRUE};
	return needed.documents_a || needed.documents_b ? needed : (CadNeeded){0};
}

CadNeeded
cad_verdict_get_needed(const CadFacts *facts, const CadrageComparisonOptions *options)
{
	switch (cad_verdict_find_rule(facts, options)) {
	case CADRAGE_RULE_DOCUMENTS:
	case CADRAGE_RULE_MATCHES:
	case CADRAGE_RULE_MENTIONS:
		return find_shortfalls(facts, options);
	case CADRAGE_RULE_FOUND_ON:
		return find_unseen(facts, options);
	case CADRAGE_RULE_SMALLEST_P:
		return find_testable(facts, options);
	case CADRAGE_RULE_FEW_DOCUMENTS:
		return (CadNeeded){.documents_with = MIN_DOCUMENTS_WITH - facts->n_documents_with};
	case CADRAGE_RULE_ONE_DOCUMENT:
		return find_spread(facts);
	case CADRAGE_RULE_Q_ABOVE_LEVEL:
	case CADRAGE_RULE_INTERVAL_INCLUDES_1:
		return extrapolate(facts, options);
	case CADRAGE_RULE_COVERAGE:
	case CADRAGE_RULE_Q_AND_INTERVAL:
	case CADRAGE_RULE_Q:
	default:
		return (CadNeeded){0};
	}
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

static char *
prospect_to_text(const CadNeeded *needed)
{
	static const char tail[] = "documents of each, by extrapolation, all else equal";

	G_STATIC_ASSERT(CAD_MAX_PROSPECT == 1000);
	if (needed->is_beyond)
		return g_strconcat("more than 1,000 ", tail, NULL);
	return g_strdup_printf("about %u %s", needed->documents_each, tail);
}

char *
cad_needed_to_text(const CadNeeded *needed, const char *outlet_a, const char *outlet_b,
		   gboolean has_mentions)
{
	g_autoptr(GString) text = g_string_new(NULL);
	const char *tail = has_mentions ? " with a mention" : "";

	if (needed->documents_each > 0)
		return prospect_to_text(needed);
	append_needed(text, needed->documents_a, "document", "documents", outlet_a, tail);
	append_needed(text, needed->documents_b, "document", "documents", outlet_b, tail);
	append_needed(text, needed->documents_with, "document", "documents", NULL,
		      has_mentions ? " with the name" : " with a match");
	append_needed(text, needed->matches, has_mentions ? "mention" : "match",
		      has_mentions ? "mentions" : "matches", NULL, " in both together");
	return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}
