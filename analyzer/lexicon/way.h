/* Ways: the rows of words and gaps that one pattern takes, its options taken or left. */
#pragma once

#include "lexicon/term.h"

/* Ways through one pattern that are looked at; a pattern with more is checked in part. */
#define CAD_MAX_WAYS 64

/**
 * cad_ways_find:
 * @node: a pattern that has been compiled, so that it nests no deeper than CAD_MAX_PATTERN_DEPTH
 *
 * Returns: (transfer full) (element-type GPtrArray): each way as an array of words and gaps,
 * borrowed from @node; CAD_MAX_WAYS at most.
 */
GPtrArray *cad_ways_find(const CadNode *node);

/** cad_node_count_forms: Returns: how many spellings a word or class is looked up by, 1 at least.
 */
guint cad_node_count_forms(const CadNode *node);
/** cad_node_get_form: Returns: (transfer full): one of them in lower case, as two forms that one
 * word of a text may be are compared. */
char *cad_node_get_form(const CadNode *node, guint index);

/* What a word begins with that is given by its end, or by a class. */
#define CAD_START_OF_ENDINGS "*"
#define CAD_START_OF_CLASSES "<"

/**
 * cad_node_get_start:
 * @node: the first word of a way
 * @index: which of its forms
 *
 * Returns: (transfer full): the letters that a form begins with, CAD_MIN_PREFIX_LETTERS of them, or
 * CAD_START_OF_ENDINGS or CAD_START_OF_CLASSES; two words with letters have a form in common only
 * if they share one of them.
 */
char *cad_node_get_start(const CadNode *node, guint index);

/** cad_node_find_common: Returns: (transfer full) (nullable): a word that both nodes take; "..." of
 * two gaps. */
char *cad_node_find_common(const CadNode *a, const CadNode *b);

/**
 * cad_way_covers:
 * @wide: a way
 * @narrow: another
 *
 * Returns: whether every row of words that @narrow takes is one that @wide takes too: for certain,
 * FALSE where it cannot be told from the patterns.
 */
gboolean cad_way_covers(const GPtrArray *wide, const GPtrArray *narrow);
