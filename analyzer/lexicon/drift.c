#include "config.h"

#include <string.h>

#include "lexicon/class-store.h"
#include "lexicon/drift.h"
#include "lexicon/lock.h"
#include "lexicon/term.h"

/* Of a class that may have thousands. */
#define N_SHOWN 5

#define HINT "write it anew with \"cadrage lexicon lock\""

typedef struct {
	const char *path; /* of the lock */
	CadrageDiagnostics *diagnostics;
	const CadLock *locked;
	const CadLock *fresh; /* what the dictionary says */
} Drift;

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(a, b);
}

static void
report(const Drift *drift, CadrageSeverity severity, const char *message)
{
	const CadrageDiagnostic diagnostic = {
		.severity = severity,
		.file = drift->path,
		.message = message,
		.hint = HINT,
	};

	cadrage_diagnostics_add(drift->diagnostics, &diagnostic);
}

static gboolean
holds(const GPtrArray *forms, const char *form)
{
	for (guint i = 0; i < forms->len; i++)
		if (strcmp(g_ptr_array_index(forms, i), form) == 0)
			return TRUE;
	return FALSE;
}

/* " +FORM" for each of @forms that @others lacks. */
static void
append_missing(GString *out, const GPtrArray *forms, const GPtrArray *others, char sign)
{
	for (guint i = 0; i < forms->len; i++)
		if (!holds(others, g_ptr_array_index(forms, i)))
			g_string_append_printf(out, " %c%s", sign,
					       (const char *)g_ptr_array_index(forms, i));
}

static void
compare_word(const Drift *drift, const char *word)
{
	const GPtrArray *locked = g_hash_table_lookup(drift->locked->forms, word);
	const GPtrArray *fresh = g_hash_table_lookup(drift->fresh->forms, word);
	g_autoptr(GString) message = g_string_new(NULL);
	g_autoptr(GString) difference = g_string_new(NULL);

	if (locked == NULL) {
		g_string_printf(message, "the lock lacks \"%s\"", word);
		report(drift, CADRAGE_SEVERITY_WARNING, message->str);
		return;
	}
	append_missing(difference, fresh, locked, '+');
	append_missing(difference, locked, fresh, '-');
	if (difference->len == 0)
		return;
	g_string_printf(message, "the dictionary has other forms of \"%s\":%s", word,
			difference->str);
	report(drift, CADRAGE_SEVERITY_WARNING, message->str);
}

/* How many forms @forms has that @others lacks; the first few are written behind @sign. */
static guint
count_missing(const CadFormClass *forms, const CadFormClass *others, char sign, GString *out)
{
	guint n = 0;

	for (const char *form = NULL; (form = cad_form_class_next(forms, form)) != NULL;) {
		if (cad_form_class_holds(others, form))
			continue;
		if (n++ < N_SHOWN)
			g_string_append_printf(out, " %c%s", sign, form);
	}
	return n;
}

static void
compare_class(const Drift *drift, const CadFormClass *fresh, const CadFormClass *locked)
{
	g_autoptr(GString) difference = g_string_new(NULL);
	g_autofree char *message = NULL;
	guint n_more;
	guint n_fewer;

	if (locked == NULL) {
		message = g_strdup_printf("no file of classes has <%s>", fresh->name);
		report(drift, CADRAGE_SEVERITY_WARNING, message);
		return;
	}
	n_more = count_missing(fresh, locked, '+', difference);
	n_fewer = count_missing(locked, fresh, '-', difference);
	if (n_more + n_fewer > 0) {
		message = g_strdup_printf("in <%s> dictionary %s has %u more forms and %u fewer "
					  "than %s:%s",
					  fresh->name, fresh->dictionary, n_more, n_fewer,
					  locked->dictionary, difference->str);
		report(drift, CADRAGE_SEVERITY_WARNING, message);
	}
}

