#include "config.h"

#include <string.h>

#include "lexicon/affix.h"

/* Rules. */

static void
affix_free(gpointer data)
{
	CadAffix *affix = data;

	g_clear_pointer(&affix->continuation, g_array_unref);
	g_free(affix);
}

static CadAffixRules *
rules_new(void)
{
	CadAffixRules *rules = g_new0(CadAffixRules, 1);
	const GDestroyNotify unref = (GDestroyNotify)g_ptr_array_unref;

	rules->flag_aliases = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
	rules->tag_aliases = g_ptr_array_new();
	rules->affixes = g_ptr_array_new_with_free_func(affix_free);
	rules->by_flag = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, unref);
	rules->suffixes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, unref);
	rules->prefixes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, unref);
	return rules;
}

void
cad_affix_rules_free(CadAffixRules *rules)
{
	if (rules == NULL)
		return;
	g_hash_table_unref(rules->by_flag);
	g_hash_table_unref(rules->suffixes);
	g_hash_table_unref(rules->prefixes);
	g_ptr_array_unref(rules->affixes);
	g_ptr_array_unref(rules->flag_aliases);
	g_ptr_array_unref(rules->tag_aliases);
	g_free(rules->encoding);
	g_free(rules->version);
	g_free(rules->text);
	g_free(rules);
}

/* Flags. */

static CadFlag
next_flag(const CadAffixRules *rules, const char **at)
{
	CadFlag flag;

	if (rules->flag_type == CAD_FLAG_TYPE_NUMBER) {
		flag = g_ascii_strtoull(*at, (char **)at, 10);
		*at += **at != '\0' ? 1 : 0;
		return flag;
	}
	flag = g_utf8_get_char(*at);
	*at = g_utf8_next_char(*at);
	if (rules->flag_type == CAD_FLAG_TYPE_LONG && **at != '\0') {
		flag = flag << 32 | g_utf8_get_char(*at);
		*at = g_utf8_next_char(*at);
	}
	return flag;
}

static GArray *
split_flags(const CadAffixRules *rules, const char *written)
{
	GArray *flags = g_array_new(FALSE, FALSE, sizeof(CadFlag));

	while (*written != '\0') {
		const CadFlag flag = next_flag(rules, &written);

		g_array_append_val(flags, flag);
	}
	return flags;
}

GArray *
cad_affix_parse_flags(const CadAffixRules *rules, const char *written)
{
	guint64 alias = 0;

	if (rules->flag_aliases->len > 0 &&
	    g_ascii_string_to_unsigned(written, 10, 1, rules->flag_aliases->len, &alias, NULL))
		return g_array_ref(g_ptr_array_index(rules->flag_aliases, alias - 1));
	return split_flags(rules, written);
}

gboolean
cad_affix_has_flag(const GArray *flags, CadFlag flag)
{
	for (guint i = 0; flag != 0 && flags != NULL && i < flags->len; i++)
		if (g_array_index(flags, CadFlag, i) == flag)
			return TRUE;
	return FALSE;
}

/* Lines. */

/* One file under reading. */
typedef struct {
	CadAffixRules *rules;
	const char *path;
	guint line;
	gboolean crosses;	   /* of the group being read */
	gboolean has_flag_aliases; /* the count line of AF was seen */
	gboolean has_tag_aliases;
} AffixReader;

static gboolean
refuse(const AffixReader *reader, const char *message, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s:%u: %s", reader->path,
		    reader->line, message);
	return FALSE;
}

/* Cuts the next field off a line; NULL at its end. */
static char *
next_field(char **line)
{
	char *start = *line + strspn(*line, " \t");
	char *end = start + strcspn(start, " \t");

	*line = *end != '\0' ? end + 1 : end;
	*end = '\0';
	return *start != '\0' ? start : NULL;
}

static void
read_flag_type(CadAffixRules *rules, const char *name)
{
	if (g_strcmp0(name, "long") == 0)
		rules->flag_type = CAD_FLAG_TYPE_LONG;
	else if (g_strcmp0(name, "num") == 0)
		rules->flag_type = CAD_FLAG_TYPE_NUMBER;
}

