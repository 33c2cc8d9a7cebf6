/* cadrage: how news outlets frame the same events, with the passages behind every number. */
#pragma once

#include <cadrage/attribution.h>
#include <cadrage/comparison.h>
#include <cadrage/concordance.h>
#include <cadrage/copies.h>
#include <cadrage/diagnostic.h>
#include <cadrage/document.h>
#include <cadrage/error.h>
#include <cadrage/export.h>
#include <cadrage/keyness.h>
#include <cadrage/lexicon.h>
#include <cadrage/outlet.h>
#include <cadrage/reader.h>
#include <cadrage/reading.h>
#include <cadrage/report.h>
#include <cadrage/score.h>
#include <cadrage/span.h>
#include <cadrage/speakers.h>
#include <cadrage/statistic.h>
#include <cadrage/suggestion.h>
#include <cadrage/survey.h>
#include <cadrage/table.h>
#include <cadrage/version.h>
#include <cadrage/voice.h>
#include <cadrage/week.h>
#include <cadrage/zone.h>
