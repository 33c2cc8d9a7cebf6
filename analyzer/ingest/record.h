/* Records: one article's bytes or fields, before anything is read from them. */
#pragma once

#include <cadrage/reader.h>

#include "document/hand.h"
#include "document/line-trace.h"

/**
 * CadrageRecord:
 * @id: the input's name, with ":LINE" for a line of a JSON Lines file or table
 * @page: (nullable): the bytes of a page
 * @text: (nullable): the text of a record of fields; exactly one of @page and @text is set
 * @hand: (nullable): what a person said of it
 *
 * The other strings are NULL where nothing is said.
 */
struct _CadrageRecord {
	char *id;
	GBytes *page;
	char *text;
	char *title;
	char *lead;
	char *outlet;
	char *url;
	char *date;
	char *language;
	char **languages; /* to choose from; NULL for none */
	CadHand *hand;
	char **names;	/* of files it came from before, NULL for none */
	char *identity; /* what the store knows it by, where it has been worked out */
};

/** cad_record_new: Returns: (transfer full): a record with a copy of @id and nothing else. */
CadrageRecord *cad_record_new(const char *id);

/** cad_record_is_blank: Returns: whether @field holds nothing but white space. */
gboolean cad_record_is_blank(const char *field);

/** cad_record_trace: Returns: (transfer full): what is kept of the article so that its lines can be
 * known again. */
CadPageTrace *cad_record_trace(const CadrageRecord *record, CadrageOutlets *outlets);
