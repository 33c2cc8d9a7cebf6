#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/language.h"

enum {
	LANGUAGE_MIN_WORDS = 3,
	LANGUAGE_MAX_WORD_BYTES = 12, /* no stop word is longer, folded */
};

/* One bit a language, in the order of their codes below. */
enum {
	FR = 1 << 0,
	EN = 1 << 1,
	ES = 1 << 2,
	DE = 1 << 3,
	IT = 1 << 4,
	PT = 1 << 5,
	RU = 1 << 6,
	AR = 1 << 7,
};

static const char *const codes[] = {"fr", "en", "es", "de", "it", "pt", "ru", "ar"};

/* Stop words as fold keys, in byte order. Words that languages share count for each of them; what
 * tells them apart is the rest. */
static const struct {
	const char *word;
	guint8 languages;
} stop_words[] = {
	/* clang-format off */
	{"a", FR | PT}, {"after", EN}, {"al", ES | IT}, {"alla", IT}, {"als", DE},
	{"an", EN | DE}, {"anche", IT}, {"and", EN}, {"ao", PT}, {"apres", FR}, {"are", EN},
	{"as", EN | PT}, {"at", EN}, {"au", FR}, {"auch", DE}, {"auf", DE}, {"aus", DE},
	{"aux", FR}, {"avec", FR}, {"be", EN}, {"been", EN}, {"bei", DE}, {"but", EN},
	{"by", EN}, {"c'", FR}, {"ce", FR}, {"ces", FR}, {"cette", FR}, {"che", IT}, {"com", PT},
	{"come", IT}, {"comme", FR}, {"como", ES | PT}, {"con", ES | IT}, {"d'", FR},
	{"da", IT | PT}, {"dal", IT}, {"dans", FR}, {"das", DE | PT}, {"dass", DE},
	{"de", FR | ES | PT}, {"dei", IT}, {"del", ES | IT}, {"dell'", IT}, {"della", IT},
	{"delle", IT}, {"dem", DE}, {"den", DE}, {"depois", PT}, {"der", DE}, {"des", FR | DE},
	{"desde", ES}, {"di", IT}, {"die", DE}, {"do", PT}, {"dopo", IT}, {"dos", PT},
	{"du", FR}, {"e", IT | PT}, {"ein", DE}, {"eine", DE}, {"einem", DE}, {"einer", DE},
	{"el", ES}, {"ela", PT}, {"ele", PT}, {"elle", FR}, {"em", PT}, {"en", ES},
	{"entre", ES | PT}, {"er", DE}, {"es", ES | DE}, {"essere", IT}, {"est", FR},
	{"esta", ES}, {"este", ES}, {"et", FR}, {"ete", FR}, {"etre", FR}, {"fait", FR},
	{"foi", PT}, {"for", EN}, {"from", EN}, {"fue", ES}, {"fur", DE}, {"gli", IT},
	{"ha", ES | IT}, {"had", EN}, {"han", ES}, {"has", EN}, {"hasta", ES}, {"hat", DE},
	{"hatte", DE}, {"have", EN}, {"he", EN}, {"i", IT}, {"il", FR | IT}, {"ils", FR},
	{"im", DE}, {"in", EN}, {"is", EN}, {"ist", DE}, {"it", EN}, {"its", EN}, {"j'", FR},
	{"l'", FR | IT}, {"la", FR | ES | IT}, {"las", ES}, {"le", FR | ES | IT}, {"les", FR},
	{"leur", FR}, {"lo", ES | IT}, {"los", ES}, {"ma", IT}, {"mais", FR | PT},
	{"mas", ES | PT}, {"mit", DE}, {"muy", ES}, {"n'", FR}, {"na", PT}, {"nach", DE},
	{"nao", PT}, {"nas", PT}, {"ne", FR}, {"nel", IT}, {"nella", IT}, {"nicht", DE},
	{"no", ES | PT}, {"noch", DE}, {"non", IT}, {"nos", PT}, {"not", EN}, {"nous", FR},
	{"o", PT}, {"of", EN}, {"on", EN}, {"ont", FR}, {"or", EN}, {"os", PT}, {"ou", FR},
	{"par", FR}, {"para", ES | PT}, {"pas", FR}, {"pela", PT}, {"pelo", PT}, {"per", IT},
	{"pero", ES}, {"piu", IT}, {"plus", FR}, {"por", ES | PT}, {"pour", FR}, {"qu'", FR},
	{"que", FR | ES | PT}, {"questa", IT}, {"questo", IT}, {"qui", FR}, {"s'", FR},
	{"sa", FR}, {"said", EN}, {"sao", PT}, {"se", FR | ES | PT}, {"segun", ES},
	{"selon", FR}, {"ses", FR}, {"seu", PT}, {"she", EN}, {"si", IT}, {"sich", DE},
	{"sie", DE}, {"sind", DE}, {"sobre", ES | PT}, {"son", FR | ES}, {"sono", IT},
	{"sont", FR}, {"stato", IT}, {"su", ES | IT}, {"sua", PT}, {"sur", FR}, {"sus", ES},
	{"tem", PT}, {"that", EN}, {"the", EN}, {"their", EN}, {"they", EN}, {"this", EN},
	{"to", EN}, {"tout", FR}, {"tras", ES}, {"uber", DE}, {"um", DE | PT}, {"uma", PT},
	{"un", FR | ES | IT}, {"una", ES | IT}, {"und", DE}, {"une", FR}, {"von", DE},
	{"vous", FR}, {"war", DE}, {"was", EN}, {"werden", DE}, {"were", EN}, {"which", EN},
	{"who", EN}, {"wie", DE}, {"will", EN}, {"wird", DE}, {"with", EN}, {"would", EN},
	{"y", ES}, {"zum", DE}, {"zur", DE}, {"а", RU}, {"бы", RU}, {"был", RU}, {"быть", RU},
	{"в", RU}, {"во", RU}, {"все", RU}, {"для", RU}, {"до", RU}, {"его", RU}, {"же", RU},
	{"за", RU}, {"и", RU}, {"из", RU}, {"или", RU}, {"их", RU}, {"к", RU}, {"как", RU},
	{"которые", RU}, {"который", RU}, {"на", RU}, {"не", RU}, {"но", RU}, {"о", RU},
	{"он", RU}, {"она", RU}, {"они", RU}, {"от", RU}, {"по", RU}, {"после", RU}, {"при", RU},
	{"с", RU}, {"так", RU}, {"также", RU}, {"у", RU}, {"что", RU}, {"это", RU}, {"التي", AR},
	{"الذي", AR}, {"الى", AR}, {"ان", AR}, {"او", AR}, {"بعد", AR}, {"بين", AR}, {"حتى", AR},
	{"خلال", AR}, {"ذلك", AR}, {"على", AR}, {"عن", AR}, {"غير", AR}, {"في", AR}, {"قال", AR},
	{"قد", AR}, {"كان", AR}, {"كل", AR}, {"كما", AR}, {"لا", AR}, {"لم", AR}, {"ما", AR},
	{"مع", AR}, {"من", AR}, {"هذا", AR}, {"هذه", AR}, {"هو", AR}, {"هي", AR}, {"وفي", AR},
	{"وقال", AR}, {"ولا", AR},
	/* clang-format on */
};

