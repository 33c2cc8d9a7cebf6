/* The matches of articles as rows, for the commands that write them. */
#pragma once

#include "options.h"

/** score_write_rows: @inputs: what is read; @format: CSV unless it says JSON. Returns: a Status;
 * what "cadrage score --csv" or "--json" does. */
int score_write_rows(const InputOptions *inputs, const FormatOptions *format);
