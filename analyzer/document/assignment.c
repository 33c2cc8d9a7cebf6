#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "base/zone-name.h"
#include "document/assignment.h"
#include "document/date.h"
#include "document/origin.h"

static gboolean
refuse(const char *field, const char *value, const char *why, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "%s=%s: %s", field, value, why);
	return FALSE;
}

/* What is kept of a value; NULL with an error when it makes no sense. */

static char *
read_words(const char *field, const char *value, GError **error)
{
	char *clean = cad_field_clean(value);

	if (!clean)
		refuse(field, value, "there is nothing in it", error);
	return clean;
}

static char *
read_date(const char *field, const char *value, GError **error)
{
	CadDate date;

	switch (cad_date_parse(value, CAD_DATE_ORDER_UNKNOWN, &date)) {
	case CAD_DATE_EXACT:
		return cad_date_to_text(&date);
	case CAD_DATE_AMBIGUOUS:
		refuse(field, value,
		       "may be read as day/month or as month/day; write it as 2015-10-31", error);
		break;
	case CAD_DATE_NO_YEAR:
		refuse(field, value, "the year is missing; write it as 2015-10-31", error);
		break;
	case CAD_DATE_NONE:
	case CAD_DATE_IMPOSSIBLE:
		refuse(field, value, "is no day; write it as 2015-10-31", error);
		break;
	}
	return NULL;
}

static char *
read_url(const char *field, const char *value, GError **error)
{
	g_autofree char *clean = cad_field_clean(value);
	g_autofree char *host = clean ? cad_outlets_get_url_host(clean) : NULL;

	if (!host) {
		refuse(field, value, "is no address that begins with http:// or https://", error);
		return NULL;
	}
	return g_steal_pointer(&clean);
}

static char *
read_language(const char *field, const char *value, GError **error)
{
	const gsize length = strlen(value);
	gboolean is_code = length == 2 || length == 3;

	for (gsize i = 0; i < length; i++)
		is_code = is_code && g_ascii_isalpha(value[i]);
	if (!is_code) {
		refuse(field, value, "is no code of a language, such as fr", error);
		return NULL;
	}
	return g_ascii_strdown(value, -1);
}

static const struct {
	const char *field;
	char *(*read)(const char *field, const char *value, GError **error);
} readers[] = {
	{"outlet", read_words}, {"date", read_date},	     {"title", read_words},
	{"url", read_url},	{"language", read_language},
};

static gboolean
set_field(gsize reader, const char *value, CadHand *hand, GError **error)
{
	const char *name = readers[reader].field;
	char **field = cad_hand_get_field(hand, name);
	char *kept = NULL;

	if (*value != '\0') {
		kept = readers[reader].read(name, value, error);
		if (!kept)
			return FALSE;
	}
	g_free(*field);
	*field = kept;
	return TRUE;
}

/* Zones. */

/* "12" or "12-15". */
static gboolean
read_lines(const char *text, guint *first, guint *last)
{
	g_auto(GStrv) ends = g_strsplit(text, "-", 2);
	guint64 from = 0;
	guint64 to = 0;

	if (!ends[0] || !g_ascii_string_to_unsigned(ends[0], 10, 1, G_MAXINT, &from, NULL))
		return FALSE;
	to = from;
	if (ends[1] && !g_ascii_string_to_unsigned(ends[1], 10, from, G_MAXINT, &to, NULL))
		return FALSE;
	*first = (guint)from;
	*last = (guint)to;
	return TRUE;
}

static gboolean
refuse_zone(const char *value, const char *name, GError **error)
{
	g_autofree const char **known = cad_zones_list_names();
	const char *nearest = cadrage_suggest(name, known);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "zone=%s: there is no zone \"%s\"%s%s%s", value, name,
		    nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
set_zone(const char *value, guint n_lines, CadHand *hand, GError **error)
{
	const char *colon = strchr(value, ':');
	g_autofree char *lines = colon ? g_strndup(value, (gsize)(colon - value)) : NULL;
	guint first, last;
	CadrageZone zone;

	if (*value == '\0') {
		g_array_set_size(hand->zones, 0);
		return TRUE;
	}
	if (!lines || !read_lines(lines, &first, &last))
		return refuse("zone", value, "write it as LINES:ZONE, such as 12-15:teaser", error);
	if (last > n_lines) {
		g_autofree char *why = g_strdup_printf("the article has %u lines", n_lines);

		return refuse("zone", value, why, error);
	}
	if (colon[1] == '\0') {
		cad_hand_put_zone(hand, first, last, NULL);
		return TRUE;
	}
	if (!cadrage_zone_from_name(colon + 1, &zone))
		return refuse_zone(value, colon + 1, error);
	if (hand->zones->len + 2 > CAD_MAX_HAND_ZONES) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "zone=%s: too many zones (limit CAD_MAX_HAND_ZONES)", value);
		return FALSE;
	}
	cad_hand_put_zone(hand, first, last, &zone);
	return TRUE;
}

static gboolean
refuse_field(const char *text, const char *field, GError **error)
{
	const char *known[G_N_ELEMENTS(readers) + 2] = {NULL};
	const char *nearest;
	gsize n = 0;

	for (; n < G_N_ELEMENTS(readers); n++)
		known[n] = readers[n].field;
	known[n] = "zone";
	nearest = cadrage_suggest(field, known);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "%s: there is no field \"%s\"; %s%s%s", text, field,
		    nearest ? "did you mean \""
			    : "the fields are outlet, date, title, url, language",
		    nearest ? nearest : " and zone", nearest ? "\"?" : "");
	return FALSE;
}

gboolean
cad_assignment_apply(const char *text, guint n_lines, CadHand *hand, GError **error)
{
	const char *equals = strchr(text, '=');
	g_autofree char *field = equals ? g_strndup(text, (gsize)(equals - text)) : NULL;

	if (!field) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%s: write it as FIELD=VALUE", text);
		return FALSE;
	}
	if (strcmp(field, "zone") == 0)
		return set_zone(equals + 1, n_lines, hand, error);
	for (gsize i = 0; i < G_N_ELEMENTS(readers); i++)
		if (strcmp(field, readers[i].field) == 0)
			return set_field(i, equals + 1, hand, error);
	return refuse_field(text, field, error);
}
