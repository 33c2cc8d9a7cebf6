/* What the actions of `cadrage lexicon` share. */
#pragma once

#include "command.h"
#include "session.h"

typedef struct {
	InputOptions inputs; /* its arguments: those after the action */
	FormatOptions format;
	char *base;    /* --extends */
	char *into;    /* --into */
	char **corpus; /* --on */
	char *n_near;  /* --near */
	gboolean quiet;
} LexiconOptions;

/** lexicon_new: writes a lexicon to begin with, an extension of another with --extends. */
Status lexicon_new(const LexiconOptions *options, Session *session);
/** lexicon_reject: writes "-" examples from wrong matches, and proposes how to exclude them. */
Status lexicon_reject(const LexiconOptions *options, Session *session);
