#include "config.h"

#include "corpus/copy-table.h"

#define DOCUMENT_BITS 28
#define HASH_BITS     (63 - DOCUMENT_BITS)

/* Going through so many keys takes as long as looking one up. */
#define KEYS_PER_LOOK_UP 8
/* About so many keys a document has: counting them all would take as long as going through them. */
#define KEYS_PER_DOCUMENT 90

/* To begin and to end a statement costs twice what it takes to put a key. */
#define PUT_KEYS     "INSERT OR IGNORE INTO copy_key (key) VALUES "
#define TEN_MARKS    "(?), (?), (?), (?), (?), (?), (?), (?), (?), (?), "
#define KEYS_AT_ONCE 51

struct _CadCopyTable {
	CadDatabase *database; /* not owned */
	CadStatement *put_key;
	CadStatement *put_keys; /* KEYS_AT_ONCE */
	CadStatement *all_keys;
	CadStatement *put_size;
	CadStatement *get_size;
	CadStatement *put_pair;
	CadStatement *before;
	CadStatement *after;
	GArray *shared; /* of gint64, ascending: keys of the hashes that several documents have */
	gboolean has_documents; /* else each hash once, with document 0 */
};

CadCopyTable *
cad_copy_table_new(CadDatabase *database, GError **error)
{
	g_autoptr(CadCopyTable) table = g_new0(CadCopyTable, 1);
	const struct {
		CadStatement **statement;
		const char *sql;
	} statements[] = {
		{&table->all_keys, "SELECT key FROM copy_key ORDER BY key"},
		{&table->put_key, PUT_KEYS "(?)"},
		{&table->put_keys,
		 PUT_KEYS TEN_MARKS TEN_MARKS TEN_MARKS TEN_MARKS TEN_MARKS "(?)"},
		{&table->put_size, "INSERT OR REPLACE INTO copy_size (document, n, n_sparse)"
				   " SELECT number, ?2, ?3 FROM document WHERE number = ?1"
				   " AND content_hash IS ?4"},
		{&table->get_size, "SELECT n, n_sparse FROM copy_size WHERE document = ?"},
		{&table->put_pair,
		 "INSERT OR REPLACE INTO copy_pair (a, b, n_common)"
		 " SELECT min(?1, ?2), max(?1, ?2), ?3 FROM copy_size WHERE document = ?1"},
		{&table->before, "SELECT key FROM copy_key WHERE key < ?1 AND key >= ?2"
				 " ORDER BY key DESC LIMIT ?3"},
		{&table->after, "SELECT key FROM copy_key WHERE key > ?1 AND key <= ?2"
				" ORDER BY key LIMIT ?3"},
	};

	table->database = database;
	table->shared = g_array_new(FALSE, FALSE, sizeof(gint64));
	for (gsize i = 0; i < G_N_ELEMENTS(statements); i++) {
		*statements[i].statement = cad_statement_new(database, statements[i].sql, error);
		if (!*statements[i].statement)
			return NULL;
	}
	return g_steal_pointer(&table);
}

void
cad_copy_table_free(CadCopyTable *table)
{
	if (!table)
		return;
	cad_statement_free(table->put_key);
	cad_statement_free(table->put_keys);
	cad_statement_free(table->all_keys);
	cad_statement_free(table->put_size);
	cad_statement_free(table->get_size);
	cad_statement_free(table->put_pair);
	cad_statement_free(table->before);
	cad_statement_free(table->after);
	g_array_unref(table->shared);
	g_free(table);
}

gint64
cad_copy_key(guint64 hash, gint64 document)
{
	return (gint64)(hash >> (64 - HASH_BITS) << DOCUMENT_BITS | (guint64)document);
}

static gint64
get_document(gint64 key)
{
	return key & ((G_GINT64_CONSTANT(1) << DOCUMENT_BITS) - 1);
}

/* Puts the @n keys from @first on, as many as @put takes. */
static gboolean
put_some(CadStatement *put, const GArray *keys, guint first, guint n, GError **error)
{
	for (guint i = 0; i < n; i++)
		cad_statement_bind_integer(put, (int)i + 1, g_array_index(keys, gint64, first + i));
	return cad_statement_run(put, error);
}

