#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "lexicon/attribute.h"
#include "lexicon/phrase-token.h"
#include "lexicon/phrase.h"
#include "lexicon/spelling.h"

#define FILE_OR_CATEGORY (CAD_KEY_OF_FILE | CAD_KEY_OF_CATEGORY)
#define CATEGORY_OR_TERM (CAD_KEY_OF_CATEGORY | CAD_KEY_OF_TERM)
#define ANYWHERE	 (CAD_KEY_OF_FILE | CAD_KEY_OF_CATEGORY | CAD_KEY_OF_TERM)

static const struct {
	const char *name;
	CadKey key;
	guint places;
} known_keys[] = {
	{"lexicon", CAD_KEY_LEXICON, CAD_KEY_OF_FILE},
	{"language", CAD_KEY_LANGUAGE, CAD_KEY_OF_FILE},
	{"version", CAD_KEY_VERSION, CAD_KEY_OF_FILE},
	{"licence", CAD_KEY_LICENCE, CAD_KEY_OF_FILE},
	{"title", CAD_KEY_TITLE, FILE_OR_CATEGORY},
	{"kind", CAD_KEY_KIND, CAD_KEY_OF_CATEGORY},
	{"tags", CAD_KEY_TAGS, CAD_KEY_OF_CATEGORY},
	{"examples", CAD_KEY_EXAMPLES, CAD_KEY_OF_CATEGORY},
	{"accents", CAD_KEY_ACCENTS, ANYWHERE},
	{"not preceded by", CAD_KEY_NOT_PRECEDED, CATEGORY_OR_TERM},
	{"not followed by", CAD_KEY_NOT_FOLLOWED, CATEGORY_OR_TERM},
	{"not near", CAD_KEY_NOT_NEAR, CATEGORY_OR_TERM},
	{"only preceded by", CAD_KEY_ONLY_PRECEDED, CATEGORY_OR_TERM},
	{"only followed by", CAD_KEY_ONLY_FOLLOWED, CATEGORY_OR_TERM},
	{"only near", CAD_KEY_ONLY_NEAR, CATEGORY_OR_TERM},
	{"since", CAD_KEY_SINCE, CATEGORY_OR_TERM},
	{"until", CAD_KEY_UNTIL, CATEGORY_OR_TERM},
	{"zone", CAD_KEY_ZONE, CATEGORY_OR_TERM},
	{"voice", CAD_KEY_VOICE, CATEGORY_OR_TERM},
	{"negation", CAD_KEY_NEGATION, CATEGORY_OR_TERM},
	{"weight", CAD_KEY_WEIGHT, CATEGORY_OR_TERM},
	{"except", CAD_KEY_EXCEPT, CAD_KEY_OF_TERM},
	{"value", CAD_KEY_VALUE, CAD_KEY_OF_TERM},
	{"cite", CAD_KEY_CITE, CATEGORY_OR_TERM},
	{"found on", CAD_KEY_FOUND_ON, CAD_KEY_OF_TERM},
	{"include", CAD_KEY_INCLUDE, CAD_KEY_OF_FILE},
	{"remove", CAD_KEY_REMOVE, CAD_KEY_OF_FILE},
	{"nested", CAD_KEY_NESTED, CAD_KEY_OF_CATEGORY},
};

/* Keys. */

/* "title.fr" is "title" of "fr"; "not near 15" is "not near" of "15". */
static char *
split_argument(char *name)
{
	static const struct {
		const char *stem;
		char separator;
	} takers[] = {{"title", '.'}, {"not near", ' '}, {"only near", ' '}};

	for (guint i = 0; i < G_N_ELEMENTS(takers); i++) {
		const gsize length = strlen(takers[i].stem);

		if (!g_str_has_prefix(name, takers[i].stem) || name[length] != takers[i].separator)
			continue;
		name[length] = '\0';
		return g_strdup(g_strstrip(name + length + 1));
	}
	return NULL;
}

