/* Categories and labels as a user names them. */
#pragma once

#include <cadrage/lexicon.h>

/** cad_category_find: Returns: the category's index; G_MAXUINT with CADRAGE_ERROR_NOT_FOUND, whose
 * message suggests one that is near. */
guint cad_category_find(const CadrageLexicons *lexicons, const char *id,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_category_find_labels:
 * @lexicons: the lexicons in force
 * @category: the category that holds the label, or one above it; G_MAXUINT for any
 * @label: a label; case and accents do not matter
 * @error: return location
 *
 * Returns: (transfer full) (element-type guint): the labels of that name, ascending; NULL with
 * CADRAGE_ERROR_NOT_FOUND, whose message suggests one that is near.
 */
GArray *cad_category_find_labels(const CadrageLexicons *lexicons, guint category, const char *label,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;
