#include "config.h"

#include <string.h>

#include <cadrage/speakers.h>

#include "base/number.h"
#include "document/document.h"
#include "score/score.h"
#include "stats/interval.h"
#include "text/fold.h"

#define CONFIDENCE 0.95

/* One speaker of one outlet. */
typedef struct {
	char *key;  /* folded name; "" for nobody named */
	char *name; /* NULL for nobody named */
	CadrageSpeakerType type;
	guint n_documents;
	guint64 n_quoted;
	guint64 n_paraphrase;
	GHashTable *verbs; /* of category index to number of verbs */
} Person;

typedef struct {
	char *id;	    /* NULL when unknown */
	GHashTable *people; /* of key, borrowed, to Person, owned */
	GHashTable *seen;   /* set of content hashes, owned */
	CadrageSpeakerOutlet summary;
} Outlet;

struct _CadrageSpeakers {
	CadrageLexicons *lexicons;
	GPtrArray *outlets; /* of Outlet, owned */
	GArray *summaries;  /* of CadrageSpeakerOutlet */
	GArray *rows;	    /* of CadrageSpeakerRow */
	GArray *stances;    /* of CadrageStanceRow */
};

static void
person_free(Person *person)
{
	g_free(person->key);
	g_free(person->name);
	g_hash_table_unref(person->verbs);
	g_free(person);
}

static void
outlet_free(Outlet *outlet)
{
	g_free(outlet->id);
	g_hash_table_unref(outlet->people);
	g_hash_table_unref(outlet->seen);
	g_free(outlet);
}

CadrageSpeakers *
cadrage_speakers_new(CadrageLexicons *lexicons)
{
	CadrageSpeakers *speakers = g_new0(CadrageSpeakers, 1);

	g_return_val_if_fail(lexicons, NULL);
	speakers->lexicons = cadrage_lexicons_ref(lexicons);
	speakers->outlets = g_ptr_array_new_with_free_func((GDestroyNotify)outlet_free);
	speakers->summaries = g_array_new(FALSE, FALSE, sizeof(CadrageSpeakerOutlet));
	speakers->rows = g_array_new(FALSE, FALSE, sizeof(CadrageSpeakerRow));
	speakers->stances = g_array_new(FALSE, FALSE, sizeof(CadrageStanceRow));
	return speakers;
}

void
cadrage_speakers_free(CadrageSpeakers *speakers)
{
	if (!speakers)
		return;
	cadrage_lexicons_unref(speakers->lexicons);
	g_ptr_array_unref(speakers->outlets);
	g_array_unref(speakers->summaries);
	g_array_unref(speakers->rows);
	g_array_unref(speakers->stances);
	g_free(speakers);
}

/* Taking articles. */

static Outlet *
find_outlet(CadrageSpeakers *speakers, const char *id)
{
	Outlet *outlet;

	for (guint i = 0; i < speakers->outlets->len; i++) {
		outlet = speakers->outlets->pdata[i];
		if (g_strcmp0(outlet->id, id) == 0)
			return outlet;
	}
	outlet = g_new0(Outlet, 1);
	outlet->id = g_strdup(id);
	outlet->people =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)person_free);
	outlet->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_ptr_array_add(speakers->outlets, outlet);
	return outlet;
}

static char *
fold_name(const char *name)
{
	g_autoptr(GString) key = g_string_new(NULL);

	cad_fold_append(key, name, strlen(name));
	return g_string_free(g_steal_pointer(&key), FALSE);
}

static Person *
find_person(Outlet *outlet, const CadrageSpeaker *speaker)
{
	g_autofree char *key = speaker ? fold_name(speaker->name) : g_strdup("");
	Person *person = g_hash_table_lookup(outlet->people, key);

	if (person) {
		/* Spellings that fold alike: the first in byte order, whatever came first. */
		if (speaker && strcmp(speaker->name, person->name) < 0) {
			g_free(person->name);
			person->name = g_strdup(speaker->name);
			person->type = speaker->type;
		}
		return person;
	}
	person = g_new0(Person, 1);
	person->key = g_steal_pointer(&key);
	person->name = speaker ? g_strdup(speaker->name) : NULL;
	person->type = speaker ? speaker->type : CADRAGE_SPEAKER_PERSON;
	person->verbs = g_hash_table_new(NULL, NULL);
	g_hash_table_insert(outlet->people, person->key, person);
	return person;
}

