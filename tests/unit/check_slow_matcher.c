#include "config.h"

#include "lexicon/specimen.h"
#include "lexicon/variant.h"
#include "slow-matcher.h"
#include "suite.h"
#include "tree.h"

/*
 * Thousands of small random lexicons on small random texts from a few words, so that everything
 * happens often: the fast matcher must find exactly what the slow reference finds.
 */

static const char *const forms[] = {"un",	"une", "des",	  "état",      "états",
				    "étatique", "tue", "tué",	  "EI",	       "ei",
				    "cœur",	"l'",  "un-état", "des-un-EI", "États"};
static const char *const prefixes[] = {"éta", "tué", "une", "des", "coe"};
static const char *const suffixes[] = {"tat", "ats", "que", "œur", "eur", "une", "tué"};
static const char *const words_of_text[] = {
	"un",	 "une",	   "des", "état", "etat",     "Etat", "États",	"tue",
	"tué",	 "TUE",	   "EI",  "ei",	  "étatique", "l'un", "cœur",	"Coeur",
	"Un",	 "Des",	   "12",  "3,5",  "14h",      "1er",  "unétat", "États-EI",
	"un-EI", "Tué-Un", "pas", "ne",	  "sans",     "que",  "jamais"};
static const char *const joints[] = {" ",  " ",	 " ",  " ",   " ",   " ", " ",	  ", ",
				     ". ", " (", ") ", " « ", " » ", "-", "\n\n", " ; "};

static guint
pick(GRand *rand, guint n)
{
	return (guint)g_rand_int_range(rand, 0, (gint32)n);
}

#define PICK(rand, array) ((array)[pick((rand), G_N_ELEMENTS(array))])

/* Patterns. */

static CadNode *
make_word(GRand *rand)
{
	guint dice = pick(rand, 10);
	CadNode *node;

	if (dice == 0)
		return pick(rand, 2) == 0 ? prefix(PICK(rand, prefixes))
					  : suffix(PICK(rand, suffixes));
	if (dice == 3 && pick(rand, 3) == 0)
		return pick(rand, 2) == 0 ? klass("ppas", "tué tue état") : klass("num", "des 12");
	if (dice <= 2)
		return exact(PICK(rand, forms));
	node = word(PICK(rand, forms));
	for (guint i = pick(rand, 3); i > 0; i--)
		g_ptr_array_add(node->forms, g_strdup(PICK(rand, forms)));
	return node;
}

static CadNode *make_group(GRand *rand, guint depth);

/* A word, or something that may stand in its place and never is a gap. */
static CadNode *
make_part(GRand *rand, guint depth)
{
	guint dice = pick(rand, 10);

	if (depth == 0 || dice < 6)
		return make_word(rand);
	if (dice < 8)
		return opt(make_group(rand, depth - 1));
	return alt(make_group(rand, depth - 1), make_group(rand, depth - 1), NULL);
}

/* Parts in a row, begun and ended by words; gaps between words only. */
static CadNode *
make_group(GRand *rand, guint depth)
{
	CadNode *node = tree_node(CAD_NODE_SEQUENCE, NULL);
	guint n = 1 + pick(rand, 3);

	g_ptr_array_add(node->children, make_word(rand));
	for (guint i = 1; i < n; i++) {
		if (pick(rand, 4) == 0) {
			guint min = pick(rand, 2);

			g_ptr_array_add(node->children, gap(min, min + pick(rand, 3)));
		} else if (pick(rand, 3) == 0) {
			g_ptr_array_add(node->children, make_part(rand, depth));
		}
		g_ptr_array_add(node->children, make_word(rand));
	}
	return node;
}

/* A whole pattern: may begin and end with an option. */
static CadNode *
make_whole(GRand *rand)
{
	CadNode *node = tree_node(CAD_NODE_SEQUENCE, NULL);

	if (pick(rand, 4) == 0)
		g_ptr_array_add(node->children, make_part(rand, 2));
	g_ptr_array_add(node->children, make_group(rand, 2));
	if (pick(rand, 4) == 0)
		g_ptr_array_add(node->children, make_part(rand, 2));
	return node;
}

