#include "config.h"

#include <string.h>

#include "voice/verb.h"

/* Words between an auxiliary and its participle, adverbs apart. */
#define MAX_INSERTED_WORDS 12
/* Words of a subject and what belongs to it. */
#define MAX_SUBJECT_WORDS 40

static guint32
sentence_end(const CadTelling *telling)
{
	return telling->sentence->end;
}

guint32
cad_verb_skip_adverbs(const CadTelling *telling, guint32 i, guint32 end)
{
	while (i < end && cad_telling_has(telling, i, CAD_BIT(ADVERB)) &&
	       !cad_telling_is_quotation(telling, i))
		i += MAX(1, cad_telling_get_cue(telling, i)->n_adverb);
	return MIN(i, end);
}

/* Past an insertion between commas: "a, dans un communiqué, déclaré". */
static guint32
skip_insertion(const CadTelling *telling, guint32 i, guint32 end)
{
	if (i >= end || !(cad_telling_get_gap(telling, i) & CAD_GAP_COMMA))
		return i;
	for (guint32 at = i + 1; at < end && at - i < MAX_INSERTED_WORDS; at++) {
		if (cad_telling_is_quotation(telling, at))
			return i;
		if (cad_telling_get_gap(telling, at) & CAD_GAP_COMMA)
			return at;
	}
	return i;
}

static gboolean
is_participle_shape(const CadTelling *telling, guint32 i)
{
	static const char *const endings[] = {"é", "ée", "és", "ées"};
	static const char *const present[] = {"que", "ques", "gue", "gues"};
	static const char *const keys[] = {"u", "us", "ue", "ues", "is", "ise", "ises"};
	const CadPiece *piece = cad_telling_get_piece(telling, i);
	const char *end = telling->clean + telling->tokens->end[piece->token];
	guint32 length = telling->tokens->end[piece->token] - telling->tokens->start[piece->token];

	if (telling->is_english)
		return FALSE;
	for (guint e = 0; e < G_N_ELEMENTS(endings); e++) {
		gsize n = strlen(endings[e]);

		if (length > n && memcmp(end - n, endings[e], n) == 0)
			return TRUE;
	}
	for (guint e = 0; e < G_N_ELEMENTS(present); e++)
		if (cad_telling_has_key_end(telling, i, present[e]))
			return FALSE;
	for (guint e = 0; e < G_N_ELEMENTS(keys); e++)
		if (cad_telling_has_key_end(telling, i, keys[e]))
			return TRUE;
	return FALSE;
}

static gboolean
is_gerund_shape(const CadTelling *telling, guint32 i)
{
	return cad_telling_has_key_end(telling, i, telling->is_english ? "ing" : "ant");
}

static gboolean
is_reflexive(const CadTelling *telling, guint32 i)
{
	return cad_telling_has(telling, i, CAD_BIT(REFLEXIVE));
}

/* A joined pronoun, and what it makes of the verb. */
static guint32
take_clitic(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	if (i < sentence_end(telling) && cad_telling_is_clitic(telling, i)) {
		verb->is_inverted = TRUE;
		verb->clitic = i;
		return i + 1;
	}
	return i;
}

static gboolean
is_verb_piece(const CadTelling *telling, guint32 i)
{
	return i < sentence_end(telling) && cad_telling_has(telling, i, CAD_BITS_VERB);
}

static void
take_word(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	const CadWordCue *cue = cad_telling_get_cue(telling, i);

	verb->bits = cue->bits & CAD_BITS_VERB;
	verb->end = MIN(i + MAX(1, cue->n_verb), sentence_end(telling));
}

/* a dit, a-t-il encore dit, a, pour sa part, dit */
static gboolean
read_compound(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	guint32 end = sentence_end(telling);
	guint32 at = take_clitic(telling, i + 1, verb);

	at = cad_verb_skip_adverbs(telling, at, end);
	if (at < end && !is_verb_piece(telling, at))
		at = skip_insertion(telling, at, end);
	at = cad_verb_skip_adverbs(telling, at, end);
	if (at < end && cad_telling_has(telling, at, CAD_BIT(LEADS))) {
		at = cad_verb_skip_adverbs(telling, at + cad_telling_get_cue(telling, at)->n_lead,
					   end);
		if (!is_verb_piece(telling, at))
			return FALSE;
		verb->start = i;
		take_word(telling, at, verb);
		return TRUE;
	}
	if (!is_verb_piece(telling, at) || cad_telling_is_quotation(telling, at) ||
	    cad_telling_get_cue(telling, at)->is_infinitive ||
	    (is_gerund_shape(telling, at) && !telling->is_english) || is_reflexive(telling, at))
		return FALSE;
	verb->start = i;
	take_word(telling, at, verb);
	return TRUE;
}

