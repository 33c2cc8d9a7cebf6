#include "config.h"

#include <string.h>

#include "calculator/documents.h"

/* Columns that say which document a row is; they are no terms, even when they hold numbers. Few:
 * "day" and "text" may well be words that were counted. */
static const char *const key_columns[] = {"doc_id",   "document", "doc",  "id",		"outlet",
					  "group",    "week",	  "date", "year",	"tokens",
					  "n_tokens", "title",	  "url",  "unnamed: 0", NULL};

/* Terms. */

static gboolean
is_key(const char *heading, const CadrageStatisticOptions *options)
{
	if (options->group_column && strcmp(options->group_column, heading) == 0)
		return TRUE;
	for (gsize i = 0; key_columns[i]; i++)
		if (g_ascii_strcasecmp(key_columns[i], heading) == 0)
			return TRUE;
	return *heading == '\0';
}

/* Whether a column holds counts and not, for the most part, words or fractions. */
static gboolean
holds_counts(const CadFrame *frame, guint column)
{
	guint n_counts = 0, n_others = 0;
	double number;

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++) {
		if (cad_frame_look_at_count(frame, row, column, NULL))
			n_counts++;
		else if (cad_frame_look_at_number(frame, row, column, &number))
			n_others += number > 0;
		else
			n_others += !cad_frame_is_missing(frame, row, column);
	}
	return n_counts > 0 && n_counts >= n_others;
}

/* Fewer documents than these do not tell another measure from a mistake. */
#define MIN_MEASURED 3

/* Whether most documents have more of it than tokens: its characters, say. */
static gboolean
is_larger_measure(const CadFrame *frame, guint column)
{
	const int tokens = cad_frame_find(frame, "tokens");
	const guint n = cad_frame_get_n_rows(frame);
	guint n_larger = 0;
	guint64 size, count;

	if (tokens < 0 || n < MIN_MEASURED)
		return FALSE;
	for (guint row = 0; row < n; row++)
		if (cad_frame_look_at_count(frame, row, (guint)tokens, &size) &&
		    cad_frame_look_at_count(frame, row, column, &count))
			n_larger += count > size;
	return n_larger > n / 2;
}

static void
find_named(CadFrame *frame, const char *const *names, GArray *columns)
{
	if (!cad_frame_require(frame, names))
		return;
	for (gsize i = 0; names[i]; i++) {
		const guint column = (guint)cad_frame_find(frame, names[i]);

		g_array_append_val(columns, column);
	}
}

static void
find_all(CadFrame *frame, const CadrageStatisticOptions *options, int key, GArray *columns)
{
	for (guint i = 0; i < cad_frame_get_n_columns(frame); i++) {
		if ((int)i == key || is_key(cad_frame_get_heading(frame, i), options))
			continue;
		if (!holds_counts(frame, i))
			cad_frame_note(frame, i, "column \"%s\" holds no counts and is passed over",
				       cad_frame_get_heading(frame, i));
		else if (is_larger_measure(frame, i))
			cad_frame_note(frame, i,
				       "column \"%s\" is larger than the tokens and is passed over",
				       cad_frame_get_heading(frame, i));
		else
			g_array_append_val(columns, i);
	}
}

CadTerms
cad_terms_find(CadFrame *frame, const CadrageStatisticOptions *options, int key)
{
	GArray *columns = g_array_new(FALSE, FALSE, sizeof(guint));
	CadTerms terms;

	if (options->terms)
		find_named(frame, options->terms, columns);
	else
		find_all(frame, options, key, columns);
	if (columns->len == 0 && !cad_frame_has_errors(frame))
		cad_frame_report(frame, -1, 0, "there is no column of counts");
	terms.n = columns->len;
	terms.columns = (guint *)(void *)g_array_free(columns, FALSE);
	return terms;
}

void
cad_terms_clear(CadTerms *terms)
{
	g_clear_pointer(&terms->columns, g_free);
}

/* Documents. */

