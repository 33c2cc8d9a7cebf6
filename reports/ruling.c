#include "config.h"

#include "reports/phrase-book.h"
#include "reports/ruling.h"

/* Digits of a level such as .05. */
#define LEVEL_DIGITS 2

/* Messages with one "%s", for a floor or the level; in the order of CadrageRule. */
static const char *const reasons[CADRAGE_N_RULES] = {
	N_("no lexicon of one language covers articles of both"),
	N_("fewer than %s independent articles of one of them"),
	N_("fewer than %s matches in both together"),
	N_("fewer than %s mentions in both together"),
	N_("the term was found on these very articles"),
	N_("so few articles cannot give a p of %s"),
	N_("matches in fewer than 3 articles"),
	N_("half of the matches in one article"),
	N_("q above %s: chance gives as much"),
	N_("the interval of the ratio does not exclude 1"),
	N_("q at most %s, and the interval excludes 1"),
	N_("q at most %s"),
};

static char *
get_bound(CadrageReportLanguage language, const CadrageComparisonOptions *options, CadrageRule rule)
{
	switch (rule) {
	case CADRAGE_RULE_DOCUMENTS:
		return cad_format_count(language, options->min_documents);
	case CADRAGE_RULE_MATCHES:
		return cad_format_count(language, options->min_matches);
	case CADRAGE_RULE_MENTIONS:
		return cad_format_count(language, options->min_mentions);
	case CADRAGE_RULE_COVERAGE:
	case CADRAGE_RULE_FOUND_ON:
	case CADRAGE_RULE_SMALLEST_P:
	case CADRAGE_RULE_FEW_DOCUMENTS:
	case CADRAGE_RULE_ONE_DOCUMENT:
	case CADRAGE_RULE_Q_ABOVE_LEVEL:
	case CADRAGE_RULE_INTERVAL_INCLUDES_1:
	case CADRAGE_RULE_Q_AND_INTERVAL:
	case CADRAGE_RULE_Q:
	default:
		return cad_format_number(language, options->level, LEVEL_DIGITS);
	}
}

char *
cad_ruling_get_reason(CadrageReportLanguage language, const CadrageComparisonOptions *options,
		      CadrageRule rule)
{
	GString *text = g_string_new(_(reasons[rule]));
	g_autofree char *bound = get_bound(language, options, rule);

	g_string_replace(text, "%s", bound, 1);
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
