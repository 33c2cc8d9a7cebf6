#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "reports/model.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* First screen: a handful of sentences. */
#define MAX_FINDINGS 4

/* Of a week, and those of them that say what changed where outlets differ, too. */
#define MAX_WEEK_SENTENCES 5
#define MAX_WEEK_CHANGES   2

/* Half of the matches in one article: worth a word. */
#define HEAVY_ARTICLE 0.5

/* With more outlets an example would be a table. */
#define MAX_EXAMPLE_NAMES 5
#define MAX_RATE_EXAMPLES 2
#define MAX_EXAMPLES	  (1 + MAX_RATE_EXAMPLES)

/* What a row is called in a sentence: a label in quotation marks, or its category's title. */
static char *
name_row(const CadrageReport *report, guint row)
{
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);

	if (place->label == G_MAXUINT)
		return g_strdup(cad_report_get_category_title(report, row));
	return g_strdup_printf(
		_("“%s”"),
		cadrage_lexicons_get_label(cadrage_comparison_get_lexicons(report->comparison),
					   place->label));
}

/* The label that an outlet uses most in a naming set, G_MAXUINT when it has none. */
static guint
find_top_label(const CadrageReport *report, guint outlet, guint total)
{
	const CadrageComparison *comparison = report->comparison;
	const guint category = cadrage_comparison_get_row(comparison, total)->category;
	guint64 most = 0;
	guint top = G_MAXUINT;

	for (guint row = total + 1; row < cadrage_comparison_get_n_rows(comparison); row++) {
		if (cadrage_comparison_get_row(comparison, row)->category != category)
			break;
		if (cad_report_get_cell(report, outlet, row)->count <= most)
			continue;
		most = cad_report_get_cell(report, outlet, row)->count;
		top = row;
	}
	return top;
}

/* "Reuters says “Daech” in 6 of 9 mentions"; NULL for an outlet without any. */
static char *
say_top_name(const CadrageReport *report, guint outlet, guint total)
{
	const CadrageReportLanguage language = report->options.language;
	const guint top = find_top_label(report, outlet, total);

	if (top == G_MAXUINT)
		return NULL;
	g_autofree char *name = name_row(report, top);
	g_autofree char *count =
		cad_format_count(language, cad_report_get_cell(report, outlet, top)->count);
	const guint64 n = cad_report_get_cell(report, outlet, total)->count;
	g_autofree char *all = cad_format_count(language, n);

	return g_strdup_printf(cad_translate_count("%s says %s in %s of %s mention",
						   "%s says %s in %s of %s mentions", n),
			       cad_report_get_outlet_name(report, outlet), name, count, all);
}

static char *
say_shares(const CadrageReport *report, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageCell *a = cad_report_get_cell(report, pair->outlet_a, pair->row);
	const CadrageCell *b = cad_report_get_cell(report, pair->outlet_b, pair->row);
	g_autofree char *row = name_row(report, pair->row);
	const char *name_a = cad_report_get_outlet_name(report, pair->outlet_a);
	const char *name_b = cad_report_get_outlet_name(report, pair->outlet_b);
	const char *title = cad_report_get_category_title(report, pair->row);

	if (pair->test == CADRAGE_TEST_SHARES) {
		g_autofree char *says_a = say_top_name(report, pair->outlet_a, pair->row);
		g_autofree char *says_b = say_top_name(report, pair->outlet_b, pair->row);

		return g_strdup_printf(_("%s: the names differ. %s; %s."), title, says_a, says_b);
	}
	g_autofree char *share_a = cad_format_share(language, a->share);
	g_autofree char *share_b = cad_format_share(language, b->share);

	return g_strdup_printf(_("%s: %s makes %s of the mentions in %s, %s in %s."), title, row,
			       share_a, name_a, share_b, name_b);
}

