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

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	(void)refusal;
	if (score)
		cadrage_discovery_add(payload, score);
	return TRUE;
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
	g_autoptr(CadrageDiscovery) discovery = NULL;
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
	discovery = cadrage_discovery_new(&discovery_options);
	if (!session_read(session, &inputs, options->inputs.arguments, add, discovery, &tally))
		return (Status)tally_to_status(&tally);
	if (!cadrage_discovery_finish(discovery, &error))
		return output_fail(error);
	g_autoptr(Output) output = output_new(options->format.output);
	const SuggestSheet sheet = {discovery, &discovery_options, options->format.raw_csv};

	if (!write_sheet(options, session, &sheet, format, output_get_stream(output), &error) ||
	    ((options->html || format != CADRAGE_FORMAT_TEXT) &&
	     !write_found_on(options, discovery, &error)))
		return output_fail(error);
	return output_finish(output, cadrage_discovery_get_n_finds(discovery) > 0
					     ? (Status)tally_to_status(&tally)
					     : STATUS_PARTLY);
}
