#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/glob.h"
#include "text/token-rules.h"

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

/* How often a word of small letters is written: as it is, with a capital, and in capitals. */
#define N_SPELLINGS 3

static char **
spell_word(const char *word)
{
	g_autofree char *first = g_utf8_substring(word, 0, 1);
	g_autofree char *capital = g_utf8_strup(first, -1);
	char **spellings = g_new0(char *, N_SPELLINGS + 1);

	spellings[0] = g_strdup(word);
	spellings[1] = g_strconcat(capital, word + strlen(first), NULL);
	spellings[2] = g_utf8_strup(word, -1);
	return spellings;
}

/* Adds "Rep." behind "rep", as an alternative, where its full stop always belongs to it. */
static void
append_abbreviation(GString *pattern, const char *language, const char *word)
{
	const CadTokenRules *rules = cad_token_rules_find(language);
	g_auto(GStrv) spellings = spell_word(word);

	for (gsize i = 0; i < N_SPELLINGS; i++) {
		const CadAbbreviation kind =
			cad_token_rules_get_abbreviation(rules, spellings[i], strlen(spellings[i]));

		if ((kind == CAD_ABBREVIATION_TITLE || kind == CAD_ABBREVIATION_LAST) &&
		    (i == 0 || strcmp(spellings[i], spellings[i - 1]) != 0))
			g_string_append_printf(pattern, " | \"%s.\"", spellings[i]);
	}
}

char *
cad_glob_find_abbreviation(const char *language, const char *words)
{
	const CadTokenRules *rules = cad_token_rules_find(language);
	g_auto(GStrv) spellings = spell_word(words);

	for (gsize i = 0; i < N_SPELLINGS; i++)
		if (cad_token_rules_get_abbreviation(rules, spellings[i], strlen(spellings[i])) ==
		    CAD_ABBREVIATION_WORD)
			return g_strdup_printf("/" REGEX_BEFORE "%s\\./i", words);
	return NULL;
}

static void
append_exact(GString *pattern, const char *language, const char *word)
{
	g_autoptr(GString) others = g_string_new(NULL);

	append_abbreviation(others, language, word);
	if (others->len > 0)
		g_string_append_printf(pattern, "(\"%s\"%s)", word, others->str);
	else
		g_string_append_printf(pattern, "\"%s\"", word);
}

/* A word that a phrase can hold: as written, its beginning, or its ending. */
static gboolean
append_phrase_word(GString *pattern, const char *language, const char *word)
{
	const Count count = count_signs(word);
	const gsize n = strlen(word);
	const gboolean is_part = word[0] == '*' || (n > 0 && word[n - 1] == '*');

	if (count.n_signs > 0 || count.n_letters == 0)
		return FALSE;
	if (count.n_wildcards == 0)
		append_exact(pattern, language, word);
	else if (count.n_wildcards == 1 && is_part && count.n_letters >= CAD_MIN_PREFIX_LETTERS)
		g_string_append(pattern, word);
	else
		return FALSE;
	return TRUE;
}

/* NULL when a phrase cannot say it. */
static char *
make_phrase(const char *language, char **words)
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
		if (!append_phrase_word(pattern, language, words[i]))
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
cad_glob_to_pattern(const char *language, const char *words, char **pattern)
{
	g_auto(GStrv) cut = g_strsplit(words, " ", -1);

	*pattern = NULL;
	if (count_signs(words).n_letters == 0)
		return CAD_GLOB_NONE;
	*pattern = make_phrase(language, cut);
	if (*pattern)
		return CAD_GLOB_PHRASE;
	*pattern = make_regex(cut);
	return CAD_GLOB_REGEX;
}
