/* The heat map: which term where. */
#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"
#include "stats/keyness.h"

/* Terms that a band of a picture of ordinary width takes, and lines of all its bands. */
#define TERMS_PER_BAND 6
#define MAX_BANDS      3
#define MAX_LINES      24

/* A label's row, and how far the outlets differ in it. */
typedef struct {
	guint row;
	double weight;
} Term;

static guint64
count_in_column(const CadrageReport *report, guint row)
{
	guint64 count = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		count += cad_report_get_cell(report, i, row)->count;
	return count;
}

/* The largest G2 of an outlet against the others, of those that the row covers: it ranks, no more.
 * Of one outlet alone, its count. */
static double
weigh(const CadrageReport *report, guint row)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	guint64 count = 0, n_tokens = 0;
	double weight = 0;

	for (guint i = 0; i < n_outlets; i++) {
		count += cad_report_get_cell(report, i, row)->count;
		n_tokens += cad_report_get_cell(report, i, row)->n_tokens;
	}
	if (n_outlets < 2)
		return (double)count;
	for (guint i = 0; i < n_outlets; i++) {
		const CadrageCell *cell = cad_report_get_cell(report, i, row);
		/* A match is longer than a token now and then, never shorter. */
		const CadFrequencyPair pair = {MIN(cell->count, cell->n_tokens), cell->n_tokens,
					       MIN(count - cell->count, n_tokens - cell->n_tokens),
					       n_tokens - cell->n_tokens};

		weight = MAX(weight, fabs(cad_keyness_g2(&pair)));
	}
	return weight;
}

static int
compare_weights(gconstpointer a, gconstpointer b)
{
	const Term *left = a, *right = b;

	if (left->weight > right->weight || left->weight < right->weight)
		return left->weight > right->weight ? -1 : 1;
	return (left->row > right->row) - (left->row < right->row);
}

static int
compare_rows(gconstpointer a, gconstpointer b)
{
	const guint left = *(const guint *)a, right = *(const guint *)b;

	return (left > right) - (left < right);
}

static guint
find_room(const CadrageReport *report)
{
	const guint n_outlets = MAX(1, cadrage_comparison_get_n_outlets(report->comparison));

	return TERMS_PER_BAND * CLAMP(MAX_LINES / n_outlets, 1, MAX_BANDS);
}

/* The rows shown, in the order of the comparison. @n_found: how many there would be. */
static GArray *
find_rows(const CadrageReport *report, guint *n_found)
{
	g_autoptr(GArray) terms = g_array_new(FALSE, FALSE, sizeof(Term));
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));
	const guint n_rows = cadrage_comparison_get_n_rows(report->comparison);

	for (guint row = 0; row < n_rows; row++) {
		const Term term = {row, 0};

		if (!cad_report_is_total(report, row) && count_in_column(report, row) > 0)
			g_array_append_val(terms, term);
	}
	*n_found = terms->len;
	for (guint i = 0; i < terms->len; i++)
		g_array_index(terms, Term, i).weight =
			weigh(report, g_array_index(terms, Term, i).row);
	g_array_sort(terms, compare_weights);
	for (guint i = 0; i < MIN(terms->len, find_room(report)); i++)
		g_array_append_val(rows, g_array_index(terms, Term, i).row);
	g_array_sort(rows, compare_rows);
	return rows;
}

static gboolean
is_known(const CadrageCell *cell)
{
	return cell->is_covered && cell->n_tokens > 0;
}

static double
find_largest_rate(const CadrageReport *report, const GArray *rows)
{
	double largest = 0;

	for (guint i = 0; i < rows->len; i++) {
		for (guint k = 0; k < cadrage_comparison_get_n_outlets(report->comparison); k++) {
			const CadrageCell *cell =
				cad_report_get_cell(report, k, g_array_index(rows, guint, i));

			if (is_known(cell))
				largest = MAX(largest, cell->rate);
		}
	}
	return largest;
}

