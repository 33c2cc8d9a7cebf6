#include "config.h"

#include <math.h>
#include <string.h>

#include "suggest-page.h"

/* The page asks nothing of the network, and its script writes nothing but the file it offers. */
static const char head[] =
	"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
	"'unsafe-inline'; script-src 'unsafe-inline'\">\n"
	"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	"<title>Words to decide on</title>\n<style>\n"
	"body{font:16px/1.45 sans-serif;max-width:60em;margin:1em auto;padding:0 1em}\n"
	"article{border-top:1px solid #999;padding:.6em 0}\n"
	"h2{font-size:1.1em;margin:0}\n"
	"p{margin:.2em 0}\n"
	".figures,.place{color:#555;font-size:.9em}\n"
	"mark{background:#fd6}\n"
	"fieldset{border:0;padding:.3em 0;margin:0}\n"
	"label{margin-right:1em}\n"
	"article.kept{background:#eef6ee}\n"
	"footer{position:sticky;bottom:0;background:#fff;border-top:2px solid #333;padding:.6em "
	"0}\n"
	"</style></head><body>\n";

static const char tail[] =
	"<footer><button type=\"button\" id=\"save\">Download the sheet</button> "
	"<span id=\"n\">0 kept</span></footer>\n<script>\n"
	"'use strict';\n"
	"const rows=[...document.querySelectorAll('article')];\n"
	"const cell=t=>'\"'+String(t).replace(/\"/g,'\"\"')+'\"';\n"
	"const get=(r,n)=>r.querySelector('[name='+n+']');\n"
	"const mark=()=>{let n=0;for(const r of rows){const k=get(r,'keep').checked;"
	"r.classList.toggle('kept',k);n+=k}document.getElementById('n').textContent=n+' kept'};\n"
	"document.addEventListener('input',e=>{const r=e.target.closest('article');"
	"if(r&&e.target.name==='category'&&e.target.value)get(r,'keep').checked=true;mark()});\n"
	"document.getElementById('save').addEventListener('click',()=>{\n"
	"const names=['words','forms','verdict','language','found_on'];\n"
	"const lines=[['keep','category','label','pattern',...names].join(',')];\n"
	"for(const r of rows)lines.push([get(r,'keep').checked?'yes':'no',get(r,'category').value,"
	"get(r,'label').value,get(r,'pattern').value,...names.map(n=>r.dataset[n])].map(cell)"
	".join(','));\n"
	"const a=document.createElement('a');\n"
	"a.href='data:text/csv;charset=utf-8,'+encodeURIComponent(lines.join('\\n')+'\\n');\n"
	"a.download=document.body.dataset.file;a.click()});\n"
	"mark();\n"
	"</script></body></html>\n";

/* Text for markup, without what steers a terminal or turns the direction of writing. */
static void
append_escaped(GString *page, const char *text)
{
	g_autofree char *plain = cadrage_text_for_terminal(text);
	g_autofree char *escaped = g_markup_escape_text(plain, -1);

	g_string_append(page, escaped);
}

static void
append_attribute(GString *page, const char *name, const char *value)
{
	g_string_append_printf(page, " %s=\"", name);
	append_escaped(page, value);
	g_string_append_c(page, '"');
}

static void
append_passages(GString *page, const CadrageFind *find)
{
	for (guint i = 0; i < find->n_passages; i++) {
		const CadrageFindPassage *passage = &find->passages[i];

		g_string_append(page, "<p>");
		append_escaped(page, passage->left);
		g_string_append(page, "<mark>");
		append_escaped(page, passage->words);
		g_string_append(page, "</mark>");
		append_escaped(page, passage->right);
		g_string_append(page, " <span class=\"place\">");
		append_escaped(page, passage->document);
		g_string_append_printf(page, ":%u:%u</span></p>\n", passage->line, passage->column);
	}
}

