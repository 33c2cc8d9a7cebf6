/* Completion: the words that may go on a command line that is being typed. */
#pragma once

#include "options.h"

/**
 * completion_print:
 * @words: (array zero-terminated=1): what stands after "cadrage", the word being typed last
 *
 * Prints the words that fit in its place, one a line, with a tab and a description where there is
 * one; ":files" and ":folders" ask the shell for its own. All come from the command table and from
 * what the options say of themselves: the word after an option is what its help calls it, a choice
 * such as "en|fr" or one of OUTLET, CATEGORY, LEXICON, FILE, FOLDER.
 *
 * Returns: STATUS_DONE, even when nothing fits.
 */
int completion_print(char **words);
