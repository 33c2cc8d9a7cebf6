/* Terms and patterns as read from a lexicon file, before they are compiled. */
#pragma once

#include <cadrage/lexicon.h>

/**
 * CadNodeKind:
 *
 * One node of a pattern's tree.
 */
typedef enum {
	CAD_NODE_WORD,	 /* one token, in all its forms */
	CAD_NODE_EXACT,	 /* one token, as written */
	CAD_NODE_PREFIX, /* one token that begins so */
	CAD_NODE_GAP,	 /* min to max tokens of any kind */
	CAD_NODE_SEQUENCE,
	CAD_NODE_ALTERNATION,
	CAD_NODE_OPTIONAL, /* its one child, or nothing */
	CAD_NODE_REGEX,	   /* a whole pattern /.../ */
} CadNodeKind;

typedef struct _CadNode CadNode;
struct _CadNode {
	CadNodeKind kind;
	char *text;  /* WORD, EXACT: the token, NFC; PREFIX: its letters; REGEX: its source */
	char *model; /* WORD: the word it is inflected like ("takfiriste~islamiste"), or NULL */
	guint min;   /* GAP */
	guint max;
	gboolean caseless;   /* REGEX: /.../i */
	GPtrArray *children; /* of CadNode, owned; SEQUENCE, ALTERNATION, OPTIONAL; else NULL */
	GPtrArray *forms;    /* of char *, owned, sorted; WORD, EXACT: surface forms; else NULL */
	guint column;	     /* 1-based, in the file */
	guint length;	     /* characters */
};

void cad_node_free(CadNode *node);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNode, cad_node_free)

typedef enum {
	CAD_CONDITION_NOT_PRECEDED,
	CAD_CONDITION_NOT_FOLLOWED,
	CAD_CONDITION_NOT_NEAR,
} CadConditionKind;

typedef struct {
	CadConditionKind kind;
	guint near_tokens; /* NOT_NEAR */
	CadNode *pattern;  /* owned */
} CadCondition;

/* One line `label = patterns { ... }`; a term has one or more. */
typedef struct {
	CadNode *root;	       /* owned; an ALTERNATION of whole patterns, even of one */
	GPtrArray *conditions; /* of CadCondition, owned; the category's own are included */
	GPtrArray *except; /* of char *, owned: surface forms struck, already taken out of forms */
	gboolean fold_accents; /* accents: fold, here or inherited */
	guint line;
} CadTermPattern;

typedef struct {
	gboolean is_positive;
	char *label;   /* of the term it belongs to or names; NULL for any of the category */
	char *text;    /* without its [[ ]] marks */
	GArray *marks; /* of CadrageSpan in text: exactly the matches expected; NULL: no marks */
	guint line;
} CadExample;

typedef struct {
	char *label;
	GPtrArray *patterns; /* of CadTermPattern, owned */
	GPtrArray *examples; /* of CadExample, owned */
	int value;	     /* LADDER: the rung */
	guint line;
} CadTerm;

typedef struct {
	char *id;
	CadrageCategoryKind kind;
	GHashTable *titles;  /* of char * language ("" for untranslated) to char * title, owned */
	char *tags;	     /* NULL or as written */
	GPtrArray *terms;    /* of CadTerm, owned, in order of label */
	GPtrArray *examples; /* of CadExample, owned */
	guint line;
} CadCategory;

/** cad_lexicon_get_categories: Returns: (transfer none) (element-type CadCategory): in order of
 * id. */
const GPtrArray *cad_lexicon_get_categories(const CadrageLexicon *lexicon);