typedef struct {
	guint votes[G_N_ELEMENTS(codes)];
	GString *word;
} LanguageVote;

/* The languages that have @word as a stop word, one bit each. */
static guint
find_languages(const char *word)
{
	gsize low = 0, high = G_N_ELEMENTS(stop_words);

	while (low < high) {
		const gsize middle = low + (high - low) / 2;
		const int order = strcmp(word, stop_words[middle].word);

		if (order == 0)
			return stop_words[middle].languages;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return 0;
}

static void
vote(LanguageVote *ballot)
{
	if (ballot->word->len > 0 && ballot->word->len <= LANGUAGE_MAX_WORD_BYTES) {
		const guint found = find_languages(ballot->word->str);

		for (gsize i = 0; found >> i != 0; i++)
			ballot->votes[i] += found >> i & 1;
	}
	g_string_truncate(ballot->word, 0);
}

static void
read_words(LanguageVote *ballot, const char *text, gsize n_bytes)
{
	char folded[CAD_CHARACTER_FOLD_BYTES];
	guint n_read;

	for (gsize i = 0; i < n_bytes; i += n_read) {
		gunichar character = cad_character_read(text + i, &n_read);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind == CAD_CHARACTER_INVISIBLE)
			continue;
		if (kind == CAD_CHARACTER_LETTER || kind == CAD_CHARACTER_APOSTROPHE)
			g_string_append_len(ballot->word, folded,
					    cad_character_fold(character, folded));
		if (kind != CAD_CHARACTER_LETTER)
			vote(ballot);
	}
	vote(ballot);
}

