#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/discover.h>
#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "base/number.h"
#include "discover/alternative.h"
#include "discover/evidence.h"
#include "discover/headword.h"

struct _CadrageDiscovery {
	CadrageDiscoveryOptions options; /* strings owned */
	CadQuarry *quarry;
	guint8 *known;	     /* see cad_headwords_join(); NULL without a dictionary */
	GHashTable *outlets; /* set of char *, owned: of all articles */
	CadrageDiscoverySummary summary;
	GArray *finds;		   /* of CadrageFind */
	GArray *stand_ins;	   /* of CadrageStandIn */
	CadrageLexicons *lexicons; /* of the articles; NULL before the first */
	char *found_text;	   /* see cadrage_discovery_get_found_on() */
	char *found_name;
	gboolean has_target;
	gboolean has_reference;
};

/* A word in a handful of very many articles is noise: one in a hundred, within these ends. */
#define MIN_DOCUMENTS	   4
#define MAX_DOCUMENTS	   20
#define DOCUMENTS_PER_TERM 100

#define N_FORMS 6
/* Articles in which a stand-in must stand. */
#define MIN_TOGETHER_UNITS 3
/* Characters on each side of a passage. */
#define CONTEXT 90

static void
passage_clear(CadrageFindPassage *passage)
{
	g_free(passage->document);
	g_free(passage->left);
	g_free(passage->words);
	g_free(passage->right);
}

static void
find_clear(gpointer data)
{
	CadrageFind *find = data;

	g_free(find->words);
	g_free(find->pattern);
	g_strfreev(find->forms);
	for (guint i = 0; i < find->n_passages; i++)
		passage_clear(&find->passages[i]);
	g_free(find->passages);
}

static void
stand_in_clear(gpointer data)
{
	CadrageStandIn *one = data;

	g_free(one->words);
	g_free(one->pattern);
	for (guint i = 0; i < one->n_passages; i++)
		passage_clear(&one->passages[i]);
	g_free(one->passages);
}

CadrageDiscovery *
cadrage_discovery_new(const CadrageDiscoveryOptions *options)
{
	CadrageDiscovery *discovery;

	g_return_val_if_fail(options != NULL && options->outlet != NULL, NULL);

	discovery = g_new0(CadrageDiscovery, 1);
	discovery->options = *options;
	discovery->options.outlet = g_strdup(options->outlet);
	discovery->options.against = (const char *const *)g_strdupv((char **)options->against);
	discovery->options.dictionaries = g_strdup(options->dictionaries);
	discovery->quarry = cad_quarry_new();
	discovery->outlets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	discovery->finds = g_array_new(FALSE, TRUE, sizeof(CadrageFind));
	g_array_set_clear_func(discovery->finds, find_clear);
	discovery->stand_ins = g_array_new(FALSE, TRUE, sizeof(CadrageStandIn));
	g_array_set_clear_func(discovery->stand_ins, stand_in_clear);
	return discovery;
}

void
cadrage_discovery_free(CadrageDiscovery *discovery)
{
	if (!discovery)
		return;
	g_free((char *)discovery->options.outlet);
	g_strfreev((char **)discovery->options.against);
	g_free((char *)discovery->options.dictionaries);
	cad_quarry_free(discovery->quarry);
	g_free(discovery->known);
	g_hash_table_unref(discovery->outlets);
	g_array_unref(discovery->finds);
	g_array_unref(discovery->stand_ins);
	if (discovery->lexicons)
		cadrage_lexicons_unref(discovery->lexicons);
	g_free(discovery->found_text);
	g_free(discovery->found_name);
	g_free(discovery);
}

void
cadrage_discovery_add(CadrageDiscovery *discovery, const CadrageScore *score)
{
	const char *outlet;

	g_return_if_fail(discovery != NULL && score != NULL);

	outlet = cadrage_document_get_outlet(cadrage_score_get_document(score));
	if (!outlet)
		return;
	if (!discovery->lexicons)
		discovery->lexicons = cadrage_lexicons_ref(cadrage_score_get_lexicons(score));
	g_hash_table_add(discovery->outlets, g_strdup(outlet));
	if (strcmp(outlet, discovery->options.outlet) == 0) {
		discovery->has_target = TRUE;
		cad_quarry_add(discovery->quarry, score, CAD_SIDE_TARGET,
			       discovery->options.voices);
	} else if (!discovery->options.against ||
		   g_strv_contains(discovery->options.against, outlet)) {
		discovery->has_reference = TRUE;
		cad_quarry_add(discovery->quarry, score, CAD_SIDE_REFERENCE,
			       discovery->options.voices);
	}
}

