/* N-grams: the words and phrases of the target's articles, and in which units each stands. */
#pragma once

#include "discover/quarry.h"

#define CAD_NGRAM_WORDS 5
/* Words that a gap may hold. */
#define CAD_NGRAM_GAP 3

/**
 * CadPosting:
 * @unit: a unit
 * @count: how often the n-gram stands there
 */
typedef struct {
	guint32 unit;
	guint32 count;
} CadPosting;

/**
 * CadNgram:
 * @words: (array length=n_words): the words
 * @n_words: 1 to CAD_NGRAM_WORDS
 * @has_gap: of two words: up to CAD_NGRAM_GAP others may stand between
 * @n_target: units of the target with it
 * @n_reference: units of the reference with it
 * @postings: (array): ascending by unit, @n_target + @n_reference of them
 */
typedef struct {
	guint32 words[CAD_NGRAM_WORDS];
	guint8 n_words;
	gboolean has_gap;
	guint32 n_target;
	guint32 n_reference;
	CadPosting *postings;
} CadNgram;

/**
 * CadNgramOptions:
 * @min_units: of the target that an n-gram must stand in, at least 1; one with a gap, in twice as
 *   many
 * @keep_names: whether names are words as others
 */
typedef struct {
	guint min_units;
	gboolean keep_names;
} CadNgramOptions;

/**
 * CadNgrams:
 * @ngrams: (element-type CadNgram): those that the target has more often, for the length of its
 *   articles, than the reference has
 * @passed_over: (element-type guint32): units with each n-gram that passes the floor and that it
 *   does not have more often
 *
 * Only n-grams that may be terms: they begin with no stop word but one that turns what follows, end
 * with none, do not run over a comma, hold no number and no sentence of boilerplate, and at least
 * one word in them that says something is no part of a match of the lexicons in force, and none is
 * a reporting verb of theirs. Unless names are kept, names are less than half of their words that
 * say something.
 */
typedef struct {
	GPtrArray *ngrams;
	GArray *passed_over;
} CadNgrams;

/** cad_ngrams_new: @quarry: closed. Returns: (transfer full): its n-grams, shortest first. Linear
 * in the words of the quarry for each length. */
CadNgrams *cad_ngrams_new(const CadQuarry *quarry, const CadNgramOptions *options);
void cad_ngrams_free(CadNgrams *ngrams);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNgrams, cad_ngrams_free)

/**
 * cad_ngram_find:
 * @ngram: an n-gram
 * @document: a document
 * @from: where to look from
 * @length: (out): words from its first to its last there
 *
 * Returns: the place of its next occurrence; @document's n when there is none.
 */
guint32 cad_ngram_find(const CadNgram *ngram, const CadQuarryDocument *document, guint32 from,
		       guint32 *length);
