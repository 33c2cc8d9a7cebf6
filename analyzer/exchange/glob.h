/* Globs: words with wildcards, as patterns of the lexicon language. */
#pragma once

#include <glib.h>

typedef enum {
	CAD_GLOB_PHRASE, /* may stand anywhere, in conditions too */
	CAD_GLOB_REGEX,	 /* a whole pattern only */
	CAD_GLOB_NONE,	 /* cannot be said */
} CadGlobResult;

/**
 * cad_glob_to_pattern:
 * @language: (nullable): ISO 639-1 code
 * @words: lower case, single blanks between words; '*' is any letters of a word, '?' one of them,
 *   "*" alone one word
 * @pattern: (out) (transfer full): the pattern; of CAD_GLOB_NONE NULL
 *
 * The words as they are, in no other forms, whatever their capitals. A wildcard that the language
 * lacks (in the middle of a word, or behind fewer than three letters) makes a regular expression,
 * and so do signs inside a word that are neither apostrophe nor hyphen. A word that its language
 * also writes as an abbreviation, "rep", stands for "Rep." too: its full stop is part of the word
 * here, and of no word elsewhere.
 *
 * Returns: what it is; CAD_GLOB_NONE when no letter or digit is in it.
 */
CadGlobResult cad_glob_to_pattern(const char *language, const char *words, char **pattern);

/** cad_glob_find_abbreviation: @words: as of cad_glob_to_pattern(). Returns: (transfer full)
 * (nullable): a pattern for a word that is an abbreviation with a full stop in some places only,
 * "Nov." before a number: no phrase can have it. */
char *cad_glob_find_abbreviation(const char *language, const char *words);
