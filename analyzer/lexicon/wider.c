#include "config.h"

#include "lexicon/spelling.h"
#include "lexicon/wider.h"

/* A shorter word in quotation marks is most often an acronym or a word of grammar. */
#define MIN_LETTERS_INFLECTED 4

typedef struct {
	const CadDictionary *dictionary; /* NULL for none */
	CadWider kind;
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

	if (widening->kind == CAD_WIDER_FORM && node->model == NULL && node->tags == NULL &&
	    (!is_exact || is_lower_word(node->text))) {
		forms = widen_forms(widening, node);
	} else if (widening->kind == CAD_WIDER_SPELLING && is_exact) {
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

	widening->is_wider = widening->kind == CAD_WIDER_SPELLING && !widening->line->fold_accents;
	copy = copy_node(widening, whole);
	if (widening->kind == CAD_WIDER_GAP && copy->kind == CAD_NODE_SEQUENCE)
		add_gap(widening, copy->children);
	return widening->is_wider ? g_steal_pointer(&copy) : NULL;
}

static void
widen_wholes(Widening *widening, CadNode *root)
{
	const GPtrArray *wholes = widening->line->root->children;

	for (guint i = 0; i < wholes->len; i++) {
		const CadNode *whole = wholes->pdata[i];
		const guint n_places = widening->kind == CAD_WIDER_GAP && whole->children != NULL
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
widen_line(const CadTermPattern *line, CadWider kind, const CadDictionary *dictionary)
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
	wider->fold_accents = line->fold_accents || kind == CAD_WIDER_SPELLING;
	wider->line = line->line;
	return wider;
}

/* The lexicon with its patterns made wider. */

/* No label holds a line end. */
char *
cad_wider_label(const char *label, CadWider wider)
{
	return g_strdup_printf("%s\n%d", label, (int)wider);
}

static void
add_term(CadCategory *category, const CadTerm *term, CadWider kind, const CadDictionary *dictionary)
{
	g_autofree char *label = cad_wider_label(term->label, kind);
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
		for (guint kind = 0; kind < CAD_N_WIDER; kind++)
			add_term(wider, category->terms->pdata[i], (CadWider)kind, dictionary);
	return wider;
}

GPtrArray *
cad_wider_categories_new(const CadLexiconSource *source, const CadDictionary *dictionary)
{
	GPtrArray *categories = g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_free);

	for (guint i = 0; i < source->categories->len; i++)
		g_ptr_array_add(categories,
				widen_category(source->categories->pdata[i], dictionary));
	return categories;
}
