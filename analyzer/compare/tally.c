#include "config.h"

#include "compare/tally.h"
#include "lexicon/lexicon-set.h"
#include "score/document-reading.h"

static const struct {
	const char *name;
	CadrageVoiceSet voices;
} columns[] = {
	[CADRAGE_COLUMN_WORDING] = {"wording", CADRAGE_VOICES_WORDING},
	[CADRAGE_COLUMN_OWN] = {"own", CADRAGE_VOICE_BIT(CADRAGE_VOICE_OWN)},
	[CADRAGE_COLUMN_PARAPHRASE] = {"paraphrase", CADRAGE_VOICE_BIT(CADRAGE_VOICE_PARAPHRASE)},
	[CADRAGE_COLUMN_QUOTED] = {"quoted", CADRAGE_VOICE_BIT(CADRAGE_VOICE_QUOTED)},
	[CADRAGE_COLUMN_ALL] = {"all", CADRAGE_VOICES_ALL},
};
G_STATIC_ASSERT(G_N_ELEMENTS(columns) == CADRAGE_N_COLUMNS);

const char *
cadrage_column_to_name(CadrageColumn column)
{
	g_return_val_if_fail(column < CADRAGE_N_COLUMNS, NULL);
	return columns[column].name;
}

gboolean
cadrage_column_from_name(const char *name, CadrageColumn *column)
{
	const CadrageVoiceSet voices = cadrage_voice_set_from_name(name);

	for (guint i = 0; i < CADRAGE_N_COLUMNS; i++) {
		if (voices == columns[i].voices) {
			*column = i;
			return TRUE;
		}
	}
	return FALSE;
}

gboolean
cad_tally_counts_voice(CadrageColumn column, CadrageVoice voice)
{
	return (columns[column].voices & CADRAGE_VOICE_BIT(voice)) != 0;
}

CadTally *
cad_tally_new(void)
{
	CadTally *tally = g_new0(CadTally, 1);

	tally->counts = g_array_new(FALSE, FALSE, sizeof(CadTallyCount));
	tally->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	tally->marks = g_array_new(FALSE, FALSE, sizeof(CadTallyMarks));
	tally->outside = g_array_new(FALSE, FALSE, sizeof(guint32));
	return tally;
}

void
cad_tally_free(CadTally *tally)
{
	if (!tally)
		return;
	g_array_unref(tally->counts);
	g_array_unref(tally->uncounted);
	g_array_unref(tally->marks);
	g_array_unref(tally->outside);
	g_free(tally);
}

static void
count_tokens(CadTally *tally, const CadrageReading *reading)
{
	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++) {
			guint n = cad_reading_get_n_tokens(reading, voice, zone);

			for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
				tally->n_tokens[column] +=
					cad_tally_counts_voice(column, voice) ? n : 0;
		}
	}
}

static void
append_marks(CadTally *tally, guint32 row, const CadMatchSum *by_voice)
{
	CadTallyMarks marks = {.row = row};
	gboolean is_special = FALSE;

	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		const CadMatchSum *sum = &by_voice[voice];
		const gint64 extra = sum->weight - (gint64)sum->n * CAD_WEIGHT_UNIT;

		is_special |= sum->n_negated > 0 || sum->n_undated > 0 || extra != 0;
		for (guint column = 0; column < CADRAGE_N_COLUMNS; column++) {
			if (!cad_tally_counts_voice(column, voice))
				continue;
			marks.n_negated[column] += sum->n_negated;
			marks.n_undated[column] += sum->n_undated;
			marks.extra_weight[column] += extra;
		}
	}
	if (is_special)
		g_array_append_val(tally->marks, marks);
}

static void
append_count(CadTally *tally, guint32 row, const CadMatchSum *by_voice)
{
	CadTallyCount count = {.row = row};

	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
			count.n[column] +=
				cad_tally_counts_voice(column, voice) ? by_voice[voice].n : 0;
	}
	if (count.n[CADRAGE_COLUMN_ALL] == 0)
		return;
	g_array_append_val(tally->counts, count);
	append_marks(tally, row, by_voice);
}

