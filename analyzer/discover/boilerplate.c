#include "config.h"

#include "discover/boilerplate.h"

/* What stands for all names and numbers next to each other. */
#define JOKER G_MAXUINT32

/* In which units a sentence was met. */
typedef struct {
	guint32 last_unit;
	guint32 n_units;
} Meeting;

typedef void (*SentenceFunc)(CadQuarryDocument *document, guint32 start, guint32 end,
			     gpointer payload);

static guint64
mix(guint64 hash, guint64 value)
{
	hash = (hash ^ value) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
	return hash ^ (hash >> 29);
}

static guint64
hash_sentence(const CadQuarryDocument *document, guint32 start, guint32 end)
{
	guint64 hash = mix(end == start + 1, document->side);
	guint32 last = 0;

	for (guint32 i = start; i < end; i++) {
		const gboolean is_joker =
			(document->flags[i] & (CAD_PLACE_CAPITAL | CAD_PLACE_BARRED)) != 0;
		const guint32 word = is_joker ? JOKER : document->words[i];

		if (word != JOKER || last != JOKER)
			hash = mix(hash, word);
		last = word;
	}
	return hash;
}

static void
each_sentence(CadQuarryDocument *document, SentenceFunc func, gpointer payload)
{
	guint32 start = 0;

	for (guint32 i = 1; i <= document->n; i++) {
		if (i < document->n && (document->flags[i] & CAD_PLACE_SENTENCE) == 0)
			continue;
		func(document, start, i, payload);
		start = i;
	}
}

static void
count_sentence(CadQuarryDocument *document, guint32 start, guint32 end, gpointer payload)
{
	GHashTable *meetings = payload;
	const guint64 hash = hash_sentence(document, start, end);
	Meeting *meeting = g_hash_table_lookup(meetings, &hash);

	if (!meeting) {
		meeting = g_new(Meeting, 1);
		*meeting = (Meeting){document->unit, 1};
		g_hash_table_insert(meetings, g_memdup2(&hash, sizeof hash), meeting);
	} else if (meeting->last_unit != document->unit) {
		meeting->last_unit = document->unit;
		meeting->n_units++;
	}
}

/* "he said" behind a quotation is no sentence; what is long is one all the same. */
static gboolean
is_fragment(const CadQuarryDocument *document, guint32 start, guint32 end)
{
	return end - start < CAD_BOILERPLATE_FRAGMENT &&
	       ((document->flags[start] & CAD_PLACE_FRAGMENT) != 0 ||
		(end < document->n && (document->flags[end] & CAD_PLACE_FRAGMENT) != 0));
}

static void
bar_sentence(CadQuarryDocument *document, guint32 start, guint32 end, gpointer payload)
{
	const guint64 hash = hash_sentence(document, start, end);
	const Meeting *meeting = g_hash_table_lookup(payload, &hash);

	if (meeting->n_units < CAD_BOILERPLATE_UNITS || is_fragment(document, start, end))
		return;
	for (guint32 i = start; i < end; i++)
		document->flags[i] |= CAD_PLACE_BARRED;
}

void
cad_boilerplate_bar(CadQuarry *quarry)
{
	g_autoptr(GHashTable) meetings =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
	g_autoptr(GPtrArray) documents = g_ptr_array_new();

	for (guint i = 0; i < quarry->documents->len; i++) {
		CadQuarryDocument *document = g_ptr_array_index(quarry->documents, i);

		if (document->unit == CAD_NO_UNIT || document->n == 0)
			continue;
		g_ptr_array_add(documents, document);
		each_sentence(document, count_sentence, meetings);
	}
	/* Barring changes the sentences' hashes: count all before. */
	for (guint i = 0; i < documents->len; i++)
		each_sentence(g_ptr_array_index(documents, i), bar_sentence, meetings);
}

/* Runs of words, by open addressing: there are millions. */
typedef struct {
	guint64 hash; /* 0 for an empty slot */
	guint32 last_unit;
	guint32 n_units;
} Run;

typedef struct {
	Run *runs;
	gsize n_slots;
	gsize n;
} Runs;

static Run *
find_run(const Runs *runs, guint64 hash)
{
	gsize slot = (gsize)hash & (runs->n_slots - 1);

	while (runs->runs[slot].hash != 0 && runs->runs[slot].hash != hash)
		slot = (slot + 1) & (runs->n_slots - 1);
	return &runs->runs[slot];
}

static void
grow_runs(Runs *runs)
{
	g_autofree Run *old = runs->runs;
	const gsize n_old = runs->n_slots;

	runs->n_slots *= 2;
	runs->runs = g_new0(Run, runs->n_slots);
	for (gsize i = 0; i < n_old; i++)
		if (old[i].hash != 0)
			*find_run(runs, old[i].hash) = old[i];
}

/* 0 for a run that is not looked at. */
static guint64
hash_run(const CadQuarryDocument *document, guint32 start)
{
	guint64 hash = mix(1, document->side);

	for (guint32 i = start; i < start + CAD_BOILERPLATE_RUN; i++)
		hash = mix(hash, document->words[i]);
	return (hash & 1) != 0 ? hash : 0;
}

static void
count_run(Runs *runs, guint64 hash, guint32 unit)
{
	Run *run = find_run(runs, hash);

	if (run->hash == 0) {
		*run = (Run){hash, unit, 1};
		if (++runs->n * 2 > runs->n_slots)
			grow_runs(runs);
	} else if (run->last_unit != unit) {
		run->last_unit = unit;
		run->n_units++;
	}
}

static void
count_runs(const CadQuarryDocument *document, Runs *runs)
{
	for (guint32 i = 0; i + CAD_BOILERPLATE_RUN <= document->n; i++) {
		const guint64 hash = hash_run(document, i);

		if (hash != 0)
			count_run(runs, hash, document->unit);
	}
}

static void
bar_runs(const CadQuarryDocument *document, const Runs *runs)
{
	guint32 barred = 0;

	for (guint32 i = 0; i + CAD_BOILERPLATE_RUN <= document->n; i++) {
		const guint64 hash = hash_run(document, i);

		if (hash == 0 || find_run(runs, hash)->n_units < CAD_BOILERPLATE_UNITS)
			continue;
		for (guint32 k = MAX(i, barred); k < i + CAD_BOILERPLATE_RUN; k++)
			document->flags[k] |= CAD_PLACE_BARRED;
		barred = i + CAD_BOILERPLATE_RUN;
	}
}

void
cad_boilerplate_bar_runs(CadQuarry *quarry)
{
	Runs runs = {g_new0(Run, 1 << 12), 1 << 12, 0};

	for (guint i = 0; i < quarry->documents->len; i++)
		if (cad_quarry_get(quarry, i)->unit != CAD_NO_UNIT)
			count_runs(cad_quarry_get(quarry, i), &runs);
	for (guint i = 0; i < quarry->documents->len; i++)
		if (cad_quarry_get(quarry, i)->unit != CAD_NO_UNIT)
			bar_runs(cad_quarry_get(quarry, i), &runs);
	g_free(runs.runs);
}
