#include "config.h"

#include <string.h>

#include <cadrage/discover.h>
#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "base/shorten.h"
#include "ingest/delimited.h"
#include "lexicon/found-list.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/term.h"
#include "text/fold.h"

typedef enum {
	COLUMN_KEEP,
	COLUMN_CATEGORY,
	COLUMN_LABEL,
	COLUMN_PATTERN,
	COLUMN_FORMS,
	COLUMN_LANGUAGE,
	COLUMN_FOUND_ON,
	N_COLUMNS
} Column;

static const char *const names[N_COLUMNS] = {
	[COLUMN_KEEP] = "keep",		[COLUMN_CATEGORY] = "category",
	[COLUMN_LABEL] = "label",	[COLUMN_PATTERN] = "pattern",
	[COLUMN_FORMS] = "forms",	[COLUMN_LANGUAGE] = "language",
	[COLUMN_FOUND_ON] = "found_on",
};

/* A row that was kept. */
typedef struct {
	char *cells[N_COLUMNS];
	guint line;
} Kept;

typedef struct {
	const CadrageAcceptanceOptions *options;
	guint places[N_COLUMNS]; /* G_MAXUINT for a column that is missing */
	GPtrArray *kept;	 /* of Kept, owned */
	GHashTable *lists;	 /* name to whether it can be read */
	char *language;
} Accepting;

static void
kept_free(gpointer data)
{
	Kept *kept = data;

	for (guint i = 0; i < N_COLUMNS; i++)
		g_free(kept->cells[i]);
	g_free(kept);
}

static void
accepting_clear(Accepting *accepting)
{
	g_ptr_array_unref(accepting->kept);
	g_hash_table_unref(accepting->lists);
	g_free(accepting->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Accepting, accepting_clear)

static gboolean
fail(const Accepting *accepting, guint line, const char *what, const char *cell, GError **error)
{
	g_autofree char *shown = cell ? cad_shorten(cell, CAD_MAX_NAME_SHOWN) : NULL;

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s:%u: %s%s%s%s",
		    accepting->options->sheet, line, shown ? "\"" : "", shown ? shown : "",
		    shown ? "\" " : "", what);
	return FALSE;
}

/* Cells. */

static gboolean
read_header(Accepting *accepting, const CadRow *row, GError **error)
{
	for (guint c = 0; c < N_COLUMNS; c++) {
		accepting->places[c] = G_MAXUINT;
		for (guint i = 0; i < row->n_cells; i++)
			if (g_ascii_strcasecmp(row->cells[i].text, names[c]) == 0)
				accepting->places[c] = i;
	}
	for (guint c = COLUMN_KEEP; c <= COLUMN_PATTERN; c++)
		if (c != COLUMN_CATEGORY && accepting->places[c] == G_MAXUINT)
			return fail(accepting, 1,
				    "is a column that the sheet needs, as \"cadrage lexicon "
				    "suggest --csv\" writes it",
				    names[c], error);
	return TRUE;
}

/* An apostrophe keeps a spreadsheet from taking a cell for a formula. */
static char *
dup_cell(const Accepting *accepting, const CadRow *row, Column column)
{
	const guint place = accepting->places[column];
	const char *text = place < row->n_cells ? row->cells[place].text : "";

	if (text[0] == '\'' && text[1] != '\0' && strchr("=+-@", text[1]))
		text++;
	return g_strstrip(g_utf8_make_valid(text, -1));
}

static gboolean
is_word_of(const char *const *list, gsize n, const char *text)
{
	for (gsize i = 0; i < n; i++)
		if (g_ascii_strcasecmp(list[i], text) == 0)
			return TRUE;
	return FALSE;
}

static const char *const yes_words[] = {"yes", "y", "oui", "o", "x", "1", "true", "vrai", "keep"};
static const char *const no_words[] = {"",  "no", "n",	   "non",  "0",
				       "-", "?",  "false", "faux", "drop"};

