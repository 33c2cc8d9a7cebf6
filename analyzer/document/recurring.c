#include "config.h"

#include "document/line-trace.h"
#include "document/recurring.h"

/* How many distinct articles it takes. */
#define MIN_OUTSIDE   2 /* above or below the text: page furniture stands there */
#define MIN_WITHIN    3 /* subheads may be alike by chance */
#define MIN_FIRST     3 /* on top, where the headline stands, which an outlet may use twice */
#define MIN_NUMBERED  5 /* ... and many times with other numbers in it */
#define MIN_SENTENCES 5 /* a short quotation is passed on by several dispatches */

/* Lines above and below that are looked at for the block a line stands in. */
#define MAX_BLOCK_LINES 20

struct _CadRecurring {
	const CadrageRecurrence *recurrence;
	const CadText *text;
	guint64 outlet;
	GArray *trace;	    /* of CadTracedLine */
	GArray *recurs;	    /* of CadRecurs, of each; n is 0 for one that does not */
	guint first_inside; /* index of the first paragraph that is the article's own */
	guint last_inside;
};

void
cad_recurring_free(CadRecurring *recurring)
{
	if (!recurring)
		return;
	g_array_unref(recurring->trace);
	g_array_unref(recurring->recurs);
	g_free(recurring);
}

static const CadTracedLine *
trace_at(const CadRecurring *recurring, guint i)
{
	return &g_array_index(recurring->trace, CadTracedLine, i);
}

static const CadRecurs *
recurs_at(const CadRecurring *recurring, guint i)
{
	return &g_array_index(recurring->recurs, CadRecurs, i);
}

static gboolean
is_own(const CadRecurring *recurring, guint i)
{
	return trace_at(recurring, i)->is_solid && recurs_at(recurring, i)->n == 0;
}

/* Looks all lines up. Returns: whether any recurs. */
static gboolean
look_up(CadRecurring *recurring)
{
	gboolean has_any = FALSE;

	for (guint i = 0; i < recurring->trace->len; i++) {
		CadRecurs recurs = {0, 0};

		has_any |= cad_recurrence_find(recurring->recurrence, recurring->outlet,
					       trace_at(recurring, i)->key, &recurs);
		g_array_append_val(recurring->recurs, recurs);
	}
	return has_any;
}

/* The first solid paragraph may be a long headline, or a caption: the text begins with the second.
 */
static gboolean
find_inside(CadRecurring *recurring)
{
	guint n_own = 0;

	for (guint i = 0; i < recurring->trace->len; i++) {
		if (!is_own(recurring, i))
			continue;
		if (++n_own <= 2)
			recurring->first_inside = i;
		recurring->last_inside = i;
	}
	return n_own > 0;
}

CadRecurring *
cad_recurring_new(const CadrageRecurrence *recurrence, const char *outlet, const CadText *text)
{
	g_autoptr(CadRecurring) recurring = g_new0(CadRecurring, 1);

	recurring->recurrence = recurrence;
	recurring->text = text;
	recurring->outlet = cad_recurrence_get_outlet(outlet);
	recurring->trace = cad_line_trace_new(text);
	recurring->recurs = g_array_new(FALSE, FALSE, sizeof(CadRecurs));
	if (!look_up(recurring) || !find_inside(recurring))
		return NULL;
	return g_steal_pointer(&recurring);
}

