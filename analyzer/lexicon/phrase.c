#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/phrase-word.h"
#include "lexicon/shape.h"
#include "pattern/pattern.h"

static CadNode *parse_alternatives(CadPhraseReader *reader);

/* What stands in marks of its own. */

static gboolean
read_number(CadPhraseReader *reader, guint *number)
{
	const guint32 start = reader->at;

	*number = 0;
	while (g_ascii_isdigit(cad_phrase_peek(reader))) {
		*number = MIN(*number * 10 + (guint)(cad_phrase_peek(reader) - '0'), 100000);
		reader->at++;
	}
	return reader->at > start;
}

/* [..3] or [1..3]; what was read so far is in the caller's @node. */
static gboolean
read_gap(CadPhraseReader *reader, CadNode *node)
{
	reader->at++;
	cad_phrase_skip_blanks(reader);
	read_number(reader, &node->min);
	if (!g_str_has_prefix(reader->text + reader->at, ".."))
		return FALSE;
	reader->at += 2;
	if (!read_number(reader, &node->max))
		return FALSE;
	cad_phrase_skip_blanks(reader);
	return cad_phrase_peek(reader) == ']';
}

static CadNode *
parse_gap(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autoptr(CadNode) node = cad_phrase_node_new(reader, CAD_NODE_GAP, start, start + 1);

	if (!read_gap(reader, node)) {
		while (cad_phrase_peek(reader) != '\0' &&
		       strchr("]|", cad_phrase_peek(reader)) == NULL)
			reader->at++;
		reader->at += cad_phrase_peek(reader) == ']' ? 1 : 0;
		cad_phrase_fail(reader, start, reader->at, "write [..3] or [1..3]",
				"this is not a gap");
		return NULL;
	}
	reader->at++;
	node->length = reader->at - start;
	if (node->max > CAD_MAX_GAP_TOKENS)
		cad_phrase_fail(reader, start, reader->at, NULL,
				"the gap is longer than CAD_MAX_GAP_TOKENS (" G_STRINGIFY(
					CAD_MAX_GAP_TOKENS) ") words");
	else if (node->max == 0 || node->min > node->max)
		cad_phrase_fail(reader, start, reader->at, "write the smaller number first",
				"the gap lets no word pass");
	return g_steal_pointer(&node);
}

/* The slash that closes a regular expression, or 0. */
static guint32
find_slash(const CadPhraseReader *reader, guint32 at)
{
	for (; at < reader->end; at++) {
		if (reader->text[at] == '\\')
			at++;
		else if (reader->text[at] == '/')
			return at;
	}
	return 0;
}

static void
check_regex(CadPhraseReader *reader, const CadNode *node, guint32 start)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadPattern) pattern = NULL;
	gsize offset = 0;

	pattern = cad_pattern_new(node->text, node->caseless ? CAD_PATTERN_CASELESS : 0, &offset,
				  &error);
	if (pattern == NULL) {
		const guint32 at = start + 1 + (guint32)MIN(offset, strlen(node->text));

		cad_phrase_fail(reader, at, at + 1, NULL, error->message);
	}
}

static CadNode *
parse_regex(CadPhraseReader *reader, gboolean is_first)
{
	const guint32 start = reader->at;
	const guint32 close = find_slash(reader, start + 1);
	CadNode *node;

	if (close == 0) {
		reader->at = reader->end;
		cad_phrase_fail(reader, start, reader->end, "add \"/\"",
				"the regular expression is not closed");
		return NULL;
	}
	reader->at = close + 1;
	if ((reader->flags & CAD_PHRASE_MAY_BE_REGEX) == 0 || reader->depth > 0 || !is_first) {
		cad_phrase_fail(
			reader, start, close + 1, NULL,
			"a regular expression is a whole pattern of a term, never part of one");
		return NULL;
	}
	if (close == start + 1) {
		cad_phrase_fail(reader, start, close + 1, NULL, "the regular expression is empty");
		return NULL;
	}
	node = cad_phrase_node_new(reader, CAD_NODE_REGEX, start, close + 1);
	node->text = g_strndup(reader->text + start + 1, close - start - 1);
	if (cad_phrase_peek(reader) == 'i') {
		node->caseless = TRUE;
		reader->at++;
	}
	check_regex(reader, node, start);
	return node;
}

static CadNode *
parse_group(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autoptr(CadNode) node = NULL;

	if (reader->depth == CAD_MAX_PATTERN_DEPTH) {
		reader->at = reader->end;
		cad_phrase_fail(reader, start, start + 1, "write fewer groups inside each other",
				"groups are nested deeper than CAD_MAX_PATTERN_DEPTH (" G_STRINGIFY(
					CAD_MAX_PATTERN_DEPTH) ")");
		return NULL;
	}
	reader->at++;
	reader->depth++;
	node = parse_alternatives(reader);
	reader->depth--;
	if (cad_phrase_peek(reader) == ')')
		reader->at++;
	else if (!reader->has_failed)
		cad_phrase_fail(reader, start, reader->end, "add \")\"", "the group is not closed");
	return node->children->len > 0 ? cad_phrase_unwrap(g_steal_pointer(&node)) : NULL;
}