/* The outlet with the higher rate comes first, so that the ratio is above 1. */
static char *
say_rates(const CadrageReport *report, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;
	const gboolean is_swapped = pair->difference < 0;
	const guint high = is_swapped ? pair->outlet_b : pair->outlet_a;
	const guint low = is_swapped ? pair->outlet_a : pair->outlet_b;
	const CadrageCell *more = cad_report_get_cell(report, high, pair->row);
	const CadrageCell *less = cad_report_get_cell(report, low, pair->row);
	g_autofree char *row = name_row(report, pair->row);
	g_autofree char *more_rate = cad_format_number(language, more->rate, 1);
	g_autofree char *less_rate = cad_format_number(language, less->rate, 1);
	const char *high_name = cad_report_get_outlet_name(report, high);
	const char *low_name = cad_report_get_outlet_name(report, low);

	if (!isfinite(pair->ratio)) {
		g_autofree char *tokens = cad_say_tokens(language, less->n_tokens);

		return g_strdup_printf(_("%s: %s has %s per 1,000 tokens, %s none in %s."), row,
				       high_name, more_rate, low_name, tokens);
	}
	g_autofree char *ratio =
		cad_format_apart(language, is_swapped ? 1 / pair->ratio : pair->ratio, 1, 1);
	g_autofree char *range =
		cad_format_range_apart(language, is_swapped ? 1 / pair->hi : pair->lo,
				       is_swapped ? 1 / pair->lo : pair->hi, 1, 1);

	return g_strdup_printf(_("%s: %s has %s times as many as %s (%s against %s per 1,000 "
				 "tokens; interval for the ratio %s)."),
			       row, high_name, ratio, low_name, more_rate, less_rate, range);
}

static gboolean
is_main(const CadrageReport *report, const CadragePair *pair)
{
	return pair->column == cadrage_comparison_get_options(report->comparison)->column;
}

/* What a finding is about: naming first, then whole dimensions, categories, labels. */
static guint
get_breadth(const CadrageReport *report, const CadragePair *pair)
{
	if (pair->test == CADRAGE_TEST_SHARES)
		return 0;
	if (pair->test == CADRAGE_TEST_RATE && cad_report_is_top(report, pair->row))
		return 1;
	return cad_report_is_total(report, pair->row) ? 2 : 3;
}

/* The broadest first; then the smaller q, the larger gap, the order of the table. */
static int
compare_findings(const void *a, const void *b, void *payload)
{
	const CadragePair *left = *(const CadragePair *const *)a;
	const CadragePair *right = *(const CadragePair *const *)b;
	const guint left_breadth = get_breadth(payload, left);
	const guint right_breadth = get_breadth(payload, right);
	const double left_gap = isfinite(left->ratio) ? fabs(log(left->ratio)) : (double)INFINITY;
	const double right_gap =
		isfinite(right->ratio) ? fabs(log(right->ratio)) : (double)INFINITY;

	if (left_breadth != right_breadth)
		return left_breadth < right_breadth ? -1 : 1;
	if (left->q < right->q || left->q > right->q)
		return left->q < right->q ? -1 : 1;
	if (left_gap < right_gap || left_gap > right_gap)
		return left_gap > right_gap ? -1 : 1;
	return left < right ? -1 : left > right;
}

static GPtrArray *
find_established(const CadrageReport *report)
{
	GPtrArray *found = g_ptr_array_new();

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(report->comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(report->comparison, i);

		if (is_main(report, pair) && pair->verdict == CADRAGE_VERDICT_ESTABLISHED &&
		    (pair->test != CADRAGE_TEST_RATE || cad_report_is_rate(report, pair->row)))
			g_ptr_array_add(found, (gpointer)pair);
	}
	g_ptr_array_sort_with_data(found, compare_findings, (gpointer)report);
	return found;
}

static void
add_weight(const CadrageReport *report, GString *sentence, const CadragePair *pair, guint outlet)
{
	const CadrageCell *cell = cad_report_get_cell(report, outlet, pair->row);

	if (!(cell->top_document_share >= HEAVY_ARTICLE))
		return;
	g_autofree char *share =
		cad_format_share(report->options.language, cell->top_document_share);

	g_string_append_c(sentence, ' ');
	g_string_append_printf(sentence, _("%s of the matches in %s come from a single article."),
			       share, cad_report_get_outlet_name(report, outlet));
}

/* Whether two outlets differ one way in a row and the other way in another. */
static gboolean
is_opposite(const CadragePair *a, const CadragePair *b)
{
	return a->outlet_a == b->outlet_a && a->outlet_b == b->outlet_b && a->test == b->test &&
	       a->test == CADRAGE_TEST_RATE && (a->difference > 0) != (b->difference > 0);
}

/* Whether a finding before this one is of its category: a week has few sentences. What goes the
 * opposite way is said. */
static gboolean
is_category_said(const CadrageReport *report, const GPtrArray *found, guint index)
{
	const CadragePair *pair = found->pdata[index];
	const guint category = cadrage_comparison_get_row(report->comparison, pair->row)->category;
	gboolean is_said = FALSE;

	for (guint i = 0; i < index; i++) {
		const CadragePair *before = found->pdata[i];

		if (cadrage_comparison_get_row(report->comparison, before->row)->category !=
		    category)
			continue;
		if (is_opposite(before, pair))
			return FALSE;
		is_said = TRUE;
	}
	return is_said;
}

