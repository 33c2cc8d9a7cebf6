#include "config.h"

#include <gio/gunixinputstream.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "ingest/input.h"
#include "ingest/jsonl.h"

/* The inputs found so far. */
typedef struct {
	CadrageInputFormat format;
	GPtrArray *inputs; /* of CadInput, owned */
	GHashTable *seen;  /* of char *, canonical names, owned */
	guint n_found;	   /* files and problems, those given twice included */
} Listing;

/* By the end of a file's name, in any case. Tables in folders may be manifests or results: they are
 * read when they are named. */
static const struct {
	const char *ending;
	CadrageInputFormat format;
	gboolean is_found; /* in folders */
} endings[] = {
	{".txt", CADRAGE_INPUT_PAGE, TRUE},    {".text", CADRAGE_INPUT_PAGE, TRUE},
	{".jsonl", CADRAGE_INPUT_JSONL, TRUE}, {".ndjson", CADRAGE_INPUT_JSONL, TRUE},
	{".csv", CADRAGE_INPUT_TABLE, FALSE},  {".tsv", CADRAGE_INPUT_TABLE, FALSE},
	{".tab", CADRAGE_INPUT_TABLE, FALSE},
};

static gboolean
has_ending(const char *name, const char *ending)
{
	gsize n_name = strlen(name);
	gsize n_ending = strlen(ending);

	return n_name > n_ending && g_ascii_strcasecmp(name + n_name - n_ending, ending) == 0;
}

static gboolean
is_known_name(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
		if (has_ending(name, endings[i].ending))
			return endings[i].is_found;
	return FALSE;
}

static CadrageInputFormat
choose_format(CadrageInputFormat format, const char *path)
{
	if (format != CADRAGE_INPUT_AUTO)
		return format;
	for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
		if (has_ending(path, endings[i].ending))
			return endings[i].format;
	return has_ending(path, ".json") && cad_jsonl_is_likely(path) ? CADRAGE_INPUT_JSONL
								      : CADRAGE_INPUT_PAGE;
}

static void
input_free(CadInput *input)
{
	g_free(input->path);
	g_free(input->id);
	g_clear_error(&input->problem);
	g_free(input);
}

/* A name that may be shown: bytes that are not UTF-8, and control characters, as \xNN. */
static char *
escape_name(const char *path)
{
	g_autoptr(GString) name = g_string_new(NULL);

	for (const char *at = path; *at != '\0';) {
		gunichar c = g_utf8_get_char_validated(at, -1);

		if (c == (gunichar)-1 || c == (gunichar)-2) {
			g_string_append_printf(name, "\\x%02X", (guchar)*at++);
			continue;
		}
		if (g_unichar_iscntrl(c))
			g_string_append_printf(name, "\\x%02X", c);
		else
			g_string_append_unichar(name, c);
		at = g_utf8_next_char(at);
	}
	return g_string_free(g_steal_pointer(&name), FALSE);
}

static CadInput *
add_input(Listing *listing, const char *path)
{
	CadInput *input = g_new0(CadInput, 1);

	input->path = g_strdup(path);
	input->id = strcmp(path, "-") == 0 ? g_strdup("stdin") : escape_name(path);
	g_ptr_array_add(listing->inputs, input);
	return input;
}

static void
add_problem(Listing *listing, const char *path, CadrageError code, const char *why)
{
	CadInput *input = add_input(listing, path);

	listing->n_found++;
	input->problem = g_error_new(CADRAGE_ERROR, (int)code, "%s: %s", input->id, why);
}

static void
add_file(Listing *listing, const char *path)
{
	char *name = strcmp(path, "-") == 0 ? g_strdup(path) : g_canonicalize_filename(path, NULL);

	listing->n_found++;
	if (g_hash_table_add(listing->seen, name))
		add_input(listing, path)->format = choose_format(listing->format, path);
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The entries of a folder that are not hidden, in byte order; NULL when it cannot be read. */
static GPtrArray *
list_entries(const char *folder, GError **error)
{
	g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, error);
	const char *name;

	if (!dir)
		return NULL;
	while ((name = g_dir_read_name(dir)))
		if (*name != '.')
			g_ptr_array_add(entries, g_build_filename(folder, name, NULL));
	g_ptr_array_sort(entries, compare_names);
	return g_steal_pointer(&entries);
}

