#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "compare/frequency.h"
#include "document/document.h"

/* A word, or one spelling of it. */
typedef struct {
	const char *text; /* in the strings */
	guint32 length;
	guint32 word; /* its number; of a spelling: of which word */
	guint32 count;
	guint hash;
} Form;

/* What a part has of a word. */
typedef struct {
	guint32 word;
	guint32 last_document;
	CadWordCount count;
} PartWord;

/* An outlet in one language. */
typedef struct {
	guint64 n_tokens;
	guint32 n_documents; /* looked at: the number of the one at hand */
	GHashTable *places;  /* of word + 1 to place + 1 in words */
	GArray *words;	     /* of PartWord */
} Part;

/* What an article brought. */
typedef struct {
	guint32 n_tokens;
	GArray *words; /* of guint32: in text order */
} Article;

struct _CadFrequencies {
	gboolean keeps_articles;
	GStringChunk *strings;
	GHashTable *words; /* set of Form, owned by all_words */
	GPtrArray *all_words;
	GHashTable *forms;	  /* set of Form, owned */
	GHashTable *articles;	  /* of char * to Article, owned: those counted, with their parts */
	GHashTable *part_numbers; /* of char * to number */
	GPtrArray *parts;	  /* of Part, owned */
};

static void
part_free(gpointer data)
{
	Part *part = data;

	g_hash_table_unref(part->places);
	g_array_unref(part->words);
	g_free(part);
}

static Article *
article_new(gboolean is_kept)
{
	Article *article = g_new0(Article, 1);

	if (is_kept)
		article->words = g_array_new(FALSE, FALSE, sizeof(guint32));
	return article;
}

static void
article_free(gpointer data)
{
	Article *article = data;

	g_clear_pointer(&article->words, g_array_unref);
	g_free(article);
}

static guint
form_hash(gconstpointer key)
{
	return ((const Form *)key)->hash;
}

static gboolean
form_equal(gconstpointer a, gconstpointer b)
{
	const Form *left = a, *right = b;

	return left->hash == right->hash && left->length == right->length &&
	       left->word == right->word && memcmp(left->text, right->text, left->length) == 0;
}

CadFrequencies *
cad_frequencies_new(gboolean keeps_articles)
{
	CadFrequencies *frequencies = g_new0(CadFrequencies, 1);

	frequencies->keeps_articles = keeps_articles;
	frequencies->strings = g_string_chunk_new(1 << 16);
	frequencies->words = g_hash_table_new(form_hash, form_equal);
	frequencies->all_words = g_ptr_array_new_with_free_func(g_free);
	frequencies->forms = g_hash_table_new_full(form_hash, form_equal, g_free, NULL);
	frequencies->articles =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, article_free);
	frequencies->part_numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	frequencies->parts = g_ptr_array_new_with_free_func(part_free);
	return frequencies;
}

void
cad_frequencies_free(CadFrequencies *frequencies)
{
	if (!frequencies)
		return;
	g_hash_table_unref(frequencies->words);
	g_ptr_array_unref(frequencies->all_words);
	g_hash_table_unref(frequencies->forms);
	g_hash_table_unref(frequencies->articles);
	g_hash_table_unref(frequencies->part_numbers);
	g_ptr_array_unref(frequencies->parts);
	g_string_chunk_free(frequencies->strings);
	g_free(frequencies);
}

static guint
obtain_part(CadFrequencies *frequencies, const char *outlet, const char *language)
{
	g_autofree char *name = g_strdup_printf("%s\n%s", outlet, language ? language : "");
	gpointer number;
	Part *part;

	if (g_hash_table_lookup_extended(frequencies->part_numbers, name, NULL, &number))
		return GPOINTER_TO_UINT(number);
	part = g_new0(Part, 1);
	part->places = g_hash_table_new(NULL, NULL);
	part->words = g_array_new(FALSE, FALSE, sizeof(PartWord));
	g_hash_table_insert(frequencies->part_numbers, g_steal_pointer(&name),
			    GUINT_TO_POINTER(frequencies->parts->len));
	g_ptr_array_add(frequencies->parts, part);
	return frequencies->parts->len - 1;
}

/* Every byte counts: words that differ late must not fall together. */
static guint
hash_bytes(const char *text, guint32 length)
{
	guint hash = 2166136261u;

	for (guint32 i = 0; i < length; i++)
		hash = (hash ^ (guint8)text[i]) * 16777619u;
	return hash;
}

static Form *
form_new(CadFrequencies *frequencies, const Form *wanted)
{
	Form *form = g_new(Form, 1);

	*form = *wanted;
	form->text = g_string_chunk_insert_len(frequencies->strings, wanted->text, wanted->length);
	return form;
}

/* The number of a word. */
static guint32
obtain_word(CadFrequencies *frequencies, const char *key, guint32 length)
{
	const Form wanted = {key, length, 0, 0, hash_bytes(key, length)};
	const Form *known = g_hash_table_lookup(frequencies->words, &wanted);
	Form *word;

	if (known)
		return known->count;
	word = form_new(frequencies, &wanted);
	word->count = frequencies->all_words->len; /* of a word: its number */
	g_ptr_array_add(frequencies->all_words, word);
	g_hash_table_add(frequencies->words, word);
	return word->count;
}

static void
count_form(CadFrequencies *frequencies, guint32 word, const char *text, guint32 length)
{
	const Form wanted = {text, length, word, 1, hash_bytes(text, length) ^ word};
	Form *known = g_hash_table_lookup(frequencies->forms, &wanted);

	if (known)
		known->count++;
	else
		g_hash_table_add(frequencies->forms, form_new(frequencies, &wanted));
}

