#include "config.h"

#include <string.h>

#include <cadrage/error.h>
#include <cadrage/suggestion.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/manuscript.h"
#include "lexicon/negator.h"
#include "text/fold.h"

/* The letters of a word: a fold key, not NUL-terminated when it is a token's. */
typedef struct {
	const char *letters;
	gsize length;
} Key;

/* One word of the list. */
typedef struct {
	char *letters; /* owned; its fold key, without the "*" of an ending */
	guint line;
	gboolean negates;      /* else it begins a clause */
	gboolean is_ending;    /* "*n't" */
	GPtrArray *not_before; /* of char *, owned, fold keys; NULL for none */
	GPtrArray *not_after;  /* the same */
	GPtrArray *only_with;  /* the same */
} Word;

struct _CadNegators {
	GHashTable *words;  /* of Key, in the Word, to Word, owned by all */
	GPtrArray *endings; /* of Word, borrowed */
	GPtrArray *all;	    /* of Word, owned, in order of the file */
	GPtrArray *keys;    /* of Key, owned */
	char *hash;
};

/* Words. */

static guint
key_hash(const void *data)
{
	const Key *key = data;
	guint hash = 5381;

	for (gsize i = 0; i < key->length; i++)
		hash = hash * 33 + (guchar)key->letters[i];
	return hash;
}

static gboolean
key_equal(const void *a, const void *b)
{
	const Key *left = a, *right = b;

	return left->length == right->length &&
	       memcmp(left->letters, right->letters, left->length) == 0;
}

static void
word_free(void *data)
{
	Word *word = data;

	g_free(word->letters);
	g_clear_pointer(&word->not_before, g_ptr_array_unref);
	g_clear_pointer(&word->not_after, g_ptr_array_unref);
	g_clear_pointer(&word->only_with, g_ptr_array_unref);
	g_free(word);
}

static gboolean
holds(const GPtrArray *letters, Key key)
{
	for (guint i = 0; letters != NULL && i < letters->len; i++) {
		const char *one = g_ptr_array_index(letters, i);

		if (key_equal(&(Key){one, strlen(one)}, &key))
			return TRUE;
	}
	return FALSE;
}

static Key
get_key(const CadTokens *tokens, guint32 token)
{
	return (Key){tokens->keys + tokens->key_start[token], tokens->key_length[token]};
}

static const Word *
find_word(const CadNegators *negators, Key key)
{
	const Word *found = g_hash_table_lookup(negators->words, &key);

	for (guint i = 0; found == NULL && i < negators->endings->len; i++) {
		const Word *ending = g_ptr_array_index(negators->endings, i);
		const gsize length = strlen(ending->letters);

		if (key.length > length &&
		    memcmp(key.letters + key.length - length, ending->letters, length) == 0)
			found = ending;
	}
	return found;
}

/* Reading. */

/* One file being read. */
typedef struct {
	CadReading *reading;
	CadNegators *negators;
} Builder;

static char *
fold_word(const Builder *builder, CadrageSpan span)
{
	GString *folded = g_string_new(NULL);

	cad_fold_append(folded, builder->reading->manuscript->text + span.start,
			span.end - span.start);
	return g_string_free(folded, FALSE);
}

/* The next word at or after @at. */
static gboolean
next_word(const Builder *builder, guint32 *at, guint32 end, CadrageSpan *word)
{
	const char *text = builder->reading->manuscript->text;

	while (*at < end && text[*at] == ' ')
		(*at)++;
	word->start = *at;
	while (*at < end && text[*at] != ' ')
		(*at)++;
	word->end = *at;
	return word->start < word->end;
}

static GPtrArray *
read_letters(const Builder *builder, CadrageSpan span)
{
	GPtrArray *letters = g_ptr_array_new_with_free_func(g_free);
	CadrageSpan word;

	for (guint32 at = span.start; next_word(builder, &at, span.end, &word);)
		g_ptr_array_add(letters, fold_word(builder, word));
	return letters;
}

