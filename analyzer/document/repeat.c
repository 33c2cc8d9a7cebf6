#include "config.h"

#include <string.h>

#include "document/repeat.h"
#include "text/fold.h"

/* A longer lead is an article of its own; the comparison below is quadratic. Folded words may be
 * twice as many: "l'Etat" is one word between blanks, and two. */
#define MAX_LEAD_WORDS 200
/* Shorter leads have too few words to tell a repeat from a variation. */
#define MIN_LEAD_WORDS 6
/* Words that a repeat may add or leave out: two, or one in so many. */
#define FREE_WORDS   2
#define WORDS_A_FREE 15

char *
cad_repeat_key(const CadText *text, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(text, NULL);
	g_autoptr(GString) folded = g_string_new(NULL);
	g_autoptr(GString) key = g_string_new(NULL);
	gboolean is_break = FALSE;

	cad_fold_append(folded, clean + paragraph->span.start,
			paragraph->span.end - paragraph->span.start);
	for (const char *at = folded->str; *at != '\0'; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		if (!g_unichar_isalnum(c)) {
			is_break = TRUE;
			continue;
		}
		if (is_break && key->len > 0)
			g_string_append_c(key, ' ');
		is_break = FALSE;
		g_string_append_unichar(key, c);
	}
	return g_string_free(g_steal_pointer(&key), FALSE);
}

/* The number of words that two texts have in common in the same order. */
static guint
count_common(char **left, guint n_left, char **right, guint n_right)
{
	g_autofree guint *row = g_new0(guint, n_right + 1);

	for (guint i = 0; i < n_left; i++) {
		guint diagonal = 0;

		for (guint j = 0; j < n_right; j++) {
			guint above = row[j + 1];

			row[j + 1] =
				strcmp(left[i], right[j]) == 0 ? diagonal + 1 : MAX(above, row[j]);
			diagonal = above;
		}
	}
	return row[n_right];
}

gboolean
cad_repeat_is_lead_again(const CadText *text, const CadParagraph *lead, const CadParagraph *body)
{
	g_autofree char *lead_key = NULL;
	g_autofree char *body_key = NULL;
	g_auto(GStrv) lead_words = NULL;
	g_auto(GStrv) body_words = NULL;
	guint n_lead;
	guint n_body;
	guint n_common;
	guint n_free;

	if (lead->n_words > MAX_LEAD_WORDS || body->n_words > MAX_LEAD_WORDS)
		return FALSE;
	lead_key = cad_repeat_key(text, lead);
	body_key = cad_repeat_key(text, body);
	lead_words = g_strsplit(lead_key, " ", -1);
	body_words = g_strsplit(body_key, " ", -1);
	n_lead = g_strv_length(lead_words);
	n_body = g_strv_length(body_words);
	if (n_lead < MIN_LEAD_WORDS || MAX(n_lead, n_body) > 2 * MAX_LEAD_WORDS)
		return FALSE;
	n_free = MAX(FREE_WORDS, n_lead / WORDS_A_FREE);
	if (n_body > n_lead + n_free || n_lead > n_body + n_free)
		return FALSE;
	n_common = count_common(lead_words, n_lead, body_words, n_body);
	return n_common + n_free >= MAX(n_lead, n_body);
}
