/* HTML: text made safe to stand in a page, and the head that every page has. */
#pragma once

#include <glib.h>

/** cad_html_append: @text: (nullable): any bytes. Appends it as text or as the value of a quoted
 * attribute: markup escaped, control characters as U+FFFD, bidirectional controls dropped. */
void cad_html_append(GString *out, const char *text);

/** cad_html_append_head: everything up to the beginning of the body: the content policy that lets
 * nothing run or load, and the style with its light, dark and print colours. @more_style:
 * (nullable): what this page has beyond the others. */
void
cad_html_append_head(GString *out, const char *title, const char *language, const char *more_style);

/** cad_html_append_scripted_head: the same for the one page that works with a script: @script may
 * run, and nothing else; cad_html_append_script() puts it in. */
void cad_html_append_scripted_head(GString *out, const char *title, const char *language,
				   const char *more_style, const char *script);
/** cad_html_append_script: @script: words of ours, never a text from outside. */
void cad_html_append_script(GString *out, const char *script);

/** cad_html_is_web_address: Returns: whether @url: (nullable) may be a link: http or https. */
gboolean cad_html_is_web_address(const char *url);

/** cad_html_append_address: appends @text as a link to the web address @url, one that says nothing
 * of where it was followed from. */
void cad_html_append_address(GString *out, const char *url, const char *text);
