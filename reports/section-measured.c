#include "config.h"

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

#define DIGITS 2

/* "measured precision 0.91 (0.85 to 0.95), 60 passages coded by two students" */
static char *
describe(const CadrageReport *report, const CadrageMeasured *measured, const CadrageMeasure *found)
{
	const CadrageReportLanguage language = report->options.language;
	const char *coders = cadrage_measured_get_coders(measured);
	g_autofree char *value = cad_format_number(language, found->value, DIGITS);
	g_autofree char *range = cad_format_range(language, found->lo, found->hi, DIGITS);
	g_autofree char *passages =
		cad_say_count(language, "%s passage", "%s passages", found->n_units);

	if (coders)
		return g_strdup_printf(_("measured precision %s %s, %s coded by %s"), value, range,
				       passages, coders);
	return g_strdup_printf(_("measured precision %s %s, %s coded"), value, range, passages);
}

void
cad_report_add_measured(const CadrageReport *report, CadSection *section, const guint *rows,
			guint n_rows)
{
	for (guint i = 0; i < n_rows; i++) {
		const char *id = cad_report_get_category_id(report, rows[i]);

		for (gsize k = 0; report->options.measured[k]; k++) {
			const CadrageMeasured *measured = report->options.measured[k];
			const CadrageMeasure *found = cadrage_measured_find_category(
				measured, id, CADRAGE_QUANTITY_PRECISION);
			g_autofree char *text = found ? describe(report, measured, found) : NULL;

			if (text)
				cad_section_add(
					section, CAD_BLOCK_SENTENCE,
					g_strdup_printf(
						"%s (%s): %s",
						cad_report_get_category_title(report, rows[i]),
						cadrage_measured_get_lexicon(measured), text));
		}
	}
}
