/* The matcher: compiled lexicons run over a document's tokens. */
#pragma once

#include <cadrage/lexicon.h>

#include "base/day.h"
#include "lexicon/negator.h"
#include "text/token.h"

/* How a match was reached; smaller wins a tie. */
typedef enum {
	CAD_MATCH_EXACT,
	CAD_MATCH_INFLECTED,
	CAD_MATCH_PREFIX,
	CAD_MATCH_REGEX,
} CadMatchKind;

/**
 * CadMatch:
 * @label: index in the lexicons
 * @category: index of the label's category
 * @token: its first token
 * @n_tokens: how many it covers
 * @kind: how it was reached
 * @contest: matches of one category and contest take tokens from each other: 0, or where labels
 *   are nested, a number for each
 * @rule: index of the pattern, among the rules of the document's language
 * @loser_to: G_MAXUINT32 for a match that counts; else the label that took its tokens
 * @is_undated: whether its line has dates and the document none
 * @negator: the token that negates it, CAD_NO_NEGATOR for none
 */
typedef struct {
	guint32 label;
	guint32 category;
	guint32 token;
	guint32 n_tokens;
	CadMatchKind kind;
	guint32 contest;
	guint32 rule;
	guint32 loser_to;
	gboolean is_undated;
	guint32 negator;
} CadMatch;

/* Why a line of a term does not take what its pattern matches. */
typedef enum {
	CAD_REFUSED_BY_DATE,	  /* the article is not of its days */
	CAD_REFUSED_BY_CONDITION, /* of what stands beside it */
	CAD_REFUSED_BY_NEGATION,  /* it is negated, and dropped */
} CadRefusalReason;

/**
 * CadRefusal:
 * @match: what would be a match
 * @reason: why it is none
 * @condition: BY_CONDITION: which of its line's
 * @beside: BY_CONDITION: first of the tokens that may not stand there; BY_NEGATION: the negator
 * @n_beside: how many they are; 0 where something must stand there and does not
 */
typedef struct {
	CadMatch match;
	CadRefusalReason reason;
	guint32 condition;
	guint32 beside;
	guint32 n_beside;
} CadRefusal;

/* Working memory for one thread. */
typedef struct _CadMatcherScratch CadMatcherScratch;
CadMatcherScratch *cad_matcher_scratch_new(const CadrageLexicons *lexicons);
void cad_matcher_scratch_free(CadMatcherScratch *scratch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadMatcherScratch, cad_matcher_scratch_free)

/**
 * CadMatcherInput:
 * @text: the text
 * @tokens: its tokens
 * @language: of the document; only lexicons of this language are run
 * @day: of the document; 0 where it is not known, and then lines with dates match, marked
 * @skip: (nullable) (array): for each token, non-zero where nothing may match (zones that are not
 *   counted)
 * @keep_losers: whether matches that lost an overlap are given too
 * @refusals: (nullable) (element-type CadRefusal): array to append to: what a pattern matches and
 * its line refuses, in order of token
 *
 * A document, and what is wanted of it.
 */
typedef struct {
	const CadText *text;
	const CadTokens *tokens;
	const char *language;
	CadDay day;
	const guint8 *skip;
	gboolean keep_losers;
	GArray *refusals;
} CadMatcherInput;

/**
 * cad_matcher_run:
 * @lexicons: the lexicons in force
 * @scratch: working memory; each thread its own
 * @input: the document
 * @matches: (element-type CadMatch): array to append to: in order of token, then of category
 * @uncounted: (element-type guint32): array to append to: labels that ran out of budget
 *
 * Finds every stretch of tokens that a pattern matches and no condition or date refuses, the
 * shorter ones at a start as well as the longest; then, within each category, takes them in turn:
 * most tokens first, then the earliest, then exact before inflected before prefix before regular
 * expression, then byte order of the label; what shares a token with one taken has lost. In a
 * naming category a name with its short form in brackets beside it is one mention under the longer
 * name. What a negator stands before is marked, and not found where its line drops it. Linear in
 * the number of tokens but for regular expressions, which have their budget.
 */
void cad_matcher_run(const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
		     const CadMatcherInput *input, GArray *matches, GArray *uncounted);
