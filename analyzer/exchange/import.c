#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "exchange/import.h"

#define DECIMALS 1000

void
cad_import_set_weight(const CadSource *source, CadGlossaryEntry *entry, const char *text)
{
	char *end;
	const double weight = g_ascii_strtod(text, &end);
	const double rounded = round(weight * DECIMALS) / DECIMALS;
	g_autofree char *attribute = NULL;
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	if (end == text || *end != '\0' || !(fabs(weight) <= CAD_MAX_WEIGHT)) {
		g_autofree char *message = g_strdup_printf("\"%s\" is no weight from -%d to %d",
							   text, CAD_MAX_WEIGHT, CAD_MAX_WEIGHT);

		cad_source_lose(source, entry->line, message, "the word weighs 1");
		return;
	}
	if (fabs(rounded - weight) > 1e-9) {
		g_autofree char *message =
			g_strdup_printf("the weight %s has more than three decimals", text);

		cad_source_lose(source, entry->line, message, "it is rounded");
	}
	if (rounded == 1)
		return;
	attribute = g_strdup_printf("weight: %s",
				    g_ascii_formatd(digits, sizeof digits, "%.10g", rounded));
	cad_glossary_entry_add_attribute(entry, attribute);
}