static const char *
find_suggestion(const char *name, CadKeyPlace place)
{
	const char *names[G_N_ELEMENTS(known_keys) + 1] = {NULL};
	guint n = 0;

	for (guint i = 0; i < G_N_ELEMENTS(known_keys); i++)
		if ((known_keys[i].places & place) != 0)
			names[n++] = known_keys[i].name;
	return cadrage_suggest(name, names);
}

static const char *
describe_place(CadKeyPlace place)
{
	return place == CAD_KEY_OF_FILE	      ? "the file"
	       : place == CAD_KEY_OF_CATEGORY ? "a category"
					      : "a term";
}

static void
report_unknown(CadReading *reading, CadrageSpan span, const char *name, CadKeyPlace place)
{
	const char *suggestion = find_suggestion(name, place);
	g_autofree char *hint = NULL;

	if (suggestion != NULL)
		hint = g_strdup_printf("did you mean \"%s\"?", suggestion);
	cad_reading_error(reading, span, hint, "unknown key \"%s\" of %s", name,
			  describe_place(place));
}

static CadKey
check_key(CadReading *reading, CadrageSpan span, guint index, CadKeyPlace place)
{
	const char *name = known_keys[index].name;

	if ((known_keys[index].places & place) == 0) {
		cad_reading_error(reading, span,
				  (known_keys[index].places & CAD_KEY_OF_FILE) != 0
					  ? "move it above the first category"
					  : NULL,
				  "\"%s\" is no key of %s", name, describe_place(place));
		return CAD_KEY_UNKNOWN;
	}
	return known_keys[index].key;
}

CadKey
cad_key_find(CadReading *reading, CadrageSpan span, CadKeyPlace place, char **argument)
{
	g_autofree char *name = cad_reading_dup(reading, span);

	*argument = split_argument(name);
	for (guint i = 0; i < G_N_ELEMENTS(known_keys); i++)
		if (strcmp(known_keys[i].name, name) == 0)
			return check_key(reading, span, i, place);
	report_unknown(reading, span, name, place);
	return CAD_KEY_UNKNOWN;
}

CadKey
cad_key_guess(const CadReading *reading, CadrageSpan span)
{
	g_autofree char *name = cad_reading_dup(reading, span);
	const char *suggestion = find_suggestion(name, CAD_KEY_OF_FILE);

	for (guint i = 0; suggestion != NULL && i < G_N_ELEMENTS(known_keys); i++)
		if (strcmp(known_keys[i].name, suggestion) == 0)
			return known_keys[i].key;
	return CAD_KEY_UNKNOWN;
}

/* The set of attributes. */

static void
except_clear(gpointer data)
{
	g_free(((CadExcept *)data)->form);
}

void
cad_attributes_clear(CadAttributes *attributes)
{
	g_clear_pointer(&attributes->conditions, g_ptr_array_unref);
	g_clear_pointer(&attributes->except, g_array_unref);
	g_clear_pointer(&attributes->citations, g_ptr_array_unref);
	g_clear_pointer(&attributes->found_on, g_free);
	g_clear_pointer(&attributes->keys, g_hash_table_unref);
}

gboolean
cad_attributes_claim(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	const CadPlace place = cad_manuscript_find_place(reading->manuscript, span);
	g_autofree char *name = cad_reading_dup(reading, span);
	guint first;

	if (attributes->keys == NULL)
		attributes->keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	first = GPOINTER_TO_UINT(g_hash_table_lookup(attributes->keys, name));
	if (first > 0) {
		cad_reading_error(reading, span, "remove one of them",
				  "\"%s\" is already set in line %u", name, first);
		return FALSE;
	}
	g_hash_table_insert(attributes->keys, g_steal_pointer(&name), GUINT_TO_POINTER(place.line));
	return TRUE;
}

/* Values. */

static gboolean
is_decimal_comma(const char *value)
{
	const char *comma = strchr(value, ',');

	return comma != NULL && comma > value && g_ascii_isdigit(comma[-1]) &&
	       g_ascii_isdigit(comma[1]);
}

