/* Near misses: places where a term would match if its pattern were a little wider. */
#pragma once

#include "lexicon/lexicon-set.h"

/* What a pattern would have to allow; the smallest change comes first. */
typedef enum {
	CAD_NEAR_SPELLING, /* other accents or capitals */
	CAD_NEAR_LETTER,   /* a word with one letter wrong */
	CAD_NEAR_FORM,	   /* another inflected form */
	CAD_NEAR_GAP,	   /* one word more between its words */
} CadNearKind;

#define CAD_N_NEAR_KINDS 4

/**
 * CadNearMiss:
 * @label: index of the label in the lexicons given to cad_near_misses_new()
 * @kind: what is missing
 * @line: the line of the term whose pattern would match
 * @token: first token
 * @n_tokens: how many
 */
typedef struct {
	guint32 label;
	CadNearKind kind;
	const CadTermPattern *line;
	guint32 token;
	guint32 n_tokens;
} CadNearMiss;

/* Of one lexicon: its patterns made wider, and what is needed to run them. Not for two threads. */
typedef struct _CadNearMisses CadNearMisses;

/**
 * cad_near_misses_new:
 * @source: a lexicon; to outlive the result
 * @lexicons: the same, compiled; to outlive the result
 * @dictionaries: (nullable): folder of dictionaries, NULL for CAD_HUNSPELL_FOLDER
 * @error: return location
 *
 * Every pattern but regular expressions is copied with its conditions: once without regard to
 * accents and capitals, once with all forms of the headwords of its words, and once for each place
 * between two words with one word more there. Words with one letter wrong are corrected instead,
 * and their sentences tried with the patterns as they are. Without a dictionary there are no
 * further forms, and no corrections.
 *
 * Errors: those of cad_lexicon_set_compile(): a pattern may be too long with one word more.
 *
 * Returns: (transfer full): the wider patterns.
 */
CadNearMisses *
cad_near_misses_new(const CadLexiconSource *source, const CadrageLexicons *lexicons,
		    const char *dictionaries, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_near_misses_free(CadNearMisses *misses);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNearMisses, cad_near_misses_free)

/**
 * cad_near_misses_find:
 * @misses: the wider patterns
 * @input: a document
 * @matches: (element-type CadMatch): its matches, losers among them, in order of token
 * @found: (element-type CadNearMiss): array to append to: in order of token, misspelt words last;
 * of several wider patterns that reach one stretch of words only that of the smallest change
 *
 * Finds where a wider pattern or a corrected word gives a match and neither the term itself nor any
 * term of its category that counts has one. Linear in the number of tokens.
 */
void cad_near_misses_find(CadNearMisses *misses, const CadMatcherInput *input,
			  const GArray *matches, GArray *found);
