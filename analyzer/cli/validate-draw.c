#include "config.h"

#include <string.h>

#include "output.h"
#include "session.h"
#include "validating.h"

#define DEFAULT_SAMPLE 100
/* Fewer passages of a category say nothing of the coders. */
#define FEW_PASSAGES 30

/* The files of a draw, and what goes into them. */
enum { SHEET, KEY, BOOK, N_FILES };

typedef struct {
	char *paths[N_FILES];
	char *texts[N_FILES];
	CadrageFormat format; /* of the sheet */
} Files;

static void
files_clear(Files *files)
{
	for (guint i = 0; i < N_FILES; i++) {
		g_free(files->paths[i]);
		g_free(files->texts[i]);
	}
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Files, files_clear)

/* "sheet.csv" brings "sheet.key.csv" and "sheet.codebook.txt". */
static gboolean
choose_files(const ValidateOptions *options, Files *files)
{
	const char *path = options->format.output;
	const char *dot = path ? strrchr(path, '.') : NULL;

	if (dot && g_ascii_strcasecmp(dot, ".html") == 0)
		files->format = CADRAGE_FORMAT_HTML;
	else if (dot && g_ascii_strcasecmp(dot, ".csv") == 0)
		files->format = CADRAGE_FORMAT_CSV;
	else {
		g_printerr("cadrage validate: say with -o where the sheet goes: FILE.csv for a "
			   "table, FILE.html for a page\n");
		return FALSE;
	}
	g_autofree char *stem = g_strndup(path, (gsize)(dot - path));

	files->paths[SHEET] = g_strdup(path);
	files->paths[KEY] = g_strconcat(stem, ".key.csv", NULL);
	files->paths[BOOK] = g_strconcat(stem, ".codebook.txt", NULL);
	return TRUE;
}

static gboolean
write_part(const CadrageDraw *draw, const Files *files, guint part, CadrageReportLanguage language,
	   GOutputStream *stream, GError **error)
{
	switch (part) {
	case SHEET:
		return cadrage_coding_sheet_write(draw, files->format, language, stream, error);
	case KEY:
		return cadrage_coding_sheet_write_key(draw, stream, error);
	default:
		return cadrage_coding_sheet_write_book(draw, language, stream, error);
	}
}

static gboolean
make_texts(const CadrageDraw *draw, Files *files, CadrageReportLanguage language, GError **error)
{
	for (guint i = 0; i < N_FILES; i++) {
		g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable();
		GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(stream);

		if (!write_part(draw, files, i, language, stream, error))
			return FALSE;
		files->texts[i] = g_strndup(g_memory_output_stream_get_data(memory),
					    g_memory_output_stream_get_data_size(memory));
	}
	return TRUE;
}

/* Whether a file is there and holds just what would be written. */
static gboolean
is_same(const char *path, const char *text)
{
	g_autofree char *there = NULL;

	return g_file_get_contents(path, &there, NULL, NULL) && strcmp(there, text) == 0;
}

/* A sheet that coders may have filled in is not written over. */
static gboolean
write_files(const Files *files)
{
	gboolean is_there[N_FILES];

	for (guint i = 0; i < N_FILES; i++) {
		is_there[i] = is_same(files->paths[i], files->texts[i]);
		if (is_there[i] || !g_file_test(files->paths[i], G_FILE_TEST_EXISTS))
			continue;
		g_autofree char *shown = cadrage_text_for_terminal(files->paths[i]);

		g_printerr("cadrage validate: %s is there already and stays as it is; choose "
			   "another file with -o\n",
			   shown);
		return FALSE;
	}
	for (guint i = 0; i < N_FILES; i++)
		if (!is_there[i] &&
		    !output_create_file("cadrage validate", files->paths[i], files->texts[i]))
			return FALSE;
	return TRUE;
}

