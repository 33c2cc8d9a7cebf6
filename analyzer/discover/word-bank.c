#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "discover/word-bank.h"

typedef struct {
	const char *text; /* in the strings */
	guint32 n_inside; /* noted places */
	guint32 n_capital;
} Word;

/* A stretch of bytes that need not end with a NUL. */
typedef struct {
	const char *bytes;
	gsize n_bytes;
	guint hash;
	guint32 word;
} Spelling;

struct _CadWordBank {
	GStringChunk *strings;
	GArray *words;	       /* of Word */
	GHashTable *spellings; /* set of Spelling, owned */
	GHashTable *numbers;   /* text of a word to its number + 1 */
};

static guint
hash_bytes(const char *bytes, gsize n_bytes)
{
	guint hash = 5381;

	for (gsize i = 0; i < n_bytes; i++)
		hash = hash * 33 + (guchar)bytes[i];
	return hash;
}

static guint
hash_spelling(gconstpointer key)
{
	return ((const Spelling *)key)->hash;
}

static gboolean
equal_spellings(gconstpointer a, gconstpointer b)
{
	const Spelling *left = a, *right = b;

	return left->n_bytes == right->n_bytes &&
	       memcmp(left->bytes, right->bytes, left->n_bytes) == 0;
}

CadWordBank *
cad_word_bank_new(void)
{
	CadWordBank *bank = g_new0(CadWordBank, 1);

	bank->strings = g_string_chunk_new(1 << 16);
	bank->words = g_array_new(FALSE, FALSE, sizeof(Word));
	bank->spellings = g_hash_table_new_full(hash_spelling, equal_spellings, g_free, NULL);
	bank->numbers = g_hash_table_new(g_str_hash, g_str_equal);
	return bank;
}

void
cad_word_bank_free(CadWordBank *bank)
{
	if (!bank)
		return;
	g_hash_table_unref(bank->numbers);
	g_hash_table_unref(bank->spellings);
	g_array_unref(bank->words);
	g_string_chunk_free(bank->strings);
	g_free(bank);
}

/* In lower case, with one sign for all apostrophes. */
static char *
spell_plainly(const char *spelling, gsize n_bytes)
{
	g_autofree char *lower = g_utf8_strdown(spelling, (gssize)n_bytes);
	g_auto(GStrv) parts = NULL;
	static const char *const apostrophe = "\u2019";

	if (!strstr(lower, apostrophe))
		return g_steal_pointer(&lower);
	parts = g_strsplit(lower, apostrophe, -1);
	return g_strjoinv("'", parts);
}

static guint32
obtain_word(CadWordBank *bank, const char *spelling, gsize n_bytes)
{
	g_autofree char *text = spell_plainly(spelling, n_bytes);
	guint number = GPOINTER_TO_UINT(g_hash_table_lookup(bank->numbers, text));

	if (number == 0) {
		const Word word = {g_string_chunk_insert(bank->strings, text), 0, 0};

		g_array_append_val(bank->words, word);
		number = bank->words->len;
		g_hash_table_insert(bank->numbers, (gpointer)word.text, GUINT_TO_POINTER(number));
	}
	return number - 1;
}

guint32
cad_word_bank_add(CadWordBank *bank, const char *spelling, gsize n_bytes)
{
	const Spelling probe = {spelling, n_bytes, hash_bytes(spelling, n_bytes), 0};
	Spelling *known = g_hash_table_lookup(bank->spellings, &probe);

	if (known)
		return known->word;
	if (g_hash_table_size(bank->spellings) >= CAD_MAX_WORD_FORMS)
		return CAD_NO_WORD;
	known = g_memdup2(&probe, sizeof probe);
	known->bytes = g_string_chunk_insert_len(bank->strings, spelling, (gssize)n_bytes);
	known->word = obtain_word(bank, spelling, n_bytes);
	g_hash_table_add(bank->spellings, known);
	return known->word;
}

void
cad_word_bank_note(CadWordBank *bank, guint32 word, gboolean has_capital)
{
	Word *known = &g_array_index(bank->words, Word, word);

	known->n_inside++;
	known->n_capital += has_capital;
}

guint
cad_word_bank_get_n(const CadWordBank *bank)
{
	return bank->words->len;
}

const char *
cad_word_bank_get_text(const CadWordBank *bank, guint32 word)
{
	return g_array_index(bank->words, Word, word).text;
}

gboolean
cad_word_bank_is_name(const CadWordBank *bank, guint32 word)
{
	const Word *known = &g_array_index(bank->words, Word, word);

	return known->n_capital * 2 > known->n_inside;
}
