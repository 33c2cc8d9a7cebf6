#include "config.h"

#include "measuring.h"
#include "output.h"

static CadrageMeasured *
load(const Session *session, const CadrageLexicon *lexicon, GError **error)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	g_autofree char *path = cadrage_measured_find(lexicon, &options);

	return path ? cadrage_measured_load(path, error) : NULL;
}

void
measuring_check(const Session *session, const CadrageLexicon *lexicon, double floor,
		CadrageDiagnostics *diagnostics)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageMeasured) measured = load(session, lexicon, &error);

	if (measured)
		cadrage_measured_check(measured, lexicon, floor, diagnostics);
	if (!error)
		return;
	const CadrageDiagnostic damaged = {.severity = CADRAGE_SEVERITY_ERROR,
					   .file = cadrage_lexicon_get_path(lexicon),
					   .message = error->message};

	cadrage_diagnostics_add(diagnostics, &damaged);
}

GPtrArray *
measuring_load(const Session *session)
{
	GPtrArray *all = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_measured_unref);

	for (guint i = 0; i < cadrage_lexicons_get_n(session->lexicons); i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(session->lexicons, i);
		g_autoptr(GError) error = NULL;
		g_autoptr(CadrageMeasured) measured = load(session, lexicon, &error);

		if (measured && cadrage_measured_is_of(measured, lexicon)) {
			g_ptr_array_add(all, g_steal_pointer(&measured));
			continue;
		}
		if (!measured && !error)
			continue;
		g_autofree char *shown = cadrage_text_for_terminal(
			measured ? cadrage_measured_get_path(measured) : error->message);

		g_printerr("cadrage: %s%s\n", shown,
			   measured ? ": measured of another version of the lexicon, and not used"
				    : "");
	}
	g_ptr_array_add(all, NULL);
	return all;
}
