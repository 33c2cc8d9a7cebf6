#include "config.h"

#include <cadrage/topic.h>

#include "document/document.h"
#include "lexicon/matcher.h"
#include "score/score.h"

struct _CadrageTopic {
	CadrageLexicons *lexicons;
	GMutex lock;
	GPtrArray *scratches; /* of CadMatcherScratch, owned, those not in use (mutex lock) */
};

CadrageTopic *
cadrage_topic_new(CadrageLexicons *lexicons)
{
	CadrageTopic *topic;

	g_return_val_if_fail(lexicons != NULL, NULL);

	topic = g_atomic_rc_box_new0(CadrageTopic);
	topic->lexicons = cadrage_lexicons_ref(lexicons);
	topic->scratches = g_ptr_array_new_with_free_func((GDestroyNotify)cad_matcher_scratch_free);
	g_mutex_init(&topic->lock);
	return topic;
}

static void
topic_clear(gpointer data)
{
	CadrageTopic *topic = data;

	g_ptr_array_unref(topic->scratches);
	cadrage_lexicons_unref(topic->lexicons);
	g_mutex_clear(&topic->lock);
}

void
cadrage_topic_unref(CadrageTopic *topic)
{
	if (topic)
		g_atomic_rc_box_release_full(topic, topic_clear);
}

static CadMatcherScratch *
take_scratch(CadrageTopic *topic)
{
	CadMatcherScratch *scratch = NULL;

	g_mutex_lock(&topic->lock);
	if (topic->scratches->len > 0)
		scratch = g_ptr_array_steal_index_fast(topic->scratches, topic->scratches->len - 1);
	g_mutex_unlock(&topic->lock);
	return scratch ? scratch : cad_matcher_scratch_new(topic->lexicons);
}

static void
give_scratch_back(CadrageTopic *topic, CadMatcherScratch *scratch)
{
	g_mutex_lock(&topic->lock);
	g_ptr_array_add(topic->scratches, scratch);
	g_mutex_unlock(&topic->lock);
}

gboolean
cadrage_topic_covers(CadrageTopic *topic, const CadrageDocument *document)
{
	g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	g_autoptr(GArray) uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	g_autofree guint8 *skip = NULL;
	CadMatcherScratch *scratch;

	g_return_val_if_fail(topic != NULL && document != NULL, FALSE);

	skip = cad_score_find_uncounted_tokens(document);
	const CadMatcherInput input = {
		.text = cad_document_get_text(document),
		.tokens = cad_document_get_tokens(document),
		.language = cadrage_document_get_language(document),
		.day = cad_day_from_text(cadrage_document_get_date(document)),
		.skip = skip,
	};

	scratch = take_scratch(topic);
	cad_matcher_run(topic->lexicons, scratch, &input, matches, uncounted);
	give_scratch_back(topic, scratch);
	return matches->len > 0;
}
