#include "config.h"

#include <math.h>
#include <string.h>

#include "output.h"
#include "validating.h"

/* Rows of CSV and JSON: one a figure. */

enum {
	FIELD_QUANTITY,
	FIELD_LEXICON,
	FIELD_CATEGORY,
	FIELD_LABEL,
	FIELD_VOICE,
	FIELD_ZONE,
	FIELD_VALUE,
	FIELD_LO,
	FIELD_HI,
	FIELD_PASSAGES,
	FIELD_POSITIVE,
	FIELD_POPULATION,
	FIELD_VERDICT,
	FIELD_NEEDED,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_QUANTITY] = {.name = "quantity"},
	[FIELD_LEXICON] = {.name = "lexicon"},
	[FIELD_CATEGORY] = {.name = "category"},
	[FIELD_LABEL] = {.name = "label"},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_ZONE] = {.name = "zone"},
	[FIELD_VALUE] = {.name = "value", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_LO] = {.name = "lo", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_HI] = {.name = "hi", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_PASSAGES] = {.name = "passages", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_POSITIVE] = {.name = "positive", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_POPULATION] = {.name = "population", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_VERDICT] = {.name = "verdict"},
	[FIELD_NEEDED] = {.name = "needed"},
};

static gboolean
write_rows(const CadrageValidation *validation, CadrageFormat format, gboolean raw_csv,
	   GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, stream);

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);
		const CadrageValue row[N_FIELDS] = {
			[FIELD_QUANTITY] = {.text = cadrage_quantity_to_name(measure->quantity)},
			[FIELD_LEXICON] = {.text = measure->lexicon},
			[FIELD_CATEGORY] = {.text = measure->category},
			[FIELD_LABEL] = {.text = measure->label},
			[FIELD_VOICE] = {.text = measure->has_voice
							 ? cadrage_voice_to_name(measure->voice)
							 : NULL},
			[FIELD_ZONE] = {.text = measure->has_zone
							? cadrage_zone_to_name(measure->zone)
							: NULL},
			[FIELD_VALUE] = {.number = measure->value},
			[FIELD_LO] = {.number = measure->lo},
			[FIELD_HI] = {.number = measure->hi},
			[FIELD_PASSAGES] = {.integer = measure->n_units},
			[FIELD_POSITIVE] = {.integer = measure->n_positive},
			[FIELD_POPULATION] = {.number = measure->population > 0
								? (double)measure->population
								: (double)NAN},
			[FIELD_VERDICT] = {.text = cadrage_trust_to_name(measure->trust)},
			[FIELD_NEEDED] = {.text = measure->needed},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

/* A terminal shows three kinds of tables: of the coders, of the categories, and of each category's
 * matches. */

typedef enum {
	PART_CODERS,
	PART_CATEGORIES,
	PART_MATCHES,
} Part;

static Part
get_part(const CadrageMeasure *measure)
{
	if (measure->quantity <= CADRAGE_QUANTITY_AC1)
		return PART_CODERS;
	return measure->label || measure->has_voice || measure->has_zone ? PART_MATCHES
									 : PART_CATEGORIES;
}

#define SHARE(title)                                                     \
	{                                                                \
		.name = title, .type = CADRAGE_FIELD_NUMBER, .digits = 2 \
	}
/* Shares of all sentences may be tiny. */
#define FIGURE(title)                                                    \
	{                                                                \
		.name = title, .type = CADRAGE_FIELD_FIGURE, .digits = 2 \
	}
#define NUMBER(title)                                        \
	{                                                    \
		.name = title, .type = CADRAGE_FIELD_INTEGER \
	}

static const CadrageField coder_fields[] = {
	{.name = "category", .max_width = 22},
	{.name = "agreement"},
	SHARE("value"),
	SHARE("lo"),
	SHARE("hi"),
	NUMBER("twice"),
	{.name = "verdict"},
};
static const CadrageField category_fields[] = {
	{.name = "category", .max_width = 24},
	{.name = "sentences"},
	FIGURE("share"),
	FIGURE("lo"),
	FIGURE("hi"),
	NUMBER("coded"),
	NUMBER("of"),
};
static const CadrageField match_fields[] = {
	{.name = "term", .max_width = 24},
	{.name = "voice"},
	{.name = "zone"},
	SHARE("precision"),
	SHARE("lo"),
	SHARE("hi"),
	NUMBER("right"),
	NUMBER("of"),
};

/* In the order of CadrageQuantity. */
static const char *const quantity_headings[] = {
	"alpha", "kappa", "AC1", "precision", "recall", "prevalence", "with a match",
};

static const char *
get_category(const CadrageMeasure *measure)
{
	return measure->category ? measure->category : "all";
}

/* @last: what the table has beside the figures. */
static gboolean
add_measure(CadrageTableWriter *writer, const CadrageMeasure *measure, CadrageValue last,
	    GError **error)
{
	const CadrageValue row[] = {
		{.text = get_category(measure)},
		{.text = quantity_headings[measure->quantity]},
		{.number = measure->value},
		{.number = measure->lo},
		{.number = measure->hi},
		{.integer = measure->n_units},
		last,
	};

	return cadrage_table_writer_add(writer, row, error);
}

static gboolean
add_coders(CadrageTableWriter *writer, const CadrageMeasure *measure, GError **error)
{
	return add_measure(writer, measure,
			   (CadrageValue){.text = cadrage_trust_to_name(measure->trust)}, error);
}

static gboolean
add_category(CadrageTableWriter *writer, const CadrageMeasure *measure, GError **error)
{
	return add_measure(writer, measure, (CadrageValue){.integer = (gint64)measure->population},
			   error);
}

static gboolean
add_matches(CadrageTableWriter *writer, const CadrageMeasure *measure, GError **error)
{
	const CadrageValue row[] = {
		{.text = measure->label ? measure->label : "any"},
		{.text = measure->has_voice ? cadrage_voice_to_name(measure->voice) : "any"},
		{.text = measure->has_zone ? cadrage_zone_to_name(measure->zone) : "any"},
		{.number = measure->value},
		{.number = measure->lo},
		{.number = measure->hi},
		{.integer = measure->n_positive},
		{.integer = measure->n_units},
	};

	return cadrage_table_writer_add(writer, row, error);
}

static const struct {
	const CadrageField *fields;
	guint n_fields;
	gboolean (*add)(CadrageTableWriter *writer, const CadrageMeasure *measure, GError **error);
} parts[] = {
	[PART_CODERS] = {coder_fields, G_N_ELEMENTS(coder_fields), add_coders},
	[PART_CATEGORIES] = {category_fields, G_N_ELEMENTS(category_fields), add_category},
	[PART_MATCHES] = {match_fields, G_N_ELEMENTS(match_fields), add_matches},
};

/* Writes the figures of a part: all of them, or with @of (nullable) those of its category. */
static gboolean
write_part(const CadrageValidation *validation, Part part, const CadrageMeasure *of,
	   GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		parts[part].fields, parts[part].n_fields, CADRAGE_FORMAT_TEXT, FALSE, stream);

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (get_part(measure) != part ||
		    (of && (measure->category != of->category || measure->lexicon != of->lexicon)))
			continue;
		if (!parts[part].add(writer, measure, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

static gboolean
write_line(GOutputStream *stream, const char *text, GError **error)
{
	g_autofree char *shown = cadrage_text_for_terminal(text);
	g_autofree char *line = g_strconcat(shown, "\n", NULL);

	return g_output_stream_write_all(stream, line, strlen(line), NULL, NULL, error);
}

/* What is missing, below the table of the coders and that of the categories. */
static gboolean
write_needs(const CadrageValidation *validation, Part part, GOutputStream *stream, GError **error)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);
		g_autofree char *need = NULL;

		if (!measure->needed || get_part(measure) != part)
			continue;
		need = g_strdup_printf("%s, %s: needs %s", get_category(measure),
				       quantity_headings[measure->quantity], measure->needed);
		if (!write_line(stream, need, error))
			return FALSE;
	}
	return write_line(stream, "", error);
}

