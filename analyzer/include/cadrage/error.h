/* The one error domain: what the world, not a bug, made go wrong. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

#define CADRAGE_ERROR (cadrage_error_quark())

/**
 * CadrageError:
 * @CADRAGE_ERROR_IO: a file could not be read or written
 * @CADRAGE_ERROR_LIMIT: a named maximum was reached; the message names it
 * @CADRAGE_ERROR_SYNTAX: a lexicon, profile, manifest or record is not well formed
 * @CADRAGE_ERROR_INVALID: an argument or option has no meaning here
 * @CADRAGE_ERROR_NOT_FOUND: a lexicon, profile, category or file does not exist
 * @CADRAGE_ERROR_NO_TEXT: the input holds no text at all
 * @CADRAGE_ERROR_TOOL: an outside program (gnuplot) failed
 * @CADRAGE_ERROR_UNSUPPORTED: well formed, but not something this version reads
 * @CADRAGE_ERROR_BUSY: another process is writing to the store, and went on for too long
 * @CADRAGE_ERROR_DAMAGED: the store's file is broken
 */
typedef enum {
	CADRAGE_ERROR_IO,
	CADRAGE_ERROR_LIMIT,
	CADRAGE_ERROR_SYNTAX,
	CADRAGE_ERROR_INVALID,
	CADRAGE_ERROR_NOT_FOUND,
	CADRAGE_ERROR_NO_TEXT,
	CADRAGE_ERROR_TOOL,
	CADRAGE_ERROR_UNSUPPORTED,
	CADRAGE_ERROR_BUSY,
	CADRAGE_ERROR_DAMAGED,
} CadrageError;

CADRAGE_API GQuark cadrage_error_quark(void);

G_END_DECLS
