#include "config.h"

#include <string.h>

#include "base/arena.h"
#include "base/limits.h"
#include "document/document.h"
#include "document/origin.h"
#include "document/publication.h"
#include "document/zone.h"
#include "text/language.h"

#define UNKNOWN_LANGUAGE "und"

/* As much of the article as tells its language. */
#define LANGUAGE_SAMPLE_BYTES ((gsize)64 << 10)

struct _CadrageDocument {
	char *id;
	char *url;
	char *title;
	char *language;
	CadOrigin origin; /* its profiles are those of .outlets */
	CadPublication publication;
	CadrageOutlets *outlets;
	CadText *text;
	CadArena *arena; /* of the tokens */
	CadTokens *tokens;
	GArray *zones;	     /* of CadZoneSpan, ascending, disjoint */
	guint8 *token_zones; /* (array length=tokens->n) */
	guint n_counted;
	char *content_hash;
	char **notices;
};

static void
document_clear(void *memory)
{
	CadrageDocument *document = memory;

	g_free(document->id);
	g_free(document->url);
	g_free(document->title);
	g_free(document->language);
	cad_origin_clear(&document->origin);
	cad_publication_clear(&document->publication);
	g_clear_pointer(&document->outlets, cadrage_outlets_unref);
	g_clear_pointer(&document->text, cad_text_unref);
	g_clear_pointer(&document->arena, cad_arena_free);
	g_clear_pointer(&document->zones, g_array_unref);
	g_free(document->token_zones);
	g_free(document->content_hash);
	g_strfreev(document->notices);
}

CadrageDocument *
cadrage_document_ref(CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return g_atomic_rc_box_acquire(document);
}

void
cadrage_document_unref(CadrageDocument *document)
{
	if (document)
		g_atomic_rc_box_release_full(document, document_clear);
}

/* Zones. */

static void
add_span(GArray *zones, const CadText *text, guint32 start, guint32 end, CadZoneSpan piece)
{
	piece.span = cad_span_trim(text, (CadrageSpan){start, end});
	if (piece.span.start < piece.span.end)
		g_array_append_val(zones, piece);
}

/* A paragraph is up to three zones: a dateline, its text, a byline. */
static GArray *
list_zones(GArray *paragraphs, const CadText *text)
{
	g_autoptr(GArray) zones = g_array_new(FALSE, FALSE, sizeof(CadZoneSpan));
	const CadZoneSpan dateline = {.zone = CADRAGE_ZONE_DATELINE,
				      .reason = CADRAGE_REASON_DATELINE};
	const CadZoneSpan byline = {.zone = CADRAGE_ZONE_BYLINE, .reason = CADRAGE_REASON_BYLINE};

	for (guint i = 0; i < paragraphs->len; i++) {
		const CadParagraph *paragraph = &g_array_index(paragraphs, CadParagraph, i);
		const CadZoneSpan words = {
			.zone = cad_label_get_zone(paragraph->label),
			.is_repeat = paragraph->is_repeat,
			.reason = paragraph->is_repeat ? CADRAGE_REASON_REPEAT : paragraph->reason,
			.rule = paragraph->is_repeat ? NULL : paragraph->rule,
			.n_articles = paragraph->n_articles,
		};

		add_span(zones, text, paragraph->span.start, paragraph->head_end, dateline);
		add_span(zones, text, paragraph->head_end, paragraph->tail_start, words);
		add_span(zones, text, paragraph->tail_start, paragraph->span.end, byline);
	}
	return g_steal_pointer(&zones);
}

static const CadZoneSpan *
zone_at(const CadrageDocument *document, guint i)
{
	return &g_array_index(document->zones, CadZoneSpan, i);
}

static gboolean
is_counted(const CadZoneSpan *zone)
{
	return cadrage_zone_is_article(zone->zone) && !zone->is_repeat;
}

/* Metadata. */

/* The primary subtag of a language tag, in lower case; NULL when it is none. */
static char *
read_language(const char *tag)
{
	gsize length = tag ? strcspn(tag, "-_") : 0;

	if (length < 2 || length > 3)
		return NULL;
	for (gsize i = 0; i < length; i++)
		if (!g_ascii_isalpha(tag[i]))
			return NULL;
	return g_ascii_strdown(tag, (gssize)length);
}

