#include "config.h"

#include <string.h>

#include "slow-matcher.h"
#include "text/fold.h"

/*
 * Where a pattern can be after some of its words: in front of token p, for each p, and whether a
 * gap came last, so that a comma may follow.
 */
typedef struct {
	gboolean tight[64];
	gboolean loose[64];
} Places;
#define MAX_TOKENS 62

/* What patterns are tried on. @start is where the phrase begins: nothing need join it to what
 * stands before, unless @is_continued. */
typedef struct {
	const SlowText *text;
	guint32 start;
	gboolean is_continued;
	gboolean fold_accents;
} Attempt;

/* Words. */

static gboolean
is_spelled(const char *form, const char *text, gsize n_bytes, CadFoldMode mode)
{
	g_autoptr(GString) key_of_form = g_string_new(NULL);
	g_autoptr(GString) key_of_text = g_string_new(NULL);

	cad_fold_append(key_of_form, form, strlen(form));
	cad_fold_append(key_of_text, text, n_bytes);
	return g_string_equal(key_of_form, key_of_text) &&
	       cad_fold_agrees(form, text, n_bytes, mode);
}

static gboolean
begins_with(const char *prefix, const char *text, gsize n_bytes, CadFoldMode mode)
{
	for (const char *p = text; p < text + n_bytes;) {
		p = g_utf8_next_char(p);
		if (is_spelled(prefix, text, (gsize)(p - text), mode))
			return TRUE;
	}
	return FALSE;
}

static gboolean
ends_with(const char *suffix, const char *text, gsize n_bytes, CadFoldMode mode)
{
	for (const char *p = text; p < text + n_bytes; p = g_utf8_next_char(p))
		if (is_spelled(suffix, p, (gsize)(text + n_bytes - p), mode))
			return TRUE;
	return FALSE;
}

/* Digits with a full stop or comma between some of them. */
static gboolean
is_in_figures(const char *text, gsize n_bytes)
{
	g_autofree char *word = g_strndup(text, n_bytes);

	return g_regex_match_simple("^[0-9]+([.,][0-9]+)*$", word, 0, 0);
}

static gboolean
is_in_class(const CadFormClass *klass, const char *text, gsize n_bytes, CadFoldMode mode)
{
	for (const char *form = NULL; (form = cad_form_class_next(klass, form)) != NULL;)
		if (is_spelled(form, text, n_bytes, mode))
			return TRUE;
	return klass->takes_digits && is_in_figures(text, n_bytes);
}

/* A word with a capital, as written, as a part with a capital of a hyphenated token. */
static gboolean
is_part(const CadNode *node, const char *text, gsize n_bytes, CadFoldMode mode)
{
	g_autofree char *word = g_strndup(text, n_bytes);
	g_autofree char *lower = g_utf8_strdown(node->text, -1);
	g_auto(GStrv) parts = g_strsplit(word, "-", -1);

	if (!g_unichar_isupper(g_utf8_get_char(node->text)) || parts[1] == NULL)
		return FALSE;
	if (node->kind == CAD_NODE_WORD &&
	    !g_ptr_array_find_with_equal_func(node->forms, lower, g_str_equal, NULL))
		return FALSE;
	for (guint i = 0; parts[i] != NULL; i++)
		if (g_unichar_isupper(g_utf8_get_char(parts[i])) &&
		    is_spelled(node->text, parts[i], strlen(parts[i]), mode))
			return TRUE;
	return FALSE;
}

static gboolean
is_word(const Attempt *attempt, const CadNode *node, guint32 token)
{
	const CadTokens *tokens = attempt->text->tokens;
	const char *text = attempt->text->clean + tokens->start[token];
	gsize n_bytes = tokens->end[token] - tokens->start[token];
	CadFoldMode mode = node->kind == CAD_NODE_EXACT ? CAD_FOLD_EXACT
			   : attempt->fold_accents	? CAD_FOLD_ACCENTS
							: CAD_FOLD_CASE;

	if (node->kind == CAD_NODE_PREFIX)
		return begins_with(node->text, text, n_bytes, mode);
	if (node->kind == CAD_NODE_SUFFIX)
		return ends_with(node->text, text, n_bytes, mode);
	if (node->kind == CAD_NODE_CLASS)
		return is_in_class(node->klass, text, n_bytes, mode);
	for (guint i = 0; i < node->forms->len; i++)
		if (is_spelled(node->forms->pdata[i], text, n_bytes, mode))
			return TRUE;
	return is_part(node, text, n_bytes, mode);
}

