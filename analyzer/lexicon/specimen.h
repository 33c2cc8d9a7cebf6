/* A specimen: a short text, matched by itself. */
#pragma once

#include "base/arena.h"
#include "lexicon/matcher.h"

/**
 * CadSpecimen:
 * @arena: what @tokens live in
 * @text: the text
 * @tokens: its tokens
 * @matches: (element-type CadMatch): winners and losers
 * @refusals: (element-type CadRefusal): what a pattern matches and its line refuses
 * @uncounted: (element-type guint32): labels that ran out of budget
 */
typedef struct {
	CadArena *arena;
	CadText *text;
	CadTokens *tokens;
	GArray *matches;
	GArray *refusals;
	GArray *uncounted;
} CadSpecimen;

/** cad_specimen_new: @text: UTF-8. Returns: (transfer full): the text and all its matches. */
CadSpecimen *cad_specimen_new(const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
			      const char *text, const char *language);
/** cad_specimen_new_dated: cad_specimen_new() of a document of @day, 0 where it is not known. */
CadSpecimen *cad_specimen_new_dated(const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
				    const char *text, const char *language, CadDay day);
void cad_specimen_free(CadSpecimen *specimen);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSpecimen, cad_specimen_free)

/** cad_text_quote_tokens: Returns: (transfer full): the words of some tokens, control characters as
 * blanks. */
char *cad_text_quote_tokens(const CadText *text, const CadTokens *tokens, guint32 token,
			    guint32 n_tokens);

/** cad_specimen_quote: Returns: (transfer full): the words of a match, control characters as
 * blanks. */
char *cad_specimen_quote(const CadSpecimen *specimen, const CadMatch *match);
