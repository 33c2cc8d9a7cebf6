#include "config.h"

#include <check.h>
#include <string.h>

#include <cadrage/comparison.h>

#include "compare/comparison.h"
#include "sandbox.h"
#include "score/document-reading.h"
#include "suite.h"

#define N_MUTATIONS 20000

static const char categories[] = "[doute]\n"
				 "prétendu = \"prétendu\"\n"
				 "sans preuve = \"sans\" \"preuve\"\n"
				 "[peur]\n"
				 "menace = \"menace\"\n"
				 "péril = \"péril\"\n";

static const char fewer_categories[] = "[doute]\n"
				       "prétendu = \"prétendu\"\n"
				       "[peur]\n"
				       "menace = \"menace\"\n";

static const char title[] = "Une menace au port";
static const char body[] = "Le prétendu péril est sans preuve, dit le maire. « Une menace pèse », "
			   "répond la préfète. Le port rouvre lundi, menace ou pas.";

typedef struct {
	GBytes *counts;
	GBytes *passages;
} Written;

static void
written_clear(Written *written)
{
	g_bytes_unref(written->counts);
	g_bytes_unref(written->passages);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Written, written_clear)

static Written
write_reading(const CadrageReading *reading)
{
	Written written;

	cadrage_reading_to_bytes(reading, &written.counts, &written.passages);
	return written;
}

static Written
write_page(const Sandbox *sandbox)
{
	g_autoptr(CadrageScore) score =
		sandbox_score_dated(sandbox, "2015-11-17", "page", title, body);
	g_autoptr(CadrageReading) reading = cadrage_reading_new(score);

	return write_reading(reading);
}

static CadrageReading *
read_back(const Sandbox *sandbox, const Written *written)
{
	g_autoptr(GError) error = NULL;
	CadrageReading *reading = cadrage_reading_new_from_bytes(written->counts, written->passages,
								 sandbox->lexicons, &error);

	ck_assert_msg(reading != NULL, "%s", error ? error->message : "no reading");
	return reading;
}

START_TEST(what_is_written_is_read_back)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	g_autoptr(CadrageReading) reading = read_back(&sandbox, &written);
	g_auto(Written) again = write_reading(reading);
	const CadReadingHead *head = cad_reading_get_head(reading);
	guint n;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n);

	ck_assert(g_bytes_equal(written.counts, again.counts));
	ck_assert(g_bytes_equal(written.passages, again.passages));
	ck_assert_str_eq(head->id, "page");
	ck_assert_str_eq(head->outlet, "alpha");
	ck_assert_str_eq(head->title, title);
	ck_assert_str_eq(head->date, "2015-11-17");
	ck_assert_uint_eq(strlen(head->content_hash), 64);
	ck_assert_uint_eq(n, 6);
	ck_assert_uint_eq(matches[0].token, 1);
	ck_assert_int_eq(matches[0].zone, CADRAGE_ZONE_HEADLINE);
	ck_assert_int_eq(matches[4].voice, CADRAGE_VOICE_QUOTED);
}
END_TEST

START_TEST(a_passage_is_read_back_with_its_place)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	g_autoptr(CadrageReading) reading = read_back(&sandbox, &written);
	g_auto(CadReadingPassage) passage = {0};

	ck_assert(cad_reading_get_passage(reading, 3, &passage));
	ck_assert_str_eq(passage.text, "sans preuve");
	ck_assert_str_eq(passage.left, "Le prétendu péril est ");
	ck_assert_uint_ge(passage.column, 1);
}
END_TEST

static CadrageComparison *
compare_reading(const Sandbox *sandbox, const CadrageReading *reading)
{
	CadrageComparison *comparison =
		cadrage_comparison_new(sandbox->outlets, sandbox->lexicons, NULL, NULL);

	cadrage_comparison_add_reading(comparison, reading);
	cadrage_comparison_finish(comparison);
	return comparison;
}

static guint64
count_row(const CadrageComparison *comparison, guint row)
{
	return cadrage_comparison_get_cell(comparison, 0, row, CADRAGE_COLUMN_ALL)->count;
}

