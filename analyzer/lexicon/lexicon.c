#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/canonical.h"
#include "lexicon/class-file.h"
#include "lexicon/dictionary.h"
#include "lexicon/inclusion.h"
#include "lexicon/inflection.h"
#include "lexicon/lexicon-name.h"
#include "lexicon/term.h"

struct _CadrageLexicon {
	CadLexiconFile *file;
	CadLock *forms;	       /* every inflected word of the file itself */
	CadNegators *negators; /* of its language; NULL where no folder has them */
	char *path;
	char *hash;
	guint n_terms;
	guint n_forms;
	guint n_examples;
};

static void
lexicon_clear(gpointer data)
{
	CadrageLexicon *lexicon = data;

	cad_lock_free(lexicon->forms);
	cad_lexicon_file_free(lexicon->file);
	cad_negators_unref(lexicon->negators);
	g_free(lexicon->path);
	g_free(lexicon->hash);
}

CadrageLexicon *
cadrage_lexicon_ref(CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return g_atomic_rc_box_acquire(lexicon);
}

void
cadrage_lexicon_unref(CadrageLexicon *lexicon)
{
	if (lexicon != NULL)
		g_atomic_rc_box_release_full(lexicon, lexicon_clear);
}

/* Counts. */

static guint
count_forms(const CadNode *node)
{
	guint n = node->forms != NULL ? node->forms->len : 0;

	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		n += count_forms(g_ptr_array_index(node->children, i));
	return n;
}

static void
count_term(CadrageLexicon *lexicon, const CadTerm *term)
{
	lexicon->n_terms++;
	lexicon->n_examples += term->examples->len;
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *pattern = g_ptr_array_index(term->patterns, i);

		lexicon->n_forms += count_forms(pattern->root);
	}
}

static void
count_all(CadrageLexicon *lexicon)
{
	const GPtrArray *categories = lexicon->file->categories;

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);

		lexicon->n_examples += category->examples->len;
		for (guint j = 0; j < category->terms->len; j++)
			count_term(lexicon, g_ptr_array_index(category->terms, j));
	}
}

/* Loading. */

/* A line of a lexicon that negators change, NULL for none. */
static const CadTermPattern *
find_negation(const CadLexiconFile *file)
{
	for (guint i = 0; i < file->categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(file->categories, i);

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			for (guint k = 0; k < term->patterns->len; k++) {
				const CadTermPattern *pattern =
					g_ptr_array_index(term->patterns, k);

				if (cad_scope_get_negation(&pattern->scope) != CAD_NEGATION_COUNT)
					return pattern;
			}
		}
	}
	return NULL;
}

/* Gives a lexicon the negators of its language. */
static gboolean
add_negators(CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
	     CadrageDiagnostics *diagnostics)
{
	const CadLexiconFile *file = lexicon->file;
	const CadTermPattern *pattern;
	g_autoptr(GError) error = NULL;
	g_autofree char *message = NULL;

	if (!cad_negators_load(options != NULL ? options->folders : NULL, file->language,
			       diagnostics, &lexicon->negators, &error)) {
		cad_lexicon_report(lexicon, diagnostics, CADRAGE_SEVERITY_ERROR,
				   (CadPlace){.line = 0}, NULL, error->message);
		return FALSE;
	}
	pattern = lexicon->negators == NULL ? find_negation(file) : NULL;
	if (pattern == NULL)
		return TRUE;
	message = g_strdup_printf("\"negation\" needs the negators of \"%s\", and no folder of "
				  "lexicons has %s/negators",
				  file->language, file->language);
	cad_lexicon_report(lexicon, diagnostics, CADRAGE_SEVERITY_ERROR,
			   (CadPlace){pattern->line, 1, 1, pattern->root->manuscript},
			   "write that list, or remove the key", message);
	return FALSE;
}