static char *
guess_language(const CadrageDocument *document, const char *const *languages)
{
	const char *clean = cad_text_get_clean(document->text, NULL);
	g_autoptr(GString) sample = g_string_new(NULL);
	const char *guess, *chosen = NULL;

	for (guint i = 0; i < document->zones->len && sample->len < LANGUAGE_SAMPLE_BYTES; i++) {
		const CadZoneSpan *zone = zone_at(document, i);

		if (!is_counted(zone))
			continue;
		g_string_append_len(sample, clean + zone->span.start,
				    zone->span.end - zone->span.start);
		g_string_append_c(sample, '\n');
	}
	guess = cad_language_guess(sample->str, sample->len, NULL);
	if (strcmp(guess, UNKNOWN_LANGUAGE) != 0 || !languages || !languages[0])
		return g_strdup(guess);
	chosen = cad_language_choose(sample->str, sample->len, languages);
	return g_strdup(chosen ? chosen : languages[0]);
}

static char *
choose_language(const CadrageDocument *document, const CadGiven *given)
{
	const CadOrigin *origin = &document->origin;
	char *language = read_language(given->hand ? given->hand->language : NULL);

	if (!language)
		language = read_language(given->language);
	if (!language && origin->profile)
		language = read_language(origin->profile->language);
	if (!language && origin->layout)
		language = read_language(origin->layout->language);
	return language ? language : guess_language(document, given->languages);
}

static char *
choose_title(const CadrageDocument *document, const CadGiven *given, GArray *paragraphs)
{
	char *title = cad_field_clean(given->hand ? given->hand->title : NULL);

	if (!title)
		title = cad_field_clean(given->title);
	for (guint i = 0; !title && i < paragraphs->len; i++) {
		const CadParagraph *paragraph = &g_array_index(paragraphs, CadParagraph, i);
		g_autofree char *line = NULL;

		if (paragraph->label != CAD_LABEL_HEADLINE)
			continue;
		line = cad_paragraph_to_line(paragraph, document->text);
		title = cad_field_clean(line);
	}
	return title;
}

static void
add_notice(GStrvBuilder *notices, char *notice)
{
	g_strv_builder_add(notices, notice);
	g_free(notice);
}

static char **
list_notices(const CadrageDocument *document, guint n_paragraphs)
{
	g_autoptr(GStrvBuilder) notices = g_strv_builder_new();
	guint32 first = 0;
	guint n_repairs = cad_text_get_n_repairs(document->text, &first);
	guint n_nuls = cad_text_get_n_nuls(document->text);

	if (cad_text_get_encoding(document->text) == CAD_ENCODING_CP1252)
		add_notice(notices, g_strdup("read as Windows-1252: the bytes are not UTF-8"));
	if (n_repairs > 0)
		add_notice(notices,
			   g_strdup_printf("%u byte sequences that are not UTF-8 became U+FFFD, "
					   "the first at byte %u",
					   n_repairs, first));
	if (n_nuls > 0)
		add_notice(notices, g_strdup_printf("%u NUL bytes became U+FFFD", n_nuls));
	if (n_paragraphs > CAD_MAX_RULED_PARAGRAPHS)
		add_notice(notices,
			   g_strdup_printf("layout rules were applied to the first %u paragraphs "
					   "only (CAD_MAX_RULED_PARAGRAPHS)",
					   (guint)CAD_MAX_RULED_PARAGRAPHS));
	if (document->publication.notice)
		g_strv_builder_add(notices, document->publication.notice);
	return g_strv_builder_end(notices);
}

/* Tokens. */

/* Gives each token the zone it stands in; a new zone begins a sentence. */
static void
place_tokens(CadrageDocument *document)
{
	CadTokens *tokens = document->tokens;
	guint zone = 0;
	guint begun = G_MAXUINT;

	document->token_zones = g_new(guint8, MAX(tokens->n, 1));
	for (guint i = 0; i < tokens->n; i++) {
		const CadZoneSpan *piece;

		while (zone + 1 < document->zones->len &&
		       zone_at(document, zone)->span.end <= tokens->start[i])
			zone++;
		piece = zone_at(document, zone);
		document->token_zones[i] =
			piece->is_repeat ? (guint8)CAD_ZONE_REPEAT : (guint8)piece->zone;
		document->n_counted += is_counted(piece);
		if (zone != begun)
			tokens->flags[i] |= CAD_TOKEN_SENTENCE;
		begun = zone;
	}
}

