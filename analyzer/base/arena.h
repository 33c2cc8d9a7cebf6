/* An arena: memory that is given out piece by piece and taken back all at once. */
#pragma once

#include <glib.h>

/* Not for use from two threads at once. */
typedef struct _CadArena CadArena;

CadArena *cad_arena_new(void);
void cad_arena_free(CadArena *arena);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadArena, cad_arena_free)

/**
 * cad_arena_alloc:
 * @arena: an arena
 * @n_bytes: how many; 0 gives a valid pointer to nothing
 *
 * Returns: (transfer none): memory aligned to 16 bytes, not cleared, that lives with @arena.
 */
void *cad_arena_alloc(CadArena *arena, gsize n_bytes);

/** cad_arena_strndup: Returns: (transfer none): a NUL-terminated copy of @n_bytes of @text. */
char *cad_arena_strndup(CadArena *arena, const char *text, gsize n_bytes);
