/* Cues: which words of a language tell one voice from another. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/lexicon.h>

#include "lexicon/matcher.h"

/* The parts that words play; one category of the attribution lexicons each. */
typedef enum {
	CAD_CUE_SAY,	      /* verbs that govern a clause, or stand beside the words */
	CAD_CUE_BESIDE,	      /* verbs of speech only beside a quotation */
	CAD_CUE_THAT,	      /* verbs of opinion that govern a clause */
	CAD_CUE_INFINITIVE,   /* verbs that govern a bare infinitive */
	CAD_CUE_OF,	      /* verbs that govern "de" */
	CAD_CUE_TO,	      /* verbs that govern "à" */
	CAD_CUE_FOR,	      /* verbs that govern "pour", "contre" and the like */
	CAD_CUE_OBJECT,	      /* verbs whose object is passed on */
	CAD_CUE_SELF,	      /* "se dire" and what one says one is */
	CAD_CUE_SOURCE,	      /* selon */
	CAD_CUE_SOURCE_FOR,   /* pour, at the beginning of a sentence */
	CAD_CUE_SOURCE_KIND,  /* de source */
	CAD_CUE_WHICH,	      /* selon lesquelles */
	CAD_CUE_THAT_WORD,    /* que */
	CAD_CUE_WHETHER_WORD, /* pourquoi */
	CAD_CUE_HAVE,
	CAD_CUE_BE,
	CAD_CUE_WOULD, /* conditional of both */
	CAD_CUE_MODAL, /* peut, doit, va */
	CAD_CUE_LEADS, /* tenu à: the verb of speech follows */
	CAD_CUE_ADVERB,
	CAD_CUE_PRONOUN,
	CAD_CUE_TONIC, /* lui */
	CAD_CUE_FIRST_PERSON,
	CAD_CUE_BEFORE_VERB, /* between a subject and its verb */
	CAD_CUE_REFLEXIVE,
	CAD_CUE_NEGATION,
	CAD_CUE_DETERMINER,
	CAD_CUE_OF_WORD,
	CAD_CUE_TO_WORD,
	CAD_CUE_FOR_WORD,
	CAD_CUE_PREPOSITION,
	CAD_CUE_RELATIVE,
	CAD_CUE_CONJUNCTION,
	CAD_CUE_AND_WORD,
	CAD_CUE_ASIDE,	    /* sans pour autant */
	CAD_CUE_EDITOR,	    /* ndlr */
	CAD_CUE_INTRODUCES, /* baptisé "X" */
	CAD_CUE_MENTIONS,   /* le mot "X" */
	CAD_CUE_PRESS,	    /* "-presse" behind a headline */
	CAD_CUE_TITLE,	    /* M., Mme */
	CAD_CUE_ROLE,
	CAD_CUE_INSTITUTION,
	CAD_CUE_MEDIA,
	CAD_CUE_DOCUMENT,
	CAD_CUE_ANONYMOUS,
	CAD_CUE_METONYM,
	CAD_CUE_COUNTRY, /* turc, Turquie */
	CAD_N_CUES
} CadCue;

#define CAD_BIT(cue) (G_GUINT64_CONSTANT(1) << (CAD_CUE_##cue))

/* Verbs that pass words on, whatever they govern. */
#define CAD_BITS_VERB                                                                         \
	(CAD_BIT(SAY) | CAD_BIT(BESIDE) | CAD_BIT(THAT) | CAD_BIT(INFINITIVE) | CAD_BIT(OF) | \
	 CAD_BIT(TO) | CAD_BIT(FOR) | CAD_BIT(OBJECT) | CAD_BIT(SELF))
#define CAD_BITS_SOURCE (CAD_BIT(SOURCE) | CAD_BIT(SOURCE_KIND))
/* Nouns of those who speak. */
#define CAD_BITS_NOUN                                                                \
	(CAD_BIT(ROLE) | CAD_BIT(INSTITUTION) | CAD_BIT(MEDIA) | CAD_BIT(DOCUMENT) | \
	 CAD_BIT(ANONYMOUS))

/**
 * CadWordCue:
 * @bits: the cues that begin at this token
 * @role: label of the office that begins here, G_MAXUINT32 for none
 * @country: label of the country that is named here, G_MAXUINT32 for none
 * @n_verb: tokens of the longest verb that begins here
 * @n_source: tokens of the longest source preposition
 * @n_lead: tokens of what leads to a verb of speech
 * @n_adverb: tokens of the longest adverb
 * @n_noun: tokens of the longest noun of a speaker, metonyms included
 * @is_infinitive: the verb that begins here is one
 */
typedef struct {
	guint64 bits;
	guint32 role;
	guint32 country;
	guint8 n_verb;
	guint8 n_source;
	guint8 n_lead;
	guint8 n_adverb;
	guint8 n_noun;
	gboolean is_infinitive;
} CadWordCue;

/* One language's words: immutable, shared by threads. */
typedef struct _CadCueWords CadCueWords;

/**
 * cad_cue_words_new:
 * @lexicon: an attribution lexicon; its categories are the cues' names
 * @diagnostics: takes its mistakes
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID for a category that is no cue.
 *
 * Returns: (transfer full): the words.
 */
CadCueWords *cad_cue_words_new(CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_cue_words_free(CadCueWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCueWords, cad_cue_words_free)

const char *cad_cue_words_get_language(const CadCueWords *words);
/** cad_cue_words_get_lexicon: Returns: (transfer none): the lexicon it was made from. */
CadrageLexicon *cad_cue_words_get_lexicon(const CadCueWords *words);

/**
 * cad_cue_words_find:
 * @words: the words
 * @text: the text
 * @tokens: its tokens
 * @skip: (array): for each token, non-zero where no word is looked for
 *
 * Linear in the number of tokens.
 *
 * Returns: (transfer full) (array): a CadWordCue for each token, and an empty one.
 */
CadWordCue *cad_cue_words_find(const CadCueWords *words, const CadText *text,
			       const CadTokens *tokens, const guint8 *skip);
