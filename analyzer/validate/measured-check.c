#include "config.h"

#include <string.h>

#include "lexicon/term.h"
#include "validate/measured.h"

/* A precision below the floor is a fact from here on, whatever its interval. */
#define ENOUGH_PASSAGES 10

static gboolean
is_below(const char *category, const char *ancestor)
{
	const gsize n = strlen(ancestor);

	return strncmp(category, ancestor, n) == 0 && (category[n] == '\0' || category[n] == '.');
}

static const CadTerm *
find_term(const CadrageLexicon *lexicon, const char *ancestor, const char *label)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);

		for (guint j = 0; is_below(category->id, ancestor) && j < category->terms->len;
		     j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			if (strcmp(term->label, label) == 0)
				return term;
		}
	}
	return NULL;
}

static void
report_term(const CadrageLexicon *lexicon, const CadrageMeasure *measure, double floor,
	    CadrageDiagnostics *diagnostics)
{
	const CadTerm *term = find_term(lexicon, measure->category, measure->label);
	const CadrageSeverity severity = measure->n_units >= ENOUGH_PASSAGES || measure->hi < floor
						 ? CADRAGE_SEVERITY_WARNING
						 : CADRAGE_SEVERITY_NOTE;
	char value[G_ASCII_DTOSTR_BUF_SIZE], lo[G_ASCII_DTOSTR_BUF_SIZE];
	char hi[G_ASCII_DTOSTR_BUF_SIZE], least[G_ASCII_DTOSTR_BUF_SIZE];
	g_autofree char *message = g_strdup_printf(
		"\"%s\" is right in %u of %u coded passages, precision %s (%s to %s), below %s",
		measure->label, measure->n_positive, measure->n_units,
		g_ascii_formatd(value, sizeof value, "%.2f", measure->value),
		g_ascii_formatd(lo, sizeof lo, "%.2f", measure->lo),
		g_ascii_formatd(hi, sizeof hi, "%.2f", measure->hi),
		g_ascii_formatd(least, sizeof least, "%.2f", floor));

	if (!term)
		return;
	cad_lexicon_report(
		lexicon, diagnostics, severity,
		(CadPlace){term->line, 1, (guint)g_utf8_strlen(term->label, -1), term->manuscript},
		severity == CADRAGE_SEVERITY_WARNING
			? "look at its passages; perhaps it needs a condition"
			: "few passages: have more coded",
		message);
}

void
cadrage_measured_check(const CadrageMeasured *measured, const CadrageLexicon *lexicon, double floor,
		       CadrageDiagnostics *diagnostics)
{
	if (!cadrage_measured_is_of(measured, lexicon)) {
		const CadrageDiagnostic stale = {
			.severity = CADRAGE_SEVERITY_NOTE,
			.file = measured->path,
			.message = "measured of another version of the lexicon, and not used",
			.hint = "draw, code and read a sheet again with cadrage validate"};

		cadrage_diagnostics_add(diagnostics, &stale);
		return;
	}
	for (guint i = 0; i < cadrage_measured_get_n(measured); i++) {
		const CadrageMeasure *measure = cadrage_measured_get(measured, i);

		if (measure->label && !measure->has_voice && !measure->has_zone &&
		    measure->value < floor)
			report_term(lexicon, measure, floor, diagnostics);
	}
}
