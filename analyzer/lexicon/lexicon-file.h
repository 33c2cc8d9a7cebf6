/* Lexicon files: the statements of one file put together into categories and terms. */
#pragma once

#include "lexicon/draft.h"

/**
 * CadLexiconFile:
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
	CadManuscript *manuscript;
	char *name;
	char *language;
	char *version;
	char *licence;
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
 * @diagnostics: takes every mistake
 *
 * Words have no forms yet.
 *
 * Returns: (transfer full) (nullable): the file; NULL when it has any mistake.
 */
CadLexiconFile *
cad_lexicon_file_read(const char *name, GBytes *bytes, CadrageDiagnostics *diagnostics);

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
