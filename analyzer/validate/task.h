/* Tasks: one category of one lexicon, with the sentences that it is coded on. */
#pragma once

#include "validate/urn.h"

/**
 * CadTask:
 * @lexicon: its index among the lexicons in force
 * @category: index of the category
 * @has_label: (array): for each label whether it is the lexicon's, and of the category or below it
 * @hits: (element-type CadUrn): sentences with a match, by label, voice and zone
 * @near: sentences near a match
 * @other: all others
 * @salt: tells its random numbers from other tasks'
 */
typedef struct {
	guint lexicon;
	guint category;
	guint8 *has_label;
	GHashTable *hits;
	CadUrn *near;
	CadUrn *other;
	guint64 salt;
} CadTask;

/** cad_task_new: Returns: (transfer full) (nullable): NULL when the lexicon has no label of the
 * category. */
CadTask *cad_task_new(const CadrageLexicons *lexicons, guint lexicon, guint category);
void cad_task_free(CadTask *task);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadTask, cad_task_free)

/** cad_task_get_hits: Returns: (transfer none): the urn of sentences with a match. */
CadUrn *cad_task_get_hits(CadTask *task, guint32 label, CadrageVoice voice, CadrageZone zone);

/** cad_task_count_hits: Returns: sentences with a match. */
guint64 cad_task_count_hits(const CadTask *task);
/** cad_task_count: Returns: all sentences. */
guint64 cad_task_count(const CadTask *task);

/** cad_task_has_own_label: Returns: whether the lexicon has a label of the category itself, not
 * only below it. */
gboolean cad_task_has_own_label(const CadTask *task, const CadrageLexicons *lexicons);
