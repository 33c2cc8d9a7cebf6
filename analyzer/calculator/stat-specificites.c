/* Specificities: words of the parts of a corpus. */
#include "config.h"

#include <math.h>

#include "calculator/contingency.h"
#include "calculator/documents.h"
#include "calculator/statistics.h"
#include "stats/specificity.h"

/* What a package rounds to, and beyond which it prints an infinity: its p is below every double. */
#define PACKAGE_DIGITS	1e4
#define PACKAGE_LARGEST 323.3

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("part"),
	CAD_COUNT("f"),
	CAD_COUNT("F"),
	CAD_COUNT("t"),
	CAD_COUNT("T"),
	CAD_FIGURE("textometry_score"),
	CAD_FIGURE("log10_p_signed"),
	CAD_FIGURE("mode"),
	CAD_FIGURE("log10_p_signed_exact"),
};

typedef struct {
	const char *table;
	const char *term;
	const char *part;
	guint64 f, F, t, T;
} Word;

static double
round_as_package(double score)
{
	if (fabs(score) > PACKAGE_LARGEST)
		return copysign(HUGE_VAL, score);
	return round(score * PACKAGE_DIGITS) / PACKAGE_DIGITS;
}

static void
add_word(CadOutcome *outcome, const Word *word)
{
	const CadSpecificity specificity = cad_specificity(word->f, word->F, word->t, word->T);
	const CadrageValue row[] = {
		{.text = word->table},
		{.text = word->term},
		{.text = word->part},
		{.integer = (gint64)word->f},
		{.integer = (gint64)word->F},
		{.integer = (gint64)word->t},
		{.integer = (gint64)word->T},
		{.number = round_as_package(specificity.log10_p)},
		{.number = specificity.log10_p},
		{.number = specificity.mode},
		{.number = specificity.log10_p},
	};

	cad_outcome_add(outcome, row);
}

/* A table that has the four numbers of each word. */

static void
check_word(CadFrame *frame, guint row, const Word *word)
{
	const int column = cad_frame_find(frame, "f");

	if (word->f > word->F || word->f > word->t)
		cad_frame_report(frame, (int)row, column,
				 "f is %" G_GUINT64_FORMAT ", more than F or t", word->f);
	else if (word->F > word->T || word->t > word->T || word->T == 0)
		cad_frame_report(frame, (int)row, column, "T is less than F or t, or 0");
	else if (word->F - word->f > word->T - word->t)
		cad_frame_report(frame, (int)row, column,
				 "F - f is more than the other parts hold, T - t");
}

static void
compute_numbers(CadFrame *frame, CadOutcome *outcome)
{
	const gboolean has_table = cad_frame_find(frame, "table") >= 0;
	g_autoptr(GPtrArray) tables = cad_frame_read_keys(frame, cad_frame_find(frame, "table"));
	g_autoptr(GPtrArray) terms = cad_frame_read_keys(frame, cad_frame_find(frame, "term"));
	g_autoptr(GPtrArray) parts = cad_frame_read_keys(frame, cad_frame_find(frame, "part"));
	g_autofree guint64 *f = cad_frame_read_counts(frame, "f");
	g_autofree guint64 *F = cad_frame_read_counts(frame, "F");
	g_autofree guint64 *t = cad_frame_read_counts(frame, "t");
	g_autofree guint64 *T = cad_frame_read_counts(frame, "T");
	const gboolean is_read = !cad_frame_has_errors(frame);

	for (guint i = 0; is_read && i < terms->len; i++) {
		const Word word = {has_table ? tables->pdata[i] : cad_frame_get_name(frame),
				   terms->pdata[i],
				   parts->pdata[i],
				   f[i],
				   F[i],
				   t[i],
				   T[i]};

		check_word(frame, i, &word);
		if (!cad_frame_has_errors(frame))
			add_word(outcome, &word);
	}
}

/* Documents: the parts are the outlets. */

/* All words that are no term. Terms may overlap; where they hold more than there is, nothing. */
static void
add_others(CadOutcome *outcome, const Word *terms, Word word)
{
	if (terms->f > word.t || terms->F > word.T || terms->F - terms->f > word.T - word.t)
		return;
	word.term = "__other__";
	word.f = word.t - terms->f;
	word.F = word.T - terms->F;
	add_word(outcome, &word);
}

/* @sums: of each term over all documents. */
static void
add_part(CadOutcome *outcome, const CadDocuments *documents, guint part, const guint64 *sums,
	 Word word)
{
	Word terms = {.f = 0, .F = 0};

	word.part = documents->group_names->pdata[part];
	word.t = cad_documents_sum(documents, documents->sizes, part);
	for (guint i = 0; i < documents->n_terms; i++) {
		word.term = documents->terms[i].name;
		word.f = cad_documents_sum(documents, documents->terms[i].counts, part);
		word.F = sums[i];
		terms.f += word.f;
		terms.F += word.F;
		add_word(outcome, &word);
	}
	add_others(outcome, &terms, word);
}

static void
compute_documents(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadDocuments) documents = cad_documents_read(frame, options);
	g_autofree guint64 *sums = NULL;

	if (!documents)
		return;
	if (documents->group_names->len == 0) {
		cad_frame_report(frame, -1, 0,
				 "there is no column \"outlet\", and no other named "
				 "with --by, that tells the parts");
		return;
	}
	const Word word = {.table = cad_frame_get_name(frame),
			   .T = cad_documents_sum(documents, documents->sizes, CAD_ALL_GROUPS)};

	sums = g_new(guint64, documents->n_terms + 1);
	for (guint i = 0; i < documents->n_terms; i++)
		sums[i] = cad_documents_sum(documents, documents->terms[i].counts, CAD_ALL_GROUPS);
	for (guint part = 0; word.T > 0 && part < documents->group_names->len; part++)
		add_part(outcome, documents, part, sums, word);
}

/* A lexical table: words by parts, with every word. */

static void
compute_lexical(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const keys[] = {"term", "word", "lemma", "type", NULL};
	g_autoptr(CadContingency) table = cad_contingency_read(frame, options, keys, FALSE);
	g_autofree guint64 *sums = NULL;
	guint64 total = 0;

	if (!table)
		return;
	sums = g_new(guint64, table->row_names->len + 1);
	for (guint row = 0; row < table->row_names->len; row++) {
		sums[row] = cad_contingency_sum_row(table, row);
		total += sums[row];
	}
	for (guint part = 0; total > 0 && part < table->column_names->len; part++) {
		const guint64 size = cad_contingency_sum_column(table, part);

		for (guint row = 0; row < table->row_names->len; row++) {
			const Word word = {cad_frame_get_name(frame),
					   table->row_names->pdata[row],
					   table->column_names->pdata[part],
					   cad_contingency_get(table, row, part),
					   sums[row],
					   size,
					   total};

			add_word(outcome, &word);
		}
	}
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	if (cad_frame_find(frame, "f") >= 0 && cad_frame_find(frame, "F") >= 0 &&
	    cad_frame_find(frame, "t") >= 0 && cad_frame_find(frame, "T") >= 0)
		compute_numbers(frame, outcome);
	else if (cad_frame_find(frame, "tokens") >= 0)
		compute_documents(frame, options, outcome);
	else
		compute_lexical(frame, options, outcome);
}

const CadStatistic cad_statistic_specificites = {
	{"specificites", "how surprising the words of each part are (hypergeometric, log10 p)",
	 "documents: outlet, tokens, terms; or term and one column a part, with every word; or "
	 "term, "
	 "part, f, F, t, T"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