static int
find_group_column(CadFrame *frame, const CadrageStatisticOptions *options)
{
	const char *const given[] = {options->group_column, NULL};

	if (!options->group_column)
		return cad_frame_find(frame, "outlet");
	return cad_frame_require(frame, given) ? cad_frame_find(frame, given[0]) : -1;
}

/* Outlets by name, to their index and 1. */
static guint
add_group(CadDocuments *documents, GHashTable *known, const char *name)
{
	const guint group = documents->group_names->len;
	char *copy = g_strdup(name);

	g_ptr_array_add(documents->group_names, copy);
	g_hash_table_insert(known, copy, GUINT_TO_POINTER(group + 1));
	return group;
}

static guint
find_group(GHashTable *known, const char *name)
{
	const guint found = GPOINTER_TO_UINT(g_hash_table_lookup(known, name));

	return found > 0 ? found - 1 : CAD_ALL_GROUPS;
}

static void
keep_document(CadDocuments *documents, guint row, guint group)
{
	documents->rows[documents->n] = row;
	documents->groups[documents->n++] = group;
}

/* Keeps the rows of the outlets that are wanted. */
static void
read_named_groups(CadDocuments *documents, CadFrame *frame, guint column, const char *const *wanted)
{
	g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
	const char *heading = cad_frame_get_heading(frame, column);

	for (gsize i = 0; wanted && wanted[i]; i++)
		if (find_group(known, wanted[i]) == CAD_ALL_GROUPS)
			add_group(documents, known, wanted[i]);
	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++) {
		const char *name = cad_frame_get_text(frame, row, column);
		guint group = find_group(known, name);

		if (*name == '\0')
			cad_frame_report(frame, (int)row, (int)column, "the row names no %s",
					 heading);
		else if (group != CAD_ALL_GROUPS)
			keep_document(documents, row, group);
		else if (!wanted)
			keep_document(documents, row, add_group(documents, known, name));
	}
}

/* Puts the documents of each outlet beside each other. */
static void
gather_groups(CadDocuments *documents)
{
	const guint n_groups = documents->group_names->len;
	g_autofree guint *next = NULL;

	documents->starts = g_new0(guint, n_groups + 1);
	documents->members = g_new(guint, documents->n + 1);
	for (guint i = 0; n_groups > 0 && i < documents->n; i++)
		documents->starts[documents->groups[i] + 1]++;
	for (guint group = 0; group < n_groups; group++)
		documents->starts[group + 1] += documents->starts[group];
	next = g_memdup2(documents->starts, (n_groups + 1) * sizeof *next);
	for (guint i = 0; n_groups > 0 && i < documents->n; i++)
		documents->members[next[documents->groups[i]]++] = i;
}

/* The outlets that the options name must have documents. */
static void
check_groups(const CadDocuments *documents, CadFrame *frame, guint column)
{
	for (guint group = 0; group < documents->group_names->len; group++)
		if (documents->starts[group] == documents->starts[group + 1])
			cad_frame_report(frame, -1, (int)column, "no row has the %s \"%s\"",
					 cad_frame_get_heading(frame, column),
					 (const char *)documents->group_names->pdata[group]);
}

static void
read_groups(CadDocuments *documents, CadFrame *frame, const CadrageStatisticOptions *options)
{
	const int column = find_group_column(frame, options);

	if (column >= 0)
		read_named_groups(documents, frame, (guint)column, options->groups);
	for (guint row = 0; column < 0 && row < cad_frame_get_n_rows(frame); row++)
		keep_document(documents, row, CAD_ALL_GROUPS);
	gather_groups(documents);
	if (column >= 0)
		check_groups(documents, frame, (guint)column);
}

