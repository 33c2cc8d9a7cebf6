#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "base/shorten.h"
#include "exchange/import.h"
#include "ingest/delimited.h"

/* "pattern" is in the lexicon language, "word" a word with wildcards. */
typedef enum {
	COLUMN_CATEGORY,
	COLUMN_WORD,
	COLUMN_PATTERN,
	COLUMN_LABEL,
	COLUMN_ATTRIBUTES,
	COLUMN_KEYS,
	COLUMN_EXAMPLES,
	COLUMN_WEIGHT,
	N_COLUMNS
} Column;

static const struct {
	const char *name;
	Column column;
} names[] = {
	{"category", COLUMN_CATEGORY},
	{"sentiment", COLUMN_CATEGORY},
	{"key", COLUMN_CATEGORY},
	{"class", COLUMN_CATEGORY},
	{"word", COLUMN_WORD},
	{"term", COLUMN_WORD},
	{"entry", COLUMN_WORD},
	{"pattern", COLUMN_PATTERN},
	{"label", COLUMN_LABEL},
	{"examples", COLUMN_EXAMPLES},
	{"attributes", COLUMN_ATTRIBUTES},
	{"category_keys", COLUMN_KEYS},
	{"weight", COLUMN_WEIGHT},
	{"score", COLUMN_WEIGHT},
};

typedef struct {
	const CadSource *source;
	CadGlossary *glossary;
	guint places[N_COLUMNS]; /* G_MAXUINT for a column that is missing */
} Csv;

static void
tell_unread(const Csv *csv, const CadCell *heading)
{
	g_autofree char *name = cad_shorten(heading->text, CAD_MAX_NAME_SHOWN);
	g_autofree char *message = g_strdup_printf("nothing is read from column \"%s\"", name);

	cad_source_lose(csv->source, heading->line, message, "left out");
}

/* Takes a column for what @name says. Returns: whether it says anything, and first. */
static gboolean
take_column(Csv *csv, const char *name, guint place)
{
	for (guint j = 0; j < G_N_ELEMENTS(names); j++) {
		if (g_ascii_strcasecmp(name, names[j].name) != 0 ||
		    csv->places[names[j].column] != G_MAXUINT)
			continue;
		csv->places[names[j].column] = place;
		return TRUE;
	}
	return FALSE;
}

/* "value" is the word in some tables and its weight in others, those that have a word besides. */
static Column
read_value_as(const Csv *csv)
{
	return csv->places[COLUMN_WORD] == G_MAXUINT ? COLUMN_WORD : COLUMN_WEIGHT;
}

static gboolean
read_header(Csv *csv, const CadRow *row, GError **error)
{
	guint value = G_MAXUINT;

	for (guint i = 0; i < N_COLUMNS; i++)
		csv->places[i] = G_MAXUINT;
	for (guint i = 0; i < row->n_cells; i++) {
		if (g_ascii_strcasecmp(row->cells[i].text, "value") == 0 && value == G_MAXUINT)
			value = i;
		else if (!take_column(csv, row->cells[i].text, i))
			tell_unread(csv, &row->cells[i]);
	}
	if (value != G_MAXUINT && csv->places[read_value_as(csv)] == G_MAXUINT)
		csv->places[read_value_as(csv)] = value;
	else if (value != G_MAXUINT)
		tell_unread(csv, &row->cells[value]);
	if (csv->places[COLUMN_CATEGORY] == G_MAXUINT)
		return cad_source_fail(csv->source, 1, "no column \"category\"", error);
	if (csv->places[COLUMN_WORD] == G_MAXUINT && csv->places[COLUMN_PATTERN] == G_MAXUINT)
		return cad_source_fail(csv->source, 1, "no column \"word\" or \"pattern\"", error);
	return TRUE;
}

/* An apostrophe that keeps a spreadsheet from running the cell is none of its own. */
static gboolean
is_guarded(const char *text)
{
	return text[0] == '\'' && text[1] != '\0' && strchr("=+-@'", text[1]) != NULL;
}

