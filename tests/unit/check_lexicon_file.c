#include "config.h"

#include "base/limits.h"
#include "lexicon-text.h"

static const CadCategory *
find_category(const CadLexiconFile *file, const char *id)
{
	for (guint i = 0; i < file->categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(file->categories, i);

		if (strcmp(category->id, id) == 0)
			return category;
	}
	ck_abort_msg("no category %s", id);
}

static const CadTerm *
find_term(const CadLexiconFile *file, const char *id, const char *label)
{
	const CadCategory *category = find_category(file, id);

	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = g_ptr_array_index(category->terms, i);

		if (strcmp(term->label, label) == 0)
			return term;
	}
	ck_abort_msg("no term %s in %s", label, id);
}

static const CadTermPattern *
get_pattern(const CadTerm *term, guint index)
{
	ck_assert_uint_lt(index, term->patterns->len);
	return g_ptr_array_index(term->patterns, index);
}

/* Reads a file that has no mistake. */
static CadLexiconFile *
read_good(const char *text)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadLexiconFile *file = lexicon_text_read(text, diagnostics);
	g_autofree char *messages = lexicon_text_describe(diagnostics);

	ck_assert_str_eq(messages, "");
	return file;
}

START_TEST(a_whole_file_is_read_as_meant)
{
	static const char text[] =
		"# a comment\n"
		"lexicon:  fr-conflit\n"
		"title:    Naming\n"
		"title.fr: Nommer\n"
		"language: fr\n"
		"version:  1\n"
		"licence:  CC-BY-4.0\n"
		"\n"
		"[naming.front]\n"
		"kind:  naming\n"
		"title: How the front is named\n"
		"tags:  entman=define\n"
		"FU       = \"FU\" | \"FUL\"\n"
		"Front uni = ((groupe|mouvement) [..2])? Front uni (en Haute et en Basse-Terre)? "
		"(\"FU\"|\"FUL\")?\n"
		"examples:\n"
		"  + Front uni: le [[groupe rebelle Front uni (FU)]] recule\n"
		"  - un front froid\n"
		"\n"
		"[label]\n"
		"séparatiste = séparatiste | sécessionniste\n"
		"  + l'organisation [[séparatiste]]\n";
	g_autoptr(CadLexiconFile) file = read_good(text);
	const CadCategory *naming = find_category(file, "naming.front");
	const CadExample *example = g_ptr_array_index(naming->examples, 0);

	ck_assert_str_eq(file->name, "fr-conflit");
	ck_assert_str_eq(file->version, "1");
	ck_assert_str_eq(file->licence, "CC-BY-4.0");
	ck_assert_str_eq(g_hash_table_lookup(file->titles, "fr"), "Nommer");
	ck_assert_int_eq(naming->kind, CADRAGE_CATEGORY_NAMING);
	ck_assert_str_eq(naming->tags, "entman=define");
	ck_assert_uint_eq(naming->terms->len, 2);
	ck_assert_str_eq(example->label, "Front uni");
	ck_assert_str_eq(example->text, "le groupe rebelle Front uni (FU) recule");
	ck_assert_uint_eq(g_array_index(example->marks, CadrageSpan, 0).start, 3);
	ck_assert_uint_eq(g_array_index(example->marks, CadrageSpan, 0).end, 32);
	example = g_ptr_array_index(naming->examples, 1);
	ck_assert(!example->is_positive);
	ck_assert_ptr_null(example->label);
	example = g_ptr_array_index(find_term(file, "label", "séparatiste")->examples, 0);
	ck_assert_str_eq(example->label, "séparatiste");
	ck_assert_uint_eq(example->line, 21);
}
END_TEST

START_TEST(a_byte_order_mark_and_crlf_are_no_part_of_the_text)
{
	g_autoptr(CadLexiconFile) file =
		read_good("\xef\xbb\xbflexicon: essai\r\nlanguage: fr\r\nversion: 1\r\n\r\n"
			  "[a]\r\nrebelle\r\n  + un [[rebelle]]\r\n");
	const CadTerm *term = find_term(file, "a", "rebelle");
	const CadExample *example = g_ptr_array_index(term->examples, 0);

	ck_assert_str_eq(file->name, "essai");
	ck_assert_str_eq(example->text, "un rebelle");
}
END_TEST