/* How many tasks there are rows of, and of how many of them too few for an alpha. */
static guint
count_tasks(const CadrageDraw *draw, guint *n_small)
{
	const CadrageDrawnRow *before = NULL;
	guint n_tasks = 0, n_rows = 0;

	*n_small = 0;
	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		if (!before || before->lexicon != row->lexicon ||
		    before->category != row->category) {
			*n_small += before && n_rows < FEW_PASSAGES;
			n_tasks++;
			n_rows = 0;
		}
		n_rows++;
		before = row;
	}
	*n_small += n_rows < FEW_PASSAGES;
	return n_tasks;
}

static void
describe(const CadrageDraw *draw, const Files *files)
{
	const char *const *empty = cadrage_draw_get_empty(draw);
	g_autofree char *key = cadrage_text_for_terminal(files->paths[KEY]);
	g_autofree char *book = cadrage_text_for_terminal(files->paths[BOOK]);
	guint n_small;
	const guint n_tasks = count_tasks(draw, &n_small);

	for (gsize i = 0; empty[i]; i++)
		g_printerr("cadrage: %s: no match in these articles, so nothing is drawn\n",
			   empty[i]);
	g_printerr("cadrage: %u passages of %u %s drawn from %" G_GUINT64_FORMAT
		   " sentences in %u articles\n",
		   cadrage_draw_get_n_rows(draw), n_tasks, n_tasks == 1 ? "category" : "categories",
		   cadrage_draw_get_n_sentences(draw), cadrage_draw_get_n_documents(draw));
	if (n_small > 0)
		g_printerr("cadrage: %u %s fewer than %d passages, too few for an alpha; draw more "
			   "with --sample, or name fewer categories\n",
			   n_small, n_small == 1 ? "category has" : "categories have",
			   FEW_PASSAGES);
	g_printerr("cadrage: %s is the code book; keep %s from the coders\n", book, key);
}

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	(void)refusal;
	if (score)
		cadrage_draw_add(payload, score);
	return TRUE;
}

static Status
draw_sheet(const ValidateOptions *options, Session *session, const CadrageDrawOptions *wanted,
	   Files *files, CadrageReportLanguage language)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageDraw) draw = cadrage_draw_new(session->lexicons, wanted, &error);
	Tally tally;

	if (!draw)
		return output_fail(error);
	if (!session_read(session, &options->inputs, options->inputs.arguments, add, draw, &tally))
		return (Status)tally_to_status(&tally);
	if (tally_to_status(&tally) == STATUS_FAILED)
		return STATUS_FAILED;
	if (!cadrage_draw_finish(draw, &error) || !make_texts(draw, files, language, &error))
		return output_fail(error);
	if (!write_files(files))
		return STATUS_FAILED;
	describe(draw, files);
	return (Status)tally_to_status(&tally);
}

Status
validating_draw(const ValidateOptions *options)
{
	CadrageDrawOptions wanted = CADRAGE_DRAW_OPTIONS_INIT;
	CadrageReportLanguage language = CADRAGE_LANGUAGE_EN;
	CadrageLexiconOptions lexicons;
	g_auto(Session) session = SESSION_INIT;
	g_auto(Files) files = {0};
	guint64 n_rows = DEFAULT_SAMPLE;

	if (options->format.json || options->format.csv || options->format.raw_csv) {
		g_printerr("cadrage validate: a sheet is what its file's name says: -o FILE.csv or "
			   "FILE.html\n");
		return STATUS_FAILED;
	}
	if (!choose_files(options, &files) ||
	    !options_read_uint("sample", options->sample, G_MAXUINT, &n_rows) ||
	    !options_read_uint("seed", options->seed, G_MAXINT64, &wanted.seed) ||
	    !session_open(&session, &options->inputs) ||
	    !session_choose_language(&session, options->language, &language))
		return STATUS_FAILED;
	lexicons = session_get_lexicon_options(&session);
	wanted.n_rows = (guint)n_rows;
	wanted.categories = (const char *const *)options->categories;
	wanted.lexicons = &lexicons;
	return draw_sheet(options, &session, &wanted, &files, language);
}
