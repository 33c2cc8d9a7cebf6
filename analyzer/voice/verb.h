/* Verbs of speech: where one is, in which form, and whose. */
#pragma once

#include "voice/mention.h"

typedef enum {
	CAD_VERB_FINITE,
	CAD_VERB_GERUND,     /* affirmant */
	CAD_VERB_INFINITIVE, /* et de rappeler */
} CadVerbForm;

/**
 * CadVerb:
 * @start: its first piece, auxiliary and reflexive pronoun included
 * @end: one past its last, a joined pronoun included
 * @bits: what it governs
 * @form: form
 * @is_inverted: a pronoun is joined to it: a-t-il dit
 * @clitic: the piece which that pronoun is
 * @is_negated: ne ... pas
 */
typedef struct {
	guint32 start;
	guint32 end;
	guint64 bits;
	CadVerbForm form;
	gboolean is_inverted;
	guint32 clitic;
	gboolean is_negated;
} CadVerb;

/**
 * cad_verb_read:
 * @telling: an article
 * @i: a piece of the sentence
 * @verb: (out): the verb
 *
 * Returns: whether a verb of speech of the third person begins at piece @i.
 */
gboolean cad_verb_read(const CadTelling *telling, guint32 i, CadVerb *verb);

/** cad_verb_skip_adverbs: Returns: the first piece from @i on that is no adverb. */
guint32 cad_verb_skip_adverbs(const CadTelling *telling, guint32 i, guint32 end);

/**
 * cad_verb_find_subject_before:
 * @telling: an article
 * @verb: a verb
 * @from: first piece it may begin with
 * @mention: (out): the subject
 *
 * Returns: the subject's first piece; @verb->start when the subject is that of a verb before, and
 * then @mention says nothing.
 */
guint32 cad_verb_find_subject_before(const CadTelling *telling, const CadVerb *verb, guint32 from,
				     CadMention *mention);

/**
 * cad_verb_find_subject_after:
 * @telling: an article
 * @verb: a verb
 * @is_beside_quotation: it stands after words in quotation marks: the subject may stand further off
 * @mention: (out): the subject
 *
 * Returns: one past the subject's last piece; 0 when none follows the verb.
 */
guint32 cad_verb_find_subject_after(const CadTelling *telling, const CadVerb *verb,
				    gboolean is_beside_quotation, CadMention *mention);
