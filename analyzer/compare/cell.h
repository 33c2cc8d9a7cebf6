/* A cell: one outlet's figures for one row and column. */
#pragma once

#include "compare/ledger.h"

/* Confidence of every interval shown. */
#define CAD_CONFIDENCE 0.95

/* Below so many documents the jackknife's interval says nothing: with two it can be as narrow as a
 * hair by chance, or as wide as four powers of ten. */
#define CAD_MIN_JACKKNIFE_DOCUMENTS 5

/**
 * cad_cell_compute:
 * @layout: the layout
 * @ledger: the outlet's counted documents
 * @row: the row
 * @column: the words counted
 *
 * The rate's interval is the jackknife's where there are documents enough and it is defined;
 * otherwise Garwood's, marked as naive: with no match, too, where its lower end is 0.
 *
 * Returns: the figures.
 */
CadrageCell
cad_cell_compute(const CadLayout *layout, const CadLedger *ledger, guint row, CadrageColumn column);
