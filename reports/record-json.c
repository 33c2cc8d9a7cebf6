#include "config.h"

#include <string.h>

#include <cadrage/report.h>
#include <cadrage/store.h>

#include "ingest/record.h"
#include "reports/json.h"

#define DOCUMENT_SCHEMA "cadrage.document/1"

/* What is empty is as if it were not given. */
static void
append_given(CadJson *json, const char *key, const char *value)
{
	if (value && *value)
		cad_json_key_string(json, key, value);
}

/* JSON has text only: a page that is none goes in as base64. */
static void
append_page(CadJson *json, GBytes *page)
{
	gsize n_bytes;
	const char *bytes = g_bytes_get_data(page, &n_bytes);
	g_autofree char *text = NULL;

	if (g_utf8_validate_len(bytes, n_bytes, NULL)) {
		text = g_strndup(bytes, n_bytes);
		cad_json_key_string(json, "page", text);
	} else {
		text = g_base64_encode((const guchar *)bytes, n_bytes);
		cad_json_key_string(json, "page_base64", text);
	}
}

static void
append_zones(CadJson *json, const GArray *zones)
{
	cad_json_key(json, "zone");
	cad_json_begin_array(json);
	for (guint i = 0; i < zones->len; i++) {
		const CadHandZone *zone = &g_array_index(zones, CadHandZone, i);
		g_autofree char *words =
			g_strdup_printf("%u-%u:%s", zone->first_line, zone->last_line,
					cadrage_zone_to_name(zone->zone));

		cad_json_string(json, words);
	}
	cad_json_end_array(json);
}

static void
append_hand(CadJson *json, CadHand *hand)
{
	const char *const *fields = cad_hand_list_fields();

	cad_json_key(json, "by_hand");
	cad_json_begin_object(json);
	for (gsize i = 0; fields[i]; i++)
		append_given(json, fields[i], *cad_hand_get_field(hand, fields[i]));
	if (hand->zones->len > 0)
		append_zones(json, hand->zones);
	cad_json_end_object(json);
}
/* What cadrage_reader_next() takes back. */
static void
append_record(CadJson *json, const CadrageRecord *record)
{
	append_given(json, "outlet", record->outlet);
	append_given(json, "url", record->url);
	append_given(json, "date", record->date);
	append_given(json, "title", record->title);
	append_given(json, "lead", record->lead);
	append_given(json, "language", record->language);
	if (record->page)
		append_page(json, record->page);
	else
		cad_json_key_string(json, "text", record->text);
	if (record->hand)
		append_hand(json, record->hand);
}

static void
append_read(CadJson *json, const CadrageStoredDocument *row)
{
	cad_json_key(json, "read");
	cad_json_begin_object(json);
	cad_json_key_string(json, "outlet", row->outlet);
	cad_json_key_string(json, "outlet_evidence",
			    cadrage_evidence_to_name(row->outlet_evidence));
	cad_json_key_string(json, "outlet_passage", row->outlet_passage);
	cad_json_key_string(json, "agency", row->agency);
	cad_json_key_string(json, "layout", row->layout);
	cad_json_key_string(json, "title", row->title);
	cad_json_key_string(json, "url", row->url);
	cad_json_key_string(json, "language", row->language);
	cad_json_key_string(json, "date", row->date);
	cad_json_key_string(json, "date_reliability",
			    cadrage_reliability_to_name(row->reliability));
	cad_json_key_string(json, "date_candidates", row->candidates);
	cad_json_key_string(json, "date_evidence", cadrage_evidence_to_name(row->date_evidence));
	cad_json_key_string(json, "date_passage", row->date_passage);
	cad_json_key_integer(json, "tokens", row->n_tokens);
	cad_json_key_string(json, "content_hash", row->content_hash);
	cad_json_key_string(json, "notices", row->notices);
	cad_json_end_object(json);
}

static gboolean
write_line(GString *text, GOutputStream *output, GError **error)
{
	g_string_append_c(text, '\n');
	return g_output_stream_write_all(output, text->str, text->len, NULL, NULL, error);
}

gboolean
cadrage_record_write_json(const CadrageRecord *record, const CadrageStoredDocument *row,
			  GOutputStream *output, GError **error)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_auto(GStrv) names = NULL;
	CadJson json = CAD_JSON_INIT(text);

	g_return_val_if_fail(record != NULL && row != NULL && output != NULL, FALSE);

	names = g_strsplit(row->names ? row->names : "", "\n", -1);
	cad_json_begin_object(&json);
	cad_json_key_string(&json, "schema", DOCUMENT_SCHEMA);
	cad_json_key_string(&json, "id", row->id);
	cad_json_key_strings(&json, "names", (const char *const *)names);
	cad_json_key_string(&json, "added", row->added);
	append_record(&json, record);
	append_read(&json, row);
	cad_json_end_object(&json);
	return write_line(text, output, error);
}

gboolean
cadrage_record_write_original(const CadrageRecord *record, GOutputStream *output, GError **error)
{
	g_autoptr(GString) text = NULL;
	CadJson json = CAD_JSON_INIT(NULL);

	g_return_val_if_fail(record != NULL && output != NULL, FALSE);

	if (record->page) {
		gsize n_bytes;
		const void *bytes = g_bytes_get_data(record->page, &n_bytes);

		return g_output_stream_write_all(output, bytes, n_bytes, NULL, NULL, error);
	}
	text = g_string_new(NULL);
	json.text = text;
	cad_json_begin_object(&json);
	append_record(&json, record);
	cad_json_end_object(&json);
	return write_line(text, output, error);
}
