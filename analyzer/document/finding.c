#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/finding.h"
#include "document/group.h"
#include "document/line-shape.h"

/* Lines with more words are no furniture by their shape alone. */
#define MAX_SHAPED_WORDS 12
#define MAX_FAMILY_WORDS 30
#define MAX_SPELT_BYTES	 300
#define MAX_TEASER_WORDS 18
#define MIN_TITLE_WORDS	 3
#define MAX_BYLINE_WORDS 12
/* A repeated paragraph of so many words that ends a sentence is stock. */
#define MIN_STOCK_WORDS 12
/* Of a stock paragraph the rule spells the beginning. */
#define N_STOCK_WORDS_SPELT 12
/* What a lead may have beyond the longest one seen. */
#define LEAD_SLACK_WORDS 15
/* A subhead that so many pages have is a button. */
#define MIN_BUTTON_PAGES 3

typedef struct {
	GPtrArray *samples;
	GPtrArray *findings;
} Learning;

static gboolean
is_article(CadLabel label)
{
	return cadrage_zone_is_article(cad_label_get_zone(label));
}

static CadSampleLine *
line_at(const CadGroup *group, guint i)
{
	return g_ptr_array_index(group->lines, i);
}

static gboolean
is_full(const Learning *learning)
{
	return learning->findings->len >= CAD_MAX_DRAFT_FINDINGS;
}

/* Whether a pattern for the line has a bearable length: of a paragraph only its first words are
 * spelt. */
static gboolean
can_be_spelt(const CadSampleLine *line)
{
	return strlen(line->text) <= MAX_SPELT_BYTES || line->n_words >= MIN_STOCK_WORDS;
}

static gboolean
is_above_headline(const Learning *learning, const CadSampleLine *line)
{
	const CadSample *sample = g_ptr_array_index(learning->samples, line->page);

	for (guint i = 0; cad_sample_get_line(sample, i) != line; i++)
		if (cad_sample_get_line(sample, i)->label == CAD_LABEL_HEADLINE)
			return FALSE;
	return TRUE;
}