static gboolean
is_category_id(const char *id)
{
	gboolean is_start = TRUE;

	for (; *id; id++) {
		if (!g_ascii_islower(*id) && !(g_ascii_isdigit(*id) && !is_start) &&
		    !(strchr("-_.", *id) && !is_start))
			return FALSE;
		is_start = *id == '.';
	}
	return !is_start;
}

/* "yes" takes the columns as they are; "doubt" or "doubt/label" says which category and label. */
static gboolean
read_decision(const Accepting *accepting, Kept *kept, GError **error)
{
	const char *decision = kept->cells[COLUMN_KEEP];
	const char *category = kept->cells[COLUMN_CATEGORY];
	g_auto(GStrv) parts = NULL;

	if (is_word_of(yes_words, G_N_ELEMENTS(yes_words), decision))
		return TRUE;
	parts = g_strsplit(decision, "/", 2);
	g_strstrip(parts[0]);
	if ((*category && strcmp(category, parts[0]) != 0) ||
	    (!strchr(parts[0], '.') &&
	     cadrage_lexicons_find_category(accepting->options->base, parts[0]) == G_MAXUINT))
		return fail(
			accepting, kept->line,
			"in the column \"keep\" is neither yes, no nor a category that there is "
			"and the column \"category\" agrees with; a new category goes there, "
			"with a yes",
			decision, error);
	g_free(kept->cells[COLUMN_CATEGORY]);
	kept->cells[COLUMN_CATEGORY] = g_strdup(parts[0]);
	if (parts[1] && *g_strstrip(parts[1])) {
		g_free(kept->cells[COLUMN_LABEL]);
		kept->cells[COLUMN_LABEL] = g_strdup(parts[1]);
	}
	return TRUE;
}

static gboolean
check_category(const Accepting *accepting, const Kept *kept, GError **error)
{
	const char *category = kept->cells[COLUMN_CATEGORY];

	if (*category == '\0')
		return fail(accepting, kept->line,
			    "is kept without a category: write one in the column \"category\"",
			    kept->cells[COLUMN_LABEL], error);
	return is_category_id(category) ||
	       fail(accepting, kept->line,
		    "is no category: use small letters, digits and hyphens, as in doubt.presumed",
		    category, error);
}

static gboolean
check_pattern(const Accepting *accepting, const Kept *kept, GError **error)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) lexicon = NULL;

	if (!strpbrk(kept->cells[COLUMN_PATTERN], "{}#\n"))
		lexicon = cadrage_lexicon_new_from_pattern(
			kept->cells[COLUMN_PATTERN], accepting->language,
			accepting->options->lexicon_options, diagnostics, NULL);
	return lexicon || fail(accepting, kept->line, "is no pattern of the lexicon language",
			       kept->cells[COLUMN_PATTERN], error);
}

/* What may not stand in a label, or would be read as something else there, becomes a blank. */
static void
clean_label(Kept *kept)
{
	char *label = kept->cells[COLUMN_LABEL];

	g_strdelimit(label, "=|{}[]\"#/:@\x7f", ' ');
	for (char *at = label; *at; at++)
		if (g_ascii_iscntrl(*at))
			*at = ' ';
	for (char *at = label; *at == '+' || *at == '-' || *at == ' '; at++)
		*at = ' ';
	g_strstrip(label);
	if (*kept->cells[COLUMN_LABEL] == '\0') {
		g_free(kept->cells[COLUMN_LABEL]);
		kept->cells[COLUMN_LABEL] = g_strdup("?");
	}
}

/* All rows are in one language. */
static gboolean
check_language(Accepting *accepting, const Kept *kept, GError **error)
{
	const char *said = kept->cells[COLUMN_LANGUAGE];

	if (!accepting->language)
		accepting->language = g_strdup(
			accepting->options->language ? accepting->options->language : said);
	if (*accepting->language == '\0')
		return fail(accepting, kept->line,
			    "the sheet does not say its language; give --language", NULL, error);
	if (strspn(accepting->language, "abcdefghijklmnopqrstuvwxyz") !=
	    strlen(accepting->language))
		return fail(accepting, kept->line, "is no language, such as fr",
			    accepting->language, error);
	return *said == '\0' || strcmp(said, accepting->language) == 0 ||
	       fail(accepting, kept->line, "is another language than that of the lexicon", said,
		    error);
}

