/* Telling: one article while its voices are being told; what the rules read and write. */
#pragma once

#include <cadrage/attribution.h>

#include "voice/piece.h"

/* Which rule gave a token its voice; cad_rule_describe() names it. */
typedef enum {
	CAD_RULE_NONE,	      /* nothing said otherwise: the outlet's own words */
	CAD_RULE_FRAME,	      /* "X said that": the outlet's words around somebody's */
	CAD_RULE_THAT,	      /* X said that P */
	CAD_RULE_BARE,	      /* X said P, without that */
	CAD_RULE_INFINITIVE,  /* X says to have */
	CAD_RULE_OBJECT,      /* X denounced N; X accused Y of N */
	CAD_RULE_AROUND,      /* P, said X */
	CAD_RULE_SOURCE,      /* according to X, P */
	CAD_RULE_WHICH,	      /* reports according to which P */
	CAD_RULE_HEADLINE,    /* X: P */
	CAD_RULE_CONDITIONAL, /* P in the quotative conditional */
	CAD_RULE_BESIDE,      /* "Q", said X */
	CAD_RULE_INSIDE,      /* quoted words in what is passed on by another rule */
	CAD_RULE_COLON,	      /* X: "Q" */
	CAD_RULE_SUBJECT,     /* quoted words in a sentence about X */
	CAD_RULE_FLOATING,    /* "Q", and nothing else: of him who spoke last */
	CAD_RULE_MARKS,	      /* in quotation marks that pass nothing on */
	CAD_RULE_EDITOR,      /* [the editor's note] inside a quotation */
	CAD_N_RULES
} CadRule;

/** cad_rule_describe: @confidence: (out): of the rule. Returns: its name. */
const char *cad_rule_describe(CadRule rule, double *confidence);

/**
 * CadWording:
 * @voice: CadrageVoice
 * @rule: CadRule
 * @quote: CadrageQuoteKind
 * @quotation: the outermost quotation it stands in, CAD_PIECE_WORD for none
 * @speaker: who, CADRAGE_NO_SPEAKER for nobody
 * @mention: where he is named, a token; G_MAXUINT32 when he is not named here
 * @n_mention: how many tokens name him
 *
 * In whose words one token stands.
 */
typedef struct {
	guint8 voice;
	guint8 rule;
	guint8 quote;
	guint32 quotation;
	guint32 speaker;
	guint32 mention;
	guint32 n_mention;
} CadWording;

typedef struct _CadSpeakers CadSpeakers;

/**
 * CadTelling:
 * @document: the article
 * @clean: its clean text
 * @tokens: its tokens
 * @cues: (array): of its tokens
 * @pieces: (element-type CadPiece): words and quotations of the article zones
 * @sentences: (element-type CadSentence): sentences
 * @wordings: (array): what has been told so far of each piece, at its first token
 * @speakers: who is known to speak
 * @sentence: the sentence being told
 * @subject: speaker that the sentence before was about, CADRAGE_NO_SPEAKER for none
 * @last: who spoke last
 * @speaker: who was found to speak in this sentence so far
 * @verb: first piece of the last verb of the sentence that was the outlet's own
 * @is_english: subjects stand before the verb in "Q," he said, and "that" may be missing
 */
typedef struct {
	const CadrageDocument *document;
	const char *clean;
	const CadTokens *tokens;
	const CadWordCue *cues;
	const GArray *pieces;
	const GArray *sentences;
	CadWording *wordings;
	CadSpeakers *speakers;
	const CadSentence *sentence;
	guint32 subject;
	guint32 last;
	guint32 speaker;
	guint32 verb;
	gboolean is_english;
} CadTelling;

/* Who is named, and where. */
typedef struct {
	guint32 speaker;
	guint32 token;
	guint32 n_tokens;
} CadSource;

/** cad_telling_get_piece: Returns: piece @i. */
static inline const CadPiece *
cad_telling_get_piece(const CadTelling *telling, guint32 i)
{
	return &g_array_index(telling->pieces, CadPiece, i);
}

