#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "lexicon/inclusion.h"
#include "lexicon/lexicon-file.h"
#include "lexicon/merger.h"
#include "lexicon/phrase.h"
#include "lexicon/statement.h"

/* What a file must say before its first category. */
static const struct {
	CadKey key;
	const char *name;
	gsize field;
} required_keys[] = {
	{CAD_KEY_LEXICON, "lexicon", G_STRUCT_OFFSET(CadSheet, name)},
	{CAD_KEY_LANGUAGE, "language", G_STRUCT_OFFSET(CadSheet, language)},
	{CAD_KEY_VERSION, "version", G_STRUCT_OFFSET(CadSheet, version)},
};

typedef struct {
	CadSheet *sheet;
	CadReading *reading;	    /* of the sheet */
	GHashTable *by_id;	    /* of char * id, borrowed, to CadCategoryDraft, borrowed */
	CadCategoryDraft *category; /* the one being read, NULL above the first */
	CadTermDraft *term;	    /* the one examples stand below, or NULL */
	gboolean takes_examples;    /* after a term or `examples:` */
	gboolean has_stray_term;    /* one report is enough */
	guint64 guessed;	    /* bit a CadKey: keys that a misspelt one was meant for */
	guint n_terms;
} Builder;

void
cad_lexicon_file_free(CadLexiconFile *file)
{
	if (file == NULL)
		return;
	g_clear_pointer(&file->drafts, g_ptr_array_unref);
	g_clear_pointer(&file->categories, g_ptr_array_unref);
	g_clear_pointer(&file->sheets, g_ptr_array_unref);
	g_free(file);
}

/* Categories. */

static gboolean
is_category_id(const char *id)
{
	gboolean begins_part = TRUE;

	for (const char *at = id; *at != '\0'; at = g_utf8_next_char(at)) {
		const gunichar c = g_utf8_get_char(at);

		if (c == '.' && begins_part)
			return FALSE;
		if (c != '.' && c != '-' && c != '_' && !g_unichar_isalnum(c))
			return FALSE;
		begins_part = c == '.';
	}
	return !begins_part && strlen(id) <= CAD_MAX_FIELD_BYTES;
}

/* The id between the brackets; @is_whole tells if the head is well formed. */
static CadrageSpan
read_head(CadReading *reading, CadrageSpan span, gboolean *is_whole)
{
	const char *text = reading->manuscript->text;
	const char *close = memchr(text + span.start, ']', span.end - span.start);
	guint32 end = close != NULL ? (guint32)(close - text) : span.end;

	*is_whole = close != NULL && end + 1 == span.end;
	if (close == NULL)
		cad_reading_error(reading, span, "add \"]\"", "the category is not closed");
	else if (!*is_whole)
		cad_reading_error(reading,
				  cad_reading_trim(reading, (CadrageSpan){end + 1, span.end}),
				  "begin a new line", "text after the category");
	return cad_reading_trim(reading, (CadrageSpan){span.start + 1, end});
}

static void
begin_category(Builder *builder, const char *id, CadrageSpan span)
{
	builder->category = cad_category_draft_new(id, span, builder->reading);
	g_ptr_array_add(builder->sheet->drafts, builder->category);
	g_hash_table_insert(builder->by_id, builder->category->category->id, builder->category);
}

static void
read_category(Builder *builder, CadrageSpan span)
{
	CadReading *reading = builder->reading;
	gboolean is_whole;
	const CadrageSpan name = read_head(reading, span, &is_whole);
	g_autofree char *id = cad_reading_dup(reading, name);
	CadCategoryDraft *first = g_hash_table_lookup(builder->by_id, id);

	builder->term = NULL;
	builder->takes_examples = FALSE;
	if (is_whole && !is_category_id(id))
		cad_reading_error(reading, span, "write [name] or [name.part]",
				  "\"%s\" is no name of a category: letters, digits, \"-\", \"_\" "
				  "and single dots",
				  id);
	if (first != NULL && is_whole)
		cad_reading_error(reading, span, "put its terms together",
				  "category \"%s\" is already in line %u", id,
				  first->category->line);
	if (first == NULL && builder->sheet->drafts->len == CAD_MAX_CATEGORIES)
		cad_reading_error(reading, span, NULL,
				  "more than CAD_MAX_CATEGORIES (" G_STRINGIFY(
					  CAD_MAX_CATEGORIES) ") categories");
	else if (first == NULL)
		begin_category(builder, id, name);
	else
		builder->category = first;
}

