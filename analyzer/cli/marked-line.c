#include "config.h"

#include <string.h>

#include "marked-line.h"

/* Where a mark stands, in bytes of the line. */
typedef struct {
	gsize start;
	gsize end;
	const CadrageMatch *match;
} Mark;

/* The first match of the line @number or of a later one; matches stand in text order. */
static guint
find_line(const CadrageMatch *matches, guint n, guint number)
{
	guint low = 0;
	guint high = n;

	while (low < high) {
		const guint middle = low + (high - low) / 2;

		if (matches[middle].line < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The matches that begin in the line, by their beginnings. */
static GArray *
list_marks(const CadrageScore *score, guint number, const char *line)
{
	GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
	const gsize length = strlen(line);
	const char *at = line;
	guint column = 1;
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	for (guint i = find_line(matches, n, number); i < n && matches[i].line == number; i++) {
		const CadrageMatch *match = &matches[i];
		Mark mark = {.match = match};

		for (; column < match->column && *at != '\0'; column++)
			at = g_utf8_next_char(at);
		mark.start = (gsize)(at - line);
		mark.end = MIN(mark.start + (match->span.end - match->span.start), length);
		g_array_append_val(marks, mark);
	}
	return marks;
}

static int
compare_ends(const void *a, const void *b)
{
	const Mark *left = a;
	const Mark *right = b;

	if (left->end != right->end)
		return left->end < right->end ? -1 : 1;
	/* What begins later is closed first. */
	return left->start > right->start ? -1 : left->start < right->start;
}

static void
append_what(GString *text, const CadrageScore *score, const CadrageMatch *match)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);

	g_string_append_printf(
		text, "]{%s/%s, %s%s}", cadrage_lexicons_get_category_id(lexicons, match->category),
		cadrage_lexicons_get_label(lexicons, match->label),
		cadrage_voice_to_name(match->voice), match->is_negated ? ", negated" : "");
}

/* Closes and opens what ends and begins at the byte @i. */
static void
append_marks(GString *text, const CadrageScore *score, gsize i, GArray *starts, guint *n_open,
	     GArray *ends, guint *n_closed)
{
	for (; *n_closed < ends->len && g_array_index(ends, Mark, *n_closed).end == i; ++*n_closed)
		append_what(text, score, g_array_index(ends, Mark, *n_closed).match);
	for (; *n_open < starts->len && g_array_index(starts, Mark, *n_open).start == i; ++*n_open)
		g_string_append_c(text, '[');
}

char *
marked_line_new(const CadrageScore *score, guint number, const char *line)
{
	g_autoptr(GArray) starts = NULL;
	g_autoptr(GArray) ends = NULL;
	g_autoptr(GString) text = g_string_new(NULL);
	const gsize length = strlen(line);
	guint n_open = 0;
	guint n_closed = 0;

	if (!score)
		return g_strdup(line);
	starts = list_marks(score, number, line);
	ends = g_array_copy(starts);
	g_array_sort(ends, compare_ends);
	for (gsize i = 0; i <= length; i++) {
		append_marks(text, score, i, starts, &n_open, ends, &n_closed);
		if (i < length)
			g_string_append_c(text, line[i]);
	}
	return g_string_free(g_steal_pointer(&text), FALSE);
}
