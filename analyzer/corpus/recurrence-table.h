/* What recurs over the articles of a store, kept in it. */
#pragma once

#include "corpus/database.h"
#include "document/line-trace.h"

/** cad_page_traces_put: keeps the trace of the new document @number; @put: from
 * cad_page_traces_prepare(). */
gboolean cad_page_traces_put(CadStatement *put, gint64 number, const CadPageTrace *trace,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cad_page_traces_prepare: Returns: (transfer full): the statement for cad_page_traces_put(). */
CadStatement *cad_page_traces_prepare(CadDatabase *database, GError **error);
