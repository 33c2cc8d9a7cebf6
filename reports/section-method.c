#include "config.h"

#include <string.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* Enough of a hash to tell versions apart by eye. */
#define HASH_SHOWN 12

static void
add_lexicons(const CadrageReport *report, CadSection *section)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	CadTable *table = cad_table_new(_("Lexicons in force"));

	cad_table_add_column(table, _("lexicon"), FALSE);
	cad_table_add_column(table, _("version"), FALSE);
	cad_table_add_column(table, _("hash"), FALSE);
	cad_table_add_column(table, _("terms"), TRUE);
	cad_table_add_column(table, _("title"), FALSE);
	for (guint i = 0; i < cadrage_lexicons_get_n(lexicons); i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);
		g_autofree char *hash = g_strndup(cadrage_lexicon_get_hash(lexicon), HASH_SHOWN);
		g_autofree char *n_terms = cad_format_count(report->options.language,
							    cadrage_lexicon_get_n_terms(lexicon));

		cad_table_add_text(table, cadrage_lexicon_get_name(lexicon));
		cad_table_add_text(table, cadrage_lexicon_get_version(lexicon));
		cad_table_add_text(table, hash);
		cad_table_add_text(table, n_terms);
		cad_table_add_text(
			table, cadrage_lexicon_get_title(
				       lexicon, cad_language_to_code(report->options.language)));
	}
	cad_section_add_table(section, table);
}

static void
add_paragraphs(const CadrageReport *report, CadSection *section)
{
	const CadrageComparisonOptions *options =
		cadrage_comparison_get_options(report->comparison);
	g_autofree char *seed = g_strdup_printf("%" G_GUINT64_FORMAT, options->seed);

	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		g_strdup(
			_("Rates are matches per 1,000 tokens of headline, lead, subheads and "
			  "body; captions, teasers, bylines, datelines and page furniture are not "
			  "counted, and a headline or lead printed twice counts once. Each word is "
			  "the outlet's own, a paraphrase (the outlet's words, somebody else's "
			  "responsibility) or quoted; wording is own words and paraphrases "
			  "together, the outlet's choice of words.")));
	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		g_strdup_printf(
			_("Intervals are 95 %%: a jackknife over documents from 5 articles on; "
			  "below that, marked *, Garwood's, which takes words as independent and "
			  "is "
			  "too narrow. Tests permute documents (seed %s); naming shares have "
			  "Goodman's intervals. Floors: of articles of each outlet %u, of matches "
			  "%u, for naming of mentions in both together %u. Many tests are "
			  "corrected "
			  "by %s."),
			seed, options->min_documents, options->min_matches, options->min_mentions,
			options->use_holm ? "Holm" : "Benjamini-Hochberg"));
	cad_section_add(
		section, CAD_BLOCK_PARAGRAPH,
		g_strdup(_("The sentences describe these texts; none of them is about an outlet as "
			   "such. More: cadrage-methods(7).")));
}

void
cad_report_add_method(CadrageReport *report)
{
	CadSection *section = cad_report_add_section(report, "method", _("Method and limits"));

	add_lexicons(report, section);
	add_paragraphs(report, section);
	if (report->options.inputs && !cad_report_shows_inputs(report)) {
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup(_("In the commands above, FILES stands for:")));
		cad_section_add(section, CAD_BLOCK_COMMAND, g_strdup(report->options.inputs));
	}
	if (report->options.command) {
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup(_("This output is made again by:")));
		cad_section_add(section, CAD_BLOCK_COMMAND, g_strdup(report->options.command));
	}
}
