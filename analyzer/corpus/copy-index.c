#include "config.h"

#include <stdlib.h>

#include <cadrage/copies.h>

#include "corpus/copy-index.h"
#include "corpus/copy-table.h"
#include "corpus/stored-record.h"

/* Documents of one transaction: their hashes, sorted, touch most pages of the table, whether they
 * are a few hundred or thousands. */
#define MAX_PENDING 8000
/* Shingles held of documents that were read again. */
#define MAX_HELD 2000

typedef struct {
	gint64 number;
	char *content_hash; /* of the text that the shingles are of */
	CadShingles *shingles;
} Pending;

struct _CadCopyIndex {
	CadDatabase *database; /* not owned */
	CadrageOutlets *outlets;
	CadCopyTable *table;
	CadStoredRecords *records;
	CadStatement *unknown;
	GArray *pending;      /* of Pending, by number while they are written */
	GHashTable *sizes;    /* number -> CadSketchSize, owned: looked up while all are written */
	GHashTable *held;     /* number -> CadShingles, owned: of documents read again */
	GHashTable *n_common; /* number -> count of common hashes, of the document at hand */
	gint64 last_known;    /* number of the last document that was known before */
};

static void
pending_clear(Pending *pending)
{
	g_free(pending->content_hash);
	cad_shingles_free(pending->shingles);
}

CadCopyIndex *
cad_copy_index_new(CadDatabase *database, CadrageOutlets *outlets, GError **error)
{
	g_autoptr(CadCopyIndex) index = g_new0(CadCopyIndex, 1);

	index->database = database;
	index->outlets = cadrage_outlets_ref(outlets);
	index->pending = g_array_new(FALSE, FALSE, sizeof(Pending));
	g_array_set_clear_func(index->pending, (GDestroyNotify)pending_clear);
	index->held = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free,
					    (GDestroyNotify)cad_shingles_free);
	index->sizes = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	index->n_common = g_hash_table_new(NULL, NULL);
	index->table = cad_copy_table_new(database, error);
	if (index->table)
		index->records = cad_stored_records_new(database, error);
	if (index->records)
		index->unknown =
			cad_statement_new(database,
					  "SELECT document, content_hash FROM copy_due JOIN"
					  " document ON number = document WHERE"
					  " document > ? ORDER BY document LIMIT ?",
					  error);
	return index->unknown ? g_steal_pointer(&index) : NULL;
}

void
cad_copy_index_free(CadCopyIndex *index)
{
	if (!index)
		return;
	cad_copy_table_free(index->table);
	cad_stored_records_free(index->records);
	cad_statement_free(index->unknown);
	g_array_unref(index->pending);
	g_hash_table_unref(index->sizes);
	g_hash_table_unref(index->held);
	g_hash_table_unref(index->n_common);
	cadrage_outlets_unref(index->outlets);
	g_free(index);
}

/* The shingles of documents. */

/* What is left of a document that cannot be read: nothing that anything could be a copy of. */
static CadShingles *
read_shingles(CadCopyIndex *index, gint64 number)
{
	g_autoptr(CadrageRecord) record = cad_stored_records_load(index->records, number, NULL);
	g_autoptr(CadrageDocument) document =
		record ? cadrage_record_to_document(record, index->outlets, NULL) : NULL;

	return document ? cad_shingles_new_from_document(document)
			: cad_shingles_new_from_text("", 0);
}

static int
compare_pending(const void *a, const void *b)
{
	const Pending *left = a, *right = b;

	return (left->number > right->number) - (left->number < right->number);
}

static const Pending *
find_pending(const CadCopyIndex *index, gint64 number)
{
	const Pending wanted = {number, NULL, NULL};

	return bsearch(&wanted, index->pending->data, index->pending->len, sizeof wanted,
		       compare_pending);
}

static const CadShingles *
get_shingles(CadCopyIndex *index, gint64 number)
{
	const Pending *pending = find_pending(index, number);
	CadShingles *held;

	if (pending)
		return pending->shingles;
	held = g_hash_table_lookup(index->held, &number);
	if (held)
		return held;
	if (g_hash_table_size(index->held) >= MAX_HELD)
		g_hash_table_remove_all(index->held);
	held = read_shingles(index, number);
	g_hash_table_insert(index->held, g_memdup2(&number, sizeof number), held);
	return held;
}

