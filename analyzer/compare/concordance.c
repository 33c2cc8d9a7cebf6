#include "config.h"

#include <string.h>

#include <cadrage/concordance.h>

#include "compare/category.h"
#include "score/score.h"
#include "text/fold.h"

/* Lines kept beyond a limit before they are sorted and cut to it. */
#define LINES_BEYOND_LIMIT 1024

/* Between the words of a sort key: sorts before any letter, so that words sort whole. */
#define WORD_END '\x01'

typedef struct {
	CadrageKwicLine line; /* its strings are owned but for category and label */
	char *key;	      /* NULL when sorted by position */
} Record;

struct _CadrageConcordance {
	CadrageLexicons *lexicons;
	char *outlet;	/* NULL for any */
	guint category; /* G_MAXUINT for any */
	GArray *labels; /* of guint, ascending; NULL for any */
	CadrageVoiceSet voices;
	gboolean with_excluded;
	guint width;
	CadrageSort sort;
	guint limit;
	GPtrArray *records; /* of Record, owned */
	guint64 n_found;
};

static void
record_free(Record *record)
{
	g_free((char *)record->line.document);
	g_free((char *)record->line.outlet);
	g_free((char *)record->line.speaker);
	g_free((char *)record->line.left);
	g_free((char *)record->line.node);
	g_free((char *)record->line.right);
	g_free(record->key);
	g_free(record);
}

CadrageConcordance *
cadrage_concordance_new(CadrageLexicons *lexicons, const CadrageConcordanceOptions *options,
			GError **error)
{
	static const CadrageConcordanceOptions defaults = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	const CadrageConcordanceOptions *chosen = options ? options : &defaults;
	g_autoptr(CadrageConcordance) concordance = g_new0(CadrageConcordance, 1);

	concordance->lexicons = cadrage_lexicons_ref(lexicons);
	concordance->outlet = g_strdup(chosen->outlet);
	concordance->category = G_MAXUINT;
	concordance->voices = chosen->voices ? chosen->voices : CADRAGE_VOICES_ALL;
	concordance->with_excluded = chosen->with_excluded;
	concordance->width = chosen->width;
	concordance->sort = chosen->sort;
	concordance->limit = chosen->limit;
	concordance->records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
	if (chosen->category) {
		concordance->category = cad_category_find(lexicons, chosen->category, error);
		if (concordance->category == G_MAXUINT)
			return NULL;
	}
	if (chosen->label) {
		concordance->labels = cad_category_find_labels(lexicons, concordance->category,
							       chosen->label, error);
		if (!concordance->labels)
			return NULL;
	}
	return g_steal_pointer(&concordance);
}

void
cadrage_concordance_free(CadrageConcordance *concordance)
{
	if (!concordance)
		return;
	g_clear_pointer(&concordance->lexicons, cadrage_lexicons_unref);
	g_clear_pointer(&concordance->records, g_ptr_array_unref);
	g_clear_pointer(&concordance->labels, g_array_unref);
	g_free(concordance->outlet);
	g_free(concordance);
}

static int
compare_indices(const void *a, const void *b)
{
	guint first = *(const guint *)a;
	guint second = *(const guint *)b;

	return (first > second) - (first < second);
}

static gboolean
is_wanted(const CadrageConcordance *concordance, const CadrageMatch *match)
{
	guint label = match->label;

	if (!(concordance->voices & CADRAGE_VOICE_BIT(match->voice)))
		return FALSE;
	if (concordance->labels)
		return g_array_binary_search(concordance->labels, &label, compare_indices, NULL);
	return concordance->category == G_MAXUINT ||
	       cad_category_is_below(concordance->lexicons, match->category, concordance->category);
}

/* The words of a text in reading order, each with its end mark. */
static GPtrArray *
fold_words(const char *text)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) folded = g_string_new(NULL);
	const char *p;

	cad_fold_append(folded, text, strlen(text));
	p = folded->str;
	while (*p) {
		const char *start = p;

		while (*p && g_unichar_isalnum(g_utf8_get_char(p)))
			p = g_utf8_next_char(p);
		if (p > start)
			g_ptr_array_add(words, g_strdup_printf("%.*s%c", (int)(p - start), start,
							       WORD_END));
		else
			p = g_utf8_next_char(p);
	}
	return words;
}

static char *
make_key(const char *text, gboolean is_leftward)
{
	g_autoptr(GPtrArray) words = fold_words(text);
	GString *key = g_string_new(NULL);

	for (guint i = 0; i < words->len; i++)
		g_string_append(key,
				g_ptr_array_index(words, is_leftward ? words->len - 1 - i : i));
	return g_string_free(key, FALSE);
}