static void
add_findings(const CadrageReport *report, CadSection *section, const GPtrArray *found, guint most)
{
	for (guint i = 0; i < found->len && most > 0; i++) {
		const CadragePair *pair = found->pdata[i];

		if (report->weekly && is_category_said(report, found, i))
			continue;
		GString *sentence = g_string_new(NULL);
		g_autofree char *gap = pair->test == CADRAGE_TEST_RATE ? say_rates(report, pair)
								       : say_shares(report, pair);
		CadBlock *block;

		g_string_append(sentence, gap);
		add_weight(report, sentence, pair, pair->outlet_a);
		add_weight(report, sentence, pair, pair->outlet_b);
		block = cad_section_add(section, CAD_BLOCK_SENTENCE,
					g_string_free(sentence, FALSE));
		block->badge = CAD_BADGE_ESTABLISHED;
		block->anchor = cad_report_find_anchor(report, pair);
		most--;
	}
}

/* How many of the comparisons that could be tested stand. */
static void
add_family(const CadrageReport *report, CadSection *section, guint n_established)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageComparisonOptions *options =
		cadrage_comparison_get_options(report->comparison);
	const guint n = cadrage_comparison_get_family_size(report->comparison);
	char *text;

	if (n == 0)
		return;
	g_autofree char *tested = cad_say_count(language, "Of %s comparison that could be tested",
						"Of %s comparisons that could be tested", n);

	g_autofree char *standing = cad_say_count(language, "%s stands after correction",
						  "%s stand after correction", n_established);

	text = cad_say_family(tested, standing, options->use_holm);
	if (n_established == 0) {
		g_autofree char *first = text;

		text = g_strconcat(first, " ",
				   _("The other gaps cannot be told from chance; that does not "
				     "show that the outlets write alike."),
				   NULL);
	}
	cad_section_add(section, CAD_BLOCK_SENTENCE, text)->badge =
		n_established == 0 ? CAD_BADGE_NOT_ESTABLISHED
		: report->weekly   ? CAD_BADGE_ESTABLISHED
				   : CAD_BADGE_NONE;
}

/* Outlets below the floor of documents. */
static void
add_floor(const CadrageReport *report, CadSection *section)
{
	const CadrageComparison *comparison = report->comparison;
	const guint floor = cadrage_comparison_get_options(comparison)->min_documents;
	GString *missing = g_string_new(NULL);

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++) {
		const CadrageOutletSummary *outlet = cadrage_comparison_get_outlet(comparison, i);

		if (outlet->n_documents < floor)
			g_string_append_printf(missing, "%s%s (%u)", missing->len > 0 ? ", " : "",
					       outlet->name, outlet->n_documents);
	}
	if (missing->len > 0)
		cad_section_add(
			section, CAD_BLOCK_SENTENCE,
			g_strdup_printf(
				cad_translate_count(
					"At least %u article of each outlet is needed to "
					"state a gap. There are fewer of %s. The figures describe "
					"these articles, not the outlets.",
					"At least %u articles of each outlet are needed to "
					"state a gap. There are fewer of %s. The figures describe "
					"these articles, not the outlets.",
					floor),
				floor, missing->str))
			->badge = CAD_BADGE_NOT_ENOUGH_DATA;
	g_string_free(missing, TRUE);
}

/* One example of what the texts hold: the name that each outlet uses most. */
static gboolean
add_naming_example(const CadrageReport *report, CadSection *section, guint total)
{
	const CadrageComparison *comparison = report->comparison;
	GString *text = g_string_new(NULL);
	CadAnchor anchor = CAD_ANCHOR_NONE;
	CadBlock *block;
	guint n_named = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(comparison); i++) {
		g_autofree char *says = say_top_name(report, i, total);

		if (!says)
			continue;
		if (n_named == MAX_EXAMPLE_NAMES) {
			g_string_append(text, _("; and so on"));
			break;
		}
		g_string_append_printf(text, "%s%s", n_named > 0 ? _("; ") : "", says);
		if (n_named++ == 0)
			anchor = (CadAnchor){i, total};
	}
	if (n_named < MIN(2, cadrage_comparison_get_n_outlets(comparison))) {
		g_string_free(text, TRUE);
		return FALSE;
	}
	g_autofree char *all = g_string_free(text, FALSE);

	block = cad_section_add(
		section, CAD_BLOCK_SENTENCE,
		g_strdup_printf(_("%s: %s."), cad_report_get_category_title(report, total), all));
	block->badge = CAD_BADGE_EXAMPLE;
	block->anchor = anchor;
	return TRUE;
}

