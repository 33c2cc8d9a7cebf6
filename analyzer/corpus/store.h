/* An open store, for the files of this room. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"

/* The one file of a store; SQLite's log stands beside it while it is open. */
#define CAD_STORE_FILE "corpus.sqlite"

/** cad_store_get_database: Returns: (transfer none): the connection. */
CadDatabase *cad_store_get_database(CadrageStore *store);
