/* A profile's rules, as the document room applies them. */
#pragma once

#include <cadrage/outlet.h>

#include "pattern/pattern.h"

/* One profile of CadrageOutlets. */
typedef struct _CadProfile CadProfile;
