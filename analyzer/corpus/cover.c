#include "config.h"

#include "base/day.h"
#include "corpus/store.h"
#include "document/origin.h"
#include "document/outlet.h"

/* One day, not a month or a year. */
static gboolean
read_day(const char *text, CadDay *day, GError **error)
{
	*day = cad_day_from_text(text);
	if (*day != 0)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "\"%s\" is no day; write it as 2015-11-16", text);
	return FALSE;
}

gboolean
cadrage_cover_check(const char *first_day, const char *last_day, GError **error)
{
	CadDay first, last;

	g_return_val_if_fail(first_day && last_day, FALSE);

	if (!read_day(first_day, &first, error) || !read_day(last_day, &last, error))
		return FALSE;
	if (first <= last)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "%s stands behind %s: write the first day first", first_day, last_day);
	return FALSE;
}

/* The id that documents of this outlet have. */
static char *
resolve(const char *outlet, const CadrageOutlets *outlets, GError **error)
{
	g_autofree char *name = cad_field_clean(outlet);
	const CadProfile *profile = name ? cad_outlets_find_named(outlets, name) : NULL;

	if (!name)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "the outlet is empty");
	return profile ? g_strdup(profile->id) : g_steal_pointer(&name);
}

/* In an open transaction. */
static gboolean
put(CadDatabase *database, const char *id, const char *first_day, const char *last_day,
    const char *day, GError **error)
{
	g_autoptr(CadStatement) addition = cad_statement_new(
		database, "INSERT INTO addition (day, command) VALUES (?, 'covers')", error);
	g_autoptr(CadStatement) cover =
		addition ? cad_statement_new(database,
					     "INSERT OR IGNORE INTO collected"
					     " (outlet, first_day, last_day, addition)"
					     " VALUES (?, ?, ?, last_insert_rowid())",
					     error)
			 : NULL;

	if (!cover)
		return FALSE;
	cad_statement_bind_text(addition, 1, day);
	cad_statement_bind_text(cover, 1, id);
	cad_statement_bind_text(cover, 2, first_day);
	cad_statement_bind_text(cover, 3, last_day);
	return cad_statement_run(addition, error) && cad_statement_run(cover, error) &&
	       cad_database_commit(database, error);
}

gboolean
cadrage_store_cover(CadrageStore *store, const char *outlet, const char *first_day,
		    const char *last_day, const char *day, CadrageOutlets *outlets, GError **error)
{
	g_autofree char *id = NULL;
	CadDatabase *database;

	g_return_val_if_fail(store && outlet && first_day && last_day && day && outlets, FALSE);

	database = cad_store_get_database(store);
	if (!cadrage_cover_check(first_day, last_day, error))
		return FALSE;
	id = resolve(outlet, outlets, error);
	if (!id || !cad_database_begin(database, error))
		return FALSE;
	if (put(database, id, first_day, last_day, day, error))
		return TRUE;
	cad_database_rollback(database);
	return FALSE;
}

gboolean
cadrage_store_list_covers(CadrageStore *store, CadrageCoverFunc func, void *payload, GError **error)
{
	g_autoptr(CadStatement) list = NULL;
	gboolean has_row = TRUE;

	g_return_val_if_fail(store != NULL && func != NULL, FALSE);

	list = cad_statement_new(cad_store_get_database(store),
				 "SELECT outlet, first_day, last_day FROM collected"
				 " ORDER BY outlet, first_day, last_day",
				 error);
	while (list && has_row) {
		if (!cad_statement_step(list, &has_row, error))
			return FALSE;
		if (has_row)
			func(cad_statement_get_text(list, 0), cad_statement_get_text(list, 1),
			     cad_statement_get_text(list, 2), payload);
	}
	return list != NULL;
}
