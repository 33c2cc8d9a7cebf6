/* Recurrence, as the document room asks for it. */
#pragma once

#include <cadrage/recurrence.h>

#include "document/line-trace.h"

/**
 * CadRecurs:
 * @n: distinct articles of the outlet that have the line, at least 2
 * @n_top: of them, those that have it at the top of the page, where headlines are
 */
typedef struct {
	guint n;
	guint n_top;
} CadRecurs;

/**
 * CadKnownLine:
 * @key: from cad_recurrence_join()
 * @recurs: how often
 *
 * A line that recurs.
 */
typedef struct {
	guint64 key;
	CadRecurs recurs;
} CadKnownLine;

/** cad_recurrence_join: Returns: the key of an outlet's line. */
guint64 cad_recurrence_join(guint64 outlet, guint64 key);

/** cad_recurrence_get_known: Returns: (transfer none) (element-type CadKnownLine): all lines that
 * recur, by key. */
const GArray *cad_recurrence_get_known(const CadrageRecurrence *recurrence);

/** cad_recurrence_new_from_known: @known: (transfer full): as above. Returns: (transfer full): what
 * was found before, finished. */
CadrageRecurrence *cad_recurrence_new_from_known(GArray *known);

/** cad_recurrence_get_outlet: @outlet: (nullable): an outlet's id. Returns: what stands for it in
 * cad_recurrence_find(). */
guint64 cad_recurrence_get_outlet(const char *outlet);

/** cad_recurrence_find: @recurrence: finished; @outlet: from the above; @key: of a line;
 * @recurs: (out): how often. Returns: whether the line recurs with this outlet. */
gboolean cad_recurrence_find(const CadrageRecurrence *recurrence, guint64 outlet, guint64 key,
			     CadRecurs *recurs);

/** cad_recurrence_add_trace: @recurrence: not finished. As cadrage_recurrence_add(), of what is
 * kept of a page. */
void cad_recurrence_add_trace(CadrageRecurrence *recurrence, const CadPageTrace *trace);
