#include "config.h"

#include <stdlib.h>

#include "base/scatter.h"
#include "document/twin.h"

/* Up to so many articles that have a run of words in common are compared with one another; of more,
 * which a run of page text has, each is compared with the one before only. */
#define MAX_COMPARED 8

/* From here on two articles are twins: a little less than what makes copies, since samples err.
 * What is less alike has more of its own than in common. */
#define MIN_JACCARD_PERCENT	45
#define MIN_CONTAINMENT_PERCENT 75

/* A run of words of an article. */
typedef struct {
	guint64 hash; /* of run and outlet */
	guint32 article;
} Run;

typedef struct {
	guint32 n;	/* hashes of its sample */
	guint32 parent; /* towards the first of its twins */
	guint32 rank;	/* place in an order that that of adding does not change */
	guint64 hash;	/* of its whole sample */
} Article;

struct _CadTwins {
	GArray *runs;	  /* of Run */
	GArray *articles; /* of Article */
};

CadTwins *
cad_twins_new(void)
{
	CadTwins *twins = g_new(CadTwins, 1);

	twins->runs = g_array_new(FALSE, FALSE, sizeof(Run));
	twins->articles = g_array_new(FALSE, FALSE, sizeof(Article));
	return twins;
}

void
cad_twins_free(CadTwins *twins)
{
	if (!twins)
		return;
	g_array_unref(twins->runs);
	g_array_unref(twins->articles);
	g_free(twins);
}

static Article *
article_at(const CadTwins *twins, guint32 i)
{
	return &g_array_index(twins->articles, Article, i);
}

void
cad_twins_add(CadTwins *twins, guint64 outlet, const GArray *sample)
{
	const guint32 i = twins->articles->len;
	Article article = {sample->len, i, i, outlet};

	for (guint k = 0; k < sample->len; k++) {
		const guint64 hash = g_array_index(sample, guint64, k);
		const Run run = {cad_scatter(outlet * 5 + hash), i};

		article.hash = cad_scatter(article.hash * 5 + hash);
		g_array_append_val(twins->runs, run);
	}
	g_array_append_val(twins->articles, article);
}

static guint32
find_first(const CadTwins *twins, guint32 i)
{
	while (article_at(twins, i)->parent != i) {
		Article *article = article_at(twins, i);

		article->parent = article_at(twins, article->parent)->parent;
		i = article->parent;
	}
	return i;
}

static void
join(const CadTwins *twins, guint32 a, guint32 b)
{
	const guint32 first = find_first(twins, a), second = find_first(twins, b);

	article_at(twins, MAX(first, second))->parent = MIN(first, second);
}

static int
compare_articles(const void *a, const void *b, void *payload)
{
	const guint32 left = *(const guint32 *)a, right = *(const guint32 *)b;
	const guint64 one = article_at(payload, left)->hash,
		      other = article_at(payload, right)->hash;

	if (one != other)
		return one < other ? -1 : 1;
	return (left > right) - (left < right);
}

/* Gives the articles their ranks, by what they say; those that say the same are twins. */
static guint32 *
rank_articles(CadTwins *twins)
{
	const guint n = twins->articles->len;
	guint32 *order = g_new(guint32, n + 1);

	for (guint32 i = 0; i < n; i++)
		order[i] = i;
	g_qsort_with_data(order, (int)n, sizeof *order, compare_articles, twins);
	for (guint32 rank = 0; rank < n; rank++) {
		article_at(twins, order[rank])->rank = rank;
		if (rank > 0 && article_at(twins, order[rank])->hash ==
					article_at(twins, order[rank - 1])->hash)
			join(twins, order[rank], order[rank - 1]);
	}
	return order;
}

static int
compare_runs(const void *a, const void *b)
{
	const Run *left = a, *right = b;

	if (left->hash != right->hash)
		return left->hash < right->hash ? -1 : 1;
	return (left->article > right->article) - (left->article < right->article);
}

static void
add_pair(GArray *pairs, guint32 a, guint32 b)
{
	const guint64 pair = (guint64)a << 32 | b;

	g_array_append_val(pairs, pair);
}

/* Adds the pairs of articles that have a run of words in common, once for each run. */
static void
add_pairs(GArray *pairs, const Run *runs, guint n)
{
	for (guint i = 1; i < n; i++)
		for (guint k = n > MAX_COMPARED ? i - 1 : 0; k < i; k++)
			add_pair(pairs, runs[k].article, runs[i].article);
}

static GArray *
list_pairs(const CadTwins *twins)
{
	GArray *pairs = g_array_new(FALSE, FALSE, sizeof(guint64));
	Run *runs = (Run *)(void *)twins->runs->data;
	const guint n = twins->runs->len;

	for (guint i = 0; i < n; i++)
		runs[i].article = article_at(twins, runs[i].article)->rank;
	if (n > 0)
		qsort(runs, n, sizeof *runs, compare_runs);
	for (guint first = 0, end; first < n; first = end) {
		for (end = first + 1; end < n && runs[end].hash == runs[first].hash; end++)
			;
		add_pairs(pairs, runs + first, end - first);
	}
	return pairs;
}

static int
compare_pairs(const void *a, const void *b)
{
	const guint64 left = *(const guint64 *)a, right = *(const guint64 *)b;

	return (left > right) - (left < right);
}

/* Whether articles with samples of @n and @m hashes, @n_common of them in both, are twins. */
static gboolean
are_twins(guint n, guint m, guint n_common)
{
	const guint64 common = 100 * (guint64)n_common;

	return common >= MIN_JACCARD_PERCENT * ((guint64)n + m - n_common) ||
	       common >= MIN_CONTAINMENT_PERCENT * (guint64)MIN(n, m);
}

static void
join_pairs(const CadTwins *twins, const GArray *pairs, const guint32 *order)
{
	const guint64 *all = (const guint64 *)(const void *)pairs->data;

	for (guint first = 0, end; first < pairs->len; first = end) {
		const guint32 a = order[all[first] >> 32];
		const guint32 b = order[all[first] & G_MAXUINT32];

		for (end = first + 1; end < pairs->len && all[end] == all[first]; end++)
			;
		if (are_twins(article_at(twins, a)->n, article_at(twins, b)->n, end - first))
			join(twins, a, b);
	}
}

guint32 *
cad_twins_finish(CadTwins *twins)
{
	g_autofree guint32 *order = rank_articles(twins);
	g_autoptr(GArray) pairs = list_pairs(twins);
	const guint n = twins->articles->len;
	guint32 *firsts = g_new(guint32, n + 1);

	if (pairs->len > 0)
		qsort(pairs->data, pairs->len, sizeof(guint64), compare_pairs);
	join_pairs(twins, pairs, order);
	for (guint32 i = 0; i < n; i++)
		firsts[i] = find_first(twins, i);
	return firsts;
}
