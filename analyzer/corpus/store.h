/* An open store, for the files of this room. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"

/* The one file of a store; SQLite's log stands beside it while it is open. */
#define CAD_STORE_FILE "corpus.sqlite"

/** cad_store_find_file: Returns: (transfer full): the file of the store in @folder; NULL with
 * CADRAGE_ERROR_NOT_FOUND when there is none. */
char *cad_store_find_file(const char *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_store_open_to_read: Returns: (transfer full): the file @path of the store in @folder, also
 * where nothing can be written. */
CadDatabase *cad_store_open_to_read(const char *folder, const char *path,
				    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Drafts: stores that are being made, under names of their own beside that of the store. */
/** cad_store_get_draft_name: Returns: (transfer full): the draft of this process. */
char *cad_store_get_draft_name(const char *path);
/** cad_store_list_drafts: Returns: (transfer full) (element-type filename): all that are there. */
GPtrArray *cad_store_list_drafts(const char *folder);
/** cad_store_open_draft: Returns: (transfer full): a new store in the file @draft. */
CadrageStore *cad_store_open_draft(const char *draft, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_store_flush_folder: so that a new name is there after a power cut. */
void cad_store_flush_folder(const char *folder);

/** cad_store_get_database: Returns: (transfer none): the connection. */
CadDatabase *cad_store_get_database(CadrageStore *store);
