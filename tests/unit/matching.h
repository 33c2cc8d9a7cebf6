/* Running trees over texts, with the outcome as a string to compare. */
#pragma once

#include "lexicon/specimen.h"
#include "tree.h"

static inline CadrageLexicons *
compile(const GPtrArray *categories)
{
	CadLexiconSource source = {"test", "test.lex", "fr", categories, NULL, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageLexicons *lexicons = cad_lexicon_set_compile(&source, 1, diagnostics, &error);

	if (lexicons == NULL)
		g_error("%s", cadrage_diagnostics_get(diagnostics, 0)->message);
	return lexicons;
}

/*
 * Every match of @text, as "label[words]" or, with @losers, "label[words]>winner" too.
 *
 * Returns: (transfer full): matches with a blank between.
 */
static inline char *
match_with(const CadrageLexicons *lexicons, const char *text, gboolean losers)
{
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);
	g_autoptr(CadSpecimen) specimen = cad_specimen_new(lexicons, scratch, text, "fr");
	GString *found = g_string_new(NULL);

	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *match = &g_array_index(specimen->matches, CadMatch, i);
		g_autofree char *words = cad_specimen_quote(specimen, match);

		if (match->loser_to != G_MAXUINT32 && !losers)
			continue;
		g_string_append_printf(found, "%s%s[%s]", found->len > 0 ? " " : "",
				       cadrage_lexicons_get_label(lexicons, match->label), words);
		if (match->loser_to != G_MAXUINT32)
			g_string_append_printf(
				found, ">%s",
				cadrage_lexicons_get_label(lexicons, match->loser_to));
	}
	return g_string_free(found, FALSE);
}

/* The same, of trees that are needed once; frees them. */
static inline char *
match_once(GPtrArray *categories, const char *text)
{
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	char *found = match_with(lexicons, text, FALSE);

	g_ptr_array_unref(categories);
	return found;
}

#define assert_matches(categories, text, expected)                          \
	do {                                                                \
		g_autofree char *found_ = match_once((categories), (text)); \
		ck_assert_str_eq(found_, (expected));                       \
	} while (0)
