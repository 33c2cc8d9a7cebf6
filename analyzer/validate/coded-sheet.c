#include "config.h"

#include <string.h>

#include <cadrage/coding-sheet.h>

#include "base/limits.h"
#include "base/shorten.h"
#include "calculator/frame.h"
#include "validate/coded-sheet.h"

static const struct {
	const char *word;
	CadCode code;
} words[] = {
	{"yes", CAD_CODE_YES},	{"y", CAD_CODE_YES},	     {"oui", CAD_CODE_YES},
	{"o", CAD_CODE_YES},	{"1", CAD_CODE_YES},	     {"no", CAD_CODE_NO},
	{"n", CAD_CODE_NO},	{"non", CAD_CODE_NO},	     {"0", CAD_CODE_NO},
	{"?", CAD_CODE_UNSURE}, {"unsure", CAD_CODE_UNSURE}, {"u", CAD_CODE_UNSURE},
	{"d", CAD_CODE_UNSURE}, {"doute", CAD_CODE_UNSURE},
};

static gboolean
read_code(const char *text, CadCode *code)
{
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		if (g_ascii_strcasecmp(text, words[i].word) != 0)
			continue;
		*code = words[i].code;
		return TRUE;
	}
	return FALSE;
}

/* A sheet while it is read. */
typedef struct {
	CadFrame *frame;
	const CadSheetKey *key;
	guint8 *codes;
	guint *rows; /* of each passage the number of its row, 0 while there is none */
	guint n_unknown;
} SheetReader;

/* Of a sheet that has another key nothing is to be guessed at for every row. */
static void
report_unknown(SheetReader *reader, guint row, int column)
{
	CadFrame *frame = reader->frame;
	const char *id = cad_frame_get_text(frame, row, (guint)column);
	const char *nearest = reader->n_unknown++ < CAD_MAX_DIAGNOSTICS
				      ? cad_sheet_key_suggest(reader->key, id)
				      : NULL;
	g_autofree char *shown = cad_shorten(id, CAD_MAX_NAME_SHOWN);

	if (*id == '\0')
		cad_frame_report(frame, (int)row, column, "the id is missing");
	else
		cad_frame_report(
			frame, (int)row, column,
			"the key has no passage \"%s\"%s%s%s; is it the key of this sheet?", shown,
			nearest ? "; did you mean \"" : "", nearest ? nearest : "",
			nearest ? "\"" : "");
}

static CadCode
read_cell(CadFrame *frame, guint row, int column)
{
	const char *text = cad_frame_get_text(frame, row, (guint)column);
	CadCode code = CAD_CODE_NONE;

	if (!cad_frame_is_missing(frame, row, (guint)column) && !read_code(text, &code)) {
		g_autofree char *shown = cad_shorten(text, CAD_MAX_NAME_SHOWN);

		cad_frame_report(frame, (int)row, column,
				 "\"%s\" is no code; write yes, no or unsure (or 1, 0, ?)", shown);
	}
	return code;
}

/* Returns: whether the row holds a code. */
static gboolean
read_row(SheetReader *reader, guint row)
{
	const int id = cad_frame_find(reader->frame, "id");
	const char *text = cad_frame_get_text(reader->frame, row, (guint)id);
	const guint at = cad_sheet_key_find(reader->key, text);

	if (g_ascii_strcasecmp(text, CADRAGE_SOLVED_ID) == 0)
		return FALSE;
	if (at == G_MAXUINT) {
		report_unknown(reader, row, id);
		return FALSE;
	}
	if (reader->rows[at] > 0)
		cad_frame_report(reader->frame, (int)row, id,
				 "passage \"%s\" stands twice; keep one of its rows", text);
	reader->rows[at] = row + 1;
	reader->codes[at] =
		(guint8)read_cell(reader->frame, row, cad_frame_find(reader->frame, "code"));
	return reader->codes[at] != CAD_CODE_NONE;
}

static void
read_rows(SheetReader *reader)
{
	CadFrame *frame = reader->frame;
	guint n_coded = 0;

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++)
		n_coded += read_row(reader, row) ? 1 : 0;
	if (n_coded == 0 && !cad_frame_has_errors(frame))
		cad_frame_report(frame, -1, cad_frame_find(frame, "code"),
				 "no passage is coded; write yes, no or unsure in this column");
}

gboolean
cad_coded_sheet_read(const char *path, const CadSheetKey *key, guint8 *codes,
		     CadrageDiagnostics *diagnostics, GError **error)
{
	static const char *const needed[] = {"id", "code", NULL};
	g_autoptr(CadFrame) frame = cad_frame_load(path, diagnostics, error);
	g_autofree guint *rows = g_new0(guint, key->rows->len + 1);
	SheetReader reader = {frame, key, codes, rows, 0};

	if (!frame)
		return FALSE;
	memset(codes, CAD_CODE_NONE, key->rows->len);
	if (cad_frame_require(frame, needed) && !cad_frame_has_errors(frame))
		read_rows(&reader);
	cad_frame_flush(frame);
	if (!cad_frame_has_errors(frame))
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s: the sheet is damaged", path);
	return FALSE;
}
