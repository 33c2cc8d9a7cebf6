#include "config.h"

#include "voice/mark.h"
#include "voice/quotation.h"
#include "voice/sentence-end.h"

/* Quotations inside quotations; deeper ones are not told apart. News has two, rarely three. */
#define QUOTATION_MAX_DEPTH 8

/* A quotation whose closing mark has not come yet. */
typedef struct {
	CadMarkFamily family;
	gboolean is_weak;
	guint quotation;	  /* index of its entry among the quotations */
	CadSentenceSearch search; /* no sentence of its own ends before it */
} QuotationOpen;

typedef struct {
	CadParagraphText paragraph;
	GArray *marks;				 /* of CadMark: the paragraph's */
	guint n_marks_to[CAD_MARK_PLUS + 1];	 /* for each family, up to its last mark */
	GArray *quotations;			 /* of CadQuotation: in order of beginning */
	QuotationOpen open[QUOTATION_MAX_DEPTH]; /* outermost first */
	guint n_open;
	gboolean is_carried; /* open[0] began in a paragraph before this one */
} QuotationFinder;

static CadMark *
mark_at(const QuotationFinder *finder, guint i)
{
	return &g_array_index(finder->marks, CadMark, i);
}

static CadQuotation *
quotation_at(const QuotationFinder *finder, guint i)
{
	return &g_array_index(finder->quotations, CadQuotation, i);
}

/* The next mark of a family from the @i-th on, or the number of marks. */
static guint
find_family(const QuotationFinder *finder, guint i, CadMarkFamily family)
{
	while (i < finder->marks->len && mark_at(finder, i)->family != family)
		i++;
	return i;
}

/* The next mark of the same family after the @i-th, or the number of marks. */
static guint
next_of_family(const QuotationFinder *finder, guint i)
{
	return find_family(finder, i + 1, mark_at(finder, i)->family);
}

static gboolean
has_role(const QuotationFinder *finder, guint i, CadMarkRole role)
{
	return i < finder->marks->len && mark_at(finder, i)->role == role;
}

/* The innermost open quotation of a family, or n_open. */
static guint
find_open(const QuotationFinder *finder, CadMarkFamily family)
{
	for (guint i = finder->n_open; i > 0; i--) {
		if (finder->open[i - 1].family == family)
			return i - 1;
	}
	return finder->n_open;
}

static gboolean
is_closed(const CadQuotation *quotation)
{
	return quotation->span.end > quotation->span.start &&
	       quotation->span.end != CAD_QUOTATION_IS_OPEN;
}

static gboolean
is_same_family(CadQuoteStyle a, CadQuoteStyle b)
{
	return a == b || (a <= CAD_QUOTE_CURLY && b <= CAD_QUOTE_CURLY);
}

/* The same for the open quotation at @depth; what was searched in vain is not searched again. */
static guint32
find_own_sentence_end(QuotationFinder *finder, guint depth, guint32 limit)
{
	CadSentenceSearch search = finder->open[depth].search;
	guint32 end = cad_sentence_find_end(&finder->paragraph, finder->quotations, &search, limit);

	if (end == limit)
		finder->open[depth].search = search;
	return end;
}

static void
push(QuotationFinder *finder, const CadMark *mark)
{
	CadQuotation quotation = {.span = {mark->start, CAD_QUOTATION_IS_OPEN},
				  .style = mark->style};

	if (finder->n_open == QUOTATION_MAX_DEPTH)
		return;
	finder->open[finder->n_open++] = (QuotationOpen){
		.family = mark->family,
		.is_weak = mark->is_weak,
		.quotation = finder->quotations->len,
		.search = {mark->start + mark->length, finder->quotations->len + 1},
	};
	g_array_append_val(finder->quotations, quotation);
}

/* Takes the open quotations from @depth to @end out of the list of open ones. */
static void
forget_open(QuotationFinder *finder, guint depth, guint end)
{
	memmove(finder->open + depth, finder->open + end,
		(finder->n_open - end) * sizeof *finder->open);
	finder->n_open -= end - depth;
	if (depth == 0)
		finder->is_carried = FALSE;
}