/* s'est félicité, se dit */
static gboolean
read_reflexive(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	verb->start = i;
	take_word(telling, i, verb);
	if (cad_telling_has_key_end(telling, verb->end - 1, "er"))
		return FALSE;
	for (guint32 at = i; at < verb->end; at++)
		if (cad_telling_is_clitic(telling, at))
			take_clitic(telling, at, verb);
	verb->end = take_clitic(telling, verb->end, verb);
	verb->form = is_gerund_shape(telling, verb->end - 1) ? CAD_VERB_GERUND : CAD_VERB_FINITE;
	return TRUE;
}

static gboolean
read_infinitive(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	guint32 first = telling->sentence->first;

	if (i < first + 2 || !cad_telling_has(telling, i - 1, CAD_BIT(OF_WORD)) ||
	    cad_telling_has(telling, i - 1, CAD_BIT(DETERMINER)) ||
	    !(cad_telling_has(telling, i - 2, CAD_BIT(AND_WORD)) ||
	      cad_telling_has_key(telling, i - 2, "avant")) ||
	    (i > first + 2 && !(cad_telling_get_gap(telling, i - 2) & CAD_GAP_COMMA) &&
	     !cad_telling_is_quotation(telling, i - 3) &&
	     !cad_telling_has_key(telling, i - 2, "avant")))
		return FALSE;
	verb->form = CAD_VERB_INFINITIVE;
	verb->start = i - 2;
	take_word(telling, i, verb);
	return TRUE;
}

/* A noun of the same shape: l'annonce, une demande. */
static gboolean
is_noun(const CadTelling *telling, guint32 i)
{
	guint32 first = telling->sentence->first;

	if (i == first || cad_telling_get_gap(telling, i) != 0)
		return FALSE;
	if (cad_telling_has(telling, i - 1, CAD_BIT(BEFORE_VERB)) && i >= first + 2 &&
	    cad_telling_has(telling, i - 2, CAD_BIT(PRONOUN) | CAD_BIT(RELATIVE)))
		return FALSE;
	return cad_telling_has(telling, i - 1,
			       CAD_BIT(DETERMINER) | CAD_BIT(OF_WORD) | CAD_BIT(PREPOSITION)) ||
	       cad_telling_has(telling, i - 1, CAD_BIT(HAVE) | CAD_BIT(BE));
}

/* Whether what only follows a verb stands at piece @i: it is no noun before it. */
static gboolean
governs(const CadTelling *telling, guint32 i)
{
	return i < sentence_end(telling) &&
	       (cad_telling_is_clitic(telling, i) || cad_telling_is_quotation(telling, i) ||
		cad_telling_has(telling, i, CAD_BIT(THAT_WORD) | CAD_BIT(ADVERB)));
}

/* Where a gerund stands; elsewhere the word is an adjective: "un appel menaçant". */
static gboolean
opens_gerund(const CadTelling *telling, guint32 i)
{
	return i == telling->sentence->first || cad_telling_get_gap(telling, i) != 0 ||
	       cad_telling_is_quotation(telling, i - 1) ||
	       cad_telling_has(telling, i - 1,
			       CAD_BIT(PREPOSITION) | CAD_BIT(CONJUNCTION) | CAD_BIT(ADVERB) |
				       CAD_BIT(BEFORE_VERB));
}

