/* The weeks of a report: how they are called, which rows are followed through them, and what the
 * verdicts on changes and trends come to. */
#pragma once

#include "reports/model.h"

/** cad_weeks_name: Returns: (transfer full): "week 2015-W47, from 16 to 22 November 2015", or the
 * weeks joined. @is_now: whether it is those of the report, not those before. */
char *cad_weeks_name(const CadrageReport *report, gboolean is_now);
/** cad_weeks_label: Returns: (transfer full): "W47", or "W44–W47", as above. */
char *cad_weeks_label(const CadrageReport *report, gboolean is_now);
/** cad_weeks_name_series: Returns: (transfer full): "12 weeks, from 2015-W36 to 2015-W47 ...". */
char *cad_weeks_name_series(const CadrageReport *report);

/** cad_weeks_describe_size: Returns: (transfer full): how many articles of how many outlets the
 * series is made of. */
char *cad_weeks_describe_size(const CadrageReport *report);

/** cad_weeks_is_followed: Returns: whether a row is drawn through the weeks: a whole dimension that
 * is a rate and has a counted week. */
gboolean cad_weeks_is_followed(const CadrageReport *report, guint row);
/** cad_weeks_find_rows: Returns: (transfer full) (element-type guint): the rows that are followed,
 * those that say more first: an established change or trend, then more matches. Reporting verbs say
 * who speaks, not how it is framed: they come last. */
GArray *cad_weeks_find_rows(const CadrageReport *report);
/** cad_weeks_find_row: Returns: the total of the category called @id; G_MAXUINT when there is none.
 */
guint cad_weeks_find_row(const CadrageReport *report, const char *id);

/** cad_weeks_is_covered: Returns: whether the row is counted in any week of the outlet, or could
 * be: FALSE where its lexicon covers none of the outlet's documents. */
gboolean cad_weeks_is_covered(const CadrageReport *report, guint outlet, guint row);

/** cad_weeks_is_decided: Returns: whether a test has decided. */
gboolean cad_weeks_is_decided(CadrageVerdict verdict);

/** cad_weeks_get_anchor: Returns: where the passages of a row are that the outlet has in the week;
 * none when it has none. @outlet: of the weekly. */
CadAnchor cad_weeks_get_anchor(const CadrageReport *report, guint outlet, guint row);

/** cad_weeks_say_trend: Returns: (transfer full): "+3.1 % a week [-1.0–7.4]: not established", or
 * why nothing can be said. */
char *cad_weeks_say_trend(const CadrageReport *report, const CadrageTrend *trend);
/** cad_weeks_format_percent: Returns: (transfer full): "+3.1 %"; a dash when it is not finite. */
char *cad_weeks_format_percent(const CadrageReport *report, double percent);
/** cad_weeks_say_missing: Returns: (transfer full): "no article (this is not a zero)" and the like;
 * NULL for a counted week. */
char *cad_weeks_say_missing(CadrageWeekStatus status);

/** cad_weeks_sketch: Returns: (transfer full): one character a week: a bar as high as the rate, "×"
 * for too few articles, "–" for none, "·" where nothing was collected, "?" where not covered.
 * @max: the rate of the highest bar. */
char *cad_weeks_sketch(const CadrageReport *report, guint outlet, guint row, double max);
/** cad_weeks_find_max: Returns: the largest rate of a row over all outlets' weeks that have enough
 * articles. */
double cad_weeks_find_max(const CadrageReport *report, guint row);

/** cad_weeks_count_changes: Returns: the changes since the week before that stand. */
guint cad_weeks_count_changes(const CadrageReport *report);
/** cad_weeks_say_changes: Returns: (transfer full) (nullable): of how many changes tested how many
 * stand; NULL when none was tested. */
char *cad_weeks_say_changes(const CadrageReport *report);

/** cad_weeks_add_findings: the changes and trends that stand, as @most sentences. */
void cad_weeks_add_findings(const CadrageReport *report, CadSection *section, guint most);
/** cad_weeks_add_family: of how many changes tested how many stand, if any was tested. */
void cad_weeks_add_family(const CadrageReport *report, CadSection *section);
/** cad_weeks_add_absence: says that the week has no article. Returns: whether it has none. */
gboolean cad_weeks_add_absence(const CadrageReport *report, CadSection *section);

/** cad_weeks_describe_outlet: @outlet: of the weekly. Returns: (transfer full): of how many weeks
 * of the series it has articles, and what is known of the others; what its dates rest on. */
char *cad_weeks_describe_outlet(const CadrageReport *report, guint outlet);
/** cad_weeks_add_coverage: what is in no week, and why. */
void cad_weeks_add_coverage(const CadrageReport *report, CadSection *section);

/** cad_weeks_add_trends: the curves of the first @n_drawn rows, the slopes of all, and change
 * points that stand. */
void cad_weeks_add_trends(const CadrageReport *report, CadSection *section, guint n_drawn);
/** cad_weeks_add_events: the events of the options, and what was measured around them. */
void cad_weeks_add_events(const CadrageReport *report, CadSection *section);
