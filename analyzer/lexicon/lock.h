/* Locks: the surface forms of a lexicon's words, kept beside it so that counts do not depend on
 * the dictionary of the machine. */
#pragma once

#include <cadrage/error.h>

/**
 * CadLock:
 * @language: ISO 639-1 code
 * @dictionary: (nullable): version of the dictionary; NULL when there was none
 * @forms: (element-type utf8 GPtrArray): word, "new~model" or "word<tag>", to its forms, sorted
 * @classes: (element-type utf8 CadFormClass): classes of forms that were asked for; none of a lock
 *   that was read
 * @text: (nullable): of the file it was read from; its forms are borrowed from it
 */
typedef struct {
	char *language;
	char *dictionary;
	GHashTable *forms;
	GHashTable *classes;
	char *text;
} CadLock;

CadLock *cad_lock_new(const char *language);
void cad_lock_free(CadLock *lock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadLock, cad_lock_free)

/** cad_lock_path: Returns: (transfer full): NAME.forms for NAME.lex. */
char *cad_lock_path(const char *lexicon_path);

/**
 * cad_lock_read:
 * @path: the file
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_SYNTAX with file and line.
 *
 * Returns: (transfer full): the lock. Its arrays of forms may be shared for as long as it lives.
 */
CadLock *cad_lock_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_lock_write: writes @lock to @path, sorted. Returns: whether it was written. */
gboolean
cad_lock_write(const CadLock *lock, const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