gboolean
cad_copy_table_put_keys(CadCopyTable *table, const GArray *keys, GError **error)
{
	guint i = 0;

	for (; keys->len - i >= KEYS_AT_ONCE; i += KEYS_AT_ONCE)
		if (!put_some(table->put_keys, keys, i, KEYS_AT_ONCE, error))
			return FALSE;
	for (; i < keys->len; i++)
		if (!put_some(table->put_key, keys, i, 1, error))
			return FALSE;
	return TRUE;
}

static gint64
get_hash(gint64 key)
{
	return key - get_document(key);
}

/* The next key of the table; G_MAXINT64 at its end. */
static gboolean
go_on(CadCopyTable *table, gint64 *key, GError **error)
{
	gboolean has_row;

	if (!cad_statement_step(table->all_keys, &has_row, error))
		return FALSE;
	*key = has_row ? cad_statement_get_integer(table->all_keys, 0) : G_MAXINT64;
	return TRUE;
}

/* Notes the keys of a hash, if there are several: those of the table, which is gone through from
 * @key on, and the @n of @own. */
static gboolean
note_keys(CadCopyTable *table, const gint64 *own, guint n, gint64 *key, GError **error)
{
	const gint64 hash = get_hash(own[0]);
	const guint n_before = table->shared->len;
	guint i = 0;

	while (*key < hash)
		if (!go_on(table, key, error))
			return FALSE;
	while (i < n || (*key != G_MAXINT64 && get_hash(*key) == hash)) {
		const gint64 next = i < n ? MIN(own[i], *key) : *key;

		g_array_append_val(table->shared, next);
		if (i < n && own[i] == next)
			i++;
		if (*key == next && !go_on(table, key, error))
			return FALSE;
	}
	if (table->shared->len - n_before == 1)
		g_array_set_size(table->shared, n_before);
	return TRUE;
}

/* Notes a hash that @n new documents have, if several have it. */
static gboolean
note_hash(CadCopyTable *table, gint64 hash, guint n, GError **error)
{
	gboolean has_row = TRUE;

	if (n == 1) {
		cad_statement_bind_integer(table->after, 1, hash - 1);
		cad_statement_bind_integer(table->after, 2, hash | get_document(-1));
		cad_statement_bind_integer(table->after, 3, 1);
		if (!cad_statement_step(table->after, &has_row, error))
			return FALSE;
		cad_statement_reset(table->after);
	}
	if (has_row)
		g_array_append_val(table->shared, hash);
	return TRUE;
}

gboolean
cad_copy_table_note_shared(CadCopyTable *table, const GArray *keys, GError **error)
{
	gboolean is_done = TRUE;
	gint64 key = -1;
	gint64 last;

	g_array_set_size(table->shared, 0);
	if (!cad_database_ask(table->database, "SELECT coalesce(max(document), 0) FROM copy_size",
			      &last, error))
		return FALSE;
	table->has_documents = last * KEYS_PER_DOCUMENT < (gint64)keys->len * KEYS_PER_LOOK_UP;
	for (guint i = 0, end; is_done && i < keys->len; i = end) {
		const gint64 *own = &g_array_index(keys, gint64, i);
		const gint64 hash = get_hash(*own);

		for (end = i + 1; end < keys->len; end++)
			if (get_hash(g_array_index(keys, gint64, end)) != hash)
				break;
		is_done = table->has_documents ? note_keys(table, own, end - i, &key, error)
					       : note_hash(table, hash, end - i, error);
	}
	cad_statement_reset(table->all_keys);
	return is_done;
}

gboolean
cad_copy_table_put_size(CadCopyTable *table, gint64 document, const char *content_hash,
			const CadSketchSize *size, GError **error)
{
	cad_statement_bind_integer(table->put_size, 1, document);
	cad_statement_bind_integer(table->put_size, 2, size->n);
	cad_statement_bind_integer(table->put_size, 3, size->n_sparse);
	cad_statement_bind_text(table->put_size, 4, content_hash);
	return cad_statement_run(table->put_size, error);
}

