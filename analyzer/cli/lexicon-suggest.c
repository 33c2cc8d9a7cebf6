#include "config.h"

#include <math.h>
#include <string.h>

#include "lexicon-action.h"
#include "output.h"
#include "suggest-page.h"

/* What stands for all other outlets. */
#define REST "rest"

static gboolean
fail(const char *what)
{
	g_printerr("cadrage lexicon suggest: %s\n", what);
	return FALSE;
}

/* "a,b" as a list; NULL for all others. */
static char **
read_against(const LexiconOptions *options)
{
	g_auto(GStrv) parts = NULL;
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();

	if (!options->against || strcmp(options->against, REST) == 0)
		return NULL;
	parts = g_strsplit(options->against, ",", -1);
	for (gsize i = 0; parts[i]; i++)
		if (*g_strstrip(parts[i]) != '\0')
			g_strv_builder_add(builder, parts[i]);
	return g_strv_builder_end(builder);
}

static gboolean
read_voices(const LexiconOptions *options, CadrageVoiceSet *voices)
{
	if (!options->voice)
		return TRUE;
	*voices = cadrage_voice_set_from_name(options->voice);
	return *voices != 0 || fail("--voice takes own, paraphrase, quoted, wording or all, with "
				    "commas between");
}

static gboolean
read_options(const LexiconOptions *options, const Session *session, char **against,
	     CadrageDiscoveryOptions *discovery)
{
	const char *const names[] = {options->against ? options->against : "", NULL};
	guint64 limit = discovery->limit, min_documents = 0, n_passages = discovery->n_passages;

	if (!options->inputs.outlets || options->inputs.outlets[1])
		return fail("say with --outlet which outlet's words are looked for, and only one");
	if (!options_check_utf8((const char *const *)options->inputs.outlets) ||
	    !options_check_utf8(names) || !read_voices(options, &discovery->voices) ||
	    !options_read_uint("limit", options->limit, G_MAXUINT, &limit) ||
	    !options_read_uint("min-documents", options->min_documents, G_MAXUINT,
			       &min_documents) ||
	    !options_read_uint("passages", options->n_passages, 100, &n_passages))
		return FALSE;
	discovery->outlet = options->inputs.outlets[0];
	discovery->against = (const char *const *)against;
	discovery->keep_names = options->names;
	discovery->limit = (guint)limit;
	discovery->min_documents = (guint)min_documents;
	discovery->n_passages = (guint)n_passages;
	discovery->dictionaries = settings_get(session->settings, SETTING_DICTIONARIES);
	return TRUE;
}

/* Who takes the articles. */
typedef struct {
	CadrageDiscovery *discovery;
	const char *outlet;
	GPtrArray *surveys; /* of CadrageSurvey, owned: one of each lexicon; none without --near */
} Taking;

static void
taking_clear(Taking *taking)
{
	g_clear_pointer(&taking->discovery, cadrage_discovery_free);
	g_clear_pointer(&taking->surveys, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Taking, taking_clear)

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	const Taking *taking = payload;
	const char *outlet;

	(void)refusal;
	if (!score)
		return TRUE;
	cadrage_discovery_add(taking->discovery, score);
	outlet = cadrage_document_get_outlet(cadrage_score_get_document(score));
	for (guint i = 0; i < taking->surveys->len; i++)
		if (g_strcmp0(outlet, taking->outlet) == 0)
			cadrage_survey_add(g_ptr_array_index(taking->surveys, i), score);
	return TRUE;
}

/* With --near, a survey of each lexicon in force. */
static gboolean
open_surveys(const LexiconOptions *options, const Session *session, Taking *taking)
{
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	guint64 n_shown = 0;

	if (!options_read_uint("near", options->n_near, 100, &n_shown))
		return FALSE;
	for (guint i = 0; n_shown > 0 && i < cadrage_lexicons_get_n(session->lexicons); i++) {
		CadrageLexicon *lexicon = cadrage_lexicons_get(session->lexicons, i);
		g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
		g_autoptr(CadrageLexicons) alone = NULL;
		g_autoptr(GError) error = NULL;
		CadrageSurvey *survey = NULL;

		alone = cadrage_lexicons_new(&lexicon, 1, diagnostics, &error);
		if (alone)
			survey =
				cadrage_survey_new(alone, &lexicon_options, (guint)n_shown, &error);
		if (!survey) {
			output_fail(error);
			return FALSE;
		}
		g_ptr_array_add(taking->surveys, survey);
	}
	return TRUE;
}

