#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "export-stored.h"
#include "output.h"
#include "selecting.h"
#include "session.h"

#define MANIFEST "manifest.csv"

/* A part of the store. */
typedef struct {
	CadrageStore *store;
	Selecting *selecting;
	CadrageSelection selection;
	char **ids;
} Part;

static void
part_clear(Part *part)
{
	g_clear_pointer(&part->selecting, selecting_free);
	g_clear_pointer(&part->store, cadrage_store_close);
	g_clear_pointer(&part->ids, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Part, part_clear)

static gboolean
open_part(Session *session, const InputOptions *inputs, Part *part)
{
	if (inputs->topic) {
		g_printerr("cadrage export: --topic is for what is counted, not for what is "
			   "stored\n");
		return FALSE;
	}
	part->store = session_open_store(session, inputs->store, CADRAGE_STORE_READ);
	part->selecting = part->store ? selecting_new(session, inputs, part->store) : NULL;
	if (!part->selecting)
		return FALSE;
	part->selection = *selecting_get_selection(part->selecting);
	if (!inputs->arguments || !inputs->arguments[0])
		return TRUE;
	part->ids = session_find_documents(part->store, inputs->arguments);
	part->selection.ids = (const char *const *)part->ids;
	return part->ids != NULL;
}

/* What a callback writes to. */
typedef struct {
	CadrageStore *store;
	GOutputStream *stream;
	const char *folder;
	CadrageTableWriter *manifest;
	guint n_written;
	GError *error;
} Writing;

static gboolean
write_document(const CadrageStoredDocument *row, void *payload)
{
	Writing *writing = payload;
	g_autoptr(CadrageRecord) record =
		cadrage_store_load(writing->store, row->id, &writing->error);

	writing->n_written++;
	return record && cadrage_record_write_json(record, row, writing->stream, &writing->error);
}

/* Runs @write over the part. Returns: whether all was written; a message is printed when not. */
static gboolean
write_part(const Part *part, CadrageStoredFunc write, Writing *writing, Status *status)
{
	g_autoptr(GError) error = NULL;

	if (cadrage_store_list(part->store, &part->selection, CADRAGE_ORDER_ID, 0, write, writing,
			       &error) &&
	    !writing->error) {
		*status = writing->n_written > 0 ? STATUS_DONE : STATUS_PARTLY;
		return TRUE;
	}
	if (writing->error)
		g_propagate_error(&error, writing->error);
	*status = output_fail(error);
	return FALSE;
}

int
export_documents(const InputOptions *inputs, const char *output_name)
{
	g_auto(Session) session = SESSION_INIT;
	g_auto(Part) part = {0};
	g_autoptr(Output) output = NULL;
	Writing writing = {0};
	Status status;

	if (!session_prepare_reading(&session, inputs) || !open_part(&session, inputs, &part))
		return STATUS_FAILED;
	output = output_new(output_name);
	writing.store = part.store;
	writing.stream = output_get_stream(output);
	return write_part(&part, write_document, &writing, &status) ? output_finish(output, status)
								    : status;
}

/* Originals. */

enum { ROW_FILE, ROW_OUTLET, ROW_DATE, ROW_TITLE, ROW_URL, N_ROW_FIELDS };

static const CadrageField manifest_fields[N_ROW_FIELDS] = {
	[ROW_FILE] = {.name = "file"}, [ROW_OUTLET] = {.name = "outlet"},
	[ROW_DATE] = {.name = "date"}, [ROW_TITLE] = {.name = "title"},
	[ROW_URL] = {.name = "url"},
};

static gboolean
write_file(const CadrageRecord *record, const char *path, GError **error)
{
	g_autoptr(GFile) file = g_file_new_for_path(path);
	g_autoptr(GFileOutputStream) stream = g_file_create(file, G_FILE_CREATE_NONE, NULL, error);

	return stream && cadrage_record_write_original(record, G_OUTPUT_STREAM(stream), error) &&
	       g_output_stream_close(G_OUTPUT_STREAM(stream), NULL, error);
}

/* The file is named by the id: what an article says of itself names no file. */
static gboolean
write_original(const CadrageStoredDocument *row, void *payload)
{
	Writing *writing = payload;
	g_autoptr(CadrageRecord) record =
		cadrage_store_load(writing->store, row->id, &writing->error);
	g_autofree char *name = NULL;
	g_autofree char *path = NULL;

	if (!record)
		return FALSE;
	writing->n_written++;
	name = g_strdup_printf("%s%s", row->id, cadrage_record_is_page(record) ? ".txt" : ".jsonl");
	path = g_build_filename(writing->folder, name, NULL);
	const CadrageValue cells[N_ROW_FIELDS] = {
		[ROW_FILE] = {.text = name},
		[ROW_OUTLET] = {.text = cadrage_record_get_outlet(record)},
		[ROW_DATE] = {.text = cadrage_record_get_date(record)},
		[ROW_TITLE] = {.text = cadrage_record_get_title(record)},
		[ROW_URL] = {.text = cadrage_record_get_url(record)},
	};

	return write_file(record, path, &writing->error) &&
	       (!cadrage_record_is_page(record) ||
		cadrage_table_writer_add(writing->manifest, cells, &writing->error));
}

/* Makes the folder. Files of another export would stay beside the new ones, so it must be empty. */
static gboolean
make_folder(const char *folder)
{
	g_autofree char *shown = cadrage_text_for_terminal(folder);
	g_autoptr(GDir) dir = NULL;

	if (g_mkdir_with_parents(folder, 0777) != 0) {
		g_printerr("cadrage: %s: cannot make the folder: %s\n", shown, g_strerror(errno));
		return FALSE;
	}
	dir = g_dir_open(folder, 0, NULL);
	if (!dir || !g_dir_read_name(dir))
		return TRUE;
	g_printerr("cadrage: %s: the folder is not empty\n", shown);
	return FALSE;
}

int
export_originals(const InputOptions *inputs, const char *folder, gboolean raw_csv)
{
	g_auto(Session) session = SESSION_INIT;
	g_auto(Part) part = {0};
	g_autofree char *path = g_build_filename(folder, MANIFEST, NULL);
	g_autoptr(Output) output = output_new(path);
	g_autoptr(CadrageTableWriter) manifest =
		cadrage_table_writer_new(manifest_fields, N_ROW_FIELDS, CADRAGE_FORMAT_CSV, raw_csv,
					 output_get_stream(output));
	Writing writing = {.folder = folder, .manifest = manifest};
	g_autoptr(GError) error = NULL;
	Status status;

	if (!session_prepare_reading(&session, inputs) || !open_part(&session, inputs, &part) ||
	    !make_folder(folder))
		return STATUS_FAILED;
	writing.store = part.store;
	if (!write_part(&part, write_original, &writing, &status))
		return status;
	if (!cadrage_table_writer_close(manifest, &error))
		return output_fail(error);
	return output_finish(output, status);
}
