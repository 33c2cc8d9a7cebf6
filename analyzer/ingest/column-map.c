#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "base/shorten.h"
#include "ingest/column-map.h"
#include "text/fold.h"

struct _CadColumnMap {
	char *names[CAD_N_ARTICLE_FIELDS]; /* NULL: as usual; "": none */
};

/* In the order of CadArticleField. */
static const char *const field_names[] = {"text", "title",    "lead", "outlet", "date",
					  "url",  "language", "id",   NULL};

/* How exports call such columns, letters and digits only; the likeliest first. */
static const char *const usual_names[CAD_N_ARTICLE_FIELDS][24] = {
	[CAD_ARTICLE_TEXT] =
		{"text",	"body",		"content",	   "fulltext",	     "maintext",
		 "articletext", "articlebody",	"bodytext",	   "articlecontent", "contents",
		 "texte",	"textearticle", "textedelarticle", "texteintegral",  "textecomplet",
		 "corps",	"corpsdutexte", "corpsdelarticle", "contenu",	     "article"},
	[CAD_ARTICLE_TITLE] = {"title", "headline", "articletitle", "heading", "titre",
			       "titrearticle", "titredelarticle", "manchette"},
	[CAD_ARTICLE_LEAD] = {"lead", "lede", "leadparagraph", "standfirst", "chapo", "chapeau",
			      "accroche"},
	[CAD_ARTICLE_OUTLET] = {"outlet", "source", "sourcename", "publisher", "publication",
				"publicationname", "medianame", "media", "newspaper", "journal",
				"titredepresse", "nomdelasource", "nomdumedia", "editeur", "organe",
				"support", "site", "domain", "mediaurl"},
	[CAD_ARTICLE_DATE] = {"date", "published", "publishdate", "publisheddate", "datepublished",
			      "publishedat", "publicationdate", "datepublish", "pubdate",
			      "dateofpublication", "datedepublication", "datepublication",
			      "dateparution", "datedeparution", "publiele"},
	[CAD_ARTICLE_URL] = {"url", "link", "permalink", "articleurl", "weburl", "address", "lien",
			     "adresse", "adresseurl", "adresseweb", "uri", "href"},
	[CAD_ARTICLE_LANGUAGE] = {"language", "lang", "langue"},
	[CAD_ARTICLE_ID] = {"id", "articleid", "storyid", "storiesid", "documentid", "docid",
			    "guid", "uuid", "identifiant", "identifier", "accessionnumber"},
};

void
cad_column_map_free(CadColumnMap *map)
{
	if (!map)
		return;
	for (guint i = 0; i < CAD_N_ARTICLE_FIELDS; i++)
		g_free(map->names[i]);
	g_free(map);
}

/* What is written. */

static int
find_field(const char *name, GError **error)
{
	const char *nearest;
	g_autofree char *all = NULL;

	for (int i = 0; field_names[i]; i++)
		if (g_ascii_strcasecmp(field_names[i], name) == 0)
			return i;
	nearest = cadrage_suggest(name, field_names);
	all = g_strjoinv(", ", (char **)field_names);
	if (nearest)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "columns: articles have no \"%s\"; did you mean \"%s\"?", name,
			    nearest);
	else
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "columns: articles have no \"%s\", but %s", name, all);
	return -1;
}

static gboolean
add_pair(CadColumnMap *map, const char *pair, GError **error)
{
	const char *equals = strchr(pair, '=');
	g_autofree char *name = g_strstrip(g_strndup(pair, (gsize)(equals - pair)));
	const int field = find_field(name, error);

	if (field < 0)
		return FALSE;
	if (map->names[field]) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "columns: \"%s\" is given twice", name);
		return FALSE;
	}
	map->names[field] = g_strstrip(g_strdup(equals + 1));
	return TRUE;
}

/* Where the pair ends: at a comma behind which another begins, or at the end. */
static const char *
find_pair_end(const char *pair)
{
	for (const char *comma = strchr(pair, ','); comma; comma = strchr(comma + 1, ',')) {
		const gsize n = strcspn(comma + 1, ",=");

		if (comma[1 + n] == '=')
			return comma;
	}
	return pair + strlen(pair);
}

static gboolean
add_pairs(CadColumnMap *map, const char *written, GError **error)
{
	if (!g_utf8_validate(written, -1, NULL)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "columns: not UTF-8");
		return FALSE;
	}
	while (*written != '\0') {
		const char *end = find_pair_end(written);
		g_autofree char *pair = g_strndup(written, (gsize)(end - written));

		if (!strchr(pair, '=')) {
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
				    "columns: \"%s\" is no pair; write it like text=Body", pair);
			return FALSE;
		}
		if (!add_pair(map, pair, error))
			return FALSE;
		written = *end == ',' ? end + 1 : end;
	}
	return TRUE;
}