static void
index_affix(GHashTable *index, gpointer key, CadAffix *affix)
{
	GPtrArray *list = g_hash_table_lookup(index, key);

	if (list == NULL) {
		list = g_ptr_array_new();
		g_hash_table_insert(index, key, list);
	}
	g_ptr_array_add(list, affix);
}

/* A prefix that ends in an apostrophe is a word of its own, elided: "l'", "qu'". */
static gboolean
is_elision(const char *add)
{
	return strchr(add, '\'') != NULL || strstr(add, "\xe2\x80\x99") != NULL;
}

static void
add_affix(CadAffixRules *rules, CadAffix *affix)
{
	g_ptr_array_add(rules->affixes, affix);
	if (affix->is_prefix && is_elision(affix->add))
		return;
	index_affix(rules->by_flag, &affix->flag, affix);
	if (!affix->is_prefix) {
		index_affix(rules->suffixes, (gpointer)affix->add, affix);
		rules->max_suffix_bytes = MAX(rules->max_suffix_bytes, strlen(affix->add));
	} else if (*affix->add != '\0') {
		index_affix(rules->prefixes, (gpointer)affix->add, affix);
	}
}

static const char *
resolve_tags(const CadAffixRules *rules, const char *written)
{
	guint64 alias = 0;

	if (rules->tag_aliases->len > 0 &&
	    g_ascii_string_to_unsigned(written, 10, 1, rules->tag_aliases->len, &alias, NULL))
		return g_ptr_array_index(rules->tag_aliases, alias - 1);
	return written;
}

/* SFX FLAG Y 12 begins a group, SFX FLAG STRIP ADD/FLAGS CONDITION TAGS is one of its rules. */
static gboolean
read_affix(AffixReader *reader, gboolean is_prefix, char *line, GError **error)
{
	const char *flag = next_field(&line);
	char *strip = next_field(&line);
	char *add = next_field(&line);
	char *condition = next_field(&line);
	CadAffix *affix;
	char *slash;

	if (add == NULL)
		return refuse(reader, "an affix needs a flag, what it strips and what it adds",
			      error);
	if (condition == NULL && (strcmp(strip, "Y") == 0 || strcmp(strip, "N") == 0)) {
		reader->crosses = *strip == 'Y';
		return TRUE;
	}
	affix = g_new0(CadAffix, 1);
	affix->is_prefix = is_prefix;
	affix->crosses = reader->crosses;
	affix->flag = next_flag(reader->rules, &flag);
	affix->strip = strcmp(strip, "0") == 0 ? "" : strip;
	slash = strchr(add, '/');
	if (slash != NULL) {
		*slash = '\0';
		affix->continuation = cad_affix_parse_flags(reader->rules, slash + 1);
	}
	affix->add = strcmp(add, "0") == 0 ? "" : add;
	affix->condition = condition != NULL ? condition : ".";
	affix->tags = resolve_tags(reader->rules, g_strstrip(line));
	add_affix(reader->rules, affix);
	return TRUE;
}

/* The first line of AF and of AM is a count, which is not needed. */
static void
read_alias(AffixReader *reader, gboolean is_flags, char *line)
{
	gboolean *has_count = is_flags ? &reader->has_flag_aliases : &reader->has_tag_aliases;
	CadAffixRules *rules = reader->rules;
	const char *flags;

	if (!*has_count) {
		*has_count = TRUE;
		return;
	}
	if (!is_flags) {
		g_ptr_array_add(rules->tag_aliases, g_strstrip(line));
		return;
	}
	flags = next_field(&line);
	g_ptr_array_add(rules->flag_aliases, split_flags(rules, flags != NULL ? flags : ""));
}

static gboolean
read_special_flag(CadAffixRules *rules, const char *keyword, char *line)
{
	static const struct {
		const char *keyword;
		gsize field;
	} specials[] = {
		{"NEEDAFFIX", G_STRUCT_OFFSET(CadAffixRules, need_affix)},
		{"PSEUDOROOT", G_STRUCT_OFFSET(CadAffixRules, need_affix)},
		{"FORBIDDENWORD", G_STRUCT_OFFSET(CadAffixRules, forbidden_word)},
		{"ONLYINCOMPOUND", G_STRUCT_OFFSET(CadAffixRules, only_in_compound)},
		{"CIRCUMFIX", G_STRUCT_OFFSET(CadAffixRules, circumfix)},
	};

	for (guint i = 0; i < G_N_ELEMENTS(specials); i++) {
		const char *flag;

		if (strcmp(specials[i].keyword, keyword) != 0)
			continue;
		flag = next_field(&line);
		if (flag != NULL)
			G_STRUCT_MEMBER(CadFlag, rules, specials[i].field) =
				next_flag(rules, &flag);
		return TRUE;
	}
	return FALSE;
}

