/* The library's version, and the macro that marks what it exports. */
#pragma once

#include <glib.h>

#define CADRAGE_API __attribute__((visibility("default")))

G_BEGIN_DECLS

/**
 * cadrage_version:
 *
 * Returns: (transfer none): the library's version, such as "0.1.0".
 */
CADRAGE_API const char *cadrage_version(void);

G_END_DECLS