/* How far the counts of a row lie from one rate for all outlets: a chi-square that one match more
 * keeps from jumping at the rarest rows; of one outlet, its count. It chooses examples and says
 * nothing. */
static double
measure_spread(const CadrageReport *report, guint row)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	double count = 0, n_tokens = 0, spread = 0;

	for (guint i = 0; i < n_outlets; i++) {
		count += (double)cad_report_get_cell(report, i, row)->count;
		n_tokens += (double)cad_report_get_cell(report, i, row)->n_tokens;
	}
	if (n_outlets == 1)
		return count;
	for (guint i = 0; count > 0 && i < n_outlets; i++) {
		const CadrageCell *cell = cad_report_get_cell(report, i, row);
		const double expected = count * (double)cell->n_tokens / n_tokens;
		const double gap = (double)cell->count - expected;

		if (expected > 0)
			spread += gap * gap / (expected + 1);
	}
	return spread;
}

static char *
say_rate(const CadrageReport *report, guint outlet, guint row)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	const char *name = cad_report_get_outlet_name(report, outlet);
	g_autofree char *count = cad_format_count(language, cell->count);
	g_autofree char *tokens = cad_say_tokens(language, cell->n_tokens);
	g_autofree char *rate = cad_format_number(language, cell->rate, 1);
	g_autofree char *most = cad_format_number(language, cell->hi, 1);

	if (cell->count > 0)
		return g_strdup_printf(_("%s %s (%s in %s)"), name, rate, count, tokens);
	return g_strdup_printf(_("%s none in %s, where up to %s remains possible"), name, tokens,
			       most);
}

/* The rates of a row, outlet by outlet. */
static void
add_rate_example(const CadrageReport *report, CadSection *section, guint row)
{
	g_autoptr(GString) rates = g_string_new(NULL);
	CadBlock *block = cad_section_add(section, CAD_BLOCK_SENTENCE, NULL);

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const CadrageCell *cell = cad_report_get_cell(report, i, row);

		if (!cell->is_covered || cell->n_tokens == 0)
			continue;
		g_autofree char *rate = say_rate(report, i, row);

		g_string_append_printf(rates, "%s%s", rates->len > 0 ? _("; ") : "", rate);
		if (cell->count > 0)
			block->anchor = (CadAnchor){i, row};
	}
	block->badge = CAD_BADGE_EXAMPLE;
	block->text = g_strdup_printf(_("%s, per 1,000 tokens: %s."),
				      cad_report_get_category_title(report, row), rates->str);
}

static int
compare_spreads(const void *a, const void *b, void *payload)
{
	const guint left = *(const guint *)a, right = *(const guint *)b;
	const double left_spread = measure_spread(payload, left);
	const double right_spread = measure_spread(payload, right);

	if (left_spread < right_spread || left_spread > right_spread)
		return left_spread > right_spread ? -1 : 1;
	return left < right ? -1 : left > right;
}

static gboolean
has_several_languages(const CadrageReport *report)
{
	const char *first = NULL;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const char *language =
			cadrage_comparison_get_outlet(report->comparison, i)->language;

		if (language && first && !g_str_equal(language, first))
			return TRUE;
		first = language ? language : first;
	}
	return FALSE;
}

/* The dimensions whose rates lie farthest apart; across languages that would say nothing. */
static void
add_rate_examples(const CadrageReport *report, CadSection *section, guint most)
{
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(guint));

	if (cadrage_comparison_get_n_outlets(report->comparison) > MAX_EXAMPLE_NAMES ||
	    has_several_languages(report))
		return;
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_top(report, row) && cad_report_is_rate(report, row) &&
		    measure_spread(report, row) > 0)
			g_array_append_val(rows, row);
	g_array_sort_with_data(rows, compare_spreads, (void *)report);
	for (guint i = 0; i < MIN(rows->len, most); i++)
		add_rate_example(report, section, g_array_index(rows, guint, i));
}

/* When nothing stands, the fullest naming set says what can be seen all the same. */
static void
add_example(const CadrageReport *report, CadSection *section, guint room)
{
	const guint n_before = section->blocks->len;
	guint fullest = G_MAXUINT;
	guint64 most = 0;

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++) {
		if (!cad_report_is_total(report, row) ||
		    cad_report_get_row_kind(report, row) != CADRAGE_CATEGORY_NAMING ||
		    cad_report_count_row(report, row) <= most)
			continue;
		most = cad_report_count_row(report, row);
		fullest = row;
	}
	if (fullest != G_MAXUINT && room > 0)
		add_naming_example(report, section, fullest);
	room -= section->blocks->len - n_before;
	add_rate_examples(report, section, MIN(room, MAX_RATE_EXAMPLES));
}

