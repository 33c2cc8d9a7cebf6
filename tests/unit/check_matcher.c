#include "config.h"

#include "matching.h"
#include "suite.h"

/* A lexicon of one category "c" with one label "a". */
static GPtrArray *
only(CadNode *root)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", root);
	return categories;
}

/* The same with one condition. */
static GPtrArray *
only_if(CadNode *root, CadConditionKind kind, guint near_tokens, CadNode *condition)
{
	GPtrArray *categories = tree_new();

	tree_condition(tree_add(categories, "c", "a", root), kind, near_tokens, condition);
	return categories;
}

/* Words. */

START_TEST(word_matches_in_each_of_its_forms)
{
	assert_matches(only(word("rebelle rebelles")), "un rebelle, des Rebelles, la rébellion",
		       "a[rebelle] a[Rebelles]");
}
END_TEST

START_TEST(accents_tell_words_apart)
{
	assert_matches(only(word("tué")), "il tue, il a tué, Tue, TUE", "a[tué] a[TUE]");
}
END_TEST

START_TEST(unaccented_capital_stands_for_its_accents)
{
	assert_matches(only(word("état")), "un état, Etat, État, etat", "a[état] a[Etat] a[État]");
}
END_TEST

START_TEST(folded_accents_match_when_asked)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", word("état"))->fold_accents = TRUE;
	assert_matches(categories, "un etat, un état", "a[etat] a[état]");
}
END_TEST

START_TEST(exact_word_keeps_its_capitals)
{
	assert_matches(only(exact("EI")), "EI, ei, Ei", "a[EI]");
	assert_matches(only(exact("isis")), "isis, ISIS", "a[isis] a[ISIS]");
}
END_TEST

START_TEST(ligature_and_apostrophe_are_no_difference)
{
	assert_matches(only(word("cœur")), "le coeur, le CŒUR", "a[coeur] a[CŒUR]");
	assert_matches(only(word("aujourd'hui")), "aujourd’hui", "a[aujourd’hui]");
}
END_TEST

START_TEST(long_words_are_compared_to_their_end)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", word("anticonstitutionnellement"));
	tree_add(categories, "c", "b", word("anticonstitutionnelle"));
	assert_matches(categories,
		       "anticonstitutionnelle anticonstitutionnellement anticonstitutionnels",
		       "b[anticonstitutionnelle] a[anticonstitutionnellement]");
}
END_TEST

START_TEST(prefix_matches_words_that_begin_so)
{
	assert_matches(only(prefix("terror")), "terroriste, Terrorisme, terror, terreur, terro",
		       "a[terroriste] a[Terrorisme] a[terror]");
}
END_TEST

START_TEST(rule_19_capitalised_part_of_a_hyphenated_token_matches_alone)
{
	assert_matches(only(exact("USA")), "Russie-USA, usa-Russie, anti-USA, USA, Usa-Russie",
		       "a[Russie-USA] a[anti-USA] a[USA]");
	assert_matches(only(word("Russie russie")), "Russie-USA, russie-usa, USA\u2010RUSSIE",
		       "a[Russie-USA] a[USA\u2010RUSSIE]");
}
END_TEST

START_TEST(rule_19_part_matches_as_written_and_with_a_capital)
{
	assert_matches(only(word("Etat etat état états")), "Etats-Unis, État-major, Etat-Unis",
		       "a[État-major] a[Etat-Unis]");
	assert_matches(only(word("saint saints")), "Saint-Utopie", "");
	assert_matches(only(word("Mur murs")), "Mur-Est", "");
}
END_TEST

START_TEST(rule_19_token_with_two_such_parts_counts_once)
{
	GPtrArray *categories = only(exact("USA"));

	tree_add(categories, "c", "b", exact("Russie"));
	assert_matches(categories, "le sommet Russie-USA", "a[Russie-USA]");
}
END_TEST

START_TEST(rule_20_suffix_matches_words_that_end_so)
{
	assert_matches(only(suffix("-presse")), "Alpha-Presse, aide-presse, presse, l'oppresse",
		       "a[Alpha-Presse] a[aide-presse]");
	assert_matches(only(suffix("isme")), "réalisme, ISME, Réalisme, réalismes, isthme",
		       "a[réalisme] a[ISME] a[Réalisme]");
}
END_TEST

