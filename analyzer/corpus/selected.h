/* Selected documents: a selection as a list, and the records behind it. */
#pragma once

#include <cadrage/store.h>

#include "corpus/filter.h"
#include "corpus/stored-record.h"

/**
 * CadSelected:
 * @number: the document's key
 * @revision: which changes by hand it has seen; see the schema
 * @language: that which was read of it, "und" where none was; lives with the list
 */
typedef struct {
	gint64 number;
	gint64 revision;
	const char *language;
} CadSelected;

/**
 * CadSelectedList:
 * @documents: (element-type CadSelected): in order of id
 */
typedef struct {
	GArray *documents;
	GStringChunk *strings;
	CadFilter *filter;
} CadSelectedList;

/** cad_selected_list_new: @selection: (nullable): which documents. Returns: (transfer full): the
 * list, NULL with an error. */
CadSelectedList *cad_selected_list_new(CadrageStore *store, const CadrageSelection *selection,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_selected_list_free(CadSelectedList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSelectedList, cad_selected_list_free)

const CadSelected *cad_selected_list_get(const CadSelectedList *list, guint index);

/** cad_selected_list_refresh: looks the document at @index up again, which may have been changed
 * since. @is_there: (out): FALSE when it is no longer selected, or removed. */
gboolean cad_selected_list_refresh(CadSelectedList *list, CadrageStore *store, guint index,
				   gboolean *is_there, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadSelectedReader:
 *
 * The records of some of a list, in its order. As the source of a reader it passes over documents
 * that were removed meanwhile, and refuses those whose original is broken.
 */
typedef struct _CadSelectedReader CadSelectedReader;

/**
 * cad_selected_reader_new:
 * @store: a store
 * @list: (transfer none): must outlive the reader
 * @wanted: (element-type guint) (nullable): places in @list, ascending; NULL for all; must outlive
 *   the reader
 * @languages: (array zero-terminated=1) (nullable): as in CadrageReaderOptions
 * @given: (element-type guint) (nullable): takes the place of each record that is given or refused
 * @error: return location
 *
 * A record is in the language that was read of it when it was stored, if one was.
 *
 * Returns: (transfer full): a reader.
 */
CadrageReader *cad_selected_reader_new(CadrageStore *store, const CadSelectedList *list,
				       const GArray *wanted, const char *const *languages,
				       GArray *given, GError **error) G_GNUC_WARN_UNUSED_RESULT;