/* Keys. */

static void
set_title(Builder *builder, GHashTable *titles, const char *language, CadrageSpan value)
{
	g_hash_table_insert(titles, g_strdup(language != NULL ? language : ""),
			    cad_reading_dup(builder->reading, value));
}

static gboolean
is_language(const char *language)
{
	const gsize length = strlen(language);

	return (length == 2 || length == 3) &&
	       strspn(language, "abcdefghijklmnopqrstuvwxyz") == length;
}

static void
set_field(Builder *builder, CadKey key, CadrageSpan value)
{
	CadReading *reading = builder->reading;
	CadSheet *sheet = builder->sheet;
	g_autofree char *text = cad_reading_dup(reading, value);

	if (key == CAD_KEY_LANGUAGE && !is_language(text))
		cad_reading_error(reading, value, "write a code of ISO 639-1, such as fr",
				  "\"%s\" is no code of a language", text);
	if (key == CAD_KEY_LEXICON && !cadrage_lexicon_is_name(text))
		cad_reading_error(reading, value, "use letters, digits and hyphens",
				  "\"%s\" is no name of a lexicon", text);
	for (guint i = 0; i < G_N_ELEMENTS(required_keys); i++)
		if (required_keys[i].key == key)
			G_STRUCT_MEMBER(char *, sheet, required_keys[i].field) =
				g_steal_pointer(&text);
	if (key == CAD_KEY_LICENCE)
		sheet->licence = g_steal_pointer(&text);
	if (sheet->language != NULL)
		reading->language = sheet->language;
}

/* One included file of a list. */
static void
read_include(Builder *builder, CadrageSpan span)
{
	CadInclude include = {.span = cad_reading_trim(builder->reading, span)};

	if (include.span.start == include.span.end) {
		cad_reading_error(builder->reading, (CadrageSpan){span.start, span.start + 1},
				  "write include: FILE.lex", "the name of a file is missing");
		return;
	}
	include.name = cad_reading_dup(builder->reading, include.span);
	g_array_append_val(builder->sheet->includes, include);
}

static void
read_includes(Builder *builder, const CadStatement *statement)
{
	const char *text = builder->reading->manuscript->text;
	guint32 start = statement->value.start;

	for (guint32 i = start; i <= statement->value.end; i++) {
		if (i < statement->value.end && text[i] != ',')
			continue;
		read_include(builder, (CadrageSpan){start, i});
		start = i + 1;
	}
}

static void
read_removal(Builder *builder, const CadStatement *statement)
{
	CadReading *reading = builder->reading;
	const char *text = reading->manuscript->text;
	const CadrageSpan value = statement->value;
	const char *slash = memchr(text + value.start, '/', value.end - value.start);
	const guint32 end = slash != NULL ? (guint32)(slash - text) : value.end;
	CadRemoval removal = {.span = value};
	const CadrageSpan label = cad_reading_trim(reading, (CadrageSpan){end + 1, value.end});

	if (value.start == end || (slash != NULL && label.start >= label.end)) {
		cad_reading_error(reading, statement->name, "write remove: CATEGORY/LABEL",
				  "what to remove is missing");
		return;
	}
	removal.category = cad_reading_dup(
		reading, cad_reading_trim(reading, (CadrageSpan){value.start, end}));
	if (slash != NULL)
		removal.label = cad_reading_dup(reading, label);
	g_array_append_val(builder->sheet->removals, removal);
}

/* A key of a file that stands once. */
static void
read_single_key(Builder *builder, const CadStatement *statement, CadKey key, const char *argument)
{
	CadReading *reading = builder->reading;

	if (key == CAD_KEY_ACCENTS)
		cad_attributes_read(&builder->sheet->attributes, reading, key, argument,
				    statement->value);
	else if (statement->value.start == statement->value.end)
		cad_reading_error(reading, statement->name, NULL, "a value is missing");
	else if (key == CAD_KEY_TITLE)
		set_title(builder, builder->sheet->titles, argument, statement->value);
	else
		set_field(builder, key, statement->value);
}

