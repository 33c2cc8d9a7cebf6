#include "config.h"

#include <stdio.h>
#include <string.h>

#include <cadrage.h>

#include "calibration-corpus.h"
#include "document/document.h"
#include "score/document-reading.h"
#include "stats/random.h"

/* What reading a corpus takes. */
typedef struct {
	const CalibrationOptions *options;
	CalibrationCorpus *corpus;
	CadrageOutlets *outlets;
	CadrageAttribution *attribution;
	CadrageLexicons *lexicons; /* NULL for words */
	CadrageCopies *copies;
	GPtrArray *ids;	   /* of char *: of the documents taken */
	GHashTable *seen;  /* content hashes */
	GHashTable *words; /* word -> its number and 1 */
	GArray *totals;	   /* of guint: how often each word stands in all documents */
} Reading;

static void
reading_clear(Reading *reading)
{
	g_clear_pointer(&reading->outlets, cadrage_outlets_unref);
	g_clear_pointer(&reading->attribution, cadrage_attribution_unref);
	g_clear_pointer(&reading->lexicons, cadrage_lexicons_unref);
	g_clear_pointer(&reading->copies, cadrage_copies_unref);
	g_clear_pointer(&reading->ids, g_ptr_array_unref);
	g_clear_pointer(&reading->seen, g_hash_table_unref);
	g_clear_pointer(&reading->words, g_hash_table_unref);
	g_clear_pointer(&reading->totals, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Reading, reading_clear)

/* Lexicons. */

static gboolean
load_lexicons(Reading *reading, const char *const *folders, CadrageDiagnostics *diagnostics,
	      GError **error)
{
	CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_auto(GStrv) names = NULL;

	options.folders = folders;
	names = reading->options->lexicons ? g_strdupv(reading->options->lexicons)
					   : cadrage_lexicon_find_names(&options);
	for (gsize i = 0; names[i]; i++) {
		CadrageLexicon *lexicon =
			cadrage_lexicon_load(names[i], &options, diagnostics, error);

		if (!lexicon)
			return FALSE;
		if (g_str_equal(cadrage_lexicon_get_language(lexicon), reading->options->language))
			g_ptr_array_add(lexicons, lexicon);
		else
			cadrage_lexicon_unref(lexicon);
	}
	reading->lexicons = cadrage_lexicons_new((CadrageLexicon *const *)lexicons->pdata,
						 lexicons->len, diagnostics, error);
	if (reading->lexicons)
		reading->corpus->layout = cad_layout_new(reading->lexicons, NULL, error);
	return reading->corpus->layout != NULL;
}

static gboolean
reading_start(Reading *reading, GError **error)
{
	const char *const folders[] = {g_getenv("CADRAGE_DATADIR"), NULL};
	g_autofree char *profiles =
		g_build_filename(folders[0] ? folders[0] : ".", "outlets", NULL);
	const char *const profile_folders[] = {profiles, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	reading->copies = cadrage_copies_new();
	reading->ids = g_ptr_array_new_with_free_func(g_free);
	reading->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	reading->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	reading->totals = g_array_new(FALSE, TRUE, sizeof(guint));
	reading->outlets = cadrage_outlets_load(profile_folders, diagnostics, error);
	if (!reading->outlets)
		return FALSE;
	if (reading->options->min_word_count > 0)
		return TRUE;
	reading->attribution = cadrage_attribution_load(folders, diagnostics, error);
	return reading->attribution && load_lexicons(reading, folders, diagnostics, error);
}

static CadTally *
tally_lexicons(const Reading *reading, CadrageDocument *document)
{
	const CadrageScoreOptions options = {.attribution = reading->attribution};
	g_autoptr(CadrageScore) score = cadrage_score_new(document, reading->lexicons, &options);
	g_autoptr(CadrageReading) view = cad_reading_new_view(score);

	return cad_tally_new_from_reading(view, reading->corpus->layout);
}

/* Words. */

static guint32
number_of_word(Reading *reading, const char *key, guint32 length)
{
	g_autofree char *word = g_strndup(key, length);
	gpointer number = g_hash_table_lookup(reading->words, word);

	if (!number) {
		number = GUINT_TO_POINTER(g_hash_table_size(reading->words) + 1);
		g_hash_table_insert(reading->words, g_steal_pointer(&word), number);
		g_array_set_size(reading->totals, GPOINTER_TO_UINT(number));
	}
	return GPOINTER_TO_UINT(number) - 1;
}

static int
compare_counts(const void *a, const void *b)
{
	const CadTallyCount *x = a, *y = b;

	return x->row < y->row ? -1 : x->row > y->row;
}

static void
add_word(CadTally *tally, GHashTable *places, guint32 word)
{
	guint place = GPOINTER_TO_UINT(g_hash_table_lookup(places, GUINT_TO_POINTER(word + 1)));
	CadTallyCount *count;

	if (place == 0) {
		const CadTallyCount fresh = {.row = word};

		g_array_append_val(tally->counts, fresh);
		place = tally->counts->len;
		g_hash_table_insert(places, GUINT_TO_POINTER(word + 1), GUINT_TO_POINTER(place));
	}
	count = &g_array_index(tally->counts, CadTallyCount, place - 1);
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		count->n[column]++;
}

static CadTally *
tally_words(Reading *reading, const CadrageDocument *document)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	g_autoptr(GHashTable) places = g_hash_table_new(NULL, NULL);
	CadTally *tally = cad_tally_new();

	for (guint32 i = 0; i < tokens->n; i++) {
		guint32 word;

		if (zones[i] == CAD_ZONE_REPEAT || !cadrage_zone_is_article(zones[i]))
			continue;
		for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
			tally->n_tokens[column]++;
		if (tokens->flags[i] & CAD_TOKEN_NUMBER)
			continue;
		word = number_of_word(reading, tokens->keys + tokens->key_start[i],
				      tokens->key_length[i]);
		g_array_index(reading->totals, guint, word)++;
		add_word(tally, places, word);
	}
	return tally;
}

/* For each word its row, G_MAXUINT32 for one too seldom; makes the layout. */
static guint32 *
make_rows(Reading *reading)
{
	guint32 *rows = g_new(guint32, reading->totals->len + 1);
	CadLayout *layout = g_new0(CadLayout, 1);

	layout->rows = g_array_new(FALSE, FALSE, sizeof(CadLayoutRow));
	layout->total_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->label_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->languages = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(layout->languages, g_strdup(reading->options->language));
	for (guint word = 0; word < reading->totals->len; word++) {
		const CadLayoutRow row = {{layout->rows->len, G_MAXUINT}, CAD_NO_ROW, 1};

		rows[word] = G_MAXUINT32;
		if (g_array_index(reading->totals, guint, word) <
		    (guint)reading->options->min_word_count)
			continue;
		rows[word] = layout->rows->len;
		g_array_append_val(layout->rows, row);
	}
	reading->corpus->layout = layout;
	return rows;
}

static void
keep_frequent_words(Reading *reading)
{
	g_autofree guint32 *rows = make_rows(reading);

	for (guint i = 0; i < reading->corpus->tallies->len; i++) {
		GArray *counts = ((CadTally *)reading->corpus->tallies->pdata[i])->counts;
		guint n = 0;

		for (guint k = 0; k < counts->len; k++) {
			CadTallyCount count = g_array_index(counts, CadTallyCount, k);

			count.row = rows[count.row];
			if (count.row != G_MAXUINT32)
				g_array_index(counts, CadTallyCount, n++) = count;
		}
		g_array_set_size(counts, n);
		g_array_sort(counts, compare_counts);
	}
}

/* Documents. */

static void
add_document(Reading *reading, CadrageDocument *document)
{
	const char *hash = cadrage_document_get_content_hash(document);
	const char *language = cadrage_document_get_language(document);
	CadTally *tally;

	if (g_strcmp0(language, reading->options->language) != 0)
		return;
	if (!g_hash_table_add(reading->seen, g_strdup(hash))) {
		reading->corpus->n_repeats++;
		return;
	}
	tally = reading->lexicons ? tally_lexicons(reading, document)
				  : tally_words(reading, document);
	g_ptr_array_add(reading->corpus->tallies, tally);
	g_ptr_array_add(reading->ids, g_strdup(cadrage_document_get_id(document)));
	cadrage_copies_add(reading->copies, document);
}

static void
read_documents(Reading *reading, CadrageReader *reader)
{
	const CalibrationOptions *options = reading->options;
	CadrageReadResult result = CADRAGE_READ_RECORD;

	for (int i = 0; result != CADRAGE_READ_END; i++) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(GError) error = NULL;

		if (reading->ids->len >= (guint)options->limit)
			return;
		result = cadrage_reader_next(reader, &record, &error);
		if (result != CADRAGE_READ_RECORD || i < options->skip ||
		    (i - options->skip) % options->every != 0)
			continue;
		document = cadrage_record_to_document(record, reading->outlets, &error);
		if (document)
			add_document(reading, document);
	}
}

