#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/import.h"
#include "pattern/pattern.h"

typedef struct {
	const CadSource *source;
	CadGlossary *glossary;
	GPtrArray *open;   /* of CadGlossaryCategory: the cnode elements around this place */
	gboolean is_regex; /* its words are regular expressions */
	gboolean has_dictionary;
	GMarkupParseContext *context;
} Yoshikoder;

static guint
get_line(const Yoshikoder *reader)
{
	int line;

	g_markup_parse_context_get_position(reader->context, &line, NULL);
	return (guint)MAX(line, 1);
}

static const char *
find_value(const char **names, const char **values, const char *name)
{
	for (gsize i = 0; names[i]; i++)
		if (strcmp(names[i], name) == 0)
			return values[i];
	return NULL;
}

/* Where its words begin and end: Yoshikoder holds an expression against one word after another. */
#define NO_LETTER_BEFORE "(?<![\\p{L}\\p{N}])"
#define NO_LETTER_BEHIND "(?![\\p{L}\\p{N}])"
#define WORD_BEGIN	 NO_LETTER_BEFORE "(?:"
#define WORD_END	 ")" NO_LETTER_BEHIND

/* A point is any letter but no blank: the expression cannot leave its word, whose ends are what it
 * calls the beginning and the end. */
static void
append_sign(GString *regex, char sign, gboolean is_in_class)
{
	if (sign == '.' && !is_in_class)
		g_string_append(regex, "\\S");
	else if (sign == '^' && !is_in_class)
		g_string_append(regex, NO_LETTER_BEFORE);
	else if (sign == '$' && !is_in_class)
		g_string_append(regex, NO_LETTER_BEHIND);
	else
		g_string_append_printf(regex, "%s%c", sign == '/' ? "\\" : "", sign);
}

/* A slash would end it; one behind a backslash is written so already. */
static char *
spell_regex(const char *source)
{
	GString *regex = g_string_new("/" WORD_BEGIN);
	gboolean is_in_class = FALSE;

	for (const char *p = source; *p; p++) {
		append_sign(regex, *p, is_in_class);
		is_in_class = *p == '[' || (is_in_class && *p != ']');
		if (*p == '\\' && p[1])
			g_string_append_c(regex, *++p);
	}
	g_string_append(regex, WORD_END "/i");
	return g_string_free(regex, FALSE);
}

/* Whether a lexicon can have the expression; one that it cannot is lost, not the whole file. */
static gboolean
check_regex(const Yoshikoder *reader, const char *source, guint line)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadPattern) pattern = NULL;
	g_autofree char *message = NULL;

	if (strlen(source) <= CAD_MAX_REGEX_BYTES / 2)
		pattern = cad_pattern_new(source, CAD_PATTERN_CASELESS, NULL, &error);
	if (pattern)
		return TRUE;
	message =
		g_strdup_printf("\"%s\": %s", source,
				error ? error->message : "longer than half of CAD_MAX_REGEX_BYTES");
	cad_source_lose(reader->source, line, message, "left out");
	return FALSE;
}

static void
add_word(Yoshikoder *reader, CadGlossaryCategory *category, const char *word, const char *score)
{
	const guint line = get_line(reader);
	CadGlossaryEntry *entry;

	if (reader->is_regex) {
		g_autofree char *pattern = NULL;

		if (!check_regex(reader, word, line))
			return;
		pattern = spell_regex(word);
		entry = cad_glossary_category_add_pattern(category, word, pattern, NULL, line);
	} else {
		entry = cad_glossary_category_add(category, word, line);
	}
	if (entry && score)
		cad_import_set_weight(reader->source, entry, score);
}

static void
start_element(GMarkupParseContext *context, const char *element, const char **names,
	      const char **values, gpointer data, GError **error)
{
	Yoshikoder *reader = data;
	const char *name = find_value(names, values, "name");
	CadGlossaryCategory *parent =
		reader->open->len > 0 ? g_ptr_array_index(reader->open, reader->open->len - 1)
				      : NULL;

	(void)context;
	if (strcmp(element, "dictionary") == 0) {
		const char *engine = find_value(names, values, "patternengine");

		reader->has_dictionary = TRUE;
		reader->is_regex = engine && g_str_has_prefix(engine, "regex");
	} else if (strcmp(element, "cnode") == 0) {
		g_ptr_array_add(reader->open, cad_glossary_add_category(reader->glossary, parent,
									name ? name : "category",
									get_line(reader)));
	} else if (strcmp(element, "pnode") == 0) {
		if (!name || *name == '\0')
			cad_source_lose(reader->source, get_line(reader), "a word without a name",
					"left out");
		else
			add_word(reader,
				 parent ? parent
					: cad_glossary_add_category(reader->glossary, NULL, "words",
								    get_line(reader)),
				 name, find_value(names, values, "score"));
	} else if (!reader->has_dictionary) {
		g_set_error(error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT,
			    "<%s> where <dictionary> was expected: no Yoshikoder file", element);
	}
}

static void
end_element(GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
	Yoshikoder *reader = data;

	(void)context;
	(void)error;
	if (strcmp(element, "cnode") == 0)
		g_ptr_array_set_size(reader->open, (int)reader->open->len - 1);
}

/* Nothing that could define an entity is taken. */
static void
pass_through(GMarkupParseContext *context, const char *text, gsize n_bytes, gpointer data,
	     GError **error)
{
	(void)context;
	(void)data;
	if (n_bytes >= 9 && g_ascii_strncasecmp(text, "<!DOCTYPE", 9) == 0)
		g_set_error_literal(error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
				    "a DOCTYPE is refused");
}

gboolean
cad_import_yoshikoder(const CadSource *source, CadGlossary *glossary, GError **error)
{
	static const GMarkupParser parser = {
		.start_element = start_element,
		.end_element = end_element,
		.passthrough = pass_through,
	};
	g_autoptr(GPtrArray) open = g_ptr_array_new();
	Yoshikoder reader = {source, glossary, open, FALSE, FALSE, NULL};
	g_autoptr(GMarkupParseContext) context =
		g_markup_parse_context_new(&parser, 0, &reader, NULL);
	g_autoptr(GError) problem = NULL;

	reader.context = context;
	if (g_markup_parse_context_parse(context, source->text, -1, &problem) &&
	    g_markup_parse_context_end_parse(context, &problem))
		return TRUE;
	return cad_source_fail(source, get_line(&reader), problem->message, error);
}
