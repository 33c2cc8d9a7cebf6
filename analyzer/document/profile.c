#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "document/profile.h"

/* A profile file being read. Every mistake is told, so that one run shows them all. */
typedef struct {
	const char *file;
	CadrageDiagnostics *diagnostics;
	gboolean has_mistake;
	char **lines;	    /* of the file */
	GHashTable *places; /* "group\nkey" or "group" -> 1-based line */
	CadProfile *profile;
	CadPageRule *rule; /* the rule being read */
	const char *group; /* the key being read */
	const char *key;
} Reading;

/* Reads one value into one field of the profile or of the rule. */
typedef void (*FieldReader)(Reading *reading, void *field, const char *value);

typedef struct {
	const char *key;
	FieldReader read;
	gsize offset;
} Field;

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

/* Messages. */

static void
report_line(Reading *reading, guint line, guint column, const char *message, const char *hint)
{
	CadrageDiagnostic diagnostic = {
		.severity = CADRAGE_SEVERITY_ERROR,
		.file = reading->file,
		.line = line,
		.column = column,
		.length = 1,
		.message = message,
		.hint = hint,
		.source = line ? reading->lines[line - 1] : NULL,
	};

	reading->has_mistake = TRUE;
	cadrage_diagnostics_add(reading->diagnostics, &diagnostic);
}

static guint
find_place(const Reading *reading, const char *group, const char *key)
{
	g_autofree char *place = key ? g_strdup_printf("%s\n%s", group, key) : g_strdup(group);

	return GPOINTER_TO_UINT(g_hash_table_lookup(reading->places, place));
}

/* The 1-based column, in characters, of byte @offset of the value on @line. */
static guint
value_column(const char *line, gsize offset)
{
	const char *value = strchr(line, '=');

	if (!value)
		return 1;
	value++;
	value += strspn(value, " \t");
	offset = MIN(offset, strlen(value));
	return (guint)g_utf8_strlen(line, value - line + (gssize)offset) + 1;
}

/* A mistake in the value being read, at byte @offset of it. */
static void
report_value(Reading *reading, gsize offset, const char *message, const char *hint)
{
	guint line = find_place(reading, reading->group, reading->key);
	guint column = line ? value_column(reading->lines[line - 1], offset) : 0;

	report_line(reading, line, column, message, hint);
}

static char *
did_you_mean(const char *typed, const char *const *known)
{
	const char *meant = cadrage_suggest(typed, known);

	return meant ? g_strdup_printf("did you mean \"%s\"?", meant) : NULL;
}

static void
report_unknown(Reading *reading, const char *what, const char *typed, const char *const *known)
{
	g_autofree char *message = g_strdup_printf("unknown %s \"%s\"", what, typed);
	g_autofree char *hint = did_you_mean(typed, known);

	if (!hint) {
		g_autofree char *words = g_strjoinv(", ", (char **)known);

		hint = g_strconcat("it may be ", words, NULL);
	}
	report_value(reading, 0, message, hint);
}

/* Values. */

static void
read_text(Reading *reading, void *field, const char *value)
{
	char **text = field;

	if (strlen(value) > CAD_MAX_FIELD_BYTES) {
		report_value(reading, 0, "the value is longer than CAD_MAX_FIELD_BYTES", NULL);
		return;
	}
	g_free(*text);
	*text = g_strstrip(g_strdup(value));
}

static void
read_id(Reading *reading, void *field, const char *value)
{
	gsize n_good = strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789-");

	if (n_good == 0 || value[n_good] != '\0')
		report_value(reading, n_good,
			     "an id is made of lower-case letters a-z, digits and hyphens", NULL);
	else
		read_text(reading, field, value);
}

static void
read_list(Reading *reading, void *field, const char *value)
{
	g_autoptr(GStrvBuilder) items = g_strv_builder_new();
	g_auto(GStrv) pieces = g_strsplit(value, ";", -1);
	char ***list = field;

	for (char **piece = pieces; *piece; piece++)
		if (*g_strstrip(*piece) != '\0')
			g_strv_builder_add(items, *piece);
	g_strfreev(*list);
	*list = g_strv_builder_end(items);
	if (**list == NULL)
		report_value(reading, 0, "the list is empty", NULL);
}

static void
read_boolean(Reading *reading, void *field, const char *value)
{
	static const char *const words[] = {"false", "true", NULL};
	gboolean *truth = field;

	if (g_strv_contains(words, value))
		*truth = strcmp(value, "true") == 0;
	else
		report_unknown(reading, "truth value", value, words);
}