CadColumnMap *
cad_column_map_new(const char *const *written, GError **error)
{
	g_autoptr(CadColumnMap) map = g_new0(CadColumnMap, 1);

	for (gsize i = 0; written && written[i]; i++)
		if (!add_pairs(map, written[i], error))
			return NULL;
	return g_steal_pointer(&map);
}

/* What a header has. */

typedef struct {
	const char *const *names;
	char **keys; /* of the names, see make_key() */
	guint n_columns;
	const char *id; /* the table's, for messages */
	guint line;
} Header;

/* A name's letters and digits, in small letters without accents. */
static char *
make_key(const char *name)
{
	g_autoptr(GString) folded = g_string_new(NULL);
	GString *key = g_string_new(NULL);

	cad_fold_append(folded, name, strlen(name));
	for (const char *at = folded->str; *at != '\0'; at = g_utf8_next_char(at)) {
		const gunichar c = g_utf8_get_char(at);

		if (g_unichar_isalnum(c))
			g_string_append_unichar(key, c);
	}
	return g_string_free(key, FALSE);
}

static int
find_string(const char *const *list, const char *text)
{
	for (int i = 0; list[i]; i++)
		if (strcmp(list[i], text) == 0)
			return i;
	return CAD_NO_COLUMN;
}

/* A column as it is written, as it is mostly spelt or, if none is called so, by its number. */
static int
find_named(const Header *header, const char *name)
{
	g_autofree char *key = make_key(name);
	int column = find_string(header->names, name);
	guint64 number;

	if (column == CAD_NO_COLUMN && *key != '\0')
		column = find_string((const char *const *)header->keys, key);
	if (column == CAD_NO_COLUMN &&
	    g_ascii_string_to_unsigned(name, 10, 1, header->n_columns, &number, NULL))
		column = (int)number - 1;
	return column;
}

static gboolean
refuse_name(const Header *header, const char *name, GError **error)
{
	const char *nearest = cadrage_suggest(name, header->names);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
		    "%s:%u: there is no column \"%s\"%s%s%s", header->id, header->line, name,
		    nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
is_taken(const CadColumns *columns, int column)
{
	for (guint i = 0; i < CAD_N_ARTICLE_FIELDS; i++)
		if (columns->columns[i] == column)
			return TRUE;
	return FALSE;
}

static void
find_usual(const Header *header, CadArticleField field, CadColumns *columns)
{
	for (gsize i = 0; i < G_N_ELEMENTS(usual_names[field]) && usual_names[field][i]; i++) {
		const int column =
			find_string((const char *const *)header->keys, usual_names[field][i]);

		if (column == CAD_NO_COLUMN || is_taken(columns, column))
			continue;
		columns->columns[field] = column;
		return;
	}
}

/* So many columns are named in a message. */
#define MAX_COLUMNS_NAMED 12

static gboolean
refuse_without_text(const Header *header, GError **error)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint i = 0; i < MIN(header->n_columns, MAX_COLUMNS_NAMED); i++) {
		g_autofree char *name = cad_shorten(header->names[i], CAD_MAX_NAME_SHOWN);

		g_string_append_printf(names, "%s\"%s\"", i > 0 ? ", " : "", name);
	}
	if (header->n_columns > MAX_COLUMNS_NAMED)
		g_string_append(names, " ...");
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
		    "%s:%u: no column holds the articles' text (columns: %s); name it with "
		    "--columns text=NAME. A list of headlines and addresses is not enough to "
		    "count words in",
		    header->id, header->line, names->str);
	return FALSE;
}

static gboolean
find_columns(const CadColumnMap *map, const Header *header, CadColumns *found, GError **error)
{
	for (guint i = 0; i < CAD_N_ARTICLE_FIELDS; i++)
		found->columns[i] = CAD_NO_COLUMN;
	for (guint i = 0; i < CAD_N_ARTICLE_FIELDS; i++) {
		if (!map->names[i] || *map->names[i] == '\0')
			continue;
		found->columns[i] = find_named(header, map->names[i]);
		if (found->columns[i] == CAD_NO_COLUMN)
			return refuse_name(header, map->names[i], error);
	}
	for (guint i = 0; i < CAD_N_ARTICLE_FIELDS; i++)
		if (!map->names[i])
			find_usual(header, (CadArticleField)i, found);
	return found->columns[CAD_ARTICLE_TEXT] != CAD_NO_COLUMN ||
	       refuse_without_text(header, error);
}

static char **
make_keys(const char *const *names, guint n)
{
	char **keys = g_new0(char *, n + 1);

	for (guint i = 0; i < n; i++)
		keys[i] = make_key(names[i]);
	return keys;
}

gboolean
cad_column_map_apply(const CadColumnMap *map, const char *const *names, const char *id, guint line,
		     CadColumns *columns, GError **error)
{
	const guint n = g_strv_length((char **)names);
	g_auto(GStrv) keys = make_keys(names, n);
	const Header header = {names, keys, n, id, line};
	CadColumns found = {.n_columns = n};

	if (!find_columns(map, &header, &found, error))
		return FALSE;
	*columns = found;
	return TRUE;
}
