#include "config.h"

#include <string.h>

#include "lexicon/breadth.h"
#include "lexicon/coverage.h"
#include "lexicon/dictionary.h"
#include "lexicon/drift.h"
#include "lexicon/duplicate.h"
#include "lexicon/example-review.h"
#include "lexicon/namesake.h"
#include "lexicon/spelling.h"
#include "lexicon/swallow.h"
#include "lexicon/term.h"
#include "lexicon/tie.h"
#include "pattern/pattern.h"

/* What loading lets pass, term by term. */
typedef struct {
	const CadrageLexicon *lexicon;
	CadrageDiagnostics *diagnostics;
	const CadDictionary *dictionary; /* NULL when there is none */
	const CadCoverage *coverage;
	GHashTable *words_seen; /* of char *, borrowed: homographs are named once */
} Lint;

G_GNUC_PRINTF(5, 6)
static void
report(const Lint *lint, CadrageSeverity severity, CadPlace place, const char *hint,
       const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	cad_lexicon_report(lint->lexicon, lint->diagnostics, severity, place, hint, message);
}

/* Its label, where the term or one of its patterns is written. */
static CadPlace
place_of_label(const CadTerm *term, guint line, const CadManuscript *manuscript)
{
	return (CadPlace){line, 1, (guint)g_utf8_strlen(term->label, -1), manuscript};
}

/* Examples. */

static void
check_examples(const Lint *lint, const CadCategory *category, const CadTerm *term)
{
	if (!cad_coverage_holds(lint->coverage, category, term))
		report(lint, CADRAGE_SEVERITY_WARNING,
		       place_of_label(term, term->line, term->manuscript),
		       "write \"  + a sentence with a [[match]]\" below it",
		       "\"%s\" has no \"+\" example", term->label);
}

/* Single patterns. */

static void
check_regex(const Lint *lint, const CadNode *node)
{
	g_autoptr(CadPattern) pattern =
		cad_pattern_new(node->text, node->caseless ? CAD_PATTERN_CASELESS : 0, NULL, NULL);

	if (pattern != NULL && cad_pattern_is_risky(pattern))
		report(lint, CADRAGE_SEVERITY_WARNING, cad_node_get_place(node),
		       "make its repeats exclude each other, or write words and gaps",
		       "the regular expression can backtrack without end: where it runs out of "
		       "CAD_REGEX_BUDGET_MS the term is \"not counted\"");
}

static void
append_listed(GString *list, const char *word)
{
	g_string_append_printf(list, "%s%s", list->len > 0 ? ", " : "", word);
}

/* Among the forms, those that are words of their own. */
static void
check_form_homographs(const Lint *lint, const CadNode *node, const char *word)
{
	g_autoptr(GString) homographs = g_string_new(NULL);

	for (guint i = 0; i < node->forms->len; i++) {
		const char *form = g_ptr_array_index(node->forms, i);

		if (strcmp(form, word) != 0 && cad_dictionary_is_headword(lint->dictionary, form))
			append_listed(homographs, form);
	}
	if (homographs->len > 0)
		report(lint, CADRAGE_SEVERITY_NOTE, cad_node_get_place(node),
		       "strike those you do not mean: { except: FORM, FORM }",
		       "among the forms of \"%s\" are words of their own: %s", node->text,
		       homographs->str);
}

static gboolean
has_form(const Lint *lint, const char *headword, const char *word)
{
	g_autoptr(GPtrArray) forms = cad_dictionary_expand(lint->dictionary, headword, NULL, NULL);

	return forms != NULL && g_ptr_array_find_with_equal_func(forms, word, g_str_equal, NULL);
}

