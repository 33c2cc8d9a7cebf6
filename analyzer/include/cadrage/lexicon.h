/* Lexicons: category > term > pattern, read from .lex files, and the set of them in force. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>
#include <cadrage/span.h>

G_BEGIN_DECLS

/**
 * CadrageLexicon:
 *
 * One lexicon file with all that it includes, read and inflected. Immutable, reference counted,
 * shared by threads.
 */
typedef struct _CadrageLexicon CadrageLexicon;

/**
 * CadrageLexiconOptions:
 * @folders: (array zero-terminated=1) (nullable): where lexicons, and files that they include, are
 *   looked up by name, first match wins; each is searched as FOLDER/NAME.lex and
 *   FOLDER/LANGUAGE/NAME.lex
 * @dictionaries: (nullable): folder of Hunspell dictionaries, NULL for CAD_HUNSPELL_FOLDER
 * @ignore_lock: read the dictionary even where a .forms file stands beside the lexicon
 */
typedef struct {
	const char *const *folders;
	const char *dictionaries;
	gboolean ignore_lock;
} CadrageLexiconOptions;

#define CADRAGE_LEXICON_OPTIONS_INIT \
	{                            \
		NULL, NULL, FALSE    \
	}

/**
 * cadrage_lexicon_load:
 * @name: a file (anything that holds a "/" or ends in ".lex") or a lexicon's name
 * @options: (nullable): options
 * @diagnostics: takes every mistake of the file and of those it includes, in one run
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND (with the nearest known name), CADRAGE_ERROR_IO,
 * CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_SYNTAX when @diagnostics got an error.
 *
 * Returns: (transfer full): the lexicon, NULL when it has any error.
 */