/* Whether a token may come next in a phrase; @is_loose when a gap stands before it or it is in
 * one. */
static gboolean
may_take(const Attempt *attempt, guint32 token, gboolean is_loose)
{
	const CadTokens *tokens = attempt->text->tokens;

	if (token >= tokens->n || (attempt->text->skip != NULL && attempt->text->skip[token]))
		return FALSE;
	if (token == attempt->start && !attempt->is_continued)
		return TRUE;
	if (tokens->flags[token] & CAD_TOKEN_SENTENCE)
		return FALSE;
	return is_loose || !(tokens->flags[token] & CAD_TOKEN_APART);
}

/* Patterns. */

static Places follow(const Attempt *attempt, const CadNode *node, const Places *from);

static void
add_places(Places *to, const Places *other)
{
	for (guint p = 0; p < G_N_ELEMENTS(to->tight); p++) {
		to->tight[p] |= other->tight[p];
		to->loose[p] |= other->loose[p];
	}
}

static Places
follow_word(const Attempt *attempt, const CadNode *node, const Places *from)
{
	Places to = {0};

	for (guint32 p = 0; p < attempt->text->tokens->n; p++)
		if (((from->tight[p] && may_take(attempt, p, FALSE)) ||
		     (from->loose[p] && may_take(attempt, p, TRUE))) &&
		    is_word(attempt, node, p))
			to.tight[p + 1] = TRUE;
	return to;
}

/* A word of the @index-th parts of the forms that have @n, or of the forms in one (n = 0). */
static CadNode *
take_parts(const CadNode *node, guint n, guint index)
{
	CadNode *word = cad_node_new(CAD_NODE_WORD);

	word->text = g_strdup("");
	word->forms = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < node->forms->len; i++) {
		g_auto(GStrv) parts = g_strsplit(node->forms->pdata[i], "-", -1);

		if (n == 0)
			g_ptr_array_add(word->forms, g_strjoinv("", parts));
		else if (g_strv_length(parts) == n)
			g_ptr_array_add(word->forms, g_strdup(parts[index]));
	}
	return word;
}

/* A hyphen matches a hyphen, nothing, or a blank. */
static Places
follow_hyphenated(const Attempt *attempt, const CadNode *node, const Places *from)
{
	g_autoptr(CadNode) joined = take_parts(node, 0, 0);
	Places to = follow_word(attempt, node, from);
	Places as_one = follow_word(attempt, joined, from);

	add_places(&to, &as_one);
	for (guint n = 2; n < 5; n++) {
		Places apart = *from;

		for (guint i = 0; i < n; i++) {
			g_autoptr(CadNode) part = take_parts(node, n, i);

			apart = follow_word(attempt, part, &apart);
		}
		add_places(&to, &apart);
	}
	return to;
}

/* A number has up to four tokens. */
static Places
follow_number(const Attempt *attempt, const CadNode *node, const Places *from)
{
	Places to = follow_word(attempt, node, from);
	Places next = to;

	for (guint i = 1; i < 4 && node->klass->takes_digits; i++) {
		next = follow_word(attempt, node, &next);
		add_places(&to, &next);
	}
	return to;
}

static Places
follow_gap(const Attempt *attempt, const CadNode *node, const Places *from)
{
	Places to = {0};

	for (guint32 p = 0; p <= attempt->text->tokens->n; p++) {
		guint32 n = 0;

		if (!from->tight[p] && !from->loose[p])
			continue;
		for (;;) {
			if (n >= node->min)
				to.loose[p + n] = TRUE;
			if (n == node->max || !may_take(attempt, p + n, TRUE))
				break;
			n++;
		}
	}
	return to;
}

