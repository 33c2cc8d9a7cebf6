#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "base/limits.h"
#include "document/assignment.h"
#include "ingest/input.h"
#include "ingest/jsonl.h"
#include "ingest/record.h"

/* A line that "cadrage export documents" wrote says more than others. */
#define DOCUMENT_SCHEMA "cadrage.document/1"

#define CHUNK_BYTES 65536

struct _CadJsonl {
	char *id;
	GBufferedInputStream *stream;
	JsonParser *parser;
	GString *line;
	guint number;	    /* of .line, 1-based */
	gboolean has_lines; /* that are not blank */
	gboolean is_ended;
};

CadJsonl *
cad_jsonl_open(const char *path, const char *id, GError **error)
{
	g_autoptr(GInputStream) stream = cad_input_open(path, error);
	CadJsonl *jsonl;

	if (!stream)
		return NULL;
	jsonl = g_new0(CadJsonl, 1);
	jsonl->id = g_strdup(id);
	jsonl->stream =
		G_BUFFERED_INPUT_STREAM(g_buffered_input_stream_new_sized(stream, CHUNK_BYTES));
	jsonl->parser = json_parser_new_immutable();
	jsonl->line = g_string_new(NULL);
	return jsonl;
}

void
cad_jsonl_close(CadJsonl *jsonl)
{
	if (!jsonl)
		return;
	g_free(jsonl->id);
	g_object_unref(jsonl->stream);
	g_object_unref(jsonl->parser);
	g_string_free(jsonl->line, TRUE);
	g_free(jsonl);
}

gboolean
cad_jsonl_is_likely(const char *path)
{
	g_autoptr(GInputStream) stream = strcmp(path, "-") == 0 ? NULL : cad_input_open(path, NULL);
	g_autofree char *head = g_malloc(CHUNK_BYTES);
	gsize n_bytes = 0;
	gsize i = 0;

	if (!stream || !g_input_stream_read_all(stream, head, CHUNK_BYTES, &n_bytes, NULL, NULL))
		return FALSE;
	if (n_bytes >= 3 && memcmp(head, "\xef\xbb\xbf", 3) == 0)
		i = 3;
	while (i < n_bytes && g_ascii_isspace(head[i]))
		i++;
	return i < n_bytes && head[i] == '{';
}

static CadrageReadResult
refuse(const CadJsonl *jsonl, CadrageError code, const char *why, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, (int)code, "%s:%u: %s", jsonl->id, jsonl->number, why);
	return CADRAGE_READ_REFUSED;
}

/* Lines. */

typedef enum {
	LINE_READ,
	LINE_TOO_LONG, /* passed over to its end */
	LINE_FAILED,
	LINE_END, /* of the file */
} LineResult;

/* Bytes that are ready, at least one; 0 at the end of the file, -1 with an error. */
static gssize
fill(CadJsonl *jsonl, GError **error)
{
	if (g_buffered_input_stream_get_available(jsonl->stream) > 0)
		return 1;
	return g_buffered_input_stream_fill(jsonl->stream, -1, NULL, error);
}

/* Moves the ready bytes up to the end of the line to .line; TRUE when the line is whole. */
static gboolean
take_ready(CadJsonl *jsonl)
{
	gsize n_ready = 0;
	const char *ready = g_buffered_input_stream_peek_buffer(jsonl->stream, &n_ready);
	const char *newline = memchr(ready, '\n', n_ready);
	gsize n_taken = newline ? (gsize)(newline - ready) : n_ready;

	/* One byte too many tells a line that is too long. */
	g_string_append_len(jsonl->line, ready,
			    (gssize)MIN(n_taken, CAD_MAX_DOCUMENT_BYTES + 1 - jsonl->line->len));
	g_input_stream_skip(G_INPUT_STREAM(jsonl->stream), n_taken + (newline ? 1 : 0), NULL, NULL);
	return newline != NULL;
}

static LineResult
read_line(CadJsonl *jsonl, GError **error)
{
	gboolean is_whole = FALSE;
	gboolean has_bytes = FALSE;

	g_string_truncate(jsonl->line, 0);
	jsonl->number++;
	while (!is_whole) {
		gssize n = fill(jsonl, error);

		if (n < 0)
			return LINE_FAILED;
		if (n == 0)
			break;
		has_bytes = TRUE;
		is_whole = take_ready(jsonl);
	}
	if (!has_bytes)
		return LINE_END;
	return jsonl->line->len > CAD_MAX_DOCUMENT_BYTES ? LINE_TOO_LONG : LINE_READ;
}

