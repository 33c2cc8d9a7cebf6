#include "config.h"

#include "base/limits.h"
#include "lexicon/phrase-reader.h"

void
cad_phrase_skip_blanks(CadPhraseReader *reader)
{
	while (cad_phrase_peek(reader) == ' ')
		reader->at++;
}

void
cad_phrase_fail(CadPhraseReader *reader, guint32 start, guint32 end, const char *hint,
		const char *message)
{
	reader->has_failed = TRUE;
	cad_reading_error(reader->reading, (CadrageSpan){start, end}, hint, "%s", message);
}

CadNode *
cad_phrase_node_new(CadPhraseReader *reader, CadNodeKind kind, guint32 start, guint32 end)
{
	const CadPlace place =
		cad_manuscript_find_place(reader->reading->manuscript, (CadrageSpan){start, end});
	CadNode *node = cad_node_new(kind);

	node->manuscript = place.manuscript;
	node->line = place.line;
	node->column = place.column;
	node->length = place.length;
	if (++reader->n_nodes == CAD_MAX_PATTERN_STEPS)
		cad_phrase_fail(reader, start, end, "split the pattern into several with \"+=\"",
				"the pattern has more than CAD_MAX_PATTERN_STEPS (" G_STRINGIFY(
					CAD_MAX_PATTERN_STEPS) ") parts");
	return node;
}

CadNode *
cad_phrase_unwrap(CadNode *node)
{
	CadNode *only;

	if (node->children->len != 1)
		return node;
	only = g_ptr_array_steal_index(node->children, 0);
	cad_node_free(node);
	return only;
}
