#include "config.h"

#include <string.h>

#include "output.h"
#include "selecting.h"

struct _Selecting {
	CadrageStore *store; /* NULL for files */
	CadrageSelection selection;
	CadrageTopic *topic;
	char *since; /* of the week */
	char *until;
	char **ids;
	GMutex lock;
	GHashTable *outlets; /* of char *, owned: those of the articles read (mutex lock) */
	guint n_undated;     /* (mutex lock) */
	guint n_left_out;    /* (mutex lock) */
};

void
selecting_free(Selecting *selecting)
{
	if (!selecting)
		return;
	cadrage_topic_unref(selecting->topic);
	g_free(selecting->since);
	g_free(selecting->until);
	g_strfreev(selecting->ids);
	g_hash_table_unref(selecting->outlets);
	g_mutex_clear(&selecting->lock);
	g_free(selecting);
}

/* Reading the options. */

static gboolean
fail(const GError *error)
{
	output_fail(error);
	return FALSE;
}

static gboolean
read_days(Selecting *selecting, const InputOptions *inputs)
{
	CadrageSelection *selection = &selecting->selection;
	g_autoptr(GError) error = NULL;
	CadrageWeek week;

	selection->since = inputs->since;
	selection->until = inputs->until;
	if (!inputs->week)
		return TRUE;
	if (inputs->since || inputs->until) {
		g_printerr("cadrage: --week and --since or --until exclude each other\n");
		return FALSE;
	}
	if (!cadrage_week_parse(inputs->week, &week, &error))
		return fail(error);
	selection->since = selecting->since = cadrage_week_get_first_day(week);
	selection->until = selecting->until = cadrage_week_get_last_day(week);
	return TRUE;
}

/* A topic is looked for in the languages of the lexicons in force, else in those a pattern is taken
 * in. */
static gboolean
read_topic(Selecting *selecting, const Session *session, const InputOptions *inputs)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicons) compiled = NULL;
	g_autoptr(GError) error = NULL;

	if (!inputs->topic)
		return TRUE;
	if (!session_load_pattern(session, inputs->topic, NULL, lexicons))
		return FALSE;
	compiled = cadrage_lexicons_new((CadrageLexicon *const *)lexicons->pdata, lexicons->len,
					diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (!compiled)
		return fail(error);
	selecting->topic = cadrage_topic_new(compiled);
	return TRUE;
}

static gboolean
check_texts(const InputOptions *inputs)
{
	const char *const texts[] = {
		inputs->topic ? inputs->topic : "", inputs->since ? inputs->since : "",
		inputs->until ? inputs->until : "", inputs->week ? inputs->week : "", NULL};

	return options_check_utf8(texts) &&
	       options_check_utf8((const char *const *)inputs->outlets) &&
	       options_check_utf8((const char *const *)inputs->ids);
}

/* What only a store can tell before anything is read. */
static gboolean
look_up(Selecting *selecting, const InputOptions *inputs)
{
	CadrageSelection *selection = &selecting->selection;

	selection->ids = (const char *const *)inputs->ids;
	if (!selecting->store)
		return TRUE;
	/* Of files it says what the articles are in, and nothing is left out. */
	selection->language = inputs->language;
	if (!session_check_outlets(selecting->store, inputs->outlets))
		return FALSE;
	if (!inputs->ids)
		return TRUE;
	selecting->ids = session_find_documents(selecting->store, inputs->ids);
	selection->ids = (const char *const *)selecting->ids;
	return selecting->ids != NULL;
}

Selecting *
selecting_new(Session *session, const InputOptions *inputs, CadrageStore *store)
{
	g_autoptr(Selecting) selecting = g_new0(Selecting, 1);
	g_autoptr(GError) error = NULL;

	g_mutex_init(&selecting->lock);
	selecting->outlets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	selecting->store = store;
	selecting->selection.outlets = (const char *const *)inputs->outlets;
	selecting->selection.with_undated = inputs->keeps_undated;
	if (!check_texts(inputs) || !read_days(selecting, inputs) || !look_up(selecting, inputs) ||
	    !read_topic(selecting, session, inputs))
		return NULL;
	if (!cadrage_selection_check(&selecting->selection, &error)) {
		fail(error);
		return NULL;
	}
	return g_steal_pointer(&selecting);
}

const CadrageSelection *
selecting_get_selection(const Selecting *selecting)
{
	return &selecting->selection;
}

CadrageTopic *
selecting_get_topic(const Selecting *selecting)
{
	return selecting->topic;
}

/* Articles of files. */

static void
note_outlet(Selecting *selecting, const CadrageDocument *document)
{
	const char *outlet = cadrage_document_get_outlet(document);

	if (!outlet)
		return;
	g_hash_table_add(selecting->outlets, g_strdup(outlet));
	g_hash_table_add(selecting->outlets,
			 g_strconcat(outlet, ":", cadrage_document_get_language(document), NULL));
}

