#include "config.h"

#include "lexicon/namesake.h"
#include "lexicon/specimen.h"

typedef struct {
	const CadLexiconSource *source;
	const CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	CadMatcherScratch *scratch;
	CadrageDiagnostics *diagnostics;
} Examination;

/* The match of another label over all the words of @term's label; NULL when there is none, or the
 * term has them itself. */
static const CadMatch *
find_other(const Examination *examination, const CadCategory *category, const CadTerm *term,
	   const CadSpecimen *specimen)
{
	const guint index = cadrage_lexicons_find_category(examination->lexicons, category->id);
	const guint label = cad_lexicon_set_find_label(examination->lexicons, index, term->label);
	const CadMatch *other = NULL;

	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *match = &g_array_index(specimen->matches, CadMatch, i);

		if (match->category != index)
			continue;
		if (match->label == label)
			return NULL;
		if (match->loser_to == G_MAXUINT32 && match->kind != CAD_MATCH_REGEX &&
		    match->n_tokens == specimen->tokens->n)
			other = match;
	}
	return other;
}

/* Words that the term's own line refuses where nothing stands beside them are its own. */
static gboolean
is_refused(const Examination *examination, const CadCategory *category, const CadTerm *term,
	   const CadSpecimen *specimen)
{
	const guint index = cadrage_lexicons_find_category(examination->lexicons, category->id);
	const guint label = cad_lexicon_set_find_label(examination->lexicons, index, term->label);

	for (guint i = 0; i < specimen->refusals->len; i++)
		if (g_array_index(specimen->refusals, CadRefusal, i).match.label == label)
			return TRUE;
	return FALSE;
}

static void
check_label(const Examination *examination, const CadCategory *category, const CadTerm *term)
{
	g_autoptr(CadSpecimen) specimen =
		cad_specimen_new(examination->lexicons, examination->scratch, term->label,
				 examination->source->language);
	const CadMatch *other = find_other(examination, category, term, specimen);
	const CadPlace place = {term->line, 1, (guint)g_utf8_strlen(term->label, -1),
				term->manuscript};
	g_autofree char *message = NULL;

	if (other == NULL || is_refused(examination, category, term, specimen))
		return;
	message = g_strdup_printf("the words of this label count as \"%s\", by line %u",
				  cadrage_lexicons_get_label(examination->lexicons, other->label),
				  cad_ruleset_get_clause(examination->ruleset, other->rule)->line);
	cad_lexicon_set_report(examination->source, examination->diagnostics,
			       CADRAGE_SEVERITY_WARNING, place,
			       "name it otherwise, or take the words out of the other", message);
}

void
cad_namesake_report(const CadLexiconSource *source, const CadrageLexicons *lexicons,
		    CadrageDiagnostics *diagnostics)
{
	CadMatcherScratch *scratch = cad_matcher_scratch_new(lexicons);
	const Examination examination = {source, lexicons,
					 cad_lexicon_set_find_ruleset(lexicons, source->language),
					 scratch, diagnostics};

	for (guint i = 0; examination.ruleset != NULL && i < source->categories->len; i++) {
		const CadCategory *category = source->categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++)
			check_label(&examination, category, category->terms->pdata[j]);
	}
	cad_matcher_scratch_free(scratch);
}
