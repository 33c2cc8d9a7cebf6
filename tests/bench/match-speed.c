/* Matches a made-up corpus with a made-up lexicon; for match-speed.sh to count instructions. */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lexicon/matcher.h"
#include "tree.h"

enum {
	N_WORDS = 30000, /* types of the corpus */
	N_FORMS = 10,	 /* of a term's word: a stem with endings */
	N_DOCUMENT_BYTES = 2700,
	N_FUNCTION_WORDS = 60, /* the most frequent types: heads of many phrases */
	N_SPECIAL = 50,	       /* patterns of the kind a row is about */
	CLASS_STEP = 12,       /* of the corpus, every twelfth type is in the class */
	N_CLASS_FORMS = 30000, /* forms of the class that never occur */
};

static guint
pick(GRand *rand, guint n)
{
	return (guint)g_rand_int_range(rand, 0, (gint32)n);
}

/* A word of 2 to 5 syllables that is no other's; short ones for the most frequent. */
static char *
make_word(GRand *rand, guint rank)
{
	static const char *const onsets[] = {"b",  "c",	 "d",  "f",  "g",  "l", "m",
					     "n",  "p",	 "r",  "s",  "t",  "v", "ch",
					     "pr", "tr", "cl", "gr", "qu", "j"};
	static const char *const rimes[] = {"a",  "e",	 "i",  "o",  "u",  "é",	 "è",  "an",
					    "on", "eur", "al", "ou", "er", "is", "ent"};
	guint n_syllables = rank < N_FUNCTION_WORDS ? 1 : 2 + pick(rand, 3);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < n_syllables; i++)
		g_string_append_printf(text, "%s%s", onsets[pick(rand, G_N_ELEMENTS(onsets))],
				       rimes[pick(rand, G_N_ELEMENTS(rimes))]);
	return g_string_free(text, FALSE);
}

static GPtrArray *
make_words(GRand *rand)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < N_WORDS; i++)
		g_ptr_array_add(words, make_word(rand, i));
	return words;
}

/* Frequencies fall as one over the rank. */
static const char *
pick_running(GRand *rand, const GPtrArray *words)
{
	double rank = exp(g_rand_double(rand) * log(N_WORDS)) - 1;

	return words->pdata[MIN((guint)rank, N_WORDS - 1)];
}

static char *
make_document(GRand *rand, const GPtrArray *words)
{
	GString *text = g_string_new(NULL);

	while (text->len < N_DOCUMENT_BYTES) {
		guint dice = pick(rand, 40);
		const char *joint = dice < 2 ? ". " : dice < 5 ? ", " : dice == 5 ? "\n\n" : " ";

		g_string_append_printf(text, "%s%s", pick_running(rand, words), joint);
	}
	return g_string_free(text, FALSE);
}

static CadNode *
make_term_word(GRand *rand, const GPtrArray *words)
{
	static const char *const endings[N_FORMS] = {"",     "s",     "e",   "es",    "er",
						     "ions", "aient", "ant", "erait", "eraient"};
	guint rank = N_FUNCTION_WORDS + pick(rand, N_WORDS - N_FUNCTION_WORDS);
	CadNode *node = word(words->pdata[rank]);

	for (guint i = 1; i < N_FORMS; i++)
		g_ptr_array_add(node->forms,
				g_strdup_printf("%s%s", (char *)words->pdata[rank], endings[i]));
	return node;
}

static CadNode *
make_function_word(GRand *rand, const GPtrArray *words)
{
	return word(words->pdata[pick(rand, N_FUNCTION_WORDS)]);
}

/* 70 % words, 20 % phrases that begin with a frequent word, 5 % phrases with a gap, 5 % prefixes.
 */
static CadNode *
make_pattern(GRand *rand, const GPtrArray *words)
{
	guint dice = pick(rand, 20);

	if (dice < 14)
		return make_term_word(rand, words);
	if (dice < 18)
		return seq(make_function_word(rand, words), make_term_word(rand, words), NULL);
	if (dice < 19)
		return seq(make_term_word(rand, words), gap(0, 3), make_term_word(rand, words),
			   NULL);
	return prefix(words->pdata[N_FUNCTION_WORDS + pick(rand, N_WORDS - N_FUNCTION_WORDS)]);
}

