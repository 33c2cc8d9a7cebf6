#include "config.h"

#include <string.h>

#include "document/stamp.h"
#include "text/fold.h"

/* A longer line says more than a date. */
#define MAX_STAMP_BYTES 200
/* A site's or an author's name and the like beside the date. */
#define MAX_OTHER_WORDS 5

/* Words by fold key. "mise à jour" is three words: the first decides. */
static const char *const publishing_words[] = {
	"publie",  "publiee", "published", "posted", "paru",  "parue", "cree",
	"created", "ligne",   "date",	   "added",  "first", NULL,
};
static const char *const updating_words[] = {
	"mis", "mise", "maj", "modifie", "modifiee", "updated", "modified", "update", "last", NULL,
};
static const char *const neutral_words[] = {
	"le",  "la",  "a",  "at", "on",	 "en",	"the", "de",   "of",  "jour", "heure",
	"h",   "min", "am", "pm", "gmt", "utc", "cet", "cest", "est", "edt",  "et",
	"bst", "ist", "t",  "z",  "par", "by",	"il",  "y",    NULL,
};

/* The words of a line outside its dates, counted by what they say. */
typedef struct {
	guint n_others;
	gboolean says_published;
	gboolean says_updated;
} Words;

static void
count_word(Words *words, const char *key)
{
	gboolean is_first = !words->says_published && !words->says_updated;

	if (g_strv_contains(publishing_words, key)) {
		/* "mis en ligne le" is publishing after all. */
		words->says_published = TRUE;
		if (strcmp(key, "ligne") == 0)
			words->says_updated = FALSE;
	} else if (g_strv_contains(updating_words, key)) {
		words->says_updated = words->says_updated || is_first;
	} else if (!g_strv_contains(neutral_words, key)) {
		words->n_others++;
	}
}

static gboolean
is_letter(gunichar c)
{
	return g_unichar_isalpha(c) || g_unichar_ismark(c);
}

static void
count_words(Words *words, const char *text, gsize n_bytes)
{
	const char *end = text + n_bytes;
	g_autoptr(GString) key = g_string_new(NULL);

	while (text < end) {
		const char *start = text;

		while (text < end && is_letter(g_utf8_get_char(text)))
			text = g_utf8_find_next_char(text, NULL);
		if (text == start) {
			text = g_utf8_find_next_char(text, NULL);
			continue;
		}
		g_string_truncate(key, 0);
		cad_fold_append(key, start, (gsize)(text - start));
		count_word(words, key->str);
	}
}

/* "08:55", "12h30": two digits follow the colon or the h. */
static gboolean
has_time_of_day(const char *text, gsize n_bytes)
{
	for (gsize i = 1; i + 2 < n_bytes; i++)
		if (strchr(":hH", text[i]) && g_ascii_isdigit(text[i - 1]) &&
		    g_ascii_isdigit(text[i + 1]) && g_ascii_isdigit(text[i + 2]))
			return TRUE;
	return FALSE;
}

static gboolean
has_year(CadDateResult result)
{
	return result == CAD_DATE_EXACT || result == CAD_DATE_AMBIGUOUS;
}

gboolean
cad_stamp_read(const char *line, gsize n_bytes, CadDateOrder order, CadStamp *stamp)
{
	Words words = {0};
	CadStamp found = {0};
	CadDate date;
	CadrageSpan span = {0, 0};
	gsize from = 0;
	gboolean has_update = FALSE;

	if (n_bytes > MAX_STAMP_BYTES)
		return FALSE;
	found.result = cad_date_find(line, n_bytes, order, 0, &found.date, &found.span);
	if (!has_year(found.result))
		return FALSE;
	/* Words between and after the dates; the first date's own introduction decides. */
	count_words(&words, line, found.span.start);
	found.says_updated = words.says_updated;
	from = found.span.end;
	while (cad_date_find(line, n_bytes, order, from, &date, &span) != CAD_DATE_NONE) {
		count_words(&words, line + from, span.start - from);
		from = span.end;
		has_update = has_update || (words.says_updated && !found.says_updated);
	}
	count_words(&words, line + from, n_bytes - from);
	/* "03.02.2016 à 15h12 - mis à jour le 04.02.2016": the day before that of an update. */
	found.says_published = (words.says_published || has_update) && !found.says_updated;
	found.has_time = has_time_of_day(line, n_bytes);
	if (words.n_others > MAX_OTHER_WORDS ||
	    !(found.has_time || words.says_published || words.says_updated || words.n_others == 0))
		return FALSE;
	*stamp = found;
	return TRUE;
}
