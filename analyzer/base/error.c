#include "config.h"

#include <cadrage/error.h>

G_DEFINE_QUARK(cadrage_error, cadrage_error)
