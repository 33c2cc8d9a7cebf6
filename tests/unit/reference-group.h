/* The documents of one group of a reference input, in the order of its file. */
#pragma once

#include "reference.h"
#include "stats/sample.h"

typedef struct {
	GArray *counts; /* of guint32 */
	GArray *sizes;	/* of guint32 */
} ReferenceGroup;

/** reference_load_input: Returns: (transfer full): the input that a row of a table speaks of: its
 * column "table" is "docs", "real" ... */
Reference *reference_load_input(const Reference *table, guint row);

/** reference_group_read: @docs: such as tests/reference/docs.tsv; @term: one of its columns;
 * @outlet: the group, or "all"; @max: how many documents at most, the first of the file. */
ReferenceGroup
reference_group_read(const Reference *docs, const char *term, const char *outlet, guint max);
void reference_group_clear(ReferenceGroup *group);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ReferenceGroup, reference_group_clear)

/** reference_group_sample: Returns: the group's documents; they are the group's. */
CadSample reference_group_sample(const ReferenceGroup *group);
