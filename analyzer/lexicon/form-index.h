/* A form index: surface forms under their fold keys, each with the atoms it belongs to. */
#pragma once

#include "lexicon/form-class.h"
#include "lexicon/word-table.h"
#include "text/fold.h"

#define CAD_N_FOLD_MODES 3

/**
 * CadForm:
 * @text: the form as the lexicon has it, owned by the index or by a class
 * @n_bytes: length of @text
 * @key: number of its fold key
 * @mode: how closely a token must agree
 * @first_atom: place of its atoms in the index's atoms; until the index is finished, the atom that
 *   it was last added to
 * @n_atoms: how many it belongs to
 */
typedef struct {
	const char *text;
	guint32 n_bytes;
	guint32 key;
	CadFoldMode mode;
	guint32 first_atom;
	guint32 n_atoms;
} CadForm;

/**
 * CadFormIndex:
 * @keys: fold keys
 * @forms: (element-type CadForm): once finished in order of key, then the strictest first
 * @first_form: of each key, and one more; NULL until finished
 * @atoms: (element-type guint32): one form's atoms, ascending, after another's
 * @known: of char * to place in @forms, a table each mode; NULL once finished
 * @members: which form belongs to which atom, in the order of adding; NULL once finished
 * @strings: the forms' texts
 */
typedef struct {
	CadWordTable *keys;
	GArray *forms;
	guint32 *first_form;
	GArray *atoms;
	GHashTable *known[CAD_N_FOLD_MODES];
	GArray *members;
	GStringChunk *strings;
} CadFormIndex;

CadFormIndex *cad_form_index_new(void);
void cad_form_index_free(CadFormIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFormIndex, cad_form_index_free)

/**
 * cad_form_index_add:
 * @index: an index, not finished
 * @text: a surface form, NFC
 * @mode: how closely a token must agree
 * @min_bytes: a form whose fold key is shorter is left out
 * @atom: the atom it belongs to; not smaller than any added before
 */
void cad_form_index_add(CadFormIndex *index, const char *text, CadFoldMode mode, guint32 min_bytes,
			guint32 atom);

/** cad_form_index_add_class: adds every form of @forms, whose text is borrowed, at little cost. */
void cad_form_index_add_class(CadFormIndex *index, const CadFormClass *forms, CadFoldMode mode,
			      guint32 atom);

/** cad_form_index_finish: makes it ready for look-ups; nothing can be added after. */
void cad_form_index_finish(CadFormIndex *index);

/** cad_form_index_get: @n: (out): how many. Returns: (array length=n): the forms of key number
 * @key. */
const CadForm *cad_form_index_get(const CadFormIndex *index, guint32 key, guint32 *n);
