#include "config.h"

#include "compare/reprint.h"

/* What is known of a cluster: its first counted document, and the first of another outlet. */
typedef struct {
	const CadEntry *first;
	const CadEntry *other; /* NULL while all are of one outlet */
	gboolean is_several;
} Text;

typedef struct {
	CadCensus *census;
	const CadrageCopies *copies;
	CadrageCopyUse use;
	Text *texts;	   /* by cluster */
	GHashTable *heads; /* cluster and outlet -> CadEntry: the first of that outlet */
} Marking;

static guint
find_cluster(const Marking *marking, const CadEntry *entry)
{
	if (entry->summary.status != CADRAGE_STATUS_COUNTED)
		return CAD_NO_CLUSTER;
	return cadrage_copies_find_cluster(marking->copies, entry->summary.id);
}

static void
meet(Marking *marking, const CadEntry *entry)
{
	const guint cluster = find_cluster(marking, entry);
	Text *text;

	if (cluster == CAD_NO_CLUSTER)
		return;
	text = &marking->texts[cluster];
	if (!text->first) {
		text->first = entry;
		return;
	}
	text->is_several = TRUE;
	if (!text->other && entry->summary.outlet != text->first->summary.outlet)
		text->other = entry;
}

/* The first document of the same text in the same outlet, @entry itself when it is that. */
static const CadEntry *
find_head(Marking *marking, const CadEntry *entry)
{
	const guint64 key = (guint64)entry->cluster << 32 | entry->summary.outlet;
	const CadEntry *head = g_hash_table_lookup(marking->heads, &key);

	if (head)
		return head;
	g_hash_table_insert(marking->heads, g_memdup2(&key, sizeof key), (gpointer)entry);
	return entry;
}

static void
leave_out(Marking *marking, CadEntry *entry)
{
	g_autofree char *reason = g_strdup_printf("copy of %s", entry->summary.copy_of);

	entry->summary.status = CADRAGE_STATUS_COPY;
	entry->summary.reason = g_string_chunk_insert(marking->census->strings, reason);
}

static void
mark(Marking *marking, CadEntry *entry)
{
	const guint cluster = find_cluster(marking, entry);
	const Text *text = cluster == CAD_NO_CLUSTER ? NULL : &marking->texts[cluster];
	CadrageOutletSummary *outlet;
	const CadEntry *head;

	if (!text)
		return;
	/* Its copies may be in another census that this one is held against. */
	entry->cluster = cluster;
	if (!text->is_several)
		return;
	outlet = &((CadCensusOutlet *)g_ptr_array_index(marking->census->outlets,
							entry->summary.outlet))
			  ->summary;
	entry->summary.cluster = text->first->summary.id;
	head = find_head(marking, entry);
	if (head != entry) {
		outlet->n_copies++;
		entry->summary.copy_of = head->summary.id;
	} else if (text->other) {
		const gboolean is_of_first = entry->summary.outlet == text->first->summary.outlet;

		entry->summary.copy_of = (is_of_first ? text->other : text->first)->summary.id;
	}
	entry->summary.is_shared = text->other != NULL;
	outlet->n_shared += entry->summary.is_shared;
	if (marking->use == CADRAGE_COPIES_WITHOUT && entry->summary.copy_of)
		leave_out(marking, entry);
}

void
cad_reprints_mark(CadCensus *census, const CadrageCopies *copies, CadrageCopyUse use)
{
	g_autoptr(GHashTable) heads =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	g_autofree Text *texts = NULL;
	Marking marking = {census, copies, use, NULL, heads};

	if (!copies)
		return;
	texts = g_new0(Text, cadrage_copies_get_n_clusters(copies) + 1);
	marking.texts = texts;
	for (guint i = 0; i < census->entries->len; i++)
		meet(&marking, g_ptr_array_index(census->entries, i));
	for (guint i = 0; i < census->entries->len; i++)
		mark(&marking, g_ptr_array_index(census->entries, i));
}
