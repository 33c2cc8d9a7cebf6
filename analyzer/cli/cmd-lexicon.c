#include "config.h"

#include <string.h>

#include "lexicon-action.h"
#include "measuring.h"
#include "output.h"

static void
lexicon_options_clear(LexiconOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->base);
	g_free(options->into);
	g_strfreev(options->corpus);
	g_free(options->n_near);
	g_free(options->floor);
	g_free(options->format_name);
	g_free(options->target);
	g_free(options->against);
	g_free(options->voice);
	g_free(options->min_documents);
	g_free(options->limit);
	g_free(options->n_passages);
	g_free(options->accept);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(LexiconOptions, lexicon_options_clear)

#define DEFAULT_NEAR_MISSES 3
#define MAX_NEAR_MISSES	    100

typedef struct {
	const char *name;
	const char *arguments;
	const char *summary;
	Status (*run)(const LexiconOptions *options, Session *session);
} Action;

enum { DIAG_FILE, DIAG_LINE, DIAG_COLUMN, DIAG_SEVERITY, DIAG_MESSAGE, DIAG_HINT, N_DIAG_FIELDS };

static const CadrageField diagnostic_fields[N_DIAG_FIELDS] = {
	[DIAG_FILE] = {.name = "file"},
	[DIAG_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[DIAG_COLUMN] = {.name = "column", .type = CADRAGE_FIELD_INTEGER},
	[DIAG_SEVERITY] = {.name = "severity"},
	[DIAG_MESSAGE] = {.name = "message"},
	[DIAG_HINT] = {.name = "hint"},
};

/* In the order of CadrageSeverity. */
static const char *const severities[] = {"note", "warning", "error"};

static gboolean
write_diagnostics(const CadrageDiagnostics *diagnostics, CadrageFormat format,
		  GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(diagnostic_fields, N_DIAG_FIELDS, format, FALSE, stream);

	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);
		const CadrageValue row[N_DIAG_FIELDS] = {
			[DIAG_FILE] = {.text = diagnostic->file},
			[DIAG_LINE] = {.integer = diagnostic->line},
			[DIAG_COLUMN] = {.integer = diagnostic->column},
			[DIAG_SEVERITY] = {.text = severities[diagnostic->severity]},
			[DIAG_MESSAGE] = {.text = diagnostic->message},
			[DIAG_HINT] = {.text = diagnostic->hint},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

/* Messages are the data of check and test: machine-readable to standard output, else as a
 * compiler prints them. Returns: @status, or failure when there is an error among them. */
static Status
finish(const CadrageDiagnostics *diagnostics, const LexiconOptions *options, const char *file,
       Status status)
{
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;

	if (cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0)
		status = STATUS_FAILED;
	if (!format_options_choose(&options->format, &format))
		return STATUS_FAILED;
	if (format == CADRAGE_FORMAT_TEXT) {
		output_print_diagnostics(diagnostics);
		return status;
	}
	output = output_new(file);
	if (!write_diagnostics(diagnostics, format, output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, status);
}

static Status
finish_diagnostics(const CadrageDiagnostics *diagnostics, const LexiconOptions *options,
		   Status status)
{
	return finish(diagnostics, options, options->format.output, status);
}

Status
lexicon_finish_losses(const CadrageDiagnostics *losses, const LexiconOptions *options,
		      Status status)
{
	return finish(losses, options, NULL, status);
}

/* Loads @name into @diagnostics; an error without a message there gets one. */
static CadrageLexicon *
load(Session *session, const char *name, gboolean ignore_lock, CadrageDiagnostics *diagnostics)
{
	CadrageLexiconOptions options = session_get_lexicon_options(session);
	const guint n_before = cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR);
	g_autoptr(GError) error = NULL;
	CadrageLexicon *lexicon;

	options.ignore_lock = ignore_lock;
	lexicon = cadrage_lexicon_load(name, &options, diagnostics, &error);
	if (!lexicon &&
	    cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == n_before) {
		const CadrageDiagnostic diagnostic = {.severity = CADRAGE_SEVERITY_ERROR,
						      .file = name,
						      .message = error->message};

		cadrage_diagnostics_add(diagnostics, &diagnostic);
	}
	return lexicon;
}

/* The lexicons an action is about: its arguments, else all that can be found by name. */
static char **
choose_names(const LexiconOptions *options, const Session *session)
{
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);

	if (options->inputs.arguments && options->inputs.arguments[0])
		return session_expand_lexicons(session, options->inputs.arguments);
	if (options->inputs.lexicons)
		return session_expand_lexicons(session, options->inputs.lexicons);
	return cadrage_lexicon_find_names(&lexicon_options);
}

static gboolean
survey(CadrageScore *score, const GError *refusal, void *payload)
{
	(void)refusal;
	if (score)
		cadrage_survey_add(payload, score);
	return TRUE;
}

/* Tries the terms of one lexicon on the articles of --on. */
static gboolean
check_on_corpus(const LexiconOptions *options, Session *session, CadrageLexicon *lexicon,
		guint n_shown, CadrageDiagnostics *diagnostics)
{
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_autoptr(CadrageSurvey) terms = NULL;
	g_autoptr(GError) error = NULL;
	Tally tally;

	g_ptr_array_add(lexicons, cadrage_lexicon_ref(lexicon));
	g_clear_pointer(&session->lexicons, cadrage_lexicons_unref);
	if (!session_compile(session, lexicons))
		return FALSE;
	terms = cadrage_survey_new(session->lexicons, &lexicon_options, n_shown, &error);
	if (!terms) {
		output_fail(error);
		return FALSE;
	}
	if (!session_read(session, &options->inputs, *options->corpus[0] ? options->corpus : NULL,
			  survey, terms, &tally))
		return FALSE;
	cadrage_survey_report(terms, diagnostics);
	return tally_to_status(&tally) != STATUS_FAILED;
}

/* Whether lexicons can be in force together. */
static void
check_together(GPtrArray *lexicons, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadrageLexicons) set = NULL;

	if (lexicons->len > 1)
		set = cadrage_lexicons_new((CadrageLexicon *const *)lexicons->pdata, lexicons->len,
					   diagnostics, NULL);
}

