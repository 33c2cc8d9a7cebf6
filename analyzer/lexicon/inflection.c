#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "lexicon/class-store.h"
#include "lexicon/dictionary.h"
#include "lexicon/inflection.h"
#include "lexicon/phrase-token.h"
#include "lexicon/spelling.h"
#include "lexicon/tag.h"
#include "lexicon/variant.h"

/* French words that lose their vowel before another: in a pattern they mean both. */
static const struct {
	const char *word;
	const char *elided;
} elisions[] = {
	{"le", "l'"}, {"la", "l'"}, {"de", "d'"}, {"que", "qu'"}, {"si", "s'"}, {"se", "s'"},
	{"ne", "n'"}, {"ce", "c'"}, {"je", "j'"}, {"me", "m'"},	  {"te", "t'"},
};

typedef struct {
	const CadLexiconFile *file;
	GHashTable *records;   /* of CadManuscript *, borrowed, to CadLock: what was found, owned */
	const CadSheet *sheet; /* that the word at hand is written in; so the next */
	CadLock *record;
	CadLock *own; /* the record of the file itself */
	const char *folder;
	CadDictionary *dictionary; /* NULL until needed, or when there is none */
	gboolean has_tried;
	GHashTable *tags; /* of char *, owned: those of the dictionary; NULL until needed */
	CadClassStore *classes;
	CadReading reading;
} Inflection;

/* Reports. */

static void
report(Inflection *inflection, CadrageSeverity severity, const CadNode *node, const char *hint,
       const char *message)
{
	if (severity == CADRAGE_SEVERITY_ERROR)
		inflection->reading.n_errors++;
	cad_manuscript_report(inflection->reading.manuscript, inflection->reading.diagnostics,
			      severity, cad_node_get_place(node), hint, message);
}

static void
report_no_dictionary(Inflection *inflection, const GError *error)
{
	g_autofree char *message =
		g_strdup_printf("%s: words take no more than -s, -e and -es", error->message);
	g_autofree char *hint =
		g_strdup_printf("on Debian: apt-get install hunspell-%s",
				cad_dictionary_get_package(inflection->reading.language));

	cad_manuscript_report(inflection->reading.manuscript, inflection->reading.diagnostics,
			      CADRAGE_SEVERITY_WARNING, (CadPlace){0}, hint, message);
}

static void
report_unknown(Inflection *inflection, const CadNode *node)
{
	const char *unknown = node->model != NULL ? node->model : node->text;
	g_autofree char *message = g_strdup_printf(
		"the dictionary does not know \"%s\": %s", unknown,
		node->model != NULL ? "the word before \"~\" matches as written only"
				    : "it matches as written only");
	g_autofree char *hint = g_strdup_printf(
		"write %s~MODEL to inflect it like a known word, or \"%s\" in quotation marks",
		node->text, node->text);

	report(inflection, CADRAGE_SEVERITY_WARNING, node, hint, message);
}

/* One word. */

