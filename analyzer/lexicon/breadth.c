#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/breadth.h"
#include "lexicon/notation.h"
#include "lexicon/spelling.h"
#include "lexicon/way.h"
#include "pattern/pattern.h"
#include "text/language.h"

/* Headwords named of those that a beginning has. */
#define N_SHOWN 5

typedef struct {
	const CadLexiconSource *source;
	const CadDictionary *dictionary; /* NULL when there is none */
	CadrageDiagnostics *diagnostics;
	const char **stop_words; /* of the language; owned */
} Examination;

static void
warn(const Examination *examination, const CadNode *whole, const char *hint, const char *message)
{
	cad_lexicon_set_report(examination->source, examination->diagnostics,
			       CADRAGE_SEVERITY_WARNING, cad_node_get_place(whole), hint, message);
}

/* Stop words. */

static gboolean
is_common(const Examination *examination, const CadNode *node)
{
	if (node->kind == CAD_NODE_GAP)
		return TRUE;
	if (node->kind != CAD_NODE_WORD && node->kind != CAD_NODE_EXACT)
		return FALSE;
	for (guint i = 0; i < cad_node_count_forms(node); i++) {
		g_autofree char *form = cad_node_get_form(node, i);

		if (!cad_language_is_stop_word(examination->source->language, form))
			return FALSE;
	}
	return TRUE;
}

static gboolean
is_all_common(const Examination *examination, const GPtrArray *way)
{
	for (guint i = 0; i < way->len; i++)
		if (!is_common(examination, way->pdata[i]))
			return FALSE;
	return way->len > 0;
}

static void
check_stop_words(const Examination *examination, const CadNode *whole)
{
	g_autoptr(GPtrArray) ways = cad_ways_find(whole);
	g_autofree char *pattern = NULL;
	g_autofree char *message = NULL;

	for (guint i = 0; i < ways->len; i++)
		if (!is_all_common(examination, ways->pdata[i]))
			return;
	pattern = cad_notation_write(whole);
	message = g_strdup_printf("%s matches where only the commonest words stand", pattern);
	warn(examination, whole, "add a word that tells, or a condition", message);
}

/* Beginnings and ends. */

static void
check_edge(const Examination *examination, const CadNode *whole)
{
	g_autoptr(GPtrArray) some = g_ptr_array_new();
	g_autofree char *letters = cad_spelling_lower(whole->text);
	g_autofree char *pattern = cad_notation_write(whole);
	g_autofree char *words = NULL;
	g_autofree char *message = NULL;
	guint n;

	if (examination->dictionary == NULL)
		return;
	n = cad_dictionary_count_headwords(examination->dictionary, letters,
					   whole->kind == CAD_NODE_SUFFIX, some, N_SHOWN);
	if (n < CAD_BROAD_HEADWORDS)
		return;
	g_ptr_array_add(some, NULL);
	words = g_strjoinv(", ", (char **)some->pdata);
	message = g_strdup_printf("%s matches %u words of the dictionary and their forms: %s ...",
				  pattern, n, words);
	warn(examination, whole, "write more letters, or the words that you mean", message);
}

/* Classes and regular expressions. */

static void
check_class(const Examination *examination, const CadNode *whole)
{
	g_autofree char *message =
		g_strdup_printf("%s alone matches every such word of a text", whole->text);

	warn(examination, whole, "put a word beside it", message);
}

static void
check_regex(const Examination *examination, const CadNode *whole)
{
	g_autoptr(CadPattern) pattern = cad_pattern_new(
		whole->text, whole->caseless ? CAD_PATTERN_CASELESS : 0, NULL, NULL);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	guint n = 0, n_found = 0;

	for (; pattern != NULL && examination->stop_words[n] != NULL; n++) {
		const char *word = examination->stop_words[n];
		CadrageSpan span;

		cad_pattern_scratch_start(scratch);
		n_found += cad_pattern_find(pattern, scratch, word, strlen(word), 0, &span) ==
			   CAD_PATTERN_FOUND;
	}
	if (n_found * 4 > n)
		warn(examination, whole, "say more of what stands there",
		     "the regular expression matches what stands in every text");
}

static void
check_whole(const Examination *examination, const CadCategory *category, const CadNode *whole)
{
	switch (whole->kind) {
	case CAD_NODE_REGEX:
		check_regex(examination, whole);
		break;
	case CAD_NODE_CLASS:
		check_class(examination, whole);
		break;
	case CAD_NODE_PREFIX:
	case CAD_NODE_SUFFIX:
		check_edge(examination, whole);
		break;
	case CAD_NODE_WORD:
	case CAD_NODE_EXACT:
	case CAD_NODE_GAP:
	case CAD_NODE_SEQUENCE:
	case CAD_NODE_ALTERNATION:
	case CAD_NODE_OPTIONAL:
		if (category->kind != CADRAGE_CATEGORY_VERBS)
			check_stop_words(examination, whole);
		break;
	}
}

/* What a line's conditions ask for may be all that tells. */
static gboolean
is_narrowed(const CadTermPattern *line)
{
	for (guint i = 0; line->conditions != NULL && i < line->conditions->len; i++)
		if (cad_condition_kind_is_only(
			    ((const CadCondition *)line->conditions->pdata[i])->kind))
			return TRUE;
	return FALSE;
}

static void
check_term(const Examination *examination, const CadCategory *category, const CadTerm *term)
{
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];
		const GPtrArray *wholes = line->root->children;

		for (guint j = 0; wholes != NULL && j < wholes->len && !is_narrowed(line); j++)
			check_whole(examination, category, wholes->pdata[j]);
	}
}

void
cad_breadth_report(const CadLexiconSource *source, const CadDictionary *dictionary,
		   CadrageDiagnostics *diagnostics)
{
	g_autofree const char **stop_words = cad_language_list_stop_words(source->language);
	const Examination examination = {source, dictionary, diagnostics, stop_words};

	for (guint i = 0; i < source->categories->len; i++) {
		const CadCategory *category = source->categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++)
			check_term(&examination, category, category->terms->pdata[j]);
	}
}
