#include "config.h"

#include <string.h>

#include "corpus/filter.h"
#include "corpus/listing.h"
#include "corpus/store.h"
#include "document/document.h"

/* In the order of CadrageStoredDocument, the key behind. */
static const char columns[] =
	"id, outlet, outlet_evidence, outlet_passage, agency, layout, title, url, language, date,"
	" reliability, candidates, date_evidence, date_passage, n_tokens, content_hash, notices,"
	" (SELECT folder || base FROM name WHERE name.document = document.number ORDER BY 1"
	" LIMIT 1) AS name,"
	" (SELECT group_concat(one, char(10)) FROM (SELECT folder || base AS one FROM name WHERE"
	" name.document = document.number ORDER BY 1)),"
	" (SELECT group_concat(field, ' ') FROM (SELECT field FROM by_hand WHERE"
	" by_hand.document = document.number UNION SELECT 'zone' FROM zone_by_hand WHERE"
	" zone_by_hand.document = document.number ORDER BY field)),"
	" (SELECT day FROM original JOIN addition ON addition.number = original.addition"
	" WHERE original.number = document.number),"
	" number";

static const char *const orders[] = {
	[CADRAGE_ORDER_ID] = "id",
	[CADRAGE_ORDER_DATE] = "date IS NULL, date, id",
	[CADRAGE_ORDER_OUTLET] = "outlet IS NULL, outlet, date IS NULL, date, id",
	[CADRAGE_ORDER_TITLE] = "title IS NULL, title, id",
	[CADRAGE_ORDER_TOKENS] = "n_tokens DESC, id",
	[CADRAGE_ORDER_NAME] = "name, id",
};

CadStatement *
cad_listing_open(CadrageStore *store, const CadrageSelection *selection, CadrageOrder order,
		 guint limit, GError **error)
{
	g_autoptr(CadFilter) filter = cad_filter_new(selection, error);
	g_autofree char *sql = NULL;
	CadStatement *statement;
	int next;

	if (!filter)
		return NULL;
	sql = g_strdup_printf("SELECT %s FROM document WHERE %s ORDER BY %s LIMIT ?", columns,
			      filter->sql->str, orders[order]);
	statement = cad_statement_new(cad_store_get_database(store), sql, error);
	if (!statement)
		return NULL;
	next = cad_filter_bind(filter, statement, 1);
	cad_statement_bind_integer(statement, next, limit > 0 ? (gint64)limit : -1);
	return statement;
}

void
cad_listing_read(const CadStatement *statement, CadrageStoredDocument *row, gint64 *number)
{
	int column = 0;

	row->id = cad_statement_get_text(statement, column++);
	row->outlet = cad_statement_get_text(statement, column++);
	row->outlet_evidence = cad_evidence_from_name(cad_statement_get_text(statement, column++));
	row->outlet_passage = cad_statement_get_text(statement, column++);
	row->agency = cad_statement_get_text(statement, column++);
	row->layout = cad_statement_get_text(statement, column++);
	row->title = cad_statement_get_text(statement, column++);
	row->url = cad_statement_get_text(statement, column++);
	row->language = cad_statement_get_text(statement, column++);
	row->date = cad_statement_get_text(statement, column++);
	row->reliability = cad_reliability_from_name(cad_statement_get_text(statement, column++));
	row->candidates = cad_statement_get_text(statement, column++);
	row->date_evidence = cad_evidence_from_name(cad_statement_get_text(statement, column++));
	row->date_passage = cad_statement_get_text(statement, column++);
	row->n_tokens = (guint)cad_statement_get_integer(statement, column++);
	row->content_hash = cad_statement_get_text(statement, column++);
	row->notices = cad_statement_get_text(statement, column++);
	row->name = cad_statement_get_text(statement, column++);
	row->names = cad_statement_get_text(statement, column++);
	row->by_hand = cad_statement_get_text(statement, column++);
	row->added = cad_statement_get_text(statement, column++);
	if (number)
		*number = cad_statement_get_integer(statement, column);
}

gboolean
cadrage_store_list(CadrageStore *store, const CadrageSelection *selection, CadrageOrder order,
		   guint limit, CadrageStoredFunc func, void *payload, GError **error)
{
	g_autoptr(CadStatement) statement = NULL;
	CadrageStoredDocument row;
	gboolean has_row = TRUE;

	g_return_val_if_fail(store != NULL && func != NULL, FALSE);
	g_return_val_if_fail((guint)order < G_N_ELEMENTS(orders), FALSE);

	statement = cad_listing_open(store, selection, order, limit, error);
	while (statement && has_row) {
		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		cad_listing_read(statement, &row, NULL);
		if (!func(&row, payload))
			break;
	}
	return statement != NULL;
}

char **
cadrage_store_list_outlets(CadrageStore *store, GError **error)
{
	g_autoptr(GStrvBuilder) outlets = g_strv_builder_new();
	g_autoptr(CadStatement) statement = NULL;
	gboolean has_row = TRUE;

	g_return_val_if_fail(store != NULL, NULL);

	statement = cad_statement_new(
		cad_store_get_database(store),
		"SELECT DISTINCT outlet FROM document WHERE outlet IS NOT NULL ORDER BY outlet",
		error);
	while (statement && has_row) {
		if (!cad_statement_step(statement, &has_row, error))
			return NULL;
		if (has_row)
			g_strv_builder_add(outlets, cad_statement_get_text(statement, 0));
	}
	return statement ? g_strv_builder_end(outlets) : NULL;
}