static GPtrArray *
forms_new(const char *form)
{
	GPtrArray *forms = g_ptr_array_new_with_free_func(g_free);

	if (form != NULL)
		g_ptr_array_add(forms, g_strdup(form));
	return forms;
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sorts, and drops what is there twice. */
static void
forms_sort(GPtrArray *forms)
{
	guint n = 0;

	g_ptr_array_sort(forms, compare_strings);
	for (guint i = 0; i < forms->len; i++) {
		if (n > 0 && strcmp(forms->pdata[i], forms->pdata[n - 1]) == 0) {
			g_free(g_steal_pointer(&forms->pdata[i]));
			continue;
		}
		if (n != i)
			forms->pdata[n] = g_steal_pointer(&forms->pdata[i]);
		n++;
	}
	g_ptr_array_set_size(forms, (int)n);
}

/* A form that the text would hold as two tokens cannot be met as one. */
static gboolean
is_one_token(const char *form, const char *language)
{
	return strpbrk(form, " '-.\xe2") == NULL || cad_phrase_token_is_single(form, language);
}

static GPtrArray *
expand_by_rule(const char *written)
{
	static const char *const endings[] = {"", "e", "es", "s"};
	g_autofree char *word = cad_spelling_lower(written);
	GPtrArray *forms = forms_new(NULL);

	for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
		g_ptr_array_add(forms, g_strconcat(word, endings[i], NULL));
	return forms;
}

static CadDictionary *
get_dictionary(Inflection *inflection)
{
	g_autoptr(GError) error = NULL;

	if (inflection->has_tried)
		return inflection->dictionary;
	inflection->has_tried = TRUE;
	inflection->dictionary =
		cad_dictionary_load(inflection->folder, inflection->reading.language, &error);
	g_clear_pointer(&inflection->own->dictionary, g_free);
	if (inflection->dictionary == NULL)
		report_no_dictionary(inflection, error);
	else
		inflection->own->dictionary =
			g_strdup(cad_dictionary_get_version(inflection->dictionary));
	return inflection->dictionary;
}

/* What the dictionary gives, as tokens of a text in lower case. */
static GPtrArray *
take_tokens(const Inflection *inflection, const GPtrArray *found)
{
	GPtrArray *forms = forms_new(NULL);

	for (guint i = 0; found != NULL && i < found->len; i++) {
		const char *form = g_ptr_array_index(found, i);

		if (is_one_token(form, inflection->reading.language))
			g_ptr_array_add(forms, cad_spelling_lower(form));
	}
	return forms;
}

static GPtrArray *
expand_by_dictionary(Inflection *inflection, const CadDictionary *dictionary, const CadNode *node)
{
	g_autoptr(GPtrArray) found =
		cad_dictionary_expand(dictionary, node->text, node->model, NULL);
	GPtrArray *forms = take_tokens(inflection, found);

	if (found == NULL)
		report_unknown(inflection, node);
	g_ptr_array_add(forms, cad_spelling_lower(node->text));
	forms_sort(forms);
	if (forms->len > CAD_MAX_FORMS_PER_WORD)
		report(inflection, CADRAGE_SEVERITY_ERROR, node, "write the forms you mean",
		       "the word has more than CAD_MAX_FORMS_PER_WORD (" G_STRINGIFY(
			       CAD_MAX_FORMS_PER_WORD) ") forms");
	return forms;
}

/* Words that have no forms to look up: elisions, clitics ("-t-il"), numbers. */
static GPtrArray *
expand_fixed(const Inflection *inflection, const CadNode *node)
{
	g_autofree char *word = cad_spelling_lower(node->text);
	GPtrArray *forms = NULL;

	if (g_str_has_suffix(word, "'") || *word == '-' || g_ascii_isdigit(*word))
		return forms_new(word);
	if (node->model != NULL || strcmp(inflection->reading.language, "fr") != 0)
		return NULL;
	for (guint i = 0; i < G_N_ELEMENTS(elisions) && forms == NULL; i++) {
		if (strcmp(elisions[i].word, word) != 0)
			continue;
		forms = forms_new(word);
		g_ptr_array_add(forms, g_strdup(elisions[i].elided));
		forms_sort(forms);
	}
	return forms;
}

/* Tags. */

static gboolean
has_dictionary_for_tags(Inflection *inflection, const CadNode *node)
{
	const char *language = inflection->reading.language;
	g_autofree char *hint = g_strdup_printf("on Debian: apt-get install hunspell-%s",
						cad_dictionary_get_package(language));
	g_autofree char *message = NULL;

	if (get_dictionary(inflection) == NULL) {
		message = g_strdup_printf("<%s> needs a dictionary of \"%s\", or a lock",
					  node->tags, language);
		report(inflection, CADRAGE_SEVERITY_ERROR, node, hint, message);
		return FALSE;
	}
	if (inflection->tags == NULL)
		inflection->tags = cad_dictionary_find_tags(inflection->dictionary);
	if (g_hash_table_size(inflection->tags) > 0)
		return TRUE;
	message = g_strdup_printf("the dictionary of \"%s\" has no tags, so that it cannot tell "
				  "which forms are <%s>",
				  language, node->tags);
	report(inflection, CADRAGE_SEVERITY_ERROR, node, "write the forms, with \"|\" between",
	       message);
	return FALSE;
}

/* Whether the dictionary has these tags; reports those it has not. */
static gboolean
knows_tags(Inflection *inflection, const CadNode *node)
{
	g_autofree char *unknown = NULL;
	g_autofree char *message = NULL;
	g_autofree char *hint = NULL;
	g_autofree char **known = NULL;
	const char *near;
	guint n_known;

	if (!has_dictionary_for_tags(inflection, node))
		return FALSE;
	unknown = cad_tags_find_unknown(node->tags, inflection->tags);
	if (unknown == NULL)
		return TRUE;
	known = (char **)g_hash_table_get_keys_as_array(inflection->tags, &n_known);
	qsort(known, n_known, sizeof *known, compare_strings);
	near = cadrage_suggest(unknown, (const char *const *)known);
	message = g_strdup_printf("the dictionary has no tag \"%s\"", unknown);
	hint = near != NULL ? g_strdup_printf("did you mean <%s>?", near)
			    : g_strdup("cadrage-lexicon(5) lists them");
	report(inflection, CADRAGE_SEVERITY_ERROR, node, hint, message);
	return FALSE;
}

/* The forms of a word that have its tags, perhaps none, after a report. */
static GPtrArray *
expand_tagged(Inflection *inflection, const CadNode *node)
{
	g_autoptr(GPtrArray) found = NULL;
	g_autofree char *message = NULL;
	GPtrArray *forms;

	if (!knows_tags(inflection, node))
		return forms_new(NULL);
	found = cad_dictionary_expand(inflection->dictionary, node->text, node->model, node->tags);
	forms = take_tokens(inflection, found);
	forms_sort(forms);
	if (forms->len > 0)
		return forms;
	message = found == NULL
			  ? g_strdup_printf("the dictionary does not know \"%s\"",
					    node->model != NULL ? node->model : node->text)
			  : g_strdup_printf("no form of \"%s\" is <%s>", node->text, node->tags);
	report(inflection, CADRAGE_SEVERITY_ERROR, node,
	       found == NULL ? "write NEW~KNOWN<TAG> to inflect it like a known word" : NULL,
	       message);
	return forms;
}

static CadFormClass *
list_class(Inflection *inflection, const CadNode *node)
{
	g_autoptr(GPtrArray) found = NULL;
	g_autoptr(GPtrArray) forms = NULL;

	if (!knows_tags(inflection, node))
		return NULL;
	found = cad_dictionary_list(inflection->dictionary, node->tags);
	forms = take_tokens(inflection, found);
	if (forms->len > CAD_MAX_CLASS_FORMS) {
		report(inflection, CADRAGE_SEVERITY_ERROR, node, "add a tag: <cond+3sg>",
		       "the class has more than CAD_MAX_CLASS_FORMS (" G_STRINGIFY(
			       CAD_MAX_CLASS_FORMS) ") forms");
		return NULL;
	}
	if (forms->len == 0) {
		report(inflection, CADRAGE_SEVERITY_ERROR, node, NULL,
		       "no form in the dictionary has all of these tags");
		return NULL;
	}
	return cad_form_class_new_from(node->tags, forms,
				       cad_dictionary_get_version(inflection->dictionary));
}

/* Every occurrence of a class shares one; NULL after a report. */
static CadFormClass *
take_class(Inflection *inflection, const CadNode *node)
{
	CadFormClass *klass = g_hash_table_lookup(inflection->record->classes, node->tags);
	g_autoptr(GError) error = NULL;

	if (klass != NULL)
		return cad_form_class_ref(klass);
	if (g_hash_table_size(inflection->record->classes) == CAD_MAX_CLASSES) {
		report(inflection, CADRAGE_SEVERITY_ERROR, node, "write the forms of some of them",
		       "the lexicon asks for more than CAD_MAX_CLASSES (" G_STRINGIFY(
			       CAD_MAX_CLASSES) ") classes of forms");
		return NULL;
	}
	klass = cad_class_store_find(inflection->classes, node->tags, &error);
	if (error != NULL)
		report(inflection, CADRAGE_SEVERITY_ERROR, node, NULL, error->message);
	else if (klass == NULL)
		klass = list_class(inflection, node);
	if (klass != NULL)
		g_hash_table_insert(inflection->record->classes, g_strdup(node->tags),
				    cad_form_class_ref(klass));
	return klass;
}

/* Every word. */

static GPtrArray *
find_forms(Inflection *inflection, const CadNode *node, const char *key)
{
	GPtrArray *forms = NULL;
	const CadDictionary *dictionary;

	if (inflection->sheet->lock != NULL)
		forms = g_hash_table_lookup(inflection->sheet->lock->forms, key);
	if (forms != NULL)
		return g_ptr_array_ref(forms);
	if (node->tags != NULL)
		return expand_tagged(inflection, node);
	dictionary = get_dictionary(inflection);
	return dictionary != NULL ? expand_by_dictionary(inflection, dictionary, node)
				  : expand_by_rule(node->text);
}

/* Under which a word stands in the lock. */
static char *
make_key(const CadNode *node)
{
	GString *key = g_string_new(node->text);

	if (node->model != NULL)
		g_string_append_printf(key, "~%s", node->model);
	if (node->tags != NULL)
		g_string_append_printf(key, "<%s>", node->tags);
	return g_string_free(key, FALSE);
}

/* Every occurrence of a word shares one array. */
static GPtrArray *
take_forms(Inflection *inflection, const CadNode *node)
{
	g_autofree char *key = make_key(node);
	GPtrArray *forms = g_hash_table_lookup(inflection->record->forms, key);

	if (forms != NULL)
		return g_ptr_array_ref(forms);
	forms = node->tags == NULL ? expand_fixed(inflection, node) : NULL;
	if (forms != NULL)
		return forms;
	forms = find_forms(inflection, node, key);
	g_hash_table_insert(inflection->record->forms, g_steal_pointer(&key),
			    g_ptr_array_ref(forms));
	return forms;
}

/* Patterns. */

/* Turns to the sheet that a word is written in. */
static void
turn_to(Inflection *inflection, const CadManuscript *manuscript)
{
	if (inflection->sheet != NULL && inflection->sheet->manuscript == manuscript)
		return;
	inflection->sheet = cad_lexicon_file_find_sheet(inflection->file, manuscript);
	inflection->reading.manuscript = inflection->sheet->manuscript;
	inflection->record =
		g_hash_table_lookup(inflection->records, inflection->sheet->manuscript);
	if (inflection->record != NULL)
		return;
	inflection->record = cad_lock_new(inflection->reading.language);
	g_hash_table_insert(inflection->records, inflection->sheet->manuscript, inflection->record);
}

static void
fill_node(Inflection *inflection, CadNode *node)
{
	turn_to(inflection, node->manuscript);
	if (node->kind == CAD_NODE_EXACT && node->forms == NULL)
		node->forms = forms_new(node->text);
	else if (node->kind == CAD_NODE_WORD && node->forms == NULL)
		node->forms = take_forms(inflection, node);
	else if (node->kind == CAD_NODE_CLASS && node->klass == NULL)
		node->klass = take_class(inflection, node);
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		fill_node(inflection, g_ptr_array_index(node->children, i));
}

/* Whether a form is struck; marks each place that strikes it. */
static gboolean
is_struck(GArray *except, const char *form)
{
	gboolean is_found = FALSE;

	for (guint i = 0; i < except->len; i++) {
		CadExcept *candidate = &g_array_index(except, CadExcept, i);

		if (strcmp(candidate->form, form) != 0)
			continue;
		candidate->is_used = TRUE;
		is_found = TRUE;
	}
	return is_found;
}

static void
strike_from_class(CadNode *node, GArray *except)
{
	g_autoptr(GPtrArray) struck = g_ptr_array_new();
	CadFormClass *kept;

	for (guint i = 0; i < except->len; i++) {
		CadExcept *candidate = &g_array_index(except, CadExcept, i);

		if (!cad_form_class_holds(node->klass, candidate->form))
			continue;
		candidate->is_used = TRUE;
		g_ptr_array_add(struck, candidate->form);
	}
	if (struck->len == 0)
		return;
	kept = cad_form_class_strike(node->klass, struck);
	cad_form_class_unref(node->klass);
	node->klass = kept;
}

static void
strike_forms(Inflection *inflection, CadNode *node, GArray *except)
{
	GPtrArray *kept;

	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		strike_forms(inflection, g_ptr_array_index(node->children, i), except);
	if (node->kind == CAD_NODE_CLASS && node->klass != NULL)
		strike_from_class(node, except);
	if (node->kind != CAD_NODE_WORD)
		return;
	kept = forms_new(NULL);
	for (guint i = 0; i < node->forms->len; i++) {
		const char *form = g_ptr_array_index(node->forms, i);

		if (!is_struck(except, form))
			g_ptr_array_add(kept, g_strdup(form));
	}
	g_ptr_array_unref(node->forms);
	node->forms = kept;
	if (kept->len == 0)
		report(inflection, CADRAGE_SEVERITY_ERROR, node, "strike fewer forms",
		       "every form of the word is struck");
}

static void
warn_of_unused(Inflection *inflection, const GArray *except)
{
	for (guint i = 0; i < except->len; i++) {
		const CadExcept *struck = &g_array_index(except, CadExcept, i);

		if (!struck->is_used)
			cad_reading_warn(&inflection->reading, struck->span, "remove it",
					 "\"%s\" is no form of any word here", struck->form);
	}
}

/* Takes out the forms that a term does not want. */
static void
strike_excepted(Inflection *inflection, CadTermPattern *pattern, GArray *except)
{
	turn_to(inflection, pattern->root->manuscript);
	strike_forms(inflection, pattern->root, except);
	warn_of_unused(inflection, except);
	for (guint i = 0; i < except->len; i++)
		g_ptr_array_add(pattern->except,
				g_strdup(g_array_index(except, CadExcept, i).form));
}

/* Variants come last: what is struck is gone in every way of writing it. */
static void
fill_pattern(Inflection *inflection, CadPatternDraft *draft)
{
	CadTermPattern *pattern = draft->pattern;
	GArray *except = draft->attributes.except;

	fill_node(inflection, pattern->root);
	pattern->except = forms_new(NULL);
	if (except != NULL)
		strike_excepted(inflection, pattern, except);
	if (inflection->reading.n_errors == 0)
		cad_variants_add(pattern->root);
	for (guint i = 0; i < pattern->conditions->len; i++) {
		CadCondition *condition = g_ptr_array_index(pattern->conditions, i);

		fill_node(inflection, condition->pattern);
		if (inflection->reading.n_errors == 0)
			cad_variants_add(condition->pattern);
	}
}

static void
fill_category(Inflection *inflection, const CadCategoryDraft *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTermDraft *term = g_ptr_array_index(category->terms, i);

		for (guint j = 0; j < term->patterns->len; j++)
			fill_pattern(inflection, g_ptr_array_index(term->patterns, j));
	}
}

CadLock *
cad_inflection_run(CadLexiconFile *file, const char *const *class_files, const char *dictionaries,
		   CadrageDiagnostics *diagnostics)
{
	const CadSheet *own = cad_lexicon_file_find_sheet(file, file->manuscript);
	g_autoptr(CadClassStore) classes = cad_class_store_new(file->language, class_files);
	g_autoptr(GHashTable) records =
		g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)cad_lock_free);
	Inflection inflection = {
		.file = file,
		.records = records,
		.folder = dictionaries != NULL ? dictionaries : CAD_HUNSPELL_FOLDER,
		.classes = classes,
		.reading = {NULL, diagnostics, file->language, 0},
	};

	turn_to(&inflection, file->manuscript);
	inflection.own = inflection.record;
	inflection.own->dictionary = own->lock != NULL ? g_strdup(own->lock->dictionary) : NULL;
	for (guint i = 0; i < file->drafts->len; i++)
		fill_category(&inflection, g_ptr_array_index(file->drafts, i));
	cad_dictionary_free(inflection.dictionary);
	g_clear_pointer(&inflection.tags, g_hash_table_unref);
	if (inflection.reading.n_errors > 0)
		return NULL;
	g_hash_table_steal(records, file->manuscript);
	return inflection.own;
}