/* Writing: first all hashes, in their order, then the pairs. */

static int
compare_keys(const void *a, const void *b)
{
	const gint64 left = *(const gint64 *)a, right = *(const gint64 *)b;

	return (left > right) - (left < right);
}

static gboolean
is_sketched(const CadShingles *shingles, guint64 hash)
{
	return shingles->n_words > 0 && cad_sketch_has(shingles->n, hash);
}

static gboolean
write_keys(CadCopyIndex *index, GError **error)
{
	g_autoptr(GArray) keys = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; i < index->pending->len; i++) {
		const Pending *pending = &g_array_index(index->pending, Pending, i);
		const CadSketchSize size = cad_sketch_measure(pending->shingles);

		for (guint j = 0; j < pending->shingles->n; j++) {
			const gint64 key =
				cad_copy_key(pending->shingles->hashes[j], pending->number);

			if (is_sketched(pending->shingles, pending->shingles->hashes[j]))
				g_array_append_val(keys, key);
		}
		if (!cad_copy_table_put_size(index->table, pending->number, pending->content_hash,
					     &size, error))
			return FALSE;
	}
	g_array_sort(keys, compare_keys);
	return cad_copy_table_note_shared(index->table, keys, error) &&
	       cad_copy_table_put_keys(index->table, keys, error);
}

static void
count_common(gint64 document, void *payload)
{
	GHashTable *n_common = payload;
	gpointer key = GINT_TO_POINTER((gint)document);

	g_hash_table_insert(
		n_common, key,
		GUINT_TO_POINTER(GPOINTER_TO_UINT(g_hash_table_lookup(n_common, key)) + 1));
}

/* The documents met by the hashes of a pending one. After it stand others only when it was known
 * before, or the store is older than the index. */
static gboolean
meet(CadCopyIndex *index, const Pending *pending, GError **error)
{
	const CadShingles *shingles = pending->shingles;

	g_hash_table_remove_all(index->n_common);
	for (guint i = 0; i < shingles->n; i++) {
		if (!is_sketched(shingles, shingles->hashes[i]))
			continue;
		if (!cad_copy_table_meet(index->table, shingles->hashes[i], pending->number, FALSE,
					 CADRAGE_COPY_NEIGHBOURS, count_common, index->n_common,
					 error))
			return FALSE;
		if (pending->number < index->last_known &&
		    !cad_copy_table_meet(index->table, shingles->hashes[i], pending->number, TRUE,
					 CADRAGE_COPY_NEIGHBOURS, count_common, index->n_common,
					 error))
			return FALSE;
	}
	return TRUE;
}

/* The size of a document's sketch; NULL with an error. Nobody changes one meanwhile. */
static const CadSketchSize *
get_size(CadCopyIndex *index, gint64 number, GError **error)
{
	gpointer key = GINT_TO_POINTER((gint)number);
	CadSketchSize *size = g_hash_table_lookup(index->sizes, key);
	CadSketchSize found;

	if (size)
		return size;
	if (!cad_copy_table_get_size(index->table, number, &found, error))
		return NULL;
	size = g_memdup2(&found, sizeof found);
	g_hash_table_insert(index->sizes, key, size);
	return size;
}

static gboolean
verify(CadCopyIndex *index, const Pending *pending, const CadSketchSize *size, gint64 other,
       guint n_common, GError **error)
{
	const CadSketchSize *other_size;
	CadResemblance found;

	/* Of two pending documents the later one meets the earlier. */
	if (other > pending->number && find_pending(index, other))
		return TRUE;
	other_size = get_size(index, other, error);
	if (!other_size)
		return FALSE;
	if (other_size->n == 0 || n_common < cad_sketch_floor(size, other_size))
		return TRUE;
	found = cad_shingles_compare(pending->shingles, get_shingles(index, other));
	return !cad_resemblance_is_copy(&found) ||
	       cad_copy_table_put_pair(index->table, pending->number, other, found.n_common, error);
}

