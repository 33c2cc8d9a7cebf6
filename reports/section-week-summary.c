#include "config.h"

#include <math.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* A sentence that could be said, and how much it says. */
typedef struct {
	guint outlet;
	guint row;
	gboolean is_trend;
	guint breadth; /* 0 for a naming set, 1 for a whole dimension, then what is below it */
	double q;
} Finding;

static guint
get_breadth(const CadrageReport *report, const Finding *finding)
{
	if (!finding->is_trend &&
	    cadrage_weekly_get_change(report->weekly, finding->outlet, finding->row)->test ==
		    CADRAGE_TEST_SHARES)
		return 0;
	if (cad_report_is_top(report, finding->row))
		return 1;
	return cad_report_is_total(report, finding->row) ? 2 : 3;
}

static void
take_finding(const CadrageReport *report, GArray *found, guint outlet, guint row, gboolean is_trend)
{
	Finding finding = {outlet, row, is_trend, 0, 0};

	finding.breadth = get_breadth(report, &finding);
	finding.q = is_trend ? cadrage_weekly_get_trend(report->weekly, outlet, row)->q
			     : cadrage_weekly_get_change(report->weekly, outlet, row)->q;
	g_array_append_val(found, finding);
}

/* What changed first, then trends; of each the broadest first, then the smaller q. */
static int
compare_findings(gconstpointer a, gconstpointer b)
{
	const Finding *left = a, *right = b;

	if (left->is_trend != right->is_trend)
		return left->is_trend ? 1 : -1;
	if (left->breadth != right->breadth)
		return left->breadth < right->breadth ? -1 : 1;
	if (left->q < right->q || left->q > right->q)
		return left->q < right->q ? -1 : 1;
	if (left->row != right->row)
		return left->row < right->row ? -1 : 1;
	return left->outlet < right->outlet ? -1 : 1;
}

static gboolean
is_spoken_of(const CadrageReport *report, guint row, const CadrageChange *change)
{
	return change->verdict == CADRAGE_VERDICT_ESTABLISHED &&
	       (change->test != CADRAGE_TEST_RATE || cad_report_is_rate(report, row));
}

static GArray *
find_findings(const CadrageReport *report)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(Finding));

	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison);
		     row++) {
			if (is_spoken_of(report, row,
					 cadrage_weekly_get_change(report->weekly, i, row)))
				take_finding(report, found, i, row, FALSE);
			if (cad_weeks_is_followed(report, row) &&
			    cadrage_weekly_get_trend(report->weekly, i, row)->verdict ==
				    CADRAGE_VERDICT_ESTABLISHED)
				take_finding(report, found, i, row, TRUE);
		}
	g_array_sort(found, compare_findings);
	return found;
}

static char *
name_row(const CadrageReport *report, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;

	return label == G_MAXUINT
		       ? g_strdup(cad_report_get_category_title(report, row))
		       : g_strdup_printf(_("“%s”"), cadrage_lexicons_get_label(lexicons, label));
}

static char *
say_trend(const CadrageReport *report, const Finding *finding)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageTrend *trend =
		cadrage_weekly_get_trend(report->weekly, finding->outlet, finding->row);
	g_autofree char *percent = cad_weeks_format_percent(report, trend->percent);
	g_autofree char *range = cad_format_range_apart(language, trend->lo, trend->hi, 0, 1);

	return g_strdup_printf(_("%s, %s: %s a week over %u weeks (interval %s)."),
			       cad_report_get_category_title(report, finding->row),
			       cadrage_weekly_get_outlet(report->weekly, finding->outlet)->name,
			       percent, trend->n_weeks, range);
}

static char *
say_names(const CadrageReport *report, const Finding *finding, const CadrageChange *change)
{
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	g_autofree char *distance =
		cad_format_share(report->options.language, fabs(change->difference));

	return g_strdup_printf(
		_("%s: %s does not use the same names in %s as in %s (%s of the mentions)."),
		cad_report_get_category_title(report, finding->row),
		cadrage_weekly_get_outlet(report->weekly, finding->outlet)->name, now, before,
		distance);
}

