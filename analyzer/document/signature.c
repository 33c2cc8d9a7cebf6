#include "config.h"

#include <string.h>

#include "document/signature.h"

/* Captions are short, and names shorter. */
#define MAX_SIGNED_BYTES    400
#define MAX_SIGNATURE_BYTES 40
#define MAX_SIGNED_LINES    2000

static const char *const dashes[] = {" - ", " – ", " — ", " | "};

/* What follows the last dash of a line; NULL when it can be no name. */
static const char *
find_name(const char *line)
{
	const char *name = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++) {
		const char *dash = g_strrstr(line, dashes[i]);

		if (dash && dash != line && (!name || dash > name))
			name = dash + strlen(dashes[i]);
	}
	if (!name || strlen(name) > MAX_SIGNATURE_BYTES || strpbrk(name, ".!?:;,\"»"))
		return NULL;
	return g_unichar_isupper(g_utf8_get_char(name)) ? name : NULL;
}

static char *
read_line(const CadText *text, const CadLine *line)
{
	CadrageSpan span = cad_span_trim(text, (CadrageSpan){line->start, line->end});

	if (line->is_blank || span.end - span.start > MAX_SIGNED_BYTES)
		return NULL;
	return g_strndup(cad_text_get_clean(text, NULL) + span.start, span.end - span.start);
}

char *
cad_signature_find(const CadText *text)
{
	g_autoptr(GHashTable) lines_seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint best_count = 1;
	char *best = NULL;

	for (guint i = 0; i < MIN(n_lines, MAX_SIGNED_LINES); i++) {
		g_autofree char *line = read_line(text, &lines[i]);
		const char *name = line ? find_name(line) : NULL;
		guint count;

		if (!name || !g_hash_table_add(lines_seen, g_strdup(line)))
			continue;
		count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, name)) + 1;
		g_hash_table_replace(counts, g_strdup(name), GUINT_TO_POINTER(count));
		if (count <= best_count)
			continue;
		best_count = count;
		g_free(best);
		best = g_strdup(name);
	}
	return best;
}

gboolean
cad_signature_ends(const char *signature, const CadText *text, const CadParagraph *paragraph)
{
	g_autofree char *line = NULL;
	const char *name;

	if (paragraph->span.end - paragraph->span.start > MAX_SIGNED_BYTES)
		return FALSE;
	line = cad_paragraph_to_line(paragraph, text);
	name = find_name(line);
	return name && strcmp(name, signature) == 0;
}