static void
read_file_key(Builder *builder, const CadStatement *statement)
{
	CadReading *reading = builder->reading;
	g_autofree char *argument = NULL;
	const CadKey key = cad_key_find(reading, statement->name, CAD_KEY_OF_FILE, &argument);

	if (key == CAD_KEY_UNKNOWN) {
		builder->guessed |= G_GUINT64_CONSTANT(1)
				    << cad_key_guess(reading, statement->name);
		return;
	}
	builder->guessed |= G_GUINT64_CONSTANT(1) << key;
	if (key == CAD_KEY_INCLUDE)
		read_includes(builder, statement);
	else if (key == CAD_KEY_REMOVE)
		read_removal(builder, statement);
	else if (cad_attributes_claim(&builder->sheet->attributes, reading, statement->name))
		read_single_key(builder, statement, key, argument);
}

static void
set_kind(Builder *builder, CadrageSpan value)
{
	static const char *const names[] = {
		[CADRAGE_CATEGORY_RATE] = "rate",
		[CADRAGE_CATEGORY_NAMING] = "naming",
		[CADRAGE_CATEGORY_LADDER] = "ladder",
		[CADRAGE_CATEGORY_VERBS] = "verbs",
		NULL,
	};
	g_autofree char *text = cad_reading_dup(builder->reading, value);
	g_autofree char *hint = NULL;
	const char *suggestion;

	for (guint i = 0; names[i] != NULL; i++) {
		if (strcmp(names[i], text) != 0)
			continue;
		builder->category->category->kind = (CadrageCategoryKind)i;
		builder->category->has_kind = TRUE;
		return;
	}
	suggestion = cadrage_suggest(text, names);
	hint = suggestion != NULL ? g_strdup_printf("did you mean \"%s\"?", suggestion)
				  : g_strdup("write rate, naming, ladder or verbs");
	cad_reading_error(builder->reading, value, hint, "unknown kind \"%s\"", text);
}

static void
read_examples_key(Builder *builder, const CadStatement *statement)
{
	builder->term = NULL;
	builder->takes_examples = TRUE;
	if (statement->value.start < statement->value.end)
		cad_reading_error(builder->reading, statement->value,
				  "write each on a line of its own: \"  + text\"",
				  "examples stand below \"examples:\"");
}

static void
add_citation(Builder *builder, CadrageSpan value)
{
	if (value.start == value.end)
		cad_reading_error(builder->reading, (CadrageSpan){value.start, value.start + 1},
				  NULL, "a value is missing");
	else
		g_ptr_array_add(builder->category->category->citations,
				cad_reading_dup(builder->reading, value));
}

/* Remembers what is said of a category, for where two files say different things. */
static void
add_setting(Builder *builder, const CadStatement *statement, CadKey key, const char *argument)
{
	CadReading *reading = builder->reading;
	g_autofree char *value = cad_reading_dup(reading, statement->value);
	CadSetting setting = {.span = statement->span};

	setting.name = cad_reading_dup(reading, statement->name);
	if (argument != NULL && key != CAD_KEY_TITLE) {
		*strrchr(setting.name, ' ') = '\0';
		setting.value = g_strdup_printf("%s: %s", argument, value);
	} else {
		setting.value = g_steal_pointer(&value);
	}
	g_array_append_val(builder->category->settings, setting);
}

static void
read_category_key(Builder *builder, const CadStatement *statement)
{
	CadReading *reading = builder->reading;
	CadCategoryDraft *draft = builder->category;
	g_autofree char *argument = NULL;
	const CadKey key = cad_key_find(reading, statement->name, CAD_KEY_OF_CATEGORY, &argument);

	if (key == CAD_KEY_UNKNOWN)
		return;
	if (key == CAD_KEY_EXAMPLES)
		read_examples_key(builder, statement);
	else if (key == CAD_KEY_CITE)
		add_citation(builder, statement->value);
	else if (cad_attributes_claim(&draft->attributes, reading, statement->name))
		add_setting(builder, statement, key, argument);
	else
		return;
	if (key == CAD_KEY_EXAMPLES || key == CAD_KEY_CITE)
		return;
	if (key == CAD_KEY_KIND)
		set_kind(builder, statement->value);
	else if (key == CAD_KEY_TITLE)
		set_title(builder, draft->category->titles, argument, statement->value);
	else if (key == CAD_KEY_TAGS)
		draft->category->tags = cad_reading_dup(reading, statement->value);
	else
		cad_attributes_read(&draft->attributes, reading, key, argument, statement->value);
}