static gboolean
is_folder(const char *path, gboolean follow_links)
{
	GStatBuf about;

	if ((follow_links ? g_stat(path, &about) : g_lstat(path, &about)) != 0)
		return FALSE;
	return S_ISDIR(about.st_mode);
}

/* A link or a file, not a pipe or device: those are read only when they are named. */
static gboolean
is_regular(const char *path)
{
	GStatBuf about;

	return g_stat(path, &about) == 0 && S_ISREG(about.st_mode);
}

static gboolean
is_full(Listing *listing, const char *path)
{
	if (listing->inputs->len < CAD_MAX_FILES)
		return FALSE;
	if (listing->inputs->len == CAD_MAX_FILES)
		add_problem(listing, path, CADRAGE_ERROR_LIMIT,
			    "this file and those after it are left out (limit CAD_MAX_FILES)");
	return TRUE;
}

static void
add_folder(Listing *listing, const char *folder, guint depth)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) entries = NULL;

	if (depth > CAD_MAX_FOLDER_DEPTH) {
		add_problem(listing, folder, CADRAGE_ERROR_LIMIT,
			    "the folder stands too deep (limit CAD_MAX_FOLDER_DEPTH)");
		return;
	}
	entries = list_entries(folder, &error);
	if (!entries) {
		add_problem(listing, folder, CADRAGE_ERROR_IO, error->message);
		return;
	}
	for (guint i = 0; i < entries->len; i++) {
		const char *path = g_ptr_array_index(entries, i);

		if (is_full(listing, path))
			return;
		if (is_folder(path, FALSE))
			add_folder(listing, path, depth + 1);
		else if (is_known_name(path) && is_regular(path))
			add_file(listing, path);
	}
}

static void
add_path(Listing *listing, const char *path)
{
	guint n_before = listing->n_found;

	if (is_full(listing, path))
		return;
	if (strcmp(path, "-") == 0 || !is_folder(path, TRUE)) {
		add_file(listing, path);
		return;
	}
	add_folder(listing, path, 1);
	if (listing->n_found == n_before)
		add_problem(listing, path, CADRAGE_ERROR_NO_TEXT,
			    "the folder holds no *.txt, *.text, *.jsonl or *.ndjson file");
}

static int
compare_inputs(const void *a, const void *b)
{
	const CadInput *left = *(const CadInput *const *)a;
	const CadInput *right = *(const CadInput *const *)b;

	return strcmp(left->path, right->path);
}

/* Two names may be escaped to one, such as "a\xE9" as bytes and as letters. */
static void
make_ids_unique(GPtrArray *inputs)
{
	g_autoptr(GHashTable) taken = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < inputs->len; i++) {
		CadInput *input = g_ptr_array_index(inputs, i);

		for (guint n = 2; g_hash_table_contains(taken, input->id); n++) {
			g_autofree char *name = escape_name(input->path);

			g_free(input->id);
			input->id = g_strdup_printf("%s (%u)", name, n);
		}
		g_hash_table_add(taken, input->id);
	}
}

GPtrArray *
cad_inputs_list(const char *const *paths, CadrageInputFormat format, gboolean keep_order)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Listing listing = {
		.format = format,
		.inputs = g_ptr_array_new_with_free_func((GDestroyNotify)input_free),
		.seen = seen,
	};

	for (const char *const *path = paths; *path; path++)
		add_path(&listing, *path);
	if (!keep_order)
		g_ptr_array_sort(listing.inputs, compare_inputs);
	make_ids_unique(listing.inputs);
	return listing.inputs;
}

GInputStream *
cad_input_open(const char *path, GError **error)
{
	g_autoptr(GFile) file = NULL;
	g_autoptr(GError) problem = NULL;
	g_autofree char *shown = g_filename_display_name(path);
	GFileInputStream *stream;

	if (strcmp(path, "-") == 0)
		return g_unix_input_stream_new(STDIN_FILENO, FALSE);
	file = g_file_new_for_path(path);
	stream = g_file_read(file, NULL, &problem);
	if (!stream)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "%s: cannot open: %s", shown,
			    problem->message);
	return (GInputStream *)stream;
}
