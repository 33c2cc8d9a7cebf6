#include "config.h"

#include <stdlib.h>

#include <cadrage.h>

int
main(void)
{
	g_print("cadrage %s\n", cadrage_version());
	return EXIT_SUCCESS;
}
