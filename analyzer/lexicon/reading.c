#include "config.h"

#include <string.h>

#include "lexicon/reading.h"
#include "text/character.h"

/* Where a reading's atoms stand. */
enum { IN_WORDS, IN_PREFIXES, IN_SUFFIXES, IN_PARTS, IN_NUMBERS, IN_POOL, N_PLACES };
G_STATIC_ASSERT((int)N_PLACES == (int)CAD_N_ATOM_PLACES);

/* @pool: (nullable) */
static void
find_places(const CadVocabulary *vocabulary, const GArray *pool, const GArray **places)
{
	places[IN_WORDS] = vocabulary->words->atoms;
	places[IN_PREFIXES] = vocabulary->prefixes->forms->atoms;
	places[IN_SUFFIXES] = vocabulary->suffixes->forms->atoms;
	places[IN_PARTS] = vocabulary->parts->atoms;
	places[IN_NUMBERS] = vocabulary->numbers;
	places[IN_POOL] = pool;
}

/* The document being read. */
typedef struct {
	const CadVocabulary *vocabulary;
	const char *clean;
	const CadTokens *tokens;
	GString *letters; /* working memory */
} Page;

CadReadings *
cad_readings_new(void)
{
	CadReadings *readings = g_new0(CadReadings, 1);

	readings->readings = g_array_new(FALSE, FALSE, sizeof(CadAtomSet));
	readings->pool = g_array_new(FALSE, FALSE, sizeof(guint32));
	readings->letters = g_string_new(NULL);
	return readings;
}

void
cad_readings_free(CadReadings *readings)
{
	if (readings == NULL)
		return;
	g_free(readings->reading_of);
	g_array_unref(readings->readings);
	g_array_unref(readings->pool);
	g_string_free(readings->letters, TRUE);
	g_free(readings);
}

/* Letter for letter the same, which every mode accepts and most tokens are; else a closer look. */
static gboolean
form_agrees(const CadForm *form, const char *text, gsize n_bytes)
{
	if (form->n_bytes == n_bytes && memcmp(form->text, text, n_bytes) == 0)
		return TRUE;
	return cad_fold_agrees(form->text, text, n_bytes, form->mode);
}

/*
 * The bytes at the beginning of a token whose fold key is @key_length bytes long, marks that
 * belong to the last letter included; 0 when the key ends inside a letter ("co" in "cœur").
 */
static gsize
measure_beginning(const Page *page, guint32 token, guint32 key_length)
{
	const char *start = page->clean + page->tokens->start[token];
	const char *end = page->clean + page->tokens->end[token];
	const char *p = start;

	g_string_truncate(page->letters, 0);
	while (p < end) {
		const char *next = p + g_utf8_skip[(guchar)*p];

		cad_fold_append(page->letters, p, (gsize)(next - p));
		if (page->letters->len > key_length)
			break;
		p = next;
	}
	g_string_truncate(page->letters, 0);
	cad_fold_append(page->letters, start, (gsize)(p - start));
	return page->letters->len == key_length ? (gsize)(p - start) : 0;
}

/*
 * Where the end of a token begins whose fold key is @key_length bytes long; NULL when the key
 * begins inside a letter. Read from behind: a token may be long.
 */
static const char *
find_ending(const Page *page, guint32 token, guint32 key_length)
{
	const char *start = page->clean + page->tokens->start[token];
	const char *p = page->clean + page->tokens->end[token];
	char folded[CAD_CHARACTER_FOLD_BYTES];
	guint32 n = 0;
	guint n_bytes;

	while (p > start && n < key_length) {
		p = g_utf8_prev_char(p);
		n += cad_character_fold(cad_character_read(p, &n_bytes), folded);
	}
	return n == key_length ? p : NULL;
}

typedef void (*FormFunc)(const CadForm *form, guint32 place, void *payload);

/* Gives every form of key number @key that @n_bytes of the token's beginning agree with. */
static void
visit_key(const CadFormIndex *index, guint32 key, guint32 place, const char *text, gsize n_bytes,
	  FormFunc func, void *payload)
{
	guint32 n;
	const CadForm *forms = cad_form_index_get(index, key, &n);

	for (guint32 i = 0; i < n; i++)
		if (form_agrees(&forms[i], text, n_bytes))
			func(&forms[i], place, payload);
}

