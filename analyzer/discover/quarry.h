/* A quarry: the wording of many documents as numbers of words, to dig for phrases in. */
#pragma once

#include <cadrage/copies.h>
#include <cadrage/score.h>

#include "base/day.h"
#include "discover/word-bank.h"
#include "text/text.h"

typedef enum {
	CAD_PLACE_BREAK = 1 << 0,    /* no phrase runs over the place before it */
	CAD_PLACE_SENTENCE = 1 << 1, /* first of its sentence, or of what is left of it; then also
					a break */
	CAD_PLACE_CAPITAL = 1 << 2,  /* has a capital that it would not need in running text */
	CAD_PLACE_COVERED = 1 << 3,  /* stands in a match of the lexicons in force */
	CAD_PLACE_BARRED = 1 << 4, /* no phrase holds it: a number, a sentence met in article after
				      article */
	CAD_PLACE_FRAGMENT = 1 << 5, /* first of what is left of a sentence behind words that are
					not looked at */
	CAD_PLACE_UPPER = 1 << 6,    /* has a capital, for whatever reason */
	CAD_PLACE_TELLING = 1 << 7,  /* is a reporting verb of the lexicons */
} CadPlaceFlags;

typedef enum {
	CAD_SIDE_TARGET,
	CAD_SIDE_REFERENCE,
} CadSide;

/**
 * CadQuarryName:
 * @place: of its first word
 * @n: words
 * @category: of the lexicons, of names of one party
 *
 * A name that the lexicons know.
 */
typedef struct {
	guint32 place;
	guint32 n;
	guint32 category;
} CadQuarryName;

/**
 * CadQuarryDocument:
 * @id: as it is called here
 * @content_hash: of its article, 64 hexadecimal digits
 * @side: whose it is
 * @language: ISO 639-1 code
 * @day: of publication; 0 when not known for certain
 * @n: words that are looked at
 * @words: (array length=n): their numbers in the bank
 * @flags: (array length=n): CadPlaceFlags
 * @starts: (array length=n) (nullable): first clean byte of each; of the target only
 * @names: (element-type CadQuarryName): names that the lexicons know, among the words
 * @text: (nullable): the text; of the target only
 * @unit: number of its unit; CAD_NO_UNIT when it is none: a text that both sides have, or the copy
 *   of an earlier document of its side
 */
typedef struct {
	char *id;
	char *content_hash;
	CadSide side;
	char *language;
	CadDay day;
	guint32 n;
	guint32 *words;
	guint8 *flags;
	guint32 *starts;
	GArray *names;
	CadText *text;
	guint32 unit;
} CadQuarryDocument;

#define CAD_NO_UNIT G_MAXUINT32

/**
 * CadQuarryUnit:
 *
 * A document that counts.
 *
 * @side: whose it is
 * @document: its document
 * @size: its words
 * @set: number of the set of units on one subject that it is in; CAD_NO_SET for none
 */
typedef struct {
	CadSide side;
	guint32 document;
	guint32 size;
	guint32 set;
} CadQuarryUnit;

#define CAD_NO_SET G_MAXUINT32

/**
 * CadQuarry:
 * @bank: the words
 * @documents: (element-type CadQuarryDocument): in order of id once closed
 * @units: (element-type CadQuarryUnit): once closed, ascending by their first documents
 * @language: once closed, that of most documents of the target; those of others are gone
 * @n_other_language: how many those are
 * @n_shared: documents of texts that both sides have
 * @n_copies: documents that are copies of an earlier one of their side
 * @is_overfull: whether the bank could not hold all spellings
 */
typedef struct {
	CadWordBank *bank;
	GPtrArray *documents;
	GArray *units;
	CadrageCopies *copies;
	const char *language;
	guint n_other_language;
	guint n_shared;
	guint n_copies;
	gboolean is_overfull;
} CadQuarry;

CadQuarry *cad_quarry_new(void);
void cad_quarry_free(CadQuarry *quarry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadQuarry, cad_quarry_free)

/**
 * cad_quarry_add:
 * @quarry: a quarry not closed yet
 * @score: a document
 * @side: whose it is
 * @voices: whose words are looked at
 *
 * Takes the words of @voices in article zones, without repeats and stock paragraphs.
 */
void
cad_quarry_add(CadQuarry *quarry, const CadrageScore *score, CadSide side, CadrageVoiceSet voices);

/** cad_quarry_close: @outlets: set of the outlets' ids. Chooses the language, puts the documents in
 * order, lets copies count once, and bars boilerplate and the names of outlets. */
void cad_quarry_close(CadQuarry *quarry, GHashTable *outlets);

static inline const CadQuarryDocument *
cad_quarry_get(const CadQuarry *quarry, guint index)
{
	return (const CadQuarryDocument *)g_ptr_array_index(quarry->documents, index);
}

static inline CadQuarryUnit *
cad_quarry_get_unit(const CadQuarry *quarry, guint index)
{
	return &g_array_index(quarry->units, CadQuarryUnit, index);
}
