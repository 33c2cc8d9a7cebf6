#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/page-rule.h"
#include "document/repeat.h"
#include "document/signature.h"
#include "document/stamp.h"
#include "document/zone.h"

/* A first line longer than this is text, not a headline. */
#define MAX_HEADLINE_WORDS 40
/* Headlines hardly ever end with a full stop; those that do are short and stand alone. */
#define MAX_STOPPED_HEADLINE_WORDS 15
/* "International", "Moyen-Orient": a section's name over the headline. */
#define MAX_SECTION_WORDS	3
#define MAX_WORDS_BELOW_SECTION 25
/* Scraps of a page between headline and body, and below it: sections, authors, buttons. */
#define MAX_SCRAP_WORDS 4
/* A lead that only its length tells is short, and the paragraph after it longer by half. */
#define MAX_LEAD_WORDS 28
/* A subtitle without a full stop. */
#define MAX_OPEN_LEAD_WORDS 45
/* Subheads head something: more of them in a row are a list of links. */
#define MAX_SUBHEADS_IN_A_ROW 2
/* The paragraph below that a headline is told by is near. */
#define MAX_LOOK_AHEAD 40
/* Where a dateline or a byline may stand: the first or last few body paragraphs. */
#define MAX_EDGE_PARAGRAPHS 4

/* A walk down the page. */
typedef struct {
	const CadZoning *zoning;
	GArray *paragraphs; /* of CadParagraph, those behind the walker */
	CadPagePlace place;
	char *headline_key; /* of the headline; NULL before it */
	CadDateline dateline;
	gboolean has_dateline;
	char *signature; /* (nullable): what the page's pictures are signed with */
	guint n_blocks;	 /* of paragraphs between blank lines, the one at hand included */
	guint n_body;
	gboolean in_block; /* up to a blank line all is .block */
	CadLabel block;
	const CadPageRule *block_rule;
	CadLabel tail; /* to the end all is .tail, when place.is_tail */
	const CadPageRule *tail_rule;
} Walk;

static CadParagraph *
paragraph_at(GArray *paragraphs, guint i)
{
	return &g_array_index(paragraphs, CadParagraph, i);
}

/* What a person said of a paragraph is not thought over. */
static void
put(CadParagraph *paragraph, CadLabel label, CadrageReason reason)
{
	if (paragraph->reason == CADRAGE_REASON_HAND)
		return;
	paragraph->label = label;
	paragraph->reason = reason;
	paragraph->rule = NULL;
}

static void
put_by_rule(CadParagraph *paragraph, CadLabel label, CadrageReason reason, const CadPageRule *rule)
{
	put(paragraph, label, reason);
	paragraph->rule = rule;
}

/* Rules. */

static const CadPageRule *
find_rule(const Walk *walk, const CadParagraph *paragraph)
{
	const CadZoning *zoning = walk->zoning;
	const CadPageRule *rule;

	if (walk->paragraphs->len >= CAD_MAX_RULED_PARAGRAPHS)
		return NULL;
	rule = cad_page_rule_find(zoning->layout, zoning->scratch, zoning->text, paragraph,
				  &walk->place);
	if (rule)
		return rule;
	return cad_page_rule_find(zoning->base, zoning->scratch, zoning->text, paragraph,
				  &walk->place);
}

static gunichar
first_character(const CadText *text, guint line)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	CadrageSpan span = cad_span_trim(text, (CadrageSpan){lines[line].start, lines[line].end});

	return g_utf8_get_char(cad_text_get_clean(text, NULL) + span.start);
}

/*
 * Lines of furniture that happen to be as wide as a hard wrap look like one paragraph. The first
 * of them is known by its rule, if the next begins like a line of its own.
 */
static const CadPageRule *
find_rule_for_first_line(const Walk *walk, CadParagraph *paragraph)
{
	const CadText *text = walk->zoning->text;
	CadParagraph line;
	const CadPageRule *rule;

	if (paragraph->last_line == paragraph->first_line ||
	    g_unichar_islower(first_character(text, paragraph->first_line + 1)))
		return NULL;
	line = cad_paragraph_read(text, paragraph->first_line, paragraph->first_line);
	rule = find_rule(walk, &line);
	if (!rule || !rule->line || cadrage_zone_is_article(cad_label_get_zone(rule->label)))
		return NULL;
	*paragraph = line;
	return rule;
}

