/* Settings: what holds where no option says otherwise, and where each value comes from. */
#pragma once

#include <glib.h>

typedef enum {
	SETTING_LANGUAGE,     /* of reports: en or fr */
	SETTING_LEXICONS,     /* names separated by ";", empty for all installed ones */
	SETTING_THREADS,      /* 0 for one per processor */
	SETTING_STORE,	      /* the folder of the store */
	SETTING_DATA_FOLDER,  /* the installed lexicons and profiles */
	SETTING_USER_FOLDER,  /* the user's own */
	SETTING_DICTIONARIES, /* Hunspell dictionaries */
	SETTING_LOCALE_FOLDER,
	SETTING_CONFIG_FILE,
	N_SETTINGS,
} SettingKey;

typedef struct _Settings Settings;

/**
 * settings_load:
 * @error: return location
 *
 * Default, then the configuration file ($XDG_CONFIG_HOME/cadrage/config), then the environment:
 * the later one wins.
 *
 * Returns: (transfer full): the settings; NULL when the file cannot be read or has an unknown key.
 */
Settings *settings_load(GError **error);
void settings_free(Settings *settings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Settings, settings_free)

const char *settings_get(const Settings *settings, SettingKey key);
/** settings_get_name: Returns: the key's name in the configuration file. */
const char *settings_get_name(SettingKey key);
/** settings_get_origin: Returns: "default", the file's name, or the environment variable. */
const char *settings_get_origin(const Settings *settings, SettingKey key);

/** settings_get_lexicon_folders: Returns: (transfer full) (array zero-terminated=1): where
 * lexicons are looked up, the user's own first. */
char **settings_get_lexicon_folders(const Settings *settings);
