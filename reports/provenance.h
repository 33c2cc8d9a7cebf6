/* Provenance: what a document's outlet and date rest on, in the reader's language. */
#pragma once

#include <cadrage/document.h>

/** cad_provenance_describe_outlet: @passage: (nullable): the words it was read from. Returns:
 * (transfer full): such as "outlet by the line “...”". */
char *cad_provenance_describe_outlet(CadrageEvidence evidence, const char *passage);

/**
 * CadDateProvenance:
 *
 * What is known of a document's date; see cadrage_document_get_date_reliability().
 */
typedef struct {
	CadrageReliability reliability;
	CadrageEvidence evidence;
	const char *passage;	       /* or NULL */
	const char *const *candidates; /* or NULL */
} CadDateProvenance;

/** cad_provenance_describe_date: Returns: (transfer full): such as "date by the dateline". */
char *cad_provenance_describe_date(const CadDateProvenance *date);

/** cad_provenance_describe_cut: Returns: (transfer full): why a line has its zone; @rule and
 * @profile: (nullable): of cadrage_document_get_line_reason(). */
char *cad_provenance_describe_cut(CadrageReason reason, const char *rule, const char *profile);
