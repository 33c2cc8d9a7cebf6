#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "base/limits.h"
#include "base/number.h"
#include "stats/agreement.h"
#include "stats/kappa.h"
#include "validate/precision.h"

/* Krippendorff 2004: what an alpha allows, and the passages it takes to say so. */
#define ALPHA_TENTATIVE 0.667
#define ALPHA_RELIABLE	0.8
#define MIN_CODED_TWICE 30

struct _CadrageValidation {
	CadrageValidationOptions options;
	CadSheetKey *key;
	CadJudgements *judgements;
	GArray *measures;    /* of CadrageMeasure */
	GStringChunk *texts; /* what is missing */
	GPtrArray *divided;  /* of char *, borrowed from the key, ended by NULL */
	guint n_uncoded;
};

void
cadrage_validation_free(CadrageValidation *validation)
{
	if (!validation)
		return;
	cad_sheet_key_free(validation->key);
	cad_judgements_free(validation->judgements);
	g_array_unref(validation->measures);
	g_string_chunk_free(validation->texts);
	g_ptr_array_unref(validation->divided);
	g_free(validation);
}

const char *
cadrage_quantity_to_name(CadrageQuantity quantity)
{
	static const char *const names[] = {"alpha",  "kappa",	    "ac1",    "precision",
					    "recall", "prevalence", "matched"};

	return names[quantity];
}

const char *
cadrage_trust_to_name(CadrageTrust trust)
{
	static const char *const names[] = {NULL, "not_enough_data", "do_not_use", "tentative",
					    "reliable"};

	return names[trust];
}

/* Agreement. */

static double
kappa_of(const CadCoding *coding)
{
	return coding->n_coders == 2 ? cad_kappa(coding, CAD_KAPPA_UNWEIGHTED).value
				     : cad_fleiss_kappa(coding);
}

static guint
count_coded_twice(const CadCoding *coding, guint *n_positive)
{
	guint n_units = 0;

	*n_positive = 0;
	for (guint unit = 0; unit < coding->n_units; unit++) {
		const guint32 *codes = cad_coding_get_unit(coding, unit);
		guint n_codes = 0, n_yes = 0;

		for (guint i = 0; i < coding->n_coders; i++) {
			n_codes += codes[i] != CAD_NOT_CODED;
			n_yes += codes[i] != CAD_NOT_CODED && coding->values[codes[i]] > 0;
		}
		n_units += n_codes >= 2;
		*n_positive += n_codes >= 2 && 2 * n_yes > n_codes;
	}
	return n_units;
}

static void
judge_alpha(CadrageValidation *validation, CadrageMeasure *measure)
{
	g_autofree char *needed = NULL;

	if (measure->n_units < MIN_CODED_TWICE) {
		const guint n = MIN_CODED_TWICE - measure->n_units;

		measure->trust = CADRAGE_TRUST_NOT_ENOUGH_DATA;
		needed = g_strdup_printf("%u more passage%s coded by two", n, n == 1 ? "" : "s");
	} else if (isnan(measure->value)) {
		measure->trust = CADRAGE_TRUST_NOT_ENOUGH_DATA;
		needed = g_strdup("passages of the other code: all have the same");
	} else if (measure->value < ALPHA_TENTATIVE) {
		measure->trust = CADRAGE_TRUST_DO_NOT_USE;
		needed = g_strdup("a clearer code book, and passages coded anew");
	} else {
		measure->trust = measure->value < ALPHA_RELIABLE ? CADRAGE_TRUST_TENTATIVE
								 : CADRAGE_TRUST_RELIABLE;
	}
	measure->needed = needed ? g_string_chunk_insert_const(validation->texts, needed) : NULL;
}

static void
add_figure(CadrageValidation *validation, CadrageMeasure *measure, CadrageQuantity quantity,
	   double value, CadAlphaBootstrap bootstrap)
{
	measure->quantity = quantity;
	measure->value = value;
	measure->lo = isnan(value) ? CAD_NAN : bootstrap.interval.lo;
	measure->hi = isnan(value) ? CAD_NAN : bootstrap.interval.hi;
	measure->trust = CADRAGE_TRUST_NONE;
	measure->needed = NULL;
	if (quantity == CADRAGE_QUANTITY_ALPHA)
		judge_alpha(validation, measure);
	g_array_append_val(validation->measures, *measure);
}

/* @task: G_MAXUINT for all of them. */
static void
add_agreement(CadrageValidation *validation, guint task)
{
	const CadrageValidationOptions *options = &validation->options;
	const guint n_rows = validation->key->rows->len;
	g_autofree guint8 *wanted = g_new0(guint8, n_rows + 1);
	g_autoptr(CadCoding) coding = NULL;
	g_autoptr(CadCoding) complete = NULL;
	CadrageMeasure measure = {0};

	for (guint row = 0; row < n_rows; row++)
		wanted[row] = task == G_MAXUINT ||
			      cad_sheet_key_get_stratum(validation->key, row)->task == task;
	if (task != G_MAXUINT) {
		measure.lexicon = g_array_index(validation->key->tasks, CadKeyTask, task).lexicon;
		measure.category = g_array_index(validation->key->tasks, CadKeyTask, task).category;
	}
	coding = cad_judgements_make_coding(validation->judgements, wanted);
	complete = cad_coding_new_complete(coding);
	measure.n_units = count_coded_twice(coding, &measure.n_positive);
	add_figure(validation, &measure, CADRAGE_QUANTITY_ALPHA,
		   cad_alpha(coding, CAD_ALPHA_NOMINAL),
		   cad_alpha_bootstrap(coding, CAD_ALPHA_NOMINAL, options->confidence,
				       options->n_resamples, options->seed));
	measure.n_units = count_coded_twice(complete, &measure.n_positive);
	add_figure(validation, &measure, CADRAGE_QUANTITY_KAPPA, kappa_of(complete),
		   cad_agreement_bootstrap(complete, kappa_of, options->confidence,
					   options->n_resamples, options->seed));
	add_figure(validation, &measure, CADRAGE_QUANTITY_AC1, cad_gwet_ac1(complete),
		   cad_agreement_bootstrap(complete, cad_gwet_ac1, options->confidence,
					   options->n_resamples, options->seed));
}

