/* Scopes: when and where a line of a term counts, and for how much. */
#pragma once

#include "base/day.h"
#include "base/voice-name.h"
#include "base/zone-name.h"
#include "lexicon/manuscript.h"

/* What becomes of a match that a negator stands before. */
typedef enum {
	CAD_NEGATION_COUNT,  /* counts, and is marked */
	CAD_NEGATION_DROP,   /* is no match */
	CAD_NEGATION_INVERT, /* counts, with its weight's sign changed */
} CadNegation;

/* One key of a scope, and its bit in what is said. */
typedef enum {
	CAD_SCOPE_SINCE = 1 << 0,
	CAD_SCOPE_UNTIL = 1 << 1,
	CAD_SCOPE_ZONE = 1 << 2,
	CAD_SCOPE_VOICE = 1 << 3,
	CAD_SCOPE_NEGATION = 1 << 4,
	CAD_SCOPE_WEIGHT = 1 << 5,
	CAD_SCOPE_NESTED = 1 << 6,
} CadScopeKey;

/* A weight is kept in thousandths, so that sums are whole numbers. */
#define CAD_WEIGHT_UNIT 1000

/**
 * CadScope:
 * @said: a bit for each CadScopeKey that is written, here or above; the rest is as if nothing were
 *   said, whatever stands in the field
 * @since: first day
 * @until: last day
 * @zones: where it counts
 * @voices: in whose words it counts
 * @negation: what a negator does
 * @weight: thousandths
 * @is_nested: of a category: its labels do not take words from each other
 *
 * All zero where nothing is written.
 */
typedef struct {
	guint said;
	CadDay since;
	CadDay until;
	CadZones zones;
	CadrageVoiceSet voices;
	CadNegation negation;
	gint32 weight;
	gboolean is_nested;
} CadScope;

/** cad_scope_read: sets @key from the words of @value. Every mistake is reported. */
void cad_scope_read(CadScope *scope, CadReading *reading, CadScopeKey key, CadrageSpan value);

/** cad_scope_inherit: takes from @from what @scope does not say itself. */
void cad_scope_inherit(CadScope *scope, const CadScope *from);

/** cad_scope_append: appends what @scope says, in one way for all that mean the same. */
void cad_scope_append(const CadScope *scope, GString *out);

/* How a day stands to a scope. */
typedef enum {
	CAD_TIME_INSIDE,
	CAD_TIME_OUTSIDE,
	CAD_TIME_UNKNOWN, /* the scope has dates, the document none */
} CadTime;

/** cad_scope_find_time: @day: 0 for none. Returns: how @day stands to @scope. */
CadTime cad_scope_find_time(const CadScope *scope, CadDay day);

/** cad_scope_has_zone: Returns: whether matches in @zone count. */
gboolean cad_scope_has_zone(const CadScope *scope, CadrageZone zone);
/** cad_scope_has_voice: Returns: whether matches in @voice count. */
gboolean cad_scope_has_voice(const CadScope *scope, CadrageVoice voice);
/** cad_scope_get_negation: Returns: what a negator does. */
CadNegation cad_scope_get_negation(const CadScope *scope);
/** cad_scope_get_weight: Returns: thousandths; CAD_WEIGHT_UNIT where nothing is said. */
gint32 cad_scope_get_weight(const CadScope *scope);

/** cad_scope_is_nested: Returns: whether labels do not take words from each other. */
gboolean cad_scope_is_nested(const CadScope *scope);

/** cad_zones_read: @span: zones with commas between. Returns: the set; 0 after a report. */
CadZones cad_zones_read(CadReading *reading, CadrageSpan span);
/** cad_voices_read: @span: voices with commas between. Returns: the set; 0 after a report. */
CadrageVoiceSet cad_voices_read(CadReading *reading, CadrageSpan span);
