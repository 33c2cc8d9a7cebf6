#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "lexicon/example.h"

/* Marks. */

static void
report_marks(CadReading *reading, CadrageSpan span, guint32 at, const char *message)
{
	cad_reading_error(reading, (CadrageSpan){at, MIN(at + 2, span.end)},
			  "mark each match as [[match]]", "%s", message);
}

/* What follows "[[" at @at, up to "]]"; moves @at behind it. */
static gboolean
read_mark(CadReading *reading, CadrageSpan span, guint32 *at, GString *plain, CadrageSpan *mark)
{
	const char *text = reading->manuscript->text;
	const guint32 open = *at;
	guint32 i = open + 2;

	mark->start = (guint32)plain->len;
	for (; i + 1 < span.end && strncmp(text + i, "]]", 2) != 0; i++) {
		if (strncmp(text + i, "[[", 2) == 0)
			break;
		g_string_append_c(plain, text[i]);
	}
	mark->end = (guint32)plain->len;
	if (i + 1 >= span.end || text[i] == '[') {
		report_marks(reading, span, open, "\"[[\" is not closed");
		return FALSE;
	}
	if (mark->start == mark->end) {
		report_marks(reading, span, open, "an empty mark");
		return FALSE;
	}
	*at = i + 2;
	return TRUE;
}

static gboolean
read_text(CadReading *reading, CadrageSpan span, CadExample *example)
{
	const char *text = reading->manuscript->text;
	g_autoptr(GString) plain = g_string_new(NULL);
	g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(CadrageSpan));

	for (guint32 i = span.start; i < span.end;) {
		CadrageSpan mark;

		if (strncmp(text + i, "]]", 2) == 0) {
			report_marks(reading, span, i, "\"]]\" without \"[[\"");
			return FALSE;
		}
		if (strncmp(text + i, "[[", 2) != 0) {
			g_string_append_c(plain, text[i++]);
			continue;
		}
		if (!read_mark(reading, span, &i, plain, &mark))
			return FALSE;
		g_array_append_val(marks, mark);
	}
	example->text = g_strdup(plain->str);
	if (marks->len > 0)
		example->marks = g_steal_pointer(&marks);
	return TRUE;
}

/* The label meant. */

static CadTermDraft *
find_label(CadReading *reading, CadrageSpan span, const CadCategoryDraft *category)
{
	g_autofree char *label = cad_reading_dup(reading, span);
	g_autofree char *key = cad_label_fold(label);

	return g_hash_table_lookup(category->labels, key);
}

static char *
suggest_label(CadReading *reading, CadrageSpan span, const CadCategoryDraft *category)
{
	g_autofree char *label = cad_reading_dup(reading, span);
	g_autoptr(GPtrArray) labels = g_ptr_array_new();
	const char *suggestion;

	for (guint i = 0; i < category->terms->len; i++)
		g_ptr_array_add(
			labels,
			((CadTermDraft *)g_ptr_array_index(category->terms, i))->term->label);
	g_ptr_array_add(labels, NULL);
	suggestion = cadrage_suggest(label, (const char *const *)labels->pdata);
	return suggestion != NULL ? g_strdup_printf("did you mean \"%s\"?", suggestion) : NULL;
}

/* Whether a file removes the label: then the example goes with it. */
static gboolean
is_struck(const CadCategoryDraft *category, const char *label)
{
	g_autofree char *key = cad_label_fold(label);

	return g_hash_table_contains(category->struck, key);
}

static gboolean
set_label(CadReading *reading, CadrageSpan span, const CadCategoryDraft *category,
	  CadExample *example)
{
	const CadTermDraft *term = find_label(reading, span, category);
	g_autofree char *name = NULL;
	g_autofree char *hint = NULL;

	if (term != NULL) {
		g_free(example->label);
		example->label = g_strdup(term->term->label);
		return TRUE;
	}
	name = cad_reading_dup(reading, span);
	if (is_struck(category, name)) {
		g_free(example->label);
		example->label = g_steal_pointer(&name);
		return TRUE;
	}
	hint = suggest_label(reading, span, category);
	cad_reading_error(reading, span, hint, "no term \"%s\" in category \"%s\"", name,
			  category->category->id);
	return FALSE;
}

/* A month or a year stands for its first day. */
static gboolean
set_day(CadReading *reading, CadrageSpan span, CadExample *example)
{
	g_autofree char *written = cad_reading_dup(reading, span);
	CadPeriod period;

	if (!cad_period_parse(written, &period)) {
		cad_reading_error(reading, span, "write 2014, 2014-09 or 2014-09-15",
				  "\"%s\" is no year, month or day", written);
		return FALSE;
	}
	example->day = period.first;
	return TRUE;
}