static void
find_clusters(Reading *reading)
{
	cadrage_copies_finish(reading->copies);
	for (guint i = 0; i < reading->ids->len; i++) {
		const guint cluster =
			cadrage_copies_find_cluster(reading->copies, reading->ids->pdata[i]);

		g_array_append_val(reading->corpus->clusters, cluster);
	}
}

static CadTally *
copy_tally(const CadTally *tally)
{
	CadTally *copy = cad_tally_new();

	copy->language = tally->language;
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		copy->n_tokens[column] = tally->n_tokens[column];
	g_array_append_vals(copy->counts, tally->counts->data, tally->counts->len);
	g_array_append_vals(copy->uncounted, tally->uncounted->data, tally->uncounted->len);
	g_array_append_vals(copy->outside, tally->outside->data, tally->outside->len);
	return copy;
}

/* Makes copies of some documents, each with a cluster of its own. */
static void
reprint(CalibrationCorpus *corpus, int percent)
{
	const guint n = corpus->tallies->len;
	CadRandom random;

	cad_random_start(&random, n);
	for (guint i = 0; i < n; i++) {
		guint cluster = n + i;

		if (cad_random_below(&random, 100) >= (guint)percent ||
		    g_array_index(corpus->clusters, guint, i) != CAD_NO_CLUSTER)
			continue;
		g_array_index(corpus->clusters, guint, i) = cluster;
		for (guint k = 1; k < CALIBRATION_PRINTS; k++) {
			g_ptr_array_add(corpus->tallies,
					copy_tally(g_ptr_array_index(corpus->tallies, i)));
			g_array_append_val(corpus->clusters, cluster);
		}
	}
}

