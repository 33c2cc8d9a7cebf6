/* Zones: which lines of a page are the article, and which part of it. */
#pragma once

#include "document/dateline.h"
#include "document/hand.h"
#include "document/paragraph.h"
#include "document/profile.h"
#include "document/recurring.h"

/**
 * CadZoning:
 * @text: the page
 * @layout: (nullable): the profile whose rules come first
 * @base: (nullable): the profile whose rules every page gets
 * @scratch: working memory
 * @is_record: the text is made of fields, not of a page
 * @has_title: the text begins with a title that was kept apart from it, and a blank line
 * @has_lead: a lead that was kept apart, and a blank line, come next
 * @hand: (nullable): what a person says of some lines
 * @recurring: (nullable): what of the page recurs in other articles of the outlet
 *
 * What zones are cut from.
 */
typedef struct {
	const CadText *text;
	const CadProfile *layout;
	const CadProfile *base;
	CadPatternScratch *scratch;
	gboolean is_record;
	gboolean has_title;
	gboolean has_lead;
	const CadHand *hand;
	const CadRecurring *recurring;
} CadZoning;

/**
 * cad_zones_cut:
 * @zoning: what to cut
 * @dateline: (out): the dispatch's dateline, when there is one
 * @has_dateline: (out): whether there is one
 *
 * Cuts a page into paragraphs and labels them: by the rules of the layout, then by those that
 * every page gets, then by what recurs in other articles, then by what is usual: the first line is
 * the headline, a short paragraph between it and the body the lead, all else body. What recurs
 * goes over a rule of every page that takes it for the article. A person's word changes the zone of
 * the lines it is about and of no others.
 *
 * Returns: (transfer full) (element-type CadParagraph): the paragraphs, ascending.
 */
GArray *cad_zones_cut(const CadZoning *zoning, CadDateline *dateline, gboolean *has_dateline);
