#include "config.h"

#include <math.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/number.h"
#include "validate/measured.h"

#define SUFFIX	 ".lex"
#define MEASURED ".measured"

/* Where it is. */

char *
cadrage_measured_get_default_path(const CadrageLexicon *lexicon)
{
	const char *path = cadrage_lexicon_get_path(lexicon);
	const gsize n = strlen(path) - (g_str_has_suffix(path, SUFFIX) ? strlen(SUFFIX) : 0);
	g_autofree char *stem = g_strndup(path, n);

	return g_strconcat(stem, MEASURED, NULL);
}

char *
cadrage_measured_find(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options)
{
	g_autofree char *beside = cadrage_measured_get_default_path(lexicon);
	g_autofree char *name = g_strconcat(cadrage_lexicon_get_name(lexicon), MEASURED, NULL);

	if (g_file_test(beside, G_FILE_TEST_EXISTS))
		return g_steal_pointer(&beside);
	for (gsize i = 0; options && options->folders && options->folders[i]; i++) {
		g_autofree char *path = g_build_filename(options->folders[i], name, NULL);

		if (g_file_test(path, G_FILE_TEST_EXISTS))
			return g_steal_pointer(&path);
	}
	return NULL;
}

/* Reading. */

CadrageMeasured *
cadrage_measured_ref(CadrageMeasured *measured)
{
	return g_atomic_rc_box_acquire(measured);
}

static void
measured_clear(gpointer data)
{
	CadrageMeasured *measured = data;

	g_free(measured->path);
	g_free(measured->lexicon);
	g_free(measured->hash);
	g_free(measured->coders);
	g_clear_pointer(&measured->figures, g_array_unref);
	if (measured->texts)
		g_string_chunk_free(measured->texts);
}

void
cadrage_measured_unref(CadrageMeasured *measured)
{
	if (measured)
		g_atomic_rc_box_release_full(measured, measured_clear);
}

/* One group while it is read. */
typedef struct {
	CadrageMeasured *measured;
	GKeyFile *file;
	const char *group;
	GError **error;
} Group;

static gboolean
fail(const Group *group, const char *key, const char *what)
{
	g_set_error(group->error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
		    "%s: group [%s], key \"%s\": %s; measure again with cadrage validate --save",
		    group->measured->path, group->group, key, what);
	return FALSE;
}

static const char *
get_text(const Group *group, const char *key)
{
	g_autofree char *text = g_key_file_get_string(group->file, group->group, key, NULL);

	return text ? g_string_chunk_insert_const(group->measured->texts, text) : NULL;
}

static gboolean
read_number(const char *text, double max, double *number)
{
	char *end = NULL;

	*number = g_ascii_strtod(text, &end);
	return end != text && *end == '\0' && isfinite(*number) && *number >= -1 && *number <= max;
}

static gboolean
read_count(const Group *group, const char *key, guint *count)
{
	const char *text = get_text(group, key);
	guint64 value;

	if (!text || !g_ascii_string_to_unsigned(text, 10, 0, G_MAXUINT, &value, NULL))
		return fail(group, key, "a whole number is wanted");
	*count = (guint)value;
	return TRUE;
}

/* "value;lo;hi", where an end that is not known is "-". */
static gboolean
read_figure(const Group *group, const char *key, CadrageMeasure *measure)
{
	const char *text = get_text(group, key);
	g_auto(GStrv) parts = text ? g_strsplit(text, ";", -1) : NULL;
	double *numbers[] = {&measure->value, &measure->lo, &measure->hi};

	if (!parts || g_strv_length(parts) != G_N_ELEMENTS(numbers))
		return fail(group, key, "three numbers with semicolons between are wanted");
	for (guint i = 0; i < G_N_ELEMENTS(numbers); i++) {
		*numbers[i] = CAD_NAN;
		if (strcmp(parts[i], "-") != 0 && !read_number(parts[i], 1, numbers[i]))
			return fail(group, key, "a share is wanted");
	}
	return TRUE;
}

static gboolean
read_category(const Group *group)
{
	static const CadrageQuantity quantities[] = {
		CADRAGE_QUANTITY_ALPHA, CADRAGE_QUANTITY_PRECISION, CADRAGE_QUANTITY_RECALL};
	const char *category = g_string_chunk_insert_const(
		group->measured->texts, group->group + strlen(CAD_MEASURED_CATEGORY));

	for (guint i = 0; i < G_N_ELEMENTS(quantities); i++) {
		const char *key = cadrage_quantity_to_name(quantities[i]);
		g_autofree char *count = g_strconcat(key, "-passages", NULL);
		CadrageMeasure measure = {.quantity = quantities[i],
					  .lexicon = group->measured->lexicon,
					  .category = category};

		if (!g_key_file_has_key(group->file, group->group, key, NULL))
			continue;
		if (!read_figure(group, key, &measure) ||
		    !read_count(group, count, &measure.n_units))
			return FALSE;
		g_array_append_val(group->measured->figures, measure);
	}
	return TRUE;
}

