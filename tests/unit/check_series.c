#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reference.h"
#include "stats/effect.h"
#include "suite.h"

#define LEVEL 0.95

/* One outlet's documents of an input table, in file order. */
typedef struct {
	GArray *counts; /* of guint32 */
	GArray *sizes;	/* of guint32 */
} Documents;

static void
documents_clear(Documents *documents)
{
	g_array_unref(documents->counts);
	g_array_unref(documents->sizes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Documents, documents_clear)

static Documents
documents_read(const Reference *docs, const char *outlet, const char *term)
{
	Documents documents = {g_array_new(FALSE, FALSE, sizeof(guint32)),
			       g_array_new(FALSE, FALSE, sizeof(guint32))};

	for (guint row = 0; row < reference_get_n_rows(docs); row++) {
		guint32 count = (guint32)reference_get_number(docs, row, term);
		guint32 size = (guint32)reference_get_number(docs, row, "tokens");

		if (!g_str_equal(outlet, reference_get_text(docs, row, "outlet")))
			continue;
		g_array_append_val(documents.counts, count);
		g_array_append_val(documents.sizes, size);
	}
	return documents;
}

/* Those from a place up to another. */
static CadSample
documents_slice(const Documents *documents, guint from, guint to)
{
	return (CadSample){&g_array_index(documents->counts, guint32, from),
			   &g_array_index(documents->sizes, guint32, from), to - from};
}

START_TEST(effect_of_an_event_agrees_with_its_reference)
{
	g_autoptr(Reference) docs = reference_load("docs");
	g_autoptr(Reference) table = reference_load("effect");
	Closeness near = {"difference in differences", 1e-7, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *term = reference_get_text(table, row, "term");
		guint n = (guint)reference_get_number(table, row, "n_before");
		guint m = (guint)reference_get_number(table, row, "n_reference_before");
		g_auto(Documents) a =
			documents_read(docs, reference_get_text(table, row, "outlet"), term);
		g_auto(Documents) b =
			documents_read(docs, reference_get_text(table, row, "reference"), term);
		const CadEffectCells cells = {
			.before = documents_slice(&a, 0, n),
			.after = documents_slice(&a, n, a.counts->len),
			.reference_before = documents_slice(&b, 0, m),
			.reference_after = documents_slice(&b, m, b.counts->len),
		};
		CadEffect effect;

		ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
		closeness_check(&near, effect.log_ratio,
				reference_get_number(table, row, "log_ratio"), term);
		closeness_check(&near, effect.ratio,
				exp(reference_get_number(table, row, "log_ratio")), term);
		closeness_check(&near, effect.se_log, reference_get_number(table, row, "se_log"),
				term);
		closeness_check(&near, effect.df, reference_get_number(table, row, "df"), term);
		closeness_check(&near, effect.interval.lo, reference_get_number(table, row, "lo"),
				term);
		closeness_check(&near, effect.interval.hi, reference_get_number(table, row, "hi"),
				term);
		closeness_check(&near, effect.t, reference_get_number(table, row, "t"), term);
		closeness_check(&near, effect.p, reference_get_number(table, row, "p"), term);
	}
	closeness_report(&near);
}
END_TEST

static const guint32 steady_counts[] = {1, 2, 3, 2, 1, 4, 3};
static const guint32 risen_counts[] = {4, 6, 5, 9, 7, 8, 5};
static const guint32 no_counts[] = {0, 0, 0, 0, 0, 0, 0};
static const guint32 equal_sizes[] = {500, 500, 500, 500, 500, 500, 500};
static const CadSample steady = {steady_counts, equal_sizes, 7};
static const CadSample risen = {risen_counts, equal_sizes, 7};

START_TEST(a_change_that_both_outlets_share_is_no_effect)
{
	const CadEffectCells cells = {steady, risen, steady, risen};
	CadEffect effect;

	ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
	ck_assert_double_eq_tol(effect.ratio, 1, 1e-14);
	ck_assert_double_eq_tol(effect.p, 1, 1e-14);
}
END_TEST

START_TEST(the_reference_outlet_turns_the_effect_round)
{
	const CadEffectCells cells = {steady, risen, steady, steady};
	const CadEffectCells turned = {steady, steady, steady, risen};
	CadEffect effect, other;

	ck_assert(cad_effect_of_event(&cells, LEVEL, &effect));
	ck_assert(cad_effect_of_event(&turned, LEVEL, &other));
	ck_assert_double_eq_tol(effect.ratio, 2.75, 1e-13);
	ck_assert_double_gt(effect.interval.lo, 1);
	ck_assert_double_eq_tol(effect.log_ratio, -other.log_ratio, 1e-13);
	ck_assert_double_eq_tol(effect.interval.lo, 1 / other.interval.hi, 1e-13);
	ck_assert_double_eq_tol(effect.p, other.p, 1e-13);
}
END_TEST

START_TEST(an_effect_needs_five_documents_and_a_match_in_every_cell)
{
	const CadSample few = {steady_counts, equal_sizes, CAD_EFFECT_MIN_DOCUMENTS - 1};
	const CadSample enough = {steady_counts, equal_sizes, CAD_EFFECT_MIN_DOCUMENTS};
	const CadSample none = {no_counts, equal_sizes, 7};
	const CadSample alike = {equal_sizes, equal_sizes, 7};
	const CadEffectCells of_few[] = {
		{few, risen, steady, steady},  {steady, few, steady, steady},
		{steady, risen, few, steady},  {steady, risen, steady, few},
		{none, risen, steady, steady}, {steady, none, steady, steady},
		{steady, risen, none, steady}, {steady, risen, steady, none},
		{alike, alike, alike, alike}};
	const CadEffectCells of_enough = {enough, enough, enough, enough};
	CadEffect effect;

	for (guint i = 0; i < G_N_ELEMENTS(of_few); i++) {
		ck_assert(!cad_effect_of_event(&of_few[i], LEVEL, &effect));
		ck_assert_double_nan(effect.ratio);
		ck_assert_double_nan(effect.p);
	}
	ck_assert(cad_effect_of_event(&of_enough, LEVEL, &effect));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("series");
	TCase *effect = tcase_create("effect");

	tcase_add_test(effect, effect_of_an_event_agrees_with_its_reference);
	tcase_add_test(effect, a_change_that_both_outlets_share_is_no_effect);
	tcase_add_test(effect, the_reference_outlet_turns_the_effect_round);
	tcase_add_test(effect, an_effect_needs_five_documents_and_a_match_in_every_cell);
	suite_add_tcase(suite, effect);
	return suite_run(suite);
}
