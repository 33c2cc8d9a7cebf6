#include "config.h"

#include <string.h>
#include <yaml.h>

#include "exchange/export.h"

static int
append(void *data, unsigned char *bytes, size_t n_bytes)
{
	g_string_append_len(data, (const char *)bytes, (gssize)n_bytes);
	return 1;
}

/* An event that could not be made is not emitted; the emitter then fails at the end. */
static void
emit_scalar(yaml_emitter_t *emitter, const char *text)
{
	yaml_event_t event;

	if (yaml_scalar_event_initialize(&event, NULL, NULL, (const yaml_char_t *)text,
					 (int)strlen(text), 1, 1, YAML_DOUBLE_QUOTED_SCALAR_STYLE))
		yaml_emitter_emit(emitter, &event);
}

static void
begin_map(yaml_emitter_t *emitter)
{
	yaml_event_t event;

	if (yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE))
		yaml_emitter_emit(emitter, &event);
}

static void
end_map(yaml_emitter_t *emitter)
{
	yaml_event_t event;

	if (yaml_mapping_end_event_initialize(&event))
		yaml_emitter_emit(emitter, &event);
}

static void
begin_list(yaml_emitter_t *emitter)
{
	yaml_event_t event;

	if (yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE))
		yaml_emitter_emit(emitter, &event);
}

static void
end_list(yaml_emitter_t *emitter)
{
	yaml_event_t event;

	if (yaml_sequence_end_event_initialize(&event))
		yaml_emitter_emit(emitter, &event);
}

/* Entries of one label follow each other. */
static void
emit_labels(yaml_emitter_t *emitter, const CadGlossaryCategory *category)
{
	const char *label = NULL;

	for (guint i = 0; i < category->entries->len; i++) {
		const CadGlossaryEntry *entry = g_ptr_array_index(category->entries, i);

		if (!label || strcmp(label, entry->label) != 0) {
			if (label)
				end_list(emitter);
			emit_scalar(emitter, entry->label);
			begin_list(emitter);
			label = entry->label;
		}
		emit_scalar(emitter, entry->words);
	}
	if (label)
		end_list(emitter);
}

static gboolean
holds(const CadGlossaryCategory *whole, const CadGlossaryCategory *part)
{
	while (part && part != whole)
		part = part->parent;
	return part != NULL;
}

static void
emit_categories(yaml_emitter_t *emitter, const CadGlossary *glossary)
{
	const CadGlossaryCategory *open = NULL;

	begin_map(emitter);
	for (guint i = 0; i < glossary->categories->len; i++) {
		const CadGlossaryCategory *category = g_ptr_array_index(glossary->categories, i);

		for (; open && !holds(open, category); open = open->parent)
			end_map(emitter);
		emit_scalar(emitter, category->title);
		begin_map(emitter);
		emit_labels(emitter, category);
		open = category;
	}
	for (; open; open = open->parent)
		end_map(emitter);
	end_map(emitter);
}

char *
cad_export_yaml(const CadGlossary *glossary)
{
	GString *text = g_string_new(NULL);
	yaml_emitter_t emitter;
	yaml_event_t event;

	if (!yaml_emitter_initialize(&emitter))
		return g_string_free(text, FALSE);
	yaml_emitter_set_output(&emitter, append, text);
	yaml_emitter_set_unicode(&emitter, 1);
	yaml_emitter_set_width(&emitter, -1);
	if (yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING))
		yaml_emitter_emit(&emitter, &event);
	if (yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1))
		yaml_emitter_emit(&emitter, &event);
	emit_categories(&emitter, glossary);
	if (yaml_document_end_event_initialize(&event, 1))
		yaml_emitter_emit(&emitter, &event);
	if (yaml_stream_end_event_initialize(&event))
		yaml_emitter_emit(&emitter, &event);
	yaml_emitter_delete(&emitter);
	return g_string_free(text, FALSE);
}
