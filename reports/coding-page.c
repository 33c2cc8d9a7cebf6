/* The coding sheet as a page: the only page that has a script, which loads and sends nothing. */
#include "config.h"

#include <string.h>

#include "reports/coding-sheet.h"
#include "reports/html.h"
#include "reports/phrase-book.h"

#define MAX_EXAMPLES 4

static const char style[] =
	"header.bar{position:sticky;top:0;z-index:1;background:var(--background);"
	"border-bottom:1px solid var(--grid);padding:.5rem 0;display:flex;flex-wrap:wrap;"
	"gap:.4rem .9rem;align-items:center}"
	"header.bar progress{flex:1 1 8rem;min-width:6rem;accent-color:var(--link)}"
	"button,input[type=text]{font:inherit;color:inherit;background:var(--card);"
	"border:1px solid var(--muted);border-radius:.3rem;padding:.25rem .6rem}"
	"button{cursor:pointer}input[type=text]{min-width:0;max-width:100%}"
	"article{border:1px solid var(--grid);border-left:5px solid var(--grid);"
	"border-radius:.3rem;padding:.6rem .9rem;margin:.9rem 0;scroll-margin:6rem 0 3rem}"
	"article.done{border-left-color:var(--yes)}"
	"article:focus,article.now{outline:3px solid var(--link);outline-offset:1px}"
	"article p{margin:.25rem 0;overflow-wrap:anywhere}.context{color:var(--muted)}"
	".passage{font-size:1.12rem}"
	"fieldset{border:0;padding:0;margin:.5rem 0 .3rem;display:flex;flex-wrap:wrap;gap:.3rem "
	"1.4rem}fieldset label{padding:.2rem 0;cursor:pointer}"
	"legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}"
	"article .note{display:flex;gap:.5rem;align-items:center;color:var(--muted)}"
	"article .note input{flex:1}"
	"kbd{border:1px solid var(--muted);border-radius:.2rem;padding:0 .3rem;font-size:.8rem;"
	"color:var(--muted)}ul.examples{list-style:none;padding:0}"
	"ul.examples b{display:inline-block;min-width:3rem}"
	"header.bar+h2{border:0;padding:0;margin-top:1.2rem}"
	"@media print{header.bar,article .note,kbd{display:none}}";

static const char script[] =
	"'use strict';(function(){\n"
	"var d=document,b=d.body,cards=[].slice.call(d.querySelectorAll('article')),answers={},"
	"kept=true,saved=true,now=-1,coder=d.getElementById('coder'),"
	"bar=d.querySelector('progress'),count=d.querySelector('output');\n"
	"function keep(){try{localStorage.setItem(b.dataset.sheet,JSON.stringify("
	"{coder:coder.value,answers:answers}))}catch(e){kept=false}}\n"
	"function radio(c,code){return c.querySelector('input[value=\"'+code+'\"]')}\n"
	"function get(c){return answers[c.dataset.id]||(answers[c.dataset.id]={code:'',note:''})}\n"
	"function show(){var n=0;cards.forEach(function(c){var done=!!get(c).code;"
	"c.classList.toggle('done',done);n+=done});bar.value=n;count.textContent="
	"b.dataset.coded.replace('%1',n).replace('%2',cards.length)}\n"
	"function "
	"go(i){if(i<0||i>=cards.length)return;if(now>=0)cards[now].classList.remove('now');"
	"now=i;cards[i].classList.add('now');cards[i].focus({preventScroll:true});"
	"cards[i].scrollIntoView({block:'nearest'})}\n"
	"function next(){for(var k=1;k<=cards.length;k++){var i=(now+k)%cards.length;"
	"if(!get(cards[i]).code){go(i);return}}}\n"
	"function code(c,value){radio(c,value).checked=true;get(c).code=value;saved=false;keep();"
	"show()}\n"
	"function cell(t){t=String(t).replace(/[\\u0000-\\u001f]/g,' ');"
	"if(/^\\s*[=+\\-@]/.test(t))t=\"'\"+t;return '\"'+t.replace(/\"/g,'\"\"')+'\"'}\n"
	"function save(){var rows=['id,code,note,coder'];cards.forEach(function(c){var a=get(c);"
	"rows.push([c.dataset.id,a.code,cell(a.note),cell(coder.value)].join(','))});"
	"var u=URL.createObjectURL(new Blob(['\\ufeff'+rows.join('\\r\\n')+'\\r\\n'],"
	"{type:'text/csv'})),a=d.createElement('a'),"
	"who=coder.value.replace(/[^0-9A-Za-z\\u00c0-\\u024f]+/g,'-').replace(/^-+|-+$/g,'');"
	"a.href=u;a.download=b.dataset.name+(who?'-'+who:'')+'.csv';b.appendChild(a);a.click();"
	"a.remove();setTimeout(function(){URL.revokeObjectURL(u)},9000);saved=true}\n"
	/* A second coder must not see what the first one said. */
	"try{var key=b.dataset.sheet,kept_text=localStorage.getItem(key),"
	"old=JSON.parse(kept_text||'null');"
	"if(old&&confirm(b.dataset.again.replace('%1',old.coder||'?'))){"
	"answers=old.answers||{};coder.value=old.coder||''}"
	"else if(old)localStorage.setItem(key+':'+old.coder,kept_text)}catch(e){kept=false}\n"
	"cards.forEach(function(c,i){var a=get(c),note=c.querySelector('input[type=text]');"
	"if(a.code&&radio(c,a.code))radio(c,a.code).checked=true;else a.code='';"
	"note.value=a.note||'';"
	"note.addEventListener('input',function(){get(c).note=note.value;saved=false;keep()});"
	"c.addEventListener('focusin',function(){if(now!==i){if(now>=0)"
	"cards[now].classList.remove('now');now=i;c.classList.add('now')}});"
	"c.addEventListener('change',function(e){if(e.target.type==='radio')"
	"code(c,e.target.value)})});\n"
	"coder.addEventListener('input',keep);\n"
	"d.getElementById('save').addEventListener('click',save);\n"
	"d.getElementById('next').addEventListener('click',next);\n"
	"d.addEventListener('keydown',function(e){if(e.ctrlKey||e.altKey||e.metaKey)return;"
	"var t=e.target,k=e.key.toLowerCase(),at;"
	"if(t.type==='text'){if((k==='escape'||k==='enter')&&now>=0){cards[now].focus();"
	"e.preventDefault()}return}"
	"at=b.dataset.keys.indexOf(k);if(k.length===1&&at>=0&&now>=0){"
	"code(cards[now],['yes','no','unsure'][at%3]);if(now+1<cards.length)go(now+1);"
	"e.preventDefault()}\n"
	"else if(k==='j'||(k==='arrowdown'&&t.type!=='radio')){go(now+1);e.preventDefault()}\n"
	"else if(k==='k'||(k==='arrowup'&&t.type!=='radio')){go(now-1);e.preventDefault()}\n"
	"else if(k==='r'&&now>=0){cards[now].querySelector('input[type=text]').focus();"
	"e.preventDefault()}\n"
	"else if(k==='s'){save();e.preventDefault()}});\n"
	"window.addEventListener('beforeunload',function(e){if(!kept&&!saved)e.preventDefault()});"
	"\n"
	"show();if(bar.value>0)next();else{now=0;cards[0].classList.add('now')}})();\n";

