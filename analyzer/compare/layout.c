#include "config.h"

#include "compare/category.h"
#include "compare/layout.h"
#include "lexicon/lexicon-set.h"
#include "score/score.h"

guint
cad_layout_find_language(const CadLayout *layout, const char *language)
{
	for (guint i = 0; i < layout->languages->len; i++) {
		if (g_str_equal(g_ptr_array_index(layout->languages, i), language))
			return i;
	}
	return CAD_MAX_LANGUAGES;
}

guint
cad_layout_get_set_size(const CadLayout *layout, guint set)
{
	guint row = set + 1;

	while (row < layout->rows->len && cad_layout_get_row(layout, row)->set == set)
		row++;
	return row - set - 1;
}

guint
cad_layout_count_alternatives(const CadLayout *layout, guint row, guint64 languages)
{
	guint set = cad_layout_get_row(layout, row)->set;
	guint n = 0;

	for (guint i = 0; i < cad_layout_get_set_size(layout, set); i++)
		n += (cad_layout_get_row(layout, set + 1 + i)->languages & languages) != 0;
	return n;
}

static gboolean
is_kept(const CadrageLexicons *lexicons, guint category, const GArray *kept)
{
	for (guint i = 0; i < kept->len; i++) {
		if (cad_category_is_below(lexicons, category, g_array_index(kept, guint, i)))
			return TRUE;
	}
	return kept->len == 0;
}

/* Finds the categories to keep; none stands for all. */
static gboolean
find_categories(const CadrageLexicons *lexicons, const char *const *ids, GArray *kept,
		GError **error)
{
	for (guint i = 0; ids && ids[i]; i++) {
		guint category = cad_category_find(lexicons, ids[i], error);

		if (category == G_MAXUINT)
			return FALSE;
		g_array_append_val(kept, category);
	}
	return TRUE;
}

static gboolean
copy_languages(CadLayout *layout, const CadrageLexicons *lexicons, GError **error)
{
	const char *const *languages = cadrage_lexicons_get_languages(lexicons);

	for (gsize i = 0; languages[i]; i++)
		g_ptr_array_add(layout->languages, g_strdup(languages[i]));
	if (layout->languages->len <= CAD_MAX_LANGUAGES)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
		    "lexicons of more than %d languages (CAD_MAX_LANGUAGES)", CAD_MAX_LANGUAGES);
	return FALSE;
}

/* The languages that have a label, one bit each. */
static guint64
find_label_languages(const CadLayout *layout, const CadrageLexicons *lexicons, guint label)
{
	guint64 languages = 0;

	for (guint i = 0; i < layout->languages->len; i++)
		if (cadrage_lexicons_find_label_lexicon(lexicons, label,
							layout->languages->pdata[i]) != G_MAXUINT)
			languages |= G_GUINT64_CONSTANT(1) << i;
	return languages;
}

/* Whether labels of the category and what is below it are partly, not all, found by looking at
 * articles. */
static gboolean
has_base(const CadLayout *layout, const CadrageLexicons *lexicons, guint category)
{
	gboolean is_any[2] = {FALSE, FALSE};

	for (guint label = 0; label < cadrage_lexicons_get_n_labels(lexicons); label++)
		if (cad_category_is_below(lexicons,
					  cadrage_lexicons_get_label_category(lexicons, label),
					  category))
			is_any[layout->is_found[label] != 0] = TRUE;
	return is_any[0] && is_any[1];
}

/* Rows of one category: its total, then its own labels, which begin at @label, then its base. */
static void
add_category(CadLayout *layout, const CadrageLexicons *lexicons, guint category, guint label)
{
	guint n_labels = cadrage_lexicons_get_n_labels(lexicons);
	CadLayoutRow row = {{category, G_MAXUINT, FALSE}, CAD_NO_ROW, 0};
	guint total = layout->rows->len;

	if (cadrage_lexicons_get_category_kind(lexicons, category) == CADRAGE_CATEGORY_NAMING &&
	    label < n_labels && cadrage_lexicons_get_label_category(lexicons, label) == category)
		row.set = total;
	g_array_index(layout->total_rows, guint, category) = total;
	g_array_append_val(layout->rows, row);
	for (; label < n_labels && cadrage_lexicons_get_label_category(lexicons, label) == category;
	     label++) {
		row.row.label = label;
		g_array_index(layout->label_rows, guint, label) = layout->rows->len;
		g_array_append_val(layout->rows, row);
	}
	if (row.set == CAD_NO_ROW && has_base(layout, lexicons, category)) {
		row.row.label = G_MAXUINT;
		row.row.is_base = TRUE;
		g_array_index(layout->base_rows, guint, category) = layout->rows->len;
		layout->has_bases = TRUE;
		g_array_append_val(layout->rows, row);
	}
}