START_TEST(comments_need_a_blank_on_both_sides)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = lexicon_text_read(
		LEXICON_HEADER "[a] # a head\nx = mot # one\n#\n  + le n#1 est un [[mot]] # two\n"
			       "y = \"a # b\" | /c # d/ # three\n",
		diagnostics);
	const CadTerm *term = find_term(file, "a", "x");
	const CadExample *example = g_ptr_array_index(term->examples, 0);
	const CadNode *root = get_pattern(find_term(file, "a", "y"), 0)->root;

	ck_assert_str_eq(example->text, "le n#1 est un mot");
	ck_assert_uint_eq(root->children->len, 2);
	ck_assert_str_eq(((CadNode *)g_ptr_array_index(root->children, 1))->text, "c # d");
}
END_TEST

START_TEST(a_line_that_ends_in_a_bar_goes_on)
{
	g_autoptr(CadLexiconFile) file =
		read_good(LEXICON_HEADER "[a]\nx = un | # why\n    deux |\n  trois\n");

	ck_assert_uint_eq(get_pattern(find_term(file, "a", "x"), 0)->root->children->len, 3);
}
END_TEST

START_TEST(plus_equals_adds_a_pattern_with_attributes_of_its_own)
{
	g_autoptr(CadLexiconFile) file = read_good(
		LEXICON_HEADER "[a]\nx += deux { not followed by: de [..2] achat }\nx = un\n");
	const CadTerm *term = find_term(file, "a", "x");
	const CadTermPattern *added = get_pattern(term, 0);
	const CadCondition *condition = g_ptr_array_index(added->conditions, 0);

	ck_assert_uint_eq(term->patterns->len, 2);
	ck_assert_uint_eq(added->conditions->len, 1);
	ck_assert_int_eq(condition->kind, CAD_CONDITION_NOT_FOLLOWED);
	ck_assert_uint_eq(get_pattern(term, 1)->conditions->len, 0);
	ck_assert_uint_eq(term->line, 6);
}
END_TEST

START_TEST(keys_are_handed_down_and_braces_win)
{
	g_autoptr(CadLexiconFile) file =
		read_good(LEXICON_HEADER "accents: fold\n"
					 "[a.b.c]\nx = mot\ny = mot deux { not preceded by: un }\n"
					 "[a]\nkind: verbs\nnot preceded by: deux | trois\n"
					 "not near 4: si\naccents: keep\n"
					 "[b]\nz = mot\n");
	const CadTermPattern *inherited = get_pattern(find_term(file, "a.b.c", "x"), 0);
	const CadTermPattern *own = get_pattern(find_term(file, "a.b.c", "y"), 0);
	const CadCondition *condition = g_ptr_array_index(own->conditions, 0);

	ck_assert_int_eq(find_category(file, "a.b.c")->kind, CADRAGE_CATEGORY_VERBS);
	ck_assert_uint_eq(inherited->conditions->len, 2);
	ck_assert(!inherited->fold_accents);
	ck_assert_uint_eq(own->conditions->len, 2);
	ck_assert_uint_eq(condition->pattern->children->len, 1);
	condition = g_ptr_array_index(own->conditions, 1);
	ck_assert_int_eq(condition->kind, CAD_CONDITION_NOT_NEAR);
	ck_assert_uint_eq(condition->near_tokens, 4);
	ck_assert(get_pattern(find_term(file, "b", "z"), 0)->fold_accents);
}
END_TEST

START_TEST(braces_inside_quotation_marks_and_regular_expressions_are_letters)
{
	g_autoptr(CadLexiconFile) file =
		read_good(LEXICON_HEADER "[a]\nx = \"a {b}\" | /c{2}\\p{Ll}/ { accents: fold }\n");
	const CadTermPattern *pattern = get_pattern(find_term(file, "a", "x"), 0);

	ck_assert_uint_eq(pattern->root->children->len, 2);
	ck_assert(pattern->fold_accents);
}
END_TEST

START_TEST(rungs_of_a_ladder_have_whole_numbers)
{
	g_autoptr(CadLexiconFile) file = read_good(
		LEXICON_HEADER "[a]\nkind: ladder\nx = un { value: -2 }\ny = deux { value: 3 }\n");

	ck_assert_int_eq(find_category(file, "a")->kind, CADRAGE_CATEGORY_LADDER);
	ck_assert_int_eq(find_term(file, "a", "x")->value, -2);
	ck_assert_int_eq(find_term(file, "a", "y")->value, 3);
}
END_TEST

