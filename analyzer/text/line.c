#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/line.h"

/* The widths that hard-wrapped text is seen in. */
enum {
	LINE_WRAP_MIN_CHARS = 40,
	LINE_WRAP_MAX_CHARS = 120,
};

/* A line seen from its ends: what it takes to say whether the next one goes on with it. */
typedef struct {
	guint n_chars;	     /* without blanks at its end */
	guint first_word;    /* characters of its first word */
	gboolean is_word;    /* holds one word only: an address may stick out of its block */
	gboolean is_capital; /* its first letter */
	gboolean is_ended;   /* its last character ends a sentence */
} LineShape;

/* Returns the bytes of the line end at @p, 0 when there is none. */
static guint
line_end_length(const char *p, const char *end)
{
	if (*p == '\n')
		return 1;
	if (*p == '\r')
		return end - p > 1 && p[1] == '\n' ? 2 : 1;
	if (end - p > 2 && memcmp(p, "\xE2\x80", 2) == 0 && (p[2] == '\xA8' || p[2] == '\xA9'))
		return 3;
	return 0;
}

#define LINE_ONES G_GUINT64_CONSTANT(0x0101010101010101)

/* Whether any of eight bytes is @byte: a byte of the difference borrows only when it is zero, or
 * stands above one that is. */
static gboolean
has_byte(guint64 word, guint8 byte)
{
	word ^= LINE_ONES * byte;
	return ((word - LINE_ONES) & ~word & LINE_ONES << 7) != 0;
}

/* Skips eight bytes at a time while none of them can begin a line end. */
static const char *
skip_plain(const char *p, const char *end)
{
	guint64 word;

	for (; end - p >= 8; p += 8) {
		memcpy(&word, p, sizeof word);
		if (has_byte(word, '\n') || has_byte(word, '\r') || has_byte(word, 0xE2))
			break;
	}
	return p;
}

/* Returns the next line end and its length, or @end. */
static const char *
skip_to_line_end(const char *p, const char *end, guint *n_bytes)
{
	while ((p = skip_plain(p, end)) < end) {
		const char *next = MIN(p + 8, end);

		for (; p < next; p++) {
			*n_bytes = line_end_length(p, end);
			if (*n_bytes > 0)
				return p;
		}
	}
	*n_bytes = 0;
	return end;
}

/* Fills in a line's indent, and whether it is blank. */
static void
measure_indent(CadLine *line, const char *clean)
{
	guint n_bytes;

	line->is_blank = TRUE;
	for (guint32 at = line->start; at < line->end; at += n_bytes) {
		CadCharacterKind kind =
			cad_character_get_kind(cad_character_read(clean + at, &n_bytes));

		if (kind != CAD_CHARACTER_BLANK && kind != CAD_CHARACTER_INVISIBLE) {
			line->is_blank = FALSE;
			return;
		}
		line->indent += kind == CAD_CHARACTER_BLANK;
	}
}