static gboolean
is_stamp(const Walk *walk, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(walk->zoning->text, NULL);
	CadStamp stamp;

	return cad_stamp_read(clean + paragraph->span.start,
			      paragraph->span.end - paragraph->span.start, CAD_DATE_ORDER_UNKNOWN,
			      &stamp);
}

/* Whether the layout's profile trusts or refuses the date in this line. */
static gboolean
is_date_line(const Walk *walk, const CadParagraph *paragraph)
{
	const CadZoning *zoning = walk->zoning;
	const CadProfile *layout = zoning->layout;

	return layout &&
	       (cad_page_rule_finds(layout->date_line, zoning->scratch, zoning->text, paragraph) ||
		cad_page_rule_finds(layout->date_ignore, zoning->scratch, zoning->text, paragraph));
}

/*
 * A headline as wide as a hard wrap, and under it a date stamp or another line of furniture, look
 * like one paragraph too.
 */
static void
cut_off_furniture(const Walk *walk, CadParagraph *paragraph)
{
	const CadText *text = walk->zoning->text;
	CadParagraph line;
	const CadPageRule *rule;

	if (walk->place.has_headline || paragraph->last_line == paragraph->first_line)
		return;
	line = cad_paragraph_read(text, paragraph->first_line + 1, paragraph->first_line + 1);
	rule = find_rule(walk, &line);
	if (is_stamp(walk, &line) ||
	    (rule && rule->line && !cadrage_zone_is_article(cad_label_get_zone(rule->label))))
		*paragraph = cad_paragraph_read(text, paragraph->first_line, paragraph->first_line);
}

static gboolean
label_by_rule(Walk *walk, CadParagraph *paragraph)
{
	const CadPageRule *rule = find_rule(walk, paragraph);

	if (!rule)
		rule = find_rule_for_first_line(walk, paragraph);
	if (!rule)
		return FALSE;
	put_by_rule(paragraph, rule->label, CADRAGE_REASON_RULE, rule);
	walk->in_block = rule->has_block;
	walk->block = rule->block;
	walk->block_rule = rule;
	if (rule->has_to_end) {
		walk->place.is_tail = TRUE;
		walk->tail = rule->to_end;
		walk->tail_rule = rule;
	}
	return TRUE;
}

/* What is usual. */

static gboolean
find_below(const Walk *walk, const CadParagraph *paragraph, CadParagraph *below)
{
	const CadText *text = walk->zoning->text;
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint line = paragraph->last_line + 1;

	while (line < n_lines && lines[line].is_blank)
		line++;
	if (line >= n_lines)
		return FALSE;
	*below = cad_paragraph_read(text, line, cad_paragraph_find_end(text, line));
	return TRUE;
}

/* Whether the next paragraph that no rule knows stands apart, below a blank line. */
static gboolean
stands_apart(const Walk *walk, const CadParagraph *paragraph)
{
	CadParagraph below = *paragraph;

	for (guint i = 0; i < MAX_LOOK_AHEAD && find_below(walk, &below, &below); i++)
		if (!find_rule(walk, &below))
			return below.is_after_blank;
	return FALSE;
}

static gboolean
is_signed(const Walk *walk, const CadParagraph *paragraph)
{
	return walk->signature && !paragraph->ends_sentence &&
	       cad_signature_ends(walk->signature, walk->zoning->text, paragraph);
}

/* A clock, a path through the site, a button: nothing of an article or its pictures. */
static gboolean
is_furniture(const Walk *walk, const CadParagraph *paragraph)
{
	const CadPageRule *rule = find_rule(walk, paragraph);

	return is_stamp(walk, paragraph) || is_date_line(walk, paragraph) ||
	       (rule && (rule->label == CAD_LABEL_UI || rule->label == CAD_LABEL_CLOCK));
}

/* A word or two, and below it, but for furniture, what looks more like a headline. */
static gboolean
is_section_name(const Walk *walk, const CadParagraph *paragraph)
{
	CadParagraph below = *paragraph;
	guint n_looked = 0;

	if (paragraph->n_words > MAX_SECTION_WORDS || paragraph->ends_sentence)
		return FALSE;
	do {
		if (!find_below(walk, &below, &below))
			return FALSE;
	} while (is_furniture(walk, &below) && ++n_looked < MAX_LOOK_AHEAD);
	return below.n_words > MAX_SECTION_WORDS && below.n_words <= MAX_WORDS_BELOW_SECTION &&
	       !below.ends_with_stop && !find_rule(walk, &below) && !is_signed(walk, &below);
}

