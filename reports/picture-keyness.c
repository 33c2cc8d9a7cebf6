/* Keyness: which words are unlike the others'. */
#include "config.h"

#include "reports/keyness-sides.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"

/* Words of each side that a picture has room for. */
#define MAX_WORDS 15

static void
add_bar(const CadrageReport *report, CadFigure *figure, const CadrageKeyword *word)
{
	const CadrageReportLanguage language = report->options.language;
	g_autofree char *target = cad_format_count(language, word->count_target);
	g_autofree char *reference = cad_format_count(language, word->count_reference);
	g_autofree char *note = g_strdup_printf("%s / %s (%u / %u)", target, reference,
						word->documents_target, word->documents_reference);

	cad_contrast_add(figure->contrast, word->word, note, word->g2);
}

static void
add_heads(const CadrageReport *report, CadFigure *figure, const CadrageKeyness *keyness)
{
	const CadrageKeySide *target = cadrage_keyness_get_target(keyness);
	const CadrageKeySide *reference = cadrage_keyness_get_reference(keyness);
	CadContrast *contrast = figure->contrast;

	contrast->right = g_strdup_printf(_("more frequent in %s →"), target->name);
	contrast->left = reference->name
				 ? g_strdup_printf(_("← more frequent in %s"), reference->name)
				 : g_strdup(_("← more frequent elsewhere"));
	contrast->right_colour = cad_report_get_colour(report, target->outlet);
	contrast->left_colour = cad_report_get_colour(report, reference->outlet);
}

static void
add_notes(const CadrageReport *report, CadFigure *figure, const CadrageKeyness *keyness)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageKeynessOptions *options = &report->options.keyness;
	const CadrageKeySide *target = cadrage_keyness_get_target(keyness);
	const CadrageKeySide *reference = cadrage_keyness_get_reference(keyness);
	g_autofree char *tokens_a = cad_format_count(language, target->n_tokens);
	g_autofree char *tokens_b = cad_format_count(language, reference->n_tokens);
	g_autofree char *sizes =
		g_strdup_printf(_("Words in at least %u articles of their side and at least %u "
				  "times in all; %s and "
				  "%s tokens, %u and %u articles."),
				options->min_documents, options->min_count, tokens_a, tokens_b,
				target->n_documents, reference->n_documents);

	cad_figure_add_note(figure, sizes);
	if (!options->keep_stop_words)
		cad_figure_add_note(figure, _("Function words are left out."));
	cad_figure_add_note(figure, _("Found in these very articles: the fewer there are, the more "
				      "such words tell the topic, not the way it is told."));
}

static CadFigure *
make_keyness(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_KEYNESS);
	g_autoptr(CadrageKeyness) keyness =
		cad_report_find_words(report, subject, MAX_WORDS, error);

	if (!keyness)
		return NULL;
	cad_figure_add_subtitle(figure, _("Signed log-likelihood ratio (G²): a ranking, not a "
					  "test."));
	cad_figure_add_subtitle(figure, _("After each word: occurrences on the right side / on the "
					  "left (articles with it)."));
	add_heads(report, figure, keyness);
	for (guint i = 0; i < cadrage_keyness_get_n_words(keyness); i++)
		add_bar(report, figure, cadrage_keyness_get_word(keyness, i));
	add_notes(report, figure, keyness);
	return g_steal_pointer(&figure);
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	g_autoptr(CadrageKeyness) keyness = cad_report_find_words(report, subject, MAX_WORDS, NULL);
	const CadrageKeySide *target, *reference;

	if (!keyness)
		return g_strdup(_("Unexpected words"));
	target = cadrage_keyness_get_target(keyness);
	reference = cadrage_keyness_get_reference(keyness);
	if (target->n_documents < floor || reference->n_documents < floor)
		return cad_say_count(report->options.language,
				     "%s article: its words tell what it is about",
				     "%s articles: their words tell what they are about",
				     target->n_documents + reference->n_documents);
	if (!reference->name)
		return g_strdup_printf(
			_("Words more frequent in %s, words more frequent elsewhere"),
			target->name);
	return g_strdup_printf(_("Words more frequent in %s, words more frequent in %s"),
			       target->name, reference->name);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	g_autoptr(CadrageKeyness) keyness =
		cad_report_find_words(report, subject, MAX_WORDS, error);

	return keyness && cadrage_keyness_write(keyness, CADRAGE_FORMAT_CSV,
						report->options.raw_csv, output, error);
}

const CadPictureKind cad_picture_keyness = {
	.name = "keyness",
	.summary = "words more frequent in one outlet than in another or in the rest",
	.make = make_keyness,
	.make_title = make_title,
	.write_csv = write_csv,
};
