/* Findings in the making: what the files that learn from sample pages share. */
#pragma once

#include "document/finding.h"
#include "document/line-group.h"

/* Lines with more words are no furniture by their shape alone. */
#define CAD_MAX_SHAPED_WORDS 12
#define CAD_MAX_FAMILY_WORDS 30
#define CAD_MAX_TEASER_WORDS 18
#define CAD_MAX_SPELT_BYTES  300
/* A repeated paragraph of so many words that ends a sentence is stock. */
#define CAD_MIN_STOCK_WORDS 12
/* A subhead that so many pages have is a button. */
#define CAD_MIN_BUTTON_PAGES 3

/**
 * CadLearning:
 * @samples: (element-type CadSamplePage): the pages
 * @findings: (element-type CadFinding): what was found so far
 */
typedef struct {
	GPtrArray *samples;
	GPtrArray *findings;
} CadLearning;

/** cad_learning_get_line: Returns: (transfer none): a line of a group. */
static inline CadSampleLine *
cad_learning_get_line(const CadLineGroup *group, guint i)
{
	return g_ptr_array_index(group->lines, i);
}

/** cad_learning_is_full: Returns: whether there are CAD_MAX_DRAFT_FINDINGS findings. */
gboolean cad_learning_is_full(const CadLearning *learning);

/** cad_learning_can_spell: Returns: whether a pattern for the line has a bearable length: of a
 * paragraph only its first words are spelt. */
gboolean cad_learning_can_spell(const CadSampleLine *line);

/** cad_learning_vote: Returns: what the rules that every page gets take most of the lines for,
 * where that is no part of the article; else @otherwise. */
CadLabel cad_learning_vote(const CadLineGroup *group, CadLabel otherwise);

/** cad_learning_add: adds a finding on the lines of @group, which are then told. Returns: (transfer
 * none): the finding, without a pattern. */
CadFinding *cad_learning_add(CadLearning *learning, const char *kind, CadLabel label,
			     const CadLineGroup *group);

/* Lines that stand on several pages, and the one that ends the article. */
void cad_learn_repeats(CadLearning *learning);
/* Lines that differ in numbers only. */
void cad_learn_shapes(CadLearning *learning);

/* Lines that begin or end alike. */
void cad_learn_signatures(CadLearning *learning);
void cad_learn_lead_ins(CadLearning *learning);
/* Who wrote it. */
void cad_learn_bylines(CadLearning *learning);
void cad_learn_brackets(CadLearning *learning);

/* What stands right below a picture's line, or between headline and text. */
void cad_learn_teasers(CadLearning *learning);
void cad_learn_leads(CadLearning *learning);
/* The only page: what every page's rules take for furniture at its two ends. */
void cad_learn_edges(CadLearning *learning);
