#include "config.h"

#include <cadrage/table.h>

#include "base/number.h"
#include "reports/points.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

static CadrageTableWriter *
open_table(const CadrageReport *report, const CadrageField *fields, guint n_fields,
	   CadrageFormat format, GOutputStream *output)
{
	return cadrage_table_writer_new(fields, n_fields, format, report->options.raw_csv, output);
}

static const char *
get_label(const CadrageReport *report, guint row)
{
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;

	return label == G_MAXUINT
		       ? NULL
		       : cadrage_lexicons_get_label(
				 cadrage_comparison_get_lexicons(report->comparison), label);
}

static const char *
get_voice(const CadrageReport *report)
{
	return cadrage_column_to_name(cadrage_comparison_get_options(report->comparison)->column);
}

static const char *
get_outlet(const CadrageReport *report, guint outlet)
{
	return cadrage_weekly_get_outlet(report->weekly, outlet)->id;
}

/* Rows with a word to say: not those of lexicons that cover nothing. */
static GArray *
find_shown_rows(const CadrageReport *report)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cadrage_weekly_shows_row(report->weekly, row))
			g_array_append_val(rows, row);
	return rows;
}

/* Series. */

enum {
	POINT_OUTLET,
	POINT_CATEGORY,
	POINT_LABEL,
	POINT_VOICE,
	POINT_WEEK,
	POINT_FIRST_DAY,
	POINT_LAST_DAY,
	POINT_STATUS,
	POINT_DOCUMENTS,
	POINT_DOCUMENTS_WITH,
	POINT_COUNT,
	POINT_TOKENS,
	POINT_RATE,
	POINT_LO,
	POINT_HI,
	POINT_INTERVAL,
	POINT_SHARE,
	POINT_THIN,
	N_POINT_FIELDS
};

