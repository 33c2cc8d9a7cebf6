#include "config.h"

#include <math.h>
#include <string.h>

#include "base/file.h"
#include "validate/measured.h"

static void
append_number(GString *text, double number)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	g_string_append_printf(
		text, "%s%s", text->len > 0 ? ";" : "",
		isnan(number) ? "-" : g_ascii_formatd(digits, sizeof digits, "%.4f", number));
}

static void
set_figure(GKeyFile *file, const char *group, const char *key, const CadrageMeasure *measure)
{
	g_autoptr(GString) text = g_string_new(NULL);

	append_number(text, measure->value);
	append_number(text, measure->lo);
	append_number(text, measure->hi);
	g_key_file_set_value(file, group, key, text->str);
}

static void
set_count(GKeyFile *file, const char *group, const char *key, guint count)
{
	g_autofree char *text = g_strdup_printf("%u", count);

	g_key_file_set_value(file, group, key, text);
}

static void
put_category(GKeyFile *file, const CadrageMeasure *measure)
{
	const char *key = cadrage_quantity_to_name(measure->quantity);
	g_autofree char *group = g_strconcat(CAD_MEASURED_CATEGORY, measure->category, NULL);
	g_autofree char *count = g_strconcat(key, "-passages", NULL);

	set_figure(file, group, key, measure);
	set_count(file, group, count, measure->n_units);
}

static void
put_matches(GKeyFile *file, const CadrageMeasure *measure, guint number)
{
	g_autofree char *group = g_strdup_printf(CAD_MEASURED_MATCHES "%u", number);

	g_key_file_set_string(file, group, "category", measure->category);
	if (measure->label)
		g_key_file_set_string(file, group, "label", measure->label);
	if (measure->has_voice)
		g_key_file_set_string(file, group, "voice", cadrage_voice_to_name(measure->voice));
	if (measure->has_zone)
		g_key_file_set_string(file, group, "zone", cadrage_zone_to_name(measure->zone));
	set_figure(file, group, "precision", measure);
	set_count(file, group, "passages", measure->n_units);
	set_count(file, group, "right", measure->n_positive);
}

void
cad_measured_put(GKeyFile *file, const CadrageMeasure *measure, guint *n_matches)
{
	if (measure->label || measure->has_voice || measure->has_zone)
		put_matches(file, measure, ++*n_matches);
	else if (measure->quantity == CADRAGE_QUANTITY_ALPHA ||
		 measure->quantity == CADRAGE_QUANTITY_PRECISION ||
		 measure->quantity == CADRAGE_QUANTITY_RECALL)
		put_category(file, measure);
}

/* Whether a measure of a validation is of this category of the lexicon. */
static gboolean
is_of(const CadrageMeasure *measure, const char *lexicon, const char *category)
{
	return measure->lexicon && strcmp(measure->lexicon, lexicon) == 0 &&
	       (!category || strcmp(measure->category, category) == 0);
}

/* Whether a category may be saved: something was coded, and its coders do not disagree. */
static gboolean
is_sound(const CadrageValidation *validation, const char *lexicon, const char *category)
{
	gboolean is_coded = FALSE;

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (!is_of(measure, lexicon, category))
			continue;
		if (measure->trust == CADRAGE_TRUST_DO_NOT_USE)
			return FALSE;
		is_coded |= measure->quantity == CADRAGE_QUANTITY_PRECISION && measure->n_units > 0;
	}
	return is_coded;
}

/* The categories of the lexicon that may be saved; the others go to @refused. */
static GHashTable *
find_sound(const CadrageValidation *validation, const char *lexicon, GStrvBuilder *refused)
{
	GHashTable *sound = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		/* Every category has one recall. */
		if (measure->quantity != CADRAGE_QUANTITY_RECALL || !is_of(measure, lexicon, NULL))
			continue;
		if (is_sound(validation, lexicon, measure->category))
			g_hash_table_add(sound, (char *)measure->category);
		else
			g_strv_builder_add(refused, measure->category);
	}
	return sound;
}

/* Keeps what the old file has of other categories. */
static void
keep_old(GKeyFile *file, const char *path, const CadrageLexicon *lexicon, GHashTable *sound,
	 guint *n_matches)
{
	g_autoptr(CadrageMeasured) old =
		g_file_test(path, G_FILE_TEST_EXISTS) ? cadrage_measured_load(path, NULL) : NULL;

	for (guint i = 0;
	     old && cadrage_measured_is_of(old, lexicon) && i < cadrage_measured_get_n(old); i++) {
		const CadrageMeasure *measure = cadrage_measured_get(old, i);

		if (!g_hash_table_contains(sound, measure->category))
			cad_measured_put(file, measure, n_matches);
	}
}

static void
put_new(GKeyFile *file, const CadrageValidation *validation, const char *lexicon, GHashTable *sound,
	guint *n_matches)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (is_of(measure, lexicon, NULL) &&
		    g_hash_table_contains(sound, measure->category))
			cad_measured_put(file, measure, n_matches);
	}
}

gboolean
cadrage_measured_save(const CadrageValidation *validation, const CadrageLexicon *lexicon,
		      const char *coders, const char *path, char ***refused, GError **error)
{
	const char *name = cadrage_lexicon_get_name(lexicon);
	const char *hash = cadrage_lexicon_get_hash(lexicon);
	const char *drawn = cadrage_validation_get_lexicon_hash(validation, name);
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_autoptr(GHashTable) sound = NULL;
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autofree char *text = NULL;
	gsize n_bytes;
	guint n_matches = 0;

	*refused = NULL;
	if (!drawn || strcmp(drawn, hash) != 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%s: the lexicon %s since the sheet was drawn; what was measured is "
			    "not of it",
			    name,
			    drawn ? "has changed"
				  : "has no part in the key, as it was not in force");
		return FALSE;
	}
	sound = find_sound(validation, name, builder);
	g_key_file_set_comment(file, NULL, NULL,
			       " Written by cadrage validate --save; see cadrage-validate(1).",
			       NULL);
	g_key_file_set_string(file, CAD_MEASURED_HEAD, "lexicon", name);
	g_key_file_set_string(file, CAD_MEASURED_HEAD, "hash", hash);
	if (coders)
		g_key_file_set_string(file, CAD_MEASURED_HEAD, "coders", coders);
	keep_old(file, path, lexicon, sound, &n_matches);
	put_new(file, validation, name, sound, &n_matches);
	text = g_key_file_to_data(file, &n_bytes, NULL);
	if (g_hash_table_size(sound) > 0 && !cad_file_write(path, text, n_bytes, error))
		return FALSE;
	*refused = g_strv_builder_end(builder);
	return TRUE;
}
