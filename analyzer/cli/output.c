#include "config.h"

#include <gio/gunixoutputstream.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "output.h"

#define OUTPUT_BUFFER_BYTES ((gsize)64 << 10)
#define DEFAULT_WIDTH	    80
#define MIN_WIDTH	    40

struct _Output {
	char *path;	       /* NULL for standard output */
	GOutputStream *memory; /* what the file will hold; NULL for standard output */
	GOutputStream *stream;
};

Output *
output_new(const char *path)
{
	Output *output = g_new0(Output, 1);

	if (path && strcmp(path, "-") != 0) {
		output->path = g_strdup(path);
		output->memory = g_memory_output_stream_new_resizable();
		output->stream = g_object_ref(output->memory);
		return output;
	}
	g_autoptr(GOutputStream) raw = g_unix_output_stream_new(STDOUT_FILENO, FALSE);

	output->stream = g_buffered_output_stream_new_sized(raw, OUTPUT_BUFFER_BYTES);
	return output;
}

void
output_free(Output *output)
{
	if (!output)
		return;
	g_clear_object(&output->stream);
	g_clear_object(&output->memory);
	g_free(output->path);
	g_free(output);
}

GOutputStream *
output_get_stream(Output *output)
{
	return output->stream;
}

Status
output_fail(const GError *error)
{
	if (g_error_matches(error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE))
		return STATUS_SIGPIPE;
	g_autofree char *message = cadrage_text_for_terminal(error->message);

	g_printerr("cadrage: %s\n", message);
	return STATUS_FAILED;
}

/* A device or a pipe is written to: a file put in its place would be the end of /dev/null. */
static gboolean
write_in_place(const char *path, const char *data, gsize n_bytes, GError **error)
{
	g_autoptr(GFile) file = g_file_new_for_path(path);
	g_autoptr(GFileOutputStream) stream =
		g_file_append_to(file, G_FILE_CREATE_NONE, NULL, error);

	if (!stream)
		return FALSE;
	return g_output_stream_write_all(G_OUTPUT_STREAM(stream), data, n_bytes, NULL, NULL,
					 error) &&
	       g_output_stream_close(G_OUTPUT_STREAM(stream), NULL, error);
}

static gboolean
write_file(Output *output, GError **error)
{
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output->memory);
	const char *data = g_memory_output_stream_get_data(memory);
	gsize n_bytes = g_memory_output_stream_get_data_size(memory);

	if (g_file_test(output->path, G_FILE_TEST_EXISTS) &&
	    !g_file_test(output->path, G_FILE_TEST_IS_REGULAR))
		return write_in_place(output->path, data ? data : "", n_bytes, error);
	return g_file_set_contents_full(
		output->path, data ? data : "", (gssize)n_bytes,
		G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666, error);
}

Status
output_finish(Output *output, Status status)
{
	g_autoptr(GError) error = NULL;

	if (output->path ? !write_file(output, &error)
			 : !g_output_stream_flush(output->stream, NULL, &error))
		return output_fail(error);
	return status;
}

gboolean
output_use_colour(int fd)
{
	const char *no_colour = g_getenv("NO_COLOR");
	const char *term = g_getenv("TERM");

	if (no_colour && *no_colour)
		return FALSE;
	return isatty(fd) && g_strcmp0(term, "dumb") != 0;
}

guint
output_get_width(void)
{
	struct winsize size = {0};

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < MIN_WIDTH)
		return DEFAULT_WIDTH;
	return size.ws_col;
}

void
output_print_diagnostics(const CadrageDiagnostics *diagnostics)
{
	gboolean use_colour = output_use_colour(STDERR_FILENO);

	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		g_autofree char *text = cadrage_diagnostic_to_text(
			cadrage_diagnostics_get(diagnostics, i), use_colour);

		g_printerr("%s", text);
	}
}

gboolean
output_create_file(const char *who, const char *path, const char *text)
{
	g_autoptr(GFile) file = g_file_new_for_path(path);
	g_autoptr(GError) error = NULL;
	g_autoptr(GFileOutputStream) stream = g_file_create(file, G_FILE_CREATE_NONE, NULL, &error);
	g_autofree char *shown = NULL;

	if (stream &&
	    g_output_stream_write_all(G_OUTPUT_STREAM(stream), text, strlen(text), NULL, NULL,
				      &error) &&
	    g_output_stream_close(G_OUTPUT_STREAM(stream), NULL, &error))
		return TRUE;
	if (!g_error_matches(error, G_IO_ERROR, G_IO_ERROR_EXISTS)) {
		/* Half a file would stand in the way of the next try. */
		if (stream)
			g_file_delete(file, NULL, NULL);
		output_fail(error);
		return FALSE;
	}
	shown = cadrage_text_for_terminal(path);
	g_printerr("%s: %s is there already and stays as it is; choose another file with -o\n", who,
		   shown);
	return FALSE;
}
