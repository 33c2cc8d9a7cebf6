#include "config.h"

#include <string.h>

#include "lexicon/dictionary.h"
#include "lexicon/near-miss.h"
#include "lexicon/spelling.h"

/* A shorter word in quotation marks is most often an acronym or a word of grammar. */
#define MIN_LETTERS_INFLECTED 4

/* What a label of the wider patterns stands for. */
typedef struct {
	guint32 label; /* of the lexicon */
	guint32 category;
	CadNearKind kind;
	const CadTerm *term;
} Meaning;

struct _CadNearMisses {
	GPtrArray *categories; /* of CadCategory, owned: the wider patterns */
	CadrageLexicons *set;  /* of @categories */
	CadMatcherScratch *scratch;
	GArray *meanings;  /* of Meaning, one a label of @set */
	GArray *matches;   /* of CadMatch: from one run */
	GArray *uncounted; /* of guint32: from one run */
};

/* Making patterns wider. */

typedef struct {
	const CadDictionary *dictionary; /* NULL for none */
	CadNearKind kind;
	guint place; /* GAP: between which two words of the pattern, from 1 */
	const CadTermPattern *line;
	gboolean is_wider; /* whether anything was changed */
} Widening;

static gboolean
is_struck(const Widening *widening, const char *form)
{
	const GPtrArray *except = widening->line->except;

	return except != NULL &&
	       g_ptr_array_find_with_equal_func((GPtrArray *)except, form, g_str_equal, NULL);
}

/* The forms of all headwords of a word, its own among them. */
static GPtrArray *
widen_forms(Widening *widening, const CadNode *node)
{
	g_autoptr(GPtrArray) all = NULL;
	GPtrArray *forms = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	if (widening->dictionary != NULL)
		all = cad_dictionary_expand_fully(widening->dictionary, node->text);
	for (guint i = 0; node->forms != NULL && i < node->forms->len; i++)
		if (g_hash_table_add(seen, node->forms->pdata[i]))
			g_ptr_array_add(forms, g_strdup(node->forms->pdata[i]));
	for (guint i = 0; all != NULL && i < all->len; i++) {
		g_autofree char *form = cad_spelling_lower(all->pdata[i]);

		if (g_ptr_array_find_with_equal_func(forms, form, g_str_equal, NULL) ||
		    is_struck(widening, form))
			continue;
		g_ptr_array_add(forms, g_steal_pointer(&form));
		widening->is_wider = TRUE;
	}
	return forms;
}

static gboolean
is_lower_word(const char *text)
{
	for (const char *c = text; *c != '\0'; c = g_utf8_next_char(c))
		if (!g_unichar_islower(g_utf8_get_char(c)))
			return FALSE;
	return g_utf8_strlen(text, -1) >= MIN_LETTERS_INFLECTED;
}

static void
widen_word(Widening *widening, CadNode *node)
{
	const gboolean is_exact = node->kind == CAD_NODE_EXACT;
	GPtrArray *forms;

	if (widening->kind == CAD_NEAR_FORM && node->model == NULL && node->tags == NULL &&
	    (!is_exact || is_lower_word(node->text))) {
		forms = widen_forms(widening, node);
	} else if (widening->kind == CAD_NEAR_SPELLING && is_exact) {
		forms = g_ptr_array_new_with_free_func(g_free);
		g_ptr_array_add(forms, cad_spelling_lower(node->text));
		widening->is_wider = TRUE;
	} else {
		return;
	}
	node->kind = CAD_NODE_WORD;
	g_clear_pointer(&node->forms, g_ptr_array_unref);
	node->forms = forms;
}

static CadNode *
gap_new(guint min, guint max)
{
	CadNode *gap = cad_node_new(CAD_NODE_GAP);

	gap->min = min;
	gap->max = max;
	return gap;
}

/* Whether a node can be passed over without a word. */
static gboolean
may_be_empty(const CadNode *node)
{
	gboolean is_any = FALSE, is_all = TRUE;

	if (node->kind == CAD_NODE_OPTIONAL)
		return TRUE;
	if (node->kind == CAD_NODE_GAP)
		return node->min == 0;
	for (guint i = 0; node->children != NULL && i < node->children->len; i++) {
		const gboolean is_empty = may_be_empty(node->children->pdata[i]);

		is_any |= is_empty;
		is_all &= is_empty;
	}
	return node->kind == CAD_NODE_SEQUENCE ? is_all : is_any;
}

/* Whether some word always stands among the children from @first to before @end. */
static gboolean
has_word(const GPtrArray *children, guint first, guint end)
{
	for (guint i = first; i < end; i++)
		if (!may_be_empty(children->pdata[i]))
			return TRUE;
	return FALSE;
}

/* One word more at the place asked for: in a gap that is there, or as a new one. Only between the
 * parts of the whole pattern: inside its groups the parts are words of one expression. */
