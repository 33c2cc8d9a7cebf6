#include "config.h"

#include "corpus/store.h"
#include "store-box.h"
#include "suite.h"

StoreBox
store_box_open(void)
{
	static const char *const no_folders[] = {NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	StoreBox box = {.folder = scratch_folder_new()};

	box.path = g_build_filename(box.folder, "store", NULL);
	box.outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	ck_assert_ptr_nonnull(box.outlets);
	box.store = cadrage_store_open(box.path, CADRAGE_STORE_WRITE, &error);
	ck_assert_msg(box.store != NULL, "%s", error ? error->message : "no store");
	return box;
}

void
store_box_close(StoreBox *box)
{
	g_clear_pointer(&box->store, cadrage_store_close);
	g_clear_pointer(&box->outlets, cadrage_outlets_unref);
	g_clear_pointer(&box->path, g_free);
	scratch_folder_remove(&box->folder);
}

CadrageAddCounts
store_box_add(const StoreBox *box, const char *outlet, const char *name, const char *text)
{
	const CadrageAddOptions options = {.n_threads = 2, .day = "2015-11-20"};
	g_autofree char *path = text ? scratch_folder_add(box->folder, name, text, -1)
				     : g_build_filename(box->folder, name, NULL);
	const char *const paths[] = {path, NULL};
	CadrageReaderOptions reader_options = CADRAGE_READER_OPTIONS_INIT;
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageReader) reader = NULL;
	g_autoptr(GError) error = NULL;
	CadrageAddCounts counts;

	reader_options.outlet = outlet;
	reader = cadrage_reader_new(paths, &reader_options, diagnostics, NULL);
	ck_assert_ptr_nonnull(reader);
	ck_assert_msg(
		cadrage_store_add(box->store, reader, box->outlets, &options, &counts, &error),
		"%s", error ? error->message : "not added");
	return counts;
}

static gboolean
take(const CadrageStoredDocument *document, void *payload)
{
	g_string_append_printf(
		payload, "%.4s %s %s %s\n", document->id, document->outlet ? document->outlet : "-",
		document->date ? document->date : "-", document->title ? document->title : "-");
	return TRUE;
}

char *
store_box_list(const StoreBox *box, const CadrageSelection *selection)
{
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_msg(cadrage_store_list(box->store, selection, CADRAGE_ORDER_TITLE, 0, take, lines,
					 &error),
		      "%s", error ? error->message : "no list");
	return g_string_free(g_steal_pointer(&lines), FALSE);
}

gint64
store_box_ask(const StoreBox *box, const char *sql)
{
	g_autoptr(GError) error = NULL;
	gint64 answer = 0;

	ck_assert_msg(cad_database_ask(cad_store_get_database(box->store), sql, &answer, &error),
		      "%s", error ? error->message : sql);
	return answer;
}
