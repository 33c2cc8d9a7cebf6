/* Weeks by the days that sort as numbers. */
#pragma once

#include <cadrage/week.h>

#include "base/day.h"

typedef CadrageWeek CadWeek;

/** cad_week_from_day: @day: a day, not 0. Returns: the week it is in. */
CadWeek cad_week_from_day(CadDay day);

/** cad_week_get_period: Returns: its Monday and its Sunday. */
CadPeriod cad_week_get_period(CadWeek week);
