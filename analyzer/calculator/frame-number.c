/* Columns of a frame as numbers. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "calculator/frame.h"

/* Whole numbers that a double holds exactly. */
#define MAX_COUNT ((guint64)1 << 53)

static gboolean
is_decimal(const char *text)
{
	return *text != '\0' && text[strspn(text, "0123456789.+-eE")] == '\0';
}

/* A decimal comma is read where it cannot be the separator. */
static gboolean
parse_number(const CadFrame *frame, const char *text, double *number)
{
	g_autofree char *pointed = NULL;
	const char *comma = cad_frame_has_commas(frame) ? NULL : strchr(text, ',');
	char *end;

	if (comma) {
		pointed = g_strdup(text);
		pointed[comma - text] = '.';
		text = pointed;
	}
	if (!is_decimal(text))
		return FALSE;
	*number = g_ascii_strtod(text, &end);
	return end != text && *end == '\0' && isfinite(*number);
}

gboolean
cad_frame_look_at_count(const CadFrame *frame, guint row, guint column, guint64 *count)
{
	double number;

	if (!parse_number(frame, cad_frame_get_text(frame, row, column), &number) || number < 0 ||
	    number > (double)MAX_COUNT || number > trunc(number))
		return FALSE;
	if (count)
		*count = (guint64)number;
	return TRUE;
}

gboolean
cad_frame_look_at_number(const CadFrame *frame, guint row, guint column, double *number)
{
	return parse_number(frame, cad_frame_get_text(frame, row, column), number);
}

guint64 *
cad_frame_read_counts(CadFrame *frame, const char *name)
{
	const int column = cad_frame_find(frame, name);
	const guint n = cad_frame_get_n_rows(frame);
	guint64 *counts = g_new0(guint64, n + 1);

	for (guint row = 0; row < n; row++) {
		if (cad_frame_look_at_count(frame, row, (guint)column, &counts[row]))
			continue;
		cad_frame_report(frame, (int)row, column,
				 "%s takes a whole number from 0, not \"%s\"", name,
				 cad_frame_get_text(frame, row, (guint)column));
	}
	return counts;
}

double *
cad_frame_read_numbers(CadFrame *frame, const char *name, gboolean allow_missing)
{
	const int column = cad_frame_find(frame, name);
	const guint n = cad_frame_get_n_rows(frame);
	double *numbers = g_new0(double, n + 1);

	for (guint row = 0; row < n; row++) {
		const char *text = cad_frame_get_text(frame, row, (guint)column);

		if (parse_number(frame, text, &numbers[row]))
			continue;
		numbers[row] = CAD_NAN;
		if (!allow_missing || !cad_frame_is_missing(frame, row, (guint)column))
			cad_frame_report(frame, (int)row, column, "%s takes a number, not \"%s\"",
					 name, text);
	}
	return numbers;
}

GPtrArray *
cad_frame_read_keys(const CadFrame *frame, int column)
{
	GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++)
		g_ptr_array_add(
			keys, column < 0 ? g_strdup_printf("%u", row + 1)
					 : g_strdup(cad_frame_get_text(frame, row, (guint)column)));
	return keys;
}
