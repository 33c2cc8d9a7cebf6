#include "config.h"

#include <errno.h>
#include <string.h>

#include <cadrage/error.h>
#include <cadrage/recurrence.h>

#include "base/file.h"
#include "base/limits.h"
#include "document/outlet.h"
#include "text/fold.h"

struct _CadrageOutlets {
	GPtrArray *profiles; /* of CadProfile, owned, sorted by id, without the base */
	CadProfile *base;    /* (nullable) */
	GPtrArray *hidden;   /* of CadProfile, owned, in the order of the folders */
	char **ids;
	char *hash;
	CadrageOutlets *profiles_of;   /* (nullable): whose all of the above is, then */
	CadrageRecurrence *recurrence; /* (nullable) */
};

static void
outlets_clear(void *memory)
{
	CadrageOutlets *outlets = memory;

	g_clear_pointer(&outlets->recurrence, cadrage_recurrence_unref);
	if (outlets->profiles_of) {
		cadrage_outlets_unref(outlets->profiles_of);
		return;
	}
	g_clear_pointer(&outlets->profiles, g_ptr_array_unref);
	g_clear_pointer(&outlets->base, cad_profile_free);
	g_clear_pointer(&outlets->hidden, g_ptr_array_unref);
	g_strfreev(outlets->ids);
	g_free(outlets->hash);
}

CadrageOutlets *
cadrage_outlets_ref(CadrageOutlets *outlets)
{
	g_return_val_if_fail(outlets != NULL, NULL);

	return g_atomic_rc_box_acquire(outlets);
}

void
cadrage_outlets_unref(CadrageOutlets *outlets)
{
	if (outlets)
		g_atomic_rc_box_release_full(outlets, outlets_clear);
}

/* Loading. */

static void
report(CadrageDiagnostics *diagnostics, const char *file, const char *message)
{
	cadrage_diagnostics_add(diagnostics, &(CadrageDiagnostic){
						     .severity = CADRAGE_SEVERITY_ERROR,
						     .file = file,
						     .message = message,
					     });
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The *.outlet files of a folder in byte order; none when there is no such folder. */
static GPtrArray *
list_files(const char *folder, GError **error)
{
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GDir) dir = g_dir_open(folder, 0, &problem);
	const char *name;

	if (!dir && g_error_matches(problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
		return g_steal_pointer(&files);
	if (!dir) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "%s", problem->message);
		return NULL;
	}
	while ((name = g_dir_read_name(dir)))
		if (*name != '.' && g_str_has_suffix(name, ".outlet"))
			g_ptr_array_add(files, g_build_filename(folder, name, NULL));
	g_ptr_array_sort(files, compare_names);
	return g_steal_pointer(&files);
}

static CadProfile *
load_profile(const char *path, CadrageDiagnostics *diagnostics)
{
	g_autofree char *shown = g_filename_display_name(path);
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) content =
		cad_file_read(path, CAD_MAX_PROFILE_BYTES, "CAD_MAX_PROFILE_BYTES", &error);

	if (!content) {
		report(diagnostics, shown, error->message);
		return NULL;
	}
	return cad_profile_new(shown, content, diagnostics);
}

/* Adds the profiles of one folder to @found, by id; where an earlier folder has the id, to @hidden.
 */
static gboolean
load_folder(const char *folder, GHashTable *found, GPtrArray *hidden,
	    CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(GPtrArray) files = list_files(folder, error);
	g_autoptr(GHashTable) here = g_hash_table_new(g_str_hash, g_str_equal);

	if (!files)
		return FALSE;
	for (guint i = 0; i < files->len; i++) {
		const char *path = g_ptr_array_index(files, i);
		g_autoptr(CadProfile) profile = load_profile(path, diagnostics);

		if (!profile)
			continue;
		if (g_hash_table_contains(here, profile->id)) {
			g_autofree char *shown = g_filename_display_name(path);
			g_autofree char *message = g_strdup_printf(
				"the id \"%s\" is taken by another file of the folder",
				profile->id);

			report(diagnostics, shown, message);
			continue;
		}
		if (g_hash_table_contains(found, profile->id)) {
			g_ptr_array_add(hidden, g_steal_pointer(&profile));
			continue;
		}
		g_hash_table_add(here, profile->id);
		g_hash_table_insert(found, profile->id, profile);
		g_steal_pointer(&profile);
	}
	return TRUE;
}