static gboolean
read_simple(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	if (is_gerund_shape(telling, i)) {
		if (telling->is_english || !opens_gerund(telling, i))
			return FALSE;
		verb->form = CAD_VERB_GERUND;
	} else if (is_participle_shape(telling, i) || is_noun(telling, i) ||
		   (i > telling->sentence->first && is_reflexive(telling, i - 1) &&
		    !telling->is_english)) {
		return FALSE;
	} else if (cad_telling_has(telling, i, CAD_BITS_NOUN) && !governs(telling, i + 1)) {
		return FALSE;
	}
	verb->start = i;
	take_word(telling, i, verb);
	verb->end = take_clitic(telling, verb->end, verb);
	return TRUE;
}

static gboolean
is_negated(const CadTelling *telling, const CadVerb *verb)
{
	guint32 first = telling->sentence->first;
	const guint32 max_before = 3;

	for (guint32 i = verb->start; i > first && verb->start - i < max_before; i--) {
		if (cad_telling_has(telling, i - 1, CAD_BIT(NEGATION)))
			return TRUE;
		if (!cad_telling_has(telling, i - 1, CAD_BIT(BEFORE_VERB)))
			return FALSE;
	}
	return FALSE;
}

static gboolean
has_first_person(const CadTelling *telling, const CadVerb *verb)
{
	guint32 from = verb->start;
	guint32 first = telling->sentence->first;
	guint32 limit = from - MIN(from - first, 3);

	if (cad_telling_has_key_end(telling, verb->start, "ons") ||
	    cad_telling_has_key_end(telling, verb->start, "ez") ||
	    (verb->end < sentence_end(telling) &&
	     cad_telling_has(telling, verb->end, CAD_BIT(FIRST_PERSON)) &&
	     telling->clean[telling->tokens
				    ->start[cad_telling_get_piece(telling, verb->end)->token]] ==
		     '-'))
		return TRUE;
	for (guint32 i = from; i > limit; i--) {
		if (cad_telling_has(telling, i - 1, CAD_BIT(FIRST_PERSON)))
			return TRUE;
		if (!cad_telling_has(telling, i - 1,
				     CAD_BIT(BEFORE_VERB) | CAD_BIT(NEGATION) | CAD_BIT(ADVERB)))
			return FALSE;
	}
	return FALSE;
}

/* "peut-on lire" */
static gboolean
read_modal(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	guint32 at = i + 2;

	if (at >= sentence_end(telling) || !cad_telling_is_clitic(telling, i + 1) ||
	    !is_verb_piece(telling, at) || !cad_telling_get_cue(telling, at)->is_infinitive)
		return FALSE;
	*verb = (CadVerb){.start = i, .form = CAD_VERB_FINITE};
	take_clitic(telling, i + 1, verb);
	take_word(telling, at, verb);
	return TRUE;
}

gboolean
cad_verb_read(const CadTelling *telling, guint32 i, CadVerb *verb)
{
	const CadWordCue *cue = cad_telling_get_cue(telling, i);
	gboolean is_read = FALSE;

	*verb = (CadVerb){.form = CAD_VERB_FINITE};
	if (cad_telling_is_quotation(telling, i))
		return FALSE;
	if ((cue->bits & CAD_BIT(HAVE)) ||
	    ((cue->bits & CAD_BIT(BE)) && i > telling->sentence->first &&
	     is_reflexive(telling, i - 1) && !telling->is_english))
		is_read = read_compound(telling, i, verb);
	if (!is_read && (cue->bits & CAD_BITS_VERB)) {
		*verb = (CadVerb){.form = CAD_VERB_FINITE};
		if (is_reflexive(telling, i))
			is_read = read_reflexive(telling, i, verb);
		else if (cue->is_infinitive && !telling->is_english)
			is_read = read_infinitive(telling, i, verb);
		else
			is_read = read_simple(telling, i, verb);
	}
	if (!is_read && (cue->bits & CAD_BIT(MODAL)))
		is_read = read_modal(telling, i, verb);
	if (!is_read || has_first_person(telling, verb))
		return FALSE;
	verb->is_negated = is_negated(telling, verb);
	return TRUE;
}

/* Back over what stands between a subject and its verb. */
static guint32
skip_back(const CadTelling *telling, guint32 i, guint32 from)
{
	while (i > from &&
	       cad_telling_has(telling, i - 1, CAD_BIT(BEFORE_VERB) | CAD_BIT(NEGATION)) &&
	       !cad_telling_is_capital(telling, i - 1) && cad_telling_get_gap(telling, i) == 0)
		i--;
	return i;
}

