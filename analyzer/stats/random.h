/* Random numbers that are the same on every machine. */
#pragma once

#include <glib.h>

/**
 * CadRandom:
 *
 * The generator xoshiro256** of Blackman and Vigna, its state filled from a seed by SplitMix64.
 * Give each task one of its own, started from a stated seed.
 */
typedef struct {
	guint64 state[4];
} CadRandom;

void cad_random_start(CadRandom *random, guint64 seed);

/** cad_random_next: Returns: 64 random bits. */
guint64 cad_random_next(CadRandom *random);

/** cad_random_below: @bound: at least 1. Returns: a whole number from 0 to @bound - 1, each as
 * likely as any other. */
guint32 cad_random_below(CadRandom *random, guint32 bound);

/** cad_random_mix: Returns: 64 bits that depend on both numbers, and look random whatever they
 * are. */
guint64 cad_random_mix(guint64 a, guint64 b);