/* The value of one of the keys. */
static gboolean
set_value(CadReading *reading, const char *key, CadrageSpan value, const CadCategoryDraft *category,
	  CadExample *example)
{
	if (strcmp(key, "label") == 0)
		return set_label(reading, value, category, example);
	if (strcmp(key, "date") == 0)
		return set_day(reading, value, example);
	if (strcmp(key, "zone") == 0)
		return (example->zones = cad_zones_read(reading, value)) != 0;
	return (example->voices = cad_voices_read(reading, value)) != 0;
}

/* One `key: value` of {label: EI; ...}. */
static gboolean
read_setting(CadReading *reading, CadrageSpan entry, const CadCategoryDraft *category,
	     CadExample *example)
{
	static const char *const names[] = {"label", "date", "zone", "voice", NULL};
	const char *text = reading->manuscript->text;
	const char *colon = memchr(text + entry.start, ':', entry.end - entry.start);
	const guint32 at = colon != NULL ? (guint32)(colon - text) : entry.end;
	const CadrageSpan name = cad_reading_trim(reading, (CadrageSpan){entry.start, at});
	g_autofree char *key = cad_reading_dup(reading, name);
	g_autofree char *hint = NULL;
	const char *suggestion;

	if (colon != NULL && g_strv_contains(names, key))
		return set_value(reading, key,
				 cad_reading_trim(reading, (CadrageSpan){at + 1, entry.end}),
				 category, example);
	suggestion = cadrage_suggest(key, names);
	if (suggestion != NULL)
		hint = g_strdup_printf("did you mean \"%s\"?", suggestion);
	cad_reading_error(reading, name, hint, "unknown key \"%s\" of an example", key);
	return FALSE;
}

/* {label: EI} before the text; @span is moved behind it. */
static gboolean
read_settings(CadReading *reading, CadrageSpan *span, const CadCategoryDraft *category,
	      CadExample *example)
{
	const char *text = reading->manuscript->text;
	const char *close = memchr(text + span->start, '}', span->end - span->start);
	guint32 start = span->start + 1;
	gboolean is_good = TRUE;
	guint32 end;

	if (close == NULL) {
		cad_reading_error(reading, (CadrageSpan){span->start, span->start + 1}, "add \"}\"",
				  "the braces are not closed");
		return FALSE;
	}
	end = (guint32)(close - text);
	for (guint32 i = start; i <= end; i++) {
		CadrageSpan entry;

		if (i < end && text[i] != ';')
			continue;
		entry = cad_reading_trim(reading, (CadrageSpan){start, i});
		if (entry.start < entry.end)
			is_good &= read_setting(reading, entry, category, example);
		start = i + 1;
	}
	*span = cad_reading_trim(reading, (CadrageSpan){end + 1, span->end});
	return is_good;
}

/* `LABEL: text` names a term only if there is one of that label: text may hold a colon, too. */
static void
read_label(CadReading *reading, CadrageSpan *span, const CadCategoryDraft *category,
	   CadExample *example)
{
	const char *text = reading->manuscript->text;
	const char *colon = memchr(text + span->start, ':', span->end - span->start);
	CadrageSpan label;
	g_autofree char *name = NULL;
	g_autofree char *hint = NULL;

	if (colon == NULL || colon[1] != ' ')
		return;
	label = cad_reading_trim(reading, (CadrageSpan){span->start, (guint32)(colon - text)});
	name = cad_reading_dup(reading, label);
	if (find_label(reading, label, category) == NULL && !is_struck(category, name)) {
		hint = suggest_label(reading, label, category);
		if (hint != NULL)
			cad_reading_warn(reading, label, hint, "this names no term");
		return;
	}
	set_label(reading, label, category, example);
	*span = cad_reading_trim(reading, (CadrageSpan){label.end + 1, span->end});
}

CadExample *
cad_example_read(CadReading *reading, const CadExampleDraft *draft,
		 const CadCategoryDraft *category)
{
	const char *text = reading->manuscript->text;
	CadrageSpan span =
		cad_reading_trim(reading, (CadrageSpan){draft->span.start + 1, draft->span.end});
	CadExample *example = g_new0(CadExample, 1);
	gboolean is_good = TRUE;

	example->is_positive = text[draft->span.start] == '+';
	example->line = cad_manuscript_find_place(reading->manuscript, draft->span).line;
	example->manuscript = reading->manuscript;
	if (draft->below != NULL)
		example->label = g_strdup(draft->below->term->label);
	if (span.start < span.end && text[span.start] == '{')
		is_good = read_settings(reading, &span, category, example);
	else if (draft->below == NULL)
		read_label(reading, &span, category, example);
	if (span.start == span.end && is_good) {
		cad_reading_error(reading, draft->span, "write a sentence after the sign",
				  "an example without a text");
		is_good = FALSE;
	}
	is_good = read_text(reading, span, example) && is_good;
	if (is_good)
		return example;
	cad_example_free(example);
	return NULL;
}