static int
compare_ids(const void *a, const void *b)
{
	const CadProfile *left = *(const CadProfile *const *)a;
	const CadProfile *right = *(const CadProfile *const *)b;

	return strcmp(left->id, right->id);
}

static void
hash_profile(GChecksum *checksum, const CadProfile *profile)
{
	gsize n_bytes = 0;
	const guchar *data = g_bytes_get_data(profile->content, &n_bytes);
	g_autofree char *head = g_strdup_printf("%s %" G_GSIZE_FORMAT "\n", profile->id, n_bytes);

	g_checksum_update(checksum, (const guchar *)head, -1);
	if (n_bytes > 0)
		g_checksum_update(checksum, data, (gssize)n_bytes);
}

/* Takes the profiles over from the table, which no longer owns them. */
static CadrageOutlets *
outlets_new(GHashTable *found)
{
	CadrageOutlets *outlets = g_atomic_rc_box_new0(CadrageOutlets);
	g_autoptr(GStrvBuilder) ids = g_strv_builder_new();
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	GHashTableIter iter;
	void *value;

	outlets->profiles = g_ptr_array_new_with_free_func((GDestroyNotify)cad_profile_free);
	g_hash_table_iter_init(&iter, found);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		g_ptr_array_add(outlets->profiles, value);
		g_hash_table_iter_steal(&iter);
	}
	g_ptr_array_sort(outlets->profiles, compare_ids);
	for (guint i = 0; i < outlets->profiles->len; i++)
		hash_profile(checksum, g_ptr_array_index(outlets->profiles, i));
	for (guint i = 0; i < outlets->profiles->len; i++) {
		CadProfile *profile = g_ptr_array_index(outlets->profiles, i);

		if (strcmp(profile->id, CAD_OUTLETS_BASE_ID) == 0)
			outlets->base = g_ptr_array_steal_index(outlets->profiles, i--);
		else if (!profile->is_layout)
			g_strv_builder_add(ids, profile->id);
	}
	outlets->ids = g_strv_builder_end(ids);
	outlets->hash = g_strdup(g_checksum_get_string(checksum));
	return outlets;
}

CadrageOutlets *
cadrage_outlets_load(const char *const *folders, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(GHashTable) found = NULL;
	g_autoptr(GPtrArray) hidden = NULL;
	CadrageOutlets *outlets;

	g_return_val_if_fail(folders != NULL && diagnostics != NULL, NULL);

	found = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
				      (GDestroyNotify)cad_profile_free);
	hidden = g_ptr_array_new_with_free_func((GDestroyNotify)cad_profile_free);
	for (const char *const *folder = folders; *folder; folder++)
		if (!load_folder(*folder, found, hidden, diagnostics, error))
			return NULL;
	outlets = outlets_new(found);
	outlets->hidden = g_steal_pointer(&hidden);
	return outlets;
}

/* Looking up. */

CadrageOutlets *
cadrage_outlets_with_recurrence(CadrageOutlets *outlets, CadrageRecurrence *recurrence)
{
	CadrageOutlets *with;

	g_return_val_if_fail(outlets != NULL, NULL);

	with = g_atomic_rc_box_new0(CadrageOutlets);
	*with = *outlets;
	with->profiles_of =
		cadrage_outlets_ref(outlets->profiles_of ? outlets->profiles_of : outlets);
	with->recurrence = recurrence ? cadrage_recurrence_ref(recurrence) : NULL;
	return with;
}

const CadrageRecurrence *
cad_outlets_get_recurrence(const CadrageOutlets *outlets)
{
	return outlets->recurrence;
}

const CadProfile *
cad_outlets_get_base(const CadrageOutlets *outlets)
{
	return outlets->base;
}

const GPtrArray *
cad_outlets_get_profiles(const CadrageOutlets *outlets)
{
	return outlets->profiles;
}

const GPtrArray *
cad_outlets_get_hidden(const CadrageOutlets *outlets)
{
	return outlets->hidden;
}

const CadProfile *
cad_outlets_find(const CadrageOutlets *outlets, const char *id)
{
	for (guint i = 0; i < outlets->profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(outlets->profiles, i);

		if (strcmp(profile->id, id) == 0)
			return profile;
	}
	return NULL;
}

char *
cad_outlets_slug(const char *name)
{
	g_autoptr(GString) key = g_string_new(NULL);
	g_autoptr(GString) slug = g_string_new(NULL);

	cad_fold_append(key, name, strlen(name));
	for (const char *at = key->str; *at != '\0'; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		if (g_unichar_isalnum(c))
			g_string_append_unichar(slug, c);
		else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
			g_string_append_c(slug, '-');
	}
	if (g_str_has_suffix(slug->str, "-"))
		g_string_truncate(slug, slug->len - 1);
	return g_string_free(g_steal_pointer(&slug), FALSE);
}

