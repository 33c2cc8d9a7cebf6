#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "lexicon/merger.h"

/* What one sheet says of one term: sets it, adds to it, or, with @removal, strikes it. */
typedef struct {
	guint sheet;
	CadTermDraft *term;	   /* borrowed; NULL with @removal */
	const CadRemoval *removal; /* borrowed; NULL with @term */
} Statement;

/* What the sheets say of one category. */
typedef struct {
	GPtrArray *sheets;
	const char *id;
	GArray *parts; /* of Part, in order of the sheets */
	GPtrArray
		*folds; /* of char *, owned: the terms, in the order in which they are first met */
	GHashTable *terms; /* of char * of @folds to GArray of Statement, owned */
	CadCategoryDraft *merged;
} Merger;

typedef struct {
	guint sheet;
	CadCategoryDraft *draft; /* owned */
} Part;

static CadSheet *
get_sheet(const GPtrArray *sheets, guint index)
{
	return g_ptr_array_index(sheets, index);
}

static guint64
bit(guint index)
{
	return G_GUINT64_CONSTANT(1) << index;
}

/* FILE:LINE of a span. */
static char *
name_place(const CadReading *reading, CadrageSpan span)
{
	const CadPlace place = cad_manuscript_find_place(reading->manuscript, span);

	return g_strdup_printf("%s:%u", reading->manuscript->file, place.line);
}

/* Removals. */

/* Whether a removal strikes the whole of a category: it names it or one above it. */
static gboolean
strikes_category(const CadRemoval *removal, const char *id)
{
	const gsize length = strlen(removal->category);

	return removal->label == NULL && strncmp(removal->category, id, length) == 0 &&
	       (id[length] == '\0' || id[length] == '.');
}

static gboolean
draft_holds(const CadCategoryDraft *draft, const CadRemoval *removal)
{
	g_autofree char *key = NULL;

	if (removal->label == NULL)
		return strikes_category(removal, draft->category->id);
	if (strcmp(draft->category->id, removal->category) != 0)
		return FALSE;
	key = cad_label_fold(removal->label);
	return g_hash_table_contains(draft->labels, key);
}

/* The categories or, where the category is there, its labels: what a removal may have meant. */
static GPtrArray *
list_removable(const GPtrArray *sheets, guint64 sees, const CadRemoval *removal, gboolean of_labels)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < sheets->len; i++) {
		const CadSheet *sheet = get_sheet(sheets, i);

		for (guint j = 0; cad_sheets_see(sees, i) && j < sheet->drafts->len; j++) {
			const CadCategoryDraft *draft = g_ptr_array_index(sheet->drafts, j);
			const char *id = draft->category->id;

			if (!of_labels)
				g_ptr_array_add(names, g_strdup(id));
			for (guint k = 0; of_labels && strcmp(id, removal->category) == 0 &&
					  k < draft->terms->len;
			     k++) {
				const CadTermDraft *term = g_ptr_array_index(draft->terms, k);

				g_ptr_array_add(names, g_strdup(term->term->label));
			}
		}
	}
	g_ptr_array_add(names, NULL);
	return names;
}

static void
report_missing(const GPtrArray *sheets, CadSheet *sheet, const CadRemoval *removal)
{
	g_autoptr(GPtrArray) labels = list_removable(sheets, sheet->sees, removal, TRUE);
	const gboolean of_labels = removal->label != NULL && labels->len > 1;
	g_autoptr(GPtrArray) ids = list_removable(sheets, sheet->sees, removal, FALSE);
	const GPtrArray *names = of_labels ? labels : ids;
	const char *suggestion = cadrage_suggest(of_labels ? removal->label : removal->category,
						 (const char *const *)names->pdata);
	g_autofree char *hint =
		suggestion != NULL ? g_strdup_printf("did you mean \"%s\"?", suggestion) : NULL;

	if (sheet->includes->len == 0)
		cad_reading_error(&sheet->reading, removal->span, "delete it in this file itself",
				  "\"remove\" strikes what an included file holds, and none is "
				  "included");
	else if (of_labels)
		cad_reading_error(&sheet->reading, removal->span, hint,
				  "no included file has a term \"%s\" in category \"%s\"",
				  removal->label, removal->category);
	else
		cad_reading_error(&sheet->reading, removal->span, hint,
				  "no included file has a category \"%s\"", removal->category);
}