static void
add_cell(const CadrageReport *report, CadFigure *figure, const CadrageCell *cell, double largest)
{
	const CadrageReportLanguage language = report->options.language;
	g_autofree char *count = cad_format_count(language, cell->count);
	g_autofree char *text = g_strconcat(count, cell->n_uncounted > 0 ? "*" : NULL, NULL);
	g_autofree char *rate = cad_format_number(
		language, cell->rate, cell->rate < 1 ? 2 : 1); /* small rates keep what they say */
	const CadGridCell unknown = {NULL, NULL, CAD_NAN};
	const CadGridCell known = {text, cell->count > 0 ? rate : NULL, cell->rate / largest};

	cad_grid_add_cell(figure->grid, is_known(cell) ? &known : &unknown);
}

static char *
describe_outlet(const CadrageReport *report, guint outlet)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	const CadrageOutletSummary *summary =
		cadrage_comparison_get_outlet(report->comparison, outlet);
	g_autofree char *tokens =
		cad_say_count(language, "%s token", "%s tokens", summary->n_tokens[column]);
	g_autofree char *documents =
		cad_say_count(language, "%s article", "%s articles", summary->n_documents);

	return g_strdup_printf("%s, %s", tokens, documents);
}

static void
add_outlet(const CadrageReport *report, CadFigure *figure, guint outlet, const GArray *rows,
	   double largest)
{
	g_autofree char *text = describe_outlet(report, outlet);

	cad_grid_add_line(figure->grid, cad_report_get_outlet_name(report, outlet), text);
	for (guint i = 0; i < rows->len; i++)
		add_cell(report, figure,
			 cad_report_get_cell(report, outlet, g_array_index(rows, guint, i)),
			 largest);
}

/* Says what the cells without an ordinary count are. */
static void
add_notes(const CadrageReport *report, CadFigure *figure, const GArray *rows)
{
	gboolean has_unknown = FALSE, has_partial = FALSE;

	for (guint i = 0; i < rows->len; i++) {
		for (guint k = 0; k < cadrage_comparison_get_n_outlets(report->comparison); k++) {
			const CadrageCell *cell =
				cad_report_get_cell(report, k, g_array_index(rows, guint, i));

			has_unknown |= !is_known(cell);
			has_partial |= is_known(cell) && cell->n_uncounted > 0;
		}
	}
	if (has_unknown)
		cad_figure_add_note(
			figure, _("Hatched: not covered by the lexicon, or not counted; this is "
				  "not a zero."));
	if (has_partial)
		cad_figure_add_note(figure,
				    _("* Not counted in every article (pattern too slow)."));
	cad_picture_add_floor_note(report, figure);
}

static CadFigure *
make_heat(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_HEAT);
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	guint n_found;
	g_autoptr(GArray) rows = find_rows(report, &n_found);
	const double largest = find_largest_rate(report, rows);
	g_autofree char *subtitle = g_strdup_printf(
		_("Large figure: matches. Small figure and colour: matches per 1,000 tokens, %s."),
		cad_report_name_voice(report));

	(void)subject;
	if (rows->len == 0)
		return cad_picture_refuse(error, "there is no match to draw");
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	if (rows->len < n_found) {
		g_autofree char *cut = g_strdup_printf(
			cadrage_comparison_get_n_outlets(report->comparison) < 2
				? _("The %u most frequent terms, of %u found.")
				: _("The %u terms whose rates differ most between outlets, of %u "
				    "found."),
			rows->len, n_found);

		cad_figure_add_subtitle(figure, cut);
	}
	for (guint i = 0; i < rows->len; i++) {
		const guint row = g_array_index(rows, guint, i);
		const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);

		cad_grid_add_column(figure->grid,
				    cadrage_lexicons_get_label(lexicons, place->label),
				    cad_report_get_category_title(report, row));
	}
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		add_outlet(report, figure, i, rows, largest);
	add_notes(report, figure, rows);
	return g_steal_pointer(&figure);
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	(void)report;
	(void)subject;
	return g_strdup(_("Terms found, by outlet"));
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	guint n_found;
	g_autoptr(GArray) rows = find_rows(report, &n_found);

	(void)subject;
	return cad_picture_write_cells(report, rows, output, error);
}

const CadPictureKind cad_picture_heat = {
	.name = "heat",
	.summary = "which term where: counts and rates, outlet by term",
	.make = make_heat,
	.make_title = make_title,
	.write_csv = write_csv,
};
