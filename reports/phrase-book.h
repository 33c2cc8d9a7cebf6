/* The phrase book: the language of reports, and numbers as that language writes them. */
#pragma once

#include <cadrage/report.h>

/* Marks a sentence for the catalogue and looks it up in it. */
#define _(text)	 cad_translate(text)
#define N_(text) (text)

/** cad_translate: Returns: (transfer none): @text in the language that
 * cadrage_report_set_language() chose; @text itself when the catalogue lacks it. */
const char *cad_translate(const char *text) G_GNUC_FORMAT(1);

/** cad_translate_count: Returns: (transfer none): @one or @many, whichever @n takes, translated. */
const char *
cad_translate_count(const char *one, const char *many, guint64 n) G_GNUC_FORMAT(1) G_GNUC_FORMAT(2);

/** cad_language_to_code: Returns: "en" or "fr". */
const char *cad_language_to_code(CadrageReportLanguage language);

/** cad_format_count: Returns: (transfer full): a whole number with its thousands set apart. */
char *cad_format_count(CadrageReportLanguage language, guint64 count);
/** cad_say_count: @one, @many: messages with one "%s", for the count. Returns: (transfer full): the
 * message for @n in the reader's language. */
char *cad_say_count(CadrageReportLanguage language, const char *one, const char *many, guint64 n);

/** cad_format_number: Returns: (transfer full): @value with @digits decimals; a dash when it is not
 * finite. */
char *cad_format_number(CadrageReportLanguage language, double value, guint digits);

/** cad_format_share: Returns: (transfer full): @share (0 to 1) in per cent, with the sign. */
char *cad_format_share(CadrageReportLanguage language, double share);

/** cad_format_q: Returns: (transfer full): a corrected p; "< 0.001" where it is smaller. */
char *cad_format_q(CadrageReportLanguage language, double q);

/** cad_say_family: @tested: "Of 12 comparisons that could be tested"; @standing: "1 stands after
 * correction": each with its own number. Returns: (transfer full): the sentence, with the
 * correction's name. */
char *cad_say_family(const char *tested, const char *standing, gboolean use_holm);

/** cad_say_tokens: Returns: (transfer full): "12 tokens". */
char *cad_say_tokens(CadrageReportLanguage language, guint64 n);

/** cad_format_apart: cad_format_number() with as many more digits as it takes for @value not to
 * look like @none, unless it is: a ratio of 1.04 is no 1.0. */
char *cad_format_apart(CadrageReportLanguage language, double value, double none, guint digits);
/** cad_format_range_apart: cad_format_range() of which neither end looks like @none, as above. */
char *cad_format_range_apart(CadrageReportLanguage language, double lo, double hi, double none,
			     guint digits);

/** cad_format_range: Returns: (transfer full): "1.2 to 3.4" in brackets, as intervals are shown; a
 * dash when an end is not finite. */
char *cad_format_range(CadrageReportLanguage language, double lo, double hi, guint digits);
