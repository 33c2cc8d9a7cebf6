/* Concordance: matches in their context, one KWIC line each. */
#pragma once

#include <cadrage/score.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_SORT_POSITION, /* document, then place in the text */
	CADRAGE_SORT_LEFT,     /* last word before the match first */
	CADRAGE_SORT_RIGHT,
	CADRAGE_SORT_NODE,
} CadrageSort;

/**
 * CadrageKwicLine:
 *
 * Strings live with the concordance.
 */
typedef struct {
	const char *document;
	const char *outlet; /* NULL when unknown */
	const char *category;
	const char *label;
	CadrageVoice voice;
	const char *speaker; /* NULL when nobody is named */
	CadrageZone zone;
	gboolean is_negated;
	gboolean is_undated; /* its term has dates, the document none that is certain */
	CadrageExclusion exclusion;
	CadrageSpan raw;
	guint32 line;
	guint32 column;
	const char *left;
	const char *node;
	const char *right;
} CadrageKwicLine;

/**
 * CadrageConcordanceOptions:
 * @category: (nullable): only this category and what is below it
 * @label: (nullable): only this label of @category and what is below it (of any category without
 *   @category); case and accents do not matter
 * @outlet: (nullable): only documents of this outlet; "outlet:fr" of those in that language
 * @voices: only these; 0 for all
 * @with_excluded: matches that are found but not counted, too
 * @width: characters of context on each side
 * @sort: order of the lines
 * @limit: keep the first lines in that order, 0 for all
 */
typedef struct {
	const char *category;
	const char *label;
	const char *outlet;
	CadrageVoiceSet voices;
	gboolean with_excluded;
	guint width;
	CadrageSort sort;
	guint limit;
} CadrageConcordanceOptions;

#define CADRAGE_CONCORDANCE_OPTIONS_INIT                                 \
	{                                                                \
		NULL, NULL, NULL, 0, FALSE, 60, CADRAGE_SORT_POSITION, 0 \
	}

typedef struct _CadrageConcordance CadrageConcordance;

/**
 * cadrage_concordance_new:
 * @lexicons: the lexicons in force
 * @options: (nullable): options
 * @error: return location
 *
 * Returns: (transfer full): an empty concordance; NULL with CADRAGE_ERROR_NOT_FOUND when the
 * category or label is unknown (the message suggests one).
 */
CADRAGE_API CadrageConcordance *
cadrage_concordance_new(CadrageLexicons *lexicons, const CadrageConcordanceOptions *options,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_concordance_free(CadrageConcordance *concordance);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageConcordance, cadrage_concordance_free)

/** cadrage_concordance_add: takes the lines of a scored document. */
CADRAGE_API void cadrage_concordance_add(CadrageConcordance *concordance, CadrageScore *score);
/** cadrage_concordance_finish: sorts; call once before reading. */
CADRAGE_API void cadrage_concordance_finish(CadrageConcordance *concordance);
/** cadrage_concordance_get_n_found: Returns: lines found, before @limit. */
CADRAGE_API guint64 cadrage_concordance_get_n_found(const CadrageConcordance *concordance);
CADRAGE_API guint cadrage_concordance_get_n_lines(const CadrageConcordance *concordance);
CADRAGE_API const CadrageKwicLine *
cadrage_concordance_get_line(const CadrageConcordance *concordance, guint line);

G_END_DECLS