static void
number_sentences(CadTokens *tokens)
{
	guint32 sentence = 0;

	for (guint i = 0; i < tokens->n; i++) {
		if (i > 0 && (tokens->flags[i] & CAD_TOKEN_SENTENCE))
			sentence++;
		tokens->sentence[i] = sentence;
	}
}

static char *
hash_content(const CadrageDocument *document)
{
	const CadTokens *tokens = document->tokens;
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

	for (guint i = 0; i < tokens->n; i++) {
		if (document->token_zones[i] > CADRAGE_ZONE_STOCK)
			continue;
		g_checksum_update(checksum, (const guchar *)tokens->keys + tokens->key_start[i],
				  tokens->key_length[i]);
		g_checksum_update(checksum, (const guchar *)"\n", 1);
	}
	return g_strdup(g_checksum_get_string(checksum));
}

/* Building. */

static gboolean
is_said(const char *field)
{
	return field && *field != '\0';
}

/*
 * Cuts the page by the rules of its layout. Where nothing but the dateline tells whose page it
 * is, it is cut again by the rules of that agency.
 */
static GArray *
cut_page(CadrageDocument *document, CadZoning *zoning, CadDateline *dateline,
	 gboolean *has_dateline)
{
	CadOrigin *origin = &document->origin;
	GArray *paragraphs = cad_zones_cut(zoning, dateline, has_dateline);

	if (!*has_dateline)
		return paragraphs;
	cad_origin_add_dateline(origin, dateline, document->text, document->outlets);
	if (zoning->is_record || zoning->layout || !origin->profile)
		return paragraphs;
	origin->layout = origin->profile;
	zoning->layout = origin->profile;
	g_array_unref(paragraphs);
	return cad_zones_cut(zoning, dateline, has_dateline);
}

/*
 * Cuts the page by what recurs over the outlet's articles, too. Where only the page's dateline
 * tells the outlet, this takes two cuts.
 */
static GArray *
cut_by_recurrence(CadrageDocument *document, CadZoning *zoning, CadDateline *dateline,
		  gboolean *has_dateline)
{
	const CadrageRecurrence *recurrence = cad_outlets_get_recurrence(document->outlets);
	g_autoptr(CadRecurring) recurring = NULL;
	GArray *paragraphs = NULL;

	if (!recurrence || !document->origin.outlet)
		paragraphs = cut_page(document, zoning, dateline, has_dateline);
	if (recurrence)
		recurring = cad_recurring_new(recurrence, document->origin.outlet, document->text);
	if (paragraphs && !recurring)
		return paragraphs;
	zoning->recurring = recurring;
	g_clear_pointer(&paragraphs, g_array_unref);
	return cut_page(document, zoning, dateline, has_dateline);
}

static CadZoning
make_zoning(const CadrageDocument *document, const CadGiven *given, gboolean is_record,
	    CadPatternScratch *scratch)
{
	return (CadZoning){
		.text = document->text,
		.layout = document->origin.layout,
		.base = cad_outlets_get_base(document->outlets),
		.scratch = scratch,
		.is_record = is_record,
		.has_title = is_record && is_said(given->title),
		.has_lead = is_record && is_said(given->lead),
		.hand = given->hand,
	};
}

/* Cuts the page, and reads from it what the cutting shows. */
static void
read_page(CadrageDocument *document, const CadGiven *given, gboolean is_record,
	  CadPatternScratch *scratch)
{
	CadZoning zoning = make_zoning(document, given, is_record, scratch);
	CadDateline dateline;
	gboolean has_dateline;
	g_autoptr(GArray) paragraphs =
		cut_by_recurrence(document, &zoning, &dateline, &has_dateline);

	document->zones = list_zones(paragraphs, document->text);
	document->title = choose_title(document, given, paragraphs);
	document->language = choose_language(document, given);
	document->publication = cad_publication_read(&(CadPublicationSources){
		.given = given,
		.text = document->text,
		.paragraphs = paragraphs,
		.dateline = has_dateline ? &dateline : NULL,
		.origin = &document->origin,
		.base = zoning.base,
		.language = document->language,
		.scratch = scratch,
	});
	document->notices = list_notices(document, paragraphs->len);
}

