#include "config.h"

#include <string.h>

#include "corpus/by-hand.h"
#include "corpus/recurrence-table.h"
#include "corpus/writer.h"

struct _CadWriter {
	CadDatabase *database; /* not owned */
	char *profiles;
	CadStatement *find;
	CadStatement *put_original;
	CadStatement *put_profiles;
	CadStatement *put_document;
	CadStatement *change_document;
	CadStatement *put_name;
	CadStatement *put_trace;
	CadByHand *by_hand;
};

static const char find_sql[] = "SELECT number FROM document WHERE id = ?";

static const char put_original_sql[] =
	"INSERT INTO original (id, addition, is_page, outlet, url, date, title, language, n_bytes,"
	" bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

static const char put_profiles_sql[] = "INSERT OR IGNORE INTO profiles (hash) VALUES (?)";

/* The same parameters in both. No upsert: it would make every "OR IGNORE" of a trigger an error. */
static const char put_document_sql[] =
	"INSERT INTO document (number, id, outlet, outlet_evidence, outlet_passage, agency, layout,"
	" title, url, language, date, reliability, candidates, date_evidence, date_passage,"
	" n_tokens, content_hash, notices, profiles)"
	" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
	" (SELECT number FROM profiles WHERE hash = ?19))";

static const char change_document_sql[] =
	"UPDATE document SET outlet = ?3, outlet_evidence = ?4, outlet_passage = ?5, agency = ?6,"
	" layout = ?7, title = ?8, url = ?9, language = ?10, date = ?11, reliability = ?12,"
	" candidates = ?13, date_evidence = ?14, date_passage = ?15, n_tokens = ?16,"
	" content_hash = ?17, notices = ?18,"
	" profiles = (SELECT number FROM profiles WHERE hash = ?19)"
	" WHERE number = ?1 AND id = ?2";

static const char put_name_sql[] =
	"INSERT OR IGNORE INTO name (base, folder, document) VALUES (?, ?, ?)";

CadWriter *
cad_writer_new(CadDatabase *database, const char *profiles, GError **error)
{
	g_autoptr(CadWriter) writer = g_new0(CadWriter, 1);

	writer->database = database;
	writer->profiles = g_strdup(profiles);
	writer->find = cad_statement_new(database, find_sql, error);
	if (writer->find)
		writer->put_original = cad_statement_new(database, put_original_sql, error);
	if (writer->put_original)
		writer->put_profiles = cad_statement_new(database, put_profiles_sql, error);
	if (writer->put_profiles)
		writer->put_document = cad_statement_new(database, put_document_sql, error);
	if (writer->put_document)
		writer->change_document = cad_statement_new(database, change_document_sql, error);
	if (writer->change_document)
		writer->put_name = cad_statement_new(database, put_name_sql, error);
	if (writer->put_name)
		writer->put_trace = cad_page_traces_prepare(database, error);
	if (writer->put_trace)
		writer->by_hand = cad_by_hand_new(database, error);
	return writer->by_hand ? g_steal_pointer(&writer) : NULL;
}

void
cad_writer_free(CadWriter *writer)
{
	if (!writer)
		return;
	cad_statement_free(writer->find);
	cad_statement_free(writer->put_original);
	cad_statement_free(writer->put_profiles);
	cad_statement_free(writer->put_document);
	cad_statement_free(writer->change_document);
	cad_statement_free(writer->put_name);
	cad_statement_free(writer->put_trace);
	cad_by_hand_free(writer->by_hand);
	g_free(writer->profiles);
	g_free(writer);
}

gboolean
cad_writer_find(CadWriter *writer, const char *id, gint64 *number, GError **error)
{
	gboolean has_row;

	cad_statement_bind_text(writer->find, 1, id);
	if (!cad_statement_step(writer->find, &has_row, error))
		return FALSE;
	*number = has_row ? cad_statement_get_integer(writer->find, 0) : 0;
	cad_statement_reset(writer->find);
	return TRUE;
}

