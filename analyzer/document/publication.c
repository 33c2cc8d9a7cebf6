#include "config.h"

#include <string.h>

#include "document/publication.h"
#include "document/stamp.h"

/* Years looked at where no profile says more: news on line, and a little ahead. */
#define FIRST_YEAR 1990
#define LAST_YEAR  2035
/* Why a date was left out. */
#define IS_AMBIGUOUS "left out: it may be read as day/month or as month/day"
#define IS_CLOCK     "left out: it is the page's clock, not the day of publication"

/* The first sentence after a dateline is sought in this many bytes. */
#define MAX_SENTENCE_BYTES 600

void
cad_publication_clear(CadPublication *publication)
{
	g_clear_pointer(&publication->date, g_free);
	g_clear_pointer(&publication->candidates, g_strfreev);
	g_clear_pointer(&publication->passage, g_free);
	g_clear_pointer(&publication->notice, g_free);
}

static void
set_exact(CadPublication *publication, const CadDate *date, CadrageEvidence evidence,
	  const char *passage)
{
	publication->reliability = CADRAGE_RELIABILITY_EXACT;
	publication->date = cad_date_to_text(date);
	publication->evidence = evidence;
	g_free(publication->passage);
	publication->passage = cad_field_clean(passage);
}

/* Keeps the words of a date that was not believed, unless others are kept already. */
static void
refuse(CadPublication *publication, CadrageEvidence evidence, const char *passage, const char *why)
{
	if (publication->passage)
		return;
	publication->passage = cad_field_clean(passage);
	publication->evidence = evidence;
	publication->notice = g_strdup_printf("date “%s” %s", publication->passage, why);
}

/* Profiles that may speak of dates, the most particular first; entries may be NULL. */
#define N_PROFILES 3

static void
list_profiles(const CadPublicationSources *sources, const CadProfile *profiles[N_PROFILES])
{
	profiles[0] = sources->origin->profile;
	profiles[1] = sources->origin->layout;
	profiles[2] = sources->base;
}

static CadDateOrder
find_order(const CadPublicationSources *sources)
{
	const CadProfile *profiles[N_PROFILES];

	list_profiles(sources, profiles);
	for (guint i = 0; i < N_PROFILES; i++)
		if (profiles[i] && profiles[i]->order != CAD_DATE_ORDER_UNKNOWN)
			return profiles[i]->order;
	return cad_date_order_for_language(sources->language);
}

static void
set_candidates(CadPublication *publication, const CadPublicationSources *sources,
	       const CadDate *date, CadrageEvidence evidence, const char *passage)
{
	const CadProfile *profiles[N_PROFILES];
	guint first = FIRST_YEAR;
	guint last = LAST_YEAR;

	list_profiles(sources, profiles);
	for (guint i = N_PROFILES; i > 0; i--) {
		if (!profiles[i - 1] || profiles[i - 1]->first_year == 0)
			continue;
		first = profiles[i - 1]->first_year;
		last = profiles[i - 1]->last_year;
	}
	g_strfreev(publication->candidates);
	publication->candidates = cad_date_list_candidates(date, first, last);
	publication->evidence = evidence;
	g_free(publication->passage);
	publication->passage = cad_field_clean(passage);
	if (publication->candidates[0])
		publication->reliability = CADRAGE_RELIABILITY_CANDIDATES;
}

static gboolean
read_hand(CadPublication *publication, const CadPublicationSources *sources)
{
	const CadHand *hand = sources->given->hand;
	CadDate date;

	if (!hand || !hand->date ||
	    cad_date_parse(hand->date, find_order(sources), &date) != CAD_DATE_EXACT)
		return FALSE;
	set_exact(publication, &date, CADRAGE_EVIDENCE_HAND, hand->date);
	return TRUE;
}