CalibrationCorpus *
calibration_corpus_read(const char *file, const CalibrationOptions *options)
{
	const char *const files[] = {file, NULL};
	g_autoptr(CalibrationCorpus) corpus = g_new0(CalibrationCorpus, 1);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_auto(Reading) reading = {.options = options, .corpus = corpus};
	g_autoptr(CadrageReader) reader = NULL;
	g_autoptr(GError) error = NULL;

	corpus->tallies = g_ptr_array_new_with_free_func((GDestroyNotify)cad_tally_free);
	corpus->clusters = g_array_new(FALSE, FALSE, sizeof(guint));
	reader = cadrage_reader_new(files, NULL, diagnostics, &error);
	if (!reader || !reading_start(&reading, &error)) {
		fprintf(stderr, "calibration: %s\n", error ? error->message : file);
		return NULL;
	}
	read_documents(&reading, reader);
	if (options->min_word_count > 0)
		keep_frequent_words(&reading);
	find_clusters(&reading);
	reprint(corpus, options->reprint_percent);
	return g_steal_pointer(&corpus);
}

void
calibration_corpus_free(CalibrationCorpus *corpus)
{
	g_clear_pointer(&corpus->layout, cad_layout_free);
	g_clear_pointer(&corpus->tallies, g_ptr_array_unref);
	g_clear_pointer(&corpus->clusters, g_array_unref);
	g_free(corpus);
}
