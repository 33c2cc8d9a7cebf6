#include "config.h"

#include <string.h>

#include "lexicon/canonical.h"
#include "lexicon/lexicon-set.h"
#include "text/fold.h"

typedef struct {
	const char *id; /* in the set's strings */
	CadrageCategoryKind kind;
	guint parent;	    /* G_MAXUINT for none */
	GPtrArray *sources; /* of CadCategory, borrowed from the lexicons, in order of their names;
			       none for a parent that no lexicon declares */
} Category;

typedef struct {
	const char *name; /* in the set's strings */
	guint category;
	guint first; /* of its numbers in label_lexicons */
	guint n;     /* of its lexicons; one a language */
	int value;   /* LADDER: the rung */
} Label;

struct _CadrageLexicons {
	GPtrArray *lexicons;	/* of CadrageLexicon, owned; none when compiled from bare trees */
	GPtrArray *paths;	/* of char *, in strings; one a source */
	GPtrArray *languages;	/* of char *, in strings; one a source */
	GArray *categories;	/* of Category, in order of id */
	GArray *labels;		/* of Label, in order of category and name */
	GArray *label_lexicons; /* of guint, number of a source */
	GPtrArray *rulesets;	/* of CadRuleset, owned; one a language */
	GPtrArray *covered;	/* of char *, the rule sets' languages, then NULL */
	GStringChunk *strings;
};

/* A label on its way to its number. */
typedef struct {
	const CadLexiconSource *source;
	guint lexicon;
	const CadCategory *category;
	const CadTerm *term;
	char *folded; /* owned */
} Entry;

/* All that is known while compiling. */
typedef struct {
	const CadLexiconSource *sources;
	guint n_sources;
	GArray *entries; /* of Entry, in order of category and label */
	CadrageLexicons *lexicons;
	CadrageDiagnostics *diagnostics;
	guint n_errors;
} Compilation;

static Category *
get_category(const CadrageLexicons *lexicons, guint category)
{
	return &g_array_index(lexicons->categories, Category, category);
}

static void
complain(Compilation *compilation, const CadLexiconSource *source, CadPlace place,
	 const char *message)
{
	compilation->n_errors++;
	cad_lexicon_set_report(source, compilation->diagnostics, CADRAGE_SEVERITY_ERROR, place,
			       NULL, message);
}

/* The beginning of a line; a tree from elsewhere has no columns. */
static CadPlace
place_of_line(guint line, const CadManuscript *manuscript)
{
	const guint first = manuscript != NULL ? 1 : 0;

	return (CadPlace){line, first, first, manuscript};
}

/* Categories. */

static void
category_clear(void *data)
{
	Category *category = data;

	g_ptr_array_unref(category->sources);
}

static int
compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Collects every id and its ancestors, sorted, each once. */
static GPtrArray *
collect_ids(const Compilation *compilation)
{
	GStringChunk *strings = compilation->lexicons->strings;
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	GPtrArray *ids = g_ptr_array_new();

	for (guint i = 0; i < compilation->n_sources; i++)
		for (guint j = 0; j < compilation->sources[i].categories->len; j++) {
			const CadCategory *source = compilation->sources[i].categories->pdata[j];
			g_autofree char *id = g_strdup(source->id);
			char *dot = id + strlen(id);

			for (; dot != NULL; dot = strrchr(id, '.')) {
				char *kept;

				*dot = '\0';
				kept = g_string_chunk_insert_const(strings, id);
				if (g_hash_table_add(seen, kept))
					g_ptr_array_add(ids, kept);
			}
		}
	g_ptr_array_sort(ids, compare_strings);
	return ids;
}

static void
add_categories(Compilation *compilation)
{
	g_autoptr(GPtrArray) ids = collect_ids(compilation);
	CadrageLexicons *lexicons = compilation->lexicons;

	for (guint i = 0; i < ids->len; i++) {
		Category category = {ids->pdata[i], CADRAGE_CATEGORY_RATE, G_MAXUINT,
				     g_ptr_array_new()};
		const char *dot = strrchr(category.id, '.');

		/* An ancestor's id is a beginning of this one and so already there. */
		if (dot != NULL) {
			g_autofree char *parent =
				g_strndup(category.id, (gsize)(dot - category.id));

			category.parent = cadrage_lexicons_find_category(lexicons, parent);
		}
		g_array_append_val(lexicons->categories, category);
	}
}

