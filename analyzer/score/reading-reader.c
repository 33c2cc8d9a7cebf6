#include "config.h"

#include <string.h>

#include "base/day.h"
#include "base/deflate.h"
#include "base/limits.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/scope.h"
#include "score/reading-form.h"
#include "score/reading-parts.h"

/* Nothing that was stored is believed. */

static gboolean
complain(GError **error, const char *what)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "a stored reading is damaged: %s",
		    what);
	return FALSE;
}

/* Returns: (transfer full): the variant; its strings live with it. */
static GVariant *
open_part(GBytes *bytes, const char *type, GError **error)
{
	g_autoptr(GVariant) variant =
		g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(type), bytes, FALSE));

	if (!g_variant_is_normal_form(variant)) {
		complain(error, "its bytes have another form");
		return NULL;
	}
	return cad_stored_turn(g_steal_pointer(&variant));
}

static GVariant *
open_bytes(GBytes *bytes, const char *type, GError **error)
{
	g_autoptr(GVariant) variant = open_part(bytes, type, error);
	guint32 format = 0;

	if (!variant)
		return NULL;
	g_variant_get_child(variant, 0, "u", &format);
	if (format != CAD_READING_FORMAT) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_UNSUPPORTED,
			    "a stored reading has format %u, not %u", format, CAD_READING_FORMAT);
		return NULL;
	}
	return g_steal_pointer(&variant);
}

static gboolean
read_hash(CadrageReading *reading, GVariant *bytes, GError **error)
{
	gsize n;
	const guint8 *hash = g_variant_get_fixed_array(bytes, &n, 1);
	g_autoptr(GString) text = g_string_new(NULL);

	if (n != CAD_STORED_HASH_BYTES)
		return complain(error, "its content hash");
	for (gsize i = 0; i < n; i++)
		g_string_append_printf(text, "%02x", hash[i]);
	reading->head.content_hash = cad_reading_keep(reading, text->str);
	return TRUE;
}

static gboolean
check_head(const CadReadingHead *head, GError **error)
{
	if (head->id[0] == '\0' || head->language[0] == '\0')
		return complain(error, "it has no id or no language");
	if (head->outlet_evidence > CADRAGE_EVIDENCE_NONE ||
	    head->date_evidence > CADRAGE_EVIDENCE_NONE ||
	    head->date_reliability > CADRAGE_RELIABILITY_UNKNOWN)
		return complain(error, "what its outlet or date rests on");
	if ((head->date != NULL) != (head->date_reliability == CADRAGE_RELIABILITY_EXACT) ||
	    (head->date && cad_day_from_text(head->date) == 0))
		return complain(error, "its date");
	if (head->n_tokens > CAD_MAX_DOCUMENT_BYTES)
		return complain(error, "its size");
	return TRUE;
}

static gboolean
read_head(CadrageReading *reading, GVariant *variant, GError **error)
{
	CadReadingHead *head = &reading->head;
	const char *id, *outlet, *outlet_passage, *agency, *title, *url, *language, *date,
		*date_passage;
	g_autoptr(GVariant) hash = NULL;
	guint8 outlet_evidence, date_evidence, date_reliability;

	g_variant_get(variant, "(&sm&sm&sm&sm&sm&s&sm&sm&s@ay^as^asyyyu)", &id, &outlet,
		      &outlet_passage, &agency, &title, &url, &language, &date, &date_passage,
		      &hash, &reading->date_candidates, &reading->notices, &outlet_evidence,
		      &date_evidence, &date_reliability, &head->n_tokens);
	head->id = cad_reading_keep(reading, id);
	head->outlet = cad_reading_keep(reading, outlet);
	head->outlet_passage = cad_reading_keep(reading, outlet_passage);
	head->agency = cad_reading_keep(reading, agency);
	head->title = cad_reading_keep(reading, title);
	head->url = cad_reading_keep(reading, url);
	head->language = cad_reading_keep(reading, language);
	head->date = cad_reading_keep(reading, date);
	head->date_passage = cad_reading_keep(reading, date_passage);
	head->date_candidates = (const char *const *)reading->date_candidates;
	head->notices = (const char *const *)reading->notices;
	head->outlet_evidence = outlet_evidence;
	head->date_evidence = date_evidence;
	head->date_reliability = date_reliability;
	return check_head(head, error) && read_hash(reading, hash, error);
}