/* Gives the forms of one length that the token begins or ends with. */
static void
visit_edge(const Page *page, guint32 token, const CadEdgeIndex *edges, guint32 length,
	   FormFunc func, void *payload)
{
	const CadTokens *tokens = page->tokens;
	const char *key = tokens->keys + tokens->key_start[token];
	const char *start = page->clean + tokens->start[token];
	guint32 found;
	gsize n_bytes;

	if (length > tokens->key_length[token])
		return;
	if (edges->is_end)
		key += tokens->key_length[token] - length;
	found = cad_word_table_find(edges->forms->keys, key, length, cad_token_hash(key, length));
	if (found == CAD_WORD_NONE)
		return;
	if (edges->is_end) {
		start = find_ending(page, token, length);
		n_bytes = start != NULL ? (gsize)(page->clean + tokens->end[token] - start) : 0;
	} else {
		n_bytes = measure_beginning(page, token, length);
	}
	if (n_bytes > 0)
		visit_key(edges->forms, found, edges->is_end ? IN_SUFFIXES : IN_PREFIXES, start,
			  n_bytes, func, payload);
}

static G_GNUC_NO_INLINE void
visit_edges(const Page *page, guint32 token, const CadEdgeIndex *edges, guint64 lengths,
	    FormFunc func, void *payload)
{
	const GArray *all = edges->lengths;

	for (guint64 left = lengths; left != 0; left &= left - 1) {
		guint32 length = (guint32)__builtin_ctzll(left);

		if (length < CAD_EDGE_LONG)
			visit_edge(page, token, edges, length, func, payload);
	}
	if ((lengths >> CAD_EDGE_LONG) == 0)
		return;
	for (guint i = 0; i < all->len; i++)
		if (g_array_index(all, guint32, i) >= CAD_EDGE_LONG)
			visit_edge(page, token, edges, g_array_index(all, guint32, i), func,
				   payload);
}

static G_GNUC_NO_INLINE void
visit_word(const Page *page, guint32 token, FormFunc func, void *payload)
{
	const CadFormIndex *words = page->vocabulary->words;
	const CadTokens *tokens = page->tokens;
	guint32 start = tokens->start[token];
	guint32 key = cad_word_table_find(words->keys, tokens->keys + tokens->key_start[token],
					  tokens->key_length[token], tokens->hash[token]);

	if (key != CAD_WORD_NONE)
		visit_key(words, key, IN_WORDS, page->clean + start, tokens->end[token] - start,
			  func, payload);
}

/* Gives the forms that a part between two hyphens agrees with, if it begins with a capital. */
static void
visit_part(const Page *page, const char *start, const char *end, FormFunc func, void *payload)
{
	static const char padding[CAD_WORD_HEAD] = {0};
	const CadFormIndex *parts = page->vocabulary->parts;
	GString *key = page->letters;
	guint n_bytes;
	guint32 length, found;

	if (start >= end || !cad_character_is_capital(cad_character_read(start, &n_bytes)))
		return;
	g_string_truncate(key, 0);
	cad_fold_append(key, start, (gsize)(end - start));
	length = (guint32)key->len;
	g_string_append_len(key, padding, sizeof padding); /* hashing reads so far */
	found = cad_word_table_find(parts->keys, key->str, length,
				    cad_token_hash(key->str, length));
	if (length > 0 && found != CAD_WORD_NONE)
		visit_key(parts, found, IN_PARTS, start, (gsize)(end - start), func, payload);
}

/* The same for each part of a hyphenated word. */
static void
visit_parts(const Page *page, guint32 token, FormFunc func, void *payload)
{
	const char *end = page->clean + page->tokens->end[token];
	const char *part = page->clean + page->tokens->start[token];
	guint n_bytes;

	for (const char *p = part; p < end; p += n_bytes) {
		gunichar sign = cad_character_read(p, &n_bytes);

		if (cad_character_get_kind(sign) != CAD_CHARACTER_HYPHEN)
			continue;
		visit_part(page, part, p, func, payload);
		part = p + n_bytes;
	}
	visit_part(page, part, end, func, payload);
}