/* final_punct=false: the line must not end like a sentence. */
static void
read_final_punct(Reading *reading, void *field, const char *value)
{
	gboolean may_end = TRUE;

	read_boolean(reading, &may_end, value);
	*(gboolean *)field = !may_end;
}

static CadPattern *
compile(Reading *reading, const char *value)
{
	g_autoptr(GError) error = NULL;
	gsize offset = 0;
	CadPattern *pattern = cad_pattern_new(value, CAD_PATTERN_TRUSTED, &offset, &error);

	if (!pattern)
		report_value(reading, offset, error->message, NULL);
	return pattern;
}

static void
read_pattern(Reading *reading, void *field, const char *value)
{
	CadPattern **pattern = field;

	g_clear_pointer(pattern, cad_pattern_free);
	*pattern = compile(reading, value);
}

static void
read_patterns(Reading *reading, void *field, const char *value)
{
	GPtrArray **patterns = field;
	CadPattern *pattern = compile(reading, value);

	if (pattern)
		g_ptr_array_add(*patterns, pattern);
}

static void
read_order(Reading *reading, void *field, const char *value)
{
	static const char *const words[] = {"dmy", "mdy", NULL};
	CadDateOrder *order = field;

	if (!g_strv_contains(words, value))
		report_unknown(reading, "order of day and month", value, words);
	else
		*order = *value == 'd' ? CAD_DATE_DAY_FIRST : CAD_DATE_MONTH_FIRST;
}

/* "2000-2030" */
static void
read_years(Reading *reading, void *field, const char *value)
{
	CadProfile *profile = field;
	char *end = NULL;
	guint64 first = g_ascii_strtoull(value, &end, 10);
	guint64 last = *end == '-' ? g_ascii_strtoull(end + 1, &end, 10) : 0;

	if (*end != '\0' || first < CAD_DATE_MIN_YEAR || last < first || last > CAD_DATE_MAX_YEAR) {
		report_value(reading, 0, "not a span of years such as 2000-2030", NULL);
		return;
	}
	profile->first_year = (guint)first;
	profile->last_year = (guint)last;
}

static void
report_label(Reading *reading, const char *value)
{
	g_autofree const char **names = cad_labels_list_names();

	report_unknown(reading, "label", value, names);
}

static void
read_label(Reading *reading, void *field, const char *value)
{
	if (!cad_label_from_name(value, field))
		report_label(reading, value);
}

static void
read_labels(Reading *reading, void *field, const char *value)
{
	g_auto(GStrv) names = g_strsplit(value, ";", -1);
	CadLabels *labels = field;

	for (char **name = names; *name; name++) {
		CadLabels named = cad_labels_from_name(g_strstrip(*name));

		if (named == 0 && **name != '\0')
			report_label(reading, *name);
		*labels |= named;
	}
}

static void
read_block(Reading *reading, void *field, const char *value)
{
	read_label(reading, field, value);
	reading->rule->has_block = TRUE;
}

static void
read_to_end(Reading *reading, void *field, const char *value)
{
	read_label(reading, field, value);
	reading->rule->has_to_end = TRUE;
}

static void
read_where(Reading *reading, void *field, const char *value)
{
	static const char *const words[] = {
		[CAD_WHERE_ANY] = "any",
		[CAD_WHERE_TOP] = "top",
		[CAD_WHERE_DECK] = "deck",
		[CAD_WHERE_MID] = "mid",
		NULL,
	};
	CadWhere *where = field;

	for (guint i = 0; words[i]; i++) {
		if (strcmp(words[i], value) != 0)
			continue;
		*where = (CadWhere)i;
		return;
	}
	report_unknown(reading, "place", value, words);
}

static void
read_count(Reading *reading, void *field, const char *value)
{
	guint64 count = 0;

	if (!g_ascii_string_to_unsigned(value, 10, 1, G_MAXUINT16, &count, NULL))
		report_value(reading, 0, "not a number from 1 to 65535", NULL);
	*(guint *)field = (guint)count;
}

/* Tests. */

/* The test that the key being read, "file-NAME" or "expect-NAME", is about. */
static CadProfileTest *
find_test(Reading *reading)
{
	GPtrArray *tests = reading->profile->tests;
	const char *dash = strchr(reading->key, '-');
	const char *name = dash ? dash + 1 : "";
	CadProfileTest *test;

	for (guint i = 0; i < tests->len; i++) {
		test = g_ptr_array_index(tests, i);
		if (strcmp(test->name, name) == 0)
			return test;
	}
	test = g_new0(CadProfileTest, 1);
	test->name = g_strdup(name);
	test->zones = g_array_new(FALSE, FALSE, sizeof(CadrageExpectedZone));
	g_ptr_array_add(tests, test);
	return test;
}

