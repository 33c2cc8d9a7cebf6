#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "compare/stop-word.h"

/* Fold keys, in byte order. Verbs of saying and numbers written out are not among them: how an
 * outlet reports is what is looked for. */
static const char *const french[] = {
	/* clang-format off */
	"-ce", "-ci", "-elle", "-elles", "-en", "-il", "-ils", "-je", "-la", "-le", "-les",
	"-leur", "-lui", "-moi", "-nous", "-on", "-t-elle", "-t-elles", "-t-il", "-t-ils",
	"-t-on", "-toi", "-tu", "-vous", "-y", "a", "afin", "ai", "ainsi", "alors", "apres",
	"as", "assez", "au", "aucun", "aucune", "aucunes", "aucuns", "aupres", "aura", "aurai",
	"auraient", "aurait", "auras", "aurez", "auriez", "aurions", "aurons", "auront", "aussi",
	"autant", "autour", "autre", "autres", "aux", "avaient", "avais", "avait", "avant",
	"avec", "avez", "aviez", "avions", "avoir", "avons", "ayant", "ayez", "ayons",
	"beaucoup", "bien", "c'", "car", "ce", "ceci", "cela", "celle", "celles", "celui",
	"cependant", "certain", "certaine", "certaines", "certains", "ces", "cet", "cette",
	"ceux", "chacun", "chacune", "chaque", "chez", "ci", "comme", "comment", "contre", "d'",
	"dans", "davantage", "de", "dedans", "dehors", "deja", "depuis", "derriere", "des",
	"desormais", "dessous", "dessus", "deux", "devant", "donc", "dont", "du", "durant",
	"elle", "elles", "en", "encore", "enfin", "ensuite", "entre", "envers", "environ", "es",
	"est", "et", "etaient", "etais", "etait", "etant", "ete", "etes", "etiez", "etions",
	"etre", "eu", "eue", "eues", "eurent", "eus", "eut", "eux", "faire", "fait", "faut",
	"fois", "font", "furent", "fut", "hormis", "hors", "ici", "il", "ils", "j'", "jamais",
	"je", "jusqu", "jusqu'", "jusque", "l'", "la", "laquelle", "le", "lequel", "les",
	"lesquelles", "lesquels", "leur", "leurs", "loin", "lors", "lorsqu'", "lorsque", "lui",
	"m'", "ma", "mais", "malgre", "me", "meme", "memes", "mes", "mien", "mienne", "mieux",
	"moi", "moins", "mon", "moyennant", "n'", "ne", "neanmoins", "ni", "non", "nos",
	"notamment", "notre", "nous", "nul", "nulle", "on", "ont", "or", "ou", "outre", "par",
	"parce", "parfois", "parmi", "partout", "pas", "pendant", "peu", "peut", "peuvent",
	"plupart", "plus", "plusieurs", "plutot", "pour", "pourquoi", "pourtant", "pres",
	"presque", "puis", "puisqu'", "puisque", "qu'", "quand", "quant", "que", "quel",
	"quelle", "quelles", "quelqu'", "quelque", "quelques", "quels", "qui", "quoi", "quoique",
	"rien", "s'", "sa", "sans", "sauf", "se", "selon", "sera", "serai", "seraient", "serait",
	"seras", "serez", "seriez", "serions", "serons", "seront", "ses", "si", "sien", "sienne",
	"sinon", "soi", "soient", "sois", "soit", "sommes", "son", "sont", "sous", "souvent",
	"soyez", "soyons", "suis", "suivant", "sur", "surtout", "t'", "ta", "tandis", "tant",
	"te", "tel", "telle", "tellement", "telles", "tels", "tes", "toi", "ton", "toujours",
	"tous", "tout", "toute", "toutefois", "toutes", "tres", "trop", "tu", "un", "une",
	"unes", "uns", "vers", "voici", "voila", "vos", "votre", "vous", "vu", "y",
	/* clang-format on */
};

static const char *const english[] = {
	/* clang-format off */
	"'d", "'ll", "'m", "'re", "'s", "'ve", "a", "about", "above", "after", "again",
	"against", "ain't", "all", "almost", "alone", "along", "already", "also", "although",
	"always", "am", "among", "an", "and", "another", "any", "anybody", "anyone", "anything",
	"are", "aren't", "around", "as", "at", "away", "be", "became", "because", "become",
	"been", "before", "behind", "being", "below", "between", "both", "but", "by", "can",
	"can't", "cannot", "could", "couldn't", "despite", "did", "didn't", "do", "does",
	"doesn't", "doing", "don't", "down", "during", "each", "either", "else", "enough",
	"even", "ever", "every", "everyone", "everything", "except", "few", "for", "from",
	"further", "had", "hadn't", "has", "hasn't", "have", "haven't", "having", "he", "her",
	"here", "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in",
	"instead", "into", "is", "isn't", "it", "its", "itself", "just", "least", "less", "like",
	"may", "maybe", "me", "might", "mine", "more", "most", "much", "must", "my", "myself",
	"n't", "near", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing",
	"now", "of", "off", "often", "on", "once", "one", "only", "onto", "or", "other",
	"others", "our", "ours", "ourselves", "out", "over", "own", "per", "perhaps", "quite",
	"rather", "same", "shall", "she", "should", "shouldn't", "since", "so", "some",
	"someone", "something", "such", "than", "that", "the", "their", "theirs", "them",
	"themselves", "then", "there", "these", "they", "this", "those", "though", "through",
	"throughout", "thus", "to", "together", "too", "toward", "towards", "under", "unless",
	"until", "up", "upon", "us", "very", "via", "was", "wasn't", "we", "well", "were",
	"weren't", "what", "whatever", "when", "where", "whether", "which", "while", "who",
	"whom", "whose", "why", "will", "with", "within", "without", "won't", "would",
	"wouldn't", "yet", "you", "your", "yours", "yourself", "yourselves",
	/* clang-format on */
};

static const struct {
	const char *language;
	const char *const *words;
	gsize n_words;
} lists[] = {
	{"fr", french, G_N_ELEMENTS(french)},
	{"en", english, G_N_ELEMENTS(english)},
};

static int
compare_words(const void *key, const void *word)
{
	return strcmp(key, *(const char *const *)word);
}

gboolean
cad_stop_word_is(const char *language, const char *key)
{
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
		if (g_strcmp0(lists[i].language, language) == 0)
			return bsearch(key, lists[i].words, lists[i].n_words,
				       sizeof *lists[i].words, compare_words) != NULL;
	return FALSE;
}
