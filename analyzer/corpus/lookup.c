#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "corpus/store.h"

/* How many documents of an ambiguous name are told. */
#define MAX_TOLD 4

/* No character sorts behind it: what begins with P lies between P and P with it. */
#define BEYOND "\xf4\x8f\xbf\xbf"

/* One row a document, however many names it has. */
#define NAMED "SELECT id, min(folder || base) FROM name JOIN document ON number = document WHERE "
#define BY_ID " GROUP BY id ORDER BY id LIMIT ?3"

/* How documents may be named, the plainest first. Names match letter for letter. */
static const struct {
	const char *sql;
	gboolean is_prefix;
	gboolean is_id;
} ways[] = {
	{NAMED "base = ?1 AND folder = ?2" BY_ID, FALSE, FALSE},
	{NAMED "base = ?1 AND ?2 = ''" BY_ID, FALSE, FALSE},
	{"SELECT id, coalesce(title, outlet, 'without a title') FROM document WHERE id >= ?1 AND "
	 "id < ?2 ORDER BY id LIMIT ?3",
	 TRUE, TRUE},
	{NAMED "base >= ?1 AND base < ?2" BY_ID, TRUE, FALSE},
};

static gboolean
is_id_prefix(const char *name)
{
	const gsize length = strlen(name);

	return length >= CAD_MIN_ID_PREFIX && strspn(name, "0123456789abcdefABCDEF") == length;
}

static void
bind_name(CadStatement *statement, gsize way, const char *name)
{
	const char *slash = strrchr(name, '/');
	const char *base = slash ? slash + 1 : name;
	g_autofree char *folder = g_strndup(name, (gsize)(base - name));
	g_autofree char *lower = g_ascii_strdown(name, -1);
	const char *from = ways[way].is_id ? lower : name;
	g_autofree char *to = g_strconcat(from, BEYOND, NULL);

	cad_statement_bind_text(statement, 1, ways[way].is_prefix ? from : base);
	cad_statement_bind_text(statement, 2, ways[way].is_prefix ? to : folder);
	cad_statement_bind_integer(statement, 3, MAX_TOLD + 1);
}

/* What was found: ids, and lines that tell them to a person. */
typedef struct {
	GPtrArray *ids;
	GPtrArray *lines;
} Found;

/* Adds what is found in one way; an id is added once. */
static gboolean
look(CadDatabase *database, gsize way, const char *name, Found *found, GError **error)
{
	g_autoptr(CadStatement) statement = cad_statement_new(database, ways[way].sql, error);
	gboolean has_row = TRUE;

	if (!statement)
		return FALSE;
	bind_name(statement, way, name);
	while (has_row) {
		const char *id;

		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		id = cad_statement_get_text(statement, 0);
		if (g_ptr_array_find_with_equal_func(found->ids, id, g_str_equal, NULL))
			continue;
		g_ptr_array_add(found->ids, g_strdup(id));
		g_ptr_array_add(found->lines,
				g_strdup_printf("%.*s (%s)", CADRAGE_SHOWN_ID_DIGITS, id,
						cad_statement_get_text(statement, 1)));
	}
	return TRUE;
}

static char *
choose(const Found *found, const char *name, GError **error)
{
	g_autofree char *told = NULL;

	if (found->ids->len == 1)
		return g_strdup(g_ptr_array_index(found->ids, 0));
	if (found->ids->len == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no article \"%s\" in the store; \"cadrage list\" shows them",
			    name);
		return NULL;
	}
	if (found->lines->len > MAX_TOLD)
		g_ptr_array_set_size(found->lines, MAX_TOLD);
	g_ptr_array_add(found->lines, NULL);
	told = g_strjoinv(", ", (char **)found->lines->pdata);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "\"%s\" may be %s%s; say more",
		    name, told, found->ids->len > MAX_TOLD ? " and others" : "");
	return NULL;
}

char *
cadrage_store_find(CadrageStore *store, const char *name, GError **error)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
	Found found = {ids, lines};

	g_return_val_if_fail(store != NULL && name != NULL, NULL);

	/* A whole name goes before the beginnings of names and ids, which are looked up both. */
	for (gsize way = 0; way < G_N_ELEMENTS(ways) && *name != '\0'; way++) {
		if (ways[way].is_id && !is_id_prefix(name))
			continue;
		if (!look(cad_store_get_database(store), way, name, &found, error))
			return NULL;
		if (ids->len > 0 && !ways[way].is_prefix)
			break;
	}
	return choose(&found, name, error);
}
