/* Affixes: the rules of a Hunspell .aff file by which words of the .dic file are built. */
#pragma once

#include <cadrage/error.h>

/* One flag, whatever the file's FLAG type: a letter, two letters or a number. */
typedef guint64 CadFlag;

/**
 * CadAffix:
 * @is_prefix: whether it goes in front
 * @crosses: whether it goes together with an affix of the other end
 * @flag: words with this flag take it
 * @strip: what it takes off, perhaps nothing
 * @add: what it puts on, perhaps nothing
 * @condition: what the word must begin or end with, as written, "." for anything
 * @continuation: (element-type CadFlag) (nullable): flags that the built word has
 * @tags: morphological fields as written, perhaps none
 *
 * One line of a PFX or SFX group. Strings live as long as the rules.
 */
typedef struct {
	gboolean is_prefix;
	gboolean crosses;
	CadFlag flag;
	const char *strip;
	const char *add;
	const char *condition;
	GArray *continuation;
	const char *tags;
} CadAffix;

typedef enum {
	CAD_FLAG_TYPE_CHARACTER, /* the default, and UTF-8 */
	CAD_FLAG_TYPE_LONG,
	CAD_FLAG_TYPE_NUMBER,
} CadFlagType;

/**
 * CadAffixRules:
 *
 * The part of a .aff file that says which words there are. Flags of 0 are not set.
 */
typedef struct {
	char *text; /* of the file; every line and field ends with a NUL */
	char *encoding;
	char *version; /* NULL when the file says none */
	CadFlagType flag_type;
	gboolean full_strip;
	CadFlag need_affix;
	CadFlag forbidden_word;
	CadFlag only_in_compound;
	CadFlag circumfix;
	GPtrArray *flag_aliases;    /* of GArray of CadFlag, owned; AF */
	GPtrArray *tag_aliases;	    /* of char *, borrowed from @text; AM */
	GPtrArray *affixes;	    /* of CadAffix, owned */
	GHashTable *by_flag;	    /* of CadFlag *, borrowed, to GPtrArray of CadAffix, owned */
	GHashTable *suffixes;	    /* of char * add, borrowed, to GPtrArray of CadAffix, owned */
	GHashTable *prefixes;	    /* the same for prefixes that add letters */
	gsize max_suffix_bytes;	    /* longest @add of a suffix */
	gboolean has_suffix_chains; /* some suffix takes another */
} CadAffixRules;

/**
 * cad_affix_rules_parse:
 * @path: the file's name, for messages
 * @bytes: what it holds
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_SYNTAX, with file and line.
 *
 * Returns: (transfer full): the rules.
 */
CadAffixRules *
cad_affix_rules_parse(const char *path, GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_affix_rules_free(CadAffixRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadAffixRules, cad_affix_rules_free)

/** cad_affix_rules_decode: Returns: (transfer full): the bytes of a dictionary file as
 * NUL-terminated UTF-8, NULL with CADRAGE_ERROR_SYNTAX when they are not in @encoding. */
char *cad_affix_decode(GBytes *bytes, const char *encoding, const char *path, GError **error);

/** cad_affix_parse_flags: Returns: (transfer full) (element-type CadFlag): flags as written
 * behind a word or an affix; an alias is resolved. */
GArray *cad_affix_parse_flags(const CadAffixRules *rules, const char *written);

/** cad_affix_has_flag: @flags: (nullable). Returns: whether @flag is one of them; never for 0. */
gboolean cad_affix_has_flag(const GArray *flags, CadFlag flag);

/** cad_affix_find: Returns: (transfer none) (element-type CadAffix) (nullable): the affixes of a
 * flag, prefixes and suffixes. */
const GPtrArray *cad_affix_find(const CadAffixRules *rules, CadFlag flag);

/** cad_affix_apply: Returns: (transfer full) (nullable): the word built from @word, NULL when
 * the affix does not go with it. */
char *cad_affix_apply(const CadAffixRules *rules, const CadAffix *affix, const char *word);

/** cad_affix_remove: Returns: (transfer full) (nullable): the word that @affix builds @word from,
 * NULL when it builds it from none. */
char *cad_affix_remove(const CadAffixRules *rules, const CadAffix *affix, const char *word);
