#include "config.h"

#include "base/limits.h"
#include "document/document.h"
#include "score/reading-parts.h"

CadrageReading *
cad_reading_new_empty(CadrageLexicons *lexicons)
{
	CadrageReading *reading = g_atomic_rc_box_new0(CadrageReading);

	reading->lexicons = cadrage_lexicons_ref(lexicons);
	reading->strings = g_ptr_array_new_with_free_func(g_free);
	reading->names = g_array_new(FALSE, FALSE, sizeof(CadReadingName));
	reading->matches = g_array_new(FALSE, FALSE, sizeof(CadReadingMatch));
	reading->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	reading->stretches = g_array_new(FALSE, FALSE, sizeof(CadrageStretch));
	reading->passages = g_array_new(FALSE, FALSE, sizeof(CadReadingPassage));
	g_array_set_clear_func(reading->passages, (GDestroyNotify)cad_reading_passage_clear);
	return reading;
}

void
cad_reading_passage_clear(CadReadingPassage *passage)
{
	g_clear_pointer(&passage->speaker, g_free);
	g_clear_pointer(&passage->left, g_free);
	g_clear_pointer(&passage->text, g_free);
	g_clear_pointer(&passage->right, g_free);
}

const char *
cad_reading_keep(CadrageReading *reading, const char *text)
{
	char *copy = g_strdup(text);

	if (copy)
		g_ptr_array_add(reading->strings, copy);
	return copy;
}

static void
copy_head(CadrageReading *reading, const CadrageDocument *document)
{
	CadReadingHead *head = &reading->head;
	const char *outlet_passage = NULL, *date_passage = NULL;

	head->outlet_evidence = cadrage_document_get_outlet_evidence(document, &outlet_passage);
	head->date_evidence = cadrage_document_get_date_evidence(document, &date_passage);
	head->date_reliability = cadrage_document_get_date_reliability(document);
	head->n_tokens = cadrage_document_get_n_tokens(document);
	head->id = cad_reading_keep(reading, cadrage_document_get_id(document));
	head->outlet = cad_reading_keep(reading, cadrage_document_get_outlet(document));
	head->outlet_passage = cad_reading_keep(reading, outlet_passage);
	head->agency = cad_reading_keep(reading, cadrage_document_get_agency(document));
	head->title = cad_reading_keep(reading, cadrage_document_get_title(document));
	head->url = cad_reading_keep(reading, cadrage_document_get_url(document));
	head->language = cad_reading_keep(reading, cadrage_document_get_language(document));
	head->date = cad_reading_keep(reading, cadrage_document_get_date(document));
	head->date_passage = cad_reading_keep(reading, date_passage);
	head->content_hash = cad_reading_keep(reading, cadrage_document_get_content_hash(document));
	reading->date_candidates =
		g_strdupv((char **)cadrage_document_get_date_candidates(document));
	reading->notices = g_strdupv((char **)cadrage_document_get_notices(document));
	head->date_candidates = (const char *const *)reading->date_candidates;
	head->notices = (const char *const *)reading->notices;
}

static void
copy_sizes(CadrageReading *reading, const CadrageScore *score)
{
	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++)
		for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
			reading->n_tokens[voice][zone] =
				cadrage_score_get_n_tokens(score, voice, zone);
}

/* Names the labels that the score speaks of, in the lexicons' order. Returns: (transfer full)
 * (array): for each label of the lexicons the number of its name. */
static guint32 *
name_labels(CadrageReading *reading, const CadrageScore *score)
{
	const guint n_labels = cadrage_lexicons_get_n_labels(reading->lexicons);
	guint32 *names = g_new0(guint32, n_labels + 1);
	guint n_matches, n_uncounted;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	const guint32 *uncounted = cadrage_score_get_uncounted(score, &n_uncounted);

	for (guint i = 0; i < n_matches; i++)
		names[matches[i].label] = 1;
	for (guint i = 0; i < n_uncounted; i++)
		names[uncounted[i]] = 1;
	for (guint32 label = 0; label < n_labels; label++) {
		const guint category =
			cadrage_lexicons_get_label_category(reading->lexicons, label);
		const CadReadingName name = {
			cadrage_lexicons_get_category_id(reading->lexicons, category),
			cadrage_lexicons_get_label(reading->lexicons, label),
			label,
		};

		if (names[label] == 0)
			continue;
		names[label] = reading->names->len;
		g_array_append_val(reading->names, name);
	}
	return names;
}

