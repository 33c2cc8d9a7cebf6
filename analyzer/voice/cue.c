#include "config.h"

#include <string.h>

#include "lexicon/lexicon-set.h"
#include "text/fold.h"
#include "voice/cue.h"

struct _CadCueWords {
	CadrageLexicon *lexicon;
	CadrageLexicons *compiled;
	guint8 *cues;  /* CadCue of each category */
	char **lemmas; /* fold key of each label's first word */
};

static const char *const cue_names[] = {
	[CAD_CUE_SAY] = "say",
	[CAD_CUE_BESIDE] = "beside",
	[CAD_CUE_THAT] = "that",
	[CAD_CUE_INFINITIVE] = "infinitive",
	[CAD_CUE_OF] = "of",
	[CAD_CUE_TO] = "to",
	[CAD_CUE_FOR] = "for",
	[CAD_CUE_OBJECT] = "object",
	[CAD_CUE_SELF] = "self",
	[CAD_CUE_SOURCE] = "source",
	[CAD_CUE_SOURCE_FOR] = "source-for",
	[CAD_CUE_SOURCE_KIND] = "source-kind",
	[CAD_CUE_WHICH] = "which",
	[CAD_CUE_THAT_WORD] = "that-word",
	[CAD_CUE_WHETHER_WORD] = "whether-word",
	[CAD_CUE_HAVE] = "have",
	[CAD_CUE_BE] = "be",
	[CAD_CUE_WOULD] = "would",
	[CAD_CUE_MODAL] = "modal",
	[CAD_CUE_LEADS] = "leads",
	[CAD_CUE_ADVERB] = "adverb",
	[CAD_CUE_PRONOUN] = "pronoun",
	[CAD_CUE_TONIC] = "tonic",
	[CAD_CUE_FIRST_PERSON] = "first-person",
	[CAD_CUE_BEFORE_VERB] = "before-verb",
	[CAD_CUE_REFLEXIVE] = "reflexive",
	[CAD_CUE_NEGATION] = "negation",
	[CAD_CUE_DETERMINER] = "determiner",
	[CAD_CUE_OF_WORD] = "of-word",
	[CAD_CUE_TO_WORD] = "to-word",
	[CAD_CUE_FOR_WORD] = "for-word",
	[CAD_CUE_PREPOSITION] = "preposition",
	[CAD_CUE_RELATIVE] = "relative",
	[CAD_CUE_CONJUNCTION] = "conjunction",
	[CAD_CUE_AND_WORD] = "and-word",
	[CAD_CUE_ASIDE] = "aside",
	[CAD_CUE_EDITOR] = "editor",
	[CAD_CUE_INTRODUCES] = "introduces",
	[CAD_CUE_MENTIONS] = "mentions",
	[CAD_CUE_PRESS] = "press",
	[CAD_CUE_TITLE] = "title",
	[CAD_CUE_ROLE] = "role",
	[CAD_CUE_INSTITUTION] = "institution",
	[CAD_CUE_MEDIA] = "media",
	[CAD_CUE_DOCUMENT] = "document",
	[CAD_CUE_ANONYMOUS] = "anonymous",
	[CAD_CUE_METONYM] = "metonym",
	[CAD_CUE_COUNTRY] = "country",
};
G_STATIC_ASSERT(G_N_ELEMENTS(cue_names) == CAD_N_CUES);
G_STATIC_ASSERT(CAD_N_CUES <= 64);

static gboolean
read_cues(CadCueWords *words, GError **error)
{
	guint n = cadrage_lexicons_get_n_categories(words->compiled);

	words->cues = g_new0(guint8, n + 1);
	for (guint i = 0; i < n; i++) {
		const char *id = cadrage_lexicons_get_category_id(words->compiled, i);
		guint cue = 0;

		while (cue < CAD_N_CUES && strcmp(cue_names[cue], id) != 0)
			cue++;
		if (cue == CAD_N_CUES) {
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
				    "%s: category \"%s\" plays no part in telling voices; the "
				    "shipped attribution lexicons show those that do",
				    cadrage_lexicon_get_path(words->lexicon), id);
			return FALSE;
		}
		words->cues[i] = (guint8)cue;
	}
	return TRUE;
}

