/* Reprints: which documents of a census are copies of one another, and what becomes of them. */
#pragma once

#include "compare/census.h"

/**
 * cad_reprints_mark:
 * @census: a census whose documents are in order of id and have outlet and status
 * @copies: (nullable): the copies among them, finished
 * @use: whether they count
 *
 * Gives every counted document that has a copy its cluster, counts the copies of each outlet, and
 * with CADRAGE_COPIES_WITHOUT leaves out all documents of a text that several outlets carry, and of
 * copies within an outlet all but the first.
 */
void cad_reprints_mark(CadCensus *census, const CadrageCopies *copies, CadrageCopyUse use);
