/* Output: standard output or a file, written whole, and what the terminal can show. */
#pragma once

#include <cadrage.h>

#include "command.h"

/**
 * Output:
 *
 * Where a command's data goes. To standard output as it comes; to a file all at once when it is
 * complete, so that a failure leaves the file as it was.
 */
typedef struct _Output Output;

/** output_new: @path: (nullable): a file, NULL or "-" for standard output. */
Output *output_new(const char *path);
void output_free(Output *output);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Output, output_free)
GOutputStream *output_get_stream(Output *output);

/** output_finish: flushes, checks, and puts the file in its place. Returns: @status, or what the
 * failure makes of it after a message. */
Status output_finish(Output *output, Status status);

/** output_create_file: makes a file; one that is there is left alone. @who: the command, for
 * messages. Returns: whether it was made; a message is printed when not. */
gboolean output_create_file(const char *who, const char *path, const char *text);

/** output_fail: reports @error, which came of writing or computing. Returns: STATUS_SIGPIPE
 * without a word when the reader has gone, else STATUS_FAILED. */
Status output_fail(const GError *error);

/** output_use_colour: Returns: whether descriptor @fd is a terminal that wants colour. */
gboolean output_use_colour(int fd);

/** output_get_width: Returns: columns of the terminal, 80 when there is none. */
guint output_get_width(void);

/** output_print_diagnostics: prints the messages to standard error. */
void output_print_diagnostics(const CadrageDiagnostics *diagnostics);
