/* Expressions: rules that are regular expressions, run over the paragraphs of a document. */
#pragma once

#include "pattern/pattern.h"
#include "text/token.h"

/* Tokens that stand together: @n_tokens of them from @token on. */
typedef struct {
	guint32 token;
	guint32 n_tokens;
} CadTokenRun;

/**
 * CadExpressionPage:
 * @unwrapped: the clean text with the line ends of mere hard wraps as blanks, so that a pattern
 *   may run over them; offsets are those of the clean text
 * @stretches: where patterns are run, one after another: paragraphs, less what is skipped
 * @tokens: (nullable): the tokens of the page
 *
 * A document as expressions see it; kept from one to the next for its memory.
 */
typedef struct {
	GString *unwrapped;
	GArray *stretches;
	const CadTokens *tokens;
} CadExpressionPage;

CadExpressionPage *cad_expression_page_new(void);
void cad_expression_page_free(CadExpressionPage *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadExpressionPage, cad_expression_page_free)

/** cad_expression_page_fill: @skip: (nullable): for each token, non-zero where nothing may match.
 */
void cad_expression_page_fill(CadExpressionPage *page, const CadText *text, const CadTokens *tokens,
			      const guint8 *skip);

/**
 * cad_expression_find:
 * @page: a filled page
 * @pattern: a pattern
 * @scratch: working memory, with a budget just started
 * @runs: (element-type CadTokenRun): appended to: the matches, widened to whole tokens
 *
 * Anchors hold at the ends of a stretch. A match of no token's letters is none.
 *
 * Returns: FALSE when the budget ran out and @runs is not all.
 */
gboolean cad_expression_find(const CadExpressionPage *page, const CadPattern *pattern,
			     CadPatternScratch *scratch, GArray *runs);
