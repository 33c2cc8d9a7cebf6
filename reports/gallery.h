/* A gallery: the articles that are shown one by one, and the categories that are told apart. */
#pragma once

#include "reports/model.h"

/* Articles shown one by one. */
#define CAD_GALLERY_ARTICLES 24

/**
 * CadGallery:
 * @documents: (element-type guint): the articles shown, outlet by outlet, by date; those without
 *   a sure one last
 * @n_all: how many there are
 * @categories: (element-type guint): categories with matches in the articles, those with most
 *   first; whole dimensions, as charts show them
 * @places: (array): for each category of the lexicons its place in @categories, G_MAXUINT where
 *   its matches are not shown
 * @has_verbs: whether reporting verbs are left out
 *
 * Of each outlet in turn the article with the most matches is taken, as long as there is room.
 * Reporting verbs say who speaks, not how it is framed: they are left out where there is anything
 * else.
 */
typedef struct {
	GArray *documents;
	guint n_all;
	GArray *categories;
	guint *places;
	gboolean has_verbs;
} CadGallery;

CadGallery *cad_gallery_new(const CadrageReport *report);
void cad_gallery_free(CadGallery *gallery);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadGallery, cad_gallery_free)

/** cad_gallery_find: Returns: the place of a mark's category in @categories, G_MAXUINT where it is
 * not shown. */
guint
cad_gallery_find(const CadGallery *gallery, const CadrageReport *report, const CadrageMark *mark);
