#include "config.h"

#include <string.h>

#include "discover/boilerplate.h"
#include "discover/page-word.h"
#include "discover/quarry.h"
#include "discover/self-mention.h"
#include "document/document.h"
#include "score/score.h"

static void
document_free(gpointer data)
{
	CadQuarryDocument *document = data;

	g_free(document->id);
	g_free(document->content_hash);
	g_free(document->language);
	g_free(document->words);
	g_free(document->flags);
	g_free(document->starts);
	g_array_unref(document->names);
	g_clear_pointer(&document->text, cad_text_unref);
	g_free(document);
}

CadQuarry *
cad_quarry_new(void)
{
	CadQuarry *quarry = g_new0(CadQuarry, 1);

	quarry->bank = cad_word_bank_new();
	quarry->documents = g_ptr_array_new_with_free_func(document_free);
	quarry->units = g_array_new(FALSE, FALSE, sizeof(CadQuarryUnit));
	quarry->copies = cadrage_copies_new();
	return quarry;
}

void
cad_quarry_free(CadQuarry *quarry)
{
	if (!quarry)
		return;
	cad_word_bank_free(quarry->bank);
	g_ptr_array_unref(quarry->documents);
	g_array_unref(quarry->units);
	cadrage_copies_unref(quarry->copies);
	g_free(quarry);
}

/* One document. */

/* For each token CAD_PLACE_COVERED when a match of the lexicons holds it, and CAD_PLACE_TELLING. */
static guint8 *
find_covered(const CadrageScore *score, const CadTokens *tokens)
{
	guint8 *covered = g_new0(guint8, tokens->n + 1);
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);

	for (guint i = 0; i < n_matches; i++) {
		const gboolean is_verb = cadrage_lexicons_get_category_kind(
						 cadrage_score_get_lexicons(score),
						 matches[i].category) == CADRAGE_CATEGORY_VERBS;

		for (guint32 k = cad_tokens_find(tokens, matches[i].span.start);
		     k < tokens->n && tokens->start[k] < matches[i].span.end; k++)
			covered[k] |= CAD_PLACE_COVERED | (is_verb ? CAD_PLACE_TELLING : 0);
	}
	return covered;
}

/* What is passed over leaves a break behind. */
typedef struct {
	CadQuarry *quarry;
	CadQuarryDocument *document;
	const CadTokens *tokens;
	const guint8 *zones;
	const guint8 *covered;
	const char *clean;
	guint8 pending;	 /* flags of the next word taken */
	guint32 *places; /* of each token; CAD_NO_WORD for one that is not taken */
} Taking;

static gboolean
is_wanted(const Taking *taking, const guint8 *voices, guint32 token, CadrageVoiceSet wanted)
{
	const guint8 zone = taking->zones[token];

	return zone != CAD_ZONE_REPEAT && zone != CADRAGE_ZONE_STOCK &&
	       cadrage_zone_is_article(zone) && (CADRAGE_VOICE_BIT(voices[token]) & wanted) != 0;
}

/* In a headline words may have capitals for no other reason. */
static gboolean
is_running_text(guint8 zone)
{
	return zone != CADRAGE_ZONE_HEADLINE && zone != CADRAGE_ZONE_SUBHEAD;
}

