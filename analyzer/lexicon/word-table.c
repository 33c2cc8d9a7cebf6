#include "config.h"

#include <string.h>

#include "lexicon/word-table.h"
#include "text/token.h"

#define FIRST_SLOTS	    64
#define FILTER_BITS_PER_KEY 16

CadWordTable *
cad_word_table_new(void)
{
	CadWordTable *table = g_new0(CadWordTable, 1);

	table->slots = g_new0(CadWordSlot, FIRST_SLOTS);
	table->mask = FIRST_SLOTS - 1;
	table->tails = g_string_new(NULL);
	return table;
}

void
cad_word_table_free(CadWordTable *table)
{
	if (table == NULL)
		return;
	g_free(table->slots);
	g_free(table->filter);
	g_string_free(table->tails, TRUE);
	g_free(table);
}

static gboolean
slot_holds(const CadWordTable *table, const CadWordSlot *slot, const char *key, guint32 length)
{
	if (slot->length != length || memcmp(slot->head, key, MIN(length, CAD_WORD_HEAD)) != 0)
		return FALSE;
	return length <= CAD_WORD_HEAD || memcmp(table->tails->str + slot->tail,
						 key + CAD_WORD_HEAD, length - CAD_WORD_HEAD) == 0;
}

/* The slot that holds @key, or the empty one where it belongs. */
static CadWordSlot *
find_slot(const CadWordTable *table, const char *key, guint32 length, guint64 hash)
{
	guint64 i = hash & table->mask;

	while (table->slots[i].length != 0 && !slot_holds(table, &table->slots[i], key, length))
		i = (i + 1) & table->mask;
	return &table->slots[i];
}

/* A slot's head is all that the hash of its key is made of. */
static guint64
hash_slot(const CadWordSlot *slot)
{
	return cad_token_hash(slot->head, slot->length);
}

static void
grow(CadWordTable *table)
{
	g_autofree CadWordSlot *old = g_steal_pointer(&table->slots);
	guint64 n_old = table->mask + 1;

	table->mask = n_old * 2 - 1;
	table->slots = g_new0(CadWordSlot, n_old * 2);
	for (guint64 i = 0; i < n_old; i++) {
		guint64 to;

		if (old[i].length == 0)
			continue;
		to = hash_slot(&old[i]) & table->mask;
		while (table->slots[to].length != 0)
			to = (to + 1) & table->mask;
		table->slots[to] = old[i];
	}
}

guint32
cad_word_table_add(CadWordTable *table, const char *key, guint32 length)
{
	CadWordSlot fresh = {.length = length, .value = table->n};
	CadWordSlot *slot;

	g_assert(length > 0);
	memcpy(fresh.head, key, MIN(length, CAD_WORD_HEAD));
	slot = find_slot(table, key, length, hash_slot(&fresh));
	if (slot->length != 0)
		return slot->value;

	if (length > CAD_WORD_HEAD) {
		fresh.tail = (guint32)table->tails->len;
		g_string_append_len(table->tails, key + CAD_WORD_HEAD, length - CAD_WORD_HEAD);
	}
	*slot = fresh;
	table->n++;
	if ((guint64)table->n * 2 > table->mask)
		grow(table);
	return fresh.value;
}

void
cad_word_table_reserve(CadWordTable *table, guint32 n)
{
	while (((guint64)table->n + n) * 2 > table->mask)
		grow(table);
}

char *
cad_word_table_dup_key(const CadWordTable *table, const CadWordSlot *slot)
{
	char *key = g_malloc0(slot->length + 1);

	memcpy(key, slot->head, MIN(slot->length, CAD_WORD_HEAD));
	if (slot->length > CAD_WORD_HEAD)
		memcpy(key + CAD_WORD_HEAD, table->tails->str + slot->tail,
		       slot->length - CAD_WORD_HEAD);
	return key;
}

void
cad_word_table_finish(CadWordTable *table)
{
	guint bits = 6;

	while (G_GUINT64_CONSTANT(1) << bits < (guint64)table->n * FILTER_BITS_PER_KEY)
		bits++;
	/* At least two words, since a shift by all 64 bits is undefined. */
	bits = MAX(bits, 7);
	table->filter_shift = 64 - (bits - 6);
	table->filter = g_new0(guint64, G_GUINT64_CONSTANT(1) << (bits - 6));
	for (guint64 i = 0; i <= table->mask; i++) {
		const CadWordSlot *slot = &table->slots[i];

		if (slot->length != 0) {
			guint64 hash = hash_slot(slot);

			table->filter[hash >> table->filter_shift] |= cad_word_filter_bits(hash);
		}
	}
}

guint32
cad_word_table_find(const CadWordTable *table, const char *key, guint32 length, guint64 hash)
{
	const CadWordSlot *slot = find_slot(table, key, length, hash);

	return slot->length != 0 ? slot->value : CAD_WORD_NONE;
}