/* The line without byte order mark, carriage return and blanks at its ends. */
static void
trim_line(CadJsonl *jsonl)
{
	GString *line = jsonl->line;

	if (jsonl->number == 1 && line->len >= 3 && memcmp(line->str, "\xef\xbb\xbf", 3) == 0)
		g_string_erase(line, 0, 3);
	while (line->len > 0 && g_ascii_isspace(line->str[line->len - 1]))
		g_string_truncate(line, line->len - 1);
}

/* Objects. */

/*
 * Makes the line safe for json-glib: tells how deep arrays and objects stand in one another,
 * which it reads by recursion, and makes the escaped NULs U+FFFD, where it would cut a string.
 */
static guint
prepare(GString *line)
{
	gboolean in_string = FALSE;
	guint depth = 0;
	guint deepest = 0;

	for (gsize i = 0; i < line->len; i++) {
		char c = line->str[i];

		if (in_string && c == '\\') {
			if (strncmp(line->str + i, "\\u0000", 6) == 0)
				memcpy(line->str + i, "\\uFFFD", 6);
			i++;
		} else if (c == '"') {
			in_string = !in_string;
		} else if (!in_string && (c == '[' || c == '{')) {
			depth++;
			deepest = MAX(deepest, depth);
		} else if (!in_string && (c == ']' || c == '}') && depth > 0) {
			depth--;
		}
	}
	return deepest;
}

static char *
take_field(JsonObject *object, const char *name)
{
	JsonNode *node = json_object_get_member(object, name);

	if (!node || !JSON_NODE_HOLDS_VALUE(node) ||
	    json_node_get_value_type(node) != G_TYPE_STRING)
		return NULL;
	return json_node_dup_string(node);
}

/* A field that is one line of the text; NULL when it is blank. */
static char *
take_line_field(JsonObject *object, const char *name)
{
	char *field = take_field(object, name);

	if (field && *g_strstrip(g_strdelimit(field, "\r\n\t\v\f", ' ')) == '\0')
		g_clear_pointer(&field, g_free);
	return field;
}

/* Exported documents. */

/* A page, as text or as base64. */
static void
take_page(JsonObject *object, CadrageRecord *record)
{
	char *text = take_field(object, "page");
	g_autofree char *encoded = take_field(object, "page_base64");
	gsize n_bytes;

	if (text) {
		record->page = g_bytes_new_take(text, strlen(text));
	} else if (encoded) {
		guchar *bytes = g_base64_decode(encoded, &n_bytes);

		record->page = g_bytes_new_take(bytes, n_bytes);
	}
}

static gboolean
assign(CadrageRecord *record, const char *field, JsonNode *node, GError **error)
{
	g_autofree char *assignment = NULL;

	if (!JSON_NODE_HOLDS_VALUE(node) || json_node_get_value_type(node) != G_TYPE_STRING)
		return TRUE;
	assignment = g_strdup_printf("%s=%s", field, json_node_get_string(node));
	return cad_assignment_apply(assignment, G_MAXINT, record->hand, error);
}

/* What was set by hand. */
static gboolean
take_hand(JsonObject *object, CadrageRecord *record, GError **error)
{
	JsonNode *node = json_object_get_member(object, "by_hand");
	JsonObject *said = node && JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
	const char *const *fields = cad_hand_list_fields();
	JsonNode *zones = said ? json_object_get_member(said, "zone") : NULL;
	JsonArray *list = zones && JSON_NODE_HOLDS_ARRAY(zones) ? json_node_get_array(zones) : NULL;

	if (!said)
		return TRUE;
	record->hand = cad_hand_new();
	for (gsize i = 0; fields[i]; i++) {
		JsonNode *value = json_object_get_member(said, fields[i]);

		if (value && !assign(record, fields[i], value, error))
			return FALSE;
	}
	for (guint i = 0; list && i < json_array_get_length(list); i++)
		if (!assign(record, "zone", json_array_get_element(list, i), error))
			return FALSE;
	return TRUE;
}

