#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/finding-parts.h"
#include "document/line-shape.h"

#define MIN_TITLE_WORDS 3
/* Of a stock paragraph the rule spells the beginning. */
#define N_STOCK_WORDS_SPELT 12

/* The end of the page. */

/* Whether what stands below line @index of its page is no text: nothing long that no other page
 * has, and hardly any sentence. @n_below: (inout): lines below it. */
static gboolean
is_idle_below(const CadSamplePage *sample, guint index, guint *n_below)
{
	guint n_sentences = 0;
	guint n = 0;

	for (guint i = index + 1; i < sample->lines->len; i++) {
		const CadSampleLine *line = cad_sample_page_get_line(sample, i);

		if (line->is_part || line->is_told || line->n_pages > 1) {
			n++;
			continue;
		}
		if (line->is_long && line->ends_sentence)
			return FALSE;
		n++;
		n_sentences += line->ends_sentence && line->n_words >= CAD_MAX_SHAPED_WORDS / 2;
	}
	*n_below += n;
	return 4 * n_sentences <= n;
}

static gboolean
has_text_above(const CadSamplePage *sample, guint index)
{
	for (guint i = 0; i < index; i++) {
		const CadSampleLine *line = cad_sample_page_get_line(sample, i);

		if (line->is_long && line->n_pages < 2)
			return TRUE;
	}
	return FALSE;
}

static gboolean
begins_tail(const CadLearning *learning, const CadLineGroup *group)
{
	guint n_below = 0;

	if (group->n_pages < 2 || group->n_pages != group->lines->len)
		return FALSE;
	for (guint i = 0; i < group->lines->len; i++) {
		const CadSampleLine *line = cad_learning_get_line(group, i);
		const CadSamplePage *sample = g_ptr_array_index(learning->samples, line->page);
		guint index = 0;

		while (cad_sample_page_get_line(sample, index) != line)
			index++;
		if (!has_text_above(sample, index) || !is_idle_below(sample, index, &n_below))
			return FALSE;
	}
	return n_below >= group->n_pages;
}

/* Repeated lines. */

static gboolean
all_have(const CadLineGroup *group, CadLabel label)
{
	for (guint i = 0; i < group->lines->len; i++)
		if (cad_learning_get_line(group, i)->label != label)
			return FALSE;
	return TRUE;
}

static char *
get_text(const CadSampleLine *line)
{
	return line->is_told || line->is_known || !cad_learning_can_spell(line)
		       ? NULL
		       : g_strdup(line->text);
}

static char *
spell_beginning(const CadSampleLine *line)
{
	g_auto(GStrv) words = g_strsplit(line->text, " ", N_STOCK_WORDS_SPELT + 1);
	g_autofree char *joined = NULL;
	g_autofree char *beginning = NULL;
	g_autofree char *literal = NULL;

	if (g_strv_length(words) > N_STOCK_WORDS_SPELT)
		g_clear_pointer(&words[N_STOCK_WORDS_SPELT], g_free);
	joined = g_strjoinv(" ", words);
	beginning = g_utf8_substring(joined, 0,
				     MIN(g_utf8_strlen(joined, -1), CAD_MAX_SPELT_BYTES / 2));
	literal = cad_line_literal_new(beginning, TRUE);
	return g_strconcat("^", literal, NULL);
}

/* Short lines between paragraphs, not often enough seen to be buttons, head what is below them. */
static CadLabel
choose_repeat_label(const CadLineGroup *group)
{
	if (all_have(group, CAD_LABEL_SUBHEAD) && group->n_pages < CAD_MIN_BUTTON_PAGES &&
	    group->lines->len == group->n_pages)
		return CAD_LABEL_SUBHEAD;
	return cad_learning_vote(group, CAD_LABEL_UI);
}

static gboolean
is_stock(const CadSampleLine *line, CadLabel label)
{
	return label == CAD_LABEL_UI && line->ends_sentence && line->n_words >= CAD_MIN_STOCK_WORDS;
}

/* The whole line or, where it is long, its first words. */
static void
spell(CadFinding *finding, const CadSampleLine *line)
{
	finding->is_whole = strlen(line->text) <= CAD_MAX_SPELT_BYTES;
	finding->pattern = finding->is_whole ? cad_line_shape_new(line->text, line->has_odd_blanks)
					     : spell_beginning(line);
}

/* Whether a short line without a stop, such as a title, stands right below each of the lines. */
static gboolean
heads_links(const CadLearning *learning, const CadLineGroup *group)
{
	for (guint i = 0; i < group->lines->len; i++) {
		const CadSampleLine *line = cad_learning_get_line(group, i);
		const CadSamplePage *sample = g_ptr_array_index(learning->samples, line->page);
		const CadSampleLine *below;
		guint index = 0;

		while (cad_sample_page_get_line(sample, index) != line)
			index++;
		if (line->is_top || line->is_part || index + 1 >= sample->lines->len)
			return FALSE;
		below = cad_sample_page_get_line(sample, index + 1);
		if (!below->is_adjacent || below->ends_sentence || below->is_told ||
		    below->n_pages == group->n_pages || below->n_words > CAD_MAX_TEASER_WORDS ||
		    below->n_words < MIN_TITLE_WORDS)
			return FALSE;
	}
	return TRUE;
}

