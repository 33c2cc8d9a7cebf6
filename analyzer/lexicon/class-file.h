/* Class files: the form classes of a language, kept beside its lexicons so that counts do not
 * depend on the dictionary of the machine. */
#pragma once

#include <cadrage/error.h>

#include "lexicon/form-class.h"

/* LANGUAGE.classes, as read; immutable. */
typedef struct _CadClassFile CadClassFile;

/** cad_class_file_path: Returns: (transfer full): where @folder has the classes of @language. */
char *cad_class_file_path(const char *folder, const char *language);

/** cad_class_file_list: Returns: (transfer full): where the classes of a lexicon may be, best
 * first: beside each of @lexicons (element-type filename), then in @folders (nullable) and in
 * their folders named like the language. */
char **
cad_class_file_list(const GPtrArray *lexicons, const char *language, const char *const *folders);

/**
 * cad_class_file_read:
 * @path: the file
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_SYNTAX with file and line.
 *
 * Returns: (transfer full): the file. Its classes are looked for, and built, one by one.
 */
CadClassFile *cad_class_file_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_class_file_free(CadClassFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadClassFile, cad_class_file_free)

const char *cad_class_file_get_language(const CadClassFile *file);
/** cad_class_file_get_names: Returns: (transfer full): the classes it has, in order. */
char **cad_class_file_get_names(const CadClassFile *file);

/** cad_class_file_find: Returns: (transfer full) (nullable): the class @name; NULL with no error
 * when the file has none. Errors: CADRAGE_ERROR_SYNTAX. */
CadFormClass *cad_class_file_find(const CadClassFile *file, const char *name, GError **error);

/** cad_class_file_write: writes @classes (element-type CadFormClass, in order of name). Returns:
 * whether they were written. */
gboolean cad_class_file_write(const char *path, const char *language, const GPtrArray *classes,
			      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_class_file_merge: writes the classes of @used (element-type utf8 CadFormClass) to the file
 * beside @lexicon_path; classes that stand there already and are not among them stay. Numbers are
 * not written. Does nothing when there is no class to write. Returns: whether all went well. */
gboolean cad_class_file_merge(const char *lexicon_path, const char *language, GHashTable *used,
			      GError **error) G_GNUC_WARN_UNUSED_RESULT;
