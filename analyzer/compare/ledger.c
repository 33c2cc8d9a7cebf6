#include "config.h"

#include "compare/ledger.h"

static void
copy_sizes(CadLedger *ledger)
{
	guint n = ledger->tallies->len;

	ledger->languages = g_new0(guint64, n + 1);
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		ledger->tokens[column] = g_new0(guint32, n + 1);
	for (guint i = 0; i < n; i++) {
		const CadTally *tally = g_ptr_array_index(ledger->tallies, i);

		if (tally->language < CAD_MAX_LANGUAGES)
			ledger->languages[i] = G_GUINT64_CONSTANT(1) << tally->language;
		ledger->all_languages |= ledger->languages[i];
		for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
			ledger->tokens[column][i] = tally->n_tokens[column];
	}
}

/* Finds where each row's entries start: first how many it has, one place further on. */
static void
find_starts(CadLedger *ledger, guint n_rows)
{
	ledger->starts = g_new0(guint, n_rows + 1);
	for (guint i = 0; i < ledger->tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(ledger->tallies, i);

		for (guint j = 0; j < tally->counts->len; j++)
			ledger->starts[g_array_index(tally->counts, CadTallyCount, j).row + 1]++;
		for (guint j = 0; j < tally->uncounted->len; j++)
			ledger->starts[g_array_index(tally->uncounted, guint32, j) + 1]++;
	}
	for (guint row = 0; row < n_rows; row++)
		ledger->starts[row + 1] += ledger->starts[row];
}

static void
turn_counts(CadLedger *ledger, guint n_rows)
{
	g_autofree guint *next = g_memdup2(ledger->starts, (n_rows + 1) * sizeof *next);

	ledger->entries = g_new0(CadLedgerEntry, ledger->starts[n_rows] + 1);
	for (guint32 i = 0; i < ledger->tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(ledger->tallies, i);

		for (guint j = 0; j < tally->counts->len; j++) {
			const CadTallyCount *count =
				&g_array_index(tally->counts, CadTallyCount, j);
			CadLedgerEntry *entry = &ledger->entries[next[count->row]++];

			entry->document = i;
			for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
				entry->n[column] = count->n[column];
		}
		for (guint j = 0; j < tally->uncounted->len; j++) {
			guint32 row = g_array_index(tally->uncounted, guint32, j);
			CadLedgerEntry *entry = &ledger->entries[next[row]++];

			entry->document = i;
			entry->is_uncounted = TRUE;
		}
	}
}

static int
compare_rows(const void *a, const void *b)
{
	const guint32 left = *(const guint32 *)a, right = *(const guint32 *)b;

	return (left > right) - (left < right);
}

/* What is said of documents that do not count for a row is left out. */
static void
sum_marks(CadLedger *ledger, const CadLayout *layout, guint document)
{
	const CadTally *tally = g_ptr_array_index(ledger->tallies, document);

	for (guint i = 0; i < tally->marks->len; i++) {
		const CadTallyMarks *marks = &g_array_index(tally->marks, CadTallyMarks, i);
		CadLedgerMarks *sums = &ledger->marks[marks->row * CADRAGE_N_COLUMNS];

		if ((ledger->languages[document] &
		     cad_layout_get_row(layout, marks->row)->languages) == 0 ||
		    g_array_binary_search(tally->uncounted, &marks->row, compare_rows, NULL))
			continue;
		for (guint column = 0; column < CADRAGE_N_COLUMNS; column++) {
			sums[column].n_negated += marks->n_negated[column];
			sums[column].n_undated += marks->n_undated[column];
			sums[column].extra_weight += marks->extra_weight[column];
		}
	}
	for (guint i = 0; i < tally->outside->len; i++) {
		const guint32 row = g_array_index(tally->outside, guint32, i);

		if ((ledger->languages[document] & cad_layout_get_row(layout, row)->languages) != 0)
			ledger->n_outside[row]++;
	}
}

/* The unit of each document. */
static guint *
number_units(CadLedger *ledger, const guint *clusters)
{
	const guint n = ledger->tallies->len;
	g_autoptr(GHashTable) known = g_hash_table_new(NULL, NULL); /* cluster -> unit */
	guint *units = g_new(guint, n + 1);

	for (guint i = 0; i < n; i++) {
		const guint cluster = clusters ? clusters[i] : CAD_NO_CLUSTER;
		gpointer unit;

		if (cluster != CAD_NO_CLUSTER &&
		    g_hash_table_lookup_extended(known, GUINT_TO_POINTER(cluster), NULL, &unit)) {
			units[i] = GPOINTER_TO_UINT(unit);
			continue;
		}
		units[i] = ledger->n_units++;
		ledger->unit_clusters[units[i]] = cluster;
		if (cluster != CAD_NO_CLUSTER)
			g_hash_table_insert(known, GUINT_TO_POINTER(cluster),
					    GUINT_TO_POINTER(units[i]));
	}
	return units;
}

