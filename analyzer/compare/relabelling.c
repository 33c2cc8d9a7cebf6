#include "config.h"

#include "base/number.h"
#include "compare/relabelling.h"

/* One run: rows counted in the same documents. */
typedef struct {
	const CadLayout *layout;
	CadCut cut;		/* of the first row; the others differ in the row only */
	GArray *rows;		/* of guint, ascending */
	GArray *document_sizes; /* of guint32 */
	GArray *starts;		/* of guint32 */
	GArray *counts;		/* of CadRowCount */
	guint32 *sums;		/* scratch: one for each row of the run, 0 between two units */
} Run;

static void
run_clear(Run *run)
{
	g_clear_pointer(&run->rows, g_array_unref);
	g_clear_pointer(&run->document_sizes, g_array_unref);
	g_clear_pointer(&run->starts, g_array_unref);
	g_clear_pointer(&run->counts, g_array_unref);
	g_clear_pointer(&run->sums, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

/* For each row of the layout its place in the run, G_MAXUINT32 for those that are not in it. */
static guint32 *
find_places(const Run *run)
{
	guint n_rows = run->layout->rows->len;
	guint32 *places = g_new(guint32, n_rows + 1);

	for (guint row = 0; row < n_rows; row++)
		places[row] = G_MAXUINT32;
	for (guint32 i = 0; i < run->rows->len; i++)
		places[g_array_index(run->rows, guint, i)] = i;
	return places;
}

static void
add_counts(Run *run, const CadTally *tally, const guint32 *places)
{
	for (guint i = 0; i < tally->counts->len; i++) {
		const CadTallyCount *count = &g_array_index(tally->counts, CadTallyCount, i);
		CadRowCount cell = {places[count->row], count->n[run->cut.column]};

		if (cell.row != G_MAXUINT32 && cell.count > 0)
			g_array_append_val(run->counts, cell);
	}
}

/* Several documents of one unit may have the same row; what was added from @first on is left with
 * each row once. */
static void
merge_counts(Run *run, guint first)
{
	CadRowCount *counts = (CadRowCount *)(void *)run->counts->data;
	guint end = first;

	for (guint i = first; i < run->counts->len; i++)
		run->sums[counts[i].row] += counts[i].count;
	for (guint i = first; i < run->counts->len; i++) {
		const guint32 row = counts[i].row;

		if (run->sums[row] == 0)
			continue;
		counts[end++] = (CadRowCount){row, run->sums[row]};
		run->sums[row] = 0;
	}
	g_array_set_size(run->counts, end);
}

/* Adds what the documents of a unit have together. Returns: its size. */
static guint32
add_unit(Run *run, const CadLedger *ledger, guint unit, const guint32 *sizes, const guint32 *places)
{
	const guint first = run->counts->len;
	guint n_documents = 0;
	guint32 size = 0;

	for (guint i = ledger->unit_starts[unit]; i < ledger->unit_starts[unit + 1]; i++) {
		const guint document = ledger->unit_documents[i];

		if (sizes[document] == 0)
			continue;
		add_counts(run, g_ptr_array_index(ledger->tallies, document), places);
		size += sizes[document];
		n_documents++;
	}
	if (n_documents > 1)
		merge_counts(run, first);
	return size;
}

/* Moves the counts from @first on to what stays in every relabelling. */
static void
fix_counts(Run *run, guint first, guint64 *fixed)
{
	for (guint i = first; i < run->counts->len; i++) {
		const CadRowCount *count = &g_array_index(run->counts, CadRowCount, i);

		fixed[count->row] += count->count;
	}
	g_array_set_size(run->counts, first);
}

/* Adds one outlet's units. Returns: how many can be exchanged. */
static guint
add_units(Run *run, const CadLedger *ledger, const guint8 *is_shared, const guint32 *places,
	  CadPermutationFixed *fixed, guint64 *fixed_counts)
{
	g_autofree guint32 *sizes = cad_ledger_get_sizes(ledger, run->layout, &run->cut);
	guint n = 0;

	for (guint i = 0; i < ledger->n_units; i++) {
		const guint first = run->counts->len;
		const guint32 size = add_unit(run, ledger, i, sizes, places);

		if (size > 0 && is_shared && is_shared[i]) {
			fix_counts(run, first, fixed_counts);
			fixed->size += size;
		} else if (size > 0) {
			g_array_append_val(run->document_sizes, size);
			g_array_append_val(run->starts, run->counts->len);
			n++;
		}
	}
	fixed->counts = fixed_counts;
	return n;
}

static void
run_rows(Run *run, const CadLedger *a, const CadLedger *b, const CadOverlap *overlap,
	 const CadPermutationOptions *options, CadPermutationTest *tests,
	 CadPermutationTest *variation)
{
	g_autofree CadPermutationTest *found = g_new(CadPermutationTest, run->rows->len);
	g_autofree guint64 *fixed_a = g_new0(guint64, run->rows->len);
	g_autofree guint64 *fixed_b = g_new0(guint64, run->rows->len);
	g_autofree guint32 *places = find_places(run);
	CadPermutationTable table = {.n_rows = run->rows->len};
	guint32 zero = 0;

	run->cut.row = g_array_index(run->rows, guint, 0);
	run->document_sizes = g_array_new(FALSE, FALSE, sizeof(guint32));
	run->starts = g_array_new(FALSE, FALSE, sizeof(guint32));
	run->counts = g_array_new(FALSE, FALSE, sizeof(CadRowCount));
	run->sums = g_new0(guint32, run->rows->len);
	g_array_append_val(run->starts, zero);
	table.n_a = add_units(run, a, overlap->is_shared_a, places, &table.fixed_a, fixed_a);
	table.n_b = add_units(run, b, overlap->is_shared_b, places, &table.fixed_b, fixed_b);
	table.sizes = (const guint32 *)(const void *)run->document_sizes->data;
	table.starts = (const guint32 *)(const void *)run->starts->data;
	table.counts = (const CadRowCount *)(const void *)run->counts->data;
	cad_permutation_run(&table, options, found, variation);
	for (guint i = 0; i < run->rows->len; i++)
		tests[g_array_index(run->rows, guint, i)] = found[i];
}

/* Rows that ran out of budget anywhere have documents of their own. */
static void
mark_uncounted_rows(const CadLedger *ledger, guint n_rows, guint8 *is_uncounted)
{
	for (guint row = 0; row < n_rows; row++) {
		for (guint i = ledger->starts[row]; i < ledger->starts[row + 1]; i++)
			if (ledger->entries[i].is_uncounted)
				is_uncounted[row] = TRUE;
	}
}

/* The total of a naming set is tested with its labels. */
static gboolean
is_set_total(const CadLayout *layout, guint row)
{
	return cad_layout_get_row(layout, row)->set == row;
}

/* Whether two rows are counted in the same documents and out of the same sizes. Labels of a set
 * run out of budget together. */
static gboolean
is_alike(const CadLayout *layout, guint row, guint other, const guint64 *languages,
	 const guint8 *is_uncounted)
{
	guint set = cad_layout_get_row(layout, row)->set;

	if (cad_layout_get_row(layout, other)->set != set || languages[row] != languages[other])
		return FALSE;
	return set != CAD_NO_ROW || (!is_uncounted[row] && !is_uncounted[other]);
}

/* The rows not tested yet that are alike to @first, itself included. */
static GArray *
take_alike_rows(const CadLayout *layout, guint first, const guint64 *languages,
		const guint8 *is_uncounted, guint8 *is_done)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = first; row < layout->rows->len; row++) {
		if (is_done[row] || is_set_total(layout, row) ||
		    (row != first && !is_alike(layout, first, row, languages, is_uncounted)))
			continue;
		is_done[row] = TRUE;
		g_array_append_val(rows, row);
	}
	return rows;
}