/* As large as the past participles of French. */
static CadNode *
make_class(const GPtrArray *words)
{
	g_autoptr(GPtrArray) forms = g_ptr_array_new_with_free_func(g_free);
	CadNode *node = klass("ppas", "x");

	for (guint i = N_FUNCTION_WORDS; i < N_WORDS; i += CLASS_STEP)
		g_ptr_array_add(forms, g_strdup(words->pdata[i]));
	for (guint i = 0; i < N_CLASS_FORMS; i++)
		g_ptr_array_add(forms, g_strdup_printf("%szzé", (char *)words->pdata[i % N_WORDS]));
	cad_form_class_unref(node->klass);
	node->klass = cad_form_class_new_from("ppas", forms, "1");
	return node;
}

/* A whole pattern of the kind that a row of its own is about. */
static CadNode *
make_special(GRand *rand, const GPtrArray *words, const char *kind, const CadNode *any)
{
	const char *written = words->pdata[N_FUNCTION_WORDS + pick(rand, 1000)];
	gsize length = strlen(written);
	CadNode *node;

	if (strcmp(kind, "suffixes") == 0)
		return suffix(length > 5 && (written[length - 5] & 0xc0) != 0x80
				      ? written + length - 5
				      : written);
	node = tree_node(CAD_NODE_CLASS, any->text);
	node->klass = cad_form_class_ref(any->klass);
	return seq(make_term_word(rand, words), gap(0, 2), node, NULL);
}

static void
add_term(GPtrArray *categories, guint number, CadNode *pattern)
{
	g_autofree char *label = g_strdup_printf("t%06u", number);

	tree_add(categories, "c", label, alt(pattern, NULL));
}

static void
add_special(GRand *rand, const GPtrArray *words, const char *kind, guint n_terms,
	    GPtrArray *categories)
{
	g_autoptr(CadNode) any = make_class(words);

	for (guint i = 0; i < N_SPECIAL; i++)
		add_term(categories, n_terms + i, make_special(rand, words, kind, any));
}

static GPtrArray *
make_lexicon(GRand *rand, const GPtrArray *words, guint n_terms)
{
	GPtrArray *categories = tree_new();
	CadCategory *category = tree_category(categories, "c");

	for (guint i = 0; i < n_terms; i++) {
		g_autofree char *label = g_strdup_printf("t%06u", i);
		CadTermPattern *pattern = g_new0(CadTermPattern, 1);
		CadTerm *term = cad_term_new(label, i + 1);

		pattern->root = alt(make_pattern(rand, words), NULL);
		g_ptr_array_add(term->patterns, pattern);
		g_ptr_array_add(category->terms, term);
	}
	return categories;
}

int
main(int argc, char **argv)
{
	guint n_terms = argc > 1 ? (guint)strtoul(argv[1], NULL, 10) : 1000;
	guint n_documents = argc > 2 ? (guint)strtoul(argv[2], NULL, 10) : 200;
	g_autoptr(GRand) rand = g_rand_new_with_seed(20151117);
	g_autoptr(GPtrArray) words = make_words(rand);
	g_autoptr(GPtrArray) categories = make_lexicon(rand, words, n_terms);
	g_autoptr(GRand) other = g_rand_new_with_seed(20151118);
	CadLexiconSource source = {"bench", "bench.lex", "fr", categories, NULL, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicons) lexicons = NULL;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	g_autoptr(GArray) uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	gsize n_bytes = 0, n_tokens = 0;

	if (argc > 3)
		add_special(other, words, argv[3], n_terms, categories);
	lexicons = cad_lexicon_set_compile(&source, 1, diagnostics, NULL);
	scratch = cad_matcher_scratch_new(lexicons);
	for (guint i = 0; i < n_documents; i++) {
		char *document = make_document(rand, words);
		gsize length = strlen(document);
		g_autoptr(GBytes) bytes = g_bytes_new_take(document, length);
		g_autoptr(CadText) text = cad_text_new(bytes);
		g_autoptr(CadArena) arena = cad_arena_new();
		CadTokens *tokens = cad_tokens_new(arena, text, "fr");

		cad_matcher_run(
			lexicons, scratch,
			&(CadMatcherInput){.text = text, .tokens = tokens, .language = "fr"},
			matches, uncounted);
		n_bytes += length;
		n_tokens += tokens->n;
	}
	printf("%u %zu %zu %u\n", n_terms, n_bytes, n_tokens, matches->len);
	return 0;
}
