/* Token rules: what a language glues to its words and where an abbreviation ends. */
#pragma once

#include <glib.h>

/* The rules of one language; immutable. */
typedef struct _CadTokenRules CadTokenRules;

/** cad_token_rules_find: Returns: (transfer none): the rules of @language, those without any
 * elision, clitic or abbreviation when it has none of its own. */
const CadTokenRules *cad_token_rules_find(const char *language);

/** cad_token_rules_is_elision: @key: a word's fold key before an apostrophe. Returns: whether the
 * apostrophe ends a word of its own there, as in "l'Etat". */
gboolean cad_token_rules_is_elision(const CadTokenRules *rules, const char *key, gsize length);

/** cad_token_rules_is_clitic: @key: the end of a word from a hyphen or apostrophe on. Returns:
 * whether it is a word of its own, as "-t-il". */
gboolean cad_token_rules_is_clitic(const CadTokenRules *rules, const char *key, gsize length);

/** cad_token_rules_keeps: @key: a word's fold key before what looks like a clitic. Returns:
 * whether it is part of a compound all the same, as in "rendez-vous". */
gboolean cad_token_rules_keeps(const CadTokenRules *rules, const char *key, gsize length);

typedef enum {
	CAD_ABBREVIATION_NONE,
	CAD_ABBREVIATION_TITLE, /* the sentence goes on: M. Mme. Dr. p. */
	CAD_ABBREVIATION_LAST,	/* a sentence may end with it: etc. */
	CAD_ABBREVIATION_WORD,	/* also a word: an abbreviation only where a small letter or a digit
				   comes next, as in "art. 5" */
} CadAbbreviation;

/** cad_token_rules_get_abbreviation: @word: a word as written, without its full stop. Returns:
 * which kind of abbreviation it is. */
CadAbbreviation
cad_token_rules_get_abbreviation(const CadTokenRules *rules, const char *word, gsize length);

/** cad_token_rules_is_domain: @text: what follows a word and a full stop. @n_bytes: how much of
 * it there is. Returns: whether it makes the word a host name or the beginning of an e-mail
 * address, as in "exemple.fr" and "nom.prenom@exemple.fr". Looks 64 bytes ahead at most. */
gboolean cad_token_rules_is_domain(const char *text, gsize n_bytes);
