#include "config.h"

#include <string.h>

#include "document/profile-key.h"
#include "document/profile-test.h"

static void
rule_free(CadPageRule *rule)
{
	g_free(rule->name);
	g_clear_pointer(&rule->line, cad_pattern_free);
	g_clear_pointer(&rule->except, cad_pattern_free);
	g_free(rule);
}

static void
test_free(CadProfileTest *test)
{
	g_free(test->name);
	g_free(test->path);
	g_array_unref(test->zones);
	g_free(test);
}

void
cad_profile_free(CadProfile *profile)
{
	if (!profile)
		return;
	g_free(profile->id);
	g_free(profile->name);
	g_free(profile->language);
	g_strfreev(profile->hosts);
	g_strfreev(profile->agencies);
	g_clear_pointer(&profile->detect, cad_pattern_free);
	g_clear_pointer(&profile->url_date, cad_pattern_free);
	g_clear_pointer(&profile->date_line, cad_pattern_free);
	g_clear_pointer(&profile->date_ignore, cad_pattern_free);
	g_ptr_array_unref(profile->rules);
	g_ptr_array_unref(profile->datelines);
	g_ptr_array_unref(profile->byline_tails);
	g_ptr_array_unref(profile->tests);
	g_free(profile->file);
	g_bytes_unref(profile->content);
	g_free(profile);
}

static CadProfile *
profile_alloc(const char *file, GBytes *content)
{
	CadProfile *profile = g_new0(CadProfile, 1);

	profile->rules = g_ptr_array_new_with_free_func((GDestroyNotify)rule_free);
	profile->datelines = g_ptr_array_new_with_free_func((GDestroyNotify)cad_pattern_free);
	profile->byline_tails = g_ptr_array_new_with_free_func((GDestroyNotify)cad_pattern_free);
	profile->tests = g_ptr_array_new_with_free_func((GDestroyNotify)test_free);
	profile->file = g_strdup(file);
	profile->content = g_bytes_ref(content);
	return profile;
}

/* Groups; those that are not read are not for this program. */
static const struct {
	const char *name;
	gboolean is_read;
	CadProfileGroup group;
} groups[] = {
	{"outlet", TRUE, CAD_PROFILE_OUTLET},
	{"detect", TRUE, CAD_PROFILE_DETECT},
	{"date", TRUE, CAD_PROFILE_DATE},
	{"inline", TRUE, CAD_PROFILE_INLINE},
	{"html", FALSE, 0},
	{"test", TRUE, CAD_PROFILE_TEST},
};

/* The name of the rule in "rule NAME"; NULL for another group. */
static const char *
rule_name(const char *group)
{
	return g_str_has_prefix(group, "rule ") ? group + strlen("rule ") : NULL;
}

static void
read_rule(CadProfileReading *reading, GKeyFile *key_file, const char *name)
{
	CadPageRule *rule = g_new0(CadPageRule, 1);

	rule->name = g_strdup(name);
	g_ptr_array_add(reading->profile->rules, rule);
	reading->rule = rule;
	cad_profile_read_keys(reading, key_file, CAD_PROFILE_RULE, rule);
	if (!g_key_file_has_key(key_file, reading->group, "label", NULL))
		cad_profile_report(reading, cad_profile_find_place(reading, reading->group, NULL),
				   1, "the rule has no label",
				   "add a line such as \"label=caption\"");
	else if (!rule->line && rule->after == 0 && rule->where == CAD_WHERE_ANY &&
		 !g_key_file_has_key(key_file, reading->group, "line", NULL))
		cad_profile_report(reading, cad_profile_find_place(reading, reading->group, NULL),
				   1, "the rule fits every line", "add line=, after= or where=");
}

static void
read_group(CadProfileReading *reading, GKeyFile *key_file, const char *group)
{
	g_autofree char *message = NULL;

	reading->group = group;
	if (rule_name(group)) {
		read_rule(reading, key_file, rule_name(group));
		return;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(groups); i++) {
		if (strcmp(groups[i].name, group) != 0)
			continue;
		if (groups[i].is_read)
			cad_profile_read_keys(reading, key_file, groups[i].group, reading->profile);
		return;
	}
	message = g_strdup_printf("unknown group [%s]", group);
	cad_profile_report(reading, cad_profile_find_place(reading, group, NULL), 1, message,
			   "groups are outlet, detect, date, inline, rule NAME, html and test");
}

static void
read_groups(CadProfileReading *reading)
{
	g_autoptr(GKeyFile) key_file = g_key_file_new();
	g_autoptr(GError) error = NULL;
	g_autofree char *text = cad_profile_scan(reading);
	g_auto(GStrv) names = NULL;

	if (!g_key_file_load_from_data(key_file, text, strlen(text), G_KEY_FILE_NONE, &error)) {
		/* An empty file has no group; all else the cad_profile_scan has already found. */
		cad_profile_report(reading, 0, 0, error->message, NULL);
		return;
	}
	names = g_key_file_get_groups(key_file, NULL);
	for (char **name = names; *name; name++)
		read_group(reading, key_file, *name);
	if (!reading->has_mistake)
		cad_profile_tests_check(reading);
	for (guint j = 0; j < reading->profile->rules->len; j++)
		((CadPageRule *)g_ptr_array_index(reading->profile->rules, j))->profile =
			reading->profile->id;
	if (!reading->profile->id && !g_key_file_has_key(key_file, "outlet", "id", NULL))
		cad_profile_report(reading, cad_profile_find_place(reading, "outlet", NULL), 0,
				   "the profile has no id",
				   "add \"id=NAME\" to the group [outlet]");
}

CadProfile *
cad_profile_new(const char *file, GBytes *content, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadProfile) profile = profile_alloc(file, content);
	g_autoptr(GHashTable) places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_auto(GStrv) lines = cad_profile_split_lines(content);
	CadProfileReading reading = {
		.file = file,
		.diagnostics = diagnostics,
		.lines = lines,
		.places = places,
		.profile = profile,
	};

	if (!lines) {
		cad_profile_report(&reading, 0, 0, "the file is not UTF-8", NULL);
		return NULL;
	}
	read_groups(&reading);
	if (reading.has_mistake)
		return NULL;
	if (!profile->name)
		profile->name = g_strdup(profile->id);
	return g_steal_pointer(&profile);
}