/* Patterns. */

/* A word that a dictionary knows stands for its forms; another for itself only. */
static void
append_word(const CadrageDiscovery *discovery, GString *pattern, guint32 word)
{
	const char *text = cad_word_bank_get_text(discovery->quarry->bank, word);
	const gboolean is_known = discovery->known && discovery->known[word];

	if (is_known)
		g_string_append(pattern, text);
	else
		g_string_append_printf(pattern, "\"%s\"", text);
}

static char *
write_pattern(const CadrageDiscovery *discovery, const CadNgram *ngram)
{
	GString *pattern = g_string_new(NULL);

	for (guint i = 0; i < ngram->n_words; i++) {
		if (i > 0)
			g_string_append(pattern, ngram->has_gap ? " [..3] " : " ");
		append_word(discovery, pattern, ngram->words[i]);
	}
	return g_string_free(pattern, FALSE);
}

/* Places. */

/* White space folded to single blanks. */
static char *
fold_blanks(const char *text, gsize n_bytes)
{
	GString *folded = g_string_sized_new(n_bytes);
	gboolean is_blank = FALSE;

	for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char(at)) {
		const gunichar character = g_utf8_get_char(at);

		if (g_unichar_isspace(character)) {
			is_blank = TRUE;
			continue;
		}
		if (is_blank)
			g_string_append_c(folded, ' ');
		is_blank = FALSE;
		g_string_append_unichar(folded, character);
	}
	if (is_blank)
		g_string_append_c(folded, ' ');
	return g_string_free(folded, FALSE);
}

/* The end of the word that begins at @start. */
static gsize
find_word_end(const CadQuarryDocument *document, guint32 place)
{
	const char *clean = cad_text_get_clean(document->text, NULL);
	const char *at = clean + document->starts[place];
	const guint32 limit = place + 1 < document->n ? document->starts[place + 1] : G_MAXUINT32;

	while (*at != '\0' && (gsize)(at - clean) < limit) {
		const gunichar character = g_utf8_get_char(at);

		if (!g_unichar_isalnum(character) && character != '\'' && character != 0x2019 &&
		    character != '-' && !g_unichar_ismark(character))
			break;
		at = g_utf8_next_char(at);
	}
	return (gsize)(at - clean);
}

/* Up to CONTEXT characters before @at in its paragraph, cut at a blank. */
static const char *
find_left(const char *clean, const char *at)
{
	const char *start = at, *blank = at;

	for (guint i = 0; i < CONTEXT && start > clean && start[-1] != '\n'; i++) {
		start = g_utf8_prev_char(start);
		if (g_ascii_isspace(*start))
			blank = start;
	}
	return start == clean || start[-1] == '\n' ? start : blank;
}

static const char *
find_right(const char *at)
{
	const char *end = at, *blank = at;

	for (guint i = 0; i < CONTEXT && *end != '\0' && *end != '\n'; i++) {
		if (g_ascii_isspace(*end))
			blank = end;
		end = g_utf8_next_char(end);
	}
	return *end == '\0' || *end == '\n' ? end : blank;
}

static CadrageFindPassage
show_place(const CadQuarryDocument *document, guint32 place, guint32 length)
{
	const char *clean = cad_text_get_clean(document->text, NULL);
	const guint32 start = document->starts[place];
	const gsize end = find_word_end(document, place + length - 1);
	const char *left = find_left(clean, clean + start), *right = find_right(clean + end);

	return (CadrageFindPassage){
		.document = g_strdup(document->id),
		.line = cad_text_find_line(document->text, start) + 1,
		.column = cad_text_get_column(document->text, start),
		.left = fold_blanks(left, (gsize)(clean + start - left)),
		.words = fold_blanks(clean + start, end - start),
		.right = fold_blanks(clean + end, (gsize)(right - clean) - end),
	};
}

/* Of the units with the n-gram, those that are shown: of different sets as long as there are any.
 */
static GArray *
choose_units(const CadQuarry *quarry, const CadNgram *ngram, guint n)
{
	GArray *chosen = g_array_new(FALSE, FALSE, sizeof(guint32));
	g_autoptr(GHashTable) sets = g_hash_table_new(NULL, NULL);
	g_autoptr(GArray) rest = g_array_new(FALSE, FALSE, sizeof(guint32));

	for (guint32 i = 0; i < ngram->n_target + ngram->n_reference && chosen->len < n; i++) {
		const guint32 number = ngram->postings[i].unit;
		const CadQuarryUnit *unit = cad_quarry_get_unit(quarry, number);

		if (unit->side != CAD_SIDE_TARGET)
			continue;
		g_array_append_val(g_hash_table_add(sets, GUINT_TO_POINTER(unit->set)) ? chosen
										       : rest,
				   number);
	}
	for (guint i = 0; i < rest->len && chosen->len < n; i++)
		g_array_append_val(chosen, g_array_index(rest, guint32, i));
	return chosen;
}

