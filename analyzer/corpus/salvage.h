/* Salvage: the articles of a store that may be damaged, each read on its own. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"

/**
 * CadSalvaged:
 * @id: 64 digits
 * @day: (nullable): when it was added
 * @command: (nullable): by which command
 *
 * An article that was found whole.
 */
typedef struct {
	char *id;
	char *day;
	char *command;
} CadSalvaged;

/**
 * CadSalvage:
 * @saved: (element-type CadSalvaged): those found whole so far
 * @n_lost: those found broken so far
 */
typedef struct {
	GArray *saved;
	guint n_lost;
} CadSalvage;

CadSalvage *cad_salvage_new(void);
void cad_salvage_free(CadSalvage *salvage);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSalvage, cad_salvage_free)

/**
 * cad_salvage_open_reader:
 * @database: the damaged store; must outlive the reader
 * @salvage: counts what is found; must outlive the reader
 * @error: return location
 *
 * A reader over every article whose original is what its id says, with its names and what was set
 * by hand as far as they can be read. Rows are looked for one by one by their keys, so that a
 * broken page of the file hides no more than it holds.
 *
 * Returns: (transfer full): the reader; NULL when the tables are not to be found.
 */
CadrageReader *cad_salvage_open_reader(CadDatabase *database, CadSalvage *salvage,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;
