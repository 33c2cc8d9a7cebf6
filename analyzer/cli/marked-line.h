/* Marked lines: a line of an article with the matches in it. */
#pragma once

#include <cadrage.h>

/**
 * marked_line_new:
 * @score: (nullable): the article's matches; NULL marks nothing
 * @number: 1-based line
 * @line: its text
 *
 * A match stands in brackets, behind them in braces what it is: "[armed group]{naming/label,
 * quoted}". One that goes on in the next line ends with the line.
 *
 * Returns: (transfer full): the line with its marks.
 */
char *marked_line_new(const CadrageScore *score, guint number, const char *line);
