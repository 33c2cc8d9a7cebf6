/* Explanations: which terms match a text and why, and which conditions keep others out. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * CadExplanation:
 * @lexicons: the lexicons in force
 * @ruleset: theirs of the text's language
 * @text: the text
 * @tokens: its tokens
 * @out: what is written to
 * @tell_place: (nullable): writes lines about where a match stands, each after four blanks
 * @payload: given to @tell_place
 */
typedef struct {
	const CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	const CadText *text;
	const CadTokens *tokens;
	GString *out;
	void (*tell_place)(const CadMatch *match, GString *out, void *payload);
	void *payload;
} CadExplanation;

/**
 * cad_explanation_write:
 * @explanation: a text
 * @matches: (element-type CadMatch): those to explain, losers among them
 * @refusals: (element-type CadRefusal): the same; put in order
 * @uncounted: (element-type guint32): labels that ran out of budget
 *
 * For each match that counts the term, its words with their forms and what was folded, the
 * conditions that hold, and what it is taken from; then the matches that lost, and to which; then
 * what conditions, dates and negators keep out.
 */
void cad_explanation_write(const CadExplanation *explanation, const GArray *matches,
			   GArray *refusals, const GArray *uncounted);
