#include "config.h"

#include <string.h>

#include "compare/cell.h"
#include "compare/comparison.h"
#include "compare/discovery.h"
#include "compare/pair.h"
#include "compare/passage.h"
#include "lexicon/lexicon-set.h"
#include "score/document-reading.h"

struct _CadrageComparison {
	CadrageOutlets *outlets;   /* NULL for a bare one */
	CadrageLexicons *lexicons; /* NULL for a bare one */
	CadrageComparisonOptions options;
	char **categories; /* what the options point to */
	char **targets;
	char *rest_name;
	CadLayout *layout;
	CadCensus *census;
	CadPassages *passages;
	CadrageCopies *copies; /* NULL when no document was looked at, and none given */
	gboolean has_given_copies;
	CadDiscoveries *discoveries; /* NULL when no term was found on documents */
	guint *n_found_on;	     /* outlet x row of a label; NULL like them */
	CadFrequencies *frequencies; /* NULL unless the options ask for words */
	gboolean is_finished;
	GArray *cells;		/* of CadrageCell: outlet x row x column */
	guint8 *is_shown;	/* for each row */
	GArray *pairs;		/* of CadPair: pair of outlets x row x column */
	GStringChunk *needed;	/* owner of the pairs' strings */
	GArray *shown_passages; /* of CadragePassage, strings owned by passages */
	guint family_size;
};

static CadrageComparison *
comparison_new(CadLayout *layout, const CadrageComparisonOptions *options)
{
	static const CadrageComparisonOptions defaults = CADRAGE_COMPARISON_OPTIONS_INIT;
	CadrageComparison *comparison = g_atomic_rc_box_new0(CadrageComparison);

	comparison->options = options ? *options : defaults;
	comparison->categories = g_strdupv((char **)comparison->options.categories);
	comparison->options.categories = (const char *const *)comparison->categories;
	comparison->targets = g_strdupv((char **)comparison->options.targets);
	comparison->options.targets = (const char *const *)comparison->targets;
	comparison->rest_name = g_strdup(comparison->options.rest_name);
	comparison->options.rest_name = comparison->rest_name;
	comparison->layout = layout;
	comparison->census = cad_census_new();
	comparison->census->rest_name = comparison->rest_name;
	comparison->passages = cad_passages_new();
	if (comparison->options.count_words)
		comparison->frequencies =
			cad_frequencies_new(comparison->options.copies == CADRAGE_COPIES_WITHOUT);
	comparison->cells = g_array_new(FALSE, TRUE, sizeof(CadrageCell));
	comparison->pairs = g_array_new(FALSE, TRUE, sizeof(CadPair));
	comparison->needed = g_string_chunk_new(1024);
	return comparison;
}

CadrageComparison *
cad_comparison_new_bare(CadLayout *layout, const CadrageComparisonOptions *options)
{
	return comparison_new(layout, options);
}

CadCensus *
cad_comparison_get_census(CadrageComparison *comparison)
{
	return comparison->census;
}

const CadLayout *
cad_comparison_get_layout(const CadrageComparison *comparison)
{
	return comparison->layout;
}

static void
take_found(guint label, const GPtrArray *found_on, gpointer data)
{
	CadrageComparison *comparison = data;
	g_autofree const char **ids = g_new0(const char *, found_on->len + 1);

	for (guint i = 0; i < found_on->len; i++)
		ids[i] = g_ptr_array_index(found_on, i);
	cadrage_comparison_set_found_on(comparison, label, ids);
}

CadrageComparison *
cadrage_comparison_new(CadrageOutlets *outlets, CadrageLexicons *lexicons,
		       const CadrageComparisonOptions *options, GError **error)
{
	CadrageComparison *comparison;
	CadLayout *layout;

	g_return_val_if_fail(outlets && lexicons, NULL);
	layout = cad_layout_new(lexicons, options ? options->categories : NULL, error);
	if (!layout)
		return NULL;
	comparison = comparison_new(layout, options);
	comparison->outlets = cadrage_outlets_ref(outlets);
	comparison->lexicons = cadrage_lexicons_ref(lexicons);
	cad_lexicon_set_visit_found(comparison->lexicons, take_found, comparison);
	return comparison;
}

CadrageComparison *
cadrage_comparison_ref(CadrageComparison *comparison)
{
	return g_atomic_rc_box_acquire(comparison);
}

