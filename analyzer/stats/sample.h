/* A sample: one outlet's documents, each a count out of a size. */
#pragma once

#include <glib.h>

/**
 * CadSample:
 * @counts: (array length=n): matches in each document
 * @sizes: (array length=n): what they are counted out of: its tokens, or its mentions
 * @n: number of documents
 *
 * The document is the sampling unit: words of one document are not independent of each other.
 */
typedef struct {
	const guint32 *counts;
	const guint32 *sizes;
	guint n;
} CadSample;

/** cad_sample_sum_counts: Returns: matches in all documents. */
static inline guint64
cad_sample_sum_counts(const CadSample *sample)
{
	guint64 sum = 0;

	for (guint i = 0; i < sample->n; i++)
		sum += sample->counts[i];
	return sum;
}

/** cad_sample_sum_sizes: Returns: the size of all documents. */
static inline guint64
cad_sample_sum_sizes(const CadSample *sample)
{
	guint64 sum = 0;

	for (guint i = 0; i < sample->n; i++)
		sum += sample->sizes[i];
	return sum;
}
