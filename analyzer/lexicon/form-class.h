/* Form classes: all words of a language with one tag, "<ppas>", or all its numbers. */
#pragma once

#include <glib.h>

/**
 * CadFormClass:
 * @name: its tags, "ppas", or "num"
 * @text: the forms in lower case, NFC, in byte order, each closed by a NUL
 * @n_bytes: length of @text
 * @n_forms: how many
 * @dictionary: (nullable): version of the dictionary it was made from
 * @takes_digits: whether figures belong to it, too: "12", "3,5", "1.200"
 * @digest: of @name and @text; not to be relied on against somebody who means harm
 *
 * There may be 100,000 forms, so that they are neither copied nor kept one by one. Immutable,
 * reference counted.
 */
typedef struct {
	char *name;
	char *text;
	gsize n_bytes;
	guint n_forms;
	char *dictionary;
	gboolean takes_digits;
	guint64 digest;
} CadFormClass;

/** cad_form_class_new: @text: (transfer full): as the field, of @n_bytes. @dictionary: (nullable):
 * NULL for numbers, which take figures, too. Returns: (transfer full): the class. */
CadFormClass *
cad_form_class_new(const char *name, char *text, gsize n_bytes, const char *dictionary);
/** cad_form_class_new_from: @forms: (element-type utf8): in any order, perhaps twice; sorted
 * here. */
CadFormClass *cad_form_class_new_from(const char *name, GPtrArray *forms, const char *dictionary);

CadFormClass *cad_form_class_ref(CadFormClass *forms);
void cad_form_class_unref(CadFormClass *forms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFormClass, cad_form_class_unref)

/** cad_form_class_next: Returns: the form after @form, the first one after NULL; NULL at the
 * end. */
const char *cad_form_class_next(const CadFormClass *forms, const char *form);

/** cad_form_class_holds: Returns: whether @form, in lower case, is one of them; figures are not
 * looked at. */
gboolean cad_form_class_holds(const CadFormClass *forms, const char *form);

/** cad_form_class_strike: @except: (element-type utf8): forms. Returns: (transfer full): the class
 * without them. */
CadFormClass *cad_form_class_strike(const CadFormClass *forms, const GPtrArray *except);