/* A page beside the profile. */
static void
read_test_file(Reading *reading, void *field, const char *value)
{
	g_autofree char *folder = g_path_get_dirname(reading->file);
	CadProfileTest *test = find_test(reading);

	(void)field;
	g_free(test->path);
	test->path =
		g_path_is_absolute(value) ? g_strdup(value) : g_build_filename(folder, value, NULL);
}

/* "12 caption" or "3-8 body". */
static gboolean
read_expected(const char *piece, CadrageExpectedZone *expected)
{
	char *end = NULL;
	guint64 first = g_ascii_strtoull(piece, &end, 10);
	guint64 last = *end == '-' ? g_ascii_strtoull(end + 1, &end, 10) : first;

	if (!g_ascii_isdigit(*piece) || first == 0 || last < first || last > G_MAXUINT ||
	    *end != ' ')
		return FALSE;
	expected->first = (guint)first;
	expected->last = (guint)last;
	return cadrage_zone_from_name(end + strspn(end, " "), &expected->zone);
}

static void
read_test_expect(Reading *reading, void *field, const char *value)
{
	g_auto(GStrv) pieces = g_strsplit(value, ";", -1);
	CadProfileTest *test = find_test(reading);

	(void)field;
	for (char **piece = pieces; *piece; piece++) {
		CadrageExpectedZone expected;
		g_autofree char *message = NULL;

		if (*g_strstrip(*piece) == '\0')
			continue;
		if (read_expected(*piece, &expected)) {
			g_array_append_val(test->zones, expected);
			continue;
		}
		message = g_strdup_printf("\"%s\" is no line with its zone", *piece);
		report_value(reading, 0, message, "write such as 3 headline; 5-12 body");
	}
}

/* Each test has a page, and says something of it. */
static void
check_tests(Reading *reading)
{
	for (guint i = 0; i < reading->profile->tests->len; i++) {
		const CadProfileTest *test = g_ptr_array_index(reading->profile->tests, i);

		if (test->path && test->zones->len > 0)
			continue;
		report_line(reading, find_place(reading, "test", NULL), 1,
			    test->path ? "a test says nothing of its file" : "a test has no file",
			    "a test is file=PAGE and expect=LINES ZONE; ..., or file-NAME= and "
			    "expect-NAME=");
	}
}

/* Keys that other programs, or later readers of profiles, make use of. */
static void
read_nothing(Reading *reading, void *field, const char *value)
{
	(void)reading;
	(void)field;
	(void)value;
}

static const Field outlet_fields[] = {
	{"id", read_id, G_STRUCT_OFFSET(CadProfile, id)},
	{"name", read_text, G_STRUCT_OFFSET(CadProfile, name)},
	{"lang", read_text, G_STRUCT_OFFSET(CadProfile, language)},
	{"hosts", read_list, G_STRUCT_OFFSET(CadProfile, hosts)},
	{"agency", read_list, G_STRUCT_OFFSET(CadProfile, agencies)},
	{"layout_only", read_boolean, G_STRUCT_OFFSET(CadProfile, is_layout)},
	{"republishes", read_nothing, 0},
	{NULL, NULL, 0},
};

static const Field detect_fields[] = {
	{"line", read_pattern, G_STRUCT_OFFSET(CadProfile, detect)},
	{NULL, NULL, 0},
};

static const Field date_fields[] = {
	{"url", read_pattern, G_STRUCT_OFFSET(CadProfile, url_date)},
	{"line", read_pattern, G_STRUCT_OFFSET(CadProfile, date_line)},
	{"ignore", read_pattern, G_STRUCT_OFFSET(CadProfile, date_ignore)},
	{"order", read_order, G_STRUCT_OFFSET(CadProfile, order)},
	{"years", read_years, 0},
	{NULL, NULL, 0},
};

/* "dateline" and "dateline-NAME" alike. */
static const Field inline_fields[] = {
	{"dateline", read_patterns, G_STRUCT_OFFSET(CadProfile, datelines)},
	{"byline_tail", read_patterns, G_STRUCT_OFFSET(CadProfile, byline_tails)},
	{NULL, NULL, 0},
};

