#include "config.h"

#include <string.h>

#include "validate/urn.h"

void
cad_unit_free(CadUnit *unit)
{
	if (!unit)
		return;
	g_free(unit->document);
	g_free(unit->before);
	g_free(unit->text);
	g_free(unit->after);
	g_free(unit);
}

static int
compare_units(const CadUnit *a, const CadUnit *b)
{
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return strcmp(a->document, b->document);
}

int
cad_unit_compare(const void *a, const void *b)
{
	return compare_units(*(CadUnit *const *)a, *(CadUnit *const *)b);
}

CadUrn *
cad_urn_new(guint32 label, CadrageVoice voice, CadrageZone zone)
{
	CadUrn *urn = g_new0(CadUrn, 1);

	*urn = (CadUrn){label, voice, zone, 0,
			g_ptr_array_new_with_free_func((GDestroyNotify)cad_unit_free)};
	return urn;
}

void
cad_urn_free(CadUrn *urn)
{
	if (!urn)
		return;
	g_ptr_array_unref(urn->units);
	g_free(urn);
}

static CadUnit *
get_unit(const CadUrn *urn, guint index)
{
	return g_ptr_array_index(urn->units, index);
}

gboolean
cad_urn_wants(CadUrn *urn, guint64 key, guint max)
{
	urn->population++;
	return max > 0 && (urn->units->len < max || key <= get_unit(urn, 0)->key);
}

static void
swap(const CadUrn *urn, guint a, guint b)
{
	void **units = urn->units->pdata;
	void *unit = units[a];

	units[a] = units[b];
	units[b] = unit;
}

static void
sift_up(const CadUrn *urn, guint at)
{
	while (at > 0 && compare_units(get_unit(urn, at), get_unit(urn, (at - 1) / 2)) > 0) {
		swap(urn, at, (at - 1) / 2);
		at = (at - 1) / 2;
	}
}

static void
sift_down(const CadUrn *urn)
{
	const guint n = urn->units->len;
	guint at = 0;

	for (;;) {
		guint largest = at;

		for (guint child = 2 * at + 1; child <= 2 * at + 2 && child < n; child++)
			if (compare_units(get_unit(urn, child), get_unit(urn, largest)) > 0)
				largest = child;
		if (largest == at)
			return;
		swap(urn, at, largest);
		at = largest;
	}
}

void
cad_urn_put(CadUrn *urn, CadUnit *unit, guint max)
{
	if (urn->units->len < max) {
		g_ptr_array_add(urn->units, unit);
		sift_up(urn, urn->units->len - 1);
	} else if (compare_units(unit, get_unit(urn, 0)) < 0) {
		cad_unit_free(get_unit(urn, 0));
		urn->units->pdata[0] = unit;
		sift_down(urn);
	} else {
		cad_unit_free(unit);
	}
}
