#include "config.h"

#include "reports/figure-series.h"

static void
week_free(gpointer data)
{
	CadSeriesWeek *week = data;

	g_free(week->label);
	g_free(week->year);
	g_free(week);
}

static void
event_free(gpointer data)
{
	CadSeriesEvent *event = data;

	g_free(event->text);
	g_free(event);
}

static void
panel_free(gpointer data)
{
	CadSeriesPanel *panel = data;

	g_free(panel->name);
	g_free(panel->note);
	g_array_unref(panel->points);
	g_free(panel);
}

CadSeries *
cad_series_new(void)
{
	CadSeries *series = g_new0(CadSeries, 1);

	series->weeks = g_ptr_array_new_with_free_func(week_free);
	series->events = g_ptr_array_new_with_free_func(event_free);
	series->panels = g_ptr_array_new_with_free_func(panel_free);
	return series;
}

void
cad_series_free(CadSeries *series)
{
	if (!series)
		return;
	g_ptr_array_unref(series->weeks);
	g_ptr_array_unref(series->events);
	g_ptr_array_unref(series->panels);
	for (guint i = 0; i < CAD_N_POINT_STATES; i++)
		g_free(series->keys[i]);
	g_free(series->others);
	g_free(series);
}

void
cad_series_add_week(CadSeries *series, const char *label, const char *year)
{
	CadSeriesWeek *week = g_new0(CadSeriesWeek, 1);

	week->label = g_strdup(label);
	week->year = g_strdup(year);
	g_ptr_array_add(series->weeks, week);
}

void
cad_series_add_event(CadSeries *series, double at, const char *text)
{
	CadSeriesEvent *event = g_new0(CadSeriesEvent, 1);

	event->at = at;
	event->text = g_strdup(text);
	g_ptr_array_add(series->events, event);
}

void
cad_series_add_panel(CadSeries *series, const char *name, const char *note, guint colour)
{
	CadSeriesPanel *panel = g_new0(CadSeriesPanel, 1);

	panel->name = g_strdup(name);
	panel->note = g_strdup(note);
	panel->colour = colour;
	panel->points = g_array_new(FALSE, FALSE, sizeof(CadSeriesPoint));
	g_ptr_array_add(series->panels, panel);
}

void
cad_series_add_point(CadSeries *series, const CadSeriesPoint *point)
{
	CadSeriesPanel *panel = series->panels->pdata[series->panels->len - 1];

	g_array_append_val(panel->points, *point);
}

void
cad_series_set_key(CadSeries *series, CadPointState state, const char *text)
{
	g_free(series->keys[state]);
	series->keys[state] = g_strdup(text);
}

gboolean
cad_series_has_state(const CadSeries *series, CadPointState state)
{
	for (guint i = 0; i < series->panels->len; i++) {
		const CadSeriesPanel *panel = series->panels->pdata[i];

		for (guint k = 0; k < panel->points->len; k++)
			if (g_array_index(panel->points, CadSeriesPoint, k).state == state)
				return TRUE;
	}
	return FALSE;
}
