#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "lexicon-action.h"
#include "output.h"

#define SUFFIX		 ".lex"
#define DEFAULT_LANGUAGE "en"

gboolean
lexicon_choose_exchange(const char *option, const char *name, CadrageExchange *exchange)
{
	const char *known[CADRAGE_N_EXCHANGES + 1] = {NULL};
	int index;

	for (guint i = 0; i < CADRAGE_N_EXCHANGES; i++)
		known[i] = cadrage_exchange_to_name((CadrageExchange)i);
	index = options_choose(option, name, known);
	*exchange = (CadrageExchange)MAX(index, 0);
	return index >= 0;
}

/* The format that --from names, else the one that the file's ending does. */
static gboolean
choose_format(const LexiconOptions *options, const char *path, CadrageExchange *exchange)
{
	if (options->format_name)
		return lexicon_choose_exchange("--from", options->format_name, exchange);
	if (cadrage_exchange_from_path(path, exchange))
		return TRUE;
	g_printerr("cadrage lexicon import: the name of the file tells no format; say it with "
		   "--from liwc, lexicoder, yoshikoder, wordstat, quanteda or csv\n");
	return FALSE;
}

/* "words.lex" for -o words.lex; NULL where there is no -o. */
static char *
get_name(const LexiconOptions *options)
{
	char *name;

	if (!options->format.output)
		return NULL;
	name = g_path_get_basename(options->format.output);
	if (g_str_has_suffix(name, SUFFIX))
		name[strlen(name) - strlen(SUFFIX)] = '\0';
	return name;
}

/* The name that the text declares is that of its file. */
static char *
make_path(const char *text)
{
	const char *begin = strstr(text, "lexicon:") + strlen("lexicon:");

	begin += strspn(begin, " ");
	return g_strdup_printf("%.*s" SUFFIX, (int)strcspn(begin, "\n"), begin);
}

/* What was written is read like any lexicon: a mistake in it is a loss, too. */
static gboolean
read_back(Session *session, const char *path, guint *n_terms, CadrageDiagnostics *losses)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageLexicon) lexicon = cadrage_lexicon_load(path, &options, losses, &error);

	*n_terms = lexicon ? cadrage_lexicon_get_n_terms(lexicon) : 0;
	return lexicon != NULL;
}

static void
print_summary(const char *path, guint n_terms, const CadrageDiagnostics *losses)
{
	g_autofree char *shown = cadrage_text_for_terminal(path);
	g_autofree char *quoted = options_quote(path);
	g_autofree char *safe = cadrage_text_for_terminal(quoted);
	const guint n_lost = cadrage_diagnostics_count(losses, CADRAGE_SEVERITY_WARNING);

	g_printerr("wrote %s: %u terms; %u thing%s lost or changed\n", shown, n_terms, n_lost,
		   n_lost == 1 ? "" : "s");
	g_printerr("  cadrage compare --lexicon %s FILES\n", safe);
}

Status
lexicon_import(const LexiconOptions *options, Session *session)
{
	g_autoptr(CadrageDiagnostics) losses = cadrage_diagnostics_new_complete();
	g_autoptr(GError) error = NULL;
	g_autofree char *name = get_name(options);
	g_autofree char *text = NULL;
	g_autofree char *path = NULL;
	CadrageExchange exchange;
	guint n_terms = 0;
	Status status;

	if (!options->inputs.arguments || options->inputs.arguments[1]) {
		g_printerr("cadrage lexicon import: give one file\n");
		return STATUS_FAILED;
	}
	if (!lexicon_check_language("import", options->inputs.language) ||
	    !choose_format(options, options->inputs.arguments[0], &exchange))
		return STATUS_FAILED;
	text = cadrage_exchange_import(
		options->inputs.arguments[0], exchange,
		&(CadrageImportOptions){name, options->inputs.language ? options->inputs.language
								       : DEFAULT_LANGUAGE},
		losses, &error);
	if (!text)
		return output_fail(error);
	path = options->format.output ? g_strdup(options->format.output) : make_path(text);
	if (!output_create_file("cadrage lexicon import", path, text))
		return STATUS_FAILED;
	status = read_back(session, path, &n_terms, losses) ? STATUS_DONE : STATUS_FAILED;
	if (status == STATUS_DONE &&
	    cadrage_diagnostics_count(losses, CADRAGE_SEVERITY_WARNING) > 0)
		status = STATUS_PARTLY;
	if (!options->quiet && status != STATUS_FAILED)
		print_summary(path, n_terms, losses);
	return lexicon_finish_losses(losses, options, status);
}