/* What one article says of each of its speakers, and last of nobody named. */
typedef struct {
	guint64 n_quoted;
	guint64 n_paraphrase;
} Words;

static void
count_words(const CadrageScore *score, Words *words, guint n_speakers)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	const guint8 *voices = cad_score_get_token_voices(score);
	guint n_segments, segment = 0;
	const CadrageVoiceSegment *segments =
		cadrage_voices_get_segments(cadrage_score_get_voices(score), &n_segments);

	for (guint32 i = 0; i < tokens->n; i++) {
		if (zones[i] >= CADRAGE_N_ZONES || !cadrage_zone_is_article(zones[i]) ||
		    voices[i] == CADRAGE_VOICE_OWN || voices[i] >= CADRAGE_N_VOICES)
			continue;
		while (segment + 1 < n_segments && segments[segment].span.end <= tokens->start[i])
			segment++;
		Words *of = &words[MIN(segments[segment].speaker, n_speakers)];

		if (voices[i] == CADRAGE_VOICE_QUOTED)
			of->n_quoted++;
		else
			of->n_paraphrase++;
	}
}

static guint
count_scare_quotes(const CadrageScore *score)
{
	guint n_segments, n = 0;
	const CadrageVoiceSegment *segments =
		cadrage_voices_get_segments(cadrage_score_get_voices(score), &n_segments);

	for (guint i = 0; i < n_segments; i++)
		n += segments[i].quote == CADRAGE_QUOTE_SCARE;
	return n;
}

static void
take_verbs(CadrageSpeakers *speakers, const CadrageScore *score, Person **people, guint n_speakers)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	for (guint i = 0; i < n; i++) {
		const guint category = matches[i].category;

		if (cadrage_lexicons_get_category_kind(speakers->lexicons, category) !=
			    CADRAGE_CATEGORY_VERBS ||
		    matches[i].speaker >= n_speakers)
			continue;
		Person *person = people[matches[i].speaker];
		void *key = GUINT_TO_POINTER(category);

		g_hash_table_insert(
			person->verbs, key,
			GUINT_TO_POINTER(GPOINTER_TO_UINT(g_hash_table_lookup(person->verbs, key)) +
					 1));
	}
}

void
cadrage_speakers_add(CadrageSpeakers *speakers, const CadrageScore *score)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	Outlet *outlet = find_outlet(speakers, cadrage_document_get_outlet(document));
	guint n_speakers;
	const CadrageSpeaker *named =
		cadrage_voices_get_speakers(cadrage_score_get_voices(score), &n_speakers);
	g_autofree Words *words = g_new0(Words, n_speakers + 1);
	g_autofree Person **people = g_new0(Person *, n_speakers + 1);

	if (!g_hash_table_add(outlet->seen, g_strdup(cadrage_document_get_content_hash(document))))
		return;
	outlet->summary.n_documents++;
	outlet->summary.n_tokens += cadrage_document_get_n_tokens(document);
	outlet->summary.n_scare_quotes += count_scare_quotes(score);
	count_words(score, words, n_speakers);
	for (guint i = 0; i <= n_speakers; i++) {
		if (i < n_speakers)
			people[i] = find_person(outlet, &named[i]);
		else if (words[i].n_quoted + words[i].n_paraphrase > 0)
			people[i] = find_person(outlet, NULL);
		else
			continue;
		people[i]->n_documents += words[i].n_quoted + words[i].n_paraphrase > 0;
		people[i]->n_quoted += words[i].n_quoted;
		people[i]->n_paraphrase += words[i].n_paraphrase;
	}
	take_verbs(speakers, score, people, n_speakers);
}

/* One who has a single name, and another who has that name and more. */