CADRAGE_API CadrageLexicon *
cadrage_lexicon_load(const char *name, const CadrageLexiconOptions *options,
		     CadrageDiagnostics *diagnostics, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_lexicon_new_from_pattern:
 * @pattern: one pattern in the lexicon language, as typed after `cadrage kwic`
 * @language: ISO 639-1 code
 * @options: (nullable): options
 * @diagnostics: takes mistakes, with the file name "pattern"
 * @error: return location
 *
 * A lexicon of one category "pattern" with one term labelled by @pattern.
 *
 * Returns: (transfer full): the lexicon, NULL when it has any error.
 */
CADRAGE_API CadrageLexicon *
cadrage_lexicon_new_from_pattern(const char *pattern, const char *language,
				 const CadrageLexiconOptions *options,
				 CadrageDiagnostics *diagnostics,
				 GError **error) G_GNUC_WARN_UNUSED_RESULT;

CADRAGE_API CadrageLexicon *cadrage_lexicon_ref(CadrageLexicon *lexicon);
CADRAGE_API void cadrage_lexicon_unref(CadrageLexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageLexicon, cadrage_lexicon_unref)

CADRAGE_API const char *cadrage_lexicon_get_name(const CadrageLexicon *lexicon);
CADRAGE_API const char *
cadrage_lexicon_get_title(const CadrageLexicon *lexicon, const char *language);
CADRAGE_API const char *cadrage_lexicon_get_language(const CadrageLexicon *lexicon);
CADRAGE_API const char *cadrage_lexicon_get_version(const CadrageLexicon *lexicon);
/** cadrage_lexicon_get_licence: Returns: (nullable): what its file says, NULL for nothing. */
CADRAGE_API const char *cadrage_lexicon_get_licence(const CadrageLexicon *lexicon);
CADRAGE_API const char *cadrage_lexicon_get_path(const CadrageLexicon *lexicon);
/** cadrage_lexicon_get_hash: Returns: SHA-256 of the lexicon's terms and their surface forms in
 * canonical order, 64 hexadecimal digits: comments and the order of lines do not change it. */
CADRAGE_API const char *cadrage_lexicon_get_hash(const CadrageLexicon *lexicon);
CADRAGE_API guint cadrage_lexicon_get_n_terms(const CadrageLexicon *lexicon);
CADRAGE_API guint cadrage_lexicon_get_n_forms(const CadrageLexicon *lexicon);
CADRAGE_API guint cadrage_lexicon_get_n_examples(const CadrageLexicon *lexicon);

/** cadrage_lexicon_is_name: Returns: whether a file may say `lexicon: @name`: letters, digits,
 * hyphens, underscores and dots that do not come first. */
CADRAGE_API gboolean cadrage_lexicon_is_name(const char *name);

/**
 * cadrage_lexicon_spell_include:
 * @lexicon: a lexicon
 * @options: (nullable): the options it was loaded with
 * @path: a file, which need not exist
 *
 * Returns: (transfer full): what `include:` says in the file @path to mean @lexicon: its name, if
 * the folders of @options have it under that, else a path from the folder of @path.
 */
CADRAGE_API char *
cadrage_lexicon_spell_include(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
			      const char *path);

/**
 * cadrage_lexicon_find_names:
 * @options: options with folders
 *
 * Returns: (transfer full) (array zero-terminated=1): names of the lexicons in the folders,
 * sorted, each once.
 */
CADRAGE_API char **cadrage_lexicon_find_names(const CadrageLexiconOptions *options);

/**
 * cadrage_lexicon_expand_name:
 * @name: a file, or a lexicon's name as a person typed it
 * @options: options with folders
 *
 * "doubt" is short for "en-doubt" and for "fr-doubt", and means both.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names meant, sorted; @name itself when it
 * is short for nothing.
 */
CADRAGE_API char **
cadrage_lexicon_expand_name(const char *name, const CadrageLexiconOptions *options);

/**
 * cadrage_lexicon_write_lock:
 * @lexicon: a lexicon, best loaded with ignore_lock
 * @path: (nullable): where to; NULL for the lexicon's path with ".forms" for ".lex"
 * @error: return location
 *
 * Writes each inflected word of the lexicon's own file, not of those it includes, with its surface
 * forms and the dictionary's version, sorted.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_lexicon_write_lock(const CadrageLexicon *lexicon, const char *path,
						GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_lexicon_check:
 * @lexicon: a lexicon
 * @options: (nullable): the options it was loaded with
 * @diagnostics: takes the findings
 *
 * What loading lets pass: duplicate and shadowed terms, terms without a positive example, ties
 * between two labels, regular expressions that can backtrack without end, homographs among the
 * forms, and a lock that differs from the dictionary.
 */
CADRAGE_API void
cadrage_lexicon_check(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
		      CadrageDiagnostics *diagnostics);

/**
 * cadrage_lexicon_test:
 * @lexicon: a lexicon
 * @diagnostics: takes one error for each example that fails
 * @n_passed: (out): examples that pass
 * @n_failed: (out): examples that fail
 *
 * Runs every example of the lexicon.
 */
CADRAGE_API void
cadrage_lexicon_test(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics,
		     guint *n_passed, guint *n_failed);

/**
 * CadrageRejection:
 * @category: id of the category
 * @label: of the term that matched
 * @left: what stands before the match in its sentence; so @words and @right
 * @into: (nullable): the file to write to; NULL for the lexicon's own
 *
 * A match that a person finds wrong.
 */
typedef struct {
	const char *category;
	const char *label;
	const char *left;
	const char *words;
	const char *right;
	const char *into;
} CadrageRejection;

/**
 * cadrage_lexicon_reject:
 * @lexicon: the lexicon that has the term
 * @options: (nullable): the options it was loaded with
 * @rejection: the match
 * @path: (out) (transfer full): the file that was written
 * @example: (out) (transfer full): the line that was written
 * @proposal: (out) (transfer full): lines to paste into the file so that the example holds; empty
 *   when no word stands beside the match, or it does not match in its sentence alone
 * @error: return location
 *
 * Writes a "-" example with the match between [[ ]] below the term, or, in a file that does not
 * set the term, in its category. @into is a file that includes the lexicon's, one that does not
 * exist yet is made as such an extension. What comes of it is read before it is written. The
 * exclusion, by the words beside the match, is proposed only: it is for a person to say that they
 * are what makes the match wrong.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND for an unknown category or label, CADRAGE_ERROR_INVALID when
 * @into is no extension of the lexicon, CADRAGE_ERROR_IO.
 *
 * Returns: whether the example was written.
 */
CADRAGE_API gboolean cadrage_lexicon_reject(const CadrageLexicon *lexicon,
					    const CadrageLexiconOptions *options,
					    const CadrageRejection *rejection, char **path,
					    char **example, char **proposal,
					    GError **error) G_GNUC_WARN_UNUSED_RESULT;

typedef enum {
	CADRAGE_CATEGORY_RATE,
	CADRAGE_CATEGORY_NAMING,
	CADRAGE_CATEGORY_LADDER,
	CADRAGE_CATEGORY_VERBS,
} CadrageCategoryKind;

/**
 * CadrageLexicons:
 *
 * The lexicons in force, compiled together: immutable, shared by threads, reference counted.
 * Categories and labels of all lexicons share one numbering, in byte order of category id and
 * then of label. A category "a.b" has the parent "a", made if no lexicon declares it. A label of
 * a category that lexicons of several languages have is one label; a document is read with the
 * patterns of its own language.
 */
typedef struct _CadrageLexicons CadrageLexicons;

/**
 * cadrage_lexicons_new:
 * @lexicons: (array length=n_lexicons): lexicons; any number a language; one that another of them
 *   includes is left out, with a note: the extension stands for its base
 * @n_lexicons: how many
 * @diagnostics: takes messages about lexicons that do not agree (one label of one category in
 *   two lexicons of one language, two kinds for one category)
 * @error: return location
 *
 * Returns: (transfer full): the compiled set, NULL with CADRAGE_ERROR_INVALID when they disagree.
 */
CADRAGE_API CadrageLexicons *
cadrage_lexicons_new(CadrageLexicon *const *lexicons, guint n_lexicons,
		     CadrageDiagnostics *diagnostics, GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageLexicons *cadrage_lexicons_ref(CadrageLexicons *lexicons);
CADRAGE_API void cadrage_lexicons_unref(CadrageLexicons *lexicons);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageLexicons, cadrage_lexicons_unref)

CADRAGE_API guint cadrage_lexicons_get_n(const CadrageLexicons *lexicons);
CADRAGE_API CadrageLexicon *cadrage_lexicons_get(const CadrageLexicons *lexicons, guint index);

/** cadrage_lexicons_covers: Returns: whether any lexicon is of @language. */
CADRAGE_API gboolean cadrage_lexicons_covers(const CadrageLexicons *lexicons, const char *language);

/** cadrage_lexicons_get_languages: Returns: (transfer none) (array zero-terminated=1): the
 * languages of the lexicons, each
 * once; that of most terms first, then in byte order. */
CADRAGE_API const char *const *cadrage_lexicons_get_languages(const CadrageLexicons *lexicons);

CADRAGE_API guint cadrage_lexicons_get_n_categories(const CadrageLexicons *lexicons);
/** cadrage_lexicons_get_category_id: Returns: the full id, such as "naming.isis". */
CADRAGE_API const char *
cadrage_lexicons_get_category_id(const CadrageLexicons *lexicons, guint category);
/** cadrage_lexicons_get_category_title: @language: of the reader. Returns: the title for that
 * reader, else the untranslated title, else the id. */
CADRAGE_API const char *cadrage_lexicons_get_category_title(const CadrageLexicons *lexicons,
							    guint category, const char *language);
CADRAGE_API CadrageCategoryKind cadrage_lexicons_get_category_kind(const CadrageLexicons *lexicons,
								   guint category);
/** cadrage_lexicons_get_category_parent: Returns: the parent's index, G_MAXUINT for none. */
CADRAGE_API guint cadrage_lexicons_get_category_parent(const CadrageLexicons *lexicons,
						       guint category);
/** cadrage_lexicons_find_category: Returns: the index of @id, G_MAXUINT when unknown. */
CADRAGE_API guint cadrage_lexicons_find_category(const CadrageLexicons *lexicons, const char *id);

CADRAGE_API guint cadrage_lexicons_get_n_labels(const CadrageLexicons *lexicons);
CADRAGE_API const char *cadrage_lexicons_get_label(const CadrageLexicons *lexicons, guint label);
/** cadrage_lexicons_get_label_category: Returns: the category that holds the label. */
CADRAGE_API guint cadrage_lexicons_get_label_category(const CadrageLexicons *lexicons, guint label);
/** cadrage_lexicons_has_weights: Returns: whether any term has a weight other than 1, or inverts it
 * where it is negated. */
CADRAGE_API gboolean cadrage_lexicons_has_weights(const CadrageLexicons *lexicons);
/** cadrage_lexicons_get_label_period: @since: (out) (transfer full) (nullable): the first day on
 * which the label is looked for. @until: the last. Returns: whether it has either. */
CADRAGE_API gboolean cadrage_lexicons_get_label_period(const CadrageLexicons *lexicons, guint label,
						       char **since, char **until);
/** cadrage_lexicons_get_label_value: Returns: the rung of a label of a CADRAGE_CATEGORY_LADDER; 0
 * for other labels. */
CADRAGE_API int cadrage_lexicons_get_label_value(const CadrageLexicons *lexicons, guint label);
/** cadrage_lexicons_find_label_lexicon: Returns: the index of the lexicon of @language that has
 * the label; G_MAXUINT when none has. A label has one lexicon a language at most. */
CADRAGE_API guint cadrage_lexicons_find_label_lexicon(const CadrageLexicons *lexicons, guint label,
						      const char *language);

/**
 * cadrage_lexicons_explain:
 * @lexicons: the lexicons in force
 * @text: UTF-8
 * @language: (nullable): ISO 639-1 code; NULL for the one that its stop words speak for, and where
 *   they do not tell for each language of the lexicons
 *
 * For each match in @text: the term, the pattern's place, the words matched, the surface form
 * and what was folded to reach it, and the conditions that hold; then the matches that lost, and to
 * which; then what a condition or a negator keeps out.
 *
 * Returns: (transfer full): lines of text for a person.
 */
CADRAGE_API char *
cadrage_lexicons_explain(const CadrageLexicons *lexicons, const char *text, const char *language);

G_END_DECLS