/* A number's mistake that a French keyboard makes is worth its own words, whatever the key. */
static gboolean
refuse_decimal_comma(CadReading *reading, CadrageSpan span)
{
	g_autofree char *value = cad_reading_dup(reading, span);

	if (!is_decimal_comma(value) || strspn(value, "0123456789,+- ") != strlen(value))
		return FALSE;
	cad_reading_error(reading, span, "use a point", "a decimal comma");
	return TRUE;
}

static void
read_value(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	g_autofree char *text = cad_reading_dup(reading, span);
	gint64 value = 0;

	attributes->has_value = TRUE;
	attributes->value_span = span;
	if (!g_ascii_string_to_signed(text, 10, -1000, 1000, &value, NULL))
		cad_reading_error(reading, span, "write a whole number from -1000 to 1000",
				  "\"%s\" is no rung of a ladder", text);
	attributes->value = (int)value;
}

static void
read_accents(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	g_autofree char *text = cad_reading_dup(reading, span);

	if (strcmp(text, "fold") != 0 && strcmp(text, "keep") != 0) {
		cad_reading_error(reading, span, "write \"fold\" or \"keep\"",
				  "\"%s\" says nothing about accents", text);
		return;
	}
	attributes->has_accents = TRUE;
	attributes->fold_accents = strcmp(text, "fold") == 0;
}

/* Free text; quotation marks round it let it hold ";" and "}". */
static void
add_citation(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	const char *text = reading->manuscript->text;

	if (span.end - span.start > 2 && text[span.start] == '"' && text[span.end - 1] == '"')
		span = (CadrageSpan){span.start + 1, span.end - 1};
	if (attributes->citations == NULL)
		attributes->citations = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(attributes->citations, cad_reading_dup(reading, span));
}

/* The name of a file without its ending, and no way out of the lexicon's folder. */
static void
read_found_on(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	g_autofree char *name = cad_reading_dup(reading, span);

	if (!cadrage_lexicon_is_name(name)) {
		cad_reading_error(reading, span, "write its name without \".found\"",
				  "\"%s\" is no name of a list of articles", name);
		return;
	}
	g_free(attributes->found_on);
	attributes->found_on = g_steal_pointer(&name);
	attributes->found_on_span = span;
}

static void
add_except(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	CadExcept except = {.span = cad_reading_trim(reading, span)};
	g_autofree char *written = cad_reading_dup(reading, except.span);

	if (!cad_phrase_token_is_single(written, reading->language)) {
		cad_reading_error(reading, except.span, "write forms with commas between them",
				  "\"%s\" is no single word", written);
		return;
	}
	except.form = cad_spelling_lower(written);
	if (attributes->except == NULL) {
		attributes->except = g_array_new(FALSE, FALSE, sizeof(CadExcept));
		g_array_set_clear_func(attributes->except, except_clear);
	}
	g_array_append_val(attributes->except, except);
}

static void
read_except(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	const char *text = reading->manuscript->text;
	guint32 start = span.start;

	for (guint32 i = span.start; i <= span.end; i++) {
		if (i < span.end && text[i] != ',')
			continue;
		add_except(attributes, reading, (CadrageSpan){start, i});
		start = i + 1;
	}
}

static gboolean
read_distance(CadReading *reading, CadConditionKind kind, const char *argument, CadrageSpan span,
	      guint *tokens)
{
	g_autofree char *hint = NULL;
	guint64 value = 0;

	if (argument != NULL &&
	    g_ascii_string_to_unsigned(argument, 10, 1, CAD_MAX_NEAR_TOKENS, &value, NULL)) {
		*tokens = (guint)value;
		return TRUE;
	}
	hint = g_strdup_printf("write \"%s near N: P\", with N from 1 to CAD_MAX_NEAR_TOKENS, %d",
			       cad_condition_kind_is_only(kind) ? "only" : "not",
			       CAD_MAX_NEAR_TOKENS);
	cad_reading_error(reading, span, hint, "how near is not said in words");
	return FALSE;
}

static GPtrArray *
conditions_new(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)cad_condition_unref);
}

