#include "config.h"

#include <string.h>

#include "lexicon/exclusion.h"
#include "lexicon/inclusion.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/specimen.h"

/* A word of so few letters says little alone: the next one is taken along. */
#define MAX_SMALL_LETTERS 2

/* Words beside the match that are proposed at most. */
#define MAX_WORDS 3

/* One way to exclude. */
typedef struct {
	CadConditionKind kind;
	const char *key;
	char *words; /* owned; NULL when there are none */
} Exclusion;

static const CadTerm *
find_term(const CadrageLexicon *lexicon, const char *id, const char *label)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);

		for (guint j = 0; strcmp(category->id, id) == 0 && j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			if (strcmp(term->label, label) == 0)
				return term;
		}
	}
	return NULL;
}

/* The match in its sentence alone, or NULL. */
static const CadMatch *
find_match(const CadrageLexicons *set, const CadSpecimen *specimen,
	   const CadrageRejection *rejection)
{
	const CadrageSpan words = {
		(guint32)strlen(rejection->left),
		(guint32)(strlen(rejection->left) + strlen(rejection->words)),
	};

	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *match = &g_array_index(specimen->matches, CadMatch, i);
		const CadTokens *tokens = specimen->tokens;

		if (match->loser_to == G_MAXUINT32 &&
		    strcmp(cadrage_lexicons_get_label(set, match->label), rejection->label) == 0 &&
		    strcmp(cadrage_lexicons_get_category_id(set, match->category),
			   rejection->category) == 0 &&
		    tokens->start[match->token] < words.end &&
		    tokens->end[match->token + match->n_tokens - 1] > words.start)
			return match;
	}
	return NULL;
}

/* Words beside the match. */

static gboolean
is_small(const CadSpecimen *specimen, guint32 token)
{
	const char *clean = cad_text_get_clean(specimen->text, NULL);
	guint n_letters = 0;

	for (const char *c = clean + specimen->tokens->start[token];
	     c < clean + specimen->tokens->end[token]; c = g_utf8_next_char(c))
		n_letters += g_unichar_isalnum(g_utf8_get_char(c)) != 0;
	return n_letters <= MAX_SMALL_LETTERS;
}

static gboolean
is_apart(const CadSpecimen *specimen, guint32 token)
{
	return (specimen->tokens->flags[token] & (CAD_TOKEN_APART | CAD_TOKEN_SENTENCE)) != 0;
}

/* A word as a pattern: quoted where it holds a sign that means something there, and without the
 * capital that only begins the sentence. */
static void
append_word(GString *words, const CadSpecimen *specimen, guint32 token)
{
	const CadTokens *tokens = specimen->tokens;
	const char *clean = cad_text_get_clean(specimen->text, NULL);
	const char *end = clean + tokens->end[token];
	g_autofree char *word = NULL;
	gboolean is_plain = TRUE;
	const char *at = clean + tokens->start[token];
	const gboolean joins = words->len > 0 && words->str[words->len - 1] != '\'';

	for (const char *c = at; c < end; c = g_utf8_next_char(c))
		is_plain &= g_unichar_isalnum(g_utf8_get_char(c)) || strchr("'-", *c) != NULL ||
			    g_str_has_prefix(c, "’");
	word = (tokens->flags[token] & CAD_TOKEN_SENTENCE) != 0 ? g_utf8_strdown(at, end - at)
								: g_strndup(at, (gsize)(end - at));
	g_string_append_printf(words, "%s%s%s%s", joins ? " " : "", is_plain ? "" : "\"", word,
			       is_plain ? "" : "\"");
}

/* Returns: (transfer full) (nullable): the words from @first to @last. */
static char *
write_words(const CadSpecimen *specimen, guint32 first, guint32 last)
{
	GString *words = g_string_new(NULL);

	for (guint32 i = first; i <= last; i++)
		append_word(words, specimen, i);
	return g_string_free(words, FALSE);
}

static char *
find_right(const CadSpecimen *specimen, const CadMatch *match)
{
	const guint32 first = match->token + match->n_tokens;
	guint32 last = first;

	if (first >= specimen->tokens->n || is_apart(specimen, first))
		return NULL;
	while (last + 1 - first < MAX_WORDS && is_small(specimen, last) &&
	       last + 1 < specimen->tokens->n && !is_apart(specimen, last + 1))
		last++;
	return write_words(specimen, first, last);
}

static char *
find_left(const CadSpecimen *specimen, const CadMatch *match)
{
	guint32 first;

	if (match->token == 0 || is_apart(specimen, match->token))
		return NULL;
	first = match->token - 1;
	while (match->token - first < MAX_WORDS && is_small(specimen, first) && first > 0 &&
	       !is_apart(specimen, first))
		first--;
	return write_words(specimen, first, match->token - 1);
}

/* Lines of the lexicon. */

/* The entries of braces, cut at ";" outside quotation marks. */
static GPtrArray *
split_braces(const char *braces)
{
	GPtrArray *entries = g_ptr_array_new_with_free_func(g_free);
	const gsize length = strlen(braces);
	gboolean is_quoted = FALSE;
	gsize start = 1;

	for (gsize i = 1; i < length; i++) {
		if (braces[i] == '\\' && is_quoted) {
			i++;
			continue;
		}
		if (braces[i] == '"')
			is_quoted = !is_quoted;
		if (is_quoted || (braces[i] != ';' && braces[i] != '}'))
			continue;
		g_ptr_array_add(entries, g_strstrip(g_strndup(braces + start, i - start)));
		if (**(char **)&entries->pdata[entries->len - 1] == '\0')
			g_ptr_array_remove_index(entries, entries->len - 1);
		start = i + 1;
	}
	return entries;
}

