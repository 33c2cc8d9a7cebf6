#include "config.h"

#include <string.h>

#include "output.h"
#include "session.h"

typedef struct {
	FormatOptions format;
	char **outlets;
	char *since;
	char *until;
	char *language;
	char *limit;
	char *sort;
	char *store;
	gboolean undated;
} ListOptions;

static void
list_options_clear(ListOptions *options)
{
	format_options_clear(&options->format);
	g_strfreev(options->outlets);
	g_free(options->since);
	g_free(options->until);
	g_free(options->language);
	g_free(options->limit);
	g_free(options->sort);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ListOptions, list_options_clear)

/* In the order of CadrageOrder. */
static const char *const orders[] = {"id", "date", "outlet", "title", "tokens", "name", NULL};

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
	DOC_PASSAGE,
	DOC_TITLE,
	DOC_URL,
	DOC_TOKENS,
	DOC_NOTICES,
	DOC_NAME,
	DOC_BY_HAND,
	DOC_ADDED,
	DOC_ID,
	N_DOC_FIELDS
};

/* All that is known, for JSON and CSV. */
static const CadrageField all_fields[N_DOC_FIELDS] = {
	[DOC_DOCUMENT] = {.name = "document"},
	[DOC_OUTLET] = {.name = "outlet"},
	[DOC_OUTLET_EVIDENCE] = {.name = "outlet_evidence"},
	[DOC_AGENCY] = {.name = "agency"},
	[DOC_LAYOUT] = {.name = "layout"},
	[DOC_LANGUAGE] = {.name = "language"},
	[DOC_DATE] = {.name = "date"},
	[DOC_RELIABILITY] = {.name = "date_reliability"},
	[DOC_DATE_EVIDENCE] = {.name = "date_evidence"},
	[DOC_CANDIDATES] = {.name = "date_candidates"},
	[DOC_PASSAGE] = {.name = "date_passage"},
	[DOC_TITLE] = {.name = "title"},
	[DOC_URL] = {.name = "url"},
	[DOC_TOKENS] = {.name = "tokens", .type = CADRAGE_FIELD_INTEGER},
	[DOC_NOTICES] = {.name = "notices"},
	[DOC_NAME] = {.name = "name"},
	[DOC_BY_HAND] = {.name = "by_hand"},
	[DOC_ADDED] = {.name = "added"},
	[DOC_ID] = {.name = "id"},
};

/* What fits 80 columns of a terminal. */
typedef struct {
	CadrageField field;
	int source; /* of all_fields */
} ShortField;

static const ShortField short_fields[] = {
	{{.name = "document"}, DOC_DOCUMENT},
	{{.name = "date"}, DOC_DATE},
	{{.name = "outlet", .max_width = 14}, DOC_OUTLET},
	{{.name = "lang"}, DOC_LANGUAGE},
	{{.name = "tokens", .type = CADRAGE_FIELD_INTEGER}, DOC_TOKENS},
	{{.name = "title", .max_width = 24}, DOC_TITLE},
};

/* Of articles without a certain day: what could give them one. */
static const ShortField undated_fields[] = {
	{{.name = "document"}, DOC_DOCUMENT},
	{{.name = "outlet", .max_width = 14}, DOC_OUTLET},
	{{.name = "candidates", .max_width = 21}, DOC_CANDIDATES},
	{{.name = "words", .max_width = 12}, DOC_PASSAGE},
	{{.name = "title", .max_width = 13}, DOC_TITLE},
};

typedef struct {
	CadrageTableWriter *writer;
	const ShortField *fields; /* NULL for all */
	guint n_fields;
	guint n_listed;
	GError *error;
} Listing;

static gboolean
take(const CadrageStoredDocument *document, void *payload)
{
	Listing *listing = payload;
	char shown[CADRAGE_SHOWN_ID_DIGITS + 1];
	CadrageValue chosen[N_DOC_FIELDS];

	g_strlcpy(shown, document->id, sizeof shown);
	const CadrageValue all[N_DOC_FIELDS] = {
		[DOC_DOCUMENT] = {.text = shown},
		[DOC_OUTLET] = {.text = document->outlet},
		[DOC_OUTLET_EVIDENCE] = {.text = cadrage_evidence_to_name(
						 document->outlet_evidence)},
		[DOC_AGENCY] = {.text = document->agency},
		[DOC_LAYOUT] = {.text = document->layout},
		[DOC_LANGUAGE] = {.text = document->language},
		[DOC_DATE] = {.text = document->date},
		[DOC_RELIABILITY] = {.text = cadrage_reliability_to_name(document->reliability)},
		[DOC_DATE_EVIDENCE] = {.text = cadrage_evidence_to_name(document->date_evidence)},
		[DOC_CANDIDATES] = {.text = document->candidates},
		[DOC_PASSAGE] = {.text = document->date_passage},
		[DOC_TITLE] = {.text = document->title},
		[DOC_URL] = {.text = document->url},
		[DOC_TOKENS] = {.integer = document->n_tokens},
		[DOC_NOTICES] = {.text = document->notices},
		[DOC_NAME] = {.text = document->name},
		[DOC_BY_HAND] = {.text = document->by_hand},
		[DOC_ADDED] = {.text = document->added},
		[DOC_ID] = {.text = document->id},
	};

	for (guint i = 0; listing->fields && i < listing->n_fields; i++)
		chosen[i] = all[listing->fields[i].source];
	listing->n_listed++;
	return cadrage_table_writer_add(listing->writer, listing->fields ? chosen : all,
					&listing->error);
}

