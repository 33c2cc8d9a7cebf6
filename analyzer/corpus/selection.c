#include "config.h"

#include <string.h>

#include "base/day.h"
#include "corpus/filter.h"
#include "corpus/selected.h"

/* Documents of files, by the same selection. */

static gboolean
has_outlet(const char *const *outlets, const CadrageDocument *document)
{
	const char *outlet = cadrage_document_get_outlet(document);
	g_autofree char *with_language = NULL;

	if (!outlet)
		return FALSE;
	with_language = g_strconcat(outlet, ":", cadrage_document_get_language(document), NULL);
	return g_strv_contains(outlets, outlet) || g_strv_contains(outlets, with_language);
}

static gboolean
is_in_days(const CadrageSelection *selection, const char *date)
{
	const CadDay day = cad_day_from_text(date);
	CadPeriod since = {0, 0}, until = {0, G_MAXUINT32};

	if (day == 0)
		return FALSE;
	if ((selection->since && !cad_period_parse(selection->since, &since)) ||
	    (selection->until && !cad_period_parse(selection->until, &until)))
		return FALSE;
	return day >= since.first && day <= until.last;
}

gboolean
cadrage_selection_has(const CadrageSelection *selection, const CadrageDocument *document)
{
	const char *date;

	g_return_val_if_fail(selection != NULL && document != NULL, FALSE);

	date = cadrage_document_get_date(document);
	if (selection->outlets && !has_outlet(selection->outlets, document))
		return FALSE;
	if (selection->ids && !g_strv_contains(selection->ids, cadrage_document_get_id(document)))
		return FALSE;
	if (selection->language &&
	    strcmp(selection->language, cadrage_document_get_language(document)) != 0)
		return FALSE;
	if (selection->undated && date)
		return FALSE;
	return (!selection->since && !selection->until) || (selection->with_undated && !date) ||
	       is_in_days(selection, date);
}

gboolean
cadrage_selection_check(const CadrageSelection *selection, GError **error)
{
	g_autoptr(CadFilter) filter = cad_filter_new(selection, error);

	return filter != NULL;
}
