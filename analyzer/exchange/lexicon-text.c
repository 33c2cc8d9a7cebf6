#include "config.h"

#include <string.h>

#include "exchange/glob.h"
#include "exchange/lexicon-text.h"

typedef struct {
	GString *text;
	const CadSource *source;
	GHashTable *labels;  /* of folded label of the category to how often it was asked for */
	GHashTable *written; /* set of what the category counts already */
} Writer;

/* What no label may hold, and what would make another statement of its line. */
static char *
make_label(const char *words)
{
	GString *label = g_string_new(NULL);
	g_autofree char *valid = g_utf8_make_valid(words, -1);

	for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
		const gunichar c = g_utf8_get_char(p);
		const gboolean is_colon = c == ':' && (p[1] == ' ' || p[1] == '\0');

		if (strchr("=|{}\"#/[]<>", (int)MIN(c, 0x7f)) && c < 0x7f)
			g_string_append_c(label, '.');
		else if (is_colon || g_unichar_iscntrl(c))
			g_string_append_c(label, '.');
		else
			g_string_append_unichar(label, c);
	}
	if (label->len > 0 && strchr("+-.", label->str[0]))
		g_string_prepend_c(label, '\'');
	return g_string_free(label, FALSE);
}

static char *
fold(const char *label)
{
	g_autofree char *plain = g_str_to_ascii(label, "C");
	g_autofree char *lower = g_ascii_strdown(plain, -1);

	/* Letters that have no ASCII form are told apart as they are. */
	return strchr(lower, '?') ? g_utf8_casefold(label, -1) : g_steal_pointer(&lower);
}

/* A label that the category has not; "(2)" behind a second. */
static char *
choose_label(Writer *writer, const char *words)
{
	g_autofree char *stem = make_label(words);
	g_autofree char *folded = fold(stem);
	guint n = GPOINTER_TO_UINT(g_hash_table_lookup(writer->labels, folded));
	char *label = g_strdup(stem);

	g_hash_table_insert(writer->labels, g_strdup(folded), GUINT_TO_POINTER(n + 1));
	/* Somebody may write "x (2)" himself. */
	for (n++; n > 1; n++) {
		g_autofree char *next = g_strdup_printf("%s (%u)", stem, n);
		g_autofree char *next_folded = fold(next);

		if (g_hash_table_contains(writer->labels, next_folded))
			continue;
		g_hash_table_insert(writer->labels, g_steal_pointer(&next_folded),
				    GUINT_TO_POINTER(1));
		g_free(label);
		return g_steal_pointer(&next);
	}
	return label;
}

/* Whether a category says one thing twice. */
static gboolean
is_repeat(Writer *writer, const CadGlossaryEntry *entry)
{
	g_autofree char *key = g_strdup_printf("%d%s{%s}", entry->is_pattern, entry->words,
					       entry->attributes ? entry->attributes : "");

	return !g_hash_table_add(writer->written, g_steal_pointer(&key));
}

static void
note_repeat(const Writer *writer, const CadGlossaryEntry *entry)
{
	g_autofree char *message =
		g_strdup_printf("\"%s\" stands twice in its category", entry->words);

	cadrage_diagnostics_add(writer->source->losses, &(CadrageDiagnostic){
								.severity = CADRAGE_SEVERITY_NOTE,
								.file = writer->source->name,
								.line = entry->line,
								.message = message,
								.hint = "it counts once",
							});
}

static char *
spell(const Writer *writer, const CadGlossaryEntry *entry)
{
	const char *language = writer->source->language;
	g_autofree char *pattern = NULL;
	g_autofree char *abbreviation = NULL;

	if (entry->is_pattern)
		return g_strdup(entry->words);
	if (cad_glob_to_pattern(language, entry->words, &pattern) == CAD_GLOB_NONE) {
		g_autofree char *message =
			g_strdup_printf("\"%s\" has no letter or digit", entry->words);

		cad_source_lose(writer->source, entry->line, message,
				"left out: punctuation is no word");
		return NULL;
	}
	abbreviation = cad_glob_find_abbreviation(language, entry->words);
	return abbreviation ? g_strdup_printf("%s | %s", pattern, abbreviation)
			    : g_steal_pointer(&pattern);
}

/* Whether the entry goes on with the term above: a label's second line. */
static gboolean
continues(const CadGlossaryEntry *entry, const CadGlossaryEntry *before)
{
	return before && entry->label && before->label && strcmp(entry->label, before->label) == 0;
}

static void
write_examples(Writer *writer, const CadGlossaryEntry *entry)
{
	g_auto(GStrv) lines = entry->examples ? g_strsplit(entry->examples, "\n", -1) : NULL;

	for (gsize i = 0; lines && lines[i]; i++)
		if (*g_strstrip(lines[i]))
			g_string_append_printf(writer->text, "  %s\n", lines[i]);
}

static void
write_entry(Writer *writer, const CadGlossaryEntry *entry, const CadGlossaryEntry *before)
{
	g_autofree char *pattern = NULL;
	g_autofree char *label = NULL;
	const gboolean is_more = continues(entry, before);

	if (is_repeat(writer, entry)) {
		note_repeat(writer, entry);
		return;
	}
	pattern = spell(writer, entry);
	if (!pattern)
		return;
	label = is_more ? make_label(entry->label)
			: choose_label(writer, entry->label ? entry->label : entry->words);
	g_string_append_printf(writer->text, "%s %s %s", label, is_more ? "+=" : "=", pattern);
	if (entry->attributes)
		g_string_append_printf(writer->text, "  { %s }", entry->attributes);
	g_string_append_c(writer->text, '\n');
	write_examples(writer, entry);
}

/* A number sign between blanks would begin a comment. */
static void
write_title(Writer *writer, const CadGlossaryCategory *category)
{
	g_autofree char *title = g_strdelimit(g_strdup(category->title), "\r\n\t#", ' ');

	if (*g_strstrip(title))
		g_string_append_printf(writer->text, "title: %s\n", title);
	g_string_append(writer->text, "nested: all\n");
}

static void
write_category(Writer *writer, const CadGlossaryCategory *category)
{
	const CadGlossaryEntry *before = NULL;

	g_hash_table_remove_all(writer->labels);
	g_hash_table_remove_all(writer->written);
	g_string_append_printf(writer->text, "\n[%s]\n", category->id);
	if (!category->is_native)
		write_title(writer, category);
	for (guint i = 0; i < category->keys->len; i++)
		g_string_append_printf(writer->text, "%s\n",
				       (const char *)g_ptr_array_index(category->keys, i));
	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);

		write_entry(writer, entry, before);
		before = entry;
	}
}

char *
cad_lexicon_text_write(const CadGlossary *glossary, const CadLexiconHeader *header,
		       const CadSource *source)
{
	g_autoptr(GHashTable) labels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) written =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Writer writer = {g_string_new(NULL), source, labels, written};

	if (header->comment)
		g_string_append_printf(writer.text, "# %s\n", header->comment);
	g_string_append_printf(writer.text,
			       "lexicon:  %s\n"
			       "title:    %s\n"
			       "language: %s\n"
			       "version:  1\n",
			       header->name, header->title, header->language);
	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);

		if (!category->is_implied)
			write_category(&writer, category);
	}
	return g_string_free(writer.text, FALSE);
}
