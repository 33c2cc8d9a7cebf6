#include "config.h"

#include <string.h>

#include "base/arena.h"

enum {
	ARENA_ALIGNMENT = 16,
	ARENA_BLOCK_BYTES = 64 << 10, /* holds the tokens of a usual article */
};

typedef struct _ArenaBlock ArenaBlock;
struct _ArenaBlock {
	ArenaBlock *next;
	gsize n_bytes; /* of its memory, this header left out */
	char *memory;
};

struct _CadArena {
	ArenaBlock *blocks; /* the one pieces are cut from comes first */
	gsize n_used;	    /* bytes given out of the first block */
};

static ArenaBlock *
block_new(gsize n_bytes)
{
	ArenaBlock *block = g_new(ArenaBlock, 1);

	block->next = NULL;
	block->n_bytes = n_bytes;
	block->memory = g_malloc(n_bytes); /* malloc aligns to 16 bytes on 64-bit machines */
	g_assert(GPOINTER_TO_SIZE(block->memory) % ARENA_ALIGNMENT == 0);
	return block;
}

static void
block_free(ArenaBlock *block)
{
	g_free(block->memory);
	g_free(block);
}

CadArena *
cad_arena_new(void)
{
	return g_new0(CadArena, 1);
}

void
cad_arena_free(CadArena *arena)
{
	if (arena == NULL)
		return;
	while (arena->blocks != NULL) {
		ArenaBlock *block = arena->blocks;

		arena->blocks = block->next;
		block_free(block);
	}
	g_free(arena);
}

/* A piece too large for what is left gets a block of its own when it is large in itself, so that
 * the rest of the first block is not lost. */
static void *
alloc_from_new_block(CadArena *arena, gsize n_bytes)
{
	ArenaBlock *block = block_new(MAX(n_bytes, (gsize)ARENA_BLOCK_BYTES));

	if (arena->blocks != NULL && n_bytes > ARENA_BLOCK_BYTES / 4) {
		block->next = arena->blocks->next;
		arena->blocks->next = block;
		return block->memory;
	}
	block->next = arena->blocks;
	arena->blocks = block;
	arena->n_used = n_bytes;
	return block->memory;
}

void *
cad_arena_alloc(CadArena *arena, gsize n_bytes)
{
	gsize n_left = arena->blocks != NULL ? arena->blocks->n_bytes - arena->n_used : 0;
	void *piece;

	g_assert(n_bytes <= G_MAXSSIZE);
	n_bytes = (n_bytes + ARENA_ALIGNMENT - 1) & ~(gsize)(ARENA_ALIGNMENT - 1);
	if (arena->blocks == NULL || n_bytes > n_left)
		return alloc_from_new_block(arena, n_bytes);
	piece = arena->blocks->memory + arena->n_used;
	arena->n_used += n_bytes;
	return piece;
}

char *
cad_arena_strndup(CadArena *arena, const char *text, gsize n_bytes)
{
	char *copy = cad_arena_alloc(arena, n_bytes + 1);

	memcpy(copy, text, n_bytes);
	copy[n_bytes] = '\0';
	return copy;
}