void
cad_relabelling_run(const CadLayout *layout, const CadLedger *a, const CadLedger *b,
		    const CadOverlap *overlap, CadrageColumn column, const guint64 *languages,
		    const CadPermutationOptions *options, CadPermutationTest *tests)
{
	guint n_rows = layout->rows->len;
	g_autofree guint8 *is_done = g_new0(guint8, n_rows + 1);
	g_autofree guint8 *is_uncounted = g_new0(guint8, n_rows + 1);

	for (guint row = 0; row < n_rows; row++)
		tests[row] = (CadPermutationTest){CAD_NAN, CAD_NAN};
	mark_uncounted_rows(a, n_rows, is_uncounted);
	mark_uncounted_rows(b, n_rows, is_uncounted);
	for (guint row = 0; row < n_rows; row++) {
		guint set = cad_layout_get_row(layout, row)->set;
		gboolean is_share = set != CAD_NO_ROW;
		g_auto(Run) run = {.layout = layout};

		if (is_done[row] || is_set_total(layout, row))
			continue;
		run.cut.column = column;
		run.cut.sizes = is_share ? CAD_SIZES_MENTIONS : CAD_SIZES_TOKENS;
		run.cut.languages = languages[row];
		run.rows = take_alike_rows(layout, row, languages, is_uncounted, is_done);
		run_rows(&run, a, b, overlap, options, tests,
			 is_share && languages[set] == languages[row] ? &tests[set] : NULL);
	}
}
