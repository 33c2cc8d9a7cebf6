/* Urns: all sentences of one kind counted, and of them a random few kept. */
#pragma once

#include <glib.h>

#include <cadrage/draw.h>

/**
 * CadUnit:
 * @key: a random number; those of the smallest keys are drawn
 * @label: G_MAXUINT32 without a match
 * @voice: CADRAGE_VOICE_NONE without a match
 *
 * A sentence that may be drawn. It owns its strings.
 */
typedef struct {
	guint64 key;
	guint32 label;
	CadrageVoice voice;
	CadrageZone zone;
	guint line;
	char *document;
	char *before;
	char *text;
	char *after;
} CadUnit;

void cad_unit_free(CadUnit *unit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadUnit, cad_unit_free)

/** cad_unit_compare: by key, then by place; a GCompareFunc for arrays of CadUnit *. */
int cad_unit_compare(const void *a, const void *b);

/**
 * CadUrn:
 * @label: of the matches of its sentences; G_MAXUINT32 for sentences without one
 * @voice: likewise
 * @zone: likewise; any for sentences without a match
 * @population: how many sentences there are
 * @units: (element-type CadUnit): the kept ones, largest key first as a heap
 */
typedef struct {
	guint32 label;
	CadrageVoice voice;
	CadrageZone zone;
	guint64 population;
	GPtrArray *units;
} CadUrn;

CadUrn *cad_urn_new(guint32 label, CadrageVoice voice, CadrageZone zone);
void cad_urn_free(CadUrn *urn);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadUrn, cad_urn_free)

/** cad_urn_wants: counts a sentence; @max: the most that are kept. Returns: whether one of @key is
 * to be put in. */
gboolean cad_urn_wants(CadUrn *urn, guint64 key, guint max);

/** cad_urn_put: @unit: (transfer full): one that is wanted. Cost: the logarithm of @max. */
void cad_urn_put(CadUrn *urn, CadUnit *unit, guint max);
