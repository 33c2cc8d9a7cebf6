/* Selecting: which articles a command is about, among those of files or of the store. */
#pragma once

#include "session.h"

typedef struct _Selecting Selecting;

/**
 * selecting_new:
 * @session: a session with its settings
 * @inputs: the options
 * @store: (nullable): the store that is read; NULL for files
 *
 * Reads the options. Names of articles are looked up in the store, outlets too.
 *
 * Returns: (transfer full): what they ask for; NULL after a message.
 */
Selecting *selecting_new(Session *session, const InputOptions *inputs, CadrageStore *store);
void selecting_free(Selecting *selecting);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Selecting, selecting_free)

/** selecting_get_selection: Returns: (transfer none): what a store is asked for. */
const CadrageSelection *selecting_get_selection(const Selecting *selecting);

/** selecting_get_topic: Returns: (transfer none) (nullable): what the texts are asked for. */
CadrageTopic *selecting_get_topic(const Selecting *selecting);

/** selecting_wants: a CadrageWantFunc; @selecting is a Selecting. Articles of the store have only
 * to be of the topic, those of files to fit all that is asked. */
gboolean selecting_wants(const CadrageDocument *document, void *selecting);

/** selecting_describe: counts what was left out: @scope: (inout). Returns: whether that could be
 * done; a message is printed when not. */
gboolean selecting_describe(Selecting *selecting, CadrageScope *scope);

/** selecting_report: says on standard error what was left out and why, and what was meant by an
 * outlet that nothing is of. */
void selecting_report(const Selecting *selecting, const CadrageScope *scope, guint n_read);