/* Examples that fail are told one by one by the action "test". */
static void
check_examples(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadrageDiagnostics) failures = cadrage_diagnostics_new();
	g_autofree char *message = NULL;
	CadrageDiagnostic diagnostic = {.severity = CADRAGE_SEVERITY_WARNING,
					.file = cadrage_lexicon_get_path(lexicon),
					.hint = "\"cadrage lexicon test\" says which"};
	guint n_passed, n_failed;

	cadrage_lexicon_test(lexicon, failures, &n_passed, &n_failed);
	if (n_failed == 0)
		return;
	message = g_strdup_printf("%u of its %u examples %s", n_failed, n_passed + n_failed,
				  n_failed == 1 ? "fails" : "fail");
	diagnostic.message = message;
	cadrage_diagnostics_add(diagnostics, &diagnostic);
}

static Status
check(const LexiconOptions *options, Session *session)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	g_auto(GStrv) names = choose_names(options, session);
	guint64 n_shown = DEFAULT_NEAR_MISSES;
	double floor = CADRAGE_PRECISION_FLOOR;
	Status status = STATUS_DONE;

	if (!options_read_uint("near", options->n_near, MAX_NEAR_MISSES, &n_shown) ||
	    !options_read_share("floor", options->floor, &floor) ||
	    (options->corpus && !session_load_outlets(session, &options->inputs)))
		return STATUS_FAILED;
	for (gsize i = 0; names[i]; i++) {
		g_autoptr(CadrageLexicon) lexicon = load(session, names[i], FALSE, diagnostics);

		if (!lexicon)
			continue;
		cadrage_lexicon_check(lexicon, &lexicon_options, diagnostics);
		check_examples(lexicon, diagnostics);
		g_ptr_array_add(lexicons, cadrage_lexicon_ref(lexicon));
		measuring_check(session, lexicon, floor, diagnostics);
		if (options->corpus &&
		    !check_on_corpus(options, session, lexicon, (guint)n_shown, diagnostics))
			status = STATUS_FAILED;
	}
	check_together(lexicons, diagnostics);
	return finish_diagnostics(diagnostics, options, status);
}

