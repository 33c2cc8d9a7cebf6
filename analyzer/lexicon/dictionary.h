/* Dictionaries: a Hunspell dictionary read for the surface forms of its words. */
#pragma once

#include <cadrage/error.h>

#define CAD_HUNSPELL_FOLDER "/usr/share/hunspell"

/* Immutable after loading. */
typedef struct _CadDictionary CadDictionary;

/**
 * cad_dictionary_load:
 * @folder: where LANGUAGE.aff and LANGUAGE.dic are, or those of one of its countries
 * @language: ISO 639-1 code, "fr"
 * @error: return location
 *
 * Reads affix rules (FLAG char, long, num, UTF-8; AF aliases; FULLSTRIP; continuation classes;
 * conditions; prefixes and suffixes) and the words with their morphological fields.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND, CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_SYNTAX.
 *
 * Returns: (transfer full): the dictionary.
 */
CadDictionary *cad_dictionary_load(const char *folder, const char *language,
				   GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cad_dictionary_get_package: Returns: what follows "hunspell-" in the name of Debian's package
 * for
 * @language. */
const char *cad_dictionary_get_package(const char *language);
void cad_dictionary_free(CadDictionary *dictionary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDictionary, cad_dictionary_free)

/** cad_dictionary_get_version: Returns: what the dictionary says of its version, or the SHA-256
 * of its two files when it says nothing. */
const char *cad_dictionary_get_version(const CadDictionary *dictionary);

/** cad_dictionary_is_headword: Returns: whether @word is a headword as written. */
gboolean cad_dictionary_is_headword(const CadDictionary *dictionary, const char *word);

/**
 * cad_dictionary_count_headwords:
 * @dictionary: a dictionary
 * @letters: in lower case
 * @at_end: whether they end the word; else they begin it
 * @some: (element-type utf8): takes headwords, owned by the dictionary, @n_some at most
 * @n_some: how many
 *
 * Returns: how many headwords in lower case begin or end so. Linear in the dictionary.
 */
guint cad_dictionary_count_headwords(const CadDictionary *dictionary, const char *letters,
				     gboolean at_end, GPtrArray *some, guint n_some);

/** cad_dictionary_find_tags: Returns: (transfer full) (element-type utf8): the short names of all
 * its tags, "cond", "3pl"; perhaps none. */
GHashTable *cad_dictionary_find_tags(const CadDictionary *dictionary);

/**
 * cad_dictionary_expand:
 * @dictionary: a dictionary
 * @word: a word, NFC
 * @model: (nullable): a word of the dictionary to inflect @word like
 * @tags: (nullable): tags that each form must have, see cad_tags_hold()
 *
 * A headword (infinitive, masculine singular) gives all its forms, and its reading as a headword
 * wins. An inflected form gives its number, gender and person variants in the same tense. A word
 * with a capital and no accents is looked up with and without them.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): forms, sorted, each once, @word among
 * them (in lower case, where a capital hid an accent or began a sentence) unless its tags are
 * others; NULL when the dictionary does not know the word. Forms beyond CAD_MAX_FORMS_PER_WORD + 1
 * are left out.
 */
GPtrArray *cad_dictionary_expand(const CadDictionary *dictionary, const char *word,
				 const char *model, const char *tags);

/** cad_dictionary_list: Returns: (transfer full) (element-type utf8): the forms of all headwords
 * that have @tags, sorted, each once; CAD_MAX_CLASS_FORMS + 1 at most. */
GPtrArray *cad_dictionary_list(const CadDictionary *dictionary, const char *tags);

/** cad_dictionary_expand_fully: Returns: (transfer full) (element-type utf8) (nullable): every form
 * of every headword that @word is a form of, as written, sorted; NULL when there is none. */
GPtrArray *cad_dictionary_expand_fully(const CadDictionary *dictionary, const char *word);