/* "KEY: value" of @span. */
static gboolean
split_entry(const Builder *builder, CadrageSpan span, const char *const *keys, guint *key,
	    CadrageSpan *value)
{
	CadReading *reading = builder->reading;
	const char *text = reading->manuscript->text;
	const char *colon = memchr(text + span.start, ':', span.end - span.start);
	const guint32 stop = colon != NULL ? (guint32)(colon - text) : span.end;
	const CadrageSpan name = cad_reading_trim(reading, (CadrageSpan){span.start, stop});
	g_autofree char *written = cad_reading_dup(reading, name);
	g_autofree char *hint = NULL;

	for (*key = 0; keys[*key] != NULL; (*key)++) {
		if (colon == NULL || strcmp(keys[*key], written) != 0)
			continue;
		*value = cad_reading_trim(reading, (CadrageSpan){stop + 1, span.end});
		if (value->start < value->end)
			return TRUE;
		cad_reading_error(reading, name, NULL, "words are missing");
		return FALSE;
	}
	hint = g_strdup_printf("write \"%s: WORD WORD\" or \"%s: WORD WORD\"", keys[0], keys[1]);
	cad_reading_error(reading, span, hint, "this is no key of a list of negators");
	return FALSE;
}

/* { not before: WORD WORD; not after: WORD WORD; only with: WORD WORD } into @model. */
static void
read_braces(const Builder *builder, CadrageSpan span, Word *model)
{
	static const char *const keys[] = {"not before", "only with", "not after", NULL};
	GPtrArray **const lists[] = {&model->not_before, &model->only_with, &model->not_after};
	CadReading *reading = builder->reading;
	const char *text = reading->manuscript->text;
	guint32 start = span.start + 1;

	if (text[span.end - 1] != '}') {
		cad_reading_error(reading, (CadrageSpan){span.start, span.start + 1}, "add \"}\"",
				  "the braces are not closed");
		return;
	}
	for (guint32 i = start; i < span.end; i++) {
		CadrageSpan value;
		guint key;

		if (text[i] != ';' && i + 1 < span.end)
			continue;
		if (split_entry(builder, cad_reading_trim(reading, (CadrageSpan){start, i}), keys,
				&key, &value)) {
			g_clear_pointer(lists[key], g_ptr_array_unref);
			*lists[key] = read_letters(builder, value);
		}
		start = i + 1;
	}
}

static void
add_word(Builder *builder, CadrageSpan span, const Word *model)
{
	CadNegators *negators = builder->negators;
	const gboolean is_ending = builder->reading->manuscript->text[span.start] == '*';
	const CadrageSpan letters = {span.start + (is_ending ? 1 : 0), span.end};
	Word *word = g_new0(Word, 1);
	const Word *first;
	Key *key;

	word->letters = fold_word(builder, letters);
	word->line = cad_manuscript_find_place(builder->reading->manuscript, span).line;
	word->negates = model->negates;
	word->is_ending = is_ending;
	word->not_before = model->not_before ? g_ptr_array_ref(model->not_before) : NULL;
	word->not_after = model->not_after ? g_ptr_array_ref(model->not_after) : NULL;
	word->only_with = model->only_with ? g_ptr_array_ref(model->only_with) : NULL;
	g_ptr_array_add(negators->all, word);
	key = g_new0(Key, 1);
	*key = (Key){word->letters, strlen(word->letters)};
	g_ptr_array_add(negators->keys, key);
	if (key->length == 0 || (is_ending && !model->negates)) {
		cad_reading_error(builder->reading, span, NULL, "this is no word");
	} else if (is_ending) {
		g_ptr_array_add(negators->endings, word);
	} else if ((first = g_hash_table_lookup(negators->words, key)) != NULL) {
		cad_reading_error(builder->reading, span, "remove one of them",
				  "the word is already in line %u", first->line);
	} else {
		g_hash_table_insert(negators->words, key, word);
	}
}

