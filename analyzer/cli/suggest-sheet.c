#include "config.h"

#include <math.h>
#include <string.h>

#include "output.h"
#include "suggest-sheet.h"

/* Columns that a decision fills in stand first. */
enum {
	SHEET_KEEP,
	SHEET_CATEGORY,
	SHEET_LABEL,
	SHEET_PATTERN,
	SHEET_WORDS,
	SHEET_FORMS,
	SHEET_VERDICT,
	SHEET_DOCUMENTS_TARGET,
	SHEET_DOCUMENTS_REFERENCE,
	SHEET_COUNT_TARGET,
	SHEET_COUNT_REFERENCE,
	SHEET_SUBJECTS,
	SHEET_LOG_RATIO,
	SHEET_LOG_LO,
	SHEET_LOG_HI,
	SHEET_LOG_CAUTIOUS,
	SHEET_P,
	SHEET_Q,
	SHEET_PASSAGES,
	SHEET_LANGUAGE,
	SHEET_FOUND_ON,
	N_SHEET_FIELDS
};

#define NUMBER(name_)                                         \
	{                                                     \
		.name = (name_), .type = CADRAGE_FIELD_NUMBER \
	}
#define INTEGER(name_)                                         \
	{                                                      \
		.name = (name_), .type = CADRAGE_FIELD_INTEGER \
	}

static const CadrageField sheet_fields[N_SHEET_FIELDS] = {
	[SHEET_KEEP] = {.name = "keep"},
	[SHEET_CATEGORY] = {.name = "category"},
	[SHEET_LABEL] = {.name = "label"},
	[SHEET_PATTERN] = {.name = "pattern"},
	[SHEET_WORDS] = {.name = "words"},
	[SHEET_FORMS] = {.name = "forms"},
	[SHEET_VERDICT] = {.name = "verdict"},
	[SHEET_DOCUMENTS_TARGET] = INTEGER("documents"),
	[SHEET_DOCUMENTS_REFERENCE] = INTEGER("documents_reference"),
	[SHEET_COUNT_TARGET] = INTEGER("count"),
	[SHEET_COUNT_REFERENCE] = INTEGER("count_reference"),
	[SHEET_SUBJECTS] = INTEGER("subjects"),
	[SHEET_LOG_RATIO] = NUMBER("log_ratio"),
	[SHEET_LOG_LO] = NUMBER("log_ratio_lo"),
	[SHEET_LOG_HI] = NUMBER("log_ratio_hi"),
	[SHEET_LOG_CAUTIOUS] = NUMBER("log_ratio_cautious"),
	[SHEET_P] = NUMBER("p"),
	[SHEET_Q] = NUMBER("q"),
	[SHEET_PASSAGES] = {.name = "passages"},
	[SHEET_LANGUAGE] = {.name = "language"},
	[SHEET_FOUND_ON] = {.name = "found_on"},
};

static char *
join_passages(const CadrageFindPassage *passages, guint n)
{
	GString *joined = g_string_new(NULL);

	for (guint i = 0; i < n; i++) {
		const CadrageFindPassage *passage = &passages[i];

		g_string_append_printf(joined, "%s%s:%u:%u: %s[[%s]]%s", i > 0 ? "\n" : "",
				       passage->document, passage->line, passage->column,
				       passage->left, passage->words, passage->right);
	}
	return g_string_free(joined, FALSE);
}

static gboolean
write_row(CadrageTableWriter *writer, const CadrageDiscovery *discovery, guint index,
	  GError **error)
{
	const CadrageFind *find = cadrage_discovery_get_find(discovery, index);
	const char *unused;
	g_autofree char *passages = join_passages(find->passages, find->n_passages);
	g_autofree char *forms = g_strjoinv("; ", find->forms);
	const CadrageValue row[N_SHEET_FIELDS] = {
		[SHEET_KEEP] = {.text = ""},
		[SHEET_CATEGORY] = {.text = ""},
		[SHEET_LABEL] = {.text = find->words},
		[SHEET_PATTERN] = {.text = find->pattern},
		[SHEET_WORDS] = {.text = find->words},
		[SHEET_FORMS] = {.text = forms},
		[SHEET_VERDICT] = {.text = cadrage_verdict_to_name(find->verdict)},
		[SHEET_DOCUMENTS_TARGET] = {.integer = find->documents_target},
		[SHEET_DOCUMENTS_REFERENCE] = {.integer = find->documents_reference},
		[SHEET_COUNT_TARGET] = {.integer = (gint64)find->count_target},
		[SHEET_COUNT_REFERENCE] = {.integer = (gint64)find->count_reference},
		[SHEET_SUBJECTS] = {.integer = find->n_subjects},
		[SHEET_LOG_RATIO] = {.number = find->log_ratio},
		[SHEET_LOG_LO] = {.number = find->log_lo},
		[SHEET_LOG_HI] = {.number = find->log_hi},
		[SHEET_LOG_CAUTIOUS] = {.number = find->log_cautious},
		[SHEET_P] = {.number = find->p},
		[SHEET_Q] = {.number = find->q},
		[SHEET_PASSAGES] = {.text = passages},
		[SHEET_LANGUAGE] = {.text = cadrage_discovery_get_summary(discovery)->language},
		[SHEET_FOUND_ON] = {.text = cadrage_discovery_get_found_on(discovery, &unused)},
	};

	return cadrage_table_writer_add(writer, row, error);
}