/* Terms. */

/* Where the braces of a term begin, or its end: not inside quotation marks, nor inside a regular
 * expression, where braces count repeats. */
static guint32
find_braces(const char *text, CadrageSpan span)
{
	gboolean begins_pattern = TRUE;

	for (guint32 i = span.start; i < span.end; i++) {
		const gboolean opens = text[i] == '"' || (text[i] == '/' && begins_pattern);

		if (text[i] == '{')
			return i;
		begins_pattern = text[i] == '|' || (begins_pattern && text[i] == ' ');
		for (guint32 j = i + 1; opens && j < span.end; j++) {
			if (text[j] == '\\') {
				j++;
			} else if (text[j] == text[i]) {
				i = j;
				break;
			}
		}
	}
	return span.end;
}

/* Blanks inside a label count as one. */
static char *
normalize_label(CadReading *reading, CadrageSpan span)
{
	g_autofree char *written = cad_reading_dup(reading, span);
	g_auto(GStrv) words = g_strsplit(written, " ", -1);
	GString *label = g_string_new(NULL);

	for (guint i = 0; words[i] != NULL; i++) {
		if (words[i][0] == '\0')
			continue;
		if (label->len > 0)
			g_string_append_c(label, ' ');
		g_string_append(label, words[i]);
	}
	return g_string_free(label, FALSE);
}

static gboolean
check_label(CadReading *reading, CadrageSpan span, gboolean is_bare)
{
	const char *forbidden = is_bare ? "=()|?\"[]*/~<>}#" : "=|{}\"#/";
	const char *text = reading->manuscript->text;

	if (span.start == span.end) {
		cad_reading_error(reading, (CadrageSpan){span.start, span.start + 1},
				  "write LABEL = PATTERNS", "a label is missing");
		return FALSE;
	}
	for (guint32 i = span.start; i < span.end; i++) {
		const CadrageSpan sign = {i, i + 1};

		if (strchr(forbidden, text[i]) == NULL)
			continue;
		if (is_bare && text[i] != '#')
			cad_reading_error(reading, sign, "give it a label: NAME = ...",
					  "\"%c\" in a line without a label", text[i]);
		else
			cad_reading_error(reading, sign,
					  text[i] == '#' ? "a comment is \"#\" and a blank" : NULL,
					  "a label may not hold \"%c\"", text[i]);
		return FALSE;
	}
	if (span.end - span.start <= CAD_MAX_FIELD_BYTES)
		return TRUE;
	cad_reading_error(reading, span, NULL,
			  "the label is longer than CAD_MAX_FIELD_BYTES, %" G_GSIZE_FORMAT,
			  CAD_MAX_FIELD_BYTES);
	return FALSE;
}

static CadTermDraft *
take_term(Builder *builder, const CadStatement *statement, CadrageSpan label)
{
	CadReading *reading = builder->reading;
	g_autofree char *name = normalize_label(reading, label);
	CadTermDraft *term = cad_category_draft_take_term(builder->category, name, label);

	if (statement->adds)
		return term;
	if (term->is_set)
		cad_reading_error(reading, label, "use \"+=\" to add patterns to it",
				  "\"%s\" is already set in line %u", name, term->term->line);
	else
		term->term->line = cad_manuscript_find_place(reading->manuscript, label).line;
	term->is_set = TRUE;
	return term;
}

static CadPatternDraft *
add_pattern(CadTermDraft *term, CadNode *root, guint line)
{
	CadTermPattern *pattern = g_new0(CadTermPattern, 1);

	pattern->root = root;
	pattern->line = line;
	return cad_term_draft_add(term, pattern);
}

/* Braces whose pattern is lost are read for their mistakes. */
static void
read_lost_braces(CadReading *reading, CadrageSpan braces)
{
	g_auto(CadAttributes) unwanted = {0};

	cad_attributes_read_braces(&unwanted, reading, braces);
}

