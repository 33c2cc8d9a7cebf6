/* A program: one pattern compiled to steps, and its run over tokens as a set of states. */
#pragma once

#include "lexicon/reading.h"

/**
 * CadOp:
 * @CAD_OP_WORD: takes one token that satisfies the atom
 * @CAD_OP_ANY: takes one token of any kind
 * @CAD_OP_LOOSE: takes nothing; the next token may stand behind a comma
 * @CAD_OP_SPLIT: takes nothing; goes on at the next step and at the target
 * @CAD_OP_JUMP: takes nothing; goes on at the target
 * @CAD_OP_END: the pattern matches what was taken
 */
typedef enum {
	CAD_OP_WORD,
	CAD_OP_ANY,
	CAD_OP_LOOSE,
	CAD_OP_SPLIT,
	CAD_OP_JUMP,
	CAD_OP_END,
} CadOp;

/* @argument: WORD: the atom; SPLIT and JUMP: the target, a step of the same program. */
typedef struct {
	CadOp op;
	guint32 argument;
} CadStep;

/**
 * CadProgram:
 * @first: its first step, among the steps that all programs share
 * @n_steps: how many; at most CAD_MAX_PATTERN_STEPS
 * @max_tokens: the most tokens it can take
 * @is_phrase: whether it is nothing but one WORD after another
 * @is_backward: whether it is read from the last word to the first
 *
 * No step leads backward, so that a run takes at most @max_tokens tokens with at most 2 * @n_steps
 * states each, whatever the text.
 */
typedef struct {
	guint32 first;
	guint32 n_steps;
	guint32 max_tokens;
	gboolean is_phrase;
	gboolean is_backward;
} CadProgram;

/**
 * cad_program_compile:
 * @root: a pattern; no part of it may be a regular expression
 * @vocabulary: where its words are added
 * @fold_accents: whether accents are ignored in it
 * @is_backward: whether it is to be run from its last word to its first
 * @steps: (element-type CadStep): appended to; left alone on failure
 * @program: (out): the program
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_LIMIT for more than CAD_MAX_PATTERN_STEPS steps or CAD_MAX_PATTERN_DEPTH
 * groups within groups; CADRAGE_ERROR_SYNTAX for a regular expression, or a pattern that matches
 * nothing at all.
 *
 * Returns: whether it was compiled.
 */
gboolean cad_program_compile(const CadNode *root, CadVocabulary *vocabulary, gboolean fold_accents,
			     gboolean is_backward, GArray *steps, CadProgram *program,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A document as programs see it. */
typedef struct {
	const CadTokens *tokens;
	const guint8 *skip; /* NULL, or non-zero for tokens that nothing may take */
	const CadReadings *readings;
} CadProgramView;

/* Sets of states of one thread. */
typedef struct _CadStates CadStates;
CadStates *cad_states_new(void);
void cad_states_free(CadStates *states);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadStates, cad_states_free)

/**
 * CadRun:
 * @view: the document
 * @steps: the steps that all programs share
 * @states: working memory
 * @start: the first token to take; a backward program goes on to the tokens before it
 * @is_continued: whether the token at @start comes right after one that was taken before, so that
 *   a comma or the end of a sentence between the two forbids it
 * @lengths: (element-type guint32): appended to: each number of tokens that matches, ascending
 * @effort: raised by the number of states looked at
 */
typedef struct {
	const CadProgramView *view;
	const CadStep *steps;
	CadStates *states;
	guint32 start;
	gboolean is_continued;
	GArray *lengths;
	guint64 effort;
} CadRun;

/**
 * cad_program_run:
 * @program: a program
 * @run: where and how
 *
 * Runs a program from one token. Sentences and skipped tokens end it; a comma, semicolon or colon
 * between two words ends it except beside a gap.
 *
 * Returns: whether it matched.
 */
gboolean cad_program_run(const CadProgram *program, CadRun *run);

/* The words a program can begin with. */
typedef struct {
	guint32 first;	/* atom of the first word */
	guint32 second; /* of the second; CAD_ATOM_ANY where it is not one word that must follow */
} CadBeginning;
#define CAD_ATOM_ANY G_MAXUINT32

/**
 * cad_program_find_beginnings:
 * @program: a program
 * @steps: the steps that all programs share
 * @states: working memory
 * @beginnings: (element-type CadBeginning): appended to, in order, each once
 *
 * Words only: the parser refuses patterns that begin with a gap.
 */
void cad_program_find_beginnings(const CadProgram *program, const CadStep *steps, CadStates *states,
				 GArray *beginnings);