START_TEST(a_bare_phrase_is_its_own_label)
{
	g_autoptr(CadLexiconFile) file =
		read_good(LEXICON_HEADER "[a]\nfront  uni { not followed by: de }\n");

	ck_assert_uint_eq(get_pattern(find_term(file, "a", "front uni"), 0)->conditions->len, 1);
}
END_TEST

START_TEST(an_example_may_name_a_label_in_braces)
{
	g_autoptr(CadLexiconFile) file = read_good(
		LEXICON_HEADER "[a]\nx = un\nbleu ciel = bleu\n  + {label: x} [[un]] mot\n"
			       "examples:\n  + {label: Bleu  ciel} un ciel [[bleu]]\n"
			       "  - il dit : oui\n  - {label: x} deux\n");
	const CadTerm *term = find_term(file, "a", "bleu ciel");
	const CadCategory *category = find_category(file, "a");
	const CadExample *below = g_ptr_array_index(term->examples, 0);
	const CadExample *named = g_ptr_array_index(category->examples, 0);
	const CadExample *unnamed = g_ptr_array_index(category->examples, 1);

	ck_assert_str_eq(below->label, "x");
	ck_assert_str_eq(named->label, "bleu ciel");
	ck_assert_str_eq(unnamed->text, "il dit : oui");
	ck_assert_ptr_null(unnamed->label);
}
END_TEST

