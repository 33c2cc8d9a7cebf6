/* A reading: what was read of one document, without its text; it can be kept and read back. */
#pragma once

#include <cadrage/error.h>
#include <cadrage/score.h>

G_BEGIN_DECLS

/**
 * CadrageStretch:
 * @zone: an article zone
 * @first: its first token, counted among the tokens of the article, from 0
 * @end: one past its last
 *
 * A zone as far as it goes; those of an article follow each other without a gap.
 */
typedef struct {
	CadrageZone zone;
	guint32 first;
	guint32 end;
} CadrageStretch;

/**
 * CadrageReading:
 *
 * What comparisons need of one scored document: its metadata, its sizes, its matches, and the
 * passages around them that outputs show. Immutable, reference counted, shared by threads.
 */
typedef struct _CadrageReading CadrageReading;

/**
 * cadrage_reading_new:
 * @score: a scored document
 *
 * Takes what is to be kept; the document can be let go. Of each label the passages of the first
 * CAD_MAX_PASSAGES_PER_CELL matches are taken: no output shows more of one document.
 *
 * Returns: (transfer full): the reading.
 */
CADRAGE_API CadrageReading *cadrage_reading_new(CadrageScore *score);
CADRAGE_API CadrageReading *cadrage_reading_ref(CadrageReading *reading);
CADRAGE_API void cadrage_reading_unref(CadrageReading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageReading, cadrage_reading_unref)

CADRAGE_API CadrageLexicons *cadrage_reading_get_lexicons(const CadrageReading *reading);
CADRAGE_API const char *cadrage_reading_get_id(const CadrageReading *reading);
/** cadrage_reading_get_outlet: Returns: (nullable): the outlet's id, NULL when unknown. */
CADRAGE_API const char *cadrage_reading_get_outlet(const CadrageReading *reading);
/** cadrage_reading_get_date: Returns: (nullable): the day as "2015-11-17"; NULL unless it is
 * exact. */
CADRAGE_API const char *cadrage_reading_get_date(const CadrageReading *reading);
CADRAGE_API guint cadrage_reading_get_n_matches(const CadrageReading *reading);

/**
 * cadrage_reading_to_bytes:
 * @reading: a reading
 * @counts: (out) (transfer full): metadata, sizes and matches
 * @passages: (out) (optional) (transfer full): what surrounds the matches
 *
 * Writes a reading down, the same on every machine. Categories and labels are written by name, so
 * that it can be read with other lexicons. Passages make up most of it, and only outputs that show
 * them need them.
 */
CADRAGE_API void
cadrage_reading_to_bytes(const CadrageReading *reading, GBytes **counts, GBytes **passages);

/**
 * cadrage_reading_new_from_bytes:
 * @counts: what cadrage_reading_to_bytes() gave
 * @passages: (nullable): the same; without it the reading has no passages
 * @lexicons: the lexicons in force
 * @error: return location
 *
 * Reads a reading back. The bytes need not be trusted: whatever they are, the result is a reading
 * that holds together or an error, in time linear in their number. Matches of labels that the
 * lexicons do not have are kept by name, and are in no comparison.
 *
 * Errors: CADRAGE_ERROR_SYNTAX for bytes that are no reading; CADRAGE_ERROR_UNSUPPORTED for one
 * that another version wrote.
 *
 * Returns: (transfer full): the reading.
 */
CADRAGE_API CadrageReading *
cadrage_reading_new_from_bytes(GBytes *counts, GBytes *passages, CadrageLexicons *lexicons,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_reading_fingerprint:
 * @lexicons: the lexicons in force
 * @outlets: the profiles in force
 * @language: of a document, an ISO 639-1 code such as "fr", or "und"
 * @options: (nullable): how it is scored
 *
 * What a document of @language is read with: the lexicons of that language, the words by which
 * voices are told in it, the profiles, the options, and this version of the rules. Two readings of
 * the same bytes and the same given fields under equal fingerprints are the same. Lexicons of other
 * languages, and their order, change nothing.
 *
 * Returns: (transfer full): SHA-256, 64 hexadecimal digits.
 */
CADRAGE_API char *
cadrage_reading_fingerprint(CadrageLexicons *lexicons, CadrageOutlets *outlets,
			    const char *language, const CadrageScoreOptions *options);

G_END_DECLS
