/* Findings: rules that sample pages suggest, each with its evidence. */
#pragma once

#include "document/sample-page.h"

/**
 * CadFinding:
 * @kind: what was found, a word for the rule's name
 * @label: what such lines are
 * @pattern: (nullable): regular expression
 * @is_whole: @pattern is for a whole line and not anchored; findings of one kind and label that are
 *   whole make one rule
 * @extra: (nullable): further lines of the rule
 * @evidence: where it was seen
 * @example: the first line of them
 * @n_pages: on how many pages
 * @is_above_headline: the first line of them stands above the headline
 * @rule: (nullable): the name of the rule that it became part of
 * @is_dropped: it took away what is text
 */
typedef struct {
	const char *kind;
	CadLabel label;
	char *pattern;
	gboolean is_whole;
	char *extra;
	char *evidence;
	char *example;
	guint n_pages;
	gboolean is_above_headline;
	char *rule;
	gboolean is_dropped;
} CadFinding;

/**
 * cad_findings_learn:
 * @samples: (element-type CadSamplePage): pages, no two nearly the same
 * @is_first: only what can be told before it is known where the headlines are
 *
 * Returns: (transfer full) (element-type CadFinding): what they have in common, in the order in
 * which the rules must stand.
 */
GPtrArray *cad_findings_learn(GPtrArray *samples, gboolean is_first);
