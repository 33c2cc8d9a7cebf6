#include "config.h"

#include "voice/headline.h"
#include "voice/reach.h"
#include "voice/source-phrase.h"

/* Words of a source with all that belongs to it. */
#define MAX_SOURCE_WORDS 30

static gboolean
is_comma(const CadTelling *telling, guint32 i)
{
	return (cad_telling_get_gap(telling, i) & (CAD_GAP_COMMA | CAD_GAP_CLOSE)) != 0;
}

static guint32
find_comma(const CadTelling *telling, guint32 from, guint32 end)
{
	for (guint32 i = from; i < end; i++)
		if (is_comma(telling, i))
			return i;
	return end;
}

/* Whether nothing but adverbs and conjunctions stands before piece @i in its sentence. */
static gboolean
is_initial(const CadTelling *telling, guint32 i)
{
	for (guint32 at = telling->sentence->first; at < i; at++)
		if (cad_telling_is_quotation(telling, at) ||
		    !cad_telling_has(telling, at, CAD_BIT(ADVERB) | CAD_BIT(CONJUNCTION)))
			return FALSE;
	return TRUE;
}

/* Whether what stands between two commas belongs to the source: "selon X, maire de Y, P". */
static gboolean
is_apposition(const CadTelling *telling, guint32 i, guint32 end)
{
	guint32 close = find_comma(telling, i + 1, end);

	if (close == end || close - i > MAX_SOURCE_WORDS)
		return FALSE;
	return cad_telling_has(telling, i,
			       CAD_BIT(RELATIVE) | CAD_BITS_NOUN | CAD_BITS_VERB |
				       CAD_BIT(PREPOSITION)) &&
	       !cad_telling_has(telling, i, CAD_BIT(DETERMINER));
}

/* One past the words of a source that stands first: up to the comma. */
static guint32
find_initial_end(const CadTelling *telling, guint32 from, guint32 end)
{
	guint32 to = cad_mention_find_end(telling, from, end);
	guint32 comma;

	if (to == from + 1 && cad_telling_has(telling, from, CAD_BIT(TONIC)))
		return to;
	comma = find_comma(telling, from + 1, end);
	if (comma == end || comma - from > MAX_SOURCE_WORDS)
		return to;
	while (comma < end && is_apposition(telling, comma, end))
		comma = find_comma(telling, comma + 1, end);
	return comma;
}

static CadSource
find_source(CadTelling *telling, guint32 preposition, guint32 from, guint32 to)
{
	guint32 name_end = cad_mention_find_end(telling, from, to);
	gboolean is_kind = cad_telling_has(telling, preposition, CAD_BIT(SOURCE_KIND));
	CadMention mention;

	/* "de source policière": the preposition belongs to the name */
	if (is_kind)
		from--;
	if (name_end <= from || !cad_mention_read(telling, from, name_end, &mention))
		return cad_mention_resolve(telling, NULL);
	if (is_kind)
		mention.type = CADRAGE_SPEAKER_ANONYMOUS;
	return cad_mention_resolve(telling, &mention);
}

static void
set_last(CadTelling *telling, CadSource source)
{
	telling->last = source.speaker;
	telling->speaker = source.speaker;
}

static void
tell_initial(CadTelling *telling, guint32 i, guint32 from)
{
	guint32 end = telling->sentence->end;
	guint32 to = find_initial_end(telling, from, end);
	CadSource source = find_source(telling, i, from, to);

	cad_telling_frame(telling, telling->sentence->first, to);
	set_last(telling, source);
	telling->subject = source.speaker;
	if (to < end)
		cad_reach_pass_on(telling, to, source, CAD_RULE_SOURCE, CAD_REACH_CLAUSE);
}

/* Where the words begin that a source phrase behind them passes on. */
static guint32
find_opening(const CadTelling *telling, guint32 i)
{
	guint32 first = telling->sentence->first;
	gboolean is_inside = cad_telling_get_wording(telling, i)->rule != CAD_RULE_NONE;

	while (i > first) {
		const CadWording *before = cad_telling_get_wording(telling, i - 1);

		if (before->rule == CAD_RULE_FRAME ||
		    (!is_inside && before->voice != CADRAGE_VOICE_OWN))
			break;
		if (is_inside && before->voice == CADRAGE_VOICE_OWN)
			break;
		if (cad_headline_ends_topic(telling, i))
			break;
		i--;
	}
	return i;
}

