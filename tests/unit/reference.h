/* Reference tables: numbers made by other software, read from tests/reference. */
#pragma once

#include <glib.h>

typedef struct _Reference Reference;

/** reference_load: @name: such as "docs". Returns: (transfer full): tests/reference/NAME.tsv; the
 * test fails when it cannot be read. */
Reference *reference_load(const char *name);
void reference_free(Reference *reference);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reference, reference_free)

guint reference_get_n_rows(const Reference *reference);
/** reference_has_column: whether there is a column of that name. */
gboolean reference_has_column(const Reference *reference, const char *column);
/** reference_get_text: the cell of a row in the column of that name. */
const char *reference_get_text(const Reference *reference, guint row, const char *column);
/** reference_get_number: NAN for "NA". */
double reference_get_number(const Reference *reference, guint row, const char *column);

/**
 * Closeness:
 *
 * How far one statistic is from its reference, over all rows.
 */
typedef struct {
	const char *name;
	double rel_tolerance;
	double abs_tolerance;
	double largest; /* relative difference */
	guint n;
} Closeness;

/** closeness_check: the test fails unless @value is within either tolerance of @expected, or both
 * are NAN, or infinite with the same sign. */
void closeness_check(Closeness *closeness, double value, double expected, const char *row);
/** closeness_report: says the largest difference; the test fails when nothing was compared. */
void closeness_report(const Closeness *closeness);
