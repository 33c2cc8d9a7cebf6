/* The weeks of a report as JSON. */
#pragma once

#include "reports/json.h"
#include "reports/model.h"

/** cad_json_append_weekly: appends the key "weekly" and its value, of a report that has weeks. */
void cad_json_append_weekly(CadJson *json, const CadrageReport *report);