static int
compare_sources(const void *a, const void *b)
{
	const CadLexiconSource *left = *(const CadLexiconSource *const *)a;
	const CadLexiconSource *right = *(const CadLexiconSource *const *)b;

	return strcmp(left->name, right->name);
}

/* Joins what a source says of a category to what those before it said. */
static void
join_category(Compilation *compilation, const CadLexiconSource *source, const CadCategory *declared)
{
	guint index = cadrage_lexicons_find_category(compilation->lexicons, declared->id);
	Category *category = get_category(compilation->lexicons, index);
	g_autofree char *message = NULL;

	if (category->sources->len > 0 && category->kind != declared->kind) {
		message = g_strdup_printf("category \"%s\" has another kind in another lexicon",
					  declared->id);
		complain(compilation, source, place_of_line(declared->line, declared->manuscript),
			 message);
	}
	category->kind = declared->kind;
	g_ptr_array_add(category->sources, (void *)declared);
}

/* In order of name, so that the order of options on a command line changes nothing. */
static void
join_categories(Compilation *compilation)
{
	g_autoptr(GPtrArray) sorted = g_ptr_array_new();

	for (guint i = 0; i < compilation->n_sources; i++)
		g_ptr_array_add(sorted, (void *)&compilation->sources[i]);
	g_ptr_array_sort(sorted, compare_sources);
	for (guint i = 0; i < sorted->len; i++) {
		const CadLexiconSource *source = sorted->pdata[i];

		for (guint j = 0; j < source->categories->len; j++)
			join_category(compilation, source, source->categories->pdata[j]);
	}
}

/* Labels. */

static void
entry_clear(void *data)
{
	Entry *entry = data;

	g_free(entry->folded);
}

static int
compare_entries(const void *a, const void *b)
{
	const Entry *left = a, *right = b;
	int order = strcmp(left->category->id, right->category->id);

	if (order == 0)
		order = strcmp(left->term->label, right->term->label);
	return order != 0 ? order : strcmp(left->source->name, right->source->name);
}

static void
collect_entries(Compilation *compilation)
{
	for (guint i = 0; i < compilation->n_sources; i++) {
		const CadLexiconSource *source = &compilation->sources[i];

		for (guint j = 0; j < source->categories->len; j++) {
			const CadCategory *category = source->categories->pdata[j];

			for (guint k = 0; k < category->terms->len; k++) {
				const CadTerm *term = category->terms->pdata[k];
				g_autoptr(GString) folded = g_string_new(NULL);
				Entry entry = {source, i, category, term, NULL};

				cad_fold_append(folded, term->label, strlen(term->label));
				entry.folded = g_strdup(folded->str);
				g_array_append_val(compilation->entries, entry);
			}
		}
	}
	g_array_sort(compilation->entries, compare_entries);
}

/* Of the file that the term is written in. */
static const char *
get_path(const Entry *entry)
{
	const CadManuscript *manuscript = entry->term->manuscript;

	return manuscript != NULL ? manuscript->file : entry->source->path;
}

/* Says so when two lexicons of one language have one label in one category; those of several
 * languages share the row. */
static void
check_labels(Compilation *compilation)
{
	g_autoptr(GHashTable) first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < compilation->entries->len; i++) {
		const Entry *entry = &g_array_index(compilation->entries, Entry, i);
		g_autofree char *name = g_strdup_printf("%s %s/%s", entry->source->language,
							entry->category->id, entry->folded);
		const Entry *other = g_hash_table_lookup(first, name);
		g_autofree char *message = NULL;

		if (other == NULL) {
			g_hash_table_insert(first, g_steal_pointer(&name), (void *)entry);
			continue;
		}
		message = g_strdup_printf("label \"%s\" of category \"%s\" is also in %s:%u",
					  entry->term->label, entry->category->id, get_path(other),
					  other->term->line);
		complain(compilation, entry->source,
			 place_of_line(entry->term->line, entry->term->manuscript), message);
	}
}

