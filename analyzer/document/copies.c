#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <cadrage/copies.h>

#include "document/candidate.h"

typedef struct {
	const char *id;
	const char *date;      /* "" when unknown */
	CadShingles *shingles; /* NULL when known by a pair only, and once finished */
	guint parent;	       /* towards the representative of its cluster */
	guint cluster;	       /* G_MAXUINT when it is nobody's copy */
} Member;

struct _CadrageCopies {
	GStringChunk *strings; /* owner of ids and dates */
	GPtrArray *members;    /* of Member, owned; in byte order of id once finished */
	GHashTable *by_id;     /* id -> Member */
	GArray *given;	       /* of CadrageCopyPair, strings owned by strings */
	gboolean is_finished;
	GArray *pairs;	     /* of CadrageCopyPair */
	GPtrArray *clusters; /* of GPtrArray of ids, the last NULL; owned */
};

static void
member_free(Member *member)
{
	cad_shingles_free(member->shingles);
	g_free(member);
}

CadrageCopies *
cadrage_copies_new(void)
{
	CadrageCopies *copies = g_atomic_rc_box_new0(CadrageCopies);

	copies->strings = g_string_chunk_new(4096);
	copies->members = g_ptr_array_new_with_free_func((GDestroyNotify)member_free);
	copies->by_id = g_hash_table_new(g_str_hash, g_str_equal);
	copies->given = g_array_new(FALSE, FALSE, sizeof(CadrageCopyPair));
	copies->pairs = g_array_new(FALSE, FALSE, sizeof(CadrageCopyPair));
	copies->clusters = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
	return copies;
}

CadrageCopies *
cadrage_copies_ref(CadrageCopies *copies)
{
	return g_atomic_rc_box_acquire(copies);
}

static void
copies_clear(void *box)
{
	CadrageCopies *copies = box;

	g_ptr_array_unref(copies->members);
	g_hash_table_unref(copies->by_id);
	g_array_unref(copies->given);
	g_array_unref(copies->pairs);
	g_ptr_array_unref(copies->clusters);
	g_string_chunk_free(copies->strings);
}

void
cadrage_copies_unref(CadrageCopies *copies)
{
	if (copies)
		g_atomic_rc_box_release_full(copies, copies_clear);
}

static Member *
require_member(CadrageCopies *copies, const char *id)
{
	Member *member = g_hash_table_lookup(copies->by_id, id);

	if (member)
		return member;
	member = g_new0(Member, 1);
	member->id = g_string_chunk_insert(copies->strings, id);
	member->date = "";
	g_hash_table_insert(copies->by_id, (gpointer)member->id, member);
	g_ptr_array_add(copies->members, member);
	return member;
}

void
cadrage_copies_add(CadrageCopies *copies, const CadrageDocument *document)
{
	const char *date = cadrage_document_get_date(document);
	Member *member;

	g_return_if_fail(!copies->is_finished);
	member = require_member(copies, cadrage_document_get_id(document));
	if (member->shingles)
		return;
	member->shingles = cad_shingles_new_from_document(document);
	if (date)
		member->date = g_string_chunk_insert_const(copies->strings, date);
}

void
cadrage_copies_add_pair(CadrageCopies *copies, const CadrageCopyPair *pair)
{
	CadrageCopyPair kept = *pair;

	g_return_if_fail(!copies->is_finished);
	g_return_if_fail(strcmp(pair->a, pair->b) != 0);
	kept.a = require_member(copies, pair->a)->id;
	kept.b = require_member(copies, pair->b)->id;
	if (strcmp(kept.a, kept.b) > 0)
		kept = (CadrageCopyPair){
			kept.b,		kept.a,	       pair->n_shingles_b, pair->n_shingles_a,
			pair->n_common, pair->jaccard, pair->b_in_a,	   pair->a_in_b};
	g_array_append_val(copies->given, kept);
}

/* Finishing. */

static int
compare_members(const void *a, const void *b)
{
	const Member *first = *(const Member *const *)a;
	const Member *second = *(const Member *const *)b;

	return strcmp(first->id, second->id);
}

static int
compare_by_date(const void *a, const void *b)
{
	const Member *first = *(const Member *const *)a;
	const Member *second = *(const Member *const *)b;
	const int order = strcmp(first->date, second->date);

	return order ? order : strcmp(first->id, second->id);
}

typedef struct {
	GPtrArray *members;  /* of Member, by date; those with shingles */
	GPtrArray *shingles; /* of CadShingles, the same */
	GArray *pairs;
} Search;

/* A candidate is a pair only once all its shingles were compared. */
static void
verify(guint a, guint b, void *payload)
{
	Search *search = payload;
	const Member *left = g_ptr_array_index(search->members, a);
	const Member *right = g_ptr_array_index(search->members, b);
	const gboolean is_in_order = strcmp(left->id, right->id) < 0;
	const Member *first = is_in_order ? left : right;
	const Member *second = is_in_order ? right : left;
	const CadResemblance found = cad_shingles_compare(first->shingles, second->shingles);
	const CadrageCopyPair pair = {
		.a = first->id,
		.b = second->id,
		.n_shingles_a = first->shingles->n,
		.n_shingles_b = second->shingles->n,
		.n_common = found.n_common,
		.jaccard = found.jaccard,
		.a_in_b = found.a_in_b,
		.b_in_a = found.b_in_a,
	};

	if (cad_resemblance_is_copy(&found))
		g_array_append_val(search->pairs, pair);
}