static Status
test(const LexiconOptions *options, Session *session)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_auto(GStrv) names = choose_names(options, session);
	guint n_passed = 0, n_failed = 0;

	for (gsize i = 0; names[i]; i++) {
		g_autoptr(CadrageLexicon) lexicon = load(session, names[i], FALSE, diagnostics);
		guint passed = 0, failed = 0;

		if (!lexicon)
			continue;
		cadrage_lexicon_test(lexicon, diagnostics, &passed, &failed);
		n_passed += passed;
		n_failed += failed;
		if (!options->quiet && !options->format.json && !options->format.csv)
			g_print("%s: %u terms, %u examples: %u passed, %u failed\n",
				cadrage_lexicon_get_name(lexicon),
				cadrage_lexicon_get_n_terms(lexicon), passed + failed, passed,
				failed);
	}
	return finish_diagnostics(diagnostics, options,
				  n_failed > 0	  ? STATUS_FAILED
				  : n_passed == 0 ? STATUS_PARTLY
						  : STATUS_DONE);
}

static Status
lock(const LexiconOptions *options, Session *session)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	if (!options->inputs.arguments) {
		g_printerr("cadrage lexicon lock: name the lexicon files to lock\n");
		return STATUS_FAILED;
	}
	for (gsize i = 0; options->inputs.arguments[i]; i++) {
		g_autoptr(CadrageLexicon) lexicon =
			load(session, options->inputs.arguments[i], TRUE, diagnostics);

		if (!lexicon)
			continue;
		if (!cadrage_lexicon_write_lock(lexicon, options->format.output, &error))
			return output_fail(error);
		if (!options->quiet)
			g_print("%s: %u terms, %u forms locked\n",
				cadrage_lexicon_get_name(lexicon),
				cadrage_lexicon_get_n_terms(lexicon),
				cadrage_lexicon_get_n_forms(lexicon));
	}
	output_print_diagnostics(diagnostics);
	return cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0 ? STATUS_FAILED
										  : STATUS_DONE;
}

enum {
	LIST_NAME,
	LIST_LANGUAGE,
	LIST_VERSION,
	LIST_TERMS,
	LIST_FORMS,
	LIST_EXAMPLES,
	LIST_HASH,
	LIST_TITLE,
	LIST_PATH,
	N_LIST_FIELDS
};

/* A terminal shows the fields before LIST_TITLE and the hash in short. */
static const CadrageField list_fields[N_LIST_FIELDS] = {
	[LIST_NAME] = {.name = "name", .max_width = 26},
	[LIST_LANGUAGE] = {.name = "language", .heading = "lang"},
	[LIST_VERSION] = {.name = "version", .max_width = 8},
	[LIST_TERMS] = {.name = "terms", .type = CADRAGE_FIELD_INTEGER},
	[LIST_FORMS] = {.name = "forms", .type = CADRAGE_FIELD_INTEGER},
	[LIST_EXAMPLES] = {.name = "examples", .type = CADRAGE_FIELD_INTEGER},
	[LIST_HASH] = {.name = "hash", .max_width = 12},
	[LIST_TITLE] = {.name = "title"},
	[LIST_PATH] = {.name = "path"},
};

static gboolean
write_lexicon(CadrageTableWriter *writer, const CadrageLexicon *lexicon, GError **error)
{
	const CadrageValue row[N_LIST_FIELDS] = {
		[LIST_NAME] = {.text = cadrage_lexicon_get_name(lexicon)},
		[LIST_LANGUAGE] = {.text = cadrage_lexicon_get_language(lexicon)},
		[LIST_VERSION] = {.text = cadrage_lexicon_get_version(lexicon)},
		[LIST_TERMS] = {.integer = cadrage_lexicon_get_n_terms(lexicon)},
		[LIST_FORMS] = {.integer = cadrage_lexicon_get_n_forms(lexicon)},
		[LIST_EXAMPLES] = {.integer = cadrage_lexicon_get_n_examples(lexicon)},
		[LIST_HASH] = {.text = cadrage_lexicon_get_hash(lexicon)},
		[LIST_TITLE] = {.text = cadrage_lexicon_get_title(lexicon, "en")},
		[LIST_PATH] = {.text = cadrage_lexicon_get_path(lexicon)},
	};

	return cadrage_table_writer_add(writer, row, error);
}

