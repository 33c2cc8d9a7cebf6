/* The parts of a reading, for the files that make one. */
#pragma once

#include "score/document-reading.h"

struct _CadrageReading {
	CadrageLexicons *lexicons;
	CadReadingHead head;
	GPtrArray *strings; /* owner of what the head and the names point to */
	char **date_candidates;
	char **notices;
	guint32 n_tokens[CADRAGE_N_VOICES][CADRAGE_N_ZONES];
	GArray *names;	   /* of CadReadingName */
	GArray *matches;   /* of CadReadingMatch */
	GArray *uncounted; /* of guint32 */
	GArray *stretches; /* of CadrageStretch */
	GArray *passages;  /* of CadReadingPassage, in order of match; what a view makes is not here
			    */
	CadrageScore *view; /* NULL unless passages are made from it */
};

/** cad_reading_new_empty: Returns: (transfer full): a reading of nothing, to be filled. */
CadrageReading *cad_reading_new_empty(CadrageLexicons *lexicons);

/** cad_reading_keep: @text: (nullable). Returns: (transfer none): a copy that lives with it. */
const char *cad_reading_keep(CadrageReading *reading, const char *text);
