#include "config.h"

#include <string.h>

#include "outlet-action.h"
#include "output.h"

#define SUFFIX ".outlet"

/* Reads the pages into the draft. Returns: how many could be read; others are named. */
static guint
read_pages(const OutletOptions *options, const Session *session, char **files,
	   CadrageOutletDraft *draft)
{
	g_autoptr(CadrageReader) reader = session_open_reader(&options->inputs, files, NULL);
	guint n_read = 0;

	while (reader) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(GError) error = NULL;
		const CadrageReadResult result = cadrage_reader_next(reader, &record, &error);

		if (result == CADRAGE_READ_END)
			break;
		if (result == CADRAGE_READ_RECORD)
			document = cadrage_record_to_document(record, session->outlets, &error);
		if (!document) {
			output_fail(error);
			continue;
		}
		cadrage_outlet_draft_add(draft, document);
		n_read++;
	}
	return n_read;
}

/* The pages of --from, and those that follow them on the command line. */
static char **
list_pages(const OutletOptions *options)
{
	g_autoptr(GStrvBuilder) pages = g_strv_builder_new();

	g_strv_builder_addv(pages, (const char **)options->pages);
	g_strv_builder_addv(pages, (const char **)options->inputs.arguments + 1);
	return g_strv_builder_end(pages);
}

/* Whether profiles in @folder are found by themselves. */
static gboolean
is_own_folder(const Session *session, const char *folder)
{
	g_autofree char *own = g_build_filename(
		settings_get(session->settings, SETTING_USER_FOLDER), "outlets", NULL);
	g_autofree char *wanted = g_canonicalize_filename(own, NULL);
	g_autofree char *given = g_canonicalize_filename(folder, NULL);

	return strcmp(wanted, given) == 0;
}

static void
print_next(const Session *session, const char *id, const char *path,
	   const CadrageDraftFigures *figures)
{
	g_autofree char *shown = cadrage_text_for_terminal(path);
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *quoted = options_quote(folder);
	g_autofree char *safe = cadrage_text_for_terminal(quoted);

	g_print("wrote %s: %u rule%s from %u page%s", shown, figures->n_rules,
		figures->n_rules == 1 ? "" : "s", figures->n_pages,
		figures->n_pages == 1 ? "" : "s");
	if (figures->n_weak > 0)
		g_print(", %u of them from one page only", figures->n_weak);
	if (figures->n_copies > 0)
		g_print(" (left out as copies: %u)", figures->n_copies);
	g_print("\nread it, take out what is wrong, then see what it cuts:\n");
	if (is_own_folder(session, folder)) {
		g_print("  cadrage outlet test %s PAGES\n"
			"it is in force: every command reads pages by it\n",
			id);
		return;
	}
	g_print("  cadrage outlet test %s --profiles %s PAGES\n"
		"and put it among your own profiles, in the folder outlets/ of your lexicons\n",
		id, safe);
}

static Status
write_file(const OutletOptions *options, const Session *session, const CadrageOutletDraft *draft,
	   const char *text, const CadrageDraftFigures *figures)
{
	const char *output = options->format.output;
	g_autofree char *path =
		output ? g_strdup(output)
		       : g_strconcat(cadrage_outlet_draft_get_id(draft), SUFFIX, NULL);

	if (strcmp(path, "-") == 0) {
		g_print("%s", text);
		return STATUS_DONE;
	}
	if (!output_create_file("cadrage outlet new", path, text))
		return STATUS_FAILED;
	if (!options->quiet)
		print_next(session, cadrage_outlet_draft_get_id(draft), path, figures);
	return STATUS_DONE;
}

Status
outlet_new(const OutletOptions *options, Session *session)
{
	g_autoptr(CadrageOutletDraft) draft = NULL;
	g_auto(GStrv) pages = NULL;
	g_autofree char *text = NULL;
	CadrageDraftFigures figures;
	guint n_read;

	if (!options->inputs.arguments || !options->pages) {
		g_printerr("cadrage outlet new: give a name and pages of the outlet, as in\n"
			   "  cadrage outlet new example-daily --from PAGES\n");
		return STATUS_FAILED;
	}
	if (!options_check_utf8((const char *const *)options->inputs.arguments) ||
	    !session_load_outlets(session, &options->inputs))
		return STATUS_FAILED;
	draft = cadrage_outlet_draft_new(options->inputs.arguments[0], session->outlets);
	if (!draft) {
		g_printerr("cadrage outlet new: no id can be made of the name: use letters a-z, "
			   "digits and hyphens\n");
		return STATUS_FAILED;
	}
	pages = list_pages(options);
	n_read = read_pages(options, session, pages, draft);
	if (n_read == 0) {
		g_printerr("cadrage outlet new: no page could be read\n");
		return STATUS_FAILED;
	}
	text = cadrage_outlet_draft_write(draft, &figures);
	return write_file(options, session, draft, text, &figures);
}