/* One table a category, below its name. */
static gboolean
write_matches(const CadrageValidation *validation, GOutputStream *stream, GError **error)
{
	gboolean is_first = TRUE;

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);
		g_autofree char *name = NULL;

		if (measure->quantity != CADRAGE_QUANTITY_RECALL)
			continue;
		name = g_strdup_printf("%s (%s)", measure->category, measure->lexicon);
		if ((!is_first && !write_line(stream, "", error)) ||
		    !write_line(stream, name, error) ||
		    !write_part(validation, PART_MATCHES, measure, stream, error))
			return FALSE;
		is_first = FALSE;
	}
	return TRUE;
}

static gboolean
write_text(const CadrageValidation *validation, GOutputStream *stream, GError **error)
{
	if (cadrage_validation_get_n_coders(validation) > 1 &&
	    (!write_part(validation, PART_CODERS, NULL, stream, error) ||
	     !write_needs(validation, PART_CODERS, stream, error)))
		return FALSE;
	return write_part(validation, PART_CATEGORIES, NULL, stream, error) &&
	       write_needs(validation, PART_CATEGORIES, stream, error) &&
	       write_matches(validation, stream, error);
}

/* What is not in the figures. */
static void
report_gaps(const CadrageValidation *validation)
{
	const guint n_coders = cadrage_validation_get_n_coders(validation);
	const guint n_uncoded = cadrage_validation_get_n_uncoded(validation);
	const char *const *divided = cadrage_validation_get_divided(validation);
	const guint n_divided = g_strv_length((char **)divided);

	g_printerr("cadrage: %u passages, %u %s\n", cadrage_validation_get_n_passages(validation),
		   n_coders, n_coders == 1 ? "coder" : "coders");
	if (n_coders == 1)
		g_printerr("cadrage: one coder alone: whether others would code so is not known\n");
	if (n_uncoded > 0)
		g_printerr("cadrage: %u %s coded by nobody, or unsure\n", n_uncoded,
			   n_uncoded == 1 ? "passage is" : "passages are");
	if (n_divided > 0) {
		g_autofree char *ids = g_strjoinv(" ", (char **)divided);

		g_printerr("cadrage: the coders are divided on %u, which are in no figure of the "
			   "lexicon until one more coder settles them: %s\n",
			   n_divided, ids);
	}
}

