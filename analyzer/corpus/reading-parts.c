#include "config.h"

#include <string.h>

#include "corpus/reading-parts.h"
#include "document/outlet.h"
#include "voice/cue-set.h"

/* Parts, and how a change of one is told where its name does not say it. */
static const struct {
	const char *kind;
	const char *what; /* NULL: the part's name */
} kinds[] = {
	{"lexicon", NULL},
	{"attribution", "the words by which voices are told"},
	{"profiles", "the outlet profiles"},
	{"recurrence", "--no-recurrence"},
	{"min-confidence", "--voice-min-confidence"},
	{"version", "the version of cadrage"},
};

static int
compare_lines(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
add_language(GPtrArray *lines, CadrageLexicons *lexicons, const CadrageAttribution *attribution,
	     const char *language)
{
	const CadCueWords *words = cad_attribution_find(attribution, language);

	for (guint i = 0; i < cadrage_lexicons_get_n(lexicons); i++) {
		CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);

		if (g_strcmp0(cadrage_lexicon_get_language(lexicon), language) == 0)
			g_ptr_array_add(lines, g_strdup_printf("lexicon %s %s",
							       cadrage_lexicon_get_name(lexicon),
							       cadrage_lexicon_get_hash(lexicon)));
	}
	if (words)
		g_ptr_array_add(lines, g_strdup_printf("attribution %s %s", language,
						       cadrage_lexicon_get_hash(
							       cad_cue_words_get_lexicon(words))));
}

static char *
combine_fingerprints(CadrageLexicons *lexicons, CadrageOutlets *outlets,
		     const CadrageScoreOptions *options)
{
	const char *const *languages = cadrage_lexicons_get_languages(lexicons);
	g_autoptr(GString) all = g_string_new("und\n");

	for (gsize i = 0; languages[i]; i++) {
		g_autofree char *one =
			cadrage_reading_fingerprint(lexicons, outlets, languages[i], options);

		g_string_append_printf(all, "%s %s\n", languages[i], one);
	}
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, all->str, (gssize)all->len);
}

char *
cad_reading_parts_new(CadrageLexicons *lexicons, CadrageOutlets *outlets, const char *language,
		      const CadrageScoreOptions *options, char **hash)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
	const char *const one[] = {language, NULL};
	const gboolean is_unknown = strcmp(language, "und") == 0;
	const char *const *languages = is_unknown ? cadrage_lexicons_get_languages(lexicons) : one;
	char confidence[G_ASCII_DTOSTR_BUF_SIZE];

	for (gsize i = 0; languages[i]; i++)
		add_language(lines, lexicons, options->attribution, languages[i]);
	g_ptr_array_add(lines, g_strdup_printf("profiles - %s", cadrage_outlets_get_hash(outlets)));
	g_ptr_array_add(lines, g_strdup_printf("recurrence - %s",
					       cad_outlets_get_recurrence(outlets) ? "on" : "off"));
	g_ascii_dtostr(confidence, sizeof confidence, options->min_confidence);
	g_ptr_array_add(lines, g_strdup_printf("min-confidence - %s", confidence));
	g_ptr_array_add(lines, g_strdup_printf("version - %s", cadrage_version()));
	g_ptr_array_sort(lines, compare_lines);
	g_ptr_array_add(lines, NULL);
	*hash = is_unknown ? combine_fingerprints(lexicons, outlets, options)
			   : cadrage_reading_fingerprint(lexicons, outlets, language, options);
	return g_strjoinv("\n", (char **)lines->pdata);
}

/* "lexicon NAME " of a line, with the blank behind the name. */
static char *
take_key(const char *line)
{
	const char *last = strrchr(line, ' ');

	return g_strndup(line, last ? (gsize)(last + 1 - line) : strlen(line));
}

static const char *
find_key(char **lines, const char *key)
{
	for (gsize i = 0; lines[i]; i++)
		if (g_str_has_prefix(lines[i], key))
			return lines[i];
	return NULL;
}

static void
tell(GString *told, const char *key, const char *how)
{
	g_auto(GStrv) words = g_strsplit(key, " ", 3);
	const char *what = words[0] && words[1] ? words[1] : key;

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (strcmp(kinds[i].kind, words[0]) == 0 && kinds[i].what)
			what = kinds[i].what;
	g_string_append_printf(told, "%s%s %s", told->len > 0 ? ", " : "", what, how);
}

char *
cad_reading_parts_compare(const char *before, const char *now)
{
	g_auto(GStrv) old = g_strsplit(before, "\n", -1);
	g_auto(GStrv) new = g_strsplit(now, "\n", -1);
	GString *told = g_string_new(NULL);

	for (gsize i = 0; new[i]; i++) {
		g_autofree char *key = take_key(new[i]);
		const char *line = find_key(old, key);

		if (!line)
			tell(told, key, "added");
		else if (strcmp(line, new[i]) != 0)
			tell(told, key, "changed");
	}
	for (gsize i = 0; old[i]; i++) {
		g_autofree char *key = take_key(old[i]);

		if (!find_key(new, key))
			tell(told, key, "left out");
	}
	if (told->len == 0)
		g_string_append(told, "the rules of reading changed");
	return g_string_free(told, FALSE);
}

/* Whether a line of @lines, but for its last word, is @line; @is_same: (out): the last word, too.
 */
static gboolean
has_part(char **lines, const char *line, gboolean *is_same)
{
	g_autofree char *key = take_key(line);
	const char *other = find_key(lines, key);

	*is_same = g_strcmp0(line, other) == 0;
	return other != NULL;
}

gboolean
cad_reading_parts_are_earlier(const char *before, const char *now)
{
	g_auto(GStrv) old = g_strsplit(before, "\n", -1);
	g_auto(GStrv) new = g_strsplit(now, "\n", -1);
	gboolean is_changed = FALSE;

	if (g_strv_length(old) != g_strv_length(new))
		return FALSE;
	for (gsize i = 0; new[i]; i++) {
		const gboolean is_option = g_str_has_prefix(new[i], "min-confidence ") ||
					   g_str_has_prefix(new[i], "recurrence ");
		gboolean is_same;

		if (!has_part(old, new[i], &is_same) || (is_option && !is_same))
			return FALSE;
		is_changed |= g_str_has_prefix(new[i], "lexicon ") && !is_same;
	}
	return is_changed;
}
