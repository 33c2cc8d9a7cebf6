#include "config.h"

#include <string.h>

#include "lexicon/number-words.h"

/* Words that stand alone; and tens with what a hyphen may join to them, every one with every
 * other: what no one writes ("trente-onze") does no harm. */
typedef struct {
	const char *language;
	const char *alone;
	const char *tens;
	const char *behind;
} NumberRules;

static const NumberRules rules[] = {
	{"fr",
	 "zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
	 "seize dix-sept dix-huit dix-neuf cent cents mille million millions milliard milliards "
	 "billion billions quatre-vingts",
	 "vingt trente quarante cinquante soixante septante huitante octante nonante quatre-vingt",
	 "un une et-un et-une et-onze deux trois quatre cinq six sept huit neuf dix onze douze "
	 "treize quatorze quinze seize dix-sept dix-huit dix-neuf"},
	{"en",
	 "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen "
	 "fifteen sixteen seventeen eighteen nineteen hundred hundreds thousand thousands million "
	 "millions billion billions trillion trillions",
	 "twenty thirty forty fifty sixty seventy eighty ninety",
	 "one two three four five six seven eight nine"},
};

static void
add_words(GPtrArray *words, const NumberRules *rule)
{
	g_auto(GStrv) alone = g_strsplit(rule->alone, " ", -1);
	g_auto(GStrv) tens = g_strsplit(rule->tens, " ", -1);
	g_auto(GStrv) behind = g_strsplit(rule->behind, " ", -1);

	for (guint i = 0; alone[i] != NULL; i++)
		g_ptr_array_add(words, g_strdup(alone[i]));
	for (guint i = 0; tens[i] != NULL; i++) {
		g_ptr_array_add(words, g_strdup(tens[i]));
		for (guint j = 0; behind[j] != NULL; j++)
			g_ptr_array_add(words, g_strconcat(tens[i], "-", behind[j], NULL));
	}
}

CadFormClass *
cad_number_words_new(const char *language)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
		if (strcmp(rules[i].language, language) == 0)
			add_words(words, &rules[i]);
	return cad_form_class_new_from("num", words, NULL);
}
