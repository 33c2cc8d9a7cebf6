#include "config.h"

#include "reports/keyness-sides.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* Outlets held against the rest in a page; of more, a command says how to see them. */
#define MAX_TARGETS 6
/* Words of each side in a table; the picture has them. */
#define MAX_WORDS 15

CadrageKeyness *
cad_report_find_words(const CadrageReport *report, const char *target, guint limit, GError **error)
{
	CadrageKeynessOptions options = report->options.keyness;

	if (!cadrage_comparison_get_options(report->comparison)->count_words) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
				    "words were not counted");
		return NULL;
	}
	if (target) {
		options.target = target;
		options.reference = NULL;
	}
	options.limit = limit;
	return cadrage_keyness_new(report->comparison, &options, error);
}

static void
take(const CadrageReport *report, CadTable *table, guint64 number)
{
	cad_table_take_cell(table, cad_format_count(report->options.language, number),
			    (CadAnchor)CAD_ANCHOR_NONE, FALSE);
}

static void
add_word(const CadrageReport *report, CadTable *table, const CadrageKeyword *word)
{
	const CadrageReportLanguage language = report->options.language;

	cad_table_add_text(table, word->word);
	cad_table_take_cell(table, cad_format_number(language, word->g2, 1),
			    (CadAnchor)CAD_ANCHOR_NONE, FALSE);
	cad_table_take_cell(table, cad_format_number(language, word->log_ratio, 1),
			    (CadAnchor)CAD_ANCHOR_NONE, FALSE);
	take(report, table, word->count_target);
	take(report, table, word->documents_target);
	take(report, table, word->count_reference);
	take(report, table, word->documents_reference);
}

static CadTable *
make_table(const CadrageReport *report, const CadrageKeyness *keyness)
{
	const char *target = cadrage_keyness_get_target(keyness)->name;
	const char *reference = cadrage_keyness_get_reference(keyness)->name;
	g_autofree char *caption = g_strdup_printf(
		_("Words by signed G², %s against %s; log ratio: 1 is twice as frequent"), target,
		reference ? reference : _("all others"));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("word"), FALSE);
	cad_table_add_column(table, "G²", TRUE);
	cad_table_add_column(table, _("log ratio"), TRUE);
	cad_table_add_column(table, target, TRUE);
	cad_table_add_column(table, _("articles"), TRUE);
	cad_table_add_column(table, reference ? reference : _("all others"), TRUE);
	cad_table_add_column(table, _("articles"), TRUE);
	for (guint i = 0; i < cadrage_keyness_get_n_words(keyness); i++)
		add_word(report, table, cadrage_keyness_get_word(keyness, i));
	return table;
}

static char *
make_command(const CadrageReport *report, const char *target)
{
	g_autofree char *quoted = g_shell_quote(target);
	GString *command = g_string_new("cadrage keyness --target ");

	g_string_append(command, quoted);
	cad_report_append_inputs(report, command, TRUE);
	return g_string_free(command, FALSE);
}

/* Returns: whether there was anything to show. */
static gboolean
add_target(CadrageReport *report, CadSection *section, guint outlet, GPtrArray *keynesses)
{
	const char *id = cadrage_comparison_get_outlet(report->comparison, outlet)->id;
	g_autoptr(CadrageKeyness) keyness = cad_report_find_words(report, id, MAX_WORDS, NULL);
	CadTable *table;

	if (!keyness)
		return FALSE;
	table = make_table(report, keyness);
	cad_section_add_figure(section, CADRAGE_CHART_KEYNESS, id, g_strdup(table->caption), table);
	cad_section_add(section, CAD_BLOCK_COMMAND, make_command(report, id));
	g_ptr_array_add(keynesses, g_steal_pointer(&keyness));
	return TRUE;
}

void
cad_report_add_words(CadrageReport *report)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	/* Of two, one table has both sides. */
	const guint n_targets = n_outlets == 2 ? 1 : MIN(n_outlets, MAX_TARGETS);
	g_autoptr(GPtrArray) keynesses =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_keyness_unref);
	gboolean has_words = FALSE;
	CadSection *section;

	if (!cadrage_comparison_get_options(report->comparison)->count_words || n_outlets < 2)
		return;
	section = cad_report_add_section(report, "words", _("Unexpected words"));
	for (guint i = 0; i < n_targets; i++)
		has_words |= add_target(report, section, i, keynesses);
	if (!has_words)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup_printf(_("No word is in %u articles of one side: too few "
						  "articles to tell words apart."),
						report->options.keyness.min_documents));
	else if (n_targets < n_outlets && n_outlets > 2)
		cad_section_add(
			section, CAD_BLOCK_PARAGRAPH,
			cad_say_count(report->options.language,
				      "%s more outlet can be looked at by the same command.",
				      "%s more outlets can be looked at by the same command.",
				      n_outlets - n_targets));
	cad_report_add_suggestions(report, section, keynesses);
}
