#include "config.h"

#include <string.h>

#include "lexicon/form-index.h"

typedef struct {
	guint32 form;
	guint32 atom;
} Member;

CadFormIndex *
cad_form_index_new(void)
{
	CadFormIndex *index = g_new0(CadFormIndex, 1);

	index->keys = cad_word_table_new();
	index->forms = g_array_new(FALSE, FALSE, sizeof(CadForm));
	index->atoms = g_array_new(FALSE, FALSE, sizeof(guint32));
	for (guint i = 0; i < CAD_N_FOLD_MODES; i++)
		index->known[i] = g_hash_table_new(g_str_hash, g_str_equal);
	index->members = g_array_new(FALSE, FALSE, sizeof(Member));
	index->strings = g_string_chunk_new(4096);
	return index;
}

static void
forget_building(CadFormIndex *index)
{
	for (guint i = 0; i < CAD_N_FOLD_MODES; i++)
		g_clear_pointer(&index->known[i], g_hash_table_unref);
	g_clear_pointer(&index->members, g_array_unref);
}

void
cad_form_index_free(CadFormIndex *index)
{
	if (index == NULL)
		return;
	forget_building(index);
	cad_word_table_free(index->keys);
	g_array_unref(index->forms);
	g_free(index->first_form);
	g_array_unref(index->atoms);
	g_string_chunk_free(index->strings);
	g_free(index);
}

static CadForm *
get_form(const CadFormIndex *index, guint32 place)
{
	return &g_array_index(index->forms, CadForm, place);
}

/* The form's place, made when new; CAD_WORD_NONE when its key is too short. */
static guint32
intern_form(CadFormIndex *index, const char *text, CadFoldMode mode, guint32 min_bytes)
{
	g_autoptr(GString) key = NULL;
	CadForm form = {.mode = mode, .n_bytes = (guint32)strlen(text), .first_atom = G_MAXUINT32};
	void *found;

	if (g_hash_table_lookup_extended(index->known[mode], text, NULL, &found))
		return GPOINTER_TO_UINT(found);
	key = g_string_sized_new(form.n_bytes);
	cad_fold_append(key, text, form.n_bytes);
	if (key->len < MAX(min_bytes, 1))
		return CAD_WORD_NONE;

	form.text = g_string_chunk_insert(index->strings, text);
	form.key = cad_word_table_add(index->keys, key->str, (guint32)key->len);
	g_hash_table_insert(index->known[mode], (void *)form.text,
			    GUINT_TO_POINTER(index->forms->len));
	g_array_append_val(index->forms, form);
	return index->forms->len - 1;
}

void
cad_form_index_add(CadFormIndex *index, const char *text, CadFoldMode mode, guint32 min_bytes,
		   guint32 atom)
{
	Member member = {intern_form(index, text, mode, min_bytes), atom};
	CadForm *form;

	if (member.form == CAD_WORD_NONE)
		return;
	form = get_form(index, member.form);
	if (form->first_atom == atom)
		return; /* one word, one form, twice */
	form->first_atom = atom;
	form->n_atoms++;
	g_array_append_val(index->members, member);
}

/* A form may stand in other atoms, too: then it is there twice, which the reader puts together. */
void
cad_form_index_add_class(CadFormIndex *index, const CadFormClass *forms, CadFoldMode mode,
			 guint32 atom)
{
	g_autoptr(GString) key = g_string_new(NULL);

	cad_word_table_reserve(index->keys, forms->n_forms);
	for (const char *text = NULL; (text = cad_form_class_next(forms, text)) != NULL;) {
		CadForm form = {.text = text,
				.n_bytes = (guint32)strlen(text),
				.mode = mode,
				.first_atom = atom,
				.n_atoms = 1};
		Member member = {index->forms->len, atom};

		g_string_truncate(key, 0);
		cad_fold_append(key, text, form.n_bytes);
		if (key->len == 0)
			continue;
		form.key = cad_word_table_add(index->keys, key->str, (guint32)key->len);
		g_array_append_val(index->forms, form);
		g_array_append_val(index->members, member);
	}
}

/* Finishing. */

/* Every form's atoms, ascending since they were added so. */
static void
place_atoms(CadFormIndex *index)
{
	g_autofree guint32 *n_placed = g_new0(guint32, index->forms->len + 1);
	guint32 first = 0;

	for (guint32 i = 0; i < index->forms->len; i++) {
		get_form(index, i)->first_atom = first;
		first += get_form(index, i)->n_atoms;
	}
	g_array_set_size(index->atoms, first);
	for (guint i = 0; i < index->members->len; i++) {
		Member member = g_array_index(index->members, Member, i);
		guint32 place = get_form(index, member.form)->first_atom + n_placed[member.form]++;

		g_array_index(index->atoms, guint32, place) = member.atom;
	}
}

/* Of one key, the strictest first: what it accepts, it explains best. */
static int
compare_forms(const void *a, const void *b)
{
	static const int rank[CAD_N_FOLD_MODES] = {
		[CAD_FOLD_EXACT] = 0, [CAD_FOLD_CASE] = 1, [CAD_FOLD_ACCENTS] = 2};
	const CadForm *left = a, *right = b;

	if (left->mode != right->mode)
		return rank[left->mode] - rank[right->mode];
	if (strcmp(left->text, right->text) != 0)
		return strcmp(left->text, right->text);
	return (left->first_atom > right->first_atom) - (left->first_atom < right->first_atom);
}

/* Where the forms of each key begin once they stand in order of key; and one more. */
static guint32 *
count_by_key(const CadFormIndex *index)
{
	guint32 n_keys = index->keys->n;
	guint32 *first = g_new0(guint32, n_keys + 1);

	for (guint32 i = 0; i < index->forms->len; i++)
		first[get_form(index, i)->key + 1]++;
	for (guint32 i = 0; i < n_keys; i++)
		first[i + 1] += first[i];
	return first;
}

/* In order of key, by counting; few keys have more than one form to be compared. */
static void
sort_forms(CadFormIndex *index)
{
	guint32 n = index->forms->len, n_keys = index->keys->n;
	g_autofree guint32 *next = count_by_key(index);
	GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(CadForm), n);

	index->first_form = g_memdup2(next, (n_keys + 1) * sizeof *next);
	g_array_set_size(sorted, n);
	for (guint32 i = 0; i < n; i++) {
		const CadForm *form = get_form(index, i);

		g_array_index(sorted, CadForm, next[form->key]++) = *form;
	}
	g_array_unref(index->forms);
	index->forms = sorted;
	for (guint32 key = 0; key < n_keys; key++) {
		guint32 first = index->first_form[key];
		guint32 n_of_key = index->first_form[key + 1] - first;

		if (n_of_key > 1)
			qsort(get_form(index, first), n_of_key, sizeof(CadForm), compare_forms);
	}
}

void
cad_form_index_finish(CadFormIndex *index)
{
	cad_word_table_finish(index->keys);
	place_atoms(index);
	forget_building(index);
	sort_forms(index);
}

const CadForm *
cad_form_index_get(const CadFormIndex *index, guint32 key, guint32 *n)
{
	guint32 first = index->first_form[key];

	*n = index->first_form[key + 1] - first;
	return get_form(index, first);
}
