/* Terms and patterns as read from a lexicon file, before they are compiled. */
#pragma once

#include <cadrage/lexicon.h>

#include "lexicon/form-class.h"
#include "lexicon/lock.h"
#include "lexicon/manuscript.h"
#include "lexicon/negator.h"
#include "lexicon/scope.h"

/**
 * CadNodeKind:
 *
 * One node of a pattern's tree.
 */
typedef enum {
	CAD_NODE_WORD,	 /* one token, in all its forms */
	CAD_NODE_EXACT,	 /* one token, as written */
	CAD_NODE_PREFIX, /* one token that begins so */
	CAD_NODE_SUFFIX, /* one token that ends so */
	CAD_NODE_CLASS,	 /* one token that has a tag, or is a number */
	CAD_NODE_GAP,	 /* min to max tokens of any kind */
	CAD_NODE_SEQUENCE,
	CAD_NODE_ALTERNATION,
	CAD_NODE_OPTIONAL, /* its one child, or nothing */
	CAD_NODE_REGEX,	   /* a whole pattern /.../ */
} CadNodeKind;

typedef struct _CadNode CadNode;
struct _CadNode {
	CadNodeKind kind;
	char *text;  /* WORD, EXACT: the token, NFC; PREFIX, SUFFIX: its letters; CLASS: "<ppas>";
			REGEX:  its source */
	char *model; /* WORD: the word it is inflected like ("takfiriste~islamiste"), or NULL */
	char *tags;  /* WORD: those its forms must have ("cond"), or NULL; CLASS: its name */
	guint min;   /* GAP */
	guint max;
	gboolean caseless;     /* REGEX: /.../i */
	gboolean has_variants; /* WORD, CLASS: cad_variants_add() was here */
	GPtrArray *children;   /* of CadNode, owned; SEQUENCE, ALTERNATION, OPTIONAL; else NULL */
	GPtrArray *forms;      /* of char *, owned, sorted; WORD, EXACT: surface forms; else NULL */
	CadFormClass *klass;   /* CLASS: its forms, a reference; else NULL */
	const CadManuscript *manuscript; /* where it is written; NULL for a tree from elsewhere */
	guint line;			 /* 1-based, in the manuscript */
	guint column;			 /* 1-based */
	guint length;			 /* characters */
};

CadNode *cad_node_new(CadNodeKind kind);
/** cad_node_copy: Returns: (transfer full): a node like @node, without children. */
CadNode *cad_node_copy(const CadNode *node);
void cad_node_free(CadNode *node);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNode, cad_node_free)
/** cad_node_get_place: Returns: where it is written. */
CadPlace cad_node_get_place(const CadNode *node);

/* NOT: the pattern may not stand there; ONLY: it must. */
typedef enum {
	CAD_CONDITION_NOT_PRECEDED,
	CAD_CONDITION_NOT_FOLLOWED,
	CAD_CONDITION_NOT_NEAR,
	CAD_CONDITION_ONLY_PRECEDED,
	CAD_CONDITION_ONLY_FOLLOWED,
	CAD_CONDITION_ONLY_NEAR,
} CadConditionKind;

/* Where the pattern of a condition stands. */
typedef enum {
	CAD_BESIDE_BEFORE,
	CAD_BESIDE_AFTER,
	CAD_BESIDE_NEAR,
} CadBeside;

/** cad_condition_kind_get_beside: Returns: where its pattern is looked for. */
CadBeside cad_condition_kind_get_beside(CadConditionKind kind);
/** cad_condition_kind_is_only: Returns: whether the pattern must be there. */
gboolean cad_condition_kind_is_only(CadConditionKind kind);

typedef struct {
	CadConditionKind kind;
	guint near_tokens; /* of the NEAR kinds */
	CadNode *pattern;  /* owned */
} CadCondition;

