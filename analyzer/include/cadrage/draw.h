/* Drawing: a random sample of sentences for people to code, and what each stands for. */
#pragma once

#include <cadrage/score.h>

G_BEGIN_DECLS

/**
 * CadrageDrawOptions:
 * @n_rows: sentences to draw in all
 * @categories: (array zero-terminated=1) (nullable): ids; a parent stands for all below it; NULL
 *   for every category that has terms of its own
 * @seed: of the draw
 * @lexicons: (nullable): the options that the lexicons were loaded with
 */
typedef struct {
	guint n_rows;
	const char *const *categories;
	guint64 seed;
	const CadrageLexiconOptions *lexicons;
} CadrageDrawOptions;

#define CADRAGE_DRAW_OPTIONS_INIT  \
	{                          \
		100, NULL, 1, NULL \
	}

/**
 * CadrageDraw:
 *
 * Takes articles, then draws sentences of them. A task is one category of one lexicon: all article
 * sentences of the lexicon's language are its population, and each of them either has a match of
 * the category or has none. Not for use from two threads at once.
 */
typedef struct _CadrageDraw CadrageDraw;

/**
 * cadrage_draw_new:
 * @lexicons: the lexicons in force
 * @options: options; copied
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND for an unknown category, with the nearest;
 * CADRAGE_ERROR_LIMIT for more rows than CAD_MAX_DRAWN.
 *
 * Returns: (transfer full): a draw from no articles yet.
 */
CADRAGE_API CadrageDraw *
cadrage_draw_new(CadrageLexicons *lexicons, const CadrageDrawOptions *options,
		 GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_draw_free(CadrageDraw *draw);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageDraw, cadrage_draw_free)

/** cadrage_draw_add: takes an article. One that no lexicon covers is passed over, and so is one
 * whose words were met before. Linear in its length. */
CADRAGE_API void cadrage_draw_add(CadrageDraw *draw, const CadrageScore *score);

/**
 * CadrageDrawnKind:
 *
 * What a sentence has of its task's category.
 */
typedef enum {
	CADRAGE_DRAWN_MATCH, /* a match that counts */
	CADRAGE_DRAWN_NEAR,  /* none; but a near miss, one that does not count, or one in a sentence
				beside it */
	CADRAGE_DRAWN_OTHER, /* nothing */
} CadrageDrawnKind;

#define CADRAGE_N_DRAWN_KINDS 3

/** cadrage_drawn_kind_to_name: Returns: "match", "near" or "other". */
CADRAGE_API const char *cadrage_drawn_kind_to_name(CadrageDrawnKind kind);
/** cadrage_drawn_kind_from_name: @kind: (out). Returns: whether @name is one. */
CADRAGE_API gboolean cadrage_drawn_kind_from_name(const char *name, CadrageDrawnKind *kind);

/**
 * cadrage_draw_finish:
 * @draw: a draw with its articles
 * @error: return location
 *
 * Rows are shared out evenly among the tasks that have a match anywhere; half of a task's go to
 * sentences with a match, a quarter to those near one. Sentences with a match are drawn by term,
 * voice and zone as far as two rows fall to each, in proportion to the square root of how many
 * there are. The sentences drawn depend on the seed, the lexicon's hash and the articles, not on
 * their order.
 *
 * Errors: CADRAGE_ERROR_INVALID when no task has a match, or too few rows fall to each.
 *
 * Returns: whether there are rows.
 */
CADRAGE_API gboolean cadrage_draw_finish(CadrageDraw *draw,
					 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadrageDrawnRow:
 * @id: eight letters that say nothing
 * @lexicon: its index among the lexicons in force
 * @category: index of the category
 * @kind: what the sentence has of it
 * @stratum: number of its stratum, from 1
 * @population: sentences of the stratum
 * @label: of the stratum's term, or else of the first match; G_MAXUINT32 without a match
 * @voice: of that match
 * @zone: of the sentence
 * @document: id of the article
 * @line: 1-based line of the article
 * @before: (nullable): the sentence before it in the same zone
 * @text: the sentence
 * @after: (nullable): the sentence after it
 *
 * One sentence to be coded, for one task. Strings live with the draw.
 */
typedef struct {
	const char *id;
	guint lexicon;
	guint category;
	CadrageDrawnKind kind;
	guint stratum;
	guint64 population;
	guint32 label;
	CadrageVoice voice;
	CadrageZone zone;
	const char *document;
	guint line;
	const char *before;
	const char *text;
	const char *after;
} CadrageDrawnRow;

CADRAGE_API guint cadrage_draw_get_n_rows(const CadrageDraw *draw);
/** cadrage_draw_get_row: Returns: (transfer none): a row; those of a task stand together, in order
 * of their ids. */
CADRAGE_API const CadrageDrawnRow *cadrage_draw_get_row(const CadrageDraw *draw, guint index);
CADRAGE_API CadrageLexicons *cadrage_draw_get_lexicons(const CadrageDraw *draw);
CADRAGE_API guint64 cadrage_draw_get_seed(const CadrageDraw *draw);
/** cadrage_draw_get_n_documents: Returns: articles drawn from. */
CADRAGE_API guint cadrage_draw_get_n_documents(const CadrageDraw *draw);
/** cadrage_draw_get_n_sentences: Returns: their sentences. */
CADRAGE_API guint64 cadrage_draw_get_n_sentences(const CadrageDraw *draw);

/** cadrage_draw_get_empty: Returns: (transfer none) (array zero-terminated=1): the tasks that no
 * article has a match of, and that nothing was drawn for, as "lexicon: category". */
CADRAGE_API const char *const *cadrage_draw_get_empty(const CadrageDraw *draw);

/**
 * cadrage_draw_list_examples:
 * @draw: a draw
 * @row: a row of the task
 * @is_positive: whether those that must match are wanted, or those that must not
 * @max: the most wanted
 *
 * Returns: (transfer full) (array zero-terminated=1): examples of the lexicon for the category,
 * without their marks, those of different terms first.
 */
CADRAGE_API char **
cadrage_draw_list_examples(const CadrageDraw *draw, guint row, gboolean is_positive, guint max);

G_END_DECLS
