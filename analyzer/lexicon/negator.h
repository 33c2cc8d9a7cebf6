/* Negators: the words of a language that negate what follows them. */
#pragma once

#include <cadrage/diagnostic.h>

#include "text/token.h"

/**
 * CadNegators:
 *
 * One list, LANGUAGE/negators in a folder of lexicons, as cadrage-lexicon(5) describes it.
 * Immutable, reference counted, shared by threads.
 */
typedef struct _CadNegators CadNegators;

/**
 * cad_negators_read:
 * @name: the file's name, for messages
 * @bytes: what it holds
 * @language: of the words
 * @diagnostics: takes every mistake
 *
 * Returns: (transfer full) (nullable): the list; NULL when it has a mistake.
 */
CadNegators *cad_negators_read(const char *name, GBytes *bytes, const char *language,
			       CadrageDiagnostics *diagnostics);

/**
 * cad_negators_load:
 * @folders: (array zero-terminated=1) (nullable): where to look, first match wins
 * @language: ISO 639-1 code
 * @diagnostics: takes every mistake of the file
 * @negators: (out) (transfer full) (nullable): the list; NULL where no folder has one
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT; CADRAGE_ERROR_SYNTAX when @diagnostics got one.
 *
 * Returns: whether nothing is wrong.
 */
gboolean
cad_negators_load(const char *const *folders, const char *language, CadrageDiagnostics *diagnostics,
		  CadNegators **negators, GError **error) G_GNUC_WARN_UNUSED_RESULT;

CadNegators *cad_negators_ref(CadNegators *negators);
void cad_negators_unref(CadNegators *negators);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNegators, cad_negators_unref)

/** cad_negators_get_hash: Returns: SHA-256 of what the list says, in hexadecimal; comments and the
 * order of lines and words do not change it. */
const char *cad_negators_get_hash(const CadNegators *negators);

#define CAD_NO_NEGATOR G_MAXUINT32

/* Tokens between which nothing may stand that is no word: a negator is at most so far away. */
#define CAD_NEGATION_REACH 5

/**
 * cad_negators_find:
 * @negators: a list
 * @tokens: a text
 * @token: first token of a stretch
 * @n_tokens: its length
 *
 * Looks at the CAD_NEGATION_REACH tokens before the stretch, the nearest first. A sign that no
 * phrase runs over (CAD_TOKEN_APART), or a word that begins a clause, ends the search. What stands
 * inside the stretch negates nothing, nor is it the second half of a negation.
 *
 * Returns: the negator's token, CAD_NO_NEGATOR for none.
 */
guint32 cad_negators_find(const CadNegators *negators, const CadTokens *tokens, guint32 token,
			  guint32 n_tokens);
