/* Reading parts: what a reading is made with, by name, so that a change can be told. */
#pragma once

#include <cadrage/reading.h>

/**
 * cad_reading_parts_new:
 * @lexicons: the lexicons in force
 * @outlets: the profiles in force
 * @language: of a document, "und" for one whose language is chosen among those of the lexicons
 * @options: how it is scored
 * @hash: (out) (transfer full): the fingerprint of readings
 *
 * Returns: (transfer full): a line for each part: its kind, its name, its hash or value.
 */
char *cad_reading_parts_new(CadrageLexicons *lexicons, CadrageOutlets *outlets,
			    const char *language, const CadrageScoreOptions *options, char **hash);

/**
 * cad_reading_parts_compare:
 * @before: parts
 * @now: parts
 *
 * Returns: (transfer full): what changed from @before to @now, in a few words: "fr-doubt changed,
 * fr-war added".
 */
char *cad_reading_parts_compare(const char *before, const char *now);

/** cad_reading_parts_are_earlier: Returns: whether @before are other versions of the very lexicons
 * of @now, with the same options. */
gboolean cad_reading_parts_are_earlier(const char *before, const char *now);
