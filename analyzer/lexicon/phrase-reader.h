/* Phrase readers: one list of patterns while it is read into a tree. */
#pragma once

#include "lexicon/phrase.h"

/**
 * CadPhraseReader:
 * @reading: the reading
 * @text: the manuscript's
 * @at: the next byte to read
 * @end: of the patterns
 * @depth: of groups that are open
 * @n_nodes: made so far
 * @has_failed: whether any mistake was reported
 * @flags: what may stand here
 */
typedef struct {
	CadReading *reading;
	const char *text;
	guint32 at;
	guint32 end;
	guint depth;
	guint n_nodes;
	gboolean has_failed;
	CadPhraseFlags flags;
} CadPhraseReader;

/** cad_phrase_peek: Returns: the next byte, NUL at the end. */
static inline char
cad_phrase_peek(const CadPhraseReader *reader)
{
	return reader->at < reader->end ? reader->text[reader->at] : '\0';
}

void cad_phrase_skip_blanks(CadPhraseReader *reader);

/** cad_phrase_fail: reports a mistake between two bytes. @hint: (nullable) */
void cad_phrase_fail(CadPhraseReader *reader, guint32 start, guint32 end, const char *hint,
		     const char *message);

/** cad_phrase_node_new: Returns: (transfer full): a node that stands between two bytes. */
CadNode *cad_phrase_node_new(CadPhraseReader *reader, CadNodeKind kind, guint32 start, guint32 end);

/** cad_phrase_unwrap: @node: (transfer full): a sequence or an alternation. Returns: (transfer
 * full): its only child, if it has only one; else @node. */
CadNode *cad_phrase_unwrap(CadNode *node);
