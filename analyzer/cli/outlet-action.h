/* What the actions of `cadrage outlet` share. */
#pragma once

#include "command.h"
#include "session.h"

typedef struct {
	InputOptions inputs; /* its arguments: those after the action */
	FormatOptions format;
	char **pages; /* --from */
	gboolean quiet;
} OutletOptions;

/** outlet_new: writes a profile that sample pages suggest. */
Status outlet_new(const OutletOptions *options, Session *session);

/** outlet_test: shows what a profile cuts from pages and keeps, and runs its own tests. */
Status outlet_test(const OutletOptions *options, Session *session);