static void
append_fields(GString *page, const CadrageFind *find)
{
	g_string_append(page, "<fieldset><label><input type=\"checkbox\" name=\"keep\"> "
			      "keep</label><label>category <input name=\"category\" "
			      "list=\"categories\"></label><label>label <input name=\"label\"");
	append_attribute(page, "value", find->words);
	g_string_append(page, "></label><label>pattern <input name=\"pattern\" size=\"30\"");
	append_attribute(page, "value", find->pattern);
	g_string_append(page, "></label></fieldset>\n");
}

static void
append_find(GString *page, const SuggestSheet *sheet, guint index)
{
	const CadrageFind *find = cadrage_discovery_get_find(sheet->discovery, index);
	const char *unused;
	g_autofree char *forms = g_strjoinv("; ", find->forms);
	g_autofree char *evidence = suggest_sheet_describe(find);

	g_string_append(page, "<article");
	append_attribute(page, "data-words", find->words);
	append_attribute(page, "data-forms", forms);
	append_attribute(page, "data-verdict", cadrage_verdict_to_name(find->verdict));
	append_attribute(page, "data-language",
			 cadrage_discovery_get_summary(sheet->discovery)->language);
	append_attribute(page, "data-found_on",
			 cadrage_discovery_get_found_on(sheet->discovery, &unused));
	g_string_append_printf(page, "><h2>%u. ", index + 1);
	append_escaped(page, find->words);
	g_string_append(page, "</h2><p class=\"figures\">");
	append_escaped(page, evidence);
	g_string_append(page, "</p>\n");
	if (find->forms[0] && find->forms[1]) {
		g_string_append(page, "<p class=\"figures\">as: ");
		append_escaped(page, forms);
		g_string_append(page, "</p>\n");
	}
	append_passages(page, find);
	append_fields(page, find);
	g_string_append(page, "</article>\n");
}

static void
append_categories(GString *page, const char *const *categories)
{
	g_string_append(page, "<datalist id=\"categories\">");
	for (gsize i = 0; categories[i]; i++) {
		g_string_append(page, "<option");
		append_attribute(page, "value", categories[i]);
		g_string_append_c(page, '>');
	}
	g_string_append(page, "</datalist>\n");
}

/* What the downloaded file is called, which names the lexicon made of it. */
static char *
choose_name(const char *outlet)
{
	g_autofree char *name = g_ascii_strdown(outlet, -1);

	g_strcanon(name, "abcdefghijklmnopqrstuvwxyz0123456789", '-');
	return g_strdup_printf("words-of-%s.csv", name);
}

gboolean
suggest_page_write(const SuggestSheet *sheet, const char *const *categories, GOutputStream *stream,
		   GError **error)
{
	g_autoptr(GString) page = g_string_new(head);
	g_autofree char *summary = suggest_sheet_summarise(sheet);
	g_autofree char *name = choose_name(sheet->options->outlet);
	g_auto(GStrv) lines = g_strsplit(summary, "\n", -1);

	g_string_truncate(page, page->len - strlen("<body>\n"));
	g_string_append(page, "<body");
	append_attribute(page, "data-file", name);
	g_string_append(page, ">\n<h1>Words to decide on</h1>\n");
	for (gsize i = 0; lines[i] && *lines[i]; i++) {
		g_string_append(page, "<p>");
		append_escaped(page, lines[i]);
		g_string_append(page, "</p>\n");
	}
	g_string_append(page,
			"<p>Keep what frames, in a category; leave subjects, sections and "
			"authors. Download the sheet, keep it beside the file found-..., then: "
			"<code>cadrage lexicon suggest --accept ");
	append_escaped(page, name);
	g_string_append(page, "</code></p>\n");
	append_categories(page, categories);
	for (guint i = 0; i < cadrage_discovery_get_n_finds(sheet->discovery); i++)
		append_find(page, sheet, i);
	g_string_append(page, tail);
	return g_output_stream_write_all(stream, page->str, page->len, NULL, NULL, error);
}