/* The sample ends between two characters. */
static gsize
sample_length(const char *text, gsize n_bytes)
{
	gsize n = MIN(n_bytes, CAD_LANGUAGE_SAMPLE_BYTES);

	while (n < n_bytes && n > 0 && ((guint8)text[n] & 0xC0) == 0x80)
		n--;
	return n;
}

static guint
count_votes(const LanguageVote *ballot, const char *language)
{
	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++)
		if (strcmp(codes[i], language) == 0)
			return ballot->votes[i];
	return 0;
}

const char *
cad_language_choose(const char *text, gsize n_bytes, const char *const *languages)
{
	g_autoptr(GString) word = g_string_new(NULL);
	LanguageVote ballot = {.word = word};
	const char *leader = NULL;
	guint best = 0;

	if (languages[0] != NULL && languages[1] == NULL)
		return languages[0];
	read_words(&ballot, text, sample_length(text, n_bytes));
	for (; *languages != NULL; languages++) {
		const guint n = count_votes(&ballot, *languages);

		if (n > best)
			leader = *languages;
		else if (n == best)
			leader = NULL;
		best = MAX(best, n);
	}
	return leader;
}

const char *
cad_language_guess(const char *text, gsize n_bytes, double *margin)
{
	g_autoptr(GString) word = g_string_new(NULL);
	LanguageVote ballot = {.word = word};
	guint best = 0, second = 0;
	gsize winner = 0;

	read_words(&ballot, text, sample_length(text, n_bytes));
	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (ballot.votes[i] > best) {
			second = best;
			best = ballot.votes[i];
			winner = i;
		} else {
			second = MAX(second, ballot.votes[i]);
		}
	}
	if (margin != NULL)
		*margin = best > 0 ? (double)(best - second) / best : 0.0;
	return best >= LANGUAGE_MIN_WORDS && best > second ? codes[winner] : "und";
}

/* The bit of a language; 0 for one that is not known. */
static guint
find_bit(const char *language)
{
	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++)
		if (strcmp(codes[i], language) == 0)
			return 1u << i;
	return 0;
}

gboolean
cad_language_is_stop_word(const char *language, const char *word)
{
	const gsize n_bytes = strlen(word);
	char folded[CAD_CHARACTER_FOLD_BYTES];
	g_autoptr(GString) key = g_string_new(NULL);
	guint n_read;

	for (gsize i = 0; i < n_bytes && key->len <= LANGUAGE_MAX_WORD_BYTES; i += n_read) {
		const gunichar character = cad_character_read(word + i, &n_read);

		g_string_append_len(key, folded, cad_character_fold(character, folded));
	}
	return (find_languages(key->str) & find_bit(language)) != 0;
}

const char **
cad_language_list_stop_words(const char *language)
{
	const guint bit = find_bit(language);
	GPtrArray *words = g_ptr_array_new();

	for (gsize i = 0; i < G_N_ELEMENTS(stop_words); i++)
		if ((stop_words[i].languages & bit) != 0)
			g_ptr_array_add(words, (void *)stop_words[i].word);
	g_ptr_array_add(words, NULL);
	return (const char **)(void *)g_ptr_array_free(words, FALSE);
}