static void
comparison_clear(void *box)
{
	CadrageComparison *comparison = box;

	if (comparison->outlets)
		cadrage_outlets_unref(comparison->outlets);
	if (comparison->lexicons)
		cadrage_lexicons_unref(comparison->lexicons);
	g_strfreev(comparison->categories);
	g_strfreev(comparison->targets);
	g_free(comparison->rest_name);
	cad_layout_free(comparison->layout);
	cad_passages_free(comparison->passages);
	cadrage_copies_unref(comparison->copies);
	cad_discoveries_free(comparison->discoveries);
	g_free(comparison->n_found_on);
	cad_frequencies_free(comparison->frequencies);
	cad_census_free(comparison->census);
	g_array_unref(comparison->cells);
	g_free(comparison->is_shown);
	g_array_unref(comparison->pairs);
	g_string_chunk_free(comparison->needed);
	g_clear_pointer(&comparison->shown_passages, g_array_unref);
}

void
cadrage_comparison_unref(CadrageComparison *comparison)
{
	if (comparison)
		g_atomic_rc_box_release_full(comparison, comparison_clear);
}

static CadEntry *
add_reading(CadrageComparison *comparison, const CadrageReading *reading)
{
	CadEntry *entry = cad_census_add(comparison->census, reading, comparison->layout,
					 &comparison->options);

	if (entry->outlet && entry->tally)
		cad_passages_add(comparison->passages, entry, reading,
				 comparison->layout->label_rows);
	return entry;
}

void
cadrage_comparison_add_reading(CadrageComparison *comparison, const CadrageReading *reading)
{
	g_return_if_fail(!comparison->is_finished && !comparison->frequencies);
	g_return_if_fail(cadrage_reading_get_lexicons(reading) == comparison->lexicons);
	add_reading(comparison, reading);
}

const char *
cadrage_copy_use_to_name(CadrageCopyUse use)
{
	static const char *const names[] = {"all", "without"};

	g_return_val_if_fail((guint)use < G_N_ELEMENTS(names), NULL);
	return names[use];
}

void
cadrage_comparison_set_copies(CadrageComparison *comparison, CadrageCopies *copies)
{
	g_return_if_fail(!comparison->is_finished);
	cadrage_copies_ref(copies);
	cadrage_copies_unref(comparison->copies);
	comparison->copies = copies;
	comparison->has_given_copies = TRUE;
}

void
cadrage_comparison_set_found_on(CadrageComparison *comparison, guint label, const char *const *ids)
{
	g_return_if_fail(!comparison->is_finished && ids);
	if (!comparison->discoveries)
		comparison->discoveries = cad_discoveries_new();
	cad_discoveries_add(comparison->discoveries, label, ids);
}

static void
look_for_copies(CadrageComparison *comparison, const CadrageDocument *document)
{
	if (comparison->has_given_copies)
		return;
	if (!comparison->copies)
		comparison->copies = cadrage_copies_new();
	cadrage_copies_add(comparison->copies, document);
}

void
cadrage_comparison_add(CadrageComparison *comparison, CadrageScore *score)
{
	g_autoptr(CadrageReading) reading = NULL;
	CadEntry *entry;

	g_return_if_fail(!comparison->is_finished);
	g_return_if_fail(cadrage_score_get_lexicons(score) == comparison->lexicons);
	reading = cad_reading_new_view(score);
	entry = add_reading(comparison, reading);
	if (entry->outlet && entry->tally)
		look_for_copies(comparison, cadrage_score_get_document(score));
	if (entry->outlet && entry->tally && comparison->frequencies &&
	    entry->tally->language < comparison->layout->languages->len)
		entry->part = cad_frequencies_add(
			comparison->frequencies, entry->outlet,
			g_ptr_array_index(comparison->layout->languages, entry->tally->language),
			cadrage_score_get_document(score));
}

void
cadrage_comparison_refuse(CadrageComparison *comparison, const GError *refusal)
{
	g_return_if_fail(!comparison->is_finished && refusal);
	cad_census_refuse(comparison->census, refusal);
}

static const CadCensusOutlet *
get_outlet(const CadrageComparison *comparison, guint outlet)
{
	return g_ptr_array_index(comparison->census->outlets, outlet);
}

static guint
count_rows(const CadrageComparison *comparison)
{
	return comparison->layout->rows->len;
}

static void
compute_cells(CadrageComparison *comparison)
{
	for (guint outlet = 0; outlet < comparison->census->outlets->len; outlet++) {
		const CadLedger *ledger = get_outlet(comparison, outlet)->ledger;

		for (guint row = 0; row < count_rows(comparison); row++) {
			for (guint column = 0; column < CADRAGE_N_COLUMNS; column++) {
				CadrageCell cell =
					cad_cell_compute(comparison->layout, ledger, row, column);

				g_array_append_val(comparison->cells, cell);
			}
		}
	}
}