static CadrageTableWriter *
make_writer(const ListOptions *options, CadrageFormat format, Listing *listing,
	    GOutputStream *stream)
{
	CadrageField fields[N_DOC_FIELDS];

	if (format != CADRAGE_FORMAT_TEXT)
		return cadrage_table_writer_new(all_fields, N_DOC_FIELDS, format,
						options->format.raw_csv, stream);
	listing->fields = options->undated ? undated_fields : short_fields;
	listing->n_fields =
		options->undated ? G_N_ELEMENTS(undated_fields) : G_N_ELEMENTS(short_fields);
	for (guint i = 0; i < listing->n_fields; i++)
		fields[i] = listing->fields[i].field;
	return cadrage_table_writer_new(fields, listing->n_fields, format, FALSE, stream);
}

static Status
list(const ListOptions *options, CadrageStore *store, CadrageOrder order, guint limit)
{
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	CadrageSelection selection = CADRAGE_SELECTION_INIT;
	g_autoptr(Output) output = NULL;
	g_autoptr(CadrageTableWriter) writer = NULL;
	g_autoptr(GError) error = NULL;
	Listing listing = {0};

	if (!format_options_choose(&options->format, &format))
		return STATUS_FAILED;
	selection.outlets = (const char *const *)options->outlets;
	selection.since = options->since;
	selection.until = options->until;
	selection.language = options->language;
	selection.undated = options->undated;
	output = output_new(options->format.output);
	writer = make_writer(options, format, &listing, output_get_stream(output));
	listing.writer = writer;
	if (!cadrage_store_list(store, &selection, order, limit, take, &listing, &error))
		return output_fail(error);
	error = g_steal_pointer(&listing.error);
	if (error || !cadrage_table_writer_close(writer, &error))
		return output_fail(error);
	return output_finish(output, listing.n_listed > 0 ? STATUS_DONE : STATUS_PARTLY);
}

static Status
open_and_list(const ListOptions *options)
{
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageStore) store = NULL;
	guint64 limit = 0;
	int order = CADRAGE_ORDER_DATE;

	if (!options_read_uint("limit", options->limit, G_MAXUINT, &limit) ||
	    !options_check_utf8((const char *const *)options->outlets) ||
	    (options->sort && (order = options_choose("--sort", options->sort, orders)) < 0))
		return STATUS_FAILED;
	store = session_open_store(&session, options->store, CADRAGE_STORE_READ);
	if (!store || !session_check_outlets(store, options->outlets))
		return STATUS_FAILED;
	return list(options, store, (CadrageOrder)order, (guint)limit);
}

int
cmd_list(char **argv)
{
	g_auto(ListOptions) options = {.format = FORMAT_OPTIONS_INIT};
	g_auto(GStrv) rest = NULL;
	const GOptionEntry entries[] = {
		{"outlet", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.outlets,
		 "only articles of this outlet (may be repeated)", "OUTLET"},
		{"since", 0, 0, G_OPTION_ARG_FILENAME, &options.since,
		 "from this day on: 2015-11-16, 2015-11 or 2015", "DAY"},
		{"until", 0, 0, G_OPTION_ARG_FILENAME, &options.until, "up to this day", "DAY"},
		{"language", 0, 0, G_OPTION_ARG_FILENAME, &options.language,
		 "only articles in this language", "CODE"},
		{"undated", 0, 0, G_OPTION_ARG_NONE, &options.undated,
		 "only articles without a certain day", NULL},
		{"sort", 's', 0, G_OPTION_ARG_FILENAME, &options.sort,
		 "by id, date (the default), outlet, title, tokens or name", "KEY"},
		{"limit", 'n', 0, G_OPTION_ARG_FILENAME, &options.limit, "the first N", "N"},
		STORE_OPTION_ENTRY(options.store),
		FORMAT_OPTION_ENTRIES(options.format),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("list", entries, NULL, argv, &status))
		return status;
	if (rest) {
		g_printerr("cadrage list: takes options only; see \"cadrage help list\"\n");
		return STATUS_FAILED;
	}
	return open_and_list(&options);
}
