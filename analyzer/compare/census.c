#include "config.h"

#include <string.h>

#include "compare/census.h"
#include "compare/reprint.h"
#include "score/document-reading.h"

/* The group of documents whose dateline names no agency. */
#define NO_AGENCY "none"

static const char *const status_names[] = {
	[CADRAGE_STATUS_COUNTED] = "counted",	  [CADRAGE_STATUS_REPEAT] = "repeat",
	[CADRAGE_STATUS_NO_OUTLET] = "no_outlet", [CADRAGE_STATUS_NOT_COVERED] = "not_covered",
	[CADRAGE_STATUS_REFUSED] = "refused",	  [CADRAGE_STATUS_COPY] = "copy",
};

const char *
cadrage_status_to_name(CadrageStatus status)
{
	g_return_val_if_fail(status < G_N_ELEMENTS(status_names), NULL);
	return status_names[status];
}

static void
entry_free(CadEntry *entry)
{
	cad_tally_free(entry->tally);
	cad_trace_free(entry->trace);
	g_strfreev(entry->notices);
	g_strfreev(entry->candidates);
	g_free(entry);
}

static void
outlet_free(CadCensusOutlet *outlet)
{
	cad_ledger_free(outlet->ledger);
	g_ptr_array_unref(outlet->tallies);
	g_array_unref(outlet->clusters);
	g_ptr_array_unref(outlet->left_out);
	g_free(outlet);
}

CadCensus *
cad_census_new(void)
{
	CadCensus *census = g_new0(CadCensus, 1);

	census->strings = g_string_chunk_new(4096);
	census->entries = g_ptr_array_new_with_free_func((GDestroyNotify)entry_free);
	census->outlets = g_ptr_array_new_with_free_func((GDestroyNotify)outlet_free);
	return census;
}

void
cad_census_free(CadCensus *census)
{
	if (!census)
		return;
	g_ptr_array_unref(census->entries);
	g_ptr_array_unref(census->outlets);
	g_string_chunk_free(census->strings);
	g_free(census);
}

static const char *
keep(CadCensus *census, const char *text)
{
	return text ? g_string_chunk_insert(census->strings, text) : NULL;
}

/* For texts that many documents share. */
static const char *
keep_once(CadCensus *census, const char *text)
{
	return text ? g_string_chunk_insert_const(census->strings, text) : NULL;
}

CadEntry *
cad_census_add_tally(CadCensus *census, const char *id, const char *outlet,
		     const char *content_hash, CadTally *tally)
{
	CadEntry *entry = g_new0(CadEntry, 1);

	entry->summary.id = keep(census, id);
	entry->summary.outlet = G_MAXUINT;
	entry->summary.outlet_evidence = CADRAGE_EVIDENCE_NONE;
	entry->summary.date_evidence = CADRAGE_EVIDENCE_NONE;
	entry->outlet = keep_once(census, outlet);
	entry->content_hash = keep(census, content_hash);
	entry->tally = tally;
	entry->part = G_MAXUINT;
	entry->cluster = CAD_NO_CLUSTER;
	g_ptr_array_add(census->entries, entry);
	return entry;
}

static void
summarize(CadCensus *census, CadEntry *entry, const CadReadingHead *head)
{
	CadrageDocumentSummary *summary = &entry->summary;

	summary->outlet_evidence = head->outlet_evidence;
	summary->outlet_passage = keep(census, head->outlet_passage);
	summary->date_evidence = head->date_evidence;
	summary->date_passage = keep(census, head->date_passage);
	entry->candidates = g_strdupv((char **)head->date_candidates);
	summary->date_candidates = (const char *const *)entry->candidates;
	entry->notices = g_strdupv((char **)head->notices);
	summary->notices = (const char *const *)entry->notices;
	summary->agency = keep_once(census, head->agency);
	summary->title = keep(census, head->title);
	summary->url = keep(census, head->url);
	summary->language = keep_once(census, head->language);
	summary->date = keep(census, head->date);
	summary->date_reliability = head->date_reliability;
	summary->n_tokens = head->n_tokens;
}

const char *
cad_census_pool_outlet(const char *id, const CadrageComparisonOptions *options)
{
	if (!id || !options->targets || g_strv_contains(options->targets, id))
		return id;
	return CADRAGE_REST;
}

const char *
cad_census_find_outlet(const CadReadingHead *head, const CadrageComparisonOptions *options)
{
	if (options->group == CADRAGE_GROUP_OUTLET)
		return cad_census_pool_outlet(head->outlet, options);
	return cad_census_pool_outlet(head->agency ? head->agency : NO_AGENCY, options);
}

static guint
count_matches(const CadrageReading *reading, const CadLayout *layout)
{
	guint n_matches;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);
	guint n = 0;

	for (guint i = 0; i < n_matches; i++)
		n += cad_layout_find_label_row(layout, matches[i].label) != CAD_NO_ROW;
	return n;
}