static CadrageFindPassage *
find_passages(const CadrageDiscovery *discovery, const CadNgram *ngram, guint *n)
{
	g_autoptr(GArray) units =
		choose_units(discovery->quarry, ngram, discovery->options.n_passages);
	CadrageFindPassage *passages = g_new0(CadrageFindPassage, units->len + 1);

	*n = 0;
	for (guint i = 0; i < units->len; i++) {
		const CadQuarryUnit *unit =
			cad_quarry_get_unit(discovery->quarry, g_array_index(units, guint32, i));
		const CadQuarryDocument *document =
			cad_quarry_get(discovery->quarry, unit->document);
		guint32 length;
		const guint32 place = cad_ngram_find(ngram, document, 0, &length);

		if (place < document->n)
			passages[(*n)++] = show_place(document, place, length);
	}
	return passages;
}

typedef struct {
	const char *form;
	guint n;
} Form;

static int
compare_forms(gconstpointer a, gconstpointer b)
{
	const Form *left = a, *right = b;

	return left->n != right->n ? (left->n > right->n ? -1 : 1)
				   : strcmp(left->form, right->form);
}

static void
count_forms(const CadNgram *ngram, const CadQuarryDocument *document, GHashTable *counts)
{
	const char *clean = cad_text_get_clean(document->text, NULL);
	guint32 length;

	for (guint32 k = cad_ngram_find(ngram, document, 0, &length); k < document->n;
	     k = cad_ngram_find(ngram, document, k + 1, &length)) {
		const gsize end = find_word_end(document, k + length - 1);
		g_autofree char *form =
			fold_blanks(clean + document->starts[k], end - document->starts[k]);
		char *lower = g_utf8_strdown(form, -1);
		const guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, lower));

		g_hash_table_insert(counts, lower, GUINT_TO_POINTER(n + 1));
	}
}

static char **
list_forms(const CadrageDiscovery *discovery, const CadNgram *ngram)
{
	g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(Form));
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	GHashTableIter iter;
	gpointer key, value;

	for (guint32 i = 0; i < ngram->n_target + ngram->n_reference; i++) {
		const CadQuarryUnit *unit =
			cad_quarry_get_unit(discovery->quarry, ngram->postings[i].unit);

		if (unit->side == CAD_SIDE_TARGET)
			count_forms(ngram, cad_quarry_get(discovery->quarry, unit->document),
				    counts);
	}
	g_hash_table_iter_init(&iter, counts);
	while (g_hash_table_iter_next(&iter, &key, &value)) {
		const Form form = {key, GPOINTER_TO_UINT(value)};

		g_array_append_val(forms, form);
	}
	g_array_sort(forms, compare_forms);
	for (guint i = 0; i < MIN(forms->len, N_FORMS); i++)
		g_strv_builder_add(builder, g_array_index(forms, Form, i).form);
	return g_strv_builder_end(builder);
}

/* Finds. */

static void
count_postings(const CadrageDiscovery *discovery, const CadNgram *ngram, CadrageFind *find)
{
	guint32 most = 0;

	for (guint32 i = 0; i < ngram->n_target + ngram->n_reference; i++) {
		const CadPosting *posting = &ngram->postings[i];

		if (cad_quarry_get_unit(discovery->quarry, posting->unit)->side ==
		    CAD_SIDE_TARGET) {
			find->count_target += posting->count;
			most = MAX(most, posting->count);
		} else {
			find->count_reference += posting->count;
		}
	}
	find->top_share = (double)most / (double)find->count_target;
}

/* As it is written most often; with a gap, its two ends. */
static char *
name_find(const CadrageDiscovery *discovery, const CadNgram *ngram, char **forms)
{
	const CadWordBank *bank = discovery->quarry->bank;

	if (ngram->has_gap)
		return g_strdup_printf("%s ... %s", cad_word_bank_get_text(bank, ngram->words[0]),
				       cad_word_bank_get_text(bank, ngram->words[1]));
	return g_strdup(forms[0] ? forms[0] : cad_word_bank_get_text(bank, ngram->words[0]));
}

