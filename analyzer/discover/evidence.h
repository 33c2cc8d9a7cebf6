/* Evidence: how far an n-gram is the target's, beyond what subjects and chance explain. */
#pragma once

#include <cadrage/comparison.h>

#include "discover/counterpart.h"
#include "discover/ngram.h"
#include "stats/matched-set.h"

/**
 * CadEvidence:
 * @ngram: what it is about; not owned
 * @test: on articles of both sides on the same subjects
 * @crowding: see cad_subjects_find_crowding(), over the target's units with it
 * @burst: times that it stands in an article that has it, on average: words of a subject come back
 * @n_sets: sets of articles on one subject in which the target has it
 * @q: of @test, by Benjamini and Hochberg, over all n-grams that could come out; NAN for others
 * @verdict: established, not established, not testable, concentrated, or not enough data
 */
typedef struct {
	const CadNgram *ngram;
	CadMatchedTest test;
	double crowding;
	double burst;
	guint n_sets;
	double q;
	CadrageVerdict verdict;
} CadEvidence;

/**
 * cad_evidence_weigh:
 * @quarry: a closed quarry
 * @subjects: its subjects
 * @ngrams: its n-grams
 *
 * Established is what has q at most CAD_DISCOVER_Q and a ratio above 1 even where the interval is
 * made as wide as the crowding of its subjects asks for; what stands in fewer than
 * CAD_DISCOVER_SPREAD units or sets, or half of it in one unit, is concentrated; what stands in so
 * few units that no outcome could have been established is not testable, and no part of the family
 * that q is corrected for (Tarone 1990, Biometrics 46; Gilbert 2005, JRSS C 54); with fewer than
 * CAD_DISCOVER_UNITS compared units on a side there are not enough data.
 *
 * Returns: (transfer full) (element-type CadEvidence): one for each n-gram, best first: by the
 * lower end of that wider interval.
 */
GArray *
cad_evidence_weigh(const CadQuarry *quarry, const CadSubjects *subjects, const CadNgrams *ngrams);

/** cad_evidence_swallow: takes out of @evidence (element-type CadEvidence), best first, what a
 * better one of the same articles says as well: part of a longer phrase that stands in nearly the
 * same units; a longer phrase that says no more than its part; and another phrase, of shared words,
 * of nearly the same units. */
void cad_evidence_swallow(GArray *evidence, const CadQuarry *quarry, const CadSubjects *subjects);

#define CAD_DISCOVER_Q	    0.05
#define CAD_DISCOVER_SPREAD 3
#define CAD_DISCOVER_UNITS  5
/* Only so many of the best are held against each other and offered. */
#define CAD_DISCOVER_RANKED 3000