/* A document of which no more than its origin is known. */
static CadrageDocument *
document_alloc(const CadGiven *given, CadText *text, gboolean is_record, CadrageOutlets *outlets,
	       CadPatternScratch *scratch)
{
	CadrageDocument *document = g_atomic_rc_box_new0(CadrageDocument);

	document->id = g_strdup(given->id);
	document->url = cad_field_clean(cad_given_get_url(given));
	document->outlets = cadrage_outlets_ref(outlets);
	document->text = cad_text_ref(text);
	document->origin = cad_origin_read(given, text, is_record, outlets, scratch);
	return document;
}

CadPageTrace *
cad_document_trace(const CadGiven *given, CadText *text, gboolean is_record,
		   CadrageOutlets *outlets)
{
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	g_autoptr(CadrageDocument) document =
		document_alloc(given, text, is_record, outlets, scratch);
	CadZoning zoning = make_zoning(document, given, is_record, scratch);
	g_autoptr(GArray) paragraphs = NULL;
	CadDateline dateline;
	gboolean has_dateline;

	if (!document->origin.outlet)
		paragraphs = cut_page(document, &zoning, &dateline, &has_dateline);
	return cad_page_trace_new(document->origin.outlet, text);
}

CadrageDocument *
cad_document_new(const CadGiven *given, CadText *text, gboolean is_record, CadrageOutlets *outlets,
		 GError **error)
{
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	g_autoptr(CadrageDocument) document =
		document_alloc(given, text, is_record, outlets, scratch);

	read_page(document, given, is_record, scratch);
	document->arena = cad_arena_new();
	document->tokens = cad_tokens_new(document->arena, text, document->language);
	if (document->zones->len > 0)
		place_tokens(document);
	if (document->n_counted == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT, "%s: no text", given->id);
		return NULL;
	}
	number_sentences(document->tokens);
	document->content_hash = hash_content(document);
	return g_steal_pointer(&document);
}

/* What the rooms above need. */

const char *
cad_given_get_url(const CadGiven *given)
{
	return given->hand && given->hand->url ? given->hand->url : given->url;
}

const CadText *
cad_document_get_text(const CadrageDocument *document)
{
	return document->text;
}

const CadTokens *
cad_document_get_tokens(const CadrageDocument *document)
{
	return document->tokens;
}

const CadZoneSpan *
cad_document_get_zone_spans(const CadrageDocument *document, guint *n)
{
	*n = document->zones->len;
	return (const CadZoneSpan *)(void *)document->zones->data;
}

const guint8 *
cad_document_get_token_zones(const CadrageDocument *document)
{
	return document->token_zones;
}

/* The public face. */

/* In the order of CadrageEvidence. */
static const char *const evidence_names[] = {"by hand",	 "given", "host", "line",
					     "dateline", "text",  "none", NULL};

/* In the order of CadrageReliability. */
static const char *const reliability_names[] = {"exact", "candidates", "unknown", NULL};

/* The place of @name in @names; the last one's where it is none of them. */
static guint
find_name(const char *const *names, const char *name)
{
	guint i = 0;

	while (names[i + 1] && g_strcmp0(names[i], name) != 0)
		i++;
	return i;
}

const char *
cadrage_evidence_to_name(CadrageEvidence evidence)
{
	g_return_val_if_fail((guint)evidence < G_N_ELEMENTS(evidence_names) - 1, NULL);

	return evidence_names[evidence];
}

CadrageEvidence
cad_evidence_from_name(const char *name)
{
	return (CadrageEvidence)find_name(evidence_names, name);
}

const char *
cadrage_reliability_to_name(CadrageReliability reliability)
{
	g_return_val_if_fail((guint)reliability < G_N_ELEMENTS(reliability_names) - 1, NULL);

	return reliability_names[reliability];
}

CadrageReliability
cad_reliability_from_name(const char *name)
{
	return (CadrageReliability)find_name(reliability_names, name);
}

const char *
cadrage_reason_to_name(CadrageReason reason)
{
	static const char *const names[] = {
		"usual", "field", "rule",     "block",	"tail",	  "stamp", "signature", "section",
		"scrap", "list",  "dateline", "byline", "repeat", "hand",  "recurs",
	};
	G_STATIC_ASSERT(G_N_ELEMENTS(names) == CADRAGE_N_REASONS);

	g_return_val_if_fail((guint)reason < G_N_ELEMENTS(names), NULL);

	return names[reason];
}

const char *
cadrage_document_get_id(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->id;
}

const char *
cadrage_document_get_outlet(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->origin.outlet;
}