static void
form_units(CadLedger *ledger, const guint *clusters)
{
	const guint n = ledger->tallies->len;
	g_autofree guint *units = NULL;
	g_autofree guint *next = NULL;

	ledger->unit_clusters = g_new(guint, n + 1);
	units = number_units(ledger, clusters);
	ledger->unit_starts = g_new0(guint, ledger->n_units + 1);
	for (guint i = 0; i < n; i++)
		ledger->unit_starts[units[i] + 1]++;
	for (guint i = 0; i < ledger->n_units; i++)
		ledger->unit_starts[i + 1] += ledger->unit_starts[i];
	ledger->unit_documents = g_new(guint, n + 1);
	next = g_memdup2(ledger->unit_starts, (ledger->n_units + 1) * sizeof *next);
	for (guint i = 0; i < n; i++)
		ledger->unit_documents[next[units[i]]++] = i;
}

CadLedger *
cad_ledger_new(const CadLayout *layout, GPtrArray *tallies, const guint *clusters)
{
	CadLedger *ledger = g_new0(CadLedger, 1);

	ledger->tallies = g_ptr_array_ref(tallies);
	copy_sizes(ledger);
	find_starts(ledger, layout->rows->len);
	turn_counts(ledger, layout->rows->len);
	ledger->marks = g_new0(CadLedgerMarks, layout->rows->len * CADRAGE_N_COLUMNS + 1);
	ledger->n_outside = g_new0(guint, layout->rows->len + 1);
	for (guint i = 0; i < tallies->len; i++)
		sum_marks(ledger, layout, i);
	ledger->n_left_out = g_new0(guint, layout->rows->len + 1);
	form_units(ledger, clusters);
	return ledger;
}

void
cad_ledger_leave_out(CadLedger *ledger, const CadLayout *layout, const CadTally *tally)
{
	const guint64 language =
		tally->language < CAD_MAX_LANGUAGES ? G_GUINT64_CONSTANT(1) << tally->language : 0;

	if (language == 0)
		return;
	ledger->left_out[tally->language]++;
	for (guint row = 0; row < layout->rows->len; row++)
		ledger->n_left_out[row] +=
			(cad_layout_get_row(layout, row)->languages & language) != 0 &&
			!g_array_binary_search(tally->outside, &row, compare_rows, NULL);
}

void
cad_ledger_free(CadLedger *ledger)
{
	if (!ledger)
		return;
	g_ptr_array_unref(ledger->tallies);
	g_free(ledger->languages);
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		g_free(ledger->tokens[column]);
	g_free(ledger->starts);
	g_free(ledger->entries);
	g_free(ledger->marks);
	g_free(ledger->n_outside);
	g_free(ledger->n_left_out);
	g_free(ledger->unit_starts);
	g_free(ledger->unit_documents);
	g_free(ledger->unit_clusters);
	g_free(ledger);
}

static void
add_mentions(const CadLedger *ledger, const CadLayout *layout, guint set, CadrageColumn column,
	     guint32 *sizes)
{
	guint first = set + 1;
	guint end = first + cad_layout_get_set_size(layout, set);

	for (guint i = ledger->starts[first]; i < ledger->starts[end]; i++)
		sizes[ledger->entries[i].document] += ledger->entries[i].n[column];
}

guint32 *
cad_ledger_get_sizes(const CadLedger *ledger, const CadLayout *layout, const CadCut *cut)
{
	guint n = ledger->tallies->len;
	guint32 *sizes;

	if (cut->sizes == CAD_SIZES_TOKENS) {
		sizes = g_memdup2(ledger->tokens[cut->column], (n + 1) * sizeof *sizes);
	} else {
		sizes = g_new0(guint32, n + 1);
		add_mentions(ledger, layout, cad_layout_get_row(layout, cut->row)->set, cut->column,
			     sizes);
	}
	for (guint i = 0; i < n; i++) {
		if ((ledger->languages[i] & cut->languages) == 0)
			sizes[i] = 0;
	}
	for (guint i = ledger->starts[cut->row]; i < ledger->starts[cut->row + 1]; i++) {
		if (ledger->entries[i].is_uncounted)
			sizes[ledger->entries[i].document] = 0;
	}
	return sizes;
}
