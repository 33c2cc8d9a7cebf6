/* Coding simulations: articles of which the truth is known, drawn from and coded by it. */
#pragma once

#include <cadrage/validation.h>

#include "sandbox.h"

/* The category of the sandbox's lexicon. */
#define SIMULATION_CATEGORY "ton"

/**
 * Simulation:
 *
 * Sentences of made-up words. One is what is looked for when it holds "pourpre"; the lexicon finds
 * three terms, which are right more or less often, and misses some.
 */
typedef struct {
	Sandbox sandbox;
	GPtrArray *scores; /* of CadrageScore, owned */
	double precision;  /* share that would be right of any number of articles */
	double recall;	   /* shares of the sentences as they are */
	double prevalence;
} Simulation;

/** simulation_new: @n_documents: articles; @seed: of their sentences. */
Simulation simulation_new(guint n_documents, guint64 seed);
void simulation_clear(Simulation *simulation);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Simulation, simulation_clear)

/** simulation_draw: Returns: (transfer full): a finished draw. */
CadrageDraw *simulation_draw(const Simulation *simulation, guint n_rows, guint64 seed);

/** simulation_code: writes the key and one sheet, coded by the truth, and reads them back. Returns:
 * (transfer full): what they say. */
CadrageValidation *simulation_code(const Simulation *simulation, const CadrageDraw *draw);

/** simulation_find: Returns: the figure of the whole category. */
const CadrageMeasure *
simulation_find(const CadrageValidation *validation, CadrageQuantity quantity);
