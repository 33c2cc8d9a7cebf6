/* Filters: what a selection says, as SQL with parameters. */
#pragma once

#include <cadrage/selection.h>

#include "corpus/database.h"

/**
 * CadFilter:
 * @sql: what may stand behind WHERE, about the columns of "document"; never holds a value
 * @values: (element-type utf8): the parameters, in their order
 */
typedef struct {
	GString *sql;
	GPtrArray *values;
} CadFilter;

/**
 * cad_filter_new:
 * @selection: (nullable): a selection; NULL for all documents
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID for a day that is none.
 *
 * Returns: (transfer full): the filter.
 */
CadFilter *
cad_filter_new(const CadrageSelection *selection, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_filter_free(CadFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFilter, cad_filter_free)

/** cad_filter_add: joins @sql, which has one parameter, by AND. */
void cad_filter_add(CadFilter *filter, const char *sql, const char *value);

/** cad_filter_add_any: @column is one of @values; nothing is said when that is NULL. */
void cad_filter_add_any(CadFilter *filter, const char *column, const char *const *values);

/** cad_filter_bind: binds the parameters, @first the number of the first. Returns: the number of
 * the next one. */
int cad_filter_bind(const CadFilter *filter, CadStatement *statement, int first);