static void
count_matches(CadTally *tally, const CadrageReading *reading, const CadLayout *layout)
{
	CadrageLexicons *lexicons = cadrage_reading_get_lexicons(reading);
	gsize n_categories = cadrage_lexicons_get_n_categories(lexicons);
	gsize n_labels = cadrage_lexicons_get_n_labels(lexicons);
	g_autofree CadMatchSum *totals = g_new0(CadMatchSum, n_categories * CADRAGE_N_VOICES);
	g_autofree CadMatchSum *bases = g_new0(CadMatchSum, n_categories * CADRAGE_N_VOICES);
	g_autofree CadMatchSum *labels = g_new0(CadMatchSum, n_labels * CADRAGE_N_VOICES);
	guint n_matches;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);

	cad_reading_count_categories(reading, NULL, totals);
	if (layout->has_bases)
		cad_reading_count_categories(reading, layout->is_found, bases);
	for (guint i = 0; i < n_matches; i++) {
		if (matches[i].label < n_labels)
			cad_reading_match_add(
				&matches[i],
				&labels[matches[i].label * CADRAGE_N_VOICES + matches[i].voice]);
	}
	for (guint row = 0; row < layout->rows->len; row++) {
		const CadrageRow *of = &cad_layout_get_row(layout, row)->row;

		append_count(tally, row,
			     of->label != G_MAXUINT
				     ? &labels[(gsize)of->label * CADRAGE_N_VOICES]
				     : &(of->is_base
						 ? bases
						 : totals)[(gsize)of->category * CADRAGE_N_VOICES]);
	}
}

static void
set_row(guint row, gpointer data)
{
	guint8 *is_set = data;

	is_set[row] = TRUE;
}

/* A label that was not counted makes its own row unknown, the totals of the categories that hold
 * it and, in a naming set, the shares of all labels. */
static void
mark_uncounted(guint8 *is_uncounted, const CadrageLexicons *lexicons, const CadLayout *layout,
	       guint label)
{
	const guint row = g_array_index(layout->label_rows, guint, label);

	if (row != CAD_NO_ROW && cad_layout_is_share(layout, row)) {
		const guint set = cad_layout_get_row(layout, row)->set;

		for (guint i = 0; i < cad_layout_get_set_size(layout, set); i++)
			is_uncounted[set + 1 + i] = TRUE;
	}
	cad_layout_visit_rows(layout, lexicons, label, set_row, is_uncounted);
}

static void
collect_uncounted(CadTally *tally, const CadrageReading *reading, const CadLayout *layout)
{
	CadrageLexicons *lexicons = cadrage_reading_get_lexicons(reading);
	guint n_names, n_uncounted;
	const CadReadingName *names = cad_reading_get_names(reading, &n_names);
	const guint32 *uncounted = cad_reading_get_uncounted(reading, &n_uncounted);
	g_autofree guint8 *is_uncounted = g_new0(guint8, layout->rows->len + 1);

	for (guint i = 0; i < n_uncounted; i++) {
		const guint32 label = names[uncounted[i]].index;

		if (label != G_MAXUINT32)
			mark_uncounted(is_uncounted, lexicons, layout, label);
	}
	for (guint32 row = 0; row < layout->rows->len; row++) {
		if (is_uncounted[row])
			g_array_append_val(tally->uncounted, row);
	}
}

/* Labels whose dates leave the document out, and categories that have no others. */
static void
collect_outside(CadTally *tally, const CadrageReading *reading, const CadLayout *layout)
{
	CadrageLexicons *lexicons = cadrage_reading_get_lexicons(reading);
	const CadReadingHead *head = cad_reading_get_head(reading);
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(lexicons, head->language);
	const CadDay day = cad_day_from_text(head->date);
	g_autofree guint8 *is_inside = NULL;

	if (ruleset == NULL || day == 0 || !cad_ruleset_has_dates(ruleset))
		return;
	is_inside = g_new0(guint8, layout->rows->len + 1);
	for (guint label = 0; label < cadrage_lexicons_get_n_labels(lexicons); label++) {
		if (cad_ruleset_is_in_force(ruleset, label, day))
			cad_layout_visit_rows(layout, lexicons, label, set_row, is_inside);
	}
	for (guint32 row = 0; row < layout->rows->len; row++)
		if (!is_inside[row])
			g_array_append_val(tally->outside, row);
}

CadTally *
cad_tally_new_from_reading(const CadrageReading *reading, const CadLayout *layout)
{
	CadTally *tally = cad_tally_new();

	tally->language = cad_layout_find_language(layout, cad_reading_get_head(reading)->language);
	count_tokens(tally, reading);
	count_matches(tally, reading, layout);
	collect_uncounted(tally, reading, layout);
	collect_outside(tally, reading, layout);
	return tally;
}
