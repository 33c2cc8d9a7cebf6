#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "lexicon/scope.h"

/* Lists of zones and voices. */

/* The set that a name stands for; 0 for none. */
typedef guint32 (*NameFunc)(const char *name);

/* Takes over @names. */
static void
report_name(CadReading *reading, CadrageSpan span, const char *what, const char **names)
{
	g_autofree char *written = cad_reading_dup(reading, span);
	const char *suggestion = cadrage_suggest(written, names);
	g_autofree char *all = g_strjoinv(", ", (char **)names);
	g_autofree char *hint = suggestion != NULL
					? g_strdup_printf("did you mean \"%s\"?", suggestion)
					: g_strdup_printf("there are %s", all);

	cad_reading_error(reading, span, hint, "unknown %s \"%s\"", what, written);
	g_free(names);
}

/* The sets of a list's names together; @failed is set to the first name that is none. */
static guint32
read_names(const CadReading *reading, CadrageSpan span, NameFunc find, CadrageSpan *failed)
{
	const char *text = reading->manuscript->text;
	guint32 start = span.start;
	guint32 set = 0;

	for (guint32 i = span.start; i <= span.end; i++) {
		CadrageSpan name;
		g_autofree char *written = NULL;
		guint32 found;

		if (i < span.end && text[i] != ',')
			continue;
		name = cad_reading_trim(reading, (CadrageSpan){start, i});
		written = cad_reading_dup(reading, name);
		found = find(written);
		if (found == 0) {
			*failed = name;
			return 0;
		}
		set |= found;
		start = i + 1;
	}
	return set;
}

CadZones
cad_zones_read(CadReading *reading, CadrageSpan span)
{
	const CadZones article = cad_zones_from_name("article");
	CadrageSpan failed;
	CadZones zones = read_names(reading, span, cad_zones_from_name, &failed);

	if (zones == 0)
		report_name(reading, failed, "zone", cad_zones_list_names());
	else if ((zones & ~article) != 0)
		cad_reading_error(reading, span,
				  "write article, headline, lead, subhead, body or stock",
				  "only zones of the article are counted");
	return zones & article;
}

CadrageVoiceSet
cad_voices_read(CadReading *reading, CadrageSpan span)
{
	CadrageSpan failed;
	CadrageVoiceSet voices = read_names(reading, span, cadrage_voice_set_from_name, &failed);

	if (voices == 0)
		report_name(reading, failed, "voice", cad_voice_set_list_names());
	return voices;
}

/* Single values. */

static void
read_date(CadScope *scope, CadReading *reading, CadScopeKey key, CadrageSpan span)
{
	g_autofree char *written = cad_reading_dup(reading, span);
	CadPeriod period;

	if (!cad_period_parse(written, &period)) {
		cad_reading_error(reading, span, "write 2014, 2014-09 or 2014-09-15",
				  "\"%s\" is no year, month or day", written);
		return;
	}
	if (key == CAD_SCOPE_SINCE)
		scope->since = period.first;
	else
		scope->until = period.last;
	scope->said |= key;
	if ((scope->said & CAD_SCOPE_SINCE) != 0 && (scope->said & CAD_SCOPE_UNTIL) != 0 &&
	    scope->since > scope->until)
		cad_reading_error(reading, span, "both ends are in it; since comes first",
				  "it ends before it begins, and never matches");
}

static void
read_negation(CadScope *scope, CadReading *reading, CadrageSpan span)
{
	static const char *const names[] = {
		[CAD_NEGATION_COUNT] = "count",
		[CAD_NEGATION_DROP] = "drop",
		[CAD_NEGATION_INVERT] = "invert",
		NULL,
	};
	g_autofree char *written = cad_reading_dup(reading, span);

	for (guint i = 0; names[i] != NULL; i++) {
		if (strcmp(names[i], written) != 0)
			continue;
		scope->negation = (CadNegation)i;
		scope->said |= CAD_SCOPE_NEGATION;
		return;
	}
	cad_reading_error(reading, span, "write count, drop or invert",
			  "\"%s\" says nothing about negation", written);
}

/* Thousandths from "-0.75"; digits only, so that no locale and no rounding comes in. */
static gboolean
parse_weight(const char *text, gint32 *weight)
{
	const gboolean is_negative = *text == '-';
	const char *p = text + (is_negative || *text == '+' ? 1 : 0);
	gint32 value = 0;
	guint n_digits = 0, n_decimals = 0;

	for (; g_ascii_isdigit(*p) && n_digits < 5; p++, n_digits++)
		value = value * 10 + (*p - '0');
	if (n_digits > 0 && *p == '.' && g_ascii_isdigit(p[1]))
		for (p++; g_ascii_isdigit(*p) && n_decimals < 3; p++, n_decimals++)
			value = value * 10 + (*p - '0');
	if (n_digits == 0 || n_digits > 4 || *p != '\0')
		return FALSE;
	for (; n_decimals < 3; n_decimals++)
		value *= 10;
	*weight = is_negative ? -value : value;
	return value <= CAD_MAX_WEIGHT * CAD_WEIGHT_UNIT;
}

