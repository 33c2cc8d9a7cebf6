#include "config.h"

#include <string.h>

#include "reports/coding-sheet.h"
#include "reports/phrase-book.h"

/* Examples of a category in the code book, of those that must match and of the others. */
#define MAX_EXAMPLES 4

gboolean
cad_coding_sheet_begins_task(const CadrageDraw *draw, guint row)
{
	const CadrageDrawnRow *this = cadrage_draw_get_row(draw, row);
	const CadrageDrawnRow *before = row > 0 ? cadrage_draw_get_row(draw, row - 1) : NULL;

	return !before || before->lexicon != this->lexicon || before->category != this->category;
}

guint
cad_coding_sheet_count_task(const CadrageDraw *draw, guint row)
{
	guint n = 1;

	while (row + n < cadrage_draw_get_n_rows(draw) &&
	       !cad_coding_sheet_begins_task(draw, row + n))
		n++;
	return n;
}

const char *
cad_coding_sheet_get_title(const CadrageDraw *draw, guint row, CadrageReportLanguage language)
{
	return cadrage_lexicons_get_category_title(cadrage_draw_get_lexicons(draw),
						   cadrage_draw_get_row(draw, row)->category,
						   cad_language_to_code(language));
}

const char *
cad_coding_sheet_get_rule(guint index)
{
	static const char *const rules[CAD_N_CODING_RULES] = {
		N_("Code each passage for the category above it: yes when the passage itself does "
		   "what the title says, whoever is speaking; no when it does not; unsure when you "
		   "cannot tell."),
		N_("The sentences before and after are there to be understood by; do not code "
		   "them."),
		N_("A passage may do it in words that no example has, and may not do it in words "
		   "that an example has: judge the passage, not the words."),
		N_("Code alone, in one go, and do not change the identifiers."),
	};

	return _(rules[index]);
}

/* The sheet as a table. */

enum {
	SHEET_ID,
	SHEET_CATEGORY,
	SHEET_BEFORE,
	SHEET_PASSAGE,
	SHEET_AFTER,
	SHEET_CODE,
	SHEET_NOTE,
	N_SHEET_FIELDS
};

static const CadrageField sheet_fields[N_SHEET_FIELDS] = {
	[SHEET_ID] = {.name = "id"},	     [SHEET_CATEGORY] = {.name = "category"},
	[SHEET_BEFORE] = {.name = "before"}, [SHEET_PASSAGE] = {.name = "passage"},
	[SHEET_AFTER] = {.name = "after"},   [SHEET_CODE] = {.name = "code"},
	[SHEET_NOTE] = {.name = "note"},
};

static gboolean
write_solved(CadrageTableWriter *writer, const CadrageDraw *draw, guint row, const char *title,
	     gboolean is_positive, GError **error)
{
	g_auto(GStrv) examples = cadrage_draw_list_examples(draw, row, is_positive, 1);
	const CadrageValue values[N_SHEET_FIELDS] = {
		[SHEET_ID] = {.text = CADRAGE_SOLVED_ID},
		[SHEET_CATEGORY] = {.text = title},
		[SHEET_PASSAGE] = {.text = examples[0]},
		[SHEET_CODE] = {.text = is_positive ? _("yes") : _("no")},
		[SHEET_NOTE] = {.text = _("solved example; yes, no or unsure")},
	};

	return !examples[0] || cadrage_table_writer_add(writer, values, error);
}

static gboolean
write_row(CadrageTableWriter *writer, const CadrageDraw *draw, guint row, const char *title,
	  GError **error)
{
	const CadrageDrawnRow *drawn = cadrage_draw_get_row(draw, row);
	const CadrageValue values[N_SHEET_FIELDS] = {
		[SHEET_ID] = {.text = drawn->id},	  [SHEET_CATEGORY] = {.text = title},
		[SHEET_BEFORE] = {.text = drawn->before}, [SHEET_PASSAGE] = {.text = drawn->text},
		[SHEET_AFTER] = {.text = drawn->after},
	};

	return cadrage_table_writer_add(writer, values, error);
}