static gboolean
write_pairs(CadCopyIndex *index, const Pending *pending, GError **error)
{
	const CadSketchSize size = cad_sketch_measure(pending->shingles);
	GHashTableIter iter;
	gpointer other, n_common;

	if (!meet(index, pending, error))
		return FALSE;
	g_hash_table_iter_init(&iter, index->n_common);
	while (g_hash_table_iter_next(&iter, &other, &n_common))
		if (!verify(index, pending, &size, GPOINTER_TO_INT(other),
			    GPOINTER_TO_UINT(n_common), error))
			return FALSE;
	return TRUE;
}

static gboolean
write_all(CadCopyIndex *index, GError **error)
{
	if (!cad_database_ask(index->database, "SELECT coalesce(max(document), 0) FROM copy_size",
			      &index->last_known, error) ||
	    !write_keys(index, error))
		return FALSE;
	for (guint i = 0; i < index->pending->len; i++)
		if (!write_pairs(index, &g_array_index(index->pending, Pending, i), error))
			return FALSE;
	return cad_database_commit(index->database, error);
}

static gboolean
write_pending(CadCopyIndex *index, GError **error)
{
	if (index->pending->len == 0)
		return TRUE;
	g_array_sort(index->pending, compare_pending);
	g_hash_table_remove_all(index->sizes);
	if (!cad_database_begin(index->database, error))
		return FALSE;
	if (!write_all(index, error)) {
		cad_database_rollback(index->database);
		return FALSE;
	}
	g_array_set_size(index->pending, 0);
	g_hash_table_remove_all(index->held);
	return TRUE;
}

gboolean
cad_copy_index_put(CadCopyIndex *index, gint64 document, const char *content_hash,
		   CadShingles *shingles, GError **error)
{
	const Pending pending = {document, g_strdup(content_hash), shingles};

	g_array_append_val(index->pending, pending);
	return index->pending->len < MAX_PENDING || write_pending(index, error);
}

/* Reads up to MAX_PENDING documents that the index does not know, from @number on, without their
 * shingles. */
static gboolean
list_unknown(CadCopyIndex *index, gint64 *number, GArray *unknown, GError **error)
{
	gboolean has_row = TRUE;

	cad_statement_bind_integer(index->unknown, 1, *number);
	cad_statement_bind_integer(index->unknown, 2, MAX_PENDING);
	g_array_set_size(unknown, 0);
	while (has_row) {
		Pending found = {0};

		if (!cad_statement_step(index->unknown, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		*number = found.number = cad_statement_get_integer(index->unknown, 0);
		found.content_hash = g_strdup(cad_statement_get_text(index->unknown, 1));
		g_array_append_val(unknown, found);
	}
	return TRUE;
}

gboolean
cad_copy_index_finish(CadCopyIndex *index, GError **error)
{
	g_autoptr(GArray) unknown = g_array_new(FALSE, FALSE, sizeof(Pending));
	gint64 last = 0;

	g_array_set_clear_func(unknown, (GDestroyNotify)pending_clear);
	if (!write_pending(index, error))
		return FALSE;
	do {
		if (!list_unknown(index, &last, unknown, error))
			return FALSE;
		for (guint i = 0; i < unknown->len; i++) {
			const Pending *found = &g_array_index(unknown, Pending, i);

			if (!cad_copy_index_put(index, found->number, found->content_hash,
						read_shingles(index, found->number), error))
				return FALSE;
		}
	} while (unknown->len > 0);
	return write_pending(index, error);
}

gboolean
cad_copy_index_update(CadDatabase *database, CadrageOutlets *outlets, GError **error)
{
	g_autoptr(CadCopyIndex) index = cad_copy_index_new(database, outlets, error);

	return index && cad_copy_index_finish(index, error);
}

void
cad_copy_index_try(CadCopyIndex *index)
{
	g_autoptr(GError) problem = NULL;

	if (!cad_copy_index_finish(index, &problem))
		g_debug("copies are looked for later: %s", problem->message);
}

void
cad_copy_index_follow(CadDatabase *database, CadrageOutlets *outlets)
{
	g_autoptr(CadCopyIndex) index = cad_copy_index_new(database, outlets, NULL);

	if (index)
		cad_copy_index_try(index);
}