static guint
count_status(const CadrageReport *report, CadrageStatus status)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_documents(report->comparison); i++)
		n += cadrage_comparison_get_document(report->comparison, i)->status == status;
	return n;
}

/* An article is compared only under a name; what to do about it is said. */
static void
add_nameless(const CadrageReport *report, CadSection *section)
{
	const guint n = count_status(report, CADRAGE_STATUS_NO_OUTLET);

	if (n > 0)
		cad_section_add(section, CAD_BLOCK_SENTENCE,
				cad_say_count(report->options.language,
					      "%s article does not say which outlet it is "
					      "from and is not counted; say it by "
					      "--assume-outlet, "
					      "--manifest or an outlet profile.",
					      "%s articles do not say which outlet they are "
					      "from and are not counted; say it by "
					      "--assume-outlet, --manifest or an outlet profile.",
					      n));
}

/* What different lexicons counted stands side by side and no more. */
static void
add_languages(const CadrageReport *report, CadSection *section)
{
	if (has_several_languages(report))
		cad_section_add(section, CAD_BLOCK_SENTENCE,
				g_strdup(_("The articles are in several languages, each read with "
					   "lexicons of its own: gaps are stated between outlets "
					   "of one language only.")));
}

/* Articles that no lexicon can read are no zeros. */
static void
add_uncovered(const CadrageReport *report, CadSection *section)
{
	const guint n = count_status(report, CADRAGE_STATUS_NOT_COVERED);

	if (n > 0)
		cad_section_add(section, CAD_BLOCK_SENTENCE,
				cad_say_count(report->options.language,
					      "%s article is in a language that no "
					      "lexicon in force covers; it is not counted.",
					      "%s articles are in languages that no "
					      "lexicon in force covers; they are not "
					      "counted.",
					      n));
}

/* What a reader of a comparison must know before its findings; a week says it where it says what it
 * covers. */
static void
add_reserves(const CadrageReport *report, CadSection *section)
{
	if (report->options.is_undated)
		cad_section_add(section, CAD_BLOCK_SENTENCE,
				g_strdup(_("No article has a sure date, so that none can be placed "
					   "in a week: all that were read are compared instead, "
					   "and nothing is said of any week.")))
			->badge = CAD_BADGE_NOT_ENOUGH_DATA;
	if (cadrage_comparison_get_n_outlets(report->comparison) < 2)
		cad_section_add(section, CAD_BLOCK_SENTENCE,
				g_strdup(_("There are not two outlets to compare.")));
	add_nameless(report, section);
	add_uncovered(report, section);
	add_languages(report, section);
}

static gboolean
has_floor(const CadrageReport *report)
{
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		if (cadrage_comparison_get_outlet(report->comparison, i)->n_documents < floor)
			return TRUE;
	return FALSE;
}

/* A week has the room of one glance: what changed, what stands between outlets, else examples; and
 * how much of what was tested that is. */
static void
add_week(const CadrageReport *report, CadSection *section, const GPtrArray *found)
{
	const guint n_tail =
		(has_floor(report) ? 1 : 0) +
		(cadrage_comparison_get_family_size(report->comparison) > 0) +
		(cadrage_weekly_get_family_size(report->weekly, CADRAGE_FAMILY_CHANGES) > 0);
	const guint room = MAX_WEEK_SENTENCES - n_tail;

	if (cad_weeks_add_absence(report, section))
		return;
	cad_weeks_add_findings(report, section,
			       found->len > 0 ? MAX_WEEK_CHANGES : MAX_WEEK_SENTENCES - n_tail);
	add_findings(report, section, found, room - MIN(room, section->blocks->len));
	if (section->blocks->len == 0)
		add_example(report, section, room);
	add_floor(report, section);
	cad_weeks_add_family(report, section);
	add_family(report, section, found->len);
}

void
cad_report_add_summary(CadrageReport *report)
{
	CadSection *section = cad_report_add_section(report, "summary", _("In short"));
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	g_autoptr(GPtrArray) found = find_established(report);

	if (report->weekly) {
		add_week(report, section, found);
		return;
	}
	add_reserves(report, section);
	add_findings(report, section, found, MAX_FINDINGS);
	if (n_outlets > 0)
		add_floor(report, section);
	if (found->len == 0 && n_outlets > 1)
		add_example(report, section, MAX_EXAMPLES);
	add_family(report, section, found->len);
}
