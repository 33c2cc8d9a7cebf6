#include "config.h"

#include "base/day.h"
#include "corpus/filter.h"

static void
join(CadFilter *filter, const char *sql)
{
	if (filter->sql->len > 0)
		g_string_append(filter->sql, " AND ");
	g_string_append(filter->sql, sql);
}

void
cad_filter_add(CadFilter *filter, const char *sql, const char *value)
{
	join(filter, sql);
	g_ptr_array_add(filter->values, g_strdup(value));
}

void
cad_filter_add_any(CadFilter *filter, const char *column, const char *const *values)
{
	g_autoptr(GString) sql = g_string_new(column);

	if (!values)
		return;
	g_string_append(sql, " IN (");
	for (gsize i = 0; values[i]; i++) {
		g_string_append(sql, i > 0 ? ", ?" : "?");
		g_ptr_array_add(filter->values, g_strdup(values[i]));
	}
	g_string_append_c(sql, ')');
	join(filter, sql->str);
}

/* "outlet", or "outlet:fr" for its articles in one language. */
static void
add_outlets(CadFilter *filter, const char *const *outlets)
{
	g_autoptr(GString) sql = g_string_new("(");

	if (!outlets)
		return;
	for (gsize i = 0; outlets[i]; i++) {
		g_string_append_printf(sql, "%soutlet = ? OR outlet || ':' || language = ?",
				       i > 0 ? " OR " : "");
		g_ptr_array_add(filter->values, g_strdup(outlets[i]));
		g_ptr_array_add(filter->values, g_strdup(outlets[i]));
	}
	g_string_append(sql, outlets[0] ? ")" : "0)");
	join(filter, sql->str);
}

static gboolean
read_period(const char *what, const char *text, CadPeriod *period, GError **error)
{
	if (cad_period_parse(text, period))
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "%s: \"%s\" is no day; write it as 2015-11-16, 2015-11 or 2015", what, text);
	return FALSE;
}

static gboolean
add_days(CadFilter *filter, const CadrageSelection *selection, GError **error)
{
	CadPeriod period;

	if (selection->since) {
		if (!read_period("since", selection->since, &period, error))
			return FALSE;
		g_autofree char *first = cad_day_to_text(period.first);

		cad_filter_add(filter,
			       selection->with_undated ? "(date IS NULL OR date >= ?)"
						       : "date >= ?",
			       first);
	}
	if (selection->until) {
		if (!read_period("until", selection->until, &period, error))
			return FALSE;
		g_autofree char *last = cad_day_to_text(period.last);

		cad_filter_add(filter,
			       selection->with_undated ? "(date IS NULL OR date <= ?)"
						       : "date <= ?",
			       last);
	}
	return TRUE;
}

CadFilter *
cad_filter_new(const CadrageSelection *selection, GError **error)
{
	const CadrageSelection all = CADRAGE_SELECTION_INIT;
	g_autoptr(CadFilter) filter = g_new(CadFilter, 1);

	*filter = (CadFilter){g_string_new(NULL), g_ptr_array_new_with_free_func(g_free)};
	if (!selection)
		selection = &all;
	add_outlets(filter, selection->outlets);
	cad_filter_add_any(filter, "id", selection->ids);
	if (selection->language)
		cad_filter_add(filter, "language = ?", selection->language);
	if (selection->undated)
		join(filter, "date IS NULL");
	if (!add_days(filter, selection, error))
		return NULL;
	if (filter->sql->len == 0)
		g_string_append(filter->sql, "1");
	return g_steal_pointer(&filter);
}

void
cad_filter_free(CadFilter *filter)
{
	if (!filter)
		return;
	g_string_free(filter->sql, TRUE);
	g_ptr_array_unref(filter->values);
	g_free(filter);
}

int
cad_filter_bind(const CadFilter *filter, CadStatement *statement, int first)
{
	for (guint i = 0; i < filter->values->len; i++)
		cad_statement_bind_text(statement, first++, g_ptr_array_index(filter->values, i));
	return first;
}