static PartWord *
obtain_part_word(Part *part, guint32 word)
{
	guint place =
		GPOINTER_TO_UINT(g_hash_table_lookup(part->places, GUINT_TO_POINTER(word + 1)));

	if (place == 0) {
		const PartWord fresh = {word, 0, {0, 0}};

		g_array_append_val(part->words, fresh);
		place = part->words->len;
		g_hash_table_insert(part->places, GUINT_TO_POINTER(word + 1),
				    GUINT_TO_POINTER(place));
	}
	return &g_array_index(part->words, PartWord, place - 1);
}

static void
count_word(Part *part, guint32 word)
{
	PartWord *found = obtain_part_word(part, word);

	found->count.count++;
	found->count.n_documents += found->last_document != part->n_documents;
	found->last_document = part->n_documents;
}

gboolean
cad_frequencies_is_overfull(const CadFrequencies *frequencies)
{
	return g_hash_table_size(frequencies->forms) > CAD_MAX_WORD_FORMS;
}

static void
discount_word(Part *part, guint32 word)
{
	PartWord *found = obtain_part_word(part, word);

	found->count.count--;
	found->count.n_documents -= found->last_document != part->n_documents;
	found->last_document = part->n_documents;
}

/* Returns: (transfer none) (nullable): a new article; NULL when one of the same words was counted
 * for the part already. */
static Article *
open_article(CadFrequencies *frequencies, guint part, const CadrageDocument *document)
{
	g_autofree char *key =
		g_strdup_printf("%u %s", part, cadrage_document_get_content_hash(document));
	Article *article;

	if (g_hash_table_contains(frequencies->articles, key))
		return NULL;
	article = article_new(frequencies->keeps_articles);
	g_hash_table_insert(frequencies->articles, g_steal_pointer(&key), article);
	return article;
}

static void
count_in_article(Article *article, Part *part, guint32 word)
{
	count_word(part, word);
	if (article->words)
		g_array_append_val(article->words, word);
}

guint
cad_frequencies_add(CadFrequencies *frequencies, const char *outlet, const char *language,
		    const CadrageDocument *document)
{
	const guint number = obtain_part(frequencies, outlet, language);
	Part *part = frequencies->parts->pdata[number];
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	const char *text = cad_text_get_clean(cad_document_get_text(document), NULL);
	Article *article = open_article(frequencies, number, document);

	part->n_documents++;
	for (guint32 i = 0; i < tokens->n && !cad_frequencies_is_overfull(frequencies); i++) {
		guint32 word;

		if (zones[i] == CAD_ZONE_REPEAT || !cadrage_zone_is_article(zones[i]))
			continue;
		if (article)
			article->n_tokens++;
		if (tokens->flags[i] & CAD_TOKEN_NUMBER)
			continue;
		word = obtain_word(frequencies, tokens->keys + tokens->key_start[i],
				   tokens->key_length[i]);
		/* Spellings of repeats count too, since one of them comes first by chance. */
		count_form(frequencies, word, text + tokens->start[i],
			   tokens->end[i] - tokens->start[i]);
		if (article)
			count_in_article(article, part, word);
	}
	if (article)
		part->n_tokens += article->n_tokens;
	return number;
}

void
cad_frequencies_take_out(CadFrequencies *frequencies, guint part, const char *content_hash)
{
	g_autofree char *key = g_strdup_printf("%u %s", part, content_hash);
	const Article *article = g_hash_table_lookup(frequencies->articles, key);
	Part *from = frequencies->parts->pdata[part];

	if (!article || !article->words)
		return;
	from->n_documents++;
	from->n_tokens -= article->n_tokens;
	for (guint i = 0; i < article->words->len; i++)
		discount_word(from, g_array_index(article->words, guint32, i));
	g_hash_table_remove(frequencies->articles, key);
}

guint
cad_frequencies_get_n_words(const CadFrequencies *frequencies)
{
	return frequencies->all_words->len;
}

const char *
cad_frequencies_get_key(const CadFrequencies *frequencies, guint word)
{
	return ((const Form *)frequencies->all_words->pdata[word])->text;
}

guint64
cad_frequencies_get_n_tokens(const CadFrequencies *frequencies, guint part)
{
	return ((const Part *)frequencies->parts->pdata[part])->n_tokens;
}

void
cad_frequencies_add_counts(const CadFrequencies *frequencies, guint part, CadWordCount *counts)
{
	const GArray *words = ((const Part *)frequencies->parts->pdata[part])->words;

	for (guint i = 0; i < words->len; i++) {
		const PartWord *word = &g_array_index(words, PartWord, i);

		counts[word->word].count += word->count.count;
		counts[word->word].n_documents += word->count.n_documents;
	}
}

GPtrArray *
cad_frequencies_choose_forms(const CadFrequencies *frequencies)
{
	GPtrArray *chosen = g_ptr_array_new();
	GHashTableIter iter;
	gpointer key;

	g_ptr_array_set_size(chosen, (int)frequencies->all_words->len);
	g_hash_table_iter_init(&iter, frequencies->forms);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		const Form *form = key, *best = chosen->pdata[form->word];

		if (!best || form->count > best->count ||
		    (form->count == best->count && strcmp(form->text, best->text) < 0))
			chosen->pdata[form->word] = (gpointer)form;
	}
	for (guint i = 0; i < chosen->len; i++)
		chosen->pdata[i] = (gpointer)((const Form *)chosen->pdata[i])->text;
	return chosen;
}