static const struct {
	const char *text; /* below the header and "[a]" in line 4 */
	const char *messages;
} mistakes[] = {
	{"kind: namming\n", "5:7: unknown kind \"namming\" (did you mean \"naming\"?)\n"},
	{"kind: quux\n", "5:7: unknown kind \"quux\" (write rate, naming, ladder or verbs)\n"},
	{"titel: x\n", "5:1: unknown key \"titel\" of a category (did you mean \"title\"?)\n"},
	{"version: 2\n",
	 "5:1: \"version\" is no key of a category (move it above the first category)\n"},
	{"kind: rate\nkind: rate\n",
	 "6:1: \"kind\" is already set in line 5 (remove one of them)\n"},
	{"voice: qoted\n", "5:8: unknown voice \"qoted\" (did you mean \"quoted\"?)\n"},
	{"zone: lead, boddy\n", "5:13: unknown zone \"boddy\" (did you mean \"body\"?)\n"},
	{"zone: lead, caption\n", "5:7: only zones of the article are counted (write article, "
				  "headline, lead, subhead, body or stock)\n"},
	{"negation: never\n",
	 "5:11: \"never\" says nothing about negation (write count, drop or invert)\n"},
	{"weight: 0,5\n", "5:9: \"0,5\" is no weight (use a point: 0.5)\n"},
	{"weight: 1001\n", "5:9: \"1001\" is no weight (write a number from -1000 to 1000 "
			   "(CAD_MAX_WEIGHT) with at most three decimals, such as 0.5)\n"},
	{"nested: some\n", "5:9: \"some\" says nothing about nesting (write all or none)\n"},
	{"x = un { nested: all }\n", "5:10: \"nested\" is no key of a term\n"},
	{"kind: naming\nnested: all\nx = un\n",
	 "4:2: \"nested: all\" in a category of shares: its labels exclude each other (write "
	 "\"nested: none\" in it)\n"},
	{"since: 2014-13\n", "5:8: \"2014-13\" is no year, month or day (write 2014, 2014-09 or "
			     "2014-09-15)\n"},
	{"x = un { since: 2015; until: 2014-09 }\n", "5:30: it ends before it begins, and never "
						     "matches (both ends are in it; since comes "
						     "first)\n"},
	{"only near: x\n", "5:12: how near is not said in words (write \"only near N: P\", with N "
			   "from 1 to CAD_MAX_NEAR_TOKENS, 50)\n"},
	{"not near: x\n", "5:11: how near is not said in words (write \"not near N: P\", with N "
			  "from 1 to CAD_MAX_NEAR_TOKENS, 50)\n"},
	{"not near 51: x\n", "5:14: how near is not said in words (write \"not near N: P\", with "
			     "N from 1 to CAD_MAX_NEAR_TOKENS, 50)\n"},
	{"not followed by: x [..2]\n", "5:20: a pattern may not end with a gap (remove the gap)\n"},
	{"not followed by: /x/\n", "5:18: a regular expression is a whole pattern of a term, "
				   "never part of one\n"},
	{"accents: strip\n",
	 "5:10: \"strip\" says nothing about accents (write \"fold\" or \"keep\")\n"},
	{"x = un\nx = deux\n",
	 "6:1: \"x\" is already set in line 5 (use \"+=\" to add patterns to it)\n"},
	{"Été = un\nete = deux\n",
	 "6:1: \"ete\" is already set in line 5 (use \"+=\" to add patterns to it)\n"},
	{"x += un\n", "5:1: \"+=\" adds to \"x\", which \"=\" sets nowhere in \"a\" (write \"=\", "
		      "or set the term first)\n"},
	{"x=un\n", "5:2: blanks are missing round \"=\" (write LABEL = PATTERNS, with blanks)\n"},
	{"x +=un\n"
	 "x = deux\n",
	 "5:3: blanks are missing round \"+=\" (write LABEL = PATTERNS, with blanks)\n"},
	{"= un\n", "5:1: a label is missing (write LABEL = PATTERNS)\n"},
	{"x/y = un\n", "5:2: a label may not hold \"/\"\n"},
	{"x =\n", "5:4: no pattern stands here\n"},
	{"un|deux\n", "5:3: \"|\" in a line without a label (give it a label: NAME = ...)\n"},
	{"terror*\n", "5:7: \"*\" in a line without a label (give it a label: NAME = ...)\n"},
	{"#mot\n", "5:1: a label may not hold \"#\" (a comment is \"#\" and a blank)\n"},
	{"x = un |\n",
	 "5:8: the line ends in \"|\" but no pattern follows (remove it, or go on in the next "
	 "line)\n"},
	{"x = un |\n  + un\n",
	 "5:8: the line ends in \"|\" but no pattern follows (remove it, or go on in the next "
	 "line)\n"},
	{"x\t= un\n", "5:2: a tab (write blanks)\n"},
	{"  mot\n", "5:3: an indented line that is no example (begin an example with \"+ \" or "
		    "\"- \", a term without blanks)\n"},
	{"  + mot\n", "5:3: an example without a term above it (write it below a term or below "
		      "\"examples:\")\n"},
	{"x = un\n+ un\n", "6:1: an example is indented (begin the line with two blanks)\n"},
	{"x = un\n  + a [[un\n", "6:7: \"[[\" is not closed (mark each match as [[match]])\n"},
	{"x = un\n  + a un]]\n", "6:9: \"]]\" without \"[[\" (mark each match as [[match]])\n"},
	{"x = un\n  + [[[[un]]]]\n", "6:5: \"[[\" is not closed (mark each match as [[match]])\n"},
	{"x = un\n  + [[]] un\n", "6:5: an empty mark (mark each match as [[match]])\n"},
	{"x = un\n  +\n", "6:3: an example without a text (write a sentence after the sign)\n"},
	{"xyz = un\n  + {label: xzy} un\n",
	 "6:13: no term \"xzy\" in category \"a\" (did you mean \"xyz\"?)\n"},
	{"x = un\n  + {zone: leed} un\n", "6:12: unknown zone \"leed\" (did you mean \"lead\"?)\n"},
	{"x = un\n  + {date: hier} un\n", "6:12: \"hier\" is no year, month or day (write 2014, "
					  "2014-09 or 2014-09-15)\n"},
	{"x = un\n  + {lable: x} un\n",
	 "6:6: unknown key \"lable\" of an example (did you mean \"label\"?)\n"},
	{"x = un\nexamples: + un\n", "6:11: examples stand below \"examples:\" (write each on a "
				     "line of its own: \"  + text\")\n"},
	{"x = un { value: 1 }\n", "5:17: only terms of a ladder have a value (write \"kind: "
				  "ladder\" in the category)\n"},
	{"kind: ladder\nx = un\n",
	 "6:1: a term of a ladder needs a value (write { value: 2 } after the pattern)\n"},
	{"kind: ladder\nx = un { value: 1,5 }\n", "6:17: a decimal comma (use a point)\n"},
	{"kind: ladder\nx = un { value: haut }\n",
	 "6:17: \"haut\" is no rung of a ladder (write a whole number from -1000 to 1000)\n"},
	{"kind: ladder\nx = un { value: 1 }\nx += deux { value: 2 }\n",
	 "7:20: the term already has the value 1\n"},
	{"x = un { except: a b }\n",
	 "5:18: \"a b\" is no single word (write forms with commas between them)\n"},
	{"x = un { accents: fold\n", "5:8: the braces are not closed (add \"}\")\n"},
	{"x = un { accents }\n",
	 "5:10: a key and a colon are missing (write { key: value; key: value })\n"},
	{"x = un { accents: fold } deux\n", "5:26: text after the braces (braces end their "
					    "line)\n"},
	{"x = un { accents: fold; accents: fold }\n",
	 "5:25: \"accents\" is already set in line 5 (remove one of them)\n"},
	{"x = un { kind: rate }\n", "5:10: \"kind\" is no key of a term\n"},
	{"[a]\n", "5:1: category \"a\" is already in line 4 (put its terms together)\n"},
	{"[b\n", "5:1: the category is not closed (add \"]\")\n"},
	{"[b] x\n", "5:5: text after the category (begin a new line)\n"},
	{"[a..b]\n", "5:1: \"a..b\" is no name of a category: letters, digits, \"-\", \"_\" and "
		     "single dots (write [name] or [name.part])\n"},
	{"[]\n", "5:1: \"\" is no name of a category: letters, digits, \"-\", \"_\" and single "
		 "dots (write [name] or [name.part])\n"},
	{"x = un\x01\n", "5:7: control character U+0001 (remove it)\n"},
	{"x = un\u202e\n", "5:7: control character U+202E (remove it)\n"},
	{"x = \xe9t\xe9\n"
	 "y = d\xe9s\n",
	 "5:5: byte 0xE9 is not valid UTF-8 (save the file in the encoding UTF-8)\n"
	 "6:6: byte 0xE9 is not valid UTF-8 (save the file in the encoding UTF-8)\n"},
};