static gboolean
is_counted(guint8 zone)
{
	return zone != CAD_ZONE_REPEAT && cadrage_zone_is_article(zone);
}

/* A token of the article: @number counts those only. */
static void
extend_stretches(GArray *stretches, guint8 zone, guint32 number)
{
	CadrageStretch *last =
		stretches->len == 0 ? NULL
				    : &g_array_index(stretches, CadrageStretch, stretches->len - 1);
	const CadrageStretch stretch = {(CadrageZone)zone, number, number + 1};

	if (last && last->zone == stretch.zone)
		last->end = stretch.end;
	else
		g_array_append_val(stretches, stretch);
}

static void
add_match(CadrageReading *reading, const CadrageMatch *match, guint32 number, const guint32 *names)
{
	const CadReadingMatch kept = {
		.name = names[match->label],
		.label = match->label,
		.token = number,
		.n_tokens = match->n_tokens,
		.weight = match->weight,
		.voice = (guint8)match->voice,
		.zone = (guint8)match->zone,
		.is_negated = match->is_negated != FALSE,
		.is_undated = match->is_undated != FALSE,
	};

	g_array_append_val(reading->matches, kept);
}

/* Nothing matches but in tokens of the article, and no match has others in between. */
static void
place_matches(CadrageReading *reading, const CadrageScore *score, const guint32 *names)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	guint n_matches, next = 0;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	guint32 number = 0;

	for (guint32 i = 0; i < tokens->n; i++) {
		if (!is_counted(zones[i]))
			continue;
		extend_stretches(reading->stretches, zones[i], number);
		for (; next < n_matches && matches[next].span.start <= tokens->start[i]; next++)
			add_match(reading, &matches[next], number, names);
		number++;
	}
}

static int
compare_numbers(const void *a, const void *b)
{
	const guint32 left = *(const guint32 *)a, right = *(const guint32 *)b;

	return (left > right) - (left < right);
}

static void
copy_uncounted(CadrageReading *reading, const CadrageScore *score, const guint32 *names)
{
	guint n;
	const guint32 *labels = cadrage_score_get_uncounted(score, &n);

	for (guint i = 0; i < n; i++)
		g_array_append_val(reading->uncounted, names[labels[i]]);
	g_array_sort(reading->uncounted, compare_numbers);
}

CadrageReading *
cad_reading_new_view(CadrageScore *score)
{
	CadrageReading *reading = cad_reading_new_empty(cadrage_score_get_lexicons(score));
	g_autofree guint32 *names = name_labels(reading, score);

	copy_head(reading, cadrage_score_get_document(score));
	copy_sizes(reading, score);
	place_matches(reading, score, names);
	copy_uncounted(reading, score, names);
	reading->view = cadrage_score_ref(score);
	return reading;
}

/* Takes the passages of a view, and lets its score go. */
static void
settle_passages(CadrageReading *reading)
{
	g_autofree guint *n_taken = g_new0(guint, reading->names->len + 1);

	for (guint i = 0; i < reading->matches->len; i++) {
		CadReadingPassage passage;

		if (n_taken[g_array_index(reading->matches, CadReadingMatch, i).name]++ <
			    CAD_MAX_PASSAGES_PER_CELL &&
		    cad_reading_get_passage(reading, i, &passage))
			g_array_append_val(reading->passages, passage);
	}
	g_clear_pointer(&reading->view, cadrage_score_unref);
}

CadrageReading *
cadrage_reading_new(CadrageScore *score)
{
	CadrageReading *reading;

	g_return_val_if_fail(score, NULL);
	reading = cad_reading_new_view(score);
	settle_passages(reading);
	return reading;
}

CadrageReading *
cadrage_reading_ref(CadrageReading *reading)
{
	return g_atomic_rc_box_acquire(reading);
}

