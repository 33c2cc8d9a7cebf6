/* Documents: a table with one document a row, its outlet, its tokens and counts of terms. */
#pragma once

#include <cadrage/statistic.h>

#include "calculator/frame.h"
#include "stats/sample.h"

/**
 * CadTerms:
 *
 * The columns of a frame that are counted.
 */
typedef struct {
	guint *columns; /* (array length=n) */
	guint n;
} CadTerms;

/**
 * cad_terms_find:
 * @frame: a frame
 * @options: options; @terms of it are looked for by name, and reported when they are not there
 * @key: a column that is no term, such as that which names the rows; -1 for none
 *
 * Without @terms: every column but those that say which document a row is (doc_id, outlet, week,
 * date, year, tokens and the like); columns without counts, of words or fractions for the most
 * part, or mostly above the tokens are passed over with a note. In the order of the frame.
 *
 * Returns: the columns; to be cleared.
 */
CadTerms cad_terms_find(CadFrame *frame, const CadrageStatisticOptions *options, int key);
void cad_terms_clear(CadTerms *terms);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadTerms, cad_terms_clear)

/** CadTermCounts: counts of one term in the documents of a table, in its order. */
typedef struct {
	const char *name; /* the column's; lasts as long as the frame */
	guint32 *counts;  /* (array length=n_documents) */
} CadTermCounts;

/** Every document, whatever its outlet. */
#define CAD_ALL_GROUPS G_MAXUINT

/**
 * CadDocuments:
 * @frame: the table; must outlive this
 * @n: documents
 * @sizes: (array length=n): tokens
 * @groups: (array length=n): index of each document's outlet in @group_names; CAD_ALL_GROUPS
 *   without a column of outlets
 * @rows: (array length=n): each document's row in the frame
 * @members: (array length=n): documents outlet after outlet, each outlet's in their order
 * @starts: (array): of each outlet in @members; one more marks the end
 * @group_names: (element-type utf8): outlets in the order of their first document, or as the
 *   options name them; none without a column of outlets
 * @terms: (array length=n_terms): what is counted
 * @n_terms: how many
 *
 * Documents of other outlets than the options name are left out.
 */
typedef struct {
	const CadFrame *frame;
	guint n;
	guint32 *sizes;
	guint *groups;
	guint *rows;
	guint *members;
	guint *starts;
	GPtrArray *group_names;
	CadTermCounts *terms;
	guint n_terms;
} CadDocuments;

/**
 * cad_documents_read:
 * @frame: a frame with a column tokens, perhaps one of outlets, and columns of counts
 * @options: options
 *
 * Reports what is missing, what is no count, and counts above their document's tokens.
 *
 * Returns: (transfer full) (nullable): the documents, NULL after any report.
 */
CadDocuments *cad_documents_read(CadFrame *frame, const CadrageStatisticOptions *options);
void cad_documents_free(CadDocuments *documents);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDocuments, cad_documents_free)

/** CadGroup: documents of one outlet with their counts of one term, as @sample. */
typedef struct {
	CadSample sample;
	guint32 *counts;
	guint32 *sizes;
} CadGroup;

/** cad_documents_select: @group: an index in .group_names, or CAD_ALL_GROUPS. Returns: the
 * documents of that outlet, in the table's order; to be cleared. */
CadGroup cad_documents_select(const CadDocuments *documents, guint term, guint group);
void cad_group_clear(CadGroup *group);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadGroup, cad_group_clear)

/** cad_documents_get_group_name: Returns: the outlet's name; "all" for CAD_ALL_GROUPS. */
const char *cad_documents_get_group_name(const CadDocuments *documents, guint group);

/** cad_documents_sum: @values: (array): one a document, such as .sizes or a term's counts. Returns:
 * their sum over the documents of outlet @group, or of all. Cost: those documents. */
guint64 cad_documents_sum(const CadDocuments *documents, const guint32 *values, guint group);