/* Whether it is only for want of a certain day that the article is left out. */
static gboolean
is_undated(const Selecting *selecting, const CadrageDocument *document)
{
	CadrageSelection others = selecting->selection;

	if (cadrage_document_get_date(document) || (!others.since && !others.until))
		return FALSE;
	others.since = others.until = NULL;
	return cadrage_selection_has(&others, document) &&
	       (!selecting->topic || cadrage_topic_covers(selecting->topic, document));
}

gboolean
selecting_wants(const CadrageDocument *document, void *payload)
{
	Selecting *selecting = payload;
	const gboolean is_selected =
		(selecting->store || cadrage_selection_has(&selecting->selection, document)) &&
		(!selecting->topic || cadrage_topic_covers(selecting->topic, document));
	const gboolean is_dayless =
		!is_selected && !selecting->store && is_undated(selecting, document);

	g_mutex_lock(&selecting->lock);
	if (!selecting->store && selecting->selection.outlets)
		note_outlet(selecting, document);
	selecting->n_undated += is_dayless;
	selecting->n_left_out += !is_selected;
	g_mutex_unlock(&selecting->lock);
	return is_selected;
}

/* What is said of it. */

/* Of the store, what would fit if it had a day; the topic would have to be read for. */
static gboolean
count_stored(const Selecting *selecting, CadrageScope *scope, GError **error)
{
	CadrageSelection undated = selecting->selection;

	undated.since = undated.until = NULL;
	undated.undated = TRUE;
	return cadrage_store_count(selecting->store, NULL, &scope->n_stored, error) &&
	       cadrage_store_count(selecting->store, &selecting->selection, &scope->n_selected,
				   error) &&
	       ((!selecting->selection.since && !selecting->selection.until) ||
		selecting->selection.with_undated ||
		cadrage_store_count(selecting->store, &undated, &scope->n_undated, error));
}

gboolean
selecting_describe(Selecting *selecting, CadrageScope *scope)
{
	g_autoptr(GError) error = NULL;

	scope->is_store = selecting->store != NULL;
	if (selecting->store && !count_stored(selecting, scope, &error))
		return fail(error);
	g_mutex_lock(&selecting->lock);
	scope->n_left_out = MAX(scope->n_left_out, selecting->n_left_out);
	if (!selecting->store)
		scope->n_undated = selecting->n_undated;
	g_mutex_unlock(&selecting->lock);
	scope->n_selected -= MIN(scope->n_selected, scope->n_left_out);
	return TRUE;
}

/* No article of an outlet asked for is most often a slip of the pen. */
static gboolean
report_outlet(const Selecting *selecting, const char *outlet)
{
	g_autofree char **known = NULL;
	g_autofree char *shown = NULL;
	g_autofree char *meant = NULL;
	const char *nearest;

	if (g_hash_table_contains(selecting->outlets, outlet))
		return FALSE;
	known = (char **)g_hash_table_get_keys_as_array(selecting->outlets, NULL);
	options_sort_files(known);
	nearest = cadrage_suggest(outlet, (const char *const *)known);
	shown = cadrage_text_for_terminal(outlet);
	meant = nearest ? cadrage_text_for_terminal(nearest) : NULL;
	g_printerr("cadrage: no article read is of the outlet \"%s\"%s%s%s\n", shown,
		   meant ? "; did you mean \"" : "", meant ? meant : "", meant ? "\"?" : "");
	return TRUE;
}

static void
report_nothing(const Selecting *selecting, const CadrageScope *scope)
{
	if (selecting->store && scope->n_stored == 0)
		g_printerr("cadrage: the store has no articles; \"cadrage add\" puts some in\n");
	else
		g_printerr("cadrage: no article is selected\n");
}

void
selecting_report(const Selecting *selecting, const CadrageScope *scope, guint n_read)
{
	const char *const *outlets = selecting->selection.outlets;
	const gboolean is_nameless = g_hash_table_size(selecting->outlets) == 0;
	gboolean is_told = FALSE;

	if (!selecting->store && outlets && is_nameless && scope->n_left_out > 0) {
		g_printerr("cadrage: no article says which outlet it is from; --assume-outlet "
			   "says it of all\n");
		return;
	}
	for (gsize i = 0; !selecting->store && outlets && outlets[i]; i++)
		is_told |= report_outlet(selecting, outlets[i]);
	if (scope->n_undated == 1)
		g_printerr("cadrage: an article without a certain day is left out\n");
	else if (scope->n_undated > 1)
		g_printerr("cadrage: %u articles without a certain day are left out\n",
			   scope->n_undated);
	if (n_read == 0 && !is_told && (selecting->store || scope->n_left_out > 0))
		report_nothing(selecting, scope);
}