static char *
fold(const char *text)
{
	GString *key = g_string_new(NULL);

	cad_fold_append(key, text, strlen(text));
	return g_string_free(key, FALSE);
}

/* The label of the lexicons in force that a lexicon would take for the same: case and accents do
 * not count. */
static guint
find_label(const Accepting *accepting, const Kept *kept)
{
	const CadrageLexicons *base = accepting->options->base;
	const guint category = cadrage_lexicons_find_category(base, kept->cells[COLUMN_CATEGORY]);
	g_autofree char *wanted = fold(kept->cells[COLUMN_LABEL]);

	for (guint i = 0; i < cadrage_lexicons_get_n_labels(base); i++) {
		g_autofree char *key = NULL;

		if (cadrage_lexicons_get_label_category(base, i) != category ||
		    cadrage_lexicons_find_label_lexicon(base, i, accepting->language) == G_MAXUINT)
			continue;
		key = fold(cadrage_lexicons_get_label(base, i));
		if (strcmp(key, wanted) == 0)
			return i;
	}
	return G_MAXUINT;
}

/* Whether the list of the articles that it was found on is where it should be. */
static gboolean
has_list(Accepting *accepting, const char *name)
{
	gpointer known;

	if (*name == '\0' || !cadrage_lexicon_is_name(name))
		return FALSE;
	if (!g_hash_table_lookup_extended(accepting->lists, name, NULL, &known)) {
		g_autoptr(GPtrArray) list = cad_found_list_read(accepting->options->path, name);

		known = GINT_TO_POINTER(list != NULL);
		g_hash_table_insert(accepting->lists, g_strdup(name), known);
	}
	return GPOINTER_TO_INT(known);
}

/* One spelling for each label; a term that was not found by looking at articles takes nothing in
 * that was on known ones, since no test could tell the two apart any more. */
static gboolean
check_label(Accepting *accepting, Kept *kept, GError **error)
{
	const CadCategory *category;
	const guint label = find_label(accepting, kept);
	const char *same = label == G_MAXUINT
				   ? NULL
				   : cadrage_lexicons_get_label(accepting->options->base, label);
	g_autofree char *wanted = fold(kept->cells[COLUMN_LABEL]);

	if (same && has_list(accepting, kept->cells[COLUMN_FOUND_ON]) &&
	    !cad_lexicon_set_find_term(accepting->options->base, label, accepting->language,
				       &category)
		     ->found_on)
		return fail(accepting, kept->line,
			    "is a term of this category already; give it another label",
			    kept->cells[COLUMN_LABEL], error);
	for (guint i = 0; !same && i + 1 < accepting->kept->len; i++) {
		const Kept *other = g_ptr_array_index(accepting->kept, i);
		g_autofree char *key = fold(other->cells[COLUMN_LABEL]);

		if (strcmp(other->cells[COLUMN_CATEGORY], kept->cells[COLUMN_CATEGORY]) == 0 &&
		    strcmp(key, wanted) == 0)
			same = other->cells[COLUMN_LABEL];
	}
	if (same) {
		g_free(kept->cells[COLUMN_LABEL]);
		kept->cells[COLUMN_LABEL] = g_strdup(same);
	}
	return TRUE;
}

