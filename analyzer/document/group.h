/* Groups: lines of sample pages that have something in common. */
#pragma once

#include "document/sample.h"

/**
 * CadGroup:
 * @key: what the lines have in common
 * @lines: (element-type CadSampleLine): them
 * @n_pages: distinct pages they stand on
 * @n_texts: distinct lines among them
 */
typedef struct {
	char *key;
	GPtrArray *lines;
	guint n_pages;
	guint n_texts;
} CadGroup;

/** CadGroupKeyFunc: Returns: (transfer full) (nullable): the key of a line; NULL for none. */
typedef char *(*CadGroupKeyFunc)(const CadSampleLine *line);

/** cad_groups_new: Returns: (transfer full) (element-type CadGroup): the lines of all samples that
 * have a key, by key; in the order of first lines. */
GPtrArray *cad_groups_new(GPtrArray *samples, CadGroupKeyFunc get_key);

/** cad_group_to_evidence: Returns: (transfer full): "2 of 3 pages (a.txt:4, b.txt:7)". */
char *cad_group_to_evidence(const CadGroup *group, GPtrArray *samples);