static void
read_lemmas(CadCueWords *words)
{
	guint n = cadrage_lexicons_get_n_labels(words->compiled);

	words->lemmas = g_new0(char *, n + 1);
	for (guint i = 0; i < n; i++) {
		const char *label = cadrage_lexicons_get_label(words->compiled, i);
		GString *key = g_string_new(NULL);

		cad_fold_append(key, label, strcspn(label, " "));
		words->lemmas[i] = g_string_free(key, FALSE);
	}
}

CadCueWords *
cad_cue_words_new(CadrageLexicon *lexicon, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(CadCueWords) words = g_new0(CadCueWords, 1);

	words->lexicon = cadrage_lexicon_ref(lexicon);
	words->compiled = cadrage_lexicons_new(&lexicon, 1, diagnostics, error);
	if (!words->compiled || !read_cues(words, error))
		return NULL;
	read_lemmas(words);
	return g_steal_pointer(&words);
}

void
cad_cue_words_free(CadCueWords *words)
{
	if (!words)
		return;
	g_clear_pointer(&words->lexicon, cadrage_lexicon_unref);
	g_clear_pointer(&words->compiled, cadrage_lexicons_unref);
	g_free(words->cues);
	g_strfreev(words->lemmas);
	g_free(words);
}

const char *
cad_cue_words_get_language(const CadCueWords *words)
{
	return cadrage_lexicon_get_language(words->lexicon);
}

CadrageLexicon *
cad_cue_words_get_lexicon(const CadCueWords *words)
{
	return words->lexicon;
}

static gboolean
is_infinitive(const CadCueWords *words, const CadTokens *tokens, const CadMatch *match)
{
	const char *lemma = words->lemmas[match->label];
	const char *key = tokens->keys + tokens->key_start[match->token];
	guint32 length = tokens->key_length[match->token];

	return strlen(lemma) == length && memcmp(lemma, key, length) == 0;
}

static void
raise_to(guint8 *length, guint32 n_tokens)
{
	*length = (guint8)MAX(*length, MIN(n_tokens, G_MAXUINT8));
}

static void
add_cue(const CadCueWords *words, const CadTokens *tokens, const CadMatch *match, CadWordCue *found)
{
	guint cue = words->cues[match->category];
	guint64 bit = G_GUINT64_CONSTANT(1) << cue;

	found->bits |= bit;
	if (bit & CAD_BITS_VERB) {
		raise_to(&found->n_verb, match->n_tokens);
		found->is_infinitive |= is_infinitive(words, tokens, match);
	}
	if (bit & (CAD_BITS_SOURCE | CAD_BIT(SOURCE_FOR) | CAD_BIT(WHICH)))
		raise_to(&found->n_source, match->n_tokens);
	if (bit & CAD_BIT(LEADS))
		raise_to(&found->n_lead, match->n_tokens);
	if (bit & (CAD_BIT(ADVERB) | CAD_BIT(PRONOUN) | CAD_BIT(TONIC)))
		raise_to(&found->n_adverb, match->n_tokens);
	if (bit & (CAD_BITS_NOUN | CAD_BIT(METONYM)))
		raise_to(&found->n_noun, match->n_tokens);
	if (cue == CAD_CUE_ROLE)
		found->role = match->label;
	if (cue == CAD_CUE_COUNTRY)
		found->country = match->label;
}

CadWordCue *
cad_cue_words_find(const CadCueWords *words, const CadText *text, const CadTokens *tokens,
		   const guint8 *skip)
{
	CadWordCue *cues = g_new0(CadWordCue, (gsize)tokens->n + 1);
	g_autoptr(CadMatcherScratch) scratch = cad_matcher_scratch_new(words->compiled);
	g_autoptr(GArray) matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	g_autoptr(GArray) uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));

	const CadMatcherInput input = {.text = text,
				       .tokens = tokens,
				       .language = cad_cue_words_get_language(words),
				       .skip = skip};

	for (guint32 i = 0; i <= tokens->n; i++)
		cues[i].role = cues[i].country = G_MAXUINT32;
	cad_matcher_run(words->compiled, scratch, &input, matches, uncounted);
	for (guint i = 0; i < matches->len; i++) {
		const CadMatch *match = &g_array_index(matches, CadMatch, i);

		add_cue(words, tokens, match, &cues[match->token]);
	}
	return cues;
}