/* A stand-in says which category it is for; it was not tested. */
static gboolean
write_stand_in(CadrageTableWriter *writer, const CadrageDiscovery *discovery, guint index,
	       GError **error)
{
	const CadrageStandIn *one = cadrage_discovery_get_stand_in(discovery, index);
	const char *unused;
	g_autofree char *passages = join_passages(one->passages, one->n_passages);
	const CadrageValue row[N_SHEET_FIELDS] = {
		[SHEET_KEEP] = {.text = ""},
		[SHEET_CATEGORY] = {.text = one->category},
		[SHEET_LABEL] = {.text = one->words},
		[SHEET_PATTERN] = {.text = one->pattern},
		[SHEET_WORDS] = {.text = one->words},
		[SHEET_FORMS] = {.text = one->words},
		[SHEET_VERDICT] = {.text = "stands_in"},
		[SHEET_DOCUMENTS_TARGET] = {.integer = one->documents},
		[SHEET_LOG_RATIO] = {.number = (double)NAN},
		[SHEET_LOG_LO] = {.number = (double)NAN},
		[SHEET_LOG_HI] = {.number = (double)NAN},
		[SHEET_LOG_CAUTIOUS] = {.number = (double)NAN},
		[SHEET_P] = {.number = (double)NAN},
		[SHEET_Q] = {.number = (double)NAN},
		[SHEET_PASSAGES] = {.text = passages},
		[SHEET_LANGUAGE] = {.text = cadrage_discovery_get_summary(discovery)->language},
		[SHEET_FOUND_ON] = {.text = cadrage_discovery_get_found_on(discovery, &unused)},
	};

	return cadrage_table_writer_add(writer, row, error);
}

static gboolean
write_table(const SuggestSheet *sheet, CadrageFormat format, GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		sheet_fields, N_SHEET_FIELDS, format, sheet->raw_csv, stream);

	for (guint i = 0; i < cadrage_discovery_get_n_finds(sheet->discovery); i++)
		if (!write_row(writer, sheet->discovery, i, error))
			return FALSE;
	for (guint i = 0; i < cadrage_discovery_get_n_stand_ins(sheet->discovery); i++)
		if (!write_stand_in(writer, sheet->discovery, i, error))
			return FALSE;
	return cadrage_table_writer_close(writer, error);
}

/* Text for a person. */

/* Verdicts in few words, in the order of CadrageVerdict. */
static const char *const verdict_words[] = {
	"not covered", "not enough data", "not testable", "carried by few articles",
	"established", "not established",
};

char *
suggest_sheet_summarise(const SuggestSheet *sheet)
{
	GString *text = g_string_new(NULL);
	const CadrageDiscoverySummary *summary = cadrage_discovery_get_summary(sheet->discovery);
	g_autofree char *against = sheet->options->against
					   ? g_strjoinv(", ", (char **)sheet->options->against)
					   : g_strdup("all others");

	g_string_append_printf(text,
			       "Words of %s (%u articles) against %s (%u articles), language %s\n",
			       sheet->options->outlet, summary->n_target, against,
			       summary->n_reference, summary->language);
	if (summary->is_matched)
		g_string_append_printf(text,
				       "Compared on %u subjects that both write on: %u and %u of "
				       "these articles.\n",
				       summary->n_subjects, summary->n_target_matched,
				       summary->n_reference_matched);
	else
		g_string_append(text, "Articles could not be matched by subject: words of subjects "
				      "are among these.\n");
	if (summary->n_shared + summary->n_copies > 0)
		g_string_append_printf(text,
				       "Left out: %u articles that both sides carry, %u "
				       "copies of another of their side.\n",
				       summary->n_shared, summary->n_copies);
	if (summary->n_other_language > 0)
		g_string_append_printf(text,
				       "%u articles in another language were not looked at.\n",
				       summary->n_other_language);
	g_string_append_printf(
		text,
		"%u words and phrases looked at, each in at least %u articles; %u kept, "
		"%u of them established.\n",
		summary->n_tested, summary->min_documents, summary->n_found,
		summary->n_established);
	return g_string_free(text, FALSE);
}

