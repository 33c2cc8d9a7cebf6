/* Numbers: what is not defined. */
#pragma once

#include <math.h>

/* NAN is a float, and clang warns of each place where it becomes a double. */
#define CAD_NAN ((double)NAN)
