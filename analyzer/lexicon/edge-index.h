/* An edge index: the letters that words begin with, or end with, found by a filter and a table. */
#pragma once

#include "lexicon/form-index.h"

/* The letters of an edge by which most tokens are turned away: its first, or its last. */
#define CAD_EDGE_FILTER_BYTES 3
#define CAD_EDGE_FILTER_BITS  11
/* Stands for this length and all greater ones. */
#define CAD_EDGE_LONG 63

/**
 * CadEdgeIndex:
 * @is_end: whether these are the ends of words
 * @forms: the letters
 * @lengths: (element-type guint32): bytes of their fold keys, each length once, ascending
 * @lengths_of: for each hash of the letters that filter, bit L for an edge of L bytes
 */
typedef struct {
	gboolean is_end;
	CadFormIndex *forms;
	GArray *lengths;
	guint64 lengths_of[1 << CAD_EDGE_FILTER_BITS];
} CadEdgeIndex;

CadEdgeIndex *cad_edge_index_new(gboolean is_end);
void cad_edge_index_free(CadEdgeIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadEdgeIndex, cad_edge_index_free)

/** cad_edge_index_add: as cad_form_index_add(); letters with a shorter key than the filter wants
 * are left out. */
void cad_edge_index_add(CadEdgeIndex *index, const char *text, CadFoldMode mode, guint32 atom);

/** cad_edge_index_finish: makes it ready for look-ups; nothing can be added after. */
void cad_edge_index_finish(CadEdgeIndex *index);

/* The place of three letters in @lengths_of. 2654435761 is 2^32 by the golden ratio: neighbours
 * come to stand far apart. */
static inline guint32
cad_edge_hash(const char *letters)
{
	return ((guint32)(guchar)letters[0] << 16 | (guint32)(guchar)letters[1] << 8 |
		(guint32)(guchar)letters[2]) *
		       2654435761u >>
	       (32 - CAD_EDGE_FILTER_BITS);
}
