#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "stats/random.h"
#include "validate/sorter.h"
#include "validate/strata.h"
#include "validate/task.h"

#define ID_LETTERS 8

/* A row and what it owns; @row comes first. */
typedef struct {
	CadrageDrawnRow row;
	char *id;
	CadUnit *unit;
} Drawn;

struct _CadrageDraw {
	CadrageLexicons *lexicons;
	CadSorter *sorter;
	guint n_wanted;
	guint64 seed;
	GPtrArray *tasks; /* of CadTask, owned, in order of lexicon and category */
	GHashTable *met;  /* content hashes of the articles, owned */
	guint64 n_sentences;
	GPtrArray *drawn; /* of Drawn, owned */
	GHashTable *ids;  /* of the rows, borrowed */
	guint n_strata;
	GPtrArray *empty; /* of char *, owned, ended by NULL once finished */
};

static void
drawn_free(gpointer data)
{
	Drawn *drawn = data;

	g_free(drawn->id);
	cad_unit_free(drawn->unit);
	g_free(drawn);
}

static const char *const kinds[CADRAGE_N_DRAWN_KINDS] = {"match", "near", "other"};

const char *
cadrage_drawn_kind_to_name(CadrageDrawnKind kind)
{
	return kinds[kind];
}

gboolean
cadrage_drawn_kind_from_name(const char *name, CadrageDrawnKind *kind)
{
	for (guint i = 0; i < CADRAGE_N_DRAWN_KINDS; i++) {
		if (strcmp(name, kinds[i]) != 0)
			continue;
		*kind = (CadrageDrawnKind)i;
		return TRUE;
	}
	return FALSE;
}

/* Tasks. */

static void
add_tasks_of(CadrageDraw *draw, guint lexicon, const GArray *categories)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(draw->lexicons); i++) {
		g_autoptr(CadTask) task = NULL;
		gboolean is_wanted = categories->len == 0;

		for (guint k = 0; k < categories->len; k++)
			is_wanted |= g_array_index(categories, guint, k) == i;
		task = is_wanted ? cad_task_new(draw->lexicons, lexicon, i) : NULL;
		if (task && (categories->len > 0 || cad_task_has_own_label(task, draw->lexicons)))
			g_ptr_array_add(draw->tasks, g_steal_pointer(&task));
	}
}

static gboolean
fail_unknown(const CadrageDraw *draw, const char *name, GError **error)
{
	g_autoptr(GPtrArray) known = g_ptr_array_new();
	const char *nearest;

	for (guint i = 0; i < cadrage_lexicons_get_n_categories(draw->lexicons); i++)
		g_ptr_array_add(known, (char *)cadrage_lexicons_get_category_id(draw->lexicons, i));
	g_ptr_array_add(known, NULL);
	nearest = cadrage_suggest(name, (const char *const *)known->pdata);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
		    "no lexicon in force has a category \"%s\"%s%s%s", name,
		    nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
add_tasks(CadrageDraw *draw, const char *const *names, GError **error)
{
	g_autoptr(GArray) categories = g_array_new(FALSE, FALSE, sizeof(guint));

	for (gsize i = 0; names && names[i]; i++) {
		const guint category = cadrage_lexicons_find_category(draw->lexicons, names[i]);

		if (category == G_MAXUINT)
			return fail_unknown(draw, names[i], error);
		g_array_append_val(categories, category);
	}
	for (guint i = 0; i < cadrage_lexicons_get_n(draw->lexicons); i++)
		add_tasks_of(draw, i, categories);
	return TRUE;
}

CadrageDraw *
cadrage_draw_new(CadrageLexicons *lexicons, const CadrageDrawOptions *options, GError **error)
{
	g_autoptr(CadrageDraw) draw = g_new0(CadrageDraw, 1);

	g_return_val_if_fail(lexicons != NULL && options != NULL, NULL);
	draw->lexicons = cadrage_lexicons_ref(lexicons);
	draw->n_wanted = options->n_rows;
	draw->seed = options->seed;
	draw->tasks = g_ptr_array_new_with_free_func((GDestroyNotify)cad_task_free);
	draw->met = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	draw->drawn = g_ptr_array_new_with_free_func(drawn_free);
	draw->ids = g_hash_table_new(g_str_hash, g_str_equal);
	draw->empty = g_ptr_array_new_with_free_func(g_free);
	if (options->n_rows > CAD_MAX_DRAWN) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "more than %d passages are asked for (CAD_MAX_DRAWN)", CAD_MAX_DRAWN);
		return NULL;
	}
	if (!add_tasks(draw, options->categories, error))
		return NULL;
	draw->sorter = cad_sorter_new(lexicons, draw->tasks, options->lexicons, options->n_rows);
	return g_steal_pointer(&draw);
}

