/* What the actions of `cadrage lexicon` share. */
#pragma once

#include "command.h"
#include "session.h"

typedef struct {
	InputOptions inputs; /* its arguments: those after the action */
	FormatOptions format;
	char *base;	     /* --extends */
	char *into;	     /* --into */
	char **corpus;	     /* --on */
	char *n_near;	     /* --near */
	char *format_name;   /* --from */
	char *target;	     /* --to */
	char *against;	     /* --against */
	char *voice;	     /* --voice */
	char *min_documents; /* --min-documents */
	char *limit;	     /* --limit */
	char *n_passages;    /* --passages */
	char *floor;	     /* --floor */
	char *accept;	     /* --accept */
	gboolean names;
	gboolean html;
	gboolean quiet;
} LexiconOptions;

/** lexicon_new: writes a lexicon to begin with, an extension of another with --extends. */
Status lexicon_new(const LexiconOptions *options, Session *session);
/** lexicon_explain: says which terms match a text or a passage, why, and what is kept out. */
Status lexicon_explain(const LexiconOptions *options, Session *session);
/** lexicon_reject: writes "-" examples from wrong matches, and proposes how to exclude them. */
Status lexicon_reject(const LexiconOptions *options, Session *session);
/** lexicon_import: makes a lexicon from another program's file, and says what is lost. */
Status lexicon_import(const LexiconOptions *options, Session *session);

/** lexicon_export: writes a lexicon for another program, and says what is lost. */
Status lexicon_export(const LexiconOptions *options, Session *session);

/** lexicon_diff: says in which terms two lexicons differ and, with --on, which matches. */
Status lexicon_diff(const LexiconOptions *options, Session *session);

/** lexicon_suggest: offers words of one outlet that the lexicons lack. */
Status lexicon_suggest(const LexiconOptions *options, Session *session);

/** lexicon_accept: makes a lexicon of what a sheet of suggestions keeps. */
Status lexicon_accept(const LexiconOptions *options, Session *session);

/** lexicon_choose_exchange: Returns: whether @name, given to @option, names a format; a message
 * with the nearest one is printed when not. */
gboolean lexicon_choose_exchange(const char *option, const char *name, CadrageExchange *exchange);

/** lexicon_check_language: Returns: whether @language may stand in a lexicon, or is NULL; a message
 * in the name of @action is printed when not. */
gboolean lexicon_check_language(const char *action, const char *language);

/** lexicon_finish_losses: writes what was lost: as CSV or JSON to standard output where the options
 * ask for that, else as a compiler prints it. Returns: @status, or failure. */
Status lexicon_finish_losses(const CadrageDiagnostics *losses, const LexiconOptions *options,
			     Status status);
