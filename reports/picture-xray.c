/* The X-ray: where in each article its matches stand, and in whose voice. */
#include "config.h"

#include "reports/gallery.h"
#include "reports/palette.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

static void
add_part(CadStrip *strip, const CadrageStretch *stretch, double n_tokens)
{
	const CadStripPart part = {stretch->zone == CADRAGE_ZONE_HEADLINE ? CAD_STRIP_HEADLINE
									  : CAD_STRIP_LEAD,
				   stretch->first / n_tokens, stretch->end / n_tokens};

	if (stretch->zone == CADRAGE_ZONE_HEADLINE || stretch->zone == CADRAGE_ZONE_LEAD)
		g_array_append_val(strip->parts, part);
}

/* A tick stands in the middle of its match's first token. */
static double
find_place(const CadrageMark *mark, guint n_tokens)
{
	return (mark->token + 0.5) / n_tokens;
}

static void
add_document(const CadrageReport *report, CadFigure *figure, const CadGallery *gallery,
	     guint document)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageDocumentSummary *summary =
		cadrage_comparison_get_document(report->comparison, document);
	guint n_marks, n_stretches, n_shown = 0;
	const CadrageMark *marks =
		cadrage_comparison_get_marks(report->comparison, document, &n_marks);
	const CadrageStretch *stretches =
		cadrage_comparison_get_stretches(report->comparison, document, &n_stretches);
	const char *name = summary->title && *summary->title ? summary->title : summary->id;
	g_autofree char *tokens = NULL, *text = NULL;
	CadStrip *strip;

	for (guint i = 0; i < n_marks; i++)
		n_shown += cad_gallery_find(gallery, report, &marks[i]) != G_MAXUINT;
	tokens = cad_format_count(language, summary->n_tokens);
	text = g_strdup_printf("%u / %s", n_shown, tokens);
	strip = cad_strips_add(figure->strips, name, summary->date, text);
	for (guint i = 0; i < n_stretches; i++)
		add_part(strip, &stretches[i], summary->n_tokens);
	for (guint i = 0; i < n_marks; i++) {
		const CadStripTick tick = {find_place(&marks[i], summary->n_tokens),
					   cad_gallery_find(gallery, report, &marks[i]),
					   marks[i].voice};

		if (tick.category != G_MAXUINT)
			g_array_append_val(strip->ticks, tick);
	}
}

static void
add_legends(const CadrageReport *report, CadFigure *figure, const CadGallery *gallery)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const char *language = cad_language_to_code(report->options.language);
	CadStrips *strips = figure->strips;

	for (guint i = 0; i < MIN(gallery->categories->len, CAD_PALETTE_N_CATEGORIES); i++)
		g_ptr_array_add(
			strips->categories,
			g_strdup(cadrage_lexicons_get_category_title(
				lexicons, g_array_index(gallery->categories, guint, i), language)));
	if (gallery->categories->len > CAD_PALETTE_N_CATEGORIES)
		g_ptr_array_add(strips->categories, g_strdup(_("other categories")));
	for (guint i = 0; i < CADRAGE_N_VOICES; i++)
		g_ptr_array_add(strips->voices, g_strdup(cad_voice_to_text((CadrageVoice)i)));
	strips->zones[CAD_STRIP_HEADLINE] = g_strdup(cad_zone_to_text(CADRAGE_ZONE_HEADLINE));
	strips->zones[CAD_STRIP_LEAD] = g_strdup(cad_zone_to_text(CADRAGE_ZONE_LEAD));
	strips->ends[0] = g_strdup(_("beginning"));
	strips->ends[1] = g_strdup(_("middle"));
	strips->ends[2] = g_strdup(_("end"));
}