static double
find_log(double ratio)
{
	const double value = log2(ratio);

	return isfinite(value) ? value : CAD_NAN;
}

static void
add_find(CadrageDiscovery *discovery, const CadEvidence *evidence)
{
	const CadNgram *ngram = evidence->ngram;
	CadrageFind find = {
		.pattern = write_pattern(discovery, ngram),
		.forms = list_forms(discovery, ngram),
		.n_words = ngram->n_words,
		.has_gap = ngram->has_gap,
		.documents_target = ngram->n_target,
		.documents_reference = ngram->n_reference,
		.n_subjects = evidence->n_sets,
		.crowding = evidence->crowding,
		.ratio = evidence->test.ratio,
		.lo = evidence->test.interval.lo,
		.hi = evidence->test.interval.hi,
		.cautious = evidence->test.cautious,
		.log_ratio = find_log(evidence->test.ratio),
		.log_lo = find_log(evidence->test.interval.lo),
		.log_hi = find_log(evidence->test.interval.hi),
		.log_cautious = find_log(evidence->test.cautious),
		.p = evidence->test.p,
		.q = evidence->q,
		.verdict = evidence->verdict,
	};

	find.words = name_find(discovery, ngram, find.forms);
	count_postings(discovery, ngram, &find);
	find.passages = find_passages(discovery, ngram, &find.n_passages);
	g_array_append_val(discovery->finds, find);
}

static gboolean
is_finding(const CadEvidence *evidence)
{
	return evidence->test.interval.lo > 1 &&
	       (!evidence->ngram->has_gap || evidence->q <= CAD_DISCOVER_Q);
}

static void
keep_finds(CadrageDiscovery *discovery, const GArray *evidence)
{
	const guint limit = discovery->options.limit;

	for (guint i = 0; i < evidence->len; i++) {
		const CadEvidence *one = &g_array_index(evidence, CadEvidence, i);

		if (!is_finding(one))
			continue;
		discovery->summary.n_found++;
		discovery->summary.n_established += one->verdict == CADRAGE_VERDICT_ESTABLISHED;
		if (limit == 0 || discovery->finds->len < limit)
			add_find(discovery, one);
	}
}

static void
add_stand_in(CadrageDiscovery *discovery, const CadAlternative *alternative)
{
	const CadNgram *ngram = &alternative->ngram;
	g_auto(GStrv) forms = list_forms(discovery, ngram);
	CadrageStandIn one = {
		.category = cadrage_lexicons_get_category_id(discovery->lexicons,
							     alternative->category),
		.words = name_find(discovery, ngram, forms),
		.pattern = write_pattern(discovery, ngram),
		.documents = ngram->n_target,
		.n_contexts = alternative->n_contexts,
		.together = alternative->together,
	};

	one.passages = find_passages(discovery, ngram, &one.n_passages);
	g_array_append_val(discovery->stand_ins, one);
}

static void
keep_stand_ins(CadrageDiscovery *discovery)
{
	g_autoptr(GArray) alternatives =
		cad_alternatives_find(discovery->quarry, MIN_TOGETHER_UNITS);

	for (guint i = 0; i < alternatives->len; i++)
		add_stand_in(discovery, &g_array_index(alternatives, CadAlternative, i));
}

/* Finishing. */

static gboolean
refuse_side(const CadrageDiscovery *discovery, const char *id, GError **error)
{
	g_autofree const char **ids =
		(const char **)g_hash_table_get_keys_as_array(discovery->outlets, NULL);
	const char *nearest = cadrage_suggest(id, ids);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
		    "no article is of the outlet \"%s\"%s%s%s", id,
		    nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
check_sides(const CadrageDiscovery *discovery, GError **error)
{
	const char *const *against = discovery->options.against;

	if (!discovery->has_target)
		return refuse_side(discovery, discovery->options.outlet, error);
	for (gsize i = 0; against && against[i]; i++)
		if (!g_hash_table_contains(discovery->outlets, against[i]))
			return refuse_side(discovery, against[i], error);
	if (!discovery->has_reference) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
				    "words are held against those of other outlets, and there is "
				    "no article of any");
		return FALSE;
	}
	if (discovery->quarry->is_overfull) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "the articles have more than %u different words "
			    "(CAD_MAX_WORD_FORMS); look at fewer",
			    CAD_MAX_WORD_FORMS);
		return FALSE;
	}
	return TRUE;
}

