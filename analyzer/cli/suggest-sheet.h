/* The sheet of `cadrage lexicon suggest`: candidates with their evidence, for a person to decide
 * on.
 */
#pragma once

#include <cadrage.h>

typedef struct {
	const CadrageDiscovery *discovery; /* finished */
	const CadrageDiscoveryOptions *options;
	gboolean raw_csv;
} SuggestSheet;

/** suggest_sheet_write: Returns: whether all was written. */
gboolean suggest_sheet_write(const SuggestSheet *sheet, CadrageFormat format, GOutputStream *stream,
			     GError **error);

/** suggest_sheet_summarise: Returns: (transfer full): lines that say what was compared. */
char *suggest_sheet_summarise(const SuggestSheet *sheet);

/** suggest_sheet_describe: Returns: (transfer full): the evidence for @find in a line. */
char *suggest_sheet_describe(const CadrageFind *find);
