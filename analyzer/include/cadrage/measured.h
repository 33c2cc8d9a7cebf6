/* Measured files: what people's coding said of a lexicon, kept beside it as NAME.measured. */
#pragma once

#include <cadrage/validation.h>

G_BEGIN_DECLS

/**
 * CadrageMeasured:
 *
 * What was measured of one version of one lexicon. Immutable, reference counted.
 */
typedef struct _CadrageMeasured CadrageMeasured;

/**
 * cadrage_measured_find:
 * @lexicon: a lexicon
 * @options: (nullable): the options it was loaded with
 *
 * Returns: (transfer full) (nullable): its measured file: beside its own, else called
 * NAME.measured in the first of the folders that has one; NULL when there is none.
 */
CADRAGE_API char *
cadrage_measured_find(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options);

/** cadrage_measured_get_default_path: Returns: (transfer full): the path of @lexicon with
 * ".measured" for ".lex". */
CADRAGE_API char *cadrage_measured_get_default_path(const CadrageLexicon *lexicon);

/**
 * cadrage_measured_load:
 * @path: a measured file
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT (CAD_MAX_MEASURED_BYTES); CADRAGE_ERROR_SYNTAX,
 * with the group and key that cannot be read.
 *
 * Returns: (transfer full): what it holds.
 */
CADRAGE_API CadrageMeasured *
cadrage_measured_load(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageMeasured *cadrage_measured_ref(CadrageMeasured *measured);
CADRAGE_API void cadrage_measured_unref(CadrageMeasured *measured);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageMeasured, cadrage_measured_unref)

/**
 * cadrage_measured_save:
 * @validation: what was measured
 * @lexicon: a lexicon that it has a part of
 * @coders: (nullable): who coded, in words
 * @path: where to
 * @refused: (out) (transfer full) (array zero-terminated=1): categories that were not saved,
 *   since their coders agree too little (CADRAGE_TRUST_DO_NOT_USE), or nothing of them was coded
 * @error: return location
 *
 * What the file has of other categories stays if it is of the same version of the lexicon; of
 * another version nothing does.
 *
 * Errors: CADRAGE_ERROR_INVALID when the lexicon is no longer that which the sheet was drawn with;
 * CADRAGE_ERROR_IO.
 *
 * Returns: whether it was written; without any category to save it is left alone.
 */
CADRAGE_API gboolean cadrage_measured_save(const CadrageValidation *validation,
					   const CadrageLexicon *lexicon, const char *coders,
					   const char *path, char ***refused,
					   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_measured_get_path: Returns: the file. */
CADRAGE_API const char *cadrage_measured_get_path(const CadrageMeasured *measured);
/** cadrage_measured_get_lexicon: Returns: the lexicon's name. */
CADRAGE_API const char *cadrage_measured_get_lexicon(const CadrageMeasured *measured);
/** cadrage_measured_get_coders: Returns: (nullable): who coded. */
CADRAGE_API const char *cadrage_measured_get_coders(const CadrageMeasured *measured);
/** cadrage_measured_is_of: Returns: whether it was measured of this very version of @lexicon. */
CADRAGE_API gboolean cadrage_measured_is_of(const CadrageMeasured *measured,
					    const CadrageLexicon *lexicon);

CADRAGE_API guint cadrage_measured_get_n(const CadrageMeasured *measured);
/** cadrage_measured_get: Returns: (transfer none): one figure; alpha, precision and recall of
 * categories, and precision of their matches; see CadrageMeasure. */
CADRAGE_API const CadrageMeasure *
cadrage_measured_get(const CadrageMeasured *measured, guint index);
/** cadrage_measured_find_category: Returns: (transfer none) (nullable): a category's figure. */
CADRAGE_API const CadrageMeasure *
cadrage_measured_find_category(const CadrageMeasured *measured, const char *category,
			       CadrageQuantity quantity);

/* Below this share of right matches a term is worth another look. */
#define CADRAGE_PRECISION_FLOOR 0.8

/**
 * cadrage_measured_check:
 * @measured: a measured file
 * @lexicon: its lexicon
 * @floor: a precision, 0 to 1
 * @diagnostics: takes the findings, at the places of the terms
 *
 * Warns of each term whose measured precision is below @floor, as a note where that rests on fewer
 * than 10 passages and its interval reaches up to @floor. Of another version of the lexicon only
 * that is said.
 */
CADRAGE_API void
cadrage_measured_check(const CadrageMeasured *measured, const CadrageLexicon *lexicon, double floor,
		       CadrageDiagnostics *diagnostics);

G_END_DECLS