static gboolean
read_given(CadPublication *publication, const CadPublicationSources *sources)
{
	g_autofree char *written = cad_field_clean(sources->given->date);
	CadDate date = {0};

	if (!written)
		return FALSE;
	switch (cad_date_parse(written, find_order(sources), &date)) {
	case CAD_DATE_EXACT:
		set_exact(publication, &date, CADRAGE_EVIDENCE_GIVEN, written);
		break;
	case CAD_DATE_NO_YEAR:
		set_candidates(publication, sources, &date, CADRAGE_EVIDENCE_GIVEN, written);
		break;
	case CAD_DATE_AMBIGUOUS:
		refuse(publication, CADRAGE_EVIDENCE_GIVEN, written, IS_AMBIGUOUS);
		break;
	case CAD_DATE_NONE:
	case CAD_DATE_IMPOSSIBLE:
		refuse(publication, CADRAGE_EVIDENCE_GIVEN, written,
		       "left out: it cannot be read as a day");
		break;
	}
	return TRUE;
}

static guint
group_number(const CadPattern *pattern, const CadPatternScratch *scratch, const char *text,
	     const char *name)
{
	CadrageSpan span;
	guint number = 0;

	if (!cad_pattern_get_group(pattern, scratch, name, &span))
		return 0;
	for (guint32 i = span.start; i < span.end && i < span.start + 4; i++)
		if (g_ascii_isdigit(text[i]))
			number = number * 10 + (guint)(text[i] - '0');
	return number;
}

/* A date in the URL, by the groups of the profile's pattern. */
static gboolean
match_url(const CadProfile *profile, CadPatternScratch *scratch, const char *url, CadDate *date)
{
	CadrageSpan span;

	if (!profile || !profile->url_date || !g_utf8_validate(url, -1, NULL))
		return FALSE;
	cad_pattern_scratch_start(scratch);
	if (cad_pattern_find(profile->url_date, scratch, url, strlen(url), 0, &span) !=
	    CAD_PATTERN_FOUND)
		return FALSE;
	*date = (CadDate){
		.year = (guint16)group_number(profile->url_date, scratch, url, "year"),
		.month = (guint8)group_number(profile->url_date, scratch, url, "month"),
		.day = (guint8)group_number(profile->url_date, scratch, url, "day"),
	};
	return cad_date_is_valid(date->year, date->month, date->day);
}

static gboolean
read_url(CadPublication *publication, const CadPublicationSources *sources)
{
	const char *url = cad_given_get_url(sources->given);
	const CadProfile *profiles[N_PROFILES];
	CadDate date;
	gboolean is_found = FALSE;

	if (!url || *url == '\0')
		return FALSE;
	list_profiles(sources, profiles);
	for (guint i = 0; i < N_PROFILES && !is_found; i++)
		is_found = match_url(profiles[i], sources->scratch, url, &date);
	if (!is_found && !cad_date_from_url(url, &date))
		return FALSE;
	set_exact(publication, &date, CADRAGE_EVIDENCE_HOST, url);
	return TRUE;
}

static gboolean
knows_line(const CadPattern *pattern, CadPatternScratch *scratch, const char *line)
{
	CadrageSpan span;

	if (!pattern)
		return FALSE;
	cad_pattern_scratch_start(scratch);
	return cad_pattern_find(pattern, scratch, line, strlen(line), 0, &span) ==
	       CAD_PATTERN_FOUND;
}

/* What the profiles say of a line. */
typedef enum {
	LINE_UNKNOWN,
	LINE_TRUSTED,
	LINE_IGNORED,
} LineWord;

static LineWord
ask_profiles(const CadPublicationSources *sources, const char *line)
{
	const CadProfile *profiles[N_PROFILES];

	list_profiles(sources, profiles);
	for (guint i = 0; i < N_PROFILES; i++) {
		if (!profiles[i])
			continue;
		if (knows_line(profiles[i]->date_ignore, sources->scratch, line))
			return LINE_IGNORED;
		if (knows_line(profiles[i]->date_line, sources->scratch, line))
			return LINE_TRUSTED;
	}
	return LINE_UNKNOWN;
}