/* The classes that the lexicon asks for. */
static void
compare_classes(const Drift *drift, const char *const *files)
{
	g_autoptr(CadClassStore) store = cad_class_store_new(drift->fresh->language, files);
	g_autoptr(GList) names =
		g_list_sort(g_hash_table_get_keys(drift->fresh->classes), compare_strings);

	for (GList *at = names; at != NULL; at = at->next) {
		const CadFormClass *fresh = g_hash_table_lookup(drift->fresh->classes, at->data);
		g_autoptr(CadFormClass) locked = cad_class_store_find(store, at->data, NULL);

		if (fresh->dictionary != NULL)
			compare_class(drift, fresh, locked);
	}
}

static void
compare_words(const Drift *drift)
{
	g_autoptr(GList) words =
		g_list_sort(g_hash_table_get_keys(drift->fresh->forms), compare_strings);
	g_autoptr(GList) locked =
		g_list_sort(g_hash_table_get_keys(drift->locked->forms), compare_strings);

	for (GList *at = words; at != NULL; at = at->next)
		compare_word(drift, at->data);
	for (GList *at = locked; at != NULL; at = at->next) {
		g_autofree char *message = NULL;

		if (g_hash_table_contains(drift->fresh->forms, at->data))
			continue;
		message =
			g_strdup_printf("the lexicon no longer has \"%s\"", (const char *)at->data);
		report(drift, CADRAGE_SEVERITY_NOTE, message);
	}
}

static void
compare_locks(const Drift *drift)
{
	g_autofree char *message = NULL;

	if (strcmp(drift->locked->language, drift->fresh->language) != 0) {
		message = g_strdup_printf("the lock is of the language \"%s\", the lexicon of "
					  "\"%s\"",
					  drift->locked->language, drift->fresh->language);
		report(drift, CADRAGE_SEVERITY_ERROR, message);
		return;
	}
	if (drift->fresh->dictionary == NULL)
		return;
	if (strcmp(drift->locked->dictionary, drift->fresh->dictionary) != 0) {
		message = g_strdup_printf("the lock was made with dictionary %s; here is %s",
					  drift->locked->dictionary, drift->fresh->dictionary);
		report(drift, CADRAGE_SEVERITY_NOTE, message);
	}
	compare_words(drift);
}

static void
note_no_lock(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics)
{
	const CadrageDiagnostic diagnostic = {
		.severity = CADRAGE_SEVERITY_NOTE,
		.file = cadrage_lexicon_get_path(lexicon),
		.message = "no lock beside it: the forms of its words are those of the dictionary "
			   "of each machine",
		.hint = "write one with \"cadrage lexicon lock\"",
	};

	if (g_hash_table_size(cad_lexicon_get_forms(lexicon)->forms) > 0)
		cadrage_diagnostics_add(diagnostics, &diagnostic);
}

void
cad_drift_report(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
		 CadrageDiagnostics *diagnostics)
{
	const char *lexicon_path = cadrage_lexicon_get_path(lexicon);
	g_autofree char *path = cad_lock_path(lexicon_path);
	CadrageLexiconOptions unlocked = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) fresh = NULL;
	g_autoptr(CadLock) locked = NULL;
	g_autoptr(GPtrArray) lexicons = g_ptr_array_new();
	g_auto(GStrv) class_files = NULL;
	Drift drift;

	if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
		note_no_lock(lexicon, diagnostics);
		return;
	}
	if (options != NULL) {
		unlocked.folders = options->folders;
		unlocked.dictionaries = options->dictionaries;
	}
	unlocked.ignore_lock = TRUE;
	locked = cad_lock_read(path, NULL);
	fresh = cadrage_lexicon_load(lexicon_path, &unlocked, unwanted, NULL);
	if (locked == NULL || fresh == NULL)
		return;
	drift = (Drift){path, diagnostics, locked, cad_lexicon_get_forms(fresh)};
	g_ptr_array_add(lexicons, (void *)lexicon_path);
	class_files = cad_class_file_list(lexicons, drift.fresh->language,
					  options != NULL ? options->folders : NULL);
	compare_locks(&drift);
	compare_classes(&drift, (const char *const *)class_files);
}
