/* Selections: the part of a store's documents, or of those read from files, that is asked for. */
#pragma once

#include <cadrage/document.h>
#include <cadrage/error.h>

G_BEGIN_DECLS

/**
 * CadrageSelection:
 * @outlets: (array zero-terminated=1) (nullable): ids of outlets, letter for letter;
 *   "outlet:fr" is its articles in that language; NULL for all
 * @since: (nullable): first day: "2015", "2015-11" or "2015-11-16"
 * @until: (nullable): last day, as @since; "2015-11" means its last day
 * @language: (nullable): ISO 639-1 code
 * @ids: (array zero-terminated=1) (nullable): whole ids, those of cadrage_document_get_id() for
 *   documents of files; NULL for all
 * @undated: only documents without a day that is certain
 * @with_undated: whether documents without a certain day fit all days
 *
 * What is said holds together: a document must fit all of it. Documents without a certain day fit
 * no @since or @until, unless @with_undated.
 */
typedef struct {
	const char *const *outlets;
	const char *since;
	const char *until;
	const char *language;
	const char *const *ids;
	gboolean undated;
	gboolean with_undated;
} CadrageSelection;

#define CADRAGE_SELECTION_INIT                             \
	{                                                  \
		NULL, NULL, NULL, NULL, NULL, FALSE, FALSE \
	}

/** cadrage_selection_check: Returns: whether its days are days; CADRAGE_ERROR_INVALID when not. */
CADRAGE_API gboolean cadrage_selection_check(const CadrageSelection *selection,
					     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_selection_has: @document: as it was read, from a file or from wherever. Returns: whether
 * it fits; may be called from any thread. */
CADRAGE_API gboolean cadrage_selection_has(const CadrageSelection *selection,
					   const CadrageDocument *document);

G_END_DECLS