/* Near enough: a byte beyond ASCII is part of a letter more often than of a sign. */
static gboolean
is_small(char c)
{
	return g_ascii_islower(c) || (guchar)c >= 0x80;
}

/* Whether a sentence ends within the paragraph, not at its end. */
static gboolean
has_sentences(const CadText *text, const CadParagraph *paragraph)
{
	const char *at = cad_text_get_clean(text, NULL) + paragraph->span.start;
	const char *end = at + (paragraph->span.end - paragraph->span.start);

	/* Three small letters before the full stop: no initials, no "M.". */
	for (at += 3; at + 2 < end; at++)
		if (*at == '.' && at[1] == ' ' && is_small(at[-1]) && is_small(at[-2]) &&
		    is_small(at[-3]))
			return TRUE;
	return FALSE;
}

/* A page's first line of text is its headline, unless it reads like a paragraph. */
static gboolean
is_headline(const Walk *walk, const CadParagraph *paragraph)
{
	if (paragraph->n_words > MAX_HEADLINE_WORDS)
		return FALSE;
	if (!paragraph->ends_with_stop && !walk->zoning->is_record)
		return TRUE;
	return !(paragraph->ends_with_stop && walk->zoning->is_record) &&
	       paragraph->n_words <= MAX_STOPPED_HEADLINE_WORDS &&
	       !has_sentences(walk->zoning->text, paragraph) && stands_apart(walk, paragraph);
}

static void
label_by_habit(Walk *walk, CadParagraph *paragraph)
{
	if (paragraph->n_words == 0)
		put(paragraph, CAD_LABEL_UI, CADRAGE_REASON_SCRAP);
	else if (walk->place.has_headline)
		put(paragraph, CAD_LABEL_BODY, CADRAGE_REASON_USUAL);
	else if (is_section_name(walk, paragraph))
		put(paragraph, CAD_LABEL_UI, CADRAGE_REASON_SECTION);
	else
		put(paragraph, is_headline(walk, paragraph) ? CAD_LABEL_HEADLINE : CAD_LABEL_BODY,
		    CADRAGE_REASON_USUAL);
}

static gboolean
find_dateline(Walk *walk, CadParagraph *paragraph)
{
	const CadZoning *zoning = walk->zoning;

	if (walk->has_dateline || walk->n_body >= MAX_EDGE_PARAGRAPHS)
		return FALSE;
	walk->has_dateline = cad_dateline_find(zoning->layout, zoning->scratch, zoning->text,
					       paragraph, &walk->dateline) ||
			     cad_dateline_find(zoning->base, zoning->scratch, zoning->text,
					       paragraph, &walk->dateline);
	if (!walk->has_dateline)
		return FALSE;
	paragraph->head_end = MIN(walk->dateline.span.end, paragraph->span.end);
	if (paragraph->head_end == paragraph->span.end)
		put(paragraph, CAD_LABEL_DATELINE, CADRAGE_REASON_DATELINE);
	else
		put(paragraph, CAD_LABEL_BODY, CADRAGE_REASON_USUAL);
	return TRUE;
}

/* The walk. */

static gboolean
is_headline_again(const Walk *walk, const CadParagraph *paragraph)
{
	g_autofree char *key = NULL;

	if (!walk->headline_key || walk->place.has_body || paragraph->n_words > MAX_HEADLINE_WORDS)
		return FALSE;
	key = cad_repeat_key(walk->zoning->text, paragraph);
	return strcmp(key, walk->headline_key) == 0;
}

/* The title and the lead of a record stand first, each before a blank line. */
static gboolean
label_by_field(const Walk *walk, CadParagraph *paragraph)
{
	const guint n_titles = walk->zoning->has_title ? 1 : 0;

	if (n_titles > 0 && walk->n_blocks == 1)
		put(paragraph, CAD_LABEL_HEADLINE, CADRAGE_REASON_FIELD);
	else if (walk->zoning->has_lead && walk->n_blocks == n_titles + 1)
		put(paragraph, CAD_LABEL_LEAD, CADRAGE_REASON_FIELD);
	else
		return FALSE;
	return TRUE;
}

/* Page text that other articles of the outlet have, too. A rule that knows it, and makes it no text
 * of the article, or stands in the layout's own profile, knows better. */
