/* What a report of a week has beyond its comparison, as JSON. */
#include "config.h"

#include "base/number.h"
#include "reports/json.h"
#include "reports/render-json-weekly.h"

static void
append_week(CadJson *json, CadrageWeek week)
{
	g_autofree char *name = cadrage_week_to_text(week);
	g_autofree char *first = cadrage_week_get_first_day(week);
	g_autofree char *last = cadrage_week_get_last_day(week);

	cad_json_key_string(json, "week", name);
	cad_json_key_string(json, "first_day", first);
	cad_json_key_string(json, "last_day", last);
}

static void
append_weeks(CadJson *json, const CadrageWeekly *weekly)
{
	cad_json_key(json, "weeks");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_weekly_get_n_weeks(weekly); i++) {
		cad_json_begin_object(json);
		append_week(json, cadrage_weekly_get_week(weekly, i));
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static void
append_events(CadJson *json, const CadrageEvents *events)
{
	cad_json_key(json, "events");
	cad_json_begin_array(json);
	for (guint i = 0; events && i < cadrage_events_get_n(events); i++) {
		const CadrageEvent *event = cadrage_events_get(events, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "date", event->date);
		cad_json_key_string(json, "label", event->label);
		cad_json_key_string(json, "url", event->url);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static void
append_undated(CadJson *json, const CadrageWeekly *weekly)
{
	cad_json_key(json, "undated");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_weekly_get_n_undated(weekly); i++) {
		const CadrageUndated *undated = cadrage_weekly_get_undated(weekly, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "document", undated->id);
		cad_json_key_string(json, "outlet", undated->outlet);
		cad_json_key_string(json, "title", undated->title);
		cad_json_key_string(json, "date_reliability",
				    cadrage_reliability_to_name(undated->date_reliability));
		cad_json_key_string(json, "date_evidence",
				    cadrage_evidence_to_name(undated->date_evidence));
		cad_json_key_string(json, "date_passage", undated->date_passage);
		cad_json_key_strings(json, "date_candidates", undated->date_candidates);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

/* The names of a series: outlet, category, label. */
static void
append_names(CadJson *json, const CadrageReport *report, guint outlet, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);

	cad_json_key_string(json, "outlet", cadrage_weekly_get_outlet(report->weekly, outlet)->id);
	cad_json_key_string(json, "category", cad_report_get_category_id(report, row));
	cad_json_key_string(json, "label",
			    place->label == G_MAXUINT
				    ? NULL
				    : cadrage_lexicons_get_label(lexicons, place->label));
}

static void
append_point(CadJson *json, const CadrageWeekly *weekly, const CadragePoint *point, guint week)
{
	g_autofree char *name = cadrage_week_to_text(cadrage_weekly_get_week(weekly, week));

	cad_json_begin_object(json);
	cad_json_key_string(json, "week", name);
	cad_json_key_string(json, "status", cadrage_week_status_to_name(point->status));
	if (point->status == CADRAGE_WEEK_COUNTED) {
		cad_json_key_boolean(json, "thin", point->is_thin);
		cad_json_key_integer(json, "documents", point->n_documents);
		cad_json_key_integer(json, "documents_with", point->n_documents_with);
		cad_json_key_integer(json, "count", (gint64)point->count);
		cad_json_key_integer(json, "tokens", (gint64)point->n_tokens);
		cad_json_key_number(json, "rate_per_1000", point->rate);
		cad_json_key_number(json, "lo", point->lo);
		cad_json_key_number(json, "hi", point->hi);
		cad_json_key_string(json, "interval", cadrage_interval_to_name(point->interval));
		cad_json_key_number(json, "share", point->share);
	}
	cad_json_end_object(json);
}

static void
append_trend(CadJson *json, const CadrageTrend *trend)
{
	cad_json_key(json, "trend");
	cad_json_begin_object(json);
	cad_json_key_integer(json, "weeks", trend->n_weeks);
	cad_json_key_integer(json, "count", (gint64)trend->count);
	cad_json_key_number(json, "percent_per_week", trend->percent);
	cad_json_key_number(json, "lo", trend->lo);
	cad_json_key_number(json, "hi", trend->hi);
	cad_json_key_number(json, "phi", trend->phi);
	cad_json_key_number(json, "correlation", trend->correlation);
	cad_json_key_number(json, "p", trend->p);
	cad_json_key_number(json, "q", trend->q);
	cad_json_key_string(json, "verdict", cadrage_verdict_to_name(trend->verdict));
	cad_json_key_string(json, "needed", trend->needed);
	cad_json_end_object(json);
}

static void
append_turn(CadJson *json, const CadrageWeekly *weekly, const CadrageTurn *turn)
{
	const gboolean has_week = turn->week != G_MAXUINT;
	g_autofree char *week =
		has_week ? cadrage_week_to_text(cadrage_weekly_get_week(weekly, turn->week)) : NULL;

	cad_json_key(json, "turn");
	cad_json_begin_object(json);
	cad_json_key_string(json, "turn_week", week);
	cad_json_key_number(json, "turn_rate_before", has_week ? turn->rate_before : CAD_NAN);
	cad_json_key_number(json, "turn_rate_after", has_week ? turn->rate_after : CAD_NAN);
	cad_json_key_number(json, "turn_p", has_week ? turn->p : CAD_NAN);
	cad_json_key_number(json, "turn_q", has_week ? turn->q : CAD_NAN);
	cad_json_key_string(json, "turn_verdict", cadrage_verdict_to_name(turn->verdict));
	cad_json_key_string(json, "needed", turn->needed);
	cad_json_end_object(json);
}

static void
append_change(CadJson *json, const CadrageChange *change)
{
	cad_json_key(json, "change");
	cad_json_begin_object(json);
	cad_json_key_string(json, "test", cadrage_test_to_name(change->test));
	cad_json_key_string(json, "status_before", cadrage_week_status_to_name(change->before));
	cad_json_key_string(json, "status_now", cadrage_week_status_to_name(change->now));
	cad_json_key_integer(json, "documents_before", change->n_documents_before);
	cad_json_key_integer(json, "documents_now", change->n_documents_now);
	cad_json_key_integer(json, "count_before", (gint64)change->count_before);
	cad_json_key_integer(json, "count_now", (gint64)change->count_now);
	cad_json_key_number(json, "rate_before", change->rate_before);
	cad_json_key_number(json, "rate_now", change->rate_now);
	cad_json_key_number(json, "difference", change->difference);
	cad_json_key_number(json, "ratio", change->ratio);
	cad_json_key_number(json, "lo", change->lo);
	cad_json_key_number(json, "hi", change->hi);
	cad_json_key_number(json, "p", change->p);
	cad_json_key_number(json, "q", change->q);
	cad_json_key_number(json, "min_p", change->min_p);
	cad_json_key_boolean(json, "exact", change->is_exact);
	cad_json_key_string(json, "verdict", cadrage_verdict_to_name(change->verdict));
	cad_json_key_string(json, "needed", change->needed);
	cad_json_end_object(json);
}

static void
append_one_series(CadJson *json, const CadrageReport *report, guint outlet, guint row)
{
	const CadrageWeekly *weekly = report->weekly;

	cad_json_begin_object(json);
	append_names(json, report, outlet, row);
	cad_json_key(json, "points");
	cad_json_begin_array(json);
	for (guint week = 0; week < cadrage_weekly_get_n_weeks(weekly); week++)
		append_point(json, weekly, cadrage_weekly_get_point(weekly, outlet, row, week),
			     week);
	cad_json_end_array(json);
	append_trend(json, cadrage_weekly_get_trend(weekly, outlet, row));
	append_turn(json, weekly, cadrage_weekly_get_turn(weekly, outlet, row));
	append_change(json, cadrage_weekly_get_change(weekly, outlet, row));
	cad_json_end_object(json);
}

static void
append_series(CadJson *json, const CadrageReport *report)
{
	cad_json_key(json, "series");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
			if (cadrage_weekly_shows_row(report->weekly, row))
				append_one_series(json, report, i, row);
	cad_json_end_array(json);
}

static void
append_effect(CadJson *json, const CadrageReport *report, const CadrageEffect *effect)
{
	const CadrageEvents *events = cadrage_weekly_get_options(report->weekly)->events;

	cad_json_begin_object(json);
	cad_json_key_string(json, "event", cadrage_events_get(events, effect->event)->date);
	append_names(json, report, effect->outlet, effect->row);
	cad_json_key_integer(json, "documents_before", effect->n_before);
	cad_json_key_integer(json, "documents_after", effect->n_after);
	cad_json_key_integer(json, "reference_documents_before", effect->n_reference_before);
	cad_json_key_integer(json, "reference_documents_after", effect->n_reference_after);
	cad_json_key_integer(json, "count", (gint64)effect->count);
	cad_json_key_number(json, "rate_before", effect->rate_before);
	cad_json_key_number(json, "rate_after", effect->rate_after);
	cad_json_key_number(json, "reference_before", effect->reference_before);
	cad_json_key_number(json, "reference_after", effect->reference_after);
	cad_json_key_number(json, "ratio", effect->ratio);
	cad_json_key_number(json, "lo", effect->lo);
	cad_json_key_number(json, "hi", effect->hi);
	cad_json_key_number(json, "p", effect->p);
	cad_json_key_number(json, "q", effect->q);
	cad_json_key_string(json, "verdict", cadrage_verdict_to_name(effect->verdict));
	cad_json_key_string(json, "needed", effect->needed);
	cad_json_end_object(json);
}

static void
append_lexicon_changes(CadJson *json, const CadrageWeekly *weekly)
{
	cad_json_key(json, "lexicon_changes");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_weekly_get_n_lexicon_changes(weekly); i++) {
		const CadrageLexiconChange *change = cadrage_weekly_get_lexicon_change(weekly, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "kind",
				    cadrage_lexicon_change_kind_to_name(change->kind));
		cad_json_key_string(json, "outlet",
				    cadrage_weekly_get_outlet(weekly, change->outlet)->id);
		cad_json_key_string(json, "category", change->category);
		cad_json_key_string(json, "label", change->label);
		cad_json_key_integer(json, "documents", change->n_documents);
		cad_json_key_integer(json, "then", (gint64)change->then);
		cad_json_key_integer(json, "now", (gint64)change->now);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static void
append_families(CadJson *json, const CadrageWeekly *weekly)
{
	static const char *const names[] = {
		[CADRAGE_FAMILY_CHANGES] = "tests_of_changes",
		[CADRAGE_FAMILY_TRENDS] = "tests_of_trends",
		[CADRAGE_FAMILY_TURNS] = "tests_of_turns",
		[CADRAGE_FAMILY_EFFECTS] = "tests_of_effects",
	};

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		cad_json_key_integer(json, names[i],
				     cadrage_weekly_get_family_size(weekly, (CadrageFamily)i));
}

void
cad_json_append_weekly(CadJson *json, const CadrageReport *report)
{
	const CadrageWeekly *weekly = report->weekly;
	const CadrageWeeklyOptions *options = cadrage_weekly_get_options(weekly);

	cad_json_key(json, "weekly");
	cad_json_begin_object(json);
	append_week(json, options->week);
	cad_json_key_integer(json, "rolling", options->rolling);
	cad_json_key_string(json, "reference", options->reference);
	cad_json_key_integer(json, "documents_outside", cadrage_weekly_get_n_outside(weekly));
	append_weeks(json, weekly);
	append_undated(json, weekly);
	append_events(json, options->events);
	append_families(json, weekly);
	append_series(json, report);
	cad_json_key(json, "effects");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_weekly_get_n_effects(weekly); i++)
		append_effect(json, report, cadrage_weekly_get_effect(weekly, i));
	cad_json_end_array(json);
	cad_json_key_integer(json, "documents_former", cadrage_weekly_get_n_former(weekly));
	append_lexicon_changes(json, weekly);
	cad_json_end_object(json);
}
