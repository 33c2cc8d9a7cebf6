#include "config.h"

#include <math.h>
#include <string.h>

#include "command.h"
#include "output.h"
#include "score-rows.h"
#include "session.h"
#include "voice-table.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	gboolean zones;
	gboolean documents;
	gboolean spans;
	gboolean passages;
} ScoreOptions;

static void
score_options_clear(ScoreOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ScoreOptions, score_options_clear)

/* What score() hands to its callback. */
typedef struct {
	const ScoreOptions *options;
	CadrageLexicons *lexicons;
	CadrageAttribution *attribution; /* NULL unless voices are asked for */
	CadrageFormat format;
	GOutputStream *stream;
	CadrageTableWriter *writer; /* one table for all documents; NULL for text by document */
	GError *error;
} Scoring;

enum {
	MATCH_DOCUMENT,
	MATCH_OUTLET,
	MATCH_CATEGORY,
	MATCH_LABEL,
	MATCH_VOICE,
	MATCH_SPEAKER,
	MATCH_ZONE,
	MATCH_START,
	MATCH_END,
	MATCH_LINE,
	MATCH_COLUMN,
	MATCH_TEXT,
	MATCH_NEGATED,
	MATCH_DATE_UNKNOWN,
	MATCH_WEIGHT,
	N_MATCH_FIELDS
};

static const CadrageField match_fields[N_MATCH_FIELDS] = {
	[MATCH_DOCUMENT] = {.name = "document"},
	[MATCH_OUTLET] = {.name = "outlet"},
	[MATCH_CATEGORY] = {.name = "category"},
	[MATCH_LABEL] = {.name = "label"},
	[MATCH_VOICE] = {.name = "voice"},
	[MATCH_SPEAKER] = {.name = "speaker"},
	[MATCH_ZONE] = {.name = "zone"},
	[MATCH_START] = {.name = "start", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_END] = {.name = "end", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_COLUMN] = {.name = "column", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_TEXT] = {.name = "text"},
	[MATCH_NEGATED] = {.name = "negated", .type = CADRAGE_FIELD_BOOLEAN},
	[MATCH_DATE_UNKNOWN] = {.name = "date_unknown", .type = CADRAGE_FIELD_BOOLEAN},
	[MATCH_WEIGHT] = {.name = "weight", .type = CADRAGE_FIELD_NUMBER},
};

static gboolean
write_match(const Scoring *scoring, const CadrageScore *score, const CadrageMatch *match,
	    GError **error)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadrageLexicons *lexicons = scoring->lexicons;
	g_autofree char *text = cadrage_score_get_match_text(score, match);
	const CadrageValue row[N_MATCH_FIELDS] = {
		[MATCH_DOCUMENT] = {.text = cadrage_document_get_id(document)},
		[MATCH_OUTLET] = {.text = cadrage_document_get_outlet(document)},
		[MATCH_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
									     match->category)},
		[MATCH_LABEL] = {.text = cadrage_lexicons_get_label(lexicons, match->label)},
		[MATCH_VOICE] = {.text = cadrage_voice_to_name(match->voice)},
		[MATCH_SPEAKER] = {.text = cadrage_score_get_speaker(score, match)},
		[MATCH_ZONE] = {.text = cadrage_zone_to_name(match->zone)},
		[MATCH_START] = {.integer = match->raw.start},
		[MATCH_END] = {.integer = match->raw.end},
		[MATCH_LINE] = {.integer = match->line},
		[MATCH_COLUMN] = {.integer = match->column},
		[MATCH_TEXT] = {.text = text},
		[MATCH_NEGATED] = {.boolean = match->is_negated},
		[MATCH_DATE_UNKNOWN] = {.boolean = match->is_undated},
		[MATCH_WEIGHT] = {.number = match->weight / 1000.0},
	};

	return cadrage_table_writer_add(scoring->writer, row, error);
}

static gboolean
write_matches(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	for (guint i = 0; i < n; i++)
		if (!write_match(scoring, score, &matches[i], error))
			return FALSE;
	return TRUE;
}