/* A comment near the top may say "v7.0". */
static void
read_comment(CadAffixRules *rules, const char *line)
{
	g_auto(GStrv) words = g_strsplit_set(line, " \t,;()", -1);

	for (guint i = 0; words[i] != NULL && rules->version == NULL; i++)
		if (words[i][0] == 'v' && g_ascii_isdigit(words[i][1]))
			rules->version = g_strdup(words[i] + 1);
}

static gboolean
read_line(AffixReader *reader, char *line, GError **error)
{
	CadAffixRules *rules = reader->rules;
	const char *keyword;

	if (line[0] == '#') {
		read_comment(rules, line);
		return TRUE;
	}
	keyword = next_field(&line);
	if (keyword == NULL)
		return TRUE;
	if (strcmp(keyword, "SFX") == 0 || strcmp(keyword, "PFX") == 0)
		return read_affix(reader, *keyword == 'P', line, error);
	if (strcmp(keyword, "AF") == 0 || strcmp(keyword, "AM") == 0)
		read_alias(reader, keyword[1] == 'F', line);
	else if (strcmp(keyword, "FLAG") == 0)
		read_flag_type(rules, next_field(&line));
	else if (strcmp(keyword, "FULLSTRIP") == 0)
		rules->full_strip = TRUE;
	else if (strcmp(keyword, "VERSION") == 0 && rules->version == NULL)
		rules->version = g_strdup(g_strstrip(line));
	else
		read_special_flag(rules, keyword, line);
	return TRUE;
}

/* Encoding. */

/* What "SET" says, looked for in the bytes before they can be read as text. */
static char *
find_encoding(const char *data, gsize n_bytes)
{
	g_autofree char *text = g_strndup(data, n_bytes);
	const char *at = g_str_has_prefix(text, "SET ") ? text : strstr(text, "\nSET ");
	g_autofree char *name = NULL;

	if (at == NULL)
		return g_strdup("UTF-8");
	at = strstr(at, "SET ") + strlen("SET ");
	name = g_strstrip(g_strndup(at, strcspn(at, "\r\n")));
	if (g_str_has_prefix(name, "microsoft-"))
		return g_strdup(name + strlen("microsoft-"));
	return g_steal_pointer(&name);
}

char *
cad_affix_decode(GBytes *bytes, const char *encoding, const char *path, GError **error)
{
	gsize n_bytes;
	const char *data = g_bytes_get_data(bytes, &n_bytes);
	g_autoptr(GError) reason = NULL;
	char *text;

	if (n_bytes == 0)
		return g_strdup("");
	if (n_bytes >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0) {
		data += 3;
		n_bytes -= 3;
	}
	if (g_ascii_strcasecmp(encoding, "UTF-8") != 0)
		text = g_convert(data, (gssize)n_bytes, "UTF-8", encoding, NULL, NULL, &reason);
	else
		text = g_utf8_validate(data, (gssize)n_bytes, NULL) ? g_strndup(data, n_bytes)
								    : NULL;
	if (text == NULL)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s is not in the encoding %s that it names", path, encoding);
	return text;
}

static gboolean
takes_a_suffix(const CadAffixRules *rules, const CadAffix *affix)
{
	for (guint i = 0; affix->continuation != NULL && i < affix->continuation->len; i++) {
		const GPtrArray *list =
			cad_affix_find(rules, g_array_index(affix->continuation, CadFlag, i));

		for (guint j = 0; list != NULL && j < list->len; j++)
			if (!((CadAffix *)g_ptr_array_index(list, j))->is_prefix)
				return TRUE;
	}
	return FALSE;
}

