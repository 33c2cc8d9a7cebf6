#include "config.h"

#include "document/finding-parts.h"
#include "document/line-shape.h"

/* What a lead may have beyond the longest one seen. */
#define LEAD_SLACK_WORDS 15

/* What stands right below a picture's line, or between headline and text. */

typedef gboolean (*LineTestFunc)(const CadSampleLine *above, const CadSampleLine *line);

static gboolean
is_teaser(const CadSampleLine *above, const CadSampleLine *line)
{
	return above && above->label == CAD_LABEL_IMAGE_ALT && line->is_adjacent &&
	       !line->is_told && !line->ends_sentence && line->n_words <= CAD_MAX_TEASER_WORDS;
}

static gboolean
is_lead(const CadSampleLine *above, const CadSampleLine *line)
{
	return above && line->label == CAD_LABEL_LEAD;
}

/* The lines that pass @test, as a group; @above: (out): labels of the lines above them. */
static CadLineGroup *
gather(const CadLearning *learning, LineTestFunc test, CadLabels *above_labels)
{
	CadLineGroup *group = g_new0(CadLineGroup, 1);

	*above_labels = 0;
	group->lines = g_ptr_array_new();
	for (guint i = 0; i < learning->samples->len; i++) {
		const CadSamplePage *sample = g_ptr_array_index(learning->samples, i);
		const CadSampleLine *above = NULL;
		const guint n_before = group->lines->len;

		for (guint j = 0; j < sample->lines->len; j++) {
			CadSampleLine *line = cad_sample_page_get_line(sample, j);

			if (line->is_part)
				continue;
			if (test(above, line)) {
				g_ptr_array_add(group->lines, line);
				*above_labels |= CAD_LABEL_BIT(above->label);
			}
			above = line;
		}
		group->n_pages += group->lines->len > n_before;
	}
	return group;
}

static void
group_clear(CadLineGroup *group)
{
	g_ptr_array_unref(group->lines);
	g_free(group);
}

void
cad_learn_teasers(CadLearning *learning)
{
	CadLabels above;
	CadLineGroup *group = gather(learning, is_teaser, &above);

	if (group->lines->len > 0) {
		CadFinding *finding = cad_learning_add(learning, "teaser", CAD_LABEL_TEASER, group);

		finding->extra = g_strdup_printf("after=image_alt\nadjacent=true\nmax_words=%d\n"
						 "final_punct=false\n",
						 CAD_MAX_TEASER_WORDS);
	}
	group_clear(group);
}

static char *
list_labels(CadLabels labels)
{
	g_autofree const char **names = cad_labels_list_names();
	GString *list = g_string_new(NULL);

	for (guint i = 0; names[i]; i++) {
		CadLabel label;

		if (cad_label_from_name(names[i], &label) && (labels & CAD_LABEL_BIT(label)))
			g_string_append_printf(list, "%s%s", list->len > 0 ? ";" : "", names[i]);
	}
	return g_string_free(list, FALSE);
}

/* An outlet sets leads when all its pages have one. */
void
cad_learn_leads(CadLearning *learning)
{
	CadLabels above;
	CadLineGroup *group = gather(learning, is_lead, &above);
	guint max_words = 0;

	for (guint i = 0; i < group->lines->len; i++)
		max_words = MAX(max_words, cad_learning_get_line(group, i)->n_words);
	if (learning->samples->len > 1 && group->n_pages == learning->samples->len) {
		g_autofree char *labels = list_labels(above);
		CadFinding *finding = cad_learning_add(learning, "lead", CAD_LABEL_LEAD, group);

		finding->extra = g_strdup_printf("after=%s\nwhere=deck\nmax_words=%u\n", labels,
						 max_words + LEAD_SLACK_WORDS);
	}
	group_clear(group);
}

/* The only page: what every page's rules take for furniture at its two ends. */
static char *
get_edge(const CadSampleLine *line)
{
	const gboolean is_button =
		line->label == CAD_LABEL_UI || line->label == CAD_LABEL_COMMENT_PROMPT;

	if (line->is_told || line->is_part || !is_button || (!line->is_top && !line->is_end) ||
	    line->n_words > CAD_MAX_SHAPED_WORDS || !cad_learning_can_spell(line))
		return NULL;
	return cad_line_literal_new(line->text, line->has_odd_blanks);
}

void
cad_learn_edges(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_edge);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		CadFinding *finding;

		if (cad_learning_is_full(learning))
			break;
		finding = cad_learning_add(learning, "edge", cad_learning_get_line(group, 0)->label,
					   group);
		finding->pattern = g_strdup(group->key);
		finding->is_whole = TRUE;
	}
}
