#include "config.h"

#include <cadrage/draw.h>

#include "lexicon/term.h"
#include "score/score.h"

/* Adds one example of each list, then another of each, while there are any. */
static void
take_in_turn(const GPtrArray *lists, gboolean is_positive, guint max, GStrvBuilder *taken)
{
	guint n_taken = 0, longest = 0;

	for (guint i = 0; i < lists->len; i++)
		longest = MAX(longest, ((const GPtrArray *)g_ptr_array_index(lists, i))->len);
	for (guint turn = 0; turn < longest && n_taken < max; turn++)
		for (guint i = 0; i < lists->len && n_taken < max; i++) {
			const GPtrArray *list = g_ptr_array_index(lists, i);
			const CadExample *example =
				turn < list->len ? g_ptr_array_index(list, turn) : NULL;

			if (!example || example->is_positive != is_positive)
				continue;
			g_strv_builder_add(taken, example->text);
			n_taken++;
		}
}

char **
cadrage_draw_list_examples(const CadrageDraw *draw, guint row, gboolean is_positive, guint max)
{
	const CadrageLexicons *lexicons = cadrage_draw_get_lexicons(draw);
	const CadrageDrawnRow *drawn = cadrage_draw_get_row(draw, row);
	const GPtrArray *categories =
		cad_lexicon_get_categories(cadrage_lexicons_get(lexicons, drawn->lexicon));
	g_autoptr(GStrvBuilder) taken = g_strv_builder_new();
	g_autoptr(GPtrArray) lists = g_ptr_array_new();

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);
		const guint index = cadrage_lexicons_find_category(lexicons, category->id);

		if (index == G_MAXUINT || !cad_category_is_below(lexicons, index, drawn->category))
			continue;
		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			g_ptr_array_add(lists, term->examples);
		}
		g_ptr_array_add(lists, category->examples);
	}
	take_in_turn(lists, is_positive, max, taken);
	return g_strv_builder_end(taken);
}
