/* A word table: from the fold keys of words to numbers, by open addressing. */
#pragma once

#include <glib.h>

/* A table that does not hold a key gives this. */
#define CAD_WORD_NONE G_MAXUINT32

/* What of a key stands in its slot: nearly every word, so that a hit costs one cache line. */
#define CAD_WORD_HEAD 16

/**
 * CadWordSlot:
 * @head: the key's first bytes, padded with NUL
 * @length: of the whole key; 0 for an empty slot
 * @tail: where in the table's tails the rest of a longer key stands
 * @value: what the key leads to
 */
typedef struct {
	char head[CAD_WORD_HEAD];
	guint32 length;
	guint32 tail;
	guint32 value;
	guint32 unused;
} CadWordSlot;
G_STATIC_ASSERT(sizeof(CadWordSlot) == 32);

/**
 * CadWordTable:
 * @slots: (array length=mask+1)
 * @mask: number of slots, a power of two, less one
 * @n: keys held; key number i was the i-th added, and is its value
 * @tails: bytes of long keys
 * @filter: a Bloom filter of two bits a key, that turns most words away before a slot is touched
 * @filter_shift: from a hash to a word of @filter
 */
typedef struct {
	CadWordSlot *slots;
	guint64 mask;
	guint32 n;
	GString *tails;
	guint64 *filter;
	guint filter_shift;
} CadWordTable;

CadWordTable *cad_word_table_new(void);
void cad_word_table_free(CadWordTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadWordTable, cad_word_table_free)

/**
 * cad_word_table_add:
 * @table: a table
 * @key: a fold key
 * @length: its length, at least 1
 *
 * Returns: the key's value: its own if it was there, else the next number from 0.
 */
guint32 cad_word_table_add(CadWordTable *table, const char *key, guint32 length);

/** cad_word_table_reserve: makes room for @n more keys at once. */
void cad_word_table_reserve(CadWordTable *table, guint32 n);

/** cad_word_table_dup_key: Returns: (transfer full): the key of a slot that is not empty. */
char *cad_word_table_dup_key(const CadWordTable *table, const CadWordSlot *slot);

/** cad_word_table_finish: builds the filter; to be called once, after the last key. */
void cad_word_table_finish(CadWordTable *table);

static inline guint64
cad_word_filter_bits(guint64 hash)
{
	return G_GUINT64_CONSTANT(1) << (hash & 63) | G_GUINT64_CONSTANT(1) << (hash >> 6 & 63);
}

/** cad_word_table_may_hold: Returns: FALSE when no key has @hash. After finish only. */
static inline gboolean
cad_word_table_may_hold(const CadWordTable *table, guint64 hash)
{
	return (~table->filter[hash >> table->filter_shift] & cad_word_filter_bits(hash)) == 0;
}

/**
 * cad_word_table_find:
 * @table: a table
 * @key: a fold key
 * @length: its length
 * @hash: its cad_token_hash()
 *
 * Returns: the key's value, or CAD_WORD_NONE.
 */
guint32
cad_word_table_find(const CadWordTable *table, const char *key, guint32 length, guint64 hash);
