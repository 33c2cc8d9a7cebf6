#include "config.h"

#include "page-format.h"

/* Formats by the end of the output's name. */
static const struct {
	const char *ending;
	CadrageFormat format;
} endings[] = {
	{".html", CADRAGE_FORMAT_HTML},	  {".htm", CADRAGE_FORMAT_HTML},
	{".json", CADRAGE_FORMAT_JSON},	  {".csv", CADRAGE_FORMAT_CSV},
	{".md", CADRAGE_FORMAT_MARKDOWN},
};

gboolean
page_options_choose(const PageOptions *page, const FormatOptions *others, CadrageFormat *format)
{
	const char *path = others->output;

	if (page->html + page->markdown + (others->json || others->csv || others->raw_csv) > 1) {
		g_printerr("cadrage: --html, --markdown, --json and --csv exclude each other\n");
		return FALSE;
	}
	*format = CADRAGE_FORMAT_TEXT;
	for (gsize i = 0; path && i < G_N_ELEMENTS(endings); i++)
		if (g_str_has_suffix(path, endings[i].ending))
			*format = endings[i].format;
	if (page->html)
		*format = CADRAGE_FORMAT_HTML;
	if (page->markdown)
		*format = CADRAGE_FORMAT_MARKDOWN;
	return format_options_choose(others, format);
}
