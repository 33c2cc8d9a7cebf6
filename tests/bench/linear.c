/*
 * Work for linear.sh: each shape of text at one size and at twice that size, in functions of
 * their own, so that callgrind counts the instructions of each.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "text/language.h"
#include "text/token.h"
#include "voice/quotation.h"

enum {
	LINEAR_BYTES = 24 << 10,
};

static void
analyse(const char *piece, gsize n_bytes)
{
	g_autoptr(GString) source = g_string_sized_new(n_bytes + strlen(piece));
	g_autoptr(CadArena) arena = cad_arena_new();
	g_autoptr(GArray) quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));
	g_autoptr(GBytes) raw = NULL;
	g_autoptr(CadText) text = NULL;
	CadTokens *tokens;
	gsize n_clean;

	while (source->len < n_bytes)
		g_string_append(source, piece);
	raw = g_bytes_new(source->str, source->len);
	text = cad_text_new(raw);
	cad_text_get_clean(text, &n_clean);
	tokens = cad_tokens_new(arena, text, "fr");
	for (guint32 i = 0; i < tokens->n; i++) {
		cad_text_to_raw(text, (CadrageSpan){tokens->start[i], tokens->end[i]});
		cad_text_get_column(text, tokens->start[i]);
	}
	cad_quotations_find(text, 0, (guint32)n_clean, quotations);
}

#define SHAPES(X)                                                                  \
	X(prose, "Le ministre a dit que l'Etat n'irait pas, a-t-on appris hier. ") \
	X(lines, "Le ministre a dit que l'Etat n'irait pas, a-t-on appris\n")      \
	X(short_lines, "a\n")                                                      \
	X(blank_lines, " \r\n")                                                    \
	X(hyphens, "a-")                                                           \
	X(clitics, "a-t-il-")                                                      \
	X(apostrophes, "l'")                                                       \
	X(initials, "A.")                                                          \
	X(hosts, "aa.")                                                            \
	X(digits, "1.1,")                                                          \
	X(addresses, "a@a.")                                                       \
	X(stops, ". ")                                                             \
	X(initial_blanks, "A.     ")                                               \
	X(soft_hyphens, "\xC2\xAD")                                                \
	X(accents, "e\xCC\x81")                                                    \
	X(broken, "\xFF\xC3\xA9\xE2\x82")                                          \
	X(cp1252, "\xE9\x93 ")                                                     \
	X(openings, "\xC2\xAB a ")                                                 \
	X(closings, "a \xC2\xBB ")                                                 \
	X(nested, " \"a \"b\" c")                                                  \
	X(unclosed, " \"a \"b\"")                                                  \
	X(mixed, " \xC2\xAB a\" b\" \xC2\xBB")                                     \
	X(stray, "\xC2\xAB a b\" ")                                                \
	X(singles, " 'a ")                                                         \
	X(pluses, " \"a +b ")                                                      \
	X(paragraphs, "\"a\n")                                                     \
	X(paragraphs_closed, "a\"\n\"b\n")

#define DEFINE(name, piece)                                   \
	static void G_GNUC_NO_INLINE run_##name##_once(void)  \
	{                                                     \
		analyse(piece, LINEAR_BYTES);                 \
	}                                                     \
	static void G_GNUC_NO_INLINE run_##name##_twice(void) \
	{                                                     \
		analyse(piece, 2 * LINEAR_BYTES);             \
	}
SHAPES(DEFINE)

#define RUN(name, piece)     \
	run_##name##_once(); \
	run_##name##_twice();

int
main(void)
{
	analyse("une fois pour ce qui ne se fait qu'une fois ", LINEAR_BYTES);
	SHAPES(RUN)
	return 0;
}