/** cad_telling_is_quotation: Returns: whether piece @i is a quotation. */
static inline gboolean
cad_telling_is_quotation(const CadTelling *telling, guint32 i)
{
	return cad_telling_get_piece(telling, i)->quotation != CAD_PIECE_WORD;
}

/** cad_telling_get_cue: Returns: the cues of piece @i; those of an empty token for a quotation. */
static inline const CadWordCue *
cad_telling_get_cue(const CadTelling *telling, guint32 i)
{
	return &telling->cues[cad_telling_is_quotation(telling, i)
				      ? telling->tokens->n
				      : cad_telling_get_piece(telling, i)->token];
}

/** cad_telling_has: Returns: whether piece @i, a word, plays one of the parts @bits. */
static inline gboolean
cad_telling_has(const CadTelling *telling, guint32 i, guint64 bits)
{
	return (cad_telling_get_cue(telling, i)->bits & bits) != 0;
}

/** cad_telling_get_gap: Returns: what stands before piece @i in the sentence. */
static inline guint8
cad_telling_get_gap(const CadTelling *telling, guint32 i)
{
	return cad_telling_get_piece(telling, i)->gap;
}

/** cad_telling_is_capital: Returns: whether piece @i is a word that begins with a capital. */
static inline gboolean
cad_telling_is_capital(const CadTelling *telling, guint32 i)
{
	return !cad_telling_is_quotation(telling, i) &&
	       (telling->tokens->flags[cad_telling_get_piece(telling, i)->token] &
		CAD_TOKEN_CAPITAL) != 0;
}

/** cad_telling_has_key_end: Returns: whether the fold key of piece @i, a word, ends with @end and
 * has more. */
gboolean cad_telling_has_key_end(const CadTelling *telling, guint32 i, const char *end);
/** cad_telling_has_key: Returns: whether piece @i is a word with the fold key @key. */
gboolean cad_telling_has_key(const CadTelling *telling, guint32 i, const char *key);
/** cad_telling_is_clitic: Returns: whether piece @i is a pronoun joined to the verb before it. */
gboolean cad_telling_is_clitic(const CadTelling *telling, guint32 i);
/** cad_telling_get_wording: Returns: the wording of the first token of piece @i. */
const CadWording *cad_telling_get_wording(const CadTelling *telling, guint32 i);

/** cad_telling_is_clause: Returns: whether the pieces from @from to @to have a verb of their own,
 * as far as auxiliaries and pronouns tell, and no relative clause. */
gboolean cad_telling_is_clause(const CadTelling *telling, guint32 from, guint32 to);
/** cad_telling_set_speaker: notes who spoke in this sentence, and whom it was about. */
void cad_telling_set_speaker(CadTelling *telling, CadSource source);
/** cad_telling_find_name_kind: Returns: what the word before piece @i says of a quotation there:
 * CADRAGE_QUOTE_NAME (the film "X"), CADRAGE_QUOTE_MENTION (the word "X"), else
 * CADRAGE_QUOTE_NOT. */
CadrageQuoteKind cad_telling_find_name_kind(const CadTelling *telling, guint32 i);
/** cad_telling_is_named_thing: Returns: whether the quotation that piece @i is names what the word
 * before it speaks of: l'opération "X". */
gboolean cad_telling_is_named_thing(const CadTelling *telling, guint32 i);

/**
 * cad_telling_frame:
 * @telling: an article
 * @from: first piece
 * @to: one past the last
 *
 * Says that words which are the outlet's so far, or were passed on only by words around them,
 * present what somebody said.
 */
void cad_telling_frame(CadTelling *telling, guint32 from, guint32 to);

/**
 * cad_telling_pass_on:
 * @telling: an article
 * @from: first piece
 * @to: one past the last
 * @source: who speaks
 * @rule: by which rule
 * @is_inner: replace what a rule of a wider stretch said
 *
 * Says that words are somebody's: those in quotation marks are quoted, the others paraphrased.
 */
void cad_telling_pass_on(CadTelling *telling, guint32 from, guint32 to, CadSource source,
			 CadRule rule, gboolean is_inner);