enum { ZONE_DOCUMENT, ZONE_LINE, ZONE_ZONE, ZONE_REPEAT, ZONE_REASON, ZONE_TEXT, N_ZONE_FIELDS };

static const CadrageField zone_fields[N_ZONE_FIELDS] = {
	[ZONE_DOCUMENT] = {.name = "document", .max_width = 16, .is_left_cut = TRUE},
	[ZONE_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[ZONE_ZONE] = {.name = "zone"},
	[ZONE_REPEAT] = {.name = "repeat", .type = CADRAGE_FIELD_BOOLEAN},
	[ZONE_REASON] = {.name = "reason", .max_width = 18},
	[ZONE_TEXT] = {.name = "text", .max_width = 30},
};

/* "usual", "rule tail of utopie", or "recurs on 7 pages". */
static char *
describe_reason(const CadrageDocument *document, guint line)
{
	const char *rule, *profile;
	const CadrageReason reason =
		cadrage_document_get_line_reason(document, line, &rule, &profile);
	const char *name = cadrage_reason_to_name(reason);
	const guint n = cadrage_document_get_line_recurrence(document, line);

	if (n > 0)
		return g_strdup_printf("%s on %u pages", name, n);
	return rule ? g_strdup_printf("%s %s of %s", name, rule, profile) : g_strdup(name);
}

static gboolean
write_zones(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	const CadrageDocument *document = cadrage_score_get_document(score);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		g_autofree char *text = NULL;
		gboolean is_repeat;
		CadrageZone zone;

		if (!cadrage_document_get_line(document, i, &zone, &is_repeat, &text))
			continue;
		g_autofree char *reason = describe_reason(document, i);
		const CadrageValue row[N_ZONE_FIELDS] = {
			[ZONE_DOCUMENT] = {.text = cadrage_document_get_id(document)},
			[ZONE_LINE] = {.integer = i + 1},
			[ZONE_ZONE] = {.text = cadrage_zone_to_name(zone)},
			[ZONE_REPEAT] = {.boolean = is_repeat},
			[ZONE_REASON] = {.text = reason},
			[ZONE_TEXT] = {.text = text},
		};

		if (!cadrage_table_writer_add(scoring->writer, row, error))
			return FALSE;
	}
	return TRUE;
}

enum {
	DOC_DOCUMENT,
	DOC_OUTLET,
	DOC_OUTLET_EVIDENCE,
	DOC_AGENCY,
	DOC_LAYOUT,
	DOC_LANGUAGE,
	DOC_DATE,
	DOC_RELIABILITY,
	DOC_DATE_EVIDENCE,
	DOC_CANDIDATES,
	DOC_TITLE,
	DOC_TOKENS,
	DOC_NOTICES,
	N_DOC_FIELDS
};

static const CadrageField document_fields[N_DOC_FIELDS] = {
	[DOC_DOCUMENT] = {.name = "document", .max_width = 16, .is_left_cut = TRUE},
	[DOC_OUTLET] = {.name = "outlet", .max_width = 16},
	[DOC_OUTLET_EVIDENCE] = {.name = "outlet_evidence", .heading = "from", .max_width = 10},
	[DOC_AGENCY] = {.name = "agency", .max_width = 8},
	[DOC_LAYOUT] = {.name = "layout"},
	[DOC_LANGUAGE] = {.name = "language", .heading = "lang"},
	[DOC_DATE] = {.name = "date"},
	[DOC_RELIABILITY] = {.name = "date_reliability", .heading = "reliab."},
	[DOC_DATE_EVIDENCE] = {.name = "date_evidence", .heading = "from"},
	[DOC_CANDIDATES] = {.name = "date_candidates", .heading = "candidates", .max_width = 43},
	[DOC_TITLE] = {.name = "title", .max_width = 24},
	[DOC_TOKENS] = {.name = "tokens", .type = CADRAGE_FIELD_INTEGER},
	[DOC_NOTICES] = {.name = "notices"},
};

static const char *
null_if_empty(const char *text)
{
	return *text ? text : NULL;
}

