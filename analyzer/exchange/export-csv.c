#include "config.h"

#include <string.h>

#include "exchange/export.h"

/* A cell in quotation marks. What a spreadsheet would run gets an apostrophe, which reading takes
 * off again. */
static void
append_cell(GString *text, const char *cell, gsize n_bytes, gboolean is_last)
{
	g_string_append_c(text, '"');
	if (n_bytes > 0 && strchr("=+-@'", cell[0]))
		g_string_append_c(text, '\'');
	for (gsize i = 0; i < n_bytes; i++) {
		if (cell[i] == '"')
			g_string_append_c(text, '"');
		g_string_append_c(text, cell[i]);
	}
	g_string_append(text, is_last ? "\"\n" : "\",");
}

static void
append_text(GString *text, const char *cell, gboolean is_last)
{
	append_cell(text, cell, strlen(cell), is_last);
}

/* The end of the line that begins at @at. */
static gsize
find_end(const CadManuscript *manuscript, gsize at)
{
	const char *end = memchr(manuscript->text + at, '\n', manuscript->n_bytes - at);

	return end ? (gsize)(end - manuscript->text) : manuscript->n_bytes;
}

/* "key: value", not an example, a term or the key behind which examples stand. */
static gboolean
is_key(const char *line)
{
	const char *colon = strstr(line, ":");
	const char *equals = strstr(line, " =");
	const char *adds = strstr(line, " +=");

	return colon && *line != '[' && *line != '+' && *line != '-' &&
	       (colon[1] == ' ' || colon[1] == '\0') && (!equals || colon < equals) &&
	       (!adds || colon < adds) && !g_str_has_prefix(line, "examples:");
}

/* The keys of a category as they are written, line by line. */
static char *
collect_keys(const CadCategory *category)
{
	const CadManuscript *manuscript = category->manuscript;
	GString *keys = g_string_new(NULL);

	for (guint i = category->line; manuscript && i < manuscript->lines->len; i++) {
		const gsize from = g_array_index(manuscript->lines, guint32, i);
		g_autofree char *line = g_strstrip(
			g_strndup(manuscript->text + from, find_end(manuscript, from) - from));

		if (*line == '[')
			break;
		if (is_key(line))
			g_string_append_printf(keys, "%s%s", keys->len > 0 ? "\n" : "", line);
	}
	return g_string_free(keys, FALSE);
}

static void
append_example(GString *examples, const CadExample *example)
{
	const CadManuscript *manuscript = example->manuscript;
	gsize from;
	g_autofree char *line = NULL;

	if (!manuscript || example->line == 0 || example->line > manuscript->lines->len)
		return;
	from = g_array_index(manuscript->lines, guint32, example->line - 1);
	line = g_strstrip(g_strndup(manuscript->text + from, find_end(manuscript, from) - from));
	g_string_append_printf(examples, "%s%s", examples->len > 0 ? "\n" : "", line);
}

static char *
collect_examples(const CadTerm *term)
{
	GString *examples = g_string_new(NULL);

	for (guint i = 0; i < term->examples->len; i++)
		append_example(examples, g_ptr_array_index(term->examples, i));
	return g_string_free(examples, FALSE);
}

static char *
copy_span(const CadManuscript *manuscript, CadrageSpan span)
{
	return g_strstrip(g_strndup(manuscript->text + span.start, span.end - span.start));
}

/* What stands between the braces. */
static char *
copy_attributes(const CadManuscript *manuscript, CadrageSpan braces)
{
	g_autofree char *whole = copy_span(manuscript, braces);
	const gsize n = strlen(whole);

	if (n >= 2 && whole[0] == '{' && whole[n - 1] == '}')
		return g_strstrip(g_strndup(whole + 1, n - 2));
	return g_strdup(whole);
}

static void
append_line(GString *text, const CadCategory *category, const char *keys, const CadTerm *term,
	    const CadTermPattern *pattern, const char *examples)
{
	const CadManuscript *manuscript = pattern->root->manuscript;
	g_autofree char *written = copy_span(manuscript, pattern->span);
	g_autofree char *attributes = copy_attributes(manuscript, pattern->braces);

	append_text(text, category->id, FALSE);
	append_text(text, keys, FALSE);
	append_text(text, term->label, FALSE);
	append_text(text, written, FALSE);
	append_text(text, attributes, FALSE);
	append_text(text, examples, TRUE);
}

/* A category that only hands keys down. */
static void
append_bare(GString *text, const CadCategory *category, const char *keys)
{
	append_text(text, category->id, FALSE);
	append_text(text, keys, FALSE);
	for (guint i = 0; i < 3; i++)
		append_text(text, "", FALSE);
	append_text(text, "", TRUE);
}

static void
tell_examples(const CadrageLexicon *lexicon, const CadCategory *category,
	      CadrageDiagnostics *losses)
{
	const CadPlace place = {category->line, 1, 1, category->manuscript};

	if (category->examples->len > 0)
		cad_lexicon_report(lexicon, losses, CADRAGE_SEVERITY_WARNING, place,
				   "only those below a term are kept",
				   "the examples of the category as a whole are lost");
}

char *
cad_export_csv(const CadrageLexicon *lexicon, CadrageDiagnostics *losses)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);
	GString *text = g_string_new("category,category_keys,label,pattern,attributes,examples\n");

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);
		g_autofree char *keys = collect_keys(category);

		if (category->terms->len == 0)
			append_bare(text, category, keys);
		tell_examples(lexicon, category, losses);
		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);
			g_autofree char *examples = collect_examples(term);

			for (guint k = 0; k < term->patterns->len; k++)
				append_line(text, category, keys, term,
					    g_ptr_array_index(term->patterns, k),
					    k == 0 ? examples : "");
		}
	}
	return g_string_free(text, FALSE);
}
