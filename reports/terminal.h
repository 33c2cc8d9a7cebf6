/* What a terminal may be sent, and how wide it shows it. */
#pragma once

#include <glib.h>

/** cad_character_is_control: Returns: whether it is a control character: C0, DEL or C1. */
gboolean cad_character_is_control(gunichar character);

/** cad_character_is_bidirectional: Returns: whether it changes the direction of what follows
 * (embeddings, overrides, isolates and marks). */
gboolean cad_character_is_bidirectional(gunichar character);

/** cad_terminal_width: Returns: columns that @text takes: wide characters two, marks and
 * zero-width characters none. */
guint cad_terminal_width(const char *text);

/**
 * cad_terminal_fit:
 * @text: UTF-8, without control characters
 * @width: columns, at least 1
 * @is_left_cut: cut at the beginning
 *
 * Returns: (transfer full): @text, or as much of it as fits with an ellipsis.
 */
char *cad_terminal_fit(const char *text, guint width, gboolean is_left_cut);