static gboolean
label_by_recurrence(const Walk *walk, CadParagraph *paragraph)
{
	const CadRecurring *recurring = walk->zoning->recurring;
	const CadPageRule *rule;
	guint n_articles = 0;

	if (!recurring || walk->place.is_tail ||
	    cad_recurring_judge(recurring, paragraph, !walk->place.has_headline, &n_articles) !=
		    CAD_RECURRING_FURNITURE)
		return FALSE;
	rule = find_rule(walk, paragraph);
	if (rule && (!cadrage_zone_is_article(cad_label_get_zone(rule->label)) ||
		     !walk->zoning->base || strcmp(rule->profile, walk->zoning->base->id) != 0))
		return FALSE;
	put(paragraph, CAD_LABEL_UI, CADRAGE_REASON_RECURS);
	paragraph->n_articles = n_articles;
	return TRUE;
}

static void
label_paragraph(Walk *walk, CadParagraph *paragraph)
{
	if (label_by_field(walk, paragraph))
		return;
	if (is_headline_again(walk, paragraph)) {
		put(paragraph, CAD_LABEL_HEADLINE, CADRAGE_REASON_USUAL);
		return;
	}
	if (walk->in_block && !paragraph->is_after_blank) {
		put_by_rule(paragraph, walk->block, CADRAGE_REASON_BLOCK, walk->block_rule);
		return;
	}
	walk->in_block = FALSE;
	cut_off_furniture(walk, paragraph);
	if (!walk->place.is_tail && find_dateline(walk, paragraph))
		return;
	if (label_by_recurrence(walk, paragraph) || label_by_rule(walk, paragraph))
		return;
	if (walk->place.is_tail)
		put_by_rule(paragraph, walk->tail, CADRAGE_REASON_TAIL, walk->tail_rule);
	else if (is_stamp(walk, paragraph) || is_date_line(walk, paragraph))
		put(paragraph, CAD_LABEL_CLOCK, CADRAGE_REASON_STAMP);
	else if (is_signed(walk, paragraph))
		put(paragraph, walk->place.has_headline ? CAD_LABEL_IMAGE_ALT : CAD_LABEL_UI,
		    CADRAGE_REASON_SIGNATURE);
	else
		label_by_habit(walk, paragraph);
}

/* A person's word over what the paragraph was taken for. */
static void
label_by_hand(Walk *walk, CadParagraph *paragraph)
{
	const CadHand *hand = walk->zoning->hand;
	const CadHandZone *said = hand ? cad_hand_find_zone(hand, paragraph->first_line + 1) : NULL;
	const gboolean begins_dispatch = paragraph->head_end > paragraph->span.start;

	if (!said)
		return;
	/* The zones' own labels have their numbers. */
	put(paragraph, (CadLabel)said->zone, CADRAGE_REASON_HAND);
	paragraph->rule = NULL;
	if (begins_dispatch && !cadrage_zone_is_article(said->zone)) {
		paragraph->head_end = paragraph->span.start;
		walk->has_dateline = FALSE;
	}
}

/* The last line of the paragraph that begins with @line: where a person's word begins or ends, so
 * does a paragraph. */
static guint
find_end(const Walk *walk, guint line)
{
	const CadHand *hand = walk->zoning->hand;
	const guint end = cad_paragraph_find_end(walk->zoning->text, line);
	const CadHandZone *said = hand ? cad_hand_find_zone(hand, line + 1) : NULL;

	for (guint i = line; hand && i < end; i++)
		if (cad_hand_find_zone(hand, i + 2) != said)
			return i;
	return end;
}

static void
step(Walk *walk, CadParagraph *paragraph)
{
	walk->n_blocks += paragraph->is_after_blank;
	label_paragraph(walk, paragraph);
	label_by_hand(walk, paragraph);
	if (paragraph->label == CAD_LABEL_HEADLINE && !walk->headline_key)
		walk->headline_key = cad_repeat_key(walk->zoning->text, paragraph);
	if (paragraph->label == CAD_LABEL_HEADLINE || paragraph->label == CAD_LABEL_BODY)
		walk->place.has_headline = TRUE;
	if (paragraph->label == CAD_LABEL_BODY && cad_paragraph_is_solid(paragraph)) {
		walk->place.has_body = TRUE;
		walk->n_body++;
	}
	walk->place.previous = paragraph->label;
	walk->place.has_previous = TRUE;
	g_array_append_val(walk->paragraphs, *paragraph);
}

static void
walk_down(Walk *walk)
{
	const CadText *text = walk->zoning->text;
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	CadParagraph paragraph;

	for (guint line = 0; line < n_lines; line = paragraph.last_line + 1) {
		paragraph = (CadParagraph){.last_line = line};
		if (lines[line].is_blank)
			continue;
		paragraph = cad_paragraph_read(text, line, find_end(walk, line));
		step(walk, &paragraph);
	}
}