/* Says so when the lexicons of two languages put one label on different rungs of a ladder. */
static void
check_rungs(Compilation *compilation)
{
	for (guint i = 1; i < compilation->entries->len; i++) {
		const Entry *other = &g_array_index(compilation->entries, Entry, i - 1);
		const Entry *entry = other + 1;
		g_autofree char *message = NULL;

		if (strcmp(entry->category->id, other->category->id) != 0 ||
		    strcmp(entry->term->label, other->term->label) != 0 ||
		    entry->term->value == other->term->value)
			continue;
		message =
			g_strdup_printf("label \"%s\" of category \"%s\" has the value %d in %s:%u",
					entry->term->label, entry->category->id, other->term->value,
					get_path(other), other->term->line);
		complain(compilation, entry->source,
			 place_of_line(entry->term->line, entry->term->manuscript), message);
	}
}

/* Rule sets. */

static CadRuleset *
obtain_ruleset(CadrageLexicons *lexicons, const char *language)
{
	for (guint i = 0; i < lexicons->rulesets->len; i++) {
		CadRuleset *ruleset = lexicons->rulesets->pdata[i];

		if (strcmp(ruleset->language, language) == 0)
			return ruleset;
	}
	g_ptr_array_add(lexicons->rulesets, cad_ruleset_new(language));
	return lexicons->rulesets->pdata[lexicons->rulesets->len - 1];
}

/* The label of an entry: the last one, if another language has it already, or a new one. */
static Label *
obtain_label(CadrageLexicons *lexicons, const Entry *entry)
{
	Label label = {
		.name = g_string_chunk_insert_const(lexicons->strings, entry->term->label),
		.category = cadrage_lexicons_find_category(lexicons, entry->category->id),
		.first = lexicons->label_lexicons->len,
		.value = entry->term->value,
	};
	Label *last = lexicons->labels->len == 0
			      ? NULL
			      : &g_array_index(lexicons->labels, Label, lexicons->labels->len - 1);

	if (last == NULL || last->category != label.category ||
	    strcmp(last->name, label.name) != 0) {
		g_array_append_val(lexicons->labels, label);
		last = &g_array_index(lexicons->labels, Label, lexicons->labels->len - 1);
	}
	g_array_append_val(lexicons->label_lexicons, entry->lexicon);
	last->n++;
	return last;
}

/* One line of a term, and what it means in words that sort. */
typedef struct {
	const CadTermPattern *pattern;
	char *key; /* owned; NULL where order does not matter */
} Line;

static void
line_clear(void *data)
{
	g_free(((Line *)data)->key);
}

static int
compare_lines(const void *a, const void *b)
{
	return g_strcmp0(((const Line *)a)->key, ((const Line *)b)->key);
}

/* Where two lines of a term find the same words, the first is the one whose scope holds: so that
 * the order in the file does not matter, they are sorted where they have scopes. */
static GArray *
sort_lines(const CadTerm *term)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
	gboolean has_scope = FALSE;

	g_array_set_clear_func(lines, line_clear);
	for (guint i = 0; i < term->patterns->len; i++)
		has_scope |= ((const CadTermPattern *)term->patterns->pdata[i])->scope.said != 0;
	for (guint i = 0; i < term->patterns->len; i++) {
		Line line = {term->patterns->pdata[i], NULL};

		if (has_scope)
			line.key = cad_canonical_pattern(line.pattern);
		g_array_append_val(lines, line);
	}
	if (has_scope)
		g_array_sort(lines, compare_lines);
	return lines;
}

static CadPlace
place_of_culprit(const CadNode *culprit, const CadTermPattern *pattern)
{
	return culprit->line != 0 ? cad_node_get_place(culprit)
				  : place_of_line(pattern->line, pattern->root->manuscript);
}

