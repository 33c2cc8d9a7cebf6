#include "config.h"

#include "corpus/copy-index.h"
#include "corpus/selected.h"
#include "corpus/store.h"

/* Each pair stands once, under its smaller number. */
static const char pairs_sql[] = "SELECT b, sizes.n, own.n, n_common FROM copy_pair"
				" JOIN copy_size AS sizes ON sizes.document = b"
				" JOIN copy_size AS own ON own.document = a WHERE a = ?";

static char *
shorten(const char *id)
{
	return g_strndup(id, CADRAGE_SHOWN_ID_DIGITS);
}

static CadrageCopyPair
make_pair(const CadStatement *statement, const char *id, const char *other)
{
	const guint n_other = (guint)cad_statement_get_integer(statement, 1);
	const guint n = (guint)cad_statement_get_integer(statement, 2);
	const guint n_common = (guint)cad_statement_get_integer(statement, 3);

	return (CadrageCopyPair){
		.a = id,
		.b = other,
		.n_shingles_a = n,
		.n_shingles_b = n_other,
		.n_common = n_common,
		.jaccard = (double)n_common / ((double)n + n_other - n_common),
		.a_in_b = (double)n_common / n,
		.b_in_a = (double)n_common / n_other,
	};
}

/* @ids: number -> id, of the selected documents. */
static gboolean
add_pairs(CadrageCopies *copies, CadStatement *statement, gint64 number, GHashTable *ids,
	  GError **error)
{
	gboolean has_row = TRUE;

	cad_statement_bind_integer(statement, 1, number);
	while (has_row) {
		gint64 other;

		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		other = cad_statement_get_integer(statement, 0);
		if (!g_hash_table_contains(ids, &other))
			continue;
		const CadrageCopyPair pair = make_pair(statement, g_hash_table_lookup(ids, &number),
						       g_hash_table_lookup(ids, &other));

		cadrage_copies_add_pair(copies, &pair);
	}
	return TRUE;
}

static GHashTable *
collect_ids(CadrageStore *store, const CadrageSelection *selection, GError **error)
{
	g_autoptr(CadSelectedList) list = cad_selected_list_new(store, selection, error);
	g_autoptr(GHashTable) ids =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
	g_autoptr(CadStatement) statement = NULL;

	if (list)
		statement = cad_statement_new(cad_store_get_database(store),
					      "SELECT id FROM document WHERE number = ?", error);
	if (!statement)
		return NULL;
	for (guint i = 0; i < list->documents->len; i++) {
		const CadSelected *selected = cad_selected_list_get(list, i);
		gboolean has_row;

		cad_statement_bind_integer(statement, 1, selected->number);
		if (!cad_statement_step(statement, &has_row, error))
			return NULL;
		if (!has_row)
			continue;
		g_hash_table_insert(ids, g_memdup2(&selected->number, sizeof selected->number),
				    shorten(cad_statement_get_text(statement, 0)));
		cad_statement_reset(statement);
	}
	return g_steal_pointer(&ids);
}

CadrageCopies *
cadrage_store_find_copies(CadrageStore *store, const CadrageSelection *selection,
			  CadrageOutlets *outlets, GError **error)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();
	g_autoptr(GHashTable) ids = NULL;
	g_autoptr(CadStatement) statement = NULL;
	GHashTableIter iter;
	gpointer number;

	g_return_val_if_fail(store != NULL && outlets != NULL, NULL);

	if (!cad_copy_index_update(cad_store_get_database(store), outlets, error))
		return NULL;
	ids = collect_ids(store, selection, error);
	if (ids)
		statement = cad_statement_new(cad_store_get_database(store), pairs_sql, error);
	if (!statement)
		return NULL;
	g_hash_table_iter_init(&iter, ids);
	while (g_hash_table_iter_next(&iter, &number, NULL))
		if (!add_pairs(copies, statement, *(const gint64 *)number, ids, error))
			return NULL;
	cadrage_copies_finish(copies);
	return g_steal_pointer(&copies);
}