typedef struct {
	const CadrageDraw *draw;
	CadrageReportLanguage language;
	GString *out;
} Page;

static void
append_with_key(Page *page, const char *text, const char *key)
{
	cad_html_append(page->out, text);
	g_string_append_printf(page->out, " <kbd>%s</kbd>", key);
}

/* The keys of the answers are the first letters of their words. */
static char *
get_key(const char *answer)
{
	return g_strndup(answer, 1);
}

static void
append_answer(Page *page, const char *id, const char *code, const char *text)
{
	g_autofree char *key = get_key(text);

	g_string_append_printf(page->out,
			       "<label><input type=\"radio\" autocomplete=\"off\" name=\"c-%s\" "
			       "value=\"%s\"> ",
			       id, code);
	append_with_key(page, text, key);
	g_string_append(page->out, "</label>");
}

static void
append_paragraph(Page *page, const char *class, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(page->out, "<p class=\"%s\"><bdi>", class);
	cad_html_append(page->out, text);
	g_string_append(page->out, "</bdi></p>\n");
}

static void
append_card(Page *page, guint row)
{
	const CadrageDrawnRow *drawn = cadrage_draw_get_row(page->draw, row);

	g_string_append_printf(page->out,
			       "<article tabindex=\"-1\" data-id=\"%s\" aria-label=\"%u\">\n"
			       "<small>%u / %u</small>\n",
			       drawn->id, row + 1, row + 1, cadrage_draw_get_n_rows(page->draw));
	append_paragraph(page, "context", drawn->before);
	append_paragraph(page, "passage", drawn->text);
	append_paragraph(page, "context", drawn->after);
	g_string_append(page->out, "<fieldset><legend>");
	cad_html_append(page->out, cad_coding_sheet_get_title(page->draw, row, page->language));
	g_string_append(page->out, "</legend>");
	append_answer(page, drawn->id, "yes", _("yes"));
	append_answer(page, drawn->id, "no", _("no"));
	append_answer(page, drawn->id, "unsure", _("unsure"));
	g_string_append(page->out, "</fieldset>\n<label class=\"note\">");
	append_with_key(page, _("Remark"), "r");
	g_string_append(page->out, "<input type=\"text\" autocomplete=\"off\" maxlength=\"500\">"
				   "</label>\n</article>\n");
}