static void
read_line(Builder *builder, CadrageSpan span)
{
	static const char *const keys[] = {"negator", "clause", NULL};
	const char *text = builder->reading->manuscript->text;
	const char *brace = memchr(text + span.start, '{', span.end - span.start);
	const guint32 stop = brace != NULL ? (guint32)(brace - text) : span.end;
	Word model = {0};
	CadrageSpan words, word;
	guint key;

	if (!split_entry(builder, (CadrageSpan){span.start, stop}, keys, &key, &words))
		return;
	model.negates = key == 0;
	if (brace != NULL && model.negates)
		read_braces(builder, (CadrageSpan){stop, span.end}, &model);
	else if (brace != NULL)
		cad_reading_error(builder->reading, (CadrageSpan){stop, span.end}, "remove them",
				  "a word that begins a clause has no braces");
	for (guint32 at = words.start; next_word(builder, &at, words.end, &word);)
		add_word(builder, word, &model);
	g_clear_pointer(&model.not_before, g_ptr_array_unref);
	g_clear_pointer(&model.not_after, g_ptr_array_unref);
	g_clear_pointer(&model.only_with, g_ptr_array_unref);
}

static void
read_lines(Builder *builder)
{
	const CadManuscript *manuscript = builder->reading->manuscript;
	const GArray *lines = manuscript->lines;

	for (guint i = 0; i < lines->len; i++) {
		guint32 start = g_array_index(lines, guint32, i);
		guint32 end = i + 1 < lines->len ? g_array_index(lines, guint32, i + 1)
						 : (guint32)manuscript->n_bytes;
		CadrageSpan span;

		while (end > start && strchr("\r\n", manuscript->text[end - 1]) != NULL)
			end--;
		span = cad_reading_trim(builder->reading, (CadrageSpan){start, end});
		if (span.start < span.end && manuscript->text[span.start] != '#')
			read_line(builder, span);
	}
}

/* The list's hash. */

static int
compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
append_sorted(GString *out, const char *what, const GPtrArray *letters)
{
	g_autoptr(GPtrArray) sorted = g_ptr_array_new();

	for (guint i = 0; letters != NULL && i < letters->len; i++)
		g_ptr_array_add(sorted, letters->pdata[i]);
	g_ptr_array_sort(sorted, compare_strings);
	g_string_append(out, what);
	for (guint i = 0; i < sorted->len; i++)
		g_string_append_printf(out, " %s", (const char *)sorted->pdata[i]);
}

static char *
compute_hash(const CadNegators *negators)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) out = g_string_new("cadrage negators 1\n");

	for (guint i = 0; i < negators->all->len; i++) {
		const Word *word = g_ptr_array_index(negators->all, i);
		GString *line = g_string_new(word->negates ? "negator " : "clause ");

		g_string_append_printf(line, "%s%s", word->is_ending ? "*" : "", word->letters);
		append_sorted(line, " not", word->not_before);
		append_sorted(line, " after", word->not_after);
		append_sorted(line, " with", word->only_with);
		g_ptr_array_add(lines, g_string_free(line, FALSE));
	}
	append_sorted(out, "", lines);
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, out->str, (gssize)out->len);
}

/* The list. */

static void
negators_clear(void *data)
{
	CadNegators *negators = data;

	g_hash_table_unref(negators->words);
	g_ptr_array_unref(negators->endings);
	g_ptr_array_unref(negators->all);
	g_ptr_array_unref(negators->keys);
	g_free(negators->hash);
}

CadNegators *
cad_negators_ref(CadNegators *negators)
{
	return g_atomic_rc_box_acquire(negators);
}

void
cad_negators_unref(CadNegators *negators)
{
	if (negators != NULL)
		g_atomic_rc_box_release_full(negators, negators_clear);
}

const char *
cad_negators_get_hash(const CadNegators *negators)
{
	return negators->hash;
}

