#include "config.h"

#include <string.h>

#include "lexicon-action.h"
#include "output.h"

static gboolean
choose_format(const LexiconOptions *options, CadrageExchange *exchange)
{
	if (options->target)
		return lexicon_choose_exchange("--to", options->target, exchange);
	if (options->format.output && cadrage_exchange_from_path(options->format.output, exchange))
		return TRUE;
	g_printerr("cadrage lexicon export: say the format with --to liwc, lexicoder, yoshikoder, "
		   "wordstat, quanteda or csv, or by the name of -o\n");
	return FALSE;
}

Status
lexicon_export(const LexiconOptions *options, Session *session)
{
	g_autoptr(CadrageDiagnostics) losses = cadrage_diagnostics_new_complete();
	g_autoptr(CadrageLexicon) lexicon = NULL;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	CadrageExchange exchange;
	guint n_lost;

	if (!options->inputs.arguments || options->inputs.arguments[1]) {
		g_printerr("cadrage lexicon export: give one lexicon, by name or file\n");
		return STATUS_FAILED;
	}
	if (!choose_format(options, &exchange))
		return STATUS_FAILED;
	lexicon = session_load_lexicon(session, options->inputs.arguments[0]);
	if (!lexicon)
		return STATUS_FAILED;
	text = cadrage_exchange_export(lexicon, exchange, losses);
	output = output_new(options->format.output);
	if (!g_output_stream_write_all(output_get_stream(output), text, strlen(text), NULL, NULL,
				       &error))
		return output_fail(error);
	n_lost = cadrage_diagnostics_count(losses, CADRAGE_SEVERITY_WARNING);
	if (!options->quiet)
		output_print_diagnostics(losses);
	if (n_lost > 0)
		g_printerr("%u thing%s lost or changed\n", n_lost, n_lost == 1 ? "" : "s");
	return output_finish(output, n_lost > 0 ? STATUS_PARTLY : STATUS_DONE);
}