/* Conditions of a category are shared by its terms. */
CadCondition *cad_condition_new(CadConditionKind kind, guint near_tokens, CadNode *pattern);
CadCondition *cad_condition_ref(CadCondition *condition);
void cad_condition_unref(CadCondition *condition);

/* One line `label = patterns { ... }`; a term has one or more. */
typedef struct {
	CadNode *root;	       /* owned; an ALTERNATION of whole patterns, even of one */
	GPtrArray *conditions; /* of CadCondition, a reference each; the category's own are included
				*/
	GPtrArray *except; /* of char *, owned: surface forms struck, already taken out of forms */
	gboolean fold_accents; /* accents: fold, here or inherited */
	CadScope scope;	       /* here or inherited */
	guint line;
	CadrageSpan span;   /* of the patterns, in the manuscript of @root */
	CadrageSpan braces; /* of the braces, empty where there are none */
} CadTermPattern;

typedef struct {
	gboolean is_positive;
	char *label;	/* of the term it belongs to or names; NULL for any of the category */
	char *text;	/* without its [[ ]] marks */
	GArray *marks;	/* of CadrageSpan in text: exactly the matches expected; NULL: no marks */
	CadDay day;	/* of the document it is taken from; 0: not known */
	CadZones zones; /* where it stands; 0: not said, and no scope is held against it */
	CadrageVoiceSet voices; /* in whose words; 0: not said */
	guint line;
	const CadManuscript *manuscript; /* that @line is in, as of a node */
} CadExample;

/* Where the sign of an example stands in its line: they are indented by two blanks. */
#define CAD_EXAMPLE_COLUMN 3

void cad_example_free(CadExample *example);

typedef struct {
	char *label;
	GPtrArray *patterns; /* of CadTermPattern, owned */
	GPtrArray *examples; /* of CadExample, owned */
	int value;	     /* LADDER: the rung */
	guint line;
	const CadManuscript *manuscript; /* that @line is in, as of a node */
	GPtrArray *citations; /* of char *, owned: what it is taken from; NULL for nothing said */
	GPtrArray *found_on;  /* of char *, owned: content hashes of the articles that it was found
				 on; NULL for none */
	CadPlace replaced; /* of the term of an included file that it replaces; line 0: of none */
} CadTerm;

CadTerm *cad_term_new(const char *label, guint line);
void cad_term_free(CadTerm *term);

typedef struct {
	char *id;
	CadrageCategoryKind kind;
	GHashTable *titles;   /* of char * language ("" for untranslated) to char * title, owned */
	char *tags;	      /* NULL or as written */
	GPtrArray *citations; /* of char *, owned: what it is taken from, for people */
	GPtrArray *terms;     /* of CadTerm, owned, in order of label */
	GPtrArray *examples;  /* of CadExample, owned */
	guint line;
	const CadManuscript *manuscript; /* that @line is in, as of a node */
} CadCategory;

CadCategory *cad_category_new(const char *id, guint line);
void cad_category_free(CadCategory *category);

/** cad_lexicon_get_categories: Returns: (transfer none) (element-type CadCategory): in order of
 * id. */
const GPtrArray *cad_lexicon_get_categories(const CadrageLexicon *lexicon);

/** cad_lexicon_get_negators: Returns: (transfer none) (nullable): the list of its language. */
CadNegators *cad_lexicon_get_negators(const CadrageLexicon *lexicon);

/** cad_lexicon_get_forms: Returns: (transfer none): every inflected word of the lexicon's own file
 * with its surface forms. */
const CadLock *cad_lexicon_get_forms(const CadrageLexicon *lexicon);

/** cad_lexicon_includes: Returns: whether @lexicon includes the file of @other. */
gboolean cad_lexicon_includes(const CadrageLexicon *lexicon, const CadrageLexicon *other);

/** cad_lexicon_report: adds a message about a place in the lexicon's files, with its line as
 * written; see cad_manuscript_report(). */
void
cad_lexicon_report(const CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics,
		   CadrageSeverity severity, CadPlace place, const char *hint, const char *message);
