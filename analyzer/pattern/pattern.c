#define PCRE2_CODE_UNIT_WIDTH 8
#include "config.h"

#include <pcre2.h>
#include <string.h>
#include <time.h>

#include "base/limits.h"
#include "pattern/pattern.h"
#include "pattern/refusal.h"
#include "pattern/risk.h"

enum {
	PATTERN_MESSAGE_BYTES = 256, /* PCRE2's longest is less than half of it */
	PATTERN_JIT_STACK_FIRST = 32 << 10,
	PATTERN_JIT_STACK_MOST = 1 << 20,
	PATTERN_USUAL_GROUPS = 16,
};

struct _CadPattern {
	pcre2_code *code;
	gboolean is_risky;
};

struct _CadPatternScratch {
	pcre2_match_context *context;
	pcre2_jit_stack *jit_stack;
	pcre2_match_data *match;
	guint32 n_groups; /* that @match has room for */
	gint64 wall_start_us;
	gint64 cpu_start_us;
};

static gboolean
fail_compile(int code, GError **error)
{
	g_autofree char *message = g_malloc0(PATTERN_MESSAGE_BYTES);

	pcre2_get_error_message(code, (PCRE2_UCHAR *)message, PATTERN_MESSAGE_BYTES);
	g_set_error(error, CADRAGE_ERROR,
		    code == PCRE2_ERROR_PATTERN_TOO_LARGE ? CADRAGE_ERROR_LIMIT
							  : CADRAGE_ERROR_SYNTAX,
		    "regular expression: %s", message);
	return FALSE;
}

static pcre2_code *
compile(const char *source, CadPatternFlags flags, gsize *offset, GError **error)
{
	const guint32 options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C |
				PCRE2_USE_OFFSET_LIMIT |
				((flags & CAD_PATTERN_CASELESS) != 0 ? (guint32)PCRE2_CASELESS : 0);
	PCRE2_SIZE where = 0;
	pcre2_code *code;
	int status = 0;

	code = pcre2_compile((PCRE2_SPTR)source, PCRE2_ZERO_TERMINATED, options, &status, &where,
			     NULL);
	if (code == NULL) {
		*offset = where;
		fail_compile(status, error);
		return NULL;
	}
	/* Where there is no JIT, or not enough memory for it, the interpreter does the work. */
	(void)pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	return code;
}

static gboolean
may_match_nothing(const pcre2_code *code)
{
	guint32 value = 1;

	return pcre2_pattern_info(code, PCRE2_INFO_MATCHEMPTY, &value) != 0 || value != 0;
}

/* As cad_pattern_new(), but @offset is there. */
static CadPattern *
pattern_new(const char *source, CadPatternFlags flags, gsize *offset, GError **error)
{
	g_autoptr(CadPattern) pattern = NULL;

	*offset = 0;
	if (strlen(source) > CAD_MAX_REGEX_BYTES) {
		*offset = CAD_MAX_REGEX_BYTES;
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "regular expression: longer than %d bytes (limit CAD_MAX_REGEX_BYTES)",
			    CAD_MAX_REGEX_BYTES);
		return NULL;
	}
	if (!cad_refusal_check(source, offset, error))
		return NULL;
	pattern = g_new0(CadPattern, 1);
	pattern->code = compile(source, flags, offset, error);
	if (pattern->code == NULL)
		return NULL;
	if ((flags & CAD_PATTERN_TRUSTED) == 0 && may_match_nothing(pattern->code)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "regular expression: can match nothing; it must match one letter at "
			    "least");
		return NULL;
	}
	pattern->is_risky = cad_risk_check(source);
	return g_steal_pointer(&pattern);
}

CadPattern *
cad_pattern_new(const char *source, CadPatternFlags flags, gsize *offset, GError **error)
{
	gsize ignored;

	return pattern_new(source, flags, offset != NULL ? offset : &ignored, error);
}

void
cad_pattern_free(CadPattern *pattern)
{
	if (pattern == NULL)
		return;
	pcre2_code_free(pattern->code);
	g_free(pattern);
}

gboolean
cad_pattern_is_risky(const CadPattern *pattern)
{
	return pattern->is_risky;
}

CadPatternScratch *
cad_pattern_scratch_new(void)
{
	CadPatternScratch *scratch = g_new0(CadPatternScratch, 1);

	scratch->context = pcre2_match_context_create(NULL);
	scratch->jit_stack =
		pcre2_jit_stack_create(PATTERN_JIT_STACK_FIRST, PATTERN_JIT_STACK_MOST, NULL);
	scratch->n_groups = PATTERN_USUAL_GROUPS;
	scratch->match = pcre2_match_data_create(scratch->n_groups, NULL);
	g_assert(scratch->context != NULL && scratch->match != NULL);
	pcre2_set_match_limit(scratch->context, CAD_REGEX_MATCH_LIMIT);
	pcre2_set_heap_limit(scratch->context, CAD_REGEX_HEAP_KIB);
	if (scratch->jit_stack != NULL)
		pcre2_jit_stack_assign(scratch->context, NULL, scratch->jit_stack);
	cad_pattern_scratch_start(scratch);
	return scratch;
}