/* An empty span is left out in the end. */
static void
drop(QuotationFinder *finder, guint depth)
{
	CadrageSpan *span = &quotation_at(finder, finder->open[depth].quotation)->span;

	span->end = span->start;
}

/* Closes the open quotation at @depth; those inside it that lack their mark are dropped. */
static void
close_at(QuotationFinder *finder, guint depth, guint32 end)
{
	quotation_at(finder, finder->open[depth].quotation)->span.end = end;
	for (guint i = depth + 1; i < finder->n_open; i++)
		drop(finder, i);
	forget_open(finder, depth, finder->n_open);
}

/* The first quotation inside the open one at @depth, when it has marks of the same family. */
static const CadQuotation *
first_inner(const QuotationFinder *finder, guint depth)
{
	guint i = finder->open[depth].quotation;

	if (i + 1 >= finder->quotations->len || !is_closed(quotation_at(finder, i + 1)))
		return NULL;
	return is_same_family(quotation_at(finder, i)->style, quotation_at(finder, i + 1)->style)
		       ? quotation_at(finder, i + 1)
		       : NULL;
}

/*
 * Closes the open quotation at @depth without a mark: at the end of its first sentence. Where
 * another one comes before that, it was either forgotten to close this one, at the last comma if
 * there is one; or one mark closes both.
 */
static void
recover_at(QuotationFinder *finder, guint depth, guint32 limit)
{
	guint i = finder->open[depth].quotation;
	guint32 start = quotation_at(finder, i)->span.start;
	const CadQuotation *inner = first_inner(finder, depth);
	guint32 end = find_own_sentence_end(finder, depth, limit);

	if (inner != NULL && inner->span.end <= end) {
		end = cad_sentence_find_last_pause(&finder->paragraph, start, inner->span.start);
		if (end == start)
			end = inner->span.end;
	}
	quotation_at(finder, i)->is_recovered = TRUE;
	quotation_at(finder, i)->span.end = end;
	forget_open(finder, depth, depth + 1); /* those inside it began after its end */
}

/* Whether the marks after the @i-th, which opens inside an open quotation of its family, close
 * both: so it is an inner quotation. */
static gboolean
is_nested(const QuotationFinder *finder, guint i)
{
	guint next = next_of_family(finder, i);

	return next < finder->marks->len && !has_role(finder, next, CAD_MARK_OPEN) &&
	       has_role(finder, next_of_family(finder, next), CAD_MARK_CLOSE);
}

/* Whether a mark in opening place can only be a closing one with its blank on the wrong side. */
static gboolean
is_misplaced_close(const QuotationFinder *finder, guint i)
{
	guint next = next_of_family(finder, i);

	return mark_at(finder, i)->style == CAD_QUOTE_STRAIGHT &&
	       (next >= finder->marks->len || has_role(finder, next, CAD_MARK_OPEN));
}

/* Takes an opening mark while a quotation of its family is open at @depth. */
static void
take_inner_open(QuotationFinder *finder, guint i, guint depth)
{
	const CadMark *mark = mark_at(finder, i);
	guint32 start = quotation_at(finder, finder->open[depth].quotation)->span.start;

	if (is_nested(finder, i)) {
		push(finder, mark);
		return;
	}
	if (start + mark->length == mark->start) /* ""typed twice" */
		return;
	if (is_misplaced_close(finder, i)) {
		close_at(finder, depth, mark->start + mark->length);
		return;
	}
	if (find_own_sentence_end(finder, depth, mark->start) < mark->start)
		recover_at(finder, depth, mark->start);
	push(finder, mark);
}

static void
take_open(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	guint depth = find_open(finder, mark->family);

	if (depth == finder->n_open)
		push(finder, mark);
	else if (!mark->is_weak) /* a weak one is one of a pair only */
		take_inner_open(finder, i, depth);
}

