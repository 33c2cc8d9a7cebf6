/* Sheets: what the files of one lexicon say, each for itself, before they are put together. */
#pragma once

#include "lexicon/draft.h"
#include "lexicon/lock.h"

/* `include: NAME` */
typedef struct {
	char *name; /* owned, as written */
	CadrageSpan span;
} CadInclude;

/* `remove: CATEGORY` or `remove: CATEGORY/LABEL` */
typedef struct {
	char *category; /* owned */
	char *label;	/* owned, as written; NULL for the whole category */
	CadrageSpan span;
} CadRemoval;

/**
 * CadSheet:
 * @manuscript: the file's text
 * @reading: of the manuscript
 * @name: what `lexicon:` says, NULL when nothing does; so the next three
 * @titles: (element-type utf8 utf8): language ("" for untranslated) to title
 * @attributes: what the file says of its categories
 * @drafts: (element-type CadCategoryDraft): its categories; taken when sheets are merged
 * @includes: (element-type CadInclude): in order of the file
 * @removals: (element-type CadRemoval): in order of the file
 * @sees: the sheets that it includes, directly or not, as a set
 * @lock: (nullable): forms of its words, beside the file
 */
typedef struct {
	CadManuscript *manuscript;
	CadReading reading;
	char *name;
	char *language;
	char *version;
	char *licence;
	GHashTable *titles;
	CadAttributes attributes;
	GPtrArray *drafts;
	GArray *includes;
	GArray *removals;
	guint64 sees;
	CadLock *lock;
} CadSheet;

/**
 * cad_sheet_read:
 * @file: the file's name as the user gave it
 * @bytes: what it holds
 * @diagnostics: takes every mistake
 *
 * Returns: (transfer full) (nullable): the sheet; NULL when the bytes are no text. Mistakes past
 * that are counted in its reading.
 */
CadSheet *cad_sheet_read(const char *file, GBytes *bytes, CadrageDiagnostics *diagnostics);
CadSheet *cad_sheet_new(CadManuscript *manuscript, CadrageDiagnostics *diagnostics);
void cad_sheet_free(CadSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSheet, cad_sheet_free)

/** cad_sheets_see: Returns: whether the sheet @index is in the set @sees. */
static inline gboolean
cad_sheets_see(guint64 sees, guint index)
{
	return (sees >> index & 1) != 0;
}