static void
take_word(Taking *taking, guint32 token)
{
	const CadTokens *tokens = taking->tokens;
	CadQuarryDocument *document = taking->document;
	const guint8 flags = tokens->flags[token];
	const gboolean has_capital = (flags & CAD_TOKEN_CAPITAL) != 0;
	const gboolean is_inside =
		(flags & CAD_TOKEN_SENTENCE) == 0 && is_running_text(taking->zones[token]);
	const guint32 word =
		cad_word_bank_add(taking->quarry->bank, taking->clean + tokens->start[token],
				  tokens->end[token] - tokens->start[token]);
	guint8 own = taking->pending;

	taking->pending = 0;
	if (word == CAD_NO_WORD) {
		taking->quarry->is_overfull = TRUE;
		taking->pending = own | CAD_PLACE_BREAK;
		return;
	}
	if ((flags & CAD_TOKEN_NUMBER) == 0 && is_inside)
		cad_word_bank_note(taking->quarry->bank, word, has_capital);
	own |= (flags & CAD_TOKEN_NUMBER) != 0 ? CAD_PLACE_BARRED : 0;
	own |= (flags & CAD_TOKEN_APART) != 0 ? CAD_PLACE_BREAK : 0;
	own |= has_capital && is_inside ? CAD_PLACE_CAPITAL : 0;
	own |= has_capital ? CAD_PLACE_UPPER : 0;
	own |= taking->covered[token];
	taking->places[token] = document->n;
	document->words[document->n] = word;
	document->flags[document->n] = own;
	if (document->starts)
		document->starts[document->n] = tokens->start[token];
	document->n++;
}

static void
take_words(Taking *taking, const guint8 *voices, CadrageVoiceSet wanted)
{
	guint32 sentence = G_MAXUINT32;

	for (guint32 i = 0; i < taking->tokens->n; i++) {
		if (taking->tokens->sentence[i] != sentence)
			taking->pending = CAD_PLACE_BREAK | CAD_PLACE_SENTENCE;
		sentence = taking->tokens->sentence[i];
		taking->places[i] = CAD_NO_WORD;
		if (is_wanted(taking, voices, i, wanted))
			take_word(taking, i);
		else
			taking->pending |=
				CAD_PLACE_BREAK | CAD_PLACE_SENTENCE | CAD_PLACE_FRAGMENT;
	}
}

/* Names of parties that have several, where all of their words were taken. */
static void
take_names(const Taking *taking, const CadrageScore *score)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);

	for (guint i = 0; i < n_matches; i++) {
		const guint32 first = cad_tokens_find(taking->tokens, matches[i].span.start);
		const guint32 last = first + matches[i].n_tokens - 1;
		const CadQuarryName name = {taking->places[first], matches[i].n_tokens,
					    matches[i].category};

		if (cadrage_lexicons_get_category_kind(lexicons, matches[i].category) ==
			    CADRAGE_CATEGORY_NAMING &&
		    last < taking->tokens->n && name.place != CAD_NO_WORD &&
		    taking->places[last] == name.place + name.n - 1)
			g_array_append_val(taking->document->names, name);
	}
}

void
cad_quarry_add(CadQuarry *quarry, const CadrageScore *score, CadSide side, CadrageVoiceSet voices)
{
	const CadrageDocument *source = cadrage_score_get_document(score);
	const CadTokens *tokens = cad_document_get_tokens(source);
	CadQuarryDocument *document = g_new0(CadQuarryDocument, 1);
	g_autofree guint8 *covered = find_covered(score, tokens);
	g_autofree guint32 *places = g_new(guint32, tokens->n + 1);
	Taking taking = {quarry,  document,
			 tokens,  cad_document_get_token_zones(source),
			 covered, cad_text_get_clean(cad_document_get_text(source), NULL),
			 0,	  places};

	document->id = g_strdup(cadrage_document_get_id(source));
	document->content_hash = g_strdup(cadrage_document_get_content_hash(source));
	document->side = side;
	document->language = g_strdup(cadrage_document_get_language(source));
	document->day = cad_day_from_text(cadrage_document_get_date(source));
	document->names = g_array_new(FALSE, FALSE, sizeof(CadQuarryName));
	document->words = g_new(guint32, tokens->n + 1);
	document->flags = g_new(guint8, tokens->n + 1);
	if (side == CAD_SIDE_TARGET) {
		document->starts = g_new(guint32, tokens->n + 1);
		document->text = cad_text_ref((CadText *)cad_document_get_text(source));
	}
	take_words(&taking, cad_score_get_token_voices(score), voices);
	take_names(&taking, score);
	document->words = g_renew(guint32, document->words, document->n + 1);
	document->flags = g_renew(guint8, document->flags, document->n + 1);
	if (document->starts)
		document->starts = g_renew(guint32, document->starts, document->n + 1);
	g_ptr_array_add(quarry->documents, document);
	cadrage_copies_add(quarry->copies, source);
}

