/* The series of a figure: one panel an outlet, a value and its interval a week. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CadPointState:
 * @CAD_POINT_COUNTED: there is a value
 * @CAD_POINT_THIN: too few articles for one
 * @CAD_POINT_EMPTY: nothing was published, which is no zero
 * @CAD_POINT_UNCOLLECTED: nothing was collected
 *
 * What is known of a week. Only a counted one has a place on the axis.
 */
typedef enum {
	CAD_POINT_COUNTED,
	CAD_POINT_THIN,
	CAD_POINT_EMPTY,
	CAD_POINT_UNCOLLECTED,
	CAD_N_POINT_STATES,
} CadPointState;

/**
 * CadSeriesPoint:
 * @state: what is known
 * @value: of a counted week
 * @lo: lower end of its interval; NAN when undefined
 * @hi: upper end
 * @is_hollow: whether the interval is not to be leant on
 */
typedef struct {
	CadPointState state;
	double value;
	double lo;
	double hi;
	gboolean is_hollow;
} CadSeriesPoint;

/**
 * CadSeriesWeek:
 * @label: such as "W47"
 * @year: written below the first week that has it
 */
typedef struct {
	char *label;
	char *year;
} CadSeriesWeek;

/**
 * CadSeriesEvent:
 * @at: place on the axis of weeks, where 0 is the middle of the first week and 1 that of the second
 * @text: its day and what it is
 */
typedef struct {
	double at;
	char *text;
} CadSeriesEvent;

/**
 * CadSeriesPanel:
 * @name: the outlet
 * @note: (nullable): below the name, in small letters
 * @colour: the outlet's number
 * @points: (element-type CadSeriesPoint): one a week; weeks beyond them are not drawn
 */
typedef struct {
	char *name;
	char *note;
	guint colour;
	GArray *points;
} CadSeriesPanel;

/**
 * CadSeries:
 * @weeks: (element-type CadSeriesWeek): owned
 * @events: (element-type CadSeriesEvent): owned
 * @panels: (element-type CadSeriesPanel): owned
 * @keys: what the marks of the states mean, for the legend; that of CAD_POINT_COUNTED is of the
 *   line and its band
 * @others: what the grey lines mean
 */
typedef struct {
	GPtrArray *weeks;
	GPtrArray *events;
	GPtrArray *panels;
	char *keys[CAD_N_POINT_STATES];
	char *others;
} CadSeries;

CadSeries *cad_series_new(void);
void cad_series_free(CadSeries *series);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSeries, cad_series_free)

void cad_series_add_week(CadSeries *series, const char *label, const char *year);
void cad_series_add_event(CadSeries *series, double at, const char *text);
/** cad_series_add_panel: opens a panel that points go to. */
void cad_series_add_panel(CadSeries *series, const char *name, const char *note, guint colour);
/** cad_series_add_point: @point: copied into the last panel, which must be there. */
void cad_series_add_point(CadSeries *series, const CadSeriesPoint *point);
/** cad_series_set_key: @text: (nullable): copied. */
void cad_series_set_key(CadSeries *series, CadPointState state, const char *text);

/** cad_series_has_state: Returns: whether any panel has a week of that state. */
gboolean cad_series_has_state(const CadSeries *series, CadPointState state);

G_END_DECLS
