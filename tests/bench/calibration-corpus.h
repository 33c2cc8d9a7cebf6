/* A corpus for calibration: what each document counts for, its words or its lexicons' matches. */
#pragma once

#include "compare/ledger.h"

/**
 * CalibrationOptions:
 * @language: documents of other languages are passed over
 * @lexicons: (nullable) (array zero-terminated=1): names; NULL for all of the language
 * @skip: records passed over first
 * @every: of the others, one in so many is taken
 * @limit: documents taken at most
 * @min_word_count: above 0, rows are all words that stand so often in the documents, in the place
 *   of the lexicons' categories and labels
 * @reprint_percent: so many of the documents are made to stand CALIBRATION_PRINTS times
 */
typedef struct {
	const char *language;
	char **lexicons;
	int skip;
	int every;
	int limit;
	int min_word_count;
	int reprint_percent;
} CalibrationOptions;

#define CALIBRATION_PRINTS 4

/**
 * CalibrationCorpus:
 * @layout: the rows
 * @tallies: (element-type CadTally): of the documents
 * @clusters: (element-type guint): of copies, one for each document; CAD_NO_CLUSTER for none
 * @n_repeats: documents left out that have the same text as an earlier one
 */
typedef struct {
	CadLayout *layout;
	GPtrArray *tallies;
	GArray *clusters;
	guint n_repeats;
} CalibrationCorpus;

/** calibration_corpus_read: Returns: (transfer full) (nullable): the documents of @file; NULL after
 * a message on standard error. */
CalibrationCorpus *calibration_corpus_read(const char *file, const CalibrationOptions *options);
void calibration_corpus_free(CalibrationCorpus *corpus);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CalibrationCorpus, calibration_corpus_free)