void
cadrage_draw_free(CadrageDraw *draw)
{
	if (!draw)
		return;
	g_ptr_array_unref(draw->tasks);
	g_hash_table_unref(draw->met);
	g_hash_table_unref(draw->ids);
	g_ptr_array_unref(draw->drawn);
	g_ptr_array_unref(draw->empty);
	cad_sorter_free(draw->sorter);
	cadrage_lexicons_unref(draw->lexicons);
	g_free(draw);
}

/* Articles. */

void
cadrage_draw_add(CadrageDraw *draw, const CadrageScore *score)
{
	const char *hash = cadrage_document_get_content_hash(cadrage_score_get_document(score));
	/* The first digits of the hash are as random as all of it. */
	g_autofree char *digits = g_strndup(hash, 15);

	if (!cadrage_score_is_covered(score) || !g_hash_table_add(draw->met, g_strdup(hash)))
		return;
	draw->n_sentences +=
		cad_sorter_sort(draw->sorter, score,
				cad_random_mix(draw->seed, g_ascii_strtoull(digits, NULL, 16)));
}

/* Drawing. */

/* Letters that make no number and no formula in a spreadsheet, and no word. */
static char *
make_id(CadrageDraw *draw, guint64 key)
{
	static const char letters[] = "bcdfghjklmnpqrstvwxz";

	for (guint64 turn = 1;; turn++) {
		guint64 bits = cad_random_mix(key, turn);
		g_autofree char *id = g_new0(char, ID_LETTERS + 1);

		for (guint i = 0; i < ID_LETTERS; i++, bits /= strlen(letters))
			id[i] = letters[bits % strlen(letters)];
		if (!g_hash_table_contains(draw->ids, id))
			return g_steal_pointer(&id);
	}
}

static void
add_row(CadrageDraw *draw, const CadTask *task, CadrageDrawnKind kind, guint64 population,
	CadUnit *unit)
{
	Drawn *drawn = g_new0(Drawn, 1);

	drawn->id = make_id(draw, unit->key);
	drawn->unit = unit;
	drawn->row = (CadrageDrawnRow){
		.id = drawn->id,
		.lexicon = task->lexicon,
		.category = task->category,
		.kind = kind,
		.stratum = draw->n_strata,
		.population = population,
		.label = unit->label,
		.voice = unit->voice,
		.zone = unit->zone,
		.document = unit->document,
		.line = unit->line,
		.before = unit->before,
		.text = unit->text,
		.after = unit->after,
	};
	g_hash_table_add(draw->ids, drawn->id);
	g_ptr_array_add(draw->drawn, drawn);
}

/* Draws the @n_rows smallest keys of some urns, which are then without them. */
static void
draw_stratum(CadrageDraw *draw, const CadTask *task, CadrageDrawnKind kind, GPtrArray *urns,
	     guint n_rows)
{
	g_autoptr(GPtrArray) units = g_ptr_array_new_with_free_func((GDestroyNotify)cad_unit_free);
	guint64 population = 0;

	if (n_rows == 0)
		return;
	for (guint i = 0; i < urns->len; i++) {
		CadUrn *urn = g_ptr_array_index(urns, i);

		population += urn->population;
		while (urn->units->len > 0)
			g_ptr_array_add(units, g_ptr_array_steal_index_fast(urn->units, 0));
	}
	g_ptr_array_sort(units, cad_unit_compare);
	draw->n_strata++;
	for (guint i = 0; i < n_rows && i < units->len; i++)
		add_row(draw, task, kind, population,
			g_steal_pointer((CadUnit **)&units->pdata[i]));
}

static int
compare_drawn(const void *a, const void *b)
{
	const Drawn *left = *(Drawn *const *)a, *right = *(Drawn *const *)b;

	if (left->row.lexicon != right->row.lexicon)
		return left->row.lexicon < right->row.lexicon ? -1 : 1;
	if (left->row.category != right->row.category)
		return left->row.category < right->row.category ? -1 : 1;
	return strcmp(left->id, right->id);
}

/* Rows of a task's kinds of sentences: half of them with a match, a quarter near one; what one
 * kind cannot fill goes to the others. */
static void
share_rows(const CadTask *task, guint n_rows, guint *n_of_kind)
{
	const guint64 populations[CADRAGE_N_DRAWN_KINDS] = {
		cad_task_count_hits(task), task->near->population, task->other->population};
	guint n_left = n_rows;

	n_of_kind[CADRAGE_DRAWN_MATCH] = (n_rows + 1) / 2;
	n_of_kind[CADRAGE_DRAWN_NEAR] = n_rows / 4;
	n_of_kind[CADRAGE_DRAWN_OTHER] = n_rows - (n_rows + 1) / 2 - n_rows / 4;
	for (guint i = 0; i < CADRAGE_N_DRAWN_KINDS; i++) {
		n_of_kind[i] = (guint)MIN(n_of_kind[i], populations[i]);
		n_left -= n_of_kind[i];
	}
	for (guint i = 0; i < CADRAGE_N_DRAWN_KINDS; i++) {
		const guint more = (guint)MIN(n_left, populations[i] - n_of_kind[i]);

		n_of_kind[i] += more;
		n_left -= more;
	}
}