/* Where the lines of a page stand that may hold a stamp. */
typedef struct {
	guint headline; /* index of the first headline; 0 without one */
	guint body;	/* index of the first body paragraph */
} Frame;

static Frame
find_frame(GArray *paragraphs)
{
	Frame frame = {0, 0};
	guint i = 0;

	for (; i < paragraphs->len; i++) {
		CadLabel label = g_array_index(paragraphs, CadParagraph, i).label;

		if (label == CAD_LABEL_HEADLINE && frame.headline == 0)
			frame.headline = i;
		if (label == CAD_LABEL_BODY)
			break;
	}
	frame.body = i;
	return frame;
}

static gboolean
agrees_with_dateline(const CadPublicationSources *sources, const CadDate *date)
{
	const CadDateline *dateline = sources->dateline;

	return dateline && dateline->result == CAD_DATE_NO_YEAR &&
	       dateline->date.month == date->month && dateline->date.day == date->day;
}

/* Takes or refuses one date stamp. */
static gboolean
weigh_stamp(CadPublication *publication, const CadPublicationSources *sources, const Frame *frame,
	    guint i, const char *line, const CadStamp *stamp)
{
	g_autofree char *passage =
		g_strndup(line + stamp->span.start, stamp->span.end - stamp->span.start);

	if (stamp->says_updated || (i >= frame->body && !stamp->says_published))
		return FALSE;
	if (stamp->result == CAD_DATE_AMBIGUOUS) {
		refuse(publication, CADRAGE_EVIDENCE_TEXT, passage, IS_AMBIGUOUS);
		return FALSE;
	}
	if (i < frame->headline && !stamp->says_published &&
	    !agrees_with_dateline(sources, &stamp->date)) {
		refuse(publication, CADRAGE_EVIDENCE_TEXT, line, IS_CLOCK);
		return FALSE;
	}
	set_exact(publication, &stamp->date, CADRAGE_EVIDENCE_TEXT, passage);
	return TRUE;
}

/* Reads one line of furniture. */
static gboolean
read_line(CadPublication *publication, const CadPublicationSources *sources, const Frame *frame,
	  guint i, const char *line)
{
	CadDateOrder order = find_order(sources);
	LineWord word = ask_profiles(sources, line);
	CadStamp stamp;
	CadDate date;
	CadrageSpan span;

	if (word == LINE_IGNORED) {
		refuse(publication, CADRAGE_EVIDENCE_LINE, line, IS_CLOCK);
		return FALSE;
	}
	if (word == LINE_TRUSTED &&
	    cad_date_find(line, strlen(line), order, 0, &date, &span) == CAD_DATE_EXACT) {
		set_exact(publication, &date, CADRAGE_EVIDENCE_LINE, line);
		return TRUE;
	}
	return cad_stamp_read(line, strlen(line), order, &stamp) &&
	       weigh_stamp(publication, sources, frame, i, line, &stamp);
}

/* Lines further down are those of other articles. */
#define MAX_STAMP_LINES 400
/* A line that holds a date and little else is no longer. */
#define MAX_STAMP_WORDS 40

/* Whether a line is to be read while only those are that say "publié". */
static gboolean
is_said_published(const CadPublicationSources *sources, const char *line)
{
	CadStamp stamp;

	return ask_profiles(sources, line) == LINE_TRUSTED ||
	       (cad_stamp_read(line, strlen(line), find_order(sources), &stamp) &&
		stamp.says_published);
}

static gboolean
read_some_lines(CadPublication *publication, const CadPublicationSources *sources, guint n,
		gboolean published_only)
{
	Frame frame = find_frame(sources->paragraphs);

	for (guint i = 0; i < n; i++) {
		const CadParagraph *paragraph =
			&g_array_index(sources->paragraphs, CadParagraph, i);
		g_autofree char *line = NULL;

		if (cadrage_zone_is_article(cad_label_get_zone(paragraph->label)) ||
		    paragraph->n_words > MAX_STAMP_WORDS)
			continue;
		line = cad_paragraph_to_line(paragraph, sources->text);
		if (published_only && !is_said_published(sources, line))
			continue;
		if (read_line(publication, sources, &frame, i, line))
			return TRUE;
	}
	return FALSE;
}

