#include "config.h"

#include <string.h>

#include "discover/page-word.h"

/* In lower case; a dictionary's other forms are written out. */
static const char *const page_words[] = {
	"abonnez-vous",	  "abonner",	"advertisement", "click",    "cliquez",	 "commentaires",
	"contributed",	  "copyright",	"e-mail",	 "email",    "facebook", "getty",
	"inscrivez-vous", "newsletter", "newsletters",	 "partager", "photo",	 "retweet",
	"share",	  "sharing",	"subscribe",	 "tweet",    "twitter",	 "video",
	"vidéo",	  "whatsapp",
};

static gboolean *
mark_words(const CadWordBank *bank)
{
	const guint n = cad_word_bank_get_n(bank);
	gboolean *is_of_page = g_new0(gboolean, n + 1);

	for (guint32 word = 0; word < n; word++)
		for (gsize i = 0; i < G_N_ELEMENTS(page_words); i++)
			is_of_page[word] |=
				strcmp(cad_word_bank_get_text(bank, word), page_words[i]) == 0;
	return is_of_page;
}

static void
bar_if_of_page(const CadQuarryDocument *document, guint32 start, guint32 end,
	       const gboolean *is_of_page)
{
	gboolean is_found = FALSE;

	if (end - start > CAD_PAGE_SENTENCE || (document->flags[start] & CAD_PLACE_FRAGMENT) != 0)
		return;
	for (guint32 i = start; i < end; i++)
		is_found |= is_of_page[document->words[i]];
	for (guint32 i = start; is_found && i < end; i++)
		document->flags[i] |= CAD_PLACE_BARRED;
}

void
cad_page_word_bar(CadQuarry *quarry)
{
	g_autofree gboolean *is_of_page = mark_words(quarry->bank);

	for (guint d = 0; d < quarry->documents->len; d++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, d);
		guint32 start = 0;

		for (guint32 i = 1; i <= document->n; i++) {
			if (i < document->n && (document->flags[i] & CAD_PLACE_SENTENCE) == 0)
				continue;
			bar_if_of_page(document, start, i, is_of_page);
			start = i;
		}
	}
}
