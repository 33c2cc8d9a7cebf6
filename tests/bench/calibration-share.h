/* Shares: how often something came out, over many random splits of a corpus. */
#pragma once

#include <glib.h>

/**
 * Share:
 * @hits: (element-type double): one a split
 * @trials: (element-type double): the same
 *
 * A share over all splits; its error is that of a ratio of what single splits give, since what is
 * found in one split hangs together.
 */
typedef struct {
	GArray *hits;
	GArray *trials;
} Share;

/** share_add_split: begins a split, the first with all members NULL. */
void share_add_split(Share *share);
/** share_count: counts one trial of the split begun last. */
void share_count(Share *share, gboolean is_hit);
double share_get_n_trials(const Share *share);
/** share_print: writes percent and error in 13 columns. */
void share_print(const Share *share);
void share_clear(Share *share);
