/* Passages: places of an article by name, as `cadrage kwic --passages` prints them. */
#pragma once

#include "session.h"

/**
 * Passage:
 *
 * FILE:LINE:COLUMN, perhaps with @CATEGORY or @CATEGORY/LABEL behind it. For a stored article its
 * id stands for the file.
 */
typedef struct {
	const char *written;
	char *document; /* with ":N" for a record of a JSON Lines file */
	guint line;
	guint column;
	char *category; /* NULL for any */
	char *label;	/* NULL for any */
} Passage;

void passage_clear(Passage *passage);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Passage, passage_clear)

/** passage_read: @written: to outlive the result. Returns: whether it names a passage; @passage is
 * to be cleared all the same. */
gboolean passage_read(const char *written, Passage *passage);

/** passage_fail: prints @what about @passage in the name of `cadrage lexicon ACTION`. */
void passage_fail(const char *action, const char *written, const char *what);

/**
 * passage_find_score:
 * @action: of `cadrage lexicon`, for messages
 * @session: an open session
 * @inputs: the options
 * @files: (array zero-terminated=1) (nullable): where to look; NULL for the file that the passage
 *   names, else the store
 *
 * Returns: (transfer full): its article, scored; NULL after a message.
 */
CadrageScore *passage_find_score(const Passage *passage, const char *action, Session *session,
				 const InputOptions *inputs, char **files);

/** passage_is_named: Returns: whether the passage names no category and label, or those of @match.
 */
gboolean passage_is_named(const Passage *passage, const CadrageLexicons *lexicons,
			  const CadrageMatch *match);
