#include "config.h"

#include "corpus/article.h"
#include "corpus/identity.h"
#include "corpus/original.h"

#define CHUNK_BYTES 1024

static const char *
keep(GStringChunk *strings, const char *text)
{
	return text && *text ? g_string_chunk_insert(strings, text) : NULL;
}

static const char *
keep_list(GStringChunk *strings, const char *const *list, const char *separator)
{
	g_autofree char *joined = g_strjoinv(separator, (char **)list);

	return keep(strings, joined);
}

void
cad_article_describe(const CadrageDocument *document, GStringChunk *strings,
		     CadrageStoredDocument *row)
{
	const char *outlet_passage, *date_passage;

	row->outlet_evidence = cadrage_document_get_outlet_evidence(document, &outlet_passage);
	row->date_evidence = cadrage_document_get_date_evidence(document, &date_passage);
	row->outlet = keep(strings, cadrage_document_get_outlet(document));
	row->outlet_passage = keep(strings, outlet_passage);
	row->agency = keep(strings, cadrage_document_get_agency(document));
	row->layout = keep(strings, cadrage_document_get_layout(document));
	row->title = keep(strings, cadrage_document_get_title(document));
	row->url = keep(strings, cadrage_document_get_url(document));
	row->language = keep(strings, cadrage_document_get_language(document));
	row->date = keep(strings, cadrage_document_get_date(document));
	row->reliability = cadrage_document_get_date_reliability(document);
	row->candidates = keep_list(strings, cadrage_document_get_date_candidates(document), " ");
	row->date_passage = keep(strings, date_passage);
	row->n_tokens = cadrage_document_get_n_tokens(document);
	row->content_hash = keep(strings, cadrage_document_get_content_hash(document));
	row->notices = keep_list(strings, cadrage_document_get_notices(document), "\n");
}

/* What is packed need not be held twice. */
static void
drop_text(CadrageRecord *record)
{
	g_clear_pointer(&record->page, g_bytes_unref);
	g_clear_pointer(&record->text, g_free);
	g_clear_pointer(&record->lead, g_free);
}

CadArticle *
cad_article_new(CadrageRecord *record, CadrageOutlets *outlets, gboolean is_stored, GError **error)
{
	g_autoptr(CadArticle) article = g_new0(CadArticle, 1);
	g_autoptr(CadrageDocument) document = NULL;

	article->record = record;
	/* First what costs least. */
	if (!is_stored) {
		article->packed = cad_original_pack(record, &article->n_bytes, error);
		if (!article->packed)
			return NULL;
	}
	document = cadrage_record_to_document(record, outlets, error);
	if (!document)
		return NULL;
	article->strings = g_string_chunk_new(CHUNK_BYTES);
	cad_article_describe(document, article->strings, &article->read);
	article->is_page = record->page != NULL;
	if (!is_stored) {
		article->shingles = cad_shingles_new_from_document(document);
		article->trace = cad_page_trace_new(NULL, cad_document_get_text(document));
		article->id = record->identity ? g_steal_pointer(&record->identity)
					       : cad_identity_read(record);
		article->read.id = article->id;
	}
	/* The title of a record is part of its original. */
	if (!article->is_page)
		g_clear_pointer(&record->title, g_free);
	drop_text(record);
	return g_steal_pointer(&article);
}

void
cad_article_free(CadArticle *article)
{
	if (!article)
		return;
	cadrage_record_free(article->record);
	g_free(article->id);
	g_clear_pointer(&article->packed, g_bytes_unref);
	cad_shingles_free(article->shingles);
	cad_page_trace_free(article->trace);
	g_clear_pointer(&article->strings, g_string_chunk_free);
	g_free(article);
}
