/* The parts of a measured file, for the files that read, write and use one. */
#pragma once

#include <cadrage/measured.h>

struct _CadrageMeasured {
	char *path;
	char *lexicon;
	char *hash;
	char *coders;	 /* or NULL */
	GArray *figures; /* of CadrageMeasure */
	GStringChunk *texts;
};

/* Groups and keys of the file. */
#define CAD_MEASURED_HEAD     "measured"
#define CAD_MEASURED_CATEGORY "category "
#define CAD_MEASURED_MATCHES  "matches "

/** cad_measured_put: writes a figure under its group; @n_matches: (inout): groups of matches so
 * far. */
void cad_measured_put(GKeyFile *file, const CadrageMeasure *measure, guint *n_matches);