static void
add_agreements(CadrageValidation *validation)
{
	const guint n_tasks = validation->key->tasks->len;

	for (guint i = 0; i < n_tasks; i++)
		add_agreement(validation, i);
	if (n_tasks > 1)
		add_agreement(validation, G_MAXUINT);
}

/* Reading. */

static void
count_verdicts(CadrageValidation *validation)
{
	for (guint row = 0; row < validation->key->rows->len; row++) {
		const guint8 verdict = validation->judgements->verdicts[row];

		validation->n_uncoded += verdict == CAD_CODE_NONE;
		if (verdict == CAD_CODE_UNSURE)
			g_ptr_array_add(validation->divided,
					(char *)cad_sheet_key_get_row(validation->key, row)->id);
	}
	g_ptr_array_add(validation->divided, NULL);
}

static gboolean
is_same_file(const char *a, const char *b)
{
	GStatBuf first, second;

	if (strcmp(a, b) == 0)
		return TRUE;
	return g_stat(a, &first) == 0 && g_stat(b, &second) == 0 && first.st_dev == second.st_dev &&
	       first.st_ino == second.st_ino;
}

static gboolean
check_twice(const char *const *sheets, GError **error)
{
	for (guint i = 0; sheets[i]; i++)
		for (guint k = 0; k < i; k++) {
			if (!is_same_file(sheets[i], sheets[k]))
				continue;
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
				    "%s: the sheet is given twice; coders have one each",
				    sheets[i]);
			return FALSE;
		}
	return TRUE;
}

/* Every sheet is read, so that all their mistakes are told in one run. */
static gboolean
read_sheets(const CadrageValidation *validation, const char *const *sheets,
	    CadrageDiagnostics *diagnostics, GError **error)
{
	gboolean is_read = TRUE;

	for (guint i = 0; sheets[i]; i++) {
		g_autoptr(GError) failure = NULL;

		if (cad_coded_sheet_read(sheets[i], validation->key,
					 cad_judgements_get_codes(validation->judgements, i),
					 diagnostics, &failure))
			continue;
		if (is_read)
			g_propagate_error(error, g_steal_pointer(&failure));
		is_read = FALSE;
	}
	return is_read;
}

CadrageValidation *
cadrage_validation_read(const char *key, const char *const *sheets,
			const CadrageValidationOptions *options, CadrageDiagnostics *diagnostics,
			GError **error)
{
	static const CadrageValidationOptions usual = CADRAGE_VALIDATION_OPTIONS_INIT;
	g_autoptr(CadrageValidation) validation = g_new0(CadrageValidation, 1);
	const guint n_coders = g_strv_length((char **)sheets);

	validation->options = options ? *options : usual;
	validation->measures = g_array_new(FALSE, FALSE, sizeof(CadrageMeasure));
	validation->texts = g_string_chunk_new(256);
	validation->divided = g_ptr_array_new();
	if (n_coders > CAD_MAX_CODERS) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "there are more than %d sheets (CAD_MAX_CODERS)", CAD_MAX_CODERS);
		return NULL;
	}
	if (!check_twice(sheets, error))
		return NULL;
	validation->key = cad_sheet_key_load(key, diagnostics, error);
	if (!validation->key)
		return NULL;
	validation->judgements = cad_judgements_new(validation->key->rows->len, n_coders);
	if (!read_sheets(validation, sheets, diagnostics, error))
		return NULL;
	cad_judgements_settle(validation->judgements);
	count_verdicts(validation);
	if (n_coders > 1)
		add_agreements(validation);
	for (guint task = 0; task < validation->key->tasks->len; task++)
		cad_precision_measure(validation->key, validation->judgements, task,
				      &validation->options, validation->measures);
	return g_steal_pointer(&validation);
}

guint
cadrage_validation_get_n_measures(const CadrageValidation *validation)
{
	return validation->measures->len;
}

const CadrageMeasure *
cadrage_validation_get_measure(const CadrageValidation *validation, guint index)
{
	g_return_val_if_fail(index < validation->measures->len, NULL);
	return &g_array_index(validation->measures, CadrageMeasure, index);
}

guint
cadrage_validation_get_n_coders(const CadrageValidation *validation)
{
	return validation->judgements->n_coders;
}

guint
cadrage_validation_get_n_passages(const CadrageValidation *validation)
{
	return validation->key->rows->len;
}

guint
cadrage_validation_get_n_uncoded(const CadrageValidation *validation)
{
	return validation->n_uncoded;
}

const char *const *
cadrage_validation_get_divided(const CadrageValidation *validation)
{
	return (const char *const *)validation->divided->pdata;
}

const char *
cadrage_validation_get_lexicon_hash(const CadrageValidation *validation, const char *name)
{
	for (guint i = 0; i < validation->key->tasks->len; i++) {
		const CadKeyTask *task = &g_array_index(validation->key->tasks, CadKeyTask, i);

		if (strcmp(task->lexicon, name) == 0)
			return task->hash;
	}
	return NULL;
}