static char *
say_change(const CadrageReport *report, const Finding *finding)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageChange *change =
		cadrage_weekly_get_change(report->weekly, finding->outlet, finding->row);
	const char *outlet = cadrage_weekly_get_outlet(report->weekly, finding->outlet)->name;
	g_autofree char *row = name_row(report, finding->row);
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	const gboolean is_share = change->test == CADRAGE_TEST_SHARE;

	if (change->test == CADRAGE_TEST_SHARES)
		return say_names(report, finding, change);
	g_autofree char *level_before =
		is_share ? cad_format_share(language, change->rate_before)
			 : cad_format_number(language, change->rate_before, 1);
	g_autofree char *level_now = is_share ? cad_format_share(language, change->rate_now)
					      : cad_format_number(language, change->rate_now, 1);

	if (is_share)
		return g_strdup_printf(
			_("%s: %s goes from %s (%s) to %s (%s) of the mentions in %s."),
			cad_report_get_category_title(report, finding->row), row, level_before,
			before, level_now, now, outlet);
	if (!isfinite(change->ratio))
		return g_strdup_printf(_("%s: %s goes from %s (%s) to %s (%s) per 1,000 tokens."),
				       row, outlet, level_before, before, level_now, now);
	g_autofree char *ratio = cad_format_apart(language, change->ratio, 1, 1);
	g_autofree char *range = cad_format_range_apart(language, change->lo, change->hi, 1, 1);

	return g_strdup_printf(_("%s: %s goes from %s (%s) to %s (%s) per 1,000 tokens; ratio %s, "
				 "interval %s."),
			       row, outlet, level_before, before, level_now, now, ratio, range);
}

/* Whether a row is of a dimension or category, or of one below it. */
static gboolean
is_below(const CadrageReport *report, guint row, guint above)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);
	const guint wanted = cadrage_comparison_get_row(report->comparison, above)->category;
	guint category = place->category;

	if (!cad_report_is_total(report, above))
		return FALSE;
	while (category != G_MAXUINT && category != wanted)
		category = cadrage_lexicons_get_category_parent(lexicons, category);
	return category != G_MAXUINT;
}

/* Whether a finding goes up; of a naming set's names as a whole nothing does. */
static gboolean
is_rise(const CadrageReport *report, const Finding *finding)
{
	if (finding->is_trend)
		return cadrage_weekly_get_trend(report->weekly, finding->outlet, finding->row)
			       ->percent > 0;
	return cadrage_weekly_get_change(report->weekly, finding->outlet, finding->row)
		       ->difference > 0;
}

static gboolean
goes_the_same_way(const CadrageReport *report, const Finding *finding, const Finding *above)
{
	const CadrageChange *change =
		cadrage_weekly_get_change(report->weekly, above->outlet, above->row);

	return (!above->is_trend && change->test == CADRAGE_TEST_SHARES) ||
	       is_rise(report, finding) == is_rise(report, above);
}

static gboolean
is_said(const CadrageReport *report, const GArray *said, const Finding *finding)
{
	for (guint i = 0; i < said->len; i++) {
		const Finding *before = &g_array_index(said, Finding, i);

		if (before->outlet == finding->outlet && before->is_trend == finding->is_trend &&
		    is_below(report, finding->row, before->row) &&
		    goes_the_same_way(report, finding, before))
			return TRUE;
	}
	return FALSE;
}

void
cad_weeks_add_findings(const CadrageReport *report, CadSection *section, guint most)
{
	g_autoptr(GArray) found = find_findings(report);
	g_autoptr(GArray) said = g_array_new(FALSE, FALSE, sizeof(Finding));

	for (guint i = 0; i < found->len && said->len < most; i++) {
		const Finding *finding = &g_array_index(found, Finding, i);
		CadBlock *block;

		if (is_said(report, said, finding))
			continue;
		g_array_append_val(said, *finding);
		block = cad_section_add(section, CAD_BLOCK_SENTENCE,
					finding->is_trend ? say_trend(report, finding)
							  : say_change(report, finding));
		block->badge = CAD_BADGE_ESTABLISHED;
		block->anchor = cad_weeks_get_anchor(report, finding->outlet, finding->row);
	}
}

void
cad_weeks_add_family(const CadrageReport *report, CadSection *section)
{
	g_autofree char *changes = cad_weeks_say_changes(report);

	if (!changes)
		return;
	cad_section_add(section, CAD_BLOCK_SENTENCE, g_steal_pointer(&changes))->badge =
		cad_weeks_count_changes(report) > 0 ? CAD_BADGE_ESTABLISHED
						    : CAD_BADGE_NOT_ESTABLISHED;
}

gboolean
cad_weeks_add_absence(const CadrageReport *report, CadSection *section)
{
	g_autofree char *weeks = cad_weeks_name(report, TRUE);

	if (cadrage_comparison_get_n_outlets(report->comparison) > 0)
		return FALSE;
	cad_section_add(section, CAD_BLOCK_SENTENCE,
			g_strdup_printf(_("No article that could be counted is of %s. This is not "
					  "a zero."),
					weeks))
		->badge = CAD_BADGE_NOT_ENOUGH_DATA;
	return TRUE;
}