START_TEST(each_mistake_has_its_place_and_a_hint)
{
	g_autofree char *text = g_strconcat(LEXICON_HEADER "[a]\n", mistakes[_i].text, NULL);

	assert_messages(text, mistakes[_i].messages);
}
END_TEST

START_TEST(every_mistake_of_a_file_is_reported_in_one_run)
{
	assert_messages(
		"lexicon: erreurs\nlangauge: fr\nversion: 1\n[désignation]\nrebelle\n"
		"alternative = (a|b\nouverte = /(unclosed/\nintervalle = /[z-a]/\n"
		"poids = terme   { weight: 0,5 }\nguillemet = \"unterminated\n"
		"rebelle = insurgé\n[désignation\nx\n",
		"2:1: unknown key \"langauge\" of the file (did you mean \"language\"?)\n"
		"6:15: the group is not closed (add \")\")\n"
		"7:21: regular expression: missing closing parenthesis\n"
		"8:18: regular expression: range out of order in character class\n"
		"9:27: a decimal comma (use a point)\n"
		"10:13: the quotation mark is not closed (add '\"')\n"
		"11:1: \"rebelle\" is already set in line 5 (use \"+=\" to add patterns to it)\n"
		"12:1: the category is not closed (add \"]\")\n");
}
END_TEST

START_TEST(missing_keys_are_named)
{
	assert_messages("[a]\nmot\n", "0:0: the key \"lexicon\" is missing (write it above the "
				      "first category)\n"
				      "0:0: the key \"language\" is missing (write it above the "
				      "first category)\n"
				      "0:0: the key \"version\" is missing (write it above the "
				      "first category)\n");
}
END_TEST

START_TEST(terms_stand_below_a_category)
{
	assert_messages(LEXICON_HEADER "mot\nautre\n",
			"4:1: a term above the first category (write [name] above it)\n");
}
END_TEST

START_TEST(values_of_the_file_are_checked)
{
	assert_messages("lexicon: a b\nlanguage: french\nversion: 1\n",
			"1:10: \"a b\" is no name of a lexicon (use letters, digits and hyphens)\n"
			"2:11: \"french\" is no code of a language (write a code of ISO 639-1, "
			"such as fr)\n");
}
END_TEST

START_TEST(a_misspelt_label_of_an_example_is_warned_of)
{
	assert_messages(LEXICON_HEADER "[a]\nFront uni = front\nexamples:\n  + Front un: x\n",
			"7:5: this names no term (did you mean \"Front uni\"?)\n");
}
END_TEST