/* Second thoughts, with the whole page in view. */

/* The first paragraph from @from on with one of @labels; the number of paragraphs if none. */
static guint
find_label(GArray *paragraphs, guint from, CadLabels labels)
{
	while (from < paragraphs->len &&
	       !(CAD_LABEL_BIT(paragraph_at(paragraphs, from)->label) & labels))
		from++;
	return from;
}

static gboolean
is_solid_body(const CadParagraph *paragraph)
{
	return paragraph->label == CAD_LABEL_BODY && cad_paragraph_is_solid(paragraph);
}

/* Short pieces before the first paragraph of the body, and after the last, that no rule knows. */
static void
drop_scraps(GArray *paragraphs)
{
	guint first = 0;
	guint last = paragraphs->len;

	while (first < paragraphs->len && !is_solid_body(paragraph_at(paragraphs, first)))
		first++;
	while (last > first && !is_solid_body(paragraph_at(paragraphs, last - 1)))
		last--;
	for (guint i = 0; first < last && i < paragraphs->len; i++) {
		CadParagraph *paragraph = paragraph_at(paragraphs, i);

		if ((i < first || i >= last) && paragraph->label == CAD_LABEL_BODY &&
		    paragraph->n_words <= MAX_SCRAP_WORDS)
			put(paragraph, CAD_LABEL_UI, CADRAGE_REASON_SCRAP);
	}
}

static gboolean
has_dateline(const CadParagraph *paragraph)
{
	return paragraph->head_end > paragraph->span.start;
}

/* Whether the first body paragraph, at @lead, is set above the second, at @body. */
static gboolean
is_lead(const Walk *walk, guint lead, guint body)
{
	const CadParagraph *first = paragraph_at(walk->paragraphs, lead);
	const CadParagraph *second = paragraph_at(walk->paragraphs, body);
	const CadLabels between = CAD_LABEL_BIT(CAD_LABEL_BYLINE) | CAD_LABEL_BIT(CAD_LABEL_CLOCK);

	if (has_dateline(first))
		return FALSE;
	if (has_dateline(second) || cad_repeat_is_lead_again(walk->zoning->text, first, second))
		return TRUE;
	if (walk->zoning->is_record)
		return FALSE;
	if (find_label(walk->paragraphs, lead, between) < body)
		return TRUE;
	if (!first->ends_sentence)
		return first->n_words <= MAX_OPEN_LEAD_WORDS;
	return first->n_words <= MAX_LEAD_WORDS && 2 * second->n_words >= 3 * first->n_words;
}

static void
choose_lead(const Walk *walk)
{
	const CadLabels body_label = CAD_LABEL_BIT(CAD_LABEL_BODY);
	guint headline = find_label(walk->paragraphs, 0, CAD_LABEL_BIT(CAD_LABEL_HEADLINE));
	guint lead = find_label(walk->paragraphs, 0, body_label);
	guint body = find_label(walk->paragraphs, lead + 1, body_label);

	if (headline > lead || body >= walk->paragraphs->len)
		return;
	if (find_label(walk->paragraphs, 0, CAD_LABEL_BIT(CAD_LABEL_LEAD)) < walk->paragraphs->len)
		return;
	if (is_lead(walk, lead, body))
		put(paragraph_at(walk->paragraphs, lead), CAD_LABEL_LEAD, CADRAGE_REASON_USUAL);
}

/* Subheads with no body below them, and long rows of them, are scraps of the page. */
static void
drop_idle_subheads(GArray *paragraphs)
{
	gboolean heads_body = FALSE;
	guint start;

	for (guint end = paragraphs->len; end > 0; end = start) {
		start = end - 1;
		if (paragraph_at(paragraphs, start)->label == CAD_LABEL_BODY)
			heads_body = TRUE;
		while (start > 0 && paragraph_at(paragraphs, end - 1)->label == CAD_LABEL_SUBHEAD &&
		       paragraph_at(paragraphs, start - 1)->label == CAD_LABEL_SUBHEAD)
			start--;
		if (paragraph_at(paragraphs, start)->label != CAD_LABEL_SUBHEAD ||
		    (heads_body && end - start <= MAX_SUBHEADS_IN_A_ROW))
			continue;
		for (guint i = start; i < end; i++)
			put(paragraph_at(paragraphs, i), CAD_LABEL_UI, CADRAGE_REASON_LIST);
	}
}

