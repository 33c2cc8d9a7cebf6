#include "config.h"

#include "base/number.h"
#include "compare/cell.h"
#include "compare/slice.h"
#include "lexicon/scope.h"
#include "stats/interval.h"

#define TOKENS_PER_RATE 1000.0

static const char *const interval_names[] = {
	[CADRAGE_INTERVAL_NONE] = "none",
	[CADRAGE_INTERVAL_JACKKNIFE] = "jackknife",
	[CADRAGE_INTERVAL_NAIVE] = "naive",
};

const char *
cadrage_interval_to_name(CadrageInterval interval)
{
	g_return_val_if_fail(interval < G_N_ELEMENTS(interval_names), NULL);
	return interval_names[interval];
}

static void
compute_rate(CadrageCell *cell, const CadSlice *slice)
{
	CadSample sample = cad_slice_get_sample(slice);
	CadInterval interval;
	CadJackknife jackknife;

	if (slice->all.size == 0)
		return;
	cell->rate = (double)slice->all.count / (double)slice->all.size * TOKENS_PER_RATE;
	/* A standard error of 0 (documents all alike) is no interval either. */
	if (sample.n >= CAD_MIN_JACKKNIFE_DOCUMENTS &&
	    cad_jackknife_rate(&sample, CAD_CONFIDENCE, &jackknife) && jackknife.se_log > 0) {
		cell->interval = CADRAGE_INTERVAL_JACKKNIFE;
		interval = jackknife.interval;
	} else {
		cell->interval = CADRAGE_INTERVAL_NAIVE;
		interval = cad_interval_garwood(slice->all.count, slice->all.size, CAD_CONFIDENCE);
	}
	cell->lo = interval.lo * TOKENS_PER_RATE;
	cell->hi = interval.hi * TOKENS_PER_RATE;
}

static void
compute_share(CadrageCell *cell, const CadLayout *layout, const CadLedger *ledger, guint row,
	      CadrageColumn column)
{
	guint n_names = cad_layout_count_alternatives(layout, row, ledger->all_languages);
	CadCut cut = {row, column, CAD_SIZES_MENTIONS, cad_layout_get_row(layout, row)->languages};
	g_auto(CadSlice) slice = {0};
	CadInterval interval;

	cad_slice_init(&slice, layout, ledger, &cut, NULL);
	if (slice.all.size == 0)
		return;
	interval = cad_interval_goodman(slice.all.count, slice.all.size, n_names, CAD_CONFIDENCE);
	cell->share = (double)slice.all.count / (double)slice.all.size;
	cell->share_lo = interval.lo;
	cell->share_hi = interval.hi;
}

/* Sums of weights are whole thousandths. */
static double
compute_weighted(const CadSlice *slice, const CadLedgerMarks *marks)
{
	const double sum = (double)slice->all.count + (double)marks->extra_weight / CAD_WEIGHT_UNIT;

	return slice->all.size == 0 ? CAD_NAN : sum / (double)slice->all.size * TOKENS_PER_RATE;
}

CadrageCell
cad_cell_compute(const CadLayout *layout, const CadLedger *ledger, guint row, CadrageColumn column)
{
	CadCut cut = {row, column, CAD_SIZES_TOKENS, cad_layout_get_row(layout, row)->languages};
	g_auto(CadSlice) slice = {0};
	CadrageCell cell = {
		.rate = CAD_NAN,
		.lo = CAD_NAN,
		.hi = CAD_NAN,
		.interval = CADRAGE_INTERVAL_NONE,
		.share = CAD_NAN,
		.share_lo = CAD_NAN,
		.share_hi = CAD_NAN,
		.top_document_share = CAD_NAN,
		.weighted_index = CAD_NAN,
	};
	const CadLedgerMarks *marks = &ledger->marks[row * CADRAGE_N_COLUMNS + column];

	cad_slice_init(&slice, layout, ledger, &cut, NULL);
	cell.count = slice.all.count;
	cell.n_tokens = slice.all.size;
	cell.n_documents = slice.n_documents;
	cell.n_documents_with = slice.n_documents_with;
	cell.n_units = slice.all.n_units;
	cell.n_uncounted = slice.n_uncounted;
	cell.n_outside = ledger->n_outside[row];
	cell.is_covered = cad_slice_is_covered(&slice, ledger, &cut);
	if (!cell.is_covered)
		return cell;
	cell.n_negated = marks->n_negated;
	cell.n_undated = marks->n_undated;
	cell.weighted_index = compute_weighted(&slice, marks);
	if (slice.all.count > 0)
		cell.top_document_share = (double)slice.all.top_count / (double)slice.all.count;
	compute_rate(&cell, &slice);
	if (cad_layout_is_share(layout, row))
		compute_share(&cell, layout, ledger, row, column);
	return cell;
}