static void
reading_clear(void *box)
{
	CadrageReading *reading = box;

	cadrage_lexicons_unref(reading->lexicons);
	g_ptr_array_unref(reading->strings);
	g_strfreev(reading->date_candidates);
	g_strfreev(reading->notices);
	g_array_unref(reading->names);
	g_array_unref(reading->matches);
	g_array_unref(reading->uncounted);
	g_array_unref(reading->stretches);
	g_array_unref(reading->passages);
	g_clear_pointer(&reading->view, cadrage_score_unref);
}

void
cadrage_reading_unref(CadrageReading *reading)
{
	if (reading)
		g_atomic_rc_box_release_full(reading, reading_clear);
}

CadrageLexicons *
cadrage_reading_get_lexicons(const CadrageReading *reading)
{
	return reading->lexicons;
}

const char *
cadrage_reading_get_id(const CadrageReading *reading)
{
	return reading->head.id;
}

const char *
cadrage_reading_get_outlet(const CadrageReading *reading)
{
	return reading->head.outlet;
}

const char *
cadrage_reading_get_date(const CadrageReading *reading)
{
	return reading->head.date;
}

guint
cadrage_reading_get_n_matches(const CadrageReading *reading)
{
	return reading->matches->len;
}

const CadReadingHead *
cad_reading_get_head(const CadrageReading *reading)
{
	return &reading->head;
}

gboolean
cad_reading_is_covered(const CadrageReading *reading)
{
	return cadrage_lexicons_covers(reading->lexicons, reading->head.language);
}

guint32
cad_reading_get_n_tokens(const CadrageReading *reading, CadrageVoice voice, CadrageZone zone)
{
	g_return_val_if_fail(voice < CADRAGE_N_VOICES && zone < CADRAGE_N_ZONES, 0);
	return reading->n_tokens[voice][zone];
}

const CadReadingName *
cad_reading_get_names(const CadrageReading *reading, guint *n)
{
	*n = reading->names->len;
	return (const CadReadingName *)(const void *)reading->names->data;
}

const CadReadingMatch *
cad_reading_get_matches(const CadrageReading *reading, guint *n)
{
	*n = reading->matches->len;
	return (const CadReadingMatch *)(const void *)reading->matches->data;
}

const guint32 *
cad_reading_get_uncounted(const CadrageReading *reading, guint *n)
{
	*n = reading->uncounted->len;
	return (const guint32 *)(const void *)reading->uncounted->data;
}

const CadrageStretch *
cad_reading_get_stretches(const CadrageReading *reading, guint *n)
{
	*n = reading->stretches->len;
	return (const CadrageStretch *)(const void *)reading->stretches->data;
}

static void
view_passage(const CadrageScore *score, guint index, CadReadingPassage *passage)
{
	guint n;
	const CadrageMatch *match = &cadrage_score_get_matches(score, &n)[index];

	*passage = (CadReadingPassage){
		.match = index,
		.raw = match->raw,
		.line = match->line,
		.column = match->column,
		.crosses_voice = match->crosses_voice,
		.speaker = g_strdup(cadrage_score_get_speaker(score, match)),
		.text = cadrage_score_get_match_text(score, match),
	};
	cadrage_score_get_match_context(score, match, CAD_PASSAGE_CONTEXT, &passage->left,
					&passage->right);
}

static int
compare_matches(const void *a, const void *b)
{
	const CadReadingPassage *first = a;
	const CadReadingPassage *second = b;

	return (first->match > second->match) - (first->match < second->match);
}

gboolean
cad_reading_get_passage(const CadrageReading *reading, guint match, CadReadingPassage *passage)
{
	const CadReadingPassage wanted = {.match = match};
	const CadReadingPassage *kept;
	guint place;

	if (reading->view) {
		view_passage(reading->view, match, passage);
		return TRUE;
	}
	if (!g_array_binary_search(reading->passages, &wanted, compare_matches, &place))
		return FALSE;
	kept = &g_array_index(reading->passages, CadReadingPassage, place);
	*passage = *kept;
	passage->speaker = g_strdup(kept->speaker);
	passage->left = g_strdup(kept->left);
	passage->text = g_strdup(kept->text);
	passage->right = g_strdup(kept->right);
	return TRUE;
}