gboolean
cad_copy_table_get_size(CadCopyTable *table, gint64 document, CadSketchSize *size, GError **error)
{
	gboolean has_row;

	*size = (CadSketchSize){0, 0};
	cad_statement_bind_integer(table->get_size, 1, document);
	if (!cad_statement_step(table->get_size, &has_row, error))
		return FALSE;
	if (!has_row)
		return TRUE;
	size->n = (guint)cad_statement_get_integer(table->get_size, 0);
	size->n_sparse = (guint)cad_statement_get_integer(table->get_size, 1);
	cad_statement_reset(table->get_size);
	return TRUE;
}

gboolean
cad_copy_table_put_pair(CadCopyTable *table, gint64 document, gint64 other, guint n_common,
			GError **error)
{
	cad_statement_bind_integer(table->put_pair, 1, document);
	cad_statement_bind_integer(table->put_pair, 2, other);
	cad_statement_bind_integer(table->put_pair, 3, n_common);
	return cad_statement_run(table->put_pair, error);
}

/* The place of the first noted key that is @key or more. */
static guint
find_place(const GArray *shared, gint64 key)
{
	guint low = 0, high = shared->len;

	while (low < high) {
		const guint middle = low + (high - low) / 2;

		if (g_array_index(shared, gint64, middle) < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static gboolean
is_of_hash(const GArray *shared, guint place, gint64 hash)
{
	return place < shared->len && get_hash(g_array_index(shared, gint64, place)) == hash;
}

/* The neighbours of @key among the noted keys. */
static void
meet_noted(const GArray *shared, gint64 key, gboolean is_later, guint n, CadCopyFunc func,
	   void *payload)
{
	const gint64 hash = get_hash(key);
	guint place = find_place(shared, is_later ? key + 1 : key);

	for (; n > 0; n--) {
		/* Before the first place there is none: 0 - 1 is beyond the last. */
		if (!is_of_hash(shared, is_later ? place : place - 1, hash))
			break;
		place = is_later ? place + 1 : place - 1;
		func(get_document(g_array_index(shared, gint64, is_later ? place - 1 : place)),
		     payload);
	}
}

/* The same in the table. */
static gboolean
meet_stored(CadStatement *statement, gint64 key, gint64 last, guint n, CadCopyFunc func,
	    void *payload, GError **error)
{
	gboolean has_row = TRUE;

	cad_statement_bind_integer(statement, 1, key);
	cad_statement_bind_integer(statement, 2, last);
	cad_statement_bind_integer(statement, 3, n);
	while (has_row) {
		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
		if (has_row)
			func(get_document(cad_statement_get_integer(statement, 0)), payload);
	}
	return TRUE;
}

gboolean
cad_copy_table_meet(CadCopyTable *table, guint64 hash, gint64 document, gboolean is_later, guint n,
		    CadCopyFunc func, void *payload, GError **error)
{
	const gint64 key = cad_copy_key(hash, document);
	const gint64 first = cad_copy_key(hash, 0);

	if (table->has_documents) {
		meet_noted(table->shared, key, is_later, n, func, payload);
		return TRUE;
	}
	if (!is_of_hash(table->shared, find_place(table->shared, first), first))
		return TRUE;
	return is_later ? meet_stored(table->after, key, first | get_document(-1), n, func, payload,
				      error)
			: meet_stored(table->before, key, first, n, func, payload, error);
}

gboolean
cad_copy_table_prune(CadDatabase *database, GError **error)
{
	g_autoptr(CadStatement) drop =
		cad_statement_new(database,
				  "DELETE FROM copy_key WHERE (key & ?) NOT IN"
				  " (SELECT document FROM copy_size)",
				  error);

	if (!drop)
		return FALSE;
	cad_statement_bind_integer(drop, 1, get_document(-1));
	return cad_statement_run(drop, error);
}