static void
check_removals(const GPtrArray *sheets, CadSheet *sheet)
{
	for (guint i = 0; i < sheet->removals->len; i++) {
		const CadRemoval *removal = &g_array_index(sheet->removals, CadRemoval, i);
		gboolean is_found = FALSE;

		for (guint j = 0; j < sheets->len; j++) {
			const GPtrArray *drafts = get_sheet(sheets, j)->drafts;

			for (guint k = 0; cad_sheets_see(sheet->sees, j) && k < drafts->len; k++)
				is_found |= draft_holds(g_ptr_array_index(drafts, k), removal);
		}
		if (!is_found)
			report_missing(sheets, sheet, removal);
	}
}

/* The first removal of a category by @sheet, or NULL. */
static const CadRemoval *
find_striking(const CadSheet *sheet, const char *id)
{
	for (guint i = 0; i < sheet->removals->len; i++) {
		const CadRemoval *removal = &g_array_index(sheet->removals, CadRemoval, i);

		if (strikes_category(removal, id))
			return removal;
	}
	return NULL;
}

/* The sheets whose words about a category are struck by one that sees them. */
static guint64
find_struck(const GPtrArray *sheets, const char *id)
{
	guint64 struck = 0;

	for (guint i = 0; i < sheets->len; i++)
		if (find_striking(get_sheet(sheets, i), id) != NULL)
			struck |= get_sheet(sheets, i)->sees;
	return struck;
}

/* A sheet strikes the category, and another that does not see it has words about it. */
static void
check_strike(const Merger *merger, const Part *part)
{
	for (guint i = 0; i < merger->sheets->len; i++) {
		CadSheet *striker = get_sheet(merger->sheets, i);
		const CadRemoval *removal = find_striking(striker, merger->id);
		g_autofree char *place = NULL;

		if (removal == NULL || i == part->sheet ||
		    cad_sheets_see(striker->sees, part->sheet) ||
		    cad_sheets_see(get_sheet(merger->sheets, part->sheet)->sees, i))
			continue;
		place = name_place(part->draft->reading, part->draft->span);
		cad_reading_error(&striker->reading, removal->span,
				  "remove it in the file that includes both, too",
				  "category \"%s\" is removed here, but %s goes on with it",
				  merger->id, place);
	}
}

/* Keys of a category. */

/* What is the same key in the settings of another part, or NULL. */
static const CadSetting *
find_setting(const Part *part, const char *name)
{
	const GArray *settings = part->draft->settings;

	for (guint i = 0; i < settings->len; i++) {
		const CadSetting *setting = &g_array_index(settings, CadSetting, i);

		if (strcmp(setting->name, name) == 0)
			return setting;
	}
	return NULL;
}

/* All that a part says under one name: `not near` may stand more than once. */
static char *
join_values(const Part *part, const char *name)
{
	GString *values = g_string_new(NULL);
	const GArray *settings = part->draft->settings;

	for (guint i = 0; i < settings->len; i++) {
		const CadSetting *setting = &g_array_index(settings, CadSetting, i);

		if (strcmp(setting->name, name) == 0)
			g_string_append_printf(values, "%s\n", setting->value);
	}
	return g_string_free(values, FALSE);
}

/* Whether a sheet that sees both says it anew. */
static gboolean
is_decided(const Merger *merger, guint a, guint b, const char *name)
{
	for (guint i = 0; i < merger->parts->len; i++) {
		const Part *part = &g_array_index(merger->parts, Part, i);
		const guint64 sees = get_sheet(merger->sheets, part->sheet)->sees;

		if ((sees & bit(a)) != 0 && (sees & bit(b)) != 0 && find_setting(part, name))
			return TRUE;
	}
	return FALSE;
}

static void
compare_settings(const Merger *merger, const Part *part, const Part *earlier)
{
	const guint64 sees = get_sheet(merger->sheets, part->sheet)->sees;

	for (guint i = 0; i < part->draft->settings->len; i++) {
		const CadSetting *setting = &g_array_index(part->draft->settings, CadSetting, i);
		const CadSetting *other = find_setting(earlier, setting->name);
		const gboolean is_kind = strcmp(setting->name, "kind") == 0;
		g_autofree char *value = join_values(part, setting->name);
		g_autofree char *other_value = join_values(earlier, setting->name);
		g_autofree char *place = NULL;

		if (other == NULL || strcmp(value, other_value) == 0 ||
		    (!is_kind && (cad_sheets_see(sees, earlier->sheet) ||
				  is_decided(merger, part->sheet, earlier->sheet, setting->name))))
			continue;
		place = name_place(earlier->draft->reading, other->span);
		cad_reading_error(part->draft->reading, setting->span,
				  is_kind ? "a category keeps its kind; remove it first, or take "
					    "another name"
					  : "set it in the file that includes both",
				  "\"%s\" of category \"%s\" is \"%s\" in %s", setting->name,
				  merger->id, other->value, place);
	}
}

