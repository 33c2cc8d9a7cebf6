/* Validation: what coded sheets say of the coders, and of the lexicon. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/draw.h>

G_BEGIN_DECLS

/**
 * CadrageValidationOptions:
 * @confidence: of intervals, 0 to 1
 * @n_resamples: of the bootstrap that gives those of agreement
 * @seed: of the bootstrap
 */
typedef struct {
	double confidence;
	guint n_resamples;
	guint64 seed;
} CadrageValidationOptions;

#define CADRAGE_VALIDATION_OPTIONS_INIT \
	{                               \
		0.95, 2000, 1           \
	}

/**
 * CadrageValidation:
 *
 * The figures. Immutable.
 */
typedef struct _CadrageValidation CadrageValidation;

/**
 * cadrage_validation_read:
 * @key: the key's file
 * @sheets: (array zero-terminated=1): coded sheets, one a coder
 * @options: (nullable): options
 * @diagnostics: takes every mistake of the key and the sheets, at its line and column
 * @error: return location
 *
 * A sheet is a table (CSV, TSV; comma, semicolon or tab) with columns "id" and "code"; the codes
 * are yes, no and unsure, their first letters, 1 and 0, and the same in French. Rows without a code
 * were not coded, and neither were unsure ones. A sheet that is given twice is an error. What most
 * coders say of a passage holds; passages that they are divided on are in no figure of the lexicon.
 *
 * Errors: CADRAGE_ERROR_INVALID for a sheet given twice; CADRAGE_ERROR_SYNTAX when @diagnostics got
 * an error; CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT for more sheets than CAD_MAX_CODERS, and for
 * files that are too long.
 *
 * Returns: (transfer full): the figures.
 */
CADRAGE_API CadrageValidation *
cadrage_validation_read(const char *key, const char *const *sheets,
			const CadrageValidationOptions *options, CadrageDiagnostics *diagnostics,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_validation_free(CadrageValidation *validation);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageValidation, cadrage_validation_free)

/**
 * CadrageQuantity:
 * @CADRAGE_QUANTITY_ALPHA: Krippendorff's, of names
 * @CADRAGE_QUANTITY_KAPPA: Cohen's of two coders, Fleiss' of more
 * @CADRAGE_QUANTITY_AC1: Gwet's
 * @CADRAGE_QUANTITY_PRECISION: share of the sentences with a match that are what is looked for
 * @CADRAGE_QUANTITY_RECALL: share of the sentences that are what is looked for that have a match
 * @CADRAGE_QUANTITY_PREVALENCE: share of all sentences that are what is looked for
 * @CADRAGE_QUANTITY_MATCHED: share of all sentences that have a match
 */
typedef enum {
	CADRAGE_QUANTITY_ALPHA,
	CADRAGE_QUANTITY_KAPPA,
	CADRAGE_QUANTITY_AC1,
	CADRAGE_QUANTITY_PRECISION,
	CADRAGE_QUANTITY_RECALL,
	CADRAGE_QUANTITY_PREVALENCE,
	CADRAGE_QUANTITY_MATCHED,
} CadrageQuantity;

/** cadrage_quantity_to_name: Returns: its lower-case word. */
CADRAGE_API const char *cadrage_quantity_to_name(CadrageQuantity quantity);

/**
 * CadrageTrust:
 *
 * How far an alpha carries, and a recall; CADRAGE_TRUST_NONE for other quantities.
 */
typedef enum {
	CADRAGE_TRUST_NONE,
	CADRAGE_TRUST_NOT_ENOUGH_DATA, /* fewer than 30 passages coded by two; of a recall, an
					  interval wider than a half */
	CADRAGE_TRUST_DO_NOT_USE,      /* alpha below .667 */
	CADRAGE_TRUST_TENTATIVE,       /* below .8 */
	CADRAGE_TRUST_RELIABLE,
} CadrageTrust;

/** cadrage_trust_to_name: Returns: (nullable): the word of JSON and CSV; NULL for none. */
CADRAGE_API const char *cadrage_trust_to_name(CadrageTrust trust);

/**
 * CadrageMeasure:
 * @lexicon: (nullable): its name; NULL for all tasks together
 * @category: (nullable): id; NULL for all tasks together
 * @label: (nullable): only of this term; NULL for all
 * @has_voice: whether it is of @voice only
 * @has_zone: whether it is of @zone only
 * @value: NAN where not defined
 * @lo: lower end of the interval, NAN where not defined
 * @hi: upper end
 * @n_units: passages it rests on: for agreement those coded twice
 * @n_positive: of them, those that are what is looked for
 * @population: sentences they stand for; 0 for agreement and for the precision of some matches
 * @needed: (nullable): what is missing
 *
 * One figure. Strings live with the validation.
 */
typedef struct {
	CadrageQuantity quantity;
	const char *lexicon;
	const char *category;
	const char *label;
	gboolean has_voice;
	gboolean has_zone;
	CadrageVoice voice;
	CadrageZone zone;
	double value;
	double lo;
	double hi;
	guint n_units;
	guint n_positive;
	guint64 population;
	CadrageTrust trust;
	const char *needed;
} CadrageMeasure;

CADRAGE_API guint cadrage_validation_get_n_measures(const CadrageValidation *validation);
/** cadrage_validation_get_measure: Returns: (transfer none): agreement first; then of each task
 * precision, recall and prevalence, and the precision of each voice, zone, term, and term in a
 * voice and zone. */
CADRAGE_API const CadrageMeasure *
cadrage_validation_get_measure(const CadrageValidation *validation, guint index);

CADRAGE_API guint cadrage_validation_get_n_coders(const CadrageValidation *validation);
CADRAGE_API guint cadrage_validation_get_n_passages(const CadrageValidation *validation);
/** cadrage_validation_get_n_uncoded: Returns: passages that nobody coded. */
CADRAGE_API guint cadrage_validation_get_n_uncoded(const CadrageValidation *validation);

/** cadrage_validation_get_divided: Returns: (transfer none) (array zero-terminated=1): ids of the
 * passages that the coders are divided on. */
CADRAGE_API const char *const *cadrage_validation_get_divided(const CadrageValidation *validation);

/** cadrage_validation_get_lexicon_hash: Returns: (nullable): hash of the lexicon called @name when
 * the sheet was drawn; NULL when it has no part in it. */
CADRAGE_API const char *
cadrage_validation_get_lexicon_hash(const CadrageValidation *validation, const char *name);

G_END_DECLS