/* Whether the token is a number in figures: 12 3,5 1.200 but not 14h 1er. */
static gboolean
is_figure(const CadTokens *tokens, guint32 token)
{
	const char *key = tokens->keys + tokens->key_start[token];

	for (guint32 i = 0; i < tokens->key_length[token]; i++)
		if (!g_ascii_isdigit(key[i]) && key[i] != '.' && key[i] != ',')
			return FALSE;
	return TRUE;
}

/* What a token may be, by filters that turn nearly all away. */
typedef struct {
	guint64 prefixes; /* lengths of beginnings */
	guint64 suffixes; /* lengths of ends */
	gboolean is_word;
	gboolean is_special; /* hyphenated, or a number */
} Chances;

/* The filters, where the loop over all tokens has them at hand. */
typedef struct {
	const guint64 *words;
	guint words_shift;
	guint special_flags;
	const guint64 *prefixes;
	const guint64 *suffixes; /* NULL when there are none */
} Sieve;

static Sieve
make_sieve(const CadVocabulary *vocabulary)
{
	const CadEdgeIndex *suffixes = vocabulary->suffixes;

	return (Sieve){
		.words = vocabulary->words->keys->filter,
		.words_shift = vocabulary->words->keys->filter_shift,
		.special_flags = vocabulary->special_flags,
		.prefixes = vocabulary->prefixes->lengths_of,
		.suffixes = suffixes->lengths->len > 0 ? suffixes->lengths_of : NULL,
	};
}

static inline gboolean
sift(const Sieve *sieve, const CadTokens *tokens, guint32 token, Chances *chances)
{
	const guint64 hash = tokens->hash[token], bits = cad_word_filter_bits(hash);
	const char *key = tokens->keys + tokens->key_start[token];
	const gboolean is_word = (~sieve->words[hash >> sieve->words_shift] & bits) == 0;
	const gboolean is_special = (tokens->flags[token] & sieve->special_flags) != 0;
	const guint64 prefixes = sieve->prefixes[cad_edge_hash(key)];
	guint64 suffixes = 0;

	if (sieve->suffixes != NULL && tokens->key_length[token] >= CAD_EDGE_FILTER_BYTES)
		suffixes = sieve->suffixes[cad_edge_hash(key + tokens->key_length[token] -
							 CAD_EDGE_FILTER_BYTES)];
	if (!is_word && !is_special && (prefixes | suffixes) == 0)
		return FALSE;
	*chances = (Chances){prefixes, suffixes, is_word, is_special};
	return TRUE;
}

/* What few tokens are: parts of hyphenated words, and numbers. */
static G_GNUC_NO_INLINE void
visit_special(const Page *page, guint32 token, FormFunc func, void *payload)
{
	const CadVocabulary *vocabulary = page->vocabulary;

	if (vocabulary->parts->keys->n > 0)
		visit_parts(page, token, func, payload);
	if (vocabulary->numbers->len > 0 && is_figure(page->tokens, token))
		func(&vocabulary->figures, IN_NUMBERS, payload);
}

/* Gives every form that the token agrees with. */
static inline void
visit_forms(const Page *page, guint32 token, const Chances *chances, FormFunc func, void *payload)
{
	const CadVocabulary *vocabulary = page->vocabulary;

	if (chances->is_word)
		visit_word(page, token, func, payload);
	if (chances->prefixes != 0)
		visit_edges(page, token, vocabulary->prefixes, chances->prefixes, func, payload);
	if (chances->suffixes != 0)
		visit_edges(page, token, vocabulary->suffixes, chances->suffixes, func, payload);
	if (chances->is_special)
		visit_special(page, token, func, payload);
}

/* Filling. */

typedef struct {
	CadReadings *readings;
	CadAtomSet reading; /* being made */
} Filling;

static const guint32 *
find_atoms(const CadReadings *readings, const CadAtomSet *reading)
{
	return &g_array_index(readings->places[reading->place], guint32, reading->first);
}

