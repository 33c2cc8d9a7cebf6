/* Recurring lines of one page: which of them are no text of the article. */
#pragma once

#include "document/paragraph.h"
#include "document/recurrence.h"

typedef enum {
	CAD_RECURRING_NOT,	 /* it does not recur, or not so that it tells anything */
	CAD_RECURRING_FURNITURE, /* page text */
	CAD_RECURRING_STOCK,	 /* text of the article that other articles have, too */
} CadRecurringKind;

/** CadRecurring: the lines of a page, as they recur. */
typedef struct _CadRecurring CadRecurring;

/**
 * cad_recurring_new:
 * @recurrence: finished
 * @outlet: the outlet's id, NULL when unknown
 * @text: the page
 *
 * Returns: (transfer full) (nullable): what recurs in it; NULL when nothing does, or when nothing
 * else is there.
 */
CadRecurring *
cad_recurring_new(const CadrageRecurrence *recurrence, const char *outlet, const CadText *text);
void cad_recurring_free(CadRecurring *recurring);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadRecurring, cad_recurring_free)

/**
 * cad_recurring_judge:
 * @recurring: of the page
 * @paragraph: one of its paragraphs
 * @is_first: no headline stands above it: it may be the headline
 * @n_articles: (out): distinct articles of the outlet that have it, when it is not NOT
 *
 * A line that is no sentence is furniture when two articles have it above or below their text, or
 * three within; what may be the headline when two have it at their tops, since other pages link to
 * it further down. A short sentence is furniture next to such lines, above or below the text, or
 * when five articles have it: a phrase that two dispatches share is none. A long sentence is stock.
 *
 * Returns: what it is.
 */
CadRecurringKind cad_recurring_judge(const CadRecurring *recurring, const CadParagraph *paragraph,
				     gboolean is_first, guint *n_articles);
