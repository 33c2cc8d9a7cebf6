/* A coding: what each coder said of each unit. */
#pragma once

#include <glib.h>

/* Stands for a unit that a coder left out. */
#define CAD_NOT_CODED G_MAXUINT32

/**
 * CadCoding:
 * @values: (array length=n_values): the codes in use, ascending
 * @n_values: how many
 * @cells: (array): n_units times n_coders numbers of codes in @values, unit by unit; CAD_NOT_CODED
 *   for a unit that the coder left out
 */
typedef struct {
	guint n_units;
	guint n_coders;
	double *values;
	guint n_values;
	guint32 *cells;
} CadCoding;

/**
 * cad_coding_new:
 * @codes: (array): n_units times n_coders codes, unit by unit; NAN for one left out; numbers for
 *   names where codes are not numbers
 * @n_units: units
 * @n_coders: coders
 *
 * Returns: (transfer full): the coding.
 */
CadCoding *cad_coding_new(const double *codes, guint n_units, guint n_coders);
void cad_coding_free(CadCoding *coding);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCoding, cad_coding_free)

/**
 * cad_coding_new_complete:
 * @coding: a coding
 *
 * Returns: (transfer full): that of the units that all coders coded, and of the codes in use
 *   there.
 */
CadCoding *cad_coding_new_complete(const CadCoding *coding);

/** cad_coding_get_unit: Returns: a unit's codes, one for each coder; lives with the coding. */
static inline const guint32 *
cad_coding_get_unit(const CadCoding *coding, guint unit)
{
	return coding->cells + (gsize)unit * coding->n_coders;
}
