#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/inclusion.h"
#include "lexicon/lexicon-name.h"

#define SUFFIX ".lex"

/* A set of sheets has a bit for each, and the lexicon's own file is one. */
G_STATIC_ASSERT(CAD_MAX_INCLUDED_FILES < 64);

/* A file that is being read: it includes the next one. */
typedef struct _Link Link;
struct _Link {
	const Link *above; /* NULL for the lexicon's own file */
	const char *path;
	const char *identity;
	guint depth;
};

typedef struct {
	const char *const *folders;
	CadrageDiagnostics *diagnostics;
	GPtrArray *sheets;    /* of CadSheet, owned: those that are read to the end */
	GHashTable *by_file;  /* of char * identity, owned, to place among the sheets */
	const char *language; /* of the lexicon's own file; NULL when it says none */
	gsize n_bytes;	      /* of all files so far */
} Inclusion;

char *
cad_inclusion_identify(const char *path)
{
	char *real = realpath(path, NULL);
	char *identity = g_canonicalize_filename(real != NULL ? real : path, NULL);

	free(real);
	return identity;
}

char *
cad_inclusion_spell(const char *target, const char *path)
{
	g_autofree char *to_file = g_canonicalize_filename(target, NULL);
	g_autofree char *from_file = g_canonicalize_filename(path, NULL);
	g_autofree char *folder = g_path_get_dirname(from_file);
	g_auto(GStrv) from = g_strsplit(folder, G_DIR_SEPARATOR_S, -1);
	g_auto(GStrv) to = g_strsplit(to_file, G_DIR_SEPARATOR_S, -1);
	GString *relative = g_string_new(NULL);
	gsize n_common = 0;

	while (from[n_common] && to[n_common] && strcmp(from[n_common], to[n_common]) == 0)
		n_common++;
	for (gsize i = n_common; from[i]; i++)
		if (*from[i] != '\0')
			g_string_append(relative, "../");
	for (gsize i = n_common; to[i]; i++)
		g_string_append_printf(relative, "%s%s", to[i], to[i + 1] ? "/" : "");
	return g_string_free(relative, FALSE);
}

/* Finding the file. */

/* FOLDER/NAME, as short as a person would write it. */
static char *
join_path(const char *folder, const char *name)
{
	return strcmp(folder, ".") == 0 ? g_strdup(name) : g_build_filename(folder, name, NULL);
}

/* Returns: (transfer full) (nullable): the file, if it is one and not @self. */
static char *
try_path(const char *folder, const char *name, const char *self)
{
	g_autofree char *path = join_path(folder, name);
	g_autofree char *identity = cad_inclusion_identify(path);

	if (!g_file_test(path, G_FILE_TEST_IS_REGULAR) || strcmp(identity, self) == 0)
		return NULL;
	return g_steal_pointer(&path);
}

/* A name without a path may be that of the including file itself, which then means another. */
static char *
find_by_name(const Inclusion *inclusion, const Link *from, const char *name, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(from->path);
	g_autofree char *file = g_strconcat(name, SUFFIX, NULL);
	char *path = try_path(folder, file, from->identity);

	return path != NULL ? path
			    : cad_lexicon_name_find(name, inclusion->folders, inclusion->language,
						    error);
}

static char *
find_by_path(const Inclusion *inclusion, const Link *from, const char *name, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(from->path);
	char *path;

	if (g_path_is_absolute(name) || !g_str_has_suffix(name, SUFFIX)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    g_path_is_absolute(name)
				    ? "\"%s\" begins at the root of one machine; write a path from "
				      "this file's folder, or the name of a lexicon"
				    : "\"%s\" is no lexicon file: its name does not end in " SUFFIX,
			    name);
		return NULL;
	}
	path = try_path(folder, name, "");
	for (guint i = 0; path == NULL && inclusion->folders && inclusion->folders[i]; i++)
		path = try_path(inclusion->folders[i], name, "");
	if (path == NULL)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no file \"%s\" in %s nor in the folders of lexicons", name,
			    strcmp(folder, ".") == 0 ? "this folder" : folder);
	return path;
}

/* Mistakes, told at the line that includes. */

static void
refuse(CadSheet *sheet, const CadInclude *include, const char *hint, const char *message)
{
	cad_reading_error(&sheet->reading, include->span, hint, "%s", message);
}

static void
refuse_loop(CadSheet *sheet, const CadInclude *include, const Link *from, const char *identity)
{
	g_autoptr(GString) chain = g_string_new(NULL);
	const Link *link = from;

	for (; link != NULL; link = link->above) {
		g_autofree char *part =
			g_strdup_printf("%s%s", link->path, chain->len > 0 ? " includes " : "");

		g_string_prepend(chain, part);
		if (strcmp(link->identity, identity) == 0)
			break;
	}
	cad_reading_error(&sheet->reading, include->span, "remove one of the includes",
			  "the files include one another: %s includes %s", chain->str,
			  link != NULL ? link->path : include->name);
}

/* Reading. */

static CadSheet *read_file(Inclusion *inclusion, const Link *link, GBytes *bytes, guint *index);

static GBytes *
load_bytes(Inclusion *inclusion, CadSheet *sheet, const CadInclude *include, const char *path)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = cad_file_read(path, CAD_MAX_LEXICON_BYTES - inclusion->n_bytes,
				      "CAD_MAX_LEXICON_BYTES, with all files included", &error);

	if (bytes == NULL)
		refuse(sheet, include, NULL, error->message);
	else
		inclusion->n_bytes += g_bytes_get_size(bytes);
	return bytes;
}

