/* Paradigms: which words a dictionary builds from a headword, and from which one a word is built.
 */
#pragma once

#include "lexicon/affix.h"
#include "lexicon/word-list.h"

/* The two halves of a dictionary, and which forms are wanted of it. */
typedef struct {
	const CadAffixRules *rules;
	const CadWordList *words;
	const char *tags; /* only forms that have these; NULL for all */
} CadParadigms;

/** cad_paradigms_add_headword: adds to @forms every form of the headword @word; with @model, as if
 * @word had that headword's flags. Returns: whether there is such a headword, even if it has no
 * form with the tags. */
gboolean cad_paradigms_add_headword(const CadParadigms *paradigms, const char *word,
				    const char *model, GHashTable *forms);

/**
 * cad_paradigms_add_variants:
 * @paradigms: the dictionary
 * @word: an inflected form
 * @forms: (element-type utf8 utf8): set to add to; owns its keys
 *
 * Adds the forms of the same headword that differ from @word in number, gender or person only.
 * Readings without a tense (plural nouns, feminine adjectives) win over verbs. A dictionary that
 * does not tag its affixes cannot say what differs: only @word itself is added.
 *
 * Returns: whether @word is a form of any headword.
 */
gboolean
cad_paradigms_add_variants(const CadParadigms *paradigms, const char *word, GHashTable *forms);

/** cad_paradigms_add_all: adds to @forms the forms of every headword, CAD_MAX_CLASS_FORMS at most.
 */
void cad_paradigms_add_all(const CadParadigms *paradigms, GHashTable *forms);

/** cad_paradigms_add_relatives: adds to @forms every form of every headword that @word is a form
 * of. Returns: whether there is any. */
gboolean
cad_paradigms_add_relatives(const CadParadigms *paradigms, const char *word, GHashTable *forms);
