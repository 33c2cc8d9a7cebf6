/* Scanning a regular expression's source piece by piece, as far as its safety is concerned. */
#pragma once

#include <glib.h>

typedef enum {
	CAD_SCAN_END,
	CAD_SCAN_ATOM,	 /* a character, an escape, a class: something that matches */
	CAD_SCAN_OPEN,	 /* "(" with what makes its kind: "(?:" "(?<name>" "(*" "(?R" */
	CAD_SCAN_CLOSE,	 /* ")" */
	CAD_SCAN_BRANCH, /* "|" */
	CAD_SCAN_REPEAT, /* * + ? {n,m} with its suffix */
	CAD_SCAN_QUIET,	 /* an anchor, a comment, \Q or \E: nothing that matches a character */
} CadScanKind;

typedef struct {
	CadScanKind kind;
	const char *start;
	const char *end;
} CadScanPiece;

/**
 * cad_scan_next:
 * @p: where to read, NUL-terminated
 * @is_literal: (inout): whether \Q is in force
 *
 * Knows classes, escapes, \Q...\E and comments, so that what they hold is not taken for syntax.
 * Never reads past the end, whatever the source.
 *
 * Returns: the next piece; at the end an empty one.
 */
CadScanPiece cad_scan_next(const char *p, gboolean *is_literal);