static void
merge_titles(GHashTable *titles, GHashTable *later)
{
	GHashTableIter iter;
	gpointer language, title;

	g_hash_table_iter_init(&iter, later);
	while (g_hash_table_iter_next(&iter, &language, &title))
		g_hash_table_insert(titles, g_strdup(language), g_strdup(title));
}

static void
merge_citations(GPtrArray *citations, GPtrArray *later)
{
	for (guint i = 0; i < later->len; i++)
		if (!g_ptr_array_find_with_equal_func(citations, later->pdata[i], g_str_equal,
						      NULL))
			g_ptr_array_add(citations, g_strdup(later->pdata[i]));
}

/* The later part's word goes first: it sees the earlier one, or they do not disagree. */
static void
merge_keys(CadCategoryDraft *merged, CadCategoryDraft *later)
{
	CadAttributes earlier = merged->attributes;

	merge_titles(merged->category->titles, later->category->titles);
	merge_citations(merged->category->citations, later->category->citations);
	if (later->category->tags != NULL) {
		g_free(merged->category->tags);
		merged->category->tags = g_steal_pointer(&later->category->tags);
	}
	if (later->has_kind)
		merged->category->kind = later->category->kind;
	merged->has_kind |= later->has_kind;
	merged->attributes = later->attributes;
	later->attributes = (CadAttributes){0};
	cad_attributes_inherit(&merged->attributes, &earlier);
	cad_attributes_clear(&earlier);
}

/* Terms. */

static void
add_statement(Merger *merger, const char *label, Statement statement)
{
	g_autofree char *key = cad_label_fold(label);
	GArray *statements = g_hash_table_lookup(merger->terms, key);

	if (statements == NULL) {
		statements = g_array_new(FALSE, FALSE, sizeof(Statement));
		g_hash_table_insert(merger->terms, key, statements);
		g_ptr_array_add(merger->folds, g_steal_pointer(&key));
	}
	g_array_append_val(statements, statement);
}

static void
collect_terms(Merger *merger)
{
	for (guint i = 0; i < merger->parts->len; i++) {
		const Part *part = &g_array_index(merger->parts, Part, i);

		for (guint j = 0; j < part->draft->terms->len; j++) {
			CadTermDraft *term = g_ptr_array_index(part->draft->terms, j);

			add_statement(merger, term->term->label,
				      (Statement){part->sheet, term, NULL});
		}
	}
}

static void
collect_removals(Merger *merger)
{
	for (guint i = 0; i < merger->sheets->len; i++) {
		const GArray *removals = get_sheet(merger->sheets, i)->removals;

		for (guint j = 0; j < removals->len; j++) {
			const CadRemoval *removal = &g_array_index(removals, CadRemoval, j);

			if (removal->label != NULL && strcmp(removal->category, merger->id) == 0)
				add_statement(merger, removal->label,
					      (Statement){i, NULL, removal});
		}
	}
}

/* A sheet's removal comes before what it then says anew. */
static int
compare_statements(gconstpointer a, gconstpointer b)
{
	const Statement *left = a;
	const Statement *right = b;

	if (left->sheet != right->sheet)
		return left->sheet < right->sheet ? -1 : 1;
	return (left->removal == NULL) - (right->removal == NULL);
}

static gboolean
is_root(const Statement *statement)
{
	return statement->removal != NULL || statement->term->is_set;
}

/* The sheets whose roots stand for a statement: those that see it, and its own. */
static guint64
find_replacers(const Merger *merger, const GArray *statements, guint index)
{
	const guint own = g_array_index(statements, Statement, index).sheet;
	guint64 replacers = 0;

	for (guint i = index + 1; i < statements->len; i++) {
		const Statement *later = &g_array_index(statements, Statement, i);

		if (is_root(later) &&
		    (later->sheet == own ||
		     cad_sheets_see(get_sheet(merger->sheets, later->sheet)->sees, own)))
			replacers |= bit(later->sheet);
	}
	return replacers;
}

