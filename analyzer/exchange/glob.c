#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/glob.h"

/* What a regular expression may take for a wildcard's letters, and where its words begin. */
#define REGEX_LETTERS "[\\p{L}\\p{N}'\xE2\x80\x99-]*"
#define REGEX_LETTER  "[\\p{L}\\p{N}]"
#define REGEX_BLANK   "\\s+"
#define REGEX_BEFORE  "(?<![\\p{L}\\p{N}])"
#define REGEX_AFTER   "(?![\\p{L}\\p{N}])"

/** What a word is made of. */
typedef struct {
	guint n_letters;   /* letters and digits */
	guint n_wildcards; /* '*' and '?' */
	guint n_signs;	   /* neither, nor apostrophe nor hyphen */
} Count;

static gboolean
is_joint(gunichar c)
{
	return c == '\'' || c == 0x2019 || c == '-';
}

static Count
count_signs(const char *word)
{
	Count count = {0, 0, 0};

	for (const char *p = word; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);

		if (g_unichar_isalnum(c) || g_unichar_ismark(c))
			count.n_letters++;
		else if (c == '*' || c == '?')
			count.n_wildcards++;
		else if (!is_joint(c))
			count.n_signs++;
	}
	return count;
}

static gboolean
is_gap(const char *word)
{
	return strcmp(word, "*") == 0;
}

/* A word that a phrase can hold: as written, its beginning, or its ending. */
static gboolean
append_phrase_word(GString *pattern, const char *word)
{
	const Count count = count_signs(word);
	const gsize n = strlen(word);
	const gboolean is_part = word[0] == '*' || (n > 0 && word[n - 1] == '*');

	if (count.n_signs > 0 || count.n_letters == 0)
		return FALSE;
	if (count.n_wildcards == 0)
		g_string_append_printf(pattern, "\"%s\"", word);
	else if (count.n_wildcards == 1 && is_part && count.n_letters >= CAD_MIN_PREFIX_LETTERS)
		g_string_append(pattern, word);
	else
		return FALSE;
	return TRUE;
}

/* NULL when a phrase cannot say it. */
static char *
make_phrase(char **words)
{
	g_autoptr(GString) pattern = g_string_new(NULL);
	guint n_open = 0;

	for (gsize i = 0; words[i]; i++) {
		if (is_gap(words[i])) {
			n_open++;
			continue;
		}
		if (n_open > 0 && pattern->len == 0)
			return NULL;
		if (pattern->len > 0)
			g_string_append_c(pattern, ' ');
		if (n_open > 0)
			g_string_append_printf(pattern, "[%u..%u] ", n_open, n_open);
		n_open = 0;
		if (!append_phrase_word(pattern, words[i]))
			return NULL;
	}
	return n_open == 0 && pattern->len > 0 ? g_string_free(g_steal_pointer(&pattern), FALSE)
					       : NULL;
}

static void
append_regex_word(GString *regex, const char *word)
{
	for (const char *p = word; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);

		if (c == '*')
			g_string_append(regex, REGEX_LETTERS);
		else if (c == '?')
			g_string_append(regex, REGEX_LETTER);
		else if (c == '\'' || c == 0x2019)
			g_string_append(regex, "['\xE2\x80\x99]");
		else if (c < 0x80 && !g_ascii_isalnum((char)c))
			g_string_append_printf(regex, "\\%c", (char)c);
		else
			g_string_append_unichar(regex, c);
	}
}

static char *
make_regex(char **words)
{
	GString *regex = g_string_new("/" REGEX_BEFORE);

	for (gsize i = 0; words[i]; i++) {
		if (i > 0)
			g_string_append(regex, REGEX_BLANK);
		if (is_gap(words[i]))
			g_string_append(regex, "\\S+");
		else
			append_regex_word(regex, words[i]);
	}
	g_string_append(regex, REGEX_AFTER "/i");
	return g_string_free(regex, FALSE);
}

CadGlobResult
cad_glob_to_pattern(const char *words, char **pattern)
{
	g_auto(GStrv) cut = g_strsplit(words, " ", -1);

	*pattern = NULL;
	if (count_signs(words).n_letters == 0)
		return CAD_GLOB_NONE;
	*pattern = make_phrase(cut);
	if (*pattern)
		return CAD_GLOB_PHRASE;
	*pattern = make_regex(cut);
	return CAD_GLOB_REGEX;
}
