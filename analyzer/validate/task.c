#include "config.h"

#include <string.h>

#include "score/score.h"
#include "validate/task.h"

static guint64
hash_text(guint64 hash, const char *text)
{
	/* FNV-1a, 64 bits. */
	for (const char *at = text; *at; at++)
		hash = (hash ^ (guint8)*at) * G_GUINT64_CONSTANT(0x100000001b3);
	return hash;
}

CadTask *
cad_task_new(const CadrageLexicons *lexicons, guint lexicon, guint category)
{
	const CadrageLexicon *file = cadrage_lexicons_get(lexicons, lexicon);
	const char *language = cadrage_lexicon_get_language(file);
	const guint n_labels = cadrage_lexicons_get_n_labels(lexicons);
	g_autoptr(CadTask) task = g_new0(CadTask, 1);
	guint n_own = 0;

	task->lexicon = lexicon;
	task->category = category;
	task->has_label = g_new0(guint8, n_labels + 1);
	task->hits = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free,
					   (GDestroyNotify)cad_urn_free);
	task->near = cad_urn_new(G_MAXUINT32, CADRAGE_VOICE_NONE, CADRAGE_ZONE_BODY);
	task->other = cad_urn_new(G_MAXUINT32, CADRAGE_VOICE_NONE, CADRAGE_ZONE_BODY);
	task->salt = hash_text(
		hash_text(G_GUINT64_CONSTANT(0xcbf29ce484222325), cadrage_lexicon_get_hash(file)),
		cadrage_lexicons_get_category_id(lexicons, category));
	for (guint label = 0; label < n_labels; label++) {
		task->has_label[label] =
			cad_category_is_below(lexicons,
					      cadrage_lexicons_get_label_category(lexicons, label),
					      category) &&
			cadrage_lexicons_find_label_lexicon(lexicons, label, language) == lexicon;
		n_own += task->has_label[label];
	}
	return n_own > 0 ? g_steal_pointer(&task) : NULL;
}

void
cad_task_free(CadTask *task)
{
	if (!task)
		return;
	g_free(task->has_label);
	g_hash_table_unref(task->hits);
	cad_urn_free(task->near);
	cad_urn_free(task->other);
	g_free(task);
}

CadUrn *
cad_task_get_hits(CadTask *task, guint32 label, CadrageVoice voice, CadrageZone zone)
{
	const gint64 place = (gint64)((guint64)label << 16 | (guint64)voice << 8 | (guint64)zone);
	CadUrn *urn = g_hash_table_lookup(task->hits, &place);
	gint64 *key;

	if (urn)
		return urn;
	key = g_new(gint64, 1);
	*key = place;
	urn = cad_urn_new(label, voice, zone);
	g_hash_table_insert(task->hits, key, urn);
	return urn;
}

guint64
cad_task_count_hits(const CadTask *task)
{
	GHashTableIter iter;
	gpointer urn;
	guint64 n = 0;

	g_hash_table_iter_init(&iter, task->hits);
	while (g_hash_table_iter_next(&iter, NULL, &urn))
		n += ((const CadUrn *)urn)->population;
	return n;
}

guint64
cad_task_count(const CadTask *task)
{
	return cad_task_count_hits(task) + task->near->population + task->other->population;
}

gboolean
cad_task_has_own_label(const CadTask *task, const CadrageLexicons *lexicons)
{
	for (guint label = 0; label < cadrage_lexicons_get_n_labels(lexicons); label++)
		if (task->has_label[label] &&
		    cadrage_lexicons_get_label_category(lexicons, label) == task->category)
			return TRUE;
	return FALSE;
}
