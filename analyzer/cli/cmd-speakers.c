#include "config.h"

#include <string.h>

#include "output.h"
#include "session.h"

/* Speakers shown of each outlet in a terminal, unless --limit says more. */
#define DEFAULT_LIMIT 10

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	gboolean outlets;
	gboolean stance;
	char *limit;
} SpeakersOptions;

static void
speakers_options_clear(SpeakersOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->limit);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SpeakersOptions, speakers_options_clear)

/* What is written, and to where. */
typedef struct {
	const CadrageSpeakers *speakers;
	const Session *session;
	CadrageFormat format;
	gboolean raw_csv;
	guint64 limit; /* rows of one outlet, 0 for all */
	GOutputStream *stream;
} Listing;

static const char *
get_outlet_id(const Listing *listing, guint outlet)
{
	return cadrage_speakers_get_outlet(listing->speakers, outlet)->id;
}

enum {
	SPEAKER_OUTLET,
	SPEAKER_NAME,
	SPEAKER_TYPE,
	SPEAKER_DOCUMENTS,
	SPEAKER_QUOTED,
	SPEAKER_PARAPHRASE,
	SPEAKER_SHARE,
	N_SPEAKER_FIELDS
};

static const CadrageField speaker_fields[N_SPEAKER_FIELDS] = {
	[SPEAKER_OUTLET] = {.name = "outlet", .max_width = 16},
	[SPEAKER_NAME] = {.name = "speaker", .max_width = 26},
	[SPEAKER_TYPE] = {.name = "type", .max_width = 11},
	[SPEAKER_DOCUMENTS] = {.name = "articles", .type = CADRAGE_FIELD_INTEGER},
	[SPEAKER_QUOTED] = {.name = "quoted_tokens",
			    .heading = "quoted",
			    .type = CADRAGE_FIELD_INTEGER},
	[SPEAKER_PARAPHRASE] = {.name = "paraphrase_tokens",
				.heading = "para",
				.type = CADRAGE_FIELD_INTEGER},
	[SPEAKER_SHARE] = {.name = "share", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
};

static gboolean
write_speakers(const Listing *listing, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(speaker_fields, N_SPEAKER_FIELDS, listing->format,
					 listing->raw_csv, listing->stream);
	guint outlet = G_MAXUINT;
	guint64 n = 0;

	for (guint i = 0; i < cadrage_speakers_get_n_rows(listing->speakers); i++) {
		const CadrageSpeakerRow *row = cadrage_speakers_get_row(listing->speakers, i);
		const CadrageValue values[N_SPEAKER_FIELDS] = {
			[SPEAKER_OUTLET] = {.text = get_outlet_id(listing, row->outlet)},
			[SPEAKER_NAME] = {.text = row->name},
			[SPEAKER_TYPE] = {.text = row->name
							  ? cadrage_speaker_type_to_name(row->type)
							  : NULL},
			[SPEAKER_DOCUMENTS] = {.integer = row->n_documents},
			[SPEAKER_QUOTED] = {.integer = (gint64)row->n_quoted},
			[SPEAKER_PARAPHRASE] = {.integer = (gint64)row->n_paraphrase},
			[SPEAKER_SHARE] = {.number = row->share},
		};

		n = row->outlet == outlet ? n + 1 : 1;
		outlet = row->outlet;
		if (listing->limit > 0 && n > listing->limit)
			continue;
		if (!cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

enum {
	OUTLET_ID,
	OUTLET_DOCUMENTS,
	OUTLET_TOKENS,
	OUTLET_QUOTED,
	OUTLET_PARAPHRASE,
	OUTLET_SPEAKERS,
	OUTLET_TOP,
	OUTLET_ANONYMOUS,
	OUTLET_UNNAMED,
	OUTLET_SCARE,
	N_OUTLET_FIELDS
};

static const CadrageField outlet_fields[N_OUTLET_FIELDS] = {
	[OUTLET_ID] = {.name = "outlet", .max_width = 16},
	[OUTLET_DOCUMENTS] = {.name = "articles", .heading = "art.", .type = CADRAGE_FIELD_INTEGER},
	[OUTLET_TOKENS] = {.name = "tokens", .type = CADRAGE_FIELD_INTEGER},
	[OUTLET_QUOTED] = {.name = "quoted_tokens",
			   .heading = "quoted",
			   .type = CADRAGE_FIELD_INTEGER},
	[OUTLET_PARAPHRASE] = {.name = "paraphrase_tokens",
			       .heading = "para",
			       .type = CADRAGE_FIELD_INTEGER},
	[OUTLET_SPEAKERS] = {.name = "speakers", .heading = "spk", .type = CADRAGE_FIELD_INTEGER},
	[OUTLET_TOP] = {.name = "top_share",
			.heading = "top",
			.type = CADRAGE_FIELD_NUMBER,
			.digits = 2},
	[OUTLET_ANONYMOUS] = {.name = "anonymous_share",
			      .heading = "anon.",
			      .type = CADRAGE_FIELD_NUMBER,
			      .digits = 2},
	[OUTLET_UNNAMED] = {.name = "unnamed_share",
			    .heading = "nobody",
			    .type = CADRAGE_FIELD_NUMBER,
			    .digits = 2},
	[OUTLET_SCARE] = {.name = "scare_quotes",
			  .heading = "scare",
			  .type = CADRAGE_FIELD_INTEGER},
};

static gboolean
write_outlets(const Listing *listing, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		outlet_fields, N_OUTLET_FIELDS, listing->format, listing->raw_csv, listing->stream);

	for (guint i = 0; i < cadrage_speakers_get_n_outlets(listing->speakers); i++) {
		const CadrageSpeakerOutlet *outlet =
			cadrage_speakers_get_outlet(listing->speakers, i);
		const CadrageValue values[N_OUTLET_FIELDS] = {
			[OUTLET_ID] = {.text = outlet->id},
			[OUTLET_DOCUMENTS] = {.integer = outlet->n_documents},
			[OUTLET_TOKENS] = {.integer = (gint64)outlet->n_tokens},
			[OUTLET_QUOTED] = {.integer = (gint64)outlet->n_quoted},
			[OUTLET_PARAPHRASE] = {.integer = (gint64)outlet->n_paraphrase},
			[OUTLET_SPEAKERS] = {.integer = outlet->n_speakers},
			[OUTLET_TOP] = {.number = outlet->top_share},
			[OUTLET_ANONYMOUS] = {.number = outlet->anonymous_share},
			[OUTLET_UNNAMED] = {.number = outlet->unnamed_share},
			[OUTLET_SCARE] = {.integer = outlet->n_scare_quotes},
		};

		if (!cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

enum {
	STANCE_OUTLET,
	STANCE_NAME,
	STANCE_CATEGORY,
	STANCE_COUNT,
	STANCE_TOTAL,
	STANCE_SHARE,
	STANCE_LO,
	STANCE_HI,
	N_STANCE_FIELDS
};

static const CadrageField stance_fields[N_STANCE_FIELDS] = {
	[STANCE_OUTLET] = {.name = "outlet", .max_width = 16},
	[STANCE_NAME] = {.name = "speaker", .max_width = 22},
	[STANCE_CATEGORY] = {.name = "category", .max_width = 18},
	[STANCE_COUNT] = {.name = "count", .type = CADRAGE_FIELD_INTEGER},
	[STANCE_TOTAL] = {.name = "verbs", .type = CADRAGE_FIELD_INTEGER},
	[STANCE_SHARE] = {.name = "share", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[STANCE_LO] = {.name = "share_lo",
		       .heading = "lo",
		       .type = CADRAGE_FIELD_NUMBER,
		       .digits = 2},
	[STANCE_HI] = {.name = "share_hi",
		       .heading = "hi",
		       .type = CADRAGE_FIELD_NUMBER,
		       .digits = 2},
};

static gboolean
write_stances(const Listing *listing, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		stance_fields, N_STANCE_FIELDS, listing->format, listing->raw_csv, listing->stream);

	for (guint i = 0; i < cadrage_speakers_get_n_stances(listing->speakers); i++) {
		const CadrageStanceRow *row = cadrage_speakers_get_stance(listing->speakers, i);
		const CadrageValue values[N_STANCE_FIELDS] = {
			[STANCE_OUTLET] = {.text = get_outlet_id(listing, row->outlet)},
			[STANCE_NAME] = {.text = row->name},
			[STANCE_CATEGORY] = {.text = cadrage_lexicons_get_category_id(
						     listing->session->lexicons, row->category)},
			[STANCE_COUNT] = {.integer = row->count},
			[STANCE_TOTAL] = {.integer = row->total},
			[STANCE_SHARE] = {.number = row->share},
			[STANCE_LO] = {.number = row->lo},
			[STANCE_HI] = {.number = row->hi},
		};

		if (!cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

static gboolean
write_listing(const Listing *listing, const SpeakersOptions *options, GError **error)
{
	static const char blank[] = "\n";

	if (options->stance)
		return write_stances(listing, error);
	if (options->outlets)
		return write_outlets(listing, error);
	if (listing->format != CADRAGE_FORMAT_TEXT)
		return write_speakers(listing, error);
	return write_outlets(listing, error) &&
	       g_output_stream_write_all(listing->stream, blank, strlen(blank), NULL, NULL,
					 error) &&
	       write_speakers(listing, error);
}

static gboolean
take(CadrageScore *score, const GError *refusal, void *payload)
{
	(void)refusal; /* the session has told it */
	if (score)
		cadrage_speakers_add(payload, score);
	return TRUE;
}

static Status
list_speakers(const SpeakersOptions *options)
{
	char **files = options->inputs.arguments;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageSpeakers) speakers = NULL;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;
	Listing listing = {.session = &session, .raw_csv = options->format.raw_csv};
	Tally tally;

	options_sort_files(files);
	if (!format_options_choose(&options->format, &listing.format))
		return STATUS_FAILED;
	listing.limit = listing.format == CADRAGE_FORMAT_TEXT ? DEFAULT_LIMIT : 0;
	if (!options_read_uint("limit", options->limit, G_MAXUINT, &listing.limit) ||
	    !session_open(&session, &options->inputs))
		return STATUS_FAILED;
	speakers = cadrage_speakers_new(session.lexicons);
	if (!session_read(&session, &options->inputs, files, take, speakers, &tally))
		return (Status)tally_to_status(&tally);
	cadrage_speakers_finish(speakers);
	listing.speakers = speakers;
	output = output_new(options->format.output);
	listing.stream = output_get_stream(output);
	if (!write_listing(&listing, options, &error))
		return output_fail(error);
	return output_finish(output, tally_to_status(&tally));
}

int
cmd_speakers(char **argv)
{
	g_auto(SpeakersOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"outlets", 0, 0, G_OPTION_ARG_NONE, &options.outlets,
		 "one row an outlet: how much of it is whose", NULL},
		{"stance", 0, 0, G_OPTION_ARG_NONE, &options.stance,
		 "by which reporting verbs each speaker is let speak", NULL},
		{"limit", 'n', 0, G_OPTION_ARG_FILENAME, &options.limit,
		 "speakers of each outlet (default: 10 in a terminal, else all)", "N"},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("speakers", entries, &options.inputs, argv, &status))
		return status;
	return list_speakers(&options);
}
