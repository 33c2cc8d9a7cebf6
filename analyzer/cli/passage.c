#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "passage.h"

void
passage_clear(Passage *passage)
{
	g_free(passage->document);
	g_free(passage->category);
	g_free(passage->label);
}

void
passage_fail(const char *action, const char *written, const char *what)
{
	g_autofree char *shown = cadrage_text_for_terminal(written);

	g_printerr("cadrage lexicon %s: %s: %s\n", action, shown, what);
}

gboolean
passage_read(const char *written, Passage *passage)
{
	g_autoptr(GRegex) form = g_regex_new(
		"^(.+):([0-9]{1,9}):([0-9]{1,9})(?:@([^/]+)(?:/(.+))?)?$", G_REGEX_DOTALL, 0, NULL);
	g_autoptr(GMatchInfo) found = NULL;
	g_autofree char *line = NULL;
	g_autofree char *column = NULL;

	passage->written = written;
	if (!g_utf8_validate(written, -1, NULL) || !g_regex_match(form, written, 0, &found))
		return FALSE;
	passage->document = g_match_info_fetch(found, 1);
	line = g_match_info_fetch(found, 2);
	column = g_match_info_fetch(found, 3);
	passage->line = (guint)g_ascii_strtoull(line, NULL, 10);
	passage->column = (guint)g_ascii_strtoull(column, NULL, 10);
	if (g_match_info_get_match_count(found) > 4)
		passage->category = g_match_info_fetch(found, 4);
	if (g_match_info_get_match_count(found) > 5)
		passage->label = g_match_info_fetch(found, 5);
	return TRUE;
}

gboolean
passage_is_named(const Passage *passage, const CadrageLexicons *lexicons, const CadrageMatch *match)
{
	const char *category = cadrage_lexicons_get_category_id(lexicons, match->category);
	const char *label = cadrage_lexicons_get_label(lexicons, match->label);

	return (!passage->category || strcmp(passage->category, category) == 0) &&
	       (!passage->label || strcmp(passage->label, label) == 0);
}

/* The id of a stored article is nothing but hexadecimal digits. */
static gboolean
is_stored(const char *document)
{
	return document[strspn(document, "0123456789abcdef")] == '\0';
}

/* The file that a document is in: its id, or that without the number of a record; NULL for a stored
 * one. */
static char *
find_file(const char *document)
{
	const char *colon = strrchr(document, ':');
	g_autofree char *file = colon ? g_strndup(document, (gsize)(colon - document)) : NULL;

	if (g_file_test(document, G_FILE_TEST_EXISTS))
		return g_strdup(document);
	if (file && g_file_test(file, G_FILE_TEST_EXISTS))
		return g_steal_pointer(&file);
	return is_stored(document) ? NULL : g_strdup(document);
}

/* Reading up to the one document. */
typedef struct {
	const Passage *passage;
	CadrageScore *score; /* NULL until found; owned */
} Search;

static gboolean
take(CadrageScore *score, const GError *refusal, void *payload)
{
	Search *search = payload;

	(void)refusal;
	if (!score || strcmp(cadrage_document_get_id(cadrage_score_get_document(score)),
			     search->passage->document) != 0)
		return TRUE;
	search->score = cadrage_score_ref(score);
	return FALSE;
}

/* Of the store only the one article is read. */
static gboolean
read_stored(const Passage *passage, Session *session, const InputOptions *inputs, Search *search)
{
	char *ids[] = {passage->document, NULL};
	InputOptions one = *inputs;
	Tally tally;

	one.ids = ids;
	return session_read(session, &one, NULL, take, search, &tally);
}

CadrageScore *
passage_find_score(const Passage *passage, const char *action, Session *session,
		   const InputOptions *inputs, char **files)
{
	g_autofree char *file = find_file(passage->document);
	char *one[] = {file, NULL};
	Search search = {passage, NULL};
	gboolean is_read;
	Tally tally;

	if (!file && !files)
		is_read = read_stored(passage, session, inputs, &search);
	else
		is_read = session_read(session, inputs, files ? files : one, take, &search, &tally);
	if (is_read && !search.score)
		passage_fail(action, passage->written, "there is no such article");
	return search.score;
}