static gboolean
find_tail(const Walk *walk, const CadParagraph *paragraph, CadrageSpan *span)
{
	const CadZoning *zoning = walk->zoning;

	return cad_byline_tail_find(zoning->layout, zoning->scratch, zoning->text, paragraph,
				    span) ||
	       cad_byline_tail_find(zoning->base, zoning->scratch, zoning->text, paragraph, span);
}

/* Bylines at the end of the last body paragraphs, or on lines of their own. */
static void
cut_bylines(const Walk *walk)
{
	guint n_seen = 0;

	for (guint i = walk->paragraphs->len; i > 0 && n_seen < MAX_EDGE_PARAGRAPHS; i--) {
		CadParagraph *paragraph = paragraph_at(walk->paragraphs, i - 1);
		CadrageSpan span;

		if (paragraph->label != CAD_LABEL_BODY)
			continue;
		n_seen++;
		if (!find_tail(walk, paragraph, &span))
			continue;
		if (span.start <= paragraph->span.start)
			put(paragraph, CAD_LABEL_BYLINE, CADRAGE_REASON_BYLINE);
		else
			paragraph->tail_start = MAX(span.start, paragraph->head_end);
		return;
	}
}

/* Paragraphs of the body that other articles have, too. */
static void
mark_stock(const Walk *walk)
{
	const CadRecurring *recurring = walk->zoning->recurring;

	for (guint i = 0; recurring && i < walk->paragraphs->len; i++) {
		CadParagraph *paragraph = paragraph_at(walk->paragraphs, i);
		guint n_articles = 0;

		if (paragraph->label != CAD_LABEL_BODY || paragraph->is_repeat ||
		    cad_recurring_judge(recurring, paragraph, FALSE, &n_articles) !=
			    CAD_RECURRING_STOCK)
			continue;
		put(paragraph, CAD_LABEL_STOCK, CADRAGE_REASON_RECURS);
		paragraph->n_articles = n_articles;
	}
}

/* A headline or subhead that says again what an earlier one or the lead said. */
static void
mark_repeated_heads(const Walk *walk)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const CadLabels heads = CAD_LABEL_BIT(CAD_LABEL_HEADLINE) |
				CAD_LABEL_BIT(CAD_LABEL_SUBHEAD) | CAD_LABEL_BIT(CAD_LABEL_LEAD);

	for (guint i = find_label(walk->paragraphs, 0, heads); i < walk->paragraphs->len;
	     i = find_label(walk->paragraphs, i + 1, heads)) {
		CadParagraph *paragraph = paragraph_at(walk->paragraphs, i);

		if (!g_hash_table_add(seen, cad_repeat_key(walk->zoning->text, paragraph)) &&
		    paragraph->reason != CADRAGE_REASON_HAND)
			paragraph->is_repeat = TRUE;
	}
}

static void
mark_repeated_lead(const Walk *walk)
{
	guint lead = find_label(walk->paragraphs, 0, CAD_LABEL_BIT(CAD_LABEL_LEAD));
	guint body = find_label(walk->paragraphs, lead, CAD_LABEL_BIT(CAD_LABEL_BODY));

	if (body < walk->paragraphs->len &&
	    paragraph_at(walk->paragraphs, body)->reason != CADRAGE_REASON_HAND &&
	    cad_repeat_is_lead_again(walk->zoning->text, paragraph_at(walk->paragraphs, lead),
				     paragraph_at(walk->paragraphs, body)))
		paragraph_at(walk->paragraphs, body)->is_repeat = TRUE;
}

GArray *
cad_zones_cut(const CadZoning *zoning, CadDateline *dateline, gboolean *has_dateline_out)
{
	Walk walk = {
		.zoning = zoning,
		.paragraphs = g_array_new(FALSE, FALSE, sizeof(CadParagraph)),
		.signature = zoning->is_record ? NULL : cad_signature_find(zoning->text),
	};

	walk_down(&walk);
	drop_scraps(walk.paragraphs);
	choose_lead(&walk);
	drop_idle_subheads(walk.paragraphs);
	cut_bylines(&walk);
	mark_repeated_heads(&walk);
	mark_repeated_lead(&walk);
	mark_stock(&walk);
	*has_dateline_out = walk.has_dateline;
	*dateline = walk.dateline;
	g_free(walk.headline_key);
	g_free(walk.signature);
	return walk.paragraphs;
}
