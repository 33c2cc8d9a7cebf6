#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/profile-key.h"
#include "document/profile-test.h"

/* Reads one value into one field of the profile or of the rule. */
typedef void (*FieldReader)(CadProfileReading *reading, void *field, const char *value);

typedef struct {
	const char *key;
	FieldReader read;
	gsize offset;
} Field;

/* Values. */

static void
read_text(CadProfileReading *reading, void *field, const char *value)
{
	char **text = field;

	if (strlen(value) > CAD_MAX_FIELD_BYTES) {
		cad_profile_report_value(reading, 0, "the value is longer than CAD_MAX_FIELD_BYTES",
					 NULL);
		return;
	}
	g_free(*text);
	*text = g_strstrip(g_strdup(value));
}

static void
read_id(CadProfileReading *reading, void *field, const char *value)
{
	gsize n_good = strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789-");

	if (n_good == 0 || value[n_good] != '\0')
		cad_profile_report_value(
			reading, n_good,
			"an id is made of lower-case letters a-z, digits and hyphens", NULL);
	else
		read_text(reading, field, value);
}

static void
read_list(CadProfileReading *reading, void *field, const char *value)
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
		cad_profile_report_value(reading, 0, "the list is empty", NULL);
}

static void
read_boolean(CadProfileReading *reading, void *field, const char *value)
{
	static const char *const words[] = {"false", "true", NULL};
	gboolean *truth = field;

	if (g_strv_contains(words, value))
		*truth = strcmp(value, "true") == 0;
	else
		cad_profile_report_unknown(reading, "truth value", value, words);
}

/* final_punct=false: the line must not end like a sentence. */
static void
read_final_punct(CadProfileReading *reading, void *field, const char *value)
{
	gboolean may_end = TRUE;

	read_boolean(reading, &may_end, value);
	*(gboolean *)field = !may_end;
}

static CadPattern *
compile(CadProfileReading *reading, const char *value)
{
	g_autoptr(GError) error = NULL;
	gsize offset = 0;
	CadPattern *pattern = cad_pattern_new(value, CAD_PATTERN_TRUSTED, &offset, &error);

	if (!pattern)
		cad_profile_report_value(reading, offset, error->message, NULL);
	return pattern;
}

static void
read_pattern(CadProfileReading *reading, void *field, const char *value)
{
	CadPattern **pattern = field;

	g_clear_pointer(pattern, cad_pattern_free);
	*pattern = compile(reading, value);
}

static void
read_patterns(CadProfileReading *reading, void *field, const char *value)
{
	GPtrArray **patterns = field;
	CadPattern *pattern = compile(reading, value);

	if (pattern)
		g_ptr_array_add(*patterns, pattern);
}

static void
read_order(CadProfileReading *reading, void *field, const char *value)
{
	static const char *const words[] = {"dmy", "mdy", NULL};
	CadDateOrder *order = field;

	if (!g_strv_contains(words, value))
		cad_profile_report_unknown(reading, "order of day and month", value, words);
	else
		*order = *value == 'd' ? CAD_DATE_DAY_FIRST : CAD_DATE_MONTH_FIRST;
}

/* "2000-2030" */
static void
read_years(CadProfileReading *reading, void *field, const char *value)
{
	CadProfile *profile = field;
	char *end = NULL;
	guint64 first = g_ascii_strtoull(value, &end, 10);
	guint64 last = *end == '-' ? g_ascii_strtoull(end + 1, &end, 10) : 0;

	if (*end != '\0' || first < CAD_DATE_MIN_YEAR || last < first || last > CAD_DATE_MAX_YEAR) {
		cad_profile_report_value(reading, 0, "not a span of years such as 2000-2030", NULL);
		return;
	}
	profile->first_year = (guint)first;
	profile->last_year = (guint)last;
}

static void
report_label(CadProfileReading *reading, const char *value)
{
	g_autofree const char **names = cad_labels_list_names();

	cad_profile_report_unknown(reading, "label", value, names);
}

static void
read_label(CadProfileReading *reading, void *field, const char *value)
{
	if (!cad_label_from_name(value, field))
		report_label(reading, value);
}

static void
read_labels(CadProfileReading *reading, void *field, const char *value)
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
read_block(CadProfileReading *reading, void *field, const char *value)
{
	read_label(reading, field, value);
	reading->rule->has_block = TRUE;
}

static void
read_to_end(CadProfileReading *reading, void *field, const char *value)
{
	read_label(reading, field, value);
	reading->rule->has_to_end = TRUE;
}

static void
read_where(CadProfileReading *reading, void *field, const char *value)
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
	cad_profile_report_unknown(reading, "place", value, words);
}

static void
read_count(CadProfileReading *reading, void *field, const char *value)
{
	guint64 count = 0;

	if (!g_ascii_string_to_unsigned(value, 10, 1, G_MAXUINT16, &count, NULL))
		cad_profile_report_value(reading, 0, "not a number from 1 to 65535", NULL);
	*(guint *)field = (guint)count;
}

/* Keys that other programs, or later readers of profiles, make use of. */
static void
read_nothing(CadProfileReading *reading, void *field, const char *value)
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
	{"file", cad_profile_test_read_file, 0},
	{"expect", cad_profile_test_read_expect, 0},
	{NULL, NULL, 0},
};

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
read_key(CadProfileReading *reading, const Field *fields, void *target, const char *value)
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
	hint = cad_profile_did_you_mean(reading->key, (const char *const *)known->pdata);
	cad_profile_report(reading, cad_profile_find_place(reading, reading->group, reading->key),
			   1, message, hint);
}

void
cad_profile_read_keys(CadProfileReading *reading, GKeyFile *key_file, CadProfileGroup group,
		      void *target)
{
	static const Field *const fields[] = {
		[CAD_PROFILE_OUTLET] = outlet_fields, [CAD_PROFILE_DETECT] = detect_fields,
		[CAD_PROFILE_DATE] = date_fields,     [CAD_PROFILE_INLINE] = inline_fields,
		[CAD_PROFILE_RULE] = rule_fields,     [CAD_PROFILE_TEST] = test_fields,
	};
	g_auto(GStrv) keys = g_key_file_get_keys(key_file, reading->group, NULL, NULL);

	for (char **key = keys; key && *key; key++) {
		/* Not get_string: it takes the backslashes of a pattern for its own. */
		g_autofree char *value = g_key_file_get_value(key_file, reading->group, *key, NULL);

		reading->key = *key;
		read_key(reading, fields[group], target, value);
	}
}
