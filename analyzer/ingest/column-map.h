/* Column maps: which column of a table of articles holds what. */
#pragma once

#include "ingest/delimited.h"

/* What a column may hold of an article. */
typedef enum {
	CAD_ARTICLE_TEXT,
	CAD_ARTICLE_TITLE,
	CAD_ARTICLE_LEAD,
	CAD_ARTICLE_OUTLET,
	CAD_ARTICLE_DATE,
	CAD_ARTICLE_URL,
	CAD_ARTICLE_LANGUAGE,
	CAD_ARTICLE_ID,
} CadArticleField;

#define CAD_N_ARTICLE_FIELDS 8

/* The fields' columns, 0-based; CAD_NO_COLUMN where there is none. */
typedef struct {
	int columns[CAD_N_ARTICLE_FIELDS];
	guint n_columns; /* of the header */
} CadColumns;

#define CAD_NO_COLUMN (-1)

typedef struct _CadColumnMap CadColumnMap;

/**
 * cad_column_map_new:
 * @written: (array zero-terminated=1) (nullable): as the user gave it, each
 *   "FIELD=COLUMN,FIELD=COLUMN"; a column is a name, or a number from 1; "FIELD=" takes none
 * @error: return location
 *
 * Fields are text, title, lead, outlet, date, url, language and id. A column's name may hold
 * commas; what follows one is a pair of its own when it holds a "=".
 *
 * Errors: CADRAGE_ERROR_INVALID, with the nearest field.
 *
 * Returns: (transfer full): the map.
 */
CadColumnMap *
cad_column_map_new(const char *const *written, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_column_map_free(CadColumnMap *map);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadColumnMap, cad_column_map_free)

/**
 * cad_column_map_apply:
 * @map: a map
 * @names: (array zero-terminated=1): the names of a table's columns, UTF-8
 * @id: the table's name, for messages
 * @line: the header's line
 * @columns: (out): where the fields are
 * @error: return location
 *
 * A field that the map does not name is in the column that is called as such columns usually are,
 * in English or French; case, accents, blanks and punctuation do not tell names apart. Of several
 * that could be it, the first in this order counts: "text", "body", "content" ...
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND for a named column that is not there; CADRAGE_ERROR_SYNTAX when
 * no column holds the text.
 *
 * Returns: whether the table can be read.
 */
gboolean
cad_column_map_apply(const CadColumnMap *map, const char *const *names, const char *id, guint line,
		     CadColumns *columns, GError **error) G_GNUC_WARN_UNUSED_RESULT;