START_TEST(suffix_compares_its_own_accents)
{
	assert_matches(only(suffix("thèque")), "biblio-theque, bibliothèque, BIBLIOTHEQUE",
		       "a[bibliothèque] a[BIBLIOTHEQUE]");
}
END_TEST

START_TEST(suffix_begins_between_letters)
{
	assert_matches(only(suffix("oeur")), "cœur sœur", "a[cœur] a[sœur]");
	assert_matches(only(suffix("eur")), "cœur acteur", "a[acteur]");
}
END_TEST

START_TEST(suffix_ranks_with_the_prefix)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", suffix("riste"));
	tree_add(categories, "c", "b", word("terroriste"));
	assert_matches(categories, "terroriste touriste", "b[terroriste] a[touriste]");
}
END_TEST

START_TEST(long_suffix_is_compared_whole)
{
	assert_matches(only(suffix("anticonstitutionnellement")),
		       "peut-anticonstitutionnellement antiXconstitutionnellement",
		       "a[peut-anticonstitutionnellement]");
}
END_TEST

START_TEST(rule_12_class_matches_each_of_its_forms)
{
	assert_matches(only(seq(word("ont"), klass("ppas", "convenu tué"), NULL)),
		       "ils ont convenu, ils ont tue, ils ont TUE, ont-ils tué",
		       "a[ont convenu] a[ont TUE]");
}
END_TEST

START_TEST(rule_12_number_is_written_in_figures_or_words)
{
	assert_matches(only(seq(klass("num", "deux vingt-deux"), word("morts"), NULL)),
		       "12 morts, 3,5 morts, 1.200 morts, Vingt-deux morts; 14h morts, 1er morts",
		       "a[12 morts] a[3,5 morts] a[1.200 morts] a[Vingt-deux morts]");
}
END_TEST

START_TEST(class_in_a_condition_is_looked_for)
{
	assert_matches(only_if(word("morts"), CAD_CONDITION_NOT_PRECEDED, 0,
			       alt(klass("num", "deux"), NULL)),
		       "deux morts, 12 morts, les morts", "a[morts]");
}
END_TEST

START_TEST(prefix_compares_its_own_accents)
{
	assert_matches(only(prefix("préc")), "précision, precis, PRECISION, prêcheur",
		       "a[précision] a[PRECISION]");
}
END_TEST

START_TEST(prefix_ends_between_letters)
{
	assert_matches(only(prefix("coe")), "cœur, coeur, comme", "a[cœur] a[coeur]");
	assert_matches(only(prefix("sco")), "scœur scolaire", "a[scolaire]");
}
END_TEST

START_TEST(longest_prefix_does_not_hide_a_shorter_one)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", prefix("ter"));
	tree_add(categories, "d", "b", prefix("terror"));
	assert_matches(categories, "terroriste terre", "a[terroriste] b[terroriste] a[terre]");
}
END_TEST

/* Phrases. */

START_TEST(phrase_takes_neighbouring_words)
{
	assert_matches(only(phrase("sans preuve")), "sans preuve, sans aucune preuve",
		       "a[sans preuve]");
}
END_TEST

START_TEST(hyphens_quotes_and_brackets_do_not_part_a_phrase)
{
	assert_matches(only(phrase("groupe rebelle")), "le groupe « rebelle », le groupe (rebelle)",
		       "a[groupe « rebelle] a[groupe (rebelle]");
}
END_TEST

START_TEST(comma_parts_a_phrase)
{
	assert_matches(only(phrase("groupe rebelle")), "un groupe, rebelle", "");
}
END_TEST

START_TEST(comma_stands_inside_and_beside_a_gap)
{
	assert_matches(only(seq(word("sans"), gap(0, 2), word("preuve"), NULL)),
		       "sans, dit-elle, preuve", "a[sans, dit-elle, preuve]");
	assert_matches(only(seq(word("sans"), gap(0, 2), word("preuve"), NULL)), "sans, preuve",
		       "a[sans, preuve]");
}
END_TEST

START_TEST(comma_parts_words_away_from_the_gap)
{
	assert_matches(only(seq(word("sans"), gap(0, 2), word("la"), word("preuve"), NULL)),
		       "sans toute la, preuve", "");
}
END_TEST