static CadFinding *
add_finding(Learning *learning, const char *kind, CadLabel label, const CadGroup *group)
{
	CadFinding *finding = g_new0(CadFinding, 1);

	finding->kind = kind;
	finding->label = label;
	finding->evidence = cad_group_to_evidence(group, learning->samples);
	finding->n_pages = group->n_pages;
	g_ptr_array_add(learning->findings, finding);
	finding->is_above_headline = is_above_headline(learning, line_at(group, 0));
	finding->example = g_strdup(line_at(group, 0)->text);
	for (guint i = 0; i < group->lines->len; i++) {
		CadSampleLine *line = line_at(group, i);

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

/* What the rules that every page gets take most of the lines for, where that is no part of the
 * article; else @otherwise. */
static CadLabel
vote(const CadGroup *group, CadLabel otherwise)
{
	guint votes[CAD_N_LABELS] = {0};
	CadLabel best = otherwise;
	guint n_best = 0;

	for (guint i = 0; i < group->lines->len; i++) {
		const CadLabel label = line_at(group, i)->label;

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

static gboolean
all_have(const CadGroup *group, CadLabel label)
{
	for (guint i = 0; i < group->lines->len; i++)
		if (line_at(group, i)->label != label)
			return FALSE;
	return TRUE;
}

/* The end of the page. */

/* Whether what stands below line @index of its page is no text: nothing long that no other page
 * has, and hardly any sentence. @n_below: (inout): lines below it. */
static gboolean
is_idle_below(const CadSample *sample, guint index, guint *n_below)
{
	guint n_sentences = 0;
	guint n = 0;

	for (guint i = index + 1; i < sample->lines->len; i++) {
		const CadSampleLine *line = cad_sample_get_line(sample, i);

		if (line->is_part || line->is_told || line->n_pages > 1) {
			n++;
			continue;
		}
		if (line->is_long && line->ends_sentence)
			return FALSE;
		n++;
		n_sentences += line->ends_sentence && line->n_words >= MAX_SHAPED_WORDS / 2;
	}
	*n_below += n;
	return 4 * n_sentences <= n;
}

static gboolean
has_text_above(const CadSample *sample, guint index)
{
	for (guint i = 0; i < index; i++) {
		const CadSampleLine *line = cad_sample_get_line(sample, i);

		if (line->is_long && line->n_pages < 2)
			return TRUE;
	}
	return FALSE;
}

static gboolean
begins_tail(const Learning *learning, const CadGroup *group)
{
	guint n_below = 0;

	if (group->n_pages < 2 || group->n_pages != group->lines->len)
		return FALSE;
	for (guint i = 0; i < group->lines->len; i++) {
		const CadSampleLine *line = line_at(group, i);
		const CadSample *sample = g_ptr_array_index(learning->samples, line->page);
		guint index = 0;

		while (cad_sample_get_line(sample, index) != line)
			index++;
		if (!has_text_above(sample, index) || !is_idle_below(sample, index, &n_below))
			return FALSE;
	}
	return n_below >= group->n_pages;
}

/* Repeated lines. */

static char *
get_text(const CadSampleLine *line)
{
	return line->is_told || line->is_known || !can_be_spelt(line) ? NULL : g_strdup(line->text);
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
	beginning =
		g_utf8_substring(joined, 0, MIN(g_utf8_strlen(joined, -1), MAX_SPELT_BYTES / 2));
	literal = cad_line_literal_new(beginning, TRUE);
	return g_strconcat("^", literal, NULL);
}

/* Short lines between paragraphs, not often enough seen to be buttons, head what is below them. */
static CadLabel
choose_repeat_label(const CadGroup *group)
{
	if (all_have(group, CAD_LABEL_SUBHEAD) && group->n_pages < MIN_BUTTON_PAGES &&
	    group->lines->len == group->n_pages)
		return CAD_LABEL_SUBHEAD;
	return vote(group, CAD_LABEL_UI);
}

static gboolean
is_stock(const CadSampleLine *line, CadLabel label)
{
	return label == CAD_LABEL_UI && line->ends_sentence && line->n_words >= MIN_STOCK_WORDS;
}

/* The whole line or, where it is long, its first words. */
static void
spell(CadFinding *finding, const CadSampleLine *line)
{
	finding->is_whole = strlen(line->text) <= MAX_SPELT_BYTES;
	finding->pattern = finding->is_whole ? cad_line_shape_new(line->text, line->has_odd_blanks)
					     : spell_beginning(line);
}

/* Whether a short line without a stop, such as a title, stands right below each of the lines. */
static gboolean
heads_links(const Learning *learning, const CadGroup *group)
{
	for (guint i = 0; i < group->lines->len; i++) {
		const CadSampleLine *line = line_at(group, i);
		const CadSample *sample = g_ptr_array_index(learning->samples, line->page);
		const CadSampleLine *below;
		guint index = 0;

		while (cad_sample_get_line(sample, index) != line)
			index++;
		if (line->is_top || line->is_part || index + 1 >= sample->lines->len)
			return FALSE;
		below = cad_sample_get_line(sample, index + 1);
		if (!below->is_adjacent || below->ends_sentence || below->is_told ||
		    below->n_pages == group->n_pages || below->n_words > MAX_TEASER_WORDS ||
		    below->n_words < MIN_TITLE_WORDS)
			return FALSE;
	}
	return TRUE;
}

static void
learn_repeat(Learning *learning, const CadGroup *group, gboolean is_tail)
{
	const CadSampleLine *line = line_at(group, 0);
	const CadLabel label = choose_repeat_label(group);
	CadFinding *finding;

	if (!is_tail && is_stock(line, label)) {
		finding = add_finding(learning, "stock", CAD_LABEL_STOCK, group);
		finding->pattern = spell_beginning(line);
		return;
	}
	if (!is_tail && heads_links(learning, group)) {
		finding = add_finding(learning, "links", CAD_LABEL_SEE_ALSO_HEAD, group);
		finding->extra = g_strdup("block=see_also\n");
		spell(finding, line);
		return;
	}
	finding = add_finding(learning, is_tail ? "tail" : "repeated", label, group);
	spell(finding, line);
	if (is_tail)
		finding->extra = g_strdup_printf(
			"to_end=%s\n", label == CAD_LABEL_COMMENT_PROMPT ? "comment_prompt" : "ui");
}

/* The headline of one page among the links of another: above the text of the one, below or within
 * that of the other. */
static gboolean
is_cross_link(const CadGroup *group)
{
	gboolean has_only_top = FALSE;
	gboolean has_no_top = FALSE;
	guint n_heads = 0;
	guint end;

	for (guint i = 0; i < group->lines->len; i = end) {
		guint n_top = 0;

		for (end = i; end < group->lines->len &&
			      line_at(group, end)->page == line_at(group, i)->page;
		     end++) {
			n_top += line_at(group, end)->is_top;
			n_heads += line_at(group, end)->label == CAD_LABEL_HEADLINE;
		}
		has_only_top |= n_top == end - i;
		has_no_top |= n_top == 0;
	}
	return has_no_top && (has_only_top || n_heads > 0);
}

/* The group that ends the article on most pages, the first of several; NULL when none does. */
static const CadGroup *
find_tail(const Learning *learning, GPtrArray *groups)
{
	const CadGroup *best = NULL;
	guint n_tried = 0;

	for (guint i = 0; i < groups->len && n_tried < CAD_MAX_DRAFT_FINDINGS; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);

		n_tried += group->n_pages >= 2;
		if (group->n_pages >= 2 && (!best || group->n_pages > best->n_pages) &&
		    !is_cross_link(group) && begins_tail(learning, group))
			best = group;
	}
	return best;
}

static void
learn_repeats(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_text);
	const CadGroup *tail;

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);

		for (guint j = 0; j < group->lines->len; j++)
			line_at(group, j)->n_pages = group->n_pages;
	}
	tail = find_tail(learning, groups);
	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);

		if (group->n_pages >= 2 && !is_full(learning) && !is_cross_link(group))
			learn_repeat(learning, group, group == tail);
	}
}

