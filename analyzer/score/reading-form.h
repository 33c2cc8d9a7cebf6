/* The form that readings are stored in. */
#pragma once

#include <gio/gio.h>

#include "score/document-reading.h"

/*
 * A reading's bytes are two GVariants, little-endian. What is not known is a maybe that holds
 * nothing; the content hash is written as its 32 bytes. Passages overlap, and are deflated: they
 * take a third.
 */
#define CAD_READING_FORMAT 1u

#define CAD_STORED_HEAD_TYPE "(smsmsmsmsmssmsmsayasasyyyu)"
#define CAD_STORED_SIZE_TYPE "(yyu)" /* voice, zone, tokens; those above 0 */
#define CAD_STORED_NAME_TYPE "(sas)" /* category, its labels */
#define CAD_STORED_MATCH_TYPE \
	"(uuuiyy)"		    /* token, tokens, name, weight, voice with its marks, zone */
#define CAD_STORED_ZONE_TYPE "(yu)" /* zone, where it ends */
#define CAD_STORED_COUNTS_TYPE                                                      \
	"(u" CAD_STORED_HEAD_TYPE "a" CAD_STORED_SIZE_TYPE "a" CAD_STORED_NAME_TYPE \
	"a" CAD_STORED_MATCH_TYPE "aua" CAD_STORED_ZONE_TYPE ")"

#define CAD_STORED_PASSAGE_TYPE \
	"(uuuuubmssss)" /* match, raw span, line, column, crosses, speaker, texts */
#define CAD_STORED_PASSAGES_TYPE "a" CAD_STORED_PASSAGE_TYPE
#define CAD_STORED_FOLDED_TYPE	 "(uuuay)" /* format, how many, their bytes, the same deflated */

#define CAD_STORED_HASH_BYTES 32

/* A match as it is written: GVariants of numbers alone are laid out as in memory. */
typedef struct {
	guint32 token;
	guint32 n_tokens;
	guint32 name;
	gint32 weight;
	guint8 marks;
	guint8 zone;
	guint8 padding[2];
} CadStoredMatch;
G_STATIC_ASSERT(sizeof(CadStoredMatch) == 20);

/* The marks of a match stand above its voice. */
#define CAD_STORED_VOICE_MASK	0x03
#define CAD_STORED_NEGATED_MARK 0x04
#define CAD_STORED_UNDATED_MARK 0x08
#define CAD_STORED_KNOWN_MARKS \
	(CAD_STORED_VOICE_MASK | CAD_STORED_NEGATED_MARK | CAD_STORED_UNDATED_MARK)

/* The same bytes on every machine. */
static inline GVariant *
cad_stored_turn(GVariant *variant)
{
#if G_BYTE_ORDER == G_BIG_ENDIAN
	GVariant *turned = g_variant_byteswap(variant);

	g_variant_unref(variant);
	return turned;
#else
	return variant;
#endif
}
