/* A collection: the days of which all that an outlet published is there. */
#pragma once

#include "base/day.h"

typedef struct _CadCollection CadCollection;

CadCollection *cad_collection_new(void);
void cad_collection_free(CadCollection *collection);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCollection, cad_collection_free)

void cad_collection_add(CadCollection *collection, const char *outlet, CadPeriod period);

/** cad_collection_count_days: Returns: how many days of @period are collected of @outlet. */
guint
cad_collection_count_days(const CadCollection *collection, const char *outlet, CadPeriod period);
