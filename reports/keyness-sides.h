/* The sides of keyness in a report: which outlet is held against which. */
#pragma once

#include "reports/model.h"

/**
 * cad_report_find_words:
 * @report: a report
 * @target: (nullable): id of an outlet; NULL for that of the report's options
 * @limit: words of each side
 * @error: return location
 *
 * Returns: (transfer full): the words, NULL as cadrage_keyness_new() or where words were not
 * counted.
 */
CadrageKeyness *
cad_report_find_words(const CadrageReport *report, const char *target, guint limit, GError **error);