static void
tell_inserted(CadTelling *telling, guint32 i, guint32 from)
{
	guint32 end = telling->sentence->end;
	gboolean has_comma = (cad_telling_get_gap(telling, i) & CAD_GAP_COMMA) != 0;
	guint32 to = cad_mention_find_end(telling, from, end);
	CadSource source;
	guint32 opening;

	if (to == from ||
	    (cad_telling_has(telling, i, CAD_BIT(SOURCE_KIND)) && !has_comma &&
	     !cad_telling_is_clitic(telling, i - 1) &&
	     !(i > telling->sentence->first + 1 && cad_telling_is_clitic(telling, i - 2)) &&
	     !cad_telling_has(telling, i, CAD_BIT(SOURCE))))
		return; /* "en cas de source polluée" */
	if (!cad_telling_has(telling, from, CAD_BIT(TONIC)) && (has_comma || to == end))
		to = find_comma(telling, to, end);
	source = find_source(telling, i, from, to);
	opening = find_opening(telling, i);
	cad_telling_pass_on(telling, opening, i, source, CAD_RULE_SOURCE, FALSE);
	cad_telling_frame(telling, i, to);
	if (to < end && opening < i &&
	    !cad_telling_has(telling, to, CAD_BIT(RELATIVE) | CAD_BIT(CONJUNCTION)))
		cad_telling_pass_on(telling, to, end, source, CAD_RULE_SOURCE, FALSE);
	set_last(telling, source);
}

/* "les informations des médias selon lesquelles P" */
static void
tell_which(CadTelling *telling, guint32 i)
{
	guint32 end = telling->sentence->end;
	guint32 to = i + MAX(1, cad_telling_get_cue(telling, i)->n_source);
	guint32 from = i;
	CadMention mention;
	CadSource source = {.speaker = CADRAGE_NO_SPEAKER, .token = G_MAXUINT32};

	while (from > telling->sentence->first && !is_comma(telling, from) &&
	       i - from < MAX_SOURCE_WORDS && !cad_telling_is_quotation(telling, from - 1) &&
	       !cad_telling_has(telling, from, CAD_BIT(DETERMINER)))
		from--;
	/* the innermost noun phrase: of whom the reports are */
	if (from < i && cad_mention_read(telling, from, i, &mention) && !mention.is_weak)
		source = cad_mention_resolve(telling, &mention);
	cad_telling_frame(telling, i, to);
	if (to < end)
		cad_reach_pass_on(telling, to, source, CAD_RULE_WHICH, CAD_REACH_CLAUSE);
}

/* "Pour X, P" */
static void
tell_for(CadTelling *telling, guint32 i)
{
	const guint32 max_words = 12;
	guint32 end = telling->sentence->end;
	guint32 to = cad_mention_find_end(telling, i + 1, end);
	CadMention mention;

	if (cad_telling_get_cue(telling, i + 1)->is_infinitive || to == i + 1 || to >= end ||
	    to - i > max_words || !is_comma(telling, to) ||
	    !cad_mention_read(telling, i + 1, to, &mention) || mention.is_weak ||
	    (mention.n_name == 0 && !mention.is_pronoun &&
	     (mention.role == G_MAXUINT32 || cad_telling_has_key_end(telling, i + 1, "es")) &&
	     !cad_telling_has(telling, i + 1, CAD_BIT(METONYM))))
		return;
	tell_initial(telling, i, i + 1);
}

void
cad_source_phrase_tell_initial(CadTelling *telling)
{
	const CadSentence *sentence = telling->sentence;

	for (guint32 i = sentence->first; i < sentence->end && is_initial(telling, i); i++) {
		const CadWordCue *cue = cad_telling_get_cue(telling, i);
		guint32 from = i + MAX(1, cue->n_source);

		if (cad_telling_is_quotation(telling, i) || from >= sentence->end)
			return;
		if (cue->bits & CAD_BITS_SOURCE) {
			tell_initial(telling, i, from);
			return;
		}
		if (cue->bits & CAD_BIT(SOURCE_FOR)) {
			tell_for(telling, i);
			return;
		}
	}
}

void
cad_source_phrases_tell(CadTelling *telling)
{
	const CadSentence *sentence = telling->sentence;

	for (guint32 i = sentence->first; i < sentence->end; i++) {
		const CadWordCue *cue = cad_telling_get_cue(telling, i);
		guint32 from = i + MAX(1, cue->n_source);

		if (cad_telling_is_quotation(telling, i) ||
		    cad_telling_get_wording(telling, i)->voice == CADRAGE_VOICE_QUOTED)
			continue;
		if (cue->bits & CAD_BIT(WHICH)) {
			tell_which(telling, i);
		} else if (from < sentence->end && (cue->bits & CAD_BITS_SOURCE) &&
			   !is_initial(telling, i)) {
			tell_inserted(telling, i, from);
			i = from - 1;
		}
	}
}