static CadNode *
parse_stray(CadPhraseReader *reader)
{
	g_autofree char *message =
		g_strdup_printf("\"%c\" has no meaning here", cad_phrase_peek(reader));

	cad_phrase_fail(reader, reader->at, reader->at + 1,
			"put quotation marks round it to mean the sign itself", message);
	reader->at++;
	return NULL;
}

/* How parts are put together. */

static CadNode *
parse_part(CadPhraseReader *reader, gboolean is_first)
{
	switch (cad_phrase_peek(reader)) {
	case '(':
		return parse_group(reader);
	case '"':
		return cad_phrase_quoted_parse(reader);
	case '[':
		return parse_gap(reader);
	case '<':
		return cad_phrase_class_parse(reader);
	case '/':
		return parse_regex(reader, is_first);
	default:
		return cad_phrase_is_word_sign(cad_phrase_peek(reader))
			       ? cad_phrase_word_parse(reader)
			       : parse_stray(reader);
	}
}

static CadNode *
make_optional(CadPhraseReader *reader, CadNode *child, guint32 start)
{
	CadNode *optional;

	if (cad_phrase_peek(reader) != '?')
		return child;
	reader->at++;
	optional = cad_phrase_node_new(reader, CAD_NODE_OPTIONAL, start, reader->at);
	g_ptr_array_add(optional->children, child);
	return optional;
}

static gboolean
ends_sequence(const CadPhraseReader *reader)
{
	return cad_phrase_peek(reader) == '\0' || cad_phrase_peek(reader) == '|' ||
	       (cad_phrase_peek(reader) == ')' && reader->depth > 0);
}

static gboolean
holds_regex(const CadNode *sequence)
{
	return sequence->children->len > 0 &&
	       ((CadNode *)g_ptr_array_index(sequence->children, 0))->kind == CAD_NODE_REGEX;
}

static CadNode *
parse_sequence(CadPhraseReader *reader)
{
	CadNode *sequence;

	cad_phrase_skip_blanks(reader);
	sequence = cad_phrase_node_new(reader, CAD_NODE_SEQUENCE, reader->at, reader->at);
	for (; !ends_sequence(reader); cad_phrase_skip_blanks(reader)) {
		const guint32 start = reader->at;
		CadNode *part;

		if (holds_regex(sequence)) {
			cad_phrase_fail(
				reader, start, reader->end, "put \"|\" between two patterns",
				"a regular expression is a whole pattern; nothing may follow it");
			reader->at = reader->end;
			break;
		}
		part = parse_part(reader, sequence->children->len == 0);
		if (part != NULL)
			g_ptr_array_add(sequence->children, make_optional(reader, part, start));
		else if (cad_phrase_peek(reader) == '?')
			reader->at++;
	}
	return sequence;
}

/* Stops at the end or at the ")" of the group it stands in. */
static CadNode *
parse_alternatives(CadPhraseReader *reader)
{
	CadNode *alternation =
		cad_phrase_node_new(reader, CAD_NODE_ALTERNATION, reader->at, reader->at);

	for (;;) {
		const guint32 start = reader->at;
		CadNode *sequence = parse_sequence(reader);

		if (sequence->children->len > 0) {
			g_ptr_array_add(alternation->children, cad_phrase_unwrap(sequence));
		} else {
			cad_node_free(sequence);
			if (!reader->has_failed)
				cad_phrase_fail(reader, start, MAX(reader->at, start + 1), NULL,
						"no pattern stands here");
		}
		if (cad_phrase_peek(reader) != '|')
			return alternation;
		reader->at++;
	}
}

/* What a whole pattern may be. */

static void
refuse(CadPhraseReader *reader, CadPlace place, const char *hint, const char *message)
{
	reader->has_failed = TRUE;
	reader->reading->n_errors++;
	cad_manuscript_report(reader->reading->manuscript, reader->reading->diagnostics,
			      CADRAGE_SEVERITY_ERROR, place, hint, message);
}

static void
check_pattern(CadPhraseReader *reader, const CadNode *pattern)
{
	const CadNode *first = cad_shape_find_outer_gap(pattern, FALSE);
	const CadNode *last = cad_shape_find_outer_gap(pattern, TRUE);

	if (first != NULL && (reader->flags & CAD_PHRASE_MAY_BEGIN_WITH_GAP) == 0)
		refuse(reader, cad_node_get_place(first), "remove the gap",
		       "a pattern may not begin with a gap");
	else if (last != NULL && (reader->flags & CAD_PHRASE_MAY_END_WITH_GAP) == 0)
		refuse(reader, cad_node_get_place(last), "remove the gap",
		       "a pattern may not end with a gap");
	else if (cad_shape_can_be_empty(pattern))
		refuse(reader, cad_node_get_place(pattern), "remove one \"?\"",
		       "this pattern can match nothing");
}

CadNode *
cad_phrase_parse(CadReading *reading, CadrageSpan span, CadPhraseFlags flags)
{
	CadPhraseReader reader = {
		.reading = reading,
		.text = reading->manuscript->text,
		.at = span.start,
		.end = span.end,
		.flags = flags,
	};
	g_autoptr(CadNode) root = NULL;

	root = parse_alternatives(&reader);
	for (guint i = 0; i < root->children->len && !reader.has_failed; i++)
		check_pattern(&reader, g_ptr_array_index(root->children, i));
	return reader.has_failed ? NULL : g_steal_pointer(&root);
}