/* NULL for an empty or missing cell. */
static const char *
get_cell(const Csv *csv, const CadRow *row, Column column)
{
	const guint place = csv->places[column];

	if (place >= row->n_cells || *row->cells[place].text == '\0')
		return NULL;
	return row->cells[place].text + is_guarded(row->cells[place].text);
}

static void
add_keys(CadGlossaryCategory *category, const char *keys)
{
	g_auto(GStrv) lines = keys ? g_strsplit(keys, "\n", -1) : NULL;

	for (gsize i = 0; lines && lines[i]; i++)
		if (*g_strstrip(lines[i]) &&
		    !g_ptr_array_find_with_equal_func(category->keys, lines[i], g_str_equal, NULL))
			g_ptr_array_add(category->keys, g_strdup(lines[i]));
}

/* A row may say no more than the keys of its category. */
static void
read_pattern(const Csv *csv, const CadRow *row, CadGlossaryCategory *category)
{
	const char *pattern = get_cell(csv, row, COLUMN_PATTERN);
	CadGlossaryEntry *entry;

	category->is_native = TRUE;
	add_keys(category, get_cell(csv, row, COLUMN_KEYS));
	if (!pattern)
		return;
	entry = cad_glossary_category_add_pattern(category, get_cell(csv, row, COLUMN_LABEL),
						  pattern, get_cell(csv, row, COLUMN_ATTRIBUTES),
						  row->cells[0].line);
	entry->examples = g_strdup(get_cell(csv, row, COLUMN_EXAMPLES));
	if (get_cell(csv, row, COLUMN_WEIGHT))
		cad_import_set_weight(csv->source, entry, get_cell(csv, row, COLUMN_WEIGHT));
}

static void
read_word(const Csv *csv, const CadRow *row, CadGlossaryCategory *category)
{
	const char *word = get_cell(csv, row, COLUMN_WORD);
	CadGlossaryEntry *entry =
		word ? cad_glossary_category_add(category, word, row->cells[0].line) : NULL;

	if (!entry)
		cad_source_lose(csv->source, row->cells[0].line, "a row without a word",
				"left out");
	else if (get_cell(csv, row, COLUMN_WEIGHT))
		cad_import_set_weight(csv->source, entry, get_cell(csv, row, COLUMN_WEIGHT));
}

static void
read_row(const Csv *csv, const CadRow *row)
{
	const guint line = row->cells[0].line;
	const char *path = get_cell(csv, row, COLUMN_CATEGORY);
	CadGlossaryCategory *category =
		path ? cad_glossary_add_path(csv->glossary, path, line) : NULL;

	if (!category)
		cad_source_lose(csv->source, line, "a row without a category", "left out");
	else if (csv->places[COLUMN_PATTERN] != G_MAXUINT &&
		 (get_cell(csv, row, COLUMN_PATTERN) || !get_cell(csv, row, COLUMN_WORD)))
		read_pattern(csv, row, category);
	else
		read_word(csv, row, category);
}

gboolean
cad_import_csv(const CadSource *source, CadGlossary *glossary, GError **error)
{
	g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data(
		source->text, (gssize)strlen(source->text), NULL);
	g_autoptr(CadDelimited) delimited = cad_delimited_new(
		stream, source->name, cad_delimited_separator_of_name(source->name),
		CAD_MAX_LEXICON_LINE, "CAD_MAX_LEXICON_LINE");
	g_autoptr(GError) problem = NULL;
	Csv csv = {.source = source, .glossary = glossary};
	CadRow row;

	if (!cad_delimited_next(delimited, &row, &problem)) {
		if (problem)
			g_propagate_error(error, g_steal_pointer(&problem));
		return problem ? FALSE : cad_source_fail(source, 1, "no header", error);
	}
	if (!read_header(&csv, &row, error))
		return FALSE;
	while (cad_delimited_next(delimited, &row, &problem))
		read_row(&csv, &row);
	if (!problem)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&problem));
	return FALSE;
}