/* Whether a mark after a digit is an inch mark inside the quotation at @depth, the only one of its
 * family, which is closed later. */
static gboolean
is_inch(const QuotationFinder *finder, guint i, guint depth)
{
	guint next = next_of_family(finder, i);

	for (guint k = 0; k < depth; k++) {
		if (finder->open[k].family == mark_at(finder, i)->family)
			return FALSE;
	}
	return mark_at(finder, i)->is_after_digit && has_role(finder, next, CAD_MARK_CLOSE);
}

/* Whether the innermost quotation began with a mark of another family of which no more comes, so
 * that the @i-th mark closes it: « texte" */
static gboolean
closes_other_family(const QuotationFinder *finder, guint i)
{
	const QuotationOpen *innermost;

	if (finder->n_open == 0)
		return FALSE;
	innermost = &finder->open[finder->n_open - 1];
	return !innermost->is_weak && !mark_at(finder, i)->is_weak &&
	       finder->n_marks_to[innermost->family] <= i;
}

/* A closing mark with nothing open is ignored, unless it can only be an opening one with its
 * blank on the wrong side. */
static void
take_stray_close(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	CadSentenceSearch search = {mark->start, finder->quotations->len};
	guint next = next_of_family(finder, i);

	if (closes_other_family(finder, i)) {
		close_at(finder, finder->n_open - 1, mark->start + mark->length);
		return;
	}
	if (mark->style != CAD_QUOTE_STRAIGHT || mark->is_after_digit ||
	    !has_role(finder, next, CAD_MARK_CLOSE))
		return;
	if (cad_sentence_find_end(&finder->paragraph, finder->quotations, &search,
				  mark_at(finder, next)->start) == mark_at(finder, next)->start)
		push(finder, mark);
}

static void
take_close(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	guint depth = find_open(finder, mark->family);

	if (depth == finder->n_open)
		take_stray_close(finder, i);
	else if (!is_inch(finder, i, depth))
		close_at(finder, depth, mark->start + mark->length);
}

static void
take_mark(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	gboolean is_open = find_open(finder, mark->family) < finder->n_open;
	guint next;

	if (mark->family == CAD_MARK_PLUS && finder->n_open == 0)
		return;
	if (mark->role == CAD_MARK_OPEN) {
		take_open(finder, i);
	} else if (mark->role == CAD_MARK_CLOSE || is_open) {
		take_close(finder, i);
	} else {
		/* l"urgence, "fin."Début: only one of a pair opens */
		next = next_of_family(finder, i);
		if (!mark->is_after_digit && next < finder->marks->len &&
		    !has_role(finder, next, CAD_MARK_OPEN))
			push(finder, mark);
	}
}

/* Drops the open quotations whose marks may well be something else. */
static void
drop_weak(QuotationFinder *finder)
{
	for (guint i = finder->n_open; i > 0; i--) {
		if (!finder->open[i - 1].is_weak)
			continue;
		drop(finder, i - 1);
		forget_open(finder, i - 1, i);
	}
}

/* Whether the mark that begins a paragraph repeats that of a quotation which goes on. */
static gboolean
is_repeated_open(const QuotationFinder *finder)
{
	return finder->marks->len > 0 && mark_at(finder, 0)->is_first &&
	       mark_at(finder, 0)->family == finder->open[0].family;
}

/* Whether a paragraph goes on with the quotation that the one before left open: it repeats the
 * mark, or its first mark closes what it has not opened. */
static gboolean
carries_on(const QuotationFinder *finder)
{
	guint first = find_family(finder, 0, finder->open[0].family);

	return is_repeated_open(finder) ||
	       (has_role(finder, first, CAD_MARK_CLOSE) && !mark_at(finder, first)->is_after_digit);
}

