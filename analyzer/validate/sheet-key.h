/* Keys: what stands behind each passage of a coding sheet. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/draw.h>

#include "stats/stratified.h"

/** CadKeyTask: a category of a lexicon. Strings live with the key. */
typedef struct {
	const char *lexicon;
	const char *hash;
	const char *category;
} CadKeyTask;

/**
 * CadKeyStratum:
 * @task: index of its task
 * @kind: what its sentences have of the category
 * @population: how many there are
 * @n_rows: passages drawn from it
 */
typedef struct {
	guint task;
	CadrageDrawnKind kind;
	guint64 population;
	guint n_rows;
} CadKeyStratum;

/**
 * CadKeyRow:
 * @stratum: index of its stratum
 * @label: (nullable): term of the match; NULL without one
 * @voice: CADRAGE_VOICE_NONE without one
 *
 * One passage. Strings live with the key.
 */
typedef struct {
	const char *id;
	guint stratum;
	const char *label;
	CadrageVoice voice;
	CadrageZone zone;
} CadKeyRow;

/**
 * CadSheetKey:
 * @tasks: (element-type CadKeyTask): in the order of the file
 * @strata: (element-type CadKeyStratum)
 * @rows: (element-type CadKeyRow)
 */
typedef struct {
	GStringChunk *texts;
	GHashTable *ids; /* to index in rows and 1 */
	GArray *tasks;
	GArray *strata;
	GArray *rows;
} CadSheetKey;

/** cad_sheet_key_load: reads a key. Its mistakes go to @diagnostics, with line and column; then the
 * error is CADRAGE_ERROR_SYNTAX. Returns: (transfer full): the key. */
CadSheetKey *cad_sheet_key_load(const char *path, CadrageDiagnostics *diagnostics,
				GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_sheet_key_free(CadSheetKey *key);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSheetKey, cad_sheet_key_free)

/** cad_sheet_key_find: Returns: index of the row called @id, in any case; G_MAXUINT for none. */
guint cad_sheet_key_find(const CadSheetKey *key, const char *id);

/** cad_sheet_key_suggest: Returns: (nullable): the id nearest to @id. */
const char *cad_sheet_key_suggest(const CadSheetKey *key, const char *id);

const CadKeyRow *cad_sheet_key_get_row(const CadSheetKey *key, guint row);
const CadKeyStratum *cad_sheet_key_get_stratum(const CadSheetKey *key, guint row);