static void
add_entry(Compilation *compilation, const Entry *entry)
{
	CadrageLexicons *lexicons = compilation->lexicons;
	CadRuleset *ruleset = obtain_ruleset(lexicons, entry->source->language);
	const Label *label = obtain_label(lexicons, entry);

	g_autoptr(GArray) lines = sort_lines(entry->term);

	for (guint i = 0; i < lines->len; i++) {
		const CadTermPattern *pattern = g_array_index(lines, Line, i).pattern;
		const CadNode *culprit = NULL;
		g_autoptr(GError) error = NULL;

		if (!cad_ruleset_add(ruleset, lexicons->labels->len - 1, label->category, pattern,
				     &culprit, &error))
			complain(compilation, entry->source, place_of_culprit(culprit, pattern),
				 error->message);
	}
}

static int
compare_rulesets(const void *a, const void *b)
{
	const CadRuleset *left = *(const CadRuleset *const *)a;
	const CadRuleset *right = *(const CadRuleset *const *)b;

	if (left->clauses->len != right->clauses->len)
		return left->clauses->len > right->clauses->len ? -1 : 1;
	return strcmp(left->language, right->language);
}

static void
list_languages(CadrageLexicons *lexicons)
{
	g_ptr_array_sort(lexicons->rulesets, compare_rulesets);
	for (guint i = 0; i < lexicons->rulesets->len; i++) {
		const CadRuleset *ruleset = lexicons->rulesets->pdata[i];

		g_ptr_array_add(lexicons->covered, ruleset->language);
	}
	g_ptr_array_add(lexicons->covered, NULL);
}

static void
compile_sources(Compilation *compilation)
{
	CadrageLexicons *lexicons = compilation->lexicons;

	for (guint i = 0; i < compilation->n_sources; i++) {
		const CadLexiconSource *source = &compilation->sources[i];

		g_ptr_array_add(lexicons->paths,
				g_string_chunk_insert(lexicons->strings, source->path));
		g_ptr_array_add(lexicons->languages,
				g_string_chunk_insert_const(lexicons->strings, source->language));
		cad_ruleset_set_negators(obtain_ruleset(lexicons, source->language),
					 source->negators);
	}
	add_categories(compilation);
	join_categories(compilation);
	collect_entries(compilation);
	check_labels(compilation);
	check_rungs(compilation);
	for (guint i = 0; i < compilation->entries->len && compilation->n_errors == 0; i++)
		add_entry(compilation, &g_array_index(compilation->entries, Entry, i));
	for (guint i = 0; i < lexicons->rulesets->len; i++)
		cad_ruleset_finish(lexicons->rulesets->pdata[i]);
	list_languages(lexicons);
}

static CadrageLexicons *
lexicons_alloc(void)
{
	CadrageLexicons *lexicons = g_atomic_rc_box_new0(CadrageLexicons);

	lexicons->lexicons = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	lexicons->paths = g_ptr_array_new();
	lexicons->languages = g_ptr_array_new();
	lexicons->categories = g_array_new(FALSE, FALSE, sizeof(Category));
	g_array_set_clear_func(lexicons->categories, category_clear);
	lexicons->covered = g_ptr_array_new();
	lexicons->labels = g_array_new(FALSE, FALSE, sizeof(Label));
	lexicons->label_lexicons = g_array_new(FALSE, FALSE, sizeof(guint));
	lexicons->rulesets = g_ptr_array_new_with_free_func((GDestroyNotify)cad_ruleset_free);
	lexicons->strings = g_string_chunk_new(1024);
	return lexicons;
}

CadLexiconSource
cad_lexicon_set_describe(const CadrageLexicon *lexicon)
{
	return (CadLexiconSource){
		.name = cadrage_lexicon_get_name(lexicon),
		.path = cadrage_lexicon_get_path(lexicon),
		.language = cadrage_lexicon_get_language(lexicon),
		.categories = cad_lexicon_get_categories(lexicon),
		.lexicon = lexicon,
		.negators = cad_lexicon_get_negators(lexicon),
	};
}

