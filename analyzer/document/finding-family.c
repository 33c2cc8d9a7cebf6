#include "config.h"

#include <string.h>

#include "document/finding-parts.h"
#include "document/line-shape.h"

#define MAX_BYLINE_WORDS 12

/* Lines that begin or end alike. */

static gboolean
may_be_family(const CadSampleLine *line)
{
	return !line->is_told && !line->is_part && !line->ends_sentence &&
	       line->n_words <= CAD_MAX_FAMILY_WORDS && cad_learning_can_spell(line);
}

static char *
get_signature(const CadSampleLine *line)
{
	return may_be_family(line) ? g_strdup(cad_line_find_signature(line->text)) : NULL;
}

static void
add_signed(CadLearning *learning, const CadLineGroup *group, CadLabel label, const char *extra)
{
	g_autofree char *literal = cad_line_literal_new(group->key, TRUE);
	CadFinding *finding = cad_learning_add(learning, "signed", label, group);

	finding->pattern = g_strdup_printf("[-–—|/]\\s+%s$", literal);
	finding->extra = g_strdup(extra);
}

/* What signs lines names a picture's page or owner, where nothing else is known of them. */
static CadLabel
choose_signed_label(const CadLineGroup *group)
{
	const CadLabel label = cad_learning_vote(group, CAD_LABEL_IMAGE_ALT);

	return label == CAD_LABEL_CAPTION ? CAD_LABEL_IMAGE_ALT : label;
}

void
cad_learn_signatures(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_signature);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		guint n_heads = 0;

		for (guint j = 0; j < group->lines->len; j++)
			n_heads += cad_learning_get_line(group, j)->label == CAD_LABEL_HEADLINE;
		if (group->n_texts < 2 || n_heads == group->lines->len ||
		    cad_learning_is_full(learning))
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
guess_lead_in(const CadLineGroup *group)
{
	const CadSampleLine *line = cad_learning_get_line(group, 0);

	if (g_str_has_prefix(group->key, "©"))
		return CAD_LABEL_CREDIT;
	if (line->is_top || !g_str_has_suffix(group->key, ":"))
		return line->is_top ? CAD_LABEL_UI : CAD_LABEL_SEE_ALSO;
	return line->is_end ? CAD_LABEL_UI : CAD_LABEL_SEE_ALSO;
}

void
cad_learn_lead_ins(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_lead_in);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		g_autofree char *literal = NULL;
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || cad_learning_is_full(learning))
			continue;
		literal = cad_line_literal_new(group->key, TRUE);
		finding = cad_learning_add(learning, "begins",
					   cad_learning_vote(group, guess_lead_in(group)), group);
		finding->pattern = g_strdup_printf("^%s", literal);
		finding->extra =
			g_strdup_printf("max_words=%d\nfinal_punct=false\n", CAD_MAX_FAMILY_WORDS);
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

void
cad_learn_bylines(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_byline);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		g_autofree char *literal = NULL;
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || cad_learning_is_full(learning))
			continue;
		literal = cad_line_literal_new(group->key, FALSE);
		finding = cad_learning_add(learning, "byline",
					   cad_learning_vote(group, CAD_LABEL_BYLINE), group);
		finding->pattern = g_strdup_printf("^%s\\s+\\p{Lu}", literal);
		finding->extra = g_strdup_printf("where=deck\nmax_words=%d\nfinal_punct=false\n",
						 MAX_BYLINE_WORDS);
	}
}

static char *
get_bracketed(const CadSampleLine *line)
{
	if (line->is_told || line->is_part || !line->is_end || *line->text != '(' ||
	    !g_str_has_suffix(line->text, ")") || line->n_words > CAD_MAX_FAMILY_WORDS)
		return NULL;
	return g_strdup("^\\([^()]*\\)$");
}

void
cad_learn_brackets(CadLearning *learning)
{
	g_autoptr(GPtrArray) groups = cad_line_groups_new(learning->samples, get_bracketed);

	for (guint i = 0; i < groups->len; i++) {
		const CadLineGroup *group = g_ptr_array_index(groups, i);
		CadFinding *finding;

		if (group->n_texts < 2 || group->n_pages < 2 || cad_learning_is_full(learning))
			continue;
		finding = cad_learning_add(learning, "bracketed", CAD_LABEL_BYLINE, group);
		finding->pattern = g_strdup(group->key);
		finding->extra = g_strdup_printf("where=mid\nmax_words=%d\n", CAD_MAX_FAMILY_WORDS);
	}
}
