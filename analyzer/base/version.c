#include "config.h"

#include <cadrage/version.h>

const char *
cadrage_version(void)
{
	return PACKAGE_VERSION;
}