void
cad_lexicon_set_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics,
		       CadrageSeverity severity, CadPlace place, const char *hint,
		       const char *message)
{
	CadrageDiagnostic diagnostic = {
		.severity = severity,
		.file = place.manuscript != NULL ? place.manuscript->file : source->path,
		.line = place.line,
		.column = place.column,
		.length = place.column > 0 ? MAX(place.length, 1) : 0,
		.message = message,
		.hint = hint,
	};

	if (source->lexicon != NULL)
		cad_lexicon_report(source->lexicon, diagnostics, severity, place, hint, message);
	else
		cadrage_diagnostics_add(diagnostics, &diagnostic);
}

CadrageLexicons *
cad_lexicon_set_compile(const CadLexiconSource *sources, guint n_sources,
			CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	g_autoptr(CadrageLexicons) lexicons = lexicons_alloc();
	Compilation compilation = {sources, n_sources, entries, lexicons, diagnostics, 0};

	g_array_set_clear_func(entries, entry_clear);
	compile_sources(&compilation);
	if (compilation.n_errors > 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%u mistakes in the lexicons taken together", compilation.n_errors);
		return NULL;
	}
	return g_steal_pointer(&lexicons);
}

const CadRuleset *
cad_lexicon_set_find_ruleset(const CadrageLexicons *lexicons, const char *language)
{
	for (guint i = 0; i < lexicons->rulesets->len; i++) {
		const CadRuleset *ruleset = lexicons->rulesets->pdata[i];

		if (g_strcmp0(ruleset->language, language) == 0)
			return ruleset;
	}
	return NULL;
}

guint
cad_lexicon_set_find_label(const CadrageLexicons *lexicons, guint category, const char *name)
{
	guint low = 0, high = lexicons->labels->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const Label *label = &g_array_index(lexicons->labels, Label, middle);
		int order = label->category != category ? (label->category < category ? -1 : 1)
							: strcmp(label->name, name);

		if (order == 0)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return G_MAXUINT;
}

const CadTerm *
cad_lexicon_set_find_term(const CadrageLexicons *lexicons, guint label, const char *language,
			  const CadCategory **category)
{
	const guint lexicon = cadrage_lexicons_find_label_lexicon(lexicons, label, language);
	const char *id = cadrage_lexicons_get_category_id(
		lexicons, cadrage_lexicons_get_label_category(lexicons, label));
	const char *name = cadrage_lexicons_get_label(lexicons, label);
	const GPtrArray *categories;

	if (lexicon >= lexicons->lexicons->len)
		return NULL;
	categories = cad_lexicon_get_categories(lexicons->lexicons->pdata[lexicon]);
	for (guint i = 0; i < categories->len; i++) {
		*category = categories->pdata[i];
		for (guint j = 0; strcmp((*category)->id, id) == 0 && j < (*category)->terms->len;
		     j++) {
			const CadTerm *term = (*category)->terms->pdata[j];

			if (strcmp(term->label, name) == 0)
				return term;
		}
	}
	return NULL;
}

static void
visit_found_term(const CadrageLexicons *lexicons, const CadCategory *category, const CadTerm *term,
		 CadFoundFunc visit, gpointer data)
{
	const guint of = cadrage_lexicons_find_category(lexicons, category->id);
	const guint label =
		of == G_MAXUINT ? G_MAXUINT : cad_lexicon_set_find_label(lexicons, of, term->label);

	if (label != G_MAXUINT)
		visit(label, term->found_on, data);
}

void
cad_lexicon_set_visit_found(const CadrageLexicons *lexicons, CadFoundFunc visit, gpointer data)
{
	for (guint l = 0; l < lexicons->lexicons->len; l++) {
		const GPtrArray *categories =
			cad_lexicon_get_categories(lexicons->lexicons->pdata[l]);

		for (guint c = 0; c < categories->len; c++) {
			const CadCategory *category = g_ptr_array_index(categories, c);

			for (guint t = 0; t < category->terms->len; t++) {
				const CadTerm *term = g_ptr_array_index(category->terms, t);

				if (term->found_on)
					visit_found_term(lexicons, category, term, visit, data);
			}
		}
	}
}

const char *
cad_lexicon_set_get_source_path(const CadrageLexicons *lexicons, guint label, const char *language)
{
	guint lexicon = cadrage_lexicons_find_label_lexicon(lexicons, label, language);

	return lexicon == G_MAXUINT ? NULL : lexicons->paths->pdata[lexicon];
}