const CadProfile *
cad_outlets_find_named(const CadrageOutlets *outlets, const char *name)
{
	g_autofree char *slug = cad_outlets_slug(name);

	for (guint i = 0; *slug != '\0' && i < outlets->profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(outlets->profiles, i);
		g_autofree char *name_slug = cad_outlets_slug(profile->name);

		if (!profile->is_layout &&
		    (strcmp(profile->id, slug) == 0 || strcmp(name_slug, slug) == 0))
			return profile;
	}
	return NULL;
}

char *
cad_outlets_get_url_host(const char *url)
{
	g_autoptr(GUri) uri = g_uri_parse(url, G_URI_FLAGS_PARSE_RELAXED, NULL);
	g_autofree char *host = NULL;

	if (!uri || !g_uri_get_host(uri) || *g_uri_get_host(uri) == '\0')
		return NULL;
	if (strcmp(g_uri_get_scheme(uri), "http") != 0 &&
	    strcmp(g_uri_get_scheme(uri), "https") != 0)
		return NULL;
	host = g_ascii_strdown(g_uri_get_host(uri), -1);
	return g_strdup(g_str_has_prefix(host, "www.") ? host + strlen("www.") : host);
}

/* Whether @host is @domain or stands below it. */
static gboolean
is_below(const char *host, const char *domain)
{
	gsize n_host = strlen(host);
	gsize n_domain;

	if (g_ascii_strncasecmp(domain, "www.", 4) == 0)
		domain += 4;
	n_domain = strlen(domain);
	if (n_host < n_domain || g_ascii_strcasecmp(host + n_host - n_domain, domain) != 0)
		return FALSE;
	return n_host == n_domain || host[n_host - n_domain - 1] == '.';
}

const CadProfile *
cad_outlets_find_host(const CadrageOutlets *outlets, const char *url)
{
	g_autofree char *host = cad_outlets_get_url_host(url);
	const CadProfile *best = NULL;
	gsize best_length = 0;

	for (guint i = 0; host && i < outlets->profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(outlets->profiles, i);

		for (char **domain = profile->hosts; domain && *domain; domain++) {
			if (strlen(*domain) <= best_length || !is_below(host, *domain))
				continue;
			best = profile;
			best_length = strlen(*domain);
		}
	}
	return best;
}

const CadProfile *
cad_outlets_find_agency(const CadrageOutlets *outlets, const char *name)
{
	g_autofree char *slug = cad_outlets_slug(name);

	for (guint i = 0; i < outlets->profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(outlets->profiles, i);

		for (char **agency = profile->agencies; agency && *agency; agency++) {
			g_autofree char *agency_slug = cad_outlets_slug(*agency);

			if (strcmp(agency_slug, slug) == 0)
				return profile;
		}
	}
	return NULL;
}

const char *const *
cadrage_outlets_get_ids(const CadrageOutlets *outlets)
{
	g_return_val_if_fail(outlets != NULL, NULL);

	return (const char *const *)outlets->ids;
}

const char *
cadrage_outlets_get_name(const CadrageOutlets *outlets, const char *id)
{
	const CadProfile *profile;

	g_return_val_if_fail(outlets != NULL && id != NULL, NULL);

	profile = cad_outlets_find(outlets, id);
	return profile ? profile->name : id;
}

gboolean
cadrage_outlets_get_test(const CadrageOutlets *outlets, const char *id, guint index,
			 CadrageOutletTest *test)
{
	const CadProfile *profile;
	const CadProfileTest *found;

	g_return_val_if_fail(outlets != NULL && id != NULL && test != NULL, FALSE);

	profile = cad_outlets_find(outlets, id);
	if (!profile || index >= profile->tests->len)
		return FALSE;
	found = g_ptr_array_index(profile->tests, index);
	*test = (CadrageOutletTest){
		.name = found->name,
		.path = found->path,
		.zones = (const CadrageExpectedZone *)(const void *)found->zones->data,
		.n_zones = found->zones->len,
	};
	return TRUE;
}

const char *
cadrage_outlets_get_hash(const CadrageOutlets *outlets)
{
	g_return_val_if_fail(outlets != NULL, NULL);

	return outlets->hash;
}