static void
summarise(CadrageDiscovery *discovery, const CadSubjects *subjects)
{
	CadrageDiscoverySummary *summary = &discovery->summary;
	const CadQuarry *quarry = discovery->quarry;

	summary->language = quarry->language;
	summary->n_other_language = quarry->n_other_language;
	summary->n_shared = quarry->n_shared;
	summary->n_copies = quarry->n_copies;
	summary->is_matched = subjects->is_matched;
	summary->n_subjects = subjects->n_sets;
	summary->n_target_matched = subjects->n_target;
	summary->n_reference_matched = subjects->n_reference;
}

static void
count_sides(CadrageDiscovery *discovery)
{
	CadrageDiscoverySummary *summary = &discovery->summary;

	for (guint i = 0; i < discovery->quarry->units->len; i++)
		if (cad_quarry_get_unit(discovery->quarry, i)->side == CAD_SIDE_TARGET)
			summary->n_target++;
		else
			summary->n_reference++;
	summary->min_documents = discovery->options.min_documents > 0
					 ? discovery->options.min_documents
					 : CLAMP(summary->n_target / DOCUMENTS_PER_TERM,
						 MIN_DOCUMENTS, MAX_DOCUMENTS);
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Digits of a hash that tell one selection from another. */
#define NAME_DIGITS 12

static void
list_documents(CadrageDiscovery *discovery)
{
	g_autoptr(GPtrArray) hashes = g_ptr_array_new();
	GString *text = g_string_new(NULL);
	g_autofree char *hash = NULL;

	for (guint i = 0; i < discovery->quarry->documents->len; i++)
		g_ptr_array_add(hashes, cad_quarry_get(discovery->quarry, i)->content_hash);
	g_ptr_array_sort(hashes, compare_strings);
	for (guint i = 0; i < hashes->len; i++)
		if (i == 0 || strcmp(hashes->pdata[i - 1], hashes->pdata[i]) != 0)
			g_string_append_printf(text, "%s\n", (const char *)hashes->pdata[i]);
	hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
	hash[NAME_DIGITS] = '\0';
	discovery->found_name = g_strconcat(CADRAGE_FOUND_PREFIX, hash, NULL);
	discovery->found_text = g_string_free(text, FALSE);
}

gboolean
cadrage_discovery_finish(CadrageDiscovery *discovery, GError **error)
{
	CadNgramOptions options = {0, FALSE};
	g_autoptr(CadSubjects) subjects = NULL;
	g_autoptr(CadNgrams) ngrams = NULL;
	g_autoptr(GArray) evidence = NULL;

	g_return_val_if_fail(discovery != NULL, FALSE);

	if (!check_sides(discovery, error))
		return FALSE;
	cad_quarry_close(discovery->quarry, discovery->outlets);
	count_sides(discovery);
	discovery->known = cad_headwords_join(discovery->quarry, discovery->options.dictionaries);
	subjects = cad_subjects_new(discovery->quarry);
	options.min_units = discovery->summary.min_documents;
	options.keep_names = discovery->options.keep_names;
	ngrams = cad_ngrams_new(discovery->quarry, &options);
	summarise(discovery, subjects);
	discovery->summary.n_tested = ngrams->ngrams->len + ngrams->passed_over->len;
	evidence = cad_evidence_weigh(discovery->quarry, subjects, ngrams);
	cad_evidence_swallow(evidence, discovery->quarry, subjects);
	keep_finds(discovery, evidence);
	keep_stand_ins(discovery);
	list_documents(discovery);
	return TRUE;
}

const CadrageDiscoverySummary *
cadrage_discovery_get_summary(const CadrageDiscovery *discovery)
{
	return &discovery->summary;
}

guint
cadrage_discovery_get_n_finds(const CadrageDiscovery *discovery)
{
	return discovery->finds->len;
}

const CadrageFind *
cadrage_discovery_get_find(const CadrageDiscovery *discovery, guint index)
{
	g_return_val_if_fail(index < discovery->finds->len, NULL);
	return &g_array_index(discovery->finds, CadrageFind, index);
}

guint
cadrage_discovery_get_n_stand_ins(const CadrageDiscovery *discovery)
{
	return discovery->stand_ins->len;
}

const CadrageStandIn *
cadrage_discovery_get_stand_in(const CadrageDiscovery *discovery, guint index)
{
	g_return_val_if_fail(index < discovery->stand_ins->len, NULL);
	return &g_array_index(discovery->stand_ins, CadrageStandIn, index);
}

const char *
cadrage_discovery_get_found_on(const CadrageDiscovery *discovery, const char **text)
{
	*text = discovery->found_text;
	return discovery->found_name;
}