static void
read_weight(CadScope *scope, CadReading *reading, CadrageSpan span)
{
	g_autofree char *written = cad_reading_dup(reading, span);

	if (parse_weight(written, &scope->weight)) {
		scope->said |= CAD_SCOPE_WEIGHT;
		return;
	}
	cad_reading_error(reading, span,
			  strchr(written, ',') != NULL
				  ? "use a point: 0.5"
				  : "write a number from -1000 to 1000 (CAD_MAX_WEIGHT) with at "
				    "most three decimals, such as 0.5",
			  "\"%s\" is no weight", written);
}

static void
read_nested(CadScope *scope, CadReading *reading, CadrageSpan span)
{
	g_autofree char *written = cad_reading_dup(reading, span);
	const gboolean is_all = strcmp(written, "all") == 0;

	if (is_all || strcmp(written, "none") == 0) {
		scope->is_nested = is_all;
		scope->said |= CAD_SCOPE_NESTED;
		return;
	}
	cad_reading_error(reading, span, "write all or none", "\"%s\" says nothing about nesting",
			  written);
}

void
cad_scope_read(CadScope *scope, CadReading *reading, CadScopeKey key, CadrageSpan value)
{
	switch (key) {
	case CAD_SCOPE_SINCE:
	case CAD_SCOPE_UNTIL:
		read_date(scope, reading, key, value);
		break;
	case CAD_SCOPE_ZONE:
		scope->zones = cad_zones_read(reading, value);
		scope->said |= key;
		break;
	case CAD_SCOPE_VOICE:
		scope->voices = cad_voices_read(reading, value);
		scope->said |= key;
		break;
	case CAD_SCOPE_NEGATION:
		read_negation(scope, reading, value);
		break;
	case CAD_SCOPE_WEIGHT:
		read_weight(scope, reading, value);
		break;
	case CAD_SCOPE_NESTED:
		read_nested(scope, reading, value);
		break;
	}
}

/* Inheritance. */

void
cad_scope_inherit(CadScope *scope, const CadScope *from)
{
	const guint taken = from->said & ~scope->said;

	if ((taken & CAD_SCOPE_SINCE) != 0)
		scope->since = from->since;
	if ((taken & CAD_SCOPE_UNTIL) != 0)
		scope->until = from->until;
	if ((taken & CAD_SCOPE_ZONE) != 0)
		scope->zones = from->zones;
	if ((taken & CAD_SCOPE_VOICE) != 0)
		scope->voices = from->voices;
	if ((taken & CAD_SCOPE_NEGATION) != 0)
		scope->negation = from->negation;
	if ((taken & CAD_SCOPE_WEIGHT) != 0)
		scope->weight = from->weight;
	if ((taken & CAD_SCOPE_NESTED) != 0)
		scope->is_nested = from->is_nested;
	scope->said |= taken;
}

/* What it means. */

static gboolean
says(const CadScope *scope, CadScopeKey key)
{
	return (scope->said & (guint)key) != 0;
}

void
cad_scope_append(const CadScope *scope, GString *out)
{
	if (says(scope, CAD_SCOPE_SINCE))
		g_string_append_printf(out, "since %u ", scope->since);
	if (says(scope, CAD_SCOPE_UNTIL))
		g_string_append_printf(out, "until %u ", scope->until);
	if (says(scope, CAD_SCOPE_ZONE))
		g_string_append_printf(out, "zones %x ", scope->zones);
	if (says(scope, CAD_SCOPE_VOICE))
		g_string_append_printf(out, "voices %x ", scope->voices);
	if (cad_scope_get_negation(scope) != CAD_NEGATION_COUNT)
		g_string_append_printf(out, "negation %d ", (int)scope->negation);
	if (cad_scope_get_weight(scope) != CAD_WEIGHT_UNIT)
		g_string_append_printf(out, "weight %d ", scope->weight);
	if (cad_scope_is_nested(scope))
		g_string_append(out, "nested ");
}

CadTime
cad_scope_find_time(const CadScope *scope, CadDay day)
{
	const gboolean has_since = says(scope, CAD_SCOPE_SINCE);
	const gboolean has_until = says(scope, CAD_SCOPE_UNTIL);

	if (!has_since && !has_until)
		return CAD_TIME_INSIDE;
	if (day == 0)
		return CAD_TIME_UNKNOWN;
	if ((has_since && day < scope->since) || (has_until && day > scope->until))
		return CAD_TIME_OUTSIDE;
	return CAD_TIME_INSIDE;
}

gboolean
cad_scope_has_zone(const CadScope *scope, CadrageZone zone)
{
	return !says(scope, CAD_SCOPE_ZONE) || (scope->zones & CAD_ZONE_BIT(zone)) != 0;
}

gboolean
cad_scope_has_voice(const CadScope *scope, CadrageVoice voice)
{
	return !says(scope, CAD_SCOPE_VOICE) || (scope->voices & CADRAGE_VOICE_BIT(voice)) != 0;
}

CadNegation
cad_scope_get_negation(const CadScope *scope)
{
	return says(scope, CAD_SCOPE_NEGATION) ? scope->negation : CAD_NEGATION_COUNT;
}

gint32
cad_scope_get_weight(const CadScope *scope)
{
	return says(scope, CAD_SCOPE_WEIGHT) ? scope->weight : CAD_WEIGHT_UNIT;
}

gboolean
cad_scope_is_nested(const CadScope *scope)
{
	return says(scope, CAD_SCOPE_NESTED) && scope->is_nested;
}
