#include "config.h"

#include <string.h>

#include "base/day.h"
#include "corpus/filter.h"
#include "corpus/original.h"
#include "corpus/selected.h"
#include "corpus/store.h"
#include "ingest/reader.h"

/* Documents of files, by the same selection. */

static gboolean
has_outlet(const char *const *outlets, const CadrageDocument *document)
{
	const char *outlet = cadrage_document_get_outlet(document);
	g_autofree char *with_language = NULL;

	if (!outlet)
		return FALSE;
	with_language = g_strconcat(outlet, ":", cadrage_document_get_language(document), NULL);
	return g_strv_contains(outlets, outlet) || g_strv_contains(outlets, with_language);
}

static gboolean
is_in_days(const CadrageSelection *selection, const char *date)
{
	const CadDay day = cad_day_from_text(date);
	CadPeriod since = {0, 0}, until = {0, G_MAXUINT32};

	if (day == 0)
		return FALSE;
	if ((selection->since && !cad_period_parse(selection->since, &since)) ||
	    (selection->until && !cad_period_parse(selection->until, &until)))
		return FALSE;
	return day >= since.first && day <= until.last;
}

gboolean
cadrage_selection_has(const CadrageSelection *selection, const CadrageDocument *document)
{
	const char *date;

	g_return_val_if_fail(selection != NULL && document != NULL, FALSE);

	date = cadrage_document_get_date(document);
	if (selection->outlets && !has_outlet(selection->outlets, document))
		return FALSE;
	if (selection->ids && !g_strv_contains(selection->ids, cadrage_document_get_id(document)))
		return FALSE;
	if (selection->language &&
	    strcmp(selection->language, cadrage_document_get_language(document)) != 0)
		return FALSE;
	if (selection->undated && date)
		return FALSE;
	return (!selection->since && !selection->until) || is_in_days(selection, date);
}

gboolean
cadrage_selection_check(const CadrageSelection *selection, GError **error)
{
	g_autoptr(CadFilter) filter = cad_filter_new(selection, error);

	return filter != NULL;
}

/* Documents of a store. */

GArray *
cad_selected_list(CadrageStore *store, const CadrageSelection *selection, GError **error)
{
	g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(CadFilter) filter = cad_filter_new(selection, error);
	g_autoptr(CadStatement) statement = NULL;
	g_autofree char *sql = NULL;
	gboolean has_row = TRUE;

	if (!filter)
		return NULL;
	sql = g_strdup_printf("SELECT number FROM document WHERE %s ORDER BY id", filter->sql->str);
	statement = cad_statement_new(cad_store_get_database(store), sql, error);
	if (!statement)
		return NULL;
	cad_filter_bind(filter, statement, 1);
	while (has_row) {
		gint64 number;

		if (!cad_statement_step(statement, &has_row, error))
			return NULL;
		if (!has_row)
			break;
		number = cad_statement_get_integer(statement, 0);
		g_array_append_val(numbers, number);
	}
	return g_steal_pointer(&numbers);
}

gboolean
cadrage_store_count(CadrageStore *store, const CadrageSelection *selection, guint *n,
		    GError **error)
{
	g_autoptr(GArray) numbers = NULL;

	g_return_val_if_fail(store != NULL && n != NULL, FALSE);

	numbers = cad_selected_list(store, selection, error);
	if (!numbers)
		return FALSE;
	*n = numbers->len;
	return TRUE;
}

/* What was set by hand, else what was given. */
#define FIELD(name)                                                                        \
	"COALESCE((SELECT value FROM by_hand WHERE by_hand.document = document.number AND" \
	" field = '" name "'), original." name ")"

enum {
	COLUMN_ID,
	COLUMN_IS_PAGE,
	COLUMN_OUTLET,
	COLUMN_URL,
	COLUMN_DATE,
	COLUMN_TITLE,
	COLUMN_LANGUAGE,
	COLUMN_READ_LANGUAGE,
	COLUMN_N_BYTES,
	COLUMN_BYTES,
};

