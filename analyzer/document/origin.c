#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/origin.h"

/* Lines that tell an outlet stand near the two ends of a page. */
#define MAX_DETECT_LINES 400

void
cad_origin_clear(CadOrigin *origin)
{
	g_clear_pointer(&origin->outlet, g_free);
	g_clear_pointer(&origin->passage, g_free);
	g_clear_pointer(&origin->agency, g_free);
}

char *
cad_field_clean(const char *field)
{
	g_autofree char *valid = field ? g_utf8_make_valid(field, -1) : NULL;
	g_autoptr(GString) clean = g_string_new(NULL);

	for (const char *at = valid; at && *at != '\0'; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		if (clean->len + 6 > CAD_MAX_FIELD_BYTES)
			break;
		if (g_unichar_isspace(c))
			g_string_append_c(clean, ' ');
		else
			g_string_append_unichar(clean, g_unichar_iscntrl(c) ? 0xfffd : c);
	}
	g_strstrip(clean->str);
	return *clean->str == '\0' ? NULL : g_strdup(clean->str);
}

static void
set_outlet(CadOrigin *origin, CadrageEvidence evidence, const CadProfile *profile, const char *id,
	   const char *passage)
{
	origin->outlet = g_strdup(profile ? profile->id : id);
	origin->evidence = evidence;
	origin->profile = profile;
	origin->passage = cad_field_clean(passage);
}

/* How many lines of the page a profile knows, and what it knows of the first of them. */
typedef struct {
	guint n_lines;
	CadrageSpan words;
} Vote;

static Vote
count_votes(const CadProfile *profile, const CadText *text, CadPatternScratch *scratch)
{
	const char *clean = cad_text_get_clean(text, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	Vote vote = {0, {0, 0}};

	for (guint i = 0; profile->detect && i < n_lines; i++) {
		CadrageSpan line;
		CadrageSpan found;

		/* From the first lines on to the last ones. */
		if (i == MAX_DETECT_LINES && n_lines > 2 * MAX_DETECT_LINES)
			i = n_lines - MAX_DETECT_LINES;
		if (lines[i].is_blank || lines[i].end - lines[i].start > CAD_MAX_RULE_LINE_BYTES)
			continue;
		line = cad_span_trim(text, (CadrageSpan){lines[i].start, lines[i].end});
		cad_pattern_scratch_start(scratch);
		if (cad_pattern_find(profile->detect, scratch, clean + line.start,
				     line.end - line.start, 0, &found) != CAD_PATTERN_FOUND)
			continue;
		if (vote.n_lines++ == 0)
			vote.words =
				(CadrageSpan){line.start + found.start, line.start + found.end};
	}
	return vote;
}

/* The profile that knows most lines; the first by id when two know as many. */
static const CadProfile *
detect(const CadrageOutlets *outlets, gboolean is_layout, const CadText *text,
       CadPatternScratch *scratch, Vote *best)
{
	const GPtrArray *profiles = cad_outlets_get_profiles(outlets);
	const CadProfile *winner = NULL;

	*best = (Vote){0, {0, 0}};
	for (guint i = 0; i < profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(profiles, i);
		Vote vote;

		if (profile->is_layout != is_layout)
			continue;
		vote = count_votes(profile, text, scratch);
		if (vote.n_lines <= best->n_lines)
			continue;
		winner = profile;
		*best = vote;
	}
	return winner;
}

static gboolean
is_said(const char *field)
{
	return field && *field != '\0';
}

static void
read_given(CadOrigin *origin, const CadGiven *given, const CadrageOutlets *outlets)
{
	g_autofree char *name = cad_field_clean(given->hand ? given->hand->outlet : NULL);
	const CadrageEvidence evidence = name ? CADRAGE_EVIDENCE_HAND : CADRAGE_EVIDENCE_GIVEN;

	if (!name)
		name = cad_field_clean(given->outlet);
	if (name)
		set_outlet(origin, evidence, cad_outlets_find_named(outlets, name), name, name);
}

static char *
span_text(const CadText *text, CadrageSpan span)
{
	return g_strndup(cad_text_get_clean(text, NULL) + span.start, span.end - span.start);
}

CadOrigin
cad_origin_read(const CadGiven *given, const CadText *text, gboolean is_record,
		const CadrageOutlets *outlets, CadPatternScratch *scratch)
{
	CadOrigin origin = {.evidence = CADRAGE_EVIDENCE_NONE};
	const char *named = cad_given_get_url(given);
	const char *url = is_said(named) ? named : NULL;
	const CadProfile *host = url ? cad_outlets_find_host(outlets, url) : NULL;
	Vote outlet_vote = {0, {0, 0}};
	Vote layout_vote = {0, {0, 0}};
	const CadProfile *outlet = NULL;
	const CadProfile *layout = NULL;
	g_autofree char *words = NULL;
	g_autofree char *url_host = url ? cad_outlets_get_url_host(url) : NULL;

	if (!is_record) {
		outlet = detect(outlets, FALSE, text, scratch, &outlet_vote);
		layout = detect(outlets, TRUE, text, scratch, &layout_vote);
		words = span_text(text, outlet_vote.words);
	}
	read_given(&origin, given, outlets);
	if (!origin.outlet && host && !host->is_layout)
		set_outlet(&origin, CADRAGE_EVIDENCE_HOST, host, NULL, url_host);
	if (!origin.outlet && outlet)
		set_outlet(&origin, CADRAGE_EVIDENCE_LINE, outlet, NULL, words);
	if (!origin.outlet && url_host && !host)
		set_outlet(&origin, CADRAGE_EVIDENCE_HOST, NULL, url_host, url_host);
	if (is_record)
		return origin;
	/* What the page itself shows tells its layout best. */
	origin.layout = layout_vote.n_lines > outlet_vote.n_lines ? layout : outlet;
	if (!origin.layout)
		origin.layout = layout ? layout : host ? host : origin.profile;
	return origin;
}

void
cad_origin_add_dateline(CadOrigin *origin, const CadDateline *dateline, const CadText *text,
			const CadrageOutlets *outlets)
{
	g_autofree char *words = span_text(text, dateline->agency);
	g_autofree char *passage = span_text(text, dateline->span);
	g_autofree char *name = cad_field_clean(words);
	const CadProfile *profile = name ? cad_outlets_find_agency(outlets, name) : NULL;
	g_autofree char *slug = name ? cad_outlets_slug(name) : NULL;

	if (!slug || *slug == '\0')
		return;
	g_free(origin->agency);
	origin->agency = g_strdup(profile ? profile->id : slug);
	if (!origin->outlet)
		set_outlet(origin, CADRAGE_EVIDENCE_DATELINE, profile, slug, passage);
}
