/* Frequencies: how often each word stands in the articles of each outlet, and in how many. */
#pragma once

#include <cadrage/score.h>

/**
 * CadFrequencies:
 *
 * Counts the words of article zones, repeats left out, by fold key: case and accents do not
 * matter. What begins with a digit is no word, but has its place in the size. Memory grows with
 * the distinct words, up to CAD_MAX_WORD_FORMS of their spellings.
 */
typedef struct _CadFrequencies CadFrequencies;

/** cad_frequencies_new: @keeps_articles: whether each article's words are kept apart, some bytes
 * each, so that they can be taken out. */
CadFrequencies *cad_frequencies_new(gboolean keeps_articles);
void cad_frequencies_free(CadFrequencies *frequencies);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFrequencies, cad_frequencies_free)

/**
 * cad_frequencies_add:
 * @frequencies: frequencies
 * @outlet: of the document
 * @language: that it is counted in
 * @document: a document
 *
 * Counts its words for the outlet in that language. A repeat of an article of the same
 * outlet counts once: which of them comes first does not matter, they have the same words.
 *
 * Returns: the number of the part that it counts for: its outlet in its language.
 */
guint cad_frequencies_add(CadFrequencies *frequencies, const char *outlet, const char *language,
			  const CadrageDocument *document);

/**
 * cad_frequencies_take_out:
 * @frequencies: frequencies that keep articles
 * @part: that the article counts for
 * @content_hash: of the article
 *
 * Takes the words of an article and its repeats out again. Spellings stay. A second time nothing
 * happens.
 */
void cad_frequencies_take_out(CadFrequencies *frequencies, guint part, const char *content_hash);

/**
 * CadWordCount:
 * @count: occurrences
 * @n_documents: articles with the word
 */
typedef struct {
	guint32 count;
	guint32 n_documents;
} CadWordCount;

/** cad_frequencies_is_overfull: Returns: whether CAD_MAX_WORD_FORMS was reached: the counts are not
 * whole. */
gboolean cad_frequencies_is_overfull(const CadFrequencies *frequencies);
guint cad_frequencies_get_n_words(const CadFrequencies *frequencies);
/** cad_frequencies_get_key: Returns: (transfer none): the fold key of a word. */
const char *cad_frequencies_get_key(const CadFrequencies *frequencies, guint word);
/** cad_frequencies_get_n_tokens: Returns: the size of a part, tokens. */
guint64 cad_frequencies_get_n_tokens(const CadFrequencies *frequencies, guint part);

/** cad_frequencies_add_counts: @counts: (array): one for each word; those of a part are added. */
void
cad_frequencies_add_counts(const CadFrequencies *frequencies, guint part, CadWordCount *counts);

/** cad_frequencies_choose_forms: Returns: (transfer container) (element-type utf8): for each word
 * its most frequent spelling, of equals the first in byte order; they live with @frequencies. */
GPtrArray *cad_frequencies_choose_forms(const CadFrequencies *frequencies);
