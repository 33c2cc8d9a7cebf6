/* Tags: what a dictionary says of a form, "po:cond po:3pl", and the short names that lexicons use
 * for it, "cond+3pl". */
#pragma once

#include <glib.h>

/**
 * cad_tags_hold:
 * @wanted: short names joined by "+"
 * @fields: (array length=n): morphological fields as a dictionary has them, each perhaps ""
 * @n: how many strings of fields there are
 *
 * A name stands for every field "xx:NAME", whatever the two letters; a "!" at the field's end is
 * passed over.
 *
 * Returns: whether each name stands in one of the strings at least.
 */
gboolean cad_tags_hold(const char *wanted, const char *const *fields, guint n);

/** cad_tags_collect: adds to @names (of char *, owned) the short name of each field in @fields
 * that has one: letters and digits, no longer than eight. */
void cad_tags_collect(const char *fields, GHashTable *names);

/** cad_tags_find_unknown: Returns: (transfer full) (nullable): the first name in @wanted that is
 * not among @names (of char *). */
char *cad_tags_find_unknown(const char *wanted, GHashTable *names);

/** cad_tags_normalize: Returns: (transfer full) (nullable): names as one typed them, "3pl + cond",
 * in one order and each once, "3pl+cond"; NULL when they are not names joined by "+". */
char *cad_tags_normalize(const char *typed);
