#include "config.h"

#include "reports/render.h"

static const CadRenderer renderers[] = {
	{CADRAGE_FORMAT_TEXT, cad_render_text},
	{CADRAGE_FORMAT_CSV, cad_render_csv},
	{CADRAGE_FORMAT_JSON, cad_render_json},
	{CADRAGE_FORMAT_HTML, cad_render_html},
};

const CadRenderer *
cad_renderer_find(CadrageFormat format)
{
	for (gsize i = 0; i < G_N_ELEMENTS(renderers); i++)
		if (renderers[i].format == format)
			return &renderers[i];
	g_assert_not_reached();
}

gboolean
cadrage_report_write(CadrageReport *report, CadrageFormat format, GOutputStream *output,
		     GPtrArray *warnings, GError **error)
{
	g_autoptr(GString) out = g_string_new(NULL);

	cad_renderer_find(format)->render(report, out, warnings);
	return g_output_stream_write_all(output, out->str, out->len, NULL, NULL, error);
}
