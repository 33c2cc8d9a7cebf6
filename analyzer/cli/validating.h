/* What the two uses of `cadrage validate` share. */
#pragma once

#include "command.h"
#include "options.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char *sample;
	char **categories;
	char *seed;
	char **sheets; /* --read; the sheets that follow are arguments */
	char *key;
	char *coders;
	char *language;
	gboolean save;
} ValidateOptions;

/** validating_draw: draws a sheet, its key and its code book. */
Status validating_draw(const ValidateOptions *options);

/** validating_read: reads coded sheets back, and keeps what was measured. */
Status validating_read(const ValidateOptions *options);

/** validating_save: keeps what was measured beside the lexicons. Returns: partly done when
 * something of it was not kept. */
Status validating_save(const ValidateOptions *options, const CadrageValidation *validation);
