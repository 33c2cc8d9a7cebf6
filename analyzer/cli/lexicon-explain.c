#include "config.h"

#include <string.h>

#include "lexicon-action.h"
#include "output.h"
#include "passage.h"

static Status
write_explanation(const LexiconOptions *options, const char *explanation)
{
	g_autoptr(Output) output = output_new(options->format.output);
	g_autoptr(GError) error = NULL;

	if (!g_output_stream_write_all(output_get_stream(output), explanation, strlen(explanation),
				       NULL, NULL, &error))
		return output_fail(error);
	return output_finish(output, *explanation ? STATUS_DONE : STATUS_PARTLY);
}

/* Text that only looks like a passage names no file and no stored article: it has no "@", and no
 * file of the first part is there. */
static gboolean
is_passage(const LexiconOptions *options, const Passage *passage)
{
	const char *colon = strrchr(passage->document, ':');
	g_autofree char *file =
		colon ? g_strndup(passage->document, (gsize)(colon - passage->document)) : NULL;

	return passage->category || options->corpus ||
	       g_file_test(passage->document, G_FILE_TEST_EXISTS) ||
	       (file && g_file_test(file, G_FILE_TEST_EXISTS));
}

/* The category of a passage; G_MAXUINT for any. */
static gboolean
choose_category(const Session *session, const Passage *passage, guint *category)
{
	*category = G_MAXUINT;
	if (!passage->category)
		return TRUE;
	*category = cadrage_lexicons_find_category(session->lexicons, passage->category);
	if (*category != G_MAXUINT)
		return TRUE;
	passage_fail("explain", passage->written, "no lexicon in force has its category");
	return FALSE;
}

/* "FILE:LINE:COLUMN: left [words] right" of the match that begins there, if one counts. */
static void
append_context(GString *out, const Session *session, const CadrageScore *score,
	       const Passage *passage)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	for (guint i = 0; i < n; i++) {
		const CadrageMatch *match = &matches[i];
		g_autofree char *words = NULL;
		g_autofree char *left = NULL;
		g_autofree char *right = NULL;

		if (match->line != passage->line || match->column != passage->column ||
		    !passage_is_named(passage, session->lexicons, match))
			continue;
		words = cadrage_score_get_match_text(score, match);
		cadrage_score_get_match_sentence(score, match, &left, &right);
		g_string_append_printf(out, "%s:%u:%u: %s[%s]%s\n", passage->document, match->line,
				       match->column, left, words, right);
		return;
	}
}

static Status
explain_passage(const LexiconOptions *options, Session *session, const Passage *passage)
{
	g_autoptr(CadrageScore) score = NULL;
	g_autoptr(GString) out = g_string_new(NULL);
	g_autofree char *explanation = NULL;
	guint category;

	if (!session_open(session, &options->inputs))
		return STATUS_FAILED;
	score = passage_find_score(passage, "explain", session, &options->inputs,
				   options->corpus && *options->corpus[0] ? options->corpus : NULL);
	if (!score || !choose_category(session, passage, &category))
		return STATUS_FAILED;
	explanation = cadrage_score_explain(score, passage->line, passage->column, category);
	if (!explanation) {
		passage_fail("explain", passage->written, "the article has no such place");
		return STATUS_FAILED;
	}
	append_context(out, session, score, passage);
	g_string_append(out, explanation);
	return write_explanation(options, out->str);
}

static Status
explain_text(const LexiconOptions *options, Session *session)
{
	g_autofree char *text = g_strjoinv(" ", options->inputs.arguments);
	g_autofree char *explanation = NULL;

	if (!g_utf8_validate(text, -1, NULL)) {
		g_printerr("cadrage lexicon explain: give the text to explain, in UTF-8\n");
		return STATUS_FAILED;
	}
	if (!session_load_lexicons(session, &options->inputs))
		return STATUS_FAILED;
	explanation = cadrage_lexicons_explain(session->lexicons, text, options->inputs.language);
	return write_explanation(options, explanation);
}

Status
lexicon_explain(const LexiconOptions *options, Session *session)
{
	char **arguments = options->inputs.arguments;
	g_auto(Passage) passage = {0};

	if (!arguments) {
		g_printerr("cadrage lexicon explain: give the text to explain, or a passage as "
			   "\"cadrage kwic --passages\" prints it\n");
		return STATUS_FAILED;
	}
	if (!arguments[1] && passage_read(arguments[0], &passage) && is_passage(options, &passage))
		return explain_passage(options, session, &passage);
	return explain_text(options, session);
}