static const Field rule_fields[] = {
	{"label", read_label, G_STRUCT_OFFSET(CadPageRule, label)},
	{"line", read_pattern, G_STRUCT_OFFSET(CadPageRule, line)},
	{"not", read_pattern, G_STRUCT_OFFSET(CadPageRule, except)},
	{"after", read_labels, G_STRUCT_OFFSET(CadPageRule, after)},
	{"where", read_where, G_STRUCT_OFFSET(CadPageRule, where)},
	{"max_words", read_count, G_STRUCT_OFFSET(CadPageRule, max_words)},
	{"final_punct", read_final_punct, G_STRUCT_OFFSET(CadPageRule, is_open)},
	{"adjacent", read_boolean, G_STRUCT_OFFSET(CadPageRule, is_adjacent)},
	{"block", read_block, G_STRUCT_OFFSET(CadPageRule, block)},
	{"to_end", read_to_end, G_STRUCT_OFFSET(CadPageRule, to_end)},
	{NULL, NULL, 0},
};

/* "file" and "file-NAME" alike. */
static const Field test_fields[] = {
	{"file", read_test_file, 0},
	{"expect", read_test_expect, 0},
	{NULL, NULL, 0},
};

/* Groups; those without fields are not for this program. */
static const struct {
	const char *name;
	const Field *fields;
} groups[] = {
	{"outlet", outlet_fields},
	{"detect", detect_fields},
	{"date", date_fields},
	{"inline", inline_fields},
	{"html", NULL},
	{"test", test_fields},
};

/* The name of the rule in "rule NAME"; NULL for another group. */
static const char *
rule_name(const char *group)
{
	return g_str_has_prefix(group, "rule ") ? group + strlen("rule ") : NULL;
}

static gboolean
is_key(const Field *field, const char *key, const Field *fields)
{
	gsize length = strlen(field->key);

	if (strcmp(field->key, key) == 0)
		return TRUE;
	return (fields == inline_fields || fields == test_fields) &&
	       strncmp(field->key, key, length) == 0 && key[length] == '-';
}

static void
read_key(Reading *reading, const Field *fields, void *target, const char *value)
{
	g_autoptr(GPtrArray) known = g_ptr_array_new();
	g_autofree char *message = NULL;
	g_autofree char *hint = NULL;

	for (const Field *field = fields; field->key; field++) {
		if (is_key(field, reading->key, fields)) {
			field->read(reading, (char *)target + field->offset, value);
			return;
		}
		g_ptr_array_add(known, (gpointer)field->key);
	}
	g_ptr_array_add(known, NULL);
	message = g_strdup_printf("unknown key \"%s\" in [%s]", reading->key, reading->group);
	hint = did_you_mean(reading->key, (const char *const *)known->pdata);
	report_line(reading, find_place(reading, reading->group, reading->key), 1, message, hint);
}

static void
read_keys(Reading *reading, GKeyFile *key_file, const Field *fields, void *target)
{
	g_auto(GStrv) keys = g_key_file_get_keys(key_file, reading->group, NULL, NULL);

	for (char **key = keys; key && *key; key++) {
		/* Not get_string: it takes the backslashes of a pattern for its own. */
		g_autofree char *value = g_key_file_get_value(key_file, reading->group, *key, NULL);

		reading->key = *key;
		read_key(reading, fields, target, value);
	}
}

static void
read_rule(Reading *reading, GKeyFile *key_file, const char *name)
{
	CadPageRule *rule = g_new0(CadPageRule, 1);

	rule->name = g_strdup(name);
	g_ptr_array_add(reading->profile->rules, rule);
	reading->rule = rule;
	read_keys(reading, key_file, rule_fields, rule);
	if (!g_key_file_has_key(key_file, reading->group, "label", NULL))
		report_line(reading, find_place(reading, reading->group, NULL), 1,
			    "the rule has no label", "add a line such as \"label=caption\"");
	else if (!rule->line && rule->after == 0 && rule->where == CAD_WHERE_ANY &&
		 !g_key_file_has_key(key_file, reading->group, "line", NULL))
		report_line(reading, find_place(reading, reading->group, NULL), 1,
			    "the rule fits every line", "add line=, after= or where=");
}

static void
read_group(Reading *reading, GKeyFile *key_file, const char *group)
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
		if (groups[i].fields)
			read_keys(reading, key_file, groups[i].fields, reading->profile);
		return;
	}
	message = g_strdup_printf("unknown group [%s]", group);
	report_line(reading, find_place(reading, group, NULL), 1, message,
		    "groups are outlet, detect, date, inline, rule NAME, html and test");
}

