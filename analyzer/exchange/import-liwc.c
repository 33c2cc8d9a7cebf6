#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/glob.h"
#include "exchange/import.h"

#define FENCE "%"

/* A line of a lexicon has room for two conditions. */
#define MAX_CONDITION_BYTES (CAD_MAX_LEXICON_LINE / 4)

/** A number of a category behind a word, and where the word is in it. */
typedef struct {
	CadGlossaryEntry *entry;
	char *beside; /* (nullable): "of" of "<of>": what follows the word */
	char *before; /* (nullable): "02 134" of "(02 134)": categories of what precedes it */
	gboolean is_otherwise; /* where that is not so */
} Condition;

typedef struct {
	const CadSource *source;
	CadGlossary *glossary;
	GHashTable *by_number; /* of char * number without leading zeros to CadGlossaryCategory */
	GArray *conditions;    /* of Condition */
} Liwc;

static void
condition_clear(void *data)
{
	Condition *condition = data;

	g_free(condition->beside);
	g_free(condition->before);
}

static char *
trim_number(const char *number, gsize n)
{
	while (n > 1 && *number == '0') {
		number++;
		n--;
	}
	return g_strndup(number, n);
}

/* Finds the line of a fence from @from on; the end of the file when there is none. */
static guint
find_fence(char **lines, guint from)
{
	while (lines[from]) {
		g_autofree char *line = g_strstrip(g_strdup(lines[from]));

		if (strcmp(line, FENCE) == 0)
			break;
		from++;
	}
	return from;
}

/* Of a number that stands twice the first is meant. */
static void
keep_number(Liwc *liwc, char *number, CadGlossaryCategory *category, guint line)
{
	const CadGlossaryCategory *first = g_hash_table_lookup(liwc->by_number, number);

	if (!first) {
		g_hash_table_insert(liwc->by_number, number, category);
		return;
	}
	if (first != category) {
		g_autofree char *message =
			g_strdup_printf("the number %s of \"%s\" is that of \"%s\"", number,
					category->title, first->title);

		cad_source_lose(liwc->source, line, message,
				"words of that number are in the first");
	}
	g_free(number);
}

/* "12<blank>name", indented by a tab for each category it is a part of. */
static void
read_category(Liwc *liwc, guint index, GPtrArray *parents)
{
	const char *line = liwc->source->lines[index];
	const guint depth = (guint)strspn(line, "\t");
	const char *number = line + strspn(line, "\t ");
	const gsize n_digits = strspn(number, "0123456789");
	g_autofree char *name = g_strstrip(g_strdup(number + n_digits));
	CadGlossaryCategory *category;

	if (*number == '\0')
		return;
	if (n_digits == 0 || *name == '\0') {
		cad_source_lose(liwc->source, index + 1, "a category needs a number and a name",
				"left out");
		return;
	}
	if (parents->len > depth)
		g_ptr_array_set_size(parents, (int)depth);
	category = cad_glossary_add_category(
		liwc->glossary,
		parents->len > 0 ? g_ptr_array_index(parents, parents->len - 1) : NULL, name,
		index + 1);
	keep_number(liwc, trim_number(number, n_digits), category, index + 1);
	g_ptr_array_add(parents, category);
}

/* The word of a line; the rest of the line begins at @codes. */
static char *
cut_word(const char *line, const char **codes)
{
	const char *tab = strchr(line, '\t');
	const char *p = line;

	if (tab) {
		*codes = tab;
		return g_strstrip(g_strndup(line, tab - line));
	}
	/* Blanks instead: what is behind the first blank that a number, "(" or "<" follows. */
	while (*p) {
		const char *next = p + strcspn(p, " ");
		const char *word = next + strspn(next, " ");

		if (*next == '\0' || g_ascii_isdigit(*word) || *word == '(' || *word == '<') {
			*codes = next;
			return g_strstrip(g_strndup(line, next - line));
		}
		p = word;
	}
	*codes = p;
	return g_strdup(line);
}

static void
lose_number(const Liwc *liwc, guint line, const char *number, const char *word)
{
	g_autofree char *message =
		g_strdup_printf("category %s of \"%s\" is not declared", number, word);

	cad_source_lose(liwc->source, line, message, "the word is not in it");
}

static CadGlossaryEntry *
add_to(Liwc *liwc, const char *word, const char *number, gsize n, guint line)
{
	g_autofree char *key = trim_number(number, n);
	CadGlossaryCategory *category = n > 0 ? g_hash_table_lookup(liwc->by_number, key) : NULL;

	if (!category) {
		lose_number(liwc, line, key, word);
		return NULL;
	}
	return cad_glossary_category_add(category, word, line);
}

static void
add_condition(Liwc *liwc, CadGlossaryEntry *entry, const char *beside, const char *before,
	      gboolean is_otherwise)
{
	const Condition condition = {entry, g_strdup(beside), g_strdup(before), is_otherwise};

	g_array_append_val(liwc->conditions, condition);
}

/* "131/125" behind "<of>" or "(02 134)": in the first where the condition holds, else in the
 * second. Returns: what follows. */
static const char *
read_conditional(Liwc *liwc, const char *word, const char *at, const char *beside,
		 const char *before, guint line)
{
	const gsize n_first = strspn(at, "0123456789");
	CadGlossaryEntry *entry = add_to(liwc, word, at, n_first, line);

	if (entry)
		add_condition(liwc, entry, beside, before, FALSE);
	at += n_first;
	if (*at == '/') {
		const gsize n_second = strspn(++at, "0123456789");

		entry = add_to(liwc, word, at, n_second, line);
		if (entry)
			add_condition(liwc, entry, beside, before, TRUE);
		at += n_second;
	}
	return at;
}

