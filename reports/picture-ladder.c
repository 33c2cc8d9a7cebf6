/* The ladder: which part of the matches stands on each rung. */
#include "config.h"

#include <string.h>

#include "base/number.h"
#include "reports/ladder.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

/* The ladder with that id, else the first with matches. G_MAXUINT for none. */
static guint
find_ladder(const CadrageReport *report, const char *category)
{
	g_autoptr(GArray) totals = cad_ladder_find(report);

	for (guint i = 0; i < totals->len; i++) {
		const guint row = g_array_index(totals, guint, i);

		if (!category || strcmp(cad_report_get_category_id(report, row), category) == 0)
			return row;
	}
	return G_MAXUINT;
}

static CadrageColumn
get_column(const CadrageReport *report)
{
	return cadrage_comparison_get_options(report->comparison)->column;
}

static void
add_segment(const CadrageReport *report, CadFigure *figure, const CadRung *rung, guint number,
	    double share)
{
	g_autofree char *name = cad_rung_name(rung);
	g_autofree char *text = cad_format_number(report->options.language, 100 * share, 0);
	const CadFigureSegment segment = {name, text, number, share};

	cad_figure_add_segment(figure, &segment);
}

static void
add_bar(const CadrageReport *report, CadFigure *figure, guint outlet, guint total,
	const GPtrArray *rungs)
{
	const guint64 all = cad_rungs_count(report, rungs, outlet, get_column(report));
	const gboolean is_covered = cad_report_get_cell(report, outlet, total)->is_covered;
	g_autofree char *n = cad_format_count(report->options.language, all);
	g_autofree char *text =
		is_covered ? g_strdup_printf("n = %s", n) : g_strdup(_("not covered"));

	cad_figure_add_bar(figure, cad_report_get_outlet_name(report, outlet), text);
	if (!is_covered)
		cad_figure_set_bar_unknown(figure);
	for (guint i = 0; i < rungs->len; i++) {
		const CadRung *rung = rungs->pdata[i];
		const guint64 count = cad_rung_count(report, rung, outlet, get_column(report));

		add_segment(report, figure, rung, i, all > 0 ? (double)count / (double)all : 0);
	}
}

static CadFigure *
make_ladder(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_LADDER);
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_mentions;
	const guint total = find_ladder(report, subject);
	g_autoptr(GPtrArray) rungs = NULL;
	g_autofree char *subtitle =
		g_strdup_printf(_("Share of the matches on each rung, lowest first, %%, %s"),
				cad_report_name_voice(report));
	g_autofree char *note = g_strdup_printf(
		_("n: matches. Fewer than %u in two outlets together: an illustration, no "
		  "conclusion."),
		floor);

	if (total == G_MAXUINT && subject)
		return cad_picture_refuse(error, "%s is no ladder with a match to draw", subject);
	if (total == G_MAXUINT)
		return cad_picture_refuse(error, "there is no match of a ladder to draw");
	rungs = cad_ladder_get_rungs(report, total);
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_set_text(figure, CAD_FIGURE_EMPTY, _("no match"));
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		add_bar(report, figure, i, total, rungs);
	cad_figure_add_note(figure, note);
	cad_picture_add_floor_note(report, figure);
	return g_steal_pointer(&figure);
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	const guint row = find_ladder(report, subject);

	return g_strdup(row == G_MAXUINT ? "" : cad_report_get_category_title(report, row));
}

enum {
	FIELD_OUTLET,
	FIELD_CATEGORY,
	FIELD_VALUE,
	FIELD_LABELS,
	FIELD_VOICE,
	FIELD_COUNT,
	FIELD_ALL,
	FIELD_SHARE,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_OUTLET] = {.name = "outlet"},
	[FIELD_CATEGORY] = {.name = "category"},
	[FIELD_VALUE] = {.name = "rung_value", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_LABELS] = {.name = "rung_labels"},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_COUNT] = {.name = "count_matches", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_ALL] = {.name = "ladder_matches", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_SHARE] = {.name = "share_of_matches", .type = CADRAGE_FIELD_NUMBER},
};

static gboolean
write_rung(const CadrageReport *report, CadrageTableWriter *writer, guint outlet, guint total,
	   const CadRung *rung, guint64 all, GError **error)
{
	const gboolean is_covered = cad_rung_is_covered(report, rung, outlet);
	const double count = (double)cad_rung_count(report, rung, outlet, get_column(report));
	const CadrageValue values[N_FIELDS] = {
		[FIELD_OUTLET] =
			{.text = cadrage_comparison_get_outlet(report->comparison, outlet)->id},
		[FIELD_CATEGORY] = {.text = cad_report_get_category_id(report, total)},
		[FIELD_VALUE] = {.integer = rung->value},
		[FIELD_LABELS] = {.text = rung->labels},
		[FIELD_VOICE] = {.text = cadrage_column_to_name(get_column(report))},
		[FIELD_COUNT] = {.number = is_covered ? count : CAD_NAN},
		[FIELD_ALL] = {.number = is_covered ? (double)all : CAD_NAN},
		[FIELD_SHARE] = {.number = is_covered && all > 0 ? count / (double)all : CAD_NAN},
	};

	return cadrage_table_writer_add(writer, values, error);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		fields, N_FIELDS, CADRAGE_FORMAT_CSV, report->options.raw_csv, output);
	const guint total = find_ladder(report, subject);
	g_autoptr(GPtrArray) rungs = cad_ladder_get_rungs(report, total);

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const guint64 all = cad_rungs_count(report, rungs, i, get_column(report));

		for (guint k = 0; k < rungs->len; k++)
			if (!write_rung(report, writer, i, total, rungs->pdata[k], all, error))
				return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

const CadPictureKind cad_picture_ladder = {
	.name = "ladder",
	.summary = "shares of the rungs of a ladder, by outlet (of the first --category)",
	.is_headed = TRUE,
	.make = make_ladder,
	.make_title = make_title,
	.write_csv = write_csv,
};
