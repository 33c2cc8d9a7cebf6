/* Identity: by what was given is an article known, whoever adds it and when. */
#pragma once

#include "ingest/record.h"

/**
 * cad_identity_read:
 * @record: a record, complete
 *
 * SHA-256 over the bytes of the page, or title, lead and text of a record, and the outlet, URL and
 * date given with it. What is empty is as if it were not given.
 *
 * Returns: (transfer full): 64 hexadecimal digits.
 */
char *cad_identity_read(const CadrageRecord *record);