/* Two ascending runs made one at the end of the pool. */
static void
merge_readings(CadReadings *readings, CadAtomSet *into, const CadAtomSet *other)
{
	GArray *pool = readings->pool;
	guint32 first = pool->len, n_left = into->n, n_right = other->n;
	const guint32 *left, *right;
	guint32 *merged;
	guint32 n = 0;

	g_array_set_size(pool, first + n_left + n_right);
	left = find_atoms(readings, into);
	right = find_atoms(readings, other);
	merged = &g_array_index(pool, guint32, first);
	while (n_left > 0 || n_right > 0) {
		gboolean takes_left = n_right == 0 || (n_left > 0 && *left <= *right);
		guint32 atom = takes_left ? *left : *right;

		if (takes_left)
			left++, n_left--;
		else
			right++, n_right--;
		if (n == 0 || merged[n - 1] != atom)
			merged[n++] = atom;
	}
	g_array_set_size(pool, first + n);
	*into = (CadAtomSet){.first = first, .n = n, .place = IN_POOL};
}

static void
add_form(const CadForm *form, guint32 place, void *payload)
{
	Filling *filling = payload;
	CadAtomSet one = {.first = form->first_atom, .n = form->n_atoms, .place = place};

	if (filling->reading.n == 0)
		filling->reading = one;
	else
		merge_readings(filling->readings, &filling->reading, &one);
}

void
cad_readings_fill(CadReadings *readings, const CadVocabulary *vocabulary, const char *clean,
		  const CadTokens *tokens, const guint8 *skip)
{
	Page page = {vocabulary, clean, tokens, readings->letters};
	const CadAtomSet nothing = {0};
	const Sieve sieve = make_sieve(vocabulary);
	guint32 *reading_of;

	if (readings->n_allocated < tokens->n) {
		readings->n_allocated = MAX(tokens->n, readings->n_allocated * 2);
		g_free(readings->reading_of);
		readings->reading_of = g_new(guint32, readings->n_allocated);
	}
	reading_of = readings->reading_of;
	find_places(vocabulary, readings->pool, readings->places);
	g_array_set_size(readings->pool, 0);
	g_array_set_size(readings->readings, 0);
	g_array_append_val(readings->readings, nothing);
	for (guint32 token = 0; token < tokens->n; token++) {
		Filling filling;
		Chances chances;

		reading_of[token] = 0;
		if (!sift(&sieve, tokens, token, &chances) || (skip != NULL && skip[token]))
			continue;
		filling = (Filling){readings, nothing};
		visit_forms(&page, token, &chances, add_form, &filling);
		if (filling.reading.n == 0)
			continue;
		reading_of[token] = readings->readings->len;
		g_array_append_val(readings->readings, filling.reading);
	}
}

const guint32 *
cad_readings_get(const CadReadings *readings, guint32 token, guint32 *n)
{
	const CadAtomSet *reading =
		&g_array_index(readings->readings, CadAtomSet, readings->reading_of[token]);

	*n = reading->n;
	return reading->n > 0 ? find_atoms(readings, reading) : NULL;
}

gboolean
cad_readings_has(const CadReadings *readings, guint32 token, guint32 atom)
{
	guint32 low = 0, high, n;
	const guint32 *atoms;

	if (readings->reading_of[token] == 0)
		return FALSE;
	atoms = cad_readings_get(readings, token, &n);
	high = n;
	while (low < high) {
		guint32 middle = low + (high - low) / 2;

		if (atoms[middle] < atom)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && atoms[low] == atom;
}

/* Finding one form. */

typedef struct {
	const GArray *places[CAD_N_ATOM_PLACES];
	guint32 atom;
	const char *found;
} Search;

static void
look_for_atom(const CadForm *form, guint32 place, void *payload)
{
	Search *search = payload;
	const GArray *atoms = search->places[place];

	for (guint32 i = 0; i < form->n_atoms && search->found == NULL; i++)
		if (g_array_index(atoms, guint32, form->first_atom + i) == search->atom)
			search->found = form->text;
}

const char *
cad_vocabulary_find_form(const CadVocabulary *vocabulary, const char *clean,
			 const CadTokens *tokens, guint32 token, guint32 atom)
{
	g_autoptr(GString) letters = g_string_new(NULL);
	Page page = {vocabulary, clean, tokens, letters};
	Search search = {.atom = atom};
	const Sieve sieve = make_sieve(vocabulary);
	Chances chances;

	find_places(vocabulary, NULL, search.places);
	if (sift(&sieve, tokens, token, &chances))
		visit_forms(&page, token, &chances, look_for_atom, &search);
	return search.found;
}