static gboolean
read_sizes(CadrageReading *reading, GVariant *variant, GError **error)
{
	GVariantIter iter;
	guint8 voice, zone;
	guint32 n;
	guint64 sum = 0;

	g_variant_iter_init(&iter, variant);
	while (g_variant_iter_next(&iter, CAD_STORED_SIZE_TYPE, &voice, &zone, &n)) {
		if (voice >= CADRAGE_N_VOICES || zone >= CADRAGE_N_ZONES ||
		    !cadrage_zone_is_article(zone) || reading->n_tokens[voice][zone] > 0)
			return complain(error, "the size of a zone");
		reading->n_tokens[voice][zone] = n;
		sum += n;
	}
	return sum <= reading->head.n_tokens || complain(error, "the size of its zones");
}

/* A label of another language is not what the document was read with. */
static guint32
find_label(const CadrageReading *reading, guint category, const char *label)
{
	const guint index = category == G_MAXUINT ? G_MAXUINT
						  : cad_lexicon_set_find_label(reading->lexicons,
									       category, label);

	if (index == G_MAXUINT ||
	    cadrage_lexicons_find_label_lexicon(reading->lexicons, index, reading->head.language) ==
		    G_MAXUINT)
		return G_MAXUINT32;
	return index;
}

static gboolean
read_labels(CadrageReading *reading, const char *id, GVariantIter *labels, GError **error)
{
	const char *category = cad_reading_keep(reading, id);
	const guint index = cadrage_lexicons_find_category(reading->lexicons, category);
	const char *label, *last = NULL;

	while (g_variant_iter_next(labels, "&s", &label)) {
		const CadReadingName name = {category, cad_reading_keep(reading, label),
					     find_label(reading, index, label)};

		if (last && strcmp(last, label) >= 0)
			return complain(error, "the order of its labels");
		last = name.label;
		g_array_append_val(reading->names, name);
	}
	return last != NULL || complain(error, "a category without labels");
}

static gboolean
read_names(CadrageReading *reading, GVariant *variant, GError **error)
{
	GVariantIter iter;
	const char *id;
	GVariantIter *labels;
	g_autofree char *last = NULL;

	g_variant_iter_init(&iter, variant);
	while (g_variant_iter_next(&iter, "(&sas)", &id, &labels)) {
		const gboolean is_sorted = !last || strcmp(last, id) < 0;
		const gboolean is_read = is_sorted ? read_labels(reading, id, labels, error)
						   : complain(error, "the order of its categories");

		g_free(last);
		last = g_strdup(id);
		g_variant_iter_free(labels);
		if (!is_read)
			return FALSE;
	}
	return TRUE;
}

static gboolean
check_match(const CadrageReading *reading, const CadReadingMatch *match, guint8 marks,
	    guint32 after, GError **error)
{
	const gint32 heaviest = CAD_MAX_WEIGHT * CAD_WEIGHT_UNIT;

	if (match->token < after || match->n_tokens == 0 ||
	    match->token >= reading->head.n_tokens ||
	    match->n_tokens > reading->head.n_tokens - match->token)
		return complain(error, "the place of a match");
	if (match->name >= reading->names->len)
		return complain(error, "the label of a match");
	if ((marks & ~CAD_STORED_KNOWN_MARKS) != 0 || match->voice >= CADRAGE_N_VOICES ||
	    match->zone >= CADRAGE_N_ZONES || !cadrage_zone_is_article(match->zone))
		return complain(error, "the voice or zone of a match");
	if (match->weight > heaviest || match->weight < -heaviest)
		return complain(error, "the weight of a match");
	return TRUE;
}

static gboolean
read_matches(CadrageReading *reading, GVariant *variant, GError **error)
{
	gsize n;
	const CadStoredMatch *stored = g_variant_get_fixed_array(variant, &n, sizeof *stored);
	guint32 after = 0;

	for (gsize i = 0; i < n; i++) {
		const guint8 marks = stored[i].marks;
		CadReadingMatch match = {
			.name = stored[i].name,
			.token = stored[i].token,
			.n_tokens = stored[i].n_tokens,
			.weight = stored[i].weight,
			.voice = marks & CAD_STORED_VOICE_MASK,
			.zone = stored[i].zone,
			.is_negated = (marks & CAD_STORED_NEGATED_MARK) != 0,
			.is_undated = (marks & CAD_STORED_UNDATED_MARK) != 0,
		};

		if (!check_match(reading, &match, marks, after, error))
			return FALSE;
		match.label = g_array_index(reading->names, CadReadingName, match.name).index;
		after = match.token;
		g_array_append_val(reading->matches, match);
	}
	return TRUE;
}

static gboolean
read_uncounted(CadrageReading *reading, GVariant *variant, GError **error)
{
	gsize n;
	const guint32 *names = g_variant_get_fixed_array(variant, &n, sizeof *names);

	for (gsize i = 0; i < n; i++) {
		if (names[i] >= reading->names->len || (i > 0 && names[i] <= names[i - 1]))
			return complain(error, "a label that was not counted");
		g_array_append_val(reading->uncounted, names[i]);
	}
	return TRUE;
}