/* The sheets of --read and those that follow. */
static char **
list_sheets(const ValidateOptions *options)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();

	for (gsize i = 0; options->sheets[i]; i++)
		g_strv_builder_add(builder, options->sheets[i]);
	for (gsize i = 0; options->inputs.arguments && options->inputs.arguments[i]; i++)
		g_strv_builder_add(builder, options->inputs.arguments[i]);
	return g_strv_builder_end(builder);
}

static CadrageValidation *
read_validation(const ValidateOptions *options, const CadrageValidationOptions *wanted)
{
	g_auto(GStrv) sheets = list_sheets(options);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageValidation *validation = cadrage_validation_read(
		options->key, (const char *const *)sheets, wanted, diagnostics, &error);

	output_print_diagnostics(diagnostics);
	if (!validation && cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == 0)
		output_fail(error);
	return validation;
}

Status
validating_read(const ValidateOptions *options)
{
	CadrageValidationOptions wanted = CADRAGE_VALIDATION_OPTIONS_INIT;
	g_autoptr(CadrageValidation) validation = NULL;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	Status status = STATUS_DONE;
	gboolean is_written;

	if (!options->key) {
		g_printerr("cadrage validate: say with --key what stands behind the sheet: the "
			   "file SHEET.key.csv that was drawn with it\n");
		return STATUS_FAILED;
	}
	if (!format_options_choose(&options->format, &format) ||
	    !options_read_uint("seed", options->seed, G_MAXINT64, &wanted.seed))
		return STATUS_FAILED;
	validation = read_validation(options, &wanted);
	if (!validation)
		return STATUS_FAILED;
	output = output_new(options->format.output);
	is_written = format == CADRAGE_FORMAT_TEXT
			     ? write_text(validation, output_get_stream(output), &error)
			     : write_rows(validation, format, options->format.raw_csv,
					  output_get_stream(output), &error);
	if (!is_written)
		return output_fail(error);
	report_gaps(validation);
	if (options->save)
		status = validating_save(options, validation);
	return output_finish(output, status);
}