static void
add_condition(GRand *rand, CadTermPattern *pattern)
{
	CadConditionKind kind = pick(rand, 6);
	CadBeside beside = cad_condition_kind_get_beside(kind);
	CadNode *node = tree_node(CAD_NODE_SEQUENCE, NULL);

	if (beside == CAD_BESIDE_AFTER && pick(rand, 3) == 0)
		g_ptr_array_add(node->children, gap(0, pick(rand, 3)));
	g_ptr_array_add(node->children, make_group(rand, 1));
	if (beside == CAD_BESIDE_BEFORE && pick(rand, 3) == 0)
		g_ptr_array_add(node->children, gap(0, pick(rand, 3)));
	tree_condition(pattern, kind, pick(rand, 6), alt(node, make_word(rand), NULL));
}

static const CadDay days[] = {0, 20140101, 20140901, 20150101};

static void
add_dates(GRand *rand, CadScope *scope)
{
	if (pick(rand, 2) == 0) {
		scope->said |= CAD_SCOPE_SINCE;
		scope->since = PICK(rand, days);
	}
	if (pick(rand, 2) == 0) {
		scope->said |= CAD_SCOPE_UNTIL;
		scope->until = PICK(rand, days);
	}
}

static GPtrArray *
make_lexicon(GRand *rand)
{
	static const char *const ids[] = {"c", "d"};
	static const char *const labels[] = {"a", "b", "c"};
	GPtrArray *categories = tree_new();
	const gboolean is_nested = pick(rand, 4) == 0; /* the second of them */

	for (guint i = 0; i < G_N_ELEMENTS(ids); i++)
		for (guint j = 0; j < G_N_ELEMENTS(labels); j++)
			for (guint k = 1 + pick(rand, 2); k > 0; k--) {
				CadNode *root = alt(make_whole(rand), NULL);
				CadTermPattern *pattern;

				if (pick(rand, 2) == 0)
					g_ptr_array_add(root->children, make_whole(rand));
				pattern = tree_add(categories, ids[i], labels[j], root);
				pattern->fold_accents = pick(rand, 5) == 0;
				if (pick(rand, 3) == 0)
					add_condition(rand, pattern);
				pattern->scope.is_nested = is_nested && i == 1;
				pattern->scope.said = CAD_SCOPE_NESTED;
				if (pick(rand, 4) == 0) {
					pattern->scope.said |= CAD_SCOPE_NEGATION;
					pattern->scope.negation = pick(rand, 3);
				}
				if (pick(rand, 6) == 0)
					add_dates(rand, &pattern->scope);
			}
	return categories;
}

/* The same patterns as an analyst's are matched: with their variants. */
static void
add_variants(GPtrArray *categories)
{
	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = category->terms->pdata[j];

			for (guint k = 0; k < term->patterns->len; k++) {
				const CadTermPattern *pattern = term->patterns->pdata[k];

				cad_variants_add(pattern->root);
				for (guint c = 0; c < pattern->conditions->len; c++)
					cad_variants_add(
						((CadCondition *)pattern->conditions->pdata[c])
							->pattern);
			}
		}
	}
}

/* Texts. */

static char *
make_text(GRand *rand)
{
	GString *text = g_string_new(NULL);

	for (guint i = 5 + pick(rand, 25); i > 0; i--)
		g_string_append_printf(text, "%s%s", PICK(rand, words_of_text), PICK(rand, joints));
	return g_string_free(text, FALSE);
}

static guint8 *
make_skip(GRand *rand, guint32 n_tokens)
{
	guint8 *skip = g_new0(guint8, n_tokens + 1);

	for (guint32 i = 0; i < n_tokens; i++)
		skip[i] = pick(rand, 8) == 0;
	return skip;
}