CadEntry *
cad_census_add(CadCensus *census, const CadrageReading *reading, const CadLayout *layout,
	       const CadrageComparisonOptions *options)
{
	const CadReadingHead *head = cad_reading_get_head(reading);
	gboolean is_covered = cad_reading_is_covered(reading);
	CadEntry *entry = cad_census_add_tally(
		census, head->id, cad_census_find_outlet(head, options), head->content_hash,
		is_covered ? cad_tally_new_from_reading(reading, layout) : NULL);

	if (is_covered)
		entry->trace = cad_trace_new(reading, layout);
	summarize(census, entry, head);
	entry->summary.n_matches = count_matches(reading, layout);
	return entry;
}

void
cad_census_refuse(CadCensus *census, const GError *refusal)
{
	const char *colon = strstr(refusal->message, ": ");
	g_autofree char *id = colon ? g_strndup(refusal->message, colon - refusal->message)
				    : g_strdup(refusal->message);
	CadEntry *entry = cad_census_add_tally(census, id, NULL, refusal->message, NULL);

	entry->summary.status = CADRAGE_STATUS_REFUSED;
	entry->summary.reason = keep(census, colon ? colon + 2 : refusal->message);
}

static int
compare_entries(const void *a, const void *b)
{
	const CadEntry *first = *(const CadEntry *const *)a;
	const CadEntry *second = *(const CadEntry *const *)b;
	int order = strcmp(first->summary.id, second->summary.id);

	return order ? order : g_strcmp0(first->content_hash, second->content_hash);
}

/* Repeats are of one outlet: the same wire story in two outlets is two documents. */
static const CadEntry *
find_earlier(GHashTable *seen, CadEntry *entry)
{
	g_autofree char *key = g_strdup_printf("%s\n%s", entry->content_hash, entry->outlet);
	const CadEntry *earlier = g_hash_table_lookup(seen, key);

	if (!earlier)
		g_hash_table_insert(seen, g_steal_pointer(&key), entry);
	return earlier;
}

static void
set_status(CadCensus *census, GHashTable *seen, CadEntry *entry)
{
	CadrageDocumentSummary *summary = &entry->summary;
	g_autofree char *reason = NULL;
	const CadEntry *earlier;

	if (summary->status == CADRAGE_STATUS_REFUSED)
		return;
	if (!entry->outlet) {
		summary->status = CADRAGE_STATUS_NO_OUTLET;
		reason = g_strdup("nothing in it says which outlet it is from");
	} else if (!entry->tally) {
		summary->status = CADRAGE_STATUS_NOT_COVERED;
		reason = g_strdup_printf("no lexicon of its language (%s)",
					 summary->language ? summary->language : "und");
	} else if ((earlier = find_earlier(seen, entry)) != NULL) {
		summary->status = CADRAGE_STATUS_REPEAT;
		reason = g_strdup_printf("repeats %s", earlier->summary.id);
	}
	summary->reason = keep(census, reason);
}

/* The languages that the articles of each outlet are counted in, one bit each. */
static GHashTable *
collect_languages(const CadCensus *census)
{
	GHashTable *languages = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);

	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);
		guint64 *known;

		if (!entry->outlet || !entry->tally || entry->tally->language >= CAD_MAX_LANGUAGES)
			continue;
		known = g_hash_table_lookup(languages, entry->outlet);
		if (!known) {
			known = g_new0(guint64, 1);
			g_hash_table_insert(languages, (gpointer)entry->outlet, known);
		}
		*known |= G_GUINT64_CONSTANT(1) << entry->tally->language;
	}
	return languages;
}

static guint64
join_languages(GHashTable *languages)
{
	guint64 all = 0;
	GHashTableIter iter;
	gpointer known;

	g_hash_table_iter_init(&iter, languages);
	while (g_hash_table_iter_next(&iter, NULL, &known))
		all |= *(const guint64 *)known;
	return all;
}

static gboolean
is_several(guint64 languages)
{
	return (languages & (languages - 1)) != 0;
}

/*
 * What different lexicons counted is not pooled: an outlet read in several languages is one a
 * language. An article that no lexicon covers goes with the first of them. Where any two languages
 * stand side by side, every outlet shows its own.
 */
static void
split_outlets(CadCensus *census, const CadLayout *layout)
{
	g_autoptr(GHashTable) languages = collect_languages(census);
	const gboolean is_mixed = is_several(join_languages(languages));

	for (guint i = 0; i < census->entries->len; i++) {
		CadEntry *entry = g_ptr_array_index(census->entries, i);
		const guint64 *known =
			entry->outlet ? g_hash_table_lookup(languages, entry->outlet) : NULL;
		g_autofree char *id = NULL;
		guint language;

		entry->group = entry->outlet;
		if (!known || !is_mixed)
			continue;
		language = entry->tally ? entry->tally->language : (guint)__builtin_ctzll(*known);
		entry->language = g_ptr_array_index(layout->languages, language);
		if (!is_several(*known))
			continue;
		id = g_strdup_printf("%s:%s", entry->outlet, entry->language);
		entry->outlet = keep_once(census, id);
	}
}

