#include "config.h"

#include <check.h>
#include <glib/gstdio.h>

#include "document/document.h"
#include "sandbox.h"

static const char lexicon_head[] = "lexicon: sandbox\n"
				   "title: Sandbox\n"
				   "language: fr\n"
				   "version: 1\n"
				   "licence: CC0-1.0\n\n";

static CadrageLexicons *
read_lexicon(const char *path)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageLexicon) lexicon = cadrage_lexicon_load(path, NULL, diagnostics, &error);
	CadrageLexicons *lexicons;

	ck_assert_msg(lexicon != NULL, "%s", error ? error->message : "no lexicon");
	lexicons = cadrage_lexicons_new(&lexicon, 1, diagnostics, &error);
	ck_assert_msg(lexicons != NULL, "%s", error ? error->message : "no lexicons");
	return lexicons;
}

Sandbox
sandbox_open(const char *categories)
{
	static const char *const no_folders[] = {NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *lexicon = g_strconcat(lexicon_head, categories, NULL);
	g_autofree char *path = NULL;
	Sandbox sandbox = {0};

	sandbox.folder = scratch_folder_new();
	path = sandbox_write(&sandbox, "sandbox.lex", lexicon);
	sandbox.lexicons = read_lexicon(path);
	sandbox.outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	ck_assert_ptr_nonnull(sandbox.outlets);
	g_remove(path);
	return sandbox;
}

void
sandbox_close(Sandbox *sandbox)
{
	scratch_folder_remove(&sandbox->folder);
	cadrage_lexicons_unref(sandbox->lexicons);
	cadrage_outlets_unref(sandbox->outlets);
}

char *
sandbox_write(const Sandbox *sandbox, const char *name, const char *text)
{
	return scratch_folder_add(sandbox->folder, name, text, -1);
}

CadrageScore *
sandbox_score(const Sandbox *sandbox, const char *id, const char *title, const char *body)
{
	return sandbox_score_of(sandbox, "alpha", "fr", id, title, body);
}

static CadrageScore *
score_given(const Sandbox *sandbox, const CadGiven *given, const char *body)
{
	g_autoptr(CadText) text = cad_text_new_titled(given->title, NULL, body);
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageDocument) document =
		cad_document_new(given, text, TRUE, sandbox->outlets, &error);

	ck_assert_msg(document != NULL, "%s", error ? error->message : "no document");
	return cadrage_score_new(document, sandbox->lexicons, NULL);
}

CadrageScore *
sandbox_score_of(const Sandbox *sandbox, const char *outlet, const char *language, const char *id,
		 const char *title, const char *body)
{
	const CadGiven given = {.id = id, .outlet = outlet, .language = language, .title = title};

	return score_given(sandbox, &given, body);
}

CadrageScore *
sandbox_score_dated(const Sandbox *sandbox, const char *date, const char *id, const char *title,
		    const char *body)
{
	const CadGiven given = {
		.id = id, .outlet = "alpha", .language = "fr", .title = title, .date = date};

	return score_given(sandbox, &given, body);
}

CadrageScore *
sandbox_score_published(const Sandbox *sandbox, const char *outlet, const char *date,
			const char *id, const char *body)
{
	const CadGiven given = {.id = id, .outlet = outlet, .language = "fr", .date = date};

	return score_given(sandbox, &given, body);
}

guint
sandbox_find_category(const Sandbox *sandbox, const char *id)
{
	guint category = cadrage_lexicons_find_category(sandbox->lexicons, id);

	ck_assert_msg(category != G_MAXUINT, "no category %s", id);
	return category;
}