START_TEST(optional_gap_left_out_does_not_let_a_comma_pass)
{
	assert_matches(only(seq(word("sans"), opt(seq(gap(1, 2), word("de"), NULL)), word("preuve"),
				NULL)),
		       "sans, preuve", "");
}
END_TEST

START_TEST(gap_counts_its_tokens)
{
	CadNode *root = seq(word("sans"), gap(1, 2), word("preuve"), NULL);

	assert_matches(only(root), "sans preuve. sans x preuve. sans x y preuve. sans x y z preuve",
		       "a[sans x preuve] a[sans x y preuve]");
}
END_TEST

START_TEST(sentence_end_stops_gaps_and_phrases)
{
	assert_matches(only(seq(word("sans"), gap(0, 3), word("preuve"), NULL)),
		       "Il part sans. La preuve manque.", "");
	assert_matches(only(phrase("sans preuve")), "Il part sans\n\npreuve", "");
}
END_TEST

START_TEST(options_and_groups_combine)
{
	CadNode *root =
		seq(opt(seq(alt(word("groupe"), word("organisation"), NULL), gap(0, 1), NULL)),
		    word("état"), word("islamique"), opt(exact("EI")), NULL);

	assert_matches(only(root),
		       "le groupe Etat islamique ; l'organisation dite Etat islamique (EI)",
		       "a[groupe Etat islamique] a[organisation dite Etat islamique (EI]");
}
END_TEST

START_TEST(longest_reading_wins_at_a_start)
{
	assert_matches(only(seq(word("état"), word("islamique"),
				opt(seq(word("en"), word("irak"), NULL)), NULL)),
		       "état islamique en irak", "a[état islamique en irak]");
}
END_TEST

START_TEST(repeated_word_in_a_pattern_matches_twice)
{
	assert_matches(only(phrase("coup sur coup")), "coup sur coup sur coup", "a[coup sur coup]");
}
END_TEST

/* Conditions. */

START_TEST(not_followed_refuses_the_next_words)
{
	assert_matches(
		only_if(phrase("sans preuve"), CAD_CONDITION_NOT_FOLLOWED, 0, phrase("de achat")),
		"sans preuve de achat, sans preuve de cela", "a[sans preuve]");
}
END_TEST

START_TEST(not_preceded_reads_backward)
{
	assert_matches(only_if(word("preuve"), CAD_CONDITION_NOT_PRECEDED, 0,
			       seq(word("sans"), gap(0, 1), word("de"), NULL)),
		       "sans avoir de preuve. Sans de preuve. Sans preuve. Avoir de preuve.",
		       "a[preuve] a[preuve]");
}
END_TEST

START_TEST(only_preceded_wants_one_of_its_patterns_before)
{
	assert_matches(only_if(word("preuve"), CAD_CONDITION_ONLY_PRECEDED, 0,
			       alt(word("la"), seq(word("sans"), gap(0, 1), NULL), NULL)),
		       "Preuve. La preuve. Sans une preuve. La, preuve. Une preuve.",
		       "a[preuve] a[preuve]");
}
END_TEST

START_TEST(only_followed_wants_one_of_its_patterns_after)
{
	assert_matches(
		only_if(phrase("sans preuve"), CAD_CONDITION_ONLY_FOLLOWED, 0, phrase("de achat")),
		"sans preuve de achat, sans preuve de cela, sans preuve", "a[sans preuve]");
}
END_TEST

START_TEST(only_near_wants_the_word_in_the_same_sentence)
{
	assert_matches(only_if(word("cible"), CAD_CONDITION_ONLY_NEAR, 3, word("tir")),
		       "La cible du tir. La cible de la tribune du tir. Une cible. Tir.",
		       "a[cible]");
}
END_TEST

START_TEST(conditions_of_several_kinds_must_all_hold)
{
	GPtrArray *categories = tree_new();
	CadTermPattern *pattern = tree_add(categories, "c", "a", word("cible"));

	tree_condition(pattern, CAD_CONDITION_ONLY_PRECEDED, 0, word("la"));
	tree_condition(pattern, CAD_CONDITION_ONLY_NEAR, 3, word("tir"));
	tree_condition(pattern, CAD_CONDITION_NOT_FOLLOWED, 0, word("civile"));
	assert_matches(categories,
		       "La cible du tir. Une cible du tir. La cible. La cible civile du tir.",
		       "a[cible]");
}
END_TEST

