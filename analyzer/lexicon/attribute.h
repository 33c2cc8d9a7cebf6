/* Attributes: what a category's keys and a term's braces say about matching. */
#pragma once

#include "lexicon/manuscript.h"
#include "lexicon/term.h"

/* Where a key may stand. */
typedef enum {
	CAD_KEY_OF_FILE = 1 << 0,
	CAD_KEY_OF_CATEGORY = 1 << 1,
	CAD_KEY_OF_TERM = 1 << 2,
} CadKeyPlace;

typedef enum {
	CAD_KEY_LEXICON,
	CAD_KEY_TITLE,
	CAD_KEY_LANGUAGE,
	CAD_KEY_VERSION,
	CAD_KEY_LICENCE,
	CAD_KEY_KIND,
	CAD_KEY_TAGS,
	CAD_KEY_EXAMPLES,
	CAD_KEY_ACCENTS,
	CAD_KEY_EXCEPT,
	CAD_KEY_VALUE,
	CAD_KEY_NOT_PRECEDED,
	CAD_KEY_NOT_FOLLOWED,
	CAD_KEY_NOT_NEAR,
	CAD_KEY_ONLY_PRECEDED,
	CAD_KEY_ONLY_FOLLOWED,
	CAD_KEY_ONLY_NEAR,
	CAD_KEY_SINCE,
	CAD_KEY_UNTIL,
	CAD_KEY_ZONE,
	CAD_KEY_VOICE,
	CAD_KEY_INCLUDE,
	CAD_KEY_REMOVE,
	CAD_KEY_CITE,
	CAD_KEY_FOUND_ON,
	CAD_KEY_NEGATION,
	CAD_KEY_WEIGHT,
	CAD_KEY_NESTED,
	CAD_KEY_UNKNOWN,
} CadKey;

/**
 * cad_key_find:
 * @reading: the reading
 * @span: the key as written
 * @place: where it stands
 * @argument: (out) (transfer full) (nullable): the language of `title.fr`, the number of
 *   `not near 15`
 *
 * Reports a key that is unknown or misplaced.
 *
 * Returns: the key, CAD_KEY_UNKNOWN after a report.
 */
CadKey cad_key_find(CadReading *reading, CadrageSpan span, CadKeyPlace place, char **argument);

/** cad_key_guess: Returns: the key of a file that @span was probably meant for, or
 * CAD_KEY_UNKNOWN. */
CadKey cad_key_guess(const CadReading *reading, CadrageSpan span);

/* One form to strike, and where it is written. */
typedef struct {
	char *form; /* owned */
	CadrageSpan span;
	gboolean is_used;
} CadExcept;

/* All zero where nothing is written; a category's stand for its terms and subcategories. */
typedef struct {
	gboolean has_accents;
	gboolean fold_accents;
	gboolean has_value;
	int value;
	CadrageSpan value_span;
	CadScope scope;
	GPtrArray *conditions; /* of CadCondition, a reference each; NULL for none */
	GArray *except;	       /* of CadExcept; NULL for none */
	GPtrArray *citations;  /* of char *, owned; NULL for none */
	char *found_on;	       /* name of a list of articles; NULL for none */
	CadrageSpan found_on_span;
	GHashTable *keys; /* of char * key as written, owned, to line, each
			      once; NULL until needed */
} CadAttributes;

void cad_attributes_clear(CadAttributes *attributes);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadAttributes, cad_attributes_clear)

/** cad_attributes_claim: reports a key that was written before in the same place. Returns:
 * whether it is new. */
gboolean cad_attributes_claim(CadAttributes *attributes, CadReading *reading, CadrageSpan span);

/**
 * cad_attributes_read:
 * @attributes: what to set
 * @reading: the reading
 * @key: ACCENTS, EXCEPT, VALUE, a condition or one of a scope
 * @argument: (nullable): of cad_key_find()
 * @value: the value
 *
 * Reads one key about matching. Every mistake is reported.
 */
void cad_attributes_read(CadAttributes *attributes, CadReading *reading, CadKey key,
			 const char *argument, CadrageSpan value);

/**
 * cad_attributes_read_braces:
 * @attributes: what to set
 * @reading: the reading
 * @span: from "{" to the end of the statement
 */
void cad_attributes_read_braces(CadAttributes *attributes, CadReading *reading, CadrageSpan span);

/** cad_attributes_inherit: takes from @from what @attributes does not say itself, kind of
 * condition by kind of condition. */
void cad_attributes_inherit(CadAttributes *attributes, const CadAttributes *from);