static void
learn_repeat(CadLearning *learning, const CadLineGroup *group, gboolean is_tail)
{
	const CadSampleLine *line = cad_learning_get_line(group, 0);
	const CadLabel label = choose_repeat_label(group);
	CadFinding *finding;

	if (!is_tail && is_stock(line, label)) {
		finding = cad_learning_add(learning, "stock", CAD_LABEL_STOCK, group);
		finding->pattern = spell_beginning(line);
		return;
	}
	if (!is_tail && heads_links(learning, group)) {
		finding = cad_learning_add(learning, "links", CAD_LABEL_SEE_ALSO_HEAD, group);
		finding->extra = g_strdup("block=see_also\n");
		spell(finding, line);
		return;
	}
	finding = cad_learning_add(learning, is_tail ? "tail" : "repeated", label, group);
	spell(finding, line);
	if (is_tail)
		finding->extra = g_strdup_printf(
			"to_end=%s\n", label == CAD_LABEL_COMMENT_PROMPT ? "comment_prompt" : "ui");
}

/* The headline of one page among the links of another: above the text of the one, below or within
 * that of the other. */
static gboolean
is_cross_link(const CadLineGroup *group)
{
	gboolean has_only_top = FALSE;
	gboolean has_no_top = FALSE;
	guint n_heads = 0;
	guint end;

	for (guint i = 0; i < group->lines->len; i = end) {
		guint n_top = 0;

		for (end = i;
		     end < group->lines->len && cad_learning_get_line(group, end)->page ==
							cad_learning_get_line(group, i)->page;
		     end++) {
			n_top += cad_learning_get_line(group, end)->is_top;
			n_heads += cad_learning_get_line(group, end)->label == CAD_LABEL_HEADLINE;
		}
		has_only_top |= n_top == end - i;
		has_no_top |= n_top == 0;
	}
	return has_no_top && (has_only_top || n_heads > 0);
}

/* The group that ends the article on most pages, the first of several; NULL when none does. */
static const CadLineGroup *
find_tail(const CadLearning *learning, GPtrArray *groups)
{
	const CadLineGroup *best = NULL;
	guint n_tried = 0;

	for (guint i = 0; i < groups->len && n_tried < CAD_MAX_DRAFT_FINDINGS; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);

		n_tried += group->n_pages >= 2;
		if (group->n_pages >= 2 && (!best || group->n_pages > best->n_pages) &&
		    !is_cross_link(group) && begins_tail(learning, group))
			best = group;
	}
	return best;
}

void
cad_learn_repeats(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_text);
	const CadLineGroup *tail;

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);

		for (guint j = 0; j < group->lines->len; j++)
			cad_learning_get_line(group, j)->n_pages = group->n_pages;
	}
	tail = find_tail(learning, groups);
	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);

		if (group->n_pages >= 2 && !cad_learning_is_full(learning) && !is_cross_link(group))
			learn_repeat(learning, group, group == tail);
	}
}

/* Lines that differ in numbers only. */

static char *
get_shape(const CadSampleLine *line)
{
	g_autofree char *shape = NULL;
	g_autofree char *literal = NULL;

	if (line->is_told || line->is_known || line->n_words > CAD_MAX_SHAPED_WORDS ||
	    line->ends_sentence || strlen(line->text) > CAD_MAX_SPELT_BYTES)
		return NULL;
	shape = cad_line_shape_new(line->text, line->has_odd_blanks);
	literal = cad_line_literal_new(line->text, line->has_odd_blanks);
	return strcmp(shape, literal) == 0 ? NULL : g_steal_pointer(&shape);
}

/* Headlines differ in numbers by chance; in dates, or on many pages, they do not. */
static gboolean
is_shape(const CadLineGroup *group, CadLabel label)
{
	const CadLabel first = cad_learning_get_line(group, 0)->label;

	/* One page is enough for a stamp: it is told by more than its shape. */
	if (group->n_pages < 2)
		return label == CAD_LABEL_CLOCK;
	return (first != CAD_LABEL_HEADLINE && first != CAD_LABEL_LEAD) ||
	       strstr(group->key, "\\p{L}") || group->n_pages >= CAD_MIN_BUTTON_PAGES;
}

void
cad_learn_shapes(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_shape);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		const CadLabel label = cad_learning_vote(group, CAD_LABEL_UI);
		CadFinding *finding;

		if (cad_learning_is_full(learning) || !is_shape(group, label))
			continue;
		finding = cad_learning_add(learning, "numbered", label, group);
		finding->pattern = g_strdup(group->key);
		finding->is_whole = TRUE;
	}
}