/* Places where a term that is there would match with a little more. */
static void
print_near_misses(const Taking *taking)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	for (guint i = 0; i < taking->surveys->len; i++)
		cadrage_survey_report_near_misses(g_ptr_array_index(taking->surveys, i),
						  diagnostics);
	output_print_diagnostics(diagnostics);
}

/* The outlets of both sides are read, not the one looked at alone. */
static char **
choose_outlets(const char *target, char **against)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();

	if (!against)
		return NULL;
	g_strv_builder_add(builder, target);
	g_strv_builder_addv(builder, (const char **)against);
	return g_strv_builder_end(builder);
}

/* Beside a sheet that is a file, the list of the articles that its words were found on. */
static gboolean
write_found_on(const LexiconOptions *options, const CadrageDiscovery *discovery, GError **error)
{
	const char *sheet = options->format.output, *text;
	const char *name = cadrage_discovery_get_found_on(discovery, &text);
	g_autofree char *folder = NULL;
	g_autofree char *file = NULL;
	g_autofree char *path = NULL;

	if (!sheet || strcmp(sheet, "-") == 0)
		return TRUE;
	folder = g_path_get_dirname(sheet);
	file = g_strconcat(name, CADRAGE_FOUND_SUFFIX, NULL);
	path = g_build_filename(folder, file, NULL);
	return g_file_set_contents(path, text, -1, error);
}

/* Ids of the categories of the articles' language. */
static char **
list_categories(const Session *session, const char *language)
{
	g_autoptr(GHashTable) known = g_hash_table_new(NULL, NULL);
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();

	for (guint i = 0; i < cadrage_lexicons_get_n_labels(session->lexicons); i++) {
		const guint category = cadrage_lexicons_get_label_category(session->lexicons, i);

		if (cadrage_lexicons_find_label_lexicon(session->lexicons, i, language) !=
			    G_MAXUINT &&
		    g_hash_table_add(known, GUINT_TO_POINTER(category)))
			g_strv_builder_add(builder, cadrage_lexicons_get_category_id(
							    session->lexicons, category));
	}
	return g_strv_builder_end(builder);
}

static gboolean
write_sheet(const LexiconOptions *options, const Session *session, const SuggestSheet *sheet,
	    CadrageFormat format, GOutputStream *stream, GError **error)
{
	g_auto(GStrv) categories = NULL;

	if (!options->html)
		return suggest_sheet_write(sheet, format, stream, error);
	categories =
		list_categories(session, cadrage_discovery_get_summary(sheet->discovery)->language);
	return suggest_page_write(sheet, (const char *const *)categories, stream, error);
}

Status
lexicon_suggest(const LexiconOptions *options, Session *session)
{
	CadrageDiscoveryOptions discovery_options = CADRAGE_DISCOVERY_OPTIONS_INIT;
	InputOptions inputs = options->inputs;
	g_auto(GStrv) against = read_against(options);
	g_auto(GStrv) outlets = NULL;
	g_auto(Taking) taking = {NULL, NULL, NULL};
	g_autoptr(GError) error = NULL;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	Tally tally;

	if (options->accept)
		return lexicon_accept(options, session);
	if (!read_options(options, session, against, &discovery_options) ||
	    !format_options_choose(&options->format, &format))
		return STATUS_FAILED;
	if (options->inputs.arguments)
		options_sort_files(options->inputs.arguments);
	outlets = choose_outlets(discovery_options.outlet, against);
	inputs.outlets = outlets;
	if (!session_open(session, &inputs))
		return STATUS_FAILED;
	taking.discovery = cadrage_discovery_new(&discovery_options);
	taking.outlet = discovery_options.outlet;
	taking.surveys = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_survey_free);
	if (!open_surveys(options, session, &taking))
		return STATUS_FAILED;
	if (!session_read(session, &inputs, options->inputs.arguments, add, &taking, &tally))
		return (Status)tally_to_status(&tally);
	if (!cadrage_discovery_finish(taking.discovery, &error))
		return output_fail(error);
	g_autoptr(Output) output = output_new(options->format.output);
	const SuggestSheet sheet = {taking.discovery, &discovery_options, options->format.raw_csv};

	if (!write_sheet(options, session, &sheet, format, output_get_stream(output), &error) ||
	    ((options->html || format != CADRAGE_FORMAT_TEXT) &&
	     !write_found_on(options, taking.discovery, &error)))
		return output_fail(error);
	print_near_misses(&taking);
	return output_finish(output, cadrage_discovery_get_n_finds(taking.discovery) > 0
					     ? (Status)tally_to_status(&tally)
					     : STATUS_PARTLY);
}
