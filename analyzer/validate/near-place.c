#include "config.h"

#include "document/document.h"
#include "lexicon/near-miss.h"
#include "score/score.h"
#include "validate/near-place.h"

/* One lexicon, compiled by itself. */
typedef struct {
	CadrageLexicons *alone;
	CadNearMisses *misses;
	CadMatcherScratch *scratch;
	guint32 *labels; /* (array): its labels among those of all lexicons */
} Part;

struct _CadNearPlaces {
	Part *parts; /* one a lexicon; empty where there are no near misses */
	guint n_parts;
	GArray *matches;   /* of CadMatch: of one article */
	GArray *uncounted; /* of guint32: of one article */
	GArray *misses;	   /* of CadNearMiss: of one article */
};

static void
part_clear(Part *part)
{
	cad_near_misses_free(part->misses);
	cad_matcher_scratch_free(part->scratch);
	g_clear_pointer(&part->alone, cadrage_lexicons_unref);
	g_free(part->labels);
}

/* The labels of one lexicon under the numbers that all lexicons give them. */
static guint32 *
translate_labels(const CadrageLexicons *alone, const CadrageLexicons *all)
{
	const guint n = cadrage_lexicons_get_n_labels(alone);
	guint32 *labels = g_new(guint32, n + 1);

	for (guint i = 0; i < n; i++) {
		const guint category = cadrage_lexicons_find_category(
			all, cadrage_lexicons_get_category_id(
				     alone, cadrage_lexicons_get_label_category(alone, i)));

		labels[i] = category == G_MAXUINT
				    ? G_MAXUINT32
				    : cad_lexicon_set_find_label(
					      all, category, cadrage_lexicons_get_label(alone, i));
	}
	return labels;
}

static void
part_start(Part *part, const CadrageLexicons *lexicons, guint index,
	   const CadrageLexiconOptions *options)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, index);
	const CadLexiconSource source = cad_lexicon_set_describe(lexicon);

	part->alone = cadrage_lexicons_new(&lexicon, 1, diagnostics, NULL);
	if (!part->alone)
		return;
	part->misses = cad_near_misses_new(&source, part->alone,
					   options ? options->dictionaries : NULL, NULL);
	part->scratch = cad_matcher_scratch_new(part->alone);
	part->labels = translate_labels(part->alone, lexicons);
}

CadNearPlaces *
cad_near_places_new(const CadrageLexicons *lexicons, const CadrageLexiconOptions *options)
{
	CadNearPlaces *places = g_new0(CadNearPlaces, 1);

	places->n_parts = cadrage_lexicons_get_n(lexicons);
	places->parts = g_new0(Part, places->n_parts + 1);
	places->matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	places->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	places->misses = g_array_new(FALSE, FALSE, sizeof(CadNearMiss));
	for (guint i = 0; i < places->n_parts; i++)
		part_start(&places->parts[i], lexicons, i, options);
	return places;
}

void
cad_near_places_free(CadNearPlaces *places)
{
	if (!places)
		return;
	for (guint i = 0; i < places->n_parts; i++)
		part_clear(&places->parts[i]);
	g_free(places->parts);
	g_array_unref(places->matches);
	g_array_unref(places->uncounted);
	g_array_unref(places->misses);
	g_free(places);
}

void
cad_near_places_find(CadNearPlaces *places, guint lexicon, const CadrageDocument *document,
		     GArray *found)
{
	Part *part = &places->parts[lexicon];
	g_autofree guint8 *skip = cad_score_find_uncounted_tokens(document);
	const CadMatcherInput input = {
		.text = cad_document_get_text(document),
		.tokens = cad_document_get_tokens(document),
		.language = cadrage_document_get_language(document),
		.day = cad_day_from_text(cadrage_document_get_date(document)),
		.skip = skip,
		.keep_losers = TRUE,
	};

	if (!part->misses)
		return;
	g_array_set_size(places->matches, 0);
	g_array_set_size(places->uncounted, 0);
	g_array_set_size(places->misses, 0);
	cad_matcher_run(part->alone, part->scratch, &input, places->matches, places->uncounted);
	cad_near_misses_find(part->misses, &input, places->matches, places->misses);
	for (guint i = 0; i < places->misses->len; i++) {
		const CadNearMiss *miss = &g_array_index(places->misses, CadNearMiss, i);
		const CadNearPlace place = {part->labels[miss->label], miss->token};

		if (place.label != G_MAXUINT32)
			g_array_append_val(found, place);
	}
}