static gboolean
is_row_covered(const CadrageComparison *comparison, guint row)
{
	for (guint outlet = 0; outlet < comparison->census->outlets->len; outlet++) {
		const CadrageCell *cell =
			cadrage_comparison_get_cell(comparison, outlet, row, CADRAGE_COLUMN_ALL);

		if (cell->n_documents + cell->n_uncounted > 0)
			return TRUE;
	}
	return FALSE;
}

/* Rows that lexicons of languages have which no article is in are left out, unless all are. */
static void
choose_shown(CadrageComparison *comparison)
{
	gboolean is_any = FALSE;

	comparison->is_shown = g_new0(guint8, count_rows(comparison) + 1);
	for (guint row = 0; row < count_rows(comparison); row++) {
		comparison->is_shown[row] = is_row_covered(comparison, row) ? 1 : 0;
		is_any = is_any || comparison->is_shown[row];
	}
	for (guint row = 0; row < count_rows(comparison) && !is_any; row++)
		comparison->is_shown[row] = 1;
}

static gboolean
has_match(const CadrageComparison *comparison, guint outlet, guint row)
{
	return cadrage_comparison_get_cell(comparison, outlet, row, CADRAGE_COLUMN_ALL)->count > 0;
}

/* Whether what the row of a found label counts is in the other row's figures, too. */
static gboolean
bears_on(const CadrageComparison *comparison, guint found, guint row)
{
	const CadLayoutRow *from = cad_layout_get_row(comparison->layout, found);
	const CadLayoutRow *to = cad_layout_get_row(comparison->layout, row);

	if (to->row.is_base || from->row.label == G_MAXUINT)
		return FALSE;
	if (to->row.label != G_MAXUINT)
		return found == row || (to->set != CAD_NO_ROW && to->set == from->set);
	return comparison->lexicons ? cad_category_is_below(comparison->lexicons,
							    from->row.category, to->row.category)
				    : from->row.category == to->row.category;
}

/* The documents that a label was found on, where it has matches in either outlet, bear on all that
 * its matches are counted in; on its own row always. */
static void
mark_found_on(const CadrageComparison *comparison, CadPair *pair, guint row)
{
	const guint n_rows = count_rows(comparison);
	const guint a = pair->pair.outlet_a, b = pair->pair.outlet_b;

	for (guint found = 0; found < n_rows; found++) {
		const guint n_a = comparison->n_found_on[a * n_rows + found];
		const guint n_b = comparison->n_found_on[b * n_rows + found];

		if (n_a + n_b == 0 || !bears_on(comparison, found, row) ||
		    (found != row && !has_match(comparison, a, found) &&
		     !has_match(comparison, b, found)))
			continue;
		pair->facts.n_found_on_a = MAX(pair->facts.n_found_on_a, n_a);
		pair->facts.n_found_on_b = MAX(pair->facts.n_found_on_b, n_b);
	}
}

static void
measure_outlets(CadrageComparison *comparison, guint a, guint b, CadPair *pairs)
{
	guint n_rows = count_rows(comparison);
	g_autofree CadPair *column_pairs = g_new0(CadPair, n_rows + 1);

	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++) {
		cad_pairs_measure(comparison->layout, get_outlet(comparison, a)->ledger,
				  get_outlet(comparison, b)->ledger, column, &comparison->options,
				  column_pairs);
		for (guint row = 0; row < n_rows; row++) {
			column_pairs[row].pair.outlet_a = a;
			column_pairs[row].pair.outlet_b = b;
			if (comparison->n_found_on)
				mark_found_on(comparison, &column_pairs[row], row);
			pairs[row * CADRAGE_N_COLUMNS + column] = column_pairs[row];
		}
	}
}

static void
compute_pairs(CadrageComparison *comparison)
{
	guint n_outlets = comparison->census->outlets->len;
	guint n_each = count_rows(comparison) * CADRAGE_N_COLUMNS;
	guint first = 0;

	g_array_set_size(comparison->pairs,
			 n_outlets * (n_outlets - MIN(n_outlets, 1)) / 2 * n_each);
	for (guint a = 0; a < n_outlets; a++) {
		for (guint b = a + 1; b < n_outlets && n_each > 0; b++, first += n_each)
			measure_outlets(comparison, a, b,
					&g_array_index(comparison->pairs, CadPair, first));
	}
}

