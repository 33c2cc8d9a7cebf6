/* The format of a page: by an option, else by the end of the output's name. */
#pragma once

#include "options.h"

/** PageOptions: options of commands that write pages, beside those of every list. */
typedef struct {
	gboolean html;
	gboolean markdown;
} PageOptions;

/** page_options_choose: @format: (out). Returns: whether the options agree; a message is printed
 * when not. */
gboolean
page_options_choose(const PageOptions *page, const FormatOptions *others, CadrageFormat *format);