START_TEST(a_comparison_of_a_reading_is_that_of_its_score)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	g_autoptr(CadrageReading) reading = read_back(&sandbox, &written);
	g_autoptr(CadrageComparison) by_reading = compare_reading(&sandbox, reading);
	g_autoptr(CadrageComparison) by_score =
		cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, NULL, NULL);
	g_autoptr(CadrageScore) score =
		sandbox_score_dated(&sandbox, "2015-11-17", "page", title, body);

	cadrage_comparison_add(by_score, score);
	cadrage_comparison_finish(by_score);
	ck_assert_uint_eq(cadrage_comparison_get_n_passages(by_reading), 6);
	ck_assert_uint_eq(cadrage_comparison_get_n_passages(by_score), 6);
	for (guint i = 0; i < 6; i++) {
		const CadragePassage *a = cadrage_comparison_get_passage(by_reading, i);
		const CadragePassage *b = cadrage_comparison_get_passage(by_score, i);

		ck_assert_str_eq(a->left, b->left);
		ck_assert_str_eq(a->text, b->text);
		ck_assert_str_eq(a->right, b->right);
		ck_assert_uint_eq(a->category, b->category);
		ck_assert_uint_eq(a->raw.start, b->raw.start);
	}
	for (guint row = 0; row < cadrage_comparison_get_n_rows(by_score); row++)
		ck_assert_uint_eq(count_row(by_reading, row), count_row(by_score, row));
}
END_TEST

START_TEST(without_passages_the_counts_are_the_same)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	g_autoptr(CadrageReading) whole = read_back(&sandbox, &written);
	g_autoptr(CadrageReading) bare =
		cadrage_reading_new_from_bytes(written.counts, NULL, sandbox.lexicons, NULL);
	g_autoptr(CadrageComparison) with = compare_reading(&sandbox, whole);
	g_autoptr(CadrageComparison) without = compare_reading(&sandbox, bare);

	ck_assert_uint_eq(cadrage_comparison_get_n_passages(without), 0);
	for (guint row = 0; row < cadrage_comparison_get_n_rows(with); row++)
		ck_assert_uint_eq(count_row(with, row), count_row(without, row));
}
END_TEST

START_TEST(a_label_that_is_gone_keeps_its_name_and_counts_nowhere)
{
	g_auto(Sandbox) before = sandbox_open(categories);
	g_auto(Sandbox) after = sandbox_open(fewer_categories);
	g_auto(Written) written = write_page(&before);
	g_autoptr(CadrageReading) reading = read_back(&after, &written);
	g_autoptr(CadrageComparison) comparison = compare_reading(&after, reading);
	guint n_names, n_gone = 0;
	const CadReadingName *names = cad_reading_get_names(reading, &n_names);

	for (guint i = 0; i < n_names; i++)
		n_gone += names[i].index == G_MAXUINT32;
	ck_assert_uint_eq(n_names, 4);
	ck_assert_uint_eq(n_gone, 2);
	ck_assert_str_eq(names[1].label, "sans preuve");
	/* Totals and labels: doute, prétendu, peur, menace. */
	ck_assert_uint_eq(count_row(comparison, 0), 1);
	ck_assert_uint_eq(count_row(comparison, 1), 1);
	ck_assert_uint_eq(count_row(comparison, 2), 3);
	ck_assert_uint_eq(cadrage_comparison_get_n_passages(comparison), 4);
}
END_TEST

START_TEST(bytes_cut_short_are_refused)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);

	for (gsize n = 0; n < g_bytes_get_size(written.counts); n++) {
		g_autoptr(GBytes) counts = g_bytes_new_from_bytes(written.counts, 0, n);
		g_autoptr(GError) error = NULL;

		ck_assert_ptr_null(cadrage_reading_new_from_bytes(counts, written.passages,
								  sandbox.lexicons, &error));
		ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	}
	for (gsize n = 0; n < g_bytes_get_size(written.passages); n++) {
		g_autoptr(GBytes) passages = g_bytes_new_from_bytes(written.passages, 0, n);

		ck_assert_ptr_null(cadrage_reading_new_from_bytes(written.counts, passages,
								  sandbox.lexicons, NULL));
	}
}
END_TEST

START_TEST(another_format_is_not_read)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	gsize n;
	const guint8 *data = g_bytes_get_data(written.counts, &n);
	g_autofree guint8 *later = g_memdup2(data, n);
	g_autoptr(GBytes) counts = NULL;
	g_autoptr(GError) error = NULL;

	later[0]++;
	counts = g_bytes_new(later, n);
	ck_assert_ptr_null(cadrage_reading_new_from_bytes(counts, NULL, sandbox.lexicons, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_UNSUPPORTED));
}
END_TEST

