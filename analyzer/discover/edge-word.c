#include "config.h"

#include <string.h>

#include "compare/stop-word.h"
#include "discover/edge-word.h"

/* A letter by itself is what is left of an abbreviation. */
#define MIN_LETTERS 2

/* Stop words that turn what stands behind them, or say in which light it is seen: they may begin a
 * phrase. */
static const char *const turning[] = {
	"against", "as", "aucun", "aucune", "comme", "contre", "despite", "jamais", "malgré",
	"never",   "no", "non",	  "not",    "pas",   "sans",   "sous",	  "under",  "without",
};

/* Days, months and hours that are written without a capital; with one they are taken for names.
 * When something happened is a matter of what is told. */
static const char *const calendar[] = {
	/* clang-format off */
	"afternoon", "ago", "aujourd'hui", "août", "avril", "day", "days", "demain", "dimanche",
	"décembre", "earlier", "evening", "février", "heure", "heures", "hier", "hour", "hours",
	"janvier", "jeudi", "jour", "jours", "juillet", "juin", "later", "lundi", "mai", "mardi",
	"mars", "matin", "matinée", "mercredi", "minute", "minutes", "mois", "month", "months",
	"morning", "night", "novembre", "nuit", "octobre", "samedi", "semaine", "semaines",
	"septembre", "soir", "soirée", "today", "tomorrow", "tonight", "veille", "vendredi", "week",
	"weekend", "week-end", "weeks", "yesterday", "year", "years", "an", "ans", "année",
	"années",
	/* clang-format on */
};

/* Small numbers written out. */
static const char *const numbers[] = {
	/* clang-format off */
	"billion", "billions", "cent", "cents", "cinq", "dix", "dozen", "douze", "eight", "eleven",
	"fifth", "first", "five", "four", "fourth", "huit", "hundred", "hundreds", "mille",
	"milliard", "milliards", "million", "millions", "neuf", "nine", "percent", "premier",
	"première", "quatre", "second", "seconde", "sept", "seven", "six", "ten", "third",
	"thousand", "thousands", "three", "trillion", "trois", "troisième", "twelve", "twenty",
	"two", "vingt",
	/* clang-format on */
};

static gboolean
is_listed(const char *const *list, gsize n, const char *word)
{
	for (gsize i = 0; i < n; i++)
		if (strcmp(list[i], word) == 0)
			return TRUE;
	return FALSE;
}

/* "they'd": of a stop word and the beginning of another. */
static gboolean
is_contraction(const char *language, const char *word)
{
	const char *apostrophe = strchr(word, '\'');
	g_autofree char *head = NULL;

	if (!apostrophe || apostrophe == word || strlen(apostrophe) > 3)
		return FALSE;
	head = g_strndup(word, (gsize)(apostrophe - word));
	return cad_stop_word_is(language, head);
}

/* The lists of stop words have no accents. */
static gboolean
is_stop_word(const char *language, const char *word)
{
	g_autofree char *plain = NULL;

	if (cad_stop_word_is(language, word) || is_contraction(language, word))
		return TRUE;
	plain = g_str_to_ascii(word, "C");
	return strcmp(plain, word) != 0 && cad_stop_word_is(language, plain);
}

gboolean
cad_edge_word_may_begin(const char *language, const char *word)
{
	return is_listed(turning, G_N_ELEMENTS(turning), word) ||
	       cad_edge_word_is_content(language, word);
}

gboolean
cad_edge_word_is_content(const char *language, const char *word)
{
	return g_utf8_strlen(word, -1) >= MIN_LETTERS &&
	       !is_listed(calendar, G_N_ELEMENTS(calendar), word) &&
	       !is_listed(numbers, G_N_ELEMENTS(numbers), word) && !is_stop_word(language, word);
}