static void
read_condition(CadAttributes *attributes, CadReading *reading, CadConditionKind kind,
	       const char *argument, CadrageSpan span)
{
	static const CadPhraseFlags flags[] = {
		[CAD_BESIDE_BEFORE] = CAD_PHRASE_MAY_END_WITH_GAP,
		[CAD_BESIDE_AFTER] = CAD_PHRASE_MAY_BEGIN_WITH_GAP,
		[CAD_BESIDE_NEAR] = 0,
	};
	const CadBeside beside = cad_condition_kind_get_beside(kind);
	guint near_tokens = 0;
	CadNode *pattern;

	if (beside == CAD_BESIDE_NEAR &&
	    !read_distance(reading, kind, argument, span, &near_tokens))
		return;
	pattern = cad_phrase_parse(reading, span, flags[beside]);
	if (pattern == NULL)
		return;
	if (attributes->conditions == NULL)
		attributes->conditions = conditions_new();
	g_ptr_array_add(attributes->conditions, cad_condition_new(kind, near_tokens, pattern));
}

static const struct {
	CadKey key;
	CadConditionKind kind;
} condition_keys[] = {
	{CAD_KEY_NOT_PRECEDED, CAD_CONDITION_NOT_PRECEDED},
	{CAD_KEY_NOT_FOLLOWED, CAD_CONDITION_NOT_FOLLOWED},
	{CAD_KEY_NOT_NEAR, CAD_CONDITION_NOT_NEAR},
	{CAD_KEY_ONLY_PRECEDED, CAD_CONDITION_ONLY_PRECEDED},
	{CAD_KEY_ONLY_FOLLOWED, CAD_CONDITION_ONLY_FOLLOWED},
	{CAD_KEY_ONLY_NEAR, CAD_CONDITION_ONLY_NEAR},
};

static const struct {
	CadKey key;
	CadScopeKey scope;
} scope_keys[] = {
	{CAD_KEY_SINCE, CAD_SCOPE_SINCE},   {CAD_KEY_UNTIL, CAD_SCOPE_UNTIL},
	{CAD_KEY_ZONE, CAD_SCOPE_ZONE},	    {CAD_KEY_VOICE, CAD_SCOPE_VOICE},
	{CAD_KEY_NESTED, CAD_SCOPE_NESTED}, {CAD_KEY_NEGATION, CAD_SCOPE_NEGATION},
	{CAD_KEY_WEIGHT, CAD_SCOPE_WEIGHT},
};

/* A condition, or a key of a scope. */
static void
read_restriction(CadAttributes *attributes, CadReading *reading, CadKey key, const char *argument,
		 CadrageSpan value)
{
	for (guint i = 0; i < G_N_ELEMENTS(condition_keys); i++)
		if (condition_keys[i].key == key)
			read_condition(attributes, reading, condition_keys[i].kind, argument,
				       value);
	for (guint i = 0; i < G_N_ELEMENTS(scope_keys); i++)
		if (scope_keys[i].key == key)
			cad_scope_read(&attributes->scope, reading, scope_keys[i].scope, value);
}

void
cad_attributes_read(CadAttributes *attributes, CadReading *reading, CadKey key,
		    const char *argument, CadrageSpan value)
{
	if (value.start == value.end) {
		cad_reading_error(reading, (CadrageSpan){value.start, value.start + 1}, NULL,
				  "a value is missing");
		return;
	}
	if (key == CAD_KEY_CITE)
		add_citation(attributes, reading, value);
	else if (key == CAD_KEY_FOUND_ON)
		read_found_on(attributes, reading, value);
	else if (key == CAD_KEY_ACCENTS)
		read_accents(attributes, reading, value);
	else if (key == CAD_KEY_EXCEPT)
		read_except(attributes, reading, value);
	else if (key == CAD_KEY_VALUE)
		read_value(attributes, reading, value);
	else
		read_restriction(attributes, reading, key, argument, value);
}

/* Braces. */

