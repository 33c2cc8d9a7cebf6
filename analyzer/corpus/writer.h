/* Writing articles into the tables, in the caller's transaction. */
#pragma once

#include "corpus/article.h"
#include "corpus/database.h"

/* The statements that it takes. Lives no longer than its database. */
typedef struct _CadWriter CadWriter;

/**
 * cad_writer_new:
 * @database: a store
 * @profiles: hash of the profiles in force
 * @error: return location
 */
CadWriter *cad_writer_new(CadDatabase *database, const char *profiles,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_writer_free(CadWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadWriter, cad_writer_free)

/** cad_writer_find: @number: (out): the key of the document @id, 0 when it is not there. */
gboolean cad_writer_find(CadWriter *writer, const char *id, gint64 *number,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_writer_put:
 * @writer: a writer
 * @article: an article; gets its number
 * @addition: key of the addition
 * @is_new: (out): FALSE when it was there, and got a name at most
 * @error: return location
 */
gboolean cad_writer_put(CadWriter *writer, CadArticle *article, gint64 addition, gboolean *is_new,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_writer_put_name: keeps that the document came from @name, too. */
gboolean cad_writer_put_name(CadWriter *writer, gint64 number, const char *name,
			     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_writer_change_metadata: what was read of the document @number, whose id it has, over what
 * was read before. */
gboolean
cad_writer_change_metadata(CadWriter *writer, gint64 number, const CadrageStoredDocument *read,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;
