/* Selections: the part of a store's documents that is asked for. */
#pragma once

#include <cadrage/error.h>

G_BEGIN_DECLS

/**
 * CadrageSelection:
 * @outlets: (array zero-terminated=1) (nullable): ids of outlets, letter for letter; NULL for all
 * @since: (nullable): first day: "2015", "2015-11" or "2015-11-16"
 * @until: (nullable): last day, as @since; "2015-11" means its last day
 * @language: (nullable): ISO 639-1 code
 * @ids: (array zero-terminated=1) (nullable): whole ids; NULL for all
 * @undated: only documents without a day that is certain
 *
 * What is said holds together: a document must fit all of it. Documents without a certain day fit
 * no @since or @until.
 */
typedef struct {
	const char *const *outlets;
	const char *since;
	const char *until;
	const char *language;
	const char *const *ids;
	gboolean undated;
} CadrageSelection;

#define CADRAGE_SELECTION_INIT                      \
	{                                           \
		NULL, NULL, NULL, NULL, NULL, FALSE \
	}

G_END_DECLS
