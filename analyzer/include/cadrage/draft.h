/* Drafts of outlet profiles: what sample pages show of an outlet, proposed as rules. */
#pragma once

#include <cadrage/document.h>

G_BEGIN_DECLS

/**
 * CadrageOutletDraft:
 *
 * Sample pages of one outlet, and the profile they suggest.
 */
typedef struct _CadrageOutletDraft CadrageOutletDraft;

/**
 * cadrage_outlet_draft_new:
 * @name: the outlet's id, or its name
 * @outlets: the profiles in force; of them only the rules that every page gets are used
 *
 * Returns: (transfer full): a draft without pages; NULL when no id can be made of @name: it has no
 * letter a-z and no digit.
 */
CADRAGE_API CadrageOutletDraft *cadrage_outlet_draft_new(const char *name, CadrageOutlets *outlets);
CADRAGE_API void cadrage_outlet_draft_free(CadrageOutletDraft *draft);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageOutletDraft, cadrage_outlet_draft_free)

/** cadrage_outlet_draft_get_id: Returns: (transfer none): the profile's id. */
CADRAGE_API const char *cadrage_outlet_draft_get_id(const CadrageOutletDraft *draft);

/** cadrage_outlet_draft_add: adds a page of the outlet. */
CADRAGE_API void cadrage_outlet_draft_add(CadrageOutletDraft *draft, CadrageDocument *document);

/**
 * CadrageDraftFigures:
 * @n_pages: pages that were learnt from
 * @n_copies: pages left out, nearly the same as another
 * @n_rules: rules proposed
 * @n_weak: those of them that rest on one page
 */
typedef struct {
	guint n_pages;
	guint n_copies;
	guint n_rules;
	guint n_weak;
} CadrageDraftFigures;

/**
 * cadrage_outlet_draft_write:
 * @draft: a draft
 * @figures: (out): what it rests on
 *
 * The profile, with the evidence for each rule in a comment: on how many pages it was seen, and
 * where twice. Lines that stand on two pages are furniture, or stock when they are long and end a
 * sentence; lines that differ in numbers or dates only are taken together, and those that begin or
 * end alike. A rule that would take a long paragraph of a sample page away is not proposed. The
 * order of the pages changes nothing.
 *
 * Returns: (transfer full): a profile that can be read as it is.
 */
CADRAGE_API char *
cadrage_outlet_draft_write(CadrageOutletDraft *draft, CadrageDraftFigures *figures);

G_END_DECLS