/* Matches of a line with dates in a document of @day, "?" behind those of an unknown day. */
static char *
match_on(CadDay day)
{
	g_autoptr(GPtrArray) categories = tree_new();
	CadTermPattern *pattern = tree_add(categories, "c", "a", word("cible"));
	g_autoptr(CadrageLexicons) lexicons = NULL;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	GString *found = g_string_new(NULL);

	pattern->scope = (CadScope){
		.said = CAD_SCOPE_SINCE | CAD_SCOPE_UNTIL, .since = 20140901, .until = 20141231};
	lexicons = compile(categories);
	scratch = cad_matcher_scratch_new(lexicons);
	specimen = cad_specimen_new_dated(lexicons, scratch, "la cible", "fr", day);
	for (guint i = 0; i < specimen->matches->len; i++)
		g_string_append(found, g_array_index(specimen->matches, CadMatch, i).is_undated
					       ? "cible?"
					       : "cible");
	return g_string_free(found, FALSE);
}

START_TEST(both_ends_of_a_period_are_in_it)
{
	static const struct {
		CadDay day;
		const char *expected;
	} days[] = {{20140831, ""},
		    {20140901, "cible"},
		    {20141231, "cible"},
		    {20150101, ""},
		    {0, "cible?"}};

	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *found = match_on(days[i].day);

		ck_assert_str_eq(found, days[i].expected);
	}
}
END_TEST

START_TEST(condition_stops_at_comma_and_sentence)
{
	assert_matches(only_if(word("preuve"), CAD_CONDITION_NOT_PRECEDED, 0, word("sans")),
		       "Il est parti sans. Preuve de cela : sans, preuve", "a[Preuve] a[preuve]");
}
END_TEST

START_TEST(condition_reaches_over_a_gap_of_its_own)
{
	assert_matches(only_if(word("preuve"), CAD_CONDITION_NOT_PRECEDED, 0,
			       seq(word("sans"), gap(0, 2), NULL)),
		       "sans la moindre preuve ; sans jamais donner une preuve", "a[preuve]");
}
END_TEST

START_TEST(shorter_reading_stands_where_the_longest_is_refused)
{
	CadNode *root = seq(word("état"), opt(word("islamique")), NULL);

	assert_matches(only_if(root, CAD_CONDITION_NOT_FOLLOWED, 0, word("modéré")),
		       "état islamique modéré", "a[état]");
}
END_TEST

START_TEST(near_counts_tokens_on_both_sides)
{
	const char *text = "si un deux cible. Si un cible. Cible un si. Cible un deux si.";

	assert_matches(only_if(word("cible"), CAD_CONDITION_NOT_NEAR, 2, word("si")), text,
		       "a[cible] a[Cible]");
	assert_matches(only_if(word("cible"), CAD_CONDITION_NOT_NEAR, 3, word("si")), text, "");
}
END_TEST

START_TEST(near_measures_from_the_nearest_word_of_a_phrase)
{
	assert_matches(only_if(word("cible"), CAD_CONDITION_NOT_NEAR, 1, phrase("si un")),
		       "si un cible. Si un deux cible.", "a[cible]");
}
END_TEST

START_TEST(near_stays_in_the_sentence_and_outside_the_match)
{
	assert_matches(only_if(word("cible"), CAD_CONDITION_NOT_NEAR, 9, word("si")),
		       "Voilà si. Cible ici.", "a[Cible]");
	assert_matches(only_if(phrase("si cible"), CAD_CONDITION_NOT_NEAR, 9, word("si")),
		       "si cible", "a[si cible]");
}
END_TEST

START_TEST(conditions_bind_to_their_own_line)
{
	GPtrArray *categories = tree_new();

	tree_condition(tree_add(categories, "c", "a", word("un")), CAD_CONDITION_NOT_FOLLOWED, 0,
		       word("fin"));
	tree_add(categories, "c", "a", word("deux"));
	assert_matches(categories, "un fin, deux fin", "a[deux]");
}
END_TEST

/* Overlaps. */

static GPtrArray *
two(const char *label_a, CadNode *a, const char *label_b, CadNode *b)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", label_a, a);
	tree_add(categories, "c", label_b, b);
	return categories;
}

