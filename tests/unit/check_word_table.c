#include "config.h"

#include <string.h>

#include "lexicon/word-table.h"
#include "matching.h"
#include "suite.h"

/* A key with the padding that hashing reads. */
static guint64
hash(const char *key)
{
	g_autofree char *padded = g_malloc0(strlen(key) + CAD_WORD_HEAD);

	memcpy(padded, key, strlen(key));
	return cad_token_hash(padded, (guint32)strlen(key));
}

static guint32
find(const CadWordTable *table, const char *key)
{
	return cad_word_table_find(table, key, (guint32)strlen(key), hash(key));
}

static guint32
add(CadWordTable *table, const char *key)
{
	return cad_word_table_add(table, key, (guint32)strlen(key));
}

enum { N_KEYS = 5000 };

/* Half of the keys differ only after the bytes that are hashed. */
static char *
make_key(guint i)
{
	return g_strdup_printf(i % 2 == 0 ? "k%u" : "anticonstitutionnel%05u", i);
}

START_TEST(every_key_is_found_under_its_number)
{
	g_autoptr(CadWordTable) table = cad_word_table_new();

	for (guint i = 0; i < N_KEYS; i++) {
		g_autofree char *key = make_key(i);

		ck_assert_uint_eq(add(table, key), i);
		ck_assert_uint_eq(add(table, key), i);
	}
	cad_word_table_finish(table);
	for (guint i = 0; i < N_KEYS; i++) {
		g_autofree char *key = make_key(i);
		g_autofree char *absent = make_key(i + N_KEYS);

		ck_assert(cad_word_table_may_hold(table, hash(key)));
		ck_assert_uint_eq(find(table, key), i);
		ck_assert_uint_eq(find(table, absent), CAD_WORD_NONE);
	}
}
END_TEST

START_TEST(filter_turns_most_strangers_away)
{
	g_autoptr(CadWordTable) table = cad_word_table_new();
	guint n_passed = 0;

	for (guint i = 0; i < N_KEYS; i++) {
		g_autofree char *key = make_key(2 * i);

		add(table, key);
	}
	cad_word_table_finish(table);
	for (guint i = 0; i < N_KEYS; i++) {
		g_autofree char *stranger = make_key(2 * (i + N_KEYS));

		n_passed += cad_word_table_may_hold(table, hash(stranger)) ? 1 : 0;
	}
	ck_assert_uint_lt(n_passed, N_KEYS / 20);
}
END_TEST

START_TEST(empty_table_holds_nothing)
{
	g_autoptr(CadWordTable) table = cad_word_table_new();

	cad_word_table_finish(table);
	ck_assert_uint_eq(find(table, "mot"), CAD_WORD_NONE);
	ck_assert(!cad_word_table_may_hold(table, hash("mot")));
}
END_TEST

/* A prefix of @n_letters on words one letter shorter, as long, and longer. */
static void
assert_prefix_of(guint n_letters)
{
	g_autofree char *letters = g_strnfill(n_letters, 'b');
	g_autofree char *text = g_strdup_printf("%s, %s, %sa", letters + 1, letters, letters);
	g_autofree char *expected = g_strdup_printf("a[%s] a[%sa]", letters, letters);
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", prefix(letters));
	tree_add(categories, "c", "b", prefix("zut"));
	assert_matches(categories, text, expected);
}

START_TEST(prefixes_of_any_length_are_found)
{
	for (guint n_letters = 3; n_letters < 80; n_letters++)
		assert_prefix_of(n_letters);
}
END_TEST

START_TEST(many_words_and_prefixes_are_told_apart)
{
	GPtrArray *categories = tree_new();
	g_autofree char *found = NULL;

	for (guint i = 0; i < 2000; i++) {
		g_autofree char *label = g_strdup_printf("%04u", i);
		g_autofree char *text = g_strdup_printf("mot%04u", i);

		tree_add(categories, "c", label, i % 7 == 0 ? prefix(text) : word(text));
	}
	found = match_once(categories, "mot0001 mot0007 mot0007x mot0008x mot1999 mot2003");
	ck_assert_str_eq(found, "0001[mot0001] 0007[mot0007] 0007[mot0007x] 1999[mot1999]");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("word table");
	TCase *tables = tcase_create("word table");
	TCase *vocabularies = tcase_create("vocabulary");

	tcase_add_test(tables, every_key_is_found_under_its_number);
	tcase_add_test(tables, filter_turns_most_strangers_away);
	tcase_add_test(tables, empty_table_holds_nothing);
	tcase_add_test(vocabularies, prefixes_of_any_length_are_found);
	tcase_add_test(vocabularies, many_words_and_prefixes_are_told_apart);
	suite_add_tcase(suite, tables);
	suite_add_tcase(suite, vocabularies);
	return suite_run(suite);
}
