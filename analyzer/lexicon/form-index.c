#include "config.h"

#include <string.h>

#include "lexicon/form-index.h"

static void
form_clear(void *data)
{
	CadForm *form = data;

	g_clear_pointer(&form->added_to, g_array_unref);
}

CadFormIndex *
cad_form_index_new(void)
{
	CadFormIndex *index = g_new0(CadFormIndex, 1);

	index->keys = cad_word_table_new();
	index->forms = g_array_new(FALSE, TRUE, sizeof(CadForm));
	g_array_set_clear_func(index->forms, form_clear);
	index->atoms = g_array_new(FALSE, FALSE, sizeof(guint32));
	index->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	index->strings = g_string_chunk_new(4096);
	return index;
}

void
cad_form_index_free(CadFormIndex *index)
{
	if (index == NULL)
		return;
	cad_word_table_free(index->keys);
	g_array_unref(index->forms);
	g_free(index->first_form);
	g_array_unref(index->atoms);
	g_clear_pointer(&index->known, g_hash_table_unref);
	g_string_chunk_free(index->strings);
	g_free(index);
}

/* The form's place, made when new; CAD_WORD_NONE when its key is too short. */
static guint32
intern_form(CadFormIndex *index, const char *text, CadFoldMode mode, guint32 min_bytes)
{
	g_autofree char *name = g_strdup_printf("%d%s", (int)mode, text);
	g_autoptr(GString) key = g_string_new(NULL);
	CadForm form = {.mode = mode};
	void *found;

	if (g_hash_table_lookup_extended(index->known, name, NULL, &found))
		return GPOINTER_TO_UINT(found);
	cad_fold_append(key, text, strlen(text));
	if (key->len < MAX(min_bytes, 1))
		return CAD_WORD_NONE;

	form.text = g_string_chunk_insert_const(index->strings, text);
	form.n_bytes = (guint32)strlen(text);
	form.key = cad_word_table_add(index->keys, key->str, (guint32)key->len);
	form.added_to = g_array_new(FALSE, FALSE, sizeof(guint32));
	g_array_append_val(index->forms, form);
	g_hash_table_insert(index->known, g_steal_pointer(&name),
			    GUINT_TO_POINTER(index->forms->len - 1));
	return index->forms->len - 1;
}

void
cad_form_index_add(CadFormIndex *index, const char *text, CadFoldMode mode, guint32 min_bytes,
		   guint32 atom)
{
	guint32 place = intern_form(index, text, mode, min_bytes);
	GArray *atoms;

	if (place == CAD_WORD_NONE)
		return;
	atoms = g_array_index(index->forms, CadForm, place).added_to;
	if (atoms->len == 0 || g_array_index(atoms, guint32, atoms->len - 1) != atom)
		g_array_append_val(atoms, atom);
}

/* The strictest first: what it accepts, it explains best. */
static int
compare_forms(const void *a, const void *b)
{
	static const int rank[] = {
		[CAD_FOLD_EXACT] = 0, [CAD_FOLD_CASE] = 1, [CAD_FOLD_ACCENTS] = 2};
	const CadForm *left = a, *right = b;

	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	if (left->mode != right->mode)
		return rank[left->mode] - rank[right->mode];
	return strcmp(left->text, right->text);
}

void
cad_form_index_finish(CadFormIndex *index)
{
	guint32 key = 0;

	cad_word_table_finish(index->keys);
	g_clear_pointer(&index->known, g_hash_table_unref);
	g_array_sort(index->forms, compare_forms);
	index->first_form = g_new(guint32, index->keys->n + 1);
	for (guint32 i = 0; i < index->forms->len; i++) {
		CadForm *form = &g_array_index(index->forms, CadForm, i);

		while (key <= form->key)
			index->first_form[key++] = i;
		form->first_atom = index->atoms->len;
		form->n_atoms = form->added_to->len;
		g_array_append_vals(index->atoms, form->added_to->data, form->added_to->len);
		g_clear_pointer(&form->added_to, g_array_unref);
	}
	index->first_form[key] = index->forms->len;
}

const CadForm *
cad_form_index_get(const CadFormIndex *index, guint32 key, guint32 *n)
{
	guint32 first = index->first_form[key];

	*n = index->first_form[key + 1] - first;
	return &g_array_index(index->forms, CadForm, first);
}
