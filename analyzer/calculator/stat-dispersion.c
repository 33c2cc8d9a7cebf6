/* Dispersion: how evenly terms lie over documents. */
#include "config.h"

#include "calculator/documents.h"
#include "calculator/statistics.h"
#include "stats/dispersion.h"

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("parts"),
	CAD_COUNT("k"),
	CAD_COUNT("f"),
	CAD_COUNT("range"),
	CAD_FIGURE("dp"),
	CAD_FIGURE("dp_norm"),
	CAD_FIGURE("dp_egbert"),
	CAD_FIGURE("juilland_d"),
	CAD_FIGURE("rosengren_s"),
	CAD_FIGURE("dkl_o2p"),
	CAD_FIGURE("da"),
};

static void
add_terms(CadFrame *frame, const CadDocuments *documents, guint outlet, CadOutcome *outcome)
{
	for (guint term = 0; term < documents->n_terms; term++) {
		g_auto(CadGroup) group = cad_documents_select(documents, term, outlet);
		const CadDispersion result = cad_dispersion(&group.sample);
		const CadrageValue row[] = {
			{.text = cad_frame_get_name(frame)},
			{.text = documents->terms[term].name},
			{.text = cad_documents_get_group_name(documents, outlet)},
			{.integer = group.sample.n},
			{.integer = (gint64)cad_sample_sum_counts(&group.sample)},
			{.integer = result.range},
			{.number = result.dp},
			{.number = result.dp_norm},
			{.number = result.dp_egbert},
			{.number = result.juilland_d},
			{.number = result.rosengren_s},
			{.number = result.dkl},
			{.number = result.da},
		};

		cad_outcome_add(outcome, row);
	}
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadDocuments) documents = cad_documents_read(frame, options);

	if (!documents)
		return;
	for (guint outlet = 0; outlet < documents->group_names->len; outlet++)
		add_terms(frame, documents, outlet, outcome);
	add_terms(frame, documents, CAD_ALL_GROUPS, outcome);
}

const CadStatistic cad_statistic_dispersion = {
	{"dispersion", "how evenly a term lies over the documents, of each outlet and of all",
	 "documents: tokens, terms; perhaps outlet"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