/* Whether a clause, and so a subject, begins at piece @i. */
static gboolean
is_boundary(const CadTelling *telling, guint32 i)
{
	return (cad_telling_get_gap(telling, i) &
		(CAD_GAP_COMMA | CAD_GAP_COLON | CAD_GAP_STOP | CAD_GAP_DASH)) ||
	       cad_telling_is_quotation(telling, i - 1) ||
	       cad_telling_get_wording(telling, i - 1)->rule !=
		       cad_telling_get_wording(telling, i)->rule ||
	       cad_telling_has(telling, i - 1,
			       CAD_BIT(THAT_WORD) | CAD_BIT(RELATIVE) | CAD_BIT(WHETHER_WORD));
}

/* The first piece of the run of words that ends before @end. */
static guint32
find_run(const CadTelling *telling, guint32 end, guint32 from)
{
	guint32 i = end - 1;
	guint32 limit = end - MIN(end - from, MAX_SUBJECT_WORDS);

	while (i > limit && !is_boundary(telling, i))
		i--;
	return i;
}

/* Whether the pieces are all adverbs and conjunctions. */
static gboolean
is_light(const CadTelling *telling, guint32 from, guint32 to)
{
	for (guint32 i = from; i < to; i++)
		if (!cad_telling_has(telling, i,
				     CAD_BIT(ADVERB) | CAD_BIT(CONJUNCTION) | CAD_BIT(AND_WORD)))
			return FALSE;
	return TRUE;
}

static gboolean
begins_with_preposition(const CadTelling *telling, guint32 i)
{
	return cad_telling_has(telling, i, CAD_BIT(PREPOSITION)) &&
	       !cad_telling_has(telling, i, CAD_BITS_NOUN);
}

/* A run such as "Dans un communiqué le ministère": the noun phrase that follows what the
 * preposition governs. */
static guint32
skip_prepositional(const CadTelling *telling, guint32 from, guint32 to)
{
	for (guint32 i = from + 2; i < to; i++)
		if (cad_telling_has(telling, i, CAD_BIT(DETERMINER)) &&
		    !cad_telling_has(telling, i, CAD_BIT(OF_WORD) | CAD_BIT(TO_WORD)) &&
		    !cad_telling_has(telling, i - 1, CAD_BIT(OF_WORD) | CAD_BIT(PREPOSITION)))
			return i;
	return from;
}

/* Reads a mention of a run; in one that a conjunction cuts, of its last part. */
static gboolean
read_run(const CadTelling *telling, guint32 from, guint32 to, CadMention *mention)
{
	for (guint32 i = to; i > from; i--) {
		if (cad_telling_has(telling, i - 1, CAD_BIT(PRONOUN)) && i == to)
			return cad_mention_read(telling, i - 1, to, mention);
	}
	if (from < to && begins_with_preposition(telling, from))
		from = skip_prepositional(telling, from, to);
	return cad_mention_read(telling, from, to, mention);
}

/* The comma that opens what a comma before the verb closes: "X, maire de Y, a dit", "X, qui était
 * venu, a dit". */
static guint32
find_apposition(const CadTelling *telling, guint32 end, guint32 from)
{
	guint32 limit = end - MIN(end - from, MAX_SUBJECT_WORDS);

	for (guint32 i = end - 1; i > limit; i--)
		if (cad_telling_get_gap(telling, i) & (CAD_GAP_COMMA | CAD_GAP_OPEN))
			return i;
	return end;
}

guint32
cad_verb_find_subject_before(const CadTelling *telling, const CadVerb *verb, guint32 from,
			     CadMention *mention)
{
	guint32 end = skip_back(telling, verb->start, from);
	guint32 start, inner = end;

	*mention = (CadMention){.acronym = G_MAXUINT32, .role = G_MAXUINT32};
	if (end <= from || cad_telling_has(telling, end - 1, CAD_BIT(AND_WORD)))
		return verb->start;
	if (cad_telling_has(telling, end - 1, CAD_BIT(RELATIVE)) && end - 1 > from) {
		end--; /* "le ministre, qui a dit": who, the minister */
		inner = end;
	}
	if ((cad_telling_get_gap(telling, end) & (CAD_GAP_COMMA | CAD_GAP_CLOSE)) && end > from + 1)
		end = find_apposition(telling, end, from);
	start = find_run(telling, end, from);
	if (is_light(telling, start, end))
		return verb->start;
	if (!read_run(telling, start, end, mention))
		return verb->start;
	if (mention->n_name < 2 && inner > end) {
		CadMention name;

		if (cad_mention_read(telling, end, inner, &name) && name.n_name > mention->n_name) {
			name.role = mention->role;
			name.role_token = mention->role_token;
			*mention = name;
		}
	}
	return start;
}