static gboolean
write_document(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadrageReliability reliability = cadrage_document_get_date_reliability(document);
	g_autofree char *candidates =
		g_strjoinv(" ", (char **)cadrage_document_get_date_candidates(document));
	g_autofree char *notices =
		g_strjoinv("; ", (char **)cadrage_document_get_notices(document));
	const CadrageEvidence outlet = cadrage_document_get_outlet_evidence(document, NULL);
	const CadrageEvidence date = cadrage_document_get_date_evidence(document, NULL);
	const CadrageValue row[N_DOC_FIELDS] = {
		[DOC_DOCUMENT] = {.text = cadrage_document_get_id(document)},
		[DOC_OUTLET] = {.text = cadrage_document_get_outlet(document)},
		[DOC_OUTLET_EVIDENCE] = {.text = cadrage_evidence_to_name(outlet)},
		[DOC_AGENCY] = {.text = cadrage_document_get_agency(document)},
		[DOC_LAYOUT] = {.text = cadrage_document_get_layout(document)},
		[DOC_LANGUAGE] = {.text = cadrage_document_get_language(document)},
		[DOC_DATE] = {.text = cadrage_document_get_date(document)},
		[DOC_RELIABILITY] = {.text = cadrage_reliability_to_name(reliability)},
		[DOC_DATE_EVIDENCE] = {.text = cadrage_evidence_to_name(date)},
		[DOC_CANDIDATES] = {.text = null_if_empty(candidates)},
		[DOC_TITLE] = {.text = cadrage_document_get_title(document)},
		[DOC_TOKENS] = {.integer = cadrage_document_get_n_tokens(document)},
		[DOC_NOTICES] = {.text = null_if_empty(notices)},
	};

	return cadrage_table_writer_add(scoring->writer, row, error);
}

enum { SUM_CATEGORY, SUM_LABEL, SUM_OWN, SUM_PARAPHRASE, SUM_QUOTED, SUM_RATE, N_SUM_FIELDS };

static const CadrageField sum_fields[N_SUM_FIELDS] = {
	[SUM_CATEGORY] = {.name = "category", .max_width = 24},
	[SUM_LABEL] = {.name = "label", .max_width = 24},
	[SUM_OWN] = {.name = "own", .type = CADRAGE_FIELD_INTEGER},
	[SUM_PARAPHRASE] = {.name = "paraphrase", .heading = "para", .type = CADRAGE_FIELD_INTEGER},
	[SUM_QUOTED] = {.name = "quoted", .type = CADRAGE_FIELD_INTEGER},
	[SUM_RATE] = {.name = "wording_per_1000",
		      .heading = "wording/1,000",
		      .type = CADRAGE_FIELD_NUMBER,
		      .digits = 2},
};

/* The article's tokens that are not quoted. */
static guint
count_wording(const CadrageScore *score)
{
	guint n = 0;

	for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
		n += cadrage_score_get_n_tokens(score, CADRAGE_VOICE_OWN, (CadrageZone)zone) +
		     cadrage_score_get_n_tokens(score, CADRAGE_VOICE_PARAPHRASE, (CadrageZone)zone);
	return n;
}

static gboolean
write_sum(CadrageTableWriter *writer, const CadrageScore *score, guint label, guint category,
	  GError **error)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	const guint n_tokens = count_wording(score);
	guint n_matches, counts[CADRAGE_N_VOICES] = {0};
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	guint wording = 0;

	for (guint i = 0; i < n_matches; i++)
		if (matches[i].label == label)
			counts[matches[i].voice]++;
	wording = counts[CADRAGE_VOICE_OWN] + counts[CADRAGE_VOICE_PARAPHRASE];
	if (wording + counts[CADRAGE_VOICE_QUOTED] == 0)
		return TRUE;
	const CadrageValue row[N_SUM_FIELDS] = {
		[SUM_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons, category)},
		[SUM_LABEL] = {.text = cadrage_lexicons_get_label(lexicons, label)},
		[SUM_OWN] = {.integer = counts[CADRAGE_VOICE_OWN]},
		[SUM_PARAPHRASE] = {.integer = counts[CADRAGE_VOICE_PARAPHRASE]},
		[SUM_QUOTED] = {.integer = counts[CADRAGE_VOICE_QUOTED]},
		[SUM_RATE] = {.number = n_tokens > 0 ? 1000.0 * wording / n_tokens : (double)NAN},
	};

	return cadrage_table_writer_add(writer, row, error);
}

