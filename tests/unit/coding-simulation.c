#include "config.h"

#include <check.h>
#include <string.h>

#include <cadrage/coding-sheet.h>

#include "coding-simulation.h"
#include "stats/random.h"

static const char lexicon[] = "[ton]\n"
			      "meneur = \"meneur\"\n"
			      "tribun = \"tribun\"\n"
			      "ligue = \"la\" \"ligue\"\n";

#define SENTENCES_OF_DOCUMENT 14

/* Kinds of sentences: how many in 1,000, and of these how many in 100 are what is looked for. */
static const struct {
	const char *words;
	guint per_1000;
	guint percent_right;
} kinds[] = {
	{"Le meneur avance", 40, 95},	    {"Un tribun arrive", 15, 60},
	{"On voit la ligue passer", 5, 30}, {"On voit la grande ligue passer", 60, 15},
	{"Le train est parti", 880, 2},
};

static guint
choose_kind(CadRandom *random)
{
	guint32 place = cad_random_below(random, 1000);
	guint kind = 0;

	while (place >= kinds[kind].per_1000)
		place -= kinds[kind++].per_1000;
	return kind;
}

static gboolean
is_found(guint kind)
{
	return kind < 3;
}

/* The share of right sentences among those that the lexicon finds. */
static double
expect_precision(void)
{
	double n_right = 0, n_found = 0;

	for (guint kind = 0; is_found(kind); kind++) {
		n_right += kinds[kind].per_1000 * kinds[kind].percent_right / 100.0;
		n_found += kinds[kind].per_1000;
	}
	return n_right / n_found;
}

Simulation
simulation_new(guint n_documents, guint64 seed)
{
	Simulation simulation = {.sandbox = sandbox_open(lexicon)};
	guint n_right = 0, n_true = 0;
	CadRandom random;

	cad_random_start(&random, seed);
	simulation.scores = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_score_unref);
	for (guint i = 0; i < n_documents; i++) {
		g_autoptr(GString) body = g_string_new(NULL);
		g_autofree char *id = g_strdup_printf("d%u", i);

		for (guint k = 0; k < SENTENCES_OF_DOCUMENT; k++) {
			const guint kind = choose_kind(&random);
			const gboolean is_true =
				cad_random_below(&random, 100) < kinds[kind].percent_right;

			g_string_append_printf(body, "%s%s vers %u heures. ", kinds[kind].words,
					       is_true ? " pourpre" : "", i);
			n_true += is_true;
			n_right += is_found(kind) && is_true;
		}
		g_ptr_array_add(
			simulation.scores,
			sandbox_score_published(&simulation.sandbox, "alpha", NULL, id, body->str));
	}
	simulation.precision = expect_precision();
	simulation.recall = (double)n_right / n_true;
	simulation.prevalence = (double)n_true / (n_documents * SENTENCES_OF_DOCUMENT);
	return simulation;
}

void
simulation_clear(Simulation *simulation)
{
	g_ptr_array_unref(simulation->scores);
	sandbox_close(&simulation->sandbox);
}

CadrageDraw *
simulation_draw(const Simulation *simulation, guint n_rows, guint64 seed)
{
	CadrageDrawOptions options = CADRAGE_DRAW_OPTIONS_INIT;
	g_autoptr(GError) error = NULL;
	CadrageDraw *draw;

	options.n_rows = n_rows;
	options.seed = seed;
	draw = cadrage_draw_new(simulation->sandbox.lexicons, &options, &error);
	ck_assert_msg(draw != NULL, "%s", error ? error->message : "");
	for (guint i = 0; i < simulation->scores->len; i++)
		cadrage_draw_add(draw, g_ptr_array_index(simulation->scores, i));
	ck_assert_msg(cadrage_draw_finish(draw, &error), "%s", error ? error->message : "");
	return draw;
}

static char *
write_key(const Simulation *simulation, const CadrageDraw *draw)
{
	g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable();
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(stream);
	g_autofree char *text = NULL;

	ck_assert(cadrage_coding_sheet_write_key(draw, stream, NULL));
	text = g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
	return sandbox_write(&simulation->sandbox, "key.csv", text);
}

CadrageValidation *
simulation_code(const Simulation *simulation, const CadrageDraw *draw)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GString) sheet = g_string_new("id,code\n");
	g_autofree char *key = write_key(simulation, draw);
	g_autofree char *path = NULL;
	g_autoptr(GError) error = NULL;
	CadrageValidation *validation;

	for (guint i = 0; i < cadrage_draw_get_n_rows(draw); i++) {
		const CadrageDrawnRow *row = cadrage_draw_get_row(draw, i);

		g_string_append_printf(sheet, "%s,%s\n", row->id,
				       strstr(row->text, "pourpre") ? "yes" : "no");
	}
	path = sandbox_write(&simulation->sandbox, "sheet.csv", sheet->str);
	validation = cadrage_validation_read(key, (const char *const[]){path, NULL}, NULL,
					     diagnostics, &error);
	ck_assert_msg(validation != NULL, "%s", error ? error->message : "");
	return validation;
}

const CadrageMeasure *
simulation_find(const CadrageValidation *validation, CadrageQuantity quantity)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (measure->quantity == quantity && measure->category && !measure->label &&
		    !measure->has_voice && !measure->has_zone)
			return measure;
	}
	return NULL;
}
