#include "config.h"

#include <string.h>

#include "reports/gallery.h"

/* An article that may be shown. */
typedef struct {
	guint document;
	guint outlet;
	guint n_marks;
	guint rank; /* among those of its outlet, most matches first */
	const char *date;
} Candidate;

/* A category with the matches of all articles. */
typedef struct {
	guint category;
	guint64 count;
} Weight;

/* Whole dimensions. */

static gboolean
is_folder(const CadrageLexicons *lexicons, guint category)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		if (cadrage_lexicons_get_category_parent(lexicons, i) == category &&
		    cadrage_lexicons_get_category_kind(lexicons, i) == CADRAGE_CATEGORY_NAMING)
			return TRUE;
	return FALSE;
}

/* For each category the dimension that it is part of: a parent that is no mere folder. Parents
 * stand before what is below them, since ids are in byte order. */
static guint *
find_dimensions(const CadrageLexicons *lexicons)
{
	const guint n = cadrage_lexicons_get_n_categories(lexicons);
	guint *dimensions = g_new(guint, n + 1);

	for (guint i = 0; i < n; i++) {
		const guint parent = cadrage_lexicons_get_category_parent(lexicons, i);

		dimensions[i] = i;
		if (parent < i && !is_folder(lexicons, parent))
			dimensions[i] = dimensions[parent];
	}
	return dimensions;
}

static int
compare_weights(gconstpointer a, gconstpointer b)
{
	const Weight *left = a, *right = b;

	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return (left->category > right->category) - (left->category < right->category);
}

static GArray *
weigh_dimensions(const CadrageReport *report, const guint *dimensions)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	GArray *weights = g_array_new(FALSE, FALSE, sizeof(Weight));

	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++) {
		const Weight weight = {i, 0};

		g_array_append_val(weights, weight);
	}
	for (guint i = 0; i < cadrage_comparison_get_n_documents(report->comparison); i++) {
		guint n_marks;
		const CadrageMark *marks =
			cadrage_comparison_get_marks(report->comparison, i, &n_marks);

		for (guint k = 0; k < n_marks; k++) {
			const guint category =
				cadrage_lexicons_get_label_category(lexicons, marks[k].label);

			g_array_index(weights, Weight, dimensions[category]).count++;
		}
	}
	g_array_sort(weights, compare_weights);
	return weights;
}

static gboolean
is_verbs(const CadrageReport *report, guint category)
{
	return cadrage_lexicons_get_category_kind(
		       cadrage_comparison_get_lexicons(report->comparison), category) ==
	       CADRAGE_CATEGORY_VERBS;
}

static void
choose_categories(CadGallery *gallery, const CadrageReport *report)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint n = cadrage_lexicons_get_n_categories(lexicons);
	g_autofree guint *dimensions = find_dimensions(lexicons);
	g_autoptr(GArray) weights = weigh_dimensions(report, dimensions);
	g_autofree guint *by_dimension = g_new(guint, n + 1);
	gboolean has_others = FALSE;

	memset(by_dimension, 0xff, (n + 1) * sizeof *by_dimension);
	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = &g_array_index(weights, Weight, i);

		has_others |= weight->count > 0 && !is_verbs(report, weight->category);
	}
	for (guint i = 0; i < weights->len; i++) {
		const Weight *weight = &g_array_index(weights, Weight, i);
		const gboolean is_left_out = has_others && is_verbs(report, weight->category);

		if (weight->count == 0)
			break;
		gallery->has_verbs |= is_left_out;
		if (is_left_out)
			continue;
		by_dimension[weight->category] = gallery->categories->len;
		g_array_append_val(gallery->categories, weight->category);
	}
	gallery->places = g_new(guint, n + 1);
	for (guint i = 0; i < n; i++)
		gallery->places[i] = by_dimension[dimensions[i]];
}

guint
cad_gallery_find(const CadGallery *gallery, const CadrageReport *report, const CadrageMark *mark)
{
	return gallery->places[cadrage_lexicons_get_label_category(
		cadrage_comparison_get_lexicons(report->comparison), mark->label)];
}

/* Articles. */

static guint
count_shown(const CadGallery *gallery, const CadrageReport *report, guint document)
{
	guint n_marks, n = 0;
	const CadrageMark *marks =
		cadrage_comparison_get_marks(report->comparison, document, &n_marks);

	for (guint i = 0; i < n_marks; i++)
		n += cad_gallery_find(gallery, report, &marks[i]) != G_MAXUINT;
	return n;
}

static GArray *
collect_candidates(const CadGallery *gallery, const CadrageReport *report)
{
	GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));

	for (guint i = 0; i < cadrage_comparison_get_n_documents(report->comparison); i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(report->comparison, i);
		const Candidate candidate = {i, document->outlet, count_shown(gallery, report, i),
					     0, document->date};

		if (document->status == CADRAGE_STATUS_COUNTED && document->n_tokens > 0)
			g_array_append_val(candidates, candidate);
	}
	return candidates;
}

static int
compare_marks(gconstpointer a, gconstpointer b)
{
	const Candidate *left = a, *right = b;

	if (left->outlet != right->outlet)
		return left->outlet < right->outlet ? -1 : 1;
	if (left->n_marks != right->n_marks)
		return left->n_marks > right->n_marks ? -1 : 1;
	return (left->document > right->document) - (left->document < right->document);
}

/* Outlets take turns. */
static int
compare_ranks(gconstpointer a, gconstpointer b)
{
	const Candidate *left = a, *right = b;

	if (left->rank != right->rank)
		return left->rank < right->rank ? -1 : 1;
	return (left->outlet > right->outlet) - (left->outlet < right->outlet);
}

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const Candidate *left = a, *right = b;
	int order = 0;

	if (left->outlet != right->outlet)
		return left->outlet < right->outlet ? -1 : 1;
	if (left->date && right->date)
		order = strcmp(left->date, right->date);
	else if (left->date || right->date)
		order = left->date ? -1 : 1;
	return order ? order
		     : (left->document > right->document) - (left->document < right->document);
}

static void
choose_documents(CadGallery *gallery, const CadrageReport *report)
{
	g_autoptr(GArray) candidates = collect_candidates(gallery, report);

	gallery->n_all = candidates->len;
	g_array_sort(candidates, compare_marks);
	for (guint i = 1; i < candidates->len; i++) {
		const Candidate *before = &g_array_index(candidates, Candidate, i - 1);
		Candidate *candidate = &g_array_index(candidates, Candidate, i);

		if (candidate->outlet == before->outlet)
			candidate->rank = before->rank + 1;
	}
	g_array_sort(candidates, compare_ranks);
	g_array_set_size(candidates, MIN(candidates->len, CAD_GALLERY_ARTICLES));
	g_array_sort(candidates, compare_dates);
	for (guint i = 0; i < candidates->len; i++)
		g_array_append_val(gallery->documents,
				   g_array_index(candidates, Candidate, i).document);
}

CadGallery *
cad_gallery_new(const CadrageReport *report)
{
	CadGallery *gallery = g_new0(CadGallery, 1);

	gallery->documents = g_array_new(FALSE, FALSE, sizeof(guint));
	gallery->categories = g_array_new(FALSE, FALSE, sizeof(guint));
	choose_categories(gallery, report);
	choose_documents(gallery, report);
	return gallery;
}

void
cad_gallery_free(CadGallery *gallery)
{
	if (!gallery)
		return;
	g_array_unref(gallery->documents);
	g_array_unref(gallery->categories);
	g_free(gallery->places);
	g_free(gallery);
}