static gboolean
take_row(Accepting *accepting, const CadRow *row, GError **error)
{
	Kept *kept = g_new0(Kept, 1);

	for (guint c = 0; c < N_COLUMNS; c++)
		kept->cells[c] = dup_cell(accepting, row, (Column)c);
	kept->line = row->cells[0].line;
	if (is_word_of(no_words, G_N_ELEMENTS(no_words), kept->cells[COLUMN_KEEP])) {
		kept_free(kept);
		return TRUE;
	}
	g_ptr_array_add(accepting->kept, kept);
	if (!read_decision(accepting, kept, error))
		return FALSE;
	clean_label(kept);
	return check_language(accepting, kept, error) && check_category(accepting, kept, error) &&
	       check_pattern(accepting, kept, error) && check_label(accepting, kept, error);
}

static gboolean
read_sheet(Accepting *accepting, GError **error)
{
	const char *path = accepting->options->sheet;
	g_autoptr(GFile) file = g_file_new_for_path(path);
	g_autoptr(GFileInputStream) stream = g_file_read(file, NULL, error);
	g_autoptr(CadDelimited) delimited = NULL;
	GError *failure = NULL;
	gboolean has_header = FALSE;
	CadRow row;

	if (!stream)
		return FALSE;
	delimited = cad_delimited_new(G_INPUT_STREAM(stream), path, 0, CAD_MAX_SHEET_ROW_BYTES,
				      "CAD_MAX_SHEET_ROW_BYTES");
	while (cad_delimited_next(delimited, &row, &failure)) {
		if (!(has_header ? take_row(accepting, &row, error)
				 : read_header(accepting, &row, error)))
			return FALSE;
		has_header = TRUE;
	}
	if (failure) {
		g_propagate_error(error, failure);
		return FALSE;
	}
	return has_header || fail(accepting, 1, "is empty", path, error);
}

/* Writing. */

static int
compare_kept(gconstpointer a, gconstpointer b)
{
	const Kept *left = *(Kept *const *)a, *right = *(Kept *const *)b;
	const int order = strcmp(left->cells[COLUMN_CATEGORY], right->cells[COLUMN_CATEGORY]);
	const int labels = strcmp(left->cells[COLUMN_LABEL], right->cells[COLUMN_LABEL]);

	return order != 0    ? order
	       : labels != 0 ? labels
			     : (left->line < right->line ? -1 : left->line > right->line);
}

/* The lexicon of the sheet's language that has @category; NULL for none. */
static CadrageLexicon *
find_base(const Accepting *accepting, const char *category)
{
	CadrageLexicons *base = accepting->options->base;

	for (guint i = 0; i < cadrage_lexicons_get_n(base); i++) {
		CadrageLexicon *lexicon = cadrage_lexicons_get(base, i);
		const GPtrArray *categories = cad_lexicon_get_categories(lexicon);

		if (strcmp(cadrage_lexicon_get_language(lexicon), accepting->language) != 0)
			continue;
		for (guint c = 0; c < categories->len; c++)
			if (strcmp(((CadCategory *)categories->pdata[c])->id, category) == 0)
				return lexicon;
	}
	return NULL;
}

static void
append_head(const Accepting *accepting, GString *text)
{
	g_autofree char *sheet = g_path_get_basename(accepting->options->sheet);

	g_string_append_printf(
		text,
		"# Words found by \"cadrage lexicon suggest\" and kept by a person, in %s\n"
		"lexicon:  %s\n"
		"title:    %s\n"
		"language: %s\n"
		"version:  1\n"
		"licence:  CC-BY-4.0\n",
		sheet, accepting->options->name, accepting->options->name, accepting->language);
}

/* Each lexicon whose categories get terms, once. */
static void
append_includes(const Accepting *accepting, GString *text)
{
	g_autoptr(GHashTable) done = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < accepting->kept->len; i++) {
		const Kept *kept = g_ptr_array_index(accepting->kept, i);
		CadrageLexicon *base = find_base(accepting, kept->cells[COLUMN_CATEGORY]);
		g_autofree char *include = NULL;

		if (!base || !g_hash_table_add(done, base))
			continue;
		include = cadrage_lexicon_spell_include(base, accepting->options->lexicon_options,
							accepting->options->path);
		g_string_append_printf(text, "include:  %s\n", include);
	}
}