static char *
make_sort_key(const CadrageKwicLine *line, CadrageSort sort)
{
	switch (sort) {
	case CADRAGE_SORT_LEFT:
		return make_key(line->left, TRUE);
	case CADRAGE_SORT_RIGHT:
		return make_key(line->right, FALSE);
	case CADRAGE_SORT_NODE:
		return make_key(line->node, FALSE);
	case CADRAGE_SORT_POSITION:
		break;
	}
	return NULL;
}

static void
add_line(CadrageConcordance *concordance, const CadrageScore *score, const CadrageMatch *match)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	CadrageLexicons *lexicons = concordance->lexicons;
	Record *record = g_new0(Record, 1);
	CadrageKwicLine *line = &record->line;
	char *left;
	char *right;

	cadrage_score_get_match_context(score, match, concordance->width, &left, &right);
	*line = (CadrageKwicLine){
		.document = g_strdup(cadrage_document_get_id(document)),
		.outlet = g_strdup(cadrage_document_get_outlet(document)),
		.category = cadrage_lexicons_get_category_id(lexicons, match->category),
		.label = cadrage_lexicons_get_label(lexicons, match->label),
		.voice = match->voice,
		.speaker = g_strdup(cadrage_score_get_speaker(score, match)),
		.zone = match->zone,
		.is_negated = match->is_negated,
		.is_undated = match->is_undated,
		.exclusion = match->exclusion,
		.raw = match->raw,
		.line = match->line,
		.column = match->column,
		.left = left,
		.node = cadrage_score_get_match_text(score, match),
		.right = right,
	};
	record->key = make_sort_key(line, concordance->sort);
	g_ptr_array_add(concordance->records, record);
	concordance->n_found++;
}

/* By key, then by document and place, then by category and label: no two lines tie. */
static int
compare_records(const void *a, const void *b)
{
	const Record *first = *(const Record *const *)a;
	const Record *second = *(const Record *const *)b;
	int order = g_strcmp0(first->key, second->key);

	if (order == 0)
		order = strcmp(first->line.document, second->line.document);
	if (order == 0 && first->line.line != second->line.line)
		order = first->line.line < second->line.line ? -1 : 1;
	if (order == 0 && first->line.column != second->line.column)
		order = first->line.column < second->line.column ? -1 : 1;
	if (order == 0)
		order = strcmp(first->line.category, second->line.category);
	return order ? order : strcmp(first->line.label, second->line.label);
}

static void
sort_and_cut(CadrageConcordance *concordance)
{
	g_ptr_array_sort(concordance->records, compare_records);
	if (concordance->limit > 0 && concordance->records->len > concordance->limit)
		g_ptr_array_set_size(concordance->records, (int)concordance->limit);
}

/* "outlet", or "outlet:fr" for its articles in one language. */
static gboolean
is_of_outlet(const CadrageConcordance *concordance, const CadrageDocument *document)
{
	const char *outlet = cadrage_document_get_outlet(document);
	g_autofree char *with_language = NULL;

	if (!concordance->outlet || g_strcmp0(outlet, concordance->outlet) == 0)
		return TRUE;
	with_language = g_strdup_printf("%s:%s", outlet, cadrage_document_get_language(document));
	return outlet && strcmp(with_language, concordance->outlet) == 0;
}

static void
add_matches(CadrageConcordance *concordance, const CadrageScore *score, const CadrageMatch *matches,
	    guint n_matches)
{
	for (guint i = 0; i < n_matches; i++) {
		if (!is_wanted(concordance, &matches[i]))
			continue;
		add_line(concordance, score, &matches[i]);
		if (concordance->limit > 0 &&
		    concordance->records->len / 2 >=
			    (guint64)concordance->limit + LINES_BEYOND_LIMIT)
			sort_and_cut(concordance);
	}
}

void
cadrage_concordance_add(CadrageConcordance *concordance, CadrageScore *score)
{
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);

	g_return_if_fail(cadrage_score_get_lexicons(score) == concordance->lexicons);
	if (!is_of_outlet(concordance, cadrage_score_get_document(score)))
		return;
	add_matches(concordance, score, matches, n_matches);
	if (!concordance->with_excluded)
		return;
	matches = cadrage_score_get_excluded(score, &n_matches);
	add_matches(concordance, score, matches, n_matches);
}

void
cadrage_concordance_finish(CadrageConcordance *concordance)
{
	sort_and_cut(concordance);
}

guint64
cadrage_concordance_get_n_found(const CadrageConcordance *concordance)
{
	return concordance->n_found;
}

guint
cadrage_concordance_get_n_lines(const CadrageConcordance *concordance)
{
	return concordance->records->len;
}

const CadrageKwicLine *
cadrage_concordance_get_line(const CadrageConcordance *concordance, guint line)
{
	const Record *record;

	g_return_val_if_fail(line < concordance->records->len, NULL);
	record = g_ptr_array_index(concordance->records, line);
	return &record->line;
}