static gboolean
write_table(const CadrageDraw *draw, CadrageReportLanguage language, GOutputStream *output,
	    GError **error)
{
	static const char mark[] = "\xef\xbb\xbf";
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		sheet_fields, N_SHEET_FIELDS, CADRAGE_FORMAT_CSV, FALSE, output);

	if (!g_output_stream_write_all(output, mark, strlen(mark), NULL, NULL, error))
		return FALSE;
	for (guint row = 0; row < cadrage_draw_get_n_rows(draw); row++) {
		const char *title = cad_coding_sheet_get_title(draw, row, language);

		if (cad_coding_sheet_begins_task(draw, row) &&
		    (!write_solved(writer, draw, row, title, TRUE, error) ||
		     !write_solved(writer, draw, row, title, FALSE, error)))
			return FALSE;
		if (!write_row(writer, draw, row, title, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

gboolean
cadrage_coding_sheet_write(const CadrageDraw *draw, CadrageFormat format,
			   CadrageReportLanguage language, GOutputStream *output, GError **error)
{
	g_return_val_if_fail(format == CADRAGE_FORMAT_CSV || format == CADRAGE_FORMAT_HTML, FALSE);
	return format == CADRAGE_FORMAT_HTML
		       ? cad_coding_sheet_write_page(draw, language, output, error)
		       : write_table(draw, language, output, error);
}

/* The code book. */

static void
append_examples(GString *book, const CadrageDraw *draw, guint row, gboolean is_positive)
{
	g_auto(GStrv) examples = cadrage_draw_list_examples(draw, row, is_positive, MAX_EXAMPLES);

	for (gsize i = 0; examples[i]; i++) {
		g_autofree char *shown = cadrage_text_for_terminal(examples[i]);

		g_string_append_printf(book, "  %s: %s\n", is_positive ? _("yes") : _("no"), shown);
	}
}

gboolean
cadrage_coding_sheet_write_book(const CadrageDraw *draw, CadrageReportLanguage language,
				GOutputStream *output, GError **error)
{
	g_autoptr(GString) book = g_string_new(NULL);

	g_string_append_printf(book, "%s\n\n", _("Code book"));
	for (guint i = 0; i < CAD_N_CODING_RULES; i++)
		g_string_append_printf(book, "%u. %s\n", i + 1, cad_coding_sheet_get_rule(i));
	for (guint row = 0; row < cadrage_draw_get_n_rows(draw); row++) {
		g_autofree char *title = NULL;

		if (!cad_coding_sheet_begins_task(draw, row))
			continue;
		title = cadrage_text_for_terminal(cad_coding_sheet_get_title(draw, row, language));
		g_string_append_printf(book, "\n%s\n", title);
		append_examples(book, draw, row, TRUE);
		append_examples(book, draw, row, FALSE);
	}
	return g_output_stream_write_all(output, book->str, book->len, NULL, NULL, error);
}

/* The key. */

enum {
	KEY_ID,
	KEY_LEXICON,
	KEY_HASH,
	KEY_CATEGORY,
	KEY_STRATUM,
	KEY_POPULATION,
	KEY_KIND,
	KEY_LABEL,
	KEY_VOICE,
	KEY_ZONE,
	KEY_DOCUMENT,
	KEY_LINE,
	KEY_SEED,
	N_KEY_FIELDS
};

static const CadrageField key_fields[N_KEY_FIELDS] = {
	[KEY_ID] = {.name = "id"},
	[KEY_LEXICON] = {.name = "lexicon"},
	[KEY_HASH] = {.name = "lexicon_hash"},
	[KEY_CATEGORY] = {.name = "category"},
	[KEY_STRATUM] = {.name = "stratum", .type = CADRAGE_FIELD_INTEGER},
	[KEY_POPULATION] = {.name = "population", .type = CADRAGE_FIELD_INTEGER},
	[KEY_KIND] = {.name = "kind"},
	[KEY_LABEL] = {.name = "label"},
	[KEY_VOICE] = {.name = "voice"},
	[KEY_ZONE] = {.name = "zone"},
	[KEY_DOCUMENT] = {.name = "document"},
	[KEY_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[KEY_SEED] = {.name = "seed", .type = CADRAGE_FIELD_INTEGER},
};

gboolean
cadrage_coding_sheet_write_key(const CadrageDraw *draw, GOutputStream *output, GError **error)
{
	const CadrageLexicons *lexicons = cadrage_draw_get_lexicons(draw);
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		key_fields, N_KEY_FIELDS, CADRAGE_FORMAT_CSV, FALSE, output);

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);
		const CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, row->lexicon);
		const gboolean is_match = row->kind == CADRAGE_DRAWN_MATCH;
		const CadrageValue values[N_KEY_FIELDS] = {
			[KEY_ID] = {.text = row->id},
			[KEY_LEXICON] = {.text = cadrage_lexicon_get_name(lexicon)},
			[KEY_HASH] = {.text = cadrage_lexicon_get_hash(lexicon)},
			[KEY_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
										   row->category)},
			[KEY_STRATUM] = {.integer = row->stratum},
			[KEY_POPULATION] = {.integer = (gint64)row->population},
			[KEY_KIND] = {.text = cadrage_drawn_kind_to_name(row->kind)},
			[KEY_LABEL] = {.text = is_match ? cadrage_lexicons_get_label(lexicons,
										     row->label)
							: NULL},
			[KEY_VOICE] = {.text = is_match ? cadrage_voice_to_name(row->voice) : NULL},
			[KEY_ZONE] = {.text = cadrage_zone_to_name(row->zone)},
			[KEY_DOCUMENT] = {.text = row->document},
			[KEY_LINE] = {.integer = row->line},
			[KEY_SEED] = {.integer = (gint64)cadrage_draw_get_seed(draw)},
		};

		if (!cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}