/* Other headwords that have the headword @word among their forms. */
static void
check_word_homographs(const Lint *lint, const CadNode *node, const char *word)
{
	g_autoptr(GPtrArray) all = cad_dictionary_expand_fully(lint->dictionary, word);
	g_autoptr(GString) homographs = g_string_new(NULL);

	for (guint i = 0; all != NULL && i < all->len; i++) {
		const char *form = g_ptr_array_index(all, i);

		if (!g_ptr_array_find_with_equal_func(node->forms, form, g_str_equal, NULL) &&
		    cad_dictionary_is_headword(lint->dictionary, form) &&
		    has_form(lint, form, word))
			append_listed(homographs, form);
	}
	if (homographs->len > 0)
		report(lint, CADRAGE_SEVERITY_NOTE, cad_node_get_place(node),
		       "tell them apart by what stands beside it: { not preceded by: ... }",
		       "\"%s\" is also a form of: %s", word, homographs->str);
}

/* A phrase tells homographs apart by its other words; a word alone does not, unless its line has
 * conditions. */
static void
check_homographs(const Lint *lint, const CadNode *node, gboolean has_conditions)
{
	g_autofree char *word = cad_spelling_lower(node->text);

	if (lint->dictionary == NULL || node->forms == NULL ||
	    !g_hash_table_add(lint->words_seen, node->text))
		return;
	if (node->forms->len >= 2)
		check_form_homographs(lint, node, word);
	if (!has_conditions && node->model == NULL && node->tags == NULL &&
	    cad_dictionary_is_headword(lint->dictionary, word))
		check_word_homographs(lint, node, word);
}

static void
check_pattern(const Lint *lint, const CadTermPattern *pattern)
{
	for (guint i = 0; i < pattern->root->children->len; i++) {
		const CadNode *node = g_ptr_array_index(pattern->root->children, i);

		if (node->kind == CAD_NODE_REGEX)
			check_regex(lint, node);
		else if (node->kind == CAD_NODE_WORD)
			check_homographs(lint, node,
					 pattern->conditions != NULL &&
						 pattern->conditions->len > 0);
	}
}

/* What an extension does to its base. */
static void
note_replaced(const Lint *lint, const CadTerm *term)
{
	if (term->replaced.line > 0)
		report(lint, CADRAGE_SEVERITY_NOTE,
		       place_of_label(term, term->line, term->manuscript), NULL,
		       "\"%s\" replaces the term of %s:%u and its examples", term->label,
		       term->replaced.manuscript->file, term->replaced.line);
}

static void
check_category(const Lint *lint, const CadCategory *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = g_ptr_array_index(category->terms, i);

		note_replaced(lint, term);
		check_examples(lint, category, term);
		for (guint j = 0; j < term->patterns->len; j++)
			check_pattern(lint, g_ptr_array_index(term->patterns, j));
	}
}

/* What can only be told of the lexicon put to use. */
static void
check_compiled(const CadLexiconSource *source, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadrageLexicons) compiled = cad_lexicon_set_compile(source, 1, diagnostics, NULL);

	if (compiled == NULL)
		return;
	cad_namesake_report(source, compiled, diagnostics);
	cad_example_review_report(source, compiled, diagnostics);
}

void
cadrage_lexicon_check(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
		      CadrageDiagnostics *diagnostics)
{
	const char *folder = CAD_HUNSPELL_FOLDER;
	g_autoptr(CadDictionary) dictionary = NULL;
	g_autoptr(CadCoverage) coverage = NULL;
	g_autoptr(GHashTable) words_seen = g_hash_table_new(g_str_hash, g_str_equal);
	CadLexiconSource source;
	Lint lint;

	g_return_if_fail(lexicon != NULL && diagnostics != NULL);
	if (options != NULL && options->dictionaries != NULL)
		folder = options->dictionaries;
	source = cad_lexicon_set_describe(lexicon);
	coverage = cad_coverage_new(lexicon);
	dictionary = cad_dictionary_load(folder, source.language, NULL);
	lint = (Lint){lexicon, diagnostics, dictionary, coverage, words_seen};
	for (guint i = 0; i < source.categories->len; i++)
		check_category(&lint, g_ptr_array_index(source.categories, i));
	cad_tie_report(&source, diagnostics);
	cad_duplicate_report(&source, diagnostics);
	cad_swallow_report(&source, diagnostics);
	cad_breadth_report(&source, dictionary, diagnostics);
	check_compiled(&source, diagnostics);
	cad_drift_report(lexicon, options, diagnostics);
}
