#include "config.h"

#include "base/limits.h"
#include "calculator/documents.h"
#include "calculator/outlet-samples.h"

struct _CadOutletSamples {
	CadDocuments *documents;
	guint n_outlets;
	guint n;	  /* documents with tokens */
	guint *starts;	  /* (array length=n_outlets+1): each outlet's first document */
	guint32 *sizes;	  /* outlet after outlet */
	guint32 **counts; /* (array length=n_terms): the same of each term */
};

static guint
outlet_of(const CadDocuments *documents, guint document)
{
	return documents->groups[document] == CAD_ALL_GROUPS ? 0 : documents->groups[document];
}

/* Where each document goes: outlet after outlet, in the order of the table; G_MAXUINT for none. */
static guint *
arrange(CadOutletSamples *samples)
{
	const CadDocuments *documents = samples->documents;
	guint *places = g_new(guint, documents->n + 1);
	g_autofree guint *next = NULL;

	for (guint i = 0; i < documents->n; i++)
		if (documents->sizes[i] > 0)
			samples->starts[outlet_of(documents, i) + 1]++;
	for (guint outlet = 0; outlet < samples->n_outlets; outlet++)
		samples->starts[outlet + 1] += samples->starts[outlet];
	samples->n = samples->starts[samples->n_outlets];
	next = g_memdup2(samples->starts, (samples->n_outlets + 1) * sizeof *next);
	for (guint i = 0; i < documents->n; i++)
		places[i] = documents->sizes[i] > 0 ? next[outlet_of(documents, i)]++ : G_MAXUINT;
	return places;
}

static guint32 *
take(const CadOutletSamples *samples, const guint32 *values, const guint *places)
{
	guint32 *taken = g_new(guint32, samples->n + 1);

	for (guint i = 0; i < samples->documents->n; i++)
		if (places[i] != G_MAXUINT)
			taken[places[i]] = values[i];
	return taken;
}

static void
note_empty(CadFrame *frame, guint n_empty)
{
	const guint column = (guint)cad_frame_find(frame, "tokens");

	if (n_empty == 1)
		cad_frame_note(frame, column, "1 document has no tokens and is left out");
	else if (n_empty > 1)
		cad_frame_note(frame, column, "%u documents have no tokens and are left out",
			       n_empty);
}

CadOutletSamples *
cad_outlet_samples_read(CadFrame *frame, const CadrageStatisticOptions *options)
{
	g_autoptr(CadOutletSamples) samples = NULL;
	g_autoptr(CadDocuments) documents = cad_documents_read(frame, options);
	g_autofree guint *places = NULL;

	if (!documents)
		return NULL;
	samples = g_new0(CadOutletSamples, 1);
	samples->documents = g_steal_pointer(&documents);
	samples->n_outlets = MAX(1, samples->documents->group_names->len);
	samples->starts = g_new0(guint, samples->n_outlets + 1);
	places = arrange(samples);
	samples->sizes = take(samples, samples->documents->sizes, places);
	samples->counts = g_new0(guint32 *, samples->documents->n_terms + 1);
	for (guint term = 0; term < samples->documents->n_terms; term++)
		samples->counts[term] =
			take(samples, samples->documents->terms[term].counts, places);
	note_empty(frame, samples->documents->n - samples->n);
	return g_steal_pointer(&samples);
}

gboolean
cad_outlet_samples_check_pairs(const CadOutletSamples *samples, CadFrame *frame)
{
	const guint64 n = samples->n_outlets;
	const guint64 n_comparisons = n * (n - 1) / 2 * samples->documents->n_terms;

	if (n_comparisons <= CAD_MAX_COMPARISONS)
		return TRUE;
	cad_frame_report(frame, -1, -1,
			 "%" G_GUINT64_FORMAT " comparisons of two outlets in a term are more "
			 "than %u (CAD_MAX_COMPARISONS); choose with --group and --term",
			 n_comparisons, CAD_MAX_COMPARISONS);
	return FALSE;
}

CadOutletSamples *
cad_outlet_samples_read_pairs(CadFrame *frame, const CadrageStatisticOptions *options)
{
	const char *const needed[] = {options->group_column ? options->group_column : "outlet",
				      NULL};
	g_autoptr(CadOutletSamples) samples = NULL;

	if (!cad_frame_require(frame, needed))
		return NULL;
	samples = cad_outlet_samples_read(frame, options);
	if (!samples || !cad_outlet_samples_check_pairs(samples, frame))
		return NULL;
	if (samples->n_outlets < 2)
		cad_frame_note(frame, (guint)cad_frame_find(frame, needed[0]),
			       "there is no second %s to compare with", needed[0]);
	return g_steal_pointer(&samples);
}

void
cad_outlet_samples_free(CadOutletSamples *samples)
{
	if (!samples)
		return;
	for (guint term = 0; samples->counts && term < samples->documents->n_terms; term++)
		g_free(samples->counts[term]);
	g_free(samples->counts);
	g_free(samples->sizes);
	g_free(samples->starts);
	cad_documents_free(samples->documents);
	g_free(samples);
}

const char *
cad_outlet_samples_get_table(const CadOutletSamples *samples)
{
	return cad_frame_get_name(samples->documents->frame);
}

guint
cad_outlet_samples_get_n_outlets(const CadOutletSamples *samples)
{
	return samples->n_outlets;
}

guint
cad_outlet_samples_get_n_terms(const CadOutletSamples *samples)
{
	return samples->documents->n_terms;
}

const char *
cad_outlet_samples_get_outlet(const CadOutletSamples *samples, guint outlet)
{
	const CadDocuments *documents = samples->documents;

	return cad_documents_get_group_name(
		documents, documents->group_names->len == 0 ? CAD_ALL_GROUPS : outlet);
}

const char *
cad_outlet_samples_get_term(const CadOutletSamples *samples, guint term)
{
	return samples->documents->terms[term].name;
}

CadSample
cad_outlet_samples_get(const CadOutletSamples *samples, guint outlet, guint term)
{
	const guint start = samples->starts[outlet];

	return (CadSample){samples->counts[term] + start, samples->sizes + start,
			   samples->starts[outlet + 1] - start};
}

void
cad_outlet_samples_each(const CadOutletSamples *samples, CadOutletFunction function, void *payload)
{
	for (guint outlet = 0; outlet < samples->n_outlets; outlet++)
		for (guint term = 0; term < samples->documents->n_terms; term++)
			function(samples, outlet, term, payload);
}

void
cad_outlet_samples_each_pair(const CadOutletSamples *samples, CadPairFunction function,
			     void *payload)
{
	for (guint a = 0; a < samples->n_outlets; a++)
		for (guint b = a + 1; b < samples->n_outlets; b++)
			function(samples, a, b, payload);
}
