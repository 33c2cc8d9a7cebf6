/*
 * copies [--all-pairs] [--skip N] [--limit N] FILE...: how many copies a corpus has, and what it
 * costs to find them. With --all-pairs, every two documents are compared, too: how many pairs the
 * candidates missed.
 */
#include "config.h"

#include <stdio.h>
#include <sys/resource.h>

#include <cadrage.h>

#include "document/shingle.h"

static gboolean all_pairs;
static gboolean show_pairs;
static int skip;
static int limit = G_MAXINT;
static char **files;

typedef struct {
	CadrageCopies *copies;
	GPtrArray *documents; /* of char *: outlet and id */
	GPtrArray *shingles;  /* of CadShingles, with --all-pairs */
	GHashTable *outlets;  /* id -> outlet */
} Corpus;

static void
read_corpus(Corpus *corpus)
{
	const char *const folders[] = {g_getenv("CADRAGE_DATADIR"), NULL};
	g_autofree char *profiles = g_build_filename(folders[0], "outlets", NULL);
	const char *const outlet_folders[] = {profiles, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(outlet_folders, diagnostics, NULL);
	g_autoptr(CadrageReader) reader =
		cadrage_reader_new((const char *const *)files, NULL, diagnostics, NULL);
	CadrageReadResult result = CADRAGE_READ_RECORD;

	for (int i = 0; result != CADRAGE_READ_END && i - skip < limit; i++) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(GError) error = NULL;

		result = cadrage_reader_next(reader, &record, &error);
		if (result != CADRAGE_READ_RECORD || i < skip)
			continue;
		document = cadrage_record_to_document(record, outlets, &error);
		if (!document)
			continue;
		cadrage_copies_add(corpus->copies, document);
		g_hash_table_insert(corpus->outlets, g_strdup(cadrage_document_get_id(document)),
				    g_strdup(cadrage_document_get_outlet(document)));
		g_ptr_array_add(corpus->documents, g_strdup(cadrage_document_get_id(document)));
		if (all_pairs)
			g_ptr_array_add(corpus->shingles, cad_shingles_new_from_document(document));
	}
}

static gboolean
is_within(const Corpus *corpus, const char *a, const char *b)
{
	return g_strcmp0(g_hash_table_lookup(corpus->outlets, a),
			 g_hash_table_lookup(corpus->outlets, b)) == 0;
}

static void
count_pairs(const Corpus *corpus)
{
	guint exact[2] = {0, 0}, near[2] = {0, 0};

	for (guint i = 0; i < cadrage_copies_get_n_pairs(corpus->copies); i++) {
		const CadrageCopyPair *pair = cadrage_copies_get_pair(corpus->copies, i);
		const gboolean within = is_within(corpus, pair->a, pair->b);

		if (pair->n_common == pair->n_shingles_a && pair->n_common == pair->n_shingles_b)
			exact[within]++;
		else
			near[within]++;
		if (show_pairs)
			printf("%s\t%s\t%u\t%u\t%.3f\t%.3f\t%.3f\n", pair->a, pair->b,
			       pair->n_shingles_a, pair->n_shingles_b, pair->jaccard, pair->a_in_b,
			       pair->b_in_a);
	}
	fprintf(stderr, "pairs within an outlet: %u exact, %u near; across: %u exact, %u near\n",
		exact[1], near[1], exact[0], near[0]);
}

static void
count_clusters(const Corpus *corpus)
{
	guint n_within = 0, n_across = 0, n_extra = 0, n_largest = 0, n_across_documents = 0;

	for (guint i = 0; i < cadrage_copies_get_n_clusters(corpus->copies); i++) {
		const char *const *ids = cadrage_copies_get_cluster(corpus->copies, i);
		gboolean is_across = FALSE;
		guint n = 0;

		for (; ids[n]; n++)
			is_across |= !is_within(corpus, ids[0], ids[n]);
		n_across += is_across;
		n_within += !is_across;
		n_across_documents += is_across ? n : 0;
		n_extra += n - 1;
		n_largest = MAX(n_largest, n);
	}
	fprintf(stderr,
		"clusters within one outlet: %u; of several outlets: %u (%u documents); largest "
		"%u; %u documents more than units\n",
		n_within, n_across, n_across_documents, n_largest, n_extra);
}

