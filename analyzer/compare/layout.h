/* Layout: the rows of a comparison, and who covers them. */
#pragma once

#include <cadrage/comparison.h>

/* Languages that one comparison can tell apart. */
#define CAD_MAX_LANGUAGES 64

/**
 * CadLayoutRow:
 * @row: what it counts
 * @set: for the total and the labels of a naming category, the row of that total; otherwise
 *   CAD_NO_ROW
 * @languages: languages of the lexicons that look for it, one bit each
 */
typedef struct {
	CadrageRow row;
	guint set;
	guint64 languages;
} CadLayoutRow;

#define CAD_NO_ROW G_MAXUINT

/**
 * CadLayout:
 * @rows: (element-type CadLayoutRow): a category's total, its labels, the total of its base
 * @total_rows: (element-type guint): row of each category's total, CAD_NO_ROW when not kept
 * @base_rows: (element-type guint): row of the total without terms that were found by looking at
 *   articles, CAD_NO_ROW where there are none, or no others
 * @label_rows: (element-type guint): row of each label, CAD_NO_ROW when not kept
 * @languages: (element-type utf8): the language of each bit
 *
 * Immutable once made.
 */
typedef struct {
	GArray *rows;
	GArray *total_rows;
	GArray *base_rows;
	GArray *label_rows;
	GPtrArray *languages;
	guint8 *is_found;   /* for each label, whether it was found by looking at articles */
	gboolean has_bases; /* whether any category has a base */
} CadLayout;

/**
 * cad_layout_new:
 * @lexicons: the lexicons in force
 * @categories: (array zero-terminated=1) (nullable): ids to keep, with what is below them
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND; CADRAGE_ERROR_LIMIT (CAD_MAX_LANGUAGES).
 *
 * Returns: (transfer full): the layout.
 */
CadLayout *
cad_layout_new(const CadrageLexicons *lexicons, const char *const *categories, GError **error);
void cad_layout_free(CadLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadLayout, cad_layout_free)

static inline const CadLayoutRow *
cad_layout_get_row(const CadLayout *layout, guint row)
{
	return &g_array_index(layout->rows, CadLayoutRow, row);
}

/** cad_layout_find_label_row: @label: index in the lexicons, G_MAXUINT32 for one that they do not
 * have. Returns: its row, CAD_NO_ROW when it is not kept. */
static inline guint
cad_layout_find_label_row(const CadLayout *layout, guint32 label)
{
	return label < layout->label_rows->len ? g_array_index(layout->label_rows, guint, label)
					       : CAD_NO_ROW;
}

/** cad_layout_is_share: Returns: whether the row is a label of a naming set, and so has a share. */
static inline gboolean
cad_layout_is_share(const CadLayout *layout, guint row)
{
	const CadLayoutRow *of = cad_layout_get_row(layout, row);

	return of->set != CAD_NO_ROW && of->set != row;
}

/** cad_layout_get_set_size: Returns: the number of labels of a naming set; its rows follow that of
 * its total. */
guint cad_layout_get_set_size(const CadLayout *layout, guint set);

/** cad_layout_count_alternatives: @row: a label of a naming set; @languages: one bit each. Returns:
 * the number of the set's labels in any of the languages. */
guint cad_layout_count_alternatives(const CadLayout *layout, guint row, guint64 languages);

/** cad_layout_visit_rows: calls @visit for each row in which a match of @label counts: its own and
 * the totals of all categories that hold it. */
void cad_layout_visit_rows(const CadLayout *layout, const CadrageLexicons *lexicons, guint label,
			   void (*visit)(guint row, gpointer data), gpointer data);

/** cad_layout_find_language: Returns: the bit's number, CAD_MAX_LANGUAGES when no lexicon has that
 * language. */
guint cad_layout_find_language(const CadLayout *layout, const char *language);
