/* Topics: the documents in which a pattern of the lexicon language matches. */
#pragma once

#include <cadrage/document.h>
#include <cadrage/lexicon.h>

G_BEGIN_DECLS

/**
 * CadrageTopic:
 *
 * What tells whether a document is of a topic. Immutable, reference counted, shared by threads.
 */
typedef struct _CadrageTopic CadrageTopic;

/**
 * cadrage_topic_new:
 * @lexicons: the pattern, in each language it is looked for in; see
 *   cadrage_lexicon_new_from_pattern()
 *
 * Returns: (transfer full): the topic.
 */
CADRAGE_API CadrageTopic *cadrage_topic_new(CadrageLexicons *lexicons);
CADRAGE_API void cadrage_topic_unref(CadrageTopic *topic);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageTopic, cadrage_topic_unref)

/**
 * cadrage_topic_covers:
 * @topic: a topic
 * @document: a document
 *
 * May be called from any thread. Linear in the length of the document.
 *
 * Returns: whether a pattern of the document's language matches in a zone of the article, in
 * whatever voice. Documents of other languages are of no topic.
 */
CADRAGE_API gboolean cadrage_topic_covers(CadrageTopic *topic, const CadrageDocument *document);

G_END_DECLS
