#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/draft-parts.h"

char *
cad_draft_anchor(const CadFinding *finding)
{
	return finding->is_whole ? g_strdup_printf("^%s$", finding->pattern)
				 : g_strdup(finding->pattern);
}

static gboolean
is_same_rule(const CadFinding *a, const CadFinding *b)
{
	return a->is_whole && b->is_whole && a->label == b->label &&
	       strcmp(a->kind, b->kind) == 0 && g_strcmp0(a->extra, b->extra) == 0;
}

/* The rule that @index makes one with, as long as its pattern can be compiled; NULL for none. */
static const char *
find_rule(const CadrageOutletDraft *draft, guint index)
{
	const CadFinding *finding = cad_draft_get_finding(draft, index);
	const char *rule = NULL;
	gsize n_bytes = finding->pattern ? strlen(finding->pattern) : 0;

	for (guint i = 0; i < index; i++) {
		const CadFinding *other = cad_draft_get_finding(draft, i);

		if (!is_same_rule(other, finding))
			continue;
		/* A full rule is left for the next one of its kind. */
		if (rule && strcmp(rule, other->rule) != 0)
			n_bytes = strlen(finding->pattern);
		rule = other->rule;
		n_bytes += strlen(other->pattern) + 1;
	}
	return n_bytes <= CAD_MAX_REGEX_BYTES / 2 ? rule : NULL;
}

void
cad_draft_name_rules(CadrageOutletDraft *draft)
{
	g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < draft->findings->len; i++) {
		CadFinding *finding = g_ptr_array_index(draft->findings, i);
		guint n;

		finding->rule = g_strdup(find_rule(draft, i));
		if (finding->rule)
			continue;
		n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, finding->kind)) + 1;
		g_hash_table_insert(counts, (gpointer)finding->kind, GUINT_TO_POINTER(n));
		finding->rule = n == 1 ? g_strdup(finding->kind)
				       : g_strdup_printf("%s-%u", finding->kind, n);
	}
}

static void
write_line(const CadrageOutletDraft *draft, GString *out, guint first)
{
	const CadFinding *finding = cad_draft_get_finding(draft, first);
	g_autoptr(GPtrArray) patterns = g_ptr_array_new();
	g_autofree char *joined = NULL;

	if (!finding->pattern)
		return;
	for (guint i = first; i < draft->findings->len; i++) {
		const CadFinding *other = cad_draft_get_finding(draft, i);

		if (strcmp(other->rule, finding->rule) == 0 &&
		    !g_ptr_array_find_with_equal_func(patterns, other->pattern, g_str_equal, NULL))
			g_ptr_array_add(patterns, other->pattern);
	}
	g_ptr_array_add(patterns, NULL);
	joined = g_strjoinv("|", (char **)patterns->pdata);
	if (!finding->is_whole)
		g_string_append_printf(out, "line=%s\n", joined);
	else
		g_string_append_printf(out, patterns->len > 2 ? "line=^(?:%s)$\n" : "line=^%s$\n",
				       joined);
}

static const char *
explain(const CadFinding *finding)
{
	static const struct {
		const char *kind;
		const char *what;
	} kinds[] = {
		{"signed", "Lines that end alike"},
		{"repeated", "Lines that stand on several pages"},
		{"stock", "Paragraphs that stand on several pages: counted, and told apart"},
		{"tail", "Here the article ends on every page that has the line"},
		{"links", "Lines with titles of other articles right below them"},
		{"numbered", "Lines that differ in numbers or dates"},
		{"begins", "Lines that begin alike"},
		{"byline", "A word and names, between headline and text"},
		{"bracketed", "Lines in brackets below the text"},
		{"edge", "Furniture by its shape"},
		{"teaser", "Short lines right below a picture's"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (strcmp(kinds[i].kind, finding->kind) == 0)
			return kinds[i].what;
	return "Every page has a lead";
}

static char *
name_label(CadLabel label)
{
	g_autofree const char **names = cad_labels_list_names();

	for (guint i = 0; names[i]; i++) {
		CadLabel named;

		if (cad_label_from_name(names[i], &named) && named == label)
			return g_strdup(names[i]);
	}
	return g_strdup("ui");
}

static void
write_rule(const CadrageOutletDraft *draft, GString *out, guint first, CadrageDraftFigures *figures)
{
	const CadFinding *finding = cad_draft_get_finding(draft, first);
	g_autofree char *label = name_label(finding->label);
	gboolean is_weak = TRUE;

	g_string_append_printf(out, "[rule %s]\n# %s.\n", finding->rule, explain(finding));
	for (guint i = first; i < draft->findings->len; i++) {
		const CadFinding *other = cad_draft_get_finding(draft, i);

		if (strcmp(other->rule, finding->rule) != 0)
			continue;
		g_string_append_printf(out, "# - %s%s\n", other->evidence,
				       other->n_pages == 1 ? ": weak" : "");
		is_weak &= other->n_pages == 1;
	}
	g_string_append_printf(out, "label=%s\n", label);
	write_line(draft, out, first);
	g_string_append(out, finding->extra ? finding->extra : "");
	figures->n_rules++;
	figures->n_weak += is_weak;
}

static gboolean
is_first_of_rule(const CadrageOutletDraft *draft, guint index)
{
	for (guint i = 0; i < index; i++)
		if (strcmp(cad_draft_get_finding(draft, i)->rule,
			   cad_draft_get_finding(draft, index)->rule) == 0)
			return FALSE;
	return TRUE;
}

void
cad_draft_write_rules(const CadrageOutletDraft *draft, GString *out, CadrageDraftFigures *figures)
{
	for (guint i = 0; i < draft->findings->len; i++)
		if (!cad_draft_get_finding(draft, i)->is_dropped && is_first_of_rule(draft, i))
			write_rule(draft, out, i, figures);
}
