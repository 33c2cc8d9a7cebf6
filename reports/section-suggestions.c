#include "config.h"

#include <math.h>
#include <string.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "text/fold.h"

/* Words proposed of all outlets together. */
#define MAX_SUGGESTIONS 12

static void
take_words(GHashTable *words, const char *text)
{
	g_autoptr(GString) folded = g_string_new(NULL);
	g_auto(GStrv) parts = NULL;

	cad_fold_append(folded, text, strlen(text));
	parts = g_strsplit_set(folded->str, " '-", -1);
	for (gsize i = 0; parts[i]; i++)
		if (*parts[i])
			g_hash_table_add(words, g_strdup(parts[i]));
}

/* The words that stand in matches: terms have them already. */
static GHashTable *
find_matched_words(const CadrageComparison *comparison)
{
	GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < cadrage_comparison_get_n_passages(comparison); i++)
		take_words(words, cadrage_comparison_get_passage(comparison, i)->text);
	return words;
}

static gboolean
is_matched(GHashTable *matched, const char *word)
{
	g_autoptr(GString) folded = g_string_new(NULL);

	cad_fold_append(folded, word, strlen(word));
	return g_hash_table_contains(matched, folded->str);
}

typedef struct {
	char *word;
	char *outlet;
	double g2;
	guint64 count;
	guint n_documents;
} Suggestion;

static void
free_suggestion(void *data)
{
	Suggestion *suggestion = data;

	g_free(suggestion->word);
	g_free(suggestion->outlet);
	g_free(suggestion);
}

/* The farthest from the others first; then in byte order. */
static int
compare_suggestions(gconstpointer a, gconstpointer b)
{
	const Suggestion *left = *(const Suggestion *const *)a;
	const Suggestion *right = *(const Suggestion *const *)b;

	if (left->g2 < right->g2 || left->g2 > right->g2)
		return left->g2 > right->g2 ? -1 : 1;
	return strcmp(left->word, right->word);
}

static gboolean
is_new(const GPtrArray *suggestions, const char *word)
{
	for (guint i = 0; i < suggestions->len; i++)
		if (g_str_equal(((const Suggestion *)suggestions->pdata[i])->word, word))
			return FALSE;
	return TRUE;
}

static void
take_side(GPtrArray *suggestions, GHashTable *matched, const CadrageKeyness *keyness)
{
	const char *target = cadrage_keyness_get_target(keyness)->name;
	const char *reference = cadrage_keyness_get_reference(keyness)->name;

	for (guint i = 0; i < cadrage_keyness_get_n_words(keyness); i++) {
		const CadrageKeyword *word = cadrage_keyness_get_word(keyness, i);
		const gboolean is_target = word->g2 > 0;
		const char *outlet = is_target ? target : reference;
		Suggestion *suggestion;

		if (!outlet || is_matched(matched, word->word) || !is_new(suggestions, word->word))
			continue;
		suggestion = g_new0(Suggestion, 1);
		suggestion->word = g_strdup(word->word);
		suggestion->outlet = g_strdup(outlet);
		suggestion->g2 = fabs(word->g2);
		suggestion->count = is_target ? word->count_target : word->count_reference;
		suggestion->n_documents =
			is_target ? word->documents_target : word->documents_reference;
		g_ptr_array_add(suggestions, suggestion);
	}
}

static CadTable *
make_table(const CadrageReport *report, const GPtrArray *suggestions)
{
	const CadrageReportLanguage language = report->options.language;
	const CadAnchor none = CAD_ANCHOR_NONE;
	CadTable *table =
		cad_table_new(_("Suggestions for the lexicons: words that no match holds"));

	cad_table_add_column(table, _("word"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, "G²", TRUE);
	cad_table_add_column(table, _("count"), TRUE);
	cad_table_add_column(table, _("articles"), TRUE);
	for (guint i = 0; i < MIN(suggestions->len, MAX_SUGGESTIONS); i++) {
		const Suggestion *suggestion = suggestions->pdata[i];

		cad_table_add_text(table, suggestion->word);
		cad_table_add_text(table, suggestion->outlet);
		cad_table_take_cell(table, cad_format_number(language, suggestion->g2, 1), none,
				    FALSE);
		cad_table_take_cell(table, cad_format_count(language, suggestion->count), none,
				    FALSE);
		cad_table_take_cell(table, cad_format_count(language, suggestion->n_documents),
				    none, FALSE);
	}
	return table;
}

static void
add_commands(const CadrageReport *report, CadSection *section, const Suggestion *first)
{
	g_autofree char *pattern = g_strdup_printf("\"%s\"", first->word);
	g_autofree char *quoted = g_shell_quote(pattern);

	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup(_("A word that is unlike the others' may only be the subject: "
				   "read its passages, here of the first, before it becomes a term "
				   "of a lexicon of your own:")));
	cad_section_add(
		section, CAD_BLOCK_COMMAND,
		g_strdup_printf("cadrage kwic %s %s", quoted, cad_report_get_inputs(report)));
	cad_section_add(section, CAD_BLOCK_COMMAND,
			g_strdup("cadrage lexicon new my-terms --extends LEXICON"));
}

void
cad_report_add_suggestions(const CadrageReport *report, CadSection *section,
			   const GPtrArray *keynesses)
{
	g_autoptr(GPtrArray) suggestions = g_ptr_array_new_with_free_func(free_suggestion);
	g_autoptr(GHashTable) matched = find_matched_words(report->comparison);

	for (guint i = 0; i < keynesses->len; i++)
		take_side(suggestions, matched, keynesses->pdata[i]);
	if (suggestions->len == 0)
		return;
	g_ptr_array_sort(suggestions, compare_suggestions);
	cad_section_add_table(section, make_table(report, suggestions));
	add_commands(report, section, suggestions->pdata[0]);
}