static void
find_pairs(CadrageCopies *copies)
{
	g_autoptr(GPtrArray) members = g_ptr_array_new();
	g_autoptr(GPtrArray) shingles = g_ptr_array_new();
	Search search = {members, shingles, copies->pairs};

	for (guint i = 0; i < copies->members->len; i++) {
		Member *member = g_ptr_array_index(copies->members, i);

		if (member->shingles)
			g_ptr_array_add(members, member);
	}
	g_ptr_array_sort(members, compare_by_date);
	for (guint i = 0; i < members->len; i++)
		g_ptr_array_add(shingles, ((Member *)g_ptr_array_index(members, i))->shingles);
	cad_candidates_find((CadShingles *const *)shingles->pdata, shingles->len,
			    CADRAGE_COPY_NEIGHBOURS, verify, &search);
}

static int
compare_pairs(const void *a, const void *b)
{
	const CadrageCopyPair *first = a, *second = b;
	const int order = strcmp(first->a, second->a);

	return order ? order : strcmp(first->b, second->b);
}

/* In order, each once, whether it was found, given or both. */
static void
sort_pairs(CadrageCopies *copies)
{
	CadrageCopyPair *pairs;
	guint n = 0;

	g_array_append_vals(copies->pairs, copies->given->data, copies->given->len);
	g_array_sort(copies->pairs, compare_pairs);
	pairs = (CadrageCopyPair *)(void *)copies->pairs->data;
	for (guint i = 0; i < copies->pairs->len; i++) {
		if (n == 0 || compare_pairs(&pairs[n - 1], &pairs[i]) != 0)
			pairs[n++] = pairs[i];
	}
	g_array_set_size(copies->pairs, n);
}

/* The representative of a document's cluster; every step halves the way. */
static guint
find_root(const CadrageCopies *copies, guint member)
{
	Member **members = (Member **)copies->members->pdata;

	while (members[member]->parent != member) {
		members[member]->parent = members[members[member]->parent]->parent;
		member = members[member]->parent;
	}
	return member;
}

static guint
find_member(const CadrageCopies *copies, const char *id)
{
	const Member wanted = {.id = id};
	const Member *key = &wanted;
	const Member *const *found = bsearch(&key, copies->members->pdata, copies->members->len,
					     sizeof key, compare_members);

	return (guint)(found - (const Member *const *)copies->members->pdata);
}

/* The first document of a cluster, in byte order of ids, is its representative. */
static void
join_pairs(CadrageCopies *copies)
{
	for (guint i = 0; i < copies->members->len; i++)
		((Member *)g_ptr_array_index(copies->members, i))->parent = i;
	for (guint i = 0; i < copies->pairs->len; i++) {
		const CadrageCopyPair *pair = &g_array_index(copies->pairs, CadrageCopyPair, i);
		const guint a = find_root(copies, find_member(copies, pair->a));
		const guint b = find_root(copies, find_member(copies, pair->b));
		Member *later = g_ptr_array_index(copies->members, MAX(a, b));

		later->parent = MIN(a, b);
	}
}

static void
begin_cluster(CadrageCopies *copies, Member *member, gboolean has_copies)
{
	member->cluster = has_copies ? copies->clusters->len : G_MAXUINT;
	if (has_copies)
		g_ptr_array_add(copies->clusters, g_ptr_array_new());
}

static void
list_clusters(CadrageCopies *copies)
{
	const guint n = copies->members->len;
	g_autofree guint *sizes = g_new0(guint, n + 1);

	for (guint i = 0; i < n; i++)
		sizes[find_root(copies, i)]++;
	for (guint i = 0; i < n; i++) {
		Member *member = g_ptr_array_index(copies->members, i);
		const guint root = find_root(copies, i);

		if (root == i)
			begin_cluster(copies, member, sizes[i] > 1);
		member->cluster = ((Member *)g_ptr_array_index(copies->members, root))->cluster;
		if (member->cluster != G_MAXUINT)
			g_ptr_array_add(g_ptr_array_index(copies->clusters, member->cluster),
					(gpointer)member->id);
	}
	for (guint i = 0; i < copies->clusters->len; i++)
		g_ptr_array_add(g_ptr_array_index(copies->clusters, i), NULL);
}

void
cadrage_copies_finish(CadrageCopies *copies)
{
	g_return_if_fail(!copies->is_finished);
	copies->is_finished = TRUE;
	find_pairs(copies);
	sort_pairs(copies);
	g_ptr_array_sort(copies->members, compare_members);
	join_pairs(copies);
	list_clusters(copies);
	for (guint i = 0; i < copies->members->len; i++)
		g_clear_pointer(&((Member *)g_ptr_array_index(copies->members, i))->shingles,
				cad_shingles_free);
}

guint
cadrage_copies_get_n_pairs(const CadrageCopies *copies)
{
	return copies->pairs->len;
}

const CadrageCopyPair *
cadrage_copies_get_pair(const CadrageCopies *copies, guint pair)
{
	g_return_val_if_fail(copies->is_finished && pair < copies->pairs->len, NULL);
	return &g_array_index(copies->pairs, CadrageCopyPair, pair);
}

guint
cadrage_copies_get_n_clusters(const CadrageCopies *copies)
{
	return copies->clusters->len;
}

guint
cadrage_copies_find_cluster(const CadrageCopies *copies, const char *id)
{
	const Member *member = g_hash_table_lookup(copies->by_id, id);

	g_return_val_if_fail(copies->is_finished, G_MAXUINT);
	return member ? member->cluster : G_MAXUINT;
}

const char *const *
cadrage_copies_get_cluster(const CadrageCopies *copies, guint cluster)
{
	g_return_val_if_fail(cluster < copies->clusters->len, NULL);
	return (const char *const *)((GPtrArray *)g_ptr_array_index(copies->clusters, cluster))
		->pdata;
}