static gboolean
is_replaced(const Merger *merger, const GArray *statements, guint index)
{
	return find_replacers(merger, statements, index) != 0;
}

static CadReading *
get_reading(const Merger *merger, const Statement *statement)
{
	return &get_sheet(merger->sheets, statement->sheet)->reading;
}

static CadrageSpan
get_span(const Statement *statement)
{
	return statement->removal != NULL ? statement->removal->span : statement->term->span;
}

static char *
name_statement(const Merger *merger, const Statement *statement)
{
	return name_place(get_reading(merger, statement), get_span(statement));
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static char *
write_line(const CadPatternDraft *line)
{
	g_autofree char *phrases = cad_reading_dup(line->reading, line->pattern->span);
	g_autofree char *braces = cad_reading_dup(line->reading, line->pattern->braces);

	return g_strconcat(phrases, " ", braces, NULL);
}

/* All lines of a term as written, in byte order. */
static char *
write_lines(const CadTermDraft *term)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < term->patterns->len; i++)
		g_ptr_array_add(lines, write_line(g_ptr_array_index(term->patterns, i)));
	g_ptr_array_sort(lines, compare_strings);
	g_ptr_array_add(lines, NULL);
	return g_strjoinv("\n", (char **)lines->pdata);
}

static gboolean
do_agree(const Statement *a, const Statement *b)
{
	g_autofree char *left = NULL;
	g_autofree char *right = NULL;

	if (a->removal != NULL || b->removal != NULL)
		return a->removal != NULL && b->removal != NULL;
	left = write_lines(a->term);
	right = write_lines(b->term);
	return strcmp(left, right) == 0;
}

/* @later does not see @root, which sets or strikes what it sets, strikes or adds to. */
static void
report_disagreement(const Merger *merger, const Statement *root, const Statement *later)
{
	const char *label = root->term != NULL	  ? root->term->term->label
			    : later->term != NULL ? later->term->term->label
						  : later->removal->label;
	const char *own = get_sheet(merger->sheets, merger->sheets->len - 1)->manuscript->file;
	g_autofree char *place = name_statement(merger, root);
	g_autofree char *hint = g_strdup_printf(
		"decide in %s: set it with \"=\", or \"remove: %s/%s\"", own, merger->id, label);
	const char *does = later->removal != NULL ? "removed" : is_root(later) ? "set" : "added to";

	cad_reading_error(get_reading(merger, later), get_span(later), hint,
			  "\"%s\" of category \"%s\" is %s here, but %s %s it%s", label, merger->id,
			  does, place, root->removal != NULL ? "removes" : "sets",
			  root->removal != NULL ? "" : " in another way");
}

/* The statement that the others add to, or NULL when there is none; the other roots either agree
 * with it or are reported. */
static const Statement *
find_root(const Merger *merger, const GArray *statements)
{
	const Statement *root = NULL;

	for (guint i = 0; i < statements->len; i++) {
		const Statement *statement = &g_array_index(statements, Statement, i);

		if (!is_root(statement) || is_replaced(merger, statements, i))
			continue;
		if (root == NULL)
			root = statement;
		else if (!do_agree(root, statement))
			report_disagreement(merger, root, statement);
	}
	return root;
}

static void
report_addition_to_removed(const Merger *merger, const Statement *addition, const Statement *root)
{
	g_autofree char *place = name_statement(merger, root);

	cad_reading_error(get_reading(merger, addition), get_span(addition),
			  "set it anew with \"=\"", "\"+=\" adds to \"%s\", which %s removes",
			  addition->term->term->label, place);
}

/* Gives the lines of @addition to @term, but for those it has: two included files may add the
 * same. */
static void
move_lines(CadTermDraft *term, CadTermDraft *addition)
{
	g_autofree char *lines = write_lines(term);
	g_auto(GStrv) known = g_strsplit(lines, "\n", -1);

	for (guint i = addition->patterns->len; i > 0; i--) {
		g_autofree char *line = write_line(addition->patterns->pdata[i - 1]);

		if (!g_strv_contains((const char *const *)known, line))
			continue;
		g_ptr_array_remove_index(addition->patterns, i - 1);
		g_ptr_array_remove_index(addition->term->patterns, i - 1);
	}
	cad_term_draft_move(term, addition);
}

