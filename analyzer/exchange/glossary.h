/* Glossaries: categories of words, as other programs of content analysis keep them. */
#pragma once

#include <glib.h>

/* A weight of 1: weights are kept in thousandths. */
#define CAD_GLOSSARY_WEIGHT 1000

/**
 * CadGlossaryEntry:
 * @words: what is looked for, lower case: words with single blanks between; '*' is any letters of a
 *   word, '?' one letter; or, when @is_pattern, a pattern of the lexicon language
 * @is_pattern: see @words
 * @label: (nullable): the row it is counted in; NULL for @words
 * @attributes: (nullable): what stands in braces behind it, in the lexicon language
 * @examples: (nullable): lines "+ text" and "- text" for a lexicon
 * @weight: thousandths; what @attributes say of it stands there only
 * @line: where it is written, 1-based
 */
typedef struct {
	char *words;
	gboolean is_pattern;
	char *label;
	char *attributes;
	char *examples;
	gint32 weight;
	guint line;
} CadGlossaryEntry;

/**
 * CadGlossaryCategory:
 * @id: as a lexicon may write it: its parents' names before it with dots
 * @title: its name as written
 * @is_native: it is written in the lexicon language, with @keys and nothing else
 * @is_implied: only its parts are written
 * @keys: (element-type utf8): lines of the category, in the lexicon language
 * @entries: (element-type CadGlossaryEntry): in the order they are written in
 * @parent: (nullable): the category that it is a part of
 * @line: where it is written, 1-based
 */
typedef struct _CadGlossaryCategory {
	char *id;
	char *title;
	gboolean is_native;
	gboolean is_implied;
	GPtrArray *keys;
	GPtrArray *entries;
	const struct _CadGlossaryCategory *parent;
	guint line;
} CadGlossaryCategory;

/**
 * CadGlossary:
 * @categories: (element-type CadGlossaryCategory): in the order they are written in
 * @by_id: of id to category, both borrowed from @categories
 * @limit: (nullable): the name of the maximum that stopped it from growing; what came after is not
 *   in it, and it is not to be used
 */
typedef struct {
	GPtrArray *categories;
	GHashTable *by_id;
	const char *limit;
} CadGlossary;

CadGlossary *cad_glossary_new(void);
void cad_glossary_free(CadGlossary *glossary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadGlossary, cad_glossary_free)

/**
 * cad_glossary_add_category:
 * @glossary: a glossary
 * @parent: (nullable): the category that it is a part of
 * @name: as written, UTF-8
 * @line: where
 *
 * One written again in the same place is the same. One whose id another name has already gets a
 * number behind it. Past CAD_MAX_CATEGORIES or CAD_MAX_CATEGORY_DEPTH the glossary's limit is set.
 *
 * Returns: (transfer none): the category.
 */
CadGlossaryCategory *
cad_glossary_add_category(CadGlossary *glossary, const CadGlossaryCategory *parent,
			  const char *name, guint line);

/** cad_glossary_add_path: as cad_glossary_add_category(), but a @name that a lexicon may have with
 * dots in it ("naming.isis") is one part in another; those not there before are implied. */
CadGlossaryCategory *cad_glossary_add_path(CadGlossary *glossary, const char *name, guint line);

/**
 * cad_glossary_category_add:
 * @category: a category
 * @words: as written, UTF-8; made lower case, each run of blanks a single one
 * @line: where
 *
 * Returns: (transfer none): the entry; NULL when nothing but blanks is written.
 */
CadGlossaryEntry *
cad_glossary_category_add(CadGlossaryCategory *category, const char *words, guint line);

/** cad_glossary_category_add_pattern: as cad_glossary_category_add(), but a pattern in the lexicon
 * language,
 * @attributes: (nullable): its braces. */
CadGlossaryEntry *
cad_glossary_category_add_pattern(CadGlossaryCategory *category, const char *label,
				  const char *pattern, const char *attributes, guint line);

/** cad_glossary_entry_add_attribute: adds "key: value" to what stands in braces. */
void cad_glossary_entry_add_attribute(CadGlossaryEntry *entry, const char *attribute);

/** cad_glossary_nest: puts each category right behind the one that it is a part of, and that one's
 * other parts. */
void cad_glossary_nest(CadGlossary *glossary);