static void
compare_all(const Corpus *corpus)
{
	const guint n_found = cadrage_copies_get_n_pairs(corpus->copies);
	g_autoptr(GHashTable) found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint n_true = 0, n_missed = 0;

	for (guint i = 0; i < n_found; i++) {
		const CadrageCopyPair *pair = cadrage_copies_get_pair(corpus->copies, i);

		g_hash_table_add(found, g_strconcat(pair->a, "\n", pair->b, NULL));
		g_hash_table_add(found, g_strconcat(pair->b, "\n", pair->a, NULL));
	}
	for (guint i = 0; i < corpus->shingles->len; i++)
		for (guint j = 0; j < i; j++) {
			const char *a = corpus->documents->pdata[i];
			const char *b = corpus->documents->pdata[j];
			const CadResemblance alike = cad_shingles_compare(
				corpus->shingles->pdata[i], corpus->shingles->pdata[j]);
			g_autofree char *key = NULL;

			if (!cad_resemblance_is_copy(&alike))
				continue;
			n_true++;
			key = g_strconcat(a, "\n", b, NULL);
			if (g_hash_table_contains(found, key))
				continue;
			n_missed++;
			fprintf(stderr, "missed %s %s: jaccard %.3f, containment %.3f %.3f%s\n", a,
				b, alike.jaccard, alike.a_in_b, alike.b_in_a,
				cadrage_copies_find_cluster(corpus->copies, a) ==
						cadrage_copies_find_cluster(corpus->copies, b)
					? " (same cluster)"
					: "");
		}
	fprintf(stderr, "all pairs: %u copies, %u missed\n", n_true, n_missed);
}

int
main(int argc, char **argv)
{
	const GOptionEntry entries[] = {
		{"all-pairs", 0, 0, G_OPTION_ARG_NONE, &all_pairs, "count what is missed", NULL},
		{"pairs", 0, 0, G_OPTION_ARG_NONE, &show_pairs, "list the pairs", NULL},
		{"skip", 0, 0, G_OPTION_ARG_INT, &skip, "records to pass over", "N"},
		{"limit", 0, 0, G_OPTION_ARG_INT, &limit, "records to read", "N"},
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(GOptionContext) context = g_option_context_new("FILE...");
	Corpus corpus = {
		cadrage_copies_new(),
		g_ptr_array_new_with_free_func(g_free),
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_shingles_free),
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
	};
	g_autoptr(GTimer) timer = NULL;
	struct rusage usage;

	g_option_context_add_main_entries(context, entries, NULL);
	if (!g_option_context_parse(context, &argc, &argv, NULL) || !files)
		return 2;
	timer = g_timer_new();
	read_corpus(&corpus);
	getrusage(RUSAGE_SELF, &usage);
	fprintf(stderr, "%u documents read in %.1f s, %ld MiB\n", corpus.documents->len,
		g_timer_elapsed(timer, NULL), usage.ru_maxrss >> 10);
	g_timer_start(timer);
	cadrage_copies_finish(corpus.copies);
	getrusage(RUSAGE_SELF, &usage);
	fprintf(stderr, "copies found in %.2f s, %ld MiB\n", g_timer_elapsed(timer, NULL),
		usage.ru_maxrss >> 10);
	count_pairs(&corpus);
	count_clusters(&corpus);
	if (all_pairs)
		compare_all(&corpus);
	cadrage_copies_unref(corpus.copies);
	g_ptr_array_unref(corpus.documents);
	g_ptr_array_unref(corpus.shingles);
	g_hash_table_unref(corpus.outlets);
	return 0;
}
