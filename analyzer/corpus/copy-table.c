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

/* The next key of the table whose hash is @hash or more; G_MAXINT64 at its end. */
static gboolean
go_to_hash(CadStatement *keys, gint64 hash, gint64 *key, GError **error)
{
	gboolean has_row = TRUE;

	while (*key < hash) {
		if (!cad_statement_step(keys, &has_row, error))
			return FALSE;
		*key = has_row ? cad_statement_get_integer(keys, 0) : G_MAXINT64;
	}
	return TRUE;
}

/* The first key of the table whose hash is @hash; G_MAXINT64 when there is none. */
static gboolean
look_up_hash(CadStatement *after, gint64 hash, gint64 *key, GError **error)
{
	gboolean has_row;

	cad_statement_bind_integer(after, 1, hash - 1);
	cad_statement_bind_integer(after, 2, hash | get_document(-1));
	cad_statement_bind_integer(after, 3, 1);
	if (!cad_statement_step(after, &has_row, error))
		return FALSE;
	*key = has_row ? cad_statement_get_integer(after, 0) : G_MAXINT64;
	cad_statement_reset(after);
	return TRUE;
}

GArray *
cad_copy_table_find_shared(CadCopyTable *table, const GArray *keys, GError **error)
{
	g_autoptr(GArray) shared = g_array_new(FALSE, FALSE, sizeof(gint64));
	gint64 key = -1;
	gint64 last;
	gboolean is_walk;

	if (!cad_database_ask(table->database, "SELECT coalesce(max(document), 0) FROM copy_size",
			      &last, error))
		return NULL;
	is_walk = last * KEYS_PER_DOCUMENT < (gint64)keys->len * KEYS_PER_LOOK_UP;
	for (guint i = 0, end; i < keys->len; i = end) {
		const gint64 hash = get_hash(g_array_index(keys, gint64, i));

		for (end = i + 1; end < keys->len; end++)
			if (get_hash(g_array_index(keys, gint64, end)) != hash)
				break;
		if (!(is_walk ? go_to_hash(table->all_keys, hash, &key, error)
			      : look_up_hash(table->after, hash, &key, error)))
			return NULL;
		if (end - i > 1 || (key != G_MAXINT64 && get_hash(key) == hash))
			g_array_append_val(shared, hash);
	}
	cad_statement_reset(table->all_keys);
	return g_steal_pointer(&shared);
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

gboolean
cad_copy_table_meet(CadCopyTable *table, guint64 hash, gint64 document, gboolean is_later, guint n,
		    CadCopyFunc func, void *payload, GError **error)
{
	CadStatement *statement = is_later ? table->after : table->before;
	gboolean has_row = TRUE;

	cad_statement_bind_integer(statement, 1, cad_copy_key(hash, document));
	cad_statement_bind_integer(
		statement, 2,
		cad_copy_key(hash, is_later ? (G_GINT64_CONSTANT(1) << DOCUMENT_BITS) - 1 : 0));
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
