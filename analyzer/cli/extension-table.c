#include "config.h"

#include <string.h>

#include "extension-table.h"
#include "output.h"

/* One outlet and category, counted twice. */
typedef struct {
	guint64 counts[2]; /* before, after */
	guint64 n_tokens;
} Cell;

typedef struct {
	GHashTable *cells;    /* "category\toutlet" to Cell, owned */
	const char *language; /* of the articles that are counted */
	guint pass;	      /* 0 with the lexicons before, 1 with the extension */
} Table;

static void
table_clear(Table *table)
{
	g_hash_table_unref(table->cells);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Table, table_clear)

static guint
count_wording(const CadrageScore *score, guint category)
{
	const CadrageVoice own = CADRAGE_VOICE_OWN, paraphrase = CADRAGE_VOICE_PARAPHRASE;

	return cadrage_score_count(score, category, &own) +
	       cadrage_score_count(score, category, &paraphrase);
}

static guint
count_tokens(const CadrageScore *score)
{
	guint n = 0;

	for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
		if (cadrage_zone_is_article((CadrageZone)zone))
			n += cadrage_score_get_n_tokens(score, CADRAGE_VOICE_OWN,
							(CadrageZone)zone) +
			     cadrage_score_get_n_tokens(score, CADRAGE_VOICE_PARAPHRASE,
							(CadrageZone)zone);
	return n;
}

static gboolean
count(CadrageScore *score, const GError *refusal, void *payload)
{
	Table *table = payload;
	const CadrageLexicons *lexicons;
	const char *outlet;

	(void)refusal;
	if (!score || g_strcmp0(cadrage_document_get_language(cadrage_score_get_document(score)),
				table->language) != 0)
		return TRUE;
	lexicons = cadrage_score_get_lexicons(score);
	outlet = cadrage_document_get_outlet(cadrage_score_get_document(score));
	for (guint i = 0; outlet && cadrage_score_is_covered(score) &&
			  i < cadrage_lexicons_get_n_categories(lexicons);
	     i++) {
		g_autofree char *key = g_strdup_printf(
			"%s\t%s", cadrage_lexicons_get_category_id(lexicons, i), outlet);
		Cell *cell = g_hash_table_lookup(table->cells, key);

		if (!cell) {
			cell = g_new0(Cell, 1);
			g_hash_table_insert(table->cells, g_steal_pointer(&key), cell);
		}
		cell->counts[table->pass] += count_wording(score, i);
		if (table->pass == 1)
			cell->n_tokens += count_tokens(score);
	}
	return TRUE;
}

static gboolean
compile_extension(Session *session, CadrageLexicon *extension)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);

	g_ptr_array_add(lexicons, cadrage_lexicon_ref(extension));
	g_clear_pointer(&session->lexicons, cadrage_lexicons_unref);
	return session_compile(session, lexicons);
}

static double
find_rate(const Cell *cell, guint pass)
{
	return cell->n_tokens > 0 ? 1000.0 * (double)cell->counts[pass] / (double)cell->n_tokens
				  : 0;
}

static void
print_table(const Table *table)
{
	g_autoptr(GList) keys =
		g_list_sort(g_hash_table_get_keys(table->cells), (GCompareFunc)strcmp);

	g_print("\nper 1,000 words of own words and paraphrases: with the lexicons before, and "
		"with "
		"the new words\n");
	for (GList *key = keys; key; key = key->next) {
		const Cell *cell = g_hash_table_lookup(table->cells, key->data);
		g_auto(GStrv) parts = g_strsplit(key->data, "\t", 2);
		g_autofree char *outlet = cadrage_text_for_terminal(parts[1]);

		if (cell->n_tokens == 0 || cell->counts[0] == cell->counts[1])
			continue;
		g_print("  %-28s %-24s %7.2f %7.2f\n", parts[0], outlet, find_rate(cell, 0),
			find_rate(cell, 1));
	}
	g_print("the new words were found in such articles, and raise the rate of their outlet by "
		"that alone\n");
}

Status
extension_table_print(Session *session, const InputOptions *inputs, char **files,
		      CadrageLexicon *extension)
{
	g_auto(Table) table = {g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
			       cadrage_lexicon_get_language(extension), 0};
	Tally tally;

	if (!session_prepare(session, inputs))
		return STATUS_FAILED;
	if (!session_read(session, inputs, files, count, &table, &tally))
		return (Status)tally_to_status(&tally);
	if (!compile_extension(session, extension))
		return STATUS_FAILED;
	table.pass = 1;
	if (!session_read(session, inputs, files, count, &table, &tally))
		return (Status)tally_to_status(&tally);
	print_table(&table);
	return (Status)tally_to_status(&tally);
}
