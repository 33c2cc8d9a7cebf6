#include "config.h"

#include "article-line.h"

gboolean
article_line_print(const CadrageStoredDocument *document, void *payload)
{
	g_autofree char *by_hand =
		document->by_hand ? g_strdup_printf("  (by hand: %s)", document->by_hand) : NULL;
	g_autofree char *line = g_strdup_printf(
		"%.*s  %s  %s  %s%s", CADRAGE_SHOWN_ID_DIGITS, document->id,
		document->date ? document->date : "no sure date",
		document->outlet ? document->outlet : "no outlet",
		document->title ? document->title : "no title", by_hand ? by_hand : "");
	g_autofree char *shown = cadrage_text_for_terminal(line);

	(void)payload;
	g_print("%s\n", shown);
	return TRUE;
}