/* Whether two outlets have articles, but of different languages. */
static gboolean
has_no_common_language(const CadrageComparison *comparison, const CadragePair *pair)
{
	const char *a = get_outlet(comparison, pair->outlet_a)->summary.language;
	const char *b = get_outlet(comparison, pair->outlet_b)->summary.language;

	return a && b && strcmp(a, b) != 0;
}

static void
state_needed(CadrageComparison *comparison, CadPair *pair)
{
	CadNeeded needed = cad_verdict_get_needed(&pair->facts, &comparison->options);
	g_autofree char *text = cad_needed_to_text(
		&needed, get_outlet(comparison, pair->pair.outlet_a)->summary.id,
		get_outlet(comparison, pair->pair.outlet_b)->summary.id, pair->facts.has_mentions);

	pair->pair.needed_documents_a = needed.documents_a;
	pair->pair.needed_documents_b = needed.documents_b;
	pair->pair.needed_matches = needed.matches;
	pair->pair.needed_documents_with = needed.documents_with;
	pair->pair.needed_documents_each = needed.documents_each;
	pair->pair.is_needed_beyond = needed.is_beyond;
	if (has_no_common_language(comparison, &pair->pair))
		pair->pair.needed = "documents of both in one language";
	else if (text)
		pair->pair.needed = g_string_chunk_insert_const(comparison->needed, text);
}

/* Each column is a family of tests of its own. */
static void
judge_column(CadrageComparison *comparison, CadrageColumn column)
{
	g_autoptr(GPtrArray) family = g_ptr_array_new();
	guint size;

	for (guint i = column; i < comparison->pairs->len; i += CADRAGE_N_COLUMNS)
		g_ptr_array_add(family, &g_array_index(comparison->pairs, CadPair, i));
	size = cad_pairs_judge((CadPair *const *)family->pdata, family->len, &comparison->options);
	if (column == comparison->options.column)
		comparison->family_size = size;
	for (guint i = 0; i < family->len; i++)
		state_needed(comparison, g_ptr_array_index(family, i));
}

static void
take_copies_out(CadrageComparison *comparison)
{
	for (guint i = 0; i < comparison->census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(comparison->census->entries, i);

		if (entry->summary.status == CADRAGE_STATUS_COPY && entry->part != G_MAXUINT)
			cad_frequencies_take_out(comparison->frequencies, entry->part,
						 entry->content_hash);
	}
}

void
cadrage_comparison_finish(CadrageComparison *comparison)
{
	g_return_if_fail(!comparison->is_finished);
	comparison->is_finished = TRUE;
	if (comparison->copies && !comparison->has_given_copies)
		cadrage_copies_finish(comparison->copies);
	cad_census_close(comparison->census, comparison->layout, comparison->outlets,
			 comparison->copies, comparison->options.copies);
	if (comparison->frequencies)
		take_copies_out(comparison);
	if (comparison->discoveries)
		comparison->n_found_on = cad_discoveries_count(
			comparison->discoveries, comparison->census, comparison->layout);
	compute_cells(comparison);
	choose_shown(comparison);
	compute_pairs(comparison);
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		judge_column(comparison, column);
	comparison->shown_passages = cad_passages_finish(comparison->passages);
}

const CadFrequencies *
cad_comparison_get_frequencies(const CadrageComparison *comparison)
{
	return comparison->frequencies;
}

guint
cad_comparison_get_part(const CadrageComparison *comparison, guint outlet)
{
	for (guint i = 0; i < comparison->census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(comparison->census->entries, i);

		if (entry->summary.status == CADRAGE_STATUS_COUNTED &&
		    entry->summary.outlet == outlet)
			return entry->part;
	}
	return G_MAXUINT;
}

CadrageLexicons *
cadrage_comparison_get_lexicons(const CadrageComparison *comparison)
{
	return comparison->lexicons;
}

const CadrageComparisonOptions *
cadrage_comparison_get_options(const CadrageComparison *comparison)
{
	return &comparison->options;
}

guint
cadrage_comparison_get_n_outlets(const CadrageComparison *comparison)
{
	return comparison->census->outlets->len;
}

const CadrageOutletSummary *
cadrage_comparison_get_outlet(const CadrageComparison *comparison, guint outlet)
{
	g_return_val_if_fail(outlet < comparison->census->outlets->len, NULL);
	return &get_outlet(comparison, outlet)->summary;
}

