#include "config.h"

#include <string.h>

#include "voice-table.h"

/* In the order of CadrageVoice: the words of published codings of voices. */
static const char *const voice_words[] = {"own", "para", "quote", "none"};
G_STATIC_ASSERT(G_N_ELEMENTS(voice_words) == CADRAGE_N_VOICES + 1);

gboolean
voice_table_write_head(GOutputStream *stream, GError **error)
{
	static const char head[] = "id\tcstart\tcend\tvoice\tspeaker\tspeaker_type\tquote\t"
				   "confidence\trule\n";

	return g_output_stream_write_all(stream, head, strlen(head), NULL, NULL, error);
}

/* Appends a field: what would end it, or reach a terminal as a control, becomes a blank. */
static void
append_field(GString *line, const char *text)
{
	for (; *text != '\0'; text++)
		g_string_append_c(line, (guchar)*text < ' ' || *text == 0x7f ? ' ' : *text);
	g_string_append_c(line, '\t');
}

static void
append_segment(GString *lines, const char *id, const CadrageVoiceSegment *segment,
	       const CadrageSpeaker *speakers)
{
	const CadrageSpeaker *speaker =
		segment->speaker == CADRAGE_NO_SPEAKER ? NULL : &speakers[segment->speaker];
	char confidence[G_ASCII_DTOSTR_BUF_SIZE];

	append_field(lines, id);
	g_string_append_printf(lines, "%u\t%u\t", segment->characters.start,
			       segment->characters.end);
	append_field(lines, voice_words[segment->voice]);
	append_field(lines, speaker ? speaker->name : "");
	append_field(lines, speaker ? cadrage_speaker_type_to_name(speaker->type) : "");
	append_field(lines, cadrage_quote_kind_to_name(segment->quote));
	append_field(lines,
		     g_ascii_formatd(confidence, sizeof confidence, "%.2f", segment->confidence));
	append_field(lines, segment->rule);
	lines->str[lines->len - 1] = '\n';
}

gboolean
voice_table_write(const CadrageScore *score, GOutputStream *stream, GError **error)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadrageVoices *voices = cadrage_score_get_voices(score);
	g_autofree char *id = g_path_get_basename(cadrage_document_get_id(document));
	g_autoptr(GString) lines = g_string_new(NULL);
	guint n_segments, n_speakers;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n_segments);
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(voices, &n_speakers);

	for (guint i = 0; i < n_segments; i++)
		append_segment(lines, id, &segments[i], speakers);
	return g_output_stream_write_all(stream, lines->str, lines->len, NULL, NULL, error);
}