static void
shape_of(const CadLine *line, const char *clean, LineShape *shape)
{
	gboolean is_inside = FALSE; /* a word */
	guint n_words = 0, n_chars = 0, n_bytes;

	*shape = (LineShape){0};
	for (guint32 at = line->start; at < line->end; at += n_bytes) {
		gunichar character = cad_character_read(clean + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		n_chars++;
		if (kind == CAD_CHARACTER_BLANK) {
			is_inside = FALSE;
			continue;
		}
		n_words += !is_inside;
		is_inside = TRUE;
		if (n_words == 1 && shape->first_word++ == 0)
			shape->is_capital = cad_character_is_capital(character);
		shape->n_chars = n_chars;
		if (kind != CAD_CHARACTER_QUOTE && kind != CAD_CHARACTER_CLOSING)
			shape->is_ended = kind == CAD_CHARACTER_STOP;
	}
	shape->is_word = n_words == 1;
}

/* Whether the next line's first word would not have fitted on this one. */
static gboolean
is_full(const LineShape *shape, const LineShape *next, guint width)
{
	return shape->n_chars >= LINE_WRAP_MIN_CHARS && shape->n_chars <= LINE_WRAP_MAX_CHARS &&
	       shape->n_chars + 1 + next->first_word > width;
}

/* Lines without a blank line between them. */
typedef struct {
	CadLine *lines;
	const LineShape *shapes;
	guint n;
} LineBlock;

static guint
width_of(const LineBlock *block)
{
	guint width = 0;

	for (guint i = 0; i < block->n; i++) {
		if (!block->shapes[i].is_word)
			width = MAX(width, block->shapes[i].n_chars);
	}
	return width;
}

/* Marks the lines that are full in @width. Returns how many; @is_proved: whether one of them ends
 * within a sentence. */
static guint
mark_full_lines(LineBlock *block, guint width, gboolean *is_proved)
{
	guint n_full = 0;

	*is_proved = FALSE;
	for (guint i = 0; i + 1 < block->n; i++) {
		const LineShape *shape = &block->shapes[i], *next = &block->shapes[i + 1];
		gboolean is_wrapped = block->lines[i + 1].indent <= block->lines[i].indent &&
				      is_full(shape, next, width);

		block->lines[i].is_wrapped = is_wrapped ? 1 : 0;
		n_full += is_wrapped;
		*is_proved |= is_wrapped && !shape->is_ended && !next->is_capital;
	}
	return n_full;
}

/*
 * Marks the wraps of a block. The longest line is always full in the width it sets itself, so it
 * takes a second one, or a paragraph of two lines, to call the block wrapped; and one that ends
 * within a sentence, for full sentences one a line (a list, a row of notices) stay apart.
 * @known_width: what blocks before this one were wrapped to, 0 if none; that is proof enough.
 */
static void
mark_wraps(LineBlock *block, guint *known_width)
{
	guint width = width_of(block);
	gboolean is_proved;
	guint n_full;

	if (width > LINE_WRAP_MAX_CHARS || block->n < 2)
		return;
	n_full = mark_full_lines(block, width, &is_proved);
	if (is_proved && n_full >= 2) {
		*known_width = MAX(*known_width, width);
		return;
	}
	if (is_proved && block->n == 2)
		return;
	mark_full_lines(block, *known_width >= width ? *known_width : G_MAXUINT, &is_proved);
}

/* Whether a line is too long for its block to be wrapped at all; looks no further than it must. */
static gboolean
is_too_long(const CadLine *line, const char *clean)
{
	guint32 end = line->end;
	gboolean has_blank = FALSE;
	guint n_chars = 0;

	while (end > line->start && clean[end - 1] == ' ')
		end--;
	for (guint32 at = line->start; at < end; at++) {
		n_chars += ((guint8)clean[at] & 0xC0) != 0x80;
		has_blank |= clean[at] == ' ' && at > line->start + line->indent;
		if (has_blank && n_chars > LINE_WRAP_MAX_CHARS)
			return TRUE;
	}
	return FALSE;
}

static void
find_wraps(const char *clean, CadLine *lines, guint n_lines)
{
	g_autoptr(GArray) shapes = g_array_new(FALSE, FALSE, sizeof(LineShape));
	guint known_width = 0;
	gboolean is_wide = FALSE;

	for (guint first = 0, i = 0; i <= n_lines; i++) {
		LineShape shape;

		if (i == n_lines || lines[i].is_blank) {
			LineBlock block = {lines + first, (const LineShape *)(void *)shapes->data,
					   is_wide ? 0 : shapes->len};

			mark_wraps(&block, &known_width);
			g_array_set_size(shapes, 0);
			is_wide = FALSE;
			first = i + 1;
			continue;
		}
		is_wide = is_wide || is_too_long(&lines[i], clean);
		if (is_wide)
			continue;
		shape_of(&lines[i], clean, &shape);
		g_array_append_val(shapes, shape);
	}
}

CadLine *
cad_lines_cut(const char *clean, gsize n_bytes, guint *n_lines)
{
	g_autoptr(GArray) lines = g_array_new(FALSE, TRUE, sizeof(CadLine));
	const char *end = clean + n_bytes;
	guint n_end;

	for (const char *p = clean; p < end; p += n_end) {
		CadLine line = {.start = (guint32)(p - clean)};

		p = skip_to_line_end(p, end, &n_end);
		line.end = (guint32)(p - clean);
		measure_indent(&line, clean);
		g_array_append_val(lines, line);
	}
	*n_lines = lines->len;
	if (lines->len > 0)
		find_wraps(clean, (CadLine *)(void *)lines->data, lines->len);
	return (CadLine *)(void *)g_array_free(g_steal_pointer(&lines), FALSE);
}
