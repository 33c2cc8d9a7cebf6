/* A census: every document of a comparison, whether it counts, and the outlets they make. */
#pragma once

#include "compare/ledger.h"
#include "compare/trace.h"
#include "score/document-reading.h"

/**
 * CadEntry:
 * @summary: what is shown of it; outlet and status are set when the census is closed
 * @outlet: id of its outlet (or agency), NULL when it has none; with its language once the census
 *   is closed where articles of several are counted
 * @group: @outlet without the language, once the census is closed
 * @language: (nullable): the language that its outlet's name shows, borrowed from the layout
 * @content_hash: equal for repeats
 * @tally: (nullable): what it counts for; NULL when it cannot be counted
 * @trace: (nullable): where its matches stand; NULL like @tally, and for a bare tally
 * @part: of the frequencies that its words are counted in; G_MAXUINT when they are not
 * @notices: owner of the summary's notices
 * @candidates: owner of the summary's date_candidates
 * @cluster: of the copies that it is one of; CAD_NO_CLUSTER for none
 * @index: its number once the census is closed
 */
typedef struct {
	CadrageDocumentSummary summary;
	const char *outlet;
	const char *group;
	const char *language;
	const char *content_hash;
	CadTally *tally;
	CadTrace *trace;
	guint part;
	char **notices;
	char **candidates;
	guint cluster;
	guint index;
} CadEntry;

/**
 * CadCensusOutlet:
 * @summary: what is shown of it
 * @tallies: (element-type CadTally): of its counted documents, in order of id
 * @clusters: (element-type guint): their clusters, in the same order
 * @left_out: (element-type CadTally): of its documents that are left out as copies
 * @ledger: the same turned by row
 */
typedef struct {
	CadrageOutletSummary summary;
	GPtrArray *tallies;
	GArray *clusters;
	GPtrArray *left_out;
	CadLedger *ledger;
} CadCensusOutlet;

/**
 * CadCensus:
 * @strings: owner of the entries' strings
 * @entries: (element-type CadEntry): in order of id once closed
 * @outlets: (element-type CadCensusOutlet): in order of id; empty until closed
 * @rest_name: (nullable): what CADRAGE_REST is called; borrowed
 */
typedef struct {
	GStringChunk *strings;
	GPtrArray *entries;
	GPtrArray *outlets;
	const char *rest_name;
} CadCensus;

CadCensus *cad_census_new(void);
void cad_census_free(CadCensus *census);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCensus, cad_census_free)

/** cad_census_pool_outlet: Returns: (transfer none) (nullable): the outlet or agency called @id, or
 * CADRAGE_REST where the options hold some against all others and it is one of these. */
const char *cad_census_pool_outlet(const char *id, const CadrageComparisonOptions *options);

/** cad_census_find_outlet: Returns: (transfer none) (nullable): what stands side by side: the
 * outlet, or the agency, or the rest; NULL when it has no outlet. */
const char *
cad_census_find_outlet(const CadReadingHead *head, const CadrageComparisonOptions *options);

/**
 * cad_census_add:
 * @census: a census
 * @reading: of a document
 * @layout: the layout
 * @options: what outlets are here
 *
 * Returns: (transfer none): its entry.
 */
CadEntry *cad_census_add(CadCensus *census, const CadrageReading *reading, const CadLayout *layout,
			 const CadrageComparisonOptions *options);

/**
 * cad_census_add_tally:
 * @census: a census
 * @id: of a document
 * @outlet: (nullable): its outlet
 * @content_hash: equal for repeats
 * @tally: (transfer full) (nullable): what it counts for
 *
 * Adds a document that nothing else is known of.
 *
 * Returns: (transfer none): its entry.
 */
CadEntry *cad_census_add_tally(CadCensus *census, const char *id, const char *outlet,
			       const char *content_hash, CadTally *tally);

void cad_census_refuse(CadCensus *census, const GError *refusal);

/**
 * cad_census_close:
 * @census: a census
 * @layout: the layout
 * @outlets: (nullable): profiles, for display names
 * @copies: (nullable): the copies among its documents, finished
 * @use: whether they count
 *
 * Sorts, finds repeats, makes the outlets. The order in which documents came changes nothing.
 */
void cad_census_close(CadCensus *census, const CadLayout *layout, CadrageOutlets *outlets,
		      const CadrageCopies *copies, CadrageCopyUse use);