/* The public face. */

/* Whether another lexicon includes this one: an extension stands for its base. */
static gboolean
is_included(CadrageLexicon *const *lexicons, guint n_lexicons, guint index,
	    CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < n_lexicons; i++) {
		const CadLexiconSource source = cad_lexicon_set_describe(lexicons[index]);
		g_autofree char *message = NULL;

		if (i == index || !cad_lexicon_includes(lexicons[i], lexicons[index]))
			continue;
		message = g_strdup_printf("\"%s\" is not counted beside \"%s\", which includes it",
					  source.name, cadrage_lexicon_get_name(lexicons[i]));
		cad_lexicon_set_report(&source, diagnostics, CADRAGE_SEVERITY_NOTE, (CadPlace){0},
				       NULL, message);
		return TRUE;
	}
	return FALSE;
}

CadrageLexicons *
cadrage_lexicons_new(CadrageLexicon *const *lexicons, guint n_lexicons,
		     CadrageDiagnostics *diagnostics, GError **error)
{
	g_autofree CadLexiconSource *sources = g_new0(CadLexiconSource, n_lexicons + 1);
	g_autoptr(GPtrArray) kept =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	CadrageLexicons *set;

	for (guint i = 0; i < n_lexicons; i++) {
		if (is_included(lexicons, n_lexicons, i, diagnostics))
			continue;
		sources[kept->len] = cad_lexicon_set_describe(lexicons[i]);
		g_ptr_array_add(kept, cadrage_lexicon_ref(lexicons[i]));
	}
	set = cad_lexicon_set_compile(sources, kept->len, diagnostics, error);
	if (set != NULL)
		g_ptr_array_extend_and_steal(set->lexicons, g_steal_pointer(&kept));
	return set;
}

CadrageLexicons *
cadrage_lexicons_ref(CadrageLexicons *lexicons)
{
	return g_atomic_rc_box_acquire(lexicons);
}

static void
lexicons_clear(void *data)
{
	CadrageLexicons *lexicons = data;

	g_ptr_array_unref(lexicons->rulesets);
	g_array_unref(lexicons->label_lexicons);
	g_array_unref(lexicons->labels);
	g_array_unref(lexicons->categories);
	g_ptr_array_unref(lexicons->covered);
	g_ptr_array_unref(lexicons->languages);
	g_ptr_array_unref(lexicons->paths);
	g_ptr_array_unref(lexicons->lexicons);
	g_string_chunk_free(lexicons->strings);
}

void
cadrage_lexicons_unref(CadrageLexicons *lexicons)
{
	if (lexicons != NULL)
		g_atomic_rc_box_release_full(lexicons, lexicons_clear);
}

guint
cadrage_lexicons_get_n(const CadrageLexicons *lexicons)
{
	return lexicons->lexicons->len;
}

CadrageLexicon *
cadrage_lexicons_get(const CadrageLexicons *lexicons, guint index)
{
	g_return_val_if_fail(index < lexicons->lexicons->len, NULL);
	return lexicons->lexicons->pdata[index];
}

gboolean
cadrage_lexicons_covers(const CadrageLexicons *lexicons, const char *language)
{
	return cad_lexicon_set_find_ruleset(lexicons, language) != NULL;
}

const char *const *
cadrage_lexicons_get_languages(const CadrageLexicons *lexicons)
{
	return (const char *const *)lexicons->covered->pdata;
}

guint
cadrage_lexicons_get_n_categories(const CadrageLexicons *lexicons)
{
	return lexicons->categories->len;
}

const char *
cadrage_lexicons_get_category_id(const CadrageLexicons *lexicons, guint category)
{
	g_return_val_if_fail(category < lexicons->categories->len, NULL);
	return get_category(lexicons, category)->id;
}

