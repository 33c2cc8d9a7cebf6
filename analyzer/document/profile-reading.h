/* Profile readings: one profile file being read, its mistakes and where they stand. */
#pragma once

#include "document/profile.h"

/**
 * CadProfileReading:
 * @file: its name, for messages
 * @diagnostics: takes every mistake, so that one run shows them all
 * @has_mistake: whether there was one
 * @lines: (array zero-terminated=1): of the file
 * @places: "group\nkey" or "group" to its 1-based line
 * @profile: what is read
 * @rule: (nullable): the rule being read
 * @group: the group being read
 * @key: the key being read
 */
typedef struct {
	const char *file;
	CadrageDiagnostics *diagnostics;
	gboolean has_mistake;
	char **lines;
	GHashTable *places;
	CadProfile *profile;
	CadPageRule *rule;
	const char *group;
	const char *key;
} CadProfileReading;

/** cad_profile_split_lines: Returns: (transfer full) (nullable): the lines of the file as text;
 * NULL when it is no UTF-8. */
char **cad_profile_split_lines(GBytes *content);

/** cad_profile_scan: notes where groups and keys stand, and tells those that stand twice. Returns:
 * (transfer full): the file without the lines that GKeyFile would stop at, which are told. */
char *cad_profile_scan(CadProfileReading *reading);

/** cad_profile_find_place: @key: (nullable): a key of @group. Returns: the line, 0 when there is
 * none. */
guint cad_profile_find_place(const CadProfileReading *reading, const char *group, const char *key);

/** cad_profile_report: tells a mistake at @line and @column, from 1, 0 for none; @hint: (nullable):
 * what to do. */
void cad_profile_report(CadProfileReading *reading, guint line, guint column, const char *message,
			const char *hint);

/** cad_profile_report_value: tells a mistake in the value being read, at byte @offset of it. */
void cad_profile_report_value(CadProfileReading *reading, gsize offset, const char *message,
			      const char *hint);

/** cad_profile_report_unknown: tells that the value being read, a @what, is none of @known. */
void cad_profile_report_unknown(CadProfileReading *reading, const char *what, const char *typed,
				const char *const *known);

/** cad_profile_did_you_mean: Returns: (transfer full) (nullable): the hint at the nearest of
 * @known.
 */
char *cad_profile_did_you_mean(const char *typed, const char *const *known);
