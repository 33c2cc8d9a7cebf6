#include "config.h"

#include <string.h>

#include "document/document.h"
#include "stats/random.h"
#include "validate/near-place.h"
#include "validate/sentence.h"
#include "validate/sorter.h"
#include "validate/task.h"

struct _CadSorter {
	CadrageLexicons *lexicons;
	const GPtrArray *tasks; /* of CadTask, borrowed */
	CadNearPlaces *near_places;
	guint max;
};

CadSorter *
cad_sorter_new(CadrageLexicons *lexicons, const GPtrArray *tasks,
	       const CadrageLexiconOptions *options, guint max)
{
	CadSorter *sorter = g_new0(CadSorter, 1);

	sorter->lexicons = cadrage_lexicons_ref(lexicons);
	sorter->tasks = tasks;
	sorter->near_places = cad_near_places_new(lexicons, options);
	sorter->max = max;
	return sorter;
}

void
cad_sorter_free(CadSorter *sorter)
{
	if (!sorter)
		return;
	cad_near_places_free(sorter->near_places);
	cadrage_lexicons_unref(sorter->lexicons);
	g_free(sorter);
}

/* One article while its sentences are sorted into urns. */
typedef struct {
	const CadrageScore *score;
	CadrageDocument *document;
	GArray *sentences;	   /* of CadSentence */
	const CadrageMatch **hits; /* (array): of each sentence the first match of the task */
	guint8 *is_near;	   /* (array) */
	guint64 salt;
	guint max; /* units that an urn keeps */
} Article;

static guint
find_sentence(const Article *article, const CadrageMatch *match)
{
	const CadTokens *tokens = cad_document_get_tokens(article->document);

	return cad_sentences_find(article->sentences, cad_tokens_find(tokens, match->span.start));
}

static void
mark_hits(const Article *article, const CadTask *task)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(article->score, &n);

	for (guint i = 0; i < n; i++) {
		const guint at = task->has_label[matches[i].label]
					 ? find_sentence(article, &matches[i])
					 : G_MAXUINT;

		if (at != G_MAXUINT && !article->hits[at])
			article->hits[at] = &matches[i];
	}
}

static gboolean
is_beside_hit(const Article *article, guint at)
{
	const CadSentence *sentence = &g_array_index(article->sentences, CadSentence, at);

	if (at > 0 && article->hits[at - 1] && sentence[-1].zone == sentence->zone)
		return TRUE;
	return at + 1 < article->sentences->len && article->hits[at + 1] &&
	       sentence[1].zone == sentence->zone;
}

static void
mark_near(const Article *article, const CadTask *task, const GArray *places)
{
	guint n;
	const CadrageMatch *excluded = cadrage_score_get_excluded(article->score, &n);

	for (guint i = 0; i < n; i++) {
		const guint at = task->has_label[excluded[i].label]
					 ? find_sentence(article, &excluded[i])
					 : G_MAXUINT;

		if (at != G_MAXUINT)
			article->is_near[at] = TRUE;
	}
	for (guint i = 0; i < places->len; i++) {
		const CadNearPlace *place = &g_array_index(places, CadNearPlace, i);
		const guint at = task->has_label[place->label]
					 ? cad_sentences_find(article->sentences, place->token)
					 : G_MAXUINT;

		if (at != G_MAXUINT)
			article->is_near[at] = TRUE;
	}
	for (guint i = 0; i < article->sentences->len; i++)
		if (is_beside_hit(article, i))
			article->is_near[i] = TRUE;
}

/* The sentence that stands @step further in the same zone. */
static char *
get_neighbour(const Article *article, guint at, int step)
{
	const CadSentence *sentence = &g_array_index(article->sentences, CadSentence, at);

	if ((step < 0 && at == 0) || (step > 0 && at + 1 >= article->sentences->len) ||
	    sentence[step].zone != sentence->zone)
		return NULL;
	return cad_sentence_get_text(article->document, &sentence[step]);
}

static CadUnit *
make_unit(const Article *article, guint at, guint64 key)
{
	const CadSentence *sentence = &g_array_index(article->sentences, CadSentence, at);
	const CadrageMatch *hit = article->hits[at];
	const CadText *text = cad_document_get_text(article->document);
	const CadTokens *tokens = cad_document_get_tokens(article->document);
	CadUnit *unit = g_new0(CadUnit, 1);

	unit->key = key;
	unit->label = hit ? hit->label : G_MAXUINT32;
	unit->voice = hit ? hit->voice : CADRAGE_VOICE_NONE;
	unit->zone = sentence->zone;
	unit->line = cad_text_find_line(text, tokens->start[sentence->first]) + 1;
	unit->document = g_strdup(cadrage_document_get_id(article->document));
	unit->before = get_neighbour(article, at, -1);
	unit->text = cad_sentence_get_text(article->document, sentence);
	unit->after = get_neighbour(article, at, 1);
	return unit;
}

static void
sort_sentences(const Article *article, CadTask *task, const GArray *places)
{
	const guint n = article->sentences->len;
	const guint max = article->max;

	memset(article->hits, 0, n * sizeof *article->hits);
	memset(article->is_near, 0, n);
	mark_hits(article, task);
	mark_near(article, task, places);
	for (guint at = 0; at < n; at++) {
		const CadrageMatch *hit = article->hits[at];
		const guint64 key = cad_random_mix(article->salt ^ task->salt, at);
		CadUrn *urn = hit ? cad_task_get_hits(
					    task, hit->label, hit->voice,
					    g_array_index(article->sentences, CadSentence, at).zone)
			      : article->is_near[at] ? task->near
						     : task->other;

		if (cad_urn_wants(urn, key, max))
			cad_urn_put(urn, make_unit(article, at, key), max);
	}
}

/* Whether the article is in the language of the task's lexicon. */
static gboolean
is_of_language(const CadSorter *sorter, const CadTask *task, const CadrageDocument *document)
{
	const CadrageLexicon *lexicon = cadrage_lexicons_get(sorter->lexicons, task->lexicon);

	return strcmp(cadrage_document_get_language(document),
		      cadrage_lexicon_get_language(lexicon)) == 0;
}

guint
cad_sorter_sort(CadSorter *sorter, const CadrageScore *score, guint64 salt)
{
	CadrageDocument *document = cadrage_score_get_document(score);
	g_autoptr(GArray) sentences = cad_sentences_list(document);
	g_autofree const CadrageMatch **hits = g_new0(const CadrageMatch *, sentences->len + 1);
	g_autofree guint8 *is_near = g_new0(guint8, sentences->len + 1);
	g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(CadNearPlace));
	const Article article = {score, document, sentences, hits, is_near, salt, sorter->max};
	guint last = G_MAXUINT;

	for (guint i = 0; i < sorter->tasks->len; i++) {
		CadTask *task = g_ptr_array_index(sorter->tasks, i);

		if (!is_of_language(sorter, task, document))
			continue;
		if (task->lexicon != last) {
			g_array_set_size(places, 0);
			cad_near_places_find(sorter->near_places, task->lexicon, document, places);
			last = task->lexicon;
		}
		sort_sentences(&article, task, places);
	}
	return sentences->len;
}
