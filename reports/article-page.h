/* Article pages: one article's text with its matches marked, as a page of HTML. */
#pragma once

#include <cadrage/report.h>

/* The colours of categories; with more categories than these, colours come again. */
#define CAD_ARTICLE_N_HUES 8

/**
 * CadArticlePage:
 * @score: the article
 * @outlets: the profiles, for the outlet's name
 * @index: (nullable): file name of the page that leads to all articles
 * @language: of headings and numbers
 */
typedef struct {
	const CadrageScore *score;
	const CadrageOutlets *outlets;
	const char *index;
	CadrageReportLanguage language;
} CadArticlePage;

/** cad_article_page_append: appends the whole page. */
void cad_article_page_append(const CadArticlePage *page, GString *out);

/** cad_article_page_get_style: Returns: the style that these pages have beyond that of others. */
const char *cad_article_page_get_style(void);
