/* A profile: what a *.outlet file says of one outlet's pages, compiled. */
#pragma once

#include <gio/gio.h>

#include <cadrage/diagnostic.h>
#include <cadrage/outlet.h>

#include "document/date.h"
#include "document/label.h"
#include "pattern/pattern.h"

/* Where in a page a rule holds. */
typedef enum {
	CAD_WHERE_ANY,
	CAD_WHERE_TOP,	/* before the first body paragraph */
	CAD_WHERE_DECK, /* after the headline, before the first body paragraph */
	CAD_WHERE_MID,	/* after the first body paragraph */
} CadWhere;

/**
 * CadPageRule:
 * @profile: id of the profile it stands in
 * @name: its name in the file
 * @label: what a paragraph that fits is
 * @line: (nullable): must be found in it
 * @except: (nullable): must not be found in it
 * @after: labels that the paragraph before it may have; 0 for any
 * @where: where it must stand
 * @max_words: words it may have; 0 for any number
 * @is_open: it must not end like a sentence
 * @is_adjacent: no blank line may stand before it
 * @has_block: the paragraphs up to the next blank line are @block
 * @has_to_end: everything to the end of the page that has no rule of its own is @to_end
 *
 * One rule on paragraphs; a paragraph is a line, or several that a hard wrap cuts.
 */
typedef struct {
	const char *profile;
	char *name;
	CadLabel label;
	CadPattern *line;
	CadPattern *except;
	CadLabels after;
	CadWhere where;
	guint max_words;
	gboolean is_open;
	gboolean is_adjacent;
	gboolean has_block;
	CadLabel block;
	gboolean has_to_end;
	CadLabel to_end;
} CadPageRule;

/**
 * CadProfileTest:
 * @name: what follows "file" or "expect" in its keys
 * @path: (nullable): its page
 * @zones: (element-type CadrageExpectedZone): what its lines are
 */
typedef struct {
	char *name;
	char *path;
	GArray *zones;
} CadProfileTest;

/**
 * CadProfile:
 * @id: lower-case letters, digits and hyphens
 * @name: the outlet's name for readers
 * @language: (nullable): ISO 639-1 code of its pages
 * @is_layout: describes pages that name no outlet
 * @hosts: (array zero-terminated=1): host names of its URLs; subdomains are included
 * @agencies: (array zero-terminated=1): its names in datelines
 * @detect: (nullable): a line that only its pages have
 * @url_date: (nullable): groups year, month, day in its URLs
 * @date_line: (nullable): a line whose date is that of publication
 * @date_ignore: (nullable): a line whose date is not
 * @order: order of day and month in its dates
 * @first_year: first year of its life; 0 when not said
 * @last_year: last year of its life
 * @rules: (element-type CadPageRule): in order; the first that fits counts
 * @datelines: (element-type CadPattern): what may begin the first paragraph; group "agency"
 * @byline_tails: (element-type CadPattern): what may end the last paragraph
 * @tests: (element-type CadProfileTest): pages that prove it right
 * @file: its file's name, for messages
 * @content: the file's bytes
 *
 * Immutable after it was read.
 */
struct _CadProfile {
	char *id;
	char *name;
	char *language;
	gboolean is_layout;
	char **hosts;
	char **agencies;
	CadPattern *detect;
	CadPattern *url_date;
	CadPattern *date_line;
	CadPattern *date_ignore;
	CadDateOrder order;
	guint first_year;
	guint last_year;
	GPtrArray *rules;
	GPtrArray *datelines;
	GPtrArray *byline_tails;
	GPtrArray *tests;
	char *file;
	GBytes *content;
};
typedef struct _CadProfile CadProfile;

/**
 * cad_profile_new:
 * @file: the file's name, for messages
 * @content: its bytes
 * @diagnostics: takes every mistake
 *
 * Returns: (transfer full) (nullable): the profile; NULL when there was a mistake.
 */
CadProfile *cad_profile_new(const char *file, GBytes *content, CadrageDiagnostics *diagnostics);
void cad_profile_free(CadProfile *profile);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadProfile, cad_profile_free)
