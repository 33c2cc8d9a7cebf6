/* A ledger: the tallies of one outlet, turned so that a row is read in one go. */
#pragma once

#include "compare/tally.h"

/**
 * CadLedgerEntry:
 * @document: number of the document in the ledger
 * @is_uncounted: whether the row ran out of budget there; then @n is 0
 * @n: matches by column
 */
typedef struct {
	guint32 document;
	gboolean is_uncounted;
	guint32 n[CADRAGE_N_COLUMNS];
} CadLedgerEntry;

/**
 * CadLedgerMarks:
 *
 * What is special about a row's matches in a column, in the documents that count for the row; see
 * CadTallyMarks.
 */
typedef struct {
	guint64 n_negated;
	guint64 n_undated;
	gint64 extra_weight;
} CadLedgerMarks;

/**
 * CadLedger:
 * @tallies: (element-type CadTally): the documents
 * @languages: (array): language of each document, one bit; 0 for none
 * @all_languages: the languages of any document
 * @tokens: (array): size of each document, by column
 * @starts: (array): row r has the entries from starts[r] to starts[r+1]
 * @entries: (array): documents in which a row has matches or was not counted, ascending for each
 *   row; a document may come twice, once for each
 * @marks: (array): of row r and column c at r * CADRAGE_N_COLUMNS + c
 * @n_outside: (array): of each row, the documents that its terms' dates leave out, of the languages
 *   that cover it
 * @left_out: (array): of each language, the documents left out as copies
 * @n_left_out: (array): of each row, those of them that it would be counted in
 * @n_units: units: a document and its copies are one
 * @unit_starts: (array): unit u has the documents from unit_documents[unit_starts[u]] to
 *   unit_documents[unit_starts[u+1]]
 * @unit_documents: (array): the documents by unit, ascending in each; units are in order of their
 *   first documents
 * @unit_clusters: (array): the cluster of each unit, CAD_NO_CLUSTER for nobody's copy
 */
typedef struct {
	GPtrArray *tallies;
	guint64 *languages;
	guint64 all_languages;
	guint32 *tokens[CADRAGE_N_COLUMNS];
	guint *starts;
	CadLedgerEntry *entries;
	CadLedgerMarks *marks;
	guint *n_outside;
	guint left_out[CAD_MAX_LANGUAGES];
	guint *n_left_out;
	guint n_units;
	guint *unit_starts;
	guint *unit_documents;
	guint *unit_clusters;
} CadLedger;

#define CAD_NO_CLUSTER G_MAXUINT

/**
 * cad_ledger_new:
 * @layout: the layout
 * @tallies: (element-type CadTally): documents in order of id; they must outlive the ledger
 * @clusters: (array) (nullable): the cluster of copies that each document is in, CAD_NO_CLUSTER for
 *   none; NULL when there are no copies
 *
 * Returns: (transfer full): the ledger.
 */
CadLedger *cad_ledger_new(const CadLayout *layout, GPtrArray *tallies, const guint *clusters);
void cad_ledger_free(CadLedger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadLedger, cad_ledger_free)

/** cad_ledger_leave_out: notes a document that is left out as a copy: it counts for nothing, but
 * its outlet has it. */
void cad_ledger_leave_out(CadLedger *ledger, const CadLayout *layout, const CadTally *tally);

/** CadSizes: what is counted out of. */
typedef enum {
	CAD_SIZES_TOKENS,   /* tokens of the column: rates */
	CAD_SIZES_MENTIONS, /* mentions of the naming set: shares */
} CadSizes;

/**
 * CadCut:
 * @row: what is counted
 * @column: which words
 * @sizes: out of what
 * @languages: of the documents, among those that cover the row
 */
typedef struct {
	guint row;
	CadrageColumn column;
	CadSizes sizes;
	guint64 languages;
} CadCut;

/** cad_ledger_get_sizes: Returns: (transfer full) (array): the size of each document; 0 for those
 * of other languages, those in which the row was not counted, and those that have nothing of what
 * it is counted out of. */
guint32 *cad_ledger_get_sizes(const CadLedger *ledger, const CadLayout *layout, const CadCut *cut);
