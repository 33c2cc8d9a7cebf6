/* Class stores: the form classes that one lexicon asks for, read when they are asked for. */
#pragma once

#include "lexicon/class-file.h"

typedef struct _CadClassStore CadClassStore;

/** cad_class_store_new: @files: (nullable): where LANGUAGE.classes may be, best first. Returns:
 * (transfer full): a store that has read nothing yet. */
CadClassStore *cad_class_store_new(const char *language, const char *const *files);
void cad_class_store_free(CadClassStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadClassStore, cad_class_store_free)

/**
 * cad_class_store_find:
 * @store: a store
 * @name: of a class
 * @error: return location
 *
 * Numbers are known without a file. Errors: those of cad_class_file_read(); CADRAGE_ERROR_INVALID
 * for a file of another language.
 *
 * Returns: (transfer full) (nullable): the class; NULL with no error when no file has it.
 */
CadFormClass *cad_class_store_find(CadClassStore *store, const char *name, GError **error);
