#include "config.h"

#include <string.h>

#include <cadrage/exchange.h>

#include "exchange/export.h"
#include "exchange/import.h"
#include "exchange/lexicon-text.h"
#include "exchange/spell.h"

static const struct {
	const char *name;
	const char *endings[3];
	gboolean (*import)(const CadSource *source, CadGlossary *glossary, GError **error);
	char *(*export)(const CadGlossary *glossary); /* NULL: of a lexicon as it is written */
	CadSpelling spelling;
} formats[] = {
	[CADRAGE_EXCHANGE_LIWC] =
		{"liwc", {".dic", NULL}, cad_import_liwc, cad_export_liwc, {FALSE, FALSE}},
	[CADRAGE_EXCHANGE_LEXICODER] = {"lexicoder",
					{".lc3", NULL},
					cad_import_lexicoder,
					cad_export_lexicoder,
					{FALSE, FALSE}},
	[CADRAGE_EXCHANGE_YOSHIKODER] = {"yoshikoder",
					 {".ykd", ".lcd", NULL},
					 cad_import_yoshikoder,
					 cad_export_yoshikoder,
					 {FALSE, TRUE}},
	[CADRAGE_EXCHANGE_WORDSTAT] = {"wordstat",
				       {".cat", NULL},
				       cad_import_wordstat,
				       cad_export_wordstat,
				       {FALSE, TRUE}},
	[CADRAGE_EXCHANGE_QUANTEDA] = {"quanteda",
				       {".yml", ".yaml", NULL},
				       cad_import_yaml,
				       cad_export_yaml,
				       {TRUE, FALSE}},
	[CADRAGE_EXCHANGE_CSV] =
		{"csv", {".csv", ".tsv", NULL}, cad_import_csv, NULL, {FALSE, FALSE}},
};
G_STATIC_ASSERT(G_N_ELEMENTS(formats) == CADRAGE_N_EXCHANGES);

const char *
cadrage_exchange_to_name(CadrageExchange exchange)
{
	g_return_val_if_fail(exchange < CADRAGE_N_EXCHANGES, NULL);
	return formats[exchange].name;
}

gboolean
cadrage_exchange_from_name(const char *name, CadrageExchange *exchange)
{
	for (guint i = 0; i < CADRAGE_N_EXCHANGES; i++) {
		if (strcmp(name, formats[i].name) == 0) {
			*exchange = i;
			return TRUE;
		}
	}
	return FALSE;
}

gboolean
cadrage_exchange_from_path(const char *path, CadrageExchange *exchange)
{
	g_autofree char *lower = g_ascii_strdown(path, -1);

	for (guint i = 0; i < CADRAGE_N_EXCHANGES; i++) {
		for (guint j = 0; formats[i].endings[j]; j++) {
			if (g_str_has_suffix(lower, formats[i].endings[j])) {
				*exchange = i;
				return TRUE;
			}
		}
	}
	return FALSE;
}

/* The file's name without its ending, as a lexicon may be called. */
static char *
make_name(const char *path)
{
	g_autofree char *base = g_path_get_basename(path);
	char *dot = strrchr(base, '.');
	g_autoptr(GString) name = g_string_new(NULL);

	if (dot && dot > base)
		*dot = '\0';
	for (const char *p = base; *p; p++)
		g_string_append_c(name, g_ascii_isalnum(*p) ? g_ascii_tolower(*p) : '-');
	return cadrage_lexicon_is_name(name->str) ? g_strdup(name->str) : g_strdup("imported");
}

char *
cadrage_exchange_import(const char *path, CadrageExchange exchange,
			const CadrageImportOptions *options, CadrageDiagnostics *losses,
			GError **error)
{
	g_autoptr(CadGlossary) glossary = cad_glossary_new();
	g_autoptr(CadSource) source = NULL;
	g_autofree char *name = NULL;
	g_autofree char *comment = NULL;

	g_return_val_if_fail(exchange < CADRAGE_N_EXCHANGES && options && options->language, NULL);
	name = options->name ? g_strdup(options->name) : make_name(path);
	if (!cadrage_lexicon_is_name(name)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "\"%s\" is no name of a lexicon: use letters, digits and hyphens",
			    name);
		return NULL;
	}
	source = cad_source_read(path, options->language, losses, error);
	if (!source || !formats[exchange].import(source, glossary, error))
		return NULL;
	if (glossary->limit) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "%s: too many categories, or too many in one another (limit %s)",
			    source->name, glossary->limit);
		return NULL;
	}
	if (glossary->categories->len == 0) {
		cad_source_fail(source, 1, "no categories", error);
		return NULL;
	}
	comment = g_strdup_printf("Made from %s (%s).  Its licence is that of the original.",
				  source->name, formats[exchange].name);
	g_strdelimit(comment, "\r\n", ' ');
	return cad_lexicon_text_write(
		glossary, &(CadLexiconHeader){name, name, options->language, comment}, source);
}

char *
cadrage_exchange_export(const CadrageLexicon *lexicon, CadrageExchange exchange,
			CadrageDiagnostics *losses)
{
	g_autoptr(CadGlossary) glossary = NULL;

	g_return_val_if_fail(lexicon && losses && exchange < CADRAGE_N_EXCHANGES, NULL);
	if (!formats[exchange].export)
		return cad_export_csv(lexicon, losses);
	glossary = cad_spell(lexicon, &formats[exchange].spelling, losses);
	return formats[exchange].export(glossary);
}
