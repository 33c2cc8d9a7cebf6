#include "config.h"

#include <glib/gstdio.h>
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

/* Whether coders disagree on a category too much for any use. */
static gboolean
is_refuted(const CadrageValidation *validation, const char *lexicon, const char *category)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (is_of(measure, lexicon, category) && measure->trust == CADRAGE_TRUST_DO_NOT_USE)
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_coded(const CadrageValidation *validation, const char *lexicon, const char *category)
{
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (is_of(measure, lexicon, category) &&
		    measure->quantity == CADRAGE_QUANTITY_PRECISION && measure->n_units > 0)
			return TRUE;
	}
	return FALSE;
}

/* The categories of the lexicon that were measured, each with whether it may be saved; those that
 * may not go to @refused, too. */
static GHashTable *
list_measured(const CadrageValidation *validation, const char *lexicon, GStrvBuilder *refused)
{
	GHashTable *measured = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);
		gboolean is_against, is_known;

		/* Every category has one recall. */
		if (measure->quantity != CADRAGE_QUANTITY_RECALL || !is_of(measure, lexicon, NULL))
			continue;
		is_against = is_refuted(validation, lexicon, measure->category);
		is_known = is_coded(validation, lexicon, measure->category);
		if (is_against || is_known)
			g_hash_table_insert(measured, (char *)measure->category,
					    GINT_TO_POINTER(is_known && !is_against));
		if (is_against || !is_known)
			g_strv_builder_add(refused, measure->category);
	}
	return measured;
}

/* Keeps what the old file has of categories that were not measured now: of the others it has been
 * measured anew, or refuted. Returns: how many figures were kept. */
static guint
keep_old(GKeyFile *file, const CadrageMeasured *old, const CadrageLexicon *lexicon,
	 GHashTable *measured, guint *n_matches)
{
	guint n = 0;

	for (guint i = 0;
	     old && cadrage_measured_is_of(old, lexicon) && i < cadrage_measured_get_n(old); i++) {
		const CadrageMeasure *measure = cadrage_measured_get(old, i);

		if (g_hash_table_contains(measured, measure->category))
			continue;
		cad_measured_put(file, measure, n_matches);
		n++;
	}
	return n;
}

static guint
put_new(GKeyFile *file, const CadrageValidation *validation, const char *lexicon,
	GHashTable *measured, guint *n_matches)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const CadrageMeasure *measure = cadrage_validation_get_measure(validation, i);

		if (!is_of(measure, lexicon, NULL) ||
		    !GPOINTER_TO_INT(g_hash_table_lookup(measured, measure->category)))
			continue;
		cad_measured_put(file, measure, n_matches);
		n++;
	}
	return n;
}

/* A file without a figure is none. */
static gboolean
write_or_remove(const char *path, GKeyFile *file, guint n, GError **error)
{
	g_autofree char *text = NULL;
	gsize n_bytes;

	if (n == 0) {
		g_unlink(path);
		return TRUE;
	}
	text = g_key_file_to_data(file, &n_bytes, NULL);
	return cad_file_write(path, text, n_bytes, error);
}

gboolean
cadrage_measured_save(const CadrageValidation *validation, const CadrageLexicon *lexicon,
		      const char *coders, const char *path, char ***refused, GError **error)
{
	const char *name = cadrage_lexicon_get_name(lexicon);
	const char *hash = cadrage_lexicon_get_hash(lexicon);
	const char *drawn = cadrage_validation_get_lexicon_hash(validation, name);
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_autoptr(GHashTable) measured = NULL;
	g_autoptr(CadrageMeasured) old = NULL;
	g_autoptr(GKeyFile) file = g_key_file_new();
	guint n_matches = 0, n;

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
	if (g_file_test(path, G_FILE_TEST_EXISTS)) {
		old = cadrage_measured_load(path, error);
		if (!old) {
			g_prefix_error(error, "not written over, since it cannot be read: ");
			return FALSE;
		}
	}
	measured = list_measured(validation, name, builder);
	g_key_file_set_comment(file, NULL, NULL,
			       " Written by cadrage validate --save; see cadrage-validate(1).",
			       NULL);
	g_key_file_set_string(file, CAD_MEASURED_HEAD, "lexicon", name);
	g_key_file_set_string(file, CAD_MEASURED_HEAD, "hash", hash);
	if (coders)
		g_key_file_set_string(file, CAD_MEASURED_HEAD, "coders", coders);
	n = keep_old(file, old, lexicon, measured, &n_matches);
	n += put_new(file, validation, name, measured, &n_matches);
	if (!write_or_remove(path, file, n, error))
		return FALSE;
	*refused = g_strv_builder_end(builder);
	return TRUE;
}