/* Closing. */

static int
compare_ids(gconstpointer a, gconstpointer b)
{
	const CadQuarryDocument *left = *(CadQuarryDocument *const *)a;
	const CadQuarryDocument *right = *(CadQuarryDocument *const *)b;

	return strcmp(left->id, right->id);
}

/* Of most documents of the target; of equals the first in byte order. */
static void
choose_language(CadQuarry *quarry)
{
	g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
	guint most = 0;

	for (guint i = 0; i < quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, i);
		guint n;

		if (document->side != CAD_SIDE_TARGET)
			continue;
		n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, document->language)) + 1;
		g_hash_table_insert(counts, document->language, GUINT_TO_POINTER(n));
		if (n < most || (n == most && quarry->language &&
				 strcmp(document->language, quarry->language) > 0))
			continue;
		most = n;
		quarry->language = document->language;
	}
	quarry->language = g_intern_string(quarry->language);
}

static void
drop_other_languages(CadQuarry *quarry)
{
	guint kept = 0;

	for (guint i = 0; i < quarry->documents->len; i++) {
		CadQuarryDocument *document = g_ptr_array_index(quarry->documents, i);

		if (g_strcmp0(document->language, quarry->language) == 0) {
			quarry->documents->pdata[kept++] = document;
			continue;
		}
		document_free(document);
		quarry->n_other_language++;
	}
	for (guint i = kept; i < quarry->documents->len; i++)
		quarry->documents->pdata[i] = NULL;
	g_ptr_array_set_free_func(quarry->documents, NULL);
	g_ptr_array_set_size(quarry->documents, (int)kept);
	g_ptr_array_set_free_func(quarry->documents, document_free);
}

/* For each cluster of copies, which sides have it. */
static guint8 *
find_cluster_sides(const CadQuarry *quarry)
{
	guint8 *sides = g_new0(guint8, cadrage_copies_get_n_clusters(quarry->copies) + 1);

	for (guint i = 0; i < quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, i);
		const guint cluster = cadrage_copies_find_cluster(quarry->copies, document->id);

		if (cluster != G_MAXUINT)
			sides[cluster] |= (guint8)(1 << document->side);
	}
	return sides;
}

static guint32
add_unit(CadQuarry *quarry, guint index, const CadQuarryDocument *document)
{
	const CadQuarryUnit unit = {document->side, index, document->n, CAD_NO_SET};

	g_array_append_val(quarry->units, unit);
	return quarry->units->len - 1;
}

static void
make_units(CadQuarry *quarry)
{
	g_autofree guint8 *sides = find_cluster_sides(quarry);
	g_autoptr(GHashTable) met = g_hash_table_new(NULL, NULL); /* clusters */

	for (guint i = 0; i < quarry->documents->len; i++) {
		CadQuarryDocument *document = g_ptr_array_index(quarry->documents, i);
		const guint cluster = cadrage_copies_find_cluster(quarry->copies, document->id);

		document->unit = CAD_NO_UNIT;
		if (cluster != G_MAXUINT && sides[cluster] == 3)
			quarry->n_shared++;
		else if (cluster != G_MAXUINT && !g_hash_table_add(met, GUINT_TO_POINTER(cluster)))
			quarry->n_copies++;
		else
			document->unit = add_unit(quarry, i, document);
	}
}

void
cad_quarry_close(CadQuarry *quarry, GHashTable *outlets)
{
	choose_language(quarry);
	drop_other_languages(quarry);
	g_ptr_array_sort(quarry->documents, compare_ids);
	cadrage_copies_finish(quarry->copies);
	make_units(quarry);
	cad_boilerplate_bar(quarry);
	cad_boilerplate_bar_runs(quarry);
	cad_page_word_bar(quarry);
	cad_self_mention_bar(quarry, outlets);
}