/* Patterns and braces into a term; with none (@term is NULL) only for their mistakes. */
static void
read_patterns(Builder *builder, CadTermDraft *term, guint line, CadrageSpan span)
{
	CadReading *reading = builder->reading;
	const guint32 brace = find_braces(reading->manuscript->text, span);
	const CadrageSpan patterns = cad_reading_trim(reading, (CadrageSpan){span.start, brace});
	const CadrageSpan braces = {brace, span.end};
	g_autoptr(CadNode) root = cad_phrase_parse(reading, patterns, CAD_PHRASE_MAY_BE_REGEX);
	CadPatternDraft *draft = NULL;

	if (term != NULL && root != NULL)
		draft = add_pattern(term, g_steal_pointer(&root), line);
	if (draft != NULL) {
		draft->pattern->span = patterns;
		draft->pattern->braces = braces;
	}
	if (braces.start < braces.end && draft != NULL)
		cad_attributes_read_braces(&draft->attributes, reading, braces);
	else if (braces.start < braces.end)
		read_lost_braces(reading, braces);
}

/* Reads all of the statement, whatever is wrong with its label. */
static void
read_definition(Builder *builder, const CadStatement *statement)
{
	CadReading *reading = builder->reading;
	const CadrageSpan value = statement->value;
	const guint32 brace = find_braces(reading->manuscript->text, value);
	CadrageSpan label = statement->name;
	gboolean is_labelled;

	if (statement->is_bare)
		label = cad_reading_trim(reading, (CadrageSpan){value.start, brace});
	is_labelled = check_label(reading, label, statement->is_bare);
	if (is_labelled)
		builder->term = take_term(builder, statement, label);
	if (is_labelled || !statement->is_bare)
		read_patterns(builder, builder->term,
			      cad_manuscript_find_place(reading->manuscript, label).line, value);
}

static void
read_term(Builder *builder, const CadStatement *statement)
{
	CadReading *reading = builder->reading;

	builder->term = NULL;
	builder->takes_examples = TRUE;
	if (builder->category == NULL) {
		if (!builder->has_stray_term)
			cad_reading_error(reading, statement->span, "write [name] above it",
					  "a term above the first category");
		builder->has_stray_term = TRUE;
		return;
	}
	if (builder->n_terms++ >= CAD_MAX_LEXICON_TERMS) {
		if (builder->n_terms == CAD_MAX_LEXICON_TERMS + 1)
			cad_reading_error(reading, statement->span, NULL,
					  "more than CAD_MAX_LEXICON_TERMS (" G_STRINGIFY(
						  CAD_MAX_LEXICON_TERMS) ") terms");
		return;
	}
	read_definition(builder, statement);
}

/* The whole file. */

static void
read_example(Builder *builder, CadrageSpan span)
{
	const CadExampleDraft draft = {span, builder->term, builder->reading, 0};

	if (builder->category != NULL && builder->takes_examples)
		g_array_append_val(builder->category->examples, draft);
	else
		cad_reading_error(builder->reading, span,
				  "write it below a term or below \"examples:\"",
				  "an example without a term above it");
}

static void
read_statement(Builder *builder, const CadStatement *statement)
{
	switch (statement->kind) {
	case CAD_STATEMENT_HEAD:
		read_category(builder, statement->span);
		break;
	case CAD_STATEMENT_EXAMPLE:
		read_example(builder, statement->span);
		break;
	case CAD_STATEMENT_TERM:
		read_term(builder, statement);
		break;
	case CAD_STATEMENT_KEY:
	default:
		if (builder->category == NULL)
			read_file_key(builder, statement);
		else
			read_category_key(builder, statement);
	}
}

static void
check_required(Builder *builder)
{
	for (guint i = 0; i < G_N_ELEMENTS(required_keys); i++) {
		g_autofree char *message = NULL;

		if ((builder->guessed & G_GUINT64_CONSTANT(1) << required_keys[i].key) != 0)
			continue;
		message = g_strdup_printf("the key \"%s\" is missing", required_keys[i].name);
		builder->reading->n_errors++;
		cad_manuscript_report(builder->sheet->manuscript, builder->reading->diagnostics,
				      CADRAGE_SEVERITY_ERROR, (CadPlace){0},
				      "write it above the first category", message);
	}
}