/* What may stand between the verb and a subject that follows: "à la presse", "sur une radio". */
static guint32
find_far_subject(const CadTelling *telling, guint32 i, guint32 end)
{
	const guint32 max_words = 14;
	guint32 limit = MIN(end, i + max_words);

	for (guint32 at = i + 1; at < limit; at++) {
		if (cad_telling_is_quotation(telling, at) ||
		    cad_telling_has(telling, at, CAD_BIT(THAT_WORD) | CAD_BIT(RELATIVE)))
			return end;
		if (cad_telling_has(telling, at - 1,
				    CAD_BIT(PREPOSITION) | CAD_BIT(OF_WORD) | CAD_BIT(DETERMINER)))
			continue;
		if (cad_telling_has(telling, at, CAD_BIT(TITLE) | CAD_BIT(ROLE)) ||
		    (cad_telling_has(telling, at, CAD_BIT(DETERMINER)) &&
		     !cad_telling_has(telling, at, CAD_BIT(PREPOSITION) | CAD_BIT(OF_WORD))) ||
		    (cad_telling_is_capital(telling, at) &&
		     (!cad_telling_is_capital(telling, at - 1) ||
		      cad_telling_has(telling, at - 1,
				      CAD_BIT(MEDIA) | CAD_BIT(METONYM) | CAD_BIT(INSTITUTION)))))
			return at;
	}
	return end;
}

guint32
cad_verb_find_subject_after(const CadTelling *telling, const CadVerb *verb,
			    gboolean is_beside_quotation, CadMention *mention)
{
	guint32 end = sentence_end(telling);
	guint32 from = cad_verb_skip_adverbs(telling, verb->end, end);
	guint32 to;

	if (from < end && is_beside_quotation &&
	    (begins_with_preposition(telling, from) ||
	     (cad_telling_get_gap(telling, from) & CAD_GAP_COMMA)))
		from = find_far_subject(telling, from, end);
	if (from >= end || cad_telling_is_quotation(telling, from) ||
	    begins_with_preposition(telling, from) ||
	    cad_telling_has(telling, from,
			    CAD_BIT(THAT_WORD) | CAD_BIT(RELATIVE) | CAD_BIT(WHETHER_WORD) |
				    CAD_BIT(CONJUNCTION) | CAD_BIT(HAVE) | CAD_BIT(NEGATION)) ||
	    (cad_telling_get_gap(telling, from) & ~CAD_GAP_DASH && !is_beside_quotation))
		return 0;
	to = cad_mention_find_end(telling, from, end);
	if (to == from || !cad_mention_read(telling, from, to, mention) ||
	    (mention->is_weak && !cad_telling_has(telling, from, CAD_BIT(DETERMINER))))
		return 0;
	if (telling->is_english && to < end && cad_telling_get_gap(telling, to) == 0 &&
	    cad_telling_has(telling, to, CAD_BIT(HAVE) | CAD_BIT(BE) | CAD_BIT(MODAL)))
		return 0; /* "a senator, said he had gone" */
	if (to + 1 < end && mention->n_name == 0 &&
	    (cad_telling_get_gap(telling, to) & CAD_GAP_COMMA)) {
		guint32 name_end = cad_mention_find_end(telling, to, end);
		CadMention name;

		/* "le porte-parole du ministère, Ivan Petrov" */
		if (cad_telling_is_capital(telling, to) && name_end > to + 1 &&
		    cad_mention_read(telling, to, name_end, &name) && name.n_name > 1) {
			name.role = mention->role;
			name.role_token = mention->role_token;
			*mention = name;
			return name_end;
		}
	}
	return to;
}
