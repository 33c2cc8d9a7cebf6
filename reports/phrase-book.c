#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <math.h>

#include "reports/phrase-book.h"

#define DOMAIN	   "cadrage"
#define DASH	   "–"
#define MINUS_SIGN "−"

/* With so many digits what looks like another number is taken to be it. */
#define MAX_DIGITS 4

/* Digits of q, and the least q that they can show. */
#define Q_DIGITS 3
#define MIN_Q	 0.001

/* In the order of CadrageReportLanguage. */
static const struct {
	const char *code;
	const char *decimal_sign;
	const char *thousands_sign;
	const char *percent; /* after the number */
	const char *between; /* two numbers that may be negative */
} languages[] = {
	[CADRAGE_LANGUAGE_EN] = {"en", ".", ",", " %", ", "},
	[CADRAGE_LANGUAGE_FR] = {"fr", ",", "\u202f", "\u202f%", "\u202f; "},
};

void
cadrage_report_set_language(CadrageReportLanguage language, const char *locale_folder)
{
	/* gettext passes over its catalogues in the locale "C", whatever LANGUAGE says. */
	(void)setlocale(LC_MESSAGES, "C.UTF-8");
	g_setenv("LANGUAGE", languages[language].code, TRUE);
	bindtextdomain(DOMAIN, locale_folder);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
}

const char *
cad_translate(const char *text)
{
	return dgettext(DOMAIN, text);
}

const char *
cad_translate_count(const char *one, const char *many, guint64 n)
{
	return dngettext(DOMAIN, one, many, (unsigned long)n);
}

const char *
cad_language_to_code(CadrageReportLanguage language)
{
	return languages[language].code;
}

char *
cad_format_count(CadrageReportLanguage language, guint64 count)
{
	g_autofree char *digits = g_strdup_printf("%" G_GUINT64_FORMAT, count);
	GString *text = g_string_new(digits);

	for (gssize at = (gssize)text->len - 3; at > 0; at -= 3)
		g_string_insert(text, at, languages[language].thousands_sign);
	return g_string_free(text, FALSE);
}

char *
cad_say_count(CadrageReportLanguage language, const char *one, const char *many, guint64 n)
{
	GString *text = g_string_new(cad_translate_count(one, many, n));
	g_autofree char *count = cad_format_count(language, n);

	g_string_replace(text, "%s", count, 1);
	return g_string_free(text, FALSE);
}

char *
cad_say_family(const char *tested, const char *standing, gboolean use_holm)
{
	/* Translators: "Of 12 comparisons that could be tested, 1 stands after correction (Holm).".
	 */
	return g_strdup_printf(_("%s, %s (%s)."), tested, standing,
			       use_holm ? "Holm" : "Benjamini-Hochberg");
}

char *
cad_say_tokens(CadrageReportLanguage language, guint64 n)
{
	return cad_say_count(language, "%s token", "%s tokens", n);
}

char *
cad_format_number(CadrageReportLanguage language, double value, guint digits)
{
	char buffer[G_ASCII_DTOSTR_BUF_SIZE];
	g_autofree char *format = g_strdup_printf("%%.%uf", digits);
	GString *text;

	if (!isfinite(value))
		return g_strdup(DASH);
	text = g_string_new(g_ascii_formatd(buffer, sizeof buffer, format, fabs(value)));
	g_string_replace(text, ".", languages[language].decimal_sign, 1);
	if (value < 0)
		g_string_prepend(text, MINUS_SIGN);
	return g_string_free(text, FALSE);
}

char *
cad_format_share(CadrageReportLanguage language, double share)
{
	if (!isfinite(share))
		return g_strdup(DASH);
	g_autofree char *number = cad_format_number(language, 100 * share, 0);

	return g_strconcat(number, languages[language].percent, NULL);
}

char *
cad_format_q(CadrageReportLanguage language, double q)
{
	g_autofree char *least = cad_format_number(language, MIN_Q, Q_DIGITS);

	return q < MIN_Q ? g_strdup_printf("< %s", least)
			 : cad_format_number(language, q, Q_DIGITS);
}

char *
cad_format_range(CadrageReportLanguage language, double lo, double hi, guint digits)
{
	if (!isfinite(lo) || !isfinite(hi))
		return g_strdup(DASH);
	g_autofree char *low = cad_format_number(language, lo, digits);
	g_autofree char *high = cad_format_number(language, hi, digits);

	/* A dash beside a minus is hard to read. */
	return g_strconcat("[", low, lo < 0 || hi < 0 ? languages[language].between : "–", high,
			   "]", NULL);
}

static guint
find_digits_apart(double value, double none, guint digits)
{
	guint found = digits;

	/* What is the other number but for rounding shows it as it is. */
	if (!isfinite(value) || fabs(value - none) * pow(10, MAX_DIGITS) < 0.5)
		return digits;
	while (round(value * pow(10, found)) == round(none * pow(10, found)))
		found++;
	return found;
}

char *
cad_format_apart(CadrageReportLanguage language, double value, double none, guint digits)
{
	return cad_format_number(language, value, find_digits_apart(value, none, digits));
}

char *
cad_format_range_apart(CadrageReportLanguage language, double lo, double hi, double none,
		       guint digits)
{
	return cad_format_range(
		language, lo, hi,
		MAX(find_digits_apart(lo, none, digits), find_digits_apart(hi, none, digits)));
}