/* One column of the documents that are kept. */
static guint32 *
read_column(const CadDocuments *documents, CadFrame *frame, guint column)
{
	const char *heading = cad_frame_get_heading(frame, column);
	guint32 *values = g_new0(guint32, documents->n + 1);

	for (guint i = 0; i < documents->n; i++) {
		const guint row = documents->rows[i];
		guint64 count = 0;

		if (!cad_frame_look_at_count(frame, row, column, &count))
			cad_frame_report(frame, (int)row, (int)column,
					 "%s takes a whole number from 0, not \"%s\"", heading,
					 cad_frame_get_text(frame, row, column));
		else if (count > G_MAXUINT32)
			cad_frame_report(frame, (int)row, (int)column,
					 "%s of one document is at most %u", heading, G_MAXUINT32);
		else if (documents->sizes && count > documents->sizes[i])
			cad_frame_report(frame, (int)row, (int)column,
					 "%s is %" G_GUINT64_FORMAT ", more than the %u tokens of "
					 "its document",
					 heading, count, documents->sizes[i]);
		values[i] = (guint32)count;
	}
	return values;
}

static void
read_counts(CadDocuments *documents, CadFrame *frame, const CadrageStatisticOptions *options)
{
	g_auto(CadTerms) terms = cad_terms_find(frame, options, -1);

	documents->sizes = read_column(documents, frame, (guint)cad_frame_find(frame, "tokens"));
	documents->terms = g_new0(CadTermCounts, terms.n + 1);
	documents->n_terms = terms.n;
	for (guint i = 0; i < terms.n; i++)
		documents->terms[i] = (CadTermCounts){
			cad_frame_get_heading(frame, terms.columns[i]),
			read_column(documents, frame, terms.columns[i]),
		};
}

CadDocuments *
cad_documents_read(CadFrame *frame, const CadrageStatisticOptions *options)
{
	static const char *const needed[] = {"tokens", NULL};
	g_autoptr(CadDocuments) documents = g_new0(CadDocuments, 1);
	const guint n = cad_frame_get_n_rows(frame);

	documents->frame = frame;
	documents->group_names = g_ptr_array_new_with_free_func(g_free);
	documents->groups = g_new0(guint, n + 1);
	documents->rows = g_new0(guint, n + 1);
	if (!cad_frame_require(frame, needed))
		return NULL;
	read_groups(documents, frame, options);
	read_counts(documents, frame, options);
	return cad_frame_has_errors(frame) ? NULL : g_steal_pointer(&documents);
}

void
cad_documents_free(CadDocuments *documents)
{
	if (!documents)
		return;
	for (guint i = 0; i < documents->n_terms; i++)
		g_free(documents->terms[i].counts);
	g_free(documents->terms);
	g_free(documents->sizes);
	g_free(documents->groups);
	g_free(documents->rows);
	g_free(documents->members);
	g_free(documents->starts);
	g_ptr_array_unref(documents->group_names);
	g_free(documents);
}

/* How many documents an outlet has. */
static guint
count_members(const CadDocuments *documents, guint group)
{
	return group == CAD_ALL_GROUPS ? documents->n
				       : documents->starts[group + 1] - documents->starts[group];
}

/* Document number @i of an outlet. */
static guint
get_member(const CadDocuments *documents, guint group, guint i)
{
	return group == CAD_ALL_GROUPS ? i : documents->members[documents->starts[group] + i];
}

CadGroup
cad_documents_select(const CadDocuments *documents, guint term, guint group)
{
	const guint n = count_members(documents, group);
	CadGroup selected = {
		.counts = g_new(guint32, n + 1),
		.sizes = g_new(guint32, n + 1),
	};

	for (guint i = 0; i < n; i++) {
		const guint document = get_member(documents, group, i);

		selected.counts[i] = documents->terms[term].counts[document];
		selected.sizes[i] = documents->sizes[document];
	}
	selected.sample = (CadSample){selected.counts, selected.sizes, n};
	return selected;
}

guint64
cad_documents_sum(const CadDocuments *documents, const guint32 *values, guint group)
{
	guint64 sum = 0;

	for (guint i = 0; i < count_members(documents, group); i++)
		sum += values[get_member(documents, group, i)];
	return sum;
}

void
cad_group_clear(CadGroup *group)
{
	g_clear_pointer(&group->counts, g_free);
	g_clear_pointer(&group->sizes, g_free);
}

const char *
cad_documents_get_group_name(const CadDocuments *documents, guint group)
{
	return group == CAD_ALL_GROUPS ? "all" : documents->group_names->pdata[group];
}
