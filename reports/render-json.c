#include "config.h"

#include "base/number.h"
#include "compare/cell.h"
#include "reports/json.h"
#include "reports/ladder.h"
#include "reports/phrase-book.h"
#include "reports/render-json-weekly.h"
#include "reports/render.h"
#include "stats/interval.h"

#define COMPARE_SCHEMA "cadrage.compare/1"
#define REPORT_SCHEMA  "cadrage.report/1"

static void
append_lexicons(CadJson *json, const CadrageLexicons *lexicons)
{
	cad_json_key(json, "lexicons");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_lexicons_get_n(lexicons); i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "name", cadrage_lexicon_get_name(lexicon));
		cad_json_key_string(json, "language", cadrage_lexicon_get_language(lexicon));
		cad_json_key_string(json, "version", cadrage_lexicon_get_version(lexicon));
		cad_json_key_string(json, "hash", cadrage_lexicon_get_hash(lexicon));
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static void
append_measure(CadJson *json, const CadrageMeasured *measured, const CadrageMeasure *measure)
{
	cad_json_begin_object(json);
	cad_json_key_string(json, "lexicon", cadrage_measured_get_lexicon(measured));
	cad_json_key_string(json, "category", measure->category);
	cad_json_key_string(json, "quantity", cadrage_quantity_to_name(measure->quantity));
	cad_json_key_number(json, "value", measure->value);
	cad_json_key_number(json, "lo", measure->lo);
	cad_json_key_number(json, "hi", measure->hi);
	cad_json_key_integer(json, "passages", measure->n_units);
	cad_json_key_string(json, "coders", cadrage_measured_get_coders(measured));
	cad_json_end_object(json);
}

/* Of whole categories. */
static void
append_measured(CadJson *json, CadrageMeasured *const *all)
{
	cad_json_key(json, "measured");
	cad_json_begin_array(json);
	for (gsize i = 0; all[i]; i++)
		for (guint k = 0; k < cadrage_measured_get_n(all[i]); k++) {
			const CadrageMeasure *measure = cadrage_measured_get(all[i], k);

			if (!measure->label && !measure->has_voice && !measure->has_zone)
				append_measure(json, all[i], measure);
		}
	cad_json_end_array(json);
}

static void
append_options(CadJson *json, const CadrageReport *report)
{
	const CadrageComparisonOptions *options =
		cadrage_comparison_get_options(report->comparison);

	cad_json_key(json, "options");
	cad_json_begin_object(json);
	cad_json_key_string(json, "by",
			    options->group == CADRAGE_GROUP_AGENCY ? "agency" : "outlet");
	cad_json_key_string(json, "voice", cadrage_column_to_name(options->column));
	cad_json_key_integer(json, "min_documents", options->min_documents);
	cad_json_key_integer(json, "min_matches", options->min_matches);
	cad_json_key_integer(json, "min_mentions", options->min_mentions);
	cad_json_key_number(json, "level", options->level);
	cad_json_key_string(json, "correction", options->use_holm ? "holm" : "benjamini-hochberg");
	cad_json_key_integer(json, "permutations", options->n_permutations);
	/* A 64-bit number does not survive every reader of JSON. */
	g_autofree char *seed = g_strdup_printf("%" G_GUINT64_FORMAT, options->seed);

	cad_json_key_string(json, "seed", seed);
	cad_json_key_string(json, "copies", cadrage_copy_use_to_name(options->copies));
	cad_json_end_object(json);
}

static void
append_scope(CadJson *json, const CadrageReport *report)
{
	const CadrageScope *scope = &report->options.scope;

	cad_json_key(json, "scope");
	cad_json_begin_object(json);
	cad_json_key_string(json, "of", scope->is_store ? "store" : "files");
	if (scope->is_store) {
		cad_json_key_integer(json, "stored", scope->n_stored);
		cad_json_key_integer(json, "selected", scope->n_selected);
	}
	cad_json_key_integer(json, "left_out_undated", scope->n_undated);
	cad_json_key_integer(json, "left_out", scope->n_left_out);
	cad_json_end_object(json);
}

static void
append_provenance(CadJson *json, const CadrageReport *report)
{
	cad_json_key(json, "provenance");
	cad_json_begin_object(json);
	cad_json_key_string(json, "program", "cadrage");
	cad_json_key_string(json, "version", cadrage_version());
	cad_json_key_string(json, "command", report->options.command);
	append_scope(json, report);
	cad_json_key_string(json, "profiles_hash", report->options.outlets_hash);
	append_lexicons(json, cadrage_comparison_get_lexicons(report->comparison));
	append_measured(json, report->options.measured);
	append_options(json, report);
	cad_json_end_object(json);
}