START_TEST(most_tokens_win)
{
	assert_matches(two("a", word("état"), "b", phrase("état islamique")),
		       "état islamique, état", "b[état islamique] a[état]");
}
END_TEST

START_TEST(earliest_wins_among_equals)
{
	assert_matches(two("a", phrase("deux trois"), "b", phrase("un deux")), "un deux trois",
		       "b[un deux]");
}
END_TEST

START_TEST(exact_beats_inflected_beats_prefix)
{
	assert_matches(two("a", word("terroriste"), "b", exact("terroriste")), "terroriste",
		       "b[terroriste]");
	assert_matches(two("a", prefix("terror"), "b", word("terroriste")), "terroriste",
		       "b[terroriste]");
}
END_TEST

START_TEST(regular_expression_yields_to_words)
{
	assert_matches(two("a", regex("terroriste"), "b", prefix("terr")), "terroriste",
		       "b[terroriste]");
}
END_TEST

START_TEST(byte_order_of_label_settles_a_full_tie)
{
	assert_matches(two("b", word("cible"), "a", word("cible")), "cible", "a[cible]");
}
END_TEST

START_TEST(shorter_reading_stands_beside_a_stronger_neighbour)
{
	assert_matches(two("a", seq(word("un"), opt(word("deux")), NULL), "b",
			   phrase("deux trois quatre")),
		       "un deux trois quatre", "a[un] b[deux trois quatre]");
}
END_TEST

START_TEST(categories_share_tokens)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", word("cible"));
	tree_add(categories, "d", "b", phrase("la cible"));
	assert_matches(categories, "la cible", "b[la cible] a[cible]");
}
END_TEST

START_TEST(losers_name_their_winner)
{
	g_autoptr(GPtrArray) categories = two("a", word("état"), "b", phrase("état islamique"));
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autofree char *found = match_with(lexicons, "état islamique", TRUE);

	ck_assert_str_eq(found, "b[état islamique] a[état]>b");
}
END_TEST

START_TEST(order_of_lines_changes_nothing)
{
	const char *text = "un deux trois quatre un deux";
	const char *const labels[] = {"a", "b", "c"};
	const char *const phrases[] = {"un deux", "deux trois quatre", "trois quatre"};
	g_autofree char *first = NULL;

	for (guint start = 0; start < 3; start++) {
		GPtrArray *categories = tree_new();
		g_autofree char *found = NULL;

		for (guint i = 0; i < 3; i++)
			tree_add(categories, "c", labels[(start + i) % 3],
				 phrase(phrases[(start + i) % 3]));
		found = match_once(categories, text);
		if (first == NULL)
			first = g_strdup(found);
		ck_assert_str_eq(found, first);
	}
	ck_assert_str_eq(first, "b[deux trois quatre] a[un deux]");
}
END_TEST

/* Names in brackets. */

static GPtrArray *
names(void)
{
	GPtrArray *categories = tree_new();

	tree_category(categories, "naming")->kind = CADRAGE_CATEGORY_NAMING;
	tree_add(categories, "naming", "Etat islamique", phrase("état islamique"));
	tree_add(categories, "naming", "EI", exact("EI"));
	tree_add(categories, "naming", "Daech", word("daech"));
	return categories;
}

START_TEST(short_name_in_brackets_is_no_second_mention)
{
	assert_matches(names(), "l'Etat islamique (EI) recule",
		       "Etat islamique[Etat islamique (EI]");
	assert_matches(names(), "l'« Etat islamique » (« EI »)",
		       "Etat islamique[Etat islamique » (« EI]");
}
END_TEST

START_TEST(full_name_in_brackets_takes_the_short_one)
{
	assert_matches(names(), "EI (Etat islamique)", "Etat islamique[EI (Etat islamique]");
	assert_matches(names(), "EI [Daech]", "Daech[EI [Daech]");
	assert_matches(names(), "EI (l'« Etat islamique »)",
		       "Etat islamique[EI (l'« Etat islamique]");
}
END_TEST

START_TEST(brackets_with_other_words_are_another_mention)
{
	assert_matches(names(), "l'Etat islamique (EI ou autre)",
		       "Etat islamique[Etat islamique] EI[EI]");
	assert_matches(names(), "l'Etat islamique, EI, Daech",
		       "Etat islamique[Etat islamique] EI[EI] Daech[Daech]");
	assert_matches(names(), "l'Etat islamique (EI", "Etat islamique[Etat islamique] EI[EI]");
}
END_TEST