static gboolean
is_entry(const char *entry, const char *key)
{
	const gsize length = strlen(key);

	return strncmp(entry, key, length) == 0 &&
	       entry[length + strspn(entry + length, " ")] == ':';
}

/* The braces with the exclusion added; @is_new: whether they had no such key. */
static char *
write_braces(const char *braces, const Exclusion *exclusion, gboolean *is_new)
{
	g_autoptr(GPtrArray) entries = split_braces(braces);
	GString *text = g_string_new("{ ");

	*is_new = TRUE;
	for (guint i = 0; i < entries->len; i++) {
		const char *entry = g_ptr_array_index(entries, i);

		g_string_append_printf(text, "%s%s", i > 0 ? "; " : "", entry);
		if (!is_entry(entry, exclusion->key))
			continue;
		g_string_append_printf(text, " | %s", exclusion->words);
		*is_new = FALSE;
	}
	if (*is_new)
		g_string_append_printf(text, "%s%s: %s", entries->len > 0 ? "; " : "",
				       exclusion->key, exclusion->words);
	g_string_append(text, " }");
	return g_string_free(text, FALSE);
}

static char *
dup_span(const CadManuscript *manuscript, CadrageSpan span)
{
	return g_strstrip(g_strndup(manuscript->text + span.start, span.end - span.start));
}

/* Whether a line has conditions of a kind, its own or its category's. */
static gboolean
has_condition(const CadTermPattern *line, CadConditionKind kind)
{
	for (guint i = 0; line->conditions != NULL && i < line->conditions->len; i++)
		if (((const CadCondition *)line->conditions->pdata[i])->kind == kind)
			return TRUE;
	return FALSE;
}

static void
append_line(GString *text, const CadTerm *term, const CadTermPattern *line, gboolean is_first,
	    const Exclusion *exclusion)
{
	const CadManuscript *manuscript = line->root->manuscript;
	g_autofree char *patterns = dup_span(manuscript, line->span);
	g_autofree char *braces = dup_span(manuscript, line->braces);
	gboolean is_new = FALSE;

	if (exclusion != NULL) {
		g_autofree char *written = g_steal_pointer(&braces);

		braces = write_braces(written, exclusion, &is_new);
	}
	if (is_new && has_condition(line, exclusion->kind))
		g_string_append_printf(text,
				       "# the category's own \"%s\" no longer holds for this line: "
				       "add its words\n",
				       exclusion->key);
	g_string_append_printf(text, "%s %s %s%s%s\n", term->label, is_first ? "=" : "+=", patterns,
			       *braces != '\0' ? " " : "", braces);
}

/* In the term's own file, the line that matched; elsewhere, the whole term anew. */
static void
append_proposal(GString *text, const CadTerm *term, const char *category,
		const CadTermPattern *matched, gboolean is_elsewhere, const Exclusion *exclusion)
{
	if (exclusion->words == NULL)
		return;
	if (text->len > 0)
		g_string_append(text, "# or\n");
	if (!is_elsewhere) {
		g_string_append_printf(text, "# in the place of line %u\n", matched->line);
		append_line(text, term, matched, matched == term->patterns->pdata[0], exclusion);
		return;
	}
	g_string_append_printf(text,
			       "# in the place of the term of %s:%u, whose examples go with it\n"
			       "[%s]\n",
			       term->manuscript->file, term->line, category);
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];

		append_line(text, term, line, i == 0, line == matched ? exclusion : NULL);
	}
}

static gboolean
is_in(const CadTermPattern *line, const char *path)
{
	g_autofree char *own = cad_inclusion_identify(line->root->manuscript->file);
	g_autofree char *other = cad_inclusion_identify(path);

	return strcmp(own, other) == 0;
}

static const CadTermPattern *
find_line(const CadTerm *term, const CadClause *clause)
{
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *line = term->patterns->pdata[i];

		if (line->line == clause->line && line->root->manuscript != NULL &&
		    line->root->manuscript->file == clause->file)
			return line;
	}
	return NULL;
}

char *
cad_exclusion_propose(const CadrageLexicon *lexicon, const CadrageRejection *rejection,
		      const char *path)
{
	const CadLexiconSource source = cad_lexicon_set_describe(lexicon);
	const CadTerm *term = find_term(lexicon, rejection->category, rejection->label);
	g_autofree char *sentence =
		g_strconcat(rejection->left, rejection->words, rejection->right, NULL);
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicons) set = cad_lexicon_set_compile(&source, 1, unwanted, NULL);
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	g_autoptr(GString) text = g_string_new(NULL);
	const CadMatch *match = NULL;
	const CadTermPattern *line;

	if (set != NULL && term != NULL) {
		scratch = cad_matcher_scratch_new(set);
		specimen = cad_specimen_new(set, scratch, sentence, source.language);
		match = find_match(set, specimen, rejection);
	}
	if (match == NULL)
		return g_strdup("");
	line = find_line(term,
			 cad_ruleset_get_clause(cad_lexicon_set_find_ruleset(set, source.language),
						match->rule));
	for (guint i = 0; line != NULL && i < 2; i++) {
		const Exclusion exclusion = {
			i == 0 ? CAD_CONDITION_NOT_FOLLOWED : CAD_CONDITION_NOT_PRECEDED,
			i == 0 ? "not followed by" : "not preceded by",
			i == 0 ? find_right(specimen, match) : find_left(specimen, match),
		};

		append_proposal(text, term, rejection->category, line, !is_in(line, path),
				&exclusion);
		g_free(exclusion.words);
	}
	return g_string_free(g_steal_pointer(&text), FALSE);
}
