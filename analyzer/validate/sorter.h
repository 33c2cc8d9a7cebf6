/* Sorters: the sentences of articles put into the urns of the tasks. */
#pragma once

#include <cadrage/score.h>

/** CadSorter: working memory. Not for two threads at once. */
typedef struct _CadSorter CadSorter;

/** cad_sorter_new: @tasks: (element-type CadTask): in order of lexicon, borrowed; @options:
 * (nullable): what the lexicons were loaded with; @max: units that an urn keeps. Returns:
 * (transfer full): a sorter. */
CadSorter *cad_sorter_new(CadrageLexicons *lexicons, const GPtrArray *tasks,
			  const CadrageLexiconOptions *options, guint max);
void cad_sorter_free(CadSorter *sorter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSorter, cad_sorter_free)

/** cad_sorter_sort: @salt: the article's share in its sentences' random numbers. Linear in the
 * article's length. Returns: the number of its sentences. */
guint cad_sorter_sort(CadSorter *sorter, const CadrageScore *score, guint64 salt);
