#include "config.h"

#include <string.h>

#include "reports/model.h"
#include "reports/phrase-book.h"

static void
clear_column(void *data)
{
	CadColumnHead *column = data;

	g_free(column->heading);
}

static void
clear_cell(void *data)
{
	CadCellText *cell = data;

	g_free(cell->text);
	g_free(cell->brief);
}

CadTable *
cad_table_new(const char *caption)
{
	CadTable *table = g_new0(CadTable, 1);

	table->caption = g_strdup(caption);
	table->columns = g_array_new(FALSE, FALSE, sizeof(CadColumnHead));
	table->cells = g_array_new(FALSE, FALSE, sizeof(CadCellText));
	table->breaks = g_array_new(FALSE, FALSE, sizeof(guint));
	g_array_set_clear_func(table->columns, clear_column);
	g_array_set_clear_func(table->cells, clear_cell);
	return table;
}

void
cad_table_free(CadTable *table)
{
	if (!table)
		return;
	g_free(table->caption);
	g_array_unref(table->columns);
	g_array_unref(table->cells);
	g_array_unref(table->breaks);
	g_free(table);
}

void
cad_table_add_column(CadTable *table, const char *heading, gboolean is_number)
{
	const CadColumnHead column = {g_strdup(heading), is_number};

	g_array_append_val(table->columns, column);
}

void
cad_table_begin_group(CadTable *table)
{
	guint row = cad_table_get_n_rows(table);

	g_array_append_val(table->breaks, row);
}

gboolean
cad_table_begins_group(const CadTable *table, guint row)
{
	for (guint i = 0; i < table->breaks->len; i++)
		if (g_array_index(table->breaks, guint, i) == row)
			return TRUE;
	return FALSE;
}

void
cad_table_take_cell(CadTable *table, char *text, CadAnchor anchor, gboolean is_pale)
{
	const CadCellText cell = {text, NULL, anchor, is_pale};

	g_array_append_val(table->cells, cell);
}

void
cad_table_add_text(CadTable *table, const char *text)
{
	cad_table_take_cell(table, g_strdup(text), (CadAnchor)CAD_ANCHOR_NONE, FALSE);
}

void
cad_table_add_named(CadTable *table, const char *text, const char *brief)
{
	const CadCellText cell = {g_strdup(text), g_strdup(brief), CAD_ANCHOR_NONE, FALSE};

	g_array_append_val(table->cells, cell);
}

guint
cad_table_get_n_rows(const CadTable *table)
{
	return table->columns->len > 0 ? table->cells->len / table->columns->len : 0;
}

const CadCellText *
cad_table_get_cell(const CadTable *table, guint row, guint column)
{
	return &g_array_index(table->cells, CadCellText, row * table->columns->len + column);
}

const char *
cad_badge_to_text(CadBadge badge)
{
	switch (badge) {
	case CAD_BADGE_ESTABLISHED:
		return _("established");
	case CAD_BADGE_NOT_ESTABLISHED:
		return _("not established");
	case CAD_BADGE_EXAMPLE:
		return _("read as an example");
	case CAD_BADGE_NOT_ENOUGH_DATA:
		return _("not enough data");
	case CAD_BADGE_NONE:
	default:
		return "";
	}
}

const char *
cad_verdict_to_text(CadrageVerdict verdict)
{
	switch (verdict) {
	case CADRAGE_VERDICT_NOT_COVERED:
		return _("not covered");
	case CADRAGE_VERDICT_NOT_ENOUGH_DATA:
		return _("not enough data");
	case CADRAGE_VERDICT_NOT_TESTABLE:
		return _("not testable");
	case CADRAGE_VERDICT_CONCENTRATED:
		return _("carried by few articles");
	case CADRAGE_VERDICT_ESTABLISHED:
		return _("established");
	case CADRAGE_VERDICT_NOT_ESTABLISHED:
	default:
		return _("not established");
	}
}

static void
free_block(void *data)
{
	CadBlock *block = data;

	g_free(block->text);
	g_free(block->subject);
	cad_table_free(block->table);
	g_clear_pointer(&block->passages, g_array_unref);
	g_free(block);
}

CadSection *
cad_section_new(const char *id, const char *title)
{
	CadSection *section = g_new0(CadSection, 1);

	section->id = id;
	section->title = g_strdup(title);
	section->blocks = g_ptr_array_new_with_free_func(free_block);
	return section;
}

void
cad_section_free(CadSection *section)
{
	g_free(section->title);
	g_ptr_array_unref(section->blocks);
	g_free(section);
}

CadBlock *
cad_section_add(CadSection *section, CadBlockKind kind, char *text)
{
	CadBlock *block = g_new0(CadBlock, 1);

	block->kind = kind;
	block->text = text;
	block->anchor = (CadAnchor)CAD_ANCHOR_NONE;
	g_ptr_array_add(section->blocks, block);
	return block;
}

CadBlock *
cad_section_add_figure(CadSection *section, CadrageChart chart, const char *subject, char *caption,
		       CadTable *table)
{
	CadBlock *block = cad_section_add(section, CAD_BLOCK_FIGURE, caption);

	block->chart = chart;
	block->subject = g_strdup(subject);
	block->table = table;
	return block;
}

CadBlock *
cad_section_add_table(CadSection *section, CadTable *table)
{
	CadBlock *block = cad_section_add(section, CAD_BLOCK_TABLE, NULL);

	block->table = table;
	return block;
}

/* In the order of CadrageVoice. */
static const char *const voice_names[CADRAGE_N_VOICES] = {
	N_("own"),
	N_("paraphrase"),
	N_("quoted"),
};

const char *
cad_voice_to_text(CadrageVoice voice)
{
	return _(voice_names[voice]);
}

char *
cad_voice_describe(CadrageVoice voice, gboolean crosses_voice, const char *speaker)
{
	const char *mark = crosses_voice ? "±" : "";

	if (voice == CADRAGE_VOICE_OWN || !speaker)
		return g_strconcat(cad_voice_to_text(voice), mark, NULL);
	return g_strdup_printf("%s%s (%s)", cad_voice_to_text(voice), mark, speaker);
}

char *
cad_match_marks_to_text(gboolean is_negated, gboolean is_undated)
{
	return g_strconcat(is_negated ? " · " : "", is_negated ? _("negated") : "",
			   is_undated ? " · " : "", is_undated ? _("date unknown") : "", NULL);
}

/* In the order of CadrageZone. */
static const char *const zone_names[CADRAGE_N_ZONES] = {
	N_("headline"), N_("lead"),   N_("subhead"), N_("body"),     N_("stock"),
	N_("caption"),	N_("teaser"), N_("byline"),  N_("dateline"), N_("furniture"),
};

const char *
cad_zone_to_text(CadrageZone zone)
{
	return _(zone_names[zone]);
}
