#include "config.h"

#include "text/character.h"
#include "voice/mark.h"
#include "voice/quotation.h"

/* Quotations inside quotations; deeper ones are not told apart. News has two, rarely three. */
#define QUOTATION_MAX_DEPTH 8

/* A quotation whose closing mark has not come yet. */
typedef struct {
	CadMarkFamily family;
	gboolean is_weak;
	guint quotation; /* index of its entry among the quotations */
} QuotationOpen;

typedef struct {
	const char *clean;
	GArray *marks;	    /* of CadMark: the paragraph's */
	GArray *quotations; /* of CadQuotation: in order of beginning; end 0 while not closed */
	QuotationOpen open[QUOTATION_MAX_DEPTH]; /* outermost first */
	guint n_open;
	guint32 paragraph_end;
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

/* The next mark of the same family after the @i-th, or the number of marks. */
static guint
next_of_family(const QuotationFinder *finder, guint i)
{
	CadMarkFamily family = mark_at(finder, i)->family;

	for (i++; i < finder->marks->len; i++) {
		if (mark_at(finder, i)->family == family)
			return i;
	}
	return i;
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
is_stop(gunichar character)
{
	return cad_character_get_kind(character) == CAD_CHARACTER_STOP;
}

static gboolean
is_closer(gunichar character)
{
	CadCharacterKind kind = cad_character_get_kind(character);

	return kind == CAD_CHARACTER_STOP || kind == CAD_CHARACTER_CLOSING;
}

/* Whether a sentence that stopped before @at is over: a blank and no small letter follow. */
static gboolean
is_sentence_over(const QuotationFinder *finder, guint32 at)
{
	guint n_bytes;
	gboolean has_blank = FALSE;

	while (at < finder->paragraph_end) {
		gunichar character = cad_character_read(finder->clean + at, &n_bytes);

		if (cad_character_get_kind(character) != CAD_CHARACTER_BLANK)
			return has_blank && !g_unichar_islower(character) &&
			       cad_character_get_kind(character) != CAD_CHARACTER_PAUSE;
		has_blank = TRUE;
		at += n_bytes;
	}
	return TRUE;
}

/* Skips the quotations that lie in [at, ...) from the @i-th on, which is moved on past them. */
static guint32
skip_quotations(const QuotationFinder *finder, guint32 at, guint *i)
{
	for (; *i < finder->quotations->len; (*i)++) {
		const CadQuotation *inner = quotation_at(finder, *i);

		if (inner->span.start > at)
			break;
		if (inner->span.end > at)
			at = inner->span.end;
	}
	return at;
}

/* One past the first sentence that ends in [at, limit) outside the quotations from the @i-th on;
 * @limit when none does. */
static guint32
find_sentence_end(const QuotationFinder *finder, guint32 at, guint32 limit, guint i)
{
	guint n_bytes;

	while ((at = skip_quotations(finder, at, &i)) < limit) {
		gunichar character = cad_character_read(finder->clean + at, &n_bytes);

		at += n_bytes;
		if (!is_stop(character))
			continue;
		while (at < limit &&
		       is_closer(character = cad_character_read(finder->clean + at, &n_bytes)))
			at += n_bytes;
		if (is_sentence_over(finder, at))
			return MIN(at, limit);
	}
	return limit;
}

static void
push(QuotationFinder *finder, const CadMark *mark)
{
	CadQuotation quotation = {.span = {mark->start, 0}, .style = mark->style};

	if (finder->n_open == QUOTATION_MAX_DEPTH)
		return;
	finder->open[finder->n_open++] =
		(QuotationOpen){mark->family, mark->is_weak, finder->quotations->len};
	g_array_append_val(finder->quotations, quotation);
}

/* Closes the open quotation at @depth; those inside it that lack their mark are dropped. */
static void
close_at(QuotationFinder *finder, guint depth, guint32 end)
{
	quotation_at(finder, finder->open[depth].quotation)->span.end = end;
	finder->n_open = depth;
	if (depth == 0)
		finder->is_carried = FALSE;
}

/* Whether what follows a closing mark shows that it closed all there was to close: the end, a
 * stop or a pause. */
static gboolean
is_end_of_speech(const QuotationFinder *finder, guint32 at)
{
	guint n_bytes;

	while (at < finder->paragraph_end) {
		gunichar character = cad_character_read(finder->clean + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind != CAD_CHARACTER_BLANK)
			return kind == CAD_CHARACTER_STOP || kind == CAD_CHARACTER_PAUSE;
		at += n_bytes;
	}
	return TRUE;
}

/* Closes the open quotation at @depth without a mark: at the end of its first sentence; or with
 * the quotation inside it where one mark closes both. */
static void
recover_at(QuotationFinder *finder, guint depth, guint32 limit)
{
	guint i = finder->open[depth].quotation;
	guint32 start = quotation_at(finder, i)->span.start;
	guint32 end = find_sentence_end(finder, start, limit, i + 1);

	if (i + 1 < finder->quotations->len) {
		CadrageSpan inner = quotation_at(finder, i + 1)->span;

		if (inner.end != 0 && inner.end <= end && is_end_of_speech(finder, inner.end))
			end = inner.end;
	}
	quotation_at(finder, i)->is_recovered = TRUE;
	close_at(finder, depth, end);
}

/* Whether the marks after the @i-th, which opens inside an open quotation of its family, close
 * both: so it is an inner quotation. */
static gboolean
is_nested(const QuotationFinder *finder, guint i)
{
	guint first = next_of_family(finder, i), second;

	if (first >= finder->marks->len || mark_at(finder, first)->role == CAD_MARK_OPEN)
		return FALSE;
	second = next_of_family(finder, first);
	return second < finder->marks->len && mark_at(finder, second)->role != CAD_MARK_OPEN;
}

/* Whether a mark in opening place can only be a closing one with its blank on the wrong side. */
static gboolean
is_misplaced_close(const QuotationFinder *finder, guint i)
{
	guint next = next_of_family(finder, i);

	return mark_at(finder, i)->style == CAD_QUOTE_STRAIGHT &&
	       (next >= finder->marks->len || mark_at(finder, next)->role == CAD_MARK_OPEN);
}

static void
take_open(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	guint depth = find_open(finder, mark->family);

	if (depth == finder->n_open) {
		push(finder, mark);
		return;
	}
	if (mark->is_weak) /* one of a pair only */
		return;
	if (is_nested(finder, i)) {
		push(finder, mark);
		return;
	}
	if (is_misplaced_close(finder, i)) {
		close_at(finder, depth, mark->start + mark->length);
		return;
	}
	if (find_sentence_end(finder,
			      quotation_at(finder, finder->open[depth].quotation)->span.start,
			      mark->start, finder->open[depth].quotation + 1) < mark->start)
		recover_at(finder, depth, mark->start);
	push(finder, mark);
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
	return mark_at(finder, i)->is_after_digit && next < finder->marks->len &&
	       mark_at(finder, next)->role == CAD_MARK_CLOSE;
}

/* A closing mark with nothing open is ignored, unless it can only be an opening one with its
 * blank on the wrong side. */
static void
take_stray_close(QuotationFinder *finder, guint i)
{
	const CadMark *mark = mark_at(finder, i);
	guint next = next_of_family(finder, i);

	if (mark->style != CAD_QUOTE_STRAIGHT || mark->is_after_digit ||
	    next >= finder->marks->len || mark_at(finder, next)->role != CAD_MARK_CLOSE)
		return;
	if (find_sentence_end(finder, mark->start, mark_at(finder, next)->start,
			      finder->quotations->len) == mark_at(finder, next)->start)
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

	if (mark->family == CAD_MARK_PLUS && finder->n_open == 0)
		return;
	if (mark->role == CAD_MARK_OPEN)
		take_open(finder, i);
	else if (mark->role == CAD_MARK_CLOSE || is_open)
		take_close(finder, i);
	else if (!mark->is_after_digit && next_of_family(finder, i) < finder->marks->len)
		push(finder, mark);
}

/* Drops the open quotations whose marks may well be something else. */
static void
drop_weak(QuotationFinder *finder)
{
	guint n = 0;

	for (guint i = 0; i < finder->n_open; i++) {
		if (!finder->open[i].is_weak)
			finder->open[n++] = finder->open[i];
	}
	finder->n_open = n;
}

/* Takes in the mark that a paragraph repeats at its beginning for a quotation that goes on.
 * Returns whether there is one. */
static gboolean
carries_on(const QuotationFinder *finder)
{
	const CadMark *first = finder->marks->len > 0 ? mark_at(finder, 0) : NULL;

	return first != NULL && first->is_first && !first->is_weak && finder->n_open > 0 &&
	       first->family == finder->open[0].family;
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
	finder->paragraph_end = last_end;
	if (finder->is_carried) /* it did go on, up to the end of that paragraph */
		close_at(finder, 0, last_end);
	else
		recover_at(finder, 0, last_end);
}

/* Finds the quotations of one paragraph. Leaves at most one open, the outermost. */
static void
take_paragraph(QuotationFinder *finder, guint32 from, guint32 to, guint32 last_end)
{
	cad_marks_find(finder->clean, from, to, finder->marks);
	settle_carried(finder, last_end);
	finder->paragraph_end = to;
	for (guint i = finder->is_carried ? 1 : 0; i < finder->marks->len; i++)
		take_mark(finder, i);
	drop_weak(finder);
	while (finder->n_open > 1)
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

		if (quotation->span.end == 0)
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
	QuotationFinder finder = {
		.clean = cad_text_get_clean(text, NULL), .marks = marks, .quotations = quotations};
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