static void
load_lock(CadSheet *sheet, const CadInclude *include, CadSheet *included, const char *path)
{
	g_autofree char *lock_path = cad_lock_path(path);
	g_autoptr(GError) error = NULL;

	if (!g_file_test(lock_path, G_FILE_TEST_EXISTS))
		return;
	included->lock = cad_lock_read(lock_path, &error);
	if (included->lock == NULL)
		refuse(sheet, include, NULL, error->message);
}

static void
check_language(const Inclusion *inclusion, CadSheet *sheet, const CadInclude *include,
	       const CadSheet *included)
{
	if (included->language == NULL || inclusion->language == NULL ||
	    strcmp(included->language, inclusion->language) == 0)
		return;
	cad_reading_error(&sheet->reading, include->span,
			  "use both with --lexicon instead: one lexicon is of one language",
			  "%s is of the language \"%s\", this lexicon of \"%s\"",
			  included->manuscript->file, included->language, inclusion->language);
}

/* Reads a file that was not read before. Returns: whether there is a sheet, number @index. */
static gboolean
read_new(Inclusion *inclusion, CadSheet *sheet, const CadInclude *include, const Link *link,
	 guint *index)
{
	g_autoptr(GBytes) bytes = NULL;
	CadSheet *included;

	if (link->depth > CAD_MAX_INCLUDE_DEPTH ||
	    g_hash_table_size(inclusion->by_file) >= CAD_MAX_INCLUDED_FILES) {
		refuse(sheet, include, "include fewer files",
		       link->depth > CAD_MAX_INCLUDE_DEPTH
			       ? "files include one another more than CAD_MAX_INCLUDE_DEPTH "
				 "(" G_STRINGIFY(CAD_MAX_INCLUDE_DEPTH) ") deep"
			       : "more than CAD_MAX_INCLUDED_FILES "
				 "(" G_STRINGIFY(CAD_MAX_INCLUDED_FILES) ") files");
		return FALSE;
	}
	bytes = load_bytes(inclusion, sheet, include, link->path);
	if (bytes == NULL)
		return FALSE;
	g_hash_table_insert(inclusion->by_file, g_strdup(link->identity),
			    GUINT_TO_POINTER(G_MAXUINT));
	included = read_file(inclusion, link, bytes, index);
	if (included == NULL) {
		sheet->reading.n_errors++;
		return FALSE;
	}
	g_hash_table_insert(inclusion->by_file, g_strdup(link->identity), GUINT_TO_POINTER(*index));
	load_lock(sheet, include, included, link->path);
	return TRUE;
}

static void
follow(Inclusion *inclusion, CadSheet *sheet, const CadInclude *include, const Link *from)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *path = cad_lexicon_name_is_path(include->name)
					? find_by_path(inclusion, from, include->name, &error)
					: find_by_name(inclusion, from, include->name, &error);
	g_autofree char *identity = NULL;
	const CadSheet *included;
	gpointer known;
	guint index;

	if (path == NULL) {
		refuse(sheet, include, NULL, error->message);
		return;
	}
	identity = cad_inclusion_identify(path);
	for (const Link *link = from; link != NULL; link = link->above)
		if (strcmp(link->identity, identity) == 0) {
			refuse_loop(sheet, include, from, identity);
			return;
		}
	if (g_hash_table_lookup_extended(inclusion->by_file, identity, NULL, &known))
		index = GPOINTER_TO_UINT(known);
	else if (!read_new(inclusion, sheet, include,
			   &(const Link){from, path, identity, from->depth + 1}, &index))
		return;
	if (index == G_MAXUINT)
		return; /* it could not be read, which was said where it was met first */
	included = g_ptr_array_index(inclusion->sheets, index);
	check_language(inclusion, sheet, include, included);
	sheet->sees |= included->sees | G_GUINT64_CONSTANT(1) << index;
}

/* Goes down no deeper than CAD_MAX_INCLUDE_DEPTH. */
static CadSheet *
read_file(Inclusion *inclusion, const Link *link, GBytes *bytes, guint *index)
{
	CadSheet *sheet = cad_sheet_read(link->path, bytes, inclusion->diagnostics);

	if (sheet == NULL)
		return NULL;
	if (link->above == NULL)
		inclusion->language = sheet->language;
	for (guint i = 0; i < sheet->includes->len; i++)
		follow(inclusion, sheet, &g_array_index(sheet->includes, CadInclude, i), link);
	*index = inclusion->sheets->len;
	g_ptr_array_add(inclusion->sheets, sheet);
	return sheet;
}

GPtrArray *
cad_inclusion_read(const char *name, GBytes *bytes, const char *const *folders,
		   CadrageDiagnostics *diagnostics)
{
	g_autoptr(GHashTable) by_file =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GPtrArray) sheets =
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_sheet_free);
	g_autofree char *identity = cad_inclusion_identify(name);
	const Link own = {NULL, name, identity, 0};
	Inclusion inclusion = {folders, diagnostics,
			       sheets,	by_file,
			       NULL,	MIN(g_bytes_get_size(bytes), CAD_MAX_LEXICON_BYTES)};
	guint index;

	return read_file(&inclusion, &own, bytes, &index) != NULL ? g_steal_pointer(&sheets) : NULL;
}