START_TEST(brackets_join_in_naming_categories_only)
{
	GPtrArray *categories = names();

	tree_category(categories, "naming")->kind = CADRAGE_CATEGORY_RATE;
	assert_matches(categories, "Etat islamique (EI)", "Etat islamique[Etat islamique] EI[EI]");
}
END_TEST

/* Regular expressions. */

START_TEST(expression_is_widened_to_whole_tokens)
{
	assert_matches(only(regex("error(?=ist)")), "un terroriste", "a[terroriste]");
}
END_TEST

START_TEST(expression_without_letters_is_no_match)
{
	assert_matches(only(regex("[,;]")), "un, deux ; trois", "");
}
END_TEST

START_TEST(expression_runs_over_a_hard_wrap)
{
	assert_matches(only(regex("moindre preuve")),
		       "Le ministère accuse ses voisins depuis des mois, sans la moindre\n"
		       "preuve de ce que disent ses porte-parole devant la presse réunie.\n",
		       "a[moindre preuve]");
}
END_TEST

START_TEST(expression_ends_with_the_paragraph)
{
	assert_matches(only(regex("un\\s+deux|^trois$")), "un\n\ndeux\n\ntrois\n\nfin trois",
		       "a[trois]");
}
END_TEST

START_TEST(caseless_expression_is_so_marked)
{
	CadNode *node = regex("cible");

	node->caseless = TRUE;
	assert_matches(only(node), "CIBLE", "a[CIBLE]");
	assert_matches(only(regex("cible")), "CIBLE", "");
}
END_TEST

START_TEST(expression_obeys_conditions)
{
	assert_matches(only_if(regex("cib\\w+"), CAD_CONDITION_NOT_PRECEDED, 0, word("la")),
		       "la cible, une cible", "a[cible]");
}
END_TEST

START_TEST(expression_out_of_budget_is_uncounted_not_zero)
{
	g_autoptr(GPtrArray) categories = only(alt(regex("(a+)+$"), word("bref"), NULL));
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);
	g_autoptr(CadSpecimen) specimen = NULL;

	specimen = cad_specimen_new(lexicons, scratch,
				    "bref aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa !", "fr");
	ck_assert_uint_eq(specimen->uncounted->len, 1);
	ck_assert_uint_eq(g_array_index(specimen->uncounted, guint32, 0), 0);
	ck_assert_uint_eq(specimen->matches->len, 0);
}
END_TEST

/* The whole run. */

static void
run_with_skip(const CadrageLexicons *lexicons, const char *text, const guint8 *skip,
	      GArray *matches)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
	g_autoptr(CadText) clean = cad_text_new(bytes);
	g_autoptr(CadArena) arena = cad_arena_new();
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);
	g_autoptr(GArray) uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	CadTokens *tokens = cad_tokens_new(arena, clean, "fr");

	cad_matcher_run(
		lexicons, scratch,
		&(CadMatcherInput){.text = clean, .tokens = tokens, .language = "fr", .skip = skip},
		matches, uncounted);
}

START_TEST(skipped_tokens_match_nothing_and_end_what_they_stand_in)
{
	static const guint8 skip[] = {0, 1, 0, 1, 0, 0};
	g_autoptr(GPtrArray) categories =
		only(alt(word("un"), seq(word("un"), gap(0, 2), word("deux"), NULL),
			 regex("un un|trois"), NULL));
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));

	run_with_skip(lexicons, "un un deux trois un deux", skip, matches);
	ck_assert_uint_eq(matches->len, 2);
	ck_assert_uint_eq(g_array_index(matches, CadMatch, 0).token, 0);
	ck_assert_uint_eq(g_array_index(matches, CadMatch, 0).n_tokens, 1);
	ck_assert_uint_eq(g_array_index(matches, CadMatch, 1).token, 4);
	ck_assert_uint_eq(g_array_index(matches, CadMatch, 1).n_tokens, 2);
}
END_TEST

