#include "config.h"

#include <string.h>

#include "lexicon/spelling.h"
#include "lexicon/vocabulary.h"
#include "text/token.h"

CadVocabulary *
cad_vocabulary_new(void)
{
	CadVocabulary *vocabulary = g_new0(CadVocabulary, 1);

	vocabulary->words = cad_form_index_new();
	vocabulary->prefixes = cad_edge_index_new(FALSE);
	vocabulary->suffixes = cad_edge_index_new(TRUE);
	vocabulary->parts = cad_form_index_new();
	vocabulary->classes = g_ptr_array_new_with_free_func((GDestroyNotify)cad_form_class_unref);
	vocabulary->numbers = g_array_new(FALSE, FALSE, sizeof(guint32));
	vocabulary->names = g_ptr_array_new_with_free_func(g_free);
	vocabulary->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return vocabulary;
}

void
cad_vocabulary_free(CadVocabulary *vocabulary)
{
	if (vocabulary == NULL)
		return;
	cad_form_index_free(vocabulary->words);
	cad_edge_index_free(vocabulary->prefixes);
	cad_edge_index_free(vocabulary->suffixes);
	cad_form_index_free(vocabulary->parts);
	g_ptr_array_unref(vocabulary->classes);
	g_array_unref(vocabulary->numbers);
	g_ptr_array_unref(vocabulary->names);
	g_clear_pointer(&vocabulary->known, g_hash_table_unref);
	g_free(vocabulary);
}

static CadFoldMode
find_mode(const CadNode *node, gboolean fold_accents)
{
	if (node->kind == CAD_NODE_EXACT)
		return CAD_FOLD_EXACT;
	return fold_accents ? CAD_FOLD_ACCENTS : CAD_FOLD_CASE;
}

static gboolean
has_forms(const CadNode *node)
{
	return node->forms != NULL && node->forms->len > 0;
}

/* Whether the word may match a part of a hyphenated one: "USA" that of "Russie-USA". It is written
 * with a capital, and as written is one of its forms. */
static gboolean
may_be_part(const CadNode *node)
{
	g_autofree char *form = NULL;

	if ((node->kind != CAD_NODE_WORD && node->kind != CAD_NODE_EXACT) ||
	    !g_unichar_isupper(g_utf8_get_char(node->text)))
		return FALSE;
	if (node->kind == CAD_NODE_EXACT)
		return TRUE;
	form = cad_spelling_lower(node->text);
	return has_forms(node) &&
	       g_ptr_array_find_with_equal_func(node->forms, form, g_str_equal, NULL);
}

/* All that tells one atom from another. */
static char *
name_atom(const CadNode *node, CadFoldMode mode)
{
	GString *name = g_string_new(node->kind == CAD_NODE_PREFIX   ? "prefix"
				     : node->kind == CAD_NODE_SUFFIX ? "suffix"
								     : "word");

	g_string_append_c(name, (char)('0' + mode));
	for (guint i = 0; has_forms(node) && i < node->forms->len; i++) {
		g_string_append_c(name, '\n');
		g_string_append(name, node->forms->pdata[i]);
	}
	if (node->klass != NULL)
		g_string_append_printf(name, "\n<%s> %016" G_GINT64_MODIFIER "x", node->klass->name,
				       node->klass->digest);
	else if (!has_forms(node)) {
		g_string_append_c(name, '\n');
		g_string_append(name, node->text);
	}
	if (may_be_part(node))
		g_string_append_printf(name, "\n-%s", node->text);
	return g_string_free(name, FALSE);
}

/* As a reader of explanations is shown it. */
static char *
show_atom(const CadNode *node)
{
	if (node->kind == CAD_NODE_PREFIX)
		return g_strconcat(node->text, "*", NULL);
	if (node->kind == CAD_NODE_SUFFIX)
		return g_strconcat("*", node->text, NULL);
	if (node->kind == CAD_NODE_WORD && node->tags != NULL)
		return g_strdup_printf("%s<%s>", node->text, node->tags);
	return g_strdup(node->text);
}

static void
add_class(CadVocabulary *vocabulary, const CadNode *node, CadFoldMode mode, guint32 atom)
{
	cad_form_index_add_class(vocabulary->words, node->klass, mode, atom);
	g_ptr_array_add(vocabulary->classes, cad_form_class_ref(node->klass));
	if (node->klass->takes_digits)
		g_array_append_val(vocabulary->numbers, atom);
}

static void
add_forms(CadVocabulary *vocabulary, const CadNode *node, CadFoldMode mode, guint32 atom)
{
	if (node->kind == CAD_NODE_PREFIX)
		cad_edge_index_add(vocabulary->prefixes, node->text, mode, atom);
	else if (node->kind == CAD_NODE_SUFFIX)
		cad_edge_index_add(vocabulary->suffixes, node->text, mode, atom);
	else if (node->kind == CAD_NODE_CLASS)
		add_class(vocabulary, node, mode, atom);
	else if (!has_forms(node))
		cad_form_index_add(vocabulary->words, node->text, mode, 1, atom);
	else
		for (guint i = 0; i < node->forms->len; i++)
			cad_form_index_add(vocabulary->words, node->forms->pdata[i], mode, 1, atom);
}

guint32
cad_vocabulary_add(CadVocabulary *vocabulary, const CadNode *node, gboolean fold_accents)
{
	CadFoldMode mode = find_mode(node, fold_accents);
	g_autofree char *name = name_atom(node, mode);
	guint32 atom = vocabulary->n_atoms;
	void *found;

	if (g_hash_table_lookup_extended(vocabulary->known, name, NULL, &found))
		return GPOINTER_TO_UINT(found);
	g_hash_table_insert(vocabulary->known, g_steal_pointer(&name), GUINT_TO_POINTER(atom));
	vocabulary->n_atoms++;
	g_ptr_array_add(vocabulary->names, show_atom(node));
	add_forms(vocabulary, node, mode, atom);
	if (may_be_part(node))
		cad_form_index_add(vocabulary->parts, node->text, mode, 1, atom);
	return atom;
}

void
cad_vocabulary_finish(CadVocabulary *vocabulary)
{
	g_clear_pointer(&vocabulary->known, g_hash_table_unref);
	cad_form_index_finish(vocabulary->words);
	cad_edge_index_finish(vocabulary->prefixes);
	cad_edge_index_finish(vocabulary->suffixes);
	cad_form_index_finish(vocabulary->parts);
	vocabulary->special_flags = (vocabulary->parts->keys->n > 0 ? CAD_TOKEN_HYPHEN : 0) |
				    (vocabulary->numbers->len > 0 ? CAD_TOKEN_NUMBER : 0);
	vocabulary->figures = (CadForm){.text = "<num>", .n_atoms = vocabulary->numbers->len};
}