guint
cadrage_comparison_get_n_documents(const CadrageComparison *comparison)
{
	return comparison->census->entries->len;
}

const CadrageDocumentSummary *
cadrage_comparison_get_document(const CadrageComparison *comparison, guint document)
{
	const CadEntry *entry;

	g_return_val_if_fail(document < comparison->census->entries->len, NULL);
	entry = g_ptr_array_index(comparison->census->entries, document);
	return &entry->summary;
}

/* NULL for a document that is not counted. */
static const CadTrace *
get_trace(const CadrageComparison *comparison, guint document)
{
	const CadEntry *entry;

	g_return_val_if_fail(document < comparison->census->entries->len, NULL);
	entry = g_ptr_array_index(comparison->census->entries, document);
	return entry->summary.status == CADRAGE_STATUS_COUNTED ? entry->trace : NULL;
}

const CadrageMark *
cadrage_comparison_get_marks(const CadrageComparison *comparison, guint document, guint *n_marks)
{
	const CadTrace *trace = get_trace(comparison, document);

	*n_marks = trace ? trace->marks->len : 0;
	return trace ? (const CadrageMark *)(gconstpointer)trace->marks->data : NULL;
}

const CadrageStretch *
cadrage_comparison_get_stretches(const CadrageComparison *comparison, guint document,
				 guint *n_stretches)
{
	const CadTrace *trace = get_trace(comparison, document);

	*n_stretches = trace ? trace->stretches->len : 0;
	return trace ? (const CadrageStretch *)(gconstpointer)trace->stretches->data : NULL;
}

guint
cadrage_comparison_get_n_rows(const CadrageComparison *comparison)
{
	return count_rows(comparison);
}

const CadrageRow *
cadrage_comparison_get_row(const CadrageComparison *comparison, guint row)
{
	g_return_val_if_fail(row < count_rows(comparison), NULL);
	return &cad_layout_get_row(comparison->layout, row)->row;
}

gboolean
cadrage_comparison_shows_row(const CadrageComparison *comparison, guint row)
{
	g_return_val_if_fail(row < count_rows(comparison) && comparison->is_finished, FALSE);
	return comparison->is_shown[row] != 0;
}

const CadrageCell *
cadrage_comparison_get_cell(const CadrageComparison *comparison, guint outlet, guint row,
			    CadrageColumn column)
{
	guint index = (outlet * count_rows(comparison) + row) * CADRAGE_N_COLUMNS + column;

	g_return_val_if_fail(column < CADRAGE_N_COLUMNS && row < count_rows(comparison), NULL);
	g_return_val_if_fail(index < comparison->cells->len, NULL);
	return &g_array_index(comparison->cells, CadrageCell, index);
}

guint
cadrage_comparison_get_n_pairs(const CadrageComparison *comparison)
{
	return comparison->pairs->len;
}

const CadragePair *
cadrage_comparison_get_pair(const CadrageComparison *comparison, guint pair)
{
	g_return_val_if_fail(pair < comparison->pairs->len, NULL);
	return &g_array_index(comparison->pairs, CadPair, pair).pair;
}

const CadragePair *
cadrage_comparison_find_pair(const CadrageComparison *comparison, guint outlet_a, guint outlet_b,
			     guint row, CadrageColumn column)
{
	guint n = comparison->census->outlets->len;
	guint a = MIN(outlet_a, outlet_b);
	guint b = MAX(outlet_a, outlet_b);
	guint before;

	g_return_val_if_fail(column < CADRAGE_N_COLUMNS && row < count_rows(comparison), NULL);
	if (a == b || b >= n)
		return NULL;
	/* Pairs of outlets before (a, b): n-1 with the first outlet, n-2 with the second ... */
	before = a * (2 * n - a - 1) / 2 + b - a - 1;
	return cadrage_comparison_get_pair(
		comparison, (before * count_rows(comparison) + row) * CADRAGE_N_COLUMNS + column);
}

guint
cadrage_comparison_get_family_size(const CadrageComparison *comparison)
{
	return comparison->family_size;
}

guint
cadrage_comparison_get_n_passages(const CadrageComparison *comparison)
{
	return comparison->shown_passages ? comparison->shown_passages->len : 0;
}

const CadragePassage *
cadrage_comparison_get_passage(const CadrageComparison *comparison, guint passage)
{
	g_return_val_if_fail(passage < cadrage_comparison_get_n_passages(comparison), NULL);
	return &g_array_index(comparison->shown_passages, CadragePassage, passage);
}
