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
} Run;

static void
run_clear(Run *run)
{
	g_clear_pointer(&run->rows, g_array_unref);
	g_clear_pointer(&run->document_sizes, g_array_unref);
	g_clear_pointer(&run->starts, g_array_unref);
	g_clear_pointer(&run->counts, g_array_unref);
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

/* Adds the documents of one outlet that are units of the run. Returns: how many. */
static guint
add_documents(Run *run, const CadLedger *ledger, const guint32 *places)
{
	g_autofree guint32 *sizes = cad_ledger_get_sizes(ledger, run->layout, &run->cut);
	guint n = 0;

	for (guint i = 0; i < ledger->tallies->len; i++) {
		if (sizes[i] == 0)
			continue;
		add_counts(run, g_ptr_array_index(ledger->tallies, i), places);
		g_array_append_val(run->document_sizes, sizes[i]);
		g_array_append_val(run->starts, run->counts->len);
		n++;
	}
	return n;
}

static void
run_rows(Run *run, const CadLedger *a, const CadLedger *b, const CadPermutationOptions *options,
	 CadPermutationTest *tests, CadPermutationTest *variation)
{
	g_autofree CadPermutationTest *found = g_new(CadPermutationTest, run->rows->len);
	g_autofree guint32 *places = find_places(run);
	CadPermutationTable table = {.n_rows = run->rows->len};
	guint32 zero = 0;

	run->cut.row = g_array_index(run->rows, guint, 0);
	run->document_sizes = g_array_new(FALSE, FALSE, sizeof(guint32));
	run->starts = g_array_new(FALSE, FALSE, sizeof(guint32));
	run->counts = g_array_new(FALSE, FALSE, sizeof(CadRowCount));
	g_array_append_val(run->starts, zero);
	table.n_a = add_documents(run, a, places);
	table.n_b = add_documents(run, b, places);
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
		    CadrageColumn column, const guint64 *languages,
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
		run_rows(&run, a, b, options, tests,
			 is_share && languages[set] == languages[row] ? &tests[set] : NULL);
	}
}