static CadFigure *
make_xray(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_XRAY);
	g_autoptr(CadGallery) gallery = cad_gallery_new(report);
	guint outlet = G_MAXUINT;

	(void)subject;
	if (gallery->categories->len == 0)
		return cad_picture_refuse(error, "there is no match to draw");
	cad_figure_add_subtitle(figure, _("One tick a match, from the headline to the last "
					  "sentence; its length says whose words it stands in."));
	if (gallery->documents->len < gallery->n_all) {
		g_autofree char *cut = g_strdup_printf(
			_("%u of %u articles: of each outlet those with the most matches."),
			gallery->documents->len, gallery->n_all);

		cad_figure_add_subtitle(figure, cut);
	}
	cad_figure_set_text(figure, CAD_FIGURE_COLUMN, _("matches / tokens"));
	add_legends(report, figure, gallery);
	for (guint i = 0; i < gallery->documents->len; i++) {
		const guint document = g_array_index(gallery->documents, guint, i);
		const guint of =
			cadrage_comparison_get_document(report->comparison, document)->outlet;

		if (of != outlet)
			cad_strips_add_group(figure->strips, cad_report_get_outlet_name(report, of),
					     cad_report_get_colour(report, of));
		outlet = of;
		add_document(report, figure, gallery, document);
	}
	if (gallery->has_verbs)
		cad_figure_add_note(figure, _("Reporting verbs are not drawn."));
	return g_steal_pointer(&figure);
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	(void)report;
	(void)subject;
	return g_strdup(_("Where in each article the matches stand"));
}

enum {
	FIELD_DOCUMENT,
	FIELD_OUTLET,
	FIELD_CATEGORY,
	FIELD_LABEL,
	FIELD_VOICE,
	FIELD_ZONE,
	FIELD_TOKEN,
	FIELD_TOKENS,
	FIELD_PLACE,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_DOCUMENT] = {.name = "document"},
	[FIELD_OUTLET] = {.name = "outlet"},
	[FIELD_CATEGORY] = {.name = "category"},
	[FIELD_LABEL] = {.name = "label"},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_ZONE] = {.name = "zone"},
	[FIELD_TOKEN] = {.name = "token_from_0", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_TOKENS] = {.name = "article_tokens", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_PLACE] = {.name = "place_share_of_article", .type = CADRAGE_FIELD_NUMBER},
};

static gboolean
write_mark(const CadrageReport *report, CadrageTableWriter *writer, guint document,
	   const CadrageMark *mark, GError **error)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageDocumentSummary *summary =
		cadrage_comparison_get_document(report->comparison, document);
	const guint category = cadrage_lexicons_get_label_category(lexicons, mark->label);
	const CadrageValue values[N_FIELDS] = {
		[FIELD_DOCUMENT] = {.text = summary->id},
		[FIELD_OUTLET] = {.text = cadrage_comparison_get_outlet(report->comparison,
									summary->outlet)
						  ->id},
		[FIELD_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons, category)},
		[FIELD_LABEL] = {.text = cadrage_lexicons_get_label(lexicons, mark->label)},
		[FIELD_VOICE] = {.text = cadrage_voice_to_name(mark->voice)},
		[FIELD_ZONE] = {.text = cadrage_zone_to_name(mark->zone)},
		[FIELD_TOKEN] = {.integer = mark->token},
		[FIELD_TOKENS] = {.integer = summary->n_tokens},
		[FIELD_PLACE] = {.number = find_place(mark, summary->n_tokens)},
	};

	return cadrage_table_writer_add(writer, values, error);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	g_autoptr(CadGallery) gallery = cad_gallery_new(report);
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		fields, N_FIELDS, CADRAGE_FORMAT_CSV, report->options.raw_csv, output);

	(void)subject;
	for (guint i = 0; i < gallery->documents->len; i++) {
		const guint document = g_array_index(gallery->documents, guint, i);
		guint n_marks;
		const CadrageMark *marks =
			cadrage_comparison_get_marks(report->comparison, document, &n_marks);

		for (guint k = 0; k < n_marks; k++)
			if (cad_gallery_find(gallery, report, &marks[k]) != G_MAXUINT &&
			    !write_mark(report, writer, document, &marks[k], error))
				return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

const CadPictureKind cad_picture_xray = {
	.name = "xray",
	.summary = "where in each article the matches stand, and in whose voice",
	.make = make_xray,
	.make_title = make_title,
	.write_csv = write_csv,
};