static gboolean
run_metadata(CadWriter *writer, CadStatement *statement, gint64 number,
	     const CadrageStoredDocument *read, GError **error)
{
	const char *const texts[] = {
		read->id,
		read->outlet,
		cadrage_evidence_to_name(read->outlet_evidence),
		read->outlet_passage,
		read->agency,
		read->layout,
		read->title,
		read->url,
		read->language,
		read->date,
		cadrage_reliability_to_name(read->reliability),
		read->candidates,
		cadrage_evidence_to_name(read->date_evidence),
		read->date_passage,
	};
	int parameter = 1;

	/* In each transaction: one that was rolled back may have taken them along. */
	cad_statement_bind_text(writer->put_profiles, 1, writer->profiles);
	if (!cad_statement_run(writer->put_profiles, error))
		return FALSE;
	cad_statement_bind_integer(statement, parameter++, number);
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		cad_statement_bind_text(statement, parameter++, texts[i]);
	cad_statement_bind_integer(statement, parameter++, read->n_tokens);
	cad_statement_bind_text(statement, parameter++, read->content_hash);
	cad_statement_bind_text(statement, parameter++, read->notices);
	cad_statement_bind_text(statement, parameter++, writer->profiles);
	return cad_statement_run(statement, error);
}

gboolean
cad_writer_change_metadata(CadWriter *writer, gint64 number, const CadrageStoredDocument *read,
			   GError **error)
{
	return run_metadata(writer, writer->change_document, number, read, error);
}

gboolean
cad_writer_put_name(CadWriter *writer, gint64 number, const char *name, GError **error)
{
	const char *slash = strrchr(name, '/');
	const char *base = slash ? slash + 1 : name;
	g_autofree char *folder = g_strndup(name, (gsize)(base - name));

	cad_statement_bind_text(writer->put_name, 1, base);
	cad_statement_bind_text(writer->put_name, 2, folder);
	cad_statement_bind_integer(writer->put_name, 3, number);
	return cad_statement_run(writer->put_name, error);
}

static gboolean
put_original(CadWriter *writer, const CadArticle *article, gint64 addition, GError **error)
{
	CadStatement *put = writer->put_original;
	const CadrageRecord *given = article->record;

	cad_statement_bind_text(put, 1, article->id);
	cad_statement_bind_integer(put, 2, addition);
	cad_statement_bind_integer(put, 3, article->is_page);
	cad_statement_bind_text(put, 4, given->outlet);
	cad_statement_bind_text(put, 5, given->url);
	cad_statement_bind_text(put, 6, given->date);
	cad_statement_bind_text(put, 7, given->title);
	cad_statement_bind_text(put, 8, given->language);
	cad_statement_bind_integer(put, 9, (gint64)article->n_bytes);
	cad_statement_bind_bytes(put, 10, article->packed);
	return cad_statement_run(put, error);
}

static gboolean
put_names(CadWriter *writer, gint64 number, const CadrageRecord *record, GError **error)
{
	for (gsize i = 0; record->names && record->names[i]; i++)
		if (!cad_writer_put_name(writer, number, record->names[i], error))
			return FALSE;
	return cad_writer_put_name(writer, number, record->id, error);
}

gboolean
cad_writer_put(CadWriter *writer, CadArticle *article, gint64 addition, gboolean *is_new,
	       GError **error)
{
	gint64 number;

	if (!cad_writer_find(writer, article->id, &number, error))
		return FALSE;
	*is_new = number == 0;
	if (*is_new) {
		if (!put_original(writer, article, addition, error))
			return FALSE;
		number = cad_database_get_last_number(writer->database);
		if (!run_metadata(writer, writer->put_document, number, &article->read, error) ||
		    !cad_page_traces_put(writer->put_trace, number, article->trace, error))
			return FALSE;
		if (article->record->hand &&
		    !cad_by_hand_save(writer->by_hand, number, article->record->hand, error))
			return FALSE;
	}
	article->number = *is_new ? number : 0;
	return put_names(writer, number, article->record, error);
}
