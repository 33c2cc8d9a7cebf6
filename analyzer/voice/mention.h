/* Mentions: which words name one who speaks. */
#pragma once

#include "voice/speaker.h"

/**
 * cad_mention_find_end:
 * @telling: an article
 * @from: the piece a noun phrase begins with
 * @end: one past the last piece it may have
 *
 * Returns: one past the last piece of the noun phrase; @from when there is none.
 */
guint32 cad_mention_find_end(const CadTelling *telling, guint32 from, guint32 end);

/**
 * cad_mention_read:
 * @telling: an article
 * @from: first piece of a noun phrase; a preposition or adverb may come first
 * @to: one past its last
 * @mention: (out): what it names
 *
 * A person's name that is not the complement of something else; else the phrase without its
 * determiner.
 *
 * Returns: whether there was anything to name.
 */
gboolean cad_mention_read(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention);

/** cad_mention_set_pronoun: @mention: (out): the pronoun that piece @i is, joined to a verb. */
void cad_mention_set_pronoun(const CadTelling *telling, guint32 i, CadMention *mention);

/** cad_mention_find_topic: @mention: (out): the first noun phrase of the sentence that no
 * preposition governs and that names one who may speak. Returns: whether there is one. */
gboolean cad_mention_find_topic(const CadTelling *telling, CadMention *mention);

/** cad_mention_resolve: Returns: who is named, and where; nobody named is who spoke last. */
CadSource cad_mention_resolve(CadTelling *telling, const CadMention *mention);

/** cad_mentions_note: Makes every person known whose name stands in the article. */
void cad_mentions_note(CadTelling *telling);
