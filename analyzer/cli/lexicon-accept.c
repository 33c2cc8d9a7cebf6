#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "extension-table.h"
#include "lexicon-action.h"
#include "output.h"

#define WHO    "cadrage lexicon suggest"
#define SUFFIX ".lex"

/* The name of the lexicon and its file: as told, else that of the sheet in the user's folder. */
static gboolean
choose_file(const LexiconOptions *options, const Session *session, char **name, char **path)
{
	const char *given = options->format.output ? options->format.output : options->accept;
	g_autofree char *stem = g_path_get_basename(given);
	char *dot = strrchr(stem, '.');

	if (dot && dot > stem)
		*dot = '\0';
	if (!cadrage_lexicon_is_name(stem)) {
		g_autofree char *shown = cadrage_text_for_terminal(stem);

		g_printerr(WHO ": \"%s\" is no name of a lexicon; say with -o FILE.lex where it "
			       "goes\n",
			   shown);
		return FALSE;
	}
	if (options->format.output) {
		*path = g_strdup(options->format.output);
	} else {
		const char *folder = settings_get(session->settings, SETTING_USER_FOLDER);
		g_autofree char *file = g_strconcat(stem, SUFFIX, NULL);

		*path = g_build_filename(folder, file, NULL);
		if (g_mkdir_with_parents(folder, 0755) != 0) {
			g_printerr(WHO ": cannot make the folder %s\n", folder);
			return FALSE;
		}
	}
	*name = g_steal_pointer(&stem);
	return TRUE;
}

/* The lists of articles lie beside the sheet; the lexicon needs them beside itself. */
static void
bring_lists(const char *sheet, const char *path)
{
	g_autofree char *from = g_path_get_dirname(sheet);
	g_autofree char *to = g_path_get_dirname(path);
	g_autoptr(GDir) folder = g_dir_open(from, 0, NULL);
	const char *name;

	while (folder && (name = g_dir_read_name(folder))) {
		g_autoptr(GFile) source = NULL;
		g_autoptr(GFile) target = NULL;

		if (!g_str_has_prefix(name, CADRAGE_FOUND_PREFIX) ||
		    !g_str_has_suffix(name, CADRAGE_FOUND_SUFFIX))
			continue;
		source = g_file_new_build_filename(from, name, NULL);
		target = g_file_new_build_filename(to, name, NULL);
		/* It is there already, or cannot be copied: then the lexicon says so. */
		g_file_copy(source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL);
	}
}

/* Reads what was written. One that cannot be read would make every other command fail, so it goes
 * again. */
static CadrageLexicon *
load_written(const Session *session, const char *path, CadrageDiagnostics *diagnostics)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	g_autofree char *file = strchr(path, '/') ? g_strdup(path) : g_strconcat("./", path, NULL);
	CadrageLexicon *lexicon = cadrage_lexicon_load(file, &options, diagnostics, NULL);

	if (lexicon)
		return lexicon;
	output_print_diagnostics(diagnostics);
	g_unlink(path);
	g_printerr(WHO ": what the sheet keeps makes no lexicon; nothing was written\n");
	return NULL;
}

static Status
try_examples(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics)
{
	guint n_passed = 0, n_failed = 0;

	cadrage_lexicon_test(lexicon, diagnostics, &n_passed, &n_failed);
	output_print_diagnostics(diagnostics);
	g_print("%s: %u terms, %u examples: %u passed, %u failed\n",
		cadrage_lexicon_get_name(lexicon), cadrage_lexicon_get_n_terms(lexicon),
		n_passed + n_failed, n_passed, n_failed);
	return n_failed == 0 ? STATUS_DONE : STATUS_PARTLY;
}

/* A second lexicon of a name would hide the first. */
static gboolean
check_name(const LexiconOptions *options, const CadrageLexiconOptions *lexicon_options,
	   const char *name)
{
	g_auto(GStrv) known = cadrage_lexicon_find_names(lexicon_options);

	if (options->format.output || !g_strv_contains((const char *const *)known, name))
		return TRUE;
	g_printerr(WHO ": there is a lexicon \"%s\" already; give the sheet another name, or say "
		       "with -o FILE.lex where it goes\n",
		   name);
	return FALSE;
}

/* Whether commands without --lexicon read it. */
static gboolean
is_in_use(const LexiconOptions *options, const Session *session)
{
	return !options->format.output &&
	       *settings_get(session->settings, SETTING_LEXICONS) == '\0';
}

static void
print_outcome(const LexiconOptions *options, const Session *session, const char *path,
	      const CadrageAcceptance *acceptance)
{
	g_autofree char *shown = cadrage_text_for_terminal(path);
	g_autofree char *quoted = options_quote(path);
	g_autofree char *safe = cadrage_text_for_terminal(quoted);

	g_print("wrote %s: %u terms", shown, acceptance->n_terms);
	if (acceptance->n_new_categories > 0)
		g_print(", %u new %s", acceptance->n_new_categories,
			acceptance->n_new_categories == 1 ? "category" : "categories");
	g_print("\n");
	if (is_in_use(options, session))
		g_print("it is now in use: every command without --lexicon counts with it, in the "
			"place of what it includes\n");
	else
		g_print("to count with it: cadrage compare --lexicon %s FILES\n", safe);
	if (acceptance->n_without_list > 0)
		g_printerr(WHO ": warning: of %u terms the articles that they were found on are "
			       "not known, so that they would be tested on these, too; write the "
			       "sheet with -o, and keep the file found-... beside it\n",
			   acceptance->n_without_list);
	g_print("what it adds: cadrage lexicon diff BASE %s --on FILES\n", safe);
}

Status
lexicon_accept(const LexiconOptions *options, Session *session)
{
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	g_autofree char *name = NULL;
	g_autofree char *path = NULL;
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) written = NULL;
	CadrageAcceptance acceptance;
	Status status, counted;

	if (!lexicon_check_language("suggest", options->inputs.language) ||
	    !choose_file(options, session, &name, &path) ||
	    !check_name(options, &lexicon_options, name) ||
	    !session_load_lexicons(session, &options->inputs))
		return STATUS_FAILED;
	const CadrageAcceptanceOptions wanted = {
		options->accept, name, path, options->inputs.language, session->lexicons,
		&lexicon_options};

	bring_lists(options->accept, path);
	text = cadrage_discovery_accept(&wanted, &acceptance, &error);
	if (!text)
		return output_fail(error);
	if (!output_create_file(WHO, path, text))
		return STATUS_FAILED;
	written = load_written(session, path, diagnostics);
	if (!written)
		return STATUS_FAILED;
	print_outcome(options, session, path, &acceptance);
	status = try_examples(written, diagnostics);
	if (!options->inputs.arguments)
		return status;
	options_sort_files(options->inputs.arguments);
	counted = extension_table_print(session, &options->inputs, options->inputs.arguments,
					written);
	return MAX(status, counted);
}
