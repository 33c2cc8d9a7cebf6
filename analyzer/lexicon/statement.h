/* Statements: a manuscript cut into what stands on its lines. */
#pragma once

#include "lexicon/manuscript.h"

typedef enum {
	CAD_STATEMENT_HEAD,    /* [category] */
	CAD_STATEMENT_EXAMPLE, /* + text, - text */
	CAD_STATEMENT_KEY,     /* key: value */
	CAD_STATEMENT_TERM,    /* label = patterns, label += patterns, or a bare phrase */
} CadStatementKind;

/**
 * CadStatement:
 * @kind: what it is
 * @span: the whole of it, without blanks at its ends
 * @name: KEY: the key; TERM: the label, or the whole of a bare line
 * @value: KEY: the value; TERM: the patterns and braces; empty when there is none
 * @adds: TERM: written with +=
 * @is_bare: TERM: written without = or +=
 */
typedef struct {
	CadStatementKind kind;
	CadrageSpan span;
	CadrageSpan name;
	CadrageSpan value;
	gboolean adds;
	gboolean is_bare;
} CadStatement;

/**
 * cad_statements_cut:
 * @reading: the reading; its manuscript's comments and joined line ends become blanks
 *
 * Cuts a manuscript into statements, one a line; a line that ends in "|" goes on in the next.
 * What is wrong with a line as a line (tabs, indentation, nothing after "|", length) is reported.
 *
 * Returns: (transfer full) (element-type CadStatement): the statements, in order.
 */
GArray *cad_statements_cut(CadReading *reading);