void
cad_layout_visit_rows(const CadLayout *layout, const CadrageLexicons *lexicons, guint label,
		      void (*visit)(guint row, gpointer data), gpointer data)
{
	guint row = g_array_index(layout->label_rows, guint, label);
	guint category = cadrage_lexicons_get_label_category(lexicons, label);

	if (row != CAD_NO_ROW)
		visit(row, data);
	for (; category != G_MAXUINT;
	     category = cadrage_lexicons_get_category_parent(lexicons, category)) {
		row = g_array_index(layout->total_rows, guint, category);
		if (row != CAD_NO_ROW)
			visit(row, data);
		row = g_array_index(layout->base_rows, guint, category);
		if (row != CAD_NO_ROW && !layout->is_found[label])
			visit(row, data);
	}
}

typedef struct {
	CadLayout *layout;
	guint64 languages;
} Spreading;

static void
add_languages(guint row, gpointer data)
{
	const Spreading *spreading = data;

	g_array_index(spreading->layout->rows, CadLayoutRow, row).languages |= spreading->languages;
}

static GArray *
new_row_numbers(guint n)
{
	GArray *numbers = g_array_sized_new(FALSE, FALSE, sizeof(guint), n);

	for (guint i = 0, none = CAD_NO_ROW; i < n; i++)
		g_array_append_val(numbers, none);
	return numbers;
}

static void
mark_found(guint label, const GPtrArray *found_on, gpointer data)
{
	guint8 *is_found = data;

	is_found[label] |= found_on->len > 0;
}

CadLayout *
cad_layout_new(const CadrageLexicons *lexicons, const char *const *categories, GError **error)
{
	g_autoptr(CadLayout) layout = g_new0(CadLayout, 1);
	g_autoptr(GArray) kept = g_array_new(FALSE, FALSE, sizeof(guint));
	guint n_categories = cadrage_lexicons_get_n_categories(lexicons);
	guint n_labels = cadrage_lexicons_get_n_labels(lexicons);
	guint label = 0;

	layout->rows = g_array_new(FALSE, FALSE, sizeof(CadLayoutRow));
	layout->total_rows = new_row_numbers(n_categories);
	layout->base_rows = new_row_numbers(n_categories);
	layout->is_found = g_new0(guint8, n_labels + 1);
	cad_lexicon_set_visit_found(lexicons, mark_found, layout->is_found);
	layout->label_rows = new_row_numbers(n_labels);
	layout->languages = g_ptr_array_new_with_free_func(g_free);
	if (!copy_languages(layout, lexicons, error) ||
	    !find_categories(lexicons, categories, kept, error))
		return NULL;
	for (guint category = 0; category < n_categories; category++) {
		while (label < n_labels &&
		       cadrage_lexicons_get_label_category(lexicons, label) < category)
			label++;
		if (is_kept(lexicons, category, kept))
			add_category(layout, lexicons, category, label);
	}
	for (label = 0; label < n_labels; label++) {
		Spreading spreading = {layout, find_label_languages(layout, lexicons, label)};

		cad_layout_visit_rows(layout, lexicons, label, add_languages, &spreading);
	}
	return g_steal_pointer(&layout);
}

void
cad_layout_free(CadLayout *layout)
{
	if (!layout)
		return;
	g_array_unref(layout->rows);
	g_array_unref(layout->total_rows);
	g_clear_pointer(&layout->base_rows, g_array_unref);
	g_free(layout->is_found);
	g_array_unref(layout->label_rows);
	g_ptr_array_unref(layout->languages);
	g_free(layout);
}
