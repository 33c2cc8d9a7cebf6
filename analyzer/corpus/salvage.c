#include "config.h"

#include "base/limits.h"
#include "corpus/by-hand.h"
#include "corpus/identity.h"
#include "corpus/salvage.h"
#include "corpus/stored-record.h"
#include "ingest/reader.h"

/* The source of the reader. */
typedef struct {
	CadSalvage *salvage;
	CadStoredRecords *records;
	CadByHand *by_hand;
	CadStatement *next;
	CadStatement *about;
	CadStatement *names;
	gint64 number;	/* looked at last */
	guint n_missed; /* in a row */
} Source;

static void
salvaged_clear(CadSalvaged *salvaged)
{
	g_free(salvaged->id);
	g_free(salvaged->day);
	g_free(salvaged->command);
}

CadSalvage *
cad_salvage_new(void)
{
	CadSalvage *salvage = g_new0(CadSalvage, 1);

	salvage->saved = g_array_new(FALSE, FALSE, sizeof(CadSalvaged));
	g_array_set_clear_func(salvage->saved, (GDestroyNotify)salvaged_clear);
	return salvage;
}

void
cad_salvage_free(CadSalvage *salvage)
{
	if (!salvage)
		return;
	g_array_unref(salvage->saved);
	g_free(salvage);
}

static void
source_free(void *memory)
{
	Source *source = memory;

	cad_stored_records_free(source->records);
	cad_by_hand_free(source->by_hand);
	cad_statement_free(source->next);
	cad_statement_free(source->about);
	cad_statement_free(source->names);
	g_free(source);
}

/* The names of the document, of which the first becomes the record's own. */
static void
add_names(const Source *source, CadrageRecord *record)
{
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();
	gboolean has_row = TRUE;
	gboolean is_first = TRUE;

	cad_statement_bind_integer(source->names, 1, source->number);
	while (has_row && cad_statement_step(source->names, &has_row, NULL) && has_row) {
		const char *name = cad_statement_get_text(source->names, 0);

		if (!is_first) {
			g_strv_builder_add(names, name);
			continue;
		}
		g_free(record->id);
		record->id = g_strdup(name);
		is_first = FALSE;
	}
	record->names = g_strv_builder_end(names);
}

/* The article of the key looked at; NULL when there is none or it is broken. */
static CadrageRecord *
read_article(Source *source)
{
	g_autoptr(CadrageRecord) record = NULL;
	g_autofree char *id = NULL;
	CadSalvaged saved = {0};
	gboolean has_row = FALSE;

	cad_statement_bind_integer(source->about, 1, source->number);
	/* Whether a page is broken or a row was removed cannot be told apart here. */
	if (!cad_statement_step(source->about, &has_row, NULL) || !has_row)
		return NULL;
	source->n_missed = 0;
	saved.id = g_strdup(cad_statement_get_text(source->about, 0));
	saved.day = g_strdup(cad_statement_get_text(source->about, 1));
	saved.command = g_strdup(cad_statement_get_text(source->about, 2));
	cad_statement_reset(source->about);
	record = cad_stored_records_load_given(source->records, source->number, NULL);
	id = record ? cad_identity_read(record) : NULL;
	if (!id || g_strcmp0(id, saved.id) != 0) {
		source->salvage->n_lost++;
		salvaged_clear(&saved);
		return NULL;
	}
	g_array_append_val(source->salvage->saved, saved);
	/* Without what was set by hand an article is worth saving all the same. */
	if (!cad_by_hand_load(source->by_hand, source->number, &record->hand, NULL))
		record->hand = NULL;
	add_names(source, record);
	return g_steal_pointer(&record);
}

/* Goes on to the next key: the one that the table gives or, where that is broken, the next number.
 * FALSE at the end. */
static gboolean
go_on(Source *source)
{
	gboolean has_row = FALSE;

	cad_statement_bind_integer(source->next, 1, source->number);
	if (!cad_statement_step(source->next, &has_row, NULL)) {
		source->number++;
		return ++source->n_missed <= CAD_MAX_SALVAGE_GAP;
	}
	if (!has_row)
		return FALSE;
	source->number = cad_statement_get_integer(source->next, 0);
	cad_statement_reset(source->next);
	return TRUE;
}

static CadrageReadResult
source_next(void *memory, CadrageRecord **record, GError **error)
{
	Source *source = memory;

	(void)error;
	while (go_on(source)) {
		*record = read_article(source);
		if (*record)
			return CADRAGE_READ_RECORD;
	}
	return CADRAGE_READ_END;
}

CadrageReader *
cad_salvage_open_reader(CadDatabase *database, CadSalvage *salvage, GError **error)
{
	static const CadReaderSource kind = {source_next, source_free};
	Source *source = g_new0(Source, 1);

	source->salvage = salvage;
	source->records = cad_stored_records_new(database, error);
	if (source->records)
		source->by_hand = cad_by_hand_new(database, error);
	if (source->by_hand)
		source->next = cad_statement_new(database,
						 "SELECT number FROM original WHERE number > ?"
						 " ORDER BY number LIMIT 1",
						 error);
	if (source->next)
		source->about = cad_statement_new(
			database,
			"SELECT id, (SELECT day FROM addition AS a WHERE a.number = "
			"original.addition),"
			" (SELECT command FROM addition AS a WHERE a.number = original.addition)"
			" FROM original WHERE number = ?",
			error);
	if (source->about)
		source->names = cad_statement_new(
			database, "SELECT folder || base FROM name WHERE document = ? ORDER BY 1",
			error);
	if (source->names)
		return cad_reader_new(&kind, source);
	source_free(source);
	return NULL;
}