static char *
make_heading(const CadrageScore *score)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const char *outlet = cadrage_document_get_outlet(document);
	const char *date = cadrage_document_get_date(document);
	const CadrageEvidence evidence = cadrage_document_get_outlet_evidence(document, NULL);
	GString *heading = g_string_new(cadrage_document_get_id(document));

	g_string_append_printf(heading, ": %s", outlet ? outlet : "no outlet");
	if (outlet)
		g_string_append_printf(heading, " (by %s)", cadrage_evidence_to_name(evidence));
	g_string_append_printf(heading, ", %s, %u tokens", date ? date : "no sure date",
			       cadrage_document_get_n_tokens(document));
	if (!cadrage_score_is_covered(score))
		g_string_append_printf(heading, "; language \"%s\": not covered by a lexicon",
				       cadrage_document_get_language(document));
	g_autofree char *raw = g_string_free(heading, FALSE);

	return cadrage_text_for_terminal(raw);
}

static gboolean
write_text(GOutputStream *stream, const char *text, GError **error)
{
	return g_output_stream_write_all(stream, text, strlen(text), NULL, NULL, error);
}

#define PASSAGE_CONTEXT 26

static gboolean
write_passages(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	GString *text = g_string_new(NULL);
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	for (guint i = 0; i < n; i++) {
		g_autofree char *left = NULL, *right = NULL;
		g_autofree char *node = cadrage_score_get_match_text(score, &matches[i]);

		cadrage_score_get_match_context(score, &matches[i], PASSAGE_CONTEXT, &left, &right);
		g_autofree char *line = g_strdup_printf(
			"%s[%s%s]%s", left, matches[i].is_negated ? "not: " : "", node, right);
		g_autofree char *shown = cadrage_text_for_terminal(line);

		g_string_append_printf(text, "  %u:%u %s\n", matches[i].line, matches[i].column,
				       shown);
	}
	g_autofree char *all = g_string_free(text, FALSE);

	return write_text(scoring->stream, all, error);
}