START_TEST(a_line_is_so_long_and_no_longer)
{
	g_autofree char *long_word = g_strnfill(CAD_MAX_LEXICON_LINE - strlen("x = "), 'a');
	g_autofree char *allowed = g_strconcat(LEXICON_HEADER "[a]\nx = ", long_word, "\n", NULL);
	g_autofree char *refused = g_strconcat(LEXICON_HEADER "[a]\nx = a", long_word, "\n", NULL);

	assert_messages(allowed, "");
	assert_messages(refused, "5:1: the line is longer than CAD_MAX_LEXICON_LINE, 65536 bytes "
				 "(split it with \"+=\")\n");
}
END_TEST

START_TEST(categories_are_so_many_and_no_more)
{
	g_autoptr(GString) text = g_string_new(LEXICON_HEADER);

	for (guint i = 0; i < CAD_MAX_CATEGORIES; i++)
		g_string_append_printf(text, "[c%u]\n", i);
	assert_messages(text->str, "");
	g_string_append(text, "[one-more]\n");
	assert_messages(text->str, "1004:1: more than CAD_MAX_CATEGORIES (1000) categories\n");
}
END_TEST

START_TEST(terms_are_so_many_and_no_more)
{
	g_autoptr(GString) text = g_string_new(LEXICON_HEADER "[a]\n");

	for (guint i = 0; i < CAD_MAX_LEXICON_TERMS; i++)
		g_string_append_printf(text, "t%u\n", i);
	assert_messages(text->str, "");
	g_string_append(text, "mot\nmots\n");
	assert_messages(text->str, "200005:1: more than CAD_MAX_LEXICON_TERMS (200000) terms\n");
}
END_TEST

START_TEST(an_unclosed_quotation_mark_a_line_costs_no_more_than_the_line)
{
	g_autoptr(GString) text = g_string_new(LEXICON_HEADER "[a]\nx = ");
	const gint64 start = g_get_monotonic_time();
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = NULL;

	while (text->len < CAD_MAX_LEXICON_LINE - 100)
		g_string_append(text, "\\\" \" /\\/ ");
	g_string_append(text, "\"\n");
	file = lexicon_text_read(text->str, diagnostics);
	ck_assert_ptr_null(file);
	ck_assert_int_lt(g_get_monotonic_time() - start, G_USEC_PER_SEC);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("lexicon-file");
	TCase *good = tcase_create("good files");
	TCase *bad = tcase_create("mistakes");

	tcase_add_test(good, a_whole_file_is_read_as_meant);
	tcase_add_test(good, a_byte_order_mark_and_crlf_are_no_part_of_the_text);
	tcase_add_test(good, comments_need_a_blank_on_both_sides);
	tcase_add_test(good, a_line_that_ends_in_a_bar_goes_on);
	tcase_add_test(good, plus_equals_adds_a_pattern_with_attributes_of_its_own);
	tcase_add_test(good, keys_are_handed_down_and_braces_win);
	tcase_add_test(good, braces_inside_quotation_marks_and_regular_expressions_are_letters);
	tcase_add_test(good, rungs_of_a_ladder_have_whole_numbers);
	tcase_add_test(good, a_bare_phrase_is_its_own_label);
	tcase_add_test(good, an_example_may_name_a_label_in_braces);
	suite_add_tcase(suite, good);
	tcase_set_timeout(bad, 30);
	tcase_add_loop_test(bad, each_mistake_has_its_place_and_a_hint, 0, G_N_ELEMENTS(mistakes));
	tcase_add_test(bad, every_mistake_of_a_file_is_reported_in_one_run);
	tcase_add_test(bad, missing_keys_are_named);
	tcase_add_test(bad, terms_stand_below_a_category);
	tcase_add_test(bad, values_of_the_file_are_checked);
	tcase_add_test(bad, a_misspelt_label_of_an_example_is_warned_of);
	tcase_add_test(bad, a_line_is_so_long_and_no_longer);
	tcase_add_test(bad, categories_are_so_many_and_no_more);
	tcase_add_test(bad, terms_are_so_many_and_no_more);
	tcase_add_test(bad, an_unclosed_quotation_mark_a_line_costs_no_more_than_the_line);
	suite_add_tcase(suite, bad);
	return suite_run(suite);
}