/* Notes where a group or key stands; told twice is a mistake. */
static void
note_place(Reading *reading, const char *group, const char *key, guint line)
{
	char *place = key ? g_strdup_printf("%s\n%s", group, key) : g_strdup(group);
	g_autofree char *message = NULL;

	if (!g_hash_table_contains(reading->places, place)) {
		g_hash_table_insert(reading->places, place, GUINT_TO_POINTER(line));
		return;
	}
	message = key ? g_strdup_printf("\"%s\" is said twice", key)
		      : g_strdup_printf("[%s] is opened twice", group);
	report_line(reading, line, 1, message, NULL);
	g_free(place);
}

/* Whether GKeyFile can make something of the line; notes where its group or key stands. */
static gboolean
scan_line(Reading *reading, guint line, char **group)
{
	g_autofree char *text = g_strstrip(g_strdup(reading->lines[line - 1]));
	char *equals = strchr(text, '=');

	if (*text == '\0' || *text == '#')
		return TRUE;
	if (*text == '[' && g_str_has_suffix(text, "]")) {
		g_free(*group);
		*group = g_strndup(text + 1, strlen(text) - 2);
		note_place(reading, *group, NULL, line);
		return TRUE;
	}
	if (!equals || equals == text) {
		report_line(reading, line, 1, "neither a [group], a key=value nor a # comment",
			    NULL);
		return FALSE;
	}
	if (!*group) {
		report_line(reading, line, 1, "a key before the first [group]", NULL);
		return FALSE;
	}
	*equals = '\0';
	note_place(reading, *group, g_strchomp(text), line);
	return TRUE;
}

/* The file without the lines that GKeyFile would stop at. */
static char *
scan(Reading *reading)
{
	g_autoptr(GString) good = g_string_new(NULL);
	g_autofree char *group = NULL;

	for (guint i = 0; reading->lines[i]; i++) {
		if (scan_line(reading, i + 1, &group))
			g_string_append(good, reading->lines[i]);
		g_string_append_c(good, '\n');
	}
	return g_string_free(g_steal_pointer(&good), FALSE);
}

/* The lines of the file as text; NULL when it is no UTF-8. */
static char **
split_lines(GBytes *content)
{
	gsize n_bytes = 0;
	const char *data = g_bytes_get_data(content, &n_bytes);
	g_auto(GStrv) lines = NULL;
	g_autofree char *text = NULL;

	if (n_bytes > 0 && !g_utf8_validate_len(data, n_bytes, NULL))
		return NULL;
	text = g_strndup(n_bytes ? data : "", n_bytes);
	lines = g_strsplit(g_str_has_prefix(text, "\xef\xbb\xbf") ? text + 3 : text, "\n", -1);
	for (char **line = lines; *line; line++)
		if (g_str_has_suffix(*line, "\r"))
			(*line)[strlen(*line) - 1] = '\0';
	return g_steal_pointer(&lines);
}

static void
read_groups(Reading *reading)
{
	g_autoptr(GKeyFile) key_file = g_key_file_new();
	g_autoptr(GError) error = NULL;
	g_autofree char *text = scan(reading);
	g_auto(GStrv) names = NULL;

	if (!g_key_file_load_from_data(key_file, text, strlen(text), G_KEY_FILE_NONE, &error)) {
		/* An empty file has no group; all else the scan has already found. */
		report_line(reading, 0, 0, error->message, NULL);
		return;
	}
	names = g_key_file_get_groups(key_file, NULL);
	for (char **name = names; *name; name++)
		read_group(reading, key_file, *name);
	if (!reading->has_mistake)
		check_tests(reading);
	for (guint j = 0; j < reading->profile->rules->len; j++)
		((CadPageRule *)g_ptr_array_index(reading->profile->rules, j))->profile =
			reading->profile->id;
	if (!reading->profile->id && !g_key_file_has_key(key_file, "outlet", "id", NULL))
		report_line(reading, find_place(reading, "outlet", NULL), 0,
			    "the profile has no id", "add \"id=NAME\" to the group [outlet]");
}

CadProfile *
cad_profile_new(const char *file, GBytes *content, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadProfile) profile = profile_alloc(file, content);
	g_autoptr(GHashTable) places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_auto(GStrv) lines = split_lines(content);
	Reading reading = {
		.file = file,
		.diagnostics = diagnostics,
		.lines = lines,
		.places = places,
		.profile = profile,
	};

	if (!lines) {
		report_line(&reading, 0, 0, "the file is not UTF-8", NULL);
		return NULL;
	}
	read_groups(&reading);
	if (reading.has_mistake)
		return NULL;
	if (!profile->name)
		profile->name = g_strdup(profile->id);
	return g_steal_pointer(&profile);
}
