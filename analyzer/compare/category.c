#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "compare/category.h"
#include "score/score.h"
#include "text/fold.h"

/* Says that there is no such thing, and what may have been meant. @known: of char *, borrowed. */
static void
set_unknown_error(GError **error, const char *what, const char *typed, GPtrArray *known)
{
	const char *nearest;

	g_ptr_array_add(known, NULL);
	nearest = cadrage_suggest(typed, (const char *const *)known->pdata);
	if (nearest)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "no %s \"%s\" in the lexicons; did you mean \"%s\"?", what, typed,
			    nearest);
	else
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "no %s \"%s\" in the lexicons", what, typed);
}

guint
cad_category_find(const CadrageLexicons *lexicons, const char *id, GError **error)
{
	guint category = cadrage_lexicons_find_category(lexicons, id);
	g_autoptr(GPtrArray) known = NULL;

	if (category != G_MAXUINT)
		return category;
	known = g_ptr_array_new();
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		g_ptr_array_add(known, (gpointer)cadrage_lexicons_get_category_id(lexicons, i));
	set_unknown_error(error, "category", id, known);
	return G_MAXUINT;
}

static char *
fold(const char *text)
{
	GString *key = g_string_new(NULL);

	cad_fold_append(key, text, strlen(text));
	return g_string_free(key, FALSE);
}

GArray *
cad_category_find_labels(const CadrageLexicons *lexicons, guint category, const char *label,
			 GError **error)
{
	g_autoptr(GArray) labels = g_array_new(FALSE, FALSE, sizeof(guint));
	g_autoptr(GPtrArray) known = g_ptr_array_new();
	g_autofree char *wanted = fold(label);

	for (guint i = 0; i < cadrage_lexicons_get_n_labels(lexicons); i++) {
		const char *name = cadrage_lexicons_get_label(lexicons, i);
		guint holder = cadrage_lexicons_get_label_category(lexicons, i);
		g_autofree char *key = fold(name);

		if (category != G_MAXUINT && !cad_category_is_below(lexicons, holder, category))
			continue;
		g_ptr_array_add(known, (gpointer)name);
		if (g_str_equal(key, wanted))
			g_array_append_val(labels, i);
	}
	if (labels->len > 0)
		return g_steal_pointer(&labels);
	set_unknown_error(error, "label", label, known);
	return NULL;
}