static gboolean
read_matches(const Group *group)
{
	const char *voice = get_text(group, "voice"), *zone = get_text(group, "zone");
	CadrageMeasure measure = {.quantity = CADRAGE_QUANTITY_PRECISION,
				  .lexicon = group->measured->lexicon,
				  .category = get_text(group, "category"),
				  .label = get_text(group, "label"),
				  .has_voice = voice != NULL,
				  .has_zone = zone != NULL};

	if (!measure.category)
		return fail(group, "category", "it is missing");
	if (voice && !cadrage_voice_from_name(voice, &measure.voice))
		return fail(group, "voice", "there is no such voice");
	if (zone && !cadrage_zone_from_name(zone, &measure.zone))
		return fail(group, "zone", "there is no such zone");
	if (!read_figure(group, "precision", &measure) ||
	    !read_count(group, "passages", &measure.n_units) ||
	    !read_count(group, "right", &measure.n_positive))
		return FALSE;
	g_array_append_val(group->measured->figures, measure);
	return TRUE;
}

static gboolean
read_head(CadrageMeasured *measured, GKeyFile *file, GError **error)
{
	const Group group = {measured, file, CAD_MEASURED_HEAD, error};

	measured->lexicon = g_key_file_get_string(file, CAD_MEASURED_HEAD, "lexicon", NULL);
	measured->hash = g_key_file_get_string(file, CAD_MEASURED_HEAD, "hash", NULL);
	measured->coders = g_key_file_get_string(file, CAD_MEASURED_HEAD, "coders", NULL);
	if (!measured->lexicon)
		return fail(&group, "lexicon", "it is missing");
	return measured->hash ? TRUE : fail(&group, "hash", "it is missing");
}

static gboolean
read_groups(CadrageMeasured *measured, GKeyFile *file, GError **error)
{
	g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);

	for (gsize i = 0; groups[i]; i++) {
		const Group group = {measured, file, groups[i], error};

		if (g_str_has_prefix(groups[i], CAD_MEASURED_CATEGORY) && !read_category(&group))
			return FALSE;
		if (g_str_has_prefix(groups[i], CAD_MEASURED_MATCHES) && !read_matches(&group))
			return FALSE;
	}
	return TRUE;
}

CadrageMeasured *
cadrage_measured_load(const char *path, GError **error)
{
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_MEASURED_BYTES, "CAD_MAX_MEASURED_BYTES", error);
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autoptr(CadrageMeasured) measured = NULL;
	g_autoptr(GError) problem = NULL;
	gsize n_bytes = 0;

	if (!bytes)
		return NULL;
	const char *data = g_bytes_get_data(bytes, &n_bytes);

	measured = g_atomic_rc_box_new0(CadrageMeasured);
	measured->path = g_filename_display_name(path);
	measured->figures = g_array_new(FALSE, FALSE, sizeof(CadrageMeasure));
	measured->texts = g_string_chunk_new(1024);
	if (!g_key_file_load_from_data(file, data ? data : "", n_bytes, G_KEY_FILE_NONE,
				       &problem)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s: %s", measured->path,
			    problem->message);
		return NULL;
	}
	if (!read_head(measured, file, error) || !read_groups(measured, file, error))
		return NULL;
	return g_steal_pointer(&measured);
}

/* What it holds. */

const char *
cadrage_measured_get_path(const CadrageMeasured *measured)
{
	return measured->path;
}

const char *
cadrage_measured_get_lexicon(const CadrageMeasured *measured)
{
	return measured->lexicon;
}

const char *
cadrage_measured_get_coders(const CadrageMeasured *measured)
{
	return measured->coders;
}

gboolean
cadrage_measured_is_of(const CadrageMeasured *measured, const CadrageLexicon *lexicon)
{
	return strcmp(measured->hash, cadrage_lexicon_get_hash(lexicon)) == 0;
}

guint
cadrage_measured_get_n(const CadrageMeasured *measured)
{
	return measured->figures->len;
}

const CadrageMeasure *
cadrage_measured_get(const CadrageMeasured *measured, guint index)
{
	g_return_val_if_fail(index < measured->figures->len, NULL);
	return &g_array_index(measured->figures, CadrageMeasure, index);
}

const CadrageMeasure *
cadrage_measured_find_category(const CadrageMeasured *measured, const char *category,
			       CadrageQuantity quantity)
{
	for (guint i = 0; i < measured->figures->len; i++) {
		const CadrageMeasure *measure = cadrage_measured_get(measured, i);

		if (measure->quantity == quantity && strcmp(measure->category, category) == 0 &&
		    !measure->label && !measure->has_voice && !measure->has_zone)
			return measure;
	}
	return NULL;
}