/* The name that is shown. */
static const char *
name_outlet(CadCensus *census, CadrageOutlets *profiles, const CadEntry *entry)
{
	const gboolean is_rest = census->rest_name && strcmp(entry->group, CADRAGE_REST) == 0;
	const char *name = is_rest    ? census->rest_name
			   : profiles ? cadrage_outlets_get_name(profiles, entry->group)
				      : entry->group;
	g_autofree char *full =
		entry->language ? g_strdup_printf("%s (%s)", name, entry->language) : NULL;

	return keep(census, full ? full : name);
}

static CadCensusOutlet *
outlet_new(const char *id, const char *name)
{
	CadCensusOutlet *outlet = g_new0(CadCensusOutlet, 1);

	outlet->summary.id = id;
	outlet->summary.name = name;
	outlet->tallies = g_ptr_array_new();
	outlet->clusters = g_array_new(FALSE, FALSE, sizeof(guint));
	outlet->left_out = g_ptr_array_new();
	return outlet;
}

static int
compare_outlets(const void *a, const void *b)
{
	const CadCensusOutlet *first = *(const CadCensusOutlet *const *)a;
	const CadCensusOutlet *second = *(const CadCensusOutlet *const *)b;

	return strcmp(first->summary.id, second->summary.id);
}

/* Every outlet that a document names, one whose documents are not counted too. */
static void
make_outlets(CadCensus *census, CadrageOutlets *profiles)
{
	g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);

		if (!entry->outlet || !g_hash_table_add(known, (gpointer)entry->outlet))
			continue;
		g_ptr_array_add(census->outlets,
				outlet_new(entry->outlet, name_outlet(census, profiles, entry)));
	}
	g_ptr_array_sort(census->outlets, compare_outlets);
}

static void
widen_dates(CadrageOutletSummary *summary, const char *date)
{
	if (!date) {
		summary->n_undated++;
		return;
	}
	if (!summary->first_date || strcmp(date, summary->first_date) < 0)
		summary->first_date = date;
	if (!summary->last_date || strcmp(date, summary->last_date) > 0)
		summary->last_date = date;
}

static void
count_entry(CadCensusOutlet *outlet, const CadEntry *entry, const CadLayout *layout)
{
	if (entry->summary.status == CADRAGE_STATUS_REPEAT)
		outlet->summary.n_repeats++;
	if (entry->summary.status == CADRAGE_STATUS_COPY)
		g_ptr_array_add(outlet->left_out, entry->tally);
	if (entry->summary.status != CADRAGE_STATUS_COUNTED)
		return;
	outlet->summary.n_documents++;
	if (entry->tally->language < layout->languages->len)
		outlet->summary.language =
			g_ptr_array_index(layout->languages, entry->tally->language);
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		outlet->summary.n_tokens[column] += entry->tally->n_tokens[column];
	widen_dates(&outlet->summary, entry->summary.date);
	g_ptr_array_add(outlet->tallies, entry->tally);
	g_array_append_val(outlet->clusters, entry->cluster);
}

static guint
find_outlet_index(const CadCensus *census, const char *id)
{
	CadCensusOutlet wanted = {.summary.id = id};
	const CadCensusOutlet *key = &wanted;
	const CadCensusOutlet *const *found = bsearch(
		&key, census->outlets->pdata, census->outlets->len, sizeof key, compare_outlets);

	return (guint)(found - (const CadCensusOutlet *const *)census->outlets->pdata);
}

/* Every document's place and outlet, and whether it can be counted at all. */
static void
place_entries(CadCensus *census)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < census->entries->len; i++) {
		CadEntry *entry = g_ptr_array_index(census->entries, i);

		entry->index = i;
		set_status(census, seen, entry);
		if (entry->outlet)
			entry->summary.outlet = find_outlet_index(census, entry->outlet);
	}
}

static void
keep_ledger(CadCensusOutlet *outlet, const CadLayout *layout)
{
	outlet->ledger = cad_ledger_new(layout, outlet->tallies,
					(const guint *)(const void *)outlet->clusters->data);
	outlet->summary.n_units = outlet->ledger->n_units;
	outlet->summary.n_left_out = outlet->left_out->len;
	for (guint i = 0; i < outlet->left_out->len; i++)
		cad_ledger_leave_out(outlet->ledger, layout,
				     g_ptr_array_index(outlet->left_out, i));
}

void
cad_census_close(CadCensus *census, const CadLayout *layout, CadrageOutlets *outlets,
		 const CadrageCopies *copies, CadrageCopyUse use)
{
	g_ptr_array_sort(census->entries, compare_entries);
	split_outlets(census, layout);
	make_outlets(census, outlets);
	place_entries(census);
	cad_reprints_mark(census, copies, use);
	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);

		if (entry->outlet)
			count_entry(g_ptr_array_index(census->outlets, entry->summary.outlet),
				    entry, layout);
	}
	for (guint i = 0; i < census->outlets->len; i++)
		keep_ledger(g_ptr_array_index(census->outlets, i), layout);
}
