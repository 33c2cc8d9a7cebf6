/* Reading inputs: pages, folders of pages, JSON Lines, tables of articles, and a manifest that
 * describes them. */
#pragma once

#include <cadrage/document.h>
#include <cadrage/error.h>

G_BEGIN_DECLS

/**
 * CadrageRecord:
 *
 * One article's bytes and what its surroundings say of it, before anything is read from the text.
 */
typedef struct _CadrageRecord CadrageRecord;

CADRAGE_API void cadrage_record_free(CadrageRecord *record);
CADRAGE_API const char *cadrage_record_get_id(const CadrageRecord *record);
/* What was given of it; NULL where nothing was. */
/** cadrage_record_is_page: Returns: whether it is a page, not a record of fields. */
CADRAGE_API gboolean cadrage_record_is_page(const CadrageRecord *record);
CADRAGE_API const char *cadrage_record_get_outlet(const CadrageRecord *record);
CADRAGE_API const char *cadrage_record_get_date(const CadrageRecord *record);
CADRAGE_API const char *cadrage_record_get_title(const CadrageRecord *record);
CADRAGE_API const char *cadrage_record_get_url(const CadrageRecord *record);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageRecord, cadrage_record_free)

typedef enum {
	CADRAGE_INPUT_AUTO, /* by name: .jsonl and .ndjson are JSON Lines, .csv, .tsv and .tab
			       tables, all else pages */
	CADRAGE_INPUT_PAGE,
	CADRAGE_INPUT_JSONL,
	CADRAGE_INPUT_TABLE, /* CSV or TSV with a header and one article a row */
} CadrageInputFormat;

/**
 * CadrageReaderOptions:
 * @format: what the inputs are
 * @outlet: (nullable): outlet of every document, over whatever the inputs say
 * @language: (nullable): ISO 639-1 code of the language of every document, over whatever the inputs
 *   say
 * @languages: (array zero-terminated=1) (nullable): to choose from for a document that says too
 *   little to guess by: the one that most of its stop words speak for, else the first
 * @manifest: (nullable): a CSV or TSV file with a header row, columns file, outlet, date, title,
 *   url in any order, "file" required; fields that are not empty go over what the page says
 * @columns: (array zero-terminated=1) (nullable): which columns of tables hold what, each
 *   "text=Body,title=Headline"; a field that is not named is in the column usually called so; the
 *   fields are text, title, lead, outlet, date, url, language and id
 * @keep_order: give records in the order of the arguments; else inputs are sorted by name in byte
 *   order, so that their order on a command line does not matter
 */
typedef struct {
	CadrageInputFormat format;
	const char *outlet;
	const char *language;
	const char *const *languages;
	const char *manifest;
	const char *const *columns;
	gboolean keep_order;
} CadrageReaderOptions;

#define CADRAGE_READER_OPTIONS_INIT                                     \
	{                                                               \
		CADRAGE_INPUT_AUTO, NULL, NULL, NULL, NULL, NULL, FALSE \
	}

typedef struct _CadrageReader CadrageReader;

/**
 * cadrage_reader_new:
 * @paths: (array zero-terminated=1): files, folders (read recursively: *.txt, *.text, *.jsonl,
 *   *.ndjson; tables and hidden files passed over; links to folders not followed), or "-" for
 *   standard input
 * @options: (nullable): options
 * @diagnostics: takes messages about the manifest
 * @error: return location
 *
 * An iterator over the records behind @paths. Nothing is read yet but folders and the manifest.
 * A path given twice is read once.
 *
 * Returns: (transfer full): the reader; NULL when the manifest or @columns cannot be used.
 */
CADRAGE_API CadrageReader *
cadrage_reader_new(const char *const *paths, const CadrageReaderOptions *options,
		   CadrageDiagnostics *diagnostics, GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_reader_free(CadrageReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageReader, cadrage_reader_free)

typedef enum {
	CADRAGE_READ_RECORD,  /* a record was given */
	CADRAGE_READ_REFUSED, /* one input is bad, its name in the error; reading may go on */
	CADRAGE_READ_END,
} CadrageReadResult;

/**
 * cadrage_reader_next:
 * @reader: a reader
 * @record: (out) (transfer full): the record, when the result is CADRAGE_READ_RECORD
 * @error: return location, set when the result is CADRAGE_READ_REFUSED; the message begins with
 *   the input's name and, in JSON Lines and tables, the line
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT (CAD_MAX_DOCUMENT_BYTES), CADRAGE_ERROR_NO_TEXT,
 * CADRAGE_ERROR_SYNTAX (a line that is no JSON object with a "text"; a table without a column of
 * texts, or with a broken row), CADRAGE_ERROR_NOT_FOUND (a named column).
 *
 * Returns: what happened.
 */
CADRAGE_API CadrageReadResult cadrage_reader_next(CadrageReader *reader, CadrageRecord **record,
						  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_record_to_document:
 * @record: a record
 * @outlets: the profiles in force
 * @error: return location
 *
 * Decodes, cuts into lines, zones and tokens, and reads the metadata. A pure function of its
 * arguments; may be called from any thread.
 *
 * Returns: (transfer full): the document; NULL with CADRAGE_ERROR_NO_TEXT when no token stands
 * in an article zone.
 */
CADRAGE_API CadrageDocument *
cadrage_record_to_document(const CadrageRecord *record, CadrageOutlets *outlets,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
