/* Keyness: the words in which one outlet's articles are unlike another's, or those of all others.
 */
#pragma once

#include <cadrage/comparison.h>
#include <cadrage/table.h>

G_BEGIN_DECLS

/**
 * CadrageKeynessOptions:
 * @target: (nullable): an outlet's id; NULL for the first
 * @reference: (nullable): the id of the outlet it is held against; NULL for all others that write
 *   in its language
 * @min_documents: articles, of the side where it is more frequent, that a word must stand in
 * @min_count: occurrences it must have on both sides together
 * @keep_stop_words: whether articles, pronouns, prepositions and the like are shown too
 * @limit: words shown for each side, the most unlike first; 0 for all
 */
typedef struct {
	const char *target;
	const char *reference;
	guint min_documents;
	guint min_count;
	gboolean keep_stop_words;
	guint limit;
} CadrageKeynessOptions;

#define CADRAGE_KEYNESS_OPTIONS_INIT        \
	{                                   \
		NULL, NULL, 3, 5, FALSE, 20 \
	}

/**
 * CadrageKeySide:
 * @name: the outlet's display name; NULL for all others together
 * @outlet: the outlet's index; G_MAXUINT for all others together
 * @n_documents: articles
 * @n_tokens: their size
 * @n_words: words that pass the floors and are more frequent on this side, shown or not
 */
typedef struct {
	const char *name;
	guint outlet;
	guint n_documents;
	guint64 n_tokens;
	guint n_words;
} CadrageKeySide;

/**
 * CadrageKeyword:
 * @word: in its most frequent spelling
 * @count_target: occurrences in the target
 * @count_reference: occurrences in the reference
 * @documents_target: articles of the target with it
 * @documents_reference: articles of the reference with it
 * @rate_target: occurrences per 1,000 tokens
 * @rate_reference: occurrences per 1,000 tokens
 * @g2: signed log-likelihood ratio, negative where the reference has more: for ranking only, since
 *   it takes the words of an article as independent
 * @log_ratio: binary logarithm of the ratio of the rates; a count of 0 is taken as 0.5
 */
typedef struct {
	const char *word;
	guint64 count_target;
	guint64 count_reference;
	guint documents_target;
	guint documents_reference;
	double rate_target;
	double rate_reference;
	double g2;
	double log_ratio;
} CadrageKeyword;

/**
 * CadrageKeyness:
 *
 * Words of two sides, ranked by signed G2, highest first. Immutable, reference counted.
 */
typedef struct _CadrageKeyness CadrageKeyness;

/**
 * cadrage_keyness_new:
 * @comparison: a finished comparison with CadrageComparisonOptions.count_words
 * @options: (nullable): options
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND (no such outlet, with the nearest; nothing to hold it against, or
 * only articles in another language; no word passes the floors), CADRAGE_ERROR_LIMIT (more
 * distinct words than can be kept).
 *
 * Returns: (transfer full): the words.
 */
CADRAGE_API CadrageKeyness *
cadrage_keyness_new(const CadrageComparison *comparison, const CadrageKeynessOptions *options,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageKeyness *cadrage_keyness_ref(CadrageKeyness *keyness);
CADRAGE_API void cadrage_keyness_unref(CadrageKeyness *keyness);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageKeyness, cadrage_keyness_unref)

CADRAGE_API const CadrageKeySide *cadrage_keyness_get_target(const CadrageKeyness *keyness);
CADRAGE_API const CadrageKeySide *cadrage_keyness_get_reference(const CadrageKeyness *keyness);
CADRAGE_API guint cadrage_keyness_get_n_words(const CadrageKeyness *keyness);
CADRAGE_API const CadrageKeyword *
cadrage_keyness_get_word(const CadrageKeyness *keyness, guint index);

/**
 * cadrage_keyness_write:
 * @keyness: words
 * @format: text, CSV or JSON Lines
 * @raw_csv: as for cadrage_table_writer_new()
 * @output: where to
 * @error: return location
 *
 * One row a word.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_keyness_write(const CadrageKeyness *keyness, CadrageFormat format,
					   gboolean raw_csv, GOutputStream *output,
					   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