static void
append_outlets(CadJson *json, const CadrageComparison *comparison)
{
	cad_json_key(json, "outlets");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++) {
		const CadrageOutletSummary *outlet = cadrage_comparison_get_outlet(comparison, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "id", outlet->id);
		cad_json_key_string(json, "name", outlet->name);
		cad_json_key_string(json, "language", outlet->language);
		cad_json_key_integer(json, "documents", outlet->n_documents);
		cad_json_key_integer(json, "undated", outlet->n_undated);
		cad_json_key_integer(json, "repeats", outlet->n_repeats);
		cad_json_key_integer(json, "independent", outlet->n_units);
		cad_json_key_integer(json, "copies_within", outlet->n_copies);
		cad_json_key_integer(json, "copies_across", outlet->n_shared);
		cad_json_key_integer(json, "copies_left_out", outlet->n_left_out);
		cad_json_key_integer(json, "tokens", (gint64)outlet->n_tokens[CADRAGE_COLUMN_ALL]);
		cad_json_key_integer(json, "tokens_quoted",
				     (gint64)outlet->n_tokens[CADRAGE_COLUMN_QUOTED]);
		cad_json_key_integer(json, "tokens_own",
				     (gint64)outlet->n_tokens[CADRAGE_COLUMN_OWN]);
		cad_json_key_integer(json, "tokens_paraphrase",
				     (gint64)outlet->n_tokens[CADRAGE_COLUMN_PARAPHRASE]);
		cad_json_key_string(json, "first_date", outlet->first_date);
		cad_json_key_string(json, "last_date", outlet->last_date);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static const char *
get_outlet_id(const CadrageComparison *comparison, guint outlet)
{
	return outlet == G_MAXUINT ? NULL : cadrage_comparison_get_outlet(comparison, outlet)->id;
}

static void
append_documents(CadJson *json, const CadrageComparison *comparison)
{
	cad_json_key(json, "documents");
	cad_json_begin_array(json);
	for (guint i = 0; i < cadrage_comparison_get_n_documents(comparison); i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(comparison, i);

		cad_json_begin_object(json);
		cad_json_key_string(json, "document", document->id);
		cad_json_key_string(json, "status", cadrage_status_to_name(document->status));
		cad_json_key_string(json, "reason", document->reason);
		cad_json_key_string(json, "outlet", get_outlet_id(comparison, document->outlet));
		cad_json_key_string(json, "outlet_evidence",
				    cadrage_evidence_to_name(document->outlet_evidence));
		cad_json_key_string(json, "outlet_passage", document->outlet_passage);
		cad_json_key_string(json, "agency", document->agency);
		cad_json_key_string(json, "title", document->title);
		cad_json_key_string(json, "url", document->url);
		cad_json_key_string(json, "language", document->language);
		cad_json_key_string(json, "date", document->date);
		cad_json_key_string(json, "date_reliability",
				    cadrage_reliability_to_name(document->date_reliability));
		cad_json_key_string(json, "date_evidence",
				    cadrage_evidence_to_name(document->date_evidence));
		cad_json_key_string(json, "date_passage", document->date_passage);
		cad_json_key_strings(json, "date_candidates", document->date_candidates);
		cad_json_key_integer(json, "tokens", document->n_tokens);
		cad_json_key_integer(json, "matches", document->n_matches);
		cad_json_key_strings(json, "notices", document->notices);
		cad_json_key_string(json, "cluster", document->cluster);
		cad_json_key_string(json, "copy_of", document->copy_of);
		cad_json_key_boolean(json, "shared", document->is_shared);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
}

static void
append_row_names(CadJson *json, const CadrageComparison *comparison, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const CadrageRow *place = cadrage_comparison_get_row(comparison, row);
	g_autofree char *category = cad_row_make_category_id(comparison, row);

	cad_json_key_string(json, "category", category);
	cad_json_key_string(json, "label",
			    place->label == G_MAXUINT
				    ? NULL
				    : cadrage_lexicons_get_label(lexicons, place->label));
}

static void
append_cell(CadJson *json, const CadrageComparison *comparison, guint outlet, guint row,
	    CadrageColumn column)
{
	const CadrageCell *cell = cadrage_comparison_get_cell(comparison, outlet, row, column);
	const gboolean has_weights =
		cadrage_lexicons_has_weights(cadrage_comparison_get_lexicons(comparison));

	cad_json_begin_object(json);
	cad_json_key_string(json, "outlet", get_outlet_id(comparison, outlet));
	append_row_names(json, comparison, row);
	cad_json_key_string(json, "voice", cadrage_column_to_name(column));
	cad_json_key_boolean(json, "covered", cell->is_covered);
	if (cell->is_covered) {
		cad_json_key_integer(json, "count", (gint64)cell->count);
		cad_json_key_integer(json, "tokens", (gint64)cell->n_tokens);
		cad_json_key_integer(json, "documents", cell->n_documents);
		cad_json_key_integer(json, "documents_with", cell->n_documents_with);
		cad_json_key_integer(json, "independent", cell->n_units);
		cad_json_key_integer(json, "documents_uncounted", cell->n_uncounted);
		cad_json_key_integer(json, "documents_outside", cell->n_outside);
		cad_json_key_integer(json, "negated", (gint64)cell->n_negated);
		cad_json_key_integer(json, "date_unknown", (gint64)cell->n_undated);
		cad_json_key_number(json, "weighted_index",
				    has_weights ? cell->weighted_index : (double)NAN);
		cad_json_key_number(json, "rate_per_1000", cell->rate);
		cad_json_key_number(json, "lo", cell->lo);
		cad_json_key_number(json, "hi", cell->hi);
		cad_json_key_string(json, "interval", cadrage_interval_to_name(cell->interval));
		cad_json_key_number(json, "share", cell->share);
		cad_json_key_number(json, "share_lo", cell->share_lo);
		cad_json_key_number(json, "share_hi", cell->share_hi);
		cad_json_key_number(json, "top_document_share", cell->top_document_share);
	}
	cad_json_end_object(json);
}

static void
append_cells_of(CadJson *json, const CadrageComparison *comparison, guint outlet, guint row)
{
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		if (cadrage_comparison_shows_row(comparison, row))
			append_cell(json, comparison, outlet, row, (CadrageColumn)column);
}

static void
append_cells(CadJson *json, const CadrageComparison *comparison)
{
	cad_json_key(json, "cells");
	cad_json_begin_array(json);
	for (guint outlet = 0; outlet < cadrage_comparison_get_n_outlets(comparison); outlet++)
		for (guint row = 0; row < cadrage_comparison_get_n_rows(comparison); row++)
			append_cells_of(json, comparison, outlet, row);
	cad_json_end_array(json);
}

/* A ladder of one outlet in one column: what each rung has. */
static void
append_ladder(CadJson *json, const CadrageReport *report, guint outlet, guint total,
	      CadrageColumn column)
{
	g_autoptr(GPtrArray) rungs = cad_ladder_get_rungs(report, total);
	const guint64 all = cad_rungs_count(report, rungs, outlet, column);

	cad_json_begin_object(json);
	cad_json_key_string(json, "outlet", get_outlet_id(report->comparison, outlet));
	cad_json_key_string(json, "category", cad_report_get_category_id(report, total));
	cad_json_key_string(json, "voice", cadrage_column_to_name(column));
	cad_json_key_integer(json, "count", (gint64)all);
	cad_json_key(json, "rungs");
	cad_json_begin_array(json);
	for (guint i = 0; i < rungs->len; i++) {
		const CadRung *rung = rungs->pdata[i];
		const guint64 n = cad_rung_count(report, rung, outlet, column);
		const CadInterval interval =
			all > 0 ? cad_interval_goodman(n, all, rungs->len, CAD_CONFIDENCE)
				: (CadInterval){CAD_NAN, CAD_NAN};

		cad_json_begin_object(json);
		cad_json_key_integer(json, "value", rung->value);
		cad_json_key_string(json, "labels", rung->labels);
		cad_json_key_integer(json, "count", (gint64)n);
		cad_json_key_number(json, "share", all > 0 ? (double)n / (double)all : CAD_NAN);
		cad_json_key_number(json, "share_lo", interval.lo);
		cad_json_key_number(json, "share_hi", interval.hi);
		cad_json_end_object(json);
	}
	cad_json_end_array(json);
	cad_json_end_object(json);
}

static void
append_ladders(CadJson *json, const CadrageReport *report)
{
	g_autoptr(GArray) totals = cad_ladder_find(report);

	cad_json_key(json, "ladders");
	cad_json_begin_array(json);
	for (guint outlet = 0; outlet < cadrage_comparison_get_n_outlets(report->comparison);
	     outlet++)
		for (guint i = 0; i < totals->len; i++)
			for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
				append_ladder(json, report, outlet, g_array_index(totals, guint, i),
					      (CadrageColumn)column);
	cad_json_end_array(json);
}

static void
append_pair(CadJson *json, const CadrageComparison *comparison, const CadragePair *pair)
{
	cad_json_begin_object(json);
	cad_json_key_string(json, "outlet_a", get_outlet_id(comparison, pair->outlet_a));
	cad_json_key_string(json, "outlet_b", get_outlet_id(comparison, pair->outlet_b));
	append_row_names(json, comparison, pair->row);
	cad_json_key_string(json, "voice", cadrage_column_to_name(pair->column));
	cad_json_key_string(json, "test", cadrage_test_to_name(pair->test));
	cad_json_key_number(json, "difference", pair->difference);
	cad_json_key_number(json, "ratio", pair->ratio);
	cad_json_key_number(json, "lo", pair->lo);
	cad_json_key_number(json, "hi", pair->hi);
	cad_json_key_number(json, "p", pair->p);
	cad_json_key_number(json, "q", pair->q);
	cad_json_key_number(json, "min_p", pair->min_p);
	cad_json_key_boolean(json, "exact", pair->is_exact);
	cad_json_key_integer(json, "independent_a", pair->n_independent_a);
	cad_json_key_integer(json, "independent_b", pair->n_independent_b);
	cad_json_key_string(json, "verdict", cadrage_verdict_to_name(pair->verdict));
	cad_json_key_string(json, "rule", cadrage_rule_to_name(pair->rule));
	cad_json_key_string(json, "needed", pair->needed);
	cad_json_key_integer(json, "needed_documents_a", pair->needed_documents_a);
	cad_json_key_integer(json, "needed_documents_b", pair->needed_documents_b);
	cad_json_key_integer(json, "needed_matches", pair->needed_matches);
	cad_json_key_integer(json, "needed_documents_with", pair->needed_documents_with);
	cad_json_key_integer(json, "needed_documents_each", pair->needed_documents_each);
	cad_json_key_boolean(json, "needed_is_beyond", pair->is_needed_beyond);
	cad_json_end_object(json);
}

static void
append_passage(CadJson *json, const CadrageComparison *comparison, const CadragePassage *passage)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);

	cad_json_begin_object(json);
	cad_json_key_string(json, "document",
			    cadrage_comparison_get_document(comparison, passage->document)->id);
	cad_json_key_string(json, "outlet", get_outlet_id(comparison, passage->outlet));
	cad_json_key_string(json, "category",
			    cadrage_lexicons_get_category_id(lexicons, passage->category));
	cad_json_key_string(json, "label", cadrage_lexicons_get_label(lexicons, passage->label));
	cad_json_key_string(json, "voice", cadrage_voice_to_name(passage->voice));
	cad_json_key_string(json, "speaker", passage->speaker);
	cad_json_key_boolean(json, "crosses_voice", passage->crosses_voice);
	cad_json_key_string(json, "zone", cadrage_zone_to_name(passage->zone));
	cad_json_key_boolean(json, "negated", passage->is_negated);
	cad_json_key_boolean(json, "date_unknown", passage->is_undated);
	cad_json_key_integer(json, "start", passage->raw.start);
	cad_json_key_integer(json, "end", passage->raw.end);
	cad_json_key_integer(json, "line", passage->line);
	cad_json_key_integer(json, "column", passage->column);
	cad_json_key_string(json, "left", passage->left);
	cad_json_key_string(json, "text", passage->text);
	cad_json_key_string(json, "right", passage->right);
	cad_json_end_object(json);
}

