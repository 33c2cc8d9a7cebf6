/* A vocabulary: every word that the patterns of one language speak of. */
#pragma once

#include "lexicon/edge-index.h"
#include "lexicon/term.h"

/**
 * CadVocabulary:
 * @words: forms of whole words
 * @prefixes: beginnings of words
 * @suffixes: ends of words
 * @parts: words that begin with a capital, as written: parts of hyphenated words
 * @special_flags: tokens with one of these CadTokenFlags are looked at for @parts and @numbers; set
 *   once finished
 * @classes: (element-type CadFormClass): classes whose forms are among the words, a reference each
 * @numbers: (element-type guint32): atoms that figures satisfy, ascending
 * @figures: the form that a figure is taken for; its atoms are @numbers
 * @names: (element-type char *): of each atom, the word as its pattern has it, "terror*" for a
 *   prefix, "*-presse" for a suffix, "<ppas>" for a class, owned
 * @known: of char * (all that makes an atom, owned) to atom; NULL once finished
 * @n_atoms: how many atoms there are
 *
 * An atom is one word of a pattern with all its forms, one prefix or suffix, or one class. Equal
 * ones are one atom, in however many patterns they stand.
 */
typedef struct {
	CadFormIndex *words;
	CadEdgeIndex *prefixes;
	CadEdgeIndex *suffixes;
	CadFormIndex *parts;
	guint special_flags;
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
 * @node: a WORD, EXACT, PREFIX, SUFFIX or CLASS node
 * @fold_accents: whether accents are ignored in it; an EXACT word stays exact
 *
 * Returns: the node's atom, numbered from 0.
 */
guint32 cad_vocabulary_add(CadVocabulary *vocabulary, const CadNode *node, gboolean fold_accents);

/** cad_vocabulary_finish: makes it ready to read with; nothing can be added after. */
void cad_vocabulary_finish(CadVocabulary *vocabulary);