/* Adds what a sheet adds to the term that it sees. */
static void
take_addition(Merger *merger, CadTermDraft *term, const Statement *root, const Statement *addition)
{
	if (root != NULL && root->sheet != addition->sheet &&
	    !cad_sheets_see(get_sheet(merger->sheets, addition->sheet)->sees, root->sheet))
		report_disagreement(merger, root, addition);
	else if (root != NULL && root->removal != NULL)
		report_addition_to_removed(merger, addition, root);
	else if (term != addition->term)
		move_lines(term, addition->term);
}

/* Moves the examples below one term to another, or drops them. */
static void
move_examples(GArray *examples, const CadTermDraft *from, CadTermDraft *to)
{
	guint n = 0;

	for (guint i = 0; i < examples->len; i++) {
		CadExampleDraft example = g_array_index(examples, CadExampleDraft, i);

		if (example.below == from && to == NULL)
			continue;
		if (example.below == from)
			example.below = to;
		g_array_index(examples, CadExampleDraft, n++) = example;
	}
	g_array_set_size(examples, n);
}

static void
drop_statement(Merger *merger, const GArray *statements, guint index, CadTermDraft *term)
{
	const Statement *statement = &g_array_index(statements, Statement, index);
	const CadChange change = {bit(statement->sheet), find_replacers(merger, statements, index)};

	if (statement->term == NULL)
		return;
	g_array_append_val(merger->merged->changes, change);
	move_examples(merger->merged->examples, statement->term, NULL);
	if (term != NULL && statement->term->is_set && term->term->replaced.line == 0)
		term->term->replaced = cad_manuscript_find_place(
			statement->term->reading->manuscript, statement->term->span);
}

/* One term out of all that is said of it. */
static void
merge_term(Merger *merger, const char *fold, GArray *statements)
{
	CadCategoryDraft *merged = merger->merged;
	const Statement *root;
	CadTermDraft *term;

	g_array_sort(statements, compare_statements);
	root = find_root(merger, statements);
	term = root == NULL ? g_array_index(statements, Statement, 0).term : root->term;
	if (root != NULL && root->removal != NULL)
		g_hash_table_add(merged->struck, g_strdup(fold));
	for (guint i = 0; i < statements->len; i++) {
		const Statement *statement = &g_array_index(statements, Statement, i);

		if (is_replaced(merger, statements, i)) {
			drop_statement(merger, statements, i, term);
			continue;
		}
		if (statement->term == NULL)
			continue;
		if (!is_root(statement))
			take_addition(merger, term, root, statement);
		move_examples(merged->examples, statement->term, term);
	}
	if (term == NULL)
		return;
	term->sheet = root != NULL ? root->sheet : g_array_index(statements, Statement, 0).sheet;
	g_ptr_array_add(merged->terms, term);
	g_hash_table_insert(merged->labels, g_strdup(fold), term);
}

/* Categories. */

static void
part_clear(gpointer data)
{
	cad_category_draft_free(((Part *)data)->draft);
}

/* Takes the drafts of a category out of the sheets, those that are struck to be freed. */
static void
take_parts(Merger *merger, const GPtrArray *indices, GPtrArray *spent)
{
	const guint64 struck = find_struck(merger->sheets, merger->id);

	for (guint i = 0; i < indices->len; i++) {
		Part part = {GPOINTER_TO_UINT(indices->pdata[i]), NULL};
		GPtrArray *drafts = get_sheet(merger->sheets, part.sheet)->drafts;

		for (guint j = 0; part.draft == NULL && j < drafts->len; j++) {
			CadCategoryDraft *draft = g_ptr_array_index(drafts, j);

			if (strcmp(draft->category->id, merger->id) == 0)
				part.draft = g_ptr_array_steal_index(drafts, j);
		}
		if (cad_sheets_see(struck, part.sheet))
			g_ptr_array_add(spent, part.draft);
		else
			g_array_append_val(merger->parts, part);
	}
}

static void
mark_examples(const Merger *merger)
{
	for (guint i = 0; i < merger->parts->len; i++) {
		const Part *part = &g_array_index(merger->parts, Part, i);

		for (guint j = 0; j < part->draft->examples->len; j++)
			g_array_index(part->draft->examples, CadExampleDraft, j).sees =
				get_sheet(merger->sheets, part->sheet)->sees | bit(part->sheet);
	}
}

