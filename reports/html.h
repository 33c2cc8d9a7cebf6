/* HTML: text made safe to stand in a page, and the head that every page has. */
#pragma once

#include <glib.h>

/** cad_html_append: @text: (nullable): any bytes. Appends it as text or as the value of a quoted
 * attribute: markup escaped, control characters as U+FFFD, bidirectional controls dropped. */
void cad_html_append(GString *out, const char *text);

/** cad_html_append_head: everything up to the beginning of the body: the content policy that lets
 * nothing run or load, and the style with its light, dark and print colours. */
void cad_html_append_head(GString *out, const char *title, const char *language);
