/* Date stamps: lines of a page that hold nothing but when it was published, or what time it is. */
#pragma once

#include "document/date.h"

/**
 * CadStamp:
 * @result: what cad_date_find() found
 * @date: the date, when the result is EXACT
 * @span: where the date stands in the line
 * @says_published: a word such as "publié" or "posted" introduces it
 * @says_updated: the first such word is one of updating
 * @has_time: a time of day stands in the line
 */
typedef struct {
	CadDateResult result;
	CadDate date;
	CadrageSpan span;
	gboolean says_published;
	gboolean says_updated;
	gboolean has_time;
} CadStamp;

/**
 * cad_stamp_read:
 * @line: one line, UTF-8
 * @n_bytes: its length
 * @order: order of day and month
 * @stamp: (out): what it says
 *
 * A line is a stamp when it holds a date with its year, hardly any other words, and a time of
 * day, a word of publishing, or nothing else at all.
 *
 * Returns: whether the line is a stamp.
 */
gboolean cad_stamp_read(const char *line, gsize n_bytes, CadDateOrder order, CadStamp *stamp);