/* Where the lexicon's classes of forms may be; NULL where the dictionary is to be read. */
static char **
list_class_files(const CadLexiconFile *file, const char *path, const CadrageLexiconOptions *options)
{
	g_autoptr(GPtrArray) lexicons = g_ptr_array_new();

	if (options != NULL && options->ignore_lock)
		return NULL;
	for (guint i = file->sheets->len; i > 0 && cad_lexicon_name_is_path(path); i--) {
		const CadSheet *sheet = g_ptr_array_index(file->sheets, i - 1);

		g_ptr_array_add(lexicons, sheet->manuscript->file);
	}
	return cad_class_file_list(lexicons, file->language,
				   options != NULL ? options->folders : NULL);
}

/* Takes @file, and inflects the words. */
static CadrageLexicon *
lexicon_new(CadLexiconFile *file, const char *path, const CadrageLexiconOptions *options,
	    CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadrageLexicon) lexicon = g_atomic_rc_box_new0(CadrageLexicon);
	g_auto(GStrv) class_files = NULL;

	lexicon->file = file;
	lexicon->path = g_strdup(path);
	class_files = list_class_files(file, path, options);
	lexicon->forms =
		cad_inflection_run(file, (const char *const *)class_files,
				   options != NULL ? options->dictionaries : NULL, diagnostics);
	if (lexicon->forms == NULL)
		return NULL;
	if (!add_negators(lexicon, options, diagnostics))
		return NULL;
	lexicon->hash = cad_canonical_hash(
		file, lexicon->negators != NULL ? cad_negators_get_hash(lexicon->negators) : NULL);
	count_all(lexicon);
	return g_steal_pointer(&lexicon);
}

/* The lock beside a lexicon, or NULL when there is none or it is not wanted. */
static gboolean
read_lock(const char *path, const CadrageLexiconOptions *options, CadLock **lock, GError **error)
{
	g_autofree char *lock_path = cad_lock_path(path);

	*lock = NULL;
	if ((options != NULL && options->ignore_lock) ||
	    !g_file_test(lock_path, G_FILE_TEST_EXISTS))
		return TRUE;
	*lock = cad_lock_read(lock_path, error);
	return *lock != NULL;
}

static gboolean
set_syntax_error(const char *path, GError **error)
{
	return g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			   "the lexicon %s has mistakes", path),
	       FALSE;
}

CadrageLexicon *
cadrage_lexicon_load(const char *name, const CadrageLexiconOptions *options,
		     CadrageDiagnostics *diagnostics, GError **error)
{
	g_autofree char *path = NULL;
	g_autoptr(GBytes) bytes = NULL;
	g_autoptr(CadLock) lock = NULL;
	CadLexiconFile *file;
	CadrageLexicon *lexicon = NULL;

	g_return_val_if_fail(name != NULL && diagnostics != NULL, NULL);
	if (cad_lexicon_name_is_path(name))
		path = g_strdup(name);
	else
		path = cad_lexicon_name_find(name, options != NULL ? options->folders : NULL, NULL,
					     error);
	if (path == NULL)
		return NULL;
	bytes = cad_file_read(path, CAD_MAX_LEXICON_BYTES, "CAD_MAX_LEXICON_BYTES", error);
	if (bytes == NULL || !read_lock(path, options, &lock, error))
		return NULL;
	file = cad_lexicon_file_read(path, bytes, options != NULL ? options->folders : NULL,
				     diagnostics);
	if (file != NULL) {
		cad_lexicon_file_find_sheet(file, file->manuscript)->lock = g_steal_pointer(&lock);
		lexicon = lexicon_new(file, path, options, diagnostics);
	}
	if (lexicon == NULL)
		set_syntax_error(path, error);
	return lexicon;
}

CadrageLexicon *
cadrage_lexicon_new_from_pattern(const char *pattern, const char *language,
				 const CadrageLexiconOptions *options,
				 CadrageDiagnostics *diagnostics, GError **error)
{
	CadLexiconFile *file;
	CadrageLexicon *lexicon = NULL;

	g_return_val_if_fail(pattern != NULL && language != NULL, NULL);
	g_return_val_if_fail(diagnostics != NULL, NULL);
	file = cad_lexicon_file_read_pattern(pattern, language, diagnostics);
	if (file != NULL)
		lexicon = lexicon_new(file, "pattern", options, diagnostics);
	if (lexicon == NULL)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "the pattern has mistakes");
	return lexicon;
}