static Status
list(const LexiconOptions *options, Session *session)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_auto(GStrv) names = choose_names(options, session);
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(CadrageTableWriter) writer = NULL;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;

	if (!format_options_choose(&options->format, &format))
		return STATUS_FAILED;
	output = output_new(options->format.output);
	writer = cadrage_table_writer_new(
		list_fields, format == CADRAGE_FORMAT_TEXT ? LIST_TITLE : N_LIST_FIELDS, format,
		options->format.raw_csv, output_get_stream(output));
	for (gsize i = 0; names[i]; i++) {
		g_autoptr(CadrageLexicon) lexicon = load(session, names[i], FALSE, diagnostics);

		if (lexicon && !write_lexicon(writer, lexicon, &error))
			return output_fail(error);
	}
	if (!cadrage_table_writer_close(writer, &error))
		return output_fail(error);
	output_print_diagnostics(diagnostics);
	return output_finish(output, !names[0] ? STATUS_PARTLY : STATUS_DONE);
}

static const Action actions[] = {
	{"check", "[FILE|NAME...]", "every mistake of a lexicon, and what looks like one", check},
	{"test", "[FILE|NAME...]", "run the examples", test},
	{"explain", "TEXT|PASSAGE",
	 "which term matches where and why, what lost, and what is kept out", lexicon_explain},
	{"lock", "FILE...", "write the surface forms beside the lexicon", lock},
	{"list", "", "the lexicons that can be found by name", list},
	{"new", "NAME", "a lexicon to begin with, with --extends one on top of another",
	 lexicon_new},
	{"reject", "PASSAGE...", "an example against a wrong match, and how to exclude it",
	 lexicon_reject},
	{"diff", "OLD NEW", "the terms that changed and, with --on, matches won and lost",
	 lexicon_diff},
	{"suggest", "[FILE...]", "words and phrases of one outlet that the lexicons lack",
	 lexicon_suggest},
	{"import", "FILE", "a lexicon from another program's file, and what is lost of it",
	 lexicon_import},
	{"export", "LEXICON", "a lexicon for another program, and what is lost of it",
	 lexicon_export},
};

const char *const *
cmd_lexicon_get_actions(void)
{
	static const char *names[G_N_ELEMENTS(actions) + 1];

	for (gsize i = 0; i < G_N_ELEMENTS(actions); i++)
		names[i] = actions[i].name;
	return names;
}

static const Action *
find_action(const char *name)
{
	const int index = options_choose("the action of lexicon", name, cmd_lexicon_get_actions());

	return index < 0 ? NULL : &actions[index];
}

static void
print_actions(void)
{
	g_printerr("Usage:\n  cadrage lexicon ACTION [OPTION...] [ARGUMENT...]\n\nActions:\n");
	for (gsize i = 0; i < G_N_ELEMENTS(actions); i++)
		g_printerr("  %-8s %-15s %s\n", actions[i].name, actions[i].arguments,
			   actions[i].summary);
}

/* Takes the action's own name off its arguments; NULL when nothing is left. */
static void
drop_first(char ***arguments)
{
	char **rest = (*arguments)[1] ? g_strdupv(*arguments + 1) : NULL;

	g_strfreev(*arguments);
	*arguments = rest;
}

/* "--on" takes all that follows it: each file is given an "--on" of its own, as GOption wants it.
 * Followed by nothing it means the store. */