static void
take_names(JsonObject *object, CadrageRecord *record)
{
	JsonNode *node = json_object_get_member(object, "names");
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();
	JsonArray *list = node && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;

	for (guint i = 0; list && i < json_array_get_length(list); i++) {
		JsonNode *name = json_array_get_element(list, i);

		if (JSON_NODE_HOLDS_VALUE(name) && json_node_get_value_type(name) == G_TYPE_STRING)
			g_strv_builder_add(names, json_node_get_string(name));
	}
	record->names = g_strv_builder_end(names);
}

/* What the line of an exported document says beyond the fields of all lines. */
static gboolean
take_export(const CadJsonl *jsonl, JsonObject *object, CadrageRecord *record, GError **error)
{
	g_autofree char *schema = take_field(object, "schema");
	g_autoptr(GError) problem = NULL;

	if (g_strcmp0(schema, DOCUMENT_SCHEMA) != 0)
		return TRUE;
	take_page(object, record);
	take_names(object, record);
	if (take_hand(object, record, &problem))
		return TRUE;
	refuse(jsonl, CADRAGE_ERROR_SYNTAX, problem->message, error);
	return FALSE;
}

static CadrageReadResult
make_record(const CadJsonl *jsonl, JsonObject *object, CadrageRecord **record, GError **error)
{
	g_autofree char *id = g_strdup_printf("%s:%u", jsonl->id, jsonl->number);
	g_autoptr(CadrageRecord) made = cad_record_new(id);

	if (!take_export(jsonl, object, made, error))
		return CADRAGE_READ_REFUSED;
	made->text = made->page ? NULL : take_field(object, "text");
	if (!made->text && !made->page)
		return refuse(jsonl, CADRAGE_ERROR_SYNTAX, "the object has no \"text\"", error);
	if (made->text && cad_record_is_blank(made->text))
		return refuse(jsonl, CADRAGE_ERROR_NO_TEXT, "no text", error);
	made->outlet = take_field(object, "outlet");
	made->url = take_field(object, "url");
	made->date = take_field(object, "date");
	made->title = take_line_field(object, "title");
	made->lead = take_line_field(object, "lead");
	made->language = take_field(object, "language");
	*record = g_steal_pointer(&made);
	return CADRAGE_READ_RECORD;
}

static CadrageReadResult
read_object(CadJsonl *jsonl, CadrageRecord **record, GError **error)
{
	JsonNode *root;

	if (!g_utf8_validate_len(jsonl->line->str, jsonl->line->len, NULL))
		return refuse(jsonl, CADRAGE_ERROR_SYNTAX, "the line is not UTF-8", error);
	if (prepare(jsonl->line) > CAD_MAX_JSON_DEPTH)
		return refuse(jsonl, CADRAGE_ERROR_LIMIT,
			      "arrays and objects stand too deep in one another (limit "
			      "CAD_MAX_JSON_DEPTH)",
			      error);
	if (!json_parser_load_from_data(jsonl->parser, jsonl->line->str, (gssize)jsonl->line->len,
					NULL))
		return refuse(jsonl, CADRAGE_ERROR_SYNTAX, "the line is no valid JSON", error);
	root = json_parser_get_root(jsonl->parser);
	if (!root || !JSON_NODE_HOLDS_OBJECT(root))
		return refuse(jsonl, CADRAGE_ERROR_SYNTAX, "the line is no JSON object", error);
	return make_record(jsonl, json_node_get_object(root), record, error);
}

CadrageReadResult
cad_jsonl_next(CadJsonl *jsonl, CadrageRecord **record, GError **error)
{
	while (!jsonl->is_ended) {
		g_autoptr(GError) problem = NULL;

		switch (read_line(jsonl, &problem)) {
		case LINE_FAILED:
			jsonl->is_ended = TRUE;
			return refuse(jsonl, CADRAGE_ERROR_IO, problem->message, error);
		case LINE_TOO_LONG:
			jsonl->has_lines = TRUE;
			return refuse(jsonl, CADRAGE_ERROR_LIMIT,
				      "the line is too long (limit CAD_MAX_DOCUMENT_BYTES)", error);
		case LINE_END:
			jsonl->is_ended = TRUE;
			if (jsonl->has_lines)
				break;
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT, "%s: no text",
				    jsonl->id);
			return CADRAGE_READ_REFUSED;
		case LINE_READ:
			trim_line(jsonl);
			if (jsonl->line->len == 0)
				break;
			jsonl->has_lines = TRUE;
			return read_object(jsonl, record, error);
		}
	}
	return CADRAGE_READ_END;
}
