/* Drafts: a lexicon file while it is read, before what it says in one place is settled with what
 * it says in another. */
#pragma once

#include "lexicon/attribute.h"

/* A draft's spans are in the manuscript of its reading, borrowed. The sheets of a lexicon, its own
 * file and the included ones, are numbered from 0; a set of sheets has a bit for each. */

typedef struct {
	CadTermPattern *pattern; /* borrowed: its term owns it */
	CadAttributes attributes;
	CadReading *reading;
} CadPatternDraft;

typedef struct {
	CadTerm *term;	     /* owned until settled */
	CadrageSpan span;    /* of the label, where it was first written */
	gboolean is_set;     /* by "=" or a bare line, not only by "+=" */
	GPtrArray *patterns; /* of CadPatternDraft, owned */
	CadReading *reading;
	guint sheet; /* that sets it */
} CadTermDraft;

/* An example before the labels it may name are all known. */
typedef struct {
	CadrageSpan span;
	CadTermDraft *below; /* borrowed; the term it stands below, NULL after `examples:` */
	CadReading *reading;
	guint64 sees; /* sheets that it was written in sight of, its own among them */
} CadExampleDraft;

/* One key of a category as written, to compare with what another file says. */
typedef struct {
	char *name;  /* owned; without the number of `not near 15` */
	char *value; /* owned */
	CadrageSpan span;
} CadSetting;

/* Terms of the sheets @from that are replaced or removed by the sheets @by. */
typedef struct {
	guint64 from;
	guint64 by;
} CadChange;

typedef struct {
	CadCategory *category; /* owned until settled */
	CadrageSpan span;      /* of the id */
	CadAttributes attributes;
	const CadAttributes *of_file; /* borrowed: of the file that declares it first */
	gboolean has_kind;
	GPtrArray *terms;   /* of CadTermDraft, owned, in order of the file */
	GHashTable *labels; /* of char * cad_label_fold(), owned, to CadTermDraft, borrowed */
	GHashTable *struck; /* of char * cad_label_fold(), owned: labels that a file removes */
	GArray *examples;   /* of CadExampleDraft */
	GArray *settings;   /* of CadSetting */
	CadReading *reading;
	GArray *changes; /* of CadChange: terms that one sheet took from another */
} CadCategoryDraft;

CadCategoryDraft *cad_category_draft_new(const char *id, CadrageSpan span, CadReading *reading);
void cad_category_draft_free(CadCategoryDraft *draft);

/** cad_category_draft_take_term: Returns: (transfer none): the term of a label, made at need. */
CadTermDraft *
cad_category_draft_take_term(CadCategoryDraft *draft, const char *label, CadrageSpan span);

/** cad_term_draft_add: takes @pattern. Returns: (transfer none): where its attributes go. */
CadPatternDraft *cad_term_draft_add(CadTermDraft *term, CadTermPattern *pattern);

void cad_term_draft_free(CadTermDraft *draft);

/** cad_term_draft_move: gives the patterns of @from to @term. */
void cad_term_draft_move(CadTermDraft *term, CadTermDraft *from);

/** cad_label_fold: Returns: (transfer full): the key under which spellings of a label meet. */
char *cad_label_fold(const char *label);

/**
 * cad_drafts_settle:
 * @drafts: (element-type CadCategoryDraft): the categories of a lexicon
 *
 * Hands keys down from each category to its subcategories and terms, gives examples to the terms
 * they name, and checks what only the whole shows: "+=" without "=", rungs of ladders. Examples of
 * an included file about terms that are no longer its own are left out.
 *
 * Returns: (transfer full) (element-type CadCategory): the categories, in order of id, their
 * terms in order of label.
 */
GPtrArray *cad_drafts_settle(GPtrArray *drafts);
