#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "base/file.h"
#include "corpus/folder-lock.h"
#include "corpus/schema.h"
#include "corpus/store.h"

struct _CadrageStore {
	CadFolderLock *lock; /* NULL for a draft */
	CadDatabase *database;
};

/* Drafts. */

#define DRAFT_INFIX ".new-"

char *
cad_store_get_draft_name(const char *path)
{
	return g_strdup_printf("%s" DRAFT_INFIX "%d", path, (int)getpid());
}

GPtrArray *
cad_store_list_drafts(const char *folder)
{
	GPtrArray *drafts = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		if (g_str_has_prefix(name, CAD_STORE_FILE DRAFT_INFIX))
			g_ptr_array_add(drafts, g_build_filename(folder, name, NULL));
	return drafts;
}

/* Making a store. */

void
cad_store_flush_folder(const char *folder)
{
	const int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	/* Some file systems cannot flush a folder; the store is whole all the same. */
	if (fd < 0)
		return;
	(void)fsync(fd);
	(void)close(fd);
}

/* An empty store under a name of its own: the log is switched on before anybody can open it. */
static gboolean
make_draft(const char *draft, GError **error)
{
	g_autoptr(CadDatabase) database = cad_database_open(draft, CAD_DATABASE_NEW, error);

	return database && cad_schema_migrate(database, error) &&
	       cad_database_run(database, "PRAGMA journal_mode=WAL", error);
}

/* Gives the draft the store's name, unless another process was faster: its store is taken then. */
static gboolean
publish(const char *draft, const char *path, GError **error)
{
	if (link(draft, path) == 0 || errno == EEXIST)
		return TRUE;
	/* A file system without links. */
	return g_rename(draft, path) == 0 || cad_file_fail(path, "make the store", errno, error);
}

static gboolean
make_store(const char *folder, const char *path, GError **error)
{
	g_autofree char *draft = cad_store_get_draft_name(path);
	g_autofree char *parent = g_path_get_dirname(folder);
	gboolean is_made;

	if (g_mkdir_with_parents(folder, 0777) != 0)
		return cad_file_fail(folder, "make the folder", errno, error);
	(void)g_unlink(draft);
	is_made = make_draft(draft, error) && publish(draft, path, error);
	(void)g_unlink(draft);
	cad_store_flush_folder(folder);
	cad_store_flush_folder(parent);
	return is_made;
}

/* Opening one. */

CadDatabase *
cad_store_open_to_read(const char *folder, const char *path, GError **error)
{
	g_autoptr(GError) problem = NULL;
	CadDatabase *database = cad_database_open(path, CAD_DATABASE_EXISTING, &problem);

	/* Nobody writes to a folder that cannot be written, so that its file stands still. */
	if (!database && g_access(folder, W_OK) != 0)
		return cad_database_open(path, CAD_DATABASE_UNTOUCHED, error);
	if (!database)
		g_propagate_error(error, g_steal_pointer(&problem));
	return database;
}

static gboolean
bring_up(CadDatabase *database, CadrageStoreMode mode, guint version, GError **error)
{
	g_autoptr(GError) problem = NULL;

	if (cad_schema_migrate(database, &problem))
		return TRUE;
	if (mode != CADRAGE_STORE_READ || g_access(cad_database_get_path(database), W_OK) == 0) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return FALSE;
	}
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_UNSUPPORTED,
		    "%s: the store is of version %u, and cannot be written to bring it to version "
		    "%u; let somebody who may write it run \"cadrage list\" once",
		    cad_database_get_path(database), version, cad_schema_get_newest());
	return FALSE;
}

static gboolean
prepare(CadDatabase *database, CadrageStoreMode mode, GError **error)
{
	guint version;

	if (!cad_schema_check(database, &version, error))
		return FALSE;
	if (version < cad_schema_get_newest() && !bring_up(database, mode, version, error))
		return FALSE;
	return mode != CADRAGE_STORE_READ ||
	       cad_database_run(database, "PRAGMA query_only=ON", error);
}

CadrageStore *
cad_store_open_draft(const char *draft, GError **error)
{
	g_autoptr(CadrageStore) store = NULL;

	if (!make_draft(draft, error))
		return NULL;
	store = g_new0(CadrageStore, 1);
	store->database = cad_database_open(draft, CAD_DATABASE_EXISTING, error);
	return store->database ? g_steal_pointer(&store) : NULL;
}

static gboolean
fail_missing(const char *folder, GError **error)
{
	g_autofree char *shown = g_filename_display_name(folder);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
		    "%s: there is no store here; \"cadrage add\" makes one", shown);
	return FALSE;
}

char *
cad_store_find_file(const char *folder, GError **error)
{
	g_autofree char *path = g_build_filename(folder, CAD_STORE_FILE, NULL);

	if (!g_file_test(path, G_FILE_TEST_EXISTS) && !fail_missing(folder, error))
		return NULL;
	return g_steal_pointer(&path);
}

CadrageStore *
cadrage_store_open(const char *folder, CadrageStoreMode mode, GError **error)
{
	g_autofree char *path = NULL;
	g_autoptr(CadrageStore) store = NULL;

	g_return_val_if_fail(folder != NULL, NULL);

	path = g_build_filename(folder, CAD_STORE_FILE, NULL);
	if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
		if (mode != CADRAGE_STORE_WRITE ? !fail_missing(folder, error)
						: !make_store(folder, path, error))
			return NULL;
	}
	store = g_new0(CadrageStore, 1);
	/* First of all, so that the file is the same as long as it is open. */
	store->lock = cad_folder_lock_new(folder, FALSE, error);
	if (store->lock)
		store->database = mode == CADRAGE_STORE_READ
					  ? cad_store_open_to_read(folder, path, error)
					  : cad_database_open(path, CAD_DATABASE_EXISTING, error);
	if (!store->database || !prepare(store->database, mode, error))
		return NULL;
	return g_steal_pointer(&store);
}

void
cadrage_store_close(CadrageStore *store)
{
	if (!store)
		return;
	cad_database_close(store->database);
	cad_folder_lock_free(store->lock);
	g_free(store);
}

CadDatabase *
cad_store_get_database(CadrageStore *store)
{
	return store->database;
}
