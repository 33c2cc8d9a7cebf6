/* Deflating: bytes made shorter for keeping. */
#pragma once

#include <glib.h>

/** cad_deflate: @bytes: (array length=n_bytes). Returns: (transfer full): the same in zlib's form.
 */
GBytes *cad_deflate(const void *bytes, gsize n_bytes);

/**
 * cad_inflate:
 * @deflated: what cad_deflate() gave; need not be trusted
 * @n_bytes: how many bytes there were
 *
 * Returns: (transfer full) (nullable): those bytes, with a NUL after them; NULL when @deflated is
 * broken, or of another length.
 */
char *cad_inflate(GBytes *deflated, gsize n_bytes);
