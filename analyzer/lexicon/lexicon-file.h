/* Lexicon files: the statements of a file, and of those it includes, put together into categories
 * and terms. */
#pragma once

#include "lexicon/sheet.h"

/**
 * CadLexiconFile:
 * @sheets: (element-type CadSheet): what the included files say, each before those that include
 *   it, and last what the file itself says; the fields from @manuscript to @titles are borrowed
 *   from that
 * @manuscript: its text
 * @name: what `lexicon:` says
 * @language: what `language:` says
 * @version: what `version:` says
 * @licence: (nullable): what `licence:` says
 * @titles: (element-type utf8 utf8): language ("" for untranslated) to title
 * @drafts: (element-type CadCategoryDraft): what was read; without the terms, which @categories has
 * @categories: (element-type CadCategory): in order of id
 */
typedef struct {
	GPtrArray *sheets;
	const CadManuscript *manuscript;
	const char *name;
	const char *language;
	const char *version;
	const char *licence;
	GHashTable *titles;
	GPtrArray *drafts;
	GPtrArray *categories;
} CadLexiconFile;

void cad_lexicon_file_free(CadLexiconFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadLexiconFile, cad_lexicon_file_free)

/**
 * cad_lexicon_file_read:
 * @name: the file's name as the user gave it
 * @bytes: what it holds
 * @folders: (array zero-terminated=1) (nullable): where included files are looked up after the
 *   folder of the file that names them
 * @diagnostics: takes every mistake, of the included files, too
 *
 * Words have no forms yet.
 *
 * Returns: (transfer full) (nullable): the file; NULL when it has any mistake.
 */
CadLexiconFile *cad_lexicon_file_read(const char *name, GBytes *bytes, const char *const *folders,
				      CadrageDiagnostics *diagnostics);

/** cad_lexicon_file_find_sheet: Returns: (transfer none): the sheet of @manuscript, one of the
 * file's own; its own file's when it is of none. */
CadSheet *cad_lexicon_file_find_sheet(const CadLexiconFile *file, const CadManuscript *manuscript);

/**
 * cad_lexicon_file_read_pattern:
 * @pattern: patterns and perhaps braces
 * @language: ISO 639-1 code
 * @diagnostics: takes every mistake, with the file name "pattern"
 *
 * Returns: (transfer full) (nullable): as if read from a file of one category "pattern" with the
 * one term @pattern.
 */
CadLexiconFile *cad_lexicon_file_read_pattern(const char *pattern, const char *language,
					      CadrageDiagnostics *diagnostics);