/* Ends what the paragraph before left open: it goes on here, or it is closed in its place. */
static void
settle_carried(QuotationFinder *finder, guint32 last_end)
{
	if (finder->n_open == 0)
		return;
	if (carries_on(finder)) {
		finder->is_carried = TRUE;
		return;
	}
	finder->paragraph.end = last_end;
	if (finder->is_carried) /* it did go on, up to the end of that paragraph */
		close_at(finder, 0, last_end);
	else
		recover_at(finder, 0, last_end);
}

/* Whether the one open quotation ended together with one inside it, by the same mark, and so does
 * not go on in the next paragraph. */
static gboolean
shares_its_close(QuotationFinder *finder)
{
	const CadQuotation *inner = first_inner(finder, 0);

	return !finder->is_carried && inner != NULL &&
	       cad_sentence_is_paused(&finder->paragraph, inner->span.end) &&
	       find_own_sentence_end(finder, 0, inner->span.start) == inner->span.start;
}

static void
find_marks(QuotationFinder *finder, guint32 from, guint32 to)
{
	cad_marks_find(finder->paragraph.clean, from, to, finder->marks);
	memset(finder->n_marks_to, 0, sizeof finder->n_marks_to);
	for (guint i = 0; i < finder->marks->len; i++)
		finder->n_marks_to[mark_at(finder, i)->family] = i + 1;
}

/* Finds the quotations of one paragraph. Leaves at most one open, the outermost. */
static void
take_paragraph(QuotationFinder *finder, guint32 from, guint32 to, guint32 last_end)
{
	guint i = 0;

	find_marks(finder, from, to);
	settle_carried(finder, last_end);
	finder->paragraph.end = to;
	if (finder->is_carried && is_repeated_open(finder))
		i++;
	for (; i < finder->marks->len; i++)
		take_mark(finder, i);
	drop_weak(finder);
	while (finder->n_open > 1 || (finder->n_open == 1 && shares_its_close(finder)))
		recover_at(finder, finder->n_open - 1, to);
}

/* Takes the quotations out that were dropped, and counts how many each one stands in. */
static void
finish(QuotationFinder *finder, guint first)
{
	guint32 ends[QUOTATION_MAX_DEPTH + 1];
	guint n_kept = first, depth = 0;

	for (guint i = first; i < finder->quotations->len; i++) {
		CadQuotation *quotation = quotation_at(finder, i);

		if (!is_closed(quotation))
			continue;
		while (depth > 0 && ends[depth - 1] <= quotation->span.start)
			depth--;
		quotation->depth = (guint8)depth;
		if (depth <= QUOTATION_MAX_DEPTH)
			ends[depth++] = quotation->span.end;
		*quotation_at(finder, n_kept++) = *quotation;
	}
	g_array_set_size(finder->quotations, n_kept);
}

/* The end of the paragraph that begins with line @i, which is set to the line after it. */
static guint32
end_of_paragraph(const CadLine *lines, guint n_lines, guint *i)
{
	while (*i + 1 < n_lines && lines[*i].is_wrapped)
		(*i)++;
	return lines[(*i)++].end;
}

void
cad_quotations_find(const CadText *text, guint32 from, guint32 to, GArray *quotations)
{
	g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(CadMark));
	QuotationFinder finder = {.paragraph = {cad_text_get_clean(text, NULL), 0},
				  .marks = marks,
				  .quotations = quotations};
	guint n_lines, first = quotations->len;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint32 last_end = from;

	for (guint i = cad_text_find_line(text, from); i < n_lines && lines[i].start < to;) {
		gboolean is_blank = lines[i].is_blank;
		guint32 start = MAX(lines[i].start, from);
		guint32 end = end_of_paragraph(lines, n_lines, &i);

		end = MIN(end, to);
		if (is_blank || end <= start)
			continue;
		take_paragraph(&finder, start, end, last_end);
		last_end = end;
	}
	if (finder.n_open > 0) {
		g_array_set_size(marks, 0);
		settle_carried(&finder, last_end);
	}
	finish(&finder, first);
}