static void
add_gap(Widening *widening, GPtrArray *children)
{
	const guint place = widening->place;
	CadNode *before;
	CadNode *after;

	if (place >= children->len)
		return;
	before = children->pdata[place - 1];
	after = children->pdata[place];
	if (before->kind == CAD_NODE_GAP)
		return; /* the place before it has widened the gap */
	if (!has_word(children, 0, place) || !has_word(children, place, children->len))
		return; /* a pattern neither begins nor ends with a gap */
	widening->is_wider = TRUE;
	if (after->kind == CAD_NODE_GAP)
		after->min = after->max = after->max + 1;
	else
		g_ptr_array_insert(children, (int)place, gap_new(1, 1));
}

/* Goes down no deeper than CAD_MAX_PATTERN_DEPTH groups. */
static CadNode *
copy_node(Widening *widening, const CadNode *node)
{
	CadNode *copy = cad_node_copy(node);

	if (node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_EXACT)
		widen_word(widening, copy);
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		g_ptr_array_add(copy->children, copy_node(widening, node->children->pdata[i]));
	return copy;
}

/* A whole pattern made wider, or NULL where that changes nothing. */
static CadNode *
widen_whole(Widening *widening, const CadNode *whole)
{
	g_autoptr(CadNode) copy = NULL;

	widening->is_wider = widening->kind == CAD_NEAR_SPELLING && !widening->line->fold_accents;
	copy = copy_node(widening, whole);
	if (widening->kind == CAD_NEAR_GAP && copy->kind == CAD_NODE_SEQUENCE)
		add_gap(widening, copy->children);
	return widening->is_wider ? g_steal_pointer(&copy) : NULL;
}

static void
widen_wholes(Widening *widening, CadNode *root)
{
	const GPtrArray *wholes = widening->line->root->children;

	for (guint i = 0; i < wholes->len; i++) {
		const CadNode *whole = wholes->pdata[i];
		const guint n_places = widening->kind == CAD_NEAR_GAP && whole->children != NULL
					       ? whole->children->len
					       : 2;

		for (widening->place = 1; widening->place < n_places; widening->place++) {
			CadNode *wider =
				whole->kind != CAD_NODE_REGEX ? widen_whole(widening, whole) : NULL;

			if (wider != NULL)
				g_ptr_array_add(root->children, wider);
		}
	}
}

static CadTermPattern *
widen_line(const CadTermPattern *line, CadNearKind kind, const CadDictionary *dictionary)
{
	g_autoptr(CadNode) root = cad_node_copy(line->root);
	Widening widening = {dictionary, kind, 0, line, FALSE};
	CadTermPattern *wider;

	widen_wholes(&widening, root);
	if (root->children->len == 0)
		return NULL;
	wider = g_new0(CadTermPattern, 1);
	wider->root = g_steal_pointer(&root);
	wider->conditions = g_ptr_array_ref(line->conditions);
	wider->scope = line->scope;
	wider->fold_accents = line->fold_accents || kind == CAD_NEAR_SPELLING;
	wider->line = line->line;
	return wider;
}

/* The lexicon with its patterns made wider. */

static void
add_term(CadCategory *category, const CadTerm *term, CadNearKind kind,
	 const CadDictionary *dictionary)
{
	g_autofree char *label = g_strdup_printf("%s\n%d", term->label, (int)kind);
	CadTerm *wider = cad_term_new(label, term->line);

	for (guint i = 0; i < term->patterns->len; i++) {
		CadTermPattern *line = widen_line(term->patterns->pdata[i], kind, dictionary);

		if (line != NULL)
			g_ptr_array_add(wider->patterns, line);
	}
	if (wider->patterns->len > 0)
		g_ptr_array_add(category->terms, wider);
	else
		cad_term_free(wider);
}

static CadCategory *
widen_category(const CadCategory *category, const CadDictionary *dictionary)
{
	CadCategory *wider = cad_category_new(category->id, category->line);

	for (guint i = 0; i < category->terms->len; i++)
		for (guint kind = 0; kind < CAD_N_NEAR_KINDS; kind++)
			add_term(wider, category->terms->pdata[i], (CadNearKind)kind, dictionary);
	return wider;
}

static void
note_meanings(CadNearMisses *misses, const CadCategory *category, const CadrageLexicons *lexicons)
{
	const guint index = cadrage_lexicons_find_category(lexicons, category->id);
	const guint own = cadrage_lexicons_find_category(misses->set, category->id);

	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint kind = 0; kind < CAD_N_NEAR_KINDS; kind++) {
			g_autofree char *name = g_strdup_printf("%s\n%u", term->label, kind);
			const guint label = cad_lexicon_set_find_label(misses->set, own, name);

			if (label != G_MAXUINT)
				g_array_index(misses->meanings, Meaning, label) = (Meaning){
					cad_lexicon_set_find_label(lexicons, index, term->label),
					index, (CadNearKind)kind, term};
		}
	}
}