static void
absorb(Person *person, Person *other)
{
	GHashTableIter iter;
	void *key, *n;

	person->n_documents += other->n_documents;
	person->n_quoted += other->n_quoted;
	person->n_paraphrase += other->n_paraphrase;
	g_hash_table_iter_init(&iter, other->verbs);
	while (g_hash_table_iter_next(&iter, &key, &n)) {
		void *own = g_hash_table_lookup(person->verbs, key);

		g_hash_table_insert(person->verbs, key,
				    GUINT_TO_POINTER(GPOINTER_TO_UINT(own) + GPOINTER_TO_UINT(n)));
	}
}

/* Last names of the people with more than one name; of two with the same, none (NULL). */
static GHashTable *
index_last_names(GHashTable *people)
{
	GHashTable *index = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	Person *person;

	g_hash_table_iter_init(&iter, people);
	while (g_hash_table_iter_next(&iter, NULL, (void **)&person)) {
		const char *blank = strrchr(person->key, ' ');

		if (!blank || person->type != CADRAGE_SPEAKER_PERSON)
			continue;
		if (g_hash_table_contains(index, blank + 1))
			g_hash_table_insert(index, (void *)(blank + 1), NULL);
		else
			g_hash_table_insert(index, (void *)(blank + 1), person);
	}
	return index;
}

static void
merge_names(Outlet *outlet)
{
	g_autoptr(GHashTable) index = index_last_names(outlet->people);
	GHashTableIter iter;
	Person *person;

	g_hash_table_iter_init(&iter, outlet->people);
	while (g_hash_table_iter_next(&iter, NULL, (void **)&person)) {
		Person *full = *person->key ? g_hash_table_lookup(index, person->key) : NULL;

		if (!full || full == person || person->type != CADRAGE_SPEAKER_PERSON)
			continue;
		absorb(full, person);
		g_hash_table_iter_remove(&iter);
	}
}

/* Rows. */

static guint64
count_tokens(const Person *person)
{
	return person->n_quoted + person->n_paraphrase;
}

static int
compare_people(const void *a, const void *b)
{
	const Person *left = *(const Person *const *)a, *right = *(const Person *const *)b;

	if (count_tokens(left) != count_tokens(right))
		return count_tokens(left) > count_tokens(right) ? -1 : 1;
	return strcmp(left->key, right->key);
}

static GPtrArray *
list_people(const Outlet *outlet)
{
	GPtrArray *people = g_ptr_array_new();
	GHashTableIter iter;
	void *person;

	g_hash_table_iter_init(&iter, outlet->people);
	while (g_hash_table_iter_next(&iter, NULL, &person))
		g_ptr_array_add(people, person);
	return people;
}

static int
compare_outlets(const void *a, const void *b)
{
	const Outlet *left = *(const Outlet *const *)a, *right = *(const Outlet *const *)b;

	if (!left->id || !right->id)
		return (left->id == NULL) - (right->id == NULL);
	return strcmp(left->id, right->id);
}

static void
add_stances(CadrageSpeakers *speakers, guint outlet, const char *name, GHashTable *verbs)
{
	const guint n_categories = cadrage_lexicons_get_n_categories(speakers->lexicons);
	guint total = 0, n_stances = 0;

	for (guint i = 0; i < n_categories; i++) {
		total += GPOINTER_TO_UINT(g_hash_table_lookup(verbs, GUINT_TO_POINTER(i)));
		n_stances += g_hash_table_contains(verbs, GUINT_TO_POINTER(i));
	}
	for (guint i = 0; i < n_categories; i++) {
		CadrageStanceRow row = {outlet, name, i, 0, total, 0, 0, 0};
		CadInterval interval;

		row.count = GPOINTER_TO_UINT(g_hash_table_lookup(verbs, GUINT_TO_POINTER(i)));
		if (row.count == 0)
			continue;
		interval = cad_interval_goodman(row.count, total, MAX(n_stances, 2), CONFIDENCE);
		row.share = (double)row.count / total;
		row.lo = interval.lo;
		row.hi = interval.hi;
		g_array_append_val(speakers->stances, row);
	}
}

