/* Revisions: what two lexicons, or two versions of one, count differently. */
#pragma once

#include <cadrage/score.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_REVISION_ADDED,
	CADRAGE_REVISION_REMOVED,
	CADRAGE_REVISION_CHANGED,
} CadrageRevisionKind;

/** cadrage_revision_kind_to_name: Returns: the word of JSON and CSV: "added", "removed", "changed".
 */
CADRAGE_API const char *cadrage_revision_kind_to_name(CadrageRevisionKind change);

/**
 * CadrageTermChange:
 * @change: what happened
 * @category: id
 * @label: (nullable): the term's; NULL where the kind of the category itself changed
 * @before: (nullable): the term as it was written; NULL for an added one
 * @after: (nullable): as it is written now; NULL for a removed one
 * @n_forms_added: surface forms that it did not have
 * @n_forms_removed: surface forms that it has no more
 *
 * Strings live with the revision.
 */
typedef struct {
	CadrageRevisionKind change;
	const char *category;
	const char *label;
	const char *before;
	const char *after;
	guint n_forms_added;
	guint n_forms_removed;
} CadrageTermChange;

/**
 * CadrageRevision:
 *
 * The terms in which two lexicons differ, in order of category and label. Terms are the same when
 * they match the same, however they are written.
 */
typedef struct _CadrageRevision CadrageRevision;

/** cadrage_revision_new: Returns: (transfer full): what changed from @before to @after. */
CADRAGE_API CadrageRevision *
cadrage_revision_new(const CadrageLexicon *before, const CadrageLexicon *after);
CADRAGE_API void cadrage_revision_free(CadrageRevision *revision);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageRevision, cadrage_revision_free)
CADRAGE_API guint cadrage_revision_get_n_changes(const CadrageRevision *revision);
CADRAGE_API const CadrageTermChange *
cadrage_revision_get_change(const CadrageRevision *revision, guint index);
/** cadrage_revision_get_n_same: Returns: terms that both have. */
CADRAGE_API guint cadrage_revision_get_n_same(const CadrageRevision *revision);

/**
 * CadrageMatchChangeFunc:
 * @score: the score that has the match
 * @match: a match
 * @change: CADRAGE_REVISION_ADDED for a match of the later score alone, CADRAGE_REVISION_REMOVED
 * for one of the earlier
 * @payload: what the caller gave
 */
typedef void (*CadrageMatchChangeFunc)(const CadrageScore *score, const CadrageMatch *match,
				       CadrageRevisionKind change, void *payload);

/**
 * cadrage_score_find_changes:
 * @before: a score
 * @after: a score of the same document under other lexicons
 * @func: takes the matches that one of them alone counts, in text order
 * @payload: given to @func
 *
 * A match is the same when category, label and words are.
 *
 * Returns: matches that both count.
 */
CADRAGE_API guint cadrage_score_find_changes(const CadrageScore *before, const CadrageScore *after,
					     CadrageMatchChangeFunc func, void *payload);

G_END_DECLS
