/* Drafts: a lexicon file while it is read, before what it says in one place is settled with what
 * it says in another. */
#pragma once

#include "lexicon/attribute.h"

typedef struct {
	CadTermPattern *pattern; /* borrowed: its term owns it */
	CadAttributes attributes;
} CadPatternDraft;

typedef struct {
	CadTerm *term;	     /* owned until settled */
	CadrageSpan span;    /* of the label, where it was first written */
	gboolean is_set;     /* by "=" or a bare line, not only by "+=" */
	GPtrArray *patterns; /* of CadPatternDraft, owned */
} CadTermDraft;

/* An example before the labels it may name are all known. */
typedef struct {
	CadrageSpan span;
	CadTermDraft *below; /* borrowed; the term it stands below, NULL after `examples:` */
} CadExampleDraft;

typedef struct {
	CadCategory *category; /* owned until settled */
	CadrageSpan span;      /* of the id */
	CadAttributes attributes;
	gboolean has_kind;
	GPtrArray *terms;   /* of CadTermDraft, owned, in order of the file */
	GHashTable *labels; /* of char * cad_label_fold(), owned, to CadTermDraft, borrowed */
	GArray *examples;   /* of CadExampleDraft */
} CadCategoryDraft;

CadCategoryDraft *cad_category_draft_new(const char *id, CadrageSpan span, guint line);
void cad_category_draft_free(CadCategoryDraft *draft);

/** cad_category_draft_take_term: Returns: (transfer none): the term of a label, made at need. */
CadTermDraft *cad_category_draft_take_term(CadCategoryDraft *draft, const char *label,
					   CadrageSpan span, guint line);

/** cad_term_draft_add: takes @pattern. Returns: (transfer none): where its attributes go. */
CadPatternDraft *cad_term_draft_add(CadTermDraft *term, CadTermPattern *pattern);

/** cad_label_fold: Returns: (transfer full): the key under which spellings of a label meet. */
char *cad_label_fold(const char *label);

/**
 * cad_drafts_settle:
 * @drafts: (element-type CadCategoryDraft): the categories of a file
 * @of_file: what the file says of all of them
 * @reading: the reading
 *
 * Hands keys down from each category to its subcategories and terms, gives examples to the terms
 * they name, and checks what only the whole file shows: "+=" without "=", rungs of ladders.
 *
 * Returns: (transfer full) (element-type CadCategory): the categories, in order of id, their
 * terms in order of label.
 */
GPtrArray *cad_drafts_settle(GPtrArray *drafts, const CadAttributes *of_file, CadReading *reading);
