/* The voices of articles as tab-separated lines. */
#pragma once

#include <gio/gio.h>

#include <cadrage.h>

/** voice_table_write_head: writes the names of the columns. */
gboolean voice_table_write_head(GOutputStream *stream, GError **error);

/** voice_table_write: writes a line for each stretch of the article in one voice. */
gboolean voice_table_write(const CadrageScore *score, GOutputStream *stream, GError **error);