static void
append_examples(Page *page, guint row, gboolean is_positive)
{
	g_auto(GStrv) examples =
		cadrage_draw_list_examples(page->draw, row, is_positive, MAX_EXAMPLES);

	for (gsize i = 0; examples[i]; i++) {
		g_string_append(page->out, "<li><b>");
		cad_html_append(page->out, is_positive ? _("yes") : _("no"));
		g_string_append(page->out, "</b> <bdi>");
		cad_html_append(page->out, examples[i]);
		g_string_append(page->out, "</bdi></li>\n");
	}
}

static void
append_task_head(Page *page, guint row)
{
	g_string_append(page->out, "<h2>");
	cad_html_append(page->out, cad_coding_sheet_get_title(page->draw, row, page->language));
	g_string_append(page->out, "</h2>\n<ul class=\"examples\">\n");
	append_examples(page, row, TRUE);
	append_examples(page, row, FALSE);
	g_string_append(page->out, "</ul>\n");
}

static void
append_rules(Page *page)
{
	g_string_append(page->out, "<ol>\n");
	for (guint i = 0; i < CAD_N_CODING_RULES; i++) {
		g_string_append(page->out, "<li>");
		cad_html_append(page->out, cad_coding_sheet_get_rule(i));
		g_string_append(page->out, "</li>\n");
	}
	g_string_append(page->out, "</ol>\n<p>");
	cad_html_append(page->out, _("Keys: the first letter of an answer gives it and goes on; j "
				     "and k, or the arrows, move; r is for a remark, Enter leaves "
				     "it; s saves. Answers stay in this browser until they are "
				     "saved as CSV; nothing is sent."));
	g_string_append(page->out, "</p>\n<noscript><p class=\"warn\">");
	cad_html_append(page->out, _("This page needs scripts; the sheet can be had as CSV."));
	g_string_append(page->out, "</p></noscript>\n");
}

static void
append_bar(Page *page)
{
	g_string_append(page->out, "<header class=\"bar\"><label>");
	cad_html_append(page->out, _("Coder"));
	g_string_append_printf(
		page->out,
		" <input id=\"coder\" type=\"text\" autocomplete=\"off\" size=\"12\" "
		"maxlength=\"80\"></label><progress max=\"%u\" value=\"0\"></progress>"
		"<output aria-live=\"polite\"></output><button id=\"next\" type=\"button\">",
		cadrage_draw_get_n_rows(page->draw));
	cad_html_append(page->out, _("Next open one"));
	g_string_append(page->out, "</button><button id=\"save\" type=\"button\">");
	append_with_key(page, _("Save CSV"), "s");
	g_string_append(page->out, "</button></header>\n");
}

/* What tells this sheet's answers from those of others in the same browser. */
static char *
make_sheet_name(const CadrageDraw *draw)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const char *id = cadrage_draw_get_row(draw, i)->id;

		g_checksum_update(checksum, (const guchar *)id, (gssize)strlen(id));
	}
	return g_strndup(g_checksum_get_string(checksum), 16);
}

/* The body carries what the script says and is told by: words of the catalogue, and the keys. */
static void
replace_body(Page *page)
{
	static const char body[] = "<body>\n";
	g_autofree char *sheet = make_sheet_name(page->draw);
	g_autofree char *yes = get_key(_("yes"));
	g_autofree char *no = get_key(_("no"));
	g_autofree char *unsure = get_key(_("unsure"));

	g_string_truncate(page->out, page->out->len - strlen(body));
	g_string_append_printf(page->out,
			       "<body data-sheet=\"cadrage-%s\" data-keys=\"%s%s%s\" "
			       "data-name=\"coding\" data-coded=\"",
			       sheet, yes, no, unsure);
	cad_html_append(page->out, _("%1 of %2 coded"));
	g_string_append(page->out, "\" data-again=\"");
	/* Translators: %1 is the name of a coder. */
	cad_html_append(page->out, _("This browser has answers of %1 to this sheet. Go on with "
				     "them? If not, you begin anew."));
	g_string_append(page->out, "\">\n");
}

gboolean
cad_coding_sheet_write_page(const CadrageDraw *draw, CadrageReportLanguage language,
			    GOutputStream *output, GError **error)
{
	g_autoptr(GString) out = g_string_new(NULL);
	Page page = {draw, language, out};

	cad_html_append_scripted_head(out, _("Coding sheet"), cad_language_to_code(language), style,
				      script);
	replace_body(&page);
	g_string_append(out, "<main>\n<h1>");
	cad_html_append(out, _("Coding sheet"));
	g_string_append(out, "</h1>\n");
	append_rules(&page);
	append_bar(&page);
	for (guint row = 0; row < cadrage_draw_get_n_rows(draw); row++) {
		if (cad_coding_sheet_begins_task(draw, row))
			append_task_head(&page, row);
		append_card(&page, row);
	}
	g_string_append(out, "</main>\n");
	cad_html_append_script(out, script);
	g_string_append(out, "</body>\n</html>\n");
	return g_output_stream_write_all(output, out->str, out->len, NULL, NULL, error);
}