/* Comparing. */

static char *
describe(const GArray *matches)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		g_string_append_printf(text, "%u/%u:%u+%u kind %d", match->category, match->label,
				       match->token, match->n_tokens, (int)match->kind);
		if (match->loser_to != G_MAXUINT32)
			g_string_append_printf(text, " lost to %u", match->loser_to);
		if (match->negator != CAD_NO_NEGATOR)
			g_string_append_printf(text, " not by %u", match->negator);
		if (match->is_undated)
			g_string_append(text, " undated");
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

static void
compare(GRand *rand, const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
	const GPtrArray *categories, guint32 seed)
{
	g_autofree char *written = make_text(rand);
	g_autoptr(GBytes) bytes = g_bytes_new(written, strlen(written));
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(CadArena) arena = cad_arena_new();
	CadTokens *tokens = cad_tokens_new(arena, text, "fr");
	g_autofree guint8 *skip = pick(rand, 3) == 0 ? make_skip(rand, tokens->n) : NULL;
	SlowText page = {cad_text_get_clean(text, NULL), tokens, skip, PICK(rand, days), TRUE};
	CadMatcherInput input = {
		.text = text,
		.tokens = tokens,
		.language = "fr",
		.day = page.day,
		.skip = skip,
		.keep_losers = TRUE,
	};
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	g_autoptr(GArray) uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	g_autoptr(GArray) expected = slow_matcher_run(categories, &page);
	g_autofree char *found_text = NULL;
	g_autofree char *expected_text = NULL;

	cad_matcher_run(lexicons, scratch, &input, found, uncounted);
	found_text = describe(found);
	expected_text = describe(expected);
	ck_assert_msg(strcmp(found_text, expected_text) == 0,
		      "seed %u, text \"%s\"\nfound:\n%sexpected:\n%s", seed, written, found_text,
		      expected_text);
}

static CadrageLexicons *
compile(const GPtrArray *categories)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new_static(SLOW_NEGATORS, strlen(SLOW_NEGATORS));
	g_autoptr(CadNegators) negators = cad_negators_read("slow", bytes, "fr", diagnostics);
	const CadLexiconSource source = {"random", "random.lex", "fr", categories, NULL, negators};
	CadrageLexicons *lexicons = cad_lexicon_set_compile(&source, 1, diagnostics, NULL);

	ck_assert_ptr_nonnull(lexicons);
	return lexicons;
}

static CadrageLexicons *
compile_spread(GPtrArray *categories)
{
	add_variants(categories);
	return compile(categories);
}

/* Sanitizers make each lexicon many times dearer, and look for other faults. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define IS_SANITIZED 1
#endif

enum {
#ifdef IS_SANITIZED
	N_LEXICONS_A_TEST = 40,
#else
	N_LEXICONS_A_TEST = 500,
#endif
	N_TEXTS_A_LEXICON = 6,
	N_TESTS = 8
};

START_TEST(matcher_finds_what_the_reference_finds)
{
	for (guint32 i = 0; i < N_LEXICONS_A_TEST; i++) {
		guint32 seed = (guint32)_i * N_LEXICONS_A_TEST + i;
		g_autoptr(GRand) rand = g_rand_new_with_seed(seed);
		g_autoptr(GRand) again = g_rand_new_with_seed(seed);
		g_autoptr(GPtrArray) categories = make_lexicon(rand);
		g_autoptr(GPtrArray) spread = make_lexicon(again);
		g_autoptr(CadrageLexicons) lexicons = compile_spread(spread);
		g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);

		for (guint j = 0; j < N_TEXTS_A_LEXICON; j++)
			compare(rand, lexicons, scratch, categories, seed);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("slow matcher");
	TCase *random = tcase_create("random");

	tcase_set_timeout(random, 120);
	tcase_add_loop_test(random, matcher_finds_what_the_reference_finds, 0, N_TESTS);
	suite_add_tcase(suite, random);
	return suite_run(suite);
}