/* Returns: (transfer full): the bytes with one to four of them changed. */
static GBytes *
mutate(GBytes *bytes, GRand *random)
{
	gsize n;
	const guint8 *data = g_bytes_get_data(bytes, &n);
	guint8 *changed = g_memdup2(data, n);

	for (gint32 i = g_rand_int_range(random, 1, 5); i > 0; i--)
		changed[g_rand_int_range(random, 0, (gint32)n)] =
			(guint8)g_rand_int_range(random, 0, g_rand_boolean(random) ? 8 : 256);
	return g_bytes_new_take(changed, n);
}

/* What is accepted must hold together: a comparison takes it, and it can be written again. */
START_TEST(changed_bytes_give_a_whole_reading_or_an_error)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_auto(Written) written = write_page(&sandbox);
	GRand *random = g_rand_new_with_seed(20151117);
	guint n_read = 0;

	for (guint i = 0; i < N_MUTATIONS; i++) {
		g_autoptr(GBytes) counts = mutate(written.counts, random);
		g_autoptr(GBytes) passages = mutate(written.passages, random);
		g_autoptr(GError) error = NULL;
		g_autoptr(CadrageReading) reading = cadrage_reading_new_from_bytes(
			counts, i % 2 ? passages : NULL, sandbox.lexicons, &error);

		ck_assert((reading == NULL) == (error != NULL));
		if (reading) {
			g_autoptr(CadrageComparison) comparison =
				compare_reading(&sandbox, reading);
			g_auto(Written) again = write_reading(reading);

			ck_assert_uint_eq(cadrage_comparison_get_n_documents(comparison), 1);
			ck_assert_ptr_nonnull(again.counts);
			n_read++;
		}
	}
	g_rand_free(random);
	/* The test reaches both ends. */
	ck_assert_uint_gt(n_read, N_MUTATIONS / 100);
	ck_assert_uint_lt(n_read, N_MUTATIONS);
}
END_TEST

START_TEST(the_fingerprint_is_of_the_lexicons_of_the_language)
{
	g_auto(Sandbox) all = sandbox_open(categories);
	g_auto(Sandbox) fewer = sandbox_open(fewer_categories);
	g_autofree char *french =
		cadrage_reading_fingerprint(all.lexicons, all.outlets, "fr", NULL);
	g_autofree char *again = cadrage_reading_fingerprint(all.lexicons, all.outlets, "fr", NULL);
	g_autofree char *changed =
		cadrage_reading_fingerprint(fewer.lexicons, fewer.outlets, "fr", NULL);
	g_autofree char *english =
		cadrage_reading_fingerprint(all.lexicons, all.outlets, "en", NULL);
	g_autofree char *english_changed =
		cadrage_reading_fingerprint(fewer.lexicons, fewer.outlets, "en", NULL);

	ck_assert_uint_eq(strlen(french), 64);
	ck_assert_str_eq(french, again);
	ck_assert_str_ne(french, changed);
	ck_assert_str_ne(french, english);
	ck_assert_str_eq(english, english_changed);
}
END_TEST

START_TEST(the_fingerprint_is_of_the_options)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	const CadrageScoreOptions sure = {NULL, 0.9};
	g_autofree char *standard =
		cadrage_reading_fingerprint(sandbox.lexicons, sandbox.outlets, "fr", NULL);
	g_autofree char *stricter =
		cadrage_reading_fingerprint(sandbox.lexicons, sandbox.outlets, "fr", &sure);

	ck_assert_str_ne(standard, stricter);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("reading");
	TCase *bytes = tcase_create("bytes");
	TCase *fingerprint = tcase_create("fingerprint");

	tcase_set_timeout(bytes, 60);
	tcase_add_test(bytes, what_is_written_is_read_back);
	tcase_add_test(bytes, a_passage_is_read_back_with_its_place);
	tcase_add_test(bytes, a_comparison_of_a_reading_is_that_of_its_score);
	tcase_add_test(bytes, without_passages_the_counts_are_the_same);
	tcase_add_test(bytes, a_label_that_is_gone_keeps_its_name_and_counts_nowhere);
	tcase_add_test(bytes, bytes_cut_short_are_refused);
	tcase_add_test(bytes, another_format_is_not_read);
	tcase_add_test(bytes, changed_bytes_give_a_whole_reading_or_an_error);
	suite_add_tcase(suite, bytes);
	tcase_add_test(fingerprint, the_fingerprint_is_of_the_lexicons_of_the_language);
	tcase_add_test(fingerprint, the_fingerprint_is_of_the_options);
	suite_add_tcase(suite, fingerprint);
	return suite_run(suite);
}
