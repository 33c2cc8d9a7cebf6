#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/glob.h"
#include "exchange/import.h"

#define TAB_WIDTH 8

/** A category that lines below may be parts of. */
typedef struct {
	CadGlossaryCategory *category;
	guint indent;
} Open;

/** A rule, read when all categories are known. */
typedef struct {
	CadGlossaryCategory *category;
	char *text;
	guint line;
} Rule;

typedef struct {
	const CadSource *source;
	CadGlossary *glossary;
	GArray *open;  /* of Open */
	GArray *rules; /* of Rule */
} Wordstat;

static void
rule_clear(void *data)
{
	g_free(((Rule *)data)->text);
}

static guint
measure_indent(const char *line)
{
	guint indent = 0;

	for (; *line == '\t' || *line == ' '; line++)
		indent = *line == '\t' ? (indent / TAB_WIDTH + 1) * TAB_WIDTH : indent + 1;
	return indent;
}

/* Takes "(1)" off the end of @line. Returns: the number, NULL when there is none. */
static char *
take_weight(char *line)
{
	char *open = strrchr(line, '(');
	const gsize n = strlen(line);
	char *end;

	if (!open || n == 0 || line[n - 1] != ')')
		return NULL;
	g_ascii_strtod(open + 1, &end);
	if (end == open + 1 || *end != ')' || end[1] != '\0')
		return NULL;
	*end = '\0';
	end = g_strdup(open + 1);
	*open = '\0';
	g_strchomp(line);
	return end;
}

static CadGlossaryCategory *
find_parent(Wordstat *reader, guint indent)
{
	while (reader->open->len > 0 &&
	       g_array_index(reader->open, Open, reader->open->len - 1).indent >= indent)
		g_array_set_size(reader->open, reader->open->len - 1);
	return reader->open->len > 0
		       ? g_array_index(reader->open, Open, reader->open->len - 1).category
		       : NULL;
}

static void
open_category(Wordstat *reader, const char *name, guint indent, guint line)
{
	CadGlossaryCategory *parent = find_parent(reader, indent);
	const Open open = {cad_glossary_add_category(reader->glossary, parent, name, line), indent};

	g_array_append_val(reader->open, open);
}

static void
add_word(const Wordstat *reader, CadGlossaryCategory *category, const char *word,
	 const char *weight, guint line)
{
	g_autofree char *words = g_strdelimit(g_strdup(word), "_", ' ');
	CadGlossaryEntry *entry = cad_glossary_category_add(category, words, line);

	if (entry)
		cad_import_set_weight(reader->source, entry, weight);
}

static void
read_line(Wordstat *reader, guint index)
{
	const guint indent = measure_indent(reader->source->lines[index]);
	g_autofree char *line = g_strstrip(g_strdup(reader->source->lines[index]));
	g_autofree char *weight = take_weight(line);
	CadGlossaryCategory *category;

	if (*line == '\0')
		return;
	if (!weight && *line != '@') {
		open_category(reader, line, indent, index + 1);
		return;
	}
	category = find_parent(reader, indent);
	if (!category)
		category = cad_glossary_add_category(reader->glossary, NULL, "words", index + 1);
	if (*line == '@') {
		const Rule rule = {category, g_strdup(line), index + 1};

		g_array_append_val(reader->rules, rule);
	} else {
		add_word(reader, category, line, weight, index + 1);
	}
}

/* Rules: "@NAME [ITEM NEAR ITEM /S]": ITEM is a word, a phrase with '_', or #CATEGORY; the operator
 * NEAR, AFTER, BEFORE, each with NOT before it or not; behind "/", S for the sentence or W and a
 * number of words. */

static const CadGlossaryCategory *
find_by_title(const Wordstat *reader, const char *title)
{
	for (guint i = 0; i < reader->glossary->categories->len; i++) {
		const CadGlossaryCategory *category =
			g_ptr_array_index(reader->glossary->categories, i);

		if (g_ascii_strcasecmp(category->title, title) == 0)
			return category;
	}
	return NULL;
}

static gboolean
is_within(const CadGlossaryCategory *part, const CadGlossaryCategory *whole)
{
	while (part && part != whole)
		part = part->parent;
	return part != NULL;
}

/* Returns: how many a condition cannot hold. */
static guint
append_words(const Wordstat *reader, GString *patterns, const CadGlossaryCategory *category)
{
	guint n_lost = 0;

	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);
		g_autofree char *one = NULL;

		if (patterns->len > CAD_MAX_LEXICON_LINE / 4 || entry->is_pattern ||
		    cad_glob_to_pattern(reader->source->language, entry->words, &one) !=
			    CAD_GLOB_PHRASE)
			n_lost++;
		else
			g_string_append_printf(patterns, "%s%s", patterns->len > 0 ? " | " : "",
					       one);
	}
	return n_lost;
}

/* An item as alternatives; what only a regular expression could say is left out. NULL when nothing
 * is left. */
static char *
spell_item(const Wordstat *reader, const char *item, guint *n_lost)
{
	g_autoptr(GString) patterns = g_string_new(NULL);
	g_autofree char *pattern = NULL;
	const CadGlossaryCategory *category;

	if (*item != '#') {
		g_autofree char *lower = g_utf8_strdown(item, -1);

		g_strdelimit(lower, "_", ' ');
		if (cad_glob_to_pattern(reader->source->language, lower, &pattern) !=
		    CAD_GLOB_PHRASE)
			return NULL;
		return g_steal_pointer(&pattern);
	}
	category = find_by_title(reader, item + 1);
	for (guint i = 0; category && i < reader->glossary->categories->len; i++) {
		const CadGlossaryCategory *part =
			g_ptr_array_index(reader->glossary->categories, i);

		if (is_within(part, category))
			*n_lost += append_words(reader, patterns, part);
	}
	return patterns->len > 0 ? g_string_free(g_steal_pointer(&patterns), FALSE) : NULL;
}

