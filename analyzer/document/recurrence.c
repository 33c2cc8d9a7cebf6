#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/scatter.h"
#include "document/document.h"
#include "document/line-trace.h"
#include "document/recurrence.h"
#include "document/twin.h"

/* A line of an article. */
typedef struct {
	guint64 key;	 /* of line and outlet */
	guint32 article; /* its place in .articles; once finished, its representative's */
	guint32 is_top;
} Line;

struct _CadrageRecurrence {
	GArray *lines;	 /* of Line; NULL once finished */
	CadTwins *twins; /* of the articles, in the order of adding; NULL once finished */
	GArray *known;	 /* of CadKnownLine, by key */
	guint n_articles;
	gsize n_kept; /* hashes of lines and of runs of words */
	gboolean is_full;
};

CadrageRecurrence *
cadrage_recurrence_new(void)
{
	CadrageRecurrence *recurrence = g_atomic_rc_box_new0(CadrageRecurrence);

	recurrence->lines = g_array_new(FALSE, FALSE, sizeof(Line));
	recurrence->twins = cad_twins_new();
	recurrence->known = g_array_new(FALSE, FALSE, sizeof(CadKnownLine));
	return recurrence;
}

CadrageRecurrence *
cadrage_recurrence_ref(CadrageRecurrence *recurrence)
{
	g_return_val_if_fail(recurrence != NULL, NULL);

	return g_atomic_rc_box_acquire(recurrence);
}

static void
forget_articles(CadrageRecurrence *recurrence)
{
	g_clear_pointer(&recurrence->lines, g_array_unref);
	g_clear_pointer(&recurrence->twins, cad_twins_free);
}

static void
recurrence_clear(void *memory)
{
	CadrageRecurrence *recurrence = memory;

	forget_articles(recurrence);
	g_clear_pointer(&recurrence->known, g_array_unref);
}

void
cadrage_recurrence_unref(CadrageRecurrence *recurrence)
{
	if (recurrence)
		g_atomic_rc_box_release_full(recurrence, recurrence_clear);
}

guint64
cad_recurrence_get_outlet(const char *outlet)
{
	const char *name = outlet ? outlet : "";

	return cad_scatter_bytes(name, name + strlen(name));
}

/* Stores keep keys without their lowest bit. */
guint64
cad_recurrence_join(guint64 outlet, guint64 key)
{
	return cad_scatter(outlet * 5 + (key & ~(guint64)1));
}

const GArray *
cad_recurrence_get_known(const CadrageRecurrence *recurrence)
{
	return recurrence->known;
}

CadrageRecurrence *
cad_recurrence_new_from_known(GArray *known)
{
	CadrageRecurrence *recurrence = g_atomic_rc_box_new0(CadrageRecurrence);

	recurrence->known = known;
	return recurrence;
}

void
cad_recurrence_add_trace(CadrageRecurrence *recurrence, const CadPageTrace *trace)
{
	recurrence->n_kept += trace->lines->len + trace->sample->len;
	recurrence->is_full |= recurrence->n_kept > CAD_MAX_RECURRENCE_HASHES;
	if (recurrence->is_full)
		return;
	for (guint i = 0; i < trace->lines->len; i++) {
		const CadTracedLine *traced = &g_array_index(trace->lines, CadTracedLine, i);
		const Line line = {cad_recurrence_join(trace->outlet, traced->key),
				   recurrence->n_articles, traced->is_top};

		if (traced->key != 0)
			g_array_append_val(recurrence->lines, line);
	}
	cad_twins_add(recurrence->twins, trace->outlet, trace->sample);
	recurrence->n_articles++;
}

void
cadrage_recurrence_add(CadrageRecurrence *recurrence, const CadrageDocument *document)
{
	g_autoptr(CadPageTrace) trace = NULL;

	g_return_if_fail(recurrence != NULL && recurrence->lines != NULL && document != NULL);

	trace = cad_page_trace_new(cadrage_document_get_outlet(document),
				   cad_document_get_text(document));
	cad_recurrence_add_trace(recurrence, trace);
}

/* Within an article, a line at its top first. */
static int
compare_lines(const void *a, const void *b)
{
	const Line *left = a, *right = b;

	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	if (left->article != right->article)
		return left->article < right->article ? -1 : 1;
	return (left->is_top < right->is_top) - (left->is_top > right->is_top);
}

/* The lines @first to @end are one line in several places. */
static void
count_articles(CadrageRecurrence *recurrence, guint first, guint end)
{
	const Line *lines = (const Line *)(const void *)recurrence->lines->data;
	CadKnownLine known = {.key = lines[first].key};

	for (guint i = first; i < end; i++) {
		if (i > first && lines[i].article == lines[i - 1].article)
			continue;
		known.recurs.n++;
		known.recurs.n_top += lines[i].is_top;
	}
	if (known.recurs.n > 1)
		g_array_append_val(recurrence->known, known);
}

void
cadrage_recurrence_finish(CadrageRecurrence *recurrence)
{
	g_autofree guint32 *representatives = NULL;
	Line *lines;
	guint n;

	g_return_if_fail(recurrence != NULL && recurrence->lines != NULL);

	lines = (Line *)(void *)recurrence->lines->data;
	n = recurrence->is_full ? 0 : recurrence->lines->len;
	representatives = cad_twins_finish(recurrence->twins);
	for (guint i = 0; i < n; i++)
		lines[i].article = representatives[lines[i].article];
	if (n > 0)
		qsort(lines, n, sizeof *lines, compare_lines);
	for (guint first = 0, end; first < n; first = end) {
		for (end = first + 1; end < n && lines[end].key == lines[first].key; end++)
			;
		if (end - first > 1)
			count_articles(recurrence, first, end);
	}
	forget_articles(recurrence);
}

gboolean
cadrage_recurrence_is_full(const CadrageRecurrence *recurrence)
{
	g_return_val_if_fail(recurrence != NULL, FALSE);

	return recurrence->is_full;
}

guint
cadrage_recurrence_get_n_lines(const CadrageRecurrence *recurrence)
{
	g_return_val_if_fail(recurrence != NULL, 0);

	return recurrence->known->len;
}

static int
compare_known(const void *a, const void *b)
{
	const guint64 left = ((const CadKnownLine *)a)->key;
	const guint64 right = ((const CadKnownLine *)b)->key;

	return (left > right) - (left < right);
}

gboolean
cad_recurrence_find(const CadrageRecurrence *recurrence, guint64 outlet, guint64 key,
		    CadRecurs *recurs)
{
	const CadKnownLine wanted = {.key = cad_recurrence_join(outlet, key)};
	const CadKnownLine *found = NULL;

	if (key != 0 && recurrence->known->len > 0)
		found = bsearch(&wanted, recurrence->known->data, recurrence->known->len,
				sizeof wanted, compare_known);
	if (found)
		*recurs = found->recurs;
	return found != NULL;
}
