#include "config.h"

#include "reports/gallery.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* Matches shown of one article, by voice, and those that stand at its head. */
typedef struct {
	guint by_voice[CADRAGE_N_VOICES];
	guint at_head;
} Places;

static Places
count_places(const CadrageReport *report, const CadGallery *gallery, guint document)
{
	Places places = {{0}, 0};
	guint n_marks;
	const CadrageMark *marks =
		cadrage_comparison_get_marks(report->comparison, document, &n_marks);

	for (guint i = 0; i < n_marks; i++) {
		if (cad_gallery_find(gallery, report, &marks[i]) == G_MAXUINT)
			continue;
		places.by_voice[marks[i].voice]++;
		places.at_head += marks[i].zone == CADRAGE_ZONE_HEADLINE ||
				  marks[i].zone == CADRAGE_ZONE_LEAD;
	}
	return places;
}

static void
take_number(const CadrageReport *report, CadTable *table, guint number)
{
	cad_table_take_cell(table, cad_format_count(report->options.language, number),
			    (CadAnchor)CAD_ANCHOR_NONE, number == 0);
}

static void
add_document(const CadrageReport *report, CadTable *table, const CadGallery *gallery,
	     guint document)
{
	const CadrageDocumentSummary *summary =
		cadrage_comparison_get_document(report->comparison, document);
	const Places places = count_places(report, gallery, document);

	cad_table_add_text(table, cad_report_get_outlet_name(report, summary->outlet));
	cad_table_add_text(table, summary->title && *summary->title ? summary->title : summary->id);
	cad_table_add_text(table, summary->date ? summary->date : "–");
	take_number(report, table, summary->n_tokens);
	for (guint i = 0; i < CADRAGE_N_VOICES; i++)
		take_number(report, table, places.by_voice[i]);
	take_number(report, table, places.at_head);
}

static CadTable *
make_table(const CadrageReport *report, const CadGallery *gallery)
{
	CadTable *table = cad_table_new(_("Matches of each article, by voice"));
	guint outlet = G_MAXUINT;

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("article"), FALSE);
	cad_table_add_column(table, _("date"), FALSE);
	cad_table_add_column(table, _("tokens"), TRUE);
	for (guint i = 0; i < CADRAGE_N_VOICES; i++)
		cad_table_add_column(table, cad_voice_to_text((CadrageVoice)i), TRUE);
	cad_table_add_column(table, _("in headline or lead"), TRUE);
	for (guint i = 0; i < gallery->documents->len; i++) {
		const guint document = g_array_index(gallery->documents, guint, i);
		const guint of =
			cadrage_comparison_get_document(report->comparison, document)->outlet;

		if (of != outlet)
			cad_table_begin_group(table);
		outlet = of;
		add_document(report, table, gallery, document);
	}
	return table;
}

void
cad_report_add_places(CadrageReport *report)
{
	g_autoptr(CadGallery) gallery = cad_gallery_new(report);
	CadSection *section;
	CadTable *table;

	if (gallery->categories->len == 0)
		return;
	section = cad_report_add_section(report, "places", _("Within the articles"));
	table = make_table(report, gallery);
	cad_section_add_figure(section, CADRAGE_CHART_XRAY, NULL, g_strdup(table->caption), table);
}