START_TEST(other_languages_are_not_run)
{
	g_autoptr(GPtrArray) categories = only(word("cible"));
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);
	g_autoptr(CadSpecimen) english = cad_specimen_new(lexicons, scratch, "cible", "en");
	g_autoptr(CadSpecimen) french = cad_specimen_new(lexicons, scratch, "cible", "fr");

	ck_assert_uint_eq(english->matches->len, 0);
	ck_assert_uint_eq(french->matches->len, 1);
}
END_TEST

START_TEST(empty_text_has_no_match)
{
	assert_matches(only(word("cible")), "", "");
	assert_matches(only(regex("\\w+")), " \n \n", "");
}
END_TEST

START_TEST(scratch_carries_nothing_over)
{
	g_autoptr(GPtrArray) categories = two("a", word("un"), "b", phrase("un deux"));
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(lexicons);

	for (guint i = 0; i < 3; i++) {
		g_autoptr(CadSpecimen) one = cad_specimen_new(lexicons, scratch, "un deux", "fr");
		g_autoptr(CadSpecimen) two_words =
			cad_specimen_new(lexicons, scratch, "un un un", "fr");

		ck_assert_uint_eq(one->matches->len, 2);
		ck_assert_uint_eq(two_words->matches->len, 3);
	}
}
END_TEST

/* An honest pattern with wide gaps, on a text made to make it dear. */
START_TEST(effort_has_its_limit)
{
	CadNode *root = tree_node(CAD_NODE_SEQUENCE, NULL);
	g_autoptr(GPtrArray) categories = NULL;
	g_autoptr(CadrageLexicons) lexicons = NULL;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < 20; i++) {
		g_ptr_array_add(root->children, word("a"));
		g_ptr_array_add(root->children, gap(0, 20));
	}
	g_ptr_array_add(root->children, word("fin"));
	categories = only(root);
	lexicons = compile(categories);
	scratch = cad_matcher_scratch_new(lexicons);
	for (guint i = 0; i < 20000; i++)
		g_string_append(text, "a ");
	specimen = cad_specimen_new(lexicons, scratch, text->str, "fr");
	ck_assert_uint_eq(specimen->uncounted->len, 1);
}
END_TEST

static TCase *
words_case(void)
{
	TCase *words = tcase_create("words");

	tcase_add_test(words, word_matches_in_each_of_its_forms);
	tcase_add_test(words, accents_tell_words_apart);
	tcase_add_test(words, unaccented_capital_stands_for_its_accents);
	tcase_add_test(words, folded_accents_match_when_asked);
	tcase_add_test(words, exact_word_keeps_its_capitals);
	tcase_add_test(words, ligature_and_apostrophe_are_no_difference);
	tcase_add_test(words, long_words_are_compared_to_their_end);
	tcase_add_test(words, prefix_matches_words_that_begin_so);
	tcase_add_test(words, rule_19_capitalised_part_of_a_hyphenated_token_matches_alone);
	tcase_add_test(words, rule_19_part_matches_as_written_and_with_a_capital);
	tcase_add_test(words, rule_19_token_with_two_such_parts_counts_once);
	tcase_add_test(words, rule_20_suffix_matches_words_that_end_so);
	tcase_add_test(words, suffix_compares_its_own_accents);
	tcase_add_test(words, suffix_begins_between_letters);
	tcase_add_test(words, suffix_ranks_with_the_prefix);
	tcase_add_test(words, long_suffix_is_compared_whole);
	tcase_add_test(words, rule_12_class_matches_each_of_its_forms);
	tcase_add_test(words, rule_12_number_is_written_in_figures_or_words);
	tcase_add_test(words, class_in_a_condition_is_looked_for);
	tcase_add_test(words, prefix_compares_its_own_accents);
	tcase_add_test(words, prefix_ends_between_letters);
	tcase_add_test(words, longest_prefix_does_not_hide_a_shorter_one);
	return words;
}

static TCase *
phrases_case(void)
{
	TCase *phrases = tcase_create("phrases");

	tcase_add_test(phrases, phrase_takes_neighbouring_words);
	tcase_add_test(phrases, hyphens_quotes_and_brackets_do_not_part_a_phrase);
	tcase_add_test(phrases, comma_parts_a_phrase);
	tcase_add_test(phrases, comma_stands_inside_and_beside_a_gap);
	tcase_add_test(phrases, comma_parts_words_away_from_the_gap);
	tcase_add_test(phrases, optional_gap_left_out_does_not_let_a_comma_pass);
	tcase_add_test(phrases, gap_counts_its_tokens);
	tcase_add_test(phrases, sentence_end_stops_gaps_and_phrases);
	tcase_add_test(phrases, options_and_groups_combine);
	tcase_add_test(phrases, longest_reading_wins_at_a_start);
	tcase_add_test(phrases, repeated_word_in_a_pattern_matches_twice);
	return phrases;
}