static char **
spread_on(char **argv)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	gboolean is_corpus = FALSE;

	for (gsize i = 0; argv[i]; i++) {
		const gboolean is_on = strcmp(argv[i], "--on") == 0;

		if (is_corpus && argv[i][0] != '-') {
			g_autofree char *file = g_strconcat("--on=", argv[i], NULL);

			g_strv_builder_add(builder, file);
		} else if (!is_on) {
			g_strv_builder_add(builder, argv[i]);
		} else if (!argv[i + 1] || argv[i + 1][0] == '-') {
			g_strv_builder_add(builder, "--on=");
		}
		is_corpus = is_on || (is_corpus && argv[i][0] != '-');
	}
	return g_strv_builder_end(builder);
}

int
cmd_lexicon(char **argv)
{
	g_auto(GStrv) spread = spread_on(argv);
	g_auto(LexiconOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT,
					  .format = FORMAT_OPTIONS_INIT};
	g_auto(Session) session = SESSION_INIT;
	const GOptionEntry entries[] = {
		{"extends", 0, 0, G_OPTION_ARG_FILENAME, &options.base,
		 "for new: the lexicon to extend, by name or file", "LEXICON"},
		{"on", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.corpus,
		 "for check and diff: articles to try the terms on; for explain: where the passage "
		 "is; "
		 "all that follows it, else the store",
		 "FILE..."},
		{"near", 0, 0, G_OPTION_ARG_FILENAME, &options.n_near,
		 "for check and suggest: near misses shown of each term and kind (default: 3 for "
		 "check, 0 for suggest)",
		 "N"},
		{"floor", 0, 0, G_OPTION_ARG_FILENAME, &options.floor,
		 "for check: the least measured precision that is well (default: 0.8)", "SHARE"},
		{"from", 0, 0, G_OPTION_ARG_STRING, &options.format_name,
		 "for import: the file's format, where its name does not tell",
		 "liwc|lexicoder|yoshikoder|wordstat|quanteda|csv"},
		{"to", 0, 0, G_OPTION_ARG_STRING, &options.target,
		 "for export: the format, where the name of -o does not tell",
		 "liwc|lexicoder|yoshikoder|wordstat|quanteda|csv"},
		{"into", 0, 0, G_OPTION_ARG_FILENAME, &options.into,
		 "for reject: the lexicon to write to, made as an extension if there is none",
		 "FILE"},
		{"against", 0, 0, G_OPTION_ARG_FILENAME, &options.against,
		 "for suggest: the outlets that --outlet is held against, with commas between, or "
		 "\"rest\" (the default): all others",
		 "OUTLETS"},
		{"voice", 0, 0, G_OPTION_ARG_FILENAME, &options.voice,
		 "for suggest: in whose words it looks (default: wording, that is own words and "
		 "paraphrases)",
		 "VOICES"},
		{"min-documents", 0, 0, G_OPTION_ARG_FILENAME, &options.min_documents,
		 "for suggest: articles of the outlet that a word must be in (default: one "
		 "in a hundred of its articles, from 4 to 20)",
		 "N"},
		{"html", 0, 0, G_OPTION_ARG_NONE, &options.html,
		 "for suggest: as a page to decide on in a browser", NULL},
		{"names", 0, 0, G_OPTION_ARG_NONE, &options.names,
		 "for suggest: names of people and places, too", NULL},
		{"limit", 0, 0, G_OPTION_ARG_FILENAME, &options.limit,
		 "for suggest: words and phrases offered, 0 for all (default: 30)", "N"},
		{"passages", 0, 0, G_OPTION_ARG_FILENAME, &options.n_passages,
		 "for suggest: passages shown of each (default: 3)", "N"},
		{"accept", 0, 0, G_OPTION_ARG_FILENAME, &options.accept,
		 "for suggest: make a lexicon of what this sheet keeps, in the user's folder or -o",
		 "SHEET"},
		{"quiet", 'q', 0, G_OPTION_ARG_NONE, &options.quiet, "no line of success", NULL},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	const Action *action;
	int status;

	if (!options_parse("lexicon", entries, &options.inputs, spread, &status))
		return status;
	if (!options.inputs.arguments) {
		print_actions();
		return STATUS_FAILED;
	}
	action = find_action(options.inputs.arguments[0]);
	if (!action || !session_load_settings(&session))
		return STATUS_FAILED;
	drop_first(&options.inputs.arguments);
	return action->run(&options, &session);
}
