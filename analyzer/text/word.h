/* Words: one run of letters, digits and what joins them, and where it comes apart. */
#pragma once

#include "text/token-rules.h"

/**
 * CadWordReader:
 *
 * Reads the words of one line. Keys are appended to @keys, which has room for as many bytes as
 * the text has, and some more.
 */
typedef struct {
	const char *text;
	guint32 end;	  /* of the line, in @text */
	guint32 text_end; /* of the text when the line is wrapped, else @end: how far a look ahead
			     may go */
	const CadTokenRules *rules;
	char *keys;
	guint32 n_keys;
} CadWordReader;

/* One place where a word comes apart into two tokens. */
typedef struct {
	guint32 at;  /* in the text */
	guint32 key; /* in the keys */
} CadWordCut;

#define CAD_WORD_MAX_CUTS 2

typedef struct {
	guint32 start;
	guint32 end;
	guint32 key_start;
	guint32 key_end;
	CadWordCut cuts[CAD_WORD_MAX_CUTS];
	guint n_cuts;
	gboolean may_end_sentence; /* an abbreviation such as "etc." */
	gboolean has_hyphen;
} CadWord;

/**
 * cad_word_read:
 * @reader: the reader
 * @start: where a letter or digit is
 * @may_invert: whether a verb with a clitic may begin with a capital here; elsewhere such a word
 *   is a name
 * @word: to be filled in
 */
void cad_word_read(CadWordReader *reader, guint32 start, gboolean may_invert, CadWord *word);
