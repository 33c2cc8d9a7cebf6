#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/speakers.h>

#include "document/document.h"
#include "sandbox.h"
#include "suite.h"

static const char categories[] = "[verbes]\n"
				 "kind: verbs\n"
				 "[verbes.neutre]\n"
				 "déclarer = \"déclaré\"\n"
				 "[verbes.appui]\n"
				 "souligner = \"souligné\"\n";

typedef struct {
	Sandbox sandbox;
	CadrageAttribution *attribution;
	CadrageSpeakers *speakers;
	guint n;
} Desk;

static Desk
desk_open(void)
{
	g_autofree char *folder = g_build_filename(g_getenv("top_srcdir"), "lexicons", NULL);
	const char *const folders[] = {folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	Desk desk = {.sandbox = sandbox_open(categories)};

	desk.attribution = cadrage_attribution_load(folders, diagnostics, NULL);
	ck_assert_ptr_nonnull(desk.attribution);
	desk.speakers = cadrage_speakers_new(desk.sandbox.lexicons);
	return desk;
}

static void
desk_close(Desk *desk)
{
	cadrage_speakers_free(desk->speakers);
	cadrage_attribution_unref(desk->attribution);
	sandbox_close(&desk->sandbox);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Desk, desk_close)

static void
desk_add(Desk *desk, const char *outlet, const char *body)
{
	const CadrageScoreOptions options = {desk->attribution, 0};
	g_autofree char *id = g_strdup_printf("%u", desk->n++);
	g_autoptr(CadrageScore) plain =
		sandbox_score_of(&desk->sandbox, outlet, "fr", id, "Un titre", body);
	g_autoptr(CadrageScore) score = cadrage_score_new(cadrage_score_get_document(plain),
							  desk->sandbox.lexicons, &options);

	cadrage_speakers_add(desk->speakers, score);
}

/* "outlet name quoted+paraphrase/articles", one after another. */
static char *
spell_rows(const CadrageSpeakers *speakers)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < cadrage_speakers_get_n_rows(speakers); i++) {
		const CadrageSpeakerRow *row = cadrage_speakers_get_row(speakers, i);

		g_string_append_printf(text, "%s%s %s %u+%u/%u", i > 0 ? "; " : "",
				       cadrage_speakers_get_outlet(speakers, row->outlet)->id,
				       row->name ? row->name : "-", (guint)row->n_quoted,
				       (guint)row->n_paraphrase, row->n_documents);
	}
	return g_string_free(text, FALSE);
}

#define MAYOR "La maire de Nordhaven, Anna Weber, a déclaré que le pont serait fermé lundi."

START_TEST(words_are_counted_by_outlet_and_speaker)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *rows = NULL;

	desk_add(&desk, "beta", MAYOR);
	desk_add(&desk, "alpha", "« Le pont est fermé », a déclaré Anna Weber.");
	cadrage_speakers_finish(desk.speakers);
	rows = spell_rows(desk.speakers);
	ck_assert_str_eq(rows, "alpha Anna Weber 4+0/1; beta Anna Weber 0+5/1");
}
END_TEST

START_TEST(a_last_name_alone_is_the_one_who_has_it)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *rows = NULL;

	desk_add(&desk, "alpha", "« Le pont est fermé », a déclaré Anna Weber.");
	desk_add(&desk, "alpha", "« Le bac aussi », a souligné Weber.");
	cadrage_speakers_finish(desk.speakers);
	rows = spell_rows(desk.speakers);
	ck_assert_str_eq(rows, "alpha Anna Weber 7+0/2");
}
END_TEST

START_TEST(a_repeat_of_an_article_counts_once)
{
	g_auto(Desk) desk = desk_open();

	desk_add(&desk, "alpha", MAYOR);
	desk_add(&desk, "alpha", MAYOR);
	cadrage_speakers_finish(desk.speakers);
	ck_assert_uint_eq(cadrage_speakers_get_outlet(desk.speakers, 0)->n_documents, 1);
	ck_assert_uint_eq(cadrage_speakers_get_row(desk.speakers, 0)->n_paraphrase, 5);
}
END_TEST

START_TEST(shares_are_of_what_is_quoted_and_paraphrased)
{
	g_auto(Desk) desk = desk_open();
	const CadrageSpeakerOutlet *outlet;

	desk_add(&desk, "alpha", "« Le pont est fermé », a déclaré Anna Weber.");
	desk_add(&desk, "beta", "Le pont est fermé depuis lundi.");
	cadrage_speakers_finish(desk.speakers);
	outlet = cadrage_speakers_get_outlet(desk.speakers, 0);
	ck_assert_double_eq(outlet->top_share, 1);
	ck_assert_double_eq(outlet->anonymous_share, 0);
	outlet = cadrage_speakers_get_outlet(desk.speakers, 1);
	ck_assert(isnan(outlet->top_share));
	ck_assert_uint_eq(outlet->n_speakers, 0);
}
END_TEST

START_TEST(a_reporting_verb_belongs_to_whom_it_lets_speak)
{
	g_auto(Desk) desk = desk_open();
	const CadrageStanceRow *all, *weber;

	desk_add(&desk, "alpha",
		 "« Le pont est fermé », a déclaré Anna Weber. « Le bac aussi », a souligné Weber. "
		 "L'architecte Paul Simon a déclaré que le pont tiendrait.");
	cadrage_speakers_finish(desk.speakers);
	ck_assert_uint_eq(cadrage_speakers_get_n_stances(desk.speakers), 5);
	all = cadrage_speakers_get_stance(desk.speakers, 0);
	ck_assert_ptr_null(all->name);
	ck_assert_uint_eq(all->total, 3);
	weber = cadrage_speakers_get_stance(desk.speakers, 2);
	ck_assert_str_eq(weber->name, "Anna Weber");
	ck_assert_uint_eq(weber->total, 2);
	ck_assert_double_eq(weber->share, 0.5);
	ck_assert(weber->lo > 0 && weber->lo < 0.5 && weber->hi > 0.5 && weber->hi < 1);
}
END_TEST

START_TEST(the_order_of_articles_changes_nothing)
{
	g_auto(Desk) forward = desk_open();
	g_auto(Desk) backward = desk_open();
	g_autofree char *first = NULL, *second = NULL;
	static const char *const bodies[] = {MAYOR, "« Le bac aussi », a souligné Weber.",
					     "Selon Paul Simon, le pont tiendra."};

	for (guint i = 0; i < G_N_ELEMENTS(bodies); i++) {
		desk_add(&forward, "alpha", bodies[i]);
		desk_add(&backward, "alpha", bodies[G_N_ELEMENTS(bodies) - 1 - i]);
	}
	cadrage_speakers_finish(forward.speakers);
	cadrage_speakers_finish(backward.speakers);
	first = spell_rows(forward.speakers);
	second = spell_rows(backward.speakers);
	ck_assert_str_eq(first, second);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("speakers");
	TCase *speakers = tcase_create("speakers");

	tcase_add_test(speakers, words_are_counted_by_outlet_and_speaker);
	tcase_add_test(speakers, a_last_name_alone_is_the_one_who_has_it);
	tcase_add_test(speakers, a_repeat_of_an_article_counts_once);
	tcase_add_test(speakers, shares_are_of_what_is_quoted_and_paraphrased);
	tcase_add_test(speakers, a_reporting_verb_belongs_to_whom_it_lets_speak);
	tcase_add_test(speakers, the_order_of_articles_changes_nothing);
	suite_add_tcase(suite, speakers);
	return suite_run(suite);
}
