/* JSON, written piece by piece into a string. */
#pragma once

#include <glib.h>

/**
 * CadJson:
 *
 * A writer. Commas are put where they belong; what is nested is the caller's to balance.
 */
typedef struct {
	GString *text;
	gboolean needs_comma;
} CadJson;

#define CAD_JSON_INIT(string)   \
	{                       \
		(string), FALSE \
	}

void cad_json_begin_object(CadJson *json);
void cad_json_end_object(CadJson *json);
void cad_json_begin_array(CadJson *json);
void cad_json_end_array(CadJson *json);

/** cad_json_key: the key of the next value of an object. */
void cad_json_key(CadJson *json, const char *key);

/** cad_json_string: @text: (nullable): NULL is null. Control characters of both ranges, line and
 * paragraph separators and bidirectional controls are escaped; bytes that are not UTF-8, as the
 * name of a file may hold, become U+FFFD. */
void cad_json_string(CadJson *json, const char *text);
void cad_json_integer(CadJson *json, gint64 value);
/** cad_json_number: the shortest decimal number that reads back as @value; NAN and infinities,
 * which JSON lacks, are null. */
void cad_json_number(CadJson *json, double value);
void cad_json_boolean(CadJson *json, gboolean value);

/** cad_number_append: appends the shortest decimal number that reads back as the finite
 * @value, whatever the locale. */
void cad_number_append(GString *text, double value);

/* A key with its value. */
void cad_json_key_string(CadJson *json, const char *key, const char *text);
void cad_json_key_integer(CadJson *json, const char *key, gint64 value);
void cad_json_key_number(CadJson *json, const char *key, double value);
void cad_json_key_boolean(CadJson *json, const char *key, gboolean value);
/** cad_json_key_strings: @strings: (nullable) (array zero-terminated=1): NULL is empty. */
void cad_json_key_strings(CadJson *json, const char *key, const char *const *strings);
