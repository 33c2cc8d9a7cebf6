#include "config.h"

#include "compare/trace.h"
#include "document/document.h"

static gboolean
is_counted(guint8 zone)
{
	return zone != CAD_ZONE_REPEAT && cadrage_zone_is_article(zone);
}

/* A token of the article: @number counts those only. */
static void
extend_stretches(GArray *stretches, guint8 zone, guint32 number)
{
	CadrageStretch *last =
		stretches->len == 0 ? NULL
				    : &g_array_index(stretches, CadrageStretch, stretches->len - 1);
	const CadrageStretch stretch = {(CadrageZone)zone, number, number + 1};

	if (last && last->zone == stretch.zone)
		last->end = stretch.end;
	else
		g_array_append_val(stretches, stretch);
}

static void
add_mark(GArray *marks, const CadrageMatch *match, guint32 number, const CadLayout *layout)
{
	const CadrageMark mark = {match->label, number, match->n_tokens, match->voice, match->zone};

	if (g_array_index(layout->label_rows, guint, match->label) != CAD_NO_ROW)
		g_array_append_val(marks, mark);
}

CadTrace *
cad_trace_new(const CadrageScore *score, const CadLayout *layout)
{
	CadTrace *trace = g_new0(CadTrace, 1);
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	guint n_matches, next = 0;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	guint32 number = 0;

	trace->marks = g_array_new(FALSE, FALSE, sizeof(CadrageMark));
	trace->stretches = g_array_new(FALSE, FALSE, sizeof(CadrageStretch));
	for (guint32 i = 0; i < tokens->n; i++) {
		if (!is_counted(zones[i]))
			continue;
		extend_stretches(trace->stretches, zones[i], number);
		for (; next < n_matches && matches[next].span.start <= tokens->start[i]; next++)
			add_mark(trace->marks, &matches[next], number, layout);
		number++;
	}
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