/* Lines that differ in numbers only. */

static char *
get_shape(const CadSampleLine *line)
{
	g_autofree char *shape = NULL;
	g_autofree char *literal = NULL;

	if (line->is_told || line->is_known || line->n_words > MAX_SHAPED_WORDS ||
	    line->ends_sentence || strlen(line->text) > MAX_SPELT_BYTES)
		return NULL;
	shape = cad_line_shape_new(line->text, line->has_odd_blanks);
	literal = cad_line_literal_new(line->text, line->has_odd_blanks);
	return strcmp(shape, literal) == 0 ? NULL : g_steal_pointer(&shape);
}

/* Headlines differ in numbers by chance; in dates, or on many pages, they do not. */
static gboolean
is_shape(const CadGroup *group, CadLabel label)
{
	const CadLabel first = line_at(group, 0)->label;

	/* One page is enough for a stamp: it is told by more than its shape. */
	if (group->n_pages < 2)
		return label == CAD_LABEL_CLOCK;
	return (first != CAD_LABEL_HEADLINE && first != CAD_LABEL_LEAD) ||
	       strstr(group->key, "\\p{L}") || group->n_pages >= MIN_BUTTON_PAGES;
}

static void
learn_shapes(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_shape);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		const CadLabel label = vote(group, CAD_LABEL_UI);
		CadFinding *finding;

		if (is_full(learning) || !is_shape(group, label))
			continue;
		finding = add_finding(learning, "numbered", label, group);
		finding->pattern = g_strdup(group->key);
		finding->is_whole = TRUE;
	}
}

/* Lines that begin or end alike. */

static gboolean
may_be_family(const CadSampleLine *line)
{
	return !line->is_told && !line->is_part && !line->ends_sentence &&
	       line->n_words <= MAX_FAMILY_WORDS && can_be_spelt(line);
}

static char *
get_signature(const CadSampleLine *line)
{
	return may_be_family(line) ? g_strdup(cad_line_find_signature(line->text)) : NULL;
}

static void
add_signed(Learning *learning, const CadGroup *group, CadLabel label, const char *extra)
{
	g_autofree char *literal = cad_line_literal_new(group->key, TRUE);
	CadFinding *finding = add_finding(learning, "signed", label, group);

	finding->pattern = g_strdup_printf("[-–—|/]\\s+%s$", literal);
	finding->extra = g_strdup(extra);
}

