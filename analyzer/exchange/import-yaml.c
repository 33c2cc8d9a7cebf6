#include "config.h"

#include <string.h>
#include <yaml.h>

#include "base/limits.h"
#include "exchange/import.h"

#define OWN_WORDS "__"

typedef struct {
	const CadSource *source;
	CadGlossary *glossary;
	yaml_parser_t parser;
	gboolean failed;
} Yaml;

static guint
get_line(const yaml_event_t *event)
{
	return (guint)event->start_mark.line + 1;
}

static gboolean
fail(Yaml *reader, guint line, const char *message, GError **error)
{
	reader->failed = TRUE;
	return cad_source_fail(reader->source, line, message, error);
}

static gboolean
next(Yaml *reader, yaml_event_t *event, GError **error)
{
	if (!yaml_parser_parse(&reader->parser, event)) {
		g_autofree char *message = g_strdup_printf(
			"%s", reader->parser.problem ? reader->parser.problem : "no YAML");

		memset(event, 0, sizeof *event);
		return fail(reader, (guint)reader->parser.problem_mark.line + 1, message, error);
	}
	if (event->type == YAML_ALIAS_EVENT)
		return fail(reader, get_line(event), "an alias (*name) is refused", error);
	return TRUE;
}

static const char *
get_text(const yaml_event_t *event)
{
	return (const char *)event->data.scalar.value;
}

static gboolean read_node(Yaml *reader, const yaml_event_t *event, CadGlossaryCategory *category,
			  guint depth, GError **error);

/* quanteda writes the words of a category that also has parts under the key "__". */
static CadGlossaryCategory *
find_category(Yaml *reader, const yaml_event_t *key, CadGlossaryCategory *parent)
{
	if (parent && strcmp(get_text(key), OWN_WORDS) == 0)
		return parent;
	return cad_glossary_add_category(reader->glossary, parent, get_text(key), get_line(key));
}

static gboolean
read_pair(Yaml *reader, const yaml_event_t *key, CadGlossaryCategory *parent, guint depth,
	  GError **error)
{
	yaml_event_t value;
	gboolean is_read;

	if (key->type != YAML_SCALAR_EVENT)
		return fail(reader, get_line(key), "a key that is no text", error);
	is_read = next(reader, &value, error) &&
		  read_node(reader, &value, find_category(reader, key, parent), depth, error);
	yaml_event_delete(&value);
	return is_read;
}

/* A map holds parts of @category (NULL: of the whole), a list its words or maps of parts. */
static gboolean
read_members(Yaml *reader, yaml_event_type_t end, CadGlossaryCategory *category, guint depth,
	     GError **error)
{
	gboolean is_open = TRUE;

	while (is_open && !reader->failed) {
		yaml_event_t event;

		if (next(reader, &event, error)) {
			is_open = event.type != end;
			if (is_open && end == YAML_MAPPING_END_EVENT)
				read_pair(reader, &event, category, depth, error);
			else if (is_open)
				read_node(reader, &event, category, depth, error);
		}
		yaml_event_delete(&event);
	}
	return !reader->failed;
}

static gboolean
read_node(Yaml *reader, const yaml_event_t *event, CadGlossaryCategory *category, guint depth,
	  GError **error)
{
	if (depth > CAD_MAX_CATEGORY_DEPTH)
		return fail(reader, get_line(event),
			    "too many lists and maps in each other (limit CAD_MAX_CATEGORY_DEPTH)",
			    error);
	if (event->type == YAML_MAPPING_START_EVENT)
		return read_members(reader, YAML_MAPPING_END_EVENT, category, depth + 1, error);
	if (event->type == YAML_SEQUENCE_START_EVENT)
		return read_members(reader, YAML_SEQUENCE_END_EVENT, category, depth + 1, error);
	if (event->type != YAML_SCALAR_EVENT)
		return TRUE;
	if (!category)
		return fail(reader, get_line(event), "a word outside any category", error);
	cad_glossary_category_add(category, get_text(event), get_line(event));
	return TRUE;
}

static gboolean
read_stream(Yaml *reader, GError **error)
{
	gboolean is_open = TRUE;

	while (is_open && !reader->failed) {
		yaml_event_t event;

		if (next(reader, &event, error)) {
			is_open = event.type != YAML_STREAM_END_EVENT;
			read_node(reader, &event, NULL, 0, error);
		}
		yaml_event_delete(&event);
	}
	return !reader->failed;
}

gboolean
cad_import_yaml(const CadSource *source, CadGlossary *glossary, GError **error)
{
	Yaml reader = {.source = source, .glossary = glossary};
	gboolean is_read;

	if (!yaml_parser_initialize(&reader.parser))
		return cad_source_fail(source, 1, "no memory to read YAML", error);
	yaml_parser_set_input_string(&reader.parser, (const unsigned char *)source->text,
				     strlen(source->text));
	yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
	is_read = read_stream(&reader, error);
	yaml_parser_delete(&reader.parser);
	return is_read;
}
