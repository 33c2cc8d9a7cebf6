/* Twins: articles of an outlet that are so much alike that they say nothing twice. */
#pragma once

#include <glib.h>

typedef struct _CadTwins CadTwins;

CadTwins *cad_twins_new(void);
void cad_twins_free(CadTwins *twins);

/**
 * cad_twins_add:
 * @twins: not finished
 * @outlet: what stands for its outlet; those of different outlets are never twins
 * @sample: (element-type guint64): hashes of a part of its runs of words, ascending, each once
 *
 * Adds the next article.
 */
void cad_twins_add(CadTwins *twins, guint64 outlet, const GArray *sample);

/**
 * cad_twins_finish:
 * @twins: to be freed next
 *
 * Two articles are twins that have 45 of 100 of the runs of both in common, or 75 of 100 of the
 * smaller one's; so are the twins of a twin. The order of adding does not matter for who is whose.
 *
 * Returns: (transfer full) (array): for each article, in the order of adding, the first of its
 * twins.
 */
guint32 *cad_twins_finish(CadTwins *twins);
