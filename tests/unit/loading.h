/* Lexicons of tests, loaded with a dictionary of a few words that stands beside them. */
#pragma once

#include <cadrage/lexicon.h>

#include "lexicon-text.h"
#include "scratch-folder.h"
#include "suite.h"

/* A dictionary of a few French words, so that no test depends on the machine's. */
static const char affixes[] =
	"SET UTF-8\nVERSION 1\nFLAG long\nNEEDAFFIX ()\nFULLSTRIP\n"
	"SFX S. Y 2\nSFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\n"
	"SFX v0 Y 3\nSFX v0 er er er po:infi\nSFX v0 er e er po:ipre\nSFX v0 er ait er po:iimp\n"
	"SFX d' Y 1\nSFX d' lieu d'ici lieu\n";
static const char words[] = "7\npreuve/S.() po:nom\nfrapper/v0() po:v1\nfrappe/S.() po:nom\n"
			    "état/S.() po:nom\nde po:prep\nle po:det\nlieu/d'\n";

typedef struct {
	ScratchFolder folder;
	CadrageDiagnostics *diagnostics;
	CadrageLexicon *lexicon; /* NULL when it has an error */
	CadrageLexiconOptions options;
} Trial;

static inline void
trial_free(Trial *trial)
{
	cadrage_lexicon_unref(trial->lexicon);
	cadrage_diagnostics_unref(trial->diagnostics);
	scratch_folder_remove(&trial->folder);
	g_free(trial);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Trial, trial_free)

static inline Trial *
trial_new(void)
{
	Trial *trial = g_new0(Trial, 1);

	trial->folder = scratch_folder_new();
	trial->options.dictionaries = trial->folder;
	scratch_folder_write(trial->folder, "fr.aff", affixes);
	scratch_folder_write(trial->folder, "fr.dic", words);
	return trial;
}

static inline void
trial_load(Trial *trial)
{
	g_autofree char *path = g_build_filename(trial->folder, "essai.lex", NULL);
	g_autoptr(GError) error = NULL;

	g_clear_pointer(&trial->lexicon, cadrage_lexicon_unref);
	g_clear_pointer(&trial->diagnostics, cadrage_diagnostics_unref);
	trial->diagnostics = cadrage_diagnostics_new();
	trial->lexicon = cadrage_lexicon_load(path, &trial->options, trial->diagnostics, &error);
	ck_assert_int_eq(trial->lexicon == NULL, error != NULL);
}

/* Loads a lexicon of one category "a" that holds @body. */
static inline Trial *
trial_of(const char *body)
{
	Trial *trial = trial_new();
	g_autofree char *text = g_strconcat(LEXICON_HEADER "[a]\n", body, NULL);

	scratch_folder_write(trial->folder, "essai.lex", text);
	trial_load(trial);
	return trial;
}

static inline void
append_forms(GString *out, const CadNode *node)
{
	for (guint i = 0; node->forms != NULL && i < node->forms->len; i++)
		g_string_append_printf(out, "%s%s", i > 0 ? "," : "",
				       (const char *)g_ptr_array_index(node->forms, i));
	for (guint i = 0; node->children != NULL && i < node->children->len; i++) {
		append_forms(out, g_ptr_array_index(node->children, i));
		if (i + 1 < node->children->len)
			g_string_append_c(out, ' ');
	}
}

/* The forms of the first term's first pattern, word by word. */
static inline char *
describe_forms(const Trial *trial)
{
	const GPtrArray *categories = cad_lexicon_get_categories(trial->lexicon);
	const CadCategory *category = g_ptr_array_index(categories, 0);
	const CadTerm *term = g_ptr_array_index(category->terms, 0);
	const CadTermPattern *pattern = g_ptr_array_index(term->patterns, 0);
	GString *out = g_string_new(NULL);

	append_forms(out, pattern->root);
	return g_string_free(out, FALSE);
}

static inline void
assert_forms(const Trial *trial, const char *expected)
{
	g_autofree char *messages = lexicon_text_describe(trial->diagnostics);
	g_autofree char *forms = NULL;

	ck_assert_str_eq(messages, "");
	forms = describe_forms(trial);
	ck_assert_str_eq(forms, expected);
}

static inline void
assert_all_messages(const Trial *trial, const char *expected)
{
	g_autofree char *messages = lexicon_text_describe(trial->diagnostics);

	ck_assert_str_eq(messages, expected);
}

#define NO_LOCK                                                                               \
	"0:0: no lock beside it: the forms of its words are those of the dictionary of each " \
	"machine (write one with \"cadrage lexicon lock\")\n"

/* What cadrage_lexicon_check() says, but for the lock that no trial has unless it writes one. */
static inline char *
describe_findings(const Trial *trial)
{
	g_autoptr(CadrageDiagnostics) findings = cadrage_diagnostics_new();
	g_autoptr(GString) messages = NULL;
	g_autofree char *described = NULL;

	ck_assert_ptr_nonnull(trial->lexicon);
	cadrage_lexicon_check(trial->lexicon, &trial->options, findings);
	described = lexicon_text_describe(findings);
	messages = g_string_new(described);
	g_string_replace(messages, NO_LOCK, "", 0);
	return g_string_free(g_steal_pointer(&messages), FALSE);
}
