#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/finding-parts.h"

static gboolean
is_article(CadLabel label)
{
	return cadrage_zone_is_article(cad_label_get_zone(label));
}

gboolean
cad_learning_is_full(const CadLearning *learning)
{
	return learning->findings->len >= CAD_MAX_DRAFT_FINDINGS;
}

gboolean
cad_learning_can_spell(const CadSampleLine *line)
{
	return strlen(line->text) <= CAD_MAX_SPELT_BYTES || line->n_words >= CAD_MIN_STOCK_WORDS;
}

static gboolean
is_above_headline(const CadLearning *learning, const CadSampleLine *line)
{
	const CadSamplePage *sample = g_ptr_array_index(learning->samples, line->page);

	for (guint i = 0; cad_sample_page_get_line(sample, i) != line; i++)
		if (cad_sample_page_get_line(sample, i)->label == CAD_LABEL_HEADLINE)
			return FALSE;
	return TRUE;
}

CadFinding *
cad_learning_add(CadLearning *learning, const char *kind, CadLabel label, const CadLineGroup *group)
{
	CadFinding *finding = g_new0(CadFinding, 1);

	finding->kind = kind;
	finding->label = label;
	finding->evidence = cad_line_group_to_evidence(group, learning->samples);
	finding->n_pages = group->n_pages;
	g_ptr_array_add(learning->findings, finding);
	finding->is_above_headline = is_above_headline(learning, cad_learning_get_line(group, 0));
	finding->example = g_strdup(cad_learning_get_line(group, 0)->text);
	for (guint i = 0; i < group->lines->len; i++) {
		CadSampleLine *line = cad_learning_get_line(group, i);

		line->is_told = TRUE;
		if (line->label != CAD_LABEL_HEADLINE)
			line->label = label;
	}
	return finding;
}

static void
finding_free(CadFinding *finding)
{
	g_free(finding->pattern);
	g_free(finding->example);
	g_free(finding->extra);
	g_free(finding->evidence);
	g_free(finding->rule);
	g_free(finding);
}

CadLabel
cad_learning_vote(const CadLineGroup *group, CadLabel otherwise)
{
	guint votes[CAD_N_LABELS] = {0};
	CadLabel best = otherwise;
	guint n_best = 0;

	for (guint i = 0; i < group->lines->len; i++) {
		const CadLabel label = cad_learning_get_line(group, i)->label;

		if (is_article(label) || label == CAD_LABEL_DATELINE)
			continue;
		votes[label]++;
		if (votes[label] > n_best) {
			n_best = votes[label];
			best = label;
		}
	}
	return 2 * n_best >= group->lines->len ? best : otherwise;
}

GPtrArray *
cad_findings_learn(GPtrArray *samples, gboolean is_first)
{
	CadLearning learning = {
		.samples = samples,
		.findings = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free),
	};

	cad_learn_signatures(&learning);
	cad_learn_bylines(&learning);
	cad_learn_repeats(&learning);
	cad_learn_shapes(&learning);
	if (is_first)
		return learning.findings;
	cad_learn_lead_ins(&learning);
	cad_learn_brackets(&learning);
	if (samples->len == 1)
		cad_learn_edges(&learning);
	cad_learn_teasers(&learning);
	cad_learn_leads(&learning);
	return learning.findings;
}