/* What it says of itself. */

const char *
cadrage_lexicon_get_name(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->file->name;
}

const char *
cadrage_lexicon_get_title(const CadrageLexicon *lexicon, const char *language)
{
	const char *title;

	g_return_val_if_fail(lexicon != NULL, NULL);
	title = g_hash_table_lookup(lexicon->file->titles, language != NULL ? language : "");
	if (title == NULL)
		title = g_hash_table_lookup(lexicon->file->titles, "");
	return title != NULL ? title : lexicon->file->name;
}

const char *
cadrage_lexicon_get_language(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->file->language;
}

const char *
cadrage_lexicon_get_version(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->file->version;
}

const char *
cadrage_lexicon_get_licence(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->file->licence;
}

const char *
cadrage_lexicon_get_path(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->path;
}

char *
cadrage_lexicon_spell_include(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
			      const char *path)
{
	g_autofree char *own = NULL;
	g_autofree char *found = NULL;
	g_autofree char *identity = NULL;

	g_return_val_if_fail(lexicon != NULL && path != NULL, NULL);
	own = cad_inclusion_identify(lexicon->path);
	if (options != NULL)
		found = cad_lexicon_name_find(lexicon->file->name, options->folders,
					      lexicon->file->language, NULL);
	if (found != NULL)
		identity = cad_inclusion_identify(found);
	if (identity != NULL && strcmp(identity, own) == 0)
		return g_strdup(lexicon->file->name);
	return cad_inclusion_spell(lexicon->path, path);
}

const char *
cadrage_lexicon_get_hash(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, NULL);
	return lexicon->hash;
}

guint
cadrage_lexicon_get_n_terms(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, 0);
	return lexicon->n_terms;
}

guint
cadrage_lexicon_get_n_forms(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, 0);
	return lexicon->n_forms;
}

guint
cadrage_lexicon_get_n_examples(const CadrageLexicon *lexicon)
{
	g_return_val_if_fail(lexicon != NULL, 0);
	return lexicon->n_examples;
}

const GPtrArray *
cad_lexicon_get_categories(const CadrageLexicon *lexicon)
{
	return lexicon->file->categories;
}

CadNegators *
cad_lexicon_get_negators(const CadrageLexicon *lexicon)
{
	return lexicon->negators;
}

const CadLock *
cad_lexicon_get_forms(const CadrageLexicon *lexicon)
{
	return lexicon->forms;
}

gboolean
cad_lexicon_includes(const CadrageLexicon *lexicon, const CadrageLexicon *other)
{
	g_autofree char *wanted = cad_inclusion_identify(other->path);

	for (guint i = 0; i + 1 < lexicon->file->sheets->len; i++) {
		const CadSheet *sheet = g_ptr_array_index(lexicon->file->sheets, i);
		g_autofree char *identity = cad_inclusion_identify(sheet->manuscript->file);

		if (strcmp(identity, wanted) == 0)
			return TRUE;
	}
	return FALSE;
}

void
cad_lexicon_report(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics,
		   CadrageSeverity severity, CadPlace place, const char *hint, const char *message)
{
	cad_manuscript_report(lexicon->file->manuscript, diagnostics, severity, place, hint,
			      message);
}

gboolean
cadrage_lexicon_write_lock(const CadrageLexicon *lexicon, const char *path, GError **error)
{
	g_autofree char *chosen = NULL;

	g_return_val_if_fail(lexicon != NULL, FALSE);
	if (lexicon->forms->dictionary == NULL && g_hash_table_size(lexicon->forms->forms) > 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no dictionary of \"%s\" to lock; on Debian: apt-get install "
			    "hunspell-%s",
			    lexicon->file->language,
			    cad_dictionary_get_package(lexicon->file->language));
		return FALSE;
	}
	chosen = path != NULL ? g_strdup(path) : cad_lock_path(lexicon->path);
	return cad_lock_write(lexicon->forms, chosen, error) &&
	       cad_class_file_merge(chosen, lexicon->file->language, lexicon->forms->classes,
				    error);
}
