#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/language.h"

enum {
	LANGUAGE_MIN_WORDS = 3,
	LANGUAGE_MAX_WORD_BYTES = 12, /* no stop word is longer, folded */
};

/* Stop words as fold keys, each between blanks. Words that two languages share count for both;
 * what tells them apart is the rest. */
static const struct {
	const char *code;
	const char *words;
} languages[] = {
	{"fr",
	 " le la les l' d' de des du un une et est que qui qu' dans pour pas sur au aux avec ne "
	 "n' ce se s' il elle ils par plus sont ont son sa ses cette ces mais ou leur nous vous "
	 "a c' j' comme tout etre fait ete apres selon "},
	{"en",
	 " the of and to in is that for it was on with as be at by this have from are not but "
	 "has were which their its an he she they had or been will would who said after "},
	{"es",
	 " el la los las de del que y en un una por con para se no es su al lo como mas pero sus "
	 "le ha este esta fue son entre sobre desde hasta segun tras han muy "},
	{"de",
	 " der die das und ist von den dem des mit im nicht ein eine einer einem fur auf sich "
	 "als auch es an werden aus er hat dass sie nach wird bei noch wie um sind zur zum "
	 "uber hatte war "},
	{"it",
	 " il lo la i gli le di del della dei delle che e un una per con non si da dal nel nella "
	 "sono ha al alla come piu anche ma su dopo questo questa essere stato dell' l' "},
	{"pt",
	 " o a os as de do da dos das que e em um uma para com nao se por mais no na nos nas ao "
	 "foi como mas ele ela seu sua sao tem entre depois sobre pelo pela "},
	{"ru",
	 " и в во не на что с по как из у за от о его для к это но он был она они а или так же "
	 "до при после бы быть также все их который которые "},
	{"ar",
	 " في من على الى ان عن التي الذي هذا هذه مع لا ما كان قد بعد او بين كما لم قال وقال ذلك "
	 "خلال كل غير حتى هو هي ولا وفي "},
};

typedef struct {
	guint votes[G_N_ELEMENTS(languages)];
	GString *word; /* between two blanks */
} LanguageVote;

static void
vote(LanguageVote *ballot)
{
	if (ballot->word->len > 1 && ballot->word->len <= LANGUAGE_MAX_WORD_BYTES + 1) {
		g_string_append_c(ballot->word, ' ');
		for (gsize i = 0; i < G_N_ELEMENTS(languages); i++)
			ballot->votes[i] += strstr(languages[i].words, ballot->word->str) != NULL;
	}
	g_string_truncate(ballot->word, 1);
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

const char *
cad_language_guess(const char *text, gsize n_bytes, double *margin)
{
	g_autoptr(GString) word = g_string_new(" ");
	LanguageVote ballot = {.word = word};
	guint best = 0, second = 0;
	gsize winner = 0;

	read_words(&ballot, text, sample_length(text, n_bytes));
	for (gsize i = 0; i < G_N_ELEMENTS(languages); i++) {
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
	return best >= LANGUAGE_MIN_WORDS && best > second ? languages[winner].code : "und";
}
