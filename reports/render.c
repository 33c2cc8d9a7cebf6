#include "config.h"

#include "reports/render.h"

/* Appends the whole report. @warnings: (nullable): takes sentences about charts. */
typedef void (*Renderer)(const CadrageReport *report, GString *out, GPtrArray *warnings);

static const Renderer renderers[] = {
	[CADRAGE_FORMAT_TEXT] = cad_render_text,	 [CADRAGE_FORMAT_CSV] = cad_render_csv,
	[CADRAGE_FORMAT_JSON] = cad_render_json,	 [CADRAGE_FORMAT_HTML] = cad_render_html,
	[CADRAGE_FORMAT_MARKDOWN] = cad_render_markdown,
};

gboolean
cadrage_report_write(CadrageReport *report, CadrageFormat format, GOutputStream *output,
		     GPtrArray *warnings, GError **error)
{
	g_autoptr(GString) out = g_string_new(NULL);

	renderers[format](report, out, warnings);
	return g_output_stream_write_all(output, out->str, out->len, NULL, NULL, error);
}
