/* Samples: the documents of a table, outlet by outlet, every term counted in the same ones. */
#pragma once

#include <cadrage/statistic.h>

#include "calculator/frame.h"
#include "stats/sample.h"

/** What a statistic of outlets needs, for its list. */
#define CAD_OUTLETS_NEEDS "tokens, outlet; counts of terms; one row a document"

/**
 * CadOutletSamples:
 *
 * Immutable; lasts no longer than its frame.
 */
typedef struct _CadOutletSamples CadOutletSamples;

/**
 * cad_outlet_samples_read:
 * @frame: a table of documents
 * @options: options
 *
 * Documents without tokens can show no rate: they are left out with a note. A table without a
 * column of outlets is of one, "all".
 *
 * Returns: (transfer full) (nullable): the samples, NULL after any report.
 */
CadOutletSamples *cad_outlet_samples_read(CadFrame *frame, const CadrageStatisticOptions *options);

/** cad_outlet_samples_check_pairs: reports when there are more pairs of outlets times terms than
 * CAD_MAX_COMPARISONS. Returns: whether there are not. */
gboolean cad_outlet_samples_check_pairs(const CadOutletSamples *samples, CadFrame *frame);

/** cad_outlet_samples_read_pairs: both of the above, for what needs a column of outlets; a single
 * outlet has no pair, which a note says. */
CadOutletSamples *
cad_outlet_samples_read_pairs(CadFrame *frame, const CadrageStatisticOptions *options);
void cad_outlet_samples_free(CadOutletSamples *samples);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadOutletSamples, cad_outlet_samples_free)

/** cad_outlet_samples_get_table: Returns: the name of the table. */
const char *cad_outlet_samples_get_table(const CadOutletSamples *samples);
guint cad_outlet_samples_get_n_outlets(const CadOutletSamples *samples);
guint cad_outlet_samples_get_n_terms(const CadOutletSamples *samples);
const char *cad_outlet_samples_get_outlet(const CadOutletSamples *samples, guint outlet);
const char *cad_outlet_samples_get_term(const CadOutletSamples *samples, guint term);

/** cad_outlet_samples_get: Returns: an outlet's documents and their counts of a term, in the order
 * of the table; they are the samples'. */
CadSample cad_outlet_samples_get(const CadOutletSamples *samples, guint outlet, guint term);

/** CadOutletFunction: one outlet and one term. */
typedef void (*CadOutletFunction)(const CadOutletSamples *samples, guint outlet, guint term,
				  void *payload);
/** cad_outlet_samples_each: calls @function for each outlet and, within it, for each term. */
void
cad_outlet_samples_each(const CadOutletSamples *samples, CadOutletFunction function, void *payload);

/** CadPairFunction: two outlets, that which comes first in the table as @a. */
typedef void (*CadPairFunction)(const CadOutletSamples *samples, guint a, guint b, void *payload);
/** cad_outlet_samples_each_pair: calls @function for each two outlets. */
void cad_outlet_samples_each_pair(const CadOutletSamples *samples, CadPairFunction function,
				  void *payload);
