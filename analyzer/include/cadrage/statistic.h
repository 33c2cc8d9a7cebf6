/* Statistics: a calculator for tables of counts, without articles or lexicons. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>
#include <cadrage/table.h>

G_BEGIN_DECLS

/**
 * CadrageStatisticInfo:
 * @name: what it is called on a command line
 * @summary: what it gives, one line
 * @needs: the columns that its table needs, with what each holds; one line
 */
typedef struct {
	const char *name;
	const char *summary;
	const char *needs;
} CadrageStatisticInfo;

/** cadrage_statistics_get_n: Returns: how many statistics there are. */
CADRAGE_API guint cadrage_statistics_get_n(void);
/** cadrage_statistics_get: Returns: (transfer none): the statistic at @index. */
CADRAGE_API const CadrageStatisticInfo *cadrage_statistics_get(guint index);

/**
 * CadrageStatisticOptions:
 * @confidence: of intervals whose column does not name its level, 0 to 1
 * @seed: of relabellings and resamples
 * @n_permutations: relabellings drawn where there are too many to try all
 * @n_resamples: resamples of a bootstrap
 * @terms: (nullable): the columns that are counted; NULL for every column of counts
 * @groups: (nullable): the outlets or groups that are looked at, in this order; NULL for all
 * @group_column: (nullable): the column that tells the documents' groups; NULL for "outlet"
 * @positive: (nullable): columns on the one side of a slant
 * @negative: (nullable): columns on the other
 * @subsets: (nullable): which documents an exact permutation test takes: "all", or the first of
 *   each outlet, such as "first7_first6"; NULL for all, and where these have more
 *   than 20,000 relabellings the first seven and six besides
 */
typedef struct {
	double confidence;
	guint64 seed;
	guint n_permutations;
	guint n_resamples;
	const char *const *terms;
	const char *const *groups;
	const char *group_column;
	const char *const *positive;
	const char *const *negative;
	const char *const *subsets;
} CadrageStatisticOptions;

#define CADRAGE_STATISTIC_OPTIONS_INIT                                          \
	{                                                                       \
		0.95, 20151117, 9999, 39999, NULL, NULL, NULL, NULL, NULL, NULL \
	}

/**
 * CadrageStatistic:
 *
 * A statistic of one or more tables: rows of key columns and figures. Immutable, reference counted.
 */
typedef struct _CadrageStatistic CadrageStatistic;

/**
 * cadrage_statistic_new:
 * @name: which
 * @tables: (array zero-terminated=1): files with a header row, CSV, TSV or with semicolons; "-" is
 *   standard input
 * @options: (nullable): options
 * @diagnostics: takes what is wrong with the tables, each with file, line and column, and notes on
 *   what was passed over
 * @error: return location
 *
 * Computes the statistic of each table in turn.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND (no such statistic, with the nearest), CADRAGE_ERROR_IO,
 * CADRAGE_ERROR_LIMIT (CAD_MAX_TABLE_BYTES), CADRAGE_ERROR_SYNTAX (a quotation mark is not closed),
 * CADRAGE_ERROR_INVALID (there are errors in @diagnostics).
 *
 * Returns: (transfer full): the statistic.
 */
CADRAGE_API CadrageStatistic *
cadrage_statistic_new(const char *name, const char *const *tables,
		      const CadrageStatisticOptions *options, CadrageDiagnostics *diagnostics,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageStatistic *cadrage_statistic_ref(CadrageStatistic *statistic);
CADRAGE_API void cadrage_statistic_unref(CadrageStatistic *statistic);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageStatistic, cadrage_statistic_unref)

/** cadrage_statistic_get_n_rows: Returns: the number of rows. */
CADRAGE_API guint cadrage_statistic_get_n_rows(const CadrageStatistic *statistic);
/** cadrage_statistic_get_fields: @n_fields: (out): how many. Returns: (transfer none): the columns,
 * key columns first. */
CADRAGE_API const CadrageField *
cadrage_statistic_get_fields(const CadrageStatistic *statistic, guint *n_fields);
/** cadrage_statistic_get_row: Returns: (transfer none): the values of row @index, one a column. */
CADRAGE_API const CadrageValue *
cadrage_statistic_get_row(const CadrageStatistic *statistic, guint index);

/**
 * cadrage_statistic_write:
 * @statistic: a statistic
 * @format: text, CSV or JSON Lines
 * @raw_csv: as for cadrage_table_writer_new()
 * @width: columns that a text table may take; one that is wider goes on below, its key columns
 *   repeated
 * @output: where to
 * @error: return location
 *
 * One row a key. Text shows five significant digits, CSV and JSON all that matter.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_statistic_write(const CadrageStatistic *statistic,
					     CadrageFormat format, gboolean raw_csv, guint width,
					     GOutputStream *output,
					     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