static void
read_entry(CadAttributes *attributes, CadReading *reading, CadrageSpan entry)
{
	const char *text = reading->manuscript->text;
	const char *colon = memchr(text + entry.start, ':', entry.end - entry.start);
	g_autofree char *argument = NULL;
	CadrageSpan name;
	CadrageSpan value;
	CadKey key;

	if (colon == NULL) {
		cad_reading_error(reading, entry, "write { key: value; key: value }",
				  "a key and a colon are missing");
		return;
	}
	name = cad_reading_trim(reading, (CadrageSpan){entry.start, (guint32)(colon - text)});
	value = cad_reading_trim(reading, (CadrageSpan){(guint32)(colon - text) + 1, entry.end});
	if (refuse_decimal_comma(reading, value)) {
		/* A rung was meant, if a wrong one: it is not missing. */
		attributes->has_value |= strncmp(text + name.start, "value", 5) == 0;
		return;
	}
	key = cad_key_find(reading, name, CAD_KEY_OF_TERM, &argument);
	if (key == CAD_KEY_CITE ||
	    (key != CAD_KEY_UNKNOWN && cad_attributes_claim(attributes, reading, name)))
		cad_attributes_read(attributes, reading, key, argument, value);
}

/* The next ";" or "}" outside quotation marks, or @end. */
static guint32
find_entry_end(const char *text, guint32 at, guint32 end)
{
	gboolean is_quoted = FALSE;

	for (; at < end; at++) {
		if (text[at] == '\\' && is_quoted)
			at++;
		else if (text[at] == '"')
			is_quoted = !is_quoted;
		else if (!is_quoted && (text[at] == ';' || text[at] == '}'))
			return at;
	}
	return end;
}

void
cad_attributes_read_braces(CadAttributes *attributes, CadReading *reading, CadrageSpan span)
{
	const char *text = reading->manuscript->text;
	guint32 at = span.start + 1;

	for (;;) {
		const guint32 stop = find_entry_end(text, at, span.end);
		const CadrageSpan entry = cad_reading_trim(reading, (CadrageSpan){at, stop});

		if (entry.start < entry.end)
			read_entry(attributes, reading, entry);
		at = stop + 1;
		if (stop >= span.end || text[stop] == '}')
			break;
	}
	if (at > span.end)
		cad_reading_error(reading, (CadrageSpan){span.start, span.start + 1}, "add \"}\"",
				  "the braces are not closed");
	else if (at < span.end)
		cad_reading_error(reading, cad_reading_trim(reading, (CadrageSpan){at, span.end}),
				  "braces end their line", "text after the braces");
}

/* Inheritance. */

static gboolean
has_condition(const GPtrArray *conditions, CadConditionKind kind)
{
	for (guint i = 0; conditions != NULL && i < conditions->len; i++)
		if (((CadCondition *)g_ptr_array_index(conditions, i))->kind == kind)
			return TRUE;
	return FALSE;
}

/* Own conditions, then those of @from that are of no kind of its own. */
static GPtrArray *
join_conditions(const GPtrArray *own, const GPtrArray *from)
{
	GPtrArray *joined = conditions_new();

	for (guint i = 0; i < own->len; i++)
		g_ptr_array_add(joined, cad_condition_ref(g_ptr_array_index(own, i)));
	for (guint i = 0; i < from->len; i++) {
		CadCondition *condition = g_ptr_array_index(from, i);

		if (!has_condition(own, condition->kind))
			g_ptr_array_add(joined, cad_condition_ref(condition));
	}
	return joined;
}

void
cad_attributes_inherit(CadAttributes *attributes, const CadAttributes *from)
{
	GPtrArray *own = attributes->conditions;

	if (!attributes->has_accents) {
		attributes->has_accents = from->has_accents;
		attributes->fold_accents = from->fold_accents;
	}
	cad_scope_inherit(&attributes->scope, &from->scope);
	if (from->conditions == NULL)
		return;
	attributes->conditions = own != NULL ? join_conditions(own, from->conditions)
					     : g_ptr_array_ref(from->conditions);
	g_clear_pointer(&own, g_ptr_array_unref);
}