static TCase *
conditions_case(void)
{
	TCase *conditions = tcase_create("conditions");

	tcase_add_test(conditions, not_followed_refuses_the_next_words);
	tcase_add_test(conditions, not_preceded_reads_backward);
	tcase_add_test(conditions, only_preceded_wants_one_of_its_patterns_before);
	tcase_add_test(conditions, only_followed_wants_one_of_its_patterns_after);
	tcase_add_test(conditions, only_near_wants_the_word_in_the_same_sentence);
	tcase_add_test(conditions, conditions_of_several_kinds_must_all_hold);
	tcase_add_test(conditions, both_ends_of_a_period_are_in_it);
	tcase_add_test(conditions, condition_stops_at_comma_and_sentence);
	tcase_add_test(conditions, condition_reaches_over_a_gap_of_its_own);
	tcase_add_test(conditions, shorter_reading_stands_where_the_longest_is_refused);
	tcase_add_test(conditions, near_counts_tokens_on_both_sides);
	tcase_add_test(conditions, near_measures_from_the_nearest_word_of_a_phrase);
	tcase_add_test(conditions, near_stays_in_the_sentence_and_outside_the_match);
	tcase_add_test(conditions, conditions_bind_to_their_own_line);
	return conditions;
}

static TCase *
overlaps_case(void)
{
	TCase *overlaps = tcase_create("overlaps");

	tcase_add_test(overlaps, most_tokens_win);
	tcase_add_test(overlaps, earliest_wins_among_equals);
	tcase_add_test(overlaps, exact_beats_inflected_beats_prefix);
	tcase_add_test(overlaps, regular_expression_yields_to_words);
	tcase_add_test(overlaps, byte_order_of_label_settles_a_full_tie);
	tcase_add_test(overlaps, shorter_reading_stands_beside_a_stronger_neighbour);
	tcase_add_test(overlaps, categories_share_tokens);
	tcase_add_test(overlaps, losers_name_their_winner);
	tcase_add_test(overlaps, order_of_lines_changes_nothing);
	tcase_add_test(overlaps, short_name_in_brackets_is_no_second_mention);
	tcase_add_test(overlaps, full_name_in_brackets_takes_the_short_one);
	tcase_add_test(overlaps, brackets_with_other_words_are_another_mention);
	tcase_add_test(overlaps, brackets_join_in_naming_categories_only);
	return overlaps;
}

static TCase *
expressions_case(void)
{
	TCase *expressions = tcase_create("expressions");

	tcase_add_test(expressions, expression_is_widened_to_whole_tokens);
	tcase_add_test(expressions, expression_without_letters_is_no_match);
	tcase_add_test(expressions, expression_runs_over_a_hard_wrap);
	tcase_add_test(expressions, expression_ends_with_the_paragraph);
	tcase_add_test(expressions, caseless_expression_is_so_marked);
	tcase_add_test(expressions, expression_obeys_conditions);
	tcase_add_test(expressions, expression_out_of_budget_is_uncounted_not_zero);
	return expressions;
}

static TCase *
runs_case(void)
{
	TCase *runs = tcase_create("runs");

	tcase_add_test(runs, skipped_tokens_match_nothing_and_end_what_they_stand_in);
	tcase_add_test(runs, other_languages_are_not_run);
	tcase_add_test(runs, empty_text_has_no_match);
	tcase_add_test(runs, scratch_carries_nothing_over);
	tcase_add_test(runs, effort_has_its_limit);
	return runs;
}

int
main(void)
{
	Suite *suite = suite_create("matcher");

	suite_add_tcase(suite, words_case());
	suite_add_tcase(suite, phrases_case());
	suite_add_tcase(suite, conditions_case());
	suite_add_tcase(suite, overlaps_case());
	suite_add_tcase(suite, expressions_case());
	suite_add_tcase(suite, runs_case());
	return suite_run(suite);
}