CadStatement *
cad_selected_prepare(CadrageStore *store, GError **error)
{
	return cad_statement_new(
		cad_store_get_database(store),
		"SELECT document.id, is_page, " FIELD("outlet") ", " FIELD("url") ", " FIELD(
			"date") ", " FIELD("title") ", " FIELD("language") ", "
									   "NULLIF(document."
									   "language, 'und'), "
									   "n_bytes, bytes"
									   " FROM document JOIN "
									   "original USING "
									   "(number) WHERE number "
									   "= ?",
		error);
}

static CadrageRecord *
make_record(const CadStatement *statement, GError **error)
{
	const char *id = cad_statement_get_text(statement, COLUMN_ID);
	g_autofree char *shown = g_strndup(id ? id : "", CADRAGE_SHOWN_ID_DIGITS);
	g_autoptr(GBytes) packed = cad_statement_get_bytes(statement, COLUMN_BYTES);
	g_autoptr(CadrageRecord) record = cad_record_new(shown);
	g_autofree char *title = g_strdup(cad_statement_get_text(statement, COLUMN_TITLE));
	const char *language = cad_statement_get_text(statement, COLUMN_LANGUAGE);

	if (!cad_original_unpack(record, packed,
				 (gsize)cad_statement_get_integer(statement, COLUMN_N_BYTES),
				 cad_statement_get_integer(statement, COLUMN_IS_PAGE) != 0)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_DAMAGED,
			    "%s: the stored original is broken; see \"cadrage check\"", shown);
		return NULL;
	}
	record->outlet = g_strdup(cad_statement_get_text(statement, COLUMN_OUTLET));
	record->url = g_strdup(cad_statement_get_text(statement, COLUMN_URL));
	record->date = g_strdup(cad_statement_get_text(statement, COLUMN_DATE));
	if (!language)
		language = cad_statement_get_text(statement, COLUMN_READ_LANGUAGE);
	record->language = g_strdup(language);
	if (title) {
		g_free(record->title);
		record->title = g_steal_pointer(&title);
	}
	return g_steal_pointer(&record);
}

gboolean
cad_selected_read(CadStatement *statement, gint64 number, CadrageRecord **record, GError **error)
{
	gboolean has_row = FALSE;

	*record = NULL;
	cad_statement_bind_integer(statement, 1, number);
	if (!cad_statement_step(statement, &has_row, error))
		return FALSE;
	if (!has_row)
		return TRUE;
	*record = make_record(statement, error);
	cad_statement_reset(statement);
	return *record != NULL;
}

/* The selection as a reader. */

typedef struct {
	CadStatement *statement;
	GArray *numbers; /* of gint64 */
	guint n_read;	 /* of them */
	char **languages;
} StoreReader;

static CadrageReadResult
store_reader_next(void *source, CadrageRecord **record, GError **error)
{
	StoreReader *reader = source;
	g_autoptr(CadrageRecord) found = NULL;

	while (!found) {
		if (reader->n_read >= reader->numbers->len)
			return CADRAGE_READ_END;
		if (!cad_selected_read(reader->statement,
				       g_array_index(reader->numbers, gint64, reader->n_read++),
				       &found, error))
			return CADRAGE_READ_REFUSED;
	}
	found->languages = g_strdupv(reader->languages);
	*record = g_steal_pointer(&found);
	return CADRAGE_READ_RECORD;
}

static void
store_reader_free(void *source)
{
	StoreReader *reader = source;

	cad_statement_free(reader->statement);
	g_clear_pointer(&reader->numbers, g_array_unref);
	g_strfreev(reader->languages);
	g_free(reader);
}

static const CadReaderSource store_source = {store_reader_next, store_reader_free};

CadrageReader *
cadrage_store_select(CadrageStore *store, const CadrageSelection *selection,
		     const char *const *languages, GError **error)
{
	g_autoptr(GArray) numbers = NULL;
	g_autoptr(CadStatement) statement = NULL;
	StoreReader *reader;

	g_return_val_if_fail(store != NULL, NULL);

	numbers = cad_selected_list(store, selection, error);
	statement = numbers ? cad_selected_prepare(store, error) : NULL;
	if (!statement)
		return NULL;
	reader = g_new0(StoreReader, 1);
	reader->numbers = g_steal_pointer(&numbers);
	reader->statement = g_steal_pointer(&statement);
	reader->languages = g_strdupv((char **)languages);
	return cad_reader_new(&store_source, reader);
}