/* Sentences of our own that a term is put into, so that no sentence of an outlet is copied. */
static const struct {
	const char *language;
	const char *before;
	const char *after;
} frames[] = {
	{"fr", "on lit ici ", ", puis autre chose"},
	{"en", "it reads ", ", then something else"},
	{NULL, "", ""},
};

static void
append_example(const Accepting *accepting, const Kept *kept, GString *text)
{
	g_auto(GStrv) forms = g_strsplit(kept->cells[COLUMN_FORMS], ";", -1);
	guint frame = 0;

	if (!forms[0] || *g_strstrip(forms[0]) == '\0' || strpbrk(forms[0], "[]\n"))
		return;
	while (frames[frame].language && strcmp(frames[frame].language, accepting->language) != 0)
		frame++;
	g_string_append_printf(text, "  + %s[[%s]]%s\n", frames[frame].before, forms[0],
			       frames[frame].after);
}

static void
append_term(Accepting *accepting, const Kept *kept, gboolean is_again, GString *text)
{
	const char *found_on = kept->cells[COLUMN_FOUND_ON];

	g_string_append_printf(text, "%s %s %s", kept->cells[COLUMN_LABEL],
			       is_again || find_label(accepting, kept) != G_MAXUINT ? "+=" : "=",
			       kept->cells[COLUMN_PATTERN]);
	if (has_list(accepting, found_on))
		g_string_append_printf(text, "  { found on: %s }", found_on);
	g_string_append_c(text, '\n');
	append_example(accepting, kept, text);
}

static gboolean
is_same_row(const Kept *a, const Kept *b)
{
	return strcmp(a->cells[COLUMN_LABEL], b->cells[COLUMN_LABEL]) == 0 &&
	       strcmp(a->cells[COLUMN_PATTERN], b->cells[COLUMN_PATTERN]) == 0;
}

static void
append_terms(Accepting *accepting, GString *text, CadrageAcceptance *acceptance)
{
	const Kept *last = NULL;

	for (guint i = 0; i < accepting->kept->len; i++) {
		const Kept *kept = g_ptr_array_index(accepting->kept, i);
		const char *category = kept->cells[COLUMN_CATEGORY];
		const gboolean is_new =
			!last || strcmp(last->cells[COLUMN_CATEGORY], category) != 0;

		if (!is_new && is_same_row(last, kept))
			continue;
		if (is_new) {
			g_string_append_printf(text, "\n[%s]\n", category);
			acceptance->n_new_categories += !find_base(accepting, category);
		}
		append_term(accepting, kept,
			    !is_new && strcmp(last->cells[COLUMN_LABEL],
					      kept->cells[COLUMN_LABEL]) == 0,
			    text);
		acceptance->n_terms++;
		acceptance->n_without_list += !has_list(accepting, kept->cells[COLUMN_FOUND_ON]);
		last = kept;
	}
}

char *
cadrage_discovery_accept(const CadrageAcceptanceOptions *options, CadrageAcceptance *acceptance,
			 GError **error)
{
	g_auto(Accepting) accepting = {
		.options = options,
		.kept = g_ptr_array_new_with_free_func(kept_free),
		.lists = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
	g_autoptr(GString) text = g_string_new(NULL);

	g_return_val_if_fail(options != NULL && acceptance != NULL, NULL);

	memset(acceptance, 0, sizeof *acceptance);
	if (!read_sheet(&accepting, error))
		return NULL;
	if (accepting.kept->len == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "%s: nothing is kept: write \"yes\" in the column \"keep\"",
			    options->sheet);
		return NULL;
	}
	g_ptr_array_sort(accepting.kept, compare_kept);
	append_head(&accepting, text);
	append_includes(&accepting, text);
	append_terms(&accepting, text, acceptance);
	return g_string_free(g_steal_pointer(&text), FALSE);
}