static void
append_ratio(GString *text, const CadrageFind *find)
{
	if (isinf(find->ratio))
		g_string_append_printf(text, "odds at least %.1f times", find->lo);
	else if (isinf(find->hi))
		g_string_append_printf(text, "odds %.1f times, at least %.1f", find->ratio,
				       find->lo);
	else
		g_string_append_printf(text, "odds %.1f times (%.1f to %.1f)", find->ratio,
				       find->lo, find->hi);
}

char *
suggest_sheet_describe(const CadrageFind *find)
{
	GString *text = g_string_new(NULL);

	g_string_append_printf(text, "%s; %u articles, %u elsewhere; ",
			       verdict_words[find->verdict], find->documents_target,
			       find->documents_reference);
	append_ratio(text, find);
	if (find->q >= 0)
		g_string_append_printf(text, "; q %.2g", find->q);
	return g_string_free(text, FALSE);
}

/* One paragraph, broken at blanks to fit the terminal, each line behind @indent blanks. */
static void
append_wrapped(GString *text, guint indent, const char *paragraph)
{
	g_autofree char *plain = cadrage_text_for_terminal(paragraph);
	g_auto(GStrv) words = g_strsplit(plain, " ", -1);
	const guint width = output_get_width();
	guint column = 0;

	for (gsize i = 0; words[i]; i++) {
		const guint n = (guint)g_utf8_strlen(words[i], -1);

		if (n == 0)
			continue;
		if (column > 0 && column + 1 + n > width) {
			g_string_append_c(text, '\n');
			column = 0;
		}
		g_string_append_printf(text, "%*s%s", column > 0 ? 1 : (int)indent, "", words[i]);
		column += (column > 0 ? 1 : indent) + n;
	}
	g_string_append_c(text, '\n');
}

static void
append_passages(GString *text, const CadrageFindPassage *passages, guint n)
{
	for (guint i = 0; i < n; i++) {
		const CadrageFindPassage *passage = &passages[i];
		g_autofree char *where = g_strdup_printf("%s:%u:%u", passage->document,
							 passage->line, passage->column);
		g_autofree char *shown =
			g_strdup_printf("%s[%s]%s", passage->left, passage->words, passage->right);

		append_wrapped(text, 3, where);
		append_wrapped(text, 6, shown);
	}
}

static void
append_find(GString *text, const CadrageFind *find, guint number)
{
	g_autofree char *heading = g_strdup_printf("%u  %s", number, find->words);
	g_autofree char *evidence = suggest_sheet_describe(find);
	g_autofree char *listed = g_strjoinv(", ", find->forms);
	g_autofree char *forms = g_strdup_printf("as: %s", listed);

	g_string_append_c(text, '\n');
	append_wrapped(text, 0, heading);
	append_wrapped(text, 3, evidence);
	if (find->forms[0] && find->forms[1])
		append_wrapped(text, 3, forms);
	append_passages(text, find->passages, find->n_passages);
}

/* Who else stands where a party's names stand. */
static void
append_stand_ins(GString *text, const CadrageDiscovery *discovery)
{
	const char *category = NULL;

	for (guint i = 0; i < cadrage_discovery_get_n_stand_ins(discovery); i++) {
		const CadrageStandIn *one = cadrage_discovery_get_stand_in(discovery, i);
		g_autofree char *line = g_strdup_printf(
			"%s: %u articles, %.0f %% of them with a name of it; %u surroundings alike",
			one->words, one->documents, one->together * 100, one->n_contexts);

		if (g_strcmp0(category, one->category) != 0)
			g_string_append_printf(text, "\nStands where the names of %s stand\n",
					       one->category);
		category = one->category;
		append_wrapped(text, 3, line);
		append_passages(text, one->passages, MIN(1, one->n_passages));
	}
}

static gboolean
write_text(const SuggestSheet *sheet, GOutputStream *stream, GError **error)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *summary = suggest_sheet_summarise(sheet);
	g_auto(GStrv) lines = g_strsplit(summary, "\n", -1);

	for (gsize i = 0; lines[i] && *lines[i]; i++)
		append_wrapped(text, 0, lines[i]);
	for (guint i = 0; i < cadrage_discovery_get_n_finds(sheet->discovery); i++)
		append_find(text, cadrage_discovery_get_find(sheet->discovery, i), i + 1);
	append_stand_ins(text, sheet->discovery);
	return g_output_stream_write_all(stream, text->str, text->len, NULL, NULL, error);
}

gboolean
suggest_sheet_write(const SuggestSheet *sheet, CadrageFormat format, GOutputStream *stream,
		    GError **error)
{
	return format == CADRAGE_FORMAT_TEXT ? write_text(sheet, stream, error)
					     : write_table(sheet, format, stream, error);
}