static void
find_suffix_chains(CadAffixRules *rules)
{
	for (guint i = 0; i < rules->affixes->len && !rules->has_suffix_chains; i++) {
		const CadAffix *affix = g_ptr_array_index(rules->affixes, i);

		rules->has_suffix_chains = !affix->is_prefix && takes_a_suffix(rules, affix);
	}
}

CadAffixRules *
cad_affix_rules_parse(const char *path, GBytes *bytes, GError **error)
{
	g_autoptr(CadAffixRules) rules = rules_new();
	AffixReader reader = {.rules = rules, .path = path};
	gsize n_bytes;
	const char *data = g_bytes_get_data(bytes, &n_bytes);
	char *line;

	rules->encoding = find_encoding(n_bytes > 0 ? data : "", n_bytes);
	rules->text = cad_affix_decode(bytes, rules->encoding, path, error);
	if (rules->text == NULL)
		return NULL;
	for (line = rules->text; line != NULL;) {
		char *end = strchr(line, '\n');

		if (end != NULL)
			*end++ = '\0';
		reader.line++;
		line[strcspn(line, "\r")] = '\0';
		if (!read_line(&reader, line, error))
			return NULL;
		line = end;
	}
	find_suffix_chains(rules);
	return g_steal_pointer(&rules);
}

/* Building words. */

const GPtrArray *
cad_affix_find(const CadAffixRules *rules, CadFlag flag)
{
	return g_hash_table_lookup(rules->by_flag, &flag);
}

/* Whether @c is what one element of a condition asks for; moves @condition behind it. */
static gboolean
match_element(const char **condition, gunichar c)
{
	const char *at = *condition;
	gboolean is_set = *at == '[';
	gboolean is_negated = is_set && at[1] == '^';
	gboolean is_found = FALSE;

	if (!is_set) {
		*condition = g_utf8_next_char(at);
		return *at == '.' || g_utf8_get_char(at) == c;
	}
	for (at += is_negated ? 2 : 1; *at != '\0' && *at != ']'; at = g_utf8_next_char(at))
		is_found |= g_utf8_get_char(at) == c;
	*condition = *at == ']' ? at + 1 : at;
	return is_found != is_negated;
}

static glong
count_elements(const char *condition)
{
	glong n = 0;

	for (; *condition != '\0'; n++)
		match_element(&condition, 0);
	return n;
}

static gboolean
holds_condition(const CadAffix *affix, const char *word)
{
	const char *condition = affix->condition;
	const glong n_elements = count_elements(condition);
	const glong length = g_utf8_strlen(word, -1);

	if (strcmp(condition, ".") == 0)
		return TRUE;
	if (n_elements > length)
		return FALSE;
	if (!affix->is_prefix)
		word = g_utf8_offset_to_pointer(word, length - n_elements);
	while (*condition != '\0') {
		if (!match_element(&condition, g_utf8_get_char(word)))
			return FALSE;
		word = g_utf8_next_char(word);
	}
	return TRUE;
}

/* @word with @off taken from its beginning or end and @on put there; NULL when it lacks @off. */
static char *
exchange(const CadAffix *affix, const char *word, const char *off, const char *on)
{
	const gsize length = strlen(word);
	const gsize cut = strlen(off);

	if (affix->is_prefix)
		return g_str_has_prefix(word, off) ? g_strconcat(on, word + cut, NULL) : NULL;
	if (!g_str_has_suffix(word, off))
		return NULL;
	return g_strdup_printf("%.*s%s", (int)(length - cut), word, on);
}

char *
cad_affix_apply(const CadAffixRules *rules, const CadAffix *affix, const char *word)
{
	const gboolean strips_all = *word != '\0' && strcmp(affix->strip, word) == 0;

	if ((strips_all && !rules->full_strip) || !holds_condition(affix, word))
		return NULL;
	return exchange(affix, word, affix->strip, affix->add);
}

char *
cad_affix_remove(const CadAffixRules *rules, const CadAffix *affix, const char *word)
{
	g_autofree char *stem = exchange(affix, word, affix->add, affix->strip);

	if (stem == NULL || *stem == '\0' || !holds_condition(affix, stem))
		return NULL;
	if (strcmp(affix->strip, stem) == 0 && !rules->full_strip)
		return NULL;
	return g_steal_pointer(&stem);
}