static Places
follow(const Attempt *attempt, const CadNode *node, const Places *from)
{
	Places to = {0};

	switch (node->kind) {
	case CAD_NODE_WORD:
		return strchr(node->text, '-') != NULL ? follow_hyphenated(attempt, node, from)
						       : follow_word(attempt, node, from);
	case CAD_NODE_CLASS:
		return follow_number(attempt, node, from);
	case CAD_NODE_EXACT:
	case CAD_NODE_PREFIX:
	case CAD_NODE_SUFFIX:
		return follow_word(attempt, node, from);
	case CAD_NODE_GAP:
		return follow_gap(attempt, node, from);
	case CAD_NODE_ALTERNATION:
		for (guint i = 0; i < node->children->len; i++) {
			Places one = follow(attempt, node->children->pdata[i], from);

			add_places(&to, &one);
		}
		return to;
	case CAD_NODE_OPTIONAL:
	case CAD_NODE_SEQUENCE:
		to = *from;
		for (guint i = 0; i < node->children->len; i++)
			to = follow(attempt, node->children->pdata[i], &to);
		if (node->kind == CAD_NODE_OPTIONAL)
			add_places(&to, from);
		return to;
	case CAD_NODE_REGEX:
		break;
	}
	g_assert_not_reached();
}

/* Where the pattern can end when it begins at @start. */
static Places
find_ends(const SlowText *text, const CadNode *node, guint32 start, gboolean is_continued,
	  gboolean fold_accents)
{
	Attempt attempt = {text, start, is_continued, fold_accents};
	Places from = {0};

	from.tight[start] = TRUE;
	return follow(&attempt, node, &from);
}

/* Conditions. */

