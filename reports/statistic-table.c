/* A statistic as a table: text, CSV or JSON Lines. */
#include "config.h"

#include <cadrage/statistic.h>

/* Columns of words at the left tell the rows. */
static guint
count_keys(const CadrageField *fields, guint n_fields)
{
	guint n = 0;

	while (n < n_fields && fields[n].type == CADRAGE_FIELD_TEXT)
		n++;
	return n;
}

gboolean
cadrage_statistic_write(const CadrageStatistic *statistic, CadrageFormat format, gboolean raw_csv,
			guint width, GOutputStream *output, GError **error)
{
	guint n_fields = 0;
	const CadrageField *fields = cadrage_statistic_get_fields(statistic, &n_fields);
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, n_fields, format, raw_csv, output);

	cadrage_table_writer_fold(writer, width, count_keys(fields, n_fields));
	for (guint i = 0; i < cadrage_statistic_get_n_rows(statistic); i++)
		if (!cadrage_table_writer_add(writer, cadrage_statistic_get_row(statistic, i),
					      error))
			return FALSE;
	return cadrage_table_writer_close(writer, error);
}