CadNegators *
cad_negators_read(const char *name, GBytes *bytes, const char *language,
		  CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadManuscript) manuscript = cad_manuscript_new(name, bytes, diagnostics);
	g_autoptr(CadNegators) negators = NULL;
	CadReading reading = {manuscript, diagnostics, language, 0};
	Builder builder;

	if (manuscript == NULL)
		return NULL;
	negators = g_atomic_rc_box_new0(CadNegators);
	negators->words = g_hash_table_new(key_hash, key_equal);
	negators->endings = g_ptr_array_new();
	negators->all = g_ptr_array_new_with_free_func(word_free);
	negators->keys = g_ptr_array_new_with_free_func(g_free);
	builder = (Builder){&reading, negators};
	read_lines(&builder);
	negators->hash = compute_hash(negators);
	return reading.n_errors == 0 ? g_steal_pointer(&negators) : NULL;
}

gboolean
cad_negators_load(const char *const *folders, const char *language, CadrageDiagnostics *diagnostics,
		  CadNegators **negators, GError **error)
{
	*negators = NULL;
	for (gsize i = 0; folders != NULL && folders[i] != NULL; i++) {
		g_autofree char *path = g_build_filename(folders[i], language, "negators", NULL);
		g_autoptr(GBytes) bytes = NULL;

		if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
			continue;
		bytes = cad_file_read(path, CAD_MAX_NEGATOR_BYTES, "CAD_MAX_NEGATOR_BYTES", error);
		if (bytes == NULL)
			return FALSE;
		*negators = cad_negators_read(path, bytes, language, diagnostics);
		if (*negators == NULL)
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
				    "the list of negators %s has mistakes", path);
		return *negators != NULL;
	}
	return TRUE;
}

/* Finding. */

/* Whether a clause ends between two neighbours, by the sign before the later one. */
static gboolean
is_apart(const CadTokens *tokens, guint32 later)
{
	return (tokens->flags[later] & (CAD_TOKEN_APART | CAD_TOKEN_SENTENCE)) != 0;
}

/* Whether a neighbour takes the negation away: "sans doute", "plus que jamais". */
static gboolean
is_cancelled(const Word *word, const CadTokens *tokens, guint32 token)
{
	if (token + 1 < tokens->n && !is_apart(tokens, token + 1) &&
	    holds(word->not_before, get_key(tokens, token + 1)))
		return TRUE;
	return token > 0 && !is_apart(tokens, token) &&
	       holds(word->not_after, get_key(tokens, token - 1));
}

/* Whether one of the words that complete a negation follows in its clause: "ne ... pas". The
 * stretch is passed over. */
static gboolean
is_complete(const CadNegators *negators, const Word *word, const CadTokens *tokens, guint32 at,
	    guint32 token, guint32 n_tokens)
{
	guint n_seen = 0;

	if (word->only_with == NULL)
		return TRUE;
	for (guint32 i = at + 1; i < tokens->n && n_seen < CAD_NEGATION_REACH; i++) {
		const Word *other;

		if (is_apart(tokens, i))
			return FALSE;
		if (i >= token && i < token + n_tokens)
			continue;
		other = find_word(negators, get_key(tokens, i));
		if (holds(word->only_with, get_key(tokens, i)) &&
		    (other == NULL || !is_cancelled(other, tokens, i)))
			return TRUE;
		if (other != NULL && !other->negates)
			return FALSE;
		n_seen++;
	}
	return FALSE;
}

guint32
cad_negators_find(const CadNegators *negators, const CadTokens *tokens, guint32 token,
		  guint32 n_tokens)
{
	for (guint32 distance = 1; distance <= CAD_NEGATION_REACH && distance <= token;
	     distance++) {
		guint32 at = token - distance;
		const Word *word;

		if (is_apart(tokens, at + 1))
			break;
		word = find_word(negators, get_key(tokens, at));
		if (word == NULL)
			continue;
		if (!word->negates)
			break;
		if (!is_cancelled(word, tokens, at) &&
		    is_complete(negators, word, tokens, at, token, n_tokens))
			return at;
	}
	return CAD_NO_NEGATOR;
}
