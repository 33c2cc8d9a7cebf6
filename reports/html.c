#include "config.h"

#include <string.h>

#include "reports/html.h"
#include "reports/svg.h"
#include "reports/terminal.h"

#define REPLACEMENT_CHARACTER 0xFFFD

static void
append_character(GString *out, gunichar character)
{
	switch (character) {
	case '&':
		g_string_append(out, "&amp;");
		return;
	case '<':
		g_string_append(out, "&lt;");
		return;
	case '>':
		g_string_append(out, "&gt;");
		return;
	case '"':
		g_string_append(out, "&quot;");
		return;
	case '\'':
		g_string_append(out, "&#39;");
		return;
	case '\n':
	case '\t':
	case '\r':
		g_string_append_c(out, ' ');
		return;
	default:
		if (cad_character_is_control(character))
			character = REPLACEMENT_CHARACTER;
		if (!cad_character_is_bidirectional(character))
			g_string_append_unichar(out, character);
	}
}

void
cad_html_append(GString *out, const char *text)
{
	g_autofree char *valid = NULL;

	if (!text)
		return;
	valid = g_utf8_make_valid(text, -1);
	for (const char *at = valid; *at; at = g_utf8_next_char(at))
		append_character(out, g_utf8_get_char(at));
}

static const char style[] =
	"*{box-sizing:border-box}"
	"body{background:var(--background);color:var(--text);font:16px/1.55 \"Noto Sans\","
	"\"Liberation Sans\",\"DejaVu Sans\",Arial,sans-serif;margin:0}"
	"main{max-width:920px;margin:0 auto;padding:1.2rem 1rem 4rem}"
	"h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0;overflow-wrap:anywhere}"
	"h2{font-size:1.3rem;margin:2.4rem 0 .6rem;border-top:1px solid var(--grid);"
	"padding-top:1rem}"
	"section:first-of-type h2{border:0;padding:0;margin-top:1.2rem}"
	"h3{font-size:1.08rem;margin:1.6rem 0 .4rem;overflow-wrap:anywhere}"
	"h4{font-size:.98rem;margin:1rem 0 .2rem;overflow-wrap:anywhere}"
	".meta,small,figcaption,caption{color:var(--muted)}.meta{margin:.2rem 0}"
	"a{color:var(--link)}"
	"nav{margin:1rem 0}nav a{margin-right:.9rem;font-size:.92rem;white-space:nowrap}"
	"ol.findings li{margin:.6rem 0}"
	".badge{font-size:.78rem;font-weight:600;padding:.1rem .5rem;border-radius:1rem;"
	"border:1px solid currentColor;white-space:nowrap;margin-right:.25rem}"
	".badge.no{color:var(--muted)}.badge.yes{color:var(--yes)}"
	".badge.example{color:var(--example)}"
	".wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem;"
	"margin:.4rem 0 1rem}caption{text-align:left;font-size:.85rem;padding-bottom:.3rem}"
	"th,td{text-align:left;vertical-align:top;padding:.32rem .5rem;"
	"border-bottom:1px solid var(--grid)}thead th{color:var(--muted);font-weight:600}"
	"tbody th{font-weight:400}tr.first>*{border-top:2px solid var(--grid)}"
	".n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}"
	".pale{color:var(--muted)}td:not(.n){overflow-wrap:break-word;min-width:6rem}"
	"th[scope=row]{overflow-wrap:anywhere}"
	"tbody th{min-width:8rem}td.note{min-width:15rem}td.n "
	"a{color:inherit;text-decoration-color:var(--link);"
	"text-underline-offset:.2em}"
	"figure{margin:1rem 0}figure svg{max-width:100%;min-width:38rem;height:auto;"
	"display:block}"
	"summary{cursor:pointer;color:var(--muted);font-size:.9rem}"
	".kwic{padding-left:1.1rem;margin:.2rem 0}.kwic li{margin:.35rem 0;overflow-wrap:anywhere}"
	"mark{background:var(--mark);color:inherit;padding:0 .15em;font-weight:600}"
	":target{scroll-margin-top:1rem;outline:3px solid var(--mark)}"
	".warn{background:var(--card);border-left:4px solid var(--example);padding:.6rem .9rem}"
	"pre{background:var(--card);padding:.5rem .7rem;margin:.3rem 0 .6rem;overflow-x:auto;"
	"font-size:.82rem}"
	"@media print{nav{display:none}a{color:inherit;text-decoration:none}"
	".wide,pre{overflow:visible}pre{white-space:pre-wrap;overflow-wrap:anywhere}"
	"h2,h3,h4{break-after:avoid}tr,li,figure,figure svg{break-inside:avoid}}";

static const char light[] = "--background:#ffffff;--text:#1f2328;--muted:#5a646e;--grid:#e3e6e8;"
			    "--link:#0067a3;--yes:#00694f;--example:#9a4c00;--mark:#fff1b8;"
			    "--card:#f6f8f9;";
static const char dark[] = "--background:#161a1f;--text:#e6e6e6;--muted:#a3adb7;--grid:#2f363d;"
			   "--link:#6cbcf0;--yes:#5fd3b0;--example:#f0a35e;--mark:#5a4a00;"
			   "--card:#1d232a;";

/* @policy: what the page may do beyond having a style, ended by a semicolon; or empty. */
static void
append_head(GString *out, const char *title, const char *language, const char *more_style,
	    const char *policy)
{
	g_autofree char *svg_style = cad_svg_write_css();

	g_string_append_printf(
		out,
		"<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		"%sstyle-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action "
		"'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		language, policy);
	cad_html_append(out, title);
	g_string_append(out, "</title>\n<style>\n:root{color-scheme:light dark;");
	g_string_append_printf(out, "%s}\n@media(prefers-color-scheme:dark){:root{%s}}\n", light,
			       dark);
	g_string_append_printf(out, "@media print{:root{%s}}\n", light);
	g_string_append(out, svg_style);
	g_string_append(out, style);
	g_string_append(out, more_style ? more_style : "");
	g_string_append(out, "\n</style>\n</head>\n<body>\n");
}

void
cad_html_append_head(GString *out, const char *title, const char *language, const char *more_style)
{
	append_head(out, title, language, more_style, "");
}

void
cad_html_append_scripted_head(GString *out, const char *title, const char *language,
			      const char *more_style, const char *script)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize n_bytes = sizeof digest;
	g_autofree char *hash = NULL;
	g_autofree char *policy = NULL;

	g_checksum_update(checksum, (const guchar *)script, (gssize)strlen(script));
	g_checksum_get_digest(checksum, digest, &n_bytes);
	hash = g_base64_encode(digest, n_bytes);
	policy = g_strdup_printf("script-src 'sha256-%s'; ", hash);
	append_head(out, title, language, more_style, policy);
}

void
cad_html_append_script(GString *out, const char *script)
{
	g_string_append_printf(out, "<script>%s</script>\n", script);
}

gboolean
cad_html_is_web_address(const char *url)
{
	return url && (g_ascii_strncasecmp(url, "http://", 7) == 0 ||
		       g_ascii_strncasecmp(url, "https://", 8) == 0);
}

void
cad_html_append_address(GString *out, const char *url, const char *text)
{
	g_string_append(out, "<a rel=\"noopener noreferrer nofollow\" href=\"");
	cad_html_append(out, url);
	g_string_append(out, "\">");
	cad_html_append(out, text);
	g_string_append(out, "</a>");
}
