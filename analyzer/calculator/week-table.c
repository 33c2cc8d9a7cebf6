#include "config.h"

#include <cadrage/week.h>

#include "base/limits.h"
#include "calculator/week-table.h"

/* A row that has a count, with where it belongs. */
typedef struct {
	guint row; /* of the frame */
	double place;
	guint64 count;
	guint64 size;
} Week;

/* A series while its rows are gathered. */
typedef struct {
	char *name;
	GArray *weeks; /* of Week */
} Gathered;

static void
gathered_free(gpointer data)
{
	Gathered *gathered = data;

	g_free(gathered->name);
	g_array_unref(gathered->weeks);
	g_free(gathered);
}

static void
week_series_free(gpointer data)
{
	CadWeekSeries *series = data;

	g_free(series->name);
	g_free(series->counts);
	g_free(series->sizes);
	g_free(series->places);
	g_free(series->labels);
	g_free(series);
}

/* "12", "2015-W47", or a day. */
static gboolean
read_place(const CadFrame *frame, guint row, guint column, double *place)
{
	const char *text = cad_frame_get_text(frame, row, column);
	const CadrageWeek first = {2001, 1};
	CadrageWeek week;

	if (cad_frame_look_at_number(frame, row, column, place))
		return TRUE;
	if (!cadrage_week_parse(text, &week, NULL) && !cadrage_week_from_day(text, &week))
		return FALSE;
	*place = cadrage_week_count_from(first, week);
	return TRUE;
}

/* Reports what the row has instead of a week with its count. */
static gboolean
read_week(CadFrame *frame, guint row, const guint *columns, Week *week)
{
	static const char *const names[] = {"tokens", "count"};
	guint64 *numbers[] = {&week->size, &week->count};

	week->row = row;
	if (!read_place(frame, row, columns[0], &week->place)) {
		cad_frame_report(frame, (int)row, (int)columns[0],
				 "week takes a number or such as 2015-W47, not \"%s\"",
				 cad_frame_get_text(frame, row, columns[0]));
		return FALSE;
	}
	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		if (cad_frame_look_at_count(frame, row, columns[i + 1], numbers[i]))
			continue;
		cad_frame_report(frame, (int)row, (int)columns[i + 1],
				 "%s takes a whole number from 0, not \"%s\"", names[i],
				 cad_frame_get_text(frame, row, columns[i + 1]));
		return FALSE;
	}
	if (week->count > 0 && week->size == 0)
		cad_frame_report(frame, (int)row, (int)columns[2],
				 "the week has matches and no tokens");
	return TRUE;
}

static Gathered *
find_series(GPtrArray *all, GHashTable *by_name, const char *name)
{
	Gathered *series = g_hash_table_lookup(by_name, name);

	if (series)
		return series;
	series = g_new0(Gathered, 1);
	series->name = g_strdup(name);
	series->weeks = g_array_new(FALSE, FALSE, sizeof(Week));
	g_ptr_array_add(all, series);
	g_hash_table_insert(by_name, series->name, series);
	return series;
}

/* Weeks that were not counted leave their series there, perhaps without any. */
static GPtrArray *
gather(CadFrame *frame, const guint *columns, int series_column)
{
	GPtrArray *all = g_ptr_array_new_with_free_func(gathered_free);
	g_autoptr(GHashTable) by_name = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++) {
		const char *name = series_column < 0
					   ? cad_frame_get_name(frame)
					   : cad_frame_get_text(frame, row, (guint)series_column);
		Gathered *series = find_series(all, by_name, name);
		Week week;

		if (cad_frame_is_missing(frame, row, columns[1]) ||
		    cad_frame_is_missing(frame, row, columns[2]))
			continue;
		if (read_week(frame, row, columns, &week))
			g_array_append_val(series->weeks, week);
	}
	return all;
}

static int
compare_places(const void *a, const void *b)
{
	const Week *x = a, *y = b;

	if (x->place < y->place || x->place > y->place)
		return x->place < y->place ? -1 : 1;
	return x->row < y->row ? -1 : x->row > y->row;
}

static void
check_weeks(CadFrame *frame, const Gathered *series, guint week_column)
{
	const Week *weeks = (const Week *)(void *)series->weeks->data;

	if (series->weeks->len > CAD_MAX_SERIES_WEEKS)
		cad_frame_report(frame, (int)weeks[CAD_MAX_SERIES_WEEKS].row, (int)week_column,
				 "series \"%s\" has more than %d weeks (CAD_MAX_SERIES_WEEKS)",
				 series->name, CAD_MAX_SERIES_WEEKS);
	for (guint i = 1; i < series->weeks->len; i++)
		if (!(weeks[i - 1].place < weeks[i].place))
			cad_frame_report(frame, (int)weeks[i].row, (int)week_column,
					 "week %s of series \"%s\" stands twice; add up its rows "
					 "first",
					 cad_frame_get_text(frame, weeks[i].row, week_column),
					 series->name);
}

static CadWeekSeries *
arrange(const CadFrame *frame, Gathered *gathered, guint week_column)
{
	CadWeekSeries *series = g_new0(CadWeekSeries, 1);

	series->name = g_strdup(gathered->name);
	series->n = gathered->weeks->len;
	series->counts = g_new(guint64, series->n + 1);
	series->sizes = g_new(guint64, series->n + 1);
	series->places = g_new(double, series->n + 1);
	series->labels = g_new(const char *, series->n + 1);
	for (guint i = 0; i < series->n; i++) {
		const Week *week = &g_array_index(gathered->weeks, Week, i);

		series->counts[i] = week->count;
		series->sizes[i] = week->size;
		series->places[i] = week->place;
		series->labels[i] = cad_frame_get_text(frame, week->row, week_column);
	}
	return series;
}

GPtrArray *
cad_week_table_read(CadFrame *frame)
{
	static const char *const needed[] = {"week", "tokens", "count", NULL};
	g_autoptr(GPtrArray) gathered = NULL;
	g_autoptr(GPtrArray) all = NULL;
	guint columns[3];

	if (!cad_frame_require(frame, needed))
		return NULL;
	for (guint i = 0; i < G_N_ELEMENTS(columns); i++)
		columns[i] = (guint)cad_frame_find(frame, needed[i]);
	gathered = gather(frame, columns, cad_frame_find(frame, "series"));
	all = g_ptr_array_new_with_free_func(week_series_free);
	for (guint i = 0; i < gathered->len; i++) {
		Gathered *series = g_ptr_array_index(gathered, i);

		g_array_sort(series->weeks, compare_places);
		check_weeks(frame, series, columns[0]);
		g_ptr_array_add(all, arrange(frame, series, columns[0]));
	}
	return cad_frame_has_errors(frame) ? NULL : g_steal_pointer(&all);
}

CadSeries
cad_week_series_get_series(const CadWeekSeries *weeks)
{
	return (CadSeries){weeks->counts, weeks->sizes, weeks->n};
}

void
cad_week_series_drop_empty(CadWeekSeries *weeks)
{
	guint n = 0;

	for (guint i = 0; i < weeks->n; i++) {
		if (weeks->sizes[i] == 0)
			continue;
		weeks->counts[n] = weeks->counts[i];
		weeks->sizes[n] = weeks->sizes[i];
		weeks->places[n] = weeks->places[i];
		weeks->labels[n] = weeks->labels[i];
		n++;
	}
	weeks->n = n;
}
