/* Surveys: what the terms of a lexicon find in real articles, and what they just miss. */
#pragma once

#include <cadrage/score.h>

G_BEGIN_DECLS

/**
 * CadrageSurvey:
 *
 * Counts for each term of one lexicon. Takes articles in reading order; not for use from two
 * threads at once.
 */
typedef struct _CadrageSurvey CadrageSurvey;

/**
 * cadrage_survey_new:
 * @lexicons: a set of one lexicon
 * @options: (nullable): the options it was loaded with
 * @n_shown: near misses shown of each term and kind
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID when the set is of several lexicons, or a pattern too long to be
 * made wider.
 *
 * Returns: (transfer full): a survey of no articles yet.
 */
CADRAGE_API CadrageSurvey *
cadrage_survey_new(CadrageLexicons *lexicons, const CadrageLexiconOptions *options, guint n_shown,
		   GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_survey_free(CadrageSurvey *survey);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageSurvey, cadrage_survey_free)

/** cadrage_survey_add: takes an article; one in another language than the lexicon's is passed
 * over. Linear in its length. */
CADRAGE_API void cadrage_survey_add(CadrageSurvey *survey, const CadrageScore *score);

/**
 * cadrage_survey_report:
 * @survey: a survey
 * @diagnostics: takes the findings, at the places of the terms
 *
 * How much was read; terms with a large share of the matches of a category of rates or verbs (from
 * CAD_BROAD_MIN_MATCHES of the category on, and CAD_BROAD_SHARE_PERCENT of them, or twice the share
 * of each if all were even), and those of rates that match in CAD_COMMON_SHARE_PERCENT of the
 * articles, of CAD_COMMON_MIN_ARTICLES at least; patterns that find nothing of their own where
 * their term has CAD_BROAD_MIN_MATCHES; terms that match only where they lose to another of their
 * category, with its name; terms that match nowhere; and places where a term would match with one
 * word more, another inflected form, other accents or capitals, or one letter wrong, as
 * FILE:LINE:COLUMN with the words.
 */
CADRAGE_API void
cadrage_survey_report(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics);

/** cadrage_survey_report_near_misses: of what cadrage_survey_report() says, the places where a term
 * would match with a little more. */
CADRAGE_API void
cadrage_survey_report_near_misses(const CadrageSurvey *survey, CadrageDiagnostics *diagnostics);

G_END_DECLS