CadNearMisses *
cad_near_misses_new(const CadLexiconSource *source, const CadrageLexicons *lexicons,
		    const char *dictionaries, GError **error)
{
	g_autoptr(CadNearMisses) misses = g_new0(CadNearMisses, 1);
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	g_autoptr(CadDictionary) dictionary = cad_dictionary_load(
		dictionaries != NULL ? dictionaries : CAD_HUNSPELL_FOLDER, source->language, NULL);
	CadLexiconSource wider = *source;

	misses->categories = g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_free);
	for (guint i = 0; i < source->categories->len; i++)
		g_ptr_array_add(misses->categories,
				widen_category(source->categories->pdata[i], dictionary));
	wider.categories = misses->categories;
	wider.lexicon = NULL;
	misses->set = cad_lexicon_set_compile(&wider, 1, unwanted, error);
	if (misses->set == NULL)
		return NULL;
	misses->scratch = cad_matcher_scratch_new(misses->set);
	misses->matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	misses->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	misses->meanings = g_array_new(FALSE, TRUE, sizeof(Meaning));
	g_array_set_size(misses->meanings, cadrage_lexicons_get_n_labels(misses->set));
	for (guint i = 0; i < source->categories->len; i++)
		note_meanings(misses, source->categories->pdata[i], lexicons);
	return g_steal_pointer(&misses);
}

void
cad_near_misses_free(CadNearMisses *misses)
{
	if (misses == NULL)
		return;
	cad_matcher_scratch_free(misses->scratch);
	cadrage_lexicons_unref(misses->set);
	g_clear_pointer(&misses->categories, g_ptr_array_unref);
	g_clear_pointer(&misses->meanings, g_array_unref);
	g_clear_pointer(&misses->matches, g_array_unref);
	g_clear_pointer(&misses->uncounted, g_array_unref);
	g_free(misses);
}

/* Finding. */

static gboolean
do_meet(guint32 token_a, guint32 n_a, guint32 token_b, guint32 n_b)
{
	return token_a < token_b + n_b && token_b < token_a + n_a;
}

/* Whether the words are spoken for: by the term itself, or by a term of its category that
 * counts. @first: (inout): no match before it reaches so far. */
static gboolean
is_taken(const Meaning *meaning, const CadMatch *wider, const GArray *matches, guint32 longest,
	 guint *first)
{
	while (*first < matches->len &&
	       g_array_index(matches, CadMatch, *first).token + longest <= wider->token)
		(*first)++;
	for (guint i = *first; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		if (match->token >= wider->token + wider->n_tokens)
			break;
		if (do_meet(match->token, match->n_tokens, wider->token, wider->n_tokens) &&
		    (match->label == meaning->label ||
		     (match->category == meaning->category && match->loser_to == G_MAXUINT32)))
			return TRUE;
	}
	return FALSE;
}

static const CadTermPattern *
find_line(const CadTerm *term, const CadClause *clause)
{
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];
		const CadManuscript *manuscript = line->root->manuscript;

		if (line->line == clause->line &&
		    (manuscript != NULL ? manuscript->file : NULL) == clause->file)
			return line;
	}
	return term->patterns->pdata[0];
}

/* Of two near misses of one term in one place the smaller change stays. */
static void
add_found(GArray *found, guint begin, const CadNearMiss *miss)
{
	for (guint i = found->len; i > begin; i--) {
		CadNearMiss *other = &g_array_index(found, CadNearMiss, i - 1);

		if (other->token + other->n_tokens <= miss->token)
			break;
		if (other->label != miss->label)
			continue;
		if (miss->kind < other->kind ||
		    (miss->kind == other->kind && miss->n_tokens < other->n_tokens))
			*other = *miss;
		return;
	}
	g_array_append_vals(found, miss, 1);
}

static guint32
find_longest(const GArray *matches)
{
	guint32 longest = 1;

	for (guint i = 0; i < matches->len; i++)
		longest = MAX(longest, g_array_index(matches, CadMatch, i).n_tokens);
	return longest;
}

void
cad_near_misses_find(CadNearMisses *misses, const CadMatcherInput *input, const GArray *matches,
		     GArray *found)
{
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(misses->set, input->language);
	const guint32 longest = find_longest(matches);
	const guint begin = found->len;
	CadMatcherInput wide = *input;
	guint first = 0;

	wide.keep_losers = TRUE;
	g_array_set_size(misses->matches, 0);
	g_array_set_size(misses->uncounted, 0);
	cad_matcher_run(misses->set, misses->scratch, &wide, misses->matches, misses->uncounted);
	for (guint i = 0; i < misses->matches->len; i++) {
		const CadMatch *match = &g_array_index(misses->matches, CadMatch, i);
		const Meaning *meaning = &g_array_index(misses->meanings, Meaning, match->label);
		CadNearMiss miss = {meaning->label, meaning->kind, NULL, match->token,
				    match->n_tokens};

		if (is_taken(meaning, match, matches, longest, &first))
			continue;
		miss.line = find_line(meaning->term, cad_ruleset_get_clause(ruleset, match->rule));
		add_found(found, begin, &miss);
	}
}