static void
free_unused(GPtrArray *pool, const GPtrArray *used)
{
	g_autoptr(GHashTable) kept = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < used->len; i++)
		g_hash_table_add(kept, used->pdata[i]);
	for (guint i = 0; i < pool->len; i++)
		if (!g_hash_table_contains(kept, pool->pdata[i]))
			cad_term_draft_free(pool->pdata[i]);
}

static void
merge_terms(Merger *merger, GPtrArray *pool)
{
	CadCategoryDraft *merged = merger->merged;

	collect_terms(merger);
	collect_removals(merger);
	for (guint i = 0; i < merger->parts->len; i++) {
		CadCategoryDraft *draft = g_array_index(merger->parts, Part, i).draft;

		g_ptr_array_extend_and_steal(pool, g_steal_pointer(&draft->terms));
		if (draft != merged)
			g_array_append_vals(merged->examples, draft->examples->data,
					    draft->examples->len);
	}
	merged->terms = g_ptr_array_new_with_free_func((GDestroyNotify)cad_term_draft_free);
	g_hash_table_remove_all(merged->labels);
	for (guint i = 0; i < merger->folds->len; i++)
		merge_term(merger, merger->folds->pdata[i],
			   g_hash_table_lookup(merger->terms, merger->folds->pdata[i]));
	free_unused(pool, merged->terms);
}

static void
merge_parts(Merger *merger)
{
	g_autoptr(GPtrArray) pool = g_ptr_array_new();
	Part *first = &g_array_index(merger->parts, Part, 0);

	for (guint i = 0; i < merger->parts->len; i++) {
		const Part *part = &g_array_index(merger->parts, Part, i);

		check_strike(merger, part);
		for (guint j = 0; j < i; j++)
			compare_settings(merger, part, &g_array_index(merger->parts, Part, j));
	}
	mark_examples(merger);
	merger->merged = first->draft;
	merger->merged->of_file = &get_sheet(merger->sheets, first->sheet)->attributes;
	for (guint i = 1; i < merger->parts->len; i++)
		merge_keys(merger->merged, g_array_index(merger->parts, Part, i).draft);
	merge_terms(merger, pool);
	first->draft = NULL;
}

/* Returns: (transfer full) (nullable): the category out of the sheets that have words about it. */
static CadCategoryDraft *
merge_category(GPtrArray *sheets, const char *id, const GPtrArray *indices)
{
	g_autoptr(GPtrArray) spent =
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_draft_free);
	g_autoptr(GArray) parts = g_array_new(FALSE, FALSE, sizeof(Part));
	g_autoptr(GPtrArray) folds = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) terms =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
	Merger merger = {sheets, id, parts, folds, terms, NULL};

	g_array_set_clear_func(parts, part_clear);
	take_parts(&merger, indices, spent);
	if (parts->len > 0)
		merge_parts(&merger);
	return merger.merged;
}

GPtrArray *
cad_sheets_merge(GPtrArray *sheets)
{
	GPtrArray *drafts = g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_draft_free);
	g_autoptr(GHashTable) indices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							      (GDestroyNotify)g_ptr_array_unref);
	g_autoptr(GPtrArray) ids = g_ptr_array_new();

	for (guint i = 0; i < sheets->len; i++)
		check_removals(sheets, get_sheet(sheets, i));
	for (guint i = 0; i < sheets->len; i++) {
		const GPtrArray *own = get_sheet(sheets, i)->drafts;

		for (guint j = 0; j < own->len; j++) {
			const CadCategoryDraft *draft = g_ptr_array_index(own, j);
			char *id = g_strdup(draft->category->id);
			GPtrArray *of_id = g_hash_table_lookup(indices, id);

			if (of_id == NULL) {
				of_id = g_ptr_array_new();
				g_ptr_array_add(ids, id);
				g_hash_table_insert(indices, id, of_id);
			} else {
				g_free(id);
			}
			g_ptr_array_add(of_id, GUINT_TO_POINTER(i));
		}
	}
	for (guint i = 0; i < ids->len; i++) {
		CadCategoryDraft *draft = merge_category(
			sheets, ids->pdata[i], g_hash_table_lookup(indices, ids->pdata[i]));

		if (draft != NULL)
			g_ptr_array_add(drafts, draft);
	}
	return drafts;
}