static void
add_all_stances(CadrageSpeakers *speakers, guint outlet, const GPtrArray *people)
{
	g_autoptr(GHashTable) all = g_hash_table_new(NULL, NULL);
	Person together = {.verbs = all};

	for (guint i = 0; i < people->len; i++)
		absorb(&together, people->pdata[i]);
	add_stances(speakers, outlet, NULL, all);
	for (guint i = 0; i < people->len; i++) {
		const Person *person = people->pdata[i];

		if (person->name)
			add_stances(speakers, outlet, person->name, person->verbs);
	}
}

static double
share_of(guint64 part, guint64 whole)
{
	return whole > 0 ? (double)part / (double)whole : CAD_NAN;
}

static void
add_outlet(CadrageSpeakers *speakers, guint index)
{
	Outlet *outlet = speakers->outlets->pdata[index];
	g_autoptr(GPtrArray) people = NULL;
	guint64 all = 0, anonymous = 0, unnamed = 0, top = 0;

	merge_names(outlet);
	people = list_people(outlet);
	g_ptr_array_sort(people, compare_people);
	for (guint i = 0; i < people->len; i++) {
		const Person *person = people->pdata[i];

		all += count_tokens(person);
		outlet->summary.n_quoted += person->n_quoted;
		outlet->summary.n_paraphrase += person->n_paraphrase;
		outlet->summary.n_speakers += person->name != NULL && count_tokens(person) > 0;
		if (!person->name)
			unnamed = count_tokens(person);
		else if (person->type == CADRAGE_SPEAKER_ANONYMOUS)
			anonymous += count_tokens(person);
		if (person->name)
			top = MAX(top, count_tokens(person));
	}
	for (guint i = 0; i < people->len; i++) {
		const Person *person = people->pdata[i];
		const CadrageSpeakerRow row = {index,
					       person->name,
					       person->type,
					       person->n_documents,
					       person->n_quoted,
					       person->n_paraphrase,
					       share_of(count_tokens(person), all)};

		if (count_tokens(person) > 0)
			g_array_append_val(speakers->rows, row);
	}
	outlet->summary.id = outlet->id;
	outlet->summary.top_share = share_of(top, all);
	outlet->summary.anonymous_share = share_of(anonymous, all);
	outlet->summary.unnamed_share = share_of(unnamed, all);
	g_array_append_val(speakers->summaries, outlet->summary);
	add_all_stances(speakers, index, people);
}

void
cadrage_speakers_finish(CadrageSpeakers *speakers)
{
	g_return_if_fail(speakers->summaries->len == 0);
	g_ptr_array_sort(speakers->outlets, compare_outlets);
	for (guint i = 0; i < speakers->outlets->len; i++)
		add_outlet(speakers, i);
}

guint
cadrage_speakers_get_n_outlets(const CadrageSpeakers *speakers)
{
	return speakers->summaries->len;
}

const CadrageSpeakerOutlet *
cadrage_speakers_get_outlet(const CadrageSpeakers *speakers, guint outlet)
{
	g_return_val_if_fail(outlet < speakers->summaries->len, NULL);
	return &g_array_index(speakers->summaries, CadrageSpeakerOutlet, outlet);
}

guint
cadrage_speakers_get_n_rows(const CadrageSpeakers *speakers)
{
	return speakers->rows->len;
}

const CadrageSpeakerRow *
cadrage_speakers_get_row(const CadrageSpeakers *speakers, guint row)
{
	g_return_val_if_fail(row < speakers->rows->len, NULL);
	return &g_array_index(speakers->rows, CadrageSpeakerRow, row);
}

guint
cadrage_speakers_get_n_stances(const CadrageSpeakers *speakers)
{
	return speakers->stances->len;
}

const CadrageStanceRow *
cadrage_speakers_get_stance(const CadrageSpeakers *speakers, guint stance)
{
	g_return_val_if_fail(stance < speakers->stances->len, NULL);
	return &g_array_index(speakers->stances, CadrageStanceRow, stance);
}
