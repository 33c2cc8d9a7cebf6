/* Exports: a folder of pages to read, one an article, with its matches marked in the text. */
#pragma once

#include <cadrage/report.h>

G_BEGIN_DECLS

/**
 * CadrageExportOptions:
 * @language: of headings and numbers; the same as cadrage_report_set_language() was given
 * @title: (nullable): title of the first page; NULL for a plain one
 * @command: (nullable): the command that remakes the folder, to be printed in it
 */
typedef struct {
	CadrageReportLanguage language;
	const char *title;
	const char *command;
} CadrageExportOptions;

#define CADRAGE_EXPORT_OPTIONS_INIT             \
	{                                       \
		CADRAGE_LANGUAGE_EN, NULL, NULL \
	}

/**
 * CadrageExport:
 *
 * A folder being written: a page for each article as it comes, at last index.html, which leads to
 * all of them. The pages hold no script and load nothing; they can be put on any web server.
 */
typedef struct _CadrageExport CadrageExport;

/**
 * cadrage_export_new:
 * @folder: where to; made if it is not there
 * @outlets: the profiles in force
 * @lexicons: the lexicons in force
 * @options: (nullable): options; copied
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_INVALID when there is something in the folder: pages of
 * another export would stay beside the new ones.
 *
 * Returns: (transfer full): an export without pages.
 */
CADRAGE_API CadrageExport *
cadrage_export_new(const char *folder, CadrageOutlets *outlets, CadrageLexicons *lexicons,
		   const CadrageExportOptions *options, GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_export_free(CadrageExport *export);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageExport, cadrage_export_free)

/**
 * cadrage_export_add:
 * @export: an export
 * @score: a scored article
 * @error: return location
 *
 * Writes the article's page: what is known of it and from where, its text with each match marked by
 * category and voice, what is no article text in grey with the reason it was cut, and a list of the
 * matches. The pages are numbered in the order of adding.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_export_add(CadrageExport *export, const CadrageScore *score,
					GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_export_add_refusal: @message: which input was refused and why. It is listed. */
CADRAGE_API void cadrage_export_add_refusal(CadrageExport *export, const char *message);

/**
 * cadrage_export_finish:
 * @export: an export
 * @error: return location
 *
 * Writes index.html: the articles by outlet, and the inputs that were refused.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_export_finish(CadrageExport *export,
					   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
