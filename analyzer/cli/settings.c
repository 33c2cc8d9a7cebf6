#include "config.h"

#include <string.h>

#include <cadrage.h>

#include "settings.h"

#define CONFIG_GROUP "cadrage"

typedef struct {
	const char *name;
	const char *variable; /* environment variable, or NULL */
	gboolean is_in_file;  /* may stand in the configuration file */
	char *(*find_default)(void);
} Setting;

struct _Settings {
	char *values[N_SETTINGS];
	char *origins[N_SETTINGS];
};

/* The folder of a build tree when the program runs from one, else NULL. Libtool keeps the real
 * program in .libs below the folder it was built in. */
static char *
find_build_folder(void)
{
	g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *folder = program ? g_path_get_dirname(program) : NULL;
	g_autofree char *name = folder ? g_path_get_basename(folder) : NULL;

	if (g_strcmp0(name, ".libs") != 0)
		return NULL;
	return g_path_get_dirname(folder);
}

/* @below: a path in a build tree that must exist for the build tree to be used. */
static char *
find_folder(const char *below, const char *installed)
{
	g_autofree char *build = find_build_folder();
	g_autofree char *candidate = build ? g_build_filename(build, below, NULL) : NULL;

	if (candidate && g_file_test(candidate, G_FILE_TEST_IS_DIR))
		return g_steal_pointer(&candidate);
	return g_strdup(installed);
}

static char *
default_language(void)
{
	return g_strdup("en");
}

static char *
default_lexicons(void)
{
	return g_strdup("");
}

static char *
default_threads(void)
{
	return g_strdup("0");
}

static char *
default_store(void)
{
	return g_build_filename(g_get_user_data_dir(), "cadrage", NULL);
}

static char *
default_data_folder(void)
{
	return find_folder("lexicons", PKGDATADIR "/lexicons");
}

static char *
default_user_folder(void)
{
	return g_build_filename(g_get_user_data_dir(), "cadrage", "lexicons", NULL);
}

static char *
default_dictionaries(void)
{
	return g_strdup("/usr/share/hunspell");
}

static char *
default_locale_folder(void)
{
	return find_folder("reports/po", LOCALEDIR);
}

static char *
default_config_file(void)
{
	return g_build_filename(g_get_user_config_dir(), "cadrage", "config", NULL);
}

static const Setting settings_table[N_SETTINGS] = {
	[SETTING_LANGUAGE] = {"language", "CADRAGE_LANGUAGE", TRUE, default_language},
	[SETTING_LEXICONS] = {"lexicons", NULL, TRUE, default_lexicons},
	[SETTING_THREADS] = {"threads", NULL, TRUE, default_threads},
	[SETTING_STORE] = {"store", "CADRAGE_STORE", TRUE, default_store},
	[SETTING_DATA_FOLDER] = {"data-folder", "CADRAGE_DATADIR", FALSE, default_data_folder},
	[SETTING_USER_FOLDER] = {"user-folder", NULL, TRUE, default_user_folder},
	[SETTING_DICTIONARIES] = {"dictionaries", "CADRAGE_DICTIONARIES", TRUE,
				  default_dictionaries},
	[SETTING_LOCALE_FOLDER] = {"locale-folder", "CADRAGE_LOCALEDIR", FALSE,
				   default_locale_folder},
	[SETTING_CONFIG_FILE] = {"config-file", NULL, FALSE, default_config_file},
};

static void
set(Settings *settings, SettingKey key, char *value, const char *origin)
{
	g_free(settings->values[key]);
	g_free(settings->origins[key]);
	settings->values[key] = value;
	settings->origins[key] = g_strdup(origin);
}

static SettingKey
find_key(const char *name)
{
	for (SettingKey key = 0; key < N_SETTINGS; key++)
		if (settings_table[key].is_in_file && strcmp(settings_table[key].name, name) == 0)
			return key;
	return N_SETTINGS;
}

static gboolean
check_key(const char *path, const char *name, GError **error)
{
	const char *known[N_SETTINGS + 1] = {NULL};
	const char *nearest;
	gsize n = 0;

	if (find_key(name) < N_SETTINGS)
		return TRUE;
	for (SettingKey key = 0; key < N_SETTINGS; key++)
		if (settings_table[key].is_in_file)
			known[n++] = settings_table[key].name;
	nearest = cadrage_suggest(name, known);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s: unknown key \"%s\"%s%s%s",
		    path, name, nearest ? "; did you mean \"" : "", nearest ? nearest : "",
		    nearest ? "\"?" : "");
	return FALSE;
}

static gboolean
read_file(Settings *settings, GError **error)
{
	const char *path = settings->values[SETTING_CONFIG_FILE];
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_auto(GStrv) names = NULL;
	g_autoptr(GError) local = NULL;

	if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &local)) {
		if (g_error_matches(local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
			return TRUE;
		g_propagate_prefixed_error(error, g_steal_pointer(&local), "%s: ", path);
		return FALSE;
	}
	names = g_key_file_get_keys(file, CONFIG_GROUP, NULL, NULL);
	for (gsize i = 0; names && names[i]; i++) {
		if (!check_key(path, names[i], error))
			return FALSE;
		set(settings, find_key(names[i]),
		    g_key_file_get_string(file, CONFIG_GROUP, names[i], NULL), path);
	}
	return TRUE;
}

static void
read_environment(Settings *settings)
{
	for (SettingKey key = 0; key < N_SETTINGS; key++) {
		const char *variable = settings_table[key].variable;
		const char *value = variable ? g_getenv(variable) : NULL;

		if (value && *value)
			set(settings, key, g_strdup(value), variable);
	}
}

Settings *
settings_load(GError **error)
{
	g_autoptr(Settings) settings = g_new0(Settings, 1);

	for (SettingKey key = 0; key < N_SETTINGS; key++)
		set(settings, key, settings_table[key].find_default(), "default");
	if (!read_file(settings, error))
		return NULL;
	read_environment(settings);
	return g_steal_pointer(&settings);
}

void
settings_free(Settings *settings)
{
	if (!settings)
		return;
	for (SettingKey key = 0; key < N_SETTINGS; key++) {
		g_free(settings->values[key]);
		g_free(settings->origins[key]);
	}
	g_free(settings);
}

const char *
settings_get(const Settings *settings, SettingKey key)
{
	return settings->values[key];
}

const char *
settings_get_name(SettingKey key)
{
	return settings_table[key].name;
}

const char *
settings_get_origin(const Settings *settings, SettingKey key)
{
	return settings->origins[key];
}

char **
settings_get_lexicon_folders(const Settings *settings)
{
	const char *const folders[] = {settings->values[SETTING_USER_FOLDER],
				       settings->values[SETTING_DATA_FOLDER], NULL};

	return g_strdupv((char **)folders);
}
