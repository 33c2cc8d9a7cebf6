/* Regular expressions inside limits: the only door to PCRE2. */
#pragma once

#include <cadrage/error.h>
#include <cadrage/span.h>

/* Immutable, shared by threads. */
typedef struct _CadPattern CadPattern;

typedef enum {
	CAD_PATTERN_CASELESS = 1 << 0,
	CAD_PATTERN_TRUSTED = 1 << 1, /* from an installed profile: may match nothing */
} CadPatternFlags;

/**
 * cad_pattern_new:
 * @source: a regular expression in PCRE2's syntax, UTF-8
 * @flags: flags
 * @offset: (out) (optional): byte of @source where the mistake is
 * @error: return location
 *
 * Compiles, with the JIT where there is one. Refused: more than CAD_MAX_REGEX_BYTES; a pattern
 * that can match nothing (unless trusted); verbs "(*" at its beginning, \C, callouts, recursion.
 *
 * Errors: CADRAGE_ERROR_SYNTAX, CADRAGE_ERROR_LIMIT.
 *
 * Returns: (transfer full): the pattern.
 */
CadPattern *cad_pattern_new(const char *source, CadPatternFlags flags, gsize *offset,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_pattern_free(CadPattern *pattern);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadPattern, cad_pattern_free)

/** cad_pattern_is_risky: Returns: whether it holds a repeat inside a repeat, or two neighbouring
 * repeats of overlapping sets, and so may backtrack without end. */
gboolean cad_pattern_is_risky(const CadPattern *pattern);

typedef enum {
	CAD_PATTERN_FOUND,
	CAD_PATTERN_NONE,
	CAD_PATTERN_OUT_OF_BUDGET, /* limit or time reached: unknown, not none */
} CadPatternResult;

/* Working memory for one thread, and the time left for one term and document. */
typedef struct _CadPatternScratch CadPatternScratch;
CadPatternScratch *cad_pattern_scratch_new(void);
void cad_pattern_scratch_free(CadPatternScratch *scratch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadPatternScratch, cad_pattern_scratch_free)
/** cad_pattern_scratch_start: gives the searches that follow a fresh CAD_REGEX_BUDGET_MS. */
void cad_pattern_scratch_start(CadPatternScratch *scratch);

/**
 * cad_pattern_find:
 * @pattern: a pattern
 * @scratch: working memory; each thread its own
 * @text: valid UTF-8; not checked again
 * @n_bytes: its length
 * @from: byte to begin at; what stands before it is seen by look-behind
 * @span: (out): the match, never empty
 *
 * Finds the next match, in windows of start offsets with a look at the budget between them.
 *
 * Returns: whether there is one.
 */
CadPatternResult cad_pattern_find(const CadPattern *pattern, CadPatternScratch *scratch,
				  const char *text, gsize n_bytes, gsize from, CadrageSpan *span);

/** cad_pattern_get_group: @name: a named group. @span: (out): where it matched in the last
 * successful cad_pattern_find() with @scratch. Returns: whether it took part. */
gboolean cad_pattern_get_group(const CadPattern *pattern, const CadPatternScratch *scratch,
			       const char *name, CadrageSpan *span);
