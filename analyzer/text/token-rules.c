#include "config.h"

#include <string.h>

#include "text/token-rules.h"

/* Lists are of fold keys but for the abbreviations, which are as written; each ends with NULL. */
struct _CadTokenRules {
	const char *language;
	const char *const *elisions;
	const char *const *clitics;
	const char *const *kept; /* before what looks like a clitic */
	const char *const *titles;
	const char *const *last;
	const char *const *words;
};

static const char *const nothing[] = {NULL};

/* clang-format off */
static const char *const french_elisions[] = {
	"l", "d", "j", "m", "t", "s", "n", "c", "y", "qu",
	"jusqu", "lorsqu", "puisqu", "quoiqu", NULL,
};
static const char *const french_clitics[] = {
	"-il", "-elle", "-on", "-ils", "-elles", "-je", "-tu", "-nous", "-vous", "-ce",
	"-le", "-la", "-les", "-lui", "-leur", "-moi", "-toi", "-y", "-en",
	"-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-t-y", "-t-en", NULL,
};
static const char *const french_kept[] = {
	"rendez", "garde-a", "chez", "entre", "celui", "celle", "ceux", "celles", "oh", "ah", NULL,
};
static const char *const french_titles[] = {
	"M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Mgr", "Me", "Dr", "Drs", "Pr", "Prs", "St",
	"Ste", "Sgt", "Cdt", "Cne", "Lt", "Gal", "Gén", "Col", "Cap", "Cf", "cf", "p", "pp", "av",
	"apr", "bd", "Bd", "vs", "tél", "Tél", NULL,
};
static const char *const french_last[] = {"etc", "Etc", "Cie", "cie", "ibid", "Inc", "Ltd", NULL};
static const char *const french_words[] = {
	"art", "al", "vol", "no", "ex", "fig", "hab", "min", "dir", "coll", "chap", "éd", "op",
	"cit", "sq", "réf", "prof", "max", "approx", "tr", "trad", "ch", "dép", "env", "janv",
	"févr", "avr", "juil", "sept", "oct", "nov", "déc", NULL,
};

static const char *const english_clitics[] = {"'s", NULL};
static const char *const english_titles[] = {
	"Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj",
	"Sgt", "Capt", "Cmdr", "Adm", "Rev", "Hon", "St", "Mt", "Pres", "Sec", "Amb", "vs",
	"Messrs", "cf", "pp", NULL,
};
static const char *const english_last[] = {
	"etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "Bros", "LLC", "Ave", "Blvd", NULL,
};
static const char *const english_words[] = {
	"No", "no", "fig", "vol", "ch", "est", "ed", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov",
	"Dec", NULL,
};

static const char *const spanish_titles[] = {
	"Sr", "Sra", "Srta", "Sres", "D", "Dr", "Dra", "Dña", "Gral", "Cnel", "Lic", "Ing",
	"Prof", "Sto", "Sta", "Av", "Avda", "cf", "pág", "págs", "vs", "Ud", "Uds", NULL,
};
static const char *const german_titles[] = {
	"Hr", "Fr", "Dr", "Prof", "Hl", "St", "Str", "bzw", "ca", "vgl", "sog", "evtl", "inkl",
	"Nr", "Mio", "Mrd", "Bd", "Abs", "Abb", NULL,
};
static const char *const italian_elisions[] = {
	"l", "un", "d", "c", "s", "m", "t", "v", "n", "dell", "all", "nell", "sull", "dall",
	"coll", "quell", "quest", "sant", "bell", "gl", "anch", NULL,
};
static const char *const italian_titles[] = {
	"Sig", "Sigg", "Dott", "Dr", "Prof", "On", "Avv", "Ing", "Arch", "Mons", "cfr", "pag", NULL,
};
static const char *const generic_last[] = {"etc", NULL};

static const CadTokenRules rules_by_language[] = {
	{"fr", french_elisions, french_clitics, french_kept,
	 french_titles, french_last, french_words},
	{"en", nothing, english_clitics, nothing, english_titles, english_last, english_words},
	{"es", nothing, nothing, nothing, spanish_titles, generic_last, nothing},
	{"de", nothing, nothing, nothing, german_titles, nothing, nothing},
	{"it", italian_elisions, nothing, nothing, italian_titles, generic_last, nothing},
};
static const CadTokenRules plain_rules = {
	"und", nothing, nothing, nothing, nothing, nothing, nothing,
};

/* Enough to tell "exemple.fr" from a full stop without a blank after it. */
static const char *const top_domains[] = {
	"com", "org", "net", "edu", "gov", "int", "info", "biz", "news", "tv", "io", "co", "eu",
	"fr", "be", "ch", "ca", "lu", "ma", "tn", "dz", "sn", "uk", "us", "de", "at", "es", "pt",
	"it", "nl", "ru", "su", "ua", "tr", "ir", "il", "jo", "lb", "sy", "sa", "qa", "ae", "eg",
	"cn", "jp", "br", "au", "pl", "cz", "se", "fi", "gr", "ie", "mc", "tk", "ly", "gouv", NULL,
};
/* clang-format on */

const CadTokenRules *
cad_token_rules_find(const char *language)
{
	for (gsize i = 0; i < G_N_ELEMENTS(rules_by_language); i++) {
		if (g_strcmp0(rules_by_language[i].language, language) == 0)
			return &rules_by_language[i];
	}
	return &plain_rules;
}

static gboolean
has_word(const char *const *list, const char *word, gsize length)
{
	for (; *list != NULL; list++) {
		if ((*list)[0] == word[0] && strlen(*list) == length &&
		    memcmp(*list, word, length) == 0)
			return TRUE;
	}
	return FALSE;
}

gboolean
cad_token_rules_is_elision(const CadTokenRules *rules, const char *key, gsize length)
{
	return length > 0 && has_word(rules->elisions, key, length);
}

gboolean
cad_token_rules_is_clitic(const CadTokenRules *rules, const char *key, gsize length)
{
	return length > 0 && has_word(rules->clitics, key, length);
}

gboolean
cad_token_rules_keeps(const CadTokenRules *rules, const char *key, gsize length)
{
	return length == 0 || has_word(rules->kept, key, length);
}

CadAbbreviation
cad_token_rules_get_abbreviation(const CadTokenRules *rules, const char *word, gsize length)
{
	if (has_word(rules->titles, word, length))
		return CAD_ABBREVIATION_TITLE;
	if (has_word(rules->last, word, length))
		return CAD_ABBREVIATION_LAST;
	return has_word(rules->words, word, length) ? CAD_ABBREVIATION_WORD : CAD_ABBREVIATION_NONE;
}

gboolean
cad_token_rules_is_domain(const char *text, gsize n_bytes)
{
	const gsize longest_host = 64;
	gsize end, label = 0;

	n_bytes = MIN(n_bytes, longest_host);
	for (end = 0; end < n_bytes; end++) {
		if (text[end] == '.' && end + 1 < n_bytes && g_ascii_islower(text[end + 1]))
			label = end + 1;
		else if (!g_ascii_islower(text[end]) && !g_ascii_isdigit(text[end]) &&
			 text[end] != '-')
			break;
	}
	if (end < n_bytes && text[end] == '@')
		return TRUE;
	if (end < n_bytes && (guint8)text[end] >= 0x80) /* a letter may follow */
		return FALSE;
	return end > label && !(end < n_bytes && g_ascii_isalnum(text[end])) &&
	       has_word(top_domains, text + label, end - label);
}
