#include "config.h"

#include "compare/collection.h"

/* Days as numbers; both in it. */
typedef struct {
	guint32 first;
	guint32 last;
} Span;

struct _CadCollection {
	GHashTable *outlets; /* of GArray of Span, by outlet */
};

CadCollection *
cad_collection_new(void)
{
	CadCollection *collection = g_new0(CadCollection, 1);

	collection->outlets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						    (GDestroyNotify)g_array_unref);
	return collection;
}

void
cad_collection_free(CadCollection *collection)
{
	if (!collection)
		return;
	g_hash_table_unref(collection->outlets);
	g_free(collection);
}

void
cad_collection_add(CadCollection *collection, const char *outlet, CadPeriod period)
{
	const Span span = {cad_day_to_number(period.first), cad_day_to_number(period.last)};
	GArray *spans = g_hash_table_lookup(collection->outlets, outlet);

	if (!spans) {
		spans = g_array_new(FALSE, FALSE, sizeof(Span));
		g_hash_table_insert(collection->outlets, g_strdup(outlet), spans);
	}
	g_array_append_val(spans, span);
}

static gboolean
has_day(const GArray *spans, guint32 day)
{
	for (guint i = 0; i < spans->len; i++) {
		const Span *span = &g_array_index(spans, Span, i);

		if (span->first <= day && day <= span->last)
			return TRUE;
	}
	return FALSE;
}

guint
cad_collection_count_days(const CadCollection *collection, const char *outlet, CadPeriod period)
{
	const GArray *spans = g_hash_table_lookup(collection->outlets, outlet);
	const guint32 last = cad_day_to_number(period.last);
	guint n = 0;

	for (guint32 day = cad_day_to_number(period.first); spans && day <= last; day++)
		n += has_day(spans, day);
	return n;
}