/* What signs lines names a picture's page or owner, where nothing else is known of them. */
static CadLabel
choose_signed_label(const CadGroup *group)
{
	const CadLabel label = vote(group, CAD_LABEL_IMAGE_ALT);

	return label == CAD_LABEL_CAPTION ? CAD_LABEL_IMAGE_ALT : label;
}

static void
learn_signatures(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_signature);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		guint n_heads = 0;

		for (guint j = 0; j < group->lines->len; j++)
			n_heads += line_at(group, j)->label == CAD_LABEL_HEADLINE;
		if (group->n_texts < 2 || n_heads == group->lines->len || is_full(learning))
			continue;
		const CadLabel label = choose_signed_label(group);

		/* A headline may be signed like a picture. */
		add_signed(learning, group, label, n_heads > 0 ? "where=deck\n" : NULL);
		if (n_heads > 0)
			add_signed(learning, group, label, "where=mid\n");
	}
}

static char *
get_lead_in(const CadSampleLine *line)
{
	gsize n_bytes;

	if (!may_be_family(line) || line->label == CAD_LABEL_HEADLINE ||
	    line->label == CAD_LABEL_LEAD)
		return NULL;
	n_bytes = cad_line_find_lead_in(line->text);
	return n_bytes > 0 ? g_strndup(line->text, n_bytes) : NULL;
}

/* A colon introduces names above the text, and other articles within it. */
static CadLabel
guess_lead_in(const CadGroup *group)
{
	const CadSampleLine *line = line_at(group, 0);

	if (g_str_has_prefix(group->key, "©"))
		return CAD_LABEL_CREDIT;
	if (line->is_top || !g_str_has_suffix(group->key, ":"))
		return line->is_top ? CAD_LABEL_UI : CAD_LABEL_SEE_ALSO;
	return line->is_end ? CAD_LABEL_UI : CAD_LABEL_SEE_ALSO;
}

static void
learn_lead_ins(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_lead_in);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		g_autofree char *literal = NULL;
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || is_full(learning))
			continue;
		literal = cad_line_literal_new(group->key, TRUE);
		finding = add_finding(learning, "begins", vote(group, guess_lead_in(group)), group);
		finding->pattern = g_strdup_printf("^%s", literal);
		finding->extra =
			g_strdup_printf("max_words=%d\nfinal_punct=false\n", MAX_FAMILY_WORDS);
	}
}

/* Who wrote it. */

/* "From Ada Byron in Utopolis": the word before a name, of lines that are names for the most. */
static char *
get_byline(const CadSampleLine *line)
{
	g_auto(GStrv) words = NULL;
	guint n_capitals = 0;

	if (!may_be_family(line) || !line->is_top || line->label == CAD_LABEL_HEADLINE ||
	    line->n_words < 2 || line->n_words > MAX_BYLINE_WORDS)
		return NULL;
	words = g_strsplit(line->text, " ", -1);
	for (guint i = 1; words[i]; i++)
		n_capitals += g_unichar_isupper(g_utf8_get_char(words[i]));
	if (!g_unichar_isupper(g_utf8_get_char(words[1])) || 2 * n_capitals < g_strv_length(words))
		return NULL;
	return g_strdup(words[0]);
}

static void
learn_bylines(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_byline);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		g_autofree char *literal = NULL;
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || is_full(learning))
			continue;
		literal = cad_line_literal_new(group->key, FALSE);
		finding = add_finding(learning, "byline", vote(group, CAD_LABEL_BYLINE), group);
		finding->pattern = g_strdup_printf("^%s\\s+\\p{Lu}", literal);
		finding->extra = g_strdup_printf("where=deck\nmax_words=%d\nfinal_punct=false\n",
						 MAX_BYLINE_WORDS);
	}
}

static char *
get_bracketed(const CadSampleLine *line)
{
	if (line->is_told || line->is_part || !line->is_end || *line->text != '(' ||
	    !g_str_has_suffix(line->text, ")") || line->n_words > MAX_FAMILY_WORDS)
		return NULL;
	return g_strdup("^\\([^()]*\\)$");
}

