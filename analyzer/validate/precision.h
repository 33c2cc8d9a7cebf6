/* Precision: how often a lexicon is right, of some of its matches or of all. */
#pragma once

#include <cadrage/validation.h>

#include "validate/judgement.h"

/**
 * cad_precision_measure:
 * @key: the key
 * @judgements: settled ones
 * @task: index of a task
 * @options: options
 * @measures: (element-type CadrageMeasure): takes precision, recall, prevalence and share matched
 *   of the task, and the precision of each voice, zone, term, and term in a voice and zone
 *
 * All are by the weights of the strata. Recall and prevalence are of the very articles that were
 * drawn from; their intervals are those of finite populations. Precision is what a lexicon carries
 * to other articles: Wilson's interval, of the weighted share and, where weights differ, Kish's
 * effective size.
 */
void cad_precision_measure(const CadSheetKey *key, const CadJudgements *judgements, guint task,
			   const CadrageValidationOptions *options, GArray *measures);