/* A stamp over the body that says "publié" goes before one that may be a clock. */
static gboolean
read_lines(CadPublication *publication, const CadPublicationSources *sources)
{
	Frame frame = find_frame(sources->paragraphs);
	guint n = MIN(sources->paragraphs->len, MAX_STAMP_LINES);

	return read_some_lines(publication, sources, MIN(n, frame.body), TRUE) ||
	       read_some_lines(publication, sources, n, FALSE);
}

/* Whether a sentence ends with the byte at @i: a full stop after "U.S" or "M" is none. */
static gboolean
is_sentence_end(const char *start, gsize i, gsize n_bytes)
{
	if (start[i] == '\n')
		return i + 1 < n_bytes && start[i + 1] == '\n';
	return strchr(".!?", start[i]) && i >= 3 && !g_ascii_isupper(start[i - 1]) &&
	       !strchr(". ", start[i - 2]) && (i + 1 == n_bytes || g_ascii_isspace(start[i + 1]));
}

/* The text from @start to the end of its sentence. */
static gsize
sentence_length(const char *start, gsize n_bytes)
{
	gsize length = 0;

	n_bytes = MIN(n_bytes, MAX_SENTENCE_BYTES);
	while (length < n_bytes && !is_sentence_end(start, length, n_bytes))
		length++;
	return length;
}

static char *
span_text(const CadText *text, CadrageSpan span)
{
	return g_strndup(cad_text_get_clean(text, NULL) + span.start, span.end - span.start);
}

/*
 * Agencies name in the first sentence the weekday of the dateline's day: it narrows the years.
 * FALSE when there is none, or no year fits, so that it was another day's.
 */
static gboolean
narrow_by_weekday(CadPublication *publication, const CadPublicationSources *sources,
		  const char *day)
{
	guint32 from = sources->dateline->span.end;
	gsize n_bytes;
	const char *start = cad_text_get_clean(sources->text, &n_bytes) + from;
	CadDate date = sources->dateline->date;
	CadrageSpan span;
	g_autofree char *weekday = NULL;
	g_autofree char *passage = NULL;

	date.weekday =
		(guint8)cad_date_find_weekday(start, sentence_length(start, n_bytes - from), &span);
	if (date.weekday == 0)
		return FALSE;
	weekday = g_strndup(start + span.start, span.end - span.start);
	passage = g_strconcat(day, " … ", weekday, NULL);
	set_candidates(publication, sources, &date, CADRAGE_EVIDENCE_DATELINE, passage);
	return publication->candidates[0] != NULL;
}

static void
read_dateline(CadPublication *publication, const CadPublicationSources *sources)
{
	const CadDateline *dateline = sources->dateline;
	g_autofree char *day = NULL;

	if (!dateline)
		return;
	day = span_text(sources->text, dateline->day);
	if (dateline->result == CAD_DATE_EXACT)
		set_exact(publication, &dateline->date, CADRAGE_EVIDENCE_DATELINE, day);
	else if (dateline->result == CAD_DATE_NO_YEAR &&
		 (dateline->date.weekday != 0 || !narrow_by_weekday(publication, sources, day)))
		set_candidates(publication, sources, &dateline->date, CADRAGE_EVIDENCE_DATELINE,
			       day);
}

CadPublication
cad_publication_read(const CadPublicationSources *sources)
{
	CadPublication publication = {
		.reliability = CADRAGE_RELIABILITY_UNKNOWN,
		.evidence = CADRAGE_EVIDENCE_NONE,
	};

	if (!read_hand(&publication, sources) && !read_given(&publication, sources) &&
	    !read_url(&publication, sources) && !read_lines(&publication, sources))
		read_dateline(&publication, sources);
	if (!publication.candidates)
		publication.candidates = g_new0(char *, 1);
	return publication;
}