typedef struct {
	gboolean is_not;
	const char *name; /* "NEAR", "AFTER" or "BEFORE" */
	guint n_words;	  /* within so many; 0 for the sentence */
} Operator;

/* "/S", "/W5" of "…5"; FALSE for a paragraph or a whole text. */
static gboolean
read_extent(const char *word, Operator *operator)
{
	const char kind = g_ascii_toupper(word[1]);
	const guint64 n = g_ascii_strtoull(kind ? word + 2 : word + 1, NULL, 10);

	if (kind != 'S' && kind != 'W')
		return FALSE;
	operator->n_words = kind == 'W' ? (guint)MIN(n, CAD_MAX_NEAR_TOKENS) : 0;
	return TRUE;
}

static char *
make_condition(const Operator *operator, const char * patterns)
{
	const char *which = operator->is_not ? "not" : "only";
	const guint reach = operator->n_words ? operator->n_words : G_MAXUINT;
	const guint gap = MIN(reach - 1, CAD_MAX_GAP_TOKENS);

	if (strcmp(operator->name, "NEAR") == 0)
		return g_strdup_printf("%s near %u: %s", which, MIN(reach, CAD_MAX_NEAR_TOKENS),
				       patterns);
	if (strcmp(operator->name, "AFTER") == 0)
		return gap > 0 ? g_strdup_printf("%s preceded by: (%s) [..%u]", which, patterns,
						 gap)
			       : g_strdup_printf("%s preceded by: %s", which, patterns);
	return gap > 0 ? g_strdup_printf("%s followed by: [..%u] (%s)", which, gap, patterns)
		       : g_strdup_printf("%s followed by: %s", which, patterns);
}

/** A rule cut into words: what it counts, and one operator with what it is held against. */
typedef struct {
	const char *item;
	Operator operator;
	const char *other;
} RuleParts;

/* FALSE when the rule has more, or other, parts. */
static gboolean
cut_rule(char **words, RuleParts *parts)
{
	*parts = (RuleParts){NULL, {FALSE, NULL, 0}, NULL};
	for (gsize i = 0; words[i]; i++) {
		const char *word = words[i];

		if (*word == '\0')
			continue;
		if (*word == '/') {
			if (!parts->operator.name || !read_extent(word, &parts->operator))
				return FALSE;
		} else if (strcmp(word, "NOT") == 0 && parts->item && !parts->operator.name) {
			parts->operator.is_not = TRUE;
		} else if (strcmp(word, "NEAR") == 0 || strcmp(word, "AFTER") == 0 ||
			   strcmp(word, "BEFORE") == 0) {
			if (!parts->item || parts->operator.name)
				return FALSE;
			parts->operator.name = word;
		} else if (!parts->item) {
			parts->item = word;
		} else if (parts->operator.name && !parts->other) {
			parts->other = word;
		} else {
			return FALSE;
		}
	}
	return parts->item && parts->operator.name && parts->other;
}

static void
lose_rule(const Wordstat *reader, const Rule *rule, const char *why)
{
	g_autofree char *message = g_strdup_printf("the rule %s %s", rule->text, why);

	cad_source_lose(reader->source, rule->line, message, "the rule is left out");
}

static void
apply_rule(const Wordstat *reader, const Rule *rule)
{
	const char *open = strchr(rule->text, '[');
	const char *close = strrchr(rule->text, ']');
	g_autofree char *name = NULL, *inside = NULL, *item = NULL, *other = NULL;
	g_autofree char *condition = NULL;
	g_auto(GStrv) words = NULL;
	RuleParts parts;
	guint n_lost = 0;

	if (!open || !close || close < open) {
		lose_rule(reader, rule, "has no [...]");
		return;
	}
	name = g_strstrip(g_strndup(rule->text + 1, open - rule->text - 1));
	inside = g_strndup(open + 1, close - open - 1);
	words = g_strsplit_set(inside, " \t", -1);
	if (!cut_rule(words, &parts)) {
		lose_rule(reader, rule,
			  "has other operators than one NEAR, AFTER or BEFORE in a sentence");
		return;
	}
	item = spell_item(reader, parts.item, &n_lost);
	other = spell_item(reader, parts.other, &n_lost);
	if (!item || !other) {
		lose_rule(reader, rule,
			  "names a word or category that cannot stand in a condition");
		return;
	}
	if (n_lost > 0) {
		g_autofree char *message =
			g_strdup_printf("%u words that the rule %s names are more than it can "
					"hold, or have wildcards "
					"that it cannot",
					n_lost, rule->text);

		cad_source_lose(reader->source, rule->line, message, "it does without them");
	}
	if (parts.operator.n_words == 0)
		cad_source_lose(reader->source, rule->line,
				"a rule's sentence has no limit of words",
				"50 words for NEAR, 20 for AFTER and BEFORE");
	condition = make_condition(&parts.operator, other);
	cad_glossary_category_add_pattern(rule->category, *name ? name : inside, item, condition,
					  rule->line);
}

gboolean
cad_import_wordstat(const CadSource *source, CadGlossary *glossary, GError **error)
{
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(Open));
	g_autoptr(GArray) rules = g_array_new(FALSE, FALSE, sizeof(Rule));
	Wordstat reader = {source, glossary, open, rules};

	(void)error;
	g_array_set_clear_func(rules, rule_clear);
	for (guint i = 0; source->lines[i]; i++)
		read_line(&reader, i);
	for (guint i = 0; i < rules->len; i++)
		apply_rule(&reader, &g_array_index(rules, Rule, i));
	return TRUE;
}
