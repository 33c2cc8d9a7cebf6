/* Articles on their way into the store: what was given, and what was read of it. */
#pragma once

#include <cadrage/store.h>

#include "document/shingle.h"
#include "ingest/record.h"

/**
 * CadArticle:
 * @record: what was given, without page, title, lead and text when it is a record of fields
 * @is_page: whether it is a page
 * @id: 64 hexadecimal digits
 * @packed: the original, see corpus/original.h
 * @n_bytes: its length before packing
 * @read: what was read; without name, by_hand and added
 * @shingles: (nullable): of its text, until the copy index takes them
 * @trace: (nullable): of its lines
 * @number: its key once it is written, 0 when it was there before
 */
typedef struct {
	CadrageRecord *record;
	gboolean is_page;
	char *id;
	GBytes *packed;
	gsize n_bytes;
	CadrageStoredDocument read;
	CadShingles *shingles;
	CadPageTrace *trace;
	gint64 number;
	GStringChunk *strings; /* of .read */
} CadArticle;

/**
 * cad_article_new:
 * @record: (transfer full): a record
 * @outlets: the profiles in force
 * @is_stored: the original is in the store and need not be packed; .id and .packed stay NULL
 * @error: return location
 *
 * Reads the metadata and packs the original. May be called from any thread.
 *
 * Errors: CADRAGE_ERROR_NO_TEXT; CADRAGE_ERROR_LIMIT, see cad_original_pack().
 *
 * Returns: (transfer full): the article.
 */
CadArticle *cad_article_new(CadrageRecord *record, CadrageOutlets *outlets, gboolean is_stored,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_article_free(CadArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadArticle, cad_article_free)

/** cad_article_describe: fills @row with what is known of @document; its strings go to @strings. */
void cad_article_describe(const CadrageDocument *document, GStringChunk *strings,
			  CadrageStoredDocument *row);
