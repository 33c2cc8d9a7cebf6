/* Coded sheets: one coder's answers. */
#pragma once

#include "validate/sheet-key.h"

/** CadCode: what a coder says of a passage. */
typedef enum {
	CAD_CODE_NONE, /* nothing */
	CAD_CODE_UNSURE,
	CAD_CODE_NO,
	CAD_CODE_YES,
} CadCode;

/**
 * cad_coded_sheet_read:
 * @path: the sheet
 * @key: its key
 * @codes: (array): a CadCode for each row of the key
 * @diagnostics: takes what is wrong, with line and column: a missing column, an id that the key
 *   does not have or that stands twice, a code that is none, a sheet without any code
 * @error: return location
 *
 * Rows of the sheet may stand in any order, and be missing.
 *
 * Errors: CADRAGE_ERROR_SYNTAX when @diagnostics got an error, and those of cad_frame_load().
 *
 * Returns: whether it could be read.
 */
gboolean
cad_coded_sheet_read(const char *path, const CadSheetKey *key, guint8 *codes,
		     CadrageDiagnostics *diagnostics, GError **error) G_GNUC_WARN_UNUSED_RESULT;
