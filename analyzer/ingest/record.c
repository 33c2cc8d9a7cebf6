#include "config.h"

#include <string.h>

#include "document/document.h"
#include "ingest/record.h"

CadrageRecord *
cad_record_new(const char *id)
{
	CadrageRecord *record = g_new0(CadrageRecord, 1);

	record->id = g_strdup(id);
	return record;
}

void
cadrage_record_free(CadrageRecord *record)
{
	if (!record)
		return;
	g_free(record->id);
	g_clear_pointer(&record->page, g_bytes_unref);
	g_free(record->text);
	g_free(record->title);
	g_free(record->lead);
	g_free(record->outlet);
	g_free(record->url);
	g_free(record->date);
	g_free(record->language);
	g_strfreev(record->languages);
	cad_hand_free(record->hand);
	g_strfreev(record->names);
	g_free(record->identity);
	g_free(record);
}

const char *
cadrage_record_get_id(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, NULL);

	return record->id;
}

gboolean
cadrage_record_is_page(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, FALSE);

	return record->page != NULL;
}

const char *
cadrage_record_get_outlet(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, NULL);

	return record->outlet;
}

const char *
cadrage_record_get_date(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, NULL);

	return record->date;
}

const char *
cadrage_record_get_title(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, NULL);

	return record->title;
}

const char *
cadrage_record_get_url(const CadrageRecord *record)
{
	g_return_val_if_fail(record != NULL, NULL);

	return record->url;
}

static CadText *
read_text(const CadrageRecord *record)
{
	return record->page ? cad_text_new(record->page)
			    : cad_text_new_titled(record->title, record->lead, record->text);
}

static CadGiven
get_given(const CadrageRecord *record)
{
	return (CadGiven){
		.id = record->id,
		.outlet = record->outlet,
		.url = record->url,
		.date = record->date,
		.title = record->title,
		.lead = record->lead,
		.language = record->language,
		.languages = (const char *const *)record->languages,
		.hand = record->hand,
	};
}

CadrageDocument *
cadrage_record_to_document(const CadrageRecord *record, CadrageOutlets *outlets, GError **error)
{
	g_autoptr(CadText) text = NULL;
	CadGiven given;

	g_return_val_if_fail(record != NULL && outlets != NULL, NULL);

	given = get_given(record);
	text = read_text(record);
	return cad_document_new(&given, text, record->page == NULL, outlets, error);
}

gboolean
cad_record_is_blank(const char *text)
{
	for (; *text != '\0'; text = g_utf8_next_char(text))
		if (!g_unichar_isspace(g_utf8_get_char(text)))
			return FALSE;
	return TRUE;
}

CadPageTrace *
cad_record_trace(const CadrageRecord *record, CadrageOutlets *outlets)
{
	g_autoptr(CadText) text = read_text(record);
	const CadGiven given = get_given(record);

	return cad_document_trace(&given, text, record->page == NULL, outlets);
}