static void
builder_init(Builder *builder, CadSheet *sheet)
{
	*builder = (Builder){
		.sheet = sheet,
		.reading = &sheet->reading,
		.by_id = g_hash_table_new(g_str_hash, g_str_equal),
	};
}

CadSheet *
cad_sheet_read(const char *file, GBytes *bytes, CadrageDiagnostics *diagnostics)
{
	CadManuscript *manuscript = cad_manuscript_new(file, bytes, diagnostics);
	g_autoptr(GArray) statements = NULL;
	CadSheet *sheet;
	Builder builder;

	if (manuscript == NULL)
		return NULL;
	sheet = cad_sheet_new(manuscript, diagnostics);
	builder_init(&builder, sheet);
	statements = cad_statements_cut(builder.reading);
	for (guint i = 0; i < statements->len; i++)
		read_statement(&builder, &g_array_index(statements, CadStatement, i));
	check_required(&builder);
	g_hash_table_unref(builder.by_id);
	return sheet;
}

/* Ends the reading: what the sheets say together, or NULL when anything is wrong with one. */
static CadLexiconFile *
put_together(GPtrArray *sheets)
{
	g_autoptr(CadLexiconFile) file = g_new0(CadLexiconFile, 1);
	const CadSheet *own = g_ptr_array_index(sheets, sheets->len - 1);
	guint n_errors = 0;

	file->sheets = sheets;
	file->manuscript = own->manuscript;
	file->name = own->name;
	file->language = own->language;
	file->version = own->version;
	file->licence = own->licence;
	file->titles = own->titles;
	file->drafts = cad_sheets_merge(sheets);
	file->categories = cad_drafts_settle(file->drafts);
	for (guint i = 0; i < sheets->len; i++)
		n_errors += ((const CadSheet *)g_ptr_array_index(sheets, i))->reading.n_errors;
	return n_errors == 0 ? g_steal_pointer(&file) : NULL;
}

CadLexiconFile *
cad_lexicon_file_read(const char *name, GBytes *bytes, const char *const *folders,
		      CadrageDiagnostics *diagnostics)
{
	GPtrArray *sheets = cad_inclusion_read(name, bytes, folders, diagnostics);

	return sheets != NULL ? put_together(sheets) : NULL;
}

CadSheet *
cad_lexicon_file_find_sheet(const CadLexiconFile *file, const CadManuscript *manuscript)
{
	for (guint i = 0; i < file->sheets->len; i++) {
		CadSheet *sheet = g_ptr_array_index(file->sheets, i);

		if (sheet->manuscript == manuscript)
			return sheet;
	}
	return g_ptr_array_index(file->sheets, file->sheets->len - 1);
}

CadLexiconFile *
cad_lexicon_file_read_pattern(const char *pattern, const char *language,
			      CadrageDiagnostics *diagnostics)
{
	g_autofree char *line = g_strdelimit(g_strdup(pattern), "\r\n\t", ' ');
	g_autoptr(GBytes) bytes = g_bytes_new_static(line, strlen(line));
	CadManuscript *manuscript = cad_manuscript_new("pattern", bytes, diagnostics);
	GPtrArray *sheets;
	CadrageSpan whole;
	CadTermDraft *term;
	Builder builder;

	if (manuscript == NULL)
		return NULL;
	sheets = g_ptr_array_new_with_free_func((GDestroyNotify)cad_sheet_free);
	g_ptr_array_add(sheets, cad_sheet_new(manuscript, diagnostics));
	builder_init(&builder, g_ptr_array_index(sheets, 0));
	builder.sheet->name = g_strdup("pattern");
	builder.sheet->language = g_strdup(language);
	builder.sheet->version = g_strdup("0");
	builder.reading->language = builder.sheet->language;
	whole = cad_reading_trim(builder.reading, (CadrageSpan){0, (guint32)manuscript->n_bytes});
	begin_category(&builder, "pattern", whole);
	term = cad_category_draft_take_term(builder.category, g_strstrip(line), whole);
	term->is_set = TRUE;
	read_patterns(&builder, term, 1, whole);
	g_hash_table_unref(builder.by_id);
	return put_together(sheets);
}