/* One code. Returns: what follows it; NULL when it is none. */
static const char *
read_code(Liwc *liwc, const char *word, const char *at, guint line)
{
	const char open = *at;
	const char *close = open == '<' ? strchr(at, '>') : open == '(' ? strchr(at, ')') : NULL;
	const gsize n_digits = strspn(at, "0123456789");

	if (close) {
		g_autofree char *inside = g_strstrip(g_strndup(at + 1, close - at - 1));

		close += 1 + strspn(close + 1, " ");
		if (!g_ascii_isdigit(*close))
			return NULL;
		return read_conditional(liwc, word, close, open == '<' ? inside : NULL,
					open == '(' ? inside : NULL, line);
	}
	if (n_digits == 0 || (at[n_digits] && !g_ascii_isspace(at[n_digits])))
		return NULL;
	add_to(liwc, word, at, n_digits, line);
	return at + n_digits;
}

static void
read_word(Liwc *liwc, guint index)
{
	const char *codes;
	g_autofree char *word = cut_word(liwc->source->lines[index], &codes);
	guint n = 0;

	if (*word == '\0' && *codes == '\0')
		return;
	for (codes += strspn(codes, " \t"); *codes; codes += strspn(codes, " \t"), n++) {
		const char *next = read_code(liwc, word, codes, index + 1);

		if (!next) {
			const gsize n_bytes = strcspn(codes, " \t");
			g_autofree char *code = g_strndup(codes, n_bytes);
			g_autofree char *message =
				g_strdup_printf("\"%s\" behind \"%s\" is no category", code, word);

			cad_source_lose(liwc->source, index + 1, message, "left out");
			next = codes + n_bytes;
		}
		codes = next;
	}
	if (n == 0)
		cad_source_lose(liwc->source, index + 1, "a word without a category", "left out");
}

/* Every word of a category as a list of patterns; what only a regular expression could say is left
 * out of it. */
static guint
append_words(const Liwc *liwc, GString *patterns, const CadGlossaryCategory *category)
{
	guint n_lost = 0;

	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);
		g_autofree char *pattern = NULL;

		if (patterns->len > MAX_CONDITION_BYTES ||
		    cad_glob_to_pattern(liwc->source->language, entry->words, &pattern) !=
			    CAD_GLOB_PHRASE) {
			n_lost++;
			continue;
		}
		g_string_append_printf(patterns, "%s%s", patterns->len > 0 ? " | " : "", pattern);
	}
	return n_lost;
}

static char *
describe_before(const Liwc *liwc, const Condition *condition)
{
	g_auto(GStrv) numbers = g_strsplit_set(condition->before, " ,", -1);
	g_autoptr(GString) patterns = g_string_new(NULL);
	guint n_lost = 0;

	for (gsize i = 0; numbers[i]; i++) {
		g_autofree char *key = trim_number(numbers[i], strlen(numbers[i]));
		const CadGlossaryCategory *category = g_hash_table_lookup(liwc->by_number, key);

		if (category)
			n_lost += append_words(liwc, patterns, category);
		else if (*key)
			lose_number(liwc, condition->entry->line, key, condition->entry->words);
	}
	if (n_lost > 0) {
		g_autofree char *message =
			g_strdup_printf("%u words of (%s) are more than a condition can hold, or "
					"have wildcards that it "
					"cannot",
					n_lost, condition->before);

		cad_source_lose(liwc->source, condition->entry->line, message,
				"the condition does without them");
	}
	return patterns->len > 0 ? g_string_free(g_steal_pointer(&patterns), FALSE) : NULL;
}

static void
apply_condition(const Liwc *liwc, const Condition *condition)
{
	g_autofree char *patterns = NULL;
	g_autofree char *attribute = NULL;

	if (condition->before)
		patterns = describe_before(liwc, condition);
	else
		cad_glob_to_pattern(liwc->source->language, condition->beside, &patterns);
	if (!patterns) {
		cad_source_lose(liwc->source, condition->entry->line, "a condition without a word",
				"the word counts everywhere");
		return;
	}
	attribute = g_strdup_printf("%s %s by: %s", condition->is_otherwise ? "not" : "only",
				    condition->before ? "preceded" : "followed", patterns);
	cad_glossary_entry_add_attribute(condition->entry, attribute);
}

gboolean
cad_import_liwc(const CadSource *source, CadGlossary *glossary, GError **error)
{
	g_autoptr(GHashTable) by_number =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GArray) conditions = g_array_new(FALSE, FALSE, sizeof(Condition));
	g_autoptr(GPtrArray) parents = g_ptr_array_new();
	Liwc liwc = {source, glossary, by_number, conditions};
	const guint first = find_fence(source->lines, 0);
	guint second;

	g_array_set_clear_func(conditions, condition_clear);
	if (!source->lines[first])
		return cad_source_fail(source, 1,
				       "no line \"%\" before the categories: no LIWC file", error);
	second = find_fence(source->lines, first + 1);
	if (!source->lines[second])
		return cad_source_fail(source, first + 1,
				       "no line \"%\" behind the categories: no LIWC file", error);
	for (guint i = first + 1; i < second; i++)
		read_category(&liwc, i, parents);
	for (guint i = second + 1; source->lines[i]; i++)
		read_word(&liwc, i);
	for (guint i = 0; i < conditions->len; i++)
		apply_condition(&liwc, &g_array_index(conditions, Condition, i));
	return TRUE;
}
