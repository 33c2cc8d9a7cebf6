/* A store of a test's own, in a folder that is removed with it. */
#pragma once

#include <cadrage/store.h>

#include "corpus/database.h"
#include "scratch-folder.h"

typedef struct {
	ScratchFolder folder; /* with the pages; the store stands in its folder "store" */
	char *path;	      /* of the store's folder */
	CadrageOutlets *outlets;
	CadrageStore *store; /* open for writing */
} StoreBox;

/** store_box_open: Returns: a box with an empty store, to be closed. */
StoreBox store_box_open(void);
void store_box_close(StoreBox *box);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(StoreBox, store_box_close)

/** store_box_add: adds the file @name, which is written with @text first if that is not NULL, as
 * pages of @outlet (nullable). Returns: what was done. */
CadrageAddCounts
store_box_add(const StoreBox *box, const char *outlet, const char *name, const char *text);

/** store_box_list: Returns: (transfer full): "ID OUTLET DATE TITLE" of each document that is
 * selected, with the first 4 digits of its id, by title, a line each. */
char *store_box_list(const StoreBox *box, const CadrageSelection *selection);

/** store_box_ask: Returns: the number that the query gives. */
gint64 store_box_ask(const StoreBox *box, const char *sql);