static void
learn_brackets(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_bracketed);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || is_full(learning))
			continue;
		finding = add_finding(learning, "bracketed", CAD_LABEL_BYLINE, group);
		finding->pattern = g_strdup(group->key);
		finding->extra = g_strdup_printf("where=mid\nmax_words=%d\n", MAX_FAMILY_WORDS);
	}
}

/* What stands right below a picture's line, or between headline and text. */

typedef gboolean (*LineTestFunc)(const CadSampleLine *above, const CadSampleLine *line);

static gboolean
is_teaser(const CadSampleLine *above, const CadSampleLine *line)
{
	return above && above->label == CAD_LABEL_IMAGE_ALT && line->is_adjacent &&
	       !line->is_told && !line->ends_sentence && line->n_words <= MAX_TEASER_WORDS;
}

static gboolean
is_lead(const CadSampleLine *above, const CadSampleLine *line)
{
	return above && line->label == CAD_LABEL_LEAD;
}

/* The lines that pass @test, as a group; @above: (out): labels of the lines above them. */
static CadGroup *
gather(const Learning *learning, LineTestFunc test, CadLabels *above_labels)
{
	CadGroup *group = g_new0(CadGroup, 1);

	*above_labels = 0;
	group->lines = g_ptr_array_new();
	for (guint i = 0; i < learning->samples->len; i++) {
		const CadSample *sample = g_ptr_array_index(learning->samples, i);
		const CadSampleLine *above = NULL;
		const guint n_before = group->lines->len;

		for (guint j = 0; j < sample->lines->len; j++) {
			CadSampleLine *line = cad_sample_get_line(sample, j);

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
group_clear(CadGroup *group)
{
	g_ptr_array_unref(group->lines);
	g_free(group);
}

static void
learn_teasers(Learning *learning)
{
	CadLabels above;
	CadGroup *group = gather(learning, is_teaser, &above);

	if (group->lines->len > 0) {
		CadFinding *finding = add_finding(learning, "teaser", CAD_LABEL_TEASER, group);

		finding->extra = g_strdup_printf("after=image_alt\nadjacent=true\nmax_words=%d\n"
						 "final_punct=false\n",
						 MAX_TEASER_WORDS);
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
static void
learn_leads(Learning *learning)
{
	CadLabels above;
	CadGroup *group = gather(learning, is_lead, &above);
	guint max_words = 0;

	for (guint i = 0; i < group->lines->len; i++)
		max_words = MAX(max_words, line_at(group, i)->n_words);
	if (learning->samples->len > 1 && group->n_pages == learning->samples->len) {
		g_autofree char *labels = list_labels(above);
		CadFinding *finding = add_finding(learning, "lead", CAD_LABEL_LEAD, group);

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
	    line->n_words > MAX_SHAPED_WORDS || !can_be_spelt(line))
		return NULL;
	return cad_line_literal_new(line->text, line->has_odd_blanks);
}

static void
learn_edges(Learning *learning)
{
	g_autoptr(GPtrArray) groups = cad_groups_new(learning->samples, get_edge);

	for (guint i = 0; i < groups->len; i++) {
		const CadGroup *group = g_ptr_array_index(groups, i);
		CadFinding *finding;

		if (is_full(learning))
			break;
		finding = add_finding(learning, "edge", line_at(group, 0)->label, group);
		finding->pattern = g_strdup(group->key);
		finding->is_whole = TRUE;
	}
}

GPtrArray *
cad_findings_learn(GPtrArray *samples, gboolean is_first)
{
	Learning learning = {
		.samples = samples,
		.findings = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free),
	};

	learn_signatures(&learning);
	learn_bylines(&learning);
	learn_repeats(&learning);
	learn_shapes(&learning);
	if (is_first)
		return learning.findings;
	learn_lead_ins(&learning);
	learn_brackets(&learning);
	if (samples->len == 1)
		learn_edges(&learning);
	learn_teasers(&learning);
	learn_leads(&learning);
	return learning.findings;
}
