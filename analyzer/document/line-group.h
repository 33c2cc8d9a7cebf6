/* Line groups: lines of sample pages that have something in common. */
#pragma once

#include "document/sample-page.h"

/**
 * CadLineGroup:
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
} CadLineGroup;

/** CadLineKeyFunc: Returns: (transfer full) (nullable): the key of a line; NULL for none. */
typedef char *(*CadLineKeyFunc)(const CadSampleLine *line);

/** cad_line_groups_new: Returns: (transfer full) (element-type CadLineGroup): the lines of all
 * samples that have a key, by key; in the order of first lines. */
GPtrArray *cad_line_groups_new(GPtrArray *samples, CadLineKeyFunc get_key);

/** cad_line_group_to_evidence: Returns: (transfer full): "2 of 3 pages (a.txt:4, b.txt:7)". */
char *cad_line_group_to_evidence(const CadLineGroup *group, GPtrArray *samples);