/* Counts are numbers, so that those of a week that is not counted stay empty. */
static const CadrageField point_fields[N_POINT_FIELDS] = {
	[POINT_OUTLET] = {.name = "outlet", .max_width = 16},
	[POINT_CATEGORY] = {.name = "category", .max_width = 20},
	[POINT_LABEL] = {.name = "label", .max_width = 16},
	[POINT_VOICE] = {.name = "voice"},
	[POINT_WEEK] = {.name = "week"},
	[POINT_FIRST_DAY] = {.name = "first_day"},
	[POINT_LAST_DAY] = {.name = "last_day"},
	[POINT_STATUS] = {.name = "status"},
	[POINT_DOCUMENTS] = {.name = "documents", .type = CADRAGE_FIELD_NUMBER},
	[POINT_DOCUMENTS_WITH] = {.name = "documents_with", .type = CADRAGE_FIELD_NUMBER},
	[POINT_COUNT] = {.name = "count", .type = CADRAGE_FIELD_NUMBER},
	[POINT_TOKENS] = {.name = "tokens", .type = CADRAGE_FIELD_NUMBER},
	[POINT_RATE] = {.name = "rate_per_1000", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[POINT_LO] = {.name = "lo", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[POINT_HI] = {.name = "hi", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[POINT_INTERVAL] = {.name = "interval"},
	[POINT_SHARE] = {.name = "share", .type = CADRAGE_FIELD_NUMBER, .digits = 3},
	[POINT_THIN] = {.name = "thin", .type = CADRAGE_FIELD_BOOLEAN},
};

static double
if_counted(const CadragePoint *point, guint64 number)
{
	return point->status == CADRAGE_WEEK_COUNTED ? (double)number : CAD_NAN;
}

static gboolean
write_point(const CadrageReport *report, CadrageTableWriter *writer, guint outlet, guint row,
	    guint index, GError **error)
{
	const CadrageWeek week = cadrage_weekly_get_week(report->weekly, index);
	const CadragePoint *point = cadrage_weekly_get_point(report->weekly, outlet, row, index);
	const gboolean is_counted = point->status == CADRAGE_WEEK_COUNTED;
	g_autofree char *name = cadrage_week_to_text(week);
	g_autofree char *first = cadrage_week_get_first_day(week);
	g_autofree char *last = cadrage_week_get_last_day(week);
	const CadrageValue values[N_POINT_FIELDS] = {
		[POINT_OUTLET] = {.text = get_outlet(report, outlet)},
		[POINT_CATEGORY] = {.text = cad_report_get_category_id(report, row)},
		[POINT_LABEL] = {.text = get_label(report, row)},
		[POINT_VOICE] = {.text = get_voice(report)},
		[POINT_WEEK] = {.text = name},
		[POINT_FIRST_DAY] = {.text = first},
		[POINT_LAST_DAY] = {.text = last},
		[POINT_STATUS] = {.text = cadrage_week_status_to_name(point->status)},
		[POINT_DOCUMENTS] = {.number = if_counted(point, point->n_documents)},
		[POINT_DOCUMENTS_WITH] = {.number = if_counted(point, point->n_documents_with)},
		[POINT_COUNT] = {.number = if_counted(point, point->count)},
		[POINT_TOKENS] = {.number = if_counted(point, point->n_tokens)},
		[POINT_RATE] = {.number = is_counted ? point->rate : CAD_NAN},
		[POINT_LO] = {.number = is_counted ? point->lo : CAD_NAN},
		[POINT_HI] = {.number = is_counted ? point->hi : CAD_NAN},
		[POINT_INTERVAL] = {.text = is_counted ? cadrage_interval_to_name(point->interval)
						       : NULL},
		[POINT_SHARE] = {.number = is_counted ? point->share : CAD_NAN},
		[POINT_THIN] = {.boolean = is_counted && point->is_thin},
	};

	return cadrage_table_writer_add(writer, values, error);
}

gboolean
cad_points_write(const CadrageReport *report, const guint *rows, guint n_rows, CadrageFormat format,
		 GOutputStream *output, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		open_table(report, point_fields, N_POINT_FIELDS, format, output);

	for (guint i = 0; i < n_rows; i++)
		for (guint outlet = 0; outlet < cadrage_weekly_get_n_outlets(report->weekly);
		     outlet++)
			for (guint week = 0; week < cadrage_weekly_get_n_weeks(report->weekly);
			     week++)
				if (!write_point(report, writer, outlet, rows[i], week, error))
					return FALSE;
	return cadrage_table_writer_close(writer, error);
}

gboolean
cadrage_report_write_points(CadrageReport *report, CadrageFormat format, GOutputStream *output,
			    GError **error)
{
	g_return_val_if_fail(report->weekly != NULL, FALSE);
	g_autoptr(GArray) rows = find_shown_rows(report);

	return cad_points_write(report, (const guint *)(gpointer)rows->data, rows->len, format,
				output, error);
}

/* Trends and change points. */

enum {
	TREND_OUTLET,
	TREND_CATEGORY,
	TREND_LABEL,
	TREND_VOICE,
	TREND_WEEKS,
	TREND_COUNT,
	TREND_PERCENT,
	TREND_LO,
	TREND_HI,
	TREND_PHI,
	TREND_CORRELATION,
	TREND_P,
	TREND_Q,
	TREND_VERDICT,
	TREND_NEEDED,
	TREND_TURN_WEEK,
	TREND_TURN_BEFORE,
	TREND_TURN_AFTER,
	TREND_TURN_P,
	TREND_TURN_Q,
	TREND_TURN_VERDICT,
	N_TREND_FIELDS
};

static const CadrageField trend_fields[N_TREND_FIELDS] = {
	[TREND_OUTLET] = {.name = "outlet", .max_width = 16},
	[TREND_CATEGORY] = {.name = "category", .max_width = 20},
	[TREND_LABEL] = {.name = "label", .max_width = 16},
	[TREND_VOICE] = {.name = "voice"},
	[TREND_WEEKS] = {.name = "weeks", .type = CADRAGE_FIELD_INTEGER},
	[TREND_COUNT] = {.name = "count", .type = CADRAGE_FIELD_INTEGER},
	[TREND_PERCENT] = {.name = "percent_per_week", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_LO] = {.name = "lo", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_HI] = {.name = "hi", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_PHI] = {.name = "phi", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_CORRELATION] = {.name = "correlation", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_P] = {.name = "p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[TREND_Q] = {.name = "q", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[TREND_VERDICT] = {.name = "verdict"},
	[TREND_NEEDED] = {.name = "needed"},
	[TREND_TURN_WEEK] = {.name = "turn_week"},
	[TREND_TURN_BEFORE] = {.name = "turn_rate_before",
			       .type = CADRAGE_FIELD_NUMBER,
			       .digits = 2},
	[TREND_TURN_AFTER] = {.name = "turn_rate_after", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[TREND_TURN_P] = {.name = "turn_p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[TREND_TURN_Q] = {.name = "turn_q", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[TREND_TURN_VERDICT] = {.name = "turn_verdict"},
};

static gboolean
write_trend(const CadrageReport *report, CadrageTableWriter *writer, guint outlet, guint row,
	    GError **error)
{
	const CadrageTrend *trend = cadrage_weekly_get_trend(report->weekly, outlet, row);
	const CadrageTurn *turn = cadrage_weekly_get_turn(report->weekly, outlet, row);
	const gboolean has_turn = turn->week != G_MAXUINT;
	g_autofree char *week =
		has_turn ? cadrage_week_to_text(cadrage_weekly_get_week(report->weekly, turn->week))
			 : NULL;
	const CadrageValue values[N_TREND_FIELDS] = {
		[TREND_OUTLET] = {.text = get_outlet(report, outlet)},
		[TREND_CATEGORY] = {.text = cad_report_get_category_id(report, row)},
		[TREND_LABEL] = {.text = get_label(report, row)},
		[TREND_VOICE] = {.text = get_voice(report)},
		[TREND_WEEKS] = {.integer = trend->n_weeks},
		[TREND_COUNT] = {.integer = (gint64)trend->count},
		[TREND_PERCENT] = {.number = trend->percent},
		[TREND_LO] = {.number = trend->lo},
		[TREND_HI] = {.number = trend->hi},
		[TREND_PHI] = {.number = trend->phi},
		[TREND_CORRELATION] = {.number = trend->correlation},
		[TREND_P] = {.number = trend->p},
		[TREND_Q] = {.number = trend->q},
		[TREND_VERDICT] = {.text = cadrage_verdict_to_name(trend->verdict)},
		[TREND_NEEDED] = {.text = trend->needed},
		[TREND_TURN_WEEK] = {.text = week},
		[TREND_TURN_BEFORE] = {.number = has_turn ? turn->rate_before : CAD_NAN},
		[TREND_TURN_AFTER] = {.number = has_turn ? turn->rate_after : CAD_NAN},
		[TREND_TURN_P] = {.number = has_turn ? turn->p : CAD_NAN},
		[TREND_TURN_Q] = {.number = has_turn ? turn->q : CAD_NAN},
		[TREND_TURN_VERDICT] = {.text = cadrage_verdict_to_name(turn->verdict)},
	};

	return cadrage_table_writer_add(writer, values, error);
}

gboolean
cadrage_report_write_trends(CadrageReport *report, CadrageFormat format, GOutputStream *output,
			    GError **error)
{
	g_return_val_if_fail(report->weekly != NULL, FALSE);
	g_autoptr(GArray) rows = find_shown_rows(report);
	g_autoptr(CadrageTableWriter) writer =
		open_table(report, trend_fields, N_TREND_FIELDS, format, output);

	for (guint i = 0; i < rows->len; i++)
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++)
			if (!write_trend(report, writer, k, g_array_index(rows, guint, i), error))
				return FALSE;
	return cadrage_table_writer_close(writer, error);
}

/* Changes. */

enum {
	CHANGE_OUTLET,
	CHANGE_CATEGORY,
	CHANGE_LABEL,
	CHANGE_VOICE,
	CHANGE_TEST,
	CHANGE_BEFORE,
	CHANGE_NOW,
	CHANGE_DOCUMENTS_BEFORE,
	CHANGE_DOCUMENTS_NOW,
	CHANGE_COUNT_BEFORE,
	CHANGE_COUNT_NOW,
	CHANGE_RATE_BEFORE,
	CHANGE_RATE_NOW,
	CHANGE_DIFFERENCE,
	CHANGE_RATIO,
	CHANGE_LO,
	CHANGE_HI,
	CHANGE_P,
	CHANGE_Q,
	CHANGE_MIN_P,
	CHANGE_VERDICT,
	CHANGE_NEEDED,
	N_CHANGE_FIELDS
};

static const CadrageField change_fields[N_CHANGE_FIELDS] = {
	[CHANGE_OUTLET] = {.name = "outlet", .max_width = 16},
	[CHANGE_CATEGORY] = {.name = "category", .max_width = 20},
	[CHANGE_LABEL] = {.name = "label", .max_width = 16},
	[CHANGE_VOICE] = {.name = "voice"},
	[CHANGE_TEST] = {.name = "test"},
	[CHANGE_BEFORE] = {.name = "status_before"},
	[CHANGE_NOW] = {.name = "status_now"},
	[CHANGE_DOCUMENTS_BEFORE] = {.name = "documents_before", .type = CADRAGE_FIELD_INTEGER},
	[CHANGE_DOCUMENTS_NOW] = {.name = "documents_now", .type = CADRAGE_FIELD_INTEGER},
	[CHANGE_COUNT_BEFORE] = {.name = "count_before", .type = CADRAGE_FIELD_INTEGER},
	[CHANGE_COUNT_NOW] = {.name = "count_now", .type = CADRAGE_FIELD_INTEGER},
	[CHANGE_RATE_BEFORE] = {.name = "rate_before", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_RATE_NOW] = {.name = "rate_now", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_DIFFERENCE] = {.name = "difference", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_RATIO] = {.name = "ratio", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_LO] = {.name = "lo", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_HI] = {.name = "hi", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[CHANGE_P] = {.name = "p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[CHANGE_Q] = {.name = "q", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[CHANGE_MIN_P] = {.name = "min_p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[CHANGE_VERDICT] = {.name = "verdict"},
	[CHANGE_NEEDED] = {.name = "needed"},
};

static gboolean
write_change(const CadrageReport *report, CadrageTableWriter *writer, guint outlet, guint row,
	     GError **error)
{
	const CadrageChange *change = cadrage_weekly_get_change(report->weekly, outlet, row);
	const CadrageValue values[N_CHANGE_FIELDS] = {
		[CHANGE_OUTLET] = {.text = get_outlet(report, outlet)},
		[CHANGE_CATEGORY] = {.text = cad_report_get_category_id(report, row)},
		[CHANGE_LABEL] = {.text = get_label(report, row)},
		[CHANGE_VOICE] = {.text = get_voice(report)},
		[CHANGE_TEST] = {.text = cadrage_test_to_name(change->test)},
		[CHANGE_BEFORE] = {.text = cadrage_week_status_to_name(change->before)},
		[CHANGE_NOW] = {.text = cadrage_week_status_to_name(change->now)},
		[CHANGE_DOCUMENTS_BEFORE] = {.integer = change->n_documents_before},
		[CHANGE_DOCUMENTS_NOW] = {.integer = change->n_documents_now},
		[CHANGE_COUNT_BEFORE] = {.integer = (gint64)change->count_before},
		[CHANGE_COUNT_NOW] = {.integer = (gint64)change->count_now},
		[CHANGE_RATE_BEFORE] = {.number = change->rate_before},
		[CHANGE_RATE_NOW] = {.number = change->rate_now},
		[CHANGE_DIFFERENCE] = {.number = change->difference},
		[CHANGE_RATIO] = {.number = change->ratio},
		[CHANGE_LO] = {.number = change->lo},
		[CHANGE_HI] = {.number = change->hi},
		[CHANGE_P] = {.number = change->p},
		[CHANGE_Q] = {.number = change->q},
		[CHANGE_MIN_P] = {.number = change->min_p},
		[CHANGE_VERDICT] = {.text = cadrage_verdict_to_name(change->verdict)},
		[CHANGE_NEEDED] = {.text = change->needed},
	};

	return cadrage_table_writer_add(writer, values, error);
}

gboolean
cadrage_report_write_changes(CadrageReport *report, CadrageFormat format, GOutputStream *output,
			     GError **error)
{
	g_return_val_if_fail(report->weekly != NULL, FALSE);
	g_autoptr(GArray) rows = find_shown_rows(report);
	g_autoptr(CadrageTableWriter) writer =
		open_table(report, change_fields, N_CHANGE_FIELDS, format, output);

	for (guint i = 0; i < rows->len; i++)
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++)
			if (!write_change(report, writer, k, g_array_index(rows, guint, i), error))
				return FALSE;
	return cadrage_table_writer_close(writer, error);
}
