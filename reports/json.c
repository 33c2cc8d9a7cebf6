#include "config.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "reports/json.h"
#include "reports/terminal.h"

/* Digits that every double needs at most, and that every decimal number keeps through a normal
 * one: a number that has a shorter form has it with this many. */
#define JSON_MAX_DIGITS	 17
#define JSON_KEPT_DIGITS 15
/* Whole numbers below this are written without an exponent. */
#define MAX_PLAIN_NUMBER 1e15

static void
separate(CadJson *json)
{
	if (json->needs_comma)
		g_string_append_c(json->text, ',');
	json->needs_comma = TRUE;
}

static void
begin(CadJson *json, char bracket)
{
	separate(json);
	g_string_append_c(json->text, bracket);
	json->needs_comma = FALSE;
}

static void
end(CadJson *json, char bracket)
{
	g_string_append_c(json->text, bracket);
	json->needs_comma = TRUE;
}

void
cad_json_begin_object(CadJson *json)
{
	begin(json, '{');
}

void
cad_json_end_object(CadJson *json)
{
	end(json, '}');
}

void
cad_json_begin_array(CadJson *json)
{
	begin(json, '[');
}

void
cad_json_end_array(CadJson *json)
{
	end(json, ']');
}

static void
append_quoted(GString *out, const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	g_string_append_c(out, '"');
	for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		if (character == '"' || character == '\\')
			g_string_append_printf(out, "\\%c", (char)character);
		else if (character == '\n')
			g_string_append(out, "\\n");
		else if (cad_character_is_control(character) ||
			 cad_character_is_bidirectional(character) || character == 0x2028 ||
			 character == 0x2029)
			g_string_append_printf(out, "\\u%04x", character);
		else
			g_string_append_unichar(out, character);
	}
	g_string_append_c(out, '"');
}

void
cad_json_key(CadJson *json, const char *key)
{
	separate(json);
	append_quoted(json->text, key);
	g_string_append_c(json->text, ':');
	json->needs_comma = FALSE;
}

void
cad_json_string(CadJson *json, const char *text)
{
	separate(json);
	if (text)
		append_quoted(json->text, text);
	else
		g_string_append(json->text, "null");
}

void
cad_json_integer(CadJson *json, gint64 value)
{
	separate(json);
	g_string_append_printf(json->text, "%" G_GINT64_FORMAT, value);
}

void
cad_number_append(GString *text, double value)
{
	char buffer[G_ASCII_DTOSTR_BUF_SIZE];

	/* "%.1g" of 20 is "2e+01". */
	if (fabs(value) < MAX_PLAIN_NUMBER && !(value < trunc(value)) && !(value > trunc(value))) {
		g_string_append(text, g_ascii_formatd(buffer, sizeof buffer, "%.0f", value));
		return;
	}
	for (int digits = fabs(value) < DBL_MIN ? 1 : JSON_KEPT_DIGITS; digits <= JSON_MAX_DIGITS;
	     digits++) {
		char format[] = "%.00g";

		format[2] = (char)('0' + digits / 10);
		format[3] = (char)('0' + digits % 10);
		g_ascii_formatd(buffer, sizeof buffer, format, value);
		if (!(g_ascii_strtod(buffer, NULL) < value) &&
		    !(g_ascii_strtod(buffer, NULL) > value))
			break;
	}
	g_string_append(text, buffer);
}

void
cad_json_number(CadJson *json, double value)
{
	separate(json);
	if (isfinite(value))
		cad_number_append(json->text, value);
	else
		g_string_append(json->text, "null");
}

void
cad_json_boolean(CadJson *json, gboolean value)
{
	separate(json);
	g_string_append(json->text, value ? "true" : "false");
}

void
cad_json_key_string(CadJson *json, const char *key, const char *text)
{
	cad_json_key(json, key);
	cad_json_string(json, text);
}

void
cad_json_key_integer(CadJson *json, const char *key, gint64 value)
{
	cad_json_key(json, key);
	cad_json_integer(json, value);
}

void
cad_json_key_number(CadJson *json, const char *key, double value)
{
	cad_json_key(json, key);
	cad_json_number(json, value);
}

void
cad_json_key_boolean(CadJson *json, const char *key, gboolean value)
{
	cad_json_key(json, key);
	cad_json_boolean(json, value);
}

void
cad_json_key_strings(CadJson *json, const char *key, const char *const *strings)
{
	cad_json_key(json, key);
	cad_json_begin_array(json);
	for (gsize i = 0; strings && strings[i]; i++)
		cad_json_string(json, strings[i]);
	cad_json_end_array(json);
}
