/* A vocabulary: every word that the patterns of one language speak of. */
#pragma once

#include "lexicon/form-index.h"
#include "lexicon/term.h"

/* The first letters of a prefix, by which most tokens are turned away. */
#define CAD_PREFIX_FILTER_BYTES 3
#define CAD_PREFIX_FILTER_BITS	11
/* Stands for this length and all greater ones. */
#define CAD_PREFIX_LONG 63

/**
 * CadVocabulary:
 * @words: forms of whole words
 * @prefixes: beginnings of words
 * @prefix_lengths: (element-type guint32): bytes of their fold keys, each length once, ascending
 * @lengths_of: for each hash of first letters, bit L for a prefix of L bytes that begins so
 * @classes: (element-type CadFormClass): classes whose forms are among the words, a reference each
 * @numbers: (element-type guint32): atoms that figures satisfy, ascending
 * @figures: the form that a figure is taken for; its atoms are @numbers
 * @names: (element-type char *): of each atom, the word as its pattern has it, "terror*" for a
 *   prefix, "<ppas>" for a class, owned
 * @known: of char * (all that makes an atom, owned) to atom; NULL once finished
 * @n_atoms: how many atoms there are
 *
 * An atom is one word of a pattern with all its forms, one prefix, or one class. Equal ones are one
 * atom, in however many patterns they stand.
 */
typedef struct {
	CadFormIndex *words;
	CadFormIndex *prefixes;
	GArray *prefix_lengths;
	guint64 lengths_of[1 << CAD_PREFIX_FILTER_BITS];
	GPtrArray *classes;
	GArray *numbers;
	CadForm figures;
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
 * @node: a WORD, EXACT, PREFIX or CLASS node
 * @fold_accents: whether accents are ignored in it; an EXACT word stays exact
 *
 * Returns: the node's atom, numbered from 0.
 */
guint32 cad_vocabulary_add(CadVocabulary *vocabulary, const CadNode *node, gboolean fold_accents);

/** cad_vocabulary_finish: makes it ready to read with; nothing can be added after. */
void cad_vocabulary_finish(CadVocabulary *vocabulary);

/* The place of a key's first letters in @lengths_of. 2654435761 is 2^32 by the golden ratio:
 * neighbours come to stand far apart. */
static inline guint32
cad_prefix_hash(const char *key)
{
	return ((guint32)(guchar)key[0] << 16 | (guint32)(guchar)key[1] << 8 |
		(guint32)(guchar)key[2]) *
		       2654435761u >>
	       (32 - CAD_PREFIX_FILTER_BITS);
}