const char *
cadrage_lexicons_get_category_title(const CadrageLexicons *lexicons, guint category,
				    const char *language)
{
	const char *const languages[] = {language, ""};
	const GPtrArray *sources;

	g_return_val_if_fail(category < lexicons->categories->len, NULL);
	sources = get_category(lexicons, category)->sources;
	for (guint i = 0; i < G_N_ELEMENTS(languages); i++)
		for (guint j = 0; languages[i] != NULL && j < sources->len; j++) {
			const CadCategory *source = sources->pdata[j];
			const char *title =
				source->titles == NULL
					? NULL
					: g_hash_table_lookup(source->titles, languages[i]);

			if (title != NULL)
				return title;
		}
	return get_category(lexicons, category)->id;
}

CadrageCategoryKind
cadrage_lexicons_get_category_kind(const CadrageLexicons *lexicons, guint category)
{
	g_return_val_if_fail(category < lexicons->categories->len, CADRAGE_CATEGORY_RATE);
	return get_category(lexicons, category)->kind;
}

guint
cadrage_lexicons_get_category_parent(const CadrageLexicons *lexicons, guint category)
{
	g_return_val_if_fail(category < lexicons->categories->len, G_MAXUINT);
	return get_category(lexicons, category)->parent;
}

guint
cadrage_lexicons_find_category(const CadrageLexicons *lexicons, const char *id)
{
	guint low = 0, high = lexicons->categories->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		int order = strcmp(get_category(lexicons, middle)->id, id);

		if (order == 0)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return G_MAXUINT;
}

guint
cadrage_lexicons_get_n_labels(const CadrageLexicons *lexicons)
{
	return lexicons->labels->len;
}

const char *
cadrage_lexicons_get_label(const CadrageLexicons *lexicons, guint label)
{
	g_return_val_if_fail(label < lexicons->labels->len, NULL);
	return g_array_index(lexicons->labels, Label, label).name;
}

guint
cadrage_lexicons_get_label_category(const CadrageLexicons *lexicons, guint label)
{
	g_return_val_if_fail(label < lexicons->labels->len, G_MAXUINT);
	return g_array_index(lexicons->labels, Label, label).category;
}

int
cadrage_lexicons_get_label_value(const CadrageLexicons *lexicons, guint label)
{
	g_return_val_if_fail(label < lexicons->labels->len, 0);
	return g_array_index(lexicons->labels, Label, label).value;
}

guint
cadrage_lexicons_find_label_lexicon(const CadrageLexicons *lexicons, guint label,
				    const char *language)
{
	const Label *found;

	g_return_val_if_fail(label < lexicons->labels->len && language != NULL, G_MAXUINT);
	found = &g_array_index(lexicons->labels, Label, label);
	for (guint i = found->first; i < found->first + found->n; i++) {
		guint lexicon = g_array_index(lexicons->label_lexicons, guint, i);

		if (strcmp(lexicons->languages->pdata[lexicon], language) == 0)
			return lexicon;
	}
	return G_MAXUINT;
}

gboolean
cadrage_lexicons_has_weights(const CadrageLexicons *lexicons)
{
	for (guint i = 0; i < lexicons->rulesets->len; i++) {
		const CadRuleset *ruleset = lexicons->rulesets->pdata[i];

		for (guint j = 0; j < ruleset->clauses->len; j++) {
			const CadScope *scope =
				&g_array_index(ruleset->clauses, CadClause, j).scope;

			if (cad_scope_get_weight(scope) != CAD_WEIGHT_UNIT ||
			    cad_scope_get_negation(scope) == CAD_NEGATION_INVERT)
				return TRUE;
		}
	}
	return FALSE;
}

gboolean
cadrage_lexicons_get_label_period(const CadrageLexicons *lexicons, guint label, char **since,
				  char **until)
{
	const CadPeriod *period = NULL;

	*since = *until = NULL;
	for (guint i = 0; period == NULL && i < lexicons->rulesets->len; i++)
		period = cad_ruleset_get_period(lexicons->rulesets->pdata[i], label);
	if (period == NULL)
		return FALSE;
	*since = period->first != 0 ? cad_day_to_text(period->first) : NULL;
	*until = period->last != G_MAXUINT32 ? cad_day_to_text(period->last) : NULL;
	return TRUE;
}
