/* Comparing: a comparison is fed with what the options select. */
#pragma once

#include "session.h"

/**
 * comparing_read:
 * @session: an open session
 * @inputs: the options
 * @files: (array zero-terminated=1) (nullable): what to read; without any, the store is
 * @with_passages: whether passages are wanted
 * @comparison: takes what was read, and is not finished
 * @tally: (out): what was read
 *
 * Articles of files are scored; of the store the readings are taken, unless the comparison counts
 * words, which are in no reading.
 *
 * Returns: as session_read().
 */
gboolean comparing_read(Session *session, const InputOptions *inputs, char **files,
			gboolean with_passages, CadrageComparison *comparison, Tally *tally);