/* Whether the pattern can stand just before @token. */
static gboolean
is_preceded(const SlowText *text, const CadNode *node, guint32 token, gboolean fold_accents)
{
	for (guint32 start = 0; start < token; start++) {
		Places ends = find_ends(text, node, start, FALSE, fold_accents);

		if (text->tokens->flags[token] & CAD_TOKEN_SENTENCE)
			continue;
		if (ends.loose[token] ||
		    (ends.tight[token] && !(text->tokens->flags[token] & CAD_TOKEN_APART)))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_followed(const SlowText *text, const CadNode *node, guint32 end, gboolean fold_accents)
{
	Places ends = find_ends(text, node, end, TRUE, fold_accents);

	for (guint32 p = end + 1; p <= text->tokens->n; p++)
		if (ends.tight[p] || ends.loose[p])
			return TRUE;
	return FALSE;
}

static gboolean
is_near(const SlowText *text, const CadNode *node, guint32 token, guint32 end, guint32 near_tokens,
	gboolean fold_accents)
{
	for (guint32 start = 0; start < text->tokens->n; start++) {
		Places ends = find_ends(text, node, start, FALSE, fold_accents);

		for (guint32 p = start + 1; p <= text->tokens->n; p++) {
			guint32 distance = start >= end ? start - end + 1 : token - p + 1;
			gboolean is_outside = start >= end || p <= token;

			if ((ends.tight[p] || ends.loose[p]) && is_outside &&
			    distance <= near_tokens &&
			    text->tokens->sentence[start] == text->tokens->sentence[token])
				return TRUE;
		}
	}
	return FALSE;
}

static gboolean
is_allowed(const SlowText *text, const CadTermPattern *pattern, guint32 token, guint32 end)
{
	for (guint i = 0; i < pattern->conditions->len; i++) {
		const CadCondition *condition = pattern->conditions->pdata[i];
		const CadNode *node = condition->pattern;
		gboolean is_only = FALSE;
		gboolean is_there = FALSE;

		switch (condition->kind) {
		case CAD_CONDITION_ONLY_PRECEDED:
			is_only = TRUE;
			/* fall through */
		case CAD_CONDITION_NOT_PRECEDED:
			is_there = is_preceded(text, node, token, pattern->fold_accents);
			break;
		case CAD_CONDITION_ONLY_FOLLOWED:
			is_only = TRUE;
			/* fall through */
		case CAD_CONDITION_NOT_FOLLOWED:
			is_there = is_followed(text, node, end, pattern->fold_accents);
			break;
		case CAD_CONDITION_ONLY_NEAR:
			is_only = TRUE;
			/* fall through */
		case CAD_CONDITION_NOT_NEAR:
			is_there = is_near(text, node, token, end, condition->near_tokens,
					   pattern->fold_accents);
			break;
		}
		if (is_there != is_only)
			return FALSE;
	}
	return TRUE;
}

/* Dates. */

static gboolean
has_dates(const CadScope *scope)
{
	return (scope->said & (CAD_SCOPE_SINCE | CAD_SCOPE_UNTIL)) != 0;
}

static gboolean
is_in_force(const CadScope *scope, CadDay day)
{
	if (day == 0)
		return TRUE;
	if ((scope->said & CAD_SCOPE_SINCE) && day < scope->since)
		return FALSE;
	return !(scope->said & CAD_SCOPE_UNTIL) || day <= scope->until;
}

/* Negation. */

/* A token's folded letters. */
static char *
get_key(const SlowText *text, guint32 token)
{
	const CadTokens *tokens = text->tokens;

	return g_strndup(tokens->keys + tokens->key_start[token], tokens->key_length[token]);
}

/* Whether the token is there, in the clause of its neighbour @other, and is @word. */
static gboolean
is_neighbour(const SlowText *text, guint32 token, guint32 other, const char *word)
{
	const CadTokens *tokens = text->tokens;
	g_autofree char *key = NULL;

	if (token >= tokens->n || tokens->flags[MAX(token, other)] & CAD_TOKEN_APART)
		return FALSE;
	key = get_key(text, token);
	return strcmp(key, word) == 0;
}

static gboolean
is_pas(const SlowText *text, guint32 token)
{
	return is_neighbour(text, token, token - 1, "pas") &&
	       !is_neighbour(text, token + 1, token, "tue");
}

/* Whether "pas" or "jamais" follows "ne" in its clause, the match itself passed over. */
static gboolean
is_ne_complete(const SlowText *text, guint32 ne, guint32 start, guint32 end)
{
	guint n = 0;

	for (guint32 i = ne + 1; i < text->tokens->n && n < 5; i++) {
		if (text->tokens->flags[i] & CAD_TOKEN_APART)
			return FALSE;
		if (i >= start && i < end)
			continue;
		if (is_pas(text, i) || is_neighbour(text, i, i - 1, "jamais"))
			return TRUE;
		if (is_neighbour(text, i, i - 1, "que") || is_neighbour(text, i, i - 1, "un"))
			return FALSE;
		n++;
	}
	return FALSE;
}

static guint32
find_negator(const SlowText *text, guint32 start, guint32 end)
{
	for (guint32 i = start; text->has_negators && i-- > 0 && start - i <= 5;) {
		g_autofree char *key = NULL;

		if (text->tokens->flags[i + 1] & CAD_TOKEN_APART)
			break;
		key = get_key(text, i);
		if (strcmp(key, "que") == 0 || strcmp(key, "un") == 0)
			break;
		if (strcmp(key, "pas") == 0 && !is_neighbour(text, i + 1, i, "tue"))
			return i;
		if (strcmp(key, "ne") == 0 && is_ne_complete(text, i, start, end))
			return i;
		if (strcmp(key, "sans") == 0 && !(i > 0 && (is_neighbour(text, i - 1, i, "des") ||
							    is_neighbour(text, i - 1, i, "etats"))))
			return i;
	}
	return CAD_NO_NEGATOR;
}

static gboolean
is_dropped(const SlowText *text, const CadTermPattern *pattern, guint32 start, guint32 end)
{
	return (pattern->scope.said & CAD_SCOPE_NEGATION) != 0 &&
	       pattern->scope.negation == CAD_NEGATION_DROP &&
	       find_negator(text, start, end) != CAD_NO_NEGATOR;
}

/* Candidates. */

static CadMatchKind
find_kind(const CadNode *node)
{
	CadMatchKind kind =
		node->kind == CAD_NODE_PREFIX || node->kind == CAD_NODE_SUFFIX ? CAD_MATCH_PREFIX
		: node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_CLASS  ? CAD_MATCH_INFLECTED
									       : CAD_MATCH_EXACT;

	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		kind = MAX(kind, find_kind(node->children->pdata[i]));
	return kind;
}

static void
add_candidates(GArray *candidates, const SlowText *text, const CadTermPattern *pattern,
	       guint32 label, guint32 category)
{
	for (guint i = 0; i < pattern->root->children->len; i++) {
		const CadNode *whole = pattern->root->children->pdata[i];

		for (guint32 start = 0; start < text->tokens->n; start++) {
			Places ends = find_ends(text, whole, start, FALSE, pattern->fold_accents);

			for (guint32 p = start + 1; p <= text->tokens->n; p++) {
				CadMatch match = {
					.label = label,
					.category = category,
					.token = start,
					.n_tokens = p - start,
					.kind = find_kind(whole),
					.contest = pattern->scope.is_nested ? label + 1 : 0,
					.loser_to = G_MAXUINT32,
					.is_undated = text->day == 0 && has_dates(&pattern->scope),
				};

				if ((ends.tight[p] || ends.loose[p]) &&
				    is_in_force(&pattern->scope, text->day) &&
				    !is_dropped(text, pattern, start, p) &&
				    is_allowed(text, pattern, start, p))
					g_array_append_val(candidates, match);
			}
		}
	}
}

/* Overlaps. */

static gboolean
is_stronger(const CadMatch *a, const CadMatch *b)
{
	if (a->n_tokens != b->n_tokens)
		return a->n_tokens > b->n_tokens;
	if (a->token != b->token)
		return a->token < b->token;
	if (a->kind != b->kind)
		return a->kind < b->kind;
	if (a->label != b->label)
		return a->label < b->label;
	return a->is_undated < b->is_undated;
}

static gboolean
do_overlap(const CadMatch *a, const CadMatch *b)
{
	return a->category == b->category && a->contest == b->contest &&
	       a->token < b->token + b->n_tokens && b->token < a->token + a->n_tokens;
}

/* Takes the strongest of what is left, and all that overlaps it out of the race, until nothing is
 * left. */
static void
settle(GArray *candidates, GArray *matches)
{
	while (candidates->len > 0) {
		CadMatch best = g_array_index(candidates, CadMatch, 0);

		for (guint i = 1; i < candidates->len; i++)
			if (is_stronger(&g_array_index(candidates, CadMatch, i), &best))
				best = g_array_index(candidates, CadMatch, i);
		g_array_append_val(matches, best);
		for (guint i = candidates->len; i-- > 0;) {
			CadMatch other = g_array_index(candidates, CadMatch, i);

			if (!do_overlap(&other, &best))
				continue;
			g_array_remove_index(candidates, i);
			if (other.label == best.label)
				continue;
			other.loser_to = best.label;
			g_array_append_val(matches, other);
		}
	}
}

/* By token, category, winners first, longest first, label, kind. */
static int
compare_order(const void *a, const void *b)
{
	const CadMatch *left = a, *right = b;
	gint64 differences[] = {
		(gint64)left->token - right->token,	  (gint64)left->category - right->category,
		(gint64)right->loser_to - left->loser_to, (gint64)right->n_tokens - left->n_tokens,
		(gint64)left->label - right->label,	  (gint64)left->kind - right->kind,
		left->is_undated - right->is_undated,
	};

	for (gsize i = 0; i < G_N_ELEMENTS(differences); i++)
		if (differences[i] != 0)
			return differences[i] < 0 ? -1 : 1;
	return 0;
}

/* What two patterns of a label both found is one match, of the better kind. */
static void
drop_repeats(GArray *matches)
{
	for (guint i = matches->len; i-- > 1;) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);
		const CadMatch *before = &g_array_index(matches, CadMatch, i - 1);

		if (match->label == before->label && match->token == before->token &&
		    match->n_tokens == before->n_tokens && match->loser_to == before->loser_to)
			g_array_remove_index(matches, i);
	}
}

GArray *
slow_matcher_run(const GPtrArray *categories, const SlowText *text)
{
	g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	GArray *matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	guint32 label = 0;

	g_assert(text->tokens->n <= MAX_TOKENS);
	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++, label++) {
			const CadTerm *term = category->terms->pdata[j];

			for (guint k = 0; k < term->patterns->len; k++)
				add_candidates(candidates, text, term->patterns->pdata[k], label,
					       i);
		}
	}
	settle(candidates, matches);
	for (guint i = 0; i < matches->len; i++) {
		CadMatch *match = &g_array_index(matches, CadMatch, i);

		match->negator = find_negator(text, match->token, match->token + match->n_tokens);
	}
	g_array_sort(matches, compare_order);
	drop_repeats(matches);
	return matches;
}
