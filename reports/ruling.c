#include "config.h"

#include "reports/phrase-book.h"
#include "reports/ruling.h"

/* Digits of a level such as .05. */
#define LEVEL_DIGITS 2

/* Messages with one "%s", for the level; in the order of CadrageRule. Those of floors are plural.
 */
static const char *const reasons[CADRAGE_N_RULES] = {
	N_("no lexicon of one language covers articles of both"),
	NULL,
	NULL,
	NULL,
	N_("the term was found on these very articles"),
	N_("so few articles cannot give a p of %s"),
	N_("matches in fewer than 3 articles"),
	N_("half of the matches in one article"),
	N_("q above %s: chance gives as much"),
	N_("the interval of the ratio does not exclude 1"),
	N_("q at most %s, and the interval excludes 1"),
	N_("q at most %s"),
};

/* NULL where no floor decides. */
static char *
say_floor(CadrageReportLanguage language, const CadrageComparisonOptions *options, CadrageRule rule)
{
	if (rule == CADRAGE_RULE_DOCUMENTS)
		return cad_say_count(language, "fewer than %s independent article of one of them",
				     "fewer than %s independent articles of one of them",
				     options->min_documents);
	if (rule == CADRAGE_RULE_MATCHES)
		return cad_say_count(language, "fewer than %s match in both together",
				     "fewer than %s matches in both together",
				     options->min_matches);
	if (rule == CADRAGE_RULE_MENTIONS)
		return cad_say_count(language, "fewer than %s mention in both together",
				     "fewer than %s mentions in both together",
				     options->min_mentions);
	return NULL;
}

char *
cad_ruling_get_reason(CadrageReportLanguage language, const CadrageComparisonOptions *options,
		      CadrageRule rule)
{
	char *floor = say_floor(language, options, rule);
	g_autofree char *level = cad_format_number(language, options->level, LEVEL_DIGITS);
	GString *text;

	if (floor)
		return floor;
	text = g_string_new(_(reasons[rule]));
	g_string_replace(text, "%s", level, 1);
	return g_string_free(text, FALSE);
}

/* Takes @part. */
static void
append_part(GString *text, char *part, guint n)
{
	if (n > 0)
		g_string_append_printf(text, "%s%s", text->len > 0 ? ", " : "", part);
	g_free(part);
}

static char *
say_articles(const CadrageReport *report, guint outlet, guint n)
{
	return g_strdup_printf(
		cad_translate_count("%u more article of %s", "%u more articles of %s", n), n,
		cad_report_get_outlet_name(report, outlet));
}

static char *
say_prospect(const CadrageReport *report, const CadragePair *pair)
{
	g_autofree char *n =
		cad_format_count(report->options.language, pair->needed_documents_each);

	if (pair->is_needed_beyond)
		return g_strdup_printf(_("by extrapolation, more than %s articles of each outlet"),
				       n);
	return g_strdup_printf(
		_("by extrapolation, about %s articles of each outlet, all else equal"), n);
}

char *
cad_ruling_get_needed(const CadrageReport *report, const CadragePair *pair)
{
	const CadrageReportLanguage language = report->options.language;
	const gboolean has_mentions = pair->test != CADRAGE_TEST_RATE;
	g_autoptr(GString) text = g_string_new(NULL);

	if (pair->needed_documents_each > 0)
		return say_prospect(report, pair);
	append_part(text, say_articles(report, pair->outlet_a, pair->needed_documents_a),
		    pair->needed_documents_a);
	append_part(text, say_articles(report, pair->outlet_b, pair->needed_documents_b),
		    pair->needed_documents_b);
	append_part(text,
		    cad_say_count(language, "%s more article with a match",
				  "%s more articles with a match", pair->needed_documents_with),
		    pair->needed_documents_with);
	append_part(text,
		    has_mentions ? cad_say_count(language, "%s more mention", "%s more mentions",
						 pair->needed_matches)
				 : cad_say_count(language, "%s more match", "%s more matches",
						 pair->needed_matches),
		    pair->needed_matches);
	return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}

char *
cad_ruling_describe(const CadrageReport *report, const CadragePair *pair)
{
	g_autofree char *needed = cad_ruling_get_needed(report, pair);
	char *reason = cad_ruling_get_reason(report->options.language,
					     cadrage_comparison_get_options(report->comparison),
					     pair->rule);

	if (!needed)
		return reason;
	g_autofree char *first = reason;

	if (pair->needed_documents_each > 0)
		return g_strconcat(first, _("; "), needed, NULL);
	return g_strdup_printf(_("%s; it would take %s"), first, needed);
}
