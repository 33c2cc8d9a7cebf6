/* Exchange: lexicons from, and for, other programs of content analysis. */
#pragma once

#include <cadrage/lexicon.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_EXCHANGE_LIWC,	     /* LIWC, .dic */
	CADRAGE_EXCHANGE_LEXICODER,  /* Lexicoder 3, .lc3 */
	CADRAGE_EXCHANGE_YOSHIKODER, /* Yoshikoder, .ykd, and Lexicoder 2, .lcd */
	CADRAGE_EXCHANGE_WORDSTAT,   /* WordStat, .cat */
	CADRAGE_EXCHANGE_QUANTEDA,   /* quanteda's YAML, .yml */
	CADRAGE_EXCHANGE_CSV,	     /* rows of a category and a word, .csv and .tsv */
} CadrageExchange;

#define CADRAGE_N_EXCHANGES 6

/** cadrage_exchange_to_name: Returns: (transfer none): the format's name, such as "liwc". */
CADRAGE_API const char *cadrage_exchange_to_name(CadrageExchange exchange);
/** cadrage_exchange_from_name: Returns: whether there is such a format. */
CADRAGE_API gboolean cadrage_exchange_from_name(const char *name, CadrageExchange *exchange);
/** cadrage_exchange_from_path: Returns: whether the end of the file's name tells a format. */
CADRAGE_API gboolean cadrage_exchange_from_path(const char *path, CadrageExchange *exchange);

/**
 * CadrageImportOptions:
 * @name: (nullable): of the lexicon; NULL for one made from the file's name
 * @language: ISO 639-1 code: these formats do not say it
 */
typedef struct {
	const char *name;
	const char *language;
} CadrageImportOptions;

/**
 * cadrage_exchange_import:
 * @path: a file
 * @exchange: its format
 * @options: options
 * @losses: takes, at its line, each thing that a lexicon cannot say, and what became of it
 * @error: return location
 *
 * Words match as they do in the other program: as written or by their wildcards, in no other forms,
 * whatever their capitals. A word that a category has twice counts once. LIWC's conditions become
 * conditions, WordStat's rules where one operator joins two words or categories.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT, CADRAGE_ERROR_SYNTAX (no such file; the message
 * begins with its name and line), CADRAGE_ERROR_INVALID for a name that no lexicon can have.
 *
 * Returns: (transfer full): the text of a lexicon file.
 */
CADRAGE_API char *
cadrage_exchange_import(const char *path, CadrageExchange exchange,
			const CadrageImportOptions *options, CadrageDiagnostics *losses,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_exchange_export:
 * @lexicon: a lexicon, with all that it includes
 * @exchange: the format
 * @losses: takes, at the lexicon's lines, what the format cannot hold, and what became of it
 *
 * For CSV the terms as they are written; else each word and phrase in all its forms, without
 * conditions.
 *
 * Returns: (transfer full): the file's text, UTF-8.
 */
CADRAGE_API char *cadrage_exchange_export(const CadrageLexicon *lexicon, CadrageExchange exchange,
					  CadrageDiagnostics *losses);

G_END_DECLS
