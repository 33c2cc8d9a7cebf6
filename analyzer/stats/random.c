#include "config.h"

#include "stats/random.h"

static guint64
splitmix64(guint64 *state)
{
	guint64 z = *state += G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static guint64
rotate_left(guint64 bits, guint by)
{
	return bits << by | bits >> (64 - by);
}

void
cad_random_start(CadRandom *random, guint64 seed)
{
	for (guint i = 0; i < G_N_ELEMENTS(random->state); i++)
		random->state[i] = splitmix64(&seed);
}

guint64
cad_random_next(CadRandom *random)
{
	guint64 *s = random->state;
	guint64 result = rotate_left(s[1] * 5, 7) * 9;
	guint64 shifted = s[1] << 17;

	s[2] ^= s[0];
	s[3] ^= s[1];
	s[1] ^= s[2];
	s[0] ^= s[3];
	s[2] ^= shifted;
	s[3] = rotate_left(s[3], 45);
	return result;
}

guint32
cad_random_below(CadRandom *random, guint32 bound)
{
	/* The high half of bits times bound; the few low halves that would favour some results are
	 * drawn again (Lemire 2019). */
	guint32 unfair = -bound % bound;
	guint64 product;

	do
		product = (cad_random_next(random) >> 32) * bound;
	while ((guint32)product < unfair);
	return (guint32)(product >> 32);
}

guint64
cad_random_mix(guint64 a, guint64 b)
{
	CadRandom random;

	cad_random_start(&random, a ^ b * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15));
	return cad_random_next(&random);
}