/* The paragraph of the trace that @line stands in, or the one before it. */
static guint
find_place(const CadRecurring *recurring, guint line)
{
	guint low = 0, high = recurring->trace->len;

	while (high - low > 1) {
		const guint middle = low + (high - low) / 2;

		if (trace_at(recurring, middle)->first_line <= line)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static gboolean
is_outside(const CadRecurring *recurring, guint place)
{
	return place < recurring->first_inside || place > recurring->last_inside;
}

static gboolean
is_furniture(const CadRecurring *recurring, guint place)
{
	const CadTracedLine *traced = trace_at(recurring, place);
	const CadParagraph paragraph =
		cad_paragraph_read(recurring->text, traced->first_line, traced->last_line);

	return is_outside(recurring, place) && recurs_at(recurring, place)->n >= MIN_OUTSIDE &&
	       !cad_line_is_sentence(recurring->text, &paragraph);
}

/* Whether paragraph @i recurs and stands right below the one before it, no blank line between. */
static gboolean
is_joined(const CadRecurring *recurring, guint i)
{
	return recurs_at(recurring, i)->n > 0 &&
	       trace_at(recurring, i - 1)->last_line + 1 == trace_at(recurring, i)->first_line;
}

/* Whether a recurring line that is no sentence stands in one block with it: only lines that recur
 * between them, and no blank one. */
static gboolean
is_beside_furniture(const CadRecurring *recurring, guint place)
{
	const guint first = place - MIN(place, MAX_BLOCK_LINES);
	const guint end = MIN(place + MAX_BLOCK_LINES, recurring->trace->len);

	for (guint i = place; i > first && is_joined(recurring, i); i--)
		if (is_furniture(recurring, i - 1))
			return TRUE;
	for (guint i = place + 1; i < end && is_joined(recurring, i); i++)
		if (is_furniture(recurring, i))
			return TRUE;
	return FALSE;
}

/* Whether a short line that no others have on top stands between the paragraph and the text: the
 * headline may be that. */
static gboolean
has_headline_below(const CadRecurring *recurring, guint place)
{
	for (guint i = place + 1; i < recurring->first_inside; i++)
		if (recurs_at(recurring, i)->n_top < MIN_OUTSIDE &&
		    !trace_at(recurring, i)->is_solid)
			return TRUE;
	return FALSE;
}

static gboolean
has_digit(const CadRecurring *recurring, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(recurring->text, NULL);

	for (gsize i = paragraph->span.start; i < paragraph->span.end; i++)
		if (g_ascii_isdigit(clean[i]))
			return TRUE;
	return FALSE;
}

/* The first line is a headline unless several articles have it and something else can be theirs. */
static gboolean
may_be_cut_first(const CadRecurring *recurring, const CadParagraph *paragraph, guint place,
		 const CadRecurs *recurs)
{
	const guint least = has_digit(recurring, paragraph) ? MIN_NUMBERED : MIN_FIRST;

	return recurs->n_top >= least && has_headline_below(recurring, place);
}

static gboolean
begins_with_quotation(const CadRecurring *recurring, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(recurring->text, NULL);
	const gunichar first = g_utf8_get_char(clean + paragraph->span.start);

	return first == '"' || first == '\'' || first == 0xab || first == 0x2018 ||
	       first == 0x201c || first == 0x201e;
}

static gboolean
is_no_text(const CadRecurring *recurring, const CadParagraph *paragraph, const CadRecurs *recurs,
	   gboolean is_first)
{
	const guint place = find_place(recurring, paragraph->first_line);
	const gboolean outside = is_outside(recurring, place);

	if (is_first && !may_be_cut_first(recurring, paragraph, place, recurs))
		return FALSE;
	if (begins_with_quotation(recurring, paragraph))
		return recurs->n >= MIN_SENTENCES;
	if (!cad_line_is_sentence(recurring->text, paragraph))
		return recurs->n >= (outside ? MIN_OUTSIDE : MIN_WITHIN);
	return recurs->n >= MIN_SENTENCES || (outside && is_beside_furniture(recurring, place));
}

/* A sentence within the text is the article's own wording, however often it is said again. */
static gboolean
is_said_again(const CadRecurring *recurring, const CadParagraph *paragraph)
{
	return cad_line_is_sentence(recurring->text, paragraph) &&
	       !is_outside(recurring, find_place(recurring, paragraph->first_line));
}

CadRecurringKind
cad_recurring_judge(const CadRecurring *recurring, const CadParagraph *paragraph, gboolean is_first,
		    guint *n_articles)
{
	CadRecurs recurs;

	if (!cad_recurrence_find(recurring->recurrence, recurring->outlet,
				 cad_line_key(recurring->text, paragraph), &recurs))
		return CAD_RECURRING_NOT;
	*n_articles = recurs.n;
	if (cad_line_is_stock(recurring->text, paragraph))
		return CAD_RECURRING_STOCK;
	if (!is_no_text(recurring, paragraph, &recurs, is_first))
		return CAD_RECURRING_NOT;
	return is_said_again(recurring, paragraph) ? CAD_RECURRING_STOCK : CAD_RECURRING_FURNITURE;
}