/* Terms that ran out of their budget: not counted is not zero. */
static gboolean
write_uncounted(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	guint n;
	const guint32 *labels = cadrage_score_get_uncounted(score, &n);

	for (guint i = 0; i < n; i++) {
		const guint category =
			cadrage_lexicons_get_label_category(scoring->lexicons, labels[i]);
		g_autofree char *line = g_strdup_printf(
			"  not counted, its pattern ran out of budget: %s/%s\n",
			cadrage_lexicons_get_category_id(scoring->lexicons, category),
			cadrage_lexicons_get_label(scoring->lexicons, labels[i]));

		if (!write_text(scoring->stream, line, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
write_summary(const Scoring *scoring, const CadrageScore *score, GError **error)
{
	const CadrageLexicons *lexicons = scoring->lexicons;
	const CadrageDocument *document = cadrage_score_get_document(score);
	const char *const *notices = cadrage_document_get_notices(document);
	g_autofree char *heading = make_heading(score);
	g_autofree char *line = g_strconcat(heading, "\n", NULL);
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		sum_fields, N_SUM_FIELDS, CADRAGE_FORMAT_TEXT, FALSE, scoring->stream);

	if (!write_text(scoring->stream, line, error))
		return FALSE;
	for (gsize i = 0; notices[i]; i++) {
		g_autofree char *shown = cadrage_text_for_terminal(notices[i]);
		g_autofree char *notice = g_strconcat("  note: ", shown, "\n", NULL);

		if (!write_text(scoring->stream, notice, error))
			return FALSE;
	}
	if (!write_uncounted(scoring, score, error))
		return FALSE;
	for (guint label = 0; label < cadrage_lexicons_get_n_labels(lexicons); label++)
		if (!write_sum(writer, score, label,
			       cadrage_lexicons_get_label_category(lexicons, label), error))
			return FALSE;
	if (!cadrage_table_writer_close(writer, error))
		return FALSE;
	if (scoring->options->passages && !write_passages(scoring, score, error))
		return FALSE;
	return write_text(scoring->stream, "\n", error);
}

static gboolean
add(CadrageScore *score, const GError *refusal, void *payload)
{
	Scoring *scoring = payload;
	GError **error = &scoring->error;

	(void)refusal;
	if (!score)
		return TRUE;
	if (scoring->options->spans)
		return voice_table_write(score, scoring->stream, error);
	if (scoring->options->zones)
		return write_zones(scoring, score, error);
	if (scoring->options->documents)
		return write_document(scoring, score, error);
	if (scoring->format == CADRAGE_FORMAT_JSON)
		return cadrage_score_write_json(score, scoring->stream, error);
	if (scoring->format == CADRAGE_FORMAT_CSV)
		return write_matches(scoring, score, error);
	return write_summary(scoring, score, error);
}

static CadrageTableWriter *
make_writer(const Scoring *scoring)
{
	const gboolean raw_csv = scoring->options->format.raw_csv;
	GOutputStream *stream = scoring->stream;

	if (scoring->options->zones)
		return cadrage_table_writer_new(zone_fields, N_ZONE_FIELDS, scoring->format,
						raw_csv, stream);
	if (scoring->options->documents)
		return cadrage_table_writer_new(document_fields, N_DOC_FIELDS, scoring->format,
						raw_csv, stream);
	if (scoring->format == CADRAGE_FORMAT_CSV)
		return cadrage_table_writer_new(match_fields, N_MATCH_FIELDS, scoring->format,
						raw_csv, stream);
	return NULL;
}

static Status
score(const ScoreOptions *options)
{
	char **files = options->inputs.arguments;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(Output) output = NULL;
	g_autoptr(CadrageTableWriter) writer = NULL;
	g_autoptr(GError) error = NULL;
	Scoring scoring = {.options = options, .format = CADRAGE_FORMAT_TEXT};
	Tally tally;

	if (!format_options_choose(&options->format, &scoring.format) ||
	    !session_open(&session, &options->inputs))
		return STATUS_FAILED;
	output = output_new(options->format.output);
	scoring.lexicons = session.lexicons;
	scoring.stream = output_get_stream(output);
	writer = make_writer(&scoring);
	scoring.writer = writer;
	if (options->spans && !voice_table_write_head(scoring.stream, &error))
		return output_fail(error);
	if (!session_read(&session, &options->inputs, files, add, &scoring, &tally))
		return (Status)tally_to_status(&tally);
	error = g_steal_pointer(&scoring.error);
	if (error || (writer && !cadrage_table_writer_close(writer, &error)))
		return output_fail(error);
	return output_finish(output, tally_to_status(&tally));
}

int
score_write_rows(const InputOptions *inputs, const FormatOptions *format)
{
	/* Borrowed, and not cleared. */
	ScoreOptions options = {.inputs = *inputs, .format = *format};

	if (!format->json)
		options.format.csv = TRUE;
	return score(&options);
}

int
cmd_score(char **argv)
{
	g_auto(ScoreOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"passages", 0, 0, G_OPTION_ARG_NONE, &options.passages,
		 "with the passages behind the counts", NULL},
		{"zones", 0, 0, G_OPTION_ARG_NONE, &options.zones,
		 "one row a line: its zone, and whether it repeats another", NULL},
		{"documents", 0, 0, G_OPTION_ARG_NONE, &options.documents,
		 "one row an article: outlet, date, language, and what each rests on", NULL},
		{"spans", 0, 0, G_OPTION_ARG_NONE, &options.spans,
		 "one row a stretch of one voice, tab-separated: whose words, and who speaks",
		 NULL},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("score", entries, &options.inputs, argv, &status))
		return status;
	return score(&options);
}