void
cad_pattern_scratch_free(CadPatternScratch *scratch)
{
	if (scratch == NULL)
		return;
	pcre2_match_data_free(scratch->match);
	pcre2_jit_stack_free(scratch->jit_stack);
	pcre2_match_context_free(scratch->context);
	g_free(scratch);
}

static gint64
cpu_time_us(void)
{
	struct timespec now = {0};

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (gint64)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

void
cad_pattern_scratch_start(CadPatternScratch *scratch)
{
	scratch->wall_start_us = g_get_monotonic_time();
	scratch->cpu_start_us = cpu_time_us();
}

/* The budget is the thread's own time, so that a busy machine does not change what is found. The
 * wall clock is cheaper to read, and no thread's time runs faster. */
static gboolean
is_over_budget(const CadPatternScratch *scratch)
{
	const gint64 budget_us = CAD_REGEX_BUDGET_MS * G_GINT64_CONSTANT(1000);

	return g_get_monotonic_time() - scratch->wall_start_us > budget_us &&
	       cpu_time_us() - scratch->cpu_start_us > budget_us;
}

static void
make_room_for_groups(CadPatternScratch *scratch, const CadPattern *pattern)
{
	guint32 n_groups = 0;

	pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &n_groups);
	if (n_groups + 1 <= scratch->n_groups)
		return;
	pcre2_match_data_free(scratch->match);
	scratch->n_groups = n_groups + 1;
	scratch->match = pcre2_match_data_create(scratch->n_groups, NULL);
	g_assert(scratch->match != NULL);
}

/* Looks for a match that begins in [from, limit]. Returns PCRE2's status. */
static int
match_window(const CadPattern *pattern, CadPatternScratch *scratch, const char *text, gsize n_bytes,
	     gsize from, gsize limit)
{
	const guint32 options = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY;
	int status;

	pcre2_set_offset_limit(scratch->context, limit);
	status = pcre2_match(pattern->code, (PCRE2_SPTR)text, n_bytes, from, options,
			     scratch->match, scratch->context);
	if (status != PCRE2_ERROR_JIT_STACKLIMIT)
		return status;
	/* The JIT's stack is small; the interpreter has the heap, up to its own limit. */
	return pcre2_match(pattern->code, (PCRE2_SPTR)text, n_bytes, from, options | PCRE2_NO_JIT,
			   scratch->match, scratch->context);
}

/* The first byte of a character from @offset on. */
static gsize
next_character(const char *text, gsize n_bytes, gsize offset)
{
	while (offset < n_bytes && ((guint8)text[offset] & 0xC0) == 0x80)
		offset++;
	return offset;
}

CadPatternResult
cad_pattern_find(const CadPattern *pattern, CadPatternScratch *scratch, const char *text,
		 gsize n_bytes, gsize from, CadrageSpan *span)
{
	g_assert(n_bytes <= G_MAXUINT32);
	make_room_for_groups(scratch, pattern);
	while (from < n_bytes) {
		gsize next = next_character(text, n_bytes, from + CAD_REGEX_WINDOW);
		int status;

		if (is_over_budget(scratch))
			return CAD_PATTERN_OUT_OF_BUDGET;
		status =
			match_window(pattern, scratch, text, n_bytes, from, MIN(next, n_bytes) - 1);
		if (status > 0) {
			const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(scratch->match);

			span->start = (guint32)ends[0];
			span->end = (guint32)ends[1];
			return CAD_PATTERN_FOUND;
		}
		if (status != PCRE2_ERROR_NOMATCH)
			return CAD_PATTERN_OUT_OF_BUDGET;
		from = next;
	}
	return CAD_PATTERN_NONE;
}

gboolean
cad_pattern_get_group(const CadPattern *pattern, const CadPatternScratch *scratch, const char *name,
		      CadrageSpan *span)
{
	const PCRE2_SIZE *ends;
	int group = pcre2_substring_number_from_name(pattern->code, (PCRE2_SPTR)name);

	if (group <= 0 || (guint32)group >= scratch->n_groups)
		return FALSE;
	ends = pcre2_get_ovector_pointer(scratch->match) + 2 * (gsize)group;
	if (ends[0] == PCRE2_UNSET)
		return FALSE;
	span->start = (guint32)ends[0];
	span->end = (guint32)ends[1];
	return TRUE;
}
