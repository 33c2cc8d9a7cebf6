#include "config.h"

#include <cadrage/report.h>

#include "reports/json.h"
#include "score/score.h"

#define SCORE_SCHEMA "cadrage.score/1"

static void
append_metadata(CadJson *json, const CadrageDocument *document)
{
	const CadrageEvidence outlet = cadrage_document_get_outlet_evidence(document, NULL);
	const CadrageEvidence date = cadrage_document_get_date_evidence(document, NULL);

	cad_json_key_string(json, "document", cadrage_document_get_id(document));
	cad_json_key_string(json, "outlet", cadrage_document_get_outlet(document));
	cad_json_key_string(json, "outlet_evidence", cadrage_evidence_to_name(outlet));
	cad_json_key_string(json, "agency", cadrage_document_get_agency(document));
	cad_json_key_string(json, "layout", cadrage_document_get_layout(document));
	cad_json_key_string(json, "title", cadrage_document_get_title(document));
	cad_json_key_string(json, "url", cadrage_document_get_url(document));
	cad_json_key_string(json, "language", cadrage_document_get_language(document));
	cad_json_key_string(json, "date", cadrage_document_get_date(document));
	cad_json_key_string(
		json, "date_reliability",
		cadrage_reliability_to_name(cadrage_document_get_date_reliability(document)));
	cad_json_key_string(json, "date_evidence", cadrage_evidence_to_name(date));
	cad_json_key_strings(json, "date_candidates",
			     cadrage_document_get_date_candidates(document));
	cad_json_key_strings(json, "notices", cadrage_document_get_notices(document));
	cad_json_key_string(json, "content_hash", cadrage_document_get_content_hash(document));
	cad_json_key_integer(json, "tokens", cadrage_document_get_n_tokens(document));
}

static void
append_tokens(CadJson *json, const CadrageScore *score)
{
	cad_json_key(json, "tokens_by_voice");
	cad_json_begin_object(json);
	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		guint n = 0;

		for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
			n += cadrage_score_get_n_tokens(score, (CadrageVoice)voice,
							(CadrageZone)zone);
		cad_json_key_integer(json, cadrage_voice_to_name((CadrageVoice)voice), n);
	}
	cad_json_end_object(json);
}

static void
append_uncounted(CadJson *json, const CadrageScore *score)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	guint n;
	const guint32 *labels = cadrage_score_get_uncounted(score, &n);

	cad_json_key(json, "uncounted");
	cad_json_begin_array(json);
	for (guint i = 0; i < n; i++) {
		g_autofree char *name = g_strdup_printf(
			"%s/%s",
			cadrage_lexicons_get_category_id(
				lexicons, cadrage_lexicons_get_label_category(lexicons, labels[i])),
			cadrage_lexicons_get_label(lexicons, labels[i]));

		cad_json_string(json, name);
	}
	cad_json_end_array(json);
}

static void
append_match(CadJson *json, const CadrageScore *score, const CadrageMatch *match)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	g_autofree char *text = cadrage_score_get_match_text(score, match);

	cad_json_begin_object(json);
	cad_json_key_string(json, "category",
			    cadrage_lexicons_get_category_id(lexicons, match->category));
	cad_json_key_string(json, "label", cadrage_lexicons_get_label(lexicons, match->label));
	cad_json_key_string(json, "voice", cadrage_voice_to_name(match->voice));
	cad_json_key_number(json, "voice_confidence", match->confidence);
	cad_json_key_string(json, "speaker", cadrage_score_get_speaker(score, match));
	cad_json_key_boolean(json, "crosses_voice", match->crosses_voice);
	cad_json_key_string(json, "zone", cadrage_zone_to_name(match->zone));
	cad_json_key_integer(json, "start", match->raw.start);
	cad_json_key_integer(json, "end", match->raw.end);
	cad_json_key_integer(json, "line", match->line);
	cad_json_key_integer(json, "column", match->column);
	cad_json_key_boolean(json, "negated", match->is_negated);
	cad_json_key_boolean(json, "date_unknown", match->is_undated);
	cad_json_key_boolean(json, "counted", match->exclusion == CADRAGE_EXCLUSION_NONE);
	cad_json_key_string(json, "excluded_by", cadrage_exclusion_to_name(match->exclusion));
	if (cadrage_lexicons_has_weights(lexicons))
		cad_json_key_number(json, "weight", match->weight / 1000.0);
	cad_json_key_string(json, "text", text);
	cad_json_end_object(json);
}

/* Those that count and those that do not, together in text order. */
static void
append_matches(CadJson *json, const CadrageScore *score)
{
	guint n_counted, n_excluded, at_counted = 0, at_excluded = 0;
	const CadrageMatch *counted = cadrage_score_get_matches(score, &n_counted);
	const CadrageMatch *excluded = cadrage_score_get_excluded(score, &n_excluded);

	cad_json_key(json, "matches");
	cad_json_begin_array(json);
	while (at_counted < n_counted || at_excluded < n_excluded) {
		const gboolean is_counted =
			at_excluded == n_excluded ||
			(at_counted < n_counted &&
			 counted[at_counted].span.start <= excluded[at_excluded].span.start);

		append_match(json, score,
			     is_counted ? &counted[at_counted++] : &excluded[at_excluded++]);
	}
	cad_json_end_array(json);
}

/* Sum of the weights of what counts, per 1,000 tokens, by category. */
static void
append_indices(CadJson *json, const CadrageScore *score)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	const guint n = cadrage_lexicons_get_n_categories(lexicons);
	const guint n_tokens = cadrage_document_get_n_tokens(cadrage_score_get_document(score));
	g_autofree CadMatchSum *sums = g_new0(CadMatchSum, (gsize)n * CADRAGE_N_VOICES + 1);

	if (!cadrage_lexicons_has_weights(lexicons) || n_tokens == 0)
		return;
	cad_score_count_categories(score, sums);
	cad_json_key(json, "weighted_index");
	cad_json_begin_object(json);
	for (guint i = 0; i < n; i++) {
		gint64 weight = 0;
		guint count = 0;

		for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
			weight += sums[i * CADRAGE_N_VOICES + voice].weight;
			count += sums[i * CADRAGE_N_VOICES + voice].n;
		}
		if (count > 0)
			cad_json_key_number(json, cadrage_lexicons_get_category_id(lexicons, i),
					    (double)weight / n_tokens);
	}
	cad_json_end_object(json);
}

gboolean
cadrage_score_write_json(const CadrageScore *score, GOutputStream *output, GError **error)
{
	g_autoptr(GString) line = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(line);

	cad_json_begin_object(&json);
	cad_json_key_string(&json, "schema", SCORE_SCHEMA);
	append_metadata(&json, cadrage_score_get_document(score));
	append_tokens(&json, score);
	cad_json_key_boolean(&json, "covered", cadrage_score_is_covered(score));
	append_uncounted(&json, score);
	append_indices(&json, score);
	append_matches(&json, score);
	cad_json_end_object(&json);
	g_string_append_c(line, '\n');
	return g_output_stream_write_all(output, line->str, line->len, NULL, NULL, error);
}