CadrageEvidence
cadrage_document_get_outlet_evidence(const CadrageDocument *document, const char **passage)
{
	g_return_val_if_fail(document != NULL, CADRAGE_EVIDENCE_NONE);

	if (passage)
		*passage = document->origin.passage;
	return document->origin.evidence;
}

const char *
cadrage_document_get_agency(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->origin.agency;
}

const char *
cadrage_document_get_layout(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->origin.layout ? document->origin.layout->id : NULL;
}

const char *
cadrage_document_get_title(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->title;
}

const char *
cadrage_document_get_url(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->url;
}

const char *
cadrage_document_get_language(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->language;
}

const char *
cadrage_document_get_date(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->publication.date;
}

const char *const *
cadrage_document_get_date_candidates(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return (const char *const *)document->publication.candidates;
}

CadrageReliability
cadrage_document_get_date_reliability(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, CADRAGE_RELIABILITY_UNKNOWN);

	return document->publication.reliability;
}

CadrageEvidence
cadrage_document_get_date_evidence(const CadrageDocument *document, const char **passage)
{
	g_return_val_if_fail(document != NULL, CADRAGE_EVIDENCE_NONE);

	if (passage)
		*passage = document->publication.passage;
	return document->publication.evidence;
}

const char *const *
cadrage_document_get_notices(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return (const char *const *)document->notices;
}

const char *
cadrage_document_get_content_hash(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, NULL);

	return document->content_hash;
}

guint
cadrage_document_get_n_tokens(const CadrageDocument *document)
{
	g_return_val_if_fail(document != NULL, 0);

	return document->n_counted;
}

guint
cadrage_document_get_n_lines(const CadrageDocument *document)
{
	guint n_lines;

	g_return_val_if_fail(document != NULL, 0);

	cad_text_get_lines(document->text, &n_lines);
	return n_lines;
}

/* The first zone that ends after the clean byte @offset; NULL when there is none. */
static const CadZoneSpan *
find_zone(const CadrageDocument *document, guint32 offset)
{
	guint low = 0;
	guint high = document->zones->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;

		if (zone_at(document, middle)->span.end <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low < document->zones->len ? zone_at(document, low) : NULL;
}

/* The zone of a line: that of its first words outside a dateline; NULL for a blank one. */
static const CadZoneSpan *
find_line_zone(const CadrageDocument *document, guint index)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(document->text, &n_lines);
	const CadZoneSpan *found;
	CadrageSpan line;

	g_return_val_if_fail(index < n_lines, NULL);
	line = cad_span_trim(document->text, (CadrageSpan){lines[index].start, lines[index].end});
	found = find_zone(document, line.start);
	if (lines[index].is_blank || !found)
		return NULL;
	if (found->zone == CADRAGE_ZONE_DATELINE && found->span.end < line.end)
		return find_zone(document, found->span.end);
	return found;
}

gboolean
cadrage_document_get_line(const CadrageDocument *document, guint index, CadrageZone *zone,
			  gboolean *is_repeat, char **text)
{
	guint n_lines;
	const CadLine *lines;
	const CadZoneSpan *found;

	g_return_val_if_fail(document != NULL, FALSE);
	g_return_val_if_fail(zone != NULL && is_repeat != NULL && text != NULL, FALSE);

	found = find_line_zone(document, index);
	if (!found)
		return FALSE;
	lines = cad_text_get_lines(document->text, &n_lines);
	*zone = found->zone;
	*is_repeat = found->is_repeat;
	*text = g_strndup(cad_text_get_clean(document->text, NULL) + lines[index].start,
			  lines[index].end - lines[index].start);
	return TRUE;
}

CadrageReason
cadrage_document_get_line_reason(const CadrageDocument *document, guint index, const char **rule,
				 const char **profile)
{
	const CadZoneSpan *found;

	g_return_val_if_fail(document != NULL, CADRAGE_REASON_USUAL);

	found = find_line_zone(document, index);
	if (rule)
		*rule = found && found->rule ? found->rule->name : NULL;
	if (profile)
		*profile = found && found->rule ? found->rule->profile : NULL;
	return found ? found->reason : CADRAGE_REASON_USUAL;
}

guint
cadrage_document_get_line_recurrence(const CadrageDocument *document, guint index)
{
	const CadZoneSpan *found;

	g_return_val_if_fail(document != NULL, 0);

	found = find_line_zone(document, index);
	return found && found->reason == CADRAGE_REASON_RECURS ? found->n_articles : 0;
}
