/* The lexicons in force: one numbering of categories and labels, and a rule set a language. */
#pragma once

#include "lexicon/ruleset.h"

/**
 * CadLexiconSource:
 * @name: the lexicon's name
 * @path: of its file, for messages
 * @language: ISO 639-1 code
 * @categories: (element-type CadCategory): what it holds
 * @lexicon: (nullable): the lexicon itself, for its lines in messages
 * @negators: (nullable): words that negate; all lexicons of a language share those of the first
 *   that has any
 *
 * What compiling needs of a lexicon.
 */
typedef struct {
	const char *name;
	const char *path;
	const char *language;
	const GPtrArray *categories;
	const CadrageLexicon *lexicon;
	CadNegators *negators;
} CadLexiconSource;

/** cad_lexicon_set_describe: Returns: what compiling needs of @lexicon, borrowed from it. */
CadLexiconSource cad_lexicon_set_describe(const CadrageLexicon *lexicon);

/** cad_lexicon_set_report: adds a message about a place in a lexicon's file. @hint: (nullable) */
void cad_lexicon_set_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics,
			    CadrageSeverity severity, CadPlace place, const char *hint,
			    const char *message);

/**
 * cad_lexicon_set_compile:
 * @sources: (array length=n_sources): lexicons; to outlive the result
 * @n_sources: how many
 * @diagnostics: takes messages about lexicons that do not agree, and patterns past a limit
 * @error: return location
 *
 * What cadrage_lexicons_new() does, on trees from anywhere; the result has no lexicons to get.
 *
 * Returns: (transfer full): the compiled set, NULL with CADRAGE_ERROR_INVALID.
 */
CadrageLexicons *
cad_lexicon_set_compile(const CadLexiconSource *sources, guint n_sources,
			CadrageDiagnostics *diagnostics, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_lexicon_set_find_ruleset: Returns: (nullable): the rule set of @language. */
const CadRuleset *
cad_lexicon_set_find_ruleset(const CadrageLexicons *lexicons, const char *language);
/** cad_lexicon_set_find_label: Returns: the index of the label @name of @category, G_MAXUINT when
 * there is none. */
guint cad_lexicon_set_find_label(const CadrageLexicons *lexicons, guint category, const char *name);
/** CadFoundFunc: @label: its index; @found_on: (element-type utf8): content hashes of articles. */
typedef void (*CadFoundFunc)(guint label, const GPtrArray *found_on, gpointer data);

/** cad_lexicon_set_visit_found: calls @visit for each term, of any language, that was found by
 * looking at articles. */
void
cad_lexicon_set_visit_found(const CadrageLexicons *lexicons, CadFoundFunc visit, gpointer data);

/** cad_lexicon_set_find_term: @category: (out): what it stands in. Returns: (nullable): the term of
 * @label in the lexicon of @language; NULL when that has none, or the set is of bare trees. */
const CadTerm *cad_lexicon_set_find_term(const CadrageLexicons *lexicons, guint label,
					 const char *language, const CadCategory **category);
/** cad_lexicon_set_get_source_path: Returns: (nullable): path of the file of @language that @label
 * comes from. */
const char *
cad_lexicon_set_get_source_path(const CadrageLexicons *lexicons, guint label, const char *language);
