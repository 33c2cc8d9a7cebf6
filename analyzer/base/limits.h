/* Every maximum in one place. Reaching one is an error whose message names it. */
#pragma once

#include <glib.h>

/* Inputs. */
#define CAD_MAX_DOCUMENT_BYTES	 ((gsize)16 << 20) /* one page, or one line of a JSON Lines file */
#define CAD_MAX_FILES		 1000000	   /* behind the folders of one command */
#define CAD_MAX_FOLDER_DEPTH	 32
#define CAD_MAX_MANIFEST_BYTES	 ((gsize)64 << 20)
#define CAD_MAX_TABLE_COLUMNS	 4096		   /* of a table of articles */
#define CAD_MAX_TABLE_BYTES	 ((gsize)64 << 20) /* a table of numbers */
#define CAD_MAX_EVENT_BYTES	 ((gsize)4 << 20)
#define CAD_MAX_JSON_DEPTH	 64		  /* arrays and objects in one another */
#define CAD_MAX_FIELD_BYTES	 ((gsize)4 << 10) /* outlet, title, URL, label */
#define CAD_MAX_SUGGESTION_BYTES 256		  /* no "did you mean" for a longer word */

/* The store. */
#define CAD_STORE_BUSY_MS     30000		/* a writer waits so long for another */
#define CAD_STORE_BATCH	      500		/* articles of one transaction */
#define CAD_STORE_BATCH_BYTES ((gsize)16 << 20) /* and of their originals, compressed */
#define CAD_MAX_HAND_ZONES    2000		/* of one document */
#define CAD_MAX_SALVAGE_GAP   100000 /* keys of a damaged store that nothing is found behind */
#define CAD_MIN_ID_PREFIX     4	     /* digits of an id that may stand for all of it */

/* Lexicons and profiles. */
#define CAD_MAX_LEXICON_BYTES	 ((gsize)8 << 20)
#define CAD_MAX_INCLUDED_FILES	 60 /* behind one lexicon */
#define CAD_MAX_INCLUDE_DEPTH	 8  /* files that include one another */
#define CAD_MAX_LEXICON_LINE	 ((gsize)64 << 10)
#define CAD_MAX_LEXICON_TERMS	 200000
#define CAD_MAX_CATEGORIES	 1000
#define CAD_MAX_CATEGORY_DEPTH	 32   /* of another program's categories in one another */
#define CAD_MAX_PATTERN_DEPTH	 16   /* nested groups */
#define CAD_MAX_PATTERN_STEPS	 4000 /* instructions of one compiled pattern */
#define CAD_MAX_SPELLINGS	 2000 /* of one line of a term, written out for another program */
#define CAD_MAX_GAP_TOKENS	 20
#define CAD_MAX_MATCH_EFFORT	 20000000 /* states looked at by one pattern in one document */
#define CAD_MAX_NEAR_TOKENS	 50
#define CAD_MAX_WEIGHT		 1000
#define CAD_MAX_FORMS_PER_WORD	 400
#define CAD_MAX_CLASS_FORMS	 400000 /* of one <tag> */
#define CAD_MAX_CLASSES		 64	/* different <tags> alone in one file */
#define CAD_MIN_PREFIX_LETTERS	 3
#define CAD_MAX_DICTIONARY_BYTES ((gsize)64 << 20)
#define CAD_MAX_NEGATOR_BYTES	 ((gsize)64 << 10)
#define CAD_MAX_MEASURED_BYTES	 ((gsize)4 << 20)
#define CAD_MAX_FOUND_LIST_BYTES ((gsize)64 << 20)
#define CAD_MAX_SHEET_ROW_BYTES	 ((gsize)1 << 20) /* of decisions */
#define CAD_MAX_PROFILE_BYTES	 ((gsize)1 << 20)
#define CAD_MAX_DIAGNOSTICS	 200
#define CAD_MAX_MESSAGE_BYTES	 ((gsize)2 << 10) /* of one of them; the rest is cut */
#define CAD_MAX_NAME_SHOWN	 ((gsize)80)	  /* bytes of a column's name in a message */
#define CAD_MAX_RULE_LINE_BYTES	 ((gsize)4 << 10) /* longer paragraphs are body */
#define CAD_MAX_RULED_PARAGRAPHS 20000		  /* of a page; those after are body */
#define CAD_MAX_DRAFT_FINDINGS	 500 /* of one set of sample pages; later ones are passed over */

/* Hashes of lines and of runs of words, by which recurring lines of one batch are found. */
#define CAD_MAX_RECURRENCE_HASHES ((gsize)16 << 20)

/* Regular expressions: PCRE2's own defaults do not protect (see cadrage-methods(7)). */
#define CAD_MAX_REGEX_BYTES   4000
#define CAD_REGEX_MATCH_LIMIT 20000
#define CAD_REGEX_HEAP_KIB    (32u << 10)
#define CAD_REGEX_WINDOW      64  /* start offsets tried between two looks at the budget */
#define CAD_REGEX_BUDGET_MS   250 /* for each term and document */

/* Voices. */
#define CAD_MAX_SENTENCE_PIECES 250 /* words and quotations; a longer sentence is cut there */

/* Evidence kept. */
#define CAD_MAX_PASSAGES_PER_CELL 200
#define CAD_MAX_MATCH_SHOWN	  400  /* characters of a match's text */
#define CAD_MAX_SENTENCE_SHOWN	  1000 /* characters of a sentence on each side of a match */
#define CAD_PASSAGE_CONTEXT	  160  /* characters kept on each side of a passage */

/* Keyness. */
#define CAD_MAX_WORD_FORMS 2000000u /* spellings of words that are told apart */

/* What makes a term of a lexicon stand out in a survey. */
#define CAD_BROAD_HEADWORDS	 40 /* that one beginning or end of a word has */
#define CAD_BROAD_SHARE_PERCENT	 50
#define CAD_BROAD_MIN_MATCHES	 40
#define CAD_COMMON_SHARE_PERCENT 50 /* of the articles */
#define CAD_COMMON_MIN_ARTICLES	 20

/* Statistics. */
#define CAD_MAX_SERIES_WEEKS	   1000
#define CAD_MAX_RATINGS		   200000 /* units times coders */
#define CAD_MAX_CODERS		   100
#define CAD_MAX_DRAWN		   5000	     /* passages of one coding sheet */
#define CAD_MIN_DRAWN_OF_TASK	   4	     /* of one category of it */
#define CAD_MAX_CODES		   1000	     /* different ones */
#define CAD_MAX_ARRANGEMENTS	   20000     /* enumerate every relabelling up to here */
#define CAD_MAX_EXACT_ARRANGEMENTS 2000000   /* the same when exact p-values are asked for */
#define CAD_MAX_EXACT_STEPS	   200000000 /* ... and as many documents and terms in all of them */
#define CAD_MAX_COMPARISONS	   200000    /* pairs of outlets times terms of one table */

/* Charts: one gnuplot run. */
#define CAD_CHART_CPU_S		  10
#define CAD_CHART_WALL_MS	  20000
#define CAD_CHART_MEMORY_BYTES	  ((gsize)512 << 20)
#define CAD_CHART_OUTPUT_BYTES	  ((gsize)8 << 20)
#define CAD_CHART_LABEL_CHARS	  160
#define CAD_CHART_PARAGRAPH_CHARS 600
#define CAD_CHART_MAX_ROWS	  400 /* lines of one picture: outlets and titles */
