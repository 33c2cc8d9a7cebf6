#include "config.h"

#include "compare/trace.h"
#include "score/document-reading.h"

CadTrace *
cad_trace_new(const CadrageReading *reading, const CadLayout *layout)
{
	CadTrace *trace = g_new0(CadTrace, 1);
	guint n_matches, n_stretches;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);
	const CadrageStretch *stretches = cad_reading_get_stretches(reading, &n_stretches);

	trace->marks = g_array_new(FALSE, FALSE, sizeof(CadrageMark));
	trace->stretches = g_array_new(FALSE, FALSE, sizeof(CadrageStretch));
	for (guint i = 0; i < n_matches; i++) {
		const CadrageMark mark = {matches[i].label, matches[i].token, matches[i].n_tokens,
					  matches[i].voice, matches[i].zone};

		if (cad_layout_find_label_row(layout, mark.label) != CAD_NO_ROW)
			g_array_append_val(trace->marks, mark);
	}
	g_array_append_vals(trace->stretches, stretches, n_stretches);
	return trace;
}

void
cad_trace_free(CadTrace *trace)
{
	if (!trace)
		return;
	g_array_unref(trace->marks);
	g_array_unref(trace->stretches);
	g_free(trace);
}
