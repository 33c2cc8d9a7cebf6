/* Inputs: the files behind the paths of a command line. */
#pragma once

#include <gio/gio.h>

#include <cadrage/reader.h>

/**
 * CadInput:
 * @path: the file's name as the system has it, or "-" for standard input
 * @id: the same as valid UTF-8 without control characters, unlike that of any other input
 * @problem: (nullable): why the path cannot be read; the rest is then of no use
 * @format: what it is, never CADRAGE_INPUT_AUTO
 */
typedef struct {
	char *path;
	char *id;
	GError *problem;
	CadrageInputFormat format;
} CadInput;

/**
 * cad_inputs_list:
 * @paths: (array zero-terminated=1): files, folders or "-"
 * @format: what they are
 * @keep_order: keep the order of @paths; else all are sorted by name in byte order
 *
 * Folders are read recursively, their entries in byte order: *.txt, *.text, *.jsonl, *.ndjson.
 * Hidden entries are passed over, links to folders not followed. A file given twice is listed
 * once. More than CAD_MAX_FILES, or folders deeper than CAD_MAX_FOLDER_DEPTH, end in an input
 * with a problem.
 *
 * Returns: (transfer full) (element-type CadInput): the inputs.
 */
GPtrArray *
cad_inputs_list(const char *const *paths, CadrageInputFormat format, gboolean keep_order);

/**
 * cad_input_open:
 * @path: a file's name, or "-" for standard input
 * @error: return location
 *
 * Returns: (transfer full): its bytes as a stream; NULL with CADRAGE_ERROR_IO.
 */
GInputStream *cad_input_open(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
