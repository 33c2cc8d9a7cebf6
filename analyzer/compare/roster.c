#include "config.h"

#include <string.h>

#include "compare/roster.h"

CadRoster *
cad_roster_new(void)
{
	CadRoster *roster = g_new0(CadRoster, 1);

	roster->strings = g_string_chunk_new(512);
	roster->outlets = g_array_new(FALSE, TRUE, sizeof(CadRosterOutlet));
	return roster;
}

void
cad_roster_free(CadRoster *roster)
{
	if (!roster)
		return;
	g_string_chunk_free(roster->strings);
	g_array_unref(roster->outlets);
	g_free(roster);
}

static CadRosterOutlet *
get_outlet(const CadRoster *roster, guint outlet)
{
	return &g_array_index(roster->outlets, CadRosterOutlet, outlet);
}

static guint
find_outlet(const CadRoster *roster, const char *group, guint language)
{
	for (guint i = 0; i < roster->outlets->len; i++) {
		const CadRosterOutlet *outlet = get_outlet(roster, i);

		if (outlet->language == language && strcmp(outlet->group, group) == 0)
			return i;
	}
	return G_MAXUINT;
}

void
cad_roster_add(CadRoster *roster, const char *group, guint language)
{
	CadRosterOutlet outlet = {.language = language, .shown = {.compared = G_MAXUINT}};

	if (find_outlet(roster, group, language) != G_MAXUINT)
		return;
	outlet.group = g_string_chunk_insert_const(roster->strings, group);
	g_array_append_val(roster->outlets, outlet);
}

/* How many languages an outlet is read in; without @group, how many all are. */
static guint
count_languages(const CadRoster *roster, const char *group)
{
	gboolean is_there[CAD_MAX_LANGUAGES] = {FALSE};
	guint n = 0;

	for (guint i = 0; i < roster->outlets->len; i++) {
		const CadRosterOutlet *outlet = get_outlet(roster, i);

		if (outlet->language >= CAD_MAX_LANGUAGES || is_there[outlet->language] ||
		    (group && strcmp(outlet->group, group) != 0))
			continue;
		is_there[outlet->language] = TRUE;
		n++;
	}
	return n;
}

/* An outlet that any lexicon covers is not there without a language, too. */
static void
remove_uncovered(CadRoster *roster)
{
	for (guint i = roster->outlets->len; i-- > 0;) {
		const CadRosterOutlet *outlet = get_outlet(roster, i);

		if (outlet->language >= CAD_MAX_LANGUAGES &&
		    count_languages(roster, outlet->group) > 0)
			g_array_remove_index(roster->outlets, i);
	}
}

static void
name_outlet(CadRoster *roster, CadRosterOutlet *outlet, const CadLayout *layout,
	    CadrageOutlets *outlets)
{
	const gboolean is_rest = roster->rest_name && strcmp(outlet->group, CADRAGE_REST) == 0;
	const char *name =
		is_rest ? roster->rest_name : cadrage_outlets_get_name(outlets, outlet->group);
	g_autofree char *id = NULL;
	g_autofree char *full = NULL;

	outlet->shown.id = outlet->group;
	outlet->shown.name = g_string_chunk_insert(roster->strings, name);
	if (outlet->language >= layout->languages->len)
		return;
	outlet->shown.language = g_ptr_array_index(layout->languages, outlet->language);
	if (count_languages(roster, outlet->group) > 1) {
		id = g_strdup_printf("%s:%s", outlet->group, outlet->shown.language);
		outlet->shown.id = g_string_chunk_insert(roster->strings, id);
	}
	if (count_languages(roster, NULL) > 1) {
		full = g_strdup_printf("%s (%s)", name, outlet->shown.language);
		outlet->shown.name = g_string_chunk_insert(roster->strings, full);
	}
}

static int
compare_outlets(const void *a, const void *b)
{
	const CadRosterOutlet *first = a;
	const CadRosterOutlet *second = b;

	return strcmp(first->shown.id, second->shown.id);
}

void
cad_roster_close(CadRoster *roster, const CadLayout *layout, CadrageOutlets *outlets)
{
	remove_uncovered(roster);
	for (guint i = 0; i < roster->outlets->len; i++)
		name_outlet(roster, get_outlet(roster, i), layout, outlets);
	g_array_sort(roster->outlets, compare_outlets);
}

guint *
cad_roster_map(const CadRoster *roster, const CadCensus *census)
{
	guint *map = g_new(guint, roster->outlets->len + 1);

	for (guint i = 0; i < roster->outlets->len; i++)
		map[i] = G_MAXUINT;
	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);
		guint outlet;

		if (!entry->outlet)
			continue;
		outlet = find_outlet(roster, entry->group,
				     entry->tally ? entry->tally->language : CAD_MAX_LANGUAGES);
		if (outlet != G_MAXUINT)
			map[outlet] = entry->summary.outlet;
	}
	return map;
}

gboolean
cad_roster_has_documents(const CadRoster *roster, guint outlet, const CadCensus *census)
{
	const CadRosterOutlet *wanted = get_outlet(roster, outlet);

	for (guint i = 0; i < census->entries->len; i++) {
		const CadEntry *entry = g_ptr_array_index(census->entries, i);

		if (entry->group && strcmp(entry->group, wanted->group) == 0 &&
		    (!entry->tally || entry->tally->language == wanted->language))
			return TRUE;
	}
	return FALSE;
}