static void
draw_task(CadrageDraw *draw, CadTask *task, guint n_rows)
{
	guint n_of_kind[CADRAGE_N_DRAWN_KINDS];
	g_autoptr(GPtrArray) urns = g_ptr_array_new();
	g_autoptr(GPtrArray) plans =
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_stratum_plan_free);
	g_autoptr(GPtrArray) near = g_ptr_array_new();
	g_autoptr(GPtrArray) other = g_ptr_array_new();
	GHashTableIter iter;
	gpointer urn;

	share_rows(task, n_rows, n_of_kind);
	g_hash_table_iter_init(&iter, task->hits);
	while (g_hash_table_iter_next(&iter, NULL, &urn))
		g_ptr_array_add(urns, urn);
	cad_strata_plan(urns, n_of_kind[CADRAGE_DRAWN_MATCH], plans);
	for (guint i = 0; i < plans->len; i++) {
		const CadStratumPlan *plan = g_ptr_array_index(plans, i);

		draw_stratum(draw, task, CADRAGE_DRAWN_MATCH, plan->urns, plan->n_rows);
	}
	g_ptr_array_add(near, task->near);
	g_ptr_array_add(other, task->other);
	draw_stratum(draw, task, CADRAGE_DRAWN_NEAR, near, n_of_kind[CADRAGE_DRAWN_NEAR]);
	draw_stratum(draw, task, CADRAGE_DRAWN_OTHER, other, n_of_kind[CADRAGE_DRAWN_OTHER]);
}

/* The tasks with a match; the others are noted as empty. */
static GPtrArray *
find_full_tasks(CadrageDraw *draw)
{
	GPtrArray *full = g_ptr_array_new();

	for (guint i = 0; i < draw->tasks->len; i++) {
		CadTask *task = g_ptr_array_index(draw->tasks, i);
		const CadrageLexicon *lexicon = cadrage_lexicons_get(draw->lexicons, task->lexicon);

		if (cad_task_count_hits(task) > 0)
			g_ptr_array_add(full, task);
		else
			g_ptr_array_add(draw->empty,
					g_strdup_printf("%s: %s", cadrage_lexicon_get_name(lexicon),
							cadrage_lexicons_get_category_id(
								draw->lexicons, task->category)));
	}
	g_ptr_array_add(draw->empty, NULL);
	return full;
}

/* Of the smallest task first, so that the others share what it cannot use. */
static int
compare_tasks(const void *a, const void *b)
{
	const CadTask *left = *(CadTask *const *)a, *right = *(CadTask *const *)b;
	const guint64 x = cad_task_count(left), y = cad_task_count(right);

	if (x != y)
		return x < y ? -1 : 1;
	if (left->lexicon != right->lexicon)
		return left->lexicon < right->lexicon ? -1 : 1;
	return left->category < right->category ? -1 : left->category > right->category;
}

gboolean
cadrage_draw_finish(CadrageDraw *draw, GError **error)
{
	g_autoptr(GPtrArray) full = find_full_tasks(draw);
	guint n_left = draw->n_wanted;

	if (full->len == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "no article has a match of these categories: there is nothing to draw");
		return FALSE;
	}
	if (draw->n_wanted / full->len < CAD_MIN_DRAWN_OF_TASK) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%u passages are too few for %u categories; draw %u or more, or name "
			    "the categories",
			    draw->n_wanted, full->len, full->len * CAD_MIN_DRAWN_OF_TASK);
		return FALSE;
	}
	g_ptr_array_sort(full, compare_tasks);
	for (guint i = 0; i < full->len; i++) {
		CadTask *task = g_ptr_array_index(full, i);
		const guint n_rows = (guint)MIN(n_left / (full->len - i), cad_task_count(task));

		draw_task(draw, task, n_rows);
		n_left -= n_rows;
	}
	g_ptr_array_sort(draw->drawn, compare_drawn);
	return TRUE;
}

/* What was drawn. */

guint
cadrage_draw_get_n_rows(const CadrageDraw *draw)
{
	return draw->drawn->len;
}

const CadrageDrawnRow *
cadrage_draw_get_row(const CadrageDraw *draw, guint index)
{
	g_return_val_if_fail(index < draw->drawn->len, NULL);
	return &((const Drawn *)g_ptr_array_index(draw->drawn, index))->row;
}

CadrageLexicons *
cadrage_draw_get_lexicons(const CadrageDraw *draw)
{
	return draw->lexicons;
}

guint64
cadrage_draw_get_seed(const CadrageDraw *draw)
{
	return draw->seed;
}

guint
cadrage_draw_get_n_documents(const CadrageDraw *draw)
{
	return g_hash_table_size(draw->met);
}

guint64
cadrage_draw_get_n_sentences(const CadrageDraw *draw)
{
	return draw->n_sentences;
}

const char *const *
cadrage_draw_get_empty(const CadrageDraw *draw)
{
	return (const char *const *)draw->empty->pdata;
}
