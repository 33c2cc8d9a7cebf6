/* A vocabulary: every word that the patterns of one language speak of. */
#pragma once

#include "lexicon/form-index.h"
#include "lexicon/term.h"

/* The first letters of a prefix, by which most tokens are turned away. */
#define CAD_PREFIX_FILTER_BYTES 3
#define CAD_PREFIX_FILTER_BITS	12

/**
 * CadVocabulary:
 * @words: forms of whole words
 * @prefixes: beginnings of words
 * @prefix_lengths: (element-type guint32): bytes of their fold keys, each length once, ascending
 * @prefix_filter: which first letters are those of a prefix
 * @names: (element-type char *): of each atom, the word as its pattern has it, owned
 * @known: of char * (all that makes an atom, owned) to atom; NULL once finished
 * @n_atoms: how many atoms there are
 *
 * An atom is one word of a pattern with all its forms, or one prefix. Equal ones are one atom, in
 * however many patterns they stand.
 */
typedef struct {
	CadFormIndex *words;
	CadFormIndex *prefixes;
	GArray *prefix_lengths;
	guint64 prefix_filter[(1 << CAD_PREFIX_FILTER_BITS) / 64];
	GPtrArray *names;
	GHashTable *known;
	guint32 n_atoms;
} CadVocabulary;

CadVocabulary *cad_vocabulary_new(void);
void cad_vocabulary_free(CadVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadVocabulary, cad_vocabulary_free)

/**
 * cad_vocabulary_add:
 * @vocabulary: a vocabulary, not finished
 * @node: a WORD, EXACT or PREFIX node
 * @fold_accents: whether accents are ignored in it; an EXACT word stays exact
 *
 * Returns: the node's atom, numbered from 0.
 */
guint32 cad_vocabulary_add(CadVocabulary *vocabulary, const CadNode *node, gboolean fold_accents);

/** cad_vocabulary_finish: makes it ready to read with; nothing can be added after. */
void cad_vocabulary_finish(CadVocabulary *vocabulary);

/** cad_vocabulary_may_begin: @key: a fold key of at least CAD_PREFIX_FILTER_BYTES. Returns: FALSE
 * when no prefix begins like it. */
gboolean cad_vocabulary_may_begin(const CadVocabulary *vocabulary, const char *key);
