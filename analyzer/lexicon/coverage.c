#include "config.h"

#include <string.h>

#include "lexicon/coverage.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/specimen.h"

struct _CadCoverage {
	GHashTable *shown;	   /* of char * write_key(), owned */
	CadrageLexicons *compiled; /* NULL when the lexicon cannot be compiled */
	CadMatcherScratch *scratch;
	const char *language;
};

/* No id and no label holds a line end. */
static char *
write_key(const char *category, const char *label)
{
	return g_strconcat(category, "\n", label, NULL);
}

void
cad_coverage_free(CadCoverage *coverage)
{
	if (coverage == NULL)
		return;
	g_hash_table_unref(coverage->shown);
	cad_matcher_scratch_free(coverage->scratch);
	cadrage_lexicons_unref(coverage->compiled);
	g_free(coverage);
}

/* An example without a label shows what counts in it, of its category. */
static void
add_matches(CadCoverage *coverage, const char *category, const CadExample *example)
{
	g_autoptr(CadSpecimen) specimen = NULL;

	if (coverage->compiled == NULL)
		return;
	specimen = cad_specimen_new_dated(coverage->compiled, coverage->scratch, example->text,
					  coverage->language, example->day);
	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *match = &g_array_index(specimen->matches, CadMatch, i);
		const char *id =
			cadrage_lexicons_get_category_id(coverage->compiled, match->category);

		if (match->loser_to == G_MAXUINT32 && strcmp(id, category) == 0)
			g_hash_table_add(coverage->shown,
					 write_key(id, cadrage_lexicons_get_label(
							       coverage->compiled, match->label)));
	}
}

static void
add_examples(CadCoverage *coverage, const CadCategory *category, const GPtrArray *examples)
{
	for (guint i = 0; i < examples->len; i++) {
		const CadExample *example = g_ptr_array_index(examples, i);

		if (example->is_positive && example->label != NULL)
			g_hash_table_add(coverage->shown, write_key(category->id, example->label));
		else if (example->is_positive)
			add_matches(coverage, category->id, example);
	}
}

CadCoverage *
cad_coverage_new(const CadrageLexicon *lexicon)
{
	CadCoverage *coverage = g_new0(CadCoverage, 1);
	const CadLexiconSource source = cad_lexicon_set_describe(lexicon);
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();

	coverage->shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	coverage->language = source.language;
	coverage->compiled = cad_lexicon_set_compile(&source, 1, unwanted, NULL);
	if (coverage->compiled != NULL)
		coverage->scratch = cad_matcher_scratch_new(coverage->compiled);
	for (guint i = 0; i < source.categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(source.categories, i);

		add_examples(coverage, category, category->examples);
		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			add_examples(coverage, category, term->examples);
		}
	}
	return coverage;
}

gboolean
cad_coverage_holds(const CadCoverage *coverage, const CadCategory *category, const CadTerm *term)
{
	g_autofree char *key = write_key(category->id, term->label);

	return g_hash_table_contains(coverage->shown, key);
}