void
cad_render_json(const CadrageReport *report, GString *out, GPtrArray *warnings)
{
	const CadrageComparison *comparison = report->comparison;
	CadJson json = CAD_JSON_INIT(out);

	(void)warnings;
	cad_json_begin_object(&json);
	cad_json_key_string(&json, "schema", report->weekly ? REPORT_SCHEMA : COMPARE_SCHEMA);
	cad_json_key_string(&json, "title", report->title);
	append_provenance(&json, report);
	append_outlets(&json, comparison);
	append_documents(&json, comparison);
	append_cells(&json, comparison);
	append_ladders(&json, report);
	if (report->weekly)
		cad_json_append_weekly(&json, report);
	cad_json_key_integer(&json, "tests", cadrage_comparison_get_family_size(comparison));
	cad_json_key(&json, "pairs");
	cad_json_begin_array(&json);
	for (guint i = 0; i < cadrage_comparison_get_n_pairs(comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(comparison, i);

		if (cadrage_comparison_shows_row(comparison, pair->row))
			append_pair(&json, comparison, pair);
	}
	cad_json_end_array(&json);
	cad_json_key(&json, "passages");
	cad_json_begin_array(&json);
	for (guint i = 0; i < cadrage_comparison_get_n_passages(comparison); i++)
		append_passage(&json, comparison, cadrage_comparison_get_passage(comparison, i));
	cad_json_end_array(&json);
	cad_json_end_object(&json);
	g_string_append_c(out, '\n');
}
