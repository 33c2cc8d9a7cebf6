/* Counterparts: articles of both sides on the same subjects, told by rare words that they share. */
#pragma once

#include "discover/quarry.h"

/**
 * CadSubjects:
 * @n_sets: sets of units on one subject with units of both sides
 * @n_target: units of the target in them
 * @n_reference: units of the reference in them
 * @is_matched: whether subjects could be told at all; else all units are one set
 * @starts: (array): n_units + 1 ascending places in @words and @weights
 * @words: (array): of each unit its most telling words, ascending
 * @weights: (array): theirs; the squares of a unit's add up to 1
 */
typedef struct {
	guint n_sets;
	guint n_target;
	guint n_reference;
	gboolean is_matched;
	guint32 *starts;
	guint32 *words;
	float *weights;
} CadSubjects;

/**
 * cad_subjects_new:
 * @quarry: a closed quarry; its units get their sets
 *
 * Each unit is the CAD_SUBJECT_WORDS words that tell most what it is about: frequent in it and rare
 * elsewhere, names first. Two units of different sides are alike by the cosine of these, more
 * so when they were published in one week. The likest pairs are joined first, into sets of
 * CAD_SUBJECT_UNITS units at most, more where one side has many more articles; a unit of the target
 * that is left over then joins that of its likest counterpart. What is like nothing on the other
 * side is in no set and is not compared. Where fewer than a third of the target's units have a
 * counterpart, all units are one set.
 *
 * Returns: (transfer full): the subjects.
 */
CadSubjects *cad_subjects_new(CadQuarry *quarry);
void cad_subjects_free(CadSubjects *subjects);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSubjects, cad_subjects_free)

#define CAD_SUBJECT_WORDS 40
#define CAD_SUBJECT_UNITS 12

/**
 * cad_subjects_find_crowding:
 * @subjects: subjects
 * @units: (array length=n): units, ascending
 * @n: how many
 * @without: (array length=n_without): words that do not count
 * @n_without: how many
 *
 * How many units count as one, were those on like subjects not independent of each other:
 * n * sum(c_ij) / n^2 over all pairs i, j of the cosines c_ij: 1 where no two are alike, n where
 * all are the same.
 *
 * Returns: the factor, at least 1.
 */
double cad_subjects_find_crowding(const CadSubjects *subjects, const guint32 *units, guint n,
				  const guint32 *without, guint n_without);