static gboolean
read_stretches(CadrageReading *reading, GVariant *variant, GError **error)
{
	GVariantIter iter;
	guint32 first = 0, end;
	guint8 zone;

	g_variant_iter_init(&iter, variant);
	while (g_variant_iter_next(&iter, CAD_STORED_ZONE_TYPE, &zone, &end)) {
		const CadrageStretch stretch = {(CadrageZone)zone, first, end};

		if (zone >= CADRAGE_N_ZONES || !cadrage_zone_is_article(zone) || end <= first)
			return complain(error, "the place of a zone");
		first = end;
		g_array_append_val(reading->stretches, stretch);
	}
	return first == reading->head.n_tokens || complain(error, "the places of its zones");
}

static gboolean
read_counts(CadrageReading *reading, GVariant *variant, GError **error)
{
	g_autoptr(GVariant) head = g_variant_get_child_value(variant, 1);
	g_autoptr(GVariant) sizes = g_variant_get_child_value(variant, 2);
	g_autoptr(GVariant) names = g_variant_get_child_value(variant, 3);
	g_autoptr(GVariant) matches = g_variant_get_child_value(variant, 4);
	g_autoptr(GVariant) uncounted = g_variant_get_child_value(variant, 5);
	g_autoptr(GVariant) stretches = g_variant_get_child_value(variant, 6);

	return read_head(reading, head, error) && read_sizes(reading, sizes, error) &&
	       read_names(reading, names, error) && read_matches(reading, matches, error) &&
	       read_uncounted(reading, uncounted, error) &&
	       read_stretches(reading, stretches, error);
}

/* Returns: (transfer full): the passages of @folded, checked as far as their form and number. */
static GVariant *
unfold_passages(GVariant *folded, GError **error)
{
	g_autoptr(GVariant) bytes = g_variant_get_child_value(folded, 3);
	g_autoptr(GBytes) deflated = g_variant_get_data_as_bytes(bytes);
	g_autoptr(GBytes) inflated = NULL;
	g_autoptr(GVariant) passages = NULL;
	guint32 n_passages, n_bytes;
	char *data;

	g_variant_get_child(folded, 1, "u", &n_passages);
	g_variant_get_child(folded, 2, "u", &n_bytes);
	data = cad_inflate(deflated, n_bytes);
	if (!data) {
		complain(error, "the size of its passages");
		return NULL;
	}
	inflated = g_bytes_new_take(data, n_bytes);
	passages = open_part(inflated, CAD_STORED_PASSAGES_TYPE, error);
	if (passages && g_variant_n_children(passages) != n_passages) {
		complain(error, "the number of its passages");
		return NULL;
	}
	return g_steal_pointer(&passages);
}

static gboolean
read_passages(CadrageReading *reading, GVariant *folded, GError **error)
{
	g_autoptr(GVariant) all = unfold_passages(folded, error);
	CadReadingPassage passage;
	GVariantIter iter;

	if (!all)
		return FALSE;
	g_variant_iter_init(&iter, all);
	while (g_variant_iter_next(&iter, CAD_STORED_PASSAGE_TYPE, &passage.match,
				   &passage.raw.start, &passage.raw.end, &passage.line,
				   &passage.column, &passage.crosses_voice, &passage.speaker,
				   &passage.left, &passage.text, &passage.right)) {
		const guint n = reading->passages->len;

		g_array_append_val(reading->passages, passage);
		if (passage.match >= reading->matches->len ||
		    (n > 0 && g_array_index(reading->passages, CadReadingPassage, n - 1).match >=
				      passage.match))
			return complain(error, "the match of a passage");
		if (passage.raw.end < passage.raw.start || passage.line == 0 || passage.column == 0)
			return complain(error, "the place of a passage");
	}
	return TRUE;
}

CadrageReading *
cadrage_reading_new_from_bytes(GBytes *counts, GBytes *passages, CadrageLexicons *lexicons,
			       GError **error)
{
	g_autoptr(CadrageReading) reading = NULL;
	g_autoptr(GVariant) counted = NULL;
	g_autoptr(GVariant) shown = NULL;

	g_return_val_if_fail(counts && lexicons, NULL);
	counted = open_bytes(counts, CAD_STORED_COUNTS_TYPE, error);
	if (!counted)
		return NULL;
	if (passages) {
		shown = open_bytes(passages, CAD_STORED_FOLDED_TYPE, error);
		if (!shown)
			return NULL;
	}
	reading = cad_reading_new_empty(lexicons);
	if (!read_counts(reading, counted, error) ||
	    (shown && !read_passages(reading, shown, error)))
		return NULL;
	return g_steal_pointer(&reading);
}
